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

# Guides need neither a display nor a data folder.
guides="$(dirname "$0")/../data/guides"
"$bin/hublink" guide "$guides/gitbook-api-key.md" --json | grep -q '"Personal Access Token"'
: >"$data/empty.md"
expect 0 "$bin/hublink" guide "$data/empty.md" --json
expect 5 "$bin/hublink" guide "$data/none.md" --json
head -c 64 /dev/zero >"$data/binary.md"
expect 2 "$bin/hublink" guide "$data/binary.md" --json
[ "$("$bin/hublink" guide "$data/binary.md" --json 2>&1 | wc -l)" -eq 1 ]
expect 2 "$bin/hublink" guide
expect 0 "$bin/hublink" --data-dir "$data/d" guide "$guides/gitbook-api-key.md" --png "$data/png"
[ "$(find "$data/png" -name '*.png' | wc -l)" -ge 5 ]
expect 2 "$bin/hublink" --guides "$data/nowhere" accounts
