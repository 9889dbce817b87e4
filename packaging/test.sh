#!/usr/bin/env bash
# Installs what is missing, builds, and runs all tests: once as released, once by a second compiler
# (clang) with the address and undefined-behaviour sanitizers.
#   --strict       compiler warnings are errors, and so is a source that is not in the form of
#                  clang-format 14, where that is installed
#   --tidy         clang-tidy's checks are looked at, too
#   --package      the Debian package is made of what was tested, and looked at
#   --release-only leaves out the sanitizers
#   --sanitized-only   only the sanitizers, by the system's own compiler
#   --debian-13    the sanitizers' build is made and tested in a clean Debian 13 instead, by its own
#                  compiler; here after all where no such Debian can be made
# Further arguments go to ctest.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

presets=(release asan)
strict=
debian_13=
tidy=
package=
while [ $# -gt 0 ]; do
    case "$1" in
        --strict) strict=strict- ;;
        --release-only) presets=(release) ;;
        --sanitized-only) presets=(sanitized) ;;
        --tidy) tidy=yes ;;
        --package) package=yes ;;
        --debian-13) debian_13=yes ;;
        *) break ;;
    esac
    shift
done

test_preset() {
    local preset="$1"
    shift
    build "$strict$preset"
    say "Testing: $preset"
    ctest --preset "$strict$preset" "$@"
}

[ -z "$debian_13" ] || presets=(release)
[ -z "$tidy" ] || packages+=(clang-tidy clang-format)
case " ${presets[*]} " in *' asan '*) packages+=(clang) ;; esac
[ -z "$package" ] || packages+=("${package_tools[@]}")
install_missing
if [ -n "$strict" ] && clang-format --version 2>/dev/null | grep -q ' 14\.'; then
    say "Looking at the format"
    check_format
fi
for preset in "${presets[@]}"; do
    test_preset "$preset" "$@"
done
[ -z "$package" ] || "$project/packaging/deb.sh"
# Making a Debian waits for the network and the disk more than it computes.
looking=
if [ -n "$tidy" ]; then
    say "Looking with clang-tidy"
    check_tidy &
    looking=$!
fi
if [ -n "$debian_13" ]; then
    code=0
    "$project/packaging/clean-root.sh" trixie \
        packaging/test.sh ${strict:+--strict} --sanitized-only "$@" || code=$?
    [ "$code" -eq 0 ] || [ "$code" -eq "$skipped" ] || exit "$code"
fi
[ -z "$looking" ] || wait "$looking"
if [ "${code:-0}" -eq "$skipped" ]; then
    packages+=(clang)
    install_missing
    test_preset asan "$@"
fi
