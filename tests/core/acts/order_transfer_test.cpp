// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manager orders that goods go from one place to another: the places hear of it and answer, and the goods move by
// the transfer alone.
#include "core/acts/transfer.h"

#include "core/book/log_view.h"
#include "core/stock/goods_sum_view.h"
#include "core/stock/item_table.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class OrderTransfer : public SeveralPlaces {
  protected:
    /// So many of nine baskets of S07 go to S12, and both have heard it.
    RequestId ordered(int pieces) {
        baskets = newSeries(s07, 9);
        syncAll();
        const auto order = orderTransfer(centre->book(), manager, stall(7), stall(12),
                                         {{baskets, Quantity::pieces(pieces)}}, "avant la fête");
        EXPECT_TRUE(order);
        syncAll();
        return *order;
    }
    Result<TransferId> send(RequestId order, int pieces, Stall to = stall(12)) {
        return sendGoods(s07.book(), s07.vendor, to, Spot::shelf, {{baskets, Quantity::pieces(pieces)}}, "Ahmed",
                         order);
    }
    static RequestState stateOf(Database& db, RequestId order) { return RequestTable(db).find(order)->state; }
    void everywhere(RequestId order, RequestState state) {
        for (auto* db : {&centre->db(), &s07.db(), &s12.db()}) EXPECT_EQ(stateOf(*db, order), state);
    }
    ItemId baskets;
};

TEST_F(OrderTransfer, bothPlacesHearOfItAndNothingMovesUntilItIsSent) {
    const auto order = ordered(4);
    for (auto* db : {&s07.db(), &s12.db()}) {
        const auto known = RequestTable(*db).find(order);
        ASSERT_TRUE(known);
        EXPECT_EQ(known->of, stall(7));
        EXPECT_EQ(known->by, stall(12));
        EXPECT_TRUE(known->isOrder());
        EXPECT_EQ(known->note, "avant la fête");
        EXPECT_EQ(known->lines.front().quantity, Quantity::pieces(4));
    }
    EXPECT_FALSE(RequestTable(timimoun.db()).find(order)) << "it concerns nobody else";
    EXPECT_EQ(levelAt(s07, baskets), Quantity::pieces(9));
    for (int i = 0; i < 9; ++i) EXPECT_TRUE(sellOne(s07, baskets)) << "an order keeps nothing back";
}

TEST_F(OrderTransfer, aPartOfItIsSentArrivesAndAnswersIt) {
    const auto order = ordered(4);
    const auto sent = send(order, 3);
    ASSERT_TRUE(sent);
    EXPECT_EQ(send(order, 1).refusal().reason, Reason::requestUnknown) << "it was answered";
    syncAll();
    everywhere(order, RequestState::answered);
    const auto way = TransferTable(centre->db()).answering(order);
    ASSERT_TRUE(way);
    EXPECT_EQ(way->id, *sent);
    EXPECT_EQ(way->lines.front().sent, Quantity::pieces(3));
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, *sent, {}));
    syncAll();
    EXPECT_EQ(TransferTable(centre->db()).answering(order)->state, TransferState::received);
    EXPECT_EQ(levelAt(s12, baskets), Quantity::pieces(3));
    EXPECT_TRUE(sumOf(centre->db(), baskets).balances());
}

TEST_F(OrderTransfer, whoeverHeardNoAnswerAndOrdersAgainOrdersOnce) {
    const auto order = ordered(4);
    const auto again = [&](const char* note) {
        return *orderTransfer(centre->book(), manager, stall(7), stall(12), {{baskets, Quantity::pieces(4)}}, note);
    };
    EXPECT_EQ(again("avant la fête"), order);
    EXPECT_EQ(RequestTable(centre->db()).orders(10).size(), 1U);
    EXPECT_NE(again("et pour mardi"), order) << "that is another";
    ASSERT_TRUE(send(order, 4));
    syncAll();
    EXPECT_NE(again("avant la fête"), order) << "the first was answered";
}

