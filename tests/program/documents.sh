#!/usr/bin/env bash
# The documents keep to what is there: no dead link to a file of the project, and each test that
# SECURITY.md names exists.
# usage: documents.sh SOURCE_DIR
set -euo pipefail
cd "$1"
failed=0
while IFS= read -r document; do
    while IFS= read -r link; do
        target="$(dirname "$document")/${link%%#*}"
        [ -e "$target" ] || { echo "$document: dead link $link"; failed=1; }
    done < <(grep -oE '\]\([^)]+\)' "$document" | sed -E 's/^\]\((.*)\)$/\1/' | grep -vE '^(https?:|#|mailto:)')
done < <(find . -name '*.md' -not -path './build/*' -not -path './resources/*' -not -path './tests/data/*')

# A name stands between two asterisks and may be broken over two lines.
known="$(cat $(find tests -name '*_test.cpp') tests/CMakeLists.txt | tr -s ' \n' ' ' | sed 's/" *"//g')"
claims="$(sed -n '/^## What is claimed/,/^## Known/p' SECURITY.md | sed 's/\*\*[^*]*\*\*//g' | tr -s ' \n' ' ')"
count=0
while IFS= read -r name; do
    count=$((count + 1))
    [[ "$known" == *"\"$name\""* ]] || { echo "SECURITY.md: no test is called: $name"; failed=1; }
done < <(grep -oE '\*[^*]+\*' <<<"$claims" | sed 's/^\*//; s/\*$//')
[ "$count" -ge 25 ] || { echo "SECURITY.md names only $count tests"; failed=1; }
exit "$failed"
