// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The goods of all places, as the centre answers a manager: stock and losses, transfers that a gone device
// leaves behind, and what does not fit together, with its trace.
#include "app/till/places_desk.h"

#include <QRegularExpression>

#include "core/acts/change_price.h"
#include "core/acts/close_day.h"
#include "core/acts/pay_artisan.h"
#include "core/acts/refund.h"
#include "core/acts/set_rights.h"
#include "core/acts/transfer.h"
#include "core/book/stored_fact.h"
#include "core/journal/balance_table.h"
#include "core/journal/json.h"
#include "core/sales/sale_table.h"
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
        return answer(by, path::seePlaces, json::textOf(PlacesQuestion{}));
    }
    Result<PlacesAnswer> finish(const OpenWay& way, Quantity there) {
        FinishWayOrder order;
        order.transfer = way.transfer;
        for (auto line : way.lines) {
            line.why = line.open == there ? Shortfall::none : Shortfall::missing;
            line.open = there;
            order.lines.push_back(std::move(line));
        }
        return answer(manager, path::finishWay, json::textOf(order));
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
    const auto ruled = answer(manager, path::rule, json::textOf(order));
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
    Basket basketWith(ItemId item) {
        auto& book = s07.book();
        Basket basket(SaleTable(book.db()).lastBasket(book.stream()) + 1);
        EXPECT_TRUE(basket.add(*ShelfView(book.db(), book.stall(), book.today()).find(item), book.stall()));
        return basket;
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

TEST_F(PlacesPage, aDrawerThatDidNotFitIsToldWithItsAmountsAndDecided) {
    const auto explained = QStringLiteral("rendu à la cliente");
    ASSERT_TRUE(closeDay(s07.book(), s07.vendor, drawerOf(Money::dinars(4700)), Money{},
                         explained.toStdString()));
    syncAll();
    desk.begin("doubts");
    ASSERT_EQ(desk.toDecide(), 1);
    const auto sentence = cell(desk.doubts(), 0, "sentence");
    for (const auto& said : {wording.priced(Money::dinars(4700)), wording.priced(Money::dinars(5000)),
                             wording.gap(Money::dinars(-300)), explained, QStringLiteral("S07")})
        EXPECT_TRUE(sentence.contains(said)) << sentence.toStdString();
    EXPECT_TRUE(sentence.startsWith("After work"));
    desk.chooseDoubt(0);
    ASSERT_EQ(desk.trace()->rowCount(), 2) << "what was counted before work, and after";
    EXPECT_TRUE(cell(desk.trace(), 0, "sentence").startsWith("Counted before work"));
    EXPECT_TRUE(cell(desk.trace(), 1, "sentence").endsWith("by Stall 7"));
    EXPECT_TRUE(cell(desk.trace(), 1, "placeText").startsWith("S07"));
    ASSERT_EQ(desk.rulings()->rowCount(), 1);
    EXPECT_TRUE(cell(desk.rulings(), 0, "sentence").contains("difference stays"));
    desk.rule();
    EXPECT_EQ(desk.toDecide(), 0);
    wording.language = Language::french;
    desk.retell();
    EXPECT_FALSE(cell(desk.doubts(), 0, "sentence").isEmpty());
}

TEST_F(PlacesPage, whatCameBackAfterItsArtisanWasPaidIsToldWithWhoOwesHowMuch) {
    const auto carpet = newPiece(s07, Money::dinars(1000));
    const auto sold = sell(s07.book(), s07.vendor, basketWith(carpet), {exactCash(Money::dinars(1000))});
    ASSERT_TRUE(sold);
    syncAll();
    clock.pass(8 * 86'400'000LL);
    ASSERT_TRUE(payArtisan(centre->book(), manager, fatma, {}));
    clock.pass(60'000);
    RefundWish wish;
    wish.approver = s07.owner;
    ASSERT_TRUE(refund(s07.book(), s07.vendor, SaleTable(s07.db()).lastBasket(s07.book().stream()) + 1,
                       {{SaleLineId::of(sold->id.entry(), 1), carpet, onePiece, {}}}, TenderKind::cash,
                       wish));
    sync(s07);
    desk.begin("doubts");
    ASSERT_EQ(desk.toDecide(), 1);
    EXPECT_EQ(cell(desk.doubts(), 0, "itemName"), "Carpet");
    const auto sentence = cell(desk.doubts(), 0, "sentence");
    EXPECT_TRUE(sentence.contains("Fatma")) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(wording.priced(Money::dinars(850)))) << "her part of it";
    desk.chooseDoubt(0);
    QStringList trace;
    for (int row = 0; row < desk.trace()->rowCount(); ++row)
        trace << cell(desk.trace(), row, "sentence");
    const auto paid = trace.indexOf(QRegularExpression("^Paid out to the artisan.*by Directeur$"));
    const auto back = trace.indexOf(QRegularExpression("^A buyer brought back.*"));
    EXPECT_GE(paid, 0) << trace.join('\n').toStdString();
    EXPECT_GT(back, paid) << "in the order in which it happened";
    EXPECT_TRUE(cell(desk.rulings(), 0, "sentence").contains("next payout"));
}

TEST_F(PlacesPage, pricesAndRightsAreToldWithWhatWasAndWhatHadToBe) {
    const auto baskets = newSeries(s07, 9);
    const auto first = sell(s07.book(), s07.vendor, basketWith(baskets), {exactCash(Money::dinars(850))});
    ASSERT_TRUE(first);
    syncAll(); // the centre hears of the goods
    ASSERT_TRUE(changePrice(centre->book(), manager, baskets, centre->book().today(), Money::dinars(900)));
    ASSERT_TRUE(setRights(centre->book(), manager, *s07.vendor.id,
                          rightsOf(Role::seller).flipped(Right::sell)));
    syncAll();
    // Neither old nor dear enough, and by somebody who may not: as a till that is not honest writes it.
    auto document = *storedDocument(s07.db(), first->id);
    ++document.number;
    ++document.basket;
    document.lines[0].shares.artisan -= Money::dinars(50);
    document.lines[0].amount = document.total = Money::dinars(800);
    document.tenders = {exactCash(Money::dinars(800))};
    (void)s07.book().record(s07.vendor, SaleMade{document});
    sync(s07);
    desk.begin("doubts");
    ASSERT_EQ(desk.toDecide(), 3);
    QStringList told;
    for (int row = 0; row < 3; ++row) told << cell(desk.doubts(), row, "sentence");
    const auto with = [&](const QString& word) { return told.filter(word).join('\n'); };
    const auto under = with("nobody agreed");
    EXPECT_TRUE(under.contains(wording.priced(Money::dinars(800)))) << told.join('\n').toStdString();
    EXPECT_TRUE(under.contains(wording.priced(Money::dinars(850))));
    const auto stale = with("old price");
    EXPECT_TRUE(stale.contains(wording.priced(Money::dinars(850)))) << told.join('\n').toStdString();
    EXPECT_TRUE(stale.contains(wording.priced(Money::dinars(900))));
    const auto unfit = with("had not the right");
    EXPECT_TRUE(unfit.startsWith("Stall 7")) << told.join('\n').toStdString();
    EXPECT_TRUE(unfit.endsWith(wording.right(Right::sell)));
}

TEST_F(PlacesPage, whatOneDeviceContradictsIsOneLineWithItsFigureAndOneRuling) {
    const RulesSet forAll{std::nullopt, centre->book().today(), ShopRules{}}; // a stall has no word on others
    for (int i = 0; i < 37; ++i) (void)s07.book().record(Person{}, forAll);
    (void)s12.book().record(Person{}, forAll);
    syncAll();
    desk.begin("doubts");
    EXPECT_EQ(desk.toDecide(), 2);
    ASSERT_EQ(desk.doubts()->rowCount(), 2);
    const auto rowOf = [&](const QString& place) {
        return cell(desk.doubts(), 0, "sentence").startsWith(place) ? 0 : 1;
    };
    EXPECT_TRUE(cell(desk.doubts(), rowOf("S07"), "sentence").endsWith("sent entries that contradict the book: 37"));
    EXPECT_TRUE(cell(desk.doubts(), rowOf("S12"), "sentence").endsWith("sent an entry that contradicts the book."));
    desk.chooseDoubt(rowOf("S07"));
    ASSERT_EQ(desk.rulings()->rowCount(), 1);
    EXPECT_TRUE(cell(desk.rulings(), 0, "sentence").startsWith("Leave all of it"));
    desk.setNote("volée");
    desk.rule();
    EXPECT_EQ(desk.complaint(), "");
    EXPECT_EQ(desk.toDecide(), 1);
    ASSERT_EQ(desk.doubts()->rowCount(), 2);
    EXPECT_EQ(cell(desk.doubts(), 1, "decided"), "true");
    EXPECT_TRUE(cell(desk.doubts(), 1, "sentence").endsWith(": 37"));
    desk.chooseDoubt(1);
    EXPECT_TRUE(desk.decidedHow().endsWith("volée"));
    desk.setNote("x");
    desk.takeBackRuling();
    EXPECT_EQ(desk.toDecide(), 2);
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
                                   json::textOf(PlacesQuestion{}));
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
