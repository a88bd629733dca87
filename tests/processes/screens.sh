#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# screens.sh [FOLDER [PANEL|LANGUAGE-PANEL…]]: every page as a picture, in three languages and the
# panels that are named, or in one language of a panel (all five in each). A page that warns, that
# a critical eye finds wanting (tests/app/eye.h), or a step that cannot be taken, fails; people look
# at the rest.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

out=${1:-$root/build/screens}
wanted=${*:2}
work=$(mktemp -d)
trap 'stop_centre; rm -rf "$work"' EXIT
rm -rf "$out"
mkdir -p "$out"

# name, pixels, pixels per millimetre: 10 inch tablets and a 15 inch counter PC; then colours and size
# of the writing, which is hardest where the panel is small
panels="small:1024x600:4.6:light:normal middle:1280x800:5.87:light:normal large:1920x1080:5.56:light:normal
        night:1024x600:4.6:dark:large sun:1280x800:5.87:strong:large"
failed=0
for panel in $panels; do
    IFS=: read -r name size density theme writing <<<"$panel"
    for language in ar fr en; do
        [[ -z $wanted || " $wanted " = *" $name "* || " $wanted " = *" $language-$name "* ]] || continue
        make_shop "$work/shop"
        start_centre "$work/shop"
        echo "screens: $language, $name ($size, $theme, $writing writing)"
        "$root/build/tests/walk" --book "$work/shop/stalls/S07.book" --centre "$centre_url" \
            --fonts "$share/fonts" --receipts "$work/receipts" --pictures "$out/$language-$name" \
            --artisan-card "$(jq -r .artisan_card "$work/shop/shop.json")" \
            --language $language --size "$size" --pixels-per-mm "$density" \
            --theme "$theme" --text-size "$writing" --month-later || failed=1
        stop_centre
    done
done
echo "screens: $(find "$out" -name '*.png' | wc -l) pictures in $out"
exit $failed