TEST_F(OrderTransfer, itGoesWhereItWasOrderedAndByWhomItWasOrdered) {
    const auto order = ordered(4);
    EXPECT_EQ(send(order, 3, stall(46)).refusal().reason, Reason::requestUnknown);
    EXPECT_EQ(sendGoods(s12.book(), s12.vendor, stall(7), Spot::shelf, {{baskets, onePiece}}, "", order)
                  .refusal().reason,
              Reason::requestUnknown);
    EXPECT_EQ(declineRequest(s12.book(), s12.vendor, order, "x").refusal().reason, Reason::requestUnknown);
}

TEST_F(OrderTransfer, thePlaceSaysNoWithAReasonThatAllConcernedHear) {
    const auto order = ordered(4);
    EXPECT_EQ(declineRequest(s07.book(), s07.vendor, order, "").refusal().reason, Reason::noteMissing);
    ASSERT_TRUE(declineRequest(s07.book(), s07.vendor, order, "cassés"));
    syncAll();
    everywhere(order, RequestState::declined);
    EXPECT_EQ(RequestTable(centre->db()).find(order)->why, "cassés");
    EXPECT_EQ(RequestTable(s12.db()).find(order)->why, "cassés");
    EXPECT_EQ(withdrawOrder(centre->book(), manager, order, "x").refusal().reason, Reason::requestUnknown);
}

TEST_F(OrderTransfer, whatIsWithdrawnIsSentNoMore) {
    const auto order = ordered(4);
    EXPECT_EQ(withdrawOrder(centre->book(), manager, order, "").refusal().reason, Reason::noteMissing);
    ASSERT_TRUE(withdrawOrder(centre->book(), manager, order, "annulé"));
    EXPECT_EQ(withdrawOrder(centre->book(), manager, order, "encore").refusal().reason, Reason::requestUnknown);
    syncAll();
    everywhere(order, RequestState::withdrawn);
    EXPECT_EQ(RequestTable(s07.db()).find(order)->why, "annulé");
    EXPECT_EQ(send(order, 4).refusal().reason, Reason::requestUnknown);
}

TEST_F(OrderTransfer, whatThePlaceSaidBeforeItHeardOfTheWithdrawalStands) {
    const auto order = ordered(4);
    ASSERT_TRUE(send(order, 4)); // the cable is out
    ASSERT_TRUE(withdrawOrder(centre->book(), manager, order, "annulé"));
    syncAll();
    syncAll();
    everywhere(order, RequestState::answered);
    const auto second = *orderTransfer(centre->book(), manager, stall(7), stall(12), {{baskets, onePiece}}, "");
    syncAll();
    ASSERT_TRUE(declineRequest(s07.book(), s07.vendor, second, "vendu"));
    ASSERT_TRUE(withdrawOrder(centre->book(), manager, second, "annulé"));
    syncAll();
    syncAll();
    everywhere(second, RequestState::declined);
}

