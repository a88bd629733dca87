// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody decided about exceptions, of every kind. An exception never goes away: it is decided, by
// whom and when, until another fact takes the ruling back.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/journal/entry.h"
#include "core/journal/ruling.h"
#include "core/store/query.h"

namespace touat {

struct FoundRuling {
    RulingId id;
    Ruling ruling = Ruling::stands;
    Moment at;
    std::optional<StaffId> by;
    std::string note;
    friend bool operator==(const FoundRuling&, const FoundRuling&) = default;
};

class RulingTable {
  public:
    explicit RulingTable(Database& db) : m_db(db) {}
    void insert(const Envelope& envelope, ExceptionId about, std::string_view kind, Ruling ruling,
                const std::string& note);
    void takeBack(RulingId ruling);
    /// The one in force; empty: nobody has decided. Of what is ruled on together the one that reaches furthest.
    std::optional<FoundRuling> of(ExceptionId about, std::string_view kind);
    /// What was decided last, at most so many of it, the last first; of what is ruled on together the furthest.
    std::vector<std::pair<ExceptionId, std::string>> newest(std::size_t most);
    bool isInForce(RulingId ruling);

  private:
    Database& m_db;
};

} // namespace touat
