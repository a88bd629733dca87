// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows 21 and 73: the manager's page of all stalls, on a real centre's book and its answers.
#include "app/till/stalls_desk.h"

#include "core/acts/close_day.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class StallsDeskTest : public SeveralPlaces {
  protected:
    void begin() {
        wording.language = Language::french;
        desk.begin();
    }
    /// As the centre answers; what it heard is told by the test.
    void carry(const char* path, const std::string& body, const Courier::Then& then) {
        const auto who = [&](const std::string&) -> Result<Person> { return manager; };
        ++asked;
        if (held) {
            late = [=, this] { then(answerStalls(centre->book(), contacts, who, path, body)); };
            return;
        }
        then(reachable ? answerStalls(centre->book(), contacts, who, path, body)
                       : Result<std::string>(refuse(Reason::centreUnreachable)));
    }
    static QVariant cell(QAbstractItemModel* model, int row, const char* role) {
        return model->index(row, 0).data(model->roleNames().key(role));
    }
    QVariant stallCell(const QString& stall, const char* role) {
        for (int i = 0; i < desk.stalls()->rowCount(); ++i)
            if (cell(desk.stalls(), i, "stallText") == stall) return cell(desk.stalls(), i, role);
        return {};
    }
    int rowOf(const QString& stall) {
        for (int i = 0; i < desk.stalls()->rowCount(); ++i)
            if (cell(desk.stalls(), i, "stallText") == stall) return i;
        return -1;
    }

    Wording wording;
    Courier line;
    CentreDesk centreDesk{line, wording, nullptr};
    Contacts contacts;
    bool reachable = true;
    bool held = false;
    int asked = 0;
    std::function<void()> late;
    StallsDesk desk{[this](const char* path, const std::string& body, const Courier::Then& then) {
                        carry(path, body, then);
                    },
                    wording, centreDesk, nullptr};
};

TEST_F(StallsDeskTest, row73_whatStandsOutIsSaidInWordsAndComesFirst) {
    ASSERT_TRUE(sellOne(s12, newSeries(s12, 2)));
    ASSERT_TRUE(closeDay(s07.book(), s07.vendor, drawerOf(Money::dinars(4700)), Money{}));
    syncAll();
    contacts[stall(7)] = {clock.now(), 0};
    contacts[stall(12)] = {clock.now(), 250};
    clock.pass(5 * 60'000);
    begin();
    ASSERT_EQ(desk.stalls()->rowCount(), 3);
    EXPECT_EQ(cell(desk.stalls(), 2, "stallText"), "S46") << "nothing stands out there";
    EXPECT_EQ(cell(desk.stalls(), 2, "markText"), "");
    EXPECT_EQ(cell(desk.stalls(), 2, "unsentText"), "—") << "it was not heard: nobody knows";
    EXPECT_EQ(desk.unsentText(), Wording::tr("%1 or more").arg("250"));
    EXPECT_TRUE(stallCell("S07", "gap").toBool());
    EXPECT_FALSE(stallCell("S07", "dayOpen").toBool());
    EXPECT_NE(stallCell("S07", "markText"), "");
    EXPECT_TRUE(stallCell("S12", "muchUnsent").toBool());
    EXPECT_TRUE(stallCell("S12", "markText").toString().contains("250"));
    EXPECT_EQ(stallCell("S12", "seenText"), wording.ago(5 * 60'000));
    EXPECT_EQ(stallCell("S12", "takingsText"), "850");
    EXPECT_EQ(desk.cashText(), wording.amount(Money::dinars(4700 + 5850 + 5000)));
    EXPECT_EQ(desk.takingsText(), "850");
    EXPECT_EQ(desk.openText(), "2 / 3");
    EXPECT_EQ(desk.marked(), 2);
    clock.pass(86'400'000);
    desk.lookAtStalls();
    EXPECT_TRUE(stallCell("S46", "silent").toBool());
    EXPECT_NE(stallCell("S46", "markText"), "");
}

TEST_F(StallsDeskTest, row21_theDrawersOfOneStallOrOfAll) {
    ASSERT_TRUE(closeDay(s07.book(), s07.vendor, drawerOf(Money::dinars(4700)), Money{}, "rendu"));
    ASSERT_TRUE(closeDay(s12.book(), s12.vendor, drawerOf(Money::dinars(5100)), Money{}));
    syncAll();
    begin();
    desk.lookAtDrawers();
    EXPECT_EQ(desk.view(), "drawers");
    EXPECT_EQ(desk.drawersOf(), "");
    ASSERT_EQ(desk.drawers()->rowCount(), 2);
    EXPECT_EQ(desk.countsText(), "2");
    EXPECT_EQ(desk.missingText(), "300");
    EXPECT_EQ(desk.tooMuchText(), "100");
    EXPECT_EQ(desk.togetherText(), wording.gap(Money::dinars(-200)));
    desk.lookAtDrawers(rowOf("S07"));
    EXPECT_EQ(desk.drawersOf(), "S07  S07") << "number and name";
    ASSERT_EQ(desk.drawers()->rowCount(), 1);
    EXPECT_EQ(cell(desk.drawers(), 0, "personName"), "Stall 7");
    EXPECT_EQ(cell(desk.drawers(), 0, "gapText"), wording.gap(Money::dinars(-300)));
    EXPECT_EQ(cell(desk.drawers(), 0, "explained"), "rendu");
    // An answer about another stall than is looked at by now is thrown away.
    held = true;
    desk.lookAtDrawers(rowOf("S12"));
    held = false;
    const auto answer = std::exchange(late, {});
    desk.lookAtDrawers();
    answer();
    EXPECT_EQ(desk.drawers()->rowCount(), 2);
}

TEST_F(StallsDeskTest, row73_itIsLiveWhileSomebodyLooksAndSaysWhenNobodyAnswers) {
    begin();
    EXPECT_EQ(asked, 1);
    desk.close();
    emit centreDesk.moved();
    EXPECT_EQ(asked, 1) << "nobody looks";
    desk.begin();
    desk.lookAtDrawers();
    EXPECT_EQ(asked, 3);
    emit centreDesk.moved();
    EXPECT_EQ(asked, 4);
    reachable = false;
    desk.lookAtStalls();
    EXPECT_EQ(desk.complaint(), wording.sentence(refuse(Reason::centreUnreachable)));
    EXPECT_EQ(desk.stalls()->rowCount(), 3) << "what was known stays";
    desk.end();
    EXPECT_EQ(desk.stalls()->rowCount(), 0);
}

} // namespace
} // namespace touat
