#!/usr/bin/env bash
# The first frame is painted before TLS or the keychain are loaded.
# usage: thrift.sh BIN_DIR WITH_KEYRING
set -euo pipefail
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
bin="$1"
"$2" bash -c '
    set -euo pipefail
    LD_DEBUG=files "$0/hublink" --data-dir "$HOME/data" --trace-startup --quit 2>"$HOME/trace"
    grep -E "^first-paint-ms [0-9]+$" "$HOME/trace"
    # What the program or Qt loads by itself is ours to put off. A system whose own libraries bring
    # libssl along with the ones that are linked (Debian 13: libproxy, curl, LDAP) loads it anyhow.
    for library in libssl libsecret libqopensslbackend; do
        if grep -qE "file=$library.*(dynamically loaded|needed by ($0/|[^ ]*(libQt6|qt6/plugins|qt6keychain)))" \
            "$HOME/trace"; then
            echo "$library was loaded before the first paint"
            exit 1
        fi
    done
' "$bin"
