// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A basket of two thousand lines, as many as one may have: kept, put aside, sold, sent to the centre and given
// back, with nothing lost, doubled or stuck.
#include "core/acts/import_items.h"
#include "core/acts/refund.h"
#include "core/book/document_view.h"
#include "core/book/state_tables.h"
#include "core/journal/balance_table.h"
#include "core/sales/sale_table.h"
#include "core/sync/messages.h"
#include "core/sync/stall_side.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

constexpr std::size_t allLines = Basket::mostLines;

class LongBasket : public SeveralPlaces {
  protected:
    void SetUp() override {
        std::vector<NewItem> items(allLines + 1);
        for (std::size_t i = 0; i < items.size(); ++i) {
            items[i].card = card("Panier " + std::to_string(i), Money::dinars(100 + static_cast<std::int64_t>(i)));
            items[i].card.codes = {"L-" + std::to_string(i)};
            items[i].card.artisan = fatma;
            items[i].quantity = Quantity::pieces(3);
        }
        ASSERT_TRUE(importItems(s07.book(), s07.owner, "longue.csv", items));
        sync(s07);
        for (auto& item : ShelfView(s07.db(), stall(7), s07.book().today()).all())
            if (item.code().starts_with("L-")) goods.push_back(std::move(item));
        ASSERT_EQ(goods.size(), allLines + 1);
    }
    std::int64_t nextBasket() { return SaleTable(s07.db()).lastBasket(s07.book().stream()) + 1; }
    Basket full() {
        Basket basket(nextBasket());
        for (std::size_t i = 0; i < allLines; ++i) EXPECT_TRUE(basket.add(goods[i], stall(7)));
        return basket;
    }
    Sold sellAll(const Basket& basket) {
        return *sell(s07.book(), s07.vendor, basket, {exactCash(basket.total())});
    }
    Money money(const std::string& account) { return BalanceTable(s07.db()).money(account); }
    static std::int64_t linesOf(Database& db, SaleId sale) {
        Query row(db, "SELECT count(*) FROM sale_line WHERE sale = ?1", sale);
        EXPECT_TRUE(row.next());
        return row.integer();
    }

    std::vector<ShelfItem> goods;
};

TEST_F(LongBasket, isKeptOverARestartAndWhilePutAside) {
    auto basket = full();
    EXPECT_EQ(basket.add(goods[allLines], stall(7)).refusal(),
              refuse(Reason::tooManyLines, Quantity::pieces(static_cast<std::int64_t>(allLines))));
    {
        Transaction transaction(s07.db());
        BasketTable(s07.db()).write({basket});
        ParkedTable(s07.db()).insert({basket, s07.book().now(), s07.vendor.id});
        transaction.commit();
    }
    s07.device->reopen();
    const auto kept = BasketTable(s07.db()).read();
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->basket.lines(), basket.lines());
    const auto parked = ParkedTable(s07.db()).all();
    ASSERT_EQ(parked.size(), 1U);
    EXPECT_EQ(parked[0].basket.lines(), basket.lines());
    EXPECT_EQ(parked[0].basket.total(), basket.total());
}

TEST_F(LongBasket, isSoldAndReachesTheCentreWithAllThatFollows) {
    auto basket = full();
    for (std::size_t i = 0; i < allLines; ++i) ASSERT_TRUE(basket.writeNote(i, "à emballer à part"));
    const auto sold = sellAll(basket);
    EXPECT_EQ(sold.total, basket.total());
    EXPECT_EQ(linesOf(s07.db(), sold.id), static_cast<std::int64_t>(allLines));
    const auto paper = printedDocument(s07.book(), sold.id);
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->lines.size(), allLines);
    // It is more than a message takes otherwise, and goes alone.
    const auto request = nextRequest(s07.book());
    EXPECT_EQ(request.entries.size(), 1U);
    const auto bytes = textOf(request).size();
    EXPECT_GT(bytes, mostEntryBytes);
    EXPECT_LT(bytes, mostRequestBytes / 4);
    ASSERT_TRUE(sellOne(s07, goods[allLines].id)); // behind it
    sync(s07);
    EXPECT_EQ(unsent(s07.book()).entries, 0);
    EXPECT_EQ(linesOf(centre->db(), sold.id), static_cast<std::int64_t>(allLines));
    for (const auto* item : {&goods.front(), &goods[allLines - 1], &goods[allLines]})
        EXPECT_EQ(BalanceTable(centre->db()).goods(account::stock(stall(7)), item->id), Quantity::pieces(2));
}

TEST_F(LongBasket, comesBackInPartsAndAddsUpToNothing) {
    const auto artisanBefore = money(account::artisan(fatma));
    const auto drawerBefore = money(account::drawer(stall(7)));
    const auto basket = full();
    const auto sold = sellAll(basket);
    std::vector<ReturnedLine> all;
    for (std::size_t i = 0; i < allLines; ++i)
        all.push_back({SaleLineId::of(sold.id.entry(), sold.id.line() + static_cast<int>(i) + 1),
                       basket.lines()[i].item, Quantity::pieces(1), {}});
    const std::vector<ReturnedLine> first(all.begin(), all.begin() + 1);
    const std::vector<ReturnedLine> rest(all.begin() + 1, all.end());
    ASSERT_TRUE(refund(s07.book(), s07.owner, nextBasket(), first, TenderKind::cash));
    ASSERT_TRUE(refund(s07.book(), s07.owner, nextBasket(), rest, TenderKind::cash));
    EXPECT_EQ(refund(s07.book(), s07.owner, nextBasket(), first, TenderKind::cash).refusal().reason,
              Reason::moreThanSold);
    EXPECT_EQ(money(account::artisan(fatma)), artisanBefore);
    EXPECT_EQ(money(account::drawer(stall(7))), drawerBefore);
    for (const auto& line : basket.lines()) EXPECT_EQ(levelAt(s07, line.item), Quantity::pieces(3));
    sync(s07);
    EXPECT_EQ(BalanceTable(centre->db()).money(account::artisan(fatma)), artisanBefore);
}

TEST_F(LongBasket, itsNotesTogetherHaveALimit) {
    auto basket = full();
    const std::string note(Basket::longestNote, 'n');
    std::size_t written = 0;
    while (written < allLines && basket.writeNote(written, note)) ++written;
    EXPECT_EQ(written, Basket::mostNotes / Basket::longestNote);
    EXPECT_EQ(basket.writeNote(written, note).refusal().reason, Reason::textUnusable);
    EXPECT_TRUE(basket.writeNote(0, "court")) << "a shorter one is no more";
    EXPECT_TRUE(basket.writeNote(written, "court"));
}

} // namespace
} // namespace touat
