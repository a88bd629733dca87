// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The goods of all places, as the centre answers a manager: stock and losses, transfers that a gone device
// leaves behind, and what does not fit together, with its trace.
#include "app/till/places_desk.h"

#include "core/acts/transfer.h"
#include "core/journal/balance_table.h"
#include "core/journal/json.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class PlacesOfTheCentre : public SeveralPlaces {
  protected:
    /// As `by` asks it.
    Result<PlacesAnswer> answer(const Person& by, std::string_view path, const std::string& body) {
        const auto who = [&](const std::string&) -> Result<Person> { return by; };
        const auto said = answerPlaces(centre->book(), who, path, body);
        if (!said) return said.refusal();
        return *json::Parser().as<PlacesAnswer>(*said);
    }
    Result<PlacesAnswer> see(const Person& by) {
        return answer(by, path::seePlaces, json::textOf(json::write(PlacesQuestion{})));
    }
    Result<PlacesAnswer> finish(const OpenWay& way, Quantity there) {
        FinishWayOrder order;
        order.transfer = way.transfer;
        for (auto line : way.lines) {
            line.why = line.open == there ? Shortfall::none : Shortfall::missing;
            line.open = there;
            order.lines.push_back(std::move(line));
        }
        return answer(manager, path::finishWay, json::textOf(json::write(order)));
    }
    static const PlaceGoods& of(const PlacesAnswer& answer, Stall place) {
        return *std::find_if(answer.places.begin(), answer.places.end(),
                             [&](const PlaceGoods& each) { return each.place == place; });
    }
};

