#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Zero warnings of qmllint in every page and part: qmllint.sh QMLLINT IMPORTS FOLDER
# One file a run, because the one of Qt 6.4 falls over several.
set -euo pipefail
qmllint=$1 imports=$2 folder=$3

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
printf 'import QtQuick\nText { text: nobodyKnowsThis }\n' >"$scratch/Bad.qml"
if "$qmllint" -I "$imports" --compiler disable "$scratch/Bad.qml" >"$scratch/said" 2>&1; then
    echo "qmllint passes what it should not:" && cat "$scratch/said" && exit 1
fi

failed=0 count=0
while IFS= read -r -d '' file; do
    count=$((count + 1))
    if ! "$qmllint" -I "$imports" --compiler disable "$file" >"$scratch/said" 2>&1; then
        echo "$file" && cat "$scratch/said"
        failed=1
    fi
done < <(find "$folder" -name '*.qml' -print0 | sort -z)
echo "$count files"
[ "$count" -gt 0 ] && [ "$failed" = 0 ]
