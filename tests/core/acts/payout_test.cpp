// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Payouts and their runs, deposits that are counted before they are looked at, terms that end, and what
// artisans and the house are told of all that.
#include <sqlite3.h>

#include "core/acts/change_price.h"
#include "core/acts/close_day.h"
#include "core/acts/count_stock.h"
#include "core/book/document_view.h"
#include "core/sales/day_table.h"
#include "core/store/fault.h"
#include "the_consignor.h"

namespace touat {
namespace {

using namespace given;
using Kind = ArtisanEntryKind;

class Payouts : public ConsignmentTest {
  protected:
    /// The business day is closed, and another opened so many days later.
    void passDays(std::int64_t days) {
        const auto count = drawerOf(balance("drawer:S07"));
        ASSERT_TRUE(closeDay(book(), manager, count, Money{}));
        ConsignmentTest::passDays(days);
        ASSERT_TRUE(openDay(book(), manager, book().today(), count));
    }
    /// A week of sales: something is payable.
    void earn() {
        ASSERT_TRUE(sellForCash({carpet}));
        passDays(7);
    }
};

TEST_F(Payouts, aTransferHasAReferenceAndTheCashItsDrawer) {
    earn();
    EXPECT_EQ(payArtisan(book(), manager, fatma, {PayoutMethod::postalAccount, " - "})
                  .refusal()
                  .reason,
              Reason::referenceMissing);
    const auto drawer = balance("drawer:S07");
    ASSERT_TRUE(payArtisan(book(), manager, fatma, {PayoutMethod::cash, "", CashFrom::drawer}));
    EXPECT_EQ(balance("drawer:S07"), drawer - Money::dinars(35'700));
    const auto moves = CashMoveTable(db()).on(book().stall(), book().today());
    ASSERT_EQ(moves.size(), 1U) << "the day's reports know of it";
    EXPECT_EQ(moves[0].reason, CashReason::artisan);
    EXPECT_EQ(moves[0].receiver, "Fatma Ben Hamou");
    EXPECT_EQ(balance("safe:S07"), -Money::dinars(5'000)) << "the float, and nothing else";
}

TEST_F(Payouts, aRunIsDraftedApprovedPaidAndClosed) {
    EXPECT_EQ(draftRun(book(), manager, book().today()).refusal().reason, Reason::nothingDue);
    earn();
    EXPECT_EQ(draftRun(book(), seller, book().today()).refusal().reason, Reason::notAllowed);
    const auto run = *draftRun(book(), manager, book().today());
    EXPECT_EQ(payDrafted(book(), manager, run, fatma, {}).refusal().reason, Reason::runDone);
    ASSERT_TRUE(approveRun(book(), manager, run));
    EXPECT_EQ(approveRun(book(), manager, run).refusal().reason, Reason::runDone);
    EXPECT_EQ(payDrafted(book(), manager, run, another(), {}).refusal().reason,
              Reason::artisanUnknown);
    ASSERT_TRUE(payDrafted(book(), manager, run, fatma, {PayoutMethod::bank, "V 77"}));
    EXPECT_EQ(payDrafted(book(), manager, run, fatma, {}).refusal().reason, Reason::payoutDone);
    EXPECT_EQ(RunTable(db()).find(run)->paid, 1);
    EXPECT_EQ(RunTable(db()).find(run)->paidAmount, Money::dinars(35'700));
    ASSERT_TRUE(closeRun(book(), manager, run));
    EXPECT_EQ(closeRun(book(), manager, run).refusal().reason, Reason::runDone);
    EXPECT_EQ(closeRun(book(), manager, RunId::of({book().stream(), 1})).refusal().reason,
              Reason::runUnknown);
    EXPECT_EQ(balance("bank:S07"), -Money::dinars(35'700));
    EXPECT_EQ(owed(), Money{});
}

TEST_F(Payouts, twoScreensCannotPayTheSameLines) { // I3
    earn();
    const auto run = *draftRun(book(), manager, book().today());
    ASSERT_TRUE(approveRun(book(), manager, run));
    ASSERT_TRUE(payArtisan(book(), manager, fatma, {})); // on the other screen
    EXPECT_EQ(payDrafted(book(), manager, run, fatma, {}).refusal().reason, Reason::payoutDone);
    EXPECT_EQ(payArtisan(book(), manager, fatma, {}).refusal().reason, Reason::nothingDue);
}

TEST_F(Payouts, aRunTakesTheCutOffByTheDayOfTheSaleAndNothingHeld) {
    ASSERT_TRUE(sellForCash({couffin}));
    passDays(3);
    ASSERT_TRUE(sellForCash({couffin}));
    passDays(5); // the first is payable, the second is held
    const auto run = *draftRun(book(), manager, book().today());
    EXPECT_EQ(RunTable(db()).find(run)->amount, Money::centimes(72'250));
    passDays(5);
    const auto early = *draftRun(book(), manager, book().today().plus(-12));
    EXPECT_EQ(RunTable(db()).find(early)->amount, Money::centimes(72'250));
    const auto all = *draftRun(book(), manager, book().today());
    EXPECT_EQ(RunTable(db()).find(all)->amount, Money::centimes(144'500));
}

TEST_F(Payouts, moneyWaitsWhileABuyerMayBringTheGoodsBack) {
    const auto under = [&](int holdDays) {
        auto terms = fifteenPercent();
        terms.holdDays = holdDays;
        return pieceUnder(terms, Money::dinars(1000));
    };
    const auto rule = [&](int returnDays, int ofWeaving) {
        ShopRules rules;
        rules.returnDays = returnDays;
        rules.families = {{"weaving", ofWeaving, Oversell::warn}};
        ASSERT_TRUE(setRules(book(), manager, std::nullopt, book().today(), rules));
    };
    const auto waits = [&](ItemId item) {
        const auto sold = *sellForCash({item});
        return storedDocument(db(), sold.id)->lines[0].payable->number() - book().today().number();
    };
    rule(3, 10);
    const auto first = under(0);
    EXPECT_EQ(waits(first), 10) << "the family's days, though the contract says at once";
    EXPECT_EQ(waits(under(20)), 20) << "the contract's, where they are more";
    passDays(1);
    rule(30, 0);
    EXPECT_EQ(waits(under(0)), 0) << "a family whose goods nobody takes back";
    EXPECT_EQ(dueNow(book(), fatma).amount, Money::dinars(850));
    passDays(8);
    EXPECT_EQ(dueNow(book(), fatma).amount, Money::dinars(850)) << "what holds now says nothing of what was sold";
    passDays(1);
    EXPECT_EQ(dueNow(book(), fatma).amount, Money::dinars(1700));
}

TEST_F(Payouts, aRunIsOfNobodyMoreThanIsDueWhatCameBackSinceItsCutOffIncluded) {
    const auto cutOff = book().today();
    const auto early = *sellForCash({couffin});
    ASSERT_TRUE(sellForCash({couffin}));
    passDays(3);
    const auto late = *sellForCash({couffin});
    ASSERT_TRUE(takeBack(late, couffin));
    passDays(8); // all of it is payable
    const auto drafted = [&] {
        const auto run = draftRun(book(), manager, cutOff);
        return run ? RunTable(db()).find(*run)->amount : Money{};
    };
    EXPECT_EQ(drafted(), Money::centimes(144'500)) << "the late sale and its return are both out";
    ASSERT_TRUE(takeBack(early, couffin));
    EXPECT_EQ(drafted(), Money::centimes(72'250)) << "it came back after the cut-off, and is not paid";
    ASSERT_TRUE(giveAdvance(book(), manager, fatma, Money::dinars(500), "laine"));
    EXPECT_EQ(drafted(), Money::centimes(22'250)) << "and she has had so much of it";
    ASSERT_TRUE(giveAdvance(book(), manager, fatma, Money::dinars(500), "laine"));
    EXPECT_EQ(drafted(), Money{}) << "who owes the house is on no list";
}

TEST_F(Payouts, whatCameBackAfterTheDraftIsNotPaidByIt) {
    const auto sold = *sellForCash({couffin});
    ASSERT_TRUE(sellForCash({couffin}));
    passDays(7);
    const auto run = *draftRun(book(), manager, book().today());
    ASSERT_TRUE(approveRun(book(), manager, run));
    ASSERT_TRUE(takeBack(sold, couffin));
    EXPECT_EQ(payDrafted(book(), manager, run, fatma, {}).refusal().reason, Reason::payoutDone);
    EXPECT_EQ(owed(), Money::centimes(72'250)) << "and nobody owes the house anything";
    ASSERT_TRUE(closeRun(book(), manager, run));
    const auto next = *draftRun(book(), manager, book().today());
    ASSERT_TRUE(approveRun(book(), manager, next));
    const auto paid = payDrafted(book(), manager, next, fatma, {});
    ASSERT_TRUE(paid);
    EXPECT_EQ(paid->amount, Money::centimes(72'250));
    EXPECT_EQ(paid->lines, 3U) << "what was sold twice and came back once";
}

TEST_F(Payouts, lessThanTheContractsLeastWaits) {
    auto terms = fifteenPercent();
    terms.leastPayout = Money::dinars(1000);
    ASSERT_TRUE(signPaper(book(), manager, fatma, book().stall(), terms));
    ASSERT_TRUE(sellForCash({couffin}));
    passDays(7);
    EXPECT_EQ(payArtisan(book(), manager, fatma, {}).refusal(),
              refuse(Reason::payoutTooSmall, Money::dinars(1000)));
    EXPECT_EQ(draftRun(book(), manager, book().today()).refusal().reason, Reason::nothingDue);
    ASSERT_TRUE(sellForCash({couffin}));
    passDays(7);
    EXPECT_TRUE(payArtisan(book(), manager, fatma, {}));
}

TEST_F(Payouts, aPayoutThatFailedOpensItsLinesAndItsPlaceInTheRun) { // I9
    earn();
    const auto run = *draftRun(book(), manager, book().today());
    ASSERT_TRUE(approveRun(book(), manager, run));
    const auto paid = *payDrafted(book(), manager, run, fatma, {PayoutMethod::baridiMob, "BM 1"});
    EXPECT_EQ(reversePayout(book(), manager, paid.id, ReversalReason::failed, "").refusal().reason,
              Reason::noteMissing);
    ASSERT_TRUE(reversePayout(book(), manager, paid.id, ReversalReason::failed, "compte fermé"));
    EXPECT_EQ(reversePayout(book(), manager, paid.id, ReversalReason::failed, "x").refusal().reason,
              Reason::payoutDone);
    EXPECT_EQ(reversePayout(book(), manager, PayoutId::of({book().stream(), 1}),
                            ReversalReason::mistake, "x")
                  .refusal()
                  .reason,
              Reason::payoutUnknown);
    EXPECT_EQ(owed(), Money::dinars(35'700));
    EXPECT_EQ(balance("bank:S07"), Money{});
    ASSERT_TRUE(payDrafted(book(), manager, run, fatma, {}));
    EXPECT_EQ(kinds(), (std::vector{Kind::sale, Kind::payout, Kind::reversal, Kind::payout}));
    // The closed payout still says what it said.
    EXPECT_EQ(storedFact<ArtisanPaid>(db(), paid.id.entry())->amount, Money::dinars(35'700));
}

TEST_F(Payouts, aPieceThatWasPaidAndCameBackIsSetOffAgainstTheNextSale) {
    const auto sold = *sellForCash({couffin});
    passDays(7);
    ASSERT_TRUE(payArtisan(book(), manager, fatma, {}));
    ASSERT_TRUE(takeBack(sold, couffin));
    ASSERT_TRUE(sellForCash({carpet}));
    passDays(7);
    const auto paid = *payArtisan(book(), manager, fatma, {});
    EXPECT_EQ(paid.amount, Money::centimes(3'570'000 - 72'250));
    EXPECT_EQ(paid.lines, 2U);
}

// deposits ----------------------------------------------------------------------------------------

TEST_F(Payouts, aDepositIsCountedFirstAndLookedAtPieceByPiece) {
    const auto counted = *countDeposit(book(), seller, contract, Quantity::pieces(4), "a.jpg", "");
    EXPECT_EQ(counted.slip, 2) << "gapless, after the first deposit of this stall";
    EXPECT_EQ(balance(account::artisan(fatma)), Money{});
    auto each = card("Tapis", Money::dinars(9000));
    each.artisan = fatma;
    each.contract = contract;
    const auto item = *registerItem(book(), seller, ItemKind::piece, each);
    const auto accepted = *acceptGoods(book(), seller, counted.id, {item, onePiece});
    EXPECT_EQ(stock(item), onePiece);
    ASSERT_TRUE(declineGoods(book(), seller, counted.id, Appraisal::refused, onePiece, "synthétique"));
    ASSERT_TRUE(declineGoods(book(), seller, counted.id, Appraisal::toRework, onePiece, "franges"));
    EXPECT_EQ(declineGoods(book(), seller, counted.id, Appraisal::refused, Quantity::pieces(2), "x")
                  .refusal(),
              refuse(Reason::moreThanCounted, onePiece));
    EXPECT_EQ(DepositTable(db()).open(book().stall()).size(), 1U);
    EXPECT_EQ(DepositTable(db()).find(counted.id)->offered, onePiece);
    ASSERT_TRUE(undoAppraisal(book(), seller, accepted, "autre pièce"));
    EXPECT_EQ(undoAppraisal(book(), seller, accepted, "x").refusal().reason,
              Reason::depositUnknown);
    EXPECT_EQ(stock(item), Quantity{});
    EXPECT_EQ(DepositTable(db()).find(counted.id)->offered, Quantity::pieces(2));
    const auto again = *acceptGoods(book(), seller, counted.id, {item, onePiece});
    ASSERT_TRUE(buyOut(book(), manager, {{item, onePiece, Money::dinars(5000)}}, "x"));
    EXPECT_EQ(stock(item), onePiece) << "it stands where it stood";
    EXPECT_EQ(undoAppraisal(book(), seller, again, "x").refusal().reason, Reason::contractElsewhere)
        << "and is the stall's own";
}

TEST_F(Payouts, aThingWithoutACardGetsOneWhenItIsAcceptedAndNoneWhenItIsNot) {
    const auto counted = *countDeposit(book(), seller, contract, Quantity::pieces(3), {}, "");
    const auto items = [&] { return db().integer("SELECT count(*) FROM item"); };
    const auto before = items();
    const auto basket = card("Panier", Money::dinars(700));
    EXPECT_EQ(acceptNewGoods(book(), seller, counted.id, ItemKind::series, basket,
                             Quantity::pieces(4))
                  .refusal(),
              refuse(Reason::moreThanCounted, Quantity::pieces(3)));
    EXPECT_EQ(acceptNewGoods(book(), seller, counted.id, ItemKind::piece, basket,
                             Quantity::pieces(2))
                  .refusal()
                  .reason,
              Reason::oneOfAKind);
    EXPECT_EQ(acceptNewGoods(book(), seller, counted.id, ItemKind::series, basket, Quantity{})
                  .refusal()
                  .reason,
              Reason::quantityNotPositive);
    EXPECT_EQ(acceptNewGoods(book(), seller, counted.id, ItemKind::series, basket,
                             Quantity::thousandths(500))
                  .refusal()
                  .reason,
              Reason::quantityNotWhole);
    EXPECT_EQ(items(), before);
    const auto lookedAt = [&] { return DepositTable(db()).lookedAt(book().stall(), 9); };
    EXPECT_EQ(lookedAt().size(), 1U) << "what was taken in at once";
    ASSERT_TRUE(acceptNewGoods(book(), seller, counted.id, ItemKind::series, basket,
                               Quantity::pieces(3)));
    EXPECT_EQ(items(), before + 1);
    const auto lines = DepositTable(db()).lines(counted.id);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(stock(*lines[0].item), Quantity::pieces(3));
    EXPECT_EQ(shelf(*lines[0].item).artisan, fatma);
    EXPECT_EQ(shelf(*lines[0].item).contract, contract);
    ASSERT_EQ(lookedAt().size(), 2U);
    EXPECT_EQ(lookedAt()[0].id, counted.id) << "the newest first";
    EXPECT_EQ(DepositTable(db()).lookedAt(book().stall(), 1).size(), 1U);
}

TEST_F(Payouts, noPowerCutLeavesACardWithoutItsGoods) {
    const auto counted = *countDeposit(book(), seller, contract, Quantity::pieces(1), {}, "");
    const auto items = [&] { return db().integer("SELECT count(*) FROM item"); };
    const auto before = items();
    const auto run = [&](const char* sql) { return sqlite3_exec(db().raw(), sql, nullptr, nullptr, nullptr); };
    ASSERT_EQ(run("CREATE TEMP TRIGGER cut BEFORE INSERT ON main.deposit_line"
                  " BEGIN SELECT RAISE(ABORT, 'no power'); END"),
              SQLITE_OK);
    EXPECT_THROW((void)acceptNewGoods(book(), seller, counted.id, ItemKind::series,
                                      card("Panier", Money::dinars(700)), Quantity::pieces(1)),
                 Fault);
    ASSERT_EQ(run("DROP TRIGGER cut"), SQLITE_OK);
    EXPECT_EQ(items(), before);
    EXPECT_TRUE(acceptNewGoods(book(), seller, counted.id, ItemKind::series,
                               card("Panier", Money::dinars(700)), Quantity::pieces(1)));
    EXPECT_EQ(items(), before + 1);
}

TEST_F(Payouts, aDepositComesUnderAContractInForce) {
    auto terms = fifteenPercent();
    terms.ends = book().today();
    const auto ending = *signPaper(book(), manager, fatma, book().stall(), terms);
    passDays(1);
    EXPECT_EQ(countDeposit(book(), seller, ending, onePiece, {}, "").refusal().reason,
              Reason::contractEnded);
    EXPECT_EQ(countDeposit(book(), seller, contract, Quantity{}, {}, "").refusal().reason,
              Reason::quantityNotPositive);
}

// terms -------------------------------------------------------------------------------------------

TEST_F(Payouts, aTermIsRemindedOfAndThenRenewedOrTheGoodsGoHome) {
    auto terms = fifteenPercent();
    terms.ends = book().today().plus(31);
    const auto item = pieceUnder(terms, Money::dinars(1000));
    const auto reminder = [&] {
        const auto ending = contractsEnding(db(), book().stall(), book().today());
        return ending.empty() ? -1 : ending[0].reminder;
    };
    EXPECT_EQ(reminder(), -1);
    passDays(1);
    EXPECT_EQ(reminder(), 30);
    passDays(16);
    EXPECT_EQ(reminder(), 14);
    passDays(7);
    EXPECT_EQ(reminder(), 7);
    passDays(7);
    EXPECT_EQ(reminder(), 0);
    EXPECT_TRUE(pickUpList(db(), book().stall(), book().today()).empty());
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::toReserve, {{item, onePiece}}, ""));
    EXPECT_EQ(reminder(), 0) << "it is in the store room";
    passDays(400);
    ASSERT_EQ(pickUpList(db(), book().stall(), book().today()).size(), 1U);
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::toShelf, {{item, onePiece}}, ""));
    ASSERT_EQ(pickUpList(db(), book().stall(), book().today()).size(), 1U);
    EXPECT_EQ(shelf(item).artisan, fatma) << "silence gives the stall nothing";
    EXPECT_EQ(renewContract(book(), manager, newest, *terms.ends, ConsentHow::byPhone, "x")
                  .refusal()
                  .reason,
              Reason::termUnusable);
    ASSERT_TRUE(renewContract(book(), manager, newest, book().today().plus(90),
                              ConsentHow::byPhone, "0661"));
    EXPECT_TRUE(pickUpList(db(), book().stall(), book().today()).empty());
    EXPECT_TRUE(sellForCash({item}));
}

TEST_F(Payouts, withTheArtisansWordATagComesDownAndAChangeOfPriceOnlyRaisesIt) {
    EXPECT_EQ(markDown(book(), manager, tea, Money::dinars(1), {ConsentHow::byPhone, "x", {}})
                  .refusal()
                  .reason,
              Reason::contractUnknown);
    ASSERT_TRUE(markDown(book(), manager, carpet, Money::dinars(38'000), {ConsentHow::inPerson, "venue au stand", {}}));
    EXPECT_EQ(shelf(carpet).price, Money::dinars(38'000));
    EXPECT_TRUE(sellForCash({carpet}));
    EXPECT_EQ(changePrice(book(), manager, couffin, book().today(), Money::dinars(700),
                          Money::dinars(700))
                  .refusal(),
              refuse(Reason::consentMissing, Money::dinars(850)));
    EXPECT_TRUE(changePrice(book(), manager, couffin, book().today(), Money::dinars(900),
                            Money::dinars(800)));
}

// what is told ------------------------------------------------------------------------------------

TEST_F(Payouts, aStatementRunsFromItsOpeningToItsClosing) {
    ASSERT_TRUE(sellForCash({couffin}));
    passDays(10);
    ASSERT_TRUE(sellForCash({carpet}));
    ASSERT_TRUE(payArtisan(book(), manager, fatma, {})); // the first
    const auto today = book().today();
    const auto statement = statementOf(db(), fatma, today, today);
    EXPECT_EQ(statement.opening, Money::centimes(72'250));
    ASSERT_EQ(statement.lines.size(), 2U);
    EXPECT_EQ(statement.lines[0].paid, Money::dinars(42'000));
    EXPECT_EQ(statement.lines[0].balance, Money::centimes(3'642'250));
    EXPECT_EQ(statement.closing, Money::dinars(35'700));
    EXPECT_EQ(statement.closing, owed());
    const auto piece = statementOf(db(), fatma, carpet);
    ASSERT_EQ(piece.lines.size(), 1U);
    EXPECT_EQ(piece.closing, Money::dinars(35'700));
    const auto head = accountHead(db(), fatma, 2);
    EXPECT_EQ(head.balance, Money::dinars(35'700));
    ASSERT_EQ(head.lines.size(), 2U);
    EXPECT_EQ(head.lines[0].kind, Kind::payout);
    EXPECT_EQ(head.lines[1].balance, Money::centimes(3'642'250));
}

TEST_F(Payouts, nobodyIsToldOfAnothersAccount) {
    earn();
    const auto stranger = another();
    EXPECT_TRUE(accountHead(db(), stranger).lines.empty());
    EXPECT_TRUE(statementOf(db(), stranger, Day::number(0), book().today()).lines.empty());
    EXPECT_TRUE(statementOf(db(), stranger, carpet).lines.empty());
}

TEST_F(Payouts, theHouseSeesWhatItOwesAndSinceWhen) {
    earn();
    passDays(100);
    const auto owing = dues(db(), book().today());
    ASSERT_EQ(owing.size(), 1U);
    EXPECT_EQ(owing[0].commune.latin, "Tinerkouk");
    EXPECT_EQ(owing[0].payable, Money::dinars(35'700));
    const auto aged = agedBalances(db(), book().today());
    ASSERT_EQ(aged.size(), 1U);
    EXPECT_EQ(aged[0].older, Money::dinars(35'700));
    EXPECT_EQ(aged[0].month, Money{});
    EXPECT_TRUE(negativeBalances(db(), book().today()).empty());
}

TEST_F(Payouts, nobodyIsCalledForOldMoneyThatAnAdvanceHasTaken) {
    earn(); // 35 700
    passDays(100);
    ASSERT_TRUE(sellForCash({couffin})); // 722.50
    passDays(7);
    ASSERT_TRUE(giveAdvance(book(), manager, fatma, Money::dinars(30'000), "laine"));
    auto aged = agedBalances(db(), book().today());
    ASSERT_EQ(aged.size(), 1U);
    EXPECT_EQ(aged[0].older, Money::centimes(642'250));
    EXPECT_EQ(aged[0].month, Money{});
    EXPECT_EQ(aged[0].older, dueNow(book(), fatma).amount) << "what she can fetch";
    passDays(40);
    aged = agedBalances(db(), book().today());
    ASSERT_EQ(aged.size(), 1U);
    EXPECT_EQ(aged[0].older, Money::centimes(642'250)) << "and so for ever";
    EXPECT_EQ(aged[0].twoMonths, Money{});
}

TEST_F(Payouts, theCashOfArtisansStandsBesideTheDrawerEveryDay) {
    const auto first = book().today();
    ASSERT_TRUE(sellForCash({carpet}));
    passDays(8);
    ASSERT_TRUE(sellForCash({couffin}));
    ASSERT_TRUE(payArtisan(book(), manager, fatma, {}));
    const auto cash = artisansCash(db(), book().stall(), first, book().today());
    EXPECT_EQ(cash.opening, Money{});
    ASSERT_EQ(cash.days.size(), 2U);
    EXPECT_EQ(cash.days[0].came, Money::dinars(35'700));
    EXPECT_EQ(cash.days[1].came, Money::centimes(72'250));
    EXPECT_EQ(cash.days[1].went, Money::dinars(35'700));
    EXPECT_EQ(cash.closing, owed());
    EXPECT_EQ(cash.days[1].left, cash.closing);
}

TEST_F(Payouts, whatTheCentreKeepsOfThemStandsBesideTheDrawerUntilItIsBroughtThere) {
    auto terms = fifteenPercent();
    terms.keeper = Keeper::centre;
    terms.centre = Rate::percent(5);
    const auto item = pieceUnder(terms, Money::dinars(1000));
    const auto today = [&] { return DayTable(db()).openAt(book().stall())->id; };
    const auto printed = [&](DayId day) { return *printedDay(book(), manager, day); };
    const auto first = today();
    EXPECT_EQ(printed(first).forCentre, Money{});
    ASSERT_TRUE(sellForCash({item}));
    EXPECT_EQ(printed(first).artisansMoney, Money{}) << "the centre pays her, out of what the stall brings";
    EXPECT_EQ(printed(first).forCentre, Money::dinars(850));
    ASSERT_TRUE(sellForCash({couffin}));
    EXPECT_EQ(printed(first).artisansMoney, Money::centimes(72'250)) << "and this the stall pays her";
    ASSERT_TRUE(takeCash(book(), manager, Money::dinars(500), CashReason::centre, "sac 1"));
    passDays(1);
    EXPECT_EQ(printed(today()).forCentre, Money::dinars(350));
    EXPECT_EQ(printed(first).forCentre, Money{}) << "what is to be brought today is no matter of yesterday's";
    EXPECT_EQ(printed(first).artisansMoney, Money::centimes(72'250));
}

TEST_F(Payouts, goodsThatStandForLongAreListedWithTheirArtisan) {
    EXPECT_TRUE(oldGoods(db(), book().stall(), book().today(), 90).empty());
    passDays(90);
    const auto old = oldGoods(db(), std::nullopt, book().today(), 90);
    ASSERT_EQ(old.size(), 2U);
    EXPECT_EQ(old[0].days, 90);
    EXPECT_EQ(old[0].commune.latin, "Tinerkouk");
}

// losses that a count and a transfer find -----------------------------------------------------------

TEST_F(Payouts, aLossByACountIsPaidOrNotAsTheContractSays) {
    auto terms = fifteenPercent();
    const auto stalls = goodsUnder(ItemKind::series, 5, terms, Money::dinars(1000), Money::dinars(800));
    terms.liability = Liability::artisan;
    const auto hers = goodsUnder(ItemKind::series, 5, terms, Money::dinars(1000));
    const auto count = [&](std::int64_t seen) {
        const auto number = *openCount(book(), manager, Spot::shelf, "");
        const auto lines = *countLines(book(), number);
        for (const auto& line : lines) {
            const bool ours = line.item == stalls || line.item == hers;
            EXPECT_TRUE(recount(book(), manager, number, line.item,
                                ours ? Quantity::pieces(seen) : line.expected));
        }
        EXPECT_TRUE(closeCount(book(), manager, number, "inventaire"));
    };
    count(3);
    EXPECT_EQ(owed(), Money::dinars(1360)) << "2 x 85 % of the floor, and nothing at her own risk";
    EXPECT_EQ(balance("loss:S07"), Money::dinars(1360));
    EXPECT_EQ(balance("commission:S07"), Money{});
    auto named = kinds();
    std::sort(named.begin(), named.end());
    EXPECT_EQ(named, (std::vector{Kind::compensation, Kind::atRisk}));
    count(4);
    EXPECT_EQ(owed(), Money::dinars(680)) << "one was found again";
    count(5);
    EXPECT_EQ(owed(), Money{});
    EXPECT_EQ(balance("loss:S07"), Money{});
}

} // namespace
} // namespace touat
