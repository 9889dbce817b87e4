#!/usr/bin/env bash
# Runs a command of this project in a fresh, minimal Debian of its own, on a copy of the project:
# what is committed or about to be. Nothing stays behind. Where no such root can be made it says so
# and ends with 77.
# usage: clean-root.sh [--with FILE] [--out DIR] SUITE COMMAND [ARGUMENT...]
#   e.g. clean-root.sh trixie packaging/test.sh
#   --with FILE    puts a further file beside the project's own ones
#   --out DIR      brings what the command leaves in /out there
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
with=
out=
while [ "$1" = --with ] || [ "$1" = --out ]; do
    if [ "$1" = --with ]; then
        with="$(readlink -f "$2")"
    else
        mkdir -p "$2"
        out="$(readlink -f "$2")"
    fi
    shift 2
done
suite="$1"
shift

if ! command -v mmdebstrap >/dev/null; then
    # In a shell of its own: who may not install anything does without the root.
    if ! (as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends mmdebstrap arch-test >&2); then
        say "Skipped: there is no mmdebstrap to make a clean Debian ($suite) with."
        exit "$skipped"
    fi
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$project"
git ls-files -z --cached --others --exclude-standard | tar -c --null -T - --ignore-failed-read \
    -f "$work/project.tar" 2>/dev/null
[ -z "$with" ] || tar -r -C "$(dirname "$with")" -f "$work/project.tar" "$(basename "$with")"
printf '%q ' "$@" >"$work/command"

# The command's own end is told through a file, so that it is not mistaken for a root that could
# not be made.
cat >"$work/inside" <<'INSIDE'
#!/bin/sh
set -eu
root="$1" work="$2"
mkdir -p "$root/project"
tar -x -C "$root/project" --no-same-owner -f "$work/project.tar"
cp /etc/resolv.conf "$root/etc/resolv.conf"
echo started >"$work/state"
if chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    bash -c "cd /project && exec $(cat "$work/command")"; then
    [ ! -d "$root/out" ] || cp -r "$root/out" "$work/"
    echo passed >"$work/state"
else
    echo failed >"$work/state"
fi
INSIDE
chmod 755 "$work/inside"
touch "$work/state"
chmod 666 "$work/state"

say "Making a clean Debian ($suite)"
# It is thrown away: nothing in it has to survive a power cut.
mmdebstrap --quiet --variant=minbase --format=null --include=ca-certificates \
    --dpkgopt=force-unsafe-io \
    --customize-hook="$work/inside \"\$1\" $work" \
    "$suite" /dev/null >&2 || true
case "$(cat "$work/state")" in
    passed)
        [ -z "$out" ] || cp -r "$work/out/." "$out/"
        say "Passed in a clean Debian ($suite)"
        ;;
    '')
        say "Skipped: no clean Debian ($suite) could be made here."
        exit "$skipped"
        ;;
    *)
        say "Failed in a clean Debian ($suite)"
        exit 1
        ;;
esac