TEST_F(PlacesOfTheCentre, aManagerSeesWhatEveryPlaceHasAndLost) {
    const auto baskets = newSeries(s07, 10, Money::dinars(850));
    newSeries(s12, 4, Money::dinars(500));
    ASSERT_TRUE(moveGoods(s07.book(), s07.owner, MoveReason::missing,
                          {{baskets, Quantity::pieces(2)}}, "marché"));
    syncAll();
    const auto seen = see(manager);
    ASSERT_TRUE(seen);
    EXPECT_EQ(of(*seen, stall(7)).units, UnitSums::ofPieces(8));
    EXPECT_EQ(of(*seen, stall(7)).entrusted, Money::dinars(5'780)) << "her net";
    EXPECT_EQ(of(*seen, stall(7)).own, Money{}) << "it is the artisan's";
    EXPECT_EQ(of(*seen, stall(7)).missing, UnitSums::ofPieces(2));
    EXPECT_EQ(of(*seen, stall(7)).missingValue, Money::dinars(1'700));
    EXPECT_EQ(of(*seen, stall(12)).units, UnitSums::ofPieces(4));
    EXPECT_EQ(of(*seen, stall(12)).missingValue, Money{});
    EXPECT_EQ(seen->all.units, UnitSums::ofPieces(12));
    EXPECT_EQ(seen->all.entrusted, Money::dinars(5'780 + 1'700));
    EXPECT_EQ(seen->all.missingValue, Money::dinars(1'700));
    EXPECT_EQ(see(s07.vendor).refusal().reason, Reason::notAllowed);
    EXPECT_EQ(answer(manager, path::seePlaces, "{}").refusal().reason, Reason::bytesUnreadable);
}

TEST_F(PlacesOfTheCentre, r7_whereADeviceIsGoneTheCentreSaysWhatArrivedAndWhatCameBack) {
    const auto baskets = newSeries(s07, 10);
    syncAll();
    ASSERT_TRUE(sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                          {{baskets, Quantity::pieces(6)}}, "Salah"));
    sync(s07);
    auto seen = see(manager);
    ASSERT_EQ(seen->ways.size(), 1U);
    EXPECT_EQ(seen->ways[0].state, TransferState::sent);
    EXPECT_EQ(seen->ways[0].lines[0].open, Quantity::pieces(6));
    EXPECT_FALSE(seen->ways[0].lines[0].code.empty());
    EXPECT_EQ(finish(seen->ways[0], Quantity::pieces(7)).refusal().reason, Reason::moreThanSent);
    seen = finish(seen->ways[0], Quantity::pieces(4)); // S12 never says it
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->ways.size(), 1U) << "the rest is the sender's to settle";
    EXPECT_EQ(seen->ways[0].state, TransferState::differs);
    EXPECT_EQ(seen->ways[0].lines[0].open, Quantity::pieces(2));
    EXPECT_EQ(of(*seen, stall(12)).units, UnitSums::ofPieces(4));
    ASSERT_EQ(seen->doubts.size(), 1U);
    EXPECT_EQ(seen->doubts[0].kind, "transfer_difference");
    EXPECT_FALSE(seen->doubts[0].name.isEmpty());
    ASSERT_FALSE(seen->doubts[0].trace.empty());
    const auto& trace = seen->doubts[0].trace;
    EXPECT_TRUE(std::any_of(trace.begin(), trace.end(), [](const GoodsStep& step) {
        return step.kind == StepKind::sent && step.other == SeveralPlaces::stall(12);
    }));
    seen = finish(seen->ways[0], onePiece); // one came back, one is lost
    ASSERT_TRUE(seen);
    EXPECT_TRUE(seen->ways.empty());
    EXPECT_EQ(of(*seen, stall(7)).units, UnitSums::ofPieces(5));
    // Both devices hear of it, should they be there after all.
    syncAll();
    EXPECT_EQ(levelAt(s07, baskets), Quantity::pieces(5));
    EXPECT_EQ(levelAt(s12, baskets), Quantity::pieces(4));
}

TEST_F(PlacesOfTheCentre, whatWasSoldBeforeTheBookHadItIsADoubtWithItsNameAndItsWaysOut) {
    const auto baskets = newSeries(s07, 1);
    ASSERT_TRUE(sellOne(s07, baskets));
    ASSERT_TRUE(sellOne(s07, baskets));
    syncAll();
    const auto seen = see(manager);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->toDecide, 1);
    ASSERT_EQ(seen->doubts.size(), 1U);
    EXPECT_EQ(seen->doubts[0].kind, "oversell");
    EXPECT_EQ(seen->doubts[0].name.latin, "Basket");
    EXPECT_FALSE(seen->doubts[0].trace.empty());
    ASSERT_EQ(seen->doubts[0].ways.size(), 2U);
    RuleOrder order;
    order.about = seen->doubts[0].about;
    order.kind = seen->doubts[0].kind;
    order.way = seen->doubts[0].ways[0];
    const auto ruled = answer(manager, path::rule, json::textOf(json::write(order)));
    ASSERT_TRUE(ruled);
    EXPECT_EQ(ruled->toDecide, 0);
    EXPECT_EQ(ruled->doubts[0].decided->way.lines[0].quantity, onePiece);
}

/// A manager's page; the centre answers at once, or not at all.
class PlacesPage : public PlacesOfTheCentre {
  protected:
    PlacesPage()
        : desk([this](const char* path, const std::string& body, const Courier::Then& then) {
              asked.emplace_back(path);
              if (!reachable) return then(refuse(Reason::centreUnreachable));
              const auto who = [&](const std::string& token) -> Result<Person> {
                  if (token != "open sesame") return refuse(Reason::sessionOver);
                  return manager;
              };
              then(answerPlaces(centre->book(), who, path, body));
          },
               [] { return std::string("open sesame"); }, wording, nullptr) {
        wording.language = Language::english;
    }
    static QString cell(QAbstractItemModel* model, int row, const char* role) {
        return model->index(row, 0).data(model->roleNames().key(role)).toString();
    }
    /// Six baskets left S07 for S12; two arrived.
    ItemId lostOnTheWay() {
        const auto baskets = newSeries(s07, 10, Money::dinars(850));
        syncAll();
        const auto transfer = *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                                         {{baskets, Quantity::pieces(6)}}, "Salah");
        sync(s07);
        sync(s12);
        EXPECT_TRUE(receiveTransfer(s12.book(), s12.vendor, transfer,
                                    {{baskets, Quantity::pieces(2), Shortfall::missing}}));
        syncAll();
        return baskets;
    }
    Wording wording;
    bool reachable = true;
    std::vector<std::string> asked;
    PlacesDesk desk;
};

TEST_F(PlacesPage, showsWhatThereIsAndSaysWhenTheCentreDoesNotAnswer) {
    newSeries(s07, 8, Money::dinars(850));
    syncAll();
    reachable = false;
    desk.begin("places");
    EXPECT_TRUE(desk.isOpen());
    EXPECT_FALSE(desk.known());
    EXPECT_FALSE(desk.busy());
    EXPECT_FALSE(desk.complaint().isEmpty());
    reachable = true;
    desk.begin("places");
    EXPECT_TRUE(desk.known());
    EXPECT_TRUE(desk.complaint().isEmpty());
    EXPECT_EQ(desk.unitsText(), "8");
    EXPECT_EQ(desk.entrustedText(), "5\u00A0780");
    EXPECT_EQ(desk.toDecide(), 0);
    desk.end();
    EXPECT_FALSE(desk.isOpen());
    EXPECT_EQ(desk.places()->rowCount(), 0) << "nothing stays for whoever comes next";
}

TEST_F(PlacesPage, onlyWhoMayAdjustTheStockIsOfferedToDecide) {
    EXPECT_FALSE(desk.mayRule()) << "nobody is here";
    desk.setPerson(manager);
    EXPECT_TRUE(desk.mayRule());
    desk.setPerson({manager.id, Role::accountant, std::nullopt});
    EXPECT_FALSE(desk.mayRule());
}

TEST_F(PlacesPage, aDifferenceIsFinishedThenDecidedThenTakenBack) {
    const auto baskets = lostOnTheWay();
    desk.begin("doubts");
    ASSERT_EQ(desk.toDecide(), 1);
    ASSERT_EQ(desk.doubts()->rowCount(), 1);
    desk.rule(); // nothing is chosen
    EXPECT_EQ(asked.size(), 1U);
    desk.chooseDoubt(0);
    EXPECT_TRUE(desk.unsettled());
    EXPECT_EQ(desk.rulings()->rowCount(), 0);
    desk.finishFirst();
    EXPECT_EQ(desk.view(), "ways");
    ASSERT_EQ(desk.way(), 0);
    EXPECT_FALSE(desk.toReceive());
    desk.nothing();
    EXPECT_EQ(desk.lackText(), "4");
    desk.finish();
    EXPECT_FALSE(desk.news().isEmpty());
    EXPECT_EQ(desk.wayCount(), 0);
    desk.look("doubts");
    desk.chooseDoubt(0);
    EXPECT_FALSE(desk.unsettled());
    ASSERT_EQ(desk.rulings()->rowCount(), 3);
    EXPECT_EQ(desk.ruling(), 0) << "the likeliest is chosen";
    const auto goods = cell(desk.doubts(), 0, "itemName");
    EXPECT_FALSE(goods.isEmpty());
    EXPECT_TRUE(cell(desk.rulings(), 1, "sentence").startsWith(goods + QStringLiteral("\u00a0× 4 is at S12")))
        << "what, how many, where";
    desk.chooseRuling(1);
    desk.chooseRuling(9); // there is none
    desk.setNote(" dans la remise ");
    desk.rule();
    EXPECT_TRUE(desk.complaint().isEmpty()) << desk.complaint().toStdString();
    EXPECT_EQ(desk.toDecide(), 0);
    ASSERT_EQ(desk.doubts()->rowCount(), 1) << "what is decided stays to be seen";
    EXPECT_EQ(cell(desk.doubts(), 0, "decided"), "true");
    EXPECT_EQ(desk.doubt(), -1);
    syncAll();
    EXPECT_EQ(levelAt(s12, baskets), Quantity::pieces(6)) << "and the stall has heard";
    desk.chooseDoubt(0);
    EXPECT_TRUE(desk.decidedText().startsWith("Decided by Directeur"));
    EXPECT_TRUE(desk.decidedHow().endsWith("dans la remise"));
    desk.takeBackRuling();
    EXPECT_FALSE(desk.complaint().isEmpty()) << "nobody said why";
    desk.setNote("erreur");
    desk.takeBackRuling();
    EXPECT_EQ(desk.toDecide(), 1);
    syncAll();
    EXPECT_EQ(levelAt(s12, baskets), Quantity::pieces(2));
}

TEST_F(PlacesPage, anOrderThatTheCentreDoesNotHearLeavesEverythingChosen) {
    const auto baskets = newSeries(s07, 10);
    syncAll();
    ASSERT_TRUE(sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                          {{baskets, Quantity::pieces(6)}}, ""));
    sync(s07);
    desk.begin("ways");
    desk.chooseWay(0);
    EXPECT_TRUE(desk.toReceive());
    desk.less(0);
    desk.less(7); // there is none
    EXPECT_EQ(cell(desk.lines(), 0, "thereText"), "5");
    EXPECT_EQ(cell(desk.lines(), 0, "lacks"), "true");
    reachable = false;
    desk.finish();
    EXPECT_FALSE(desk.complaint().isEmpty());
    EXPECT_TRUE(desk.news().isEmpty());
    EXPECT_EQ(desk.way(), 0);
    EXPECT_EQ(cell(desk.lines(), 0, "thereText"), "5");
    reachable = true;
    desk.more(0);
    desk.finish();
    EXPECT_EQ(desk.wayCount(), 0);
    EXPECT_EQ(BalanceTable(centre->db()).goods(account::stock(stall(12)), baskets),
              Quantity::pieces(6));
}

TEST_F(PlacesPage, whatTheCentreAnswersAfterTheSessionIsShownToNobody) {
    lostOnTheWay();
    std::vector<Courier::Then> waiting;
    std::string question;
    PlacesDesk slow(
        [&](const char*, const std::string& body, Courier::Then then) {
            question = body;
            waiting.push_back(std::move(then));
        },
        [] { return std::string(); }, wording, nullptr);
    const auto who = [&](const std::string&) -> Result<Person> { return manager; };
    const auto said = answerPlaces(centre->book(), who, path::seePlaces,
                                   json::textOf(json::write(PlacesQuestion{})));
    slow.begin("doubts");
    ASSERT_EQ(waiting.size(), 1U);
    slow.end();
    EXPECT_FALSE(slow.busy()) << "whoever comes next asks anew";
    waiting[0](said);
    EXPECT_FALSE(slow.known());
    EXPECT_EQ(slow.doubts()->rowCount(), 0);
    EXPECT_EQ(slow.toDecide(), 0);
    slow.begin("doubts");
    ASSERT_EQ(waiting.size(), 2U);
    waiting[1](said);
    EXPECT_EQ(slow.doubts()->rowCount(), 1);
    slow.end();
    waiting[1](refuse(Reason::centreUnreachable));
    EXPECT_EQ(slow.complaint(), "") << "nor why it did not answer";
}

} // namespace
} // namespace touat
