#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A centre with thirty stalls and one of them to sell on. With a display the window opens; without
# one the same pages are walked through with real touches and scans, and pictures are kept.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

demo=$root/build/demo
shop=$demo/shop
rm -rf "$demo"
mkdir -p "$demo"
echo "demo: thirty stalls, their artisans, ten days of trade …"
make_shop "$shop"
jq -r '"demo: \(.artisans) artisans, \(.items) items of which \(.pieces) one-off pieces, \(.sales) sales"' \
    "$shop/shop.json"
stall=$(jq -r .stall "$shop/shop.json")
card=$(jq -r .artisan_card "$shop/shop.json")

level() { # level SHOP: the stall and its centre come to the same figures, and both verify
    "$bin/touat-book" sync "$1/stalls/$stall.book" --centre "$centre_url"
    stop_centre
    trap - EXIT
    same_figures "$1/stalls/$stall.book" "$1/centre/centre.book" "$stall"
    echo "demo: the centre's figures of $stall equal the stall's"
    "$bin/touat-book" verify "$1/stalls/$stall.book"
    "$bin/touat-book" verify "$1/centre/centre.book" | tail -1
}

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "${1:-}" != --headless ]; then
    start_centre "$shop"
    trap stop_centre EXIT
    unset QT_QPA_PLATFORM
    echo "demo: the till of $stall opens; the PINs stand on its first page"
    "$bin/touat" --book "$shop/stalls/$stall.book" --centre "$centre_url" \
        --receipts "$demo/receipts" \
        --hint "PIN 1397 · المدير / manager 2580 · الحرفي / artisan $card · 4826"
    level "$shop"
else
    for language in ar fr; do
        # Each language finds the shop as it was made: what one walk settles is open for the next.
        cp -r "$shop" "$demo/$language"
        start_centre "$demo/$language"
        trap stop_centre EXIT
        echo "demo: walking through the pages ($language)"
        "$root/build/tests/walk" --book "$demo/$language/stalls/$stall.book" \
            --centre "$centre_url" --fonts "$share/fonts" --receipts "$demo/receipts" \
            --pictures "$demo/pictures/$language" --artisan-card "$card" --language $language \
            --size 1024x600 --pixels-per-mm 4.6
        level "$demo/$language"
    done
    echo "demo: $(find "$demo/pictures" -name '*.png' | wc -l) pictures in ${demo#"$root"/}/pictures," \
        "$(find "$demo/receipts" -name '*.pdf' | wc -l) receipts in ${demo#"$root"/}/receipts"
fi

history=$root/../shared/data/gift-shop-sales-2010-12a.csv
if [ -f "$history" ]; then
    echo "demo: taking in eight days of a real gift shop"
    "$bin/touat-book" new "$demo/history.book" --stall S31
    "$bin/touat-book" import-sales "$demo/history.book" "$history" \
        --rejects "$demo/history-rejects.csv" 2>/dev/null
fi
