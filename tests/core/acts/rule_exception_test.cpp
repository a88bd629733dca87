// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a manager decides about exceptions of goods: it moves what it says in every book, stays to be seen,
// and goes back as it came.
#include "core/acts/rule_exception.h"

#include <random>

#include "core/acts/transfer.h"
#include "core/consignment/account_sum_view.h"
#include "core/consignment/account_view.h"
#include "core/journal/balance_table.h"
#include "core/journal/ruling_table.h"
#include "core/sales/goods_view.h"
#include "core/stock/goods_sum_view.h"
#include "core/stock/item_table.h"
#include "core/stock/place_table.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class Rulings : public SeveralPlaces {
  public:
    FoundException only(const char* kind) {
        const auto all = ExceptionTable(centre->db()).all();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const auto& each) { return each.kind == kind; });
        EXPECT_NE(found, all.end()) << kind;
        return found == all.end() ? FoundException{} : *found;
    }
    static ExceptionId idOf(const FoundException& found) {
        return ExceptionId::of(found.entry, found.line);
    }
    Result<RulingId> rule(const FoundException& found, const ProposedRuling& how) {
        return ruleException(centre->book(), manager, idOf(found), found.kind, how, "vu");
    }
    /// The first of that kind that is proposed.
    ProposedRuling proposed(const FoundException& found, Ruling ruling) {
        const auto ways = rulingsFor(centre->book(), found);
        const auto way = std::find_if(ways.begin(), ways.end(),
                                      [&](const auto& each) { return each.ruling == ruling; });
        EXPECT_NE(way, ways.end());
        return way == ways.end() ? ProposedRuling{} : *way;
    }
    std::int64_t open() { return ExceptionTable(centre->db()).open(); }
    /// Every book adds up, and says of each shelf what the centre says.
    void allLevel(ItemId item) {
        EXPECT_TRUE(sumOf(centre->db(), item).balances());
        EXPECT_EQ(imbalances(centre->db(), Stall::centre()), std::vector<std::string>{});
        EXPECT_EQ(consignmentImbalances(centre->db(), Depth::lines), std::vector<std::string>{});
        for (auto* place : {&s07, &s12, &timimoun})
            EXPECT_EQ(levelAt(*place, item),
                      BalanceTable(centre->db())
                          .goods(account::stock(place->book().stall()), item));
    }
    Quantity onShelf(int place, ItemId item) {
        return BalanceTable(centre->db()).goods(account::stock(stall(place)), item);
    }
    PieceStanding standing(Database& db, ItemId piece) { return *PieceTable(db).find(piece); }

    /// S12 had a carpet of S07 in its hands: somebody had carried it there, and S12 counted it.
    ItemId carpetCountedAtS12() {
        const auto carpet = newPiece(s07);
        syncAll();
        StockCounted count;
        count.number = ++counts;
        count.kinds = 1;
        count.units = onePiece;
        count.lines = {{carpet, ItemKind::piece, Quantity{}, onePiece}};
        count.note = "sans papier";
        (void)s12.book().record(s12.owner, count);
        syncAll();
        return carpet;
    }
    std::int64_t counts = 0;
    /// Six baskets left S07 for S12; the manager said for S12 that two arrived, and that the rest is lost.
    std::pair<ItemId, TransferId> lostOnTheWay() {
        const auto baskets = newSeries(s07, 10);
        syncAll();
        const auto transfer = *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                                         {{baskets, Quantity::pieces(6)}}, "Salah");
        sync(s07);
        EXPECT_TRUE(receiveTransfer(centre->book(), manager, transfer,
                                    {{baskets, Quantity::pieces(2), Shortfall::missing}}));
        return {baskets, transfer};
    }
};

