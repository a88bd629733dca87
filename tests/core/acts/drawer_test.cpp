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
    /// What a person who writes everything down would have.
    struct Reckoned {
        Money drawer = Money::dinars(5000);
        Money card;
        Money phone;
        Money owed; // by the one customer
        std::vector<std::pair<VoucherId, Money>> vouchers; // that somebody still has
        Money sold;
        Money givenBack;

        void pay(const std::vector<Tender>& tenders, int way = 1) {
            for (const auto& tender : tenders) {
                auto* where = tender.kind == TenderKind::cash      ? &drawer
                              : tender.kind == TenderKind::card    ? &card
                              : tender.kind == TenderKind::mobile  ? &phone
                              : tender.kind == TenderKind::account ? &owed
                                                                   : nullptr;
                if (where != nullptr) *where += way > 0 ? tender.amount : -tender.amount;
            }
        }
        Money outstanding() const {
            Money sum;
            for (const auto& [id, worth] : vouchers) sum += worth;
            return sum;
        }
    };
    struct Past {
        Sold sold;
        ItemId item;
        Money worth;
        std::vector<Tender> tenders; // as it stands now
    };

    static Tender proven(TenderKind kind, Money amount) {
        auto tender = exactly(kind, amount);
        tender.reference = "4711";
        return tender;
    }
    /// Ways to pay that can be corrected later.
    std::vector<Tender> randomTenders(Money total) {
        const auto part = Money::dinars(50);
        switch (*rc::gen::inRange(0, total > part ? 4 : 3)) {
        case 0:
            return {cash(total, total + Money::dinars(*rc::gen::inRange(0, 3) * 500))};
        case 1:
            return {proven(TenderKind::card, total)};
        case 2:
            return {proven(TenderKind::mobile, total)};
        default:
            return {proven(*rc::gen::element(TenderKind::card, TenderKind::mobile), part), exactCash(total - part)};
        }
    }
    /// And those that cannot: on account, whole or in part, and by a voucher that somebody has.
    std::vector<Tender> anyTenders(Money total, const Reckoned& reckoned) {
        const auto way = *rc::gen::inRange(0, 6);
        const auto part = Money::dinars(70);
        if (way == 0) return {exactly(TenderKind::account, total)};
        if (way == 1) return {exactly(TenderKind::account, part), exactCash(total - part)};
        if (way > 3 || reckoned.vouchers.empty()) return randomTenders(total);
        const auto [id, worth] = reckoned.vouchers.back();
        auto voucher = exactly(TenderKind::voucher, std::min(total, worth));
        voucher.given = worth;
        voucher.voucher = id;
        if (worth >= total) return {voucher};
        return {voucher, exactCash(total - worth)};
    }
    void sellSomething(ItemId item, Money price, CustomerId who, Reckoned& reckoned, std::vector<Past>& past) {
        const auto tenders = anyTenders(price, reckoned);
        auto basket = basketOf({item});
        if (!paidBy(tenders, TenderKind::account).isZero()) basket.customer = who;
        const auto done = sell(book(), seller, basket, tenders, withManager());
        RC_ASSERT(done);
        reckoned.pay(tenders);
        reckoned.sold += price;
        for (const auto& tender : tenders) {
            if (!tender.voucher) continue;
            reckoned.vouchers.pop_back();
            RC_ASSERT(done->voucher.has_value() == !tender.change().isZero());
            if (done->voucher) reckoned.vouchers.emplace_back(*done->voucher, tender.change());
        }
        past.push_back({*done, item, price, tenders});
    }
    /// The debt first, and what is left in the way that was chosen.
    Money giveBack(const Past& sale, Money amount, TenderKind through, Reckoned& reckoned) {
        const auto off = std::min({amount, paidBy(sale.tenders, TenderKind::account), reckoned.owed});
        reckoned.owed -= off;
        reckoned.pay({exactly(through, amount - off)}, -1);
        return amount - off;
    }
    void somethingComesBack(Reckoned& reckoned, std::vector<Past>& past) {
        const auto sale = past.back();
        past.pop_back();
        const std::vector<ReturnedLine> lines{{lineOf(sale.sold, 1), sale.item, Quantity::pieces(1), {}}};
        reckoned.givenBack += sale.worth;
        std::optional<VoucherId> voucher;
        auto left = sale.worth;
        auto through = *rc::gen::element(TenderKind::cash, TenderKind::voucher);
        if (*rc::gen::arbitrary<bool>()) {
            through = *rc::gen::element(through, TenderKind::card, TenderKind::mobile);
            const auto back = refund(book(), manager, nextBasket(), lines, through);
            RC_ASSERT(back);
            voucher = back->voucher;
        } else { // a tea for what came back, and the rest
            const auto done = exchange(book(), manager, lines, basketOf({tea}), {}, through);
            RC_ASSERT(done);
            voucher = done->voucher;
            left -= Money::dinars(120);
            reckoned.sold += Money::dinars(120);
        }
        left = giveBack(sale, left, through, reckoned);
        RC_ASSERT(voucher.has_value() == (through == TenderKind::voucher && !left.isZero()));
        if (voucher) reckoned.vouchers.emplace_back(*voucher, left);
    }
    /// One thing that a vendor does.
    void somethingHappens(CustomerId who, Reckoned& reckoned, std::vector<Past>& past) {
        const auto item = *rc::gen::element(tea, couffin);
        const auto price = item == tea ? Money::dinars(120) : Money::dinars(850);
        const auto amount = Money::dinars(*rc::gen::inRange(1, 300));
        const auto which = *rc::gen::inRange(0, 10);
        if (which <= 3) return sellSomething(item, price, who, reckoned, past);
        if (which == 4) {
            if (amount > reckoned.drawer) return;
            RC_ASSERT(takeCash(book(), seller, amount, CashReason::purchase, "", "Salem"));
            reckoned.drawer -= amount;
        } else if (which == 5) {
            RC_ASSERT(putCash(book(), seller, amount, CashReason::change, ""));
            reckoned.drawer += amount;
        } else if (which == 6) {
            OrderWish wish;
            wish.customerName = "Aïcha";
            wish.lines = {{tea, "", Quantity::pieces(1), Money::dinars(120)}};
            const auto order = placeOrder(book(), seller, wish);
            RC_ASSERT(order);
            RC_ASSERT(payOrder(book(), seller, *order, {exactCash(Money::dinars(20))}));
            reckoned.drawer += Money::dinars(20);
        } else if (which == 7 && !reckoned.owed.isZero()) {
            const auto paid = randomTenders(std::min(reckoned.owed, amount + Money::dinars(50)));
            RC_ASSERT(payAccount(book(), seller, who, paid));
            reckoned.pay(paid);
            reckoned.owed -= paidBy(paid, TenderKind::cash) + paidBy(paid, TenderKind::card) +
                             paidBy(paid, TenderKind::mobile);
        } else if (which == 8 && !past.empty()) {
            auto& sale = past.back();
            const auto is = randomTenders(sale.worth);
            const bool can = std::all_of(sale.tenders.begin(), sale.tenders.end(), canBeCorrected);
            RC_ASSERT(bool(correctTender(book(), seller, sale.sold.id, is)) == can);
            if (!can) return;
            reckoned.pay(sale.tenders, -1);
            reckoned.pay(is);
            sale.tenders = is;
        } else if (which == 9 && !past.empty()) {
            somethingComesBack(reckoned, past);
        }
    }
};

RC_GTEST_FIXTURE_PROP(TheDrawer, expectedCashIsTheSumOfItsPostings, ()) {
    const auto opened = DayTable(db()).openAt(book().stall())->id.entry().seq;
    const auto who = aicha(Money::dinars(50'000));
    Reckoned reckoned;
    std::vector<Past> past;
    const auto steps = *rc::gen::inRange(1, 20);
    for (int i = 0; i < steps; ++i)
        somethingHappens(who, reckoned, past);
    const auto hand = reckoned.drawer;
    const auto posted = Money::dinars(5000) + postedAfter(opened);
    RC_ASSERT(posted == hand);
    RC_ASSERT(balance("card:S07") == reckoned.card);
    RC_ASSERT(balance("mobile:S07") == reckoned.phone);
    RC_ASSERT(balance("vouchers:S07") == -reckoned.outstanding());
    RC_ASSERT(owedBy(book(), who) == reckoned.owed);
    RC_ASSERT(refold(db()).empty());
    const auto report = dayReport(db(), *DayTable(db()).openAt(book().stall()));
    RC_ASSERT(report.expectedCash == hand);
    RC_ASSERT(report.sold == reckoned.sold);
    RC_ASSERT(report.givenBack == reckoned.givenBack);
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
