// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Business days and the drawer's other movements, as rows. Of a stall one day is open at most, and
// days are ordered by their entries: the date is what people said.
#pragma once

#include <optional>
#include <vector>

#include "core/sales/day.h"
#include "core/store/query.h"

namespace touat {

class DayTable {
  public:
    explicit DayTable(Database& db) : m_db(db) {}
    void open(const Envelope& envelope, const DayOpened& fact);
    void close(const Envelope& envelope, const DayClosed& fact);
    void explain(const GapExplained& fact);
    /// The newest business day of the stall, open or closed.
    std::optional<BusinessDay> newest(Stall stall);
    /// Nothing between a closing and the next opening.
    std::optional<BusinessDay> openAt(Stall stall);
    std::optional<BusinessDay> find(DayId id);
    /// The newest days of the stall, newest first.
    std::vector<BusinessDay> latest(Stall stall, int most);
    /// All that began or ended from that day on, newest first.
    std::vector<BusinessDay> since(Stall stall, Day first);
    std::optional<BusinessDay> lastClosed(Stall stall);
    /// Closed days with a date before this one that are in no month's closing yet, by date.
    std::vector<BusinessDay> ofNoMonth(Stall stall, Day before);
    /// A day goes into one month's closing, ever.
    void giveMonth(DayId day, Stall stall, PeriodId month);
    /// Closed days with a date from the first to the last, by date.
    std::vector<BusinessDay> between(Stall stall, Day first, Day last);
    /// The day of the stall that was opened after this one.
    std::optional<DayId> after(const BusinessDay& day);
    /// The same, of those that this device opened.
    std::optional<DayId> after(const BusinessDay& day, const Stream& device);
    /// The number of the next Z report of the stall.
    int nextNumber(Stall stall);

  private:
    Database& m_db;
};

class CashMoveTable {
  public:
    explicit CashMoveTable(Database& db) : m_db(db) {}
    void insert(const CashMove& move);
    /// In the order in which the cash moved.
    std::vector<CashMove> on(Stall stall, Day day);

  private:
    Database& m_db;
};

} // namespace touat
