#!/usr/bin/env bash
# Installs what is missing, builds, and runs all tests: once as released, once by a second compiler
# (clang) with the address and undefined-behaviour sanitizers.
#   --strict       compiler warnings are errors, and so is a source that is not in the form of
#                  clang-format 14, where that is installed
#   --tidy         clang-tidy's checks are looked at, too
#   --release-only leaves out the sanitizers
#   --plain        builds once, without optimisation and sanitizers: the fastest
#   --debian-13    afterwards builds (plainly) and tests in a clean Debian 13 as well
# Further arguments go to ctest.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

presets=(release asan)
strict=
debian_13=
tidy=
while [ $# -gt 0 ]; do
    case "$1" in
        --strict) strict=strict- ;;
        --release-only) presets=(release) ;;
        --plain) presets=(plain) ;;
        --tidy) tidy=yes ;;
        --debian-13) debian_13=yes ;;
        *) break ;;
    esac
    shift
done

case " ${presets[*]} " in *' asan '*) packages+=(clang clang-tidy clang-format) ;; esac
install_missing
if [ -n "$strict" ] && clang-format --version 2>/dev/null | grep -q ' 14\.'; then
    say "Looking at the format"
    check_format
fi
for preset in "${presets[@]}"; do
    build "$strict$preset"
    say "Testing: $preset"
    ctest --preset "$strict$preset" "$@"
done
# Making a Debian waits for the network and the disk more than it computes.
looking=
if [ -n "$tidy" ]; then
    say "Looking with clang-tidy"
    check_tidy &
    looking=$!
fi
if [ -n "$debian_13" ]; then
    "$project/packaging/clean-root.sh" trixie packaging/test.sh ${strict:+--strict} --plain "$@"
fi
[ -z "$looking" ] || wait "$looking"
