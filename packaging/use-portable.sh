#!/usr/bin/env bash
# Unpacks the portable archive in a fresh Debian without Qt, in a folder with a blank and an umlaut,
# and uses the program there, as root.
# usage: clean-root.sh --with ARCHIVE SUITE packaging/use-portable.sh ARCHIVE_NAME
set -euxo pipefail
archive="$(readlink -f "$1")"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
export QT_QPA_PLATFORM=offscreen DEBIAN_FRONTEND=noninteractive
test -z "$(find /usr/lib -name 'libQt6Core.so*')"
folder="/opt/Ada Möller"
mkdir -p "$folder"
tar -x -C "$folder" -f "$archive"
program="$(echo "$folder"/hublink-*/bin/hublink)"
"$program" --version
"$program" --help >/dev/null
"$program" --data-dir "$folder/data" accounts --json | tr -d '[:space:]' | grep -qx '\[\]'
("$program" --data-dir "$folder/data" diagnose || true) | grep 'back end: openssl'
# The main job, with the keychain of the system.
apt-get update -q >/dev/null
apt-get install -y -q --no-install-recommends gnome-keyring dbus libglib2.0-bin libsecret-tools \
    fonts-dejavu-core >/dev/null
"$here/with-keyring.sh" "$program" --tour "$folder/pictures" | grep "Linked account: Hive"
