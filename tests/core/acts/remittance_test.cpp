// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Artisans' money between a stall and the centre: who pays whom what the other has taken, and rent apart.
#include "core/acts/transfer.h"
#include "several_places.h"
#include "the_consignor.h"

namespace touat {
namespace {

using namespace given;
using Kind = ArtisanEntryKind;

class Remittances : public SeveralPlaces {};

TEST_F(Remittances, theCentrePaysWithItsOwnMoneyAndIsOwedItByTheStall) {
    const auto piece = newPiece(s07, Money::dinars(1000));
    syncAll();
    ASSERT_TRUE(sellOne(s07, piece));
    syncAll();
    clock.pass(30 * 86'400'000LL);
    const auto before = -BalanceTable(centre->db()).money(account::artisan(fatma));
    ASSERT_TRUE(before > Money{});
    ASSERT_TRUE(payArtisan(centre->book(), manager, fatma, {}));
    const auto claim = BalanceTable(centre->db()).money(account::current(stall(7)));
    EXPECT_EQ(claim, before);
    EXPECT_EQ(takeRemittance(centre->book(), manager, stall(7), claim + Money::dinars(1), "")
                  .refusal(),
              refuse(Reason::moreThanOwed, claim));
    ASSERT_TRUE(takeRemittance(centre->book(), manager, stall(7), claim, "sac 3"));
    EXPECT_EQ(BalanceTable(centre->db()).money(account::safe(Stall::centre())), Money{});
    EXPECT_EQ(consignmentImbalances(centre->db(), Depth::lines), std::vector<std::string>{});
}

TEST_F(Remittances, goodsWaitToBeFetchedWhereTheyAre) {
    auto terms = ContractTable(centre->db()).newest(fatma, stall(7))->terms;
    terms.ends = centre->book().today().plus(10);
    ASSERT_TRUE(signPaper(centre->book(), manager, fatma, stall(7), terms));
    syncAll();
    const auto piece = newPiece(s07);
    const auto series = newSeries(s07, 5);
    const auto sent = sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                                {{piece, onePiece}, {series, Quantity::pieces(2)}}, "Salah");
    ASSERT_TRUE(sent);
    syncAll();
    const auto waits = [&](int number) {
        Quantity sum;
        for (const auto& each : pickUpList(centre->db(), stall(number), centre->book().today().plus(11)))
            sum += each.quantity;
        return sum;
    };
    EXPECT_EQ(waits(7), Quantity::pieces(3));
    EXPECT_EQ(waits(12), Quantity{}) << "it is on the way";
    const auto ending = contractsEnding(centre->db(), stall(7), centre->book().today());
    ASSERT_EQ(ending.size(), 1U);
    EXPECT_EQ(ending[0].kinds, 2) << "wherever they are";
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, *sent, {}));
    syncAll();
    EXPECT_EQ(waits(7), Quantity::pieces(3));
    EXPECT_EQ(waits(12), Quantity::pieces(3));
}

