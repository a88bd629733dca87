#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How fast it is: each measure beside a floor that was taken in the same run, rounds alternating.
# Leaves with 0 also when a target was missed: a slow machine is no fault of the program. With --smoke
# everything is tiny and only has to run.
set -euo pipefail
. "$(dirname "$0")/../processes/lib.sh"

smoke=()
out=$root/build/bench
if [ "${1:-}" = --smoke ]; then
    smoke=(--smoke)
    out=$root/build/bench-smoke
fi
rm -rf "$out"
mkdir -p "$out"
lines=$out/measures.jsonl

# With every core busy, a sync of the disk waits for the next tick of the scheduler, unless whoever
# waits for it goes before all others.
first=()
if [ ${#smoke[@]} = 0 ] && chrt -f 20 true 2>/dev/null; then first=(chrt -f 20); fi

bench() { "${first[@]}" "$root/build/tests/bench_$1" --folder "$out/shop" --json "$lines" "${smoke[@]}"; }

echo "bench: a stall of twenty thousand items, ten thousand sales …"
bench make_shop
echo "bench: $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg), real-time class: $([ ${#first[@]} = 0 ] && echo no || echo yes)"
printf '%-44s %13s %13s %7s  %s\n' measure ours floor ratio target
for each in sell centre book counter start receipt; do bench $each; done
rm -rf "$out/shop"

jq -s . "$lines" >"$out/bench.json"
rm "$lines"
if [ ${#smoke[@]} = 0 ]; then
    mv "$out/bench.json" "$root/build/bench.json"
    jq -r '[.[] | select(.ok == false) | .name] | if . == [] then "bench: every target is met"
           else "bench: MISSED: " + join("; ") end' "$root/build/bench.json"
fi
