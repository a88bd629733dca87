-- SPDX-FileCopyrightText: the Touat authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A count that goes on may be of one corner of a place alone.

ALTER TABLE open_count ADD COLUMN corner INTEGER; -- NULL: wherever on the spot it lies
