-- SPDX-FileCopyrightText: the Touat authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- At the centre: where a stream waits for an entry of another, and since when: after a day somebody decides.

CREATE TABLE waiting(
    stall INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    for_stall INTEGER NOT NULL,
    for_epoch INTEGER NOT NULL,
    for_seq INTEGER NOT NULL,    -- 0: not one entry, but whatever that stall says of it
    since_ms INTEGER NOT NULL,
    PRIMARY KEY(stall, epoch)
) STRICT, WITHOUT ROWID;

-- Whether a stall was told of an entry is asked with each photo that it wants.
CREATE INDEX feed_by_arrival ON feed(arrival);