TEST_F(Rulings, aPieceThatWasCarriedWithoutATransferIsWhereItWasSeen) {
    const auto carpet = carpetCountedAtS12();
    EXPECT_EQ(onShelf(7, carpet) + onShelf(12, carpet), Quantity::pieces(2)) << "it is there twice";
    const auto found = only("piece_claimed");
    EXPECT_EQ(open(), 1);
    ASSERT_TRUE(rule(found, proposed(found, Ruling::carried)));
    EXPECT_EQ(open(), 0);
    EXPECT_EQ(exceptions("piece_claimed"), 1) << "what is decided stays to be seen";
    syncAll();
    EXPECT_EQ(onShelf(7, carpet), Quantity{});
    EXPECT_EQ(onShelf(12, carpet), onePiece);
    for (auto* db : {&centre->db(), &s07.db(), &s12.db()}) {
        EXPECT_EQ(standing(*db, carpet).state, PieceState::onSale);
        EXPECT_EQ(standing(*db, carpet).holder, stall(12));
    }
    EXPECT_FALSE(sellOne(s07, carpet)) << "the stall that has it no more has heard";
    EXPECT_TRUE(sellOne(s12, carpet));
    syncAll();
    allLevel(carpet);
    EXPECT_EQ(GoodsView(centre->db(), centre->book().today()).wayOf(carpet).size(), 5U)
        << "card, deposit, count, from S07, sold at S12 … and the ruling at both ends";
}

TEST_F(Rulings, orItIsWhereTheBookHasItAndTheCountWasWrong) {
    const auto carpet = carpetCountedAtS12();
    const auto found = only("piece_claimed");
    ASSERT_TRUE(rule(found, proposed(found, Ruling::missing)));
    syncAll();
    EXPECT_EQ(onShelf(7, carpet), onePiece);
    EXPECT_EQ(onShelf(12, carpet), Quantity{});
    EXPECT_EQ(standing(s12.db(), carpet).holder, stall(7));
    EXPECT_TRUE(sellOne(s07, carpet));
    syncAll();
    allLevel(carpet);
}

TEST_F(Rulings, aPieceThatTwoPlacesSoldIsTwoThings) {
    const auto carpet = carpetCountedAtS12();
    // Neither has heard of the other.
    PieceTable(s12.db()).move(carpet, PieceState::onSale, stall(12));
    PieceTable(s07.db()).move(carpet, PieceState::onSale, stall(7));
    const auto first = only("piece_claimed");
    ASSERT_TRUE(rule(first, {Ruling::stands, {}}));
    ASSERT_TRUE(sellOne(s12, carpet));
    ASSERT_TRUE(sellOne(s07, carpet));
    syncAll();
    EXPECT_EQ(open(), 2) << "neither sale is lost";
    allLevel(carpet);
    EXPECT_EQ(sumOf(centre->db(), carpet).sold, Quantity::pieces(2));
    const auto all = ExceptionTable(centre->db()).all();
    for (const auto& found : all) {
        if (RulingTable(centre->db()).of(idOf(found), found.kind)) continue;
        EXPECT_EQ(rulingsFor(centre->book(), found), (std::vector{ProposedRuling{Ruling::stands, {}}}));
        ASSERT_TRUE(rule(found, {Ruling::stands, {}}));
    }
    EXPECT_EQ(open(), 0);
    EXPECT_EQ(standing(centre->db(), carpet).state, PieceState::sold);
}

