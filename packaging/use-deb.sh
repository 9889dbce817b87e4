#!/usr/bin/env bash
# The part of try-deb.sh that runs in the fresh Debian, as root.
# usage: use-deb.sh PACKAGE
set -euxo pipefail
package="$(readlink -f "$1")"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
export DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen PATH="/usr/local/bin:$PATH"
# minbase leaves manual pages out.
rm -f /etc/dpkg/dpkg.cfg.d/*docker* /etc/dpkg/dpkg.cfg.d/excludes
apt-get update -q >/dev/null
apt-get install -y -q --no-install-recommends "$package" gnome-keyring dbus libglib2.0-bin \
    libsecret-tools fonts-dejavu-core man-db >/dev/null
hublink --version
test "$(dpkg-query -W -f='${Conffiles}' hublink)" = ""
man -w hublink hublink-link hublink-setup hublink-sandbox
hublink --help >/dev/null

# Two people, one of them in a folder with a blank and an umlaut.
cp "$here/with-keyring.sh" /usr/local/bin/
useradd -m -d "/home/Ada Möller" ada
useradd -m grace
su ada -c 'cd && with-keyring.sh hublink --tour "$HOME/Bilder ö" --lang de' >/tmp/tour.txt &
su grace -c 'cd && with-keyring.sh hublink --tour "$HOME/pictures"' | grep "Linked account: Hive"
wait
grep "Linked account: Hive" /tmp/tour.txt
su ada -c 'with-keyring.sh hublink accounts --json' | tr -d '[:space:]' | grep -qx '\[\]'
su ada -c 'with-keyring.sh hublink diagnose --json || true' | grep '"works"'
# No D-Bus, a home that cannot be written: a sentence, no crash.
su ada -c 'hublink diagnose' | grep "keychain" || true
code=0
said="$(su grace -c 'HOME=/proc/nowhere hublink accounts --json' 2>&1)" || code=$?
test "$code" -eq 5
[[ "$said" == *records* ]]

# Rules for everybody on this computer.
mkdir -p /etc/xdg/hublink
echo '{"version": 1, "ways": ["now"], "aiApps": "off", "language": "de"}' >/etc/xdg/hublink/policy.json
su ada -c 'with-keyring.sh hublink diagnose --json || true' | grep '"ways"'
code=0
echo '{"ways": "now"}' >/etc/xdg/hublink/policy.json
su ada -c 'hublink accounts' || code=$?
test "$code" -eq 5
rm -r /etc/xdg/hublink

# Records of the version before are opened, and stay when the package goes.
su ada -c 'hublink setup save "$HOME/set up.json"'
dpkg -i "$package" >/dev/null
apt-get purge -y -q hublink >/dev/null
test ! -e /usr/bin/hublink
test -z "$(find /usr /etc -iname '*hublink*' -not -path '*/local/*' -not -path '/project/*')"
test -s "/home/Ada Möller/.local/share/Hublink/hublink.db"