TEST_F(Remittances, theCentrePaysAStallForReductionsThatItBears) {
    const auto due = [&] { return BalanceTable(centre->db()).money(account::current(stall(7))); };
    auto terms = ContractTable(centre->db()).newest(fatma, stall(7))->terms;
    terms.bearer = Bearer::centre;
    ASSERT_TRUE(signPaper(centre->book(), manager, fatma, stall(7), terms));
    syncAll();
    const auto piece = newPiece(s07, Money::dinars(1000));
    const auto shown = *ShelfView(s07.db(), stall(7), s07.book().today()).find(piece);
    Basket basket(SaleTable(s07.db()).lastBasket(s07.book().stream()) + 1);
    ASSERT_TRUE(basket.add(shown, stall(7)));
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(900), shown));
    SaleWish wish;
    wish.approver = manager;
    ASSERT_TRUE(sell(s07.book(), s07.vendor, basket, {exactCash(basket.total())}, wish));
    syncAll();
    EXPECT_EQ(due(), -Money::dinars(100));
    EXPECT_EQ(takeRemittance(centre->book(), manager, stall(7), Money::dinars(1), "").refusal(),
              refuse(Reason::moreThanOwed, Money{}));
    EXPECT_EQ(payStall(centre->book(), manager, stall(7), Money::dinars(101), "").refusal(),
              refuse(Reason::moreThanOwed, Money::dinars(100)));
    EXPECT_EQ(payStall(s07.book(), s07.vendor, stall(7), Money::dinars(100), "").refusal().reason,
              Reason::notAllowed);
    ASSERT_TRUE(payStall(centre->book(), manager, stall(7), Money::dinars(100), "août"));
    EXPECT_EQ(due(), Money{});
    EXPECT_EQ(BalanceTable(centre->db()).money(account::safe(Stall::centre())), -Money::dinars(100));
    EXPECT_EQ(payStall(centre->book(), manager, stall(7), Money::dinars(1), "").refusal(),
              refuse(Reason::moreThanOwed, Money{}));
}

TEST_F(Remittances, aStallHearsWhatTheCentrePaidAndPaysOnlyWhatIsNew) {
    const auto seven = newPiece(s07, Money::dinars(1000));
    const auto twelve = newPiece(s12, Money::dinars(2000));
    syncAll();
    ASSERT_TRUE(sellOne(s07, seven));
    ASSERT_TRUE(sellOne(s12, twelve));
    syncAll();
    clock.pass(30 * 86'400'000LL);
    const auto id = payArtisan(centre->book(), manager, fatma, {})->id;
    EXPECT_EQ(payArtisan(s12.book(), Person::commandLine(), fatma, {})->amount,
              Money::dinars(1700))
        << "S12 has not heard of it yet";
    syncAll();
    EXPECT_EQ(payArtisan(s07.book(), Person::commandLine(), fatma, {}).refusal().reason,
              Reason::nothingDue);
    for (auto* place : {&s07, &s12}) {
        EXPECT_EQ(BalanceTable(place->db()).money(account::artisan(fatma)), Money{})
            << "each account is of what its stall wrote";
        EXPECT_EQ(consignmentImbalances(place->db(), Depth::lines), std::vector<std::string>{});
    }
    EXPECT_EQ(BalanceTable(s07.db()).money(account::held(stall(7))), -Money::dinars(850))
        << "the stall owes the centre what was paid for it";
    EXPECT_EQ(exceptions("paid_twice"), 1);
    ASSERT_TRUE(reversePayout(centre->book(), manager, id, ReversalReason::failed, "retour"));
    syncAll();
    EXPECT_EQ(payArtisan(s07.book(), Person::commandLine(), fatma, {})->amount,
              Money::dinars(850));
    EXPECT_EQ(payArtisan(s12.book(), Person::commandLine(), fatma, {}).refusal().reason,
              Reason::nothingDue);
    syncAll();
    for (auto* db : {&centre->db(), &s07.db(), &s12.db()})
        EXPECT_EQ(consignmentImbalances(*db, Depth::lines), std::vector<std::string>{});
}

TEST_F(Remittances, whatStallAndCentreBothPaidIsAQuestion) {
    const auto piece = newPiece(s07, Money::dinars(1000));
    syncAll();
    ASSERT_TRUE(sellOne(s07, piece));
    syncAll();
    clock.pass(30 * 86'400'000LL);
    ASSERT_TRUE(payArtisan(s07.book(), Person::commandLine(), fatma, {}));
    ASSERT_TRUE(payArtisan(centre->book(), manager, fatma, {}));
    syncAll();
    EXPECT_EQ(exceptions("paid_twice"), 1);
    EXPECT_TRUE(BalanceTable(centre->db()).money(account::artisan(fatma)) > Money{})
        << "the artisan owes what was paid twice";
    ASSERT_EQ(negativeBalances(centre->db(), centre->book().today()).size(), 1U);
    // It is taken off what she earns next, once.
    const auto next = newPiece(s07, Money::dinars(3000));
    syncAll();
    ASSERT_TRUE(sellOne(s07, next));
    syncAll();
    clock.pass(30 * 86'400'000LL);
    EXPECT_EQ(payArtisan(centre->book(), manager, fatma, {})->amount, Money::dinars(1700));
    EXPECT_EQ(BalanceTable(centre->db()).money(account::artisan(fatma)), Money{});
    syncAll();
    EXPECT_EQ(exceptions("paid_twice"), 1);
    EXPECT_EQ(consignmentImbalances(s07.db(), Depth::lines), std::vector<std::string>{});
}

