// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods between places: two phases, one resolver, nothing lost in the sum, whatever the line does.
#include <cstdlib>
#include <random>

#include "core/acts/artisans_word.h"
#include "core/acts/count_stock.h"
#include "core/acts/fetch_order.h"
#include "core/acts/move_goods.h"
#include "core/acts/refund.h"
#include "core/acts/rule_exception.h"
#include "core/acts/sell.h"
#include "core/acts/take_order.h"
#include "core/acts/transfer.h"
#include "core/consignment/account_sum_view.h"
#include "core/consignment/account_table.h"
#include "core/journal/balance_table.h"
#include "core/journal/ruling_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/elsewhere_table.h"
#include "core/stock/goods_sum_view.h"
#include "core/stock/item_table.h"
#include "core/stock/place_table.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;


class Goods : public SeveralPlaces {};

TEST_F(Goods, aPieceTravelsFromItsCraftCentreToAStallAndIsSoldThere) {
    const auto carpet = newPiece(timimoun);
    syncAll();
    const auto transfer = *sendGoods(timimoun.book(), timimoun.vendor, stall(7), Spot::shelf,
                                     {{carpet, onePiece}}, "Ahmed");
    EXPECT_EQ(levelAt(timimoun, carpet), Quantity{});
    syncAll();
    EXPECT_FALSE(sellOne(s07, carpet)) << "what is on the way is nobody's to sell";
    ASSERT_TRUE(receiveTransfer(s07.book(), s07.vendor, transfer, {}));
    EXPECT_EQ(levelAt(s07, carpet), onePiece);
    EXPECT_TRUE(sellOne(s07, carpet));
    syncAll();
    const auto sum = sumOf(centre->db(), carpet);
    EXPECT_EQ(sum.received, onePiece);
    EXPECT_EQ(sum.sold, onePiece);
    EXPECT_TRUE(sum.balances());
    EXPECT_EQ(TransferTable(timimoun.db()).find(transfer)->state, TransferState::received);
}

TEST_F(Goods, row67_aDifferenceStaysVisibleUntilTheSenderSaysWhereItIs) {
    const auto baskets = newSeries(s07, 20);
    syncAll();
    const auto transfer = *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                                     {{baskets, Quantity::pieces(10)}}, "");
    syncAll();
    EXPECT_EQ(receiveTransfer(s12.book(), s12.vendor, transfer,
                              {{baskets, Quantity::pieces(11), Shortfall::none}})
                  .refusal()
                  .reason,
              Reason::moreThanSent);
    EXPECT_EQ(receiveTransfer(s12.book(), s12.vendor, transfer,
                              {{baskets, Quantity::pieces(7), Shortfall::none}})
                  .refusal()
                  .reason,
              Reason::noteMissing);
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, transfer,
                                {{baskets, Quantity::pieces(7), Shortfall::missing}}));
    syncAll();
    EXPECT_EQ(exceptions("transfer_difference"), 1);
    EXPECT_EQ(sumOf(centre->db(), baskets).inTransit, Quantity::pieces(3));
    ASSERT_TRUE(settleTransfer(s07.book(), s07.vendor, transfer, {{baskets, Quantity::pieces(2)}}));
    syncAll();
    const auto sum = sumOf(centre->db(), baskets);
    EXPECT_EQ(sum.inTransit, Quantity{});
    EXPECT_EQ(sum.lost, onePiece);
    EXPECT_EQ(levelAt(s07, baskets), Quantity::pieces(12));
    EXPECT_EQ(levelAt(s12, baskets), Quantity::pieces(7));
}

TEST_F(Goods, aTransferIsReceivedOnceAndByItsReceiver) {
    const auto baskets = newSeries(s07, 5);
    syncAll();
    const auto transfer =
        *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf, {{baskets, onePiece}}, "");
    EXPECT_EQ(receiveTransfer(s07.book(), s07.vendor, transfer, {}).refusal().reason,
              Reason::transferUnknown); // the sender cannot call it back
    EXPECT_EQ(settleTransfer(s07.book(), s07.vendor, transfer, {}).refusal().reason,
              Reason::transferDone);
    syncAll();
    EXPECT_EQ(receiveTransfer(timimoun.book(), timimoun.vendor, transfer, {}).refusal().reason,
              Reason::transferUnknown);
    EXPECT_EQ(receiveTransfer(s12.book(), s12.vendor, transfer, {{newSeries(s12, 1), onePiece}})
                  .refusal()
                  .reason,
              Reason::itemUnknown);
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, transfer, {}));
    EXPECT_EQ(receiveTransfer(s12.book(), s12.vendor, transfer, {}).refusal().reason,
              Reason::transferDone);
    EXPECT_EQ(levelAt(s12, baskets), onePiece);
}

