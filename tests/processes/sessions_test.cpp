// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Manager and artisan at the centre over HTTPS: who is let in, and what each is told.
#include <gtest/gtest.h>

#include "app/manager/payables.h"
#include "app/manager/places.h"
#include "app/manager/questions.h"
#include "core/acts/admit_staff.h"
#include "core/journal/json_value.h"
#include "core/journal/ruling_table.h"
#include "core/people/staff_table.h"
#include "core/stock/item_table.h"
#include "core/sync/messages.h"
#include "given.h"
#include "stall.h"

namespace touat::processes {
namespace {

class Sessions : public ::testing::Test {
  protected:
    static void SetUpTestSuite() {
        house = new House;
        for (auto* stall : {&house->s07, &house->s08}) {
            (void)stall->sellOne();
            ASSERT_EQ(stall->sync().code, 0);
        }
        (void)house->s08.sellOne();
        ASSERT_EQ(house->s08.sync().code, 0);
    }
    static void TearDownTestSuite() { delete house; }

    Replied letIn(const JoinedStall& at, std::optional<StaffId> staff,
                  std::optional<std::string> card, const std::string& pin,
                  std::optional<std::string> password = std::nullopt) {
        return house->centre.post(path::session, textOf(SessionRequest{staff, card, pin, password}),
                                  at.speaker());
    }
    /// The token of a session that must be granted.
    std::string token(const Replied& replied) {
        const auto reply = json::Parser().as<SessionReply>(replied.body);
        EXPECT_EQ(replied.status, 200) << replied.body;
        return reply ? reply->token : std::string{};
    }
    std::string managerToken() { return token(letIn(house->s07, house->manager, {}, "2580")); }
    std::string artisanToken(const JoinedStall& at) {
        return token(letIn(at, {}, at.card, "4826"));
    }
    Replied ask(const JoinedStall& at, const std::string& token, Asked asked,
                std::optional<Stall> stall = std::nullopt) {
        return house->centre.post(path::ask, textOf(Question{token, asked, stall}), at.speaker());
    }
    void expectRefused(const Replied& replied, const std::string& reason) {
        EXPECT_EQ(replied.status, 409);
        EXPECT_EQ(replied.reason(), reason) << replied.body;
    }