TEST_F(Remittances, aPayoutThatWasTheSecondCanBeTakenBack) {
    const auto piece = newPiece(s07, Money::dinars(1000));
    syncAll();
    ASSERT_TRUE(sellOne(s07, piece));
    syncAll();
    clock.pass(30 * 86'400'000LL);
    const auto second = payArtisan(s07.book(), Person::commandLine(), fatma, {})->id;
    ASSERT_TRUE(payArtisan(centre->book(), manager, fatma, {}));
    syncAll();
    ASSERT_TRUE(reversePayout(s07.book(), Person::commandLine(), second, ReversalReason::mistake,
                              "payé au centre"));
    syncAll();
    EXPECT_EQ(BalanceTable(centre->db()).money(account::artisan(fatma)), Money{});
    EXPECT_TRUE(negativeBalances(centre->db(), centre->book().today()).empty());
    EXPECT_EQ(consignmentImbalances(centre->db(), Depth::lines), std::vector<std::string>{});
}

TEST_F(Remittances, whatHadBeenPaidTwiceIsOwedAgainWhenThePaymentThatSettledItIsTakenBack) {
    const auto twice = newPiece(s07, Money::dinars(1000));
    const auto later = newPiece(s07, Money::dinars(3000));
    syncAll();
    ASSERT_TRUE(sellOne(s07, twice));
    syncAll();
    clock.pass(30 * 86'400'000LL);
    const auto second = payArtisan(s07.book(), Person::commandLine(), fatma, {})->id;
    ASSERT_TRUE(payArtisan(centre->book(), manager, fatma, {}));
    syncAll();
    ASSERT_EQ(exceptions("paid_twice"), 1) << "or this proves nothing";
    ASSERT_TRUE(reversePayout(s07.book(), Person::commandLine(), second, ReversalReason::mistake,
                              "payé au centre"));
    ASSERT_TRUE(sellOne(s07, later));
    syncAll();
    clock.pass(30 * 86'400'000LL);
    const auto both = *payArtisan(centre->book(), manager, fatma, {});
    EXPECT_EQ(both.amount, Money::dinars(2550));
    EXPECT_EQ(both.lines, 3U) << "what was owed back, what is no longer, and what was sold since";
    ASSERT_TRUE(reversePayout(centre->book(), manager, both.id, ReversalReason::failed, "retour"));
    EXPECT_EQ(BalanceTable(centre->db()).money(account::artisan(fatma)), -Money::dinars(2550));
    const auto due = dueNow(centre->book(), fatma);
    EXPECT_EQ(due.amount, Money::dinars(2550));
    EXPECT_EQ(due.lines.size(), 3U) << "all that it had settled";
    syncAll();
    for (auto* db : {&centre->db(), &s07.db()})
        EXPECT_EQ(consignmentImbalances(*db, Depth::lines), std::vector<std::string>{});
}

