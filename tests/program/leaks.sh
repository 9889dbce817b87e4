#!/usr/bin/env bash
# A given link is as good as a key: it must not stand in the process list, a log or a file.
# usage: leaks.sh BIN_DIR WITH_KEYRING
set -euo pipefail
bin="$1" keyring="$2"
work="$(mktemp -d)"
# Our own programs only: other tests may run at the same time.
ours() {
    local folder
    for folder in /proc/[0-9]*; do
        if [ "$(cat "$folder/comm" 2>/dev/null)" = hublink ] && grep -qs "$work" "$folder/cmdline"; then
            echo "${folder#/proc/}"
        fi
    done
}
trap 'kill $(ours) $(jobs -p) 2>/dev/null || true; wait; rm -rf "$work"' EXIT

mkfifo "$work/stdin" "$work/facts"
"$bin/hublink-sandbox" <"$work/stdin" >"$work/facts" &
exec 3>"$work/stdin"
read -r facts <"$work/facts"
fact() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" <<<"$facts"; }
token="$(fact session_token)"
[ -n "$token" ]

"$keyring" "$bin/hublink" --data-dir "$work/data" --log-level debug --log-file "$work/log" \
    --hub-api "$(fact hub_api)" --app-url "$(fact app)" link "$(fact auth_link)" \
    >"$work/out" 2>&1 3>&- &
for _ in $(seq 400); do
    grep -qs 'Answered 200 .*/hub/connectors' "$work/log" && break
    read -rt 0.05 <> <(:) || true
done
grep -q 'Answered 200 .*/hub/connectors' "$work/log"

leaked=0
[ -n "$(ours)" ]
# The keyring's shell was given the link by this test; the program itself must have hidden it.
for process in $(ours); do
    if grep -q "$token" "/proc/$process/cmdline"; then
        echo "in the process list"
        leaked=1
    fi
done
if grep -rlq "$token" "$work/data" "$work/log" "$work/out"; then
    echo "in a file"
    leaked=1
fi
exit "$leaked"
