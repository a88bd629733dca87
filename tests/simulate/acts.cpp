// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do in the simulated shop: the real acts, of which some are refused, as in life.
#include "core/acts/arrange_goods.h"
#include "core/acts/change_price.h"
#include "core/acts/close_day.h"
#include "core/acts/count_stock.h"
#include "core/acts/move_cash.h"
#include "core/acts/pay_artisan.h"
#include "core/acts/refund.h"
#include "core/acts/transfer.h"
#include "core/book/stored_fact.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/sales/day_table.h"
#include "core/sales/rules.h"
#include "core/sales/sale_table.h"
#include "world.h"

namespace touat::simulate {

namespace {

const Person somebody = Person::commandLine();

std::vector<ShelfItem> onShelf(Book& book) {
    auto items = ShelfView(book.db(), book.stall(), book.today()).on(Spot::shelf);
    std::erase_if(items, [](const ShelfItem& item) { return !item.onHand.isPositive(); });
    return items;
}

std::int64_t nextBasket(Book& book) {
    return SaleTable(book.db()).lastBasket(book.stream()) + 1;
}

} // namespace

template <class T> bool World::done(const char* act, const Result<T>& result) {
    if (result) ++m_tallies.acts[act];
    return static_cast<bool>(result);
}

void World::actAt(Stand& stand) {
    stand.machine.work([&] {
        switch (m_dice.below(13)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return sellSomething(stand);
        case 4:
            return takeSomethingBack(stand);
        case 5:
            return bringSomething(stand);
        case 6:
        case 7:
        case 8:
        case 9:
            return moveSomething(stand);
        case 10:
            return m_dice.chance(50) ? countSomething(stand) : arrangeSomething(stand);
        case 11:
            return keepTheDay(stand);
        default: {
            auto& book = stand.machine.book();
            if (m_dice.chance(50))
                done("cash moved", putCash(book, somebody, Money::dinars(100 + m_dice.below(900)),
                                           CashReason::change, "x"));
            else
                payAnArtisan(book);
        }
        }
    });
}

void World::payAnArtisan(Book& book) {
    m_paidSomebody = true; // the power may go when it is on the disk, before anybody is told
    done("artisan paid", payArtisan(book, somebody, m_dice.one(m_artisans), {}));
}

void World::keepTheDay(Stand& stand) {
    auto& book = stand.machine.book();
    // Whatever is in it: the float is said to be the same every day.
    const auto gap =
        Money::dinars(5000) - BalanceTable(book.db()).money(account::drawer(book.stall()));
    if (ShopRules{}.isFlagged(gap)) m_gaps.insert(book.nextEntry());
    if (!DayTable(book.db()).openAt(book.stall())) {
        done("day opened",
             openDay(book, somebody, book.today(), given::drawerOf(Money::dinars(5000))));
        return;
    }
    if (!m_dice.chance(40)) return;
    done("day closed",
         closeDay(book, somebody, given::drawerOf(Money::dinars(5000)), Money{}, "x"));
}

void World::sellSomething(Stand& stand) {
    auto& book = stand.machine.book();
    auto goods = onShelf(book);
    if (goods.empty()) return;
    Basket basket(nextBasket(book));
    if (m_dice.chance(20))
        goods = ShelfView(book.db(), book.stall(), book.today()).all(); // not here
    for (int lines = 1 + m_dice.below(3); lines > 0; --lines)
        (void)basket.add(m_dice.one(goods), book.stall()).operator bool();
    if (basket.isEmpty()) return;
    const auto sold = sell(book, somebody, basket, {exactCash(basket.total())});
    if (done("sold", sold)) stand.lastSale = sold->id;
}

void World::takeSomethingBack(Stand& stand) {
    auto& book = stand.machine.book();
    const auto last = stand.lastSale; // also when it came back already
    if (!last) return;
    if (m_dice.chance(30)) {
        done("voided", voidSale(book, somebody, *last, nextBasket(book), {}));
        return;
    }
    const auto sale = storedDocument(book.db(), *last);
    if (!sale || sale->lines.empty()) return;
    const auto& line = sale->lines.front();
    const std::vector<ReturnedLine> lines{
        {SaleLineId::of(last->entry(), 1), line.item, line.quantity, {}}};
    RefundWish wish;
    wish.approver = somebody;
    done("refunded", refund(book, somebody, nextBasket(book), lines,
                            m_dice.chance(70) ? TenderKind::cash : TenderKind::voucher, wish));
}

void World::bringSomething(Stand& stand) {
    auto& book = stand.machine.book();
    const bool piece = m_dice.chance(60);
    auto card = given::card("Thing", Money::dinars(500 + m_dice.below(5000)));
    const auto kind = piece ? ItemKind::piece : ItemKind::series;
    const auto quantity = Quantity::pieces(piece ? 1 : 2 + m_dice.below(20));
    const auto contract = ContractTable(book.db()).find(stand.contract);
    const bool entrusted = contract && m_dice.chance(70);
    if (entrusted) {
        card.artisan = contract->artisan;
        card.contract = contract->id;
    }
    photograph(stand, card);
    const auto item = registerItem(book, somebody, kind, card);
    if (!done("item registered", item)) return;
    if (entrusted)
        done("deposit taken",
             takeDeposit(book, somebody, contract->artisan, contract->id, {{*item, quantity}}));
    else
        done("goods received",
             receiveGoods(book, somebody, {{*item, quantity, Money::dinars(90)}}));
}

/// The sender takes back what is on the way, the receiver takes once more what it has.
void World::moveWhatMayNot(Book& book) {
    auto all = TransferTable(book.db()).of(book.stall(), 20);
    if (all.empty()) return;
    const auto& transfer = m_dice.one(all);
    if (transfer.from == book.stall() && transfer.state == TransferState::sent) {
        const auto& line = transfer.lines.front();
        done("transfer cancelled",
             settleTransfer(book, somebody, transfer.id, {{line.item, line.open()}}));
    } else if (transfer.state == TransferState::received) {
        done("transfer received again", receiveTransfer(book, somebody, transfer.id, {}));
    }
}

void World::moveSomething(Stand& stand) {
    auto& book = stand.machine.book();
    const auto open = TransferTable(book.db()).openOf(book.stall(), 10);
    if (m_dice.chance(12)) return moveWhatMayNot(book);
    for (const auto& transfer : open) {
        if (transfer.to == book.stall() && transfer.state == TransferState::sent) {
            std::vector<Arrival> arrivals;
            if (m_dice.chance(30))
                arrivals.push_back({transfer.lines.front().item, Quantity{}, Shortfall::refused});
            done("transfer received", receiveTransfer(book, somebody, transfer.id, arrivals));
            return;
        }
        if (transfer.from == book.stall() && transfer.state == TransferState::differs) {
            std::vector<IncomingLine> back;
            const auto& line = transfer.lines.front();
            if (m_dice.chance(50) && line.open().isPositive())
                back.push_back({line.item, line.open()});
            done("transfer settled", settleTransfer(book, somebody, transfer.id, back));
            return;
        }
    }
    auto goods = onShelf(book);
    if (goods.empty()) return;
    const auto& item = m_dice.one(goods);
    const auto to = m_dice.one(m_stands)->stall();
    const auto most = static_cast<int>(item.onHand.thousandths() / 1000);
    const auto quantity =
        Quantity::pieces(item.kind == ItemKind::piece || most < 2 ? 1 : 1 + m_dice.below(most));
    done("transfer sent", sendGoods(book, somebody, to, Spot::shelf, {{item.id, quantity}}, "x"));
}

void World::countSomething(Stand& stand) {
    auto& book = stand.machine.book();
    const auto number = openCount(book, somebody, Spot::shelf, "");
    if (!number) return;
    const auto lines = countLines(book, *number);
    if (!lines) return;
    for (const auto& line : *lines)
        if (line.expected.isPositive() && !m_dice.chance(5))
            (void)recount(book, somebody, *number, line.item, line.expected).operator bool();
    if (!done("counted", closeCount(book, somebody, *number, "x")))
        (void)dropCount(book, somebody, *number).operator bool();
}

/// Corners are named, filled, emptied and given up; sometimes one is counted by itself.
void World::arrangeSomething(Stand& stand) {
    auto& book = stand.machine.book();
    const auto corners = CornerTable(book.db()).of(book.stall());
    if (corners.size() < 3) {
        const auto name = "Corner " + std::to_string(book.head().seq);
        done("corner named", nameCorner(book, somebody, Spot::shelf, {"", name}));
        return;
    }
    const auto& corner = m_dice.one(corners);
    const auto goods = onShelf(book);
    if (m_dice.chance(10)) {
        done("corner given up", closeCorner(book, somebody, corner.id));
    } else if (m_dice.chance(30)) {
        const auto number = openCornerCount(book, somebody, corner.id);
        if (!number) return;
        if (const auto lines = countLines(book, *number))
            for (const auto& line : *lines)
                (void)recount(book, somebody, *number, line.item, line.expected).operator bool();
        if (!done("corner counted", closeCount(book, somebody, *number, "x")))
            (void)dropCount(book, somebody, *number).operator bool();
    } else if (!goods.empty()) {
        done("goods placed", placeGoods(book, somebody, corner.id, {m_dice.one(goods).id}));
    }
}

void World::actAtCentre() {
    m_centre->work([&] {
        auto& book = m_centre->book();
        switch (m_dice.below(4)) {
        case 0: {
            NewArtisan artisan;
            artisan.name = {"أخرى", "Another"};
            done("artisan registered", registerArtisan(book, somebody, artisan));
            return;
        }
        case 1:
            payAnArtisan(book);
            return;
        default: {
            auto goods = ShelfView(book.db(), m_dice.one(m_stands)->stall(), book.today()).all();
            if (goods.empty()) return;
            const auto& item = m_dice.one(goods);
            done("price changed", changePrice(book, somebody, item.id, book.today(),
                                              item.price + Money::dinars(10), item.floor));
        }
        }
    });
}

} // namespace touat::simulate
