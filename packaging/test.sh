#!/usr/bin/env bash
# Installs what is missing, builds, and runs all tests: once as released, once by a second compiler
# (clang) with the address and undefined-behaviour sanitizers.
#   --strict       compiler warnings are errors, and so is a source that is not in the form of
#                  clang-format 14, where that is installed
#   --tidy         clang-tidy's and cppcheck's checks are looked at, too
#   --package      the Debian package is made of what was tested, and looked at
#   --release-only leaves out the sanitizers
#   --plain        builds once, without optimisation and sanitizers: the fastest
#   --debian-13    builds (plainly) and tests in a clean Debian 13 as well, beside the sanitizers
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
        --plain) presets=(plain) ;;
        --tidy) tidy=yes ;;
        --package) package=yes ;;
        --debian-13) debian_13=yes ;;
        *) break ;;
    esac
    shift
done

case " ${presets[*]} " in *' asan '*) packages+=(clang clang-tidy clang-format) ;; esac
[ -z "$tidy" ] || packages+=(cppcheck)
[ -z "$package" ] || packages+=("${package_tools[@]}")
install_missing
if [ -n "$strict" ] && clang-format --version 2>/dev/null | grep -q ' 14\.'; then
    say "Looking at the format"
    check_format
fi
other=
trap '[ -z "$other" ] || kill "$other" 2>/dev/null || true' EXIT
# What waits for the network, the disk and its own tests leaves room for something beside it.
in_debian_13() {
    local code=0
    "$project/packaging/clean-root.sh" trixie packaging/test.sh ${strict:+--strict} --plain "$@" \
        >"$project/build/debian-13.log" 2>&1 || code=$?
    # Of what went well its end is enough.
    tail -n "$([ "$code" -eq 0 ] && echo 30 || echo 2000)" "$project/build/debian-13.log" >&2
    [ "$code" -eq "$skipped" ] || return "$code"
}
for preset in "${presets[@]}"; do
    build "$strict$preset"
    say "Testing: $preset"
    ctest --preset "$strict$preset" "$@"
    if [ "$preset" = release ] && [ -n "$package" ]; then
        "$project/packaging/deb.sh"
    fi
    if [ -n "$debian_13" ] && [ -z "$other" ]; then
        in_debian_13 "$@" &
        other=$!
    fi
done
if [ -n "$tidy" ]; then
    say "Looking with cppcheck"
    check_cppcheck
    say "Looking with clang-tidy"
    check_tidy
fi
if [ -n "$other" ]; then
    wait "$other"
    other=
fi
