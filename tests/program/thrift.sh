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
    for library in libssl libsecret libqopensslbackend; do
        if grep -q "file=$library" "$HOME/trace"; then
            echo "$library was loaded before the first paint"
            exit 1
        fi
    done
' "$bin"
