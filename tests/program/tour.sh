#!/usr/bin/env bash
# The whole main job in the real program: the account must be there, the key must be in the
# keyring, and nowhere else: no file, no log, no argument, no environment.
# usage: tour.sh BIN_DIR WITH_KEYRING
set -euo pipefail
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
bin="$1"
keyring="$2"

key="$("$bin/hublink-sandbox" </dev/null | sed 's/.*"hive_api_key":"\([^"]*\)".*/\1/')"
project_key="$("$bin/hublink-sandbox" </dev/null | sed 's/.*"stackone_api_key":"\([^"]*\)".*/\1/')"
user="$("$bin/hublink-sandbox" </dev/null | sed 's/.*"hive_user_id":"\([^"]*\)".*/\1/')"
[ ${#key} -eq 32 ] || { echo "the sandbox told no key"; exit 1; }

# The secrets reach the inner script through a pipe, so that they are in nobody's environment.
printf '%s\n%s\n%s\n' "$key" "$project_key" "$user" | bin="$bin" "$keyring" bash -c '
    set -euo pipefail
    read -r key
    read -r project_key
    read -r user
    export QT_LOGGING_RULES="*=true"
    "$bin/hublink" --tour "$HOME/tour" --log-level debug --log-file "$HOME/hublink.log" \
        >"$HOME/out" 2>"$HOME/err" &
    pid=$!
    : >"$HOME/seen"
    while kill -0 $pid 2>/dev/null; do
        cat /proc/$pid/cmdline /proc/$pid/environ >>"$HOME/seen" 2>/dev/null || true
        sleep 0.05
    done
    wait $pid || { cat "$HOME/err"; exit 1; }
    cat "$HOME/out"
    grep -q "^Linked account: Hive" "$HOME/out"
    [ "$(ls "$HOME"/tour/*.png | wc -l)" -ge 12 ]
    [ -s "$HOME/hublink.log" ] && [ -s "$HOME/tour/data/hublink.db" ] && [ -s "$HOME/seen" ]

    secret-tool search --all xdg:schema org.qt.keychain >"$HOME/found" 2>&1
    grep -q "$key" "$HOME/found" || { echo "the key is not in the keyring"; exit 1; }
    grep -q "$project_key" "$HOME/found" || { echo "the project key is not in the keyring"; exit 1; }
    grep -q "Hublink Sandbox" "$HOME/found"
    rm "$HOME/found"

    # No value of a form is anywhere else, the open ones included.
    for secret in "$key" "$project_key" "$user"; do
        if grep -rlaF "$secret" "$HOME"; then
            echo "a secret is in the files above"
            exit 1
        fi
    done
'
