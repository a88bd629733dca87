// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shop that is measured: stall S07 of a centre, with twenty thousand items on its shelf (half
// of them one-off pieces) and an open day, and the same stall after ten thousand sales. Made once
// by the same acts as everywhere, without waiting for the disk; every bench works on copies.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/book/book.h"
#include "core/sales/basket.h"
#include "given.h"

namespace touat::bench {

constexpr auto sellerPin = "1397";

struct ShopOrder {
    int items = 20'000;
    int sales = 10'000;
};

struct Shop {
    std::filesystem::path folder;
    std::filesystem::path centre() const { return folder / "centre.book"; } // knows the items
    std::filesystem::path stall() const { return folder / "stall.book"; }   // nothing sold yet
    std::filesystem::path sold() const { return folder / "sold.book"; }     // after the sales
};

Shop makeShop(const std::filesystem::path& folder, const ShopOrder& order);

/// A copy of a book and its keys.
std::filesystem::path copyOf(const std::filesystem::path& book, const std::filesystem::path& folder,
                             const std::string& name);

/// A copy that is open, with a clock that stands still between sales.
class OpenBook {
  public:
    explicit OpenBook(const std::filesystem::path& file);
    Book& book() { return *m_book; }
    Database& db() { return m_book->db(); }
    void pass(std::int64_t ms) { m_clock.pass(ms); }
    void doNotWaitForTheDisk() { db().script("PRAGMA synchronous=OFF"); }

  private:
    given::StillClock m_clock;
    given::CountingRandom m_random;
    std::unique_ptr<Book> m_book;
};

/// What buyers bring to the counter: a piece, an artisan's series and one of the stall's own, from
/// all over the shelf, the same in every run.
class Buyers {
  public:
    explicit Buyers(Book& book);
    Basket next();

  private:
    const ShelfItem& any(const std::vector<ShelfItem>& items);
    Stall m_stall;
    std::vector<ShelfItem> m_pieces;
    std::vector<ShelfItem> m_entrusted;
    std::vector<ShelfItem> m_own;
    std::size_t m_sold = 0;
    std::int64_t m_basket = 0;
    std::uint64_t m_dice = 1;
};

/// Who sells at the stall.
Person sellerAt(Book& book);
/// Sells it for cash, with a note that is too large. Throws when it is refused.
void sellFor(Book& book, const Person& by, const Basket& basket);

} // namespace touat::bench