TEST_F(Rulings, whoSentWhatItsBookHadNotHadItFromWhoeverHasItByTheBook) {
    const auto carpet = newPiece(s07);
    syncAll();
    TransferSent sent;
    sent.to = stall(46);
    sent.lines = {{carpet, ItemKind::piece, onePiece}};
    const auto transfer = TransferId::of(s12.book().record(s12.vendor, sent).id);
    syncAll();
    EXPECT_EQ(onShelf(12, carpet), -onePiece);
    const auto found = only("piece_claimed");
    const auto ways = rulingsFor(centre->book(), found);
    ASSERT_EQ(ways.size(), 3U);
    EXPECT_EQ(ways[0].ruling, Ruling::carried);
    EXPECT_EQ(ways[1].ruling, Ruling::found);
    EXPECT_EQ(ways[2].ruling, Ruling::stands);
    ASSERT_TRUE(rule(found, ways[0]));
    syncAll();
    EXPECT_EQ(onShelf(7, carpet), Quantity{});
    EXPECT_EQ(onShelf(12, carpet), Quantity{});
    EXPECT_EQ(standing(s07.db(), carpet).state, PieceState::inTransit);
    ASSERT_TRUE(receiveTransfer(timimoun.book(), timimoun.vendor, transfer, {}));
    syncAll();
    EXPECT_EQ(onShelf(46, carpet), onePiece);
    EXPECT_EQ(standing(centre->db(), carpet).holder, stall(46));
    allLevel(carpet);
}

TEST_F(Rulings, whatWasLostOnTheWayTurnsUpAndTheArtisanGivesBackWhatWasPaidForIt) {
    const auto [baskets, transfer] = lostOnTheWay();
    const auto found = only("transfer_difference");
    EXPECT_TRUE(rulingsFor(centre->book(), found).empty()) << "the sender has not said yet";
    EXPECT_EQ(unsettledIn(centre->book(), found), transfer);
    ASSERT_TRUE(settleTransfer(centre->book(), manager, transfer, {}));
    EXPECT_EQ(unsettledIn(centre->book(), found), std::nullopt);
    const auto paid = BalanceTable(centre->db()).money(account::artisan(fatma));
    EXPECT_LT(paid, Money{}) << "four baskets are owed to her";
    const auto ways = rulingsFor(centre->book(), found);
    ASSERT_EQ(ways.size(), 3U);
    EXPECT_EQ(ways[0], (ProposedRuling{Ruling::stands, {}}));
    EXPECT_EQ(ways[1].lines[0].to.place, stall(12));
    EXPECT_EQ(ways[2].lines[0].to.place, stall(7));
    ASSERT_TRUE(rule(found, ways[1]));
    syncAll();
    EXPECT_EQ(onShelf(12, baskets), Quantity::pieces(6));
    EXPECT_EQ(sumOf(centre->db(), baskets).lost, Quantity{});
    EXPECT_EQ(BalanceTable(centre->db()).money(account::artisan(fatma)), Money{});
    allLevel(baskets);
}

TEST_F(Rulings, aRulingIsTakenBackByAnotherFactAndAllIsAsBefore) {
    const auto [baskets, transfer] = lostOnTheWay();
    ASSERT_TRUE(settleTransfer(centre->book(), manager, transfer, {}));
    syncAll();
    const auto accounts = BalanceTable(centre->db()).accountsOf(baskets);
    const auto paid = BalanceTable(centre->db()).money(account::artisan(fatma));
    const auto found = only("transfer_difference");
    const auto how = proposed(found, Ruling::found);
    const auto ruling = rule(found, how);
    ASSERT_TRUE(ruling);
    const auto decided = RulingTable(centre->db()).of(idOf(found), found.kind);
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->by, manager.id);
    EXPECT_EQ(decided->at, clock.now());
    EXPECT_EQ(decided->note, "vu");
    const auto last = [&](std::size_t most) { return RulingTable(centre->db()).newest(most); };
    ASSERT_EQ(last(9).size(), 1U);
    EXPECT_EQ(last(9).front(), std::pair(idOf(found), found.kind));
    EXPECT_TRUE(last(0).empty());
    EXPECT_TRUE(ExceptionTable(centre->db()).waiting().empty());
    EXPECT_EQ(ExceptionTable(centre->db()).settledBy(idOf(found), found.kind),
              (ExceptionLine{idOf(found), found.kind, 1}));
    EXPECT_EQ(takeBackRuling(centre->book(), manager, *ruling, "").refusal().reason,
              Reason::noteMissing);
    EXPECT_EQ(takeBackRuling(centre->book(), manager, *ruling, "\u202e").refusal().reason,
              Reason::textUnusable);
    EXPECT_EQ(takeBackRuling(centre->book(), s07.vendor, *ruling, "x").refusal().reason,
              Reason::notAllowed);
    ASSERT_TRUE(takeBackRuling(centre->book(), manager, *ruling, "erreur"));
    EXPECT_EQ(takeBackRuling(centre->book(), manager, *ruling, "x").refusal().reason,
              Reason::rulesMoved);
    syncAll();
    EXPECT_EQ(BalanceTable(centre->db()).accountsOf(baskets), accounts);
    EXPECT_EQ(BalanceTable(centre->db()).money(account::artisan(fatma)), paid);
    EXPECT_EQ(open(), 1);
    EXPECT_EQ(ExceptionTable(centre->db()).waiting(), (std::vector{ExceptionLine{idOf(found), found.kind, 1}}));
    EXPECT_TRUE(last(9).empty());
    allLevel(baskets);
    EXPECT_TRUE(rule(found, how)) << "and may be decided again";
}

