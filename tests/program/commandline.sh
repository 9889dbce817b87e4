#!/usr/bin/env bash
# What other programs rely on: exit codes and JSON, without a window.
# usage: commandline.sh BIN_DIR WITH_KEYRING
set -euo pipefail
bin="$1"
expect() {
    local wanted="$1" code=0
    shift
    "$@" >/dev/null 2>&1 || code=$?
    [ "$code" -eq "$wanted" ] || { echo "expected $wanted, got $code: $*"; exit 1; }
}
data="$(mktemp -d)"
trap 'rm -rf "$data"' EXIT
unset DISPLAY QT_QPA_PLATFORM
[ "$("$bin/hublink" --data-dir "$data" accounts --json | tr -d '[:space:]')" = "[]" ]
expect 0 "$bin/hublink" --version
expect 0 "$bin/hublink" --data-dir "$data" verify --all --json
expect 2 "$bin/hublink" --data-dir "$data" verify no-such-id
expect 2 "$bin/hublink" --nonsense
expect 2 "$bin/hublink" --hub-api http://example.com accounts
expect 5 "$bin/hublink" --data-dir /dev/null/x accounts
expect 2 "$bin/hublink-sandbox" --port abc
