#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# phone.sh [FOLDER]: the artisan's page of the demo shop in a real browser of 360 by 640, as pictures.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

out=${1:-$root/build/phone}
work=$(mktemp -d)
trap 'stop_centre; rm -rf "$work"' EXIT
rm -rf "$out"
make_shop "$work/shop"
start_centre "$work/shop"
card=$(jq -r .artisan_card "$work/shop/shop.json")
link=$("$bin/touat-centre" artisan-link "$work/shop/centre" --artisan "$card" \
    --public-address "$centre_url" --paper "$work/card.pdf")
pdftoppm -r 120 -png -singlefile "$work/card.pdf" "$work/card"
python3 "$root/tests/processes/phone.py" "$link" 4826 "$out"
cp "$work/card.png" "$out/card.png"
echo "phone: $(find "$out" -name '*.png' | wc -l) pictures in $out"
