#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an archive of Touat: python3 verify.py [FOLDER] [--key HEX]

Needs Python 3 and nothing else, and the program openssl for signatures.
--key: the public key that the archive must be signed with, known from elsewhere;
       else the one that the archive names, which is held against the journal where it begins.
Ends with 0: all is as it should be; 1: something is not, each thing in words; 2: it could not be checked,
or not all of it.
"""
import csv
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile

PARTS = ["LISEZMOI.txt", "closings.csv", "journal.jsonl", "keys.jsonl", "signatures.jsonl", "verify.py"]
FOUND = []
UNCHECKED = []
NOTES = []


def bad(what):
    FOUND.append(what)


def blake(*parts):
    """What Touat's Hasher makes: each part with its length before it."""
    whole = hashlib.blake2b(digest_size=32)
    for part in parts:
        raw = part if isinstance(part, bytes) else part.encode()
        whole.update(len(raw).to_bytes(8, "little") + raw)
    return whole.hexdigest()


def hash_of_entry(text):
    return hashlib.blake2b(b"TOUAT-J1" + text.encode(), digest_size=32).hexdigest()


class Signatures:
    """Ed25519, by the program openssl."""

    def __init__(self):
        self.openssl = shutil.which("openssl")
        self.work = tempfile.TemporaryDirectory()
        self.asked = 0

    def hold(self, key, text, signature):
        """True, False, or None where it could not be asked."""
        try:
            raw_key, raw_signature = bytes.fromhex(key), bytes.fromhex(signature)
        except ValueError:
            return False
        if len(raw_key) != 32 or len(raw_signature) != 64:
            return False
        if self.openssl is None:
            return None
        files = {}
        for name, content in (("key", bytes.fromhex("302a300506032b6570032100") + raw_key),
                              ("text", text), ("signature", raw_signature)):
            files[name] = os.path.join(self.work.name, name)
            with open(files[name], "wb") as file:
                file.write(content)
        self.asked += 1
        if self.asked % 1000 == 0:
            print(f"{self.asked} signatures", file=sys.stderr)
        done = subprocess.run(
            [self.openssl, "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", files["key"],
             "-rawin", "-in", files["text"], "-sigfile", files["signature"]],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        said = (done.stdout + done.stderr).decode(errors="replace")
        if done.returncode == 0:
            return True
        if "Verification Failure" in said or "Verified" in said:
            return False
        self.openssl = None  # an old one that knows no Ed25519
        return None


def lines_of(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="\n") as file:
        for number, line in enumerate(file, 1):
            try:
                yield number, json.loads(line)
            except ValueError:
                bad(f"{name}, line {number}, cannot be read")


def check_manifest(folder, signatures, key_wanted):
    """Returns the year and the signer's stream and key, as the manifest says them."""
    with open(os.path.join(folder, "MANIFEST"), "rb") as file:
        raw = file.read()
    said = {"year": "", "of": "", "key": ""}
    sums = {}
    for line in raw.decode("utf-8", errors="replace").splitlines():
        if line.startswith("# "):
            word, _, rest = line[2:].partition(" ")
            said[word.rstrip(":")] = rest
            if word in ("unfinished:", "not"):
                NOTES.append(line[2:])
        elif len(line) > 66 and line[64:66] == "  ":
            sums[line[66:]] = line[:64]
        else:
            bad(f"MANIFEST has a line that is none: {line!r}")
    for name in PARTS:
        if name not in sums:
            bad(f"MANIFEST does not name {name}")
    for name in sorted(sums):
        path = os.path.join(folder, name)
        if os.path.basename(name) != name or not os.path.isfile(path):
            bad(f"{name} is missing")
            continue
        whole = hashlib.sha256()
        with open(path, "rb") as file:
            for piece in iter(lambda: file.read(1 << 20), b""):
                whole.update(piece)
        if whole.hexdigest() != sums[name]:
            bad(f"{name} is not the file that MANIFEST names")
    for name in sorted(os.listdir(folder)):
        if name not in sums and name not in ("MANIFEST", "MANIFEST.sig"):
            bad(f"{name} is not named in MANIFEST: it was added")
    if key_wanted and said["key"] != key_wanted:
        bad(f"MANIFEST names the key {said['key']}, not the one that was asked for")
    try:
        with open(os.path.join(folder, "MANIFEST.sig"), encoding="ascii", errors="replace") as file:
            signature = file.read().strip()
    except FileNotFoundError:
        signature = ""
    holds = signatures.hold(key_wanted or said["key"], raw, signature)
    if holds is False:
        bad("MANIFEST does not bear the signature of its key")
    if holds is None:
        UNCHECKED.append("the signature of MANIFEST")
    return said


def check_keys(folder, said):
    keys = {}
    for number, line in lines_of(folder, "keys.jsonl"):
        name = f"{line['stall']}-{line['epoch']}"
        if name in keys:
            bad(f"keys.jsonl, line {number}, names {name} twice")
        keys[name] = line["public_key"]
    if keys.get(said["of"]) != said["key"]:
        bad(f"the key of MANIFEST is not the one that keys.jsonl has for {said['of']}")
    return keys


# what documents add up to -------------------------------------------------------------------------


def number_key(text):
    return (len(text), text)


class Sums:
    def __init__(self):
        self.sales = self.refunds = self.sold = self.given_back = self.duty = self.rounding = 0
        self.vat = {}
        self.tenders = {}
        self.numbers = {"sale": [], "refund": []}

    def add(self, document, tenders):
        sign = 1 if document["series"] == "sale" else -1
        if sign > 0:
            self.sales += 1
            self.sold += document["total"]
        else:
            self.refunds += 1
            self.given_back += document["total"]
        self.duty += sign * document["duty"]
        self.rounding += sign * document["rounding"]
        for rate, vat in document["vat"].items():
            self.vat[rate] = self.vat.get(rate, 0) + sign * vat
        for tender in tenders:
            key = (tender["kind"], tender["scheme"])
            count, amount = self.tenders.get(key, (0, 0))
            self.tenders[key] = (count + 1, amount + sign * tender["amount"])
        self.widen(document["series"], document["number"])

    def widen(self, series, number):
        self.numbers[series] = sorted(self.numbers[series] + [number], key=number_key)
        self.numbers[series] = [self.numbers[series][0], self.numbers[series][-1]]

    def add_said(self, said):
        """What the closing of a month says."""
        self.sales += said["sales"]
        self.refunds += said["refunds"]
        self.sold += said["sold"]
        self.given_back += said["given_back"]
        self.duty += said["duty"]
        self.rounding += said["rounding"]
        for each in said["vat"]:
            rate = each.get("rate_bp")
            self.vat[rate] = self.vat.get(rate, 0) + each["vat"]
        for each in said["tenders"]:
            key = (each["kind"], each["scheme"])
            count, amount = self.tenders.get(key, (0, 0))
            self.tenders[key] = (count + each["payments"], amount + each["amount"])
        for series in ("sale", "refund"):
            for end in ("first", "last"):
                if f"{end}_{series}" in said:
                    self.widen(series, said[f"{end}_{series}"])

    def told(self):
        """In the words of a closing, to be compared."""
        told = {"sales": self.sales, "refunds": self.refunds, "sold": self.sold,
                "given_back": self.given_back, "duty": self.duty, "rounding": self.rounding,
                "vat": {rate: sum for rate, sum in self.vat.items() if sum != 0},
                "tenders": {key: both for key, both in self.tenders.items() if both != (0, 0)}}
        for series in ("sale", "refund"):
            if self.numbers[series]:
                told[f"first_{series}"], told[f"last_{series}"] = (
                    self.numbers[series][0], self.numbers[series][-1])
        return told


def sums_said(said):
    sums = Sums()
    sums.add_said(said)
    return sums.told()


def dinars(centimes):
    text = ("-" if centimes < 0 else "") + str(abs(centimes) // 100)
    return text + (f".{abs(centimes) % 100:02d}" if centimes % 100 else "")


def row_of(stall, kind, period, entry, days, sums, late, perpetual):
    rates = sorted(((-1 if rate is None else rate), sum) for rate, sum in sums["vat"].items() if sum)
    text = " ".join(f"{'commission' if rate < 0 else rate}={dinars(sum)}" for rate, sum in rates)
    return [stall, kind, period, entry, str(days), str(sums["sales"]), str(sums["refunds"]),
            dinars(sums["sold"]), dinars(sums["given_back"]), dinars(sums["sold"] - sums["given_back"]),
            dinars(sum(sum_ for _, sum_ in rates)), text, dinars(sums["duty"]), dinars(sums["rounding"]),
            dinars(late), str(perpetual["documents"]), dinars(perpetual["sales"]),
            dinars(perpetual["refunds"])]


class Hashes:
    """Of a stretch of a journal, by number: a year of thirty stalls is two millions."""

    def __init__(self, first, before):
        self.base = first - 1
        self.raw = bytearray(bytes.fromhex(before))

    def last(self):
        return self.base + len(self.raw) // 32 - 1

    def append(self, hash_):
        self.raw += bytes.fromhex(hash_).ljust(32, b"\0")[:32]

    def get(self, seq):
        if not self.base <= seq <= self.last():
            return None
        raw = bytes(self.raw[(seq - self.base) * 32:(seq - self.base + 1) * 32])
        return raw.hex() if any(raw) else None


def tenders_of(document, epoch, reach):
    """As they stood when a device closed: of what another one corrected it had read so far."""
    tenders = document["tenders"]
    for (by, seq), corrected in document.get("corrected", ()):
        if by == epoch or seq <= reach.get(by, 0):
            tenders = corrected
    return tenders


class Stall:
    """What its devices wrote. Their journals stand here one after the other, and their days may have run side by side:
    what a device had not sent when it was lost comes to the centre after the next one has gone on with the day."""

    def __init__(self, name, newest):
        self.name = name
        self.newest = newest # the epoch of the last of them
        self.days = {}       # by the entry that opened it
        self.open = {}       # of each epoch that opened one: the day that it is in
        self.found = {}      # of each epoch: what it sold before it opened a day, in one that it found open
        self.went_on = {}    # of each epoch: the dates of days that it found open
        self.documents = {}  # by their id
        self.months = {}     # by the entry that closed it
        self.closings = {}   # what is closed -> by the entry that closes it: (kind, epoch, row)
        self.totals = {}     # of each epoch: where it stands now

    def perpetual(self, upto):
        total = {"documents": 0, "sales": 0, "refunds": 0}
        for epoch, totals in self.totals.items():
            if epoch <= upto:
                for word in total:
                    total[word] += totals[word]
        return total

    def may_be_open(self, kind, what, by_entry):
        """A device that was lost closed a day while the next one went on with it: that one's word counts."""
        if kind != "day" or what not in self.days:
            return False
        last = max(epoch for _, epoch, _ in by_entry.values())
        return any(epoch > last and self.days[what]["day"] in days for epoch, days in self.went_on.items())


class Journal:
    def __init__(self, year, keys):
        self.year = year
        self.keys = keys
        self.newest = {}   # stall -> the epoch of its last device
        for name in keys:
            stall, _, epoch = name.rpartition("-")
            self.newest[stall] = max(self.newest.get(stall, 0), int(epoch))
        self.hashes = {}   # stream -> Hashes
        self.ends = {}     # stream -> (first, last)
        self.stalls = {}
        self.totals = {}   # stream -> of the entry before
        self.ids = {}      # totals after an entry that a closing may name

    def begin(self, line):
        stream = f"{line['stall']}-{line['epoch']}"
        if stream in self.ends:
            bad(f"journal.jsonl begins {stream} twice")
        self.ends[stream] = (line["first"], line["last"])
        self.hashes[stream] = Hashes(line["first"], line["before"])
        if line["first"] == 1:
            key = self.keys.get(stream)
            name = f"{line['stall']}-{line['epoch']}-0"
            if key is None or line["before"] != blake("TOUAT-ENROL1", name, bytes.fromhex(key)):
                bad(f"{stream} does not begin with the key that keys.jsonl has for it")

    def take(self, number, line):
        stream = f"{line['stall']}-{line['epoch']}"
        name = f"{stream}-{line['seq']}"
        if stream not in self.ends:
            bad(f"{name} stands before its journal begins")
            return
        hashes = self.hashes[stream]
        expected = hashes.last() + 1
        if line["seq"] != expected:
            bad(f"{stream}: entry {expected} is missing, {line['seq']} comes instead")
            if not expected < line["seq"] < expected + 1000000:
                return
            for _ in range(expected, line["seq"]):
                hashes.append("")
        text = line["entry"]
        if hash_of_entry(text) != line["hash"]:
            bad(f"{name} was changed: its hash is another")
        before = hashes.get(line["seq"] - 1)
        hashes.append(line["hash"])
        entry = json.loads(text)
        if (entry["stall"], entry["epoch"], entry["seq"]) != (line["stall"], line["epoch"], line["seq"]):
            bad(f"{name} says that it is another entry")
        if before is not None and entry["prev"] != before:
            bad(f"{name} does not follow the entry before it")
        sums = {}
        for _, commodity, amount in entry["postings"]:
            sums[commodity] = sums.get(commodity, 0) + amount
        if any(sums.values()):
            bad(f"{name}: its postings do not add up to zero")
        self.count(stream, name, entry)

    def finish(self):
        for stream, (_, last) in self.ends.items():
            if self.hashes[stream].last() != last:
                bad(f"{stream} ends with entry {self.hashes[stream].last()}, not {last}")

    def hash_at(self, stream, seq):
        return self.hashes[stream].get(seq) if stream in self.hashes else None

    # what happened ---------------------------------------------------------------------------------

    def count(self, stream, name, entry):
        kind, body = entry["type"], entry["body"]
        documents = []
        if kind == "sale_made":
            documents = [("sale", body["document"], name)]
        elif kind == "refund_made":
            documents = [("refund", body["document"], name)]
        elif kind == "exchange_made":
            documents = [("refund", body["back"], name), ("sale", body["taken"], name + ".2048")]
        self.run_totals(stream, name, entry, documents)
        epoch = entry["epoch"]
        name_of = entry["stall"]
        stall = self.stalls.setdefault(name_of, Stall(name_of, self.newest.get(name_of, epoch)))
        stall.totals[epoch] = entry["totals"]
        if epoch not in stall.open and entry.get("day"):
            stall.went_on.setdefault(epoch, set()).add(entry["day"])
        for series, document, id_ in documents:
            letter = "R" if series == "refund" else ""
            number = f"{stream}-{letter}{document['number']:06d}"
            kept = {"series": series, "number": number, "tenders": document["tenders"], "vat": {},
                    "id": id_, "total": document["total"], "duty": document.get("duty", 0),
                    "rounding": document.get("rounding", 0), "at": (epoch, entry["seq"])}
            for line in document["lines"]:
                rate = line.get("vat_bp")
                kept["vat"][rate] = kept["vat"].get(rate, 0) + line["shares"]["vat"]
            stall.documents[id_] = kept
            day = stall.open.get(epoch)
            if day is None:
                stall.found.setdefault(epoch, []).append((entry.get("day"), kept))
            else:
                day["documents"].append(kept)
        if kind == "tender_corrected" and body["sale"] in stall.documents:
            stall.documents[body["sale"]].setdefault("corrected", []).append(
                ((epoch, entry["seq"]), body["is"]))
        if kind == "day_opened":
            stall.days[name] = {"day": body["day"], "documents": []}
            stall.open[epoch] = stall.days[name]
        if kind == "day_closed":
            self.close_day(stall, name, entry)
        if kind == "period_closed":
            self.close_period(stall, name, entry)

    def run_totals(self, stream, name, entry, documents):
        before, now = self.totals.get(stream), entry["totals"]
        if entry["seq"] == 1:
            before = {"documents": 0, "sales": 0, "refunds": 0}
        self.totals[stream] = now
        if entry["type"] == "day_closed" or entry["seq"] == self.ends[stream][1]:
            self.ids[name] = now
        if before is None:
            return
        wanted = dict(before)
        for series, document, _ in documents:
            wanted["documents"] += 1
            wanted["sales" if series == "sale" else "refunds"] += document["total"]
        if wanted != now:
            bad(f"{name}: its perpetual totals do not follow those before it")

    def close_day(self, stall, name, entry):
        epoch, opened = entry["epoch"], entry["body"]["opened"]
        day = stall.days.get(opened)
        for date, document in stall.found.pop(epoch, []):
            if day is None or date != day["day"]:
                NOTES.append(f"{document['number']}: its day was opened before this archive begins")
            else:
                day["documents"].append(document)
        if day is None:
            return
        sums = Sums()
        for document in day["documents"]:
            sums.add(document, document["tenders"]) # how it was paid is in no row
        if stall.open.get(epoch) is day:
            stall.open[epoch] = None
        if int(day["day"][:4]) == self.year:
            row = row_of(stall.name, "day", day["day"], name, 1, sums.told(), 0, stall.perpetual(epoch))
            # Whoever came later had the last word.
            stall.closings["day", opened] = {name: ("day", epoch, row)}

    def close_period(self, stall, name, entry):
        body, epoch = entry["body"], entry["epoch"]
        period = body["first"][:7 if body["kind"] == "month" else 4]
        what = f"{name}, the closing of {period} at {stall.name},"
        if body["kind"] == "month":
            stall.months[name] = body
        before = stall.closings.setdefault((body["kind"], period), {})
        if any(by == epoch for _, by, _ in before.values()):
            bad(f"{what} closes it a second time")
        elif before:
            NOTES.append(f"{what} is its second: the device before it had closed it, and was lost before it said so")
        if int(body["first"][:4]) == self.year:
            before[name] = (body["kind"], epoch,
                            row_of(stall.name, body["kind"], period, name, body["open_days"],
                                   sums_said(body["sums"]), body["late"], body["perpetual"]))
        self.check_heads(what, body)
        parts = body["days"] if body["kind"] == "month" else body["months"]
        known = stall.days if body["kind"] == "month" else stall.months
        missing = [part for part in parts if part not in known]
        if missing:
            if int(body["first"][:4]) == self.year and all(self.is_here(part) for part in missing):
                bad(f"{what} counts {missing[0]}, which is none")
            else:
                NOTES.append(f"{what} counts what lies before this archive; its sums were not compared")
            return
        reach = {head["epoch"]: head["seq"] for head in body["heads"] if head["stall"] == stall.name}
        sums, days, late_days, late, all_here = Sums(), 0, 0, 0, True
        for part in parts:
            if body["kind"] == "year":
                sums.add_said(known[part]["sums"])
                days += known[part]["open_days"]
                for day in (stall.days.get(name_) for name_ in known[part]["days"]):
                    if day is None or not ("turnover" in day or day["documents"]):
                        all_here = False
                    elif day["day"] < body["first"]:
                        late_days += 1
                        late += self.turnover(day, epoch, reach, None)
                continue
            days += 1
            day = known[part]
            turnover = self.turnover(day, epoch, reach, sums)
            if day["day"] < body["first"]:
                late_days += 1
                late += turnover
            day["turnover"] = turnover
            if epoch < stall.newest: # the next device may close it too
                continue
            for document in day["documents"]: # what is corrected from now on is in no closing
                stall.documents.pop(document["id"], None)
            day["documents"] = []
        wanted, said = sums.told(), sums_said(body["sums"])
        for word in sorted(set(wanted) | set(said)):
            if wanted.get(word) != said.get(word):
                bad(f"{what} says {word} {said.get(word)}; its entries add up to {wanted.get(word)}")
        if days != body["open_days"]:
            bad(f"{what} says {body['open_days']} days; there are {days}")
        if all_here and (late_days, late) != (body["late_days"], body["late"]):
            bad(f"{what} says {body['late_days']} late days of {body['late']}; "
                f"there are {late_days} of {late}")

    def turnover(self, day, epoch, reach, sums):
        """Of as much as the device that closes had of the journals; added to `sums` too, where there are some."""
        if not day["documents"]:
            return day.get("turnover", 0)
        one = Sums()
        for document in day["documents"]:
            by, seq = document["at"]
            if seq > reach.get(by, 0):
                continue
            for each in (one, sums):
                if each is not None:
                    each.add(document, tenders_of(document, epoch, reach))
        return one.sold - one.given_back

    def is_here(self, name):
        stream, _, seq = name.rpartition("-")
        first, last = self.ends.get(stream, (1, 0))
        return seq.isdigit() and first <= int(seq) <= last

    def check_heads(self, what, body):
        total = {"documents": 0, "sales": 0, "refunds": 0}
        whole = True
        for head in body["heads"]:
            stream = f"{head['stall']}-{head['epoch']}"
            hash_ = self.hash_at(stream, head["seq"])
            if hash_ is not None and hash_ != head["hash"]:
                bad(f"{what} closes another journal of {stream}: entry {head['seq']} is not the one")
            totals = self.ids.get(f"{stream}-{head['seq']}")
            if totals is None:
                whole = False
                continue
            for word in total:
                total[word] += totals[word]
        if whole and body["perpetual"] != total:
            bad(f"{what} says perpetual totals {body['perpetual']}; the journal has {total}")


def check_closings(folder, journal):
    with open(os.path.join(folder, "closings.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    wanted = {} # what is closed -> by the entry that closes it: its row
    of = {}     # the entry that closes -> what
    open_ = set()
    for stall in journal.stalls.values():
        for (kind, what), by_entry in stall.closings.items():
            key = (stall.name, kind, what)
            wanted[key] = {name: row for name, (_, _, row) in by_entry.items()}
            of.update((name, key) for name in by_entry)
            if by_entry and stall.may_be_open(kind, what, by_entry):
                open_.add(key)
    for row in rows:
        name = row[3] if len(row) > 3 else "?"
        known = wanted.pop(of[name], None) if name in of else None
        if known is None:
            bad(f"closings.csv: {' '.join(row[:4])}: the journal has no such closing")
        elif row[:15] != known[name][:15]:
            bad(f"closings.csv: {' '.join(row[:4])} says {row[4:]}; the journal says {known[name][4:]}")
        elif row[15:] != known[name][15:] and whole_stall(journal, row[0]):
            bad(f"closings.csv: {' '.join(row[:4])} says perpetual totals {row[15:]}; "
                f"the journal says {known[name][15:]}")
    for key, by_entry in wanted.items():
        if by_entry and key not in open_:
            bad(f"closings.csv does not have {' '.join(list(by_entry.values())[-1][:4])}")


def whole_stall(journal, stall):
    """Totals of a day go back to the first entry of the first device: where an earlier one is not here, who knows."""
    epochs = sorted(int(name.partition("-")[2]) for name in journal.ends if name.startswith(stall + "-"))
    return epochs == list(range(1, len(epochs) + 1))


def check_signed(folder, journal, keys, signatures):
    before = {}
    for number, line in lines_of(folder, "signatures.jsonl"):
        stream = f"{line['stall']}-{line['epoch']}"
        if line["kind"] == "checkpoint":
            what = f"the checkpoint of {stream} at {line['seq']}, signed by {line['signer']},"
            if journal.hash_at(stream, line["seq"]) != line["hash"]:
                bad(f"{what} names another entry")
            text = f"touat {stream}\n{line['seq']}\n{line['hash']}\n{line['signed_ms']}\n"
            signed(signatures, keys.get(line["signer"]), text, line["signature"], what)
        elif line["kind"] == "digest":
            check_digest(line, stream, journal, keys, signatures, before)
        else:
            bad(f"signatures.jsonl, line {number}, is of no kind")


def check_digest(line, stream, journal, keys, signatures, before):
    entry = json.loads(line["entry"])
    body = entry["body"]
    what = f"the digest of {body['day']} ({stream}-{line['seq']})"
    if hash_of_entry(line["entry"]) != line["hash"]:
        bad(f"{what} was changed: its hash is another")
    here = journal.hash_at(stream, line["seq"])
    if here is not None and here != line["hash"]:
        bad(f"{what} is another in the journal")
    parts = ["TOUAT-DIGEST1", body["day"], bytes.fromhex(body["previous"]), str(body["feed"])]
    for head in body["heads"]:
        parts += [f"{head['stall']}-{head['epoch']}-{head['seq']}", bytes.fromhex(head["hash"])]
        known = journal.hash_at(f"{head['stall']}-{head['epoch']}", head["seq"])
        if known is not None and known != head["hash"]:
            bad(f"{what} names another entry {head['stall']}-{head['epoch']}-{head['seq']}")
    if blake(*parts) != body["digest"]:
        bad(f"{what} is not the sum of what it names")
    if stream in before and body["previous"] != before[stream]:
        bad(f"{what} does not follow the one before it")
    before[stream] = body["digest"]
    signed(signatures, keys.get(stream), f"touat digest {body['day']}\n{body['digest']}\n",
           body["signature"], what)


def signed(signatures, key, text, signature, what):
    holds = signatures.hold(key, text.encode(), signature) if key else False
    if holds is None:
        UNCHECKED.append(f"the signature of {what.rstrip(',')}")
    elif not holds:
        bad(f"{what} does not bear its signature")


def check(folder, key_wanted):
    signatures = Signatures()
    said = check_manifest(folder, signatures, key_wanted)
    keys = check_keys(folder, said)
    journal = Journal(int(said["year"]), keys)
    entries = 0
    for number, line in lines_of(folder, "journal.jsonl"):
        try:
            if "entry" in line:
                entries += 1
                journal.take(number, line)
            else:
                journal.begin(line)
        except (KeyError, TypeError, ValueError) as error:
            bad(f"journal.jsonl, line {number}, cannot be read ({error!r})")
        if entries and entries % 100000 == 0:
            print(f"{entries} entries", file=sys.stderr)
    journal.finish()
    check_closings(folder, journal)
    check_signed(folder, journal, keys, signatures)
    return said, entries, signatures.asked


def main(words):
    folder, key = None, None
    while words:
        word = words.pop(0)
        if word in ("-h", "--help"):
            print(__doc__)
            return 0
        if word == "--key" and words:
            key = words.pop(0).lower()
        elif folder is None and not word.startswith("-"):
            folder = word
        else:
            print(__doc__, file=sys.stderr)
            return 2
    folder = folder or os.path.dirname(os.path.abspath(__file__))
    try:
        said, entries, asked = check(folder, key)
    except (OSError, UnicodeDecodeError) as error:
        for what in FOUND:
            print(f"bad: {what}")
        print(f"verify.py: could not read the archive: {error}", file=sys.stderr)
        return 1 if FOUND else 2
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        bad(f"the archive is not of the form that was written ({error!r})")
        said, entries, asked = {"year": "?", "of": "?", "key": "?"}, 0, 0
    for what in NOTES:
        print(f"note: {what}")
    for what in FOUND:
        print(f"bad: {what}")
    if UNCHECKED:
        print("NOT CHECKED, because the program openssl (3.0 or newer) is missing: "
              f"{len(UNCHECKED)} signatures, the first: {UNCHECKED[0]}")
    if FOUND:
        print(f"{len(FOUND)} things are wrong with this archive")
        return 1
    print(f"{'so far ' if UNCHECKED else ''}ok: {entries} entries of {said['year']}, {asked} signatures, "
          f"by {said['of']} with the key {said['key']}")
    return 2 if UNCHECKED else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
