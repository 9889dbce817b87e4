#!/usr/bin/env bash
# Installs what is missing, builds, and runs all tests: once as released, once by a second compiler
# (clang) with the address and undefined-behaviour sanitizers.
#   --strict       compiler warnings are errors; the style and clang-tidy's checks are looked at, too
#   --release-only leaves out the sanitizers
#   --debian-13    afterwards builds and tests a release in a clean Debian 13 as well
# Further arguments go to ctest.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

presets=(release asan)
strict=
debian_13=
while [ $# -gt 0 ]; do
    case "$1" in
        --strict) strict=strict- ;;
        --release-only) presets=(release) ;;
        --debian-13) debian_13=yes ;;
        *) break ;;
    esac
    shift
done

case " ${presets[*]} " in *' asan '*) packages+=(clang clang-tidy clang-format) ;; esac
install_missing
for preset in "${presets[@]}"; do
    build "$strict$preset"
    say "Testing: $preset"
    ctest --preset "$strict$preset" "$@"
done
if [ -n "$strict" ] && [ -d "$project/build/asan" ]; then
    say "Looking at the style"
    check_style
fi
if [ -n "$debian_13" ]; then
    "$project/packaging/clean-root.sh" trixie packaging/test.sh ${strict:+--strict} --release-only "$@"
fi
