-- SPDX-FileCopyrightText: the Touat authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A count that goes on may be of one artisan's goods alone.

ALTER TABLE open_count ADD COLUMN artisan INTEGER; -- NULL: whoever's they are
