#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# extract.sh LUPDATE SOURCE_LIST ROOT FOLDER: brings the .ts files in FOLDER up to date with the
# sources, whose includes are looked up from ROOT: without them lupdate drops the namespace from the
# names of classes, and the program would not find its texts.
# No line numbers, or every moved line would make the files stale. English holds plural forms only.
set -euo pipefail
lupdate=$1 sources=$2 root=$3 folder=$4

common=(-silent -no-obsolete -locations none -I "$root" "@$sources")
for language in zh_CN zh_TW; do
    "$lupdate" "${common[@]}" -source-language en -target-language "$language" \
        -ts "$folder/netwharf_$language.ts"
done
"$lupdate" "${common[@]}" -pluralonly -source-language en -target-language en \
    -ts "$folder/netwharf_en.ts"
