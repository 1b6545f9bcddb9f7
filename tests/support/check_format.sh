#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check_format.sh SOURCE_DIR: every source is as .clang-format has it. Other versions of the tool than
# the one of Debian 12 wrap some lines in another way, so with them nothing is said (exit 77).
set -euo pipefail
cd "$1"
if ! clang-format --version 2>/dev/null | grep -q 'version 14\.'; then
    echo "clang-format 14 is not installed: nothing checked"
    exit 77
fi
find app core tests \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0 clang-format --dry-run --Werror