// A piece was sold, and stall and centre each gave its artisan the same 850 dinars before they heard of one another.
class PaidByBoth : public Remittances {
  protected:
    void SetUp() override {
        const auto piece = newPiece(s07, Money::dinars(1000));
        syncAll();
        ASSERT_TRUE(sellOne(s07, piece));
        syncAll();
        clock.pass(30 * 86'400'000LL);
        byStall = payArtisan(s07.book(), Person::commandLine(), fatma, {})->id;
        byCentre = payArtisan(centre->book(), manager, fatma, {})->id;
    }
    void TearDown() override {
        for (auto* db : {&centre->db(), &s07.db()})
            EXPECT_EQ(consignmentImbalances(*db, Depth::lines), std::vector<std::string>{});
        Remittances::TearDown();
    }
    void stallTakesItBack() {
        ASSERT_TRUE(reversePayout(s07.book(), Person::commandLine(), byStall, ReversalReason::mistake, "x"));
    }
    void centreTakesItBack() {
        ASSERT_TRUE(reversePayout(centre->book(), manager, byCentre, ReversalReason::failed, "x"));
    }
    /// Both have heard everything, and would pay so much.
    void bothWouldPay(Money amount) {
        syncAll();
        for (auto* book : {&centre->book(), &s07.book()}) {
            EXPECT_EQ(dueNow(*book, fatma).amount, amount) << book->stall().text();
            EXPECT_EQ(-BalanceTable(book->db()).money(account::artisan(fatma)), amount) << book->stall().text();
        }
    }

    PayoutId byStall;
    PayoutId byCentre;
};

TEST_F(PaidByBoth, whatTheCentrePaidIsNotDueOnceMoreWhenTheStallTakesItsOwnBack) {
    syncAll();
    ASSERT_EQ(exceptions("paid_twice"), 1) << "or this proves nothing";
    stallTakesItBack();
    EXPECT_EQ(dueNow(s07.book(), fatma).amount, Money{});
    bothWouldPay(Money{});
    centreTakesItBack();
    bothWouldPay(Money::dinars(850));
}

TEST_F(PaidByBoth, norIfTheStallHearsOfItOnlyAfterwards) {
    stallTakesItBack();
    EXPECT_EQ(dueNow(s07.book(), fatma).amount, Money::dinars(850)) << "it cannot know better";
    bothWouldPay(Money{});
    centreTakesItBack();
    bothWouldPay(Money::dinars(850));
}

TEST_F(PaidByBoth, whatTheStallPaidIsNotDueOnceMoreWhenTheCentreTakesItsOwnBack) {
    syncAll();
    centreTakesItBack();
    EXPECT_TRUE(dueNow(centre->book(), fatma).amount.isZero());
    const auto line = storedFact<ArtisanPaid>(s07.db(), byStall.entry())->lines.front().entry;
    EXPECT_EQ(ArtisanEntryTable(centre->db()).settledBy(line, fatma), byStall);
    syncAll();
    EXPECT_EQ(ArtisanEntryTable(s07.db()).settledBy(line, fatma), byStall);
    for (auto* db : {&centre->db(), &s07.db()})
        EXPECT_EQ(consignmentImbalances(*db, Depth::lines), std::vector<std::string>{});
    stallTakesItBack();
    EXPECT_EQ(payArtisan(s07.book(), Person::commandLine(), fatma, {})->amount, Money::dinars(850)) << "paid for good";
    bothWouldPay(Money{});
}

TEST_F(PaidByBoth, whatBothTakeBackBeforeTheyHearOfOneAnotherIsDueAgain) {
    centreTakesItBack();
    stallTakesItBack();
    bothWouldPay(Money::dinars(850));
    EXPECT_EQ(exceptions("paid_twice"), 0);
}

