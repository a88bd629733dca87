-- SPDX-FileCopyrightText: the Touat authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Words of SQLite that our statements use and PostgreSQL lacks or means otherwise. They stand in the schema of
-- the book, before PostgreSQL's own.

-- PostgreSQL would give numeric, and divide it into fractions.
CREATE AGGREGATE sum(bigint) (SFUNC = int8pl, STYPE = bigint, PARALLEL = SAFE);

CREATE FUNCTION max(a bigint, b bigint) RETURNS bigint IMMUTABLE PARALLEL SAFE LANGUAGE sql
    AS 'SELECT CASE WHEN a >= b THEN a WHEN b > a THEN b END';
CREATE FUNCTION min(a bigint, b bigint) RETURNS bigint IMMUTABLE PARALLEL SAFE LANGUAGE sql
    AS 'SELECT CASE WHEN a <= b THEN a WHEN b < a THEN b END';

CREATE FUNCTION instr(hay text, needle text) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql
    AS 'SELECT strpos(hay, needle)';

-- Of printf what we use: %02d for the number of a stall.
CREATE FUNCTION printf(form text, a bigint) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql
    AS 'SELECT regexp_replace(form, ''%02d'', lpad(a::text, 2, ''0''))';
CREATE FUNCTION printf(form text, a bigint, b bigint) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql
    AS 'SELECT printf(printf(form, a), b)';

CREATE FUNCTION joined(list text, next text, glue text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql
    AS 'SELECT CASE WHEN next IS NULL THEN list WHEN list IS NULL THEN next ELSE list || glue || next END';
CREATE AGGREGATE group_concat(text, text) (SFUNC = joined, STYPE = text);

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql
    AS 'BEGIN RAISE EXCEPTION ''%'', TG_ARGV[0]; END';

-- Which number came last. A row that is locked until the transaction ends gives numbers in the order of the
-- commits; those of a sequence can be seen out of their order, and a reader that goes on from the highest would
-- pass the late one by for good.
CREATE TABLE last_number(
    of_table TEXT PRIMARY KEY,
    number INTEGER NOT NULL
) STRICT;
CREATE FUNCTION next_number(name text) RETURNS bigint LANGUAGE sql
    AS 'INSERT INTO last_number AS l(of_table, number) VALUES(name, 1)
        ON CONFLICT(of_table) DO UPDATE SET number = l.number + 1 RETURNING number';

-- What a file has in its head.
CREATE TABLE head(
    one INTEGER PRIMARY KEY CHECK(one = 1),
    application INTEGER NOT NULL,
    form INTEGER NOT NULL
) STRICT;