TEST_F(OrderTransfer, onlyWhoAnswersForGoodsOrdersThemAndOnlyAtTheCentre) {
    baskets = newSeries(s07, 9);
    syncAll();
    const std::vector<IncomingLine> some{{baskets, Quantity::pieces(2)}};
    const auto reason = [](const auto& result) { return result.refusal().reason; };
    auto& book = centre->book();
    const Person accountant{manager.id, Role::accountant, std::nullopt};
    EXPECT_EQ(reason(orderTransfer(book, accountant, stall(7), stall(12), some, "")), Reason::notAllowed);
    EXPECT_EQ(reason(orderTransfer(s12.book(), s12.owner, stall(7), stall(46), some, "")), Reason::notAllowed);
    EXPECT_EQ(reason(orderTransfer(book, manager, stall(7), stall(7), some, "")), Reason::placeUnknown);
    EXPECT_EQ(reason(orderTransfer(book, manager, stall(29), stall(7), some, "")), Reason::placeUnknown);
    EXPECT_EQ(reason(orderTransfer(book, manager, stall(7), Stall::centre(), some, "")), Reason::placeUnknown);
    EXPECT_EQ(reason(orderTransfer(book, manager, stall(7), stall(12), {}, "")), Reason::noLines);
    EXPECT_EQ(reason(orderTransfer(book, manager, stall(7), stall(12), {{baskets, Quantity{}}}, "")),
              Reason::quantityNotPositive);
    EXPECT_EQ(reason(orderTransfer(book, manager, stall(7), stall(12), {{baskets, Quantity::thousandths(500)}}, "")),
              Reason::quantityNotWhole);
    EXPECT_EQ(reason(orderTransfer(book, manager, stall(7), stall(12), some, "\n")), Reason::textUnusable);
    EXPECT_EQ(reason(orderTransfer(book, manager, stall(7), stall(12), {{baskets, onePiece}, {baskets, onePiece}}, "")),
              Reason::oneOfAKind) << "what is sent of them answers one line";
    const auto carpet = newPiece(s07);
    syncAll();
    EXPECT_EQ(reason(orderTransfer(book, manager, stall(7), stall(12), {{carpet, Quantity::pieces(2)}}, "")),
              Reason::oneOfAKind);
    const auto order = *orderTransfer(book, manager, stall(7), stall(12), some, "");
    EXPECT_EQ(reason(withdrawOrder(book, accountant, order, "x")), Reason::notAllowed);
    const auto asked = *requestGoods(s12.book(), s12.vendor, stall(7), some, "");
    syncAll();
    EXPECT_EQ(reason(withdrawOrder(book, manager, asked, "x")), Reason::requestUnknown) << "it is S12's own";
}

TEST_F(OrderTransfer, aStallsDeviceOrdersNothingOfOthersAndAnswersForNobody) {
    const auto order = ordered(4);
    const GoodsLine all{baskets, ItemKind::series, Quantity::pieces(9)};
    (void)s12.book().record(Person{}, TransferOrdered{stall(7), stall(12), {all}, "volée"});
    (void)s12.book().record(Person{}, TransferOrderWithdrawn{order, stall(7), stall(12), "volée"});
    (void)s12.book().record(Person{}, RequestDeclined{order, stall(12), "volée"});
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 2);
    EXPECT_EQ(stateOf(centre->db(), order), RequestState::asked);
    EXPECT_EQ(stateOf(s07.db(), order), RequestState::asked);
    EXPECT_EQ(RequestTable(s07.db()).of(stall(7), 10).size(), 1U);
}

TEST_F(OrderTransfer, theManagerSeesOpenOnesFirstAndTheLogTellsOfEach) {
    const auto first = ordered(4);
    clock.pass(1000);
    const auto second = *orderTransfer(centre->book(), manager, stall(7), stall(46), {{baskets, onePiece}}, "");
    ASSERT_TRUE(withdrawOrder(centre->book(), manager, second, "annulé"));
    const auto orders = RequestTable(centre->db()).orders(10);
    ASSERT_EQ(orders.size(), 2U);
    EXPECT_EQ(orders[0].id, first) << "nobody has answered it";
    EXPECT_EQ(orders[1].id, second);
    const auto log = readLog(centre->book(), 0, 3);
    ASSERT_EQ(log.lines.size(), 3U);
    EXPECT_EQ(log.lines[0].kind, LogKind::orderWithdrawn);
    EXPECT_EQ(log.lines[0].text, "annulé");
    EXPECT_EQ(log.lines[2].kind, LogKind::transferOrdered);
    EXPECT_EQ(log.lines[2].number, "S07-S12");
    EXPECT_EQ(log.lines[2].about.latin, "Basket");
    EXPECT_EQ(log.lines[2].count, 1);
    EXPECT_EQ(log.lines[2].text, "avant la fête");
}

} // namespace
} // namespace touat
