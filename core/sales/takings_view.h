// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all stalls took, less refunds, broken down by whatever a manager asks. The centre adds it up while it
// hears of each sale, so that a year is read as quickly as a day. Whatever it is broken down by, the parts
// add up to the same total: what was paid for the lines, without stamp duty and cash rounding.
#pragma once

#include <optional>
#include <vector>

#include "core/enum_words.h"
#include "core/name.h"
#include "core/store/query.h"

namespace touat {

enum class TakingsBy { time, hour, stall, family, artisan, commune, seller };
template <>
struct EnumWords<TakingsBy> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"time", "hour", "stall", "family", "artisan", "commune", "seller"});
};

struct TakingsLine {
    /// By time: the first day, ISO; by hour: 0 to 23; by stall: S07; by family: its word; else who or
    /// where. "": nobody's, or nobody knows.
    std::string key;
    Name name;              // of an artisan, a commune or a seller
    std::int64_t count = 0; // sales without refunds; of goods: lines sold less those given back
    Money amount;
    Money before; // in the period before; by time: nothing
    friend bool operator==(const TakingsLine&, const TakingsLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("key", self.key);
        visit("name", self.name);
        visit("count", self.count);
        visit("amount", self.amount);
        visit("before", self.before);
    }
};

struct Takings {
    bool months = false;            // by time: each line is a month, else a day
    std::vector<TakingsLine> lines; // time and hours in their order, all of them; else the most first
    Money total;
    Money before; // in as many days before; whole months: in as many months
    std::int64_t sales = 0;
    static void fields(auto& self, auto&& visit) {
        visit("months", self.months);
        visit("lines", self.lines);
        visit("total", self.total);
        visit("before", self.before);
        visit("sales", self.sales);
    }
};

class TakingsView {
  public:
    /// From here on a period is told in months.
    static constexpr int daysToldSingly = 62;

    explicit TakingsView(Database& db) : m_db(db) {}
    /// As long a period that ends where this one begins; whole months: as many months.
    static std::pair<Day, Day> before(Day from, Day to);
    /// From one day to another, both counted; of one stall or all.
    Takings of(Day from, Day to, TakingsBy by, std::optional<Stall> stall);

  private:
    std::vector<TakingsLine> lines(Day from, Day to, TakingsBy by, std::optional<Stall> stall);

    Database& m_db;
};

} // namespace touat
