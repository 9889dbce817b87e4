#!/usr/bin/env bash
# Installs what is missing, builds, and opens Hublink on its sandbox. Without a display it takes
# the tour instead and tells where the pictures are. Further arguments go to hublink.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_missing
build release programs

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$project/build/bin/hublink" --sandbox "$@"
fi
say "There is no display, so Hublink walks through everything by itself."
export QT_QPA_PLATFORM=offscreen
exec "$project/packaging/with-keyring.sh" "$project/build/bin/hublink" \
    --log-level critical --tour "$project/build/tour" "$@"