TEST_F(Rulings, aSecondWordAboutATransferDoesNotCount) {
    const auto [baskets, transfer] = lostOnTheWay();
    ASSERT_TRUE(settleTransfer(centre->book(), manager, transfer, {}));
    // The device of S12 was not gone: it has not heard yet, and says that all six arrived.
    TransferReceived late;
    late.transfer = transfer;
    late.from = stall(7);
    late.to = stall(12);
    late.lines = {{baskets, ItemKind::series, Quantity::pieces(6), Quantity::pieces(6),
                   Shortfall::none, std::nullopt}};
    (void)s12.book().record(s12.vendor, late);
    syncAll();
    EXPECT_EQ(onShelf(12, baskets), Quantity::pieces(8)) << "twice, and the way is below zero";
    const auto found = only("transfer_twice");
    const auto ways = rulingsFor(centre->book(), found);
    ASSERT_EQ(ways.size(), 1U);
    ASSERT_TRUE(rule(found, ways[0]));
    syncAll();
    EXPECT_EQ(onShelf(12, baskets), Quantity::pieces(2));
    EXPECT_EQ(sumOf(centre->db(), baskets).inTransit, Quantity{});
    // What S12 says is true all the same: it is a ruling on the difference.
    const auto difference = only("transfer_difference");
    ASSERT_TRUE(rule(difference, proposed(difference, Ruling::found)));
    syncAll();
    EXPECT_EQ(onShelf(12, baskets), Quantity::pieces(6));
    EXPECT_EQ(open(), 0);
    allLevel(baskets);
}

TEST_F(Rulings, aSecondSettlementIsVoidedWithTheMoneyItPaid) {
    const auto [baskets, transfer] = lostOnTheWay();
    ASSERT_TRUE(settleTransfer(centre->book(), manager, transfer, {}));
    const auto paid = BalanceTable(centre->db()).money(account::artisan(fatma));
    // S07 heard of nothing, and settles too: one came back.
    TransferSettled late;
    late.transfer = transfer;
    late.from = stall(7);
    late.to = stall(12);
    late.lines = {{baskets, ItemKind::series, onePiece, Quantity::pieces(3)}};
    late.losses = std::vector<LossEntry>{
        {baskets, Quantity::pieces(3), fatma, Money::dinars(1000)}};
    (void)s07.book().record(s07.owner, late);
    syncAll();
    EXPECT_NE(BalanceTable(centre->db()).money(account::artisan(fatma)), paid);
    const auto found = only("transfer_twice");
    ASSERT_TRUE(rule(found, proposed(found, Ruling::voided)));
    syncAll();
    EXPECT_EQ(BalanceTable(centre->db()).money(account::artisan(fatma)), paid);
    EXPECT_EQ(sumOf(centre->db(), baskets).lost, Quantity::pieces(4));
    EXPECT_EQ(onShelf(7, baskets), Quantity::pieces(4));
    allLevel(baskets);
}

