// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The day and its drawer: whatever a day holds, the drawer should hold what its postings add up to.
#include "the_till.h"

#include "core/acts/explain_gap.h"
#include "core/acts/set_rights.h"
#include "core/book/document_view.h"
#include "core/book/log_view.h"
#include "core/people/staff_table.h"

#include <rapidcheck/gtest.h>

namespace touat {
namespace {

using namespace given;

class TheDrawer : public TheTill {
  protected:
    /// What went in and out since an entry, read from the journal's text and nothing else.
    Money postedAfter(std::int64_t seq) {
        Money sum;
        EntryReader reader;
        JournalTable(db()).eachFrom(book().stream(), seq + 1,
                                    [&](std::int64_t, std::string_view text, const Hash&) {
                                        const auto envelope = reader.read(text);
                                        for (const auto& posting : envelope->postings)
                                            if (posting.account == "drawer:S07")
                                                sum += Money::centimes(posting.amount);
                                        return true;
                                    });
        return sum;
    }
    std::vector<Tender> randomTenders(Money total) {
        auto card = exactly(TenderKind::card, total);
        card.reference = "4711";
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            return {cash(total, total + Money::dinars(*rc::gen::inRange(0, 3) * 500))};
        case 1:
            return {card};
        default: {
            const auto part = Money::dinars(50);
            card.amount = card.given = part;
            return {card, exactCash(total - part)};
        }
        }
    }
    /// One thing that a vendor does; what it should do to the drawer.
    Money somethingHappens(std::vector<std::pair<Sold, ItemId>>& sold) {
        const auto item = *rc::gen::element(tea, couffin);
        const auto price = item == tea ? Money::dinars(120) : Money::dinars(850);
        const auto which = *rc::gen::inRange(0, 8);
        if (which <= 2) {
            const auto tenders = randomTenders(price);
            const auto done = sell(book(), seller, basketOf({item}), tenders);
            RC_ASSERT(done);
            sold.push_back({*done, item});
            return paidBy(tenders, TenderKind::cash);
        }
        if (which == 3) {
            const auto amount = Money::dinars(*rc::gen::inRange(1, 300));
            RC_ASSERT(takeCash(book(), seller, amount, CashReason::purchase, "", "Salem"));
            return -amount;
        }
        if (which == 4) {
            const auto amount = Money::dinars(*rc::gen::inRange(1, 300));
            RC_ASSERT(putCash(book(), seller, amount, CashReason::change, ""));
            return amount;
        }
        if (which == 7) {
            OrderWish wish;
            wish.customerName = "Aïcha";
            wish.lines = {{tea, "", Quantity::pieces(1), Money::dinars(120)}};
            const auto order = placeOrder(book(), seller, wish);
            RC_ASSERT(order);
            RC_ASSERT(payOrder(book(), seller, *order, {exactCash(Money::dinars(20))}));
            return Money::dinars(20);
        }
        if (sold.empty()) return {};
        const auto [sale, thing] = sold.back();
        const auto worth = thing == tea ? Money::dinars(120) : Money::dinars(850);
        if (which == 5) {
            const auto was = paidBy(SaleTable(db()).tenders(sale.id), TenderKind::cash);
            const auto is = randomTenders(worth);
            RC_ASSERT(correctTender(book(), seller, sale.id, is));
            return paidBy(is, TenderKind::cash) - was;
        }
        sold.pop_back();
        const std::vector<ReturnedLine> back{{lineOf(sale, 1), thing, Quantity::pieces(1), {}}};
        if (*rc::gen::arbitrary<bool>()) {
            RC_ASSERT(refund(book(), manager, nextBasket(), back, TenderKind::cash));
            return -worth;
        }
        // Two teas for what came back, or a tea and the rest in cash.
        RC_ASSERT(exchange(book(), manager, back, basketOf({tea}), {}, TenderKind::cash));
        return Money::dinars(120) - worth;
    }
};

RC_GTEST_FIXTURE_PROP(TheDrawer, expectedCashIsTheSumOfItsPostings, ()) {
    const auto opened = DayTable(db()).openAt(book().stall())->id.entry().seq;
    auto hand = Money::dinars(5000);
    std::vector<std::pair<Sold, ItemId>> sold;
    const auto steps = *rc::gen::inRange(1, 15);
    for (int i = 0; i < steps; ++i)
        hand += somethingHappens(sold);
    const auto posted = Money::dinars(5000) + postedAfter(opened);
    RC_ASSERT(posted == hand);
    RC_ASSERT(refold(db()).empty());
    RC_ASSERT(dayReport(db(), *DayTable(db()).openAt(book().stall())).expectedCash == hand);
    const auto closed = closeDay(book(), seller, drawerOf(Money::dinars(4000)), Money{});
    RC_ASSERT((closed && closed->expected == hand));
    RC_ASSERT(refold(db()).empty());
    RC_ASSERT(DayTable(db()).newest(book().stall())->closingExpected == hand);
}

TEST_F(TheDrawer, row16_twoDaysOfOneDateAreTwoReports) {
    ASSERT_TRUE(sellForCash({tea}));
    ASSERT_TRUE(openDrawer(book(), seller, "1397", "look"));
    ASSERT_TRUE(closeDay(book(), seller, drawerOf(Money::dinars(5120)), Money{}));
    ASSERT_TRUE(openDay(book(), seller, book().today(), drawerOf(Money::dinars(5120))));
    ASSERT_TRUE(sellForCash({couffin}));
    const auto days = DayTable(db()).latest(book().stall(), 9);
    ASSERT_EQ(days.size(), 2U);
    const auto second = printedDay(book(), seller, days[0].id)->report;
    EXPECT_EQ(second.sold, Money::dinars(850));
    EXPECT_EQ(second.day.openingExpected, Money::dinars(5120)) << "what the first left";
    EXPECT_EQ(second.day.openingCounted, Money::dinars(5120));
    EXPECT_EQ(second.expectedCash, Money::dinars(5970));
    const auto first = printedDay(book(), seller, days[1].id)->report;
    EXPECT_EQ(first.sold, Money::dinars(120));
    EXPECT_EQ(first.day.openingCounted, Money::dinars(5000)); // the float
    EXPECT_EQ(first.expectedCash, Money::dinars(5120));
    EXPECT_EQ(first.day.closingExpected, Money::dinars(5120)) << "as it was when it closed";
    EXPECT_EQ(first.openings, 1);
    EXPECT_EQ(first.perpetual.sales, 12'000); // as it stood when it closed
}

TEST_F(TheDrawer, row20_aGapBeyondTheShopsMeasureIsFlaggedAndNeverBlocks) {
    EXPECT_FALSE(wantsAWord(book(), drawerOf(Money::dinars(4800))));
    EXPECT_TRUE(wantsAWord(book(), drawerOf(Money::dinars(4795))));
    ASSERT_TRUE(closeDay(book(), seller, drawerOf(Money::dinars(1000)), Money{}));
}

TEST_F(TheDrawer, row46_copiesAreCountedAndTheCorrectedPaymentIsPrinted) {
    const auto sold = *sellForCash({tea});
    auto card = exactly(TenderKind::card, Money::dinars(120));
    card.reference = "77";
    ASSERT_TRUE(correctTender(book(), seller, sold.id, {card}));
    EXPECT_EQ(*reprint(book(), seller, sold.id), 1);
    EXPECT_EQ(*reprint(book(), seller, sold.id), 2);
    const auto paper = *printedDocument(book(), sold.id);
    EXPECT_EQ(SaleTable(db()).copies(sold.id), 2);
    EXPECT_EQ(paper.tenders[0].kind, TenderKind::card);
    EXPECT_EQ(dayReport(db(), *DayTable(db()).openAt(book().stall())).reprints, 2);
}

TEST_F(TheDrawer, row76_rightsAreSwitchedByWhoHasThemAndNeverOnesOwn) {
    const auto more = rightsOf(Role::seller).flipped(Right::seeReports);
    EXPECT_EQ(setRights(book(), seller, *manager.id, more).refusal().reason, Reason::notAllowed);
    EXPECT_EQ(setRights(book(), manager, *manager.id, more).refusal().reason, Reason::notAllowed);
    EXPECT_EQ(setRights(book(), manager, StaffId{}, more).refusal().reason, Reason::personUnknown);
    ASSERT_TRUE(setRights(book(), manager, *seller.id, more));
    EXPECT_TRUE(mayDo(StaffTable(db()).find(*seller.id)->person(), Right::seeReports));
    const Person owner{manager.id, Role::owner};
    ASSERT_TRUE(setRights(book(), owner, *seller.id, rightsOf(Role::seller)));
    EXPECT_EQ(
        setRights(book(), owner, *seller.id, rightsOf(Role::seller).flipped(Right::managePeople))
            .refusal()
            .reason,
        Reason::notAllowed); // the owner has it not
}

TEST_F(TheDrawer, row76_whoeverFindsNobodyToSetRightsOfIsNotShownThePage) {
    EXPECT_FALSE(setsRights(seller));
    EXPECT_FALSE(setsRights(Person{manager.id, Role::accountant}));
    EXPECT_TRUE(setsRights(manager));
    const Person owner{manager.id, Role::owner};
    EXPECT_TRUE(setsRights(owner));
    const Person blind{owner.id, Role::owner, rightsOf(Role::owner).flipped(Right::seeReports)};
    EXPECT_FALSE(setsRights(blind));
    EXPECT_EQ(setRights(book(), blind, *seller.id, Rights{}).refusal().reason, Reason::notAllowed);
    const Person helper{seller.id, Role::seller,
                        rightsOf(Role::seller).flipped(Right::managePeople)};
    EXPECT_TRUE(setsRights(helper));
}

TEST_F(TheDrawer, row78_theNewestReceiptsAndOneByItsNumber) {
    for (int i = 0; i < 7; ++i)
        ASSERT_TRUE(sellForCash({tea}));
    SalesView sales(db());
    EXPECT_EQ(sales.latest(book().stall(), 5).size(), 5U);
    EXPECT_EQ(sales.latest(book().stall(), 5, 2).size(), 1U);
    EXPECT_EQ(sales.latest(book().stall(), 50, 120).size(), 7U); // by their amount
}

TEST_F(TheDrawer, row79_theLogTellsWhatHappenedNewestFirst) {
    const auto sold = *sellForCash({tea});
    RefundWish agreed;
    agreed.approver = manager;
    ASSERT_TRUE(reprint(book(), seller, sold.id));
    ASSERT_TRUE(voidSale(book(), seller, sold.id, nextBasket(), agreed));
    ASSERT_TRUE(openDrawer(book(), seller, "1397", "look"));
    ASSERT_TRUE(closeDay(book(), seller, drawerOf(Money::dinars(4000)), Money{}, "?"));
    const auto log = readLog(book(), 0, 4);
    ASSERT_EQ(log.lines.size(), 4U);
    EXPECT_EQ(log.lines[0].kind, LogKind::dayClosed);
    EXPECT_EQ(log.lines[0].amount - log.lines[0].before, Money::dinars(-1000));
    EXPECT_EQ(log.lines[1].kind, LogKind::drawerOpened);
    EXPECT_EQ(log.lines[2].kind, LogKind::voided);
    EXPECT_EQ(log.lines[2].approver.latin, "Directrice");
    EXPECT_EQ(log.lines[3].kind, LogKind::reprinted);
    EXPECT_EQ(log.lines[3].number, "S07-1-000001");
    const auto older = readLog(book(), log.next, 50);
    EXPECT_EQ(older.lines.front().kind, LogKind::dayOpened);
    EXPECT_EQ(older.next, 0);
}

TEST_F(TheDrawer, row101_vatChangesForThisStallFromADayOn) {
    ShopRules rules;
    rules.regime = TaxRegime::vat;
    rule(rules);
    auto reduced = rules;
    reduced.vat = Rate::percent(9);
    const auto day = book().today();
    ASSERT_TRUE(setRules(book(), manager, book().stall(), day.plus(2), reduced));
    const auto vatOf = [this](const Sold& sold) {
        return storedDocument(db(), sold.id)->lines.front().vat;
    };
    const auto before = *sellForCash({tea});
    EXPECT_EQ(vatOf(before), Rate::percent(19));
    RulesTable table(db());
    EXPECT_EQ(table.inForce(book().stall(), day.plus(1)).vat, Rate::percent(19));
    EXPECT_EQ(table.inForce(book().stall(), day.plus(2)).vat, Rate::percent(9));
    EXPECT_EQ(table.inForce(Stall::number(8), day.plus(2)).vat, Rate::percent(19)); // another person
    ASSERT_TRUE(closeDay(book(), seller, drawerOf(Money::dinars(5120)), Money::dinars(120)));
    clock.pass(2 * 86'400'000LL);
    ASSERT_TRUE(openDay(book(), seller, book().today(), drawerOf(Money::dinars(5000))));
    const auto after = *sellForCash({tea});
    EXPECT_EQ(vatOf(after), Rate::percent(9));
    const auto back = refund(book(), manager, nextBasket(),
                             {{lineOf(before, 1), tea, Quantity::pieces(1), {}}}, TenderKind::cash);
    ASSERT_TRUE(back);
    EXPECT_EQ(storedDocument(db(), back->id)->lines.front().vat, Rate::percent(19)); // as it was sold
}

TEST_F(TheDrawer, row20_aDifferenceIsExplainedLaterAndStays) {
    const auto first = DayTable(db()).newest(book().stall())->id;
    const auto say = [this](DayId day, CountedAt at, const std::string& said) {
        return explainGap(book(), seller, day, at, said);
    };
    EXPECT_EQ(say(first, CountedAt::opening, "?").refusal().reason, Reason::nothingToExplain)
        << "the first float is no difference";
    EXPECT_EQ(say(first, CountedAt::closing, "?").refusal().reason, Reason::nothingToExplain) << "it is open";
    ASSERT_TRUE(closeDay(book(), seller, drawerOf(Money::dinars(4700)), Money{}));
    clock.pass(86'400'000);
    EXPECT_FALSE(wantsAWord(book(), drawerOf(Money::dinars(4500)))) << "200 pass without a word";
    EXPECT_TRUE(wantsAWord(book(), drawerOf(Money::dinars(4490))));
    const auto second = *openDay(book(), seller, book().today(), drawerOf(Money::dinars(4490)));
    EXPECT_EQ(say(second, CountedAt::opening, "").refusal().reason, Reason::noteMissing);
    EXPECT_EQ(say(second, CountedAt::opening, "\x01").refusal().reason, Reason::textUnusable);
    ASSERT_TRUE(say(second, CountedAt::opening, "je ne sais pas"));
    ASSERT_TRUE(say(second, CountedAt::opening, "tombé derrière"));
    ASSERT_TRUE(say(first, CountedAt::closing, "rendu deux fois"));
    const auto found = *DayTable(db()).find(second);
    EXPECT_EQ(found.openingExplained, "tombé derrière") << "the last word";
    EXPECT_EQ(found.gap(CountedAt::opening), Money::dinars(-210)) << "and the difference stays";
    EXPECT_EQ(found.explained, "");
    EXPECT_EQ(DayTable(db()).find(first)->explained, "rendu deux fois");
    EXPECT_EQ(balance("over_short:S07"), Money::dinars(510));
    const auto log = readLog(book(), 0, 3);
    ASSERT_EQ(log.lines.size(), 3U);
    EXPECT_EQ(log.lines[1].kind, LogKind::gapExplained);
    EXPECT_EQ(log.lines[1].text, "tombé derrière");
    EXPECT_EQ(log.lines[2].text, "je ne sais pas") << "which keeps them all";
    EXPECT_EQ(log.lines[2].amount, Money::dinars(-210));
}

TEST_F(TheDrawer, row32_whatLeavesTheCartDuringThePaymentIsWrittenDown) {
    const auto basket = couffins(3);
    EXPECT_EQ(noteRemoval(book(), seller, basket, couffin, Quantity{}, Money{}).refusal().reason,
              Reason::quantityNotPositive);
    ASSERT_TRUE(noteRemoval(book(), seller, basket, couffin, Quantity::pieces(2),
                            Money::dinars(1700)));
    EXPECT_EQ(dayReport(db(), *DayTable(db()).openAt(book().stall())).removals, 1);
    const auto log = readLog(book(), 0, 1);
    ASSERT_EQ(log.lines.size(), 1U);
    EXPECT_EQ(log.lines[0].kind, LogKind::removed);
    EXPECT_EQ(log.lines[0].about, shelf(couffin).name);
    EXPECT_EQ(log.lines[0].amount, Money::dinars(1700));
}

} // namespace
} // namespace touat
