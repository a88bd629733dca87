#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# touat-book export BOOK | check_export.py
# Checks a whole book without a line of Touat's code: every entry is the text that was hashed, names
# its predecessor's hash and its own place, and its postings sum to zero per commodity.
import hashlib, json, sys

heads = {}
for row in map(json.loads, sys.stdin):
    entry, stream, sums = json.loads(row["entry"]), (row["stall"], row["epoch"]), {}
    seq, prev = heads.get(stream, (0, entry["prev"]))  # nothing comes before the first
    for account, commodity, amount in entry["postings"]:
        sums[commodity] = sums.get(commodity, 0) + amount
    hashed = hashlib.blake2b(b"TOUAT-J1" + row["entry"].encode(), digest_size=32).hexdigest()
    place = (entry["stall"], entry["epoch"], entry["seq"]) == (*stream, seq + 1) and row["seq"] == seq + 1
    if not place or hashed != row["hash"] or entry["prev"] != prev or any(sums.values()):
        sys.exit(f"broken: {row['stall']}-{row['epoch']}-{seq + 1}")
    heads[stream] = (row["seq"], row["hash"])
for (stall, epoch), (seq, head) in sorted(heads.items()):
    print(f"ok: {seq} entries of {stall}-{epoch}, head {head}")
