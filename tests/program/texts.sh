#!/usr/bin/env bash
# Every text of the sources is in the files of translations, and nothing else is.
# usage: texts.sh SOURCE_DIR LUPDATE
set -euo pipefail
cd "$1"
lupdate="$2"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# Versions of lupdate name the contexts differently, so only the texts are compared.
"$lupdate" app ui -no-obsolete -locations none -ts "$work/now.ts" >/dev/null 2>&1
texts() { grep -E '^ *<source>' "$1" | sort -u; }
for language in ar de es fr ja; do
    file="resources/translations/hublink_$language.ts"
    if ! diff <(texts "$work/now.ts") <(texts "$file"); then
        echo "$file does not have the texts above: run the target update-texts and translate them"
        exit 1
    fi
done