    struct House {
        given::TemporaryFolder folder;
        Centre centre{folder / "centre"};
        StaffId manager = *StaffId::parse("C00-1-2"); // the first entry after the centre's own
        JoinedStall s07{serving(), folder.path(), "S07"};
        JoinedStall s08{serving(), folder.path(), "S08"};
        Centre& serving() {
            if (!centre.isRunning()) centre.start();
            return centre;
        }
    };
    inline static House* house = nullptr;
};

TEST_F(Sessions, theManagerSeesAllStalls) {
    const auto session = managerToken();
    const auto replied = ask(house->s07, session, Asked::overview);
    ASSERT_EQ(replied.status, 200) << replied.body;
    const auto seen = json::Parser().as<Overview>(replied.body);
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->today.size(), 2U);
    EXPECT_EQ(seen->today[0].sales, 1);
    EXPECT_EQ(seen->today[1].sales, 2);
    EXPECT_EQ(seen->today[1].total, Money::dinars(300));
    EXPECT_EQ(seen->stock[0].kinds, 6);
    EXPECT_EQ(seen->exceptions, 0);
    const auto sales = ask(house->s07, session, Asked::sales, Stall::number(8));
    ASSERT_EQ(sales.status, 200) << sales.body;
    EXPECT_EQ(json::Parser().as<SalesAnswer>(sales.body)->sales.size(), 2U);
    const auto stock = ask(house->s07, session, Asked::stock, Stall::number(8));
    ASSERT_EQ(stock.status, 200) << stock.body;
    EXPECT_EQ(json::Parser().as<StockAnswer>(stock.body)->items.size(), 6U);
}

TEST_F(Sessions, theManagerSeesTheNextSaleAtOnce) {
    const auto session = managerToken();
    const auto look = [&] {
        return json::Parser().as<Overview>(ask(house->s07, session, Asked::overview).body);
    };
    const auto before = look();
    (void)house->s07.sellOne();
    ASSERT_EQ(house->s07.sync().code, 0);
    const auto after = look();
    ASSERT_TRUE(before && after);
    EXPECT_EQ(after->today[0].sales, before->today[0].sales + 1);
    EXPECT_NE(after->state, before->state);
}

TEST_F(Sessions, aWrongPinIsRefusedAndCounted) {
    const auto replied = letIn(house->s07, house->manager, {}, "2581");
    expectRefused(replied, "pin_wrong");
    EXPECT_EQ(json::Parser().as<RefusalMessage>(replied.body)->quantity, 4000) << "tries left";
    expectRefused(letIn(house->s07, house->manager, {}, ""), "pin_empty");
    expectRefused(letIn(house->s07, {}, house->s07.card, "0000"), "pin_wrong");
    expectRefused(letIn(house->s07, {}, "29999999", "4826"), "person_unknown");
    (void)managerToken(); // the right one counts from the start again
}

TEST_F(Sessions, aPasswordIsGivenAndTakenAwayOnTheCommandLine) {
    const auto given = [&](const Words& more, const std::string& typed) {
        Words words{"--person", house->manager.text()};
        words.insert(words.end(), more.begin(), more.end());
        return run(house->centre.orderWords("password", words), typed);
    };
    const auto before = managerToken();
    const auto weak = given({}, "palmier ver\n");
    EXPECT_EQ(weak.code, 1);
    EXPECT_NE(weak.err.find("password_too_short"), std::string::npos) << weak.err;
    ASSERT_EQ(given({}, "palmier vert d'Adrar\n").code, 0);
    expectRefused(ask(house->s07, before, Asked::overview), "session_over");
    expectRefused(letIn(house->s07, house->manager, {}, "2580"), "password_wanted");
    expectRefused(letIn(house->s07, house->manager, {}, "2580", "palmier vert"), "password_wrong");
    (void)token(letIn(house->s07, house->manager, {}, "2580", "palmier vert d'Adrar"));
    EXPECT_EQ(house->centre.log().find("palmier"), std::string::npos) << "no log has it";
    house->centre.kill();
    house->centre.start();
    expectRefused(letIn(house->s07, house->manager, {}, "2580"), "password_wanted");
    ASSERT_EQ(given({"--none"}, "").code, 0);
    (void)managerToken();
}

TEST_F(Sessions, guessingIsLockedAndAKilledCentreDoesNotForget) {
    const auto card = house->s08.card;
    for (int i = 0; i < 4; ++i)
        expectRefused(letIn(house->s08, {}, card, "1111"), "pin_wrong");
    expectRefused(letIn(house->s08, {}, card, "1111"), "pin_locked");
    house->centre.kill();
    house->centre.start();
    expectRefused(letIn(house->s08, {}, card, "4826"), "pin_locked");
}

TEST_F(Sessions, theArtisanSeesTheirOwnAccount) {
    const auto replied = ask(house->s07, artisanToken(house->s07), Asked::account);
    ASSERT_EQ(replied.status, 200) << replied.body;
    const auto account = json::Parser().as<ArtisanAccount>(replied.body);
    ASSERT_TRUE(account);
    EXPECT_EQ(account->name.latin, "Fatma of S07");
    ASSERT_FALSE(account->sales.empty());
    // 850 of each 1 000 dinars.
    EXPECT_EQ(account->sales.front().share, partOf(Money::dinars(150), Rate::percent(85)));
    Money owed;
    for (const auto& sale : account->sales)
        owed += sale.share;
    EXPECT_EQ(account->owed, owed);
    for (const auto& goods : account->goods)
        EXPECT_EQ(goods.stall, Stall::number(7));
    EXPECT_EQ(replied.body.find("of S08"), std::string::npos);
}

TEST_F(Sessions, anArtisanIsToldNothingElse) {
    const auto session = artisanToken(house->s07);
    expectRefused(ask(house->s07, session, Asked::overview), "not_allowed");
    expectRefused(ask(house->s07, session, Asked::stock, Stall::number(7)), "not_allowed");
    expectRefused(ask(house->s07, session, Asked::sales, Stall::number(7)), "not_allowed");
    // Nor can the question name somebody else.
    auto question = json::write(Question{session, Asked::account, std::nullopt});
    question["artisan"] = house->s08.maker.artisan.text();
    EXPECT_EQ(house->centre.post(path::ask, question.dump(), house->s07.speaker()).status, 400);
    PayOrder pay;
    pay.token = session;
    pay.artisan = house->s07.maker.artisan;
    expectRefused(house->centre.post(path::pay, textOf(pay), house->s07.speaker()),
                  "not_allowed");
}

TEST_F(Sessions, aTokenIsGoodOnItsDeviceAlone) {
    const auto artisan = artisanToken(house->s07);
    expectRefused(ask(house->s08, artisan, Asked::account), "session_over");
    const auto manager = managerToken();
    expectRefused(ask(house->s08, manager, Asked::overview), "session_over");
    expectRefused(ask(house->s07, std::string(64, '0'), Asked::overview), "session_over");
    expectRefused(ask(house->s07, "", Asked::overview), "session_over");
    expectRefused(ask(house->s07, manager, Asked::account), "not_allowed");
    EnrolCodeOrder order{artisan, Stall::number(9)};
    expectRefused(house->centre.post(path::enrolCode, textOf(order), house->s07.speaker()),
                  "not_allowed");
    order.token = manager;
    expectRefused(house->centre.post(path::enrolCode, textOf(order), house->s08.speaker()),
                  "session_over");
    EXPECT_EQ(house->centre.post(path::enrolCode, textOf(order), house->s07.speaker()).status, 200);
}

TEST_F(Sessions, aSellerIsNoManager) {
    expectRefused(letIn(house->s07, house->s07.seller.id, {}, "1397"), "not_allowed");
}

TEST_F(Sessions, aManagerWhomAStallMadeItselfIsNone) {
    StaffId own;
    {
        auto book = house->s07.open();
        NewStaff boss;
        boss.name = {"مدير", "Boss of his own making"};
        boss.role = Role::manager;
        boss.pin = "9753";
        own = *admitStaff(*book, Person::commandLine(), boss);
    }
    ASSERT_EQ(house->s07.sync().code, 0);
    expectRefused(letIn(house->s07, own, {}, "9753"), "person_unknown");
}

TEST_F(Sessions, aManagerDecidesWhatDoesNotFitAndTheStallHears) {
    const auto piece = house->s08.goods.pieces.at(0);
    ASSERT_EQ(house->s07.sync().code, 0); // hears of the piece
    {
        auto book = house->s07.open();
        StockCounted count;
        count.number = 1;
        count.kinds = 1;
        count.units = Quantity::pieces(1);
        count.lines = {{piece, ItemKind::piece, Quantity{}, Quantity::pieces(1)}};
        count.note = "trouvée ici";
        (void)book->record(house->s07.seller, count);
    }
    ASSERT_EQ(house->s07.sync().code, 0);
    const auto post = [&](const char* path, const auto& order) {
        return house->centre.post(path, textOf(order), house->s07.speaker());
    };
    const auto session = managerToken();
    const auto replied = post(path::seePlaces, PlacesQuestion{session});
    ASSERT_EQ(replied.status, 200) << replied.body;
    const auto seen = json::Parser().as<PlacesAnswer>(replied.body);
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->toDecide, 1);
    EXPECT_EQ(json::Parser().as<Overview>(ask(house->s07, session, Asked::overview).body)->exceptions, 1)
        << "the page lists what the figure counts";
    const auto& doubt = seen->doubts.at(0);
    EXPECT_EQ(doubt.kind, "piece_claimed");
    const auto way = std::find_if(doubt.ways.begin(), doubt.ways.end(), [](const auto& each) {
        return each.ruling == Ruling::missing; // it was counted wrongly
    });
    ASSERT_NE(way, doubt.ways.end());
    const auto order = [&](const std::string& by) {
        return RuleOrder{by, doubt.about, doubt.kind, *way, "mal compté"};
    };
    expectRefused(post(path::rule, order(artisanToken(house->s07))), "not_allowed");
    expectRefused(post(path::rule, order("nobody")), "session_over");
    const auto ruled = post(path::rule, order(session));
    ASSERT_EQ(ruled.status, 200) << ruled.body;
    EXPECT_EQ(json::Parser().as<PlacesAnswer>(ruled.body)->toDecide, 0);
    expectRefused(post(path::rule, order(session)), "rules_moved");
    ASSERT_EQ(house->s07.sync().code, 0);
    auto book = house->s07.open();
    EXPECT_EQ(PieceTable(book->db()).find(piece)->holder, Stall::number(8));
    EXPECT_TRUE(RulingTable(book->db()).of(doubt.about, doubt.kind));
}

} // namespace
} // namespace touat::processes
