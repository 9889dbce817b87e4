#!/usr/bin/env bash
# Runs a command in a throw-away world of its own: home folder, D-Bus session, unlocked keyring.
set -euo pipefail
world="$(mktemp -d)"
trap 'rm -rf "$world"' EXIT
mkdir -p "$world"/{run,data,cache,config}
chmod 700 "$world/run"
export HOME="$world" XDG_RUNTIME_DIR="$world/run" XDG_DATA_HOME="$world/data" \
    XDG_CACHE_HOME="$world/cache" XDG_CONFIG_HOME="$world/config"
unset DBUS_SESSION_BUS_ADDRESS

# dbus-run-session notes that it may not raise its limits when it is not root; that is harmless.
# The daemon forks before it owns its name, so its arrival is waited for.
dbus-run-session -- bash -c '
    printf throw-away | gnome-keyring-daemon --unlock --components=secrets \
        --control-directory="$XDG_RUNTIME_DIR/keyring" >/dev/null 2>&1
    gdbus wait --session --timeout 20 org.freedesktop.secrets || exit 97
    "$@"
' with-keyring "$@" 2> >(grep -v 'Failed to set fd limit' >&2)
