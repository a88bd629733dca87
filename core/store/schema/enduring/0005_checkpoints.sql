-- SPDX-FileCopyrightText: the Touat authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who has signed that a journal went that far and ended in that hash: at the centre the device itself, at a
-- stall the centre. The newest of each day, so that what either side rewrites later stands against its word.

CREATE TABLE checkpoint(
    stall INTEGER NOT NULL,      -- whose journal
    epoch INTEGER NOT NULL,
    signer_stall INTEGER NOT NULL,
    signer_epoch INTEGER NOT NULL,
    day INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK(length(hash) = 32),
    signed_ms INTEGER NOT NULL,  -- UTC, by the signer's clock
    signature TEXT NOT NULL,     -- Ed25519, hex
    PRIMARY KEY(stall, epoch, signer_stall, signer_epoch, day)
) STRICT, WITHOUT ROWID;
