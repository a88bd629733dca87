// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manager's chart of what all stalls took, on a real centre's book and its answers.
#include "app/till/takings_desk.h"

#include <QFile>

#include "managers_line.h"

namespace touat {
namespace {

using namespace given;

class TakingsDeskTest : public ManagersLine {
  protected:
    void SetUp() override {
        wording.language = Language::french;
        bowls = newSeries(s07, 50);
        ASSERT_TRUE(sellOne(s07, bowls));
        nextDay();
        ASSERT_TRUE(sellOne(s07, bowls));
        ASSERT_TRUE(sellOne(s07, bowls));
        ASSERT_TRUE(sellOne(s12, newSeries(s12, 5)));
        syncAll();
    }
    QVariant cell(int row, const char* role) {
        return ManagersLine::cell(desk.lines(), row, role);
    }

    ItemId bowls;
    TakingsDesk desk{carry(), papers(), clock, wording, centreDesk, folder / "tables", nullptr};
};

TEST_F(TakingsDeskTest, sevenDaysStandAsColumnsAndTheGreatestFillsThePage) {
    desk.begin();
    ASSERT_TRUE(desk.known());
    EXPECT_TRUE(desk.columns());
    ASSERT_EQ(desk.lines()->rowCount(), 7);
    EXPECT_EQ(cell(6, "share"), 1000) << "today";
    EXPECT_EQ(cell(5, "share"), 333);
    EXPECT_EQ(cell(4, "share"), 0);
    EXPECT_EQ(desk.totalText(), wording.amount(Money::dinars(4 * 850)));
    EXPECT_EQ(desk.salesText(), "4");
    EXPECT_EQ(desk.eachText(), wording.amount(Money::dinars(850)));
}

TEST_F(TakingsDeskTest, aDayIsSetAgainstTheOneBefore) {
    desk.begin();
    desk.choosePeriod("today");
    EXPECT_EQ(desk.changeText(), "+200 %");
    desk.breakDown("stall");
    EXPECT_FALSE(desk.columns());
    ASSERT_EQ(desk.lines()->rowCount(), 2);
    EXPECT_TRUE(cell(0, "nameText").toString().startsWith("S07  ")) << "by its name";
    EXPECT_EQ(cell(0, "changeText"), "+100 %");
    EXPECT_EQ(cell(0, "shareBefore"), 500);
    EXPECT_EQ(cell(1, "changeText"), "") << "it had nothing to be set against";
}

TEST_F(TakingsDeskTest, aMonthAndAYearBeginWithTheirFirstDay) {
    desk.begin();
    const auto today = dayOf(clock.now());
    const auto year = dateOf(today).year;
    desk.choosePeriod("year");
    EXPECT_TRUE(desk.periodText().startsWith(QStringLiteral("01/01/%1").arg(year)));
    EXPECT_EQ(desk.lines()->rowCount(), dateOf(today).month) << "month by month";
    EXPECT_EQ(desk.totalText(), wording.amount(Money::dinars(4 * 850)));
    desk.choosePeriod("lastMonth");
    EXPECT_TRUE(desk.periodText().endsWith(wording.date(firstOfMonth(today).plus(-1))));
    EXPECT_TRUE(desk.periodText().startsWith("01/"));
    EXPECT_EQ(desk.lines()->rowCount(), dateOf(firstOfMonth(today).plus(-1)).day);
}

TEST_F(TakingsDeskTest, aStallIsLookedAtByItselfAndLeftAgain) {
    desk.begin();
    desk.chooseStall(0);
    EXPECT_EQ(desk.stallText(), "") << "what stands there is a day";
    desk.breakDown("stall");
    desk.chooseStall(1);
    EXPECT_TRUE(desk.stallText().startsWith("S12")) << desk.stallText().toStdString();
    EXPECT_EQ(desk.by(), "time");
    EXPECT_EQ(desk.totalText(), wording.amount(Money::dinars(850)));
    desk.chooseStall(-1);
    EXPECT_EQ(desk.stallText(), "");
    EXPECT_EQ(desk.totalText(), wording.amount(Money::dinars(4 * 850)));
}

TEST_F(TakingsDeskTest, anAnswerToAnEarlierChoiceChangesNothing) {
    desk.begin();
    held = true;
    desk.choosePeriod("today");
    const auto first = late;
    held = false;
    desk.choosePeriod("month");
    const auto total = desk.totalText();
    const auto rows = desk.lines()->rowCount();
    first();
    EXPECT_EQ(desk.totalText(), total);
    EXPECT_EQ(desk.lines()->rowCount(), rows);
    reachable = false;
    desk.choosePeriod("year");
    EXPECT_FALSE(desk.complaint().isEmpty());
    EXPECT_TRUE(desk.known()) << "what was known stays";
}

TEST_F(TakingsDeskTest, theChartSaysWhatItShowsUntilTheAnswerComes) {
    desk.begin();
    const auto week = desk.periodText();
    held = true;
    desk.choosePeriod("year");
    desk.breakDown("stall");
    EXPECT_EQ(desk.by(), "stall") << "what was touched is seen at once";
    EXPECT_EQ(desk.periodText(), week);
    EXPECT_TRUE(desk.columns());
    EXPECT_EQ(cell(6, "shortText"), QStringLiteral("25/11"));
    late();
    EXPECT_NE(desk.periodText(), week);
    EXPECT_FALSE(desk.columns());
    held = false;
    reachable = false;
    desk.choosePeriod("today");
    EXPECT_EQ(desk.period(), "year") << "that is what stands there still";
    EXPECT_EQ(desk.by(), "stall");
}

TEST_F(TakingsDeskTest, theLinesAreWrittenAsATable) {
    desk.begin();
    desk.breakDown("family");
    desk.saveTable();
    ASSERT_FALSE(desk.saved().isEmpty()) << desk.complaint().toStdString();
    QFile file(desk.saved());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains("key,name_ar,name_fr,count,amount_dinars,before_dinars"));
    EXPECT_TRUE(text.contains(",4,3400,0")) << text.toStdString();
}

TEST_F(TakingsDeskTest, theLinesAreDrawnAsAPaper) {
    desk.begin();
    desk.breakDown("stall");
    desk.chooseStall(1);
    desk.savePaper();
    ASSERT_TRUE(desk.saved().endsWith(QStringLiteral("/S12-recettes-time-2026-11-19-2026-11-25.pdf")))
        << desk.saved().toStdString() << desk.complaint().toStdString();
    QFile file(desk.saved());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto once = file.readAll();
    EXPECT_TRUE(once.startsWith("%PDF")) << "no mark of a table before it";
    file.close();
    desk.savePaper();
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), once) << "the same again";
}

} // namespace
} // namespace touat
