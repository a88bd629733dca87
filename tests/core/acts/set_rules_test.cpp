// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules of the shop and heads of invoices: of all stalls, or a stall's own.
#include "the_till.h"

namespace touat {
namespace {

class SettingRules : public given::TheTill {};

TEST_F(SettingRules, aStallsOwnRulesHoldUntilItGoesByThoseOfAllAgain) {
    const auto day = book().today();
    const auto here = book().stall();
    RulesTable table(book().db());
    ShopRules all;
    all.returnDays = 14;
    ShopRules own;
    own.returnDays = 3;
    ASSERT_TRUE(setRules(book(), manager, here, day, own));
    ASSERT_TRUE(setRules(book(), manager, std::nullopt, day, all));
    EXPECT_EQ(table.inForce(here, day).returnDays, 3) << "its own before those of all";
    EXPECT_EQ(table.coming(std::nullopt).returnDays, 14);
    EXPECT_EQ(table.withOwn(), std::vector{here});
    ASSERT_TRUE(setRules(book(), manager, here, day.plus(2), std::nullopt));
    EXPECT_EQ(table.inForce(here, day.plus(1)).returnDays, 3);
    EXPECT_EQ(table.inForce(here, day.plus(2)).returnDays, 14);
    EXPECT_EQ(table.coming(here).returnDays, 14);
    EXPECT_TRUE(table.withOwn().empty());
    EXPECT_EQ(setRules(book(), manager, here, day.plus(1), own).refusal().reason, Reason::ruleUnusable)
        << "what is to come would undo it";
    EXPECT_EQ(setRules(book(), manager, here, day.plus(-1), own).refusal().reason, Reason::ruleUnusable);
    EXPECT_EQ(setRules(book(), manager, {}, day, {}).refusal().reason, Reason::ruleUnusable);
    EXPECT_EQ(setRules(book(), manager, Stall::number(23), day, own).refusal().reason,
              Reason::placeUnknown);
}

TEST_F(SettingRules, whoeverSawOtherRulesDoesNotChangeThem) {
    RulesTable table(book().db());
    const auto seen = table.coming(book().stall());
    ShopRules one = seen;
    one.returnDays = 3;
    ASSERT_TRUE(setRules(book(), manager, book().stall(), book().today(), one, &seen));
    ShopRules other = seen;
    other.accountDays = 60; // and the seven days of before
    EXPECT_EQ(setRules(book(), manager, book().stall(), book().today(), other, &seen).refusal().reason,
              Reason::rulesMoved);
    EXPECT_EQ(table.inForce(book().stall(), book().today()), one);
}

TEST_F(SettingRules, row31_aFamilyThatSaysNothingOfReturnsGoesByTheShop) {
    ShopRules rules;
    rules.returnDays = 14;
    rules.families = {{"weaving", std::nullopt, Oversell::block}, {"pottery", 3, Oversell::warn, StampRule::block}};
    EXPECT_EQ(rules.returnDaysOf("weaving"), 14);
    EXPECT_EQ(rules.returnDaysOf("pottery"), 3);
    EXPECT_EQ(rules.oversellOf("weaving"), Oversell::block);
    EXPECT_EQ(rules.oversellOf("pottery"), Oversell::warn);
    EXPECT_EQ(rules.stampOf("pottery"), StampRule::block);
    EXPECT_EQ(rules.stampOf("weaving"), StampRule::off);
}

TEST_F(SettingRules, whatIsSetForSomeStallsHoldsThereAlone) {
    const auto here = book().stall();
    EXPECT_TRUE(holdsAt({}, here));
    EXPECT_TRUE(holdsAt({here}, here));
    EXPECT_FALSE(holdsAt({Stall::number(23)}, here));
    EXPECT_TRUE(holdsAt({Stall::number(23)}, Stall::centre())) << "which knows them all";
    Party shop;
    shop.name.latin = "Bazar";
    Party house;
    house.name.latin = "Centre d'artisanat";
    IssuerTable issuers(book().db());
    ASSERT_TRUE(setIssuer(book(), manager, {std::nullopt, book().today(), house}));
    EXPECT_EQ(issuers.find(here, book().today())->party, house);
    ASSERT_TRUE(setIssuer(book(), manager, {here, book().today(), shop}));
    EXPECT_EQ(issuers.find(here, book().today())->party, shop);
    ASSERT_TRUE(setIssuer(book(), manager, {here, book().today(), std::nullopt}));
    EXPECT_EQ(issuers.find(here, book().today())->party, house) << "as all stalls again";
    EXPECT_EQ(setIssuer(book(), manager, {{}, book().today(), {}}).refusal().reason,
              Reason::nameMissing);
}

} // namespace
} // namespace touat
