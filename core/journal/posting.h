// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Postings: what a fact moves between accounts. One rule for money and goods: within an entry the
// amounts of each commodity sum to zero. A commodity is the dinar (in centimes) or an item (in
// thousandths). Debit is positive: cash in the drawer is +, money owed to an artisan is -.
// The accounts are listed here, all of them; the posting rules are table 2.2 of the consignment note.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/id.h"
#include "core/money.h"
#include "core/quantity.h"

namespace touat {

class Commodity {
  public:
    static constexpr Commodity dinar() { return Commodity{0}; }
    static constexpr Commodity item(ItemId id) { return Commodity{id.packed()}; }
    static std::optional<Commodity> parse(std::string_view text); // "DZD" or an item id
    static constexpr Commodity fromPacked(std::int64_t n) { return Commodity{n}; }
    constexpr std::int64_t packed() const { return m_packed; }
    std::string text() const;
    friend constexpr auto operator<=>(Commodity, Commodity) = default;

  private:
    constexpr explicit Commodity(std::int64_t n) : m_packed(n) {}
    std::int64_t m_packed;
};

struct Posting {
    std::string account;
    Commodity commodity = Commodity::dinar();
    std::int64_t amount = 0; // centimes or thousandths
    friend bool operator==(const Posting&, const Posting&) = default;
};

class Postings {
  public:
    /// Adds to an account; a zero amount leaves no posting, a second one to the same account and
    /// commodity is added to the first.
    void post(std::string account, Money amount);
    void post(std::string account, ItemId item, Quantity quantity);
    std::vector<Posting> list;

  private:
    void add(std::string account, Commodity commodity, std::int64_t amount);
};

/// Whether the amounts of every commodity sum to zero (invariant I1).
bool sumsToZero(const std::vector<Posting>& postings);

namespace account {
// money
std::string drawer(Stall stall);        // notes and coins at the stall
std::string card(Stall stall);          // card payments to come
std::string mobile(Stall stall);        // QR and transfer payments to come
std::string safe(Stall stall);          // money of the stall that is not in the drawer
std::string overShort(Stall stall);     // what counts found too much or too little
std::string expense(Stall stall);       // small purchases out of the drawer
std::string commission(Stall stall);    // the stall's income from consignment, before VAT
std::string vat(Stall stall);           // VAT to be declared
std::string revenue(Stall stall);       // sales of the stall's own goods
std::string centreFee();                // the centre's share
std::string duty(Stall stall);          // stamp duty: the Treasury's
std::string rounding(Stall stall);      // what cash rounding gave away
std::string vouchers(Stall stall);      // credits that we gave and will take for money
std::string deposits(Stall stall);      // paid on orders that are not handed over yet
std::string kept(Stall stall);          // what stayed here of orders that were called off
std::string customer(CustomerId who);   // what a customer owes us
std::string artisan(ArtisanId artisan); // owed to the artisan
std::string bank(Stall stall);          // at the bank and the post
std::string held(Stall stall);          // held by the stall for the centre and its artisans
std::string current(Stall stall);       // the same, as the centre has it: what the stall owes it
std::string borne(Stall stall);         // what the stall gave beyond its commission
std::string promotion();                // what the centre still adds to sales for its reductions
std::string loss(Stall stall);          // paid for entrusted goods that were lost, less what was found
std::string ownGoods(Stall stall);      // what own goods were bought for
std::string badDebt(Stall stall);       // owed by artisans and waived
std::string elsewhere();                // paid elsewhere for what this book does not know
std::string rentDue(Stall stall);       // rent that a stall owes
std::string rent();                     // the centre's income from it
// goods
std::string stock(Stall stall);
std::string sold(Stall stall);
std::string aside(Stall stall);           // came back and is not for sale
std::string reserve(Stall stall);         // in the place's own store room
std::string damaged(Stall stall);
std::string lost(Stall stall);            // missing or stolen; below zero: more was found than missed
std::string used(Stall stall);            // taken for own use or given away
std::string transit(Stall from, Stall to); // on the way between two places
std::string entrusted(ArtisanId artisan); // where consigned goods come from and go back to
std::string supplied(Stall stall);        // where own goods come from
} // namespace account

} // namespace touat