TEST_F(Rulings, aSaleThatTheRulingHadNotHeardOfStands) {
    const auto carpet = carpetCountedAtS12();
    const auto found = only("piece_claimed");
    ASSERT_TRUE(rule(found, proposed(found, Ruling::carried))); // to S12
    ASSERT_TRUE(sellOne(s07, carpet));                          // which has not heard
    syncAll();
    EXPECT_EQ(standing(s07.db(), carpet).state, PieceState::sold);
    EXPECT_FALSE(sellOne(s07, carpet)) << "not twice";
    EXPECT_EQ(standing(centre->db(), carpet).state, PieceState::sold);
    EXPECT_EQ(standing(s12.db(), carpet).holder, stall(12));
    EXPECT_EQ(open(), 1) << "what S12 counted was another, or S07 sold another";
    EXPECT_EQ(imbalances(s07.db(), stall(7)), std::vector<std::string>{});
    EXPECT_EQ(sumOf(centre->db(), carpet).sold, onePiece);
    allLevel(carpet);
    for (const auto& doubt : ExceptionTable(centre->db()).all()) {
        if (RulingTable(centre->db()).of(idOf(doubt), doubt.kind)) continue;
        ASSERT_TRUE(rule(doubt, proposed(doubt, Ruling::carried))) << "S07 had it after all";
    }
    syncAll();
    EXPECT_EQ(onShelf(7, carpet), Quantity{});
    EXPECT_EQ(onShelf(12, carpet), Quantity{});
    for (auto* db : {&centre->db(), &s07.db(), &s12.db()})
        EXPECT_EQ(standing(*db, carpet).state, PieceState::sold);
    allLevel(carpet);
}

TEST_F(Rulings, aSaleOfWhatTheRulingSaysIsNotThereStandsToo) {
    const auto carpet = carpetCountedAtS12();
    PieceTable(s12.db()).move(carpet, PieceState::onSale, stall(12)); // it has not heard of S07
    ASSERT_TRUE(sellOne(s12, carpet));
    const auto found = only("piece_claimed");
    ASSERT_TRUE(rule(found, proposed(found, Ruling::missing))); // S12 was said to have counted wrong
    syncAll();
    EXPECT_EQ(standing(s12.db(), carpet).state, PieceState::sold);
    EXPECT_EQ(standing(s07.db(), carpet).holder, stall(7));
    EXPECT_EQ(sumOf(centre->db(), carpet).sold, onePiece);
    EXPECT_EQ(open(), 1);
    allLevel(carpet);
}

TEST_F(Rulings, aPieceThatLeftUnheardDoesNotComeBackByARuling) {
    const auto carpet = carpetCountedAtS12();
    const auto found = only("piece_claimed");
    ASSERT_TRUE(rule(found, proposed(found, Ruling::missing))); // it is at S07
    ASSERT_TRUE(sellOne(s07, carpet));
    syncAll();
    for (auto* db : {&centre->db(), &s07.db()})
        EXPECT_EQ(standing(*db, carpet).state, PieceState::sold);
    EXPECT_EQ(open(), 0) << "all fits";
    EXPECT_EQ(imbalances(s07.db(), stall(7)), std::vector<std::string>{});
    allLevel(carpet);
}

