// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Business days and the drawer's other movements, as rows.
#pragma once

#include <optional>

#include "core/sales/facts.h"
#include "core/store/query.h"

namespace touat {

struct BusinessDay {
    DayId id;
    Stall stall;
    Day day;
    Moment openedAt;
    Money openingExpected;
    Money openingCounted;
    std::optional<Moment> closedAt;
    Money closingExpected;
    Money closingCounted;
    Money toSafe;
};

class DayTable {
  public:
    explicit DayTable(Database& db) : m_db(db) {}
    void open(DayId id, Stall stall, Moment at, const DayOpened& fact);
    void close(Moment at, const DayClosed& fact);
    /// The newest business day of the stall, open or closed.
    std::optional<BusinessDay> newest(Stall stall);
    std::optional<BusinessDay> openAt(Stall stall);

  private:
    Database& m_db;
};

struct CashMove {
    std::int64_t id = 0;
    Stall stall;
    Day day;
    Moment at;
    std::optional<StaffId> by;
    Money amount; // positive: put in
    CashReason reason = CashReason::change;
    std::string note;
};

class CashMoveTable {
  public:
    explicit CashMoveTable(Database& db) : m_db(db) {}
    void insert(const CashMove& move);
    std::vector<CashMove> on(Stall stall, Day day);

  private:
    Database& m_db;
};

} // namespace touat
