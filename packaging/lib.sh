# Shared by run.sh and test.sh: finds the project, installs what is missing, builds.
# shellcheck shell=bash

set -euo pipefail
project="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

packages=(
    g++ cmake ninja-build
    qt6-base-dev qt6-svg-dev qt6-httpserver-dev qt6-websockets-dev
    qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools libgl-dev
    qtkeychain-qt6-dev libsecret-1-0 libglib2.0-dev pkgconf libqt6sql6-sqlite libqrencode-dev
    libmd4c-dev libmd4c-html0-dev libtomlplusplus-dev libyaml-cpp-dev
    catch2 openssl ca-certificates fonts-dejavu-core
    dbus at-spi2-core libglib2.0-bin gnome-keyring libsecret-tools xvfb xauth
)

# What making a package needs beyond.
package_tools=(dpkg-dev fakeroot file lintian desktop-file-utils appstream)
# How a script ends that could not do its work here.
skipped=77

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "Installing packages needs root. Run this as root, or install sudo."
        exit 1
    fi
}

missing_packages() {
    local package
    for package in "${packages[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' \
            || printf '%s\n' "$package"
    done
}

install_missing() {
    if ! command -v apt-get >/dev/null; then
        say "This script installs packages on Debian and its relatives only. Install these first:"
        say "  a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 or newer (Base, Svg, HttpServer, Tools),"
        say "  QtKeychain for Qt 6, GLib, pkgconf, md4c, toml++, yaml-cpp, libqrencode, Catch2, OpenSSL, D-Bus, GNOME Keyring, libsecret tools, Xvfb."
        say "Then: cmake --preset release && cmake --build --preset release"
        exit 1
    fi
    local missing
    missing="$(missing_packages)"
    [ -z "$missing" ] && return
    say "Installing: $(tr '\n' ' ' <<<"$missing")"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2
}

# The format of every source.
check_format() {
    cd "$project"
    git ls-files -z --cached --others --exclude-standard 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h' \
        'tests/*.cpp' 'tests/*.h' | xargs -0 clang-format --dry-run --Werror >&2
}

# clang-tidy's checks of app and ui, as the sanitizers' build has them: mostly a room at a time.
check_tidy() {
    cd "$project"
    run-clang-tidy -quiet -p build/asan "(/(app|ui)/CMakeFiles/.*/unity_room/|^$project/(app|ui)/)" \
        >build/asan/tidy.log 2>&1 || {
        grep -E 'warning:|error:' build/asan/tidy.log >&2
        return 1
    }
}

# cppcheck's of app and ui. It takes what stands in a lambda behind a move for moved; clang-tidy looks
# for that.
check_cppcheck() {
    cd "$project"
    cppcheck --quiet -j2 --enable=warning,portability --suppress=accessMoved --error-exitcode=1 \
        --std=c++20 --language=c++ --library=qt '-DQ_DISABLE_COPY_MOVE(x)=' -I . app ui >&2
}

# build PRESET [BUILD_PRESET]
build() {
    cd "$project"
    cmake --preset "$1" >/dev/null
    cmake --build --preset "${2:-$1}" >&2
}

# Everything that a package holds, as released: in the folder that the tests are built in, so that
# nothing is built twice. Sets `build`.
build_programs() {
    build="$project/build"
    cd "$project"
    [ -e "$build/CMakeCache.txt" ] || cmake --preset release >/dev/null
    cmake --build "$build" --target hublink hublink-mcp hublink-sandbox hublink_package >&2
}