TEST_F(Rulings, aStallRulesOnNothingWhateverItWrites) {
    const auto baskets = newSeries(s07, 10);
    syncAll();
    const auto owed = BalanceTable(centre->db()).money(account::artisan(fatma));
    ExceptionRuled fact;
    fact.about = ExceptionId::of(EntryId{s12.book().stream(), 1}, 0);
    fact.kind = "piece_claimed";
    fact.ruling = Ruling::found;
    fact.lines = {{baskets, ItemKind::series, Quantity::pieces(4),
                   {stall(7), Spot::lost, std::nullopt},
                   {stall(12), Spot::shelf, std::nullopt}, std::nullopt}};
    fact.losses = std::vector<LossEntry>{{baskets, Quantity::pieces(-4), fatma, Money::dinars(-900)}};
    const auto said = s12.book().record(s12.owner, fact);
    (void)s12.book().record(s12.owner, RulingTakenBack{RulingId::of(said.id), fact, {}, "x"});
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 2);
    for (auto* other : {&s07, &timimoun}) { // the centre sends on what it takes itself, and nothing else
        EXPECT_EQ(ExceptionTable(other->db()).open(), 0);
        EXPECT_FALSE(JournalTable(other->db()).hashAt(said.id));
    }
    for (auto* db : {&centre->db(), &s12.db()}) {
        EXPECT_EQ(BalanceTable(*db).goods(account::stock(stall(12)), baskets), Quantity{});
        EXPECT_EQ(BalanceTable(*db).money(account::loss(stall(7))), Money{});
    }
    EXPECT_EQ(BalanceTable(centre->db()).money(account::artisan(fatma)), owed);
    EXPECT_EQ(onShelf(7, baskets), Quantity::pieces(10));
    allLevel(baskets);
}

TEST_F(Rulings, whatItsPlaceFoundIsNotFoundAgain) {
    const auto [baskets, transfer] = lostOnTheWay(); // four of six
    ASSERT_TRUE(settleTransfer(centre->book(), manager, transfer, {}));
    syncAll();
    const auto found = only("transfer_difference");
    const auto shown = proposed(found, Ruling::found);
    ASSERT_TRUE(moveGoods(s07.book(), s07.vendor, MoveReason::found, {{baskets, Quantity::pieces(3)}},
                          "derrière la porte", std::nullopt, s07.owner));
    sync(s07);
    EXPECT_EQ(rule(found, shown).refusal().reason, Reason::rulesMoved);
    const auto left = proposed(found, Ruling::found);
    EXPECT_EQ(left.lines[0].quantity, onePiece);
    // What S12 counts too many is found as well.
    StockCounted count;
    count.number = 1;
    count.kinds = 1;
    count.units = Quantity::pieces(3);
    count.lines = {{baskets, ItemKind::series, Quantity::pieces(2), Quantity::pieces(3)}};
    count.note = "recompté";
    (void)s12.book().record(s12.owner, count);
    sync(s12);
    for (const auto& way : rulingsFor(centre->book(), found))
        for (const auto& line : way.lines)
            EXPECT_EQ(line.to.place, stall(7)) << "not once more at S12";
    ASSERT_TRUE(rule(found, {Ruling::stands, {}}));
    syncAll();
    allLevel(baskets);
}

TEST_F(Rulings, aLostPieceThatWasSoldWhereItWasGoingIsFoundOnce) {
    const auto carpet = newPiece(s07);
    syncAll();
    const auto transfer = *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                                     {{carpet, onePiece}}, "Salah");
    sync(s07);
    ASSERT_TRUE(receiveTransfer(centre->book(), manager, transfer,
                                {{carpet, Quantity{}, Shortfall::missing}}));
    ASSERT_TRUE(settleTransfer(centre->book(), manager, transfer, {}));
    PieceTable(s12.db()).move(carpet, PieceState::onSale, stall(12)); // its device was not gone
    ASSERT_TRUE(sellOne(s12, carpet));
    syncAll();
    const auto claim = only("piece_claimed");
    const auto found = proposed(claim, Ruling::found);
    EXPECT_EQ(found.lines[0].from.place, stall(7)) << "whose loss it was";
    ASSERT_TRUE(rule(claim, found));
    const auto difference = only("transfer_difference");
    EXPECT_EQ(rulingsFor(centre->book(), difference), (std::vector{ProposedRuling{Ruling::stands, {}}}));
    ASSERT_TRUE(rule(difference, {Ruling::stands, {}}));
    syncAll();
    EXPECT_EQ(sumOf(centre->db(), carpet).lost, Quantity{});
    EXPECT_EQ(sumOf(centre->db(), carpet).sold, onePiece);
    allLevel(carpet);
    (void)refold(s12.db()); // what was put there by hand is in no journal
}