TEST_F(Goods, theCentreSpeaksForADeviceThatIsGone) {
    const auto carpet = newPiece(s07);
    syncAll();
    const auto transfer =
        *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf, {{carpet, onePiece}}, "");
    sync(s07);
    sync(s12);
    // S12 received it, and its tablet was stolen before it could say so.
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, transfer, {}));
    ASSERT_TRUE(receiveTransfer(centre->book(), manager, transfer,
                                {{carpet, Quantity{}, Shortfall::missing}}));
    ASSERT_TRUE(settleTransfer(centre->book(), manager, transfer, {{carpet, onePiece}}));
    sync(s07);
    EXPECT_EQ(levelAt(s07, carpet), onePiece);
    EXPECT_TRUE(sellOne(s07, carpet));
    EXPECT_EQ(exceptions("transfer_twice"), 0);
    sync(s07);
    sync(s12); // it is found again: its word is kept, and is a question for the manager
    EXPECT_EQ(exceptions("transfer_twice"), 1);
    EXPECT_EQ(sumOf(centre->db(), carpet).balances(), true);
}

TEST_F(Goods, whatIsKeptForACustomerOrIsNotHereCannotLeave) {
    const auto carpet = newPiece(s07);
    const auto baskets = newSeries(s07, 3);
    syncAll();
    const auto send = [&](Stall to, ItemId item, Quantity quantity) {
        return sendGoods(s07.book(), s07.vendor, to, Spot::shelf, {{item, quantity}}, "");
    };
    EXPECT_EQ(send(stall(7), carpet, onePiece).refusal().reason, Reason::placeUnknown);
    EXPECT_EQ(send(stall(29), carpet, onePiece).refusal().reason, Reason::placeUnknown);
    const auto tooMany = send(stall(12), baskets, Quantity::pieces(4)).refusal();
    EXPECT_EQ(tooMany.reason, Reason::stockMissing);
    EXPECT_EQ(tooMany.quantity, Quantity::pieces(3));
    EXPECT_EQ(send(stall(12), carpet, Quantity::pieces(2)).refusal().reason, Reason::oneOfAKind);
    ASSERT_TRUE(sellOne(s07, carpet));
    EXPECT_EQ(send(stall(12), carpet, onePiece).refusal().reason, Reason::pieceNotHere);
}

TEST_F(Goods, aRequestIsAnsweredByATransferOrDeclined) {
    const auto baskets = newSeries(s07, 9);
    syncAll();
    const auto first = *requestGoods(s12.book(), s12.vendor, stall(7),
                                     {{baskets, Quantity::pieces(2)}}, "demain");
    const auto second = *requestGoods(s12.book(), s12.vendor, stall(7), {{baskets, onePiece}}, "");
    syncAll();
    ASSERT_EQ(RequestTable(s07.db()).of(stall(7), 10).size(), 2U);
    EXPECT_EQ(declineRequest(s12.book(), s12.vendor, first, "x").refusal().reason,
              Reason::requestUnknown); // only who is asked may say no
    EXPECT_EQ(declineRequest(s07.book(), s07.vendor, second, "").refusal().reason,
              Reason::noteMissing);
    ASSERT_TRUE(declineRequest(s07.book(), s07.vendor, second, "vendu"));
    ASSERT_TRUE(sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                          {{baskets, Quantity::pieces(2)}}, "", first));
    EXPECT_EQ(sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf, {{baskets, onePiece}}, "", first)
                  .refusal()
                  .reason,
              Reason::requestUnknown);
    syncAll();
    EXPECT_EQ(RequestTable(s12.db()).find(first)->state, RequestState::answered);
    EXPECT_EQ(RequestTable(s12.db()).find(second)->state, RequestState::declined);
    EXPECT_EQ(RequestTable(s12.db()).find(second)->why, "vendu");
}

