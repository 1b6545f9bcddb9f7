#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check_application_id.sh ROOT ID: the desktop entry, the metainfo, the icons and the program must
# all name the same application, or the menu, the task bar and the software centre show three.
set -euo pipefail
root=$1 id=$2
desktop=$root/resources/desktop/$id.desktop
metainfo=$root/resources/desktop/$id.metainfo.xml
failures=0

expect() {
    local what=$1 found=$2 wanted=$3
    [[ $found == "$wanted" ]] && return
    printf '%s: found "%s", wanted "%s"\n' "$what" "$found" "$wanted" >&2
    failures=$((failures + 1))
}

tag() { sed -n "s|.*<$1[^>]*>\(.*\)</$1>.*|\1|p" "$metainfo" | head -n 1; }

expect "metainfo, id" "$(tag id)" "$id"
expect "metainfo, launchable" "$(tag launchable)" "$id.desktop"
expect "metainfo, icon" "$(tag icon)" "$id"
expect "desktop entry, Icon" "$(sed -n 's/^Icon=//p' "$desktop")" "$id"
for icon in "$id.svg" "$id-48.png" "$id-128.png"; do
    [[ -s $root/resources/desktop/$icon ]] || expect "icon" "nothing" "$icon"
done
expect "program, setDesktopFileName" \
    "$(grep -rhoE 'setDesktopFileName\([^"]*"[^"]*"' "$root/app" | sed 's/.*"\([^"]*\)"/\1/' | sort -u)" "$id"
expect "metainfo, newest release" \
    "$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' "$metainfo" | head -n 1)" \
    "$(sed -n 's/^project(netwharf VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")"
exit $((failures > 0))
