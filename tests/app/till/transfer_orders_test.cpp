// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manager orders a transfer on the page of all places, the stall finds it on its page of transfers, and the manager
// sees what became of it.
#include "app/till/transfer_orders_desk.h"

#include "app/manager/places.h"
#include "at_work.h"
#include "core/journal/balance_table.h"

namespace touat {
namespace {

using namespace given;

class TransferOrders : public SeveralPlaces {
  protected:
    TransferOrders()
        : desk([this](const char* path, const std::string& body, const Courier::Then& then) {
              if (!reachable) return then(refuse(Reason::centreUnreachable));
              if (waiting) return waiting->push_back(then);
              const auto who = [&](const std::string& token) -> Result<Person> {
                  if (token != "open sesame") return refuse(Reason::sessionOver);
                  return manager;
              };
              then(answerPlaces(centre->book(), who, path, body));
          },
               [] { return std::string("open sesame"); }, wording, nullptr) {
        wording.language = Language::english;
        desk.setPerson(manager);
    }
    static QString cell(QAbstractItemModel* model, int row, const char* role) {
        return model->index(row, 0).data(model->roleNames().key(role)).toString();
    }
    void choosePlace(const QString& named) {
        for (int row = 0; row < desk.places()->rowCount(); ++row)
            if (cell(desk.places(), row, "placeName").startsWith(named)) return desk.choosePlace(row);
        FAIL() << named.toStdString();
    }
    /// Four of the baskets of S07 go to S12.
    ItemId orderedByTouch() {
        const auto baskets = newSeries(s07, 9);
        newPiece(s07);
        syncAll();
        desk.begin();
        desk.startOrder();
        EXPECT_EQ(desk.face(), "from");
        choosePlace("S07");
        EXPECT_EQ(desk.face(), "goods");
        EXPECT_EQ(desk.goods()->rowCount(), 2);
        desk.search("bask ");
        EXPECT_EQ(desk.searchText(), "bask ") << "the field shows it, and another word may follow";
        EXPECT_EQ(desk.goods()->rowCount(), 1);
        desk.openLine(0);
        desk.type("3");
        desk.openLine(-1);
        desk.more(0);
        EXPECT_EQ(cell(desk.goods(), 0, "wantedText"), "4");
        desk.search("");
        EXPECT_EQ(desk.chosenText(), "4");
        desk.goOn();
        EXPECT_EQ(desk.face(), "to");
        EXPECT_EQ(desk.places()->rowCount(), 2) << "not to where they are";
        desk.setNote(" avant la fête ");
        choosePlace("S12");
        EXPECT_TRUE(desk.complaint().isEmpty()) << desk.complaint().toStdString();
        EXPECT_FALSE(desk.news().isEmpty());
        EXPECT_EQ(desk.face(), "list");
        syncAll();
        return baskets;
    }
    QString state() {
        desk.begin();
        return cell(desk.orders(), 0, "stateText");
    }
    Wording wording;
    bool reachable = true;
    std::vector<Courier::Then>* waiting = nullptr;
    TransferOrdersDesk desk;
};

TEST_F(TransferOrders, isOrderedSentInPartAndArrives) {
    const auto baskets = orderedByTouch();
    EXPECT_EQ(state(), "Not answered yet");
    {
        AtWork there(s12, clock);
        EXPECT_EQ(there.transfers.waiting(), 0) << "it is S07's to send";
        EXPECT_EQ(there.entry(0, "group"), "ordered");
    }
    {
        AtWork here(s07, clock);
        EXPECT_EQ(here.transfers.waiting(), 1);
        EXPECT_EQ(here.entry(0, "group"), "asked");
        EXPECT_EQ(here.entry(0, "ordered"), "true");
        EXPECT_EQ(here.entry(0, "noteText"), "avant la fête");
        here.transfers.open(0);
        here.settle();
        EXPECT_EQ(here.transfers.face(), "request");
        EXPECT_TRUE(here.transfers.ordered());
        EXPECT_EQ(here.transfers.placeName(), "Stall 12");
        here.transfers.answer();
        here.settle();
        EXPECT_EQ(here.line(0, "nowText"), "4") << "it lies ready";
        here.transfers.less(0);
        here.transfers.send("Ahmed");
        ASSERT_TRUE(AtWork::eventually([&] { return here.moves == 1; }));
        here.settle();
        EXPECT_EQ(here.transfers.waiting(), 0);
    }
    syncAll();
    EXPECT_EQ(state(), "It is on its way");
    desk.chooseOrder(0);
    EXPECT_FALSE(desk.canWithdraw());
    EXPECT_EQ(cell(desk.lines(), 0, "orderedText"), "4");
    EXPECT_EQ(cell(desk.lines(), 0, "sentText"), "3");
    EXPECT_EQ(cell(desk.lines(), 0, "arrivedText"), "0");
    const auto way = TransferTable(centre->db()).open(10).front().id;
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, way, {}));
    syncAll();
    EXPECT_EQ(state(), "It has arrived");
    desk.chooseOrder(0);
    EXPECT_EQ(cell(desk.lines(), 0, "arrivedText"), "3");
    EXPECT_EQ(levelAt(s12, baskets), Quantity::pieces(3));
}

