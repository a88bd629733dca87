// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One artisan's account with lines of several places: what came last is told by its time. The number of a
// place stands in the high bits of ids, and says nothing of it.
#include "several_places.h"

#include "core/acts/artisan_access.h"
#include "core/acts/artisan_money.h"
#include "core/acts/artisans_word.h"
#include "core/acts/close_day.h"
#include "core/acts/open_day.h"
#include "core/acts/pay_artisan.h"
#include "core/book/artisan_paper_view.h"
#include "core/book/evening_check.h"
#include "core/consignment/account_table.h"
#include "core/consignment/artisan_view.h"
#include "core/journal/balance_table.h"

namespace touat {
namespace {

using namespace given;

class SeveralAccounts : public SeveralPlaces {
  protected:
    void setTime(const char* day, int minutes) {
        clock.setWall(momentOf(*Day::parse(day), minutes));
    }
    Book& office() { return centre->book(); }
    const PayoutWish bank{PayoutMethod::bank, "VIR 1", CashFrom::safe};
};

TEST_F(SeveralAccounts, theLastPayoutIsTheOneThatWasMadeLast) {
    const auto here = newPiece(s07);
    ASSERT_TRUE(sellOne(s07, here));
    ASSERT_TRUE(sellOne(s12, newPiece(s12)));
    clock.pass(30LL * 86'400'000);
    const auto atStall = *payArtisan(s07.book(), Person::commandLine(), fatma, bank);
    syncAll();
    clock.pass(60'000);
    const auto atCentre = *payArtisan(office(), manager, fatma, bank);
    ASSERT_LT(atCentre.id, atStall.id) << "or this proves nothing";
    EXPECT_EQ(PayoutTable(centre->db()).newest(fatma, 2).front().id, atCentre.id);
    EXPECT_EQ(newestPayouts(centre->db(), fatma, 1).front().amount, atCentre.amount);
    EXPECT_TRUE(giveSlipLink(office(), manager, atCentre.id));
}

TEST_F(SeveralAccounts, aPayoutOfSeveralStallsLinesLeavesEachBookSoundInTheEvening) {
    ASSERT_TRUE(sellOne(s07, newPiece(s07)));
    ASSERT_TRUE(sellOne(s12, newPiece(s12)));
    syncAll();
    clock.pass(30LL * 86'400'000);
    ASSERT_TRUE(payArtisan(office(), manager, fatma, bank));
    syncAll();
    const auto elsewhere = BalanceTable(s07.db()).money(account::elsewhere());
    EXPECT_FALSE(elsewhere.isZero()) << "or this proves nothing";
    EXPECT_TRUE(eveningFindings(s07.book()).empty());
    // What one artisan's account lost to another's is in no sum of all.
    execute(s07.db(), "UPDATE balance SET amount = amount - 100 WHERE account = 'elsewhere'");
    execute(s07.db(), "INSERT INTO balance(account, commodity, amount) VALUES(?1, 0, 100) ON CONFLICT(account, "
                      "commodity) DO UPDATE SET amount = balance.amount + 100", account::artisan(fatma));
    const EveningFinding found{EveningFlaw::balances, fatma.text()};
    EXPECT_EQ(eveningFindings(s07.book()), std::vector{found});
    EXPECT_TRUE(holdAgainstJournal(s07.book()));
    EXPECT_EQ(BalanceTable(s07.db()).money(account::elsewhere()), elsewhere);
    EXPECT_TRUE(eveningFindings(s07.book()).empty());
}

TEST_F(SeveralAccounts, theSlipOfTheCentresLastPayoutHasTheLinkWhateverAStallPaidSince) {
    ASSERT_TRUE(sellOne(s12, newPiece(s12)));
    syncAll();
    clock.pass(30LL * 86'400'000);
    const auto atCentre = *payArtisan(office(), manager, fatma, bank);
    ASSERT_TRUE(sellOne(s07, newPiece(s07)));
    clock.pass(30LL * 86'400'000);
    const auto atStall = *payArtisan(s07.book(), Person::commandLine(), fatma, bank);
    syncAll();
    EXPECT_EQ(giveSlipLink(office(), manager, atStall.id).refusal().reason, Reason::payoutUnknown)
        << "no stall's slip has one";
    EXPECT_TRUE(giveSlipLink(office(), manager, atCentre.id));
}

TEST_F(SeveralAccounts, aStallsTillGetsTheLinkForTheSlipOfWhatItPaid) {
    ASSERT_TRUE(sellOne(s07, newPiece(s07)));
    ASSERT_TRUE(sellOne(s12, newPiece(s12)));
    clock.pass(30LL * 86'400'000);
    const auto paid = *payArtisan(s07.book(), Person::commandLine(), fatma, bank);
    const auto seven = s07.book().stream();
    EXPECT_EQ(giveSlipLinkTo(office(), seven, paid.id).refusal().reason, Reason::payoutUnknown)
        << "it is not at the centre yet";
    syncAll();
    EXPECT_EQ(giveSlipLinkTo(office(), s12.book().stream(), paid.id).refusal().reason, Reason::payoutUnknown)
        << "another till paid it";
    const auto link = *giveSlipLinkTo(office(), seven, paid.id);
    EXPECT_EQ(artisanOfLink(office(), link)->id, fatma);
    EXPECT_EQ(giveSlipLinkTo(office(), seven, paid.id).refusal().reason, Reason::payoutDone) << "once";
    syncAll();
    for (auto* place : {&s07, &s12})
        EXPECT_EQ(place->db().integer("SELECT count(*) FROM artisan_link"), 0) << "no till keeps as much as its hash";
    const auto elsewhere = *payArtisan(s12.book(), Person::commandLine(), fatma, bank);
    syncAll();
    const auto newer = *giveSlipLinkTo(office(), s12.book().stream(), elsewhere.id);
    EXPECT_FALSE(artisanOfLink(office(), link)) << "the newest slip opens the page";
    EXPECT_TRUE(artisanOfLink(office(), newer));
    ASSERT_TRUE(reversePayout(s12.book(), Person::commandLine(), elsewhere.id, ReversalReason::mistake, "twice"));
    syncAll();
    EXPECT_EQ(giveSlipLinkTo(office(), s12.book().stream(), elsewhere.id).refusal().reason, Reason::payoutUnknown)
        << "it was taken back";
}

TEST_F(SeveralAccounts, aRunIsOfThePlaceThatDraftedIt) {
    ASSERT_TRUE(sellOne(s07, newPiece(s07)));
    ASSERT_TRUE(sellOne(s12, newPiece(s12)));
    clock.pass(30LL * 86'400'000);
    const auto ofStall = *draftRun(s07.book(), Person::commandLine(), s07.book().today());
    syncAll();
    EXPECT_FALSE(RunTable(centre->db()).last(Stall::centre()));
    EXPECT_EQ(approveRun(office(), manager, ofStall).refusal().reason, Reason::runUnknown)
        << "what its stall pays the centre does not";
    const auto ofCentre = *draftRun(office(), manager, office().today());
    EXPECT_EQ(RunTable(centre->db()).last(Stall::centre())->id, ofCentre);
    EXPECT_EQ(RunTable(s07.db()).last(stall(7))->id, ofStall);
    ASSERT_TRUE(approveRun(s07.book(), Person::commandLine(), ofStall));
}

TEST_F(SeveralAccounts, theLastWordIsTheOneThatWasSaidLast) {
    const auto item = newPiece(s07);
    const auto says = [&](Book& book, const Person& by, std::int64_t dinars) {
        return bool(recordConsent(book, by, item, Money::dinars(dinars), std::nullopt,
                                  {ConsentHow::inPerson, "Fatma", {}}));
    };
    ASSERT_TRUE(says(s07.book(), s07.vendor, 15'000));
    syncAll();
    clock.pass(60'000);
    ASSERT_TRUE(says(office(), manager, 18'000));
    ConsentTable said(centre->db());
    EXPECT_EQ(said.find(item, office().today())->least, Money::dinars(18'000));
    EXPECT_EQ(said.lasting(item)->least, Money::dinars(18'000));
}

TEST_F(SeveralAccounts, aBusinessDayPastMidnightStaysInItsMonth) {
    const auto baskets = newSeries(s07, 10);
    setTime("2026-11-30", 20 * 60); // its day was opened before, and is not closed yet
    ASSERT_TRUE(closeDay(s07.book(), s07.owner, drawerOf(Money::dinars(5000)), Money{}));
    ASSERT_TRUE(openDay(s07.book(), s07.owner, s07.book().today(), drawerOf(Money::dinars(5000))));
    ASSERT_TRUE(sellOne(s07, baskets));
    syncAll();
    setTime("2026-12-01", 20);
    ASSERT_TRUE(giveAdvance(office(), manager, fatma, Money::dinars(100), "", CashFrom::safe));
    clock.pass(600'000);
    ASSERT_TRUE(sellOne(s07, baskets));
    syncAll();
    const auto from = *Day::parse("2026-11-01");
    const auto paper = [&](const char* until) {
        return *printedStatement(office(), manager, fatma, from, *Day::parse(until));
    };
    const auto both = paper("2026-12-31");
    const auto alone = paper("2026-11-30");
    ASSERT_EQ(both.lines.size(), 3U);
    for (std::size_t i = 1; i < both.lines.size(); ++i)
        EXPECT_LE(both.lines[i - 1].about.day, both.lines[i].about.day);
    ASSERT_EQ(both.months.size(), 2U);
    EXPECT_EQ(both.months[0].received, alone.received) << "a month alone says the same";
    EXPECT_EQ(both.months[0].received, Money::dinars(1445));
    EXPECT_EQ(both.months[0].sold, Money::dinars(1700)) << "what the buyers paid";
    EXPECT_EQ(both.months[0].kept, Money::dinars(255)) << "and what of it is not hers";
    EXPECT_EQ(both.sold, both.months[0].sold + both.months[1].sold);
    EXPECT_EQ(both.received + both.kept, both.sold);
    EXPECT_EQ(both.months[0].closing, alone.closing);
    EXPECT_EQ(both.months[1].paid, Money::dinars(100));
    EXPECT_EQ(both.months[1].closing, both.closing);
}

} // namespace
} // namespace touat
