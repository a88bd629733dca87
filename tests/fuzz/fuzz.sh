#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fuzz.sh [--seconds N] [KIND…]: libFuzzer with ASan and UBSan on every kind of input, or on those that
# are named. What it finds new lies in build-fuzz/found/KIND; an input that stops the program is kept
# as build-fuzz/found/KIND-crash-… and belongs into tests/fuzz/corpus/KIND once it is mended.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
seconds=60
if [ "${1:-}" = --seconds ]; then
    seconds=$2
    shift 2
fi
kinds=("$@")
[ ${#kinds[@]} -gt 0 ] || mapfile -t kinds < <(cd tests/fuzz/corpus && ls)

[ -f build-fuzz/build.ninja ] || cmake --preset fuzz >/dev/null
cmake --build build-fuzz --target fuzzers
found=$root/build-fuzz/found
failed=0
memory=$( [ -d /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")
for kind in "${kinds[@]}"; do
    mkdir -p "$found/$kind"
    log=$found/$kind.log
    TMPDIR=$memory UBSAN_OPTIONS=print_stacktrace=1 build-fuzz/tests/fuzz_"$kind" -max_total_time="$seconds" -timeout=25 \
        -rss_limit_mb=4096 -print_final_stats=1 -artifact_prefix="$found/$kind-" \
        "$found/$kind" "tests/fuzz/corpus/$kind" >"$log" 2>&1 && word=well || { word=STOPPED; failed=1; }
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    echo "fuzz: $kind $word, ${runs:-?} inputs in $seconds s, $(grep -c . < <(ls "$found/$kind")) kept," \
        "$(sed -n 's/.*cov: \([0-9]*\).*/\1/p' "$log" | tail -1) edges"
    [ $word = well ] || tail -40 "$log"
done
exit $failed
