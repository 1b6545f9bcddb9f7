#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# run.sh PROGRAM: opens the window on a display and a session bus of its own, and looks at it as a screen
# reader does. Everything that was started ends with it.
set -euo pipefail
folder=$(cd "$(dirname "$0")" && pwd)

if [[ ${2:-} != inside ]]; then
    exec dbus-run-session -- bash "$0" "$1" inside
fi

started=()
scratch=$(mktemp -d)
finish() {
    ((${#started[@]} == 0)) || kill "${started[@]}" 2>/dev/null || true
    rm -rf -- "$scratch"
}
trap finish EXIT

mkfifo "$scratch/display"
Xvfb -displayfd 3 -noreset -screen 0 1280x720x24 3>"$scratch/display" 2>/dev/null &
started+=($!)
read -r display <"$scratch/display"
export DISPLAY=:$display QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export XDG_RUNTIME_DIR=$scratch XDG_DATA_HOME=$scratch/data
openbox >/dev/null 2>&1 &
started+=($!)
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
started+=($!)

for language in en zh_TW; do
    export XDG_CONFIG_HOME=$scratch/$language
    mkdir -p "$XDG_CONFIG_HOME/Netwharf"
    printf '[ui]\nlanguage=%s\n' "$language" >"$XDG_CONFIG_HOME/Netwharf/netwharf.conf"
    "$1" -platform xcb >/dev/null 2>&1 &
    window=$!
    started+=("$window")
    /usr/bin/python3 "$folder/reader.py" "$window" "$language"
    kill "$window"
    wait "$window" 2>/dev/null || true
done
