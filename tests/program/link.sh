#!/usr/bin/env bash
# Links without a window, against the sandbox: one account, errors as data, a file of links that is
# killed on the way, a locked keychain, an interruption.
# usage: link.sh BIN_DIR WITH_KEYRING
set -euo pipefail
"$2" bash -c '
set -euo pipefail
bin="$0"
cd "$HOME"
mkfifo hold
"$bin/hublink-sandbox" --latency 20 >sandbox.json <hold &
exec 9>hold # the sandbox ends with this
until [ -s sandbox.json ]; do read -r -t 0.05 <> <(:) || true; done
told() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" sandbox.json; }
hub="$(told hub_api)"; key="$(told stackone_api_key)"
api_key="$(told hive_api_key)"; user_id="$(told hive_user_id)"
program=("$bin/hublink" --data-dir data --hub-api "$hub" --app-url "$(told app)" \
    --provider-url "hive=$(told hive)")
hublink() { "${program[@]}" "$@"; }
fail() { echo "$*"; exit 1; }
# expect CODE TEXT COMMAND...: what it returns, and what its answer holds
expect() {
    local code=0 wanted="$1" text="$2"
    shift 2
    "$@" >answer 2>notes || code=$?
    [ "$code" -eq "$wanted" ] || fail "expected $wanted, got $code: $* $(cat answer notes)"
    [ -z "$text" ] || grep -qF -- "$text" answer || fail "no $text in: $(cat answer)"
}
# link VALUES-AND-MORE OPTION...
link() { local input="$1"; shift; printf "%s" "$input" | hublink link --json "$@"; }
good="\"values\":{\"apiKey\":\"$api_key\",\"userId\":\"$user_id\"}"
owner=(--connector hive --owner-id o1 --owner-name "Owner One")
. "$1/stackone.sh"

# What is missing is told at once, all of it; what is wrong names its field.
expect 2 "\"missing\":[\"connector\",\"owner_id\",\"owner_name\",\"project\"]" link "{}"
expect 2 "\"missing\":[\"apiKey\",\"userId\"]" link "{\"project_key\":\"$key\"}" "${owner[@]}"
expect 2 "\"missing\":[\"project_key\"]" link "{}" "${owner[@]}" --project-key-stdin
expect 2 "" hublink link --from orders
expect 2 "\"field\":\"nonsense\"" link "{\"nonsense\":1}" "${owner[@]}"
expect 2 "\"field\":\"password\"" \
    link "{\"project_key\":\"$key\",\"values\":{\"password\":\"x\"}}" "${owner[@]}"
expect 2 "invalid-input" link "no json" "${owner[@]}"
expect 2 "\"field\":\"link\"" link "{\"link\":\"http://example.com/?token=x\"}"
expect 1 "\"field\":\"project_key\"" link "{\"project_key\":\"wrong\",$good}" "${owner[@]}"
expect 1 "\"stage\":\"verify\"" \
    link "{\"project_key\":\"$key\",\"values\":{\"apiKey\":\"wrong\",\"userId\":\"$user_id\"}}" \
    "${owner[@]}"
expect 1 "is not enabled" link "{\"project_key\":\"$key\",$good}" "${owner[@]}" --connector nobody
[ "$(in_hub)" -eq 0 ]
[ "$(hublink accounts --json | tr -d "[:space:]")" = "[]" ]
expect 0 "\"checked\":true" link "{\"project_key\":\"$key\",$good}" "${owner[@]}" --dry-run
[ "$(in_hub)" -eq 0 ]
secret-tool search --all server Hublink 2>/dev/null | grep -q . && fail "something was kept"

# One account; once more it is the same one; other values need a word.
expect 0 "\"status\":\"active\"" \
    link "{\"project_key\":\"$key\",$good}" "${owner[@]}" --label Mine --progress