TEST_F(PaidByBoth, ofThreePaymentsTheLastThatStandsHasTheLine) {
    centreTakesItBack();
    auto lost = nextDevice(s07); // the till broke down before it could say what it had paid
    std::swap(s07, lost);
    sync(s07);
    byStall = payArtisan(s07.book(), Person::commandLine(), fatma, {})->id;
    byCentre = payArtisan(centre->book(), manager, fatma, {})->id;
    letTailIn(lost);
    syncAll();
    EXPECT_EQ(exceptions("paid_twice"), 2);
    EXPECT_EQ(dueNow(centre->book(), fatma).amount, -Money::dinars(1700));
    EXPECT_EQ(dueNow(s07.book(), fatma).amount, -Money::dinars(850));
    centreTakesItBack();
    syncAll();
    EXPECT_EQ(dueNow(centre->book(), fatma).amount, -Money::dinars(850));
    stallTakesItBack();
    bothWouldPay(Money{});
}

TEST_F(Remittances, aLossOnTheWayIsPaidOrNotAsTheContractSays) {
    const auto loseOnTheWay = [&](ItemId item) {
        syncAll();
        const auto sent = *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                                     {{item, Quantity::pieces(3)}}, "Hadj");
        syncAll();
        ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, sent,
                                    {{item, Quantity::pieces(1), Shortfall::missing}}));
        syncAll();
        ASSERT_TRUE(settleTransfer(s07.book(), s07.vendor, sent, {}));
        syncAll();
    };
    const auto owed = [&] { return -BalanceTable(centre->db()).money(account::artisan(fatma)); };
    loseOnTheWay(newSeries(s07, 5, Money::dinars(1000)));
    EXPECT_EQ(owed(), Money::dinars(1700)) << "2 x 85 % of the floor";
    EXPECT_EQ(BalanceTable(centre->db()).money(account::loss(stall(7))), Money::dinars(1700))
        << "the sender had it in custody";
    auto terms = fifteenPercent();
    terms.liability = Liability::artisan;
    ASSERT_TRUE(signPaper(centre->book(), manager, fatma, stall(7), terms));
    syncAll();
    loseOnTheWay(newSeries(s07, 5, Money::dinars(1000)));
    EXPECT_EQ(owed(), Money::dinars(1700)) << "at her own risk";
    const auto lines = accountHead(centre->db(), fatma).lines;
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].kind, Kind::atRisk);
    EXPECT_EQ(lines[1].kind, Kind::compensation);
    // It stands in every stall's book, and is paid where it was written.
    EXPECT_EQ(payArtisan(s12.book(), Person::commandLine(), fatma, {}).refusal().reason,
              Reason::nothingDue);
    EXPECT_EQ(payArtisan(s07.book(), Person::commandLine(), fatma, {})->amount,
              Money::dinars(1700));
    syncAll();
    EXPECT_EQ(consignmentImbalances(centre->db(), Depth::lines), std::vector<std::string>{});
}

TEST_F(Remittances, rentIsTheStallsAndNeverTheArtisans) {
    EXPECT_EQ(rentFor(Money::dinars(250), 7, 30), Money::centimes(5'833)) << "rounded once";
    RentCharged rent{stall(7), centre->book().today(), centre->book().today().plus(29),
                     Money::dinars(3000), Money::dinars(570), "novembre"};
    ASSERT_TRUE(chargeRent(centre->book(), manager, rent));
    rent.until = rent.from.plus(-1);
    EXPECT_EQ(chargeRent(centre->book(), manager, rent).refusal().reason, Reason::termUnusable);
    EXPECT_EQ(chargeRent(s07.book(), Person::commandLine(), rent).refusal().reason,
              Reason::notAllowed);
    EXPECT_EQ(BalanceTable(centre->db()).money(account::rentDue(stall(7))), Money::dinars(3570));
    ASSERT_TRUE(takeRent(centre->book(), manager, stall(7), Money::dinars(3570),
                         PayoutMethod::bank, "V 9"));
    EXPECT_EQ(BalanceTable(centre->db()).money(account::rentDue(stall(7))), Money{});
    EXPECT_EQ(BalanceTable(centre->db()).money(account::rent()), -Money::dinars(3000));
    EXPECT_EQ(BalanceTable(centre->db()).money(account::artisan(fatma)), Money{});
}

} // namespace
} // namespace touat
