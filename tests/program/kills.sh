#!/usr/bin/env bash
# Links and removes accounts in programs that are killed at any moment. Nothing may be damaged,
# doubled or left behind, and whoever asks again gets what they asked for.
# usage: kills.sh BIN_DIR WITH_KEYRING [POWER_CUT]
# With POWER_CUT, see tests/support/powercut.cpp, what was not on the disk yet is lost, too.
# HUBLINK_KILLS="SEED COUNT" kills otherwise, or oftener.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
[ "${2-}" = inside ] || exec "$2" "$here/kills.sh" "$(realpath "$1")" inside ${3:+"$(realpath "$3")"}
bin="$1"
power="${3-}"
. "$here/stackone.sh"
read -r RANDOM count <<<"${HUBLINK_KILLS:-7 24}"
cd "$HOME"
mkfifo hold
"$bin/hublink-sandbox" --latency 10 --rate 0 >sandbox.json <hold &
exec 9>hold # the sandbox ends with this
until [ -s sandbox.json ]; do read -r -t 0.05 <> <(:) || true; done
told() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" sandbox.json; }
hub="$(told hub_api)" key="$(told stackone_api_key)"
if [ -n "$power" ]; then
    cp "$power" power.so # LD_PRELOAD takes no blanks
    power="$HOME/power.so"
fi
mkdir synced
export HUBLINK_RECORDS="$HOME/data" HUBLINK_SYNCED="$HOME/synced"
program=(env ${power:+"LD_PRELOAD=$power"} "$bin/hublink" --data-dir data --hub-api "$hub" --app-url "$(told app)"
    --provider-url "hive=$(told hive)")
values="{\"project_key\":\"$key\",\"values\":{\"apiKey\":\"$(told hive_api_key)\",\"userId\":\"$(told hive_user_id)\"}}"
fail() { echo "kill $kill: $*"; exit 1; }
listed() { "${program[@]}" accounts --json | grep -c '"hub_account_id"' || true; }
kept() { secret-tool search --all server Hublink 2>&1 | grep -c "attribute.user = hublink/[^p]" || true; }
longest=600 # milliseconds
# killed COMMAND...: the command, killed after a random time unless it has ended
killed() {
    local after
    after="$(printf '0.%03d' $((RANDOM % longest)))"
    "${program[@]}" "$@" <<<"$values" >/dev/null 2>&1 &
    local process=$!
    read -r -t "$after" <> <(:) || true
    kill -9 "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
    [ -z "$power" ] || cut_power
}
# Of each file, what was written last may or may not have reached the disk.
cut_power() {
    local file
    rm -f data/hublink.db-shm # it is memory
    for file in hublink.db hublink.db-wal; do
        [ $((RANDOM % 2)) -eq 0 ] || continue
        rm -f "data/$file"
        [ ! -e "synced/$file" ] || cp "synced/$file" data
    done
}

kill=0
while [ "$kill" -lt "$count" ]; do
    link=(link --json --connector hive --owner-id "owner-$kill" --owner-name Owner)
    for _ in 1 2 3; do
        killed "${link[@]}"
        kill=$((kill + 1))
        "${program[@]}" accounts --json >/dev/null || fail "the records cannot be read"
        [ "$(in_hub)" -le 1 ] || fail "the account is there twice"
    done
    "${program[@]}" "${link[@]}" <<<"$values" >answer 2>notes || fail "it cannot be linked: $(cat answer notes)"
    [ "$(in_hub)" -eq 1 ] || fail "StackOne has $(in_hub) accounts"
    [ "$(listed)" -eq 1 ] || fail "$(listed) accounts are listed"
    [ "$(kept)" -eq 2 ] || fail "$(kept) values are kept"
    account="$("${program[@]}" accounts --json | sed -n 's/.*"id": *"\([^"]*\)".*/\1/p' | head -n 1)"
    killed remove --from-hub "$account"
    kill=$((kill + 1))
    "${program[@]}" remove --from-hub "$account" >answer 2>&1 \
        || [ "$(listed)" -eq 0 ] || fail "it cannot be removed: $(cat answer)"
    [ "$(in_hub)" -eq 0 ] || fail "it is still in StackOne"
    [ "$(listed)" -eq 0 ] || fail "it is still listed"
    [ "$(kept)" -eq 0 ] || fail "$(kept) values are left behind"
done
if compgen -G "data/*.damaged*" >/dev/null; then
    fail "the database was damaged"
fi
echo "$kill kills"
exec 9>&-
