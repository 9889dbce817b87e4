#!/usr/bin/env bash
# Installs a package in a fresh Debian, uses the program as a new person would, and removes it.
# usage: try-deb.sh PACKAGE SUITE      e.g. try-deb.sh build/packages/hublink_0.1.0-1_amd64.deb bookworm
set -euo pipefail
package="$(readlink -f "$1")"
suite="$2"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"

cat >"$work/inside" <<'INSIDE'
set -eux
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
apt-get install -y -q --no-install-recommends /tmp/hublink.deb gnome-keyring dbus libglib2.0-bin \
    libsecret-tools fonts-dejavu-core man-db >/dev/null
hublink --version
test "$(dpkg-query -W -f='${Conffiles}' hublink)" = ""
man -w hublink hublink-link hublink-sandbox
hublink --help >/dev/null
# Another person than root, in a folder with a blank and an umlaut.
useradd -m -d "/home/Ada Möller" ada
cp /tmp/with-keyring.sh /usr/local/bin/
su ada -c 'cd && with-keyring.sh hublink --tour "$HOME/Bilder ö" --lang de' | grep "Linked account: Hive"
su ada -c 'with-keyring.sh hublink accounts --json' | tr -d '[:space:]' | grep -qx '\[\]'
su ada -c 'with-keyring.sh hublink diagnose --json' | grep -q '"works"'
# Once more over itself, then gone without a trace.
dpkg -i /tmp/hublink.deb >/dev/null
apt-get purge -y -q hublink >/dev/null
! command -v hublink
test -z "$(find /usr /etc -iname '*hublink*' -not -path '*/local/*')"
INSIDE
cat >"$work/hook" <<HOOK
#!/bin/sh
set -e
cp "$package" "\$1/tmp/hublink.deb"
cp "$here/with-keyring.sh" "\$1/tmp/"
cp "$work/inside" "\$1/tmp/inside"
cp /etc/resolv.conf "\$1/etc/resolv.conf"
if chroot "\$1" env -i HOME=/root PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin bash /tmp/inside; then
    echo passed >"$work/state"
fi
HOOK
chmod 755 "$work/hook"
mmdebstrap --quiet --variant=minbase --format=null --include=ca-certificates \
    --customize-hook="$work/hook \"\$1\"" "$suite" /dev/null || true
[ "$(cat "$work/state" 2>/dev/null)" = passed ] || { echo "The package failed in $suite" >&2; exit 1; }
echo "Installed, used and removed in $suite" >&2
