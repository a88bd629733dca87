#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# carpet_way.sh [LANGUAGE [SIZE DENSITY]]: the whole way of one carpet on the real pages of four places
# (registered, stamped and dispatched in Timimoun, received with a difference, looked at and counted at
# stall 7, sent on to stall 12, sold and brought back there); then what `touat-book report` says of it in
# every book.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

language=${1:-fr} size=${2:-1024x600} density=${3:-4.6}
carpet=2469900000012 other=2469900000029
pictures=$root/build/carpet-way/$language-$size
work=$(mktemp -d)
trap 'stop_centre; rm -rf "$work"' EXIT
rm -rf "$pictures"
mkdir -p "$pictures"
make_shop "$work/shop"
start_centre "$work/shop"

leg() { # leg STALL NAME
    "$root/build/tests/carpet_way" --book "$work/shop/stalls/$1.book" --centre "$centre_url" \
        --fonts "$share/fonts" --receipts "$work/receipts" --leg "$2" --carpet $carpet --other $other \
        --pictures "$pictures" --language "$language" --size "$size" --pixels-per-mm "$density"
}
leg S46 registered
leg S46 inspected
leg S46 dispatched
leg S07 received
leg S46 settled
leg S12 sold
stop_centre

has() { # has BOOK STALL CODE: how many it has, in thousandths
    "$bin/touat-book" report "$1" stock --stall "$2" --json |
        jq --arg code "$3" '[.. | objects | select(.code? == $code) | .on_hand] | add // 0'
}
failed=0
expect() { # expect BOOK STALL CODE THOUSANDTHS
    local seen
    seen=$(has "$1" "$2" "$3")
    [ "$seen" = "$4" ] || { echo "carpet way: $(basename "$1") says $seen of $3 at $2, not $4"; failed=1; }
}
centre=$(find "$work/shop/centre" -name '*.book' | head -1)
for place in S46 S07 S12; do
    for book in "$work/shop/stalls/$place.book" "$centre"; do
        expect "$book" $place $carpet $([ $place = S12 ] && echo 1000 || echo 0)
        expect "$book" $place $other $([ $place = S46 ] && echo 1000 || echo 0)
    done
    "$bin/touat-book" verify "$work/shop/stalls/$place.book" >/dev/null
    same_figures "$work/shop/stalls/$place.book" "$centre" $place || failed=1
done
"$bin/touat-book" verify "$centre" >/dev/null
[ $failed = 0 ] && echo "carpet way: at stall 12, and nowhere else, in every book ($(ls "$pictures" | wc -l) pictures)"
exit $failed
