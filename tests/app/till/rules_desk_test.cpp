// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the shop, as questions with answers.
#include "app/till/rules_desk.h"

#include "core/acts/set_rules.h"
#include "core/sales/rules_table.h"
#include "desks_given.h"

namespace touat {
namespace {

class RulesAtTheTill : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        line.askBook(*books, manager);
        rules = std::make_unique<RulesDesk>(line, wording, nullptr);
        QObject::connect(&*rules, &RulesDesk::kept, &*rules, [this] { ++kept; });
        open(true);
    }
    void TearDown() override {
        rules.reset();
        DesksTest::TearDown();
    }
    void open(bool alone) {
        (void)ask([alone](Book& book) {
            book.surroundings().standing = alone ? Standing::alone : Standing::enrolled;
            return true;
        });
        rules->begin();
        ASSERT_TRUE(eventually([this] { return rules->known(); }));
    }
    int rowOf(const char* key) {
        for (int row = 0; row < rules->rules()->rowCount(); ++row)
            if (cell(rules->rules(), row, "key") == key) return row;
        return -1;
    }
    void answer(const char* key, const QString& text) {
        auto* model = rules->rules();
        const auto answers = model->index(rowOf(key), 0)
                                 .data(model->roleNames().key("answers"))
                                 .toStringList();
        ASSERT_TRUE(answers.contains(text)) << answers.join(", ").toStdString();
        rules->choose(rowOf(key), static_cast<int>(answers.indexOf(text)));
    }
    ShopRules inForce(int days) {
        return *ask([days](Book& book) {
            return RulesTable(book.db()).inForce(book.stall(), book.today().plus(days));
        });
    }
    RulesLine line;
    std::unique_ptr<RulesDesk> rules;
    int kept = 0;
};

TEST_F(RulesAtTheTill, whatIsKeptIsInForceFromTomorrowAndNotToday) {
    const auto before = inForce(0);
    EXPECT_FALSE(rules->canKeep()) << "nothing was chosen";
    answer("rounding", wording.priced(Money::dinars(5)));
    answer("duty", "Every sale");
    answer("account", "15 d");
    EXPECT_TRUE(rules->differs());
    rules->keep();
    rules->keep(); // a second press does nothing
    ASSERT_TRUE(eventually([this] { return kept == 1 && !rules->differs(); }));
    EXPECT_EQ(inForce(0), before);
    auto expected = before;
    expected.cashRounding = Money::dinars(5);
    expected.duty = DutyPolicy::everyCash;
    expected.accountDays = 15;
    EXPECT_EQ(inForce(1), expected) << "and nothing else";
    settle();
    EXPECT_EQ(kept, 1);
    EXPECT_TRUE(rules->fromText().contains("From"));
}

TEST_F(RulesAtTheTill, answersAreTakenBackAndAStrangeOneStays) {
    EXPECT_EQ(rowOf("vat"), -1);
    answer("regime", "VAT");
    EXPECT_GE(rowOf("vat"), 0) << "asked only where there is VAT";
    rules->takeBack();
    EXPECT_FALSE(rules->differs());
    EXPECT_EQ(rowOf("vat"), -1);
    // Set by other means to what is no usual answer.
    auto odd = inForce(1);
    odd.returnDays = 11;
    ASSERT_TRUE(*ask([odd](Book& book) {
        return static_cast<bool>(setRules(book, {std::nullopt, Role::manager}, book.stall(),
                                          book.today().plus(1), odd));
    }));
    open(true);
    ASSERT_TRUE(eventually([this] {
        auto* model = rules->rules();
        return model->index(rowOf("returns"), 0)
            .data(model->roleNames().key("answers"))
            .toStringList()
            .contains("11 d");
    }));
}

TEST_F(RulesAtTheTill, whereACentreSetsThemOrTheRightIsMissingNothingChanges) {
    open(false);
    rules->choose(rowOf("rounding"), 1);
    EXPECT_FALSE(rules->differs());
    open(true);
    answer("returns", "30 d");
    (void)ask([](Book& book) {
        book.surroundings().standing = Standing::enrolled; // it has joined meanwhile
        return true;
    });
    rules->keep();
    ASSERT_TRUE(eventually([this] { return !rules->complaint().isEmpty(); }));
    EXPECT_TRUE(rules->differs()) << "what was chosen is still there";
    EXPECT_EQ(kept, 0);
    line.askBook(*books, seller);
    open(true);
    EXPECT_FALSE(rules->settable());
    rules->choose(rowOf("rounding"), 1);
    EXPECT_FALSE(rules->differs()) << "looked at, and no more";
}

TEST_F(RulesAtTheTill, row31_row72_aFamilyDiffersAndGoesByTheShopAgain) {
    rules->look("families");
    EXPECT_EQ(rowOf("rounding"), -1);
    answer("pottery-oversell", "Refuse");
    answer("pottery-returns", "14 d");
    answer("pottery-stamp", "Sell and say so");
    rules->keep();
    ASSERT_TRUE(eventually([this] { return kept == 1 && !rules->differs(); }));
    EXPECT_EQ(inForce(1).oversellOf("pottery"), Oversell::block);
    EXPECT_EQ(inForce(1).returnDaysOf("pottery"), 14);
    EXPECT_EQ(inForce(1).returnDaysOf("weaving"), inForce(1).returnDays);
    EXPECT_EQ(inForce(1).stampOf("pottery"), StampRule::warn);
    answer("pottery-stamp", "Sell it");
    answer("pottery-oversell", "Sell and say so");
    answer("pottery-returns", "As usual (" + QString::number(inForce(1).returnDays) + " d)");
    rules->keep();
    ASSERT_TRUE(eventually([this] { return kept == 2 && !rules->differs(); }));
    EXPECT_TRUE(inForce(1).families.empty()) << "a rule that says nothing is none";
}

TEST_F(RulesAtTheTill, row55_whatLabelsOfPacketsSayIsARule) {
    rules->look("labels");
    EXPECT_EQ(rowOf("24-digits"), -1);
    answer("24", "Weight in grams");
    answer("24-digits", "4");
    rules->keep();
    ASSERT_TRUE(eventually([this] { return kept == 1 && !rules->differs(); }));
    const std::vector<CodeRule> expected{{"24", 4, Measure::grams}};
    EXPECT_EQ(inForce(1).codes, expected);
    EXPECT_FALSE(inForce(0).codes);
    answer("24", "Not used");
    rules->keep();
    ASSERT_TRUE(eventually([this] { return kept == 2 && !rules->differs(); }));
    EXPECT_FALSE(inForce(1).codes);
}

TEST_F(RulesAtTheTill, theFirstDayIsChosenAndNothingBeginsBeforeWhatIsToCome) {
    EXPECT_EQ(rules->begins().front(), "Tomorrow");
    answer("returns", "30 d");
    const auto months = rules->begins().size();
    ASSERT_GE(months, 2);
    rules->chooseBegin(1); // the first of the next month
    rules->keep();
    ASSERT_TRUE(eventually([this] { return kept == 1 && !rules->differs(); }));
    EXPECT_NE(inForce(1).returnDays, 30);
    EXPECT_EQ(inForce(31).returnDays, 30);
    EXPECT_TRUE(rules->fromText().contains("From"));
    EXPECT_NE(rules->begins().front(), "Tomorrow") << "that would be undone on that day";
}

} // namespace
} // namespace touat
