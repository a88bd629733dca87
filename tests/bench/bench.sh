#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How fast it is: each measure beside a floor that was taken in the same run, rounds alternating.
# Leaves with 0 also when a target was missed: a slow machine is no fault of the program. With --smoke
# everything is tiny and only has to run.
set -euo pipefail
. "$(dirname "$0")/../processes/lib.sh"
. "$root/tests/store/own_server.sh"

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

here=$PWD
trap end_server EXIT
make_server "${TMPDIR:-/tmp}"
cd "$here"
export TOUAT_BENCH_SERVER=postgresql://touat@127.0.0.1:$port/postgres

echo "bench: a stall of twenty thousand items, ten thousand sales …"
bench make_shop
echo "bench: $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg), real-time class: $([ ${#first[@]} = 0 ] && echo no || echo yes)"
printf '%-44s %13s %13s %7s  %s\n' measure ours floor ratio target
for each in sell centre centre_on_server book goods artisans reconnect rejoin phone pages counter receipt; do bench $each; done
# As at the counter, on a window system, where there is one.
if [ ${#smoke[@]} = 0 ] && command -v xvfb-run >/dev/null; then
    QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1280x800x24" \
        "${first[@]}" "$root/build/tests/bench_start" --folder "$out/shop" --json "$lines"
else
    bench start
fi
end_server
rm -rf "$out/shop"

jq -s . "$lines" >"$out/bench.json"
rm "$lines"
# The acceptance numbers of the feature table, one by one: those that are times from the measures
# above, those that are promises from the tests that hold them, run here and now.
row() { printf '%-58s %-26s %s\n' "$1" "$2" "$3"; }
measured() { # WHAT, TARGET, NAME of the measure, its limit
    local seen
    seen=$(jq -r --arg name "$3" --argjson most "$4" '.[] | select(.name == $name)
        | "\(.ours * 10 | round / 10) \(.unit) \(if .ours <= $most then "" else "MISSED" end)"' "$root/build/bench.json")
    row "$1" "$2" "${seen:-not measured}"
}
held() { # WHAT, TARGET, a command
    local log=$out/held.log
    if "${@:3}" >"$log" 2>&1; then row "$1" "$2" held; else row "$1" "$2" "MISSED, see $log"; fi
}
passes() { # PROGRAM FILTER, which names a test that there is
    "$root/build/tests/$1" --gtest_filter="$2" --gtest_list_tests | grep -q '^  ' &&
        "$root/build/tests/$1" --gtest_filter="$2"
}
acceptance() {
    echo
    row "acceptance" "target" "seen"
    measured "tap to the visible line, 20,000 items, 95th" "100 ms" "tap to the line in the cart among 20000, 95th" 100
    measured "the same with 200 lines in the cart, 95th" "100 ms" "tap to the line in a cart of 200 among 20000, 95th" 100
    measured "cold start to the first possible sale" "3 s" "cold start to the first possible sale" 3000
    measured "search, Arabic or French, any spelling, 95th" "50 ms" "letter to what was found among 20000, 95th" 50
    measured "Cash to the sale on the disk, 99th" "150 ms, synced" "sell, 99th percentile" 150000
    held "power cut at 1,000 moments of a sale" "0 lost, 0 twice" \
        env TOUAT_KILL_ROUNDS=1000 "$root/build/tests/kill_test"
    measured "30 stalls, 14 days alone, 300 sales a day, level" "60 s" "  until all are level" 60
    measured "memory of the centre meanwhile" "200 MB" "  memory of the centre at its most" 200
    measured "a lost till's next one, a quarter behind it, may sell" "15 s" "  until it may sell" 15
    measured "an artisan's page on a phone, beside 2.2 million sales" "5 ms" "artisan's page on a phone, beside a year, 95th" 5
    held "upload repeated, reordered, cut anywhere" "the same centre" "$root/build/tests/line_test"
    held "refunds that reach the whole" "zero everywhere" passes core_test '*anyStepsOfRefunds*'
    held "papers in Arabic, 58 and 80 mm" "equal to the pixel" passes receipts_test '*'
    held "a scan among typed letters" "in no field" passes models_test 'Wedge*'
    held "a scan, touch targets and letters on every page" "heard, 10 mm" \
        "$root/tests/processes/screens.sh" "$out/screens" small
}

if [ ${#smoke[@]} = 0 ]; then
    mv "$out/bench.json" "$root/build/bench.json"
    jq -r '[.[] | select(.ok == false) | .name] | if . == [] then "bench: every target is met"
           else "bench: MISSED: " + join("; ") end' "$root/build/bench.json"
    acceptance
fi
