#!/usr/bin/env bash
# Puts the program and the Qt that it needs into one archive that runs without being installed.
# usage: portable.sh [OUT_DIR]      (build/packages if it is not given)
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
out="${1:-$project/build/packages}"

packages+=(patchelf file qt6-translations-l10n)
install_missing
mkdir -p "$out"
out="$(cd "$out" && pwd)"
say "Building"
build_programs

version="$("$build/bin/hublink" --version | sed -n '1s/^Hublink \([^ ]*\).*/\1/p')"
name="hublink-$version-$(uname -m)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
tree="$work/$name"
DESTDIR="$work/installed" cmake --install "$build" --prefix /usr --strip >/dev/null
mkdir -p "$tree/lib" "$tree/plugins"
cp -r "$work/installed/usr/bin" "$work/installed/usr/share" "$tree"
plugins="$(qmake6 -query QT_INSTALL_PLUGINS)"
for kind in platforms platforminputcontexts tls sqldrivers iconengines imageformats xcbglintegrations \
    wayland-shell-integration wayland-graphics-integration-client wayland-decoration-client networkinformation; do
    [ -d "$plugins/$kind" ] && cp -r "$plugins/$kind" "$tree/plugins/"
done
rm -f "$tree"/plugins/sqldrivers/libqsql{mysql,odbc,psql,ibase,oci,db2,mimer}.so
mkdir -p "$tree/translations"
for language in ar de es fr ja; do
    cp "$(qmake6 -query QT_INSTALL_TRANSLATIONS)/qtbase_$language.qm" "$tree/translations/" 2>/dev/null || true
done

# What the system has to bring itself: the C library, the loader, and the drivers of its screen, which
# the dispatching libGL and libEGL look for.
own='^(ld-linux.*|libc|libm|libdl|libpthread|librt|libresolv|libdrm|libgbm|libvulkan)\.so'
copy_libraries() {
    local file library
    for file in "$@"; do
        while read -r library; do
            local base
            base="$(basename "$library")"
            [[ "$base" =~ $own ]] && continue
            [ -e "$tree/lib/$base" ] || cp -L "$library" "$tree/lib/$base"
        done < <(ldd "$file" | sed -n 's/.*=> \(\/[^ ]*\).*/\1/p')
    done
}
mapfile -t programs < <(find "$tree/bin" "$tree/plugins" -type f)
copy_libraries "${programs[@]}"
# Loaded while the program runs.
for library in libsecret-1.so.0 libssl.so.3 libcrypto.so.3; do
    found="$(ldconfig -p | sed -n "s/.*$library .*=> //p" | head -n 1)"
    [ -n "$found" ] && cp -L "$found" "$tree/lib/" && copy_libraries "$found"
done
find "$tree/bin" -type f -exec patchelf --set-rpath "\$ORIGIN/../lib" {} +
find "$tree/lib" -type f -exec patchelf --set-rpath "\$ORIGIN" {} +
find "$tree/plugins" -type f -name '*.so' -exec patchelf --set-rpath "\$ORIGIN/../../lib" {} +
cat >"$tree/bin/qt.conf" <<'CONF'
[Paths]
Prefix = ..
Plugins = plugins
Translations = translations
CONF
strip --strip-unneeded "$tree"/lib/*.so* 2>/dev/null || true

# The same order, owners and times for the same files.
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@${SOURCE_DATE_EPOCH:-1764331200}" \
    -C "$work" -c "$name" | gzip -9n >"$out/$name.tar.gz"
say "$out/$name.tar.gz"
