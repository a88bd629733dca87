// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of the posting table (2.2) and bad input that no other test names. The table, row by row, with the tests
// that show it, here, in consignment_test.cpp, payout_test.cpp and remittance_test.cpp; the house test compares.
//   deposit of goods: aDepositOfGoodsMovesNoMoney
//   sale as agent: aSaleAsAgentOwesTheArtisanFromItsDayAndWindow
//   card sale: aSaleByCardOwesTheArtisanTheSame
//   cash at the stall, account at the centre: aStallThatTookCashForTheCentreOwesItTheShareAndTheFee
//   three parties: ofThreePartiesEachHasItsAccount
//   refund before payout: aRefundBeforeThePayoutHasTheDateOfItsSale
//   refund after payout: aRefundAfterThePayoutIsCarriedBelowZero
//   refund as goodwill: aRefundAsGoodwillLeavesTheArtisanTheMoneyAndTheStallThePiece
//   partial refund: partialRefundsTakeBackTheirPartOfEachShareExactly
//   negative balance repaid: aBalanceBelowZeroIsRepaidOrWaived
//   negative balance waived: aBalanceBelowZeroIsRepaidOrWaived
//   price override within the floor: aPriceOverrideWithinTheFloorIsASaleAtTheNewPrice
//   discount borne by the stall: aReductionIsTheStalls
//   discount borne by the artisan: aReductionIsTheArtisansButNotBelowTheFloor
//   discount borne by the centre: aReductionIsTheCentresPromotion
//   fixed net: aFixedNetIsPaidWhateverThePrice
//   loss, the stall liable: aLossIsTheStallsWhereTheContractSaysSo
//   loss at the artisan's risk: aLossAtTheArtisansRiskIsNamedAndCostsNothing
//   found again: aPartOfWhatWasLostIsFoundAndTheRestStaysPaid, aFoundPieceCanStayTheStallsInstead
//   buy-out: aBuyOutIsPricedAndTheGoodsAreTheStalls
//   advance in cash or wool: anAdvanceIsCashOrWoolAgainstLaterSales
//   rent: rentIsTheStallsAndNeverTheArtisans
//   payout in cash: aPayoutInCashSettlesTheLinesThatItNames
//   payout failed: aPayoutThatFailedOpensItsLinesAndItsPlaceInTheRun
//   cash rounding: aCoinThatIsMissingIsTheHousesAndNoShareIsTouched
//   return of unsold goods: unsoldGoodsGoHomeAndMayComeAgain
#include "the_consignor.h"

#include "core/acts/pay_artisan.h"

namespace touat {
namespace {

using namespace given;

class PostingRows : public ConsignmentTest {
  protected:
    /// Every account of money, as it stands.
    std::vector<std::pair<std::string, std::int64_t>> money() {
        std::vector<std::pair<std::string, std::int64_t>> all;
        Query row(db(), "SELECT account, amount FROM balance WHERE commodity = 0 AND amount <> 0 "
                        "ORDER BY account");
        while (row.next()) {
            auto account = row.text();
            all.emplace_back(std::move(account), row.integer());
        }
        return all;
    }
};

TEST_F(PostingRows, aDepositOfGoodsMovesNoMoney) {
    auto each = card("Tapis", Money::dinars(9000), Money{});
    each.artisan = fatma;
    each.contract = contract;
    const auto item = *registerItem(book(), seller, ItemKind::piece, each);
    const auto before = money();
    ASSERT_TRUE(takeDeposit(book(), seller, fatma, contract, {{item, onePiece}}));
    EXPECT_EQ(money(), before);
    EXPECT_EQ(stock(item), onePiece) << "in the custody of the stall";
    EXPECT_EQ(BalanceTable(db()).goods(account::entrusted(fatma), item), -onePiece);
    EXPECT_EQ(shelf(item).artisan, fatma) << "and the artisan's as before";
}

TEST_F(PostingRows, aPriceOverrideWithinTheFloorIsASaleAtTheNewPrice) {
    const auto item = pieceUnder(fifteenPercent(), Money::dinars(1000), Money::dinars(900));
    auto basket = basketOf({item});
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(950), shelf(item)));
    const auto sold = sell(book(), manager, basket, {exactCash(Money::dinars(950))});
    ASSERT_TRUE(sold);
    EXPECT_EQ(owed(), Money::centimes(80'750));
    EXPECT_EQ(balance("commission:S07"), -Money::centimes(14'250));
    const auto line = storedDocument(db(), sold->id)->lines.at(0);
    EXPECT_EQ(line.tag, Money::dinars(1000)) << "what it is taken from stands beside it";
    EXPECT_EQ(line.consent, std::nullopt) << "nobody had to be asked";
}

TEST_F(PostingRows, aPayoutInCashSettlesTheLinesThatItNames) {
    ASSERT_TRUE(sellForCash({carpet}));
    const auto notYet = *sellForCash({couffin});
    passDays(7);
    const auto drawer = balance("drawer:S07");
    const auto due = dueNow(book(), fatma);
    const auto paid = *payArtisan(book(), manager, fatma, {PayoutMethod::cash, "", CashFrom::drawer});
    EXPECT_EQ(paid.amount, due.amount);
    EXPECT_EQ(balance("drawer:S07"), drawer - paid.handedOver);
    EXPECT_EQ(owed(), Money{});
    for (const auto& line : due.lines)
        EXPECT_FALSE(ArtisanEntryTable(db()).isOpen(line.entry));
    EXPECT_EQ(payArtisan(book(), manager, fatma, {}).refusal().reason, Reason::nothingDue)
        << "the other screen";
    ASSERT_TRUE(takeBack(notYet, couffin));
    EXPECT_LT(owed(), Money{});
}

TEST_F(PostingRows, whatWasPaidAndCameBackIsNotTakenBackTwice) {
    const auto sold = *sellForCash({carpet});
    passDays(7);
    ASSERT_TRUE(payArtisan(book(), manager, fatma, {}));
    ASSERT_TRUE(takeBack(sold, carpet));
    const auto after = owed();
    EXPECT_EQ(takeBack(sold, carpet).refusal().reason, Reason::moreThanSold);
    EXPECT_EQ(owed(), after);
}

TEST_F(PostingRows, aContractThatTakesMoreThanTheWholeIsNotSigned) {
    auto terms = fifteenPercent();
    terms.commission = Rate::percent(95);
    terms.centre = Rate::percent(10);
    EXPECT_EQ(signPaper(book(), manager, fatma, book().stall(), terms).refusal().reason,
              Reason::contractOverWhole);
    terms.commission = Rate::percent(120);
    terms.centre = Rate{};
    EXPECT_EQ(signPaper(book(), manager, fatma, book().stall(), terms).refusal().reason,
              Reason::contractOverWhole);
    Terms overlap;
    overlap.basis = Basis::bands;
    overlap.bands = {{Money{}, Rate::percent(20)},
                     {Money::dinars(5000), Rate::percent(15)},
                     {Money::dinars(5000), Rate::percent(10)}};
    EXPECT_EQ(signPaper(book(), manager, fatma, book().stall(), overlap).refusal().reason,
              Reason::bandsOverlap);
}

} // namespace
} // namespace touat
