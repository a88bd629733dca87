// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shares of a contract, written line by line.
#include "app/till/share_desk.h"

#include <gtest/gtest.h>

namespace touat {
namespace {

class SharesOfAContract : public testing::Test {
  protected:
    SharesOfAContract() {
        QObject::connect(&desk, &ShareDesk::kept, &desk, [this](const Terms& terms) { kept = terms; });
    }
    QString cell(int line, const char* role) {
        const auto names = desk.lines()->roleNames();
        return desk.lines()->data(desk.lines()->index(line, 0), names.key(role)).toString();
    }
    void put(const char* part, const char* digits) {
        desk.write(QString::fromLatin1(part));
        for (const char* digit = digits; *digit != '\0'; ++digit) desk.type(QString(QChar(*digit)));
    }
    int lines() { return desk.lines()->rowCount(); }

    Wording wording;
    ShareDesk desk{wording, nullptr};
    std::optional<Terms> kept;
};

TEST_F(SharesOfAContract, lookedAtAndLeftTheyAreAsTheyWere) {
    auto terms = usualTerms();
    terms.rules = {{"silver", Money::dinars(5000), Money::dinars(9000), Basis::percent,
                    Rate::basisPoints(833), {}},
                   {"", Money{}, Money::dinars(100), Basis::bands, {}, usualBands()}};
    for (const auto basis : {Basis::percent, Basis::bands, Basis::fixedNet}) {
        terms.basis = basis;
        terms.bands.reset();
        if (basis == Basis::bands) terms.bands = usualBands();
        desk.begin(terms);
        desk.keep();
        ASSERT_TRUE(kept);
        EXPECT_EQ(*kept, terms);
    }
}

TEST_F(SharesOfAContract, theFirstLineThatFitsMakesTheExample) {
    desk.begin(usualTerms());
    EXPECT_EQ(lines(), 1);
    EXPECT_EQ(desk.exampleResult(), wording.priced(Money::dinars(10'200)));
    put("example", "20000");
    EXPECT_EQ(desk.exampleResult(), wording.priced(Money::dinars(17'000)));
    desk.addRule(); // of the first family
    put("artisan", "900");
    EXPECT_EQ(lines(), 2);
    EXPECT_EQ(desk.exampleResult(), wording.priced(Money::dinars(18'000)));
    put("below", "5000");
    EXPECT_EQ(desk.exampleResult(), wording.priced(Money::dinars(17'000))) << "too dear for the line";
    desk.choose(1);
    desk.addStep();
    put("step", "10000");
    put("artisan", "950");
    EXPECT_EQ(desk.exampleResult(), wording.priced(Money::dinars(18'000))) << "8 500 and 9 500";
    desk.keep();
    EXPECT_FALSE(desk.writing());
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->basis, Basis::bands);
    ASSERT_EQ(kept->rules->size(), 1U);
    EXPECT_EQ(kept->rules->front().commission, Rate::percent(10));
    EXPECT_EQ(kept->rules->front().below, Money::dinars(5000));
}

TEST_F(SharesOfAContract, whatCannotStayIsSaidAtItsLineAndNotKept) {
    desk.begin(usualTerms());
    desk.addStep();
    put("step", "0");
    EXPECT_EQ(cell(0, "wrongText"), "");
    EXPECT_NE(cell(1, "wrongText"), "") << "two steps at nothing";
    desk.keep();
    EXPECT_FALSE(kept);
    put("step", "8000");
    EXPECT_TRUE(desk.canKeep());
    put("artisan", "1001");
    EXPECT_NE(cell(1, "wrongText"), "");
    EXPECT_EQ(desk.exampleResult(), "");
    desk.remove();
    EXPECT_TRUE(desk.canKeep());
    desk.addRule();
    put("from", "900");
    put("below", "900");
    EXPECT_NE(cell(0, "wrongText"), "");
    desk.erase();
    desk.erase();
    desk.erase();
    EXPECT_EQ(cell(0, "wrongText"), "") << "no upper end";
    desk.chooseFamily(0); // every one
    put("from", "0");
    desk.addRule();
    EXPECT_NE(cell(1, "wrongText"), "") << "the line above takes all";
    desk.rise();
    EXPECT_EQ(cell(0, "wrongText") + cell(1, "wrongText"), "");
    desk.sink();
    EXPECT_FALSE(desk.canKeep());
}

TEST_F(SharesOfAContract, theLastLineIsNeverTakenAway) {
    desk.begin(usualTerms());
    EXPECT_FALSE(desk.canRemove());
    desk.remove();
    EXPECT_EQ(lines(), 1);
    desk.addStep();
    desk.choose(0);
    desk.remove(); // the other begins at nothing now
    EXPECT_EQ(lines(), 1);
    EXPECT_TRUE(desk.canKeep());
}

} // namespace
} // namespace touat
