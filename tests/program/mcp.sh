#!/usr/bin/env bash
# The bridge for AI apps as a program, against the sandbox: started as apps start it, with little in
# the environment; what it says, how it ends, what it leaves behind; its entries in an app's file.
# usage: mcp.sh BIN_DIR WITH_KEYRING
set -euo pipefail
"$2" bash -c '
set -euo pipefail
bin="$0"
cd "$HOME"
mkfifo hold
"$bin/hublink-sandbox" --mcp-sessions --mcp-streams >sandbox.json <hold &
exec 9>hold # the sandbox ends with this
until [ -s sandbox.json ]; do read -r -t 0.05 <> <(:) || true; done
told() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" sandbox.json; }
hub="$(told hub_api)"; key="$(told stackone_api_key)"
program=("$bin/hublink" --data-dir "$PWD/data" --hub-api "$hub" --app-url "$(told app)" \
    --provider-url "hive=$(told hive)")
fail() { echo "$*"; exit 1; }
printf "{\"project_key\":\"%s\",\"values\":{\"apiKey\":\"%s\",\"userId\":\"%s\"}}" \
    "$key" "$(told hive_api_key)" "$(told hive_user_id)" \
    | "${program[@]}" link --json --connector hive --owner-id o1 --owner-name Acme >linked 2>notes
account="$(sed -n "s/.*\"id\":\"\([^\"]*\)\".*/\1/p" linked)"

hello="{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"Test app\",\"version\":\"1\"}}}"
ready="{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"
call() { printf "{\"jsonrpc\":\"2.0\",\"id\":%s,\"method\":\"tools/call\",\"params\":{\"name\":\"%s\",\"arguments\":%s}}\n" "$@"; }
# bridge ARGUMENT...: started as an app does; its input is the pipe in, its output the file out
bridge() {
    rm -f in; mkfifo in; : >out
    env -i HOME="$HOME" PATH="$PATH" DBUS_SESSION_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS" \
        "${program[@]}" mcp "$@" <in >out 2>errors &
    pid=$!
    exec 8>in
}
until_said() { # TEXT
    local i
    for i in {1..300}; do
        ! grep -qF -- "$1" out || return 0
        read -r -t 0.05 <> <(:) || true
    done
    fail "never said: $1; but $(cat out errors)"
}

bridge "$account"
printf "%s\n%s\n" "$hello" "$ready" >&8
until_said "\"serverInfo\""
grep -qi "qt6\(gui\|widgets\)" "/proc/$pid/maps" && fail "a graphical library is loaded"
grep -q "hublink-mcp" "/proc/$pid/maps" || fail "it is not the light program"
tr "\0" " " <"/proc/$pid/cmdline" | grep -qF -- "$key" && fail "the key is in the arguments"
call 2 hive_list_workspaces "{\"page_size\":25}" >&8
until_said "Practice Workspace"
call 3 hive_create_workspace "{\"name\":\"New\"}" >&8 # nobody can be asked
until_said "\"id\":3"
grep -F "\"id\":3" out | grep -qF "\"isError\":true" || fail "writing was not refused"
call 4 hive_wait "{\"seconds\":300}" >&8
printf "rubbish %s\n" "$(head -c 300000 /dev/zero | tr "\0" x)" >&8
until_said "-32700"
# Nothing but messages on standard output, a line each.
grep -v "^{\"" out && fail "no message: $(cat out)"
# With the end of standard input it ends, whatever runs, and leaves no process behind.
exec 8>&-
wait "$pid" || fail "it ended badly"
pgrep -f "mcp $account" && fail "a process is left"

# Also when whoever reads has gone.
rm -f in out; mkfifo in out
"${program[@]}" mcp "$account" <in >out 2>errors &
pid=$!
exec 8>in 7<out
printf "%s\n" "$hello" >&8
read -r line <&7
exec 7<&-
printf "%s\n" "$hello" >&8
wait "$pid" || fail "it ended badly when nobody read: $(cat errors)"
exec 8>&-
rm -f in out

# An account that is not here, and a project whose key is gone, are told in words.
bridge nobody
printf "%s\n{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}\n" "$hello" >&8
until_said "There is no linked account nobody"
exec 8>&-
wait "$pid"

# What was done is kept, without the key; what was refused, too.
grep -qaF "hive_list_workspaces" data/hublink.db* || fail "the use was not recorded"
grep -rlaF -- "$key" data && fail "the key was written"

# An app of this computer gets an entry and loses it again.
mkdir -p .cursor
printf "{\n  // mine\n  \"mcpServers\": {}\n}\n" >.cursor/mcp.json
cp .cursor/mcp.json before
"${program[@]}" ai-apps add cursor "$account" --dry-run >shown
grep -qF "+" shown || fail "the change was not shown"
cmp -s .cursor/mcp.json before || fail "a dry run changed the file"
"${program[@]}" ai-apps add cursor "$account" >added
grep -qF "\"$account\"" .cursor/mcp.json || fail "no entry: $(cat .cursor/mcp.json added)"
grep -qF "// mine" .cursor/mcp.json || fail "a comment is gone"
grep -qF -- "$key" .cursor/mcp.json && fail "the key is in the file"
"${program[@]}" ai-apps add cursor "$account" | grep -qF there_already
"${program[@]}" ai-apps --json | grep -qF "\"account\":\"$account\"" || fail "it is not listed"
"${program[@]}" remove "$account" >/dev/null
! grep -qF "$account" .cursor/mcp.json || fail "the entry outlived its account"
code=0; "${program[@]}" ai-apps add nothing "$account" >answer || code=$?
[ "$code" -eq 2 ] || fail "an unknown app gave $code"
' "$1"
