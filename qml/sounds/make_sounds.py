#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# make_sounds.py FOLDER: the till's four sounds, made of sines. Each is another figure, so that it is
# known without looking: one high tick, two rising, three rising, one low and long.
import math
import pathlib
import struct
import sys
import wave

RATE = 22050
FIGURES = {  # pitch in hertz, seconds
    "added": [(1320, 0.06)],
    "cash": [(880, 0.09), (1320, 0.16)],
    "card": [(660, 0.08), (880, 0.08), (1100, 0.16)],
    "refused": [(196, 0.16), (165, 0.24)],
}


def samples(pitch, seconds):
    count = int(RATE * seconds)
    for i in range(count):
        # A soft beginning and an end that fades, or it would click.
        loud = min(1, i / 110) * (1 - i / count) ** 1.5
        tone = math.sin(2 * math.pi * pitch * i / RATE) + 0.3 * math.sin(4 * math.pi * pitch * i / RATE)
        yield int(17000 * loud * tone / 1.3)


for name, figure in FIGURES.items():
    with wave.open(str(pathlib.Path(sys.argv[1]) / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        for tone in figure:
            file.writeframes(b"".join(struct.pack("<h", value) for value in samples(*tone)))
