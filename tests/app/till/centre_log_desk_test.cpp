// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Row 79 at the centre: the manager's log of all stalls, on a real centre's book and its answers.
#include "app/till/centre_log_desk.h"

#include <QFile>

#include "core/acts/move_cash.h"
#include "core/acts/open_drawer.h"
#include "managers_line.h"

namespace touat {
namespace {

using namespace given;

class CentreLogDeskTest : public ManagersLine {
  protected:
    void SetUp() override {
        wording.language = Language::french;
        openDrawers(s07, 3);
        openDrawers(s12, 1);
        ASSERT_TRUE(putCash(s12.book(), s12.vendor, Money::dinars(300), CashReason::change, "monnaie"));
        syncAll();
    }
    void openDrawers(TestPlace& at, int times) {
        for (int i = 0; i < times; ++i)
            ASSERT_TRUE(openDrawer(at.book(), at.vendor, "1397", "monnaie"));
    }
    int topicRow(const QString& key) {
        for (int i = 0; i < desk.topics()->rowCount(); ++i)
            if (cell(desk.topics(), i, "key") == key) return i;
        return -1;
    }
    int stallRow(const QString& number) {
        for (int i = 0; i < desk.stalls()->rowCount(); ++i)
            if (cell(desk.stalls(), i, "numberText") == number) return i;
        return -1;
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    CentreLogDesk desk{carry(), papers(), clock, wording, centreDesk, folder / "tables", nullptr};
};

TEST_F(CentreLogDeskTest, row79_eachSortHasItsPictureAndHowOftenItHappened) {
    desk.begin();
    ASSERT_TRUE(desk.known());
    EXPECT_EQ(desk.period(), "today");
    EXPECT_EQ(desk.topics()->rowCount(), 13);
    EXPECT_EQ(cell(desk.topics(), 0, "key"), "drawer") << "what one looks for first";
    for (int i = 0; i < 13; ++i) {
        EXPECT_FALSE(cell(desk.topics(), i, "symbol").toString().isEmpty()) << i;
        EXPECT_FALSE(cell(desk.topics(), i, "nameText").toString().isEmpty()) << i;
    }
    EXPECT_EQ(cell(desk.topics(), topicRow("drawer"), "countText"), "4");
    EXPECT_EQ(cell(desk.topics(), topicRow("reprints"), "empty"), true);
    desk.chooseTopic("drawer");
    EXPECT_EQ(desk.topic(), "drawer");
    ASSERT_EQ(desk.lines()->rowCount(), 4);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(cell(desk.lines(), i, "sentence"),
                  cell(desk.lines(), 0, "sentence")) << "as the stall's log says it";
    EXPECT_TRUE(cell(desk.lines(), 0, "sentence").toString().endsWith("monnaie"));
    EXPECT_EQ(cell(desk.lines(), 0, "stallText"), "S12") << "of one moment, by entry";
    EXPECT_EQ(cell(desk.lines(), 3, "byText"), "Stall 7");
    EXPECT_EQ(cell(desk.topics(), topicRow("cash"), "countText"), "1") << "to go to next";
    desk.chooseTopic("drawer");
    EXPECT_EQ(desk.topic(), "") << "everything again";
    EXPECT_GT(desk.lines()->rowCount(), 5);
}

TEST_F(CentreLogDeskTest, row79_whoDoesItOftenerComesFirstAndIsLookedAtAlone) {
    desk.begin();
    desk.chooseTopic("drawer");
    ASSERT_EQ(desk.people()->rowCount(), 2);
    EXPECT_EQ(cell(desk.people(), 0, "nameText"), "Stall 7");
    EXPECT_EQ(cell(desk.people(), 0, "numberText"), "S07");
    EXPECT_EQ(cell(desk.people(), 0, "share"), 1000);
    EXPECT_EQ(cell(desk.people(), 1, "share"), 333);
    desk.choosePerson(1);
    EXPECT_EQ(desk.lines()->rowCount(), 1);
    EXPECT_EQ(desk.personText(), "Stall 12");
    EXPECT_EQ(cell(desk.people(), 1, "picked"), true);
    EXPECT_EQ(desk.people()->rowCount(), 2);
    desk.choosePerson(1);
    EXPECT_EQ(desk.personText(), "") << "all again";
    desk.chooseStall(stallRow("S07"));
    EXPECT_TRUE(desk.stallText().startsWith("S07  ")) << desk.stallText().toStdString();
    EXPECT_EQ(desk.lines()->rowCount(), 3);
    desk.chooseStall(stallRow("S07"));
    EXPECT_EQ(desk.stallText(), "");
    EXPECT_EQ(desk.lines()->rowCount(), 4);
}

TEST_F(CentreLogDeskTest, row79_daysAreChosenAndGoneThrough) {
    nextDay();
    openDrawers(s07, 1);
    syncAll();
    desk.begin();
    desk.chooseTopic("drawer");
    EXPECT_EQ(desk.lines()->rowCount(), 1);
    desk.choosePeriod("week");
    EXPECT_EQ(desk.lines()->rowCount(), 5);
    EXPECT_TRUE(desk.periodText().endsWith(wording.date(dayOf(clock.now()))));
    desk.choosePeriod("day");
    EXPECT_EQ(desk.lines()->rowCount(), 4) << "yesterday";
    EXPECT_TRUE(desk.dayAfter());
    desk.step(1);
    EXPECT_EQ(desk.lines()->rowCount(), 1);
    EXPECT_FALSE(desk.dayAfter());
    const auto before = asked;
    desk.step(1);
    EXPECT_EQ(asked, before) << "tomorrow has not happened";
    desk.step(-2);
    EXPECT_EQ(desk.lines()->rowCount(), 0);
    desk.choosePeriod("month");
    EXPECT_EQ(desk.lines()->rowCount(), 5);
    EXPECT_TRUE(desk.periodText().startsWith("01/"));
}

TEST_F(CentreLogDeskTest, row79_olderLinesComeOnceHoweverOftenTheyAreAskedFor) {
    openDrawers(s07, 70);
    syncAll();
    desk.begin();
    desk.chooseTopic("drawer");
    EXPECT_EQ(desk.lines()->rowCount(), 60);
    EXPECT_EQ(cell(desk.topics(), topicRow("drawer"), "countText"), "74");
    ASSERT_TRUE(desk.more());
    held = true;
    desk.readMore();
    const auto first = late;
    desk.readMore();
    const auto second = late;
    first();
    second();
    EXPECT_EQ(desk.lines()->rowCount(), 74);
    EXPECT_FALSE(desk.more());
    held = false;
    desk.choosePeriod("today");
    reachable = false;
    desk.readMore();
    EXPECT_FALSE(desk.complaint().isEmpty());
    EXPECT_TRUE(desk.more()) << "it can be asked again";
}

TEST_F(CentreLogDeskTest, anAnswerToAnEarlierChoiceChangesNothing) {
    desk.begin();
    held = true;
    desk.chooseTopic("drawer");
    const auto first = late;
    desk.chooseTopic("cash");
    late();
    EXPECT_EQ(desk.lines()->rowCount(), 1);
    first();
    EXPECT_EQ(desk.lines()->rowCount(), 1);
    held = false;
    reachable = false;
    desk.choosePeriod("week");
    EXPECT_FALSE(desk.complaint().isEmpty());
    EXPECT_EQ(desk.period(), "today") << "that is what stands there still";
}

TEST_F(CentreLogDeskTest, whatIsGatheredOfOneChoiceIsNotSavedUnderTheNameOfTheNext) {
    openDrawers(s07, 70);
    syncAll();
    desk.begin();
    ASSERT_TRUE(desk.more());
    held = true;
    desk.chooseTopic("drawer");
    const auto chosen = late;
    desk.saveTable(); // of what stands there still
    const auto rest = late;
    chosen();
    rest();
    EXPECT_EQ(desk.saved(), "");
    held = false;
    desk.saveTable();
    EXPECT_TRUE(desk.saved().contains("all-log-drawer")) << desk.saved().toStdString();
    desk.end();
    EXPECT_EQ(desk.saved(), "") << "of a session that is over";
}

TEST_F(CentreLogDeskTest, whoWasChosenIsTakenBackAlsoWhereNothingOfThemIsLeft) {
    desk.begin();
    desk.chooseStall(stallRow("S12"));
    ASSERT_NE(desk.stallText(), "");
    desk.choosePeriod("day"); // yesterday nothing happened there
    ASSERT_EQ(stallRow("S12"), -1);
    desk.chooseStall(-1);
    EXPECT_EQ(desk.stallText(), "");
}

TEST_F(CentreLogDeskTest, row79_allThatIsChosenIsWrittenAsATableAndAsAPaper) {
    openDrawers(s07, 70);
    syncAll();
    desk.begin();
    desk.chooseTopic("drawer");
    desk.saveTable();
    ASSERT_TRUE(desk.saved().endsWith(QStringLiteral("/all-log-drawer-2026-11-24-2026-11-24.csv")))
        << desk.complaint().toStdString();
    const auto table = contentOf(desk.saved());
    EXPECT_EQ(table.count('\n'), 75) << "also those that nobody scrolled to, below their names";
    EXPECT_TRUE(table.contains("at,stall,kind,by_ar,by_fr,approver_ar,approver_fr,about_ar,about_fr,"
                               "document,amount_dinars,before_dinars,count,reason,was,is,note\n"));
    EXPECT_TRUE(table.contains("2026-11-24 09:00:00,S12,drawer_opened,Stall 12,Stall 12,,,,,,0,0,0,,,,monnaie\n"))
        << table.toStdString();
    desk.savePaper();
    ASSERT_TRUE(desk.saved().endsWith(QStringLiteral("/C00-journal-2026-11-24-2026-11-24.pdf")))
        << desk.complaint().toStdString();
    EXPECT_TRUE(contentOf(desk.saved()).startsWith("%PDF"));
    desk.chooseTopic("cash");
    desk.saveTable();
    EXPECT_TRUE(contentOf(desk.saved()).contains("cash_in,Stall 12,Stall 12,,,,,,300,0,0,change,,,monnaie\n"));
}

} // namespace
} // namespace touat
