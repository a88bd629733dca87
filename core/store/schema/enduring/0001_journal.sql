-- SPDX-FileCopyrightText: the Touat authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What endures. The journal and the feed are never changed and never deleted; everything in the
-- derived schema can be computed from them again. The other tables here are this device's own
-- notes (where it stands with the centre, the basket on the counter): no sync reads them.

CREATE TABLE journal(
    arrival INTEGER PRIMARY KEY, -- the order in which this book came to know its entries
    stall INTEGER NOT NULL,      -- 0 is the centre
    epoch INTEGER NOT NULL,      -- which incarnation of the stall's device wrote it
    seq INTEGER NOT NULL,        -- gapless within (stall, epoch)
    hash BLOB NOT NULL CHECK(length(hash) = 32),
    entry TEXT NOT NULL,         -- the very bytes that were hashed; never written again
    UNIQUE(stall, epoch, seq)
) STRICT;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

-- At the centre: what flows down to the stalls, in the order in which they must apply it.
CREATE TABLE feed(
    seq INTEGER PRIMARY KEY,
    target INTEGER,              -- the one stall that it concerns; NULL: all of them
    arrival INTEGER NOT NULL REFERENCES journal(arrival)
) STRICT;

CREATE TRIGGER feed_is_never_changed BEFORE UPDATE ON feed
BEGIN SELECT raise(ABORT, 'the feed is append-only'); END;
CREATE TRIGGER feed_is_never_shortened BEFORE DELETE ON feed
BEGIN SELECT raise(ABORT, 'the feed is append-only'); END;

-- Whose book this is.
CREATE TABLE book(
    one INTEGER PRIMARY KEY CHECK(one = 1),
    stall INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    feed_epoch INTEGER NOT NULL, -- at the centre: raised by every restore from a backup
    derived TEXT NOT NULL        -- version of the derived tables; another one means: refold
) STRICT;

-- At a stall: how far the centre says it has read us, and how far we have read its feed.
CREATE TABLE sync_state(
    one INTEGER PRIMARY KEY CHECK(one = 1),
    cursor_seq INTEGER NOT NULL,
    cursor_hash BLOB NOT NULL,
    feed_epoch INTEGER NOT NULL,
    feed_seq INTEGER NOT NULL,
    contacted_ms INTEGER NOT NULL, -- UTC of the last round that went through; 0: never
    claim TEXT NOT NULL            -- why this device is locked (it is a copy); '': it is not
) STRICT;

-- At the centre: up to which entry of each stream the tables have been brought.
CREATE TABLE projection(
    stall INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY(stall, epoch)
) STRICT, WITHOUT ROWID;

-- The basket on the counter: not a fact, but it outlives a power cut.
CREATE TABLE basket(
    one INTEGER PRIMARY KEY CHECK(one = 1),
    content TEXT NOT NULL
) STRICT;

-- At the centre: one-time codes with which devices enrol.
CREATE TABLE enrol_code(
    lookup BLOB PRIMARY KEY, -- hash of the secret: a device names its code without telling it
    secret BLOB NOT NULL,
    stall INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL,
    spent_ms INTEGER         -- NULL: not yet
) STRICT, WITHOUT ROWID;
