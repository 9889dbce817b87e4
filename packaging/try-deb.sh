#!/usr/bin/env bash
# Installs a package in a fresh Debian, uses the program as a new person would, and removes it.
# usage: try-deb.sh PACKAGE SUITE      e.g. try-deb.sh build/packages/hublink_0.1.0-1_amd64.deb bookworm
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
exec "$here/clean-root.sh" --with "$1" "$2" packaging/use-deb.sh "$(basename "$1")"
