// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods go from place to place through the desks that the pages touch, on real books with a real
// centre between them.
#include "app/manager/places.h"
#include "app/till/count_desk.h"
#include "app/till/label_desk.h"
#include "app/till/move_desk.h"
#include "app/till/pictures.h"
#include "app/till/price_check.h"
#include "app/till/receive_desk.h"
#include "app/till/returns_desk.h"
#include "app/till/stock_desk.h"
#include "core/stock/goods_sum_view.h"
#include "core/sync/messages.h"
#include "at_work.h"

namespace touat {
namespace {

using given::AtWork;
using given::onePiece;
using given::TestPlace;

class Transfers : public given::SeveralPlaces {};

TEST_F(Transfers, goodsAreSentByScanAndReceivedPieceByPiece) {
    const auto carpet = newPiece(timimoun);
    const auto baskets = newSeries(timimoun, 5);
    const auto left = newPiece(timimoun);
    syncAll();
    {
        AtWork there(timimoun, clock);
        there.sendTo("Stall 7");
        there.scan(carpet);
        there.scan(carpet); // there is only one
        EXPECT_EQ(there.refusals, 1);
        there.scan(baskets);
        there.transfers.openLineOf(1);
        there.transfers.type("3");
        there.transfers.openLineOf(-1);
        EXPECT_EQ(there.transfers.sumText(), "4");
        there.transfers.send("Ahmed");
        ASSERT_TRUE(AtWork::eventually([&] { return there.moves == 1; }));
        EXPECT_EQ(there.slips, 1);
        there.settle();
        EXPECT_EQ(there.transfers.face(), "list");
        EXPECT_EQ(there.entry(0, "group"), "going");
        EXPECT_EQ(there.entry(0, "placeName"), "Stall 7");
    }
    syncAll();
    AtWork here(s07, clock);
    EXPECT_EQ(here.transfers.waiting(), 1);
    EXPECT_EQ(here.entry(0, "group"), "coming");
    EXPECT_EQ(here.entry(0, "noteText"), "Ahmed");
    here.scan(left); // known to the house, and in no transfer
    EXPECT_EQ(here.refusals, 1);
    EXPECT_EQ(here.transfers.face(), "list");
    here.scan(carpet); // opens the transfer that brings it
    EXPECT_EQ(here.transfers.face(), "receive");
    EXPECT_EQ(here.line(0, "nowText"), "1");
    here.scan(left);
    EXPECT_EQ(here.refusals, 2);
    EXPECT_TRUE(here.transfers.complaint().contains(QString::fromStdString(here.item(left).code())));
    here.scan(carpet); // the same piece twice is one too many
    EXPECT_EQ(here.refusals, 3);
    for (int i = 0; i < 3; ++i) here.scan(baskets);
    EXPECT_TRUE(here.transfers.whole());
    here.transfers.receive();
    here.transfers.receive(); // a nervous finger
    ASSERT_TRUE(AtWork::eventually([&] { return here.moves == 1; }));
    here.settle();
    EXPECT_EQ(here.transfers.waiting(), 0);
    EXPECT_EQ(here.item(baskets).onHand, Quantity::pieces(3));
    EXPECT_EQ(here.item(carpet).onHand, onePiece);
}

TEST_F(Transfers, row71_theCentreTellsWhatHappenedElsewhereAndWithoutALineThatIsSaid) {
    const auto carpet = newPiece(timimoun);
    const auto ours = newPiece(s07);
    syncAll();
    clock.pass(1000);
    {
        AtWork there(timimoun, clock);
        there.sendTo("Stall 7");
        there.scan(carpet);
        there.transfers.send("Ahmed");
        ASSERT_TRUE(AtWork::eventually([&] { return there.moves == 1; }));
        there.settle();
    }
    syncAll();
    AtWork here(s07, clock);
    here.scan(carpet); // opens the transfer
    here.scan(carpet);
    here.transfers.receive();
    ASSERT_TRUE(AtWork::eventually([&] { return here.moves == 1; }));
    StockDesk stock(here.books, here.wording, here.choice, nullptr);
    stock.setPerson(s07.vendor);
    const auto lookAt = [&](ItemId item) {
        const auto code = QString::fromStdString(here.item(item).code());
        stock.takeCode(code);
        ASSERT_TRUE(AtWork::eventually([&] { return stock.codeText().contains(code); }));
    };
    lookAt(carpet);
    EXPECT_TRUE(stock.elsewhereText().contains("the centre has"));
    const auto steps = stock.way()->rowCount();
    lookAt(ours);
    EXPECT_EQ(stock.elsewhereText(), "") << "all of it happened here";
    // With a line the centre tells it.
    int asked = 0;
    Courier::Then answer;
    stock.askCentreBy([&](const char* where, const std::string& body, Courier::Then then) {
        ++asked;
        EXPECT_STREQ(where, path::itemWay);
        EXPECT_EQ(json::Parser().as<WayQuestion>(body)->item, carpet);
        answer = std::move(then);
    });
    lookAt(ours);
    EXPECT_EQ(asked, 0);
    lookAt(carpet);
    ASSERT_EQ(asked, 1);
    EXPECT_EQ(stock.way()->rowCount(), steps) << "what is known here does not wait";
    answer(refuse(Reason::centreUnreachable));
    EXPECT_TRUE(stock.elsewhereText().contains("the centre has"));
    lookAt(ours);
    lookAt(carpet);
    ASSERT_EQ(asked, 2);
    answer(textOf(*wayToldTo(centre->book(), stall(7), carpet)));
    ASSERT_TRUE(AtWork::eventually([&] { return !stock.goesOnElsewhere(); }));
    EXPECT_EQ(stock.elsewhereText(), "");
    EXPECT_EQ(stock.way()->rowCount(), steps + 1);
    EXPECT_TRUE(AtWork::cell(stock.way(), 1, "sentence").startsWith("Left here by its artisan"));
    EXPECT_EQ(AtWork::cell(stock.way(), 1, "placeText"), "Timimoun");
    // An answer that comes when something else is looked at is not shown.
    lookAt(carpet);
    lookAt(ours);
    const auto shown = stock.way()->rowCount();
    answer(textOf(*wayToldTo(centre->book(), stall(7), carpet)));
    here.settle();
    EXPECT_EQ(stock.way()->rowCount(), shown);
}

TEST_F(Transfers, whatIsLessNeedsAReasonAndIsSettledByASecondTouch) {
    const auto baskets = newSeries(s07, 10);
    syncAll();
    {
        AtWork here(s07, clock);
        here.sendTo("Stall 12");
        here.transfers.add(0);
        for (int i = 0; i < 4; ++i) here.transfers.more(0);
        here.transfers.send({});
        ASSERT_TRUE(AtWork::eventually([&] { return here.moves == 1; }));
    }
    syncAll();
    {
        AtWork there(s12, clock);
        there.transfers.open(0);
        there.settle();
        there.transfers.more(0);
        there.transfers.more(0);
        there.transfers.receive();
        there.settle();
        EXPECT_EQ(there.transfers.face(), "receive"); // nobody said why
        EXPECT_NE(there.transfers.complaint(), "");
        there.transfers.setWhy(0, "missing");
        there.transfers.receive();
        ASSERT_TRUE(AtWork::eventually([&] { return there.moves == 1; }));
        there.settle();
        EXPECT_TRUE(there.transfers.news().contains("2")); // of 5
        EXPECT_EQ(there.entry(0, "group"), "differs");
        EXPECT_EQ(there.entry(0, "canOpen"), "false"); // the sender says where they are
    }
    syncAll();
    {
        AtWork here(s07, clock);
        EXPECT_EQ(here.entry(0, "group"), "differs");
        EXPECT_EQ(here.entry(0, "unitsText"), "3");
        here.transfers.open(0);
        here.settle();
        here.transfers.more(0);
        here.transfers.settle();
        EXPECT_TRUE(here.transfers.confirming());
        here.transfers.more(0); // it is another answer now: asked again
        EXPECT_FALSE(here.transfers.confirming());
        here.transfers.settle();
        here.settle();
        EXPECT_EQ(here.moves, 0);
        here.transfers.settle();
        ASSERT_TRUE(AtWork::eventually([&] { return here.moves == 1; }));
        EXPECT_EQ(here.item(baskets).onHand, Quantity::pieces(7));
    }
    syncAll();
    EXPECT_EQ(sumOf(centre->db(), baskets).lost, onePiece);
}

TEST_F(Transfers, piecesAndKilogramsOnTheWayAreNotAdded) {
    const auto baskets = newSeries(s07, 6);
    auto cumin = given::card("Cumin", Money::dinars(300));
    cumin.unit = Unit::kilogram;
    const auto spice = *registerItem(s07.book(), s07.vendor, ItemKind::series, cumin);
    ASSERT_TRUE(receiveGoods(s07.book(), s07.vendor, {{spice, Quantity::thousandths(5'000)}}));
    ASSERT_TRUE(sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                          {{baskets, Quantity::pieces(3)}, {spice, Quantity::thousandths(2'500)}},
                          "Salah"));
    syncAll();
    AtWork there(s12, clock);
    EXPECT_TRUE(there.entry(0, "unitsText").startsWith("Pieces: 3  ·  2"))
        << there.entry(0, "unitsText").toStdString();
    there.transfers.open(0);
    there.settle();
    EXPECT_TRUE(there.transfers.sumText().startsWith("Pieces: 0 of 3  ·  "))
        << there.transfers.sumText().toStdString();
}

TEST_F(Transfers, row63_aCentreSeesWhichOfItsOwnPiecesAreAtTheStalls) {
    const auto carpet = newPiece(timimoun);
    (void)newPiece(s12); // that is another's
    ASSERT_TRUE(sendGoods(timimoun.book(), timimoun.vendor, stall(7), Spot::shelf,
                          {{carpet, onePiece}}, {}));
    syncAll();
    {
        AtWork there(s07, clock);
        there.scan(carpet); // opens the transfer
        there.scan(carpet);
        there.transfers.receive();
        ASSERT_TRUE(AtWork::eventually([&] { return there.moves == 1; }));
        there.settle();
    }
    syncAll();
    syncAll(); // and the news of it go round
    AtWork centre(timimoun, clock);
    centre.elsewhere.begin();
    centre.settle();
    EXPECT_EQ(centre.elsewhere.found()->rowCount(), 2);
    centre.elsewhere.showOnlyOurs(true);
    centre.settle();
    ASSERT_EQ(centre.elsewhere.found()->rowCount(), 1);
    centre.elsewhere.choose(0);
    centre.settle();
    EXPECT_TRUE(centre.elsewhere.codes().contains(
        QString::fromStdString(centre.item(carpet).code())));
    EXPECT_EQ(AtWork::cell(centre.elsewhere.places(), 0, "placeName"), "Stall 7");
}

TEST_F(Transfers, everythingIsHereInOneTouchAlsoFromTheReserve) {
    const auto baskets = newSeries(s07, 6);
    ASSERT_TRUE(moveGoods(s07.book(), s07.vendor, MoveReason::toReserve,
                          {{baskets, Quantity::pieces(4)}}, {}));
    syncAll();
    {
        AtWork here(s07, clock);
        here.sendTo("Stall 12");
        here.transfers.setSpot("reserve");
        here.settle();
        here.transfers.add(0);
        for (int i = 0; i < 9; ++i) here.transfers.more(0);
        EXPECT_EQ(here.line(0, "nowText"), "4"); // what lies there, not what is for sale
        here.transfers.send({});
        ASSERT_TRUE(AtWork::eventually([&] { return here.moves == 1; }));
        EXPECT_EQ(here.item(baskets).onHand, Quantity::pieces(2));
    }
    syncAll();
    AtWork there(s12, clock);
    there.transfers.open(0);
    there.settle();
    there.transfers.receiveAll();
    ASSERT_TRUE(AtWork::eventually([&] { return there.moves == 1; }));
    EXPECT_EQ(there.item(baskets).onHand, Quantity::pieces(4));
}

TEST_F(Transfers, whatAnotherPlaceHasIsFoundAndAskedForOnce) {
    const auto baskets = newSeries(s07, 6);
    syncAll();
    {
        AtWork there(s12, clock);
        there.elsewhere.begin();
        there.settle();
        there.elsewhere.search("bask");
        ASSERT_EQ(there.elsewhere.found()->rowCount(), 1);
        there.elsewhere.choose(0);
        there.settle();
        ASSERT_EQ(there.elsewhere.places()->rowCount(), 1);
        EXPECT_EQ(AtWork::cell(there.elsewhere.places(), 0, "placeName"), "Stall 7");
        EXPECT_EQ(AtWork::cell(there.elsewhere.places(), 0, "quantityText"), "6");
        EXPECT_TRUE(there.elsewhere.asOfText().contains(
            there.wording.time(clock.now()))); // when the centre was heard last
        there.elsewhere.more();
        there.elsewhere.askFor(0);
        there.settle();
        EXPECT_EQ(there.elsewhere.complaint(), "");
        EXPECT_EQ(AtWork::cell(there.elsewhere.places(), 0, "asked"), "true");
        there.elsewhere.askFor(0); // it was asked
        there.transfers.read();
        there.settle();
        EXPECT_EQ(there.transfers.entries()->rowCount(), 1);
        EXPECT_EQ(there.entry(0, "group"), "wanted");
    }
    syncAll();
    {
        AtWork here(s07, clock);
        EXPECT_EQ(here.transfers.waiting(), 1);
        here.transfers.open(0);
        here.settle();
        EXPECT_EQ(here.transfers.face(), "request");
        EXPECT_EQ(here.transfers.placeName(), "Stall 12");
        here.transfers.answer();
        here.settle();
        EXPECT_EQ(here.line(0, "nowText"), "2");
        here.transfers.send({});
        ASSERT_TRUE(AtWork::eventually([&] { return here.moves == 1; }));
        here.settle();
        EXPECT_EQ(here.transfers.waiting(), 0);
    }
    syncAll();
    EXPECT_EQ(RequestTable(s12.db()).of(stall(12), 10).front().state, RequestState::answered);
    EXPECT_EQ(sumOf(centre->db(), baskets).inTransit, Quantity::pieces(2));
}

TEST_F(Transfers, row88_withoutALineTheOwnStockIsExactAndOthersStandAsOfTheLastWord) {
    const auto theirs = newSeries(s07, 6);
    const auto ours = newPiece(s12);
    syncAll();
    const auto heard = clock.now();
    clock.pass(5 * 3'600'000LL); // and the cable is out
    ASSERT_TRUE(sellOne(s07, theirs));
    ASSERT_TRUE(sellOne(s12, ours));
    AtWork there(s12, clock);
    EXPECT_EQ(there.item(ours).onHand, Quantity{}) << "its own, after the sale";
    there.elsewhere.begin();
    there.settle();
    there.elsewhere.search("bask");
    ASSERT_EQ(there.elsewhere.found()->rowCount(), 1);
    there.elsewhere.choose(0);
    there.settle();
    ASSERT_EQ(there.elsewhere.places()->rowCount(), 1);
    EXPECT_EQ(AtWork::cell(there.elsewhere.places(), 0, "quantityText"), "6") << "as it was told";
    EXPECT_TRUE(there.elsewhere.asOfText().contains(there.wording.time(heard)));
    EXPECT_FALSE(there.elsewhere.asOfText().contains(there.wording.time(clock.now())));
}

TEST_F(Transfers, aNoIsSeenByWhoAsked) {
    const auto carpet = newPiece(s07);
    syncAll();
    ASSERT_TRUE(requestGoods(s12.book(), s12.vendor, stall(7), {{carpet, onePiece}}, "demain"));
    syncAll();
    {
        AtWork here(s07, clock);
        here.transfers.open(0);
        here.settle();
        EXPECT_EQ(here.transfers.note(), "demain");
        here.transfers.decline("Vendu");
        ASSERT_TRUE(AtWork::eventually([&] { return here.moves == 1; }));
    }
    syncAll();
    AtWork there(s12, clock);
    EXPECT_EQ(there.transfers.waiting(), 0);
    EXPECT_EQ(there.entry(0, "declined"), "true");
    EXPECT_EQ(there.entry(0, "noteText"), "Vendu");
}

/// A series of S12's with its maker's code is on the shelf of S07, which has another with the same code.
class Twins : public Transfers {
  protected:
    static constexpr auto code = "6130000000017";
    ItemId coded(TestPlace& at, const std::string& name, int price) {
        auto card = given::card(name, Money::dinars(price));
        card.codes = {code};
        const auto item = *registerItem(at.book(), at.vendor, ItemKind::series, card);
        EXPECT_TRUE(receiveGoods(at.book(), at.vendor, {{item, Quantity::pieces(5)}}));
        return item;
    }
    void SetUp() override {
        Transfers::SetUp();
        ours = coded(s07, "Incense", 150);
        theirs = coded(s12, "Soap", 250);
        transfer = *sendGoods(s12.book(), s12.vendor, stall(7), Spot::shelf,
                              {{theirs, Quantity::pieces(4)}}, "");
        syncAll();
    }
    void receive() {
        ASSERT_TRUE(receiveTransfer(s07.book(), s07.vendor, transfer, {}));
        syncAll();
    }
    static int rowOf(AtWork& at, const char* name) {
        for (int i = 0; i < at.choice.items()->rowCount(); ++i)
            if (AtWork::cell(at.choice.items(), i, "itemName") == name) return i;
        return -1;
    }
    ItemId ours;
    ItemId theirs;
    TransferId transfer;
};

TEST_F(Twins, row54_theTillAsksWhichAndNoScanIsLost) {
    receive();
    AtWork here(s07, clock);
    Approval approval(here.books, here.wording, nullptr);
    ConsentDesk consents(here.wording, nullptr);
    Counter counter(here.books, here.wording, approval, consents, here.choice, nullptr);
    counter.setSeller(s07.vendor);
    counter.read();
    here.settle();
    counter.scan(code);
    EXPECT_TRUE(here.choice.asking());
    EXPECT_EQ(here.choice.items()->rowCount(), 2);
    EXPECT_EQ(counter.lineCount(), 0);
    counter.scan(code); // again, while the first is open
    EXPECT_FALSE(here.choice.waitingText().isEmpty());
    here.choice.choose(rowOf(here, "Soap"));
    EXPECT_EQ(counter.lineCount(), 1);
    EXPECT_EQ(counter.totalText(), "250");
    ASSERT_TRUE(here.choice.asking()); // the second scan asks now
    EXPECT_TRUE(here.choice.waitingText().isEmpty());
    here.choice.choose(rowOf(here, "Incense"));
    EXPECT_FALSE(here.choice.asking());
    EXPECT_EQ(counter.totalText(), "400");
    counter.scan(code);
    here.choice.dismiss(); // what lies in the basket stays
    EXPECT_FALSE(here.choice.asking());
    EXPECT_EQ(counter.totalText(), "400");
    here.choice.choose(0); // a finger that came late
    EXPECT_EQ(counter.totalText(), "400");
}

TEST_F(Twins, row54_aCountAsksWhichOfThoseItCovers) {
    receive();
    const auto number = *openCount(s07.book(), s07.vendor, Spot::shelf, "");
    EXPECT_EQ(tallyCode(s07.book(), s07.vendor, number, code).refusal().reason, Reason::codeTwice);
    EXPECT_EQ(tallyItem(s07.book(), s07.vendor, number, ours)->more, onePiece);
    ASSERT_TRUE(dropCount(s07.book(), s07.vendor, number));
    AtWork here(s07, clock);
    Approval approval(here.books, here.wording, nullptr);
    CountDesk count(here.books, here.wording, approval, here.choice, nullptr);
    count.setPerson(s07.vendor);
    count.start();
    here.settle();
    count.takeCode(code);
    here.settle();
    ASSERT_TRUE(here.choice.asking());
    here.choice.choose(rowOf(here, "Soap"));
    here.settle();
    EXPECT_EQ(count.itemName(), "Soap");
    EXPECT_EQ(count.tallyText(), "1 of 4");
}

TEST_F(Twins, row54_aMoveAsksWhichAndATransferKnowsByItself) {
    {
        AtWork here(s07, clock);
        here.transfers.takeCode(code); // only one of the two is on its way
        here.settle();
        EXPECT_FALSE(here.choice.asking());
        EXPECT_EQ(here.transfers.face(), "receive");
        EXPECT_EQ(here.line(0, "nowText"), "1");
        here.transfers.back();
    }
    receive();
    AtWork here(s07, clock);
    Approval approval(here.books, here.wording, nullptr);
    ConsentDesk consents(here.wording, nullptr);
    Counter counter(here.books, here.wording, approval, consents, here.choice, nullptr);
    PhotoShelf photos(folder / "photos", here.wording, nullptr);
    MoveDesk moves(here.books, here.wording, approval, counter, photos, nullptr);
    moves.setPerson(s07.vendor);
    moves.takeCode(code);
    here.settle();
    ASSERT_TRUE(here.choice.asking());
    here.choice.choose(rowOf(here, "Incense"));
    EXPECT_EQ(moves.itemName(), "Incense");
    here.sendTo("Stall 12");
    here.transfers.takeCode(code);
    here.settle(); // behind the reading of the shelf
    ASSERT_TRUE(here.choice.asking());
    here.choice.choose(rowOf(here, "Soap"));
    EXPECT_EQ(here.transfers.lineCount(), 1);
    EXPECT_EQ(here.line(0, "itemName"), "Soap");
}

TEST_F(Twins, row54_everyOtherPageAsksWhichToo) {
    receive();
    AtWork here(s07, clock);
    Approval approval(here.books, here.wording, nullptr);
    ConsentDesk consents(here.wording, nullptr);
    Counter counter(here.books, here.wording, approval, consents, here.choice, nullptr);
    counter.read();
    here.settle();
    const auto takesSoap = [&] {
        here.settle();
        if (!here.choice.asking()) return false;
        here.choice.choose(rowOf(here, "Soap"));
        here.settle();
        return !here.choice.asking();
    };
    PriceCheck price(counter, here.wording, nullptr);
    price.ask();
    price.look(code);
    ASSERT_TRUE(takesSoap());
    EXPECT_EQ(price.itemName(), "Soap");
    EXPECT_EQ(price.priceText(), "250");
    price.look(code);
    price.stop(); // nobody waits for a price any more
    ASSERT_TRUE(takesSoap());
    EXPECT_FALSE(price.known());

    Pictures pictures;
    PaperTray tray(here.books, here.wording, pictures,
                   std::filesystem::path(TOUAT_SOURCE) / "receipts" / "fonts", folder / "receipts",
                   nullptr);
    LabelDesk labels(here.books, here.wording, counter, tray, nullptr);
    labels.takeCode(code);
    ASSERT_TRUE(takesSoap());
    ASSERT_EQ(labels.chosen()->rowCount(), 1);
    EXPECT_EQ(AtWork::cell(labels.chosen(), 0, "itemName"), "Soap");

    StockDesk stock(here.books, here.wording, here.choice, nullptr);
    stock.takeCode(code);
    ASSERT_TRUE(takesSoap());
    EXPECT_EQ(stock.itemName(), "Soap");

    PhotoShelf photos(folder / "photos", here.wording, nullptr);
    ReturnsDesk returns(here.books, here.wording, approval, counter, photos, nullptr);
    returns.setPerson(s07.vendor);
    returns.takeCode(code);
    ASSERT_TRUE(takesSoap());
    ASSERT_EQ(returns.lines()->rowCount(), 1);
    EXPECT_EQ(AtWork::cell(returns.lines(), 0, "itemName"), "Soap");

    ReceiveDesk received(here.books, here.wording, here.choice, nullptr);
    received.setPerson(s07.vendor);
    received.begin();
    here.settle();
    received.takeCode(code);
    here.settle();
    ASSERT_TRUE(takesSoap());
    ASSERT_EQ(received.lines()->rowCount(), 1);
    EXPECT_EQ(AtWork::cell(received.lines(), 0, "itemName"), "Soap");
}

} // namespace
} // namespace touat
