#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prepares the drawings of the screens for the page on a phone, where every byte counts: each becomes a
# <symbol>, what several have in common is drawn once, and an item's colours are left to the style.
#   draw_pictures.py PICTURES OUT.json
import json
import pathlib
import re
import sys

ICONS = ["banknote", "calendar-days", "circle-check", "clock", "eye", "hand-coins", "languages", "lock",
         "log-out", "package-open", "shopping-basket", "store", "undo-2"]
LEAST = 110  # characters from which on a repeated piece is worth a name
NAMED = {"#aa0001": "var(--m)", "#aa0002": "var(--d)", "#aa0003": "var(--l)", "#aa0004": "var(--a)",
         "#aa0005": "var(--g)"}


def inside(file):
    text = file.read_text(encoding="utf-8")
    box = re.search(r'viewBox="([^"]+)"', text).group(1)
    body = re.sub(r"^.*?<svg[^>]*>|</svg>\s*$", "", text, flags=re.S)
    body = re.sub(r"<!--.*?-->|\n\s*", "", body, flags=re.S)
    return box, re.sub(r'"\s+/>', '"/>', body)


def main(pictures, out):
    drawings = {}
    for kind in ("money", "items", "people"):
        for file in sorted((pictures / kind).glob("*.svg")):
            drawings[kind, file.stem] = inside(file)
    for name in ICONS:
        box, body = inside(pictures / "icons" / (name + ".svg"))
        body = re.sub(r'\s+class="[^"]*"', "", body)
        drawings["icons", name] = (box, body)

    shared = {}
    names = {}

    def name_of(piece, prefix):
        if piece not in names:
            names[piece] = prefix + format(len(names), "x")
        return names[piece]

    # Gradients have names of their own within one file; on a page they need one each.
    for key, (box, body) in drawings.items():
        for gradient in re.findall(r"<(?:linear|radial)Gradient.*?</(?:linear|radial)Gradient>", body):
            own = re.search(r'\bid="([^"]+)"', gradient).group(1)
            plain = re.sub(r'\s*\bid="[^"]+"', "", gradient)
            name = name_of(plain, "g")
            shared[name] = plain.replace("Gradient ", 'Gradient id="%s" ' % name, 1)
            body = body.replace(gradient, "").replace("url(#%s)" % own, "url(#%s)" % name)
        drawings[key] = (box, body.replace("<defs></defs>", ""))

    every = "".join(body for _, body in drawings.values())
    # The waves and rings of the notes, and the digits, each drawn twice: a rim and a filling.
    for rings in sorted(set(re.findall(r"(?:<ellipse [^>]*/>){3,}", every))):
        if every.count(rings) > 1:
            name = name_of(rings, "p")
            shared[name] = '<g id="%s">%s</g>' % (name, rings)
            drawings = {key: (box, body.replace(rings, '<use href="#%s"/>' % name))
                        for key, (box, body) in drawings.items()}
    for line in sorted(set(re.findall(r'<path d="([^"]+)"', every))):
        if len(line) >= LEAST and every.count('"%s"' % line) > 1:
            name = name_of(line, "p")
            shared[name] = '<path id="%s" d="%s"/>' % (name, line)
            drawings = {key: (box, body.replace('<path d="%s"' % line, '<use href="#%s"' % name))
                        for key, (box, body) in drawings.items()}

    result = {"shared": shared, "palettes": json.loads((pictures / "palettes.json").read_text())}
    for (kind, stem), (box, body) in drawings.items():
        for colour, variable in NAMED.items():
            body = body.replace(colour, variable)
        if kind == "icons":
            body = ('<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" '
                    'stroke-linejoin="round">%s</g>' % body)
        needs = sorted(set(re.findall(r'(?:href="|url\()#([gp][0-9a-f]+)', body)))
        symbol = '<symbol id="%s-%s" viewBox="%s">%s</symbol>' % (kind, stem, box, body)
        result.setdefault(kind, {})[stem] = {"symbol": symbol, "needs": needs}
    out.write_text(json.dumps(result, sort_keys=True), encoding="utf-8")


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
