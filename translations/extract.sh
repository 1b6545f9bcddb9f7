#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# extract.sh LUPDATE SOURCE_LIST FOLDER: brings the .ts files in FOLDER up to date with the sources.
# No line numbers, or every moved line would make the files stale. English holds plural forms only.
set -euo pipefail
lupdate=$1 sources=$2 folder=$3

common=(-silent -no-obsolete -locations none "@$sources")
for language in zh_CN zh_TW; do
    "$lupdate" "${common[@]}" -source-language en -target-language "$language" \
        -ts "$folder/netwharf_$language.ts"
done
"$lupdate" "${common[@]}" -pluralonly -source-language en -target-language en \
    -ts "$folder/netwharf_en.ts"
