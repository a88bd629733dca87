// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two screens pay the same artisan at the same moment, each over a line of its own to a centre that serves: one
// payout is recorded, the other screen is told why not, and the account says what happened.
#include <algorithm>
#include <latch>
#include <thread>

#include "app/manager/payables.h"
#include "app/manager/questions.h"
#include "core/acts/artisans_word.h"
#include "core/consignment/account_sum_view.h"
#include "core/consignment/account_table.h"
#include "core/journal/balance_table.h"
#include "core/sync/messages.h"
#include "joined_stalls.h"

namespace touat::processes {
namespace {

class PayoutLine : public TwoJoinedStalls {
  protected:
    /// The manager signs in at the till of each stall.
    std::string session(const JoinedStall& at) {
        const auto replied = centre.post(
            path::session, textOf(SessionRequest{*StaffId::parse("C00-1-2"), {}, "2580"}), at.speaker());
        const auto reply = json::Parser().as<SessionReply>(replied.body);
        EXPECT_TRUE(reply.has_value()) << replied.body;
        return reply ? reply->token : std::string{};
    }
    /// S07 buys something of the artisan's, which is owed at once; the centre has heard of it.
    void owe() {
        {
            const auto book = s07.open();
            ASSERT_TRUE(buyOut(*book, Person::commandLine(),
                               {{s07.goods.series.front(), given::onePiece, Money::dinars(120)}}, "vitrine"));
        }
        ASSERT_EQ(s07.sync().code, 0);
    }
    /// Neither waits for the other.
    std::vector<Replied> both(const std::string& path, const std::string& atSeven, const std::string& atTwelve) {
        std::vector<Replied> replied(2);
        const std::vector<std::pair<Speaker, std::string>> screens{{s07.speaker(), atSeven}, {s12.speaker(), atTwelve}};
        std::latch ready(2);
        std::vector<std::thread> hands;
        for (std::size_t i = 0; i < screens.size(); ++i)
            hands.emplace_back([&, i] {
                ready.arrive_and_wait();
                replied[i] = centre.post(path, screens[i].second, screens[i].first);
            });
        for (auto& hand : hands) hand.join();
        return replied;
    }
    /// One is done, the other refused so; what was paid.
    PaidAnswer once(const std::vector<Replied>& replied, const std::string& why) {
        const auto done = std::count_if(replied.begin(), replied.end(), [](const Replied& r) { return r.status == 200; });
        EXPECT_EQ(done, 1) << replied[0].body << '\n' << replied[1].body;
        const bool first = replied[0].status == 200;
        EXPECT_EQ(replied[first ? 1 : 0].status, 409);
        EXPECT_EQ(replied[first ? 1 : 0].reason(), why);
        const auto paid = json::Parser().as<PaidAnswer>(replied[first ? 0 : 1].body);
        EXPECT_TRUE(paid.has_value());
        return paid.value_or(PaidAnswer{});
    }
    std::string payment(const std::string& token, std::optional<RunId> run = std::nullopt) {
        PayOrder order;
        order.token = token;
        order.artisan = s07.maker.artisan;
        order.run = run;
        return textOf(order);
    }
    AccountAnswer account(const std::string& token) {
        const auto replied = centre.post(path::seeAccount, textOf(AccountQuestion{token, s07.maker.artisan}),
                                         s07.speaker());
        return json::Parser().as<AccountAnswer>(replied.body).value_or(AccountAnswer{});
    }
};

TEST_F(PayoutLine, ofTwoPayoutsAtTheSameMomentOneIsRecorded) {
    const auto seven = session(s07);
    const auto twelve = session(s12);
    Money paid;
    constexpr int times = 4;
    for (int i = 0; i < times; ++i) {
        owe();
        const auto due = account(seven).payable;
        ASSERT_TRUE(Money{} < due);
        const auto one = once(both(path::pay, payment(seven), payment(twelve)), "nothing_due");
        EXPECT_EQ(one.amount, due);
        EXPECT_EQ(one.lines, 1);
        paid += one.amount;
        const auto after = account(seven);
        EXPECT_EQ(after.balance, Money{});
        EXPECT_EQ(after.payouts.size(), static_cast<std::size_t>(i) + 1);
    }
    // A payday on both screens: the same row is touched on each.
    owe();
    const auto drafted = json::Parser().as<PayablesAnswer>(
        centre.post(path::draftRun, textOf(DraftRunOrder{seven, account(seven).lines.front().day}), s07.speaker()).body);
    ASSERT_TRUE(drafted && drafted->run);
    const auto run = drafted->run->id;
    EXPECT_EQ(centre.post(path::approveRun, textOf(RunOrder{seven, run}), s07.speaker()).status, 200);
    paid += once(both(path::pay, payment(seven, run), payment(twelve, run)), "payout_done").amount;

    ASSERT_EQ(s07.sync().code, 0);
    ASSERT_EQ(s12.sync().code, 0);
    ASSERT_EQ(centre.stop(), 0) << centre.log();
    const auto book = openBook(centre.book());
    EXPECT_EQ(book->db().integer("SELECT count(*) FROM payout"), times + 1);
    EXPECT_EQ(BalanceTable(book->db()).money(account::artisan(s07.maker.artisan)), Money{});
    EXPECT_EQ(BalanceTable(book->db()).money(account::safe(Stall::centre())), -paid);
    EXPECT_EQ(book->db().integer("SELECT count(*) FROM exception WHERE kind = 'paid_twice'"), 0);
    EXPECT_EQ(consignmentImbalances(book->db(), Depth::lines), std::vector<std::string>{});
    EXPECT_EQ(refold(book->db()), std::vector<std::string>{});
}

} // namespace
} // namespace touat::processes
