-- SPDX-FileCopyrightText: the Touat authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- At the centre: the order in which entries of stalls came into the tables, among the centre's own.
-- They are stored when they arrive and applied later, and what was applied first decides: whose payout
-- settled a line, who claimed a piece.

CREATE TABLE projected(
    number INTEGER PRIMARY KEY,
    after INTEGER NOT NULL,      -- the newest arrival in the journal then
    stall INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    first INTEGER NOT NULL,      -- of the entries of the stream that were applied
    last INTEGER NOT NULL
) STRICT;

-- Until now they were taken to come in the order of their arrival.
INSERT INTO projected(after, stall, epoch, first, last)
SELECT j.arrival, j.stall, j.epoch, j.seq, j.seq FROM journal AS j
JOIN projection AS p ON p.stall = j.stall AND p.epoch = j.epoch
WHERE j.seq <= p.seq ORDER BY j.arrival;
