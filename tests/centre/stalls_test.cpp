// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows 21, 73 and 82 over the signed way: how all stalls stand, what their drawers differed by, and whether a
// voucher is free.
#include "app/manager/stalls.h"

#include "core/acts/artisan_access.h"
#include "core/acts/close_day.h"
#include "core/acts/move_cash.h"
#include "core/acts/pay_artisan.h"
#include "core/acts/refund.h"
#include "core/acts/register_artisan.h"
#include "core/acts/register_item.h"
#include "core/acts/take_deposit.h"
#include "core/sales/sale_table.h"
#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"
#include "two_stalls.h"

namespace touat {
namespace {

using namespace given;

class StallsOfTheCentre : public TwoStalls {
  protected:
    static constexpr std::int64_t anHour = 3'600'000;
    const Person owner = Person::commandLine();

    StallsAnswer stalls() {
        token = session(boss, "2580"); // the one before may be too old
        const auto answer = posted(seven, path::seeStalls, textOf(StallsQuestion{token}));
        auto read = json::Parser().as<StallsAnswer>(answer.body);
        EXPECT_TRUE(read.has_value()) << answer.body;
        return read.value_or(StallsAnswer{});
    }
    StallLine of(const StallsAnswer& answer, int number) {
        for (const auto& line : answer.stalls)
            if (line.standing.stall == Stall::number(number)) return line;
        return {};
    }
    void open(AStall& at) {
        ASSERT_TRUE(openDay(at.book(), owner, at.book().today(), drawerOf(Money::dinars(5000))));
    }
    /// One message, and its answer is not waited for.
    void oneMessage(AStall& from) {
        const auto answer = posted(from, path::sync, textOf(nextRequest(from.book())));
        ASSERT_EQ(answer.kind, AnswerKind::done);
        office->project(*answer.synced);
    }
};

TEST_F(StallsOfTheCentre, row73_whoWasHeardAndWhatIsNotSentIsSeenAtOnce) {
    open(seven);
    open(twelve);
    clock.pass(anHour);
    level();
    auto seen = stalls();
    ASSERT_EQ(seen.stalls.size(), 2U);
    EXPECT_EQ(of(seen, 7).contact.heardAt, clock.now());
    EXPECT_EQ(of(seen, 7).contact.unsent, 0);
    EXPECT_TRUE(of(seen, 7).marks.empty());
    EXPECT_EQ(seen.all.open, 2);
    EXPECT_EQ(seen.all.cash, Money::dinars(10'000));
    // Seven is not heard of for a day; twelve has more to say than goes into one message.
    clock.pass(24 * anHour);
    for (int i = 0; i < 700; ++i)
        ASSERT_TRUE(putCash(twelve.book(), owner, Money::dinars(1), CashReason::change, ""));
    oneMessage(twelve);
    seen = stalls();
    EXPECT_TRUE(of(seen, 7).marks.empty()) << "a day is not long";
    EXPECT_EQ(of(seen, 12).marks, std::vector{StallMark::unsent});
    EXPECT_GE(of(seen, 12).contact.unsent, 100);
    EXPECT_EQ(seen.stalls.front().standing.stall, Stall::number(12)) << "who stands out comes first";
    EXPECT_EQ(seen.all.unsent, of(seen, 12).contact.unsent);
    clock.pass(1);
    seen = stalls(); // a millisecond later
    EXPECT_EQ(of(seen, 7).marks, std::vector{StallMark::silent});
    EXPECT_EQ(seen.all.marked, 2);
}

TEST_F(StallsOfTheCentre, row73_aCentreThatBeganAgainSaysWhatItDoesNotKnow) {
    open(seven);
    level();
    office = std::make_unique<Office>(centre->book(), std::vector<std::string>{}, "local", "");
    token = session(boss, "2580");
    const auto line = of(stalls(), 7);
    EXPECT_FALSE(line.contact.heardAt);
    EXPECT_FALSE(line.contact.unsent) << "nobody has said it yet";
    EXPECT_EQ(line.seenAt(), clock.now()) << "by what it wrote last";
}

TEST_F(StallsOfTheCentre, row73_aClockThatIsAheadIsNoSignOfLife) {
    const auto now = clock.now();
    clock.setWall(Moment::utcMs(now.utcMs() + 300 * 24 * anHour)); // of the device alone
    open(seven);
    clock.setWall(now);
    level();
    EXPECT_EQ(of(stalls(), 7).seenAt(), now) << "when it was heard";
    clock.pass(25 * anHour);
    EXPECT_EQ(of(stalls(), 7).seenAt(), now);
    EXPECT_TRUE(of(stalls(), 7).has(StallMark::silent)) << "for all that its clock says";
}

TEST_F(StallsOfTheCentre, r10_aStallWithANewTillStandsOutUntilItHasCounted) {
    EXPECT_FALSE(of(stalls(), 12).has(StallMark::count));
    (void)given::admitted(centre->book(), owner, Stall::number(12), 99);
    EXPECT_TRUE(of(stalls(), 12).has(StallMark::count));
    EXPECT_FALSE(of(stalls(), 7).has(StallMark::count));
}

TEST_F(StallsOfTheCentre, row21_theDifferencesOfAllDrawersAreAskedOfTheCentre) {
    open(seven);
    open(twelve);
    ASSERT_TRUE(closeDay(seven.book(), owner, drawerOf(Money::dinars(4700)), Money{}));
    ASSERT_TRUE(closeDay(twelve.book(), owner, drawerOf(Money::dinars(5100)), Money{}));
    level();
    const auto drawers = [&](std::optional<Stall> stall) {
        const auto answer =
            posted(seven, path::seeDrawers, textOf(DrawersQuestion{token, stall}));
        return json::Parser().as<DrawerChecks>(answer.body).value();
    };
    EXPECT_EQ(drawers(std::nullopt).checks.size(), 2U);
    EXPECT_EQ(drawers(std::nullopt).missing, Money::dinars(300));
    EXPECT_EQ(drawers(std::nullopt).tooMuch, Money::dinars(100));
    EXPECT_EQ(drawers(Stall::number(12)).missing, Money{});
    EXPECT_EQ(of(stalls(), 7).marks, (std::vector{StallMark::gap, StallMark::decide}))
        << "nobody said why, and somebody has to decide";
}

TEST_F(StallsOfTheCentre, onlyWhoSeesAllStallsIsTold) {
    EXPECT_EQ(refused(seven, path::seeStalls, StallsQuestion{"nobody"}), Reason::sessionOver);
    EXPECT_EQ(posted(seven, path::seeStalls, "{}").kind, AnswerKind::unreadable);
    EXPECT_EQ(refused(seven, path::seeDrawers, DrawersQuestion{"nobody", {}}), Reason::sessionOver);
    EXPECT_EQ(refused(seven, "/v1/stalls/none", StallsQuestion{token}), Reason::bytesUnreadable);
    const auto anyone = [](const std::string&) -> Result<Person> {
        return Person{std::nullopt, Role::seller};
    };
    for (const auto& [path, body] :
         {std::pair(path::seeStalls, textOf(StallsQuestion{})),
          std::pair(path::seeDrawers, textOf(DrawersQuestion{})),
          std::pair(path::seeLog, textOf(LogQuestion{}))})
        EXPECT_EQ(answerStalls(centre->book(), {}, anyone, path, body).refusal().reason,
                  Reason::notAllowed);
}

TEST_F(StallsOfTheCentre, row79_theLogOfAllStallsIsAskedPageByPage) {
    open(seven);
    open(twelve);
    for (auto* stall : {&seven, &twelve})
        for (int i = 0; i < 3; ++i)
            ASSERT_TRUE(putCash(stall->book(), owner, Money::dinars(1), CashReason::change, "n"));
    level();
    LogQuestion question;
    question.token = token;
    question.wish.from = question.wish.to = centre->book().today();
    question.wish.topic = LogTopic::cash;
    question.most = 4;
    const auto ask = [&] {
        const auto answer = posted(seven, path::seeLog, textOf(question));
        return json::Parser().as<LogOfAll>(answer.body).value();
    };
    const auto first = ask();
    ASSERT_EQ(first.lines.size(), 4U);
    EXPECT_EQ(first.lines.front().stall(), Stall::number(12)) << "of one moment, by entry";
    EXPECT_EQ(first.lines.front().text, "n");
    ASSERT_TRUE(first.next && first.counts);
    EXPECT_EQ(first.counts->lines, 6);
    question.after = first.next;
    const auto rest = ask();
    EXPECT_EQ(rest.lines.size(), 2U);
    EXPECT_FALSE(rest.next);
    EXPECT_FALSE(rest.counts);
    for (const int most : {0, LogQuestion::mostLines + 1}) {
        auto wrong = question;
        wrong.most = most;
        EXPECT_EQ(refused(seven, path::seeLog, wrong), Reason::bytesUnreadable);
    }
    for (const auto days : {std::int64_t{1}, -LogQuestion::mostDays}) {
        auto wrong = question;
        wrong.wish.from = wrong.wish.to.plus(days);
        EXPECT_EQ(refused(seven, path::seeLog, wrong), Reason::bytesUnreadable) << days;
    }
    EXPECT_EQ(posted(seven, path::seeLog, "{}").kind, AnswerKind::unreadable);
}

TEST_F(StallsOfTheCentre, row82_aTillAsksWhetherAnotherTookAVoucher) {
    auto& book = twelve.book();
    open(twelve);
    const auto mat = *registerItem(book, owner, ItemKind::series, card("Mat", Money::dinars(500)));
    ASSERT_TRUE(receiveGoods(book, owner, {{mat, Quantity::pieces(5)}}));
    const auto basket = [&](std::int64_t number) {
        Basket one(number);
        EXPECT_TRUE(one.add(*ShelfView(book.db(), book.stall(), book.today()).find(mat), book.stall()));
        return one;
    };
    const auto sold = *sell(book, owner, basket(1), {exactCash(Money::dinars(500))});
    const auto back = *refund(book, owner, 2,
                              {{SaleLineId::of(sold.id.entry(), 1), mat, Quantity::pieces(1), {}}},
                              TenderKind::voucher);
    const auto voucher = VoucherId::of(back.id.entry(), 1);
    level();
    ASSERT_TRUE(VoucherTable(centre->db()).find(voucher));
    EXPECT_EQ(refused(seven, path::askVoucher, VoucherQuestion{voucher}), std::nullopt);
    auto tender = exactly(TenderKind::voucher, Money::dinars(500));
    tender.voucher = voucher;
    ASSERT_TRUE(sell(book, owner, basket(3), {tender}));
    oneMessage(twelve);
    EXPECT_EQ(refused(seven, path::askVoucher, VoucherQuestion{voucher}), Reason::voucherUsedThere);
    EXPECT_EQ(posted(seven, path::askVoucher, "[]").kind, AnswerKind::unreadable);
}

TEST_F(StallsOfTheCentre, aTillGetsTheAddressForItsSlipWhereTheCentreServesPages) {
    NewArtisan artisan;
    artisan.name = {"فاطمة", "Fatma"};
    artisan.pin = "4826";
    const auto fatma = *registerArtisan(centre->book(), boss, artisan);
    const auto contract = signPaper(centre->book(), boss, fatma, Stall::number(7), fifteenPercent());
    ASSERT_TRUE(contract);
    level();
    open(seven);
    auto carpet = card("Tapis", Money::dinars(20'000), Money::dinars(20'000));
    carpet.artisan = fatma;
    carpet.contract = *contract;
    const auto item = *registerItem(seven.book(), owner, ItemKind::piece, carpet);
    ASSERT_TRUE(takeDeposit(seven.book(), owner, fatma, *contract, {{item, Quantity::pieces(1)}}));
    Basket basket(1);
    ASSERT_TRUE(basket.add(*ShelfView(seven.device->db(), Stall::number(7), seven.book().today()).find(item),
                           Stall::number(7)));
    ASSERT_TRUE(sell(seven.book(), owner, basket, {exactCash(basket.total())}));
    clock.pass(30 * 24 * anHour);
    const auto paid = *payArtisan(seven.book(), owner, fatma, {PayoutMethod::bank, "VIR 1", CashFrom::safe});
    level();
    const SlipLinkQuestion question{paid.id};
    EXPECT_EQ(refused(seven, path::slipLink, question), Reason::linkUnknown) << "it serves no pages";
    office->servePages("https://touat.example.dz/a/");
    EXPECT_EQ(refused(twelve, path::slipLink, question), Reason::payoutUnknown) << "it did not pay";
    const auto given = json::Parser().as<SlipLinkAnswer>(posted(seven, path::slipLink, textOf(question)).body);
    ASSERT_TRUE(given.has_value());
    ASSERT_TRUE(given->address.starts_with("https://touat.example.dz/a/"));
    EXPECT_EQ(artisanOfLink(centre->book(), given->address.substr(27))->id, fatma);
    EXPECT_EQ(refused(seven, path::slipLink, question), Reason::payoutDone);
    EXPECT_EQ(posted(seven, path::slipLink, "{}").kind, AnswerKind::unreadable);
}

TEST_F(StallsOfTheCentre, aPriceIsOrderedFromADayOnAndTakenBack) {
    open(seven);
    const auto mat = *registerItem(seven.book(), owner, ItemKind::series, card("Mat", Money::dinars(500)));
    ASSERT_TRUE(receiveGoods(seven.book(), owner, {{mat, Quantity::pieces(5)}}));
    level();
    const auto today = centre->book().today();
    const auto coming = [&] { return ItemTable(seven.device->db()).coming(mat, today); };
    ChangePriceOrder order;
    order.token = token;
    order.item = mat;
    order.price = Money::dinars(600);
    order.from = today.plus(-1);
    EXPECT_EQ(refused(seven, path::changePrice, order), Reason::ruleUnusable);
    order.from = today.plus(7);
    EXPECT_EQ(refused(seven, path::changePrice, order), std::nullopt);
    level();
    ASSERT_EQ(coming().size(), 1U);
    EXPECT_EQ(coming()[0].from, today.plus(7));
    WithdrawPriceOrder back{token, mat, today.plus(6)};
    EXPECT_EQ(refused(seven, path::withdrawPrice, back), Reason::rulesMoved);
    back.from = today.plus(7);
    EXPECT_EQ(refused(seven, path::withdrawPrice, back), std::nullopt);
    EXPECT_EQ(refused(seven, path::withdrawPrice, back), Reason::rulesMoved) << "it was taken back";
    level();
    EXPECT_TRUE(coming().empty());
    order.price = Money::dinars(550);
    order.from = std::nullopt;
    EXPECT_EQ(refused(seven, path::changePrice, order), std::nullopt);
    level();
    EXPECT_EQ(ShelfView(seven.device->db(), Stall::number(7), today).find(mat)->price, Money::dinars(550));
    order.token = session(clerk, "3691"); // who pays and prices nothing
    EXPECT_EQ(refused(seven, path::changePrice, order), Reason::notAllowed);
    back.token = order.token;
    EXPECT_EQ(refused(seven, path::withdrawPrice, back), Reason::notAllowed);
}

} // namespace
} // namespace touat
