#!/usr/bin/env bash
# Builds the Debian package and looks at it with lintian.
# usage: deb.sh [OUT_DIR]      (build/packages if it is not given)
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
out="${1:-$project/build/packages}"

packages+=("${package_tools[@]}")
install_missing
mkdir -p "$out"
out="$(cd "$out" && pwd)"

# The same bytes wherever and whenever it is built.
SOURCE_DATE_EPOCH="$(dpkg-parsechangelog -l "$project/packaging/debian/changelog" -S Timestamp)"
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
umask 022
say "Building the package"
build_programs
(cd "$build" && cpack -G DEB -B "$out" >/dev/null)
rm -rf "$out/_CPack_Packages"
package="$(ls -t "$out"/hublink_*.deb | head -n 1)"

say "Looking at the package"
desktop-file-validate "$project"/packaging/linux/*.desktop
appstreamcli validate --no-net "$build"/packaging/*.metainfo.xml >&2
lintian --fail-on error --tag-display-limit 0 "$package" >&2
say "$package"
