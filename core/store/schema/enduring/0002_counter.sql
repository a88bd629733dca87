-- SPDX-FileCopyrightText: the Touat authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a counter keeps for itself, beside the journal and never sent: baskets that were parked, and
-- how this device is set up (printer, sizes, sounds).

CREATE TABLE parked(
    number INTEGER PRIMARY KEY, -- of the basket; no other basket of this device has it
    parked_ms INTEGER NOT NULL,
    staff INTEGER,              -- who parked it
    content TEXT NOT NULL
) STRICT;

CREATE TABLE setting(
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
