#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# busy_day.sh [SEED]: a whole day of a stall on the real pages, the power failing twice; then the
# book, read by the command line and at the centre, against what the vendor's fingers added up.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

seed=${1:-1}
work=$(mktemp -d)
trap 'stop_centre; rm -rf "$work"' EXIT
make_shop "$work/shop"
start_centre "$work/shop"
book=$work/shop/stalls/S07.book

# Read from the journal's own text: what lies on card and phone, on customers' accounts and in vouchers, in dinars.
accounts() {
    "$bin/touat-book" export "$book" | jq -r .entry | jq -s '[.[].postings[]?]
        | def sum(of): [.[] | select(.[1] == "DZD" and (.[0] | test(of))) | .[2]] | add // 0 | . / 100;
          {card: sum("^card:S07$"), phone: sum("^mobile:S07$"), owed: sum("^customer:"), vouchers: -sum("^vouchers:S07$")}'
}
figures() { "$bin/touat-book" report "$book" sales --json | jq "[.receipts - .refunds, .refunds, .total_centimes]"; }

part() { # part NAME STATUS NUMBER
    local status=0
    "$root/build/tests/busy_day" --book "$book" --centre "$centre_url" --fonts "$share/fonts" \
        --receipts "$work/receipts" --sums "$work/sums" --seed "$seed$3" --part "$1" || status=$?
    if [ "$status" != "$2" ]; then
        echo "busy day: the $1 ended with $status"
        cp "$work/sums.png" "$root/build/busy-day-stopped.png" 2>/dev/null || true
        exit 1
    fi
}

before=$(figures)
accounts_before=$(accounts)
part morning 137 1 # killed
part noon 137 2
part afternoon 0 3
after=$(figures)
accounts_after=$(accounts)

jq -n --argjson before "$before" --argjson after "$after" --slurpfile sums "$work/sums" \
    --argjson lay "$accounts_before" --argjson lies "$accounts_after" '
    $sums[0] as $day
    | {sales: ($after[0] - $before[0]), refunds: ($after[1] - $before[1]),
       turnover: (($after[2] - $before[2]) / 100), card: ($lies.card - $lay.card),
       phone: ($lies.phone - $lay.phone), owed: ($lies.owed - $lay.owed),
       vouchers: ($lies.vouchers - $lay.vouchers)} as $book
    | ($day | {sales, refunds, turnover, card, phone, owed, vouchers}) as $fingers
    | if $book == $fingers then "busy day: \($fingers.sales) sales, \($fingers.refunds) refunds, \($fingers.turnover) DA, drawer \($day.drawer) DA, card \($day.card), phone \($day.phone), owed \($day.owed), vouchers \($day.vouchers): as added up"
      else "busy day: the book says \($book), the fingers \($fingers)" | halt_error end' -r
"$bin/touat-book" verify "$book"
