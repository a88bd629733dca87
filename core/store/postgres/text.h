// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our SQL, written for SQLite, as PostgreSQL reads it: ?1 is $1, INTEGER is BIGINT, BLOB is BYTEA, texts are
// compared byte by byte. What a statement means is the same in both without any help; where it would not be, it
// is written so that it is, or a word of it is made on the server (words.sql).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace touat::postgres {

/// Words, numbers, texts in quotation marks and single signs, without what lies between them.
std::vector<std::string> wordsOf(std::string_view sql);

std::string statementText(std::string_view sql);

/// A script of tables, indexes and triggers.
std::string schemaText(std::string_view sql);

} // namespace touat::postgres