TEST_F(Rulings, aPieceThatTwoFindIsDecidedAndItsArtisanPaysBackOnce) {
    const auto carpet = newPiece(s07);
    syncAll();
    const auto transfer = *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                                     {{carpet, onePiece}}, "Salah");
    sync(s07);
    ASSERT_TRUE(receiveTransfer(centre->book(), manager, transfer,
                                {{carpet, Quantity{}, Shortfall::missing}}));
    ASSERT_TRUE(settleTransfer(centre->book(), manager, transfer, {}));
    syncAll();
    const auto difference = only("transfer_difference");
    for (const auto& way : rulingsFor(centre->book(), difference)) {
        if (way.ruling != Ruling::found || way.lines[0].to.place != stall(12)) continue;
        ASSERT_TRUE(rule(difference, way));
    }
    ASSERT_TRUE(moveGoods(s07.book(), s07.vendor, MoveReason::found, {{carpet, onePiece}}, "ici",
                          std::nullopt, s07.owner)); // it has not heard
    syncAll();
    const auto claim = only("piece_claimed");
    EXPECT_EQ(claim.entry.stream.stall, stall(7));
    EXPECT_GT(BalanceTable(centre->db()).money(account::artisan(fatma)), Money{}) << "taken twice";
    ASSERT_TRUE(rule(claim, proposed(claim, Ruling::missing)));
    syncAll();
    EXPECT_EQ(BalanceTable(centre->db()).money(account::artisan(fatma)), Money{});
    EXPECT_EQ(onShelf(7, carpet), Quantity{});
    EXPECT_EQ(onShelf(12, carpet), onePiece);
    EXPECT_EQ(sumOf(centre->db(), carpet).lost, Quantity{});
    for (auto* db : {&centre->db(), &s07.db(), &s12.db()})
        EXPECT_EQ(standing(*db, carpet).holder, stall(12));
    allLevel(carpet);
}

TEST_F(Rulings, whatIsInDoubtIsSilencedAndNothingElse) {
    const auto sound = newPiece(s07);
    const auto carpet = carpetCountedAtS12();
    BalanceTable balances(centre->db());
    const auto add = [&](ItemId item, const std::string& from, const std::string& to) {
        Transaction change(centre->db());
        balances.add({{from, Commodity::item(item), -1000}, {to, Commodity::item(item), 1000}});
        change.commit();
    };
    const auto stock = account::stock(stall(7));
    const auto lost = account::lost(stall(7));
    EXPECT_EQ(imbalances(centre->db(), Stall::centre()).size(), 0U);
    add(carpet, account::stock(stall(12)), lost);
    EXPECT_EQ(imbalances(centre->db(), Stall::centre()).size(), 0U) << "an exception says so";
    add(sound, stock, lost);
    EXPECT_EQ(imbalances(centre->db(), Stall::centre()).size(), 1U) << "of this one none does";
    add(sound, lost, stock);
    add(carpet, lost, account::stock(stall(12)));
    // The same of a second word about a transfer, and of the way that others are on.
    const auto [baskets, transfer] = lostOnTheWay();
    TransferReceived late{transfer, stall(7), stall(12),
                          {{baskets, ItemKind::series, Quantity::pieces(6), Quantity::pieces(6),
                            Shortfall::none, std::nullopt}}};
    (void)s12.book().record(s12.vendor, late);
    syncAll();
    EXPECT_EQ(exceptions("transfer_twice"), 1);
    EXPECT_EQ(imbalances(centre->db(), Stall::centre()).size(), 0U);
    const auto way = account::transit(stall(7), stall(12));
    add(sound, stock, way);
    EXPECT_EQ(imbalances(centre->db(), Stall::centre()).size(), 2U) << "of its state and of the way";
    add(sound, way, stock);
    // As they were: no row where nothing was.
    execute(centre->db(),
            "DELETE FROM balance WHERE amount = 0 AND commodity IN (?1, ?2) AND account IN (?3, ?4)",
            sound, carpet, lost, way);
}