TEST_F(Goods, everyStallKnowsWhereElseAnItemIs) {
    const auto baskets = newSeries(s07, 9);
    syncAll();
    syncAll();
    const auto places = ElsewhereTable(s12.db()).of(baskets);
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places[0].stall, stall(7));
    EXPECT_EQ(places[0].quantity, Quantity::pieces(9));
    EXPECT_EQ(places[0].name.latin, "Stall 7");
    EXPECT_TRUE(ElsewhereTable(s07.db()).of(baskets).empty()) << "one's own shelf is not elsewhere";
    ASSERT_TRUE(sellOne(s07, baskets));
    syncAll();
    syncAll();
    EXPECT_EQ(ElsewhereTable(s12.db()).of(baskets)[0].quantity, Quantity::pieces(8));
}

TEST_F(Goods, theShelfHoldsNothingOfOtherPlacesUntilItComes) {
    const auto carpet = newPiece(timimoun);
    syncAll();
    const auto has = [&] {
        const auto items = ShelfView(s07.db(), stall(7), s07.book().today()).all();
        return std::any_of(items.begin(), items.end(),
                           [&](const ShelfItem& item) { return item.id == carpet; });
    };
    EXPECT_FALSE(has());
    const auto transfer = *sendGoods(timimoun.book(), timimoun.vendor, stall(7), Spot::shelf,
                                     {{carpet, onePiece}}, "");
    syncAll();
    ASSERT_TRUE(receiveTransfer(s07.book(), s07.vendor, transfer, {}));
    EXPECT_TRUE(has());
}

TEST_F(Goods, twoPlacesMayUseOneMakersCode) {
    auto tea = card("Tea", Money::dinars(120));
    tea.codes = {"6130001000017"};
    const auto here = *registerItem(s07.book(), s07.vendor, ItemKind::series, tea);
    syncAll();
    const auto there = *registerItem(s12.book(), s12.vendor, ItemKind::series, tea);
    EXPECT_EQ(registerItem(s12.book(), s12.vendor, ItemKind::series, tea).refusal().reason,
              Reason::codeTaken);
    EXPECT_EQ(ItemTable(s07.db()).byCodeAt(stall(7), tea.codes[0]), here);
    EXPECT_EQ(ItemTable(s12.db()).byCodeAt(stall(12), tea.codes[0]), there);
}

