// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Business days and the drawer's other movements, as rows. Of a stall one day is open at most, and which one its
// newest device says: what a lost one opened and closed while another had gone on in its place, and what comes to light
// later, stands aside. Its days are there and are counted, and the stall is in none of them.
#pragma once

#include <optional>
#include <vector>

#include "core/sales/day.h"
#include "core/store/query.h"

namespace touat {

/// Ids of what one device wrote on a day, from its opening or from the device's first entry on.
struct DayStretch {
    Stream device;
    std::int64_t from = 0;
    std::int64_t last = 0;
};

class DayTable {
  public:
    explicit DayTable(Database& db) : m_db(db) {}
    void open(const Envelope& envelope, const DayOpened& fact);
    void close(const Envelope& envelope, const DayClosed& fact);
    void explain(const GapExplained& fact);
    /// The newest business day that the stall is or was in, open or closed.
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
    /// The day that the stall went into after this one.
    std::optional<DayId> after(const BusinessDay& day);
    /// The next one that this device opened.
    std::optional<DayId> after(const BusinessDay& day, const Stream& device);
    /// Where its entries stand: one device may have begun a day, and the next gone on with it.
    std::vector<DayStretch> stretches(const BusinessDay& day);
    /// The number of the next Z report of the stall.
    int nextNumber(Stall stall);

  private:
    bool isFollowed(const Stream& device);
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