TEST_F(Rulings, onlyWhatIsThereIsDecidedOnceByWhoMayAsItWasShown) {
    const auto carpet = carpetCountedAtS12();
    const auto found = only("piece_claimed");
    const auto how = proposed(found, Ruling::carried);
    const auto reason = [&](Book& at, const Person& by, ExceptionId about, const std::string& note,
                            const ProposedRuling& way) {
        const auto done = ruleException(at, by, about, found.kind, way, note);
        return done ? std::optional<Reason>{} : done.refusal().reason;
    };
    auto& book = centre->book();
    EXPECT_EQ(reason(book, s07.vendor, idOf(found), "", how), Reason::notAllowed);
    EXPECT_EQ(reason(s12.book(), s12.owner, idOf(found), "", how), Reason::notAllowed)
        << "a stall rules on nothing";
    EXPECT_EQ(reason(book, manager, ExceptionId::of(found.entry, 9), "", how), Reason::rulesMoved);
    EXPECT_EQ(reason(book, manager, idOf(found), std::string(201, 'x'), how), Reason::textUnusable);
    auto other = how;
    other.lines[0].quantity = Quantity::pieces(2);
    EXPECT_EQ(reason(book, manager, idOf(found), "", other), Reason::rulesMoved);
    ASSERT_TRUE(sellOne(s07, carpet)); // the piece left where the ruling would take it from
    syncAll();
    EXPECT_EQ(reason(book, manager, idOf(found), "", how), Reason::rulesMoved);
    EXPECT_EQ(reason(book, manager, idOf(found), "", {Ruling::stands, {}}), std::nullopt);
    EXPECT_EQ(reason(book, manager, idOf(found), "", {Ruling::stands, {}}), Reason::rulesMoved);
}

// Property: pieces in two places and differences on the way, ruled in any way that is proposed, taken back
// and ruled again: every book adds up after every step.
TEST_F(Rulings, whateverIsRuledAndTakenBackEveryBookAddsUp) {
    std::mt19937 dice(7);
    const auto upTo = [&](std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most)(dice);
    };
    std::vector<ItemId> items;
    std::size_t ruled = 0;
    std::size_t takenBack = 0;
    for (int step = 0; step < 10; ++step) {
        if (step % 2 == 0) {
            items.push_back(carpetCountedAtS12());
        } else {
            const auto [baskets, transfer] = lostOnTheWay();
            ASSERT_TRUE(settleTransfer(centre->book(), manager, transfer, {}));
            items.push_back(baskets);
        }
        syncAll();
        const auto all = ExceptionTable(centre->db()).all();
        for (const auto& found : all) {
            const auto now = RulingTable(centre->db()).of(idOf(found), found.kind);
            if (now && upTo(3) == 0) {
                ASSERT_TRUE(takeBackRuling(centre->book(), manager, now->id, "x"));
                ++takenBack;
            } else if (!now) {
                const auto ways = rulingsFor(centre->book(), found);
                ASSERT_FALSE(ways.empty());
                ASSERT_TRUE(rule(found, ways[upTo(ways.size() - 1)]));
                ++ruled;
            }
        }
        syncAll();
        for (const auto item : items)
            allLevel(item);
        EXPECT_EQ(statementOf(centre->db(), fatma, Day::number(0), centre->book().today()).closing,
                  -BalanceTable(centre->db()).money(account::artisan(fatma)));
        if (HasFailure()) return;
    }
    EXPECT_GE(ruled, 12U);
    EXPECT_GE(takenBack, 3U);
}

} // namespace
} // namespace touat
