-- SPDX-FileCopyrightText: the Touat authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Notes about goods that no journal holds: a count that is not closed yet, and what the centre last
-- said of other places' stock.

CREATE TABLE open_count(
    number INTEGER PRIMARY KEY, -- no other count of this device has it
    spot TEXT NOT NULL,
    family TEXT NOT NULL,       -- '': everything
    blind INTEGER NOT NULL,
    opened_ms INTEGER NOT NULL,
    staff INTEGER               -- who opened it
) STRICT;

CREATE TABLE tally(             -- what one counter has counted of one item
    number INTEGER NOT NULL REFERENCES open_count(number),
    item INTEGER NOT NULL,
    counter INTEGER NOT NULL,   -- 0: the device's owner
    quantity INTEGER NOT NULL,
    expected INTEGER NOT NULL,  -- by the book, at this counter's last scan of it
    seq INTEGER NOT NULL,       -- of the journal's last entry then
    moved INTEGER NOT NULL,     -- 1: the book changed between two scans of it
    PRIMARY KEY(number, item, counter)
) STRICT, WITHOUT ROWID;

-- At the centre: which stock changed after which, so that a stall hears only what is new to it.
CREATE TABLE stock_news(
    stall INTEGER NOT NULL,
    item INTEGER NOT NULL,
    news INTEGER NOT NULL,
    PRIMARY KEY(stall, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_news_in_order ON stock_news(news);

-- At a stall: what other places had, as the centre last said.
CREATE TABLE elsewhere(
    item INTEGER NOT NULL,
    stall INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    news INTEGER NOT NULL,
    PRIMARY KEY(item, stall)
) STRICT, WITHOUT ROWID;
CREATE INDEX elsewhere_in_order ON elsewhere(news);