TEST_F(TransferOrders, thePlaceCannotAndSaysWhy) {
    orderedByTouch();
    {
        AtWork here(s07, clock);
        here.transfers.open(0);
        here.settle();
        here.transfers.decline("It is sold");
        ASSERT_TRUE(AtWork::eventually([&] { return here.transfers.face() == "list"; }));
        here.settle();
        EXPECT_EQ(here.transfers.waiting(), 0);
    }
    syncAll();
    EXPECT_EQ(state(), "They cannot: It is sold");
    EXPECT_EQ(cell(desk.orders(), 0, "refused"), "true");
    AtWork there(s12, clock);
    EXPECT_EQ(there.entry(0, "declined"), "true");
}

TEST_F(TransferOrders, isWithdrawnWithAReason) {
    orderedByTouch();
    desk.begin();
    desk.chooseOrder(0);
    EXPECT_EQ(desk.noteText(), "avant la fête");
    ASSERT_TRUE(desk.canWithdraw());
    desk.withdraw("  ");
    EXPECT_FALSE(desk.complaint().isEmpty());
    desk.withdraw("annulée");
    EXPECT_TRUE(desk.complaint().isEmpty());
    EXPECT_EQ(cell(desk.orders(), 0, "stateText"), "Withdrawn: annulée");
    syncAll();
    AtWork here(s07, clock);
    EXPECT_EQ(here.transfers.waiting(), 0);
}

TEST_F(TransferOrders, noMoreIsChosenThanThereIsAndTheWayBackLosesNothing) {
    newSeries(s07, 3);
    syncAll();
    desk.startFrom("S07"); // from what a place has
    ASSERT_EQ(desk.face(), "goods");
    EXPECT_TRUE(desk.fromText().startsWith("S07"));
    desk.goOn();
    EXPECT_EQ(desk.face(), "goods") << "nothing is chosen";
    desk.openLine(0);
    desk.type("99");
    EXPECT_EQ(cell(desk.goods(), 0, "wantedText"), "3");
    EXPECT_EQ(cell(desk.goods(), 0, "full"), "true");
    desk.type("");
    EXPECT_EQ(desk.chosenText(), "");
    desk.less(0);
    desk.more(7); // there is none
    desk.more(0);
    desk.back();
    EXPECT_EQ(desk.openRow(), -1);
    desk.goOn();
    desk.back();
    EXPECT_EQ(desk.face(), "goods");
    EXPECT_EQ(desk.chosenText(), "1");
    desk.goOn();
    reachable = false;
    choosePlace("S46");
    EXPECT_FALSE(desk.complaint().isEmpty());
    EXPECT_EQ(desk.face(), "to") << "what was chosen stays";
    reachable = true;
    choosePlace("S46");
    EXPECT_EQ(desk.face(), "list");
    EXPECT_EQ(state(), "Not answered yet");
}

TEST_F(TransferOrders, goodsThatComeWhenSomebodyHasGoneBackOpenNothing) {
    newSeries(s07, 3);
    syncAll();
    desk.begin();
    desk.startOrder();
    std::vector<Courier::Then> later;
    waiting = &later;
    choosePlace("S07");
    desk.back();
    EXPECT_EQ(desk.face(), "list");
    later.at(0)(textOf(GoodsOfPlaceAnswer{stall(7), {}}));
    EXPECT_EQ(desk.face(), "list") << "of no place could anything be ordered";
    EXPECT_FALSE(desk.busy());
}

TEST_F(TransferOrders, whoMayNotRuleOnGoodsLooksOnlyAndNothingStaysForWhoComesNext) {
    orderedByTouch();
    desk.setPerson({manager.id, Role::accountant, std::nullopt});
    EXPECT_FALSE(desk.mayOrder());
    desk.begin();
    desk.chooseOrder(0);
    EXPECT_FALSE(desk.canWithdraw());
    desk.startOrder();
    desk.startFrom("S07");
    EXPECT_EQ(desk.face(), "list");
    std::vector<Courier::Then> later;
    waiting = &later;
    desk.begin();
    desk.end();
    EXPECT_FALSE(desk.known());
    EXPECT_EQ(desk.orders()->rowCount(), 0);
    later.at(0)(std::string("{}"));
    EXPECT_EQ(desk.complaint(), "") << "it was asked by somebody who has gone";
    const auto ask = [&](const Person& by, const char* path, const std::string& body) {
        const auto who = [&](const std::string&) -> Result<Person> { return by; };
        return answerPlaces(centre->book(), who, path, body).refusal().reason;
    };
    EXPECT_EQ(ask(s07.owner, path::seeTransferOrders, textOf(TransferOrdersQuestion{})), Reason::notAllowed);
    EXPECT_EQ(ask(s07.owner, path::orderTransfer, textOf(OrderTransferOrder{})), Reason::notAllowed);
    EXPECT_EQ(ask(manager, path::seeGoodsOfPlace, textOf(GoodsOfPlaceQuestion{{}, stall(29)})), Reason::placeUnknown);
    EXPECT_EQ(ask(manager, "/v1/places/orders/", "{}"), Reason::bytesUnreadable);
}

} // namespace
} // namespace touat
