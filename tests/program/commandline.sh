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

# Certificates of one's own: what cannot be read stops with a sentence, DER is read like PEM.
echo nonsense >"$data/no.pem"
expect 2 "$bin/hublink" --data-dir "$data" --ca-file "$data/none.pem" accounts
expect 2 "$bin/hublink" --data-dir "$data" --ca-file "$data/no.pem" accounts
expect 2 env SSL_CERT_FILE="$data/no.pem" "$bin/hublink" --data-dir "$data" accounts
said="$("$bin/hublink" --data-dir "$data" --ca-file "$data/no.pem" accounts 2>&1 || true)"
[[ "$said" == *no.pem* ]]
openssl req -x509 -newkey rsa:2048 -nodes -keyout "$data/key.pem" -out "$data/root.pem" \
    -subj /CN=Practice -days 2 2>/dev/null
openssl x509 -in "$data/root.pem" -outform DER -out "$data/root.der"
expect 0 "$bin/hublink" --data-dir "$data" --ca-file "$data/root.pem" accounts
expect 0 "$bin/hublink" --data-dir "$data" --ca-file "$data/root.der" accounts
expect 2 "$bin/hublink-sandbox" --port abc

# Records that were damaged are no empty list without a word.
mkdir "$data/broken"
head -c 5000 /dev/urandom >"$data/broken/hublink.db"
code=0
said="$("$bin/hublink" --data-dir "$data/broken" accounts --json 2>&1)" || code=$?
[ "$code" -eq 5 ] && [[ "$said" == *damaged* ]]

# A link without its command is not repeated on the terminal; what cannot be written is an error.
said="$("$bin/hublink" "https://app.stackone.com/embedded?token=very-secret-token" 2>&1 || true)"
[[ "$said" == *"hublink link"* && "$said" != *very-secret* ]]
if [ -w /dev/full ]; then
    code=0
    "$bin/hublink" --data-dir "$data" accounts --json >/dev/full 2>/dev/null || code=$?
    [ "$code" -eq 5 ]
fi

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

# Rules of the computer: what they allow works, what they forbid is refused with a sentence, and
# rules that cannot be understood stop everything but the diagnosis.
if [ ! -e /etc/xdg/hublink/policy.json ]; then
    echo '{"version": 1, "ways": ["now"], "hosts": ["hive.com"], "aiApps": "off"}' >"$data/policy.json"
    managed() { "$bin/hublink" --policy "$data/policy.json" --data-dir "$data/managed" "$@"; }
    expect 0 managed accounts
    code=0
    said="$(echo '{"values": {}}' | managed link --json --way computer --connector hive)" || code=$?
    [ "$code" -eq 1 ] && [[ "$said" == *not-permitted* ]]
    said="$(managed diagnose --json 2>/dev/null || true)"
    [[ "$said" == *'"ways"'* && "$said" == *not-permitted* ]]
    said="$(printf '%s\n' '{"jsonrpc":"2.0","id":1,"method":"tools/list"}' | managed mcp --all)"
    [[ "$said" == *'switched off'* ]]
    echo '{"Hosts": []}' >"$data/policy.json"
    expect 5 managed accounts
    said="$(managed accounts --json 2>/dev/null || true)"
    [[ "$said" == *policy-broken* && "$said" == *Hosts* ]]
    said="$(managed diagnose --json 2>/dev/null || true)"
    [[ "$said" == *'Hosts is not known'* ]]
    expect 0 managed --version
fi

# Headings stand out on a terminal only, and only for those who want it.
if command -v script >/dev/null; then
    on_terminal() { TERM=xterm script -qec "$(printf '%q ' "$@")" /dev/null; }
    [[ "$(on_terminal "$bin/hublink" link --help)" == *$'\e[1mOptions:'* ]]
    [[ "$(NO_COLOR=1 on_terminal "$bin/hublink" link --help)" != *$'\e['* ]]
fi
[[ "$("$bin/hublink" link --help)" != *$'\e['* ]]

# Help, complaints and manual pages speak the language of whoever reads them.
said() { "$bin/hublink" --lang "$@" 2>&1 || true; }
[[ "$(said de --help)" == Aufruf:* && "$(said de link --help)" == *"Rückgabewerte:"* ]]
[[ "$(said en --help)" == Usage:* && "$(LC_ALL=fr_FR.UTF-8 "$bin/hublink" --help)" == "Utilisation :"* ]]
[[ "$(said de verify)" == *"--all"*"Versuchen Sie hublink --help."* ]]
[[ "$(said fr --nonsense)" == *"Essayez hublink --help."* ]]
[[ "$(said es manual verify)" == *".SH NOMBRE"* && "$(said en manual verify)" == *".SH NAME"* ]]

# A set-up goes to another computer; nothing but a set-up comes in.
expect 0 "$bin/hublink" --data-dir "$data" setup save "$data/setup.json"
expect 0 "$bin/hublink" --data-dir "$data/second" setup load "$data/setup.json" --dry-run
[[ "$("$bin/hublink" --data-dir "$data/second" setup load "$data/setup.json" --json)" == *'"accounts":0'* ]]
expect 2 "$bin/hublink" --data-dir "$data/second" setup load "$data/policy.json"
expect 5 "$bin/hublink" --data-dir "$data/second" setup load "$data/no-such.json"
expect 2 "$bin/hublink" setup load
