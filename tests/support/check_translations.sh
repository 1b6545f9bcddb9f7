#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check_translations.sh EXTRACT LUPDATE SOURCE_LIST ROOT FOLDER: fails when a .ts file is missing, stale
# or unfinished, or when a translation lost a placeholder or a menu's access key.
set -euo pipefail
extract=$1 lupdate=$2 sources=$3 root=$4 folder=$5
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
failures=0

fail() {
    printf '%s\n' "$*" >&2
    failures=$((failures + 1))
}

# Prints every message whose translation does not carry the same %1, %n and & as its source.
# A plural form of English may spell its number out, so only Chinese must keep %n.
broken_messages() {
    awk -v plural_needs_n="$2" '
        function marks(text,   found, list, mark) {
            gsub(/&amp;&amp;/, "", text)
            list = ""
            split("%1 %2 %3 %4 %5 %6 %7 %8 %9 %L1 %L2 %L3 %n &amp;", found, " ")
            for (i = 1; i <= 14; ++i) {
                mark = found[i]
                if (mark == "%n" && !plural_needs_n) continue
                if (index(text, mark)) list = list mark
            }
            return list
        }
        function close_text() {
            if (kind == "source") source = text
            else if (text == "" || marks(text) != marks(source))
                print "  \"" source "\" -> \"" text "\""
            kind = ""
        }
        /<(source|translation|numerusform)[ >]/ {
            if ($0 ~ /<translation[^>]*>$/) next          # plural forms follow on their own lines
            match($0, /<(source|translation|numerusform)/)
            kind = substr($0, RSTART + 1, RLENGTH - 1)
            text = substr($0, RSTART + RLENGTH)
            sub(/^[^>]*>/, "", text)
            open = 1
        }
        kind != "" {
            if (!open) text = text "\n" $0
            open = 0
            if (text ~ /<\/(source|translation|numerusform)>/) {
                sub(/<\/(source|translation|numerusform)>.*/, "", text)
                close_text()
            }
        }
    ' "$1"
}

for language in en zh_CN zh_TW; do
    file=netwharf_$language.ts
    if [[ ! -s $folder/$file ]]; then
        fail "$file is missing"
        continue
    fi
    cp "$folder/$file" "$copy/"
    ! grep -q 'type="unfinished"' "$folder/$file" \
        || fail "$file: $(grep -c 'type="unfinished"' "$folder/$file") unfinished"
    ! grep -qE 'type="(vanished|obsolete)"' "$folder/$file" || fail "$file holds texts that are gone"
    [[ $language == en ]] && needs_n=0 || needs_n=1
    broken=$(broken_messages "$folder/$file" "$needs_n")
    [[ -z $broken ]] || fail "$file: a placeholder or access key differs"$'\n'"$broken"
done

bash "$extract" "$lupdate" "$sources" "$root" "$copy" 2>"$copy/complaints" || fail "lupdate failed"
# It takes "? tr() : std::string()" for a constructor in namespace std; that does no harm.
complaints=$(grep -v 'namespace/class ::std$' "$copy/complaints" || true)
[[ -z $complaints ]] || fail "lupdate complains:"$'\n'"$complaints"
for file in "$copy"/*.ts; do
    diff -u "$folder/${file##*/}" "$file" >&2 \
        || fail "${file##*/} is stale: build the target update_translations and translate"
done
exit $((failures > 0))