grep -qF "{\"stage\":\"confirm\",\"state\":\"done\"}" notes || fail "no progress: $(cat notes)"
grep -qF "\"label\":\"Mine\"" answer
expect 0 "\"already_linked\":true" link "{$good}" "${owner[@]}"
[ "$(in_hub)" -eq 1 ]
expect 1 "already-linked" \
    link "{\"values\":{\"apiKey\":\"other\",\"userId\":\"$user_id\"}}" "${owner[@]}"
expect 0 "\"account\"" link "{$good}" "${owner[@]}" --update
[ "$(in_hub)" -eq 1 ]
expect 0 "\"account\"" link "{\"link\":\"$(told auth_link)\",$good}" --connector hive
expect 0 "\"project\":null" link "{$good}" --way computer --connector hive
id="$(hublink accounts | grep -F Practice | cut -f1)"
expect 0 "\"removed\"" hublink remove "$id"
expect 2 "\"field\":\"id\"" hublink remove "$id"
expect 0 "\"key\":\"apiKey\"" hublink form hive </dev/null --project "$(hublink projects | cut -f1 | head -1)"
expect 0 "\"key_kept\": true" hublink projects --json
expect 0 "Mine" hublink export
expect 1 "values-kept" hublink projects remove "$(hublink projects | cut -f1 | head -1)"

# A file of links, killed twice on the way: each is linked once.
: >orders
for n in $(seq 1 24); do
    echo "{\"connector\":\"hive\",\"owner_id\":\"many-$n\",\"owner_name\":\"Owner $n\",$good}" >>orders
done
echo "{\"connector\":\"hive\",\"owner_id\":\"bad\",\"owner_name\":\"Bad\",\"values\":{\"apiKey\":\"wrong\",\"userId\":\"$user_id\"}}" >>orders
echo "nonsense" >>orders
before="$(in_hub)"
for stop in 3 9; do
    "${program[@]}" link --json --from orders >part 2>/dev/null &
    run=$!
    until [ "$(grep -c account part || true)" -ge "$stop" ]; do read -r -t 0.02 <> <(:) || true; done
    kill -KILL "$run"
    wait "$run" 2>/dev/null || true
done
code=0
hublink link --json --from orders >whole 2>notes || code=$?
[ "$code" -eq 2 ] || fail "the file ended with $code: $(cat whole notes)"
[ "$(wc -l <whole)" -eq 26 ] || fail "$(cat whole)"
[ "$(grep -c "\"account\"" whole)" -eq 24 ] || fail "$(grep error whole)"
grep -F "\"line\":25" whole | grep -qF "\"stage\":\"verify\""
[ "$(in_hub)" -eq $((before + 24)) ] || fail "StackOne has $(in_hub) accounts, not $((before + 24))"
hublink accounts >list; [ "$(grep -c "Owner " list)" -eq 24 ] || fail "$(hublink export)"

# Ctrl+C: what runs is taken back. So many that they cannot all be done before it comes.
for n in $(seq 1 500); do
    echo "{\"connector\":\"hive\",\"owner_id\":\"more-$n\",\"owner_name\":\"Owner $n\",$good}"
done >more
"${program[@]}" link --json --from more >part 2>notes &
run=$!
until grep -q account part; do read -r -t 0.02 <> <(:) || true; done
kill -INT "$run"
code=0
wait "$run" || code=$?
[ "$code" -eq 130 ] || fail "an interruption ended with $code: $(cat notes)"
grep -qF "\"kind\":\"cancelled\"" part
linked="$(grep -c "\"account\"" part)"
[ "$(in_hub)" -eq $((before + 24 + linked)) ] || fail "StackOne has $(in_hub), said $linked"

# A locked keychain is an error at once, and nothing is half there.
before="$(in_hub)"
gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
    --method org.freedesktop.Secret.Service.Lock \
    "[objectpath \"/org/freedesktop/secrets/collection/login\"]" >/dev/null
expect 4 "keychain-locked" link "{\"project_key\":\"$key\",$good}" "${owner[@]}" --owner-id locked
[ "$(in_hub)" -eq "$before" ]
! grep -rqF "$api_key" data || fail "a value is in the data folder"
' "$1" "$(dirname "$0")"
