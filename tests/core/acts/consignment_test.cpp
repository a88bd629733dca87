// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relation between a stall and its artisans: contracts, and every row of the posting table 2.2 of
// the consignment note.
#include "core/consignment/artisan_table.h"
#include "core/consignment/artisan_view.h"
#include "the_consignor.h"

#include "core/book/artisan_paper_view.h"

namespace touat {
namespace {

using namespace given;
using Kind = ArtisanEntryKind;

class Consignment : public ConsignmentTest {};

TEST_F(Consignment, aVersionKeepsTheHashOfWhatWasSigned) {
    const auto paper = draftedContract(book(), fatma, book().stall(), fifteenPercent()).fingerprint();
    EXPECT_EQ(signContract(book(), manager, fatma, book().stall(), fifteenPercent(),
                           hashOfEntry("another"))
                  .refusal(),
              refuse(Reason::paperUnseen, paper.hex()));
    EXPECT_EQ(signContract(book(), manager, fatma, book().stall(), fifteenPercent(), Hash{})
                  .refusal()
                  .reason,
              Reason::paperUnseen)
        << "no contract without a paper";
    const auto second = *signContract(book(), manager, fatma, book().stall(), fifteenPercent(), paper);
    const auto kept = *ContractTable(db()).find(second);
    EXPECT_EQ(kept.number, 2);
    EXPECT_EQ(kept.signature->document, paper);
    EXPECT_EQ(shelf(carpet).contract, contract) << "an item keeps the version it came under (I6)";
    Terms bands;
    bands.basis = Basis::bands;
    EXPECT_EQ(signPaper(book(), manager, fatma, book().stall(), bands).refusal().reason,
              Reason::bandsGap);
}

TEST_F(Consignment, onTheScreenBothSignAndTheStrokesAreKept) {
    const auto signs = [&](const SignedByHand& hands) {
        const auto paper = draftedContract(book(), fatma, book().stall(), fifteenPercent());
        return signContract(book(), manager, fatma, book().stall(), fifteenPercent(),
                            paper.fingerprint(), hands);
    };
    const HandSignature mark{{{100, 100, 400, 300}, {400, 100, 100, 300}}};
    EXPECT_EQ(signs({mark, {}}).refusal().reason, Reason::signatureEmpty);
    EXPECT_EQ(signs({{}, mark}).refusal().reason, Reason::signatureEmpty);
    EXPECT_EQ(signs({{{{0, 0, 2000, 10}}}, mark}).refusal().reason, Reason::signatureTooLarge);
    const auto made = signs({mark, {{{10, 20, 300, 40}}}});
    ASSERT_TRUE(made);
    const auto kept = ContractTable(db()).find(*made);
    EXPECT_EQ(kept->signature->hands->artisan, mark);
    EXPECT_EQ(kept->signature->hands->house.strokes.front().back(), 40);
}

TEST_F(Consignment, theRuleThatMatchedStandsInTheLine) {
    auto terms = fifteenPercent();
    terms.rules = {{"weaving", Money::dinars(5000), std::nullopt, Basis::percent, Rate::percent(10), {}}};
    const auto item = pieceUnder(terms, Money::dinars(10'000));
    const auto sold = *sellForCash({item});
    EXPECT_EQ(owed(), Money::dinars(9'000));
    EXPECT_EQ(storedDocument(db(), sold.id)->lines[0].rule, 1);
}

TEST_F(Consignment, nothingIsSoldAfterTheTermAndItsGrace) { // I7
    auto terms = fifteenPercent();
    terms.ends = book().today().plus(10);
    terms.graceDays = 5;
    const auto item = pieceUnder(terms, Money::dinars(1000));
    const auto other = pieceUnder(terms, Money::dinars(1000));
    passDays(15);
    EXPECT_TRUE(sellForCash({other}));
    passDays(1);
    EXPECT_EQ(sellForCash({item}).refusal(), refuse(Reason::contractEnded, shelf(item).code()));
}

TEST_F(Consignment, theContractsFloorHoldsWhereTheItemHasNone) {
    auto terms = fifteenPercent();
    terms.floor = Rate::percent(90);
    const auto item = pieceUnder(terms, Money::dinars(1000));
    auto basket = basketOf({item});
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(899), shelf(item)));
    EXPECT_EQ(sell(book(), manager, basket, {exactCash(Money::dinars(899))}).refusal(),
              refuse(Reason::belowFloor, Money::dinars(900)));
}

// I6: the shares of what was sold are those of the day it was sold.
TEST_F(Consignment, aNewVersionChangesNoLineThatWasSold) {
    const auto sold = *sellForCash({carpet});
    auto worse = fifteenPercent();
    worse.commission = Rate::percent(40);
    ASSERT_TRUE(signPaper(book(), manager, fatma, book().stall(), worse));
    EXPECT_EQ(owed(), Money::dinars(35'700));
    ASSERT_TRUE(takeBack(sold, carpet));
    EXPECT_EQ(owed(), Money{});
    EXPECT_EQ(balance("commission:S07"), Money{});
}

// the rows of table 2.2 ---------------------------------------------------------------------------

TEST_F(Consignment, aSaleAsAgentOwesTheArtisanFromItsDayAndWindow) {
    ASSERT_TRUE(sellForCash({carpet}));
    EXPECT_EQ(balance("drawer:S07"), Money::dinars(47'000));
    EXPECT_EQ(owed(), Money::dinars(35'700));
    EXPECT_EQ(balance("commission:S07"), -Money::dinars(6'300));
    const auto lines = ArtisanEntryTable(db()).due(fatma, book().today().plus(7));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].payable, book().today().plus(7));
    EXPECT_TRUE(ArtisanEntryTable(db()).due(fatma, book().today().plus(6)).empty());
}

TEST_F(Consignment, aSaleByCardOwesTheArtisanTheSame) {
    auto card = exactCash(Money::dinars(42'000));
    card.kind = TenderKind::card;
    card.scheme = "CIB";
    card.reference = "0042";
    ASSERT_TRUE(sell(book(), seller, basketOf({carpet}), {card}));
    EXPECT_EQ(balance("card:S07"), Money::dinars(42'000));
    EXPECT_EQ(owed(), Money::dinars(35'700));
}

TEST_F(Consignment, aStallThatTookCashForTheCentreOwesItTheShareAndTheFee) {
    auto terms = fifteenPercent();
    terms.keeper = Keeper::centre;
    terms.centre = Rate::percent(5);
    const auto item = pieceUnder(terms, Money::dinars(1000));
    const auto sold = *sellForCash({item});
    EXPECT_EQ(owed(), Money::dinars(800));
    EXPECT_EQ(balance("fee:C00"), -Money::dinars(50));
    EXPECT_EQ(balance("current:S07"), Money::dinars(850));
    EXPECT_EQ(balance("held:S07"), -Money::dinars(850));
    ASSERT_TRUE(takeCash(book(), manager, Money::dinars(500), CashReason::centre, "sac 1"));
    EXPECT_EQ(balance("held:S07"), -Money::dinars(350));
    ASSERT_TRUE(takeBack(sold, item));
    EXPECT_EQ(balance("current:S07"), Money{});
    EXPECT_EQ(owed(), Money{});
}

TEST_F(Consignment, whatComesBackWithoutItsReceiptComesBackToTheCentreToo) {
    auto terms = fifteenPercent();
    terms.keeper = Keeper::centre;
    terms.centre = Rate::percent(5);
    const auto item = pieceUnder(terms, Money::dinars(1000));
    ASSERT_TRUE(sellForCash({item}));
    RefundWish wish;
    wish.approver = manager;
    ASSERT_TRUE(refund(book(), manager, SaleTable(db()).lastBasket(book().stream()) + 1,
                       {{std::nullopt, item, onePiece, Money::dinars(1000), {}}},
                       TenderKind::voucher, wish));
    EXPECT_EQ(owed(), Money{});
    EXPECT_EQ(balance("current:S07"), Money{}) << "the stall owes no share that was given back";
    EXPECT_EQ(balance("held:S07"), Money{});
    EXPECT_EQ(balance("fee:C00"), Money{});
}

TEST_F(Consignment, ofThreePartiesEachHasItsAccount) {
    auto terms = fifteenPercent();
    terms.centre = Rate::percent(5);
    terms.vat = Rate::percent(19);
    ASSERT_TRUE(sellForCash({pieceUnder(terms, Money::dinars(18'500))}));
    EXPECT_EQ(owed(), Money::dinars(14'800));
    EXPECT_EQ(balance("commission:S07"), -Money::centimes(233'193));
    EXPECT_EQ(balance("vat:S07"), -Money::centimes(44'307));
    EXPECT_EQ(balance("fee:C00"), -Money::dinars(925));
}

TEST_F(Consignment, aRefundBeforeThePayoutHasTheDateOfItsSale) {
    const auto sold = *sellForCash({carpet});
    passDays(3);
    ASSERT_TRUE(takeBack(sold, carpet));
    EXPECT_EQ(owed(), Money{});
    EXPECT_TRUE(ArtisanEntryTable(db()).due(fatma, book().today().plus(3)).empty());
    EXPECT_EQ(ArtisanEntryTable(db()).due(fatma, book().today().plus(4)).size(), 2U);
}

TEST_F(Consignment, aRefundAfterThePayoutIsCarriedBelowZero) {
    const auto sold = *sellForCash({carpet});
    passDays(7);
    ASSERT_TRUE(payArtisan(book(), manager, fatma, {}));
    ASSERT_TRUE(takeBack(sold, carpet));
    EXPECT_EQ(owed(), -Money::dinars(35'700));
    EXPECT_EQ(payArtisan(book(), manager, fatma, {}).refusal().reason, Reason::nothingDue);
    const auto owing = negativeBalances(db(), book().today());
    ASSERT_EQ(owing.size(), 1U);
    EXPECT_EQ(owing[0].balance, -Money::dinars(35'700));
}

TEST_F(Consignment, aRefundAsGoodwillLeavesTheArtisanTheMoneyAndTheStallThePiece) {
    const auto sold = *sellForCash({carpet});
    ASSERT_TRUE(takeBack(sold, carpet, 1, RefundBearer::stall));
    EXPECT_EQ(owed(), Money::dinars(35'700));
    EXPECT_EQ(balance("own_goods:S07"), Money::dinars(35'700));
    EXPECT_EQ(balance("commission:S07"), Money{});
    EXPECT_EQ(shelf(carpet).artisan, std::nullopt);
    EXPECT_EQ(kinds(), (std::vector{Kind::sale, Kind::goodwill}));
    ASSERT_TRUE(sellForCash({carpet})); // it is the stall's own now
    EXPECT_EQ(balance("revenue:S07"), -Money::dinars(42'000));
    EXPECT_EQ(owed(), Money::dinars(35'700));
}

TEST_F(Consignment, aGoodwillForOneOfASeriesMakesAnItemOfTheStalls) {
    const auto sold = *sellForCash({couffin});
    ASSERT_TRUE(takeBack(sold, couffin, 1, RefundBearer::stall));
    EXPECT_EQ(stock(couffin), Quantity::pieces(19));
    EXPECT_EQ(shelf(couffin).artisan, fatma) << "the others are still hers";
    const auto twin = db().integer("SELECT max(id) FROM item");
    EXPECT_EQ(stock(ItemId::fromPacked(twin)), onePiece);
    EXPECT_EQ(shelf(ItemId::fromPacked(twin)).artisan, std::nullopt);
    const auto way = GoodsView(db(), book().today()).wayOf(ItemId::fromPacked(twin));
    ASSERT_EQ(way.size(), 2U) << "it did not appear from nowhere";
    EXPECT_EQ(way[1].kind, StepKind::becameOwn);
    EXPECT_EQ(way[1].quantity, onePiece);
    EXPECT_EQ(way[1].text, shelf(couffin).code()) << "where it came from";
    const auto moved = GoodsView(db(), book().today())
                           .movements(book().stall(), book().today(), book().today());
    EXPECT_TRUE(std::any_of(moved.begin(), moved.end(), [&](const MovedGoods& one) {
        return one.code == shelf(ItemId::fromPacked(twin)).code() &&
               one.step.kind == StepKind::becameOwn;
    })) << "the table of movements has its arrival";
}

TEST_F(Consignment, partialRefundsTakeBackTheirPartOfEachShareExactly) {
    auto terms = fifteenPercent();
    terms.vat = Rate::percent(19);
    const auto item = goodsUnder(ItemKind::series, 3, terms, Money::centimes(3'333));
    const auto sold = *sellAt(item, Money::centimes(3'333), 3);
    for (int step = 0; step < 3; ++step) ASSERT_TRUE(takeBack(sold, item));
    for (const auto* account : {"commission:S07", "vat:S07"}) EXPECT_EQ(balance(account), Money{});
    EXPECT_EQ(owed(), Money{});
    EXPECT_EQ(takeBack(sold, item).refusal(), refuse(Reason::moreThanSold, Quantity{}));
}

TEST_F(Consignment, aBalanceBelowZeroIsRepaidOrWaived) {
    ASSERT_TRUE(giveAdvance(book(), manager, fatma, Money::dinars(500), "laine"));
    EXPECT_EQ(takeRepayment(book(), manager, fatma, Money::dinars(501), {}).refusal(),
              refuse(Reason::moreThanOwed, Money::dinars(500)));
    const auto drawer = balance("drawer:S07");
    ASSERT_TRUE(takeRepayment(book(), manager, fatma, Money::dinars(200),
                              {PayoutMethod::cash, "", CashFrom::drawer}));
    EXPECT_EQ(balance("drawer:S07"), drawer + Money::dinars(200));
    EXPECT_EQ(waiveBalance(book(), manager, fatma, Money::dinars(300), "").refusal().reason,
              Reason::noteMissing);
    ASSERT_TRUE(waiveBalance(book(), manager, fatma, Money::dinars(300), "malade"));
    EXPECT_EQ(owed(), Money{});
    EXPECT_EQ(balance("bad_debt:S07"), Money::dinars(300));
    EXPECT_EQ(kinds(), (std::vector{Kind::advance, Kind::repaid, Kind::waived}));
}

TEST_F(Consignment, aPriceBelowTheFloorHasTheArtisansWordInTheLine) { // I7
    const auto item = pieceUnder(fifteenPercent(), Money::dinars(1000), Money::dinars(900));
    auto basket = basketOf({item});
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(800), shelf(item)));
    EXPECT_EQ(sell(book(), manager, basket, {exactCash(Money::dinars(800))}).refusal().reason,
              Reason::belowFloor);
    EXPECT_EQ(recordConsent(book(), seller, item, Money::dinars(800), std::nullopt,
                            {ConsentHow::byPhone, "", {}}).refusal().reason,
              Reason::noteMissing);
    ASSERT_TRUE(recordConsent(book(), seller, item, Money::dinars(800), book().today(), {ConsentHow::byPhone, "0661 avec sa fille", {}}));
    const auto sold = sell(book(), manager, basket, {exactCash(Money::dinars(800))});
    ASSERT_TRUE(sold);
    EXPECT_EQ(storedDocument(db(), sold->id)->lines[0].consent, ConsentHow::byPhone);
    EXPECT_EQ(owed(), Money::dinars(680));
    const auto vouched = pieceUnder(fifteenPercent(), Money::dinars(1000), Money::dinars(900));
    const auto other = sellAt(vouched, Money::dinars(850));
    EXPECT_EQ(storedDocument(db(), other->id)->lines[0].consent, ConsentHow::vouched);
}

TEST_F(Consignment, howFarThePriceGoesWithoutAskingIsKnownBefore) {
    auto terms = fifteenPercent();
    terms.freeDiscount = Rate::percent(5);
    terms.floor = Rate::percent(80);
    const auto item = pieceUnder(terms, Money::dinars(1000));
    const auto least = [&] { return leastWithoutAsking(book(), {shelf(item), shelf(tea)}); };
    EXPECT_EQ(least().at(item), Money::dinars(950));
    EXPECT_FALSE(least().contains(tea)) << "own goods ask nobody";
    auto basket = basketOf({item});
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(949), shelf(item)));
    EXPECT_FALSE(sell(book(), manager, basket, {exactCash(basket.total())}));
    ASSERT_TRUE(recordConsent(book(), seller, item, Money::dinars(850), std::nullopt, {ConsentHow::byPhone, "0661 elle-même", {}}));
    EXPECT_EQ(least().at(item), Money::dinars(850));
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(850), shelf(item)));
    EXPECT_TRUE(sell(book(), manager, basket, {exactCash(basket.total())}));
    terms.freeDiscount.reset();
    EXPECT_EQ(leastWithoutAsking(book(), {shelf(pieceUnder(terms, Money::dinars(500)))})
                  .begin()
                  ->second,
              Money::dinars(400));
}

TEST_F(Consignment, withoutAskingAReductionGoesAsFarAsTheContractSays) {
    auto terms = fifteenPercent();
    terms.freeDiscount = Rate::percent(5);
    const auto item = pieceUnder(terms, Money::dinars(1000));
    auto basket = basketOf({item});
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(949), shelf(item)));
    EXPECT_EQ(sell(book(), manager, basket, {exactCash(Money::dinars(949))}).refusal(),
              refuse(Reason::consentMissing, Money::dinars(950)));
    ASSERT_TRUE(recordConsent(book(), seller, item, Money::dinars(930), {}, {ConsentHow::inPerson, "venue au stand", {}}));
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(929), shelf(item)));
    EXPECT_EQ(sell(book(), manager, basket, {exactCash(Money::dinars(929))}).refusal().reason,
              Reason::consentMissing) << "not further than she said";
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(930), shelf(item)));
    EXPECT_TRUE(sell(book(), manager, basket, {exactCash(Money::dinars(930))}));
}

TEST_F(Consignment, aReductionIsTheStalls) {
    ASSERT_TRUE(sellAt(pieceUnder(bearing(Bearer::stall), Money::dinars(1000)), Money::dinars(900)));
    EXPECT_EQ(owed(), Money::dinars(850));
    EXPECT_EQ(balance("commission:S07"), -Money::dinars(50));
}

TEST_F(Consignment, aStallGivesMoreThanItsCommissionOnlyByAManagersWord) {
    const auto item = pieceUnder(bearing(Bearer::stall), Money::dinars(1000));
    auto basket = basketOf({item});
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(800), shelf(item)));
    EXPECT_EQ(sell(book(), manager, basket, {exactCash(Money::dinars(800))}).refusal().reason,
              Reason::approvalNeeded);
    const auto sold = *sellAt(item, Money::dinars(800));
    EXPECT_EQ(owed(), Money::dinars(850));
    EXPECT_EQ(balance("borne:S07"), Money::dinars(50)) << "an expense, not a negative income";
    EXPECT_EQ(balance("commission:S07"), Money{});
    ASSERT_TRUE(takeBack(sold, item));
    EXPECT_EQ(balance("borne:S07"), Money{});
}

TEST_F(Consignment, aReductionIsTheArtisansButNotBelowTheFloor) {
    const auto terms = bearing(Bearer::artisan);
    ASSERT_TRUE(sellAt(pieceUnder(terms, Money::dinars(1000)), Money::dinars(900)));
    EXPECT_EQ(owed(), Money::dinars(750));
    EXPECT_EQ(balance("commission:S07"), -Money::dinars(150));
    ASSERT_TRUE(sellAt(pieceUnder(terms, Money::dinars(1000), Money::dinars(900)),
                       Money::dinars(900)));
    EXPECT_EQ(owed(), Money::dinars(750 + 765));
}

TEST_F(Consignment, aReductionIsTheCentresPromotion) {
    ASSERT_TRUE(sellAt(pieceUnder(bearing(Bearer::centre), Money::dinars(1000)), Money::dinars(900)));
    EXPECT_EQ(owed(), Money::dinars(850));
    EXPECT_EQ(balance("commission:S07"), -Money::dinars(150));
    EXPECT_EQ(balance("promotion:C00"), Money::dinars(100)) << "due from the centre";
    EXPECT_EQ(balance("held:S07"), Money::dinars(100)) << "and so the stall has less to bring";
    EXPECT_EQ(balance("current:S07"), -Money::dinars(100));
}

TEST_F(Consignment, theCentresFeeIsOwedToItThoughTheStallKeepsTheArtisansMoney) {
    auto terms = fifteenPercent();
    terms.centre = Rate::percent(2);
    const auto item = pieceUnder(terms, Money::dinars(1000));
    const auto sold = *sellAt(item, Money::dinars(1000));
    EXPECT_EQ(owed(), Money::dinars(830));
    EXPECT_EQ(balance("fee:C00"), -Money::dinars(20));
    EXPECT_EQ(balance("held:S07"), -Money::dinars(20)) << "the artisan's part is the stall's to pay";
    EXPECT_EQ(balance("current:S07"), Money::dinars(20));
    ASSERT_TRUE(takeBack(sold, item));
    EXPECT_EQ(balance("held:S07"), Money{});
    EXPECT_EQ(balance("current:S07"), Money{});
}

TEST_F(Consignment, aFixedNetIsPaidWhateverThePrice) {
    Terms terms;
    terms.basis = Basis::fixedNet;
    terms.leastCommission = Money::dinars(100);
    const auto item = pieceUnder(terms, Money::dinars(1000), Money::dinars(900), Money::dinars(850));
    EXPECT_EQ(sellAt(item, Money::dinars(940)).refusal(),
              refuse(Reason::belowFloor, Money::dinars(950)));
    ASSERT_TRUE(sellAt(item, Money::dinars(960)));
    EXPECT_EQ(owed(), Money::dinars(850));
    EXPECT_EQ(balance("commission:S07"), -Money::dinars(110));
}

TEST_F(Consignment, aLossIsTheStallsWhereTheContractSaysSo) {
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::stolen, {{carpet, onePiece}}, "marché"));
    EXPECT_EQ(owed(), Money::dinars(34'000)) << "85 % of the floor";
    EXPECT_EQ(balance("loss:S07"), Money::dinars(34'000));
    EXPECT_EQ(balance("commission:S07"), Money{});
    EXPECT_EQ(kinds(), std::vector{Kind::compensation});
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::found, {{carpet, onePiece}}, "sous le banc"));
    EXPECT_EQ(owed(), Money{});
    EXPECT_EQ(balance("loss:S07"), Money{});
    EXPECT_EQ(stock(carpet), onePiece);
}

TEST_F(Consignment, aLossAtTheArtisansRiskIsNamedAndCostsNothing) {
    auto terms = fifteenPercent();
    terms.liability = Liability::artisan;
    const auto item = pieceUnder(terms, Money::dinars(1000));
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::damaged, {{item, onePiece}}, "tombé"));
    EXPECT_EQ(owed(), Money{});
    EXPECT_EQ(kinds(), std::vector{Kind::atRisk});
}

TEST_F(Consignment, aLossCountsTheTagWhereTheContractSaysSo) {
    auto terms = fifteenPercent();
    terms.lossValue = LossValue::netAtTag;
    const auto item = pieceUnder(terms, Money::dinars(1000), Money::dinars(600));
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::missing, {{item, onePiece}}, "perdu"));
    EXPECT_EQ(owed(), Money::dinars(850));
}

TEST_F(Consignment, aPartOfWhatWasLostIsFoundAndTheRestStaysPaid) {
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::missing,
                          {{couffin, Quantity::pieces(3)}}, "perdus"));
    EXPECT_EQ(owed(), Money::dinars(2040)); // 3 × 85 % of 800
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::found, {{couffin, onePiece}}, "un"));
    EXPECT_EQ(owed(), Money::dinars(1360));
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::found,
                          {{couffin, Quantity::pieces(3)}}, "plus que perdus"));
    EXPECT_EQ(owed(), Money{}) << "no more is taken back than was paid";
}

TEST_F(Consignment, aFoundPieceCanStayTheStallsInstead) {
    EXPECT_EQ(keepFound(book(), manager, {couffin, onePiece}, "x").refusal().reason,
              Reason::nothingDue);
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::stolen, {{carpet, onePiece}}, "marché"));
    ASSERT_TRUE(keepFound(book(), manager, {carpet, onePiece}, "elle garde l'argent"));
    EXPECT_EQ(owed(), Money::dinars(34'000));
    EXPECT_EQ(balance("loss:S07"), Money{});
    EXPECT_EQ(balance("own_goods:S07"), Money::dinars(34'000));
    EXPECT_EQ(shelf(carpet).artisan, std::nullopt);
}

TEST_F(Consignment, aBuyOutIsPricedAndTheGoodsAreTheStalls) {
    EXPECT_EQ(buyOut(book(), manager, {{tea, onePiece, Money::dinars(1)}}, "").refusal().reason,
              Reason::goodsEntrusted);
    ASSERT_TRUE(buyOut(book(), manager,
                       {{carpet, onePiece, Money::dinars(30'000)},
                        {couffin, Quantity::pieces(5), Money::dinars(3'000)}},
                       "d'accord avec elle"));
    EXPECT_EQ(owed(), Money::dinars(33'000));
    EXPECT_EQ(balance("own_goods:S07"), Money::dinars(33'000));
    EXPECT_EQ(stock(couffin), Quantity::pieces(15));
    EXPECT_EQ(shelf(carpet).artisan, std::nullopt);
    EXPECT_EQ(CostTable(db()).average(book().stall(), carpet), Money::dinars(30'000));
    EXPECT_EQ(steps(carpet), (std::vector{StepKind::registered, StepKind::deposited,
                                          StepKind::boughtOut}));
    const auto own = ItemId::fromPacked(
        db().integer("SELECT max(item) FROM item_cost"));
    EXPECT_TRUE(own != carpet && own != couffin) << "those five are an item of the stall's";
    EXPECT_EQ(CostTable(db()).average(book().stall(), own), Money::dinars(600));
    EXPECT_EQ(steps(own), (std::vector{StepKind::registered, StepKind::becameOwn}));
    ASSERT_TRUE(sellForCash({carpet}));
    EXPECT_EQ(owed(), Money::dinars(33'000));
}

TEST_F(Consignment, anAdvanceIsCashOrWoolAgainstLaterSales) {
    const auto drawer = balance("drawer:S07");
    ASSERT_TRUE(giveAdvance(book(), manager, fatma, Money::dinars(1000), "laine", CashFrom::drawer));
    EXPECT_EQ(balance("drawer:S07"), drawer - Money::dinars(1000));
    EXPECT_EQ(giveAdvance(book(), manager, fatma, Money::dinars(40'000), "", CashFrom::drawer)
                  .refusal()
                  .reason,
              Reason::moreThanInDrawer);
    EXPECT_EQ(giveWool(book(), manager, fatma, {couffin, onePiece}, Money::dinars(1), "")
                  .refusal()
                  .reason,
              Reason::goodsEntrusted);
    ASSERT_TRUE(giveWool(book(), manager, fatma, {tea, Quantity::pieces(4)}, Money::dinars(400), ""));
    EXPECT_EQ(stock(tea), Quantity::pieces(96));
    EXPECT_EQ(steps(tea).back(), StepKind::advanced);
    EXPECT_EQ(owed(), -Money::dinars(1400));
    ASSERT_TRUE(sellForCash({carpet}));
    passDays(7);
    EXPECT_EQ(payArtisan(book(), manager, fatma, {})->amount, Money::dinars(34'300));
}

TEST_F(Consignment, whatNobodyFetchedIsOfOneAgeOnEachDay) {
    ASSERT_TRUE(sellForCash({carpet}));
    const auto payable = book().today().plus(7);
    const auto ageAfter = [&](std::int64_t days) {
        const auto ages = agedTotal(agedBalances(db(), payable.plus(days)));
        return std::array{ages.month, ages.twoMonths, ages.quarter, ages.older};
    };
    const auto all = Money::dinars(35'700);
    const Money none;
    EXPECT_EQ(ageAfter(-1), (std::array{none, none, none, none})) << "she cannot fetch it yet";
    for (const std::int64_t days : {0, 30}) EXPECT_EQ(ageAfter(days), (std::array{all, none, none, none})) << days;
    for (const std::int64_t days : {31, 60}) EXPECT_EQ(ageAfter(days), (std::array{none, all, none, none})) << days;
    for (const std::int64_t days : {61, 90}) EXPECT_EQ(ageAfter(days), (std::array{none, none, all, none})) << days;
    for (const std::int64_t days : {91, 900}) EXPECT_EQ(ageAfter(days), (std::array{none, none, none, all})) << days;
}

TEST_F(Consignment, unsoldGoodsGoHomeAndMayComeAgain) {
    EXPECT_EQ(returnToArtisan(book(), seller, Spot::shelf, {{tea, onePiece}}, "").refusal().reason,
              Reason::goodsEntrusted);
    ASSERT_TRUE(returnToArtisan(book(), seller, Spot::shelf,
                                {{carpet, onePiece}, {couffin, Quantity::pieces(20)}}, "fin"));
    EXPECT_EQ(balance(account::artisan(fatma)), Money{});
    EXPECT_EQ(sumOf(db(), couffin).received, Quantity{});
    EXPECT_EQ(steps(couffin).back(), StepKind::wentHome);
    EXPECT_EQ(shelf(carpet).piece->state, PieceState::registered);
    EXPECT_TRUE(takeDeposit(book(), seller, fatma, contract, {{carpet, onePiece}}));
}

TEST_F(Consignment, aCoinThatIsMissingIsTheHousesAndNoShareIsTouched) {
    ShopRules rules;
    rules.cashRounding = Money::dinars(5);
    ASSERT_TRUE(setRules(book(), manager, book().stall(), book().today(), rules));
    ASSERT_TRUE(sellForCash({couffin})); // 722.50 for her
    passDays(7);
    const auto paid = *payArtisan(book(), manager, fatma, {});
    EXPECT_EQ(paid.amount, Money::centimes(72'250));
    EXPECT_EQ(paid.handedOver, Money::dinars(725));
    EXPECT_EQ(balance("rounding:S07"), Money::centimes(250));
    EXPECT_EQ(owed(), Money{});
}

// I10: no way after a sale leaves the account untouched -------------------------------------------

TEST_F(Consignment, aVoidAndAnExchangeChargeTheAccount) {
    const auto sold = *sellForCash({couffin});
    ASSERT_TRUE(voidSale(book(), manager, sold.id, 90));
    EXPECT_EQ(owed(), Money{});
    const auto first = *sellForCash({couffin});
    ASSERT_TRUE(exchange(book(), manager,
                         {{SaleLineId::of(first.id.entry(), 1), couffin, onePiece, {}}},
                         basketOf({tea}), {}, TenderKind::cash));
    EXPECT_EQ(owed(), Money{});
    EXPECT_EQ(kinds(), (std::vector{Kind::sale, Kind::refund, Kind::sale, Kind::refund}));
}

TEST_F(Consignment, theWrongOwnerIsPutRightByAPairOfEntries) {
    const auto meriem = another();
    auto terms = fifteenPercent();
    terms.commission = Rate::percent(10);
    const auto hers = *signPaper(book(), manager, meriem, book().stall(), terms);
    const auto sold = *sellForCash({carpet});
    passDays(7);
    ASSERT_TRUE(payArtisan(book(), manager, fatma, {}));
    EXPECT_EQ(correctOwner(book(), manager, carpet, contract, "x").refusal().reason,
              Reason::contractElsewhere);
    ASSERT_TRUE(correctOwner(book(), manager, carpet, hers, "étiquettes échangées"));
    const auto step = GoodsView(db(), book().today()).wayOf(carpet).back();
    EXPECT_EQ(step.kind, StepKind::ownerCorrected);
    EXPECT_EQ(step.was, ArtisanTable(db()).find(fatma)->name);
    EXPECT_EQ(step.now.latin, "Meriem");
    EXPECT_EQ(step.text, "étiquettes échangées");
    EXPECT_EQ(owed(), -Money::dinars(35'700)) << "paid out to the wrong one, and carried";
    EXPECT_EQ(balance(account::artisan(meriem)), -Money::dinars(37'800));
    EXPECT_EQ(balance("commission:S07"), -Money::dinars(4'200));
    ASSERT_TRUE(takeBack(sold, carpet)); // follows the right owner
    EXPECT_EQ(balance(account::artisan(meriem)), Money{});
    EXPECT_EQ(owed(), -Money::dinars(35'700));
    EXPECT_EQ(balance("commission:S07"), Money{});
}

TEST_F(Consignment, aWrongOwnerOfWhatCameBackInPartIsRefused) {
    const auto meriem = another();
    const auto hers = *signPaper(book(), manager, meriem, book().stall(), fifteenPercent());
    const auto sold = *sellAt(couffin, Money::dinars(850), 3);
    ASSERT_TRUE(takeBack(sold, couffin));
    EXPECT_EQ(correctOwner(book(), manager, couffin, hers, "x").refusal(),
              refuse(Reason::moreThanSold, onePiece));
}

TEST_F(Consignment, row29_howGoodsCameBackStandsInTheAccount) {
    const auto sold = *sellForCash({couffin});
    const Returned used{ReturnReason::wrong, Condition::used, Restock::shelf, "a1b2.jpg", {}};
    ASSERT_TRUE(refund(book(), manager, SaleTable(db()).lastBasket(book().stream()) + 1,
                       {{SaleLineId::of(sold.id.entry(), 1), couffin, Quantity::pieces(1), {}, used}},
                       TenderKind::cash));
    const auto head = accountHead(db(), fatma);
    ASSERT_EQ(head.lines.size(), 2U);
    EXPECT_EQ(head.lines[0].kind, ArtisanEntryKind::refund);
    EXPECT_EQ(head.lines[0].returned, used);
    EXPECT_EQ(head.lines[1].returned, std::nullopt) << "the sale itself did not come back";
    const auto sales = newestSales(db(), fatma, 10);
    ASSERT_EQ(sales.size(), 2U);
    EXPECT_EQ(sales[0].returned, used);
    EXPECT_EQ(sales[1].returned, std::nullopt);
}

} // namespace
} // namespace touat
