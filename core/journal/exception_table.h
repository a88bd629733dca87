// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person has to decide: a piece sold twice, a device with two histories, an entry that cannot
// be read or contradicts another, or what core/book/doubts.h asks about. Never a reason to lose an entry.
#pragma once

#include <optional>

#include "core/journal/ruling.h"
#include "core/store/query.h"

namespace touat {

struct FoundException {
    EntryId entry; // that brought it
    int line = 0;
    std::string kind;
    std::string subject;
    friend bool operator==(const FoundException&, const FoundException&) = default;
};

/// As a person decides it: one exception, or all of a device and kind that are ruled on together
/// (core/journal/ruling.h) and wait, or wait no more.
struct ExceptionLine {
    ExceptionId about; // the last of them; a ruling on it settles them all
    std::string kind;
    std::int64_t entries = 0;
    friend bool operator==(const ExceptionLine&, const ExceptionLine&) = default;
};

class ExceptionTable {
  public:
    explicit ExceptionTable(Database& db) : m_db(db) {}
    /// Once per entry, line and kind; said again, it stays one.
    void insert(const EntryId& entry, int line, std::string_view kind, const std::string& subject);
    bool has(const EntryId& entry, int line, std::string_view kind);
    std::optional<FoundException> find(const EntryId& entry, int line, std::string_view kind);
    /// Whether one of this kind about this waits for a ruling, that this stall's entries brought.
    bool waits(Stall stall, std::string_view kind, const std::string& subject);
    /// The lines that wait for a ruling, by the last entry of each.
    std::vector<ExceptionLine> waiting();
    /// How many lines those are.
    std::int64_t open();
    /// And how many of this stall's entries.
    std::int64_t openAt(Stall stall);
    /// What a ruling on this one settles, by the last that is there: a newer program may read the entry or take it.
    /// Empty: nothing is.
    std::optional<ExceptionLine> settledBy(ExceptionId about, std::string_view kind);
    std::vector<FoundException> all();
    /// Those of a kind about entries of one device.
    std::vector<FoundException> of(const Stream& stream, std::string_view kind);

  private:
    Database& m_db;
};

} // namespace touat
