#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# expected_import.py HISTORY.csv: what `touat-book import-sales` should say of a history whose lines
# are all well formed. Refused are goods written off, items that nobody names, and with such a line its
# whole receipt.
import csv, json, sys
from decimal import Decimal

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    lines = list(csv.DictReader(file))
named = {line["item"] for line in lines if line["name"]}
refused = {line["receipt"] for line in lines if line["item"] not in named
           or (int(line["quantity"]) < 0 and not line["receipt"].startswith("C"))}


def figures(some):
    return {"lines": len(some),
            "total_centimes": sum(int(Decimal(x["unit_price"]) * 100) * int(x["quantity"]) for x in some)}


print(json.dumps({"read": figures(lines),
                  "accepted": figures([x for x in lines if x["receipt"] not in refused]),
                  "refused": figures([x for x in lines if x["receipt"] in refused])}))
