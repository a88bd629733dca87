// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings a file to today's form, or refuses it. Two schemas: the enduring one grows by numbered
// steps inside one transaction each and never loses a row; the derived one is thrown away and built
// again from the journal. A file that a newer Touat wrote is not touched.
#pragma once

#include <string>
#include <vector>

#include "core/store/database.h"

namespace touat {

/// Gives an empty file its enduring schema, or adds the steps that a known file lacks.
/// Throws Fault: notABook, newerBook.
void raiseEnduringSchema(Database& db);

/// Whether the file is a book that this program can read. Throws the same faults, changes nothing.
void checkEnduringSchema(Database& db);

/// Drops and creates all derived tables, empty.
void emptyDerivedTables(Database& db);

/// Names of the enduring and of the derived tables, in the order of their creation.
const std::vector<std::string>& enduringTables();
const std::vector<std::string>& derivedTables();

/// Names the text of the derived schema; a change of the text changes it.
std::string derivedSchemaVersion();

} // namespace touat