// The number of a stall stands before the number of an entry in its name.
TEST_F(Goods, theLastWordIsTheLatestWhoeverSpoke) {
    const auto carpet = newPiece(s12);
    syncAll();
    const auto transfer =
        *sendGoods(s12.book(), s12.vendor, stall(7), Spot::shelf, {{carpet, onePiece}}, "");
    syncAll();
    ASSERT_TRUE(receiveTransfer(s07.book(), s07.vendor, transfer, {}));
    const Person officer{std::nullopt, Role::officer};
    PieceInspected found;
    found.item = carpet;
    found.outcome = StampOutcome::rework;
    found.note = "franges";
    ASSERT_TRUE(inspectPiece(s12.book(), officer, found));
    ArtisanSaid said;
    said.who = "Fatma";
    ASSERT_TRUE(recordConsent(s12.book(), s12.vendor, carpet, Money::dinars(15'000), std::nullopt, said));
    clock.pass(60'000);
    found.outcome = StampOutcome::stamped;
    found.grade = 2;
    found.seal = "TZ-1";
    found.note.clear();
    ASSERT_TRUE(inspectPiece(s07.book(), officer, found));
    ASSERT_TRUE(recordConsent(s07.book(), s07.vendor, carpet, Money::dinars(18'000), std::nullopt, said));
    syncAll();
    for (auto* place : {&s07, &s12}) {
        const auto last = InspectionTable(place->db()).of(carpet);
        ASSERT_TRUE(last);
        EXPECT_EQ(last->outcome, StampOutcome::stamped);
        EXPECT_TRUE(ShelfView(place->db(), place->book().stall(), place->book().today()).find(carpet)->stamped);
    }
    const auto consent = ConsentTable(centre->db()).find(carpet, centre->book().today());
    ASSERT_TRUE(consent);
    EXPECT_EQ(consent->least, Money::dinars(18'000));
}

TEST_F(Goods, averageCostFollowsWhatWasBoughtAndTravels) {
    auto honey = card("Honey", Money::dinars(900));
    const auto item = *registerItem(s07.book(), s07.vendor, ItemKind::series, honey);
    const auto buy = [&](int pieces, Money cost) {
        return receiveGoods(s07.book(), s07.vendor, {{item, Quantity::pieces(pieces), cost}},
                            "Coopérative", "BL 12");
    };
    ASSERT_TRUE(buy(10, Money::dinars(500)));
    ASSERT_TRUE(buy(30, Money::dinars(600)));
    EXPECT_EQ(CostTable(s07.db()).average(stall(7), item), Money::dinars(575));
    EXPECT_EQ(buy(1, Money::dinars(-1)).refusal().reason, Reason::amountTooLarge);
    syncAll();
    const auto transfer =
        *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf, {{item, onePiece}}, "");
    syncAll();
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, transfer, {}));
    EXPECT_EQ(CostTable(s12.db()).average(stall(12), item), Money::dinars(575));
}

/// Sends, receipts with differences, settlements, sales, moves and counts in an order that a seed
/// decides, over a line that loses replies.
struct History : SeveralPlaces {
    explicit History(unsigned seed) : dice(seed) {}
    void TestBody() override {}

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(dice); }
    TestPlace& anyPlace() { return *places[static_cast<std::size_t>(upTo(2))]; }

    ItemId anythingAt(TestPlace& at) { // what is there, if there is anything
        const auto start = static_cast<std::size_t>(upTo(5));
        for (std::size_t i = 0; i < items.size(); ++i)
            if (const auto item = items[(start + i) % items.size()];
                levelAt(at, item).isPositive())
                return item;
        return items[start];
    }
    void step() {
        auto& at = anyPlace();
        const auto item = anythingAt(at);
        const auto many = Quantity::pieces(1 + upTo(2));
        switch (upTo(12)) {
        case 10:
            speakFor(anyPlace(), many);
            break;
        case 11:
            ruleOnAny();
            break;
        case 0:
        case 1:
            done += sendGoods(at.book(), at.vendor, anyPlace().book().stall(), Spot::shelf,
                              {{item, many}}, "") ? 1 : 0;
            break;
        case 2:
        case 3:
            resolve(at, many);
            break;
        case 4:
            done += sellOne(at, item) ? 1 : 0;
            break;
        case 5:
            done += moveGoods(at.book(), at.owner, static_cast<MoveReason>(upTo(10)),
                              {{item, onePiece}}, "x") ? 1 : 0;
            break;
        case 6:
            countEverything(at, upTo(5) == 0 ? 1 : 0);
            break;
        case 7:
            putAside();
            break;
        case 8:
            roundOf(at, upTo(1) == 0);
            break;
        default:
            sync(at);
        }
    }
    /// Sets at S07, from series that travel too: kept for somebody, called off, or fetched.
    void putAside() {
        if (!kept) {
            OrderWish wish;
            wish.customerName = "Aïcha";
            wish.lines = {{set, "", onePiece, Money::dinars(2550)}};
            const auto order = placeOrder(s07.book(), s07.vendor, wish);
            if (order) kept = *order;
            done += order ? 1 : 0;
        } else if (upTo(2) == 0) {
            EXPECT_TRUE(cancelOrder(s07.book(), s07.vendor, *kept, TenderKind::cash, Money{}));
            kept.reset();
        } else {
            const auto basket = *fetchOrder(s07.book(), s07.vendor, *kept,
                SaleTable(s07.db()).lastBasket(s07.book().stream()) + 1);
            const auto sold =
                sell(s07.book(), s07.vendor, basket, {exactCash(Money::dinars(2550))});
            if (sold) ++done, ++sets;
            if (sold) kept.reset();
        }
    }
    ItemId makeSet() {
        auto pair = card("Set", Money::dinars(2550));
        pair.parts = {{items[0], Quantity::pieces(2)}, {items[5], onePiece}};
        return *registerItem(s07.book(), s07.vendor, ItemKind::service, pair);
    }
    void resolve(TestPlace& at, Quantity many) {
        for (const auto& open : TransferTable(at.db()).openOf(at.book().stall(), 3)) {
            const auto& line = open.lines[0];
            done += receiveTransfer(at.book(), at.vendor, open.id,
                                    {{line.item, std::min(many, line.sent), Shortfall::damaged}})
                        ? 1 : 0;
            done += settleTransfer(at.book(), at.vendor, open.id,
                                   {{line.item, std::min(onePiece, line.open())}}) ? 1 : 0;
        }
    }
    /// The manager takes a device for gone that is not.
    void speakFor(TestPlace& gone, Quantity many) {
        if (upTo(3) != 0) return;
        auto& book = centre->book();
        for (const auto& open : TransferTable(book.db()).openOf(gone.book().stall(), 1)) {
            const auto& line = open.lines[0];
            done += receiveTransfer(book, manager, open.id,
                                    {{line.item, std::min(many, line.sent), Shortfall::missing}})
                        ? 1 : 0;
            done += settleTransfer(book, manager, open.id, {}) ? 1 : 0;
        }
    }
    void ruleOnAny() {
        for (const auto& found : ExceptionTable(centre->db()).all()) {
            if (upTo(1) != 0) continue;
            const auto about = ExceptionId::of(found.entry, found.line);
            if (const auto decided = RulingTable(centre->db()).of(about, found.kind)) {
                if (takeBackRuling(centre->book(), manager, decided->id, "x")) ++takenBack;
                continue;
            }
            const auto ways = rulingsFor(centre->book(), found);
            if (ways.empty()) continue;
            const auto& way = ways[static_cast<std::size_t>(upTo(static_cast<int>(ways.size()) - 1))];
            if (ruleException(centre->book(), manager, about, found.kind, way, "x")) ++ruled;
        }
    }
    void ruleOnAll() {
        for (const auto& found : ExceptionTable(centre->db()).all())
            if (const auto ways = rulingsFor(centre->book(), found); !ways.empty())
                (void)ruleException(centre->book(), manager,
                                    ExceptionId::of(found.entry, found.line), found.kind, ways[0], "");
    }
    void holds() {
        for (const auto item : items) {
            EXPECT_TRUE(sumOf(centre->db(), item).balances());
            EXPECT_TRUE(sumOf(centre->db(), item).received.isPositive());
            for (auto* place : places) // what a place says of its shelf, the centre says too
                EXPECT_EQ(levelAt(*place, item),
                          BalanceTable(centre->db())
                              .goods(account::stock(place->book().stall()), item));
        }
        for (auto* place : places)
            EXPECT_EQ(imbalances(place->db(), place->book().stall()), std::vector<std::string>{});
        EXPECT_EQ(imbalances(centre->db(), Stall::centre()), std::vector<std::string>{});
        EXPECT_EQ(consignmentImbalances(centre->db(), Depth::lines), std::vector<std::string>{});
        EXPECT_EQ(exceptions("contradiction"), 0);
        if (exceptions("transfer_twice") == 0) {
            EXPECT_EQ(exceptions("piece_claimed"), 0);
        }
    }

    std::mt19937 dice;
    int done = 0; // acts that were not refused
    std::vector<TestPlace*> places{&s07, &s12, &timimoun};
    std::vector<ItemId> items{newSeries(s07, 12), newSeries(s12, 7), newPiece(timimoun),
                              newPiece(s07), newPiece(timimoun), newSeries(s07, 9)};
    ItemId set{makeSet()};
    std::optional<OrderId> kept;
    int sets = 0; // that were fetched
    int ruled = 0;
    int takenBack = 0;
};

TEST(GoodsProperty, goodsAreNeitherMadeNorLost) {
    const auto* wanted = std::getenv("TOUAT_SEEDS");
    const int seeds = wanted == nullptr ? 25 : std::atoi(wanted);
    int done = 0;
    int sets = 0;
    int ruled = 0;
    int takenBack = 0;
    std::int64_t twice = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        History history(static_cast<unsigned>(seed));
        history.syncAll();
        for (int step = 0; step < 60; ++step)
            history.step();
        history.syncAll();
        history.syncAll();
        for (int i = 0; i < 5; ++i)
            history.ruleOnAny();
        history.ruleOnAll();
        history.syncAll();
        history.holds();
        done += history.done;
        ruled += history.ruled;
        takenBack += history.takenBack;
        twice += history.exceptions("transfer_twice");
        sets += history.sets;
        if (testing::Test::HasFailure()) return;
    }
    EXPECT_GT(sets, seeds / 4);
    EXPECT_GT(ruled, seeds / 3);
    EXPECT_GT(twice, 0); // words that were said twice are among them
    EXPECT_GT(takenBack, seeds / 5);
    EXPECT_GT(done, seeds * 10); // the histories are not made of refusals
}

} // namespace
} // namespace touat
