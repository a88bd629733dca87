// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A manager at a stall's till sets the rules of the shop at the centre, over the same signed way as all
// other questions, and every stall hears of it by the feed.
#include "app/manager/shop_rules.h"
#include "core/acts/set_rights.h"
#include "core/journal/journal_table.h"
#include "core/people/staff_table.h"
#include "core/sales/rules_table.h"
#include "two_stalls.h"

namespace touat {
namespace {

using namespace given;

class ShopRulesAtTheCentre : public TwoStalls {
  protected:
    template <class T>
    T seen(AStall& from, const char* path, std::optional<Stall> stall = std::nullopt) {
        const auto answer = posted(from, path, textOf(RulesQuestion{token, stall}));
        auto read = json::Parser().as<T>(answer.body);
        EXPECT_TRUE(read.has_value()) << answer.body;
        return read.value_or(T{});
    }
    SetRulesOrder order(std::int64_t once, std::optional<Stall> stall, int returnDays) {
        SetRulesOrder order;
        order.token = token;
        order.once = once;
        order.stall = stall;
        order.from = centre->book().today().plus(1);
        order.seen = seen<RulesAnswer>(seven, path::seeRules, stall).rules;
        order.rules = order.seen;
        order.rules->returnDays = returnDays;
        return order;
    }
    int returnDays(AStall& at, int days) {
        return RulesTable(at.device->db())
            .inForce(at.book().stall(), at.book().today().plus(days))
            .returnDays;
    }
};

TEST_F(ShopRulesAtTheCentre, whatAManagerSetsFromOneTillReachesTheOther) {
    ASSERT_FALSE(refused(seven, path::setRules, order(1, std::nullopt, 21)));
    level();
    for (auto* stall : {&seven, &twelve}) {
        EXPECT_EQ(returnDays(*stall, 0), 7) << "from tomorrow on";
        EXPECT_EQ(returnDays(*stall, 1), 21);
    }
    const auto answer = seen<RulesAnswer>(seven, path::seeRules);
    EXPECT_TRUE(answer.settable);
    EXPECT_EQ(answer.rules.returnDays, 21);
    EXPECT_EQ(answer.from, centre->book().today().plus(1)) << "as set, from that day";
    EXPECT_EQ(answer.stalls.size(), 2U);
    const auto entry = JournalTable(centre->db()).find({centre->book().stream(), written()});
    ASSERT_TRUE(entry);
    EXPECT_NE(entry->text.find("\"by\":\"" + boss.id->text() + "\""), std::string::npos)
        << "who did it is named: " << entry->text;
}

TEST_F(ShopRulesAtTheCentre, oneStallHasItsOwnUntilItGoesByThoseOfAll) {
    const auto here = Stall::number(12);
    ASSERT_FALSE(refused(seven, path::setRules, order(1, here, 3)));
    level();
    EXPECT_EQ(returnDays(twelve, 1), 3);
    EXPECT_EQ(returnDays(seven, 1), 7);
    EXPECT_EQ(seen<RulesAnswer>(seven, path::seeRules).others, std::vector{here});
    EXPECT_TRUE(seen<RulesAnswer>(seven, path::seeRules, here).own);
    auto back = order(2, here, 3);
    back.rules.reset();
    ASSERT_FALSE(refused(seven, path::setRules, back));
    level();
    EXPECT_EQ(returnDays(twelve, 1), 7);
    auto strange = order(3, std::nullopt, 3);
    strange.stall = Stall::number(29);
    EXPECT_EQ(refused(seven, path::setRules, strange), Reason::placeUnknown);
}

TEST_F(ShopRulesAtTheCentre, anOrderThatComesTwiceHasItsEffectOnce) {
    SetPromotionOrder promotion;
    promotion.token = token;
    promotion.once = 1;
    promotion.promotion.name.latin = "-10 %";
    promotion.promotion.rate = Rate::percent(10);
    promotion.promotion.family = "weaving";
    promotion.promotion.from = promotion.promotion.until = centre->book().today();
    const auto before = written();
    EXPECT_FALSE(refused(seven, path::setPromotion, promotion));
    EXPECT_FALSE(refused(seven, path::setPromotion, promotion)) << "answered again all the same";
    EXPECT_EQ(written(), before + 1);
    promotion.once = 2; // somebody means it
    EXPECT_FALSE(refused(seven, path::setPromotion, promotion));
    EXPECT_EQ(written(), before + 2);
    const auto other = order(3, std::nullopt, 9);
    EXPECT_FALSE(refused(seven, path::setRules, order(4, std::nullopt, 5)));
    EXPECT_EQ(refused(seven, path::setRules, other), Reason::rulesMoved)
        << "seen before somebody changed it";
}

TEST_F(ShopRulesAtTheCentre, whoeverHasNotTheRightLooksAndSetsNothing) {
    const auto clerks = session(clerk, "3691");
    const auto another = session(boss, "2580");
    const auto before = written();
    auto mine = order(1, std::nullopt, 3);
    SetPriceListOrder list;
    list.list.name.latin = "Gros";
    list.list.from = centre->book().today();
    SetIssuerOrder issuer;
    issuer.party.emplace();
    issuer.party->name.latin = "Bazar";
    EndPromotionOrder end;
    end.promotion = PromotionId::of({centre->book().stream(), 1});
    SetPromotionOrder promotion;
    ASSERT_FALSE(clerks.empty());
    for (const auto& [who, expected] :
         {std::pair{clerks, Reason::notAllowed}, std::pair{std::string("no such session"), Reason::sessionOver}}) {
        mine.token = list.token = issuer.token = end.token = promotion.token = who;
        EXPECT_EQ(refused(seven, path::setRules, mine), expected);
        EXPECT_EQ(refused(seven, path::setPriceList, list), expected);
        EXPECT_EQ(refused(seven, path::setIssuer, issuer), expected);
        EXPECT_EQ(refused(seven, path::setPromotion, promotion), expected);
        EXPECT_EQ(refused(seven, path::endPromotion, end), expected);
    }
    token = clerks;
    EXPECT_FALSE(seen<RulesAnswer>(seven, path::seeRules).settable);
    token = another;
    mine = order(7, std::nullopt, 3);
    EXPECT_EQ(refused(twelve, path::setRules, mine), Reason::sessionOver) << "of another device";
    EXPECT_EQ(written(), before);
    auto less = rightsOf(Role::manager).flipped(Right::setRules);
    ASSERT_TRUE(setRights(centre->book(), Person::commandLine(), *boss.id, less));
    EXPECT_EQ(refused(seven, path::setRules, mine), Reason::notAllowed)
        << "the right was taken while the session lasts";
    EXPECT_EQ(refused(seven, "/v1/rules/", mine), Reason::bytesUnreadable);
    EXPECT_EQ(posted(seven, path::setRules, "{\"token\":\"" + token + "\"}").kind,
              AnswerKind::unreadable);
}

TEST_F(ShopRulesAtTheCentre, row36_row37_row48_someStallsGetAPromotionAListAndAHead) {
    SetPriceListOrder list;
    list.token = token;
    list.once = 1;
    list.list.name = {"الجملة", "Gros"};
    list.list.off = Rate::percent(10);
    list.list.from = centre->book().today();
    list.list.stalls = {Stall::number(12)};
    ASSERT_FALSE(refused(seven, path::setPriceList, list));
    SetPromotionOrder promotion;
    promotion.token = token;
    promotion.once = 2;
    promotion.promotion.name.latin = "-5 %";
    promotion.promotion.rate = Rate::percent(5);
    promotion.promotion.family = "pottery";
    promotion.promotion.stalls = {Stall::number(12)};
    promotion.promotion.from = promotion.promotion.until = centre->book().today().plus(2);
    ASSERT_FALSE(refused(seven, path::setPromotion, promotion));
    SetIssuerOrder issuer;
    issuer.token = token;
    issuer.once = 3;
    issuer.party.emplace();
    issuer.party->name.latin = "Centre d'artisanat";
    ASSERT_FALSE(refused(seven, path::setIssuer, issuer));
    level();
    const auto day = centre->book().today();
    const auto here = Stall::number(12);
    ASSERT_EQ(PriceListTable(twelve.device->db()).all(here).size(), 1U);
    EXPECT_TRUE(PriceListTable(seven.device->db()).all(Stall::number(7)).empty());
    EXPECT_EQ(PromotionTable(twelve.device->db()).ahead(here, day).size(), 1U);
    EXPECT_TRUE(PromotionTable(seven.device->db()).ahead(Stall::number(7), day).empty());
    for (auto* stall : {&seven, &twelve}) {
        const auto head = IssuerTable(stall->device->db()).find(stall->book().stall(), day);
        ASSERT_TRUE(head);
        EXPECT_EQ(head->party->name.latin, "Centre d'artisanat");
    }
    // The list leaves one stall and comes to the other.
    auto all = seen<PricesAnswer>(seven, path::seePrices);
    ASSERT_EQ(all.lists.size(), 1U);
    ASSERT_EQ(all.promotions.size(), 1U);
    EXPECT_FALSE(PromotionTable(seven.device->db()).find(all.promotions[0].id)) << "nor sent there";
    list.once = 4;
    list.list.list = all.lists[0].id;
    list.list.stalls = {Stall::number(7)};
    ASSERT_FALSE(refused(seven, path::setPriceList, list));
    EndPromotionOrder end{token, 5, all.promotions[0].id};
    ASSERT_FALSE(refused(seven, path::endPromotion, end));
    level();
    EXPECT_TRUE(PriceListTable(twelve.device->db()).all(here).empty());
    EXPECT_FALSE(PriceListTable(twelve.device->db()).find(all.lists[0].id, here, day));
    EXPECT_EQ(PriceListTable(seven.device->db()).all(Stall::number(7)).size(), 1U);
    EXPECT_TRUE(PromotionTable(twelve.device->db()).ahead(here, day).empty());
}

TEST_F(ShopRulesAtTheCentre, aStallsOwnBookAnswersTheSameQuestionsAndRefusesTheOrders) {
    DoneOrders done;
    const auto who = [&](const std::string&) -> Result<Person> { return boss; };
    const auto told = answerShopRules(seven.book(), who, done, path::seeRules, textOf(RulesQuestion{}));
    ASSERT_TRUE(told);
    EXPECT_FALSE(json::Parser().as<RulesAnswer>(*told)->settable);
    SetRulesOrder mine;
    mine.from = seven.book().today().plus(1);
    mine.rules = mine.seen;
    EXPECT_EQ(answerShopRules(seven.book(), who, done, path::setRules, textOf(mine)).refusal().reason,
              Reason::centreSetsRules);
}

} // namespace
} // namespace touat
