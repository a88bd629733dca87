# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the receipt fonts out of Noto Sans, Noto Sans Arabic and Noto Sans Tifinagh (OFL).

libharu 2.3 does not follow nested composite glyphs when it subsets a font: dots and hamzas vanish
without an error. So every composite is made a plain outline here, once; the scripts go into one
face, cut down to what receipts use, which also keeps the paper small (libharu embeds the glyph
metrics whole). Run again only to change the ranges:

    python3 prepare_fonts.py /usr/share/fonts/truetype/noto .
"""
import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x0190, 0x0194, 0x025B, 0x0263, 0x1E0C, 0x1E0D,
         0x1E24, 0x1E25, 0x1E5A, 0x1E5B, 0x1E62, 0x1E63, 0x1E6C, 0x1E6D, 0x1E92, 0x1E93,
         0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x20AC, 0x2116, 0x2212]
ARABIC = [0x060C, 0x061B, 0x061F, *range(0x0621, 0x063B), *range(0x0640, 0x0656), 0x0670, 0x0671,
          0x067E, 0x0686, 0x06A4, 0x06AD, 0x06AF]
TIFINAGH = [*range(0x2D30, 0x2D68), 0x2D6F, 0x2D70]


def cut(source, unicodes, features, out):
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = True
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    font.save(str(out))


def flatten(font):
    glyphs, table = font.getGlyphSet(), font["glyf"]
    plain = {}
    for name in font.getGlyphOrder():
        if table[name].isComposite():
            recording = DecomposingRecordingPen(glyphs)
            glyphs[name].draw(recording)
            pen = TTGlyphPen(None)
            recording.replay(pen)
            plain[name] = pen.glyph()
    for name, glyph in plain.items():
        table[name] = glyph
        glyph.recalcBounds(table)
    return len(plain)


BRACKETS = "()[]{}<>«»"


def double_brackets(font):
    """In a line of Arabic an opening bracket is drawn with the closing one's shape. A glyph of its
    own for each, at U+E000 + its shape, lets it stand for the character that was typed."""
    table, metrics, cmap = font["glyf"], font["hmtx"], font.getBestCmap()
    order = font.getGlyphOrder()
    for shape in BRACKETS:
        name = cmap[ord(shape)]
        twin = f"{name}.rtl"
        order.append(twin)
        font.setGlyphOrder(order)
        table.glyphs[twin] = table[name]
        metrics.metrics[twin] = metrics[name]
        for sub in font["cmap"].tables:
            if sub.isUnicode():
                sub.cmap[0xE000 + ord(shape)] = twin
    table.glyphOrder = order


def rename(font, style):
    family = "Touat Receipt"
    names = {1: family, 2: style, 3: f"{family} {style}", 4: f"{family} {style}",
             6: f"TouatReceipt-{style}"}
    keep = [n for n in font["name"].names if n.nameID in (0, 13, 14)]
    font["name"].names = keep
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)


def main(noto, target):
    for style in ("Regular", "Bold"):
        parts = []
        arabic_features = ["ccmp", "isol", "init", "medi", "fina", "rlig", "mark", "mkmk", "kern"]
        for family, unicodes, features in (
                ("NotoSans", LATIN, ["kern", "mark", "mkmk", "ccmp", "locl"]),
                ("NotoSansArabic", ARABIC, arabic_features),
                ("NotoSansTifinagh", TIFINAGH, [])):
            source = Path(noto) / f"{family}-{style}.ttf"
            if not source.exists():  # Tifinagh has no bold
                source = Path(noto) / f"{family}-Regular.ttf"
            part = Path(target) / f"part-{family}.ttf"
            cut(source, unicodes, features, part)
            parts.append(part)
        merged = merge.Merger().merge([str(p) for p in parts])
        count = flatten(merged)
        for table in ("fpgm", "prep", "cvt ", "gasp", "hdmx", "VDMX", "DSIG", "meta", "STAT"):
            if table in merged:
                del merged[table]
        double_brackets(merged)
        rename(merged, style)
        out = Path(target) / f"TouatReceipt-{style}.ttf"
        merged.save(str(out))
        for part in parts:
            part.unlink()
        print(out.name, out.stat().st_size, "bytes,", len(merged.getGlyphOrder()), "glyphs,",
              count, "composites flattened")


if __name__ == "__main__":
    main(*sys.argv[1:3])
