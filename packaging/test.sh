#!/usr/bin/env bash
# Installs what is missing, builds, and runs all tests: once as released, once with the address
# and undefined-behaviour sanitizers. Further arguments go to ctest.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_missing
for preset in release asan; do
    build "$preset"
    say "Testing: $preset"
    ctest --preset "$preset" "$@"
done
