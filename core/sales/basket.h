// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The basket on the counter: what a buyer is about to pay. Not a fact; it can be changed and thrown
// away. Its number makes it unique on the device: a basket is sold at most once, however often the
// button is pressed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/stock/shelf.h"

namespace touat {

/// So much off: a rate or an amount, not both.
struct Reduction {
    std::optional<Rate> rate;
    std::optional<Money> amount;
    friend bool operator==(const Reduction&, const Reduction&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("rate_bp", self.rate);
        visit("amount", self.amount);
    }
};

struct BasketLine {
    ItemId item;
    Quantity quantity;
    Money price; // of one unit, as agreed at the counter
    Money tag;   // of one unit, as on the tag when it was put in
    std::optional<Reduction> reduction;
    std::optional<std::string> note; // printed under the line
    friend bool operator==(const BasketLine&, const BasketLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("quantity", self.quantity);
        visit("price", self.price);
        visit("tag", self.tag);
        visit("reduction", self.reduction);
        visit("note", self.note);
    }
};

class Basket {
  public:
    static constexpr std::size_t mostLines = 2000;
    static constexpr std::size_t longestNote = 300; // bytes
    static constexpr std::size_t mostNotes = 64 * 1024; // bytes, of all lines: what is sold goes in one message

    explicit Basket(std::int64_t number = 1) : m_number(number) {}
    /// A basket as it was put down elsewhere, line by line; selling it checks everything.
    Basket(std::int64_t number, std::vector<BasketLine> lines)
        : m_number(number), m_lines(std::move(lines)) {}

    std::optional<Reduction> reduction;  // of the whole sale
    std::optional<CustomerId> customer;  // who buys, where somebody asked
    std::optional<OrderId> order;        // that these goods were reserved for
    std::optional<std::string> note;     // printed at the end
    std::optional<std::string> staffNote; // for the house alone
    bool payBegun = false; // somebody began to pay it: what is removed now is written down

    std::int64_t number() const { return m_number; }
    /// The same goods under a number that nothing had yet.
    void renumber(std::int64_t number) { m_number = number; }
    const std::vector<BasketLine>& lines() const { return m_lines; }
    bool isEmpty() const { return m_lines.empty(); }
    /// What the lines cost before reductions; see sales/pricing.h for what is to be paid.
    Money total() const;

    /// Puts one in; a series that is in already counts up, and what is measured is a line each time.
    /// Returns the line.
    /// Refused: pieceSold, pieceNotHere, oneOfAKind, tooManyLines, amountTooLarge.
    Result<std::size_t> add(const ShelfItem& item, Stall stall);
    /// A packet whose label says how much is in it or what it costs (`price`: of one unit); each is a
    /// line of its own. Refused: tooManyLines, amountTooLarge.
    Result<std::size_t> addPacket(const ShelfItem& item, Quantity quantity, Money price,
                                  const std::string& label);
    /// Refused: quantityNotPositive, quantityNotWhole, oneOfAKind, amountTooLarge.
    Result<Done> setQuantity(std::size_t line, Quantity quantity, const ShelfItem& item);
    /// The floor is kept by whoever prices the basket. Refused: amountTooLarge.
    Result<Done> setPrice(std::size_t line, Money price, const ShelfItem& item);
    /// Refused: amountNotPositive (less than nothing, or more than the line), textUnusable.
    Result<Done> reduceLine(std::size_t line, std::optional<Reduction> by);
    Result<Done> writeNote(std::size_t line, const std::string& text);
    Result<Done> writeStaffNote(const std::string& text);
    BasketLine remove(std::size_t line);
    void putBack(std::size_t line, const BasketLine& removed);

    static void fields(auto& self, auto&& visit) {
        visit("number", self.m_number);
        visit("lines", self.m_lines);
        visit("reduction", self.reduction);
        visit("customer", self.customer);
        visit("order", self.order);
        visit("note", self.note);
        visit("staff_note", self.staffNote);
        visit("pay_begun", self.payBegun);
    }

  private:
    bool fits(std::size_t line, Quantity quantity, Money price) const;
    std::int64_t m_number;
    std::vector<BasketLine> m_lines;
};

} // namespace touat
