#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian packages: made, unpacked into one folder as an installation would, and used from there.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
trap 'kill "${serving:-}" 2>/dev/null || true; rm -rf "$work"' EXIT

fail() {
    echo "package: $*" >&2
    exit 1
}

cd "$root/build"
cpack -G DEB -B "$work/made" -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip >"$work/log" 2>&1 || {
    cat "$work/log"
    exit 1
}
shopt -s nullglob
debs=("$work"/made/*.deb)
[ ${#debs[@]} = 3 ] || fail "three packages are wanted: ${debs[*]}"
unpack() { for deb in "${debs[@]}"; do dpkg-deb -x "$deb" "$work/installed"; done; }
unpack
for deb in "${debs[@]}"; do
    dpkg-deb -f "$deb" Package Depends >"$work/$(dpkg-deb -f "$deb" Package).fields"
done

for part in LISEZMOI.txt verify.py; do
    [ -s "$work/installed/usr/share/touat/archive/$part" ] || fail "archives have no $part"
done

# What the programs load is named; two packages never hold the same file.
needs() { grep -q "$2" "$work/$1.fields" || fail "$1 does not depend on $2"; }
needs touat libqt6quick6
needs touat qml6-module-qtquick-layouts
needs touat libsqlite3-0
needs touat touat-common
needs touat-centre libsqlite3-0
needs touat-centre libssl3
needs touat-centre touat-common
for deb in "${debs[@]}"; do dpkg-deb -c "$deb" | awk '$1 !~ /^d/ {print $6}'; done | sort | uniq -d >"$work/twice"
[ -s "$work/twice" ] && fail "in two packages: $(cat "$work/twice")"
# Everything that is depended on exists in this Debian.
apt-get install --simulate --no-install-recommends "${debs[@]}" >"$work/apt" 2>&1 ||
    fail "cannot be installed: $(tail -5 "$work/apt")"
if command -v systemd-analyze >/dev/null; then
    for unit in "$work"/installed/usr/lib/systemd/system/*.service; do
        sed "s|^ExecStart=|&$work/installed|" "$unit" >"$work/$(basename "$unit")"
        systemd-analyze verify "$work/$(basename "$unit")" >"$work/unit.log" 2>&1 || true
        grep -E "Unknown|Invalid|Failed to parse" "$work/unit.log" && fail "$(basename "$unit")"
    done
fi

# As an owner does: make a centre, serve, look, copy, open the copy again.
centre=$work/installed/usr/bin/touat-centre
"$centre" safe-key "$work/safe.key" >"$work/public"
"$centre" init "$work/home" --pin 2580 >/dev/null
"$centre" serve "$work/home" --address 127.0.0.1 --port 0 >"$work/centre.log" 2>&1 &
serving=$!
for _ in $(seq 100); do
    [ -f "$work/home/local.json" ] && break
    sleep 0.1
done
"$centre" status "$work/home" | grep -q "^touat-centre " || fail "no state"
copy=$("$centre" backup "$work/home" --to "$work/away" --for "$(cat "$work/public")")
"$centre" drill --from "$copy" --key "$work/safe.key" | grep -q "^ok: " || fail "the drill"
# Row 90 of the feature table: a till that never sent what it sold. The program is used, taken away whole, and unpacked
# again; it left nothing of the shop where it lies, and the shop lost nothing with it.
till=$work/installed/usr/bin/touat-book
laid() { (cd "$work/installed" && find . | sort); }
url=https://127.0.0.1:$(jq .port "$work/home/local.json")
laid >"$work/laid"
mkdir "$work/shop"
"$till" new "$work/shop/S07.book" --stall S07 >/dev/null
"$till" enrol "$work/shop/S07.book" --centre "$url" --code "$("$centre" enrol "$work/home" --stall S07 | head -1)" >/dev/null
printf '%s\n' receipt,at,item,name,quantity,unit_price 1001,2026-11-01T08:26,P1,Panier,2,850 \
    1002,2026-11-01T09:00,P1,Panier,1,850 >"$work/sold.csv"
"$till" import-sales "$work/shop/S07.book" "$work/sold.csv" --rejects "$work/rejects.csv" >/dev/null
"$till" export "$work/shop/S07.book" >"$work/journal"
diff "$work/laid" <(laid) || fail "the program keeps something of the shop beside itself"
rm -rf "$work/installed"
unpack
diff "$work/journal" <("$till" export "$work/shop/S07.book") || fail "with the program went what the book had"
"$till" verify "$work/shop/S07.book" >/dev/null || fail "the book is not sound"
"$till" sync "$work/shop/S07.book" >"$work/sent" || fail "it does not send any more"
all=$(wc -l <"$work/journal")
grep -q "has $all of $all entries" "$work/sent" || fail "not all of it arrived: $(cat "$work/sent")"

card=$("$centre" artisan "$work/home" --name-fr Fatma --commune-fr Tamentit --pin 4826)
[ -n "$card" ] || fail "no artisan"
kill "$serving"
wait "$serving" || fail "it did not stop well"
serving=

# The till finds its fonts, its pages and its words.
"$work/installed/usr/bin/touat-book" --version >/dev/null
"$work/installed/usr/bin/touat" --book "$work/till.book" --self-test || fail "the till does not start"
[ -f "$work/installed/usr/lib/touat/touat_camera.so" ] || fail "no camera"
[ -f "$work/installed/usr/lib/touat/touat_poppler.so" ] || fail "nothing that draws papers"
echo "ok: $(for deb in "${debs[@]}"; do echo "$(basename "$deb") $(stat -c %s "$deb")"; done | tr '\n' ' ')"
