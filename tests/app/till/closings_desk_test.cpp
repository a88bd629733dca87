// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manager's page of the months and years that stalls have closed, on a real centre's book and its answers.
#include "app/till/closings_desk.h"

#include "core/acts/transfer.h"
#include "managers_line.h"

namespace touat {
namespace {

using namespace given;

class ClosingsDeskTest : public ManagersLine {
  protected:
    static constexpr std::int64_t aDay = 86'400'000;

    void SetUp() override {
        wording.language = Language::french; // of months; sentences stay English without a window
        bowls = newSeries(s07, 50);
        ASSERT_TRUE(sellOne(s07, bowls));
        syncAll();
    }
    /// S12 tells of goods that S07 sent it, which the centre has forgotten with its disk.
    void letS12Wait() {
        const auto piece = newPiece(s07);
        syncAll();
        keepCopy();
        const auto way = *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf, {{piece, onePiece}}, "");
        syncAll();
        ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, way, {}));
        goOnFromCopy();
        sync(s12);
    }
    QString of(const char* number, const char* role) { return cell(desk.stalls(), rowOf(number), role).toString(); }
    int rowOf(const char* number) {
        for (int row = 0; row < desk.stalls()->rowCount(); ++row)
            if (cell(desk.stalls(), row, "stallText") == number) return row;
        return -1;
    }

    ItemId bowls;
    ClosingsDesk desk{carry(), wording, centreDesk, nullptr};
};

TEST_F(ClosingsDeskTest, aMonthThatGoesOnWaitsForNothing) {
    desk.begin();
    ASSERT_TRUE(desk.known());
    EXPECT_EQ(desk.stalls()->rowCount(), 3);
    EXPECT_EQ(of("S07", "monthText"), "—");
    EXPECT_EQ(of("S07", "yearText"), "No month was closed yet");
    EXPECT_EQ(of("S07", "waitText"), "");
    EXPECT_FALSE(desk.waits());
    EXPECT_EQ(desk.closedText(), "0 / 3");
    EXPECT_EQ(desk.lastMonthText(), "octobre 2026");
}

TEST_F(ClosingsDeskTest, aClosedMonthIsToldWithWhatWasTakenSinceTheFirstDay) {
    nextDay(8 * aDay); // into December
    ASSERT_TRUE(sellOne(s07, bowls));
    syncAll();
    desk.begin();
    EXPECT_EQ(of("S07", "monthText"), "novembre 2026");
    EXPECT_EQ(of("S07", "amountText"), wording.amount(Money::dinars(850)));
    EXPECT_EQ(of("S07", "perpetualText"), wording.amount(Money::dinars(850))) << "and what came later is not in it";
    EXPECT_EQ(of("S12", "amountText"), wording.amount(Money{}));
    EXPECT_EQ(desk.lastMonthText(), "novembre 2026");
    EXPECT_EQ(desk.closedText(), "2 / 3") << "the third has had no day to close";
    EXPECT_EQ(desk.perpetualText(), wording.amount(Money::dinars(850)));

    nextDay(31 * aDay); // into the next year
    syncAll();
    desk.begin();
    EXPECT_EQ(of("S07", "monthText"), "décembre 2026");
    EXPECT_EQ(of("S07", "perpetualText"), wording.amount(Money::dinars(1700)));
    EXPECT_TRUE(of("S07", "yearText").endsWith("2026"));
    desk.chooseStall(rowOf("S07"));
    ASSERT_TRUE(desk.listKnown());
    EXPECT_TRUE(desk.stallText().startsWith("S07  "));
    ASSERT_EQ(desk.closings()->rowCount(), 3);
    EXPECT_EQ(cell(desk.closings(), 0, "nameText"), "2026") << "the year before its months";
    EXPECT_EQ(cell(desk.closings(), 0, "year"), true);
    EXPECT_EQ(cell(desk.closings(), 0, "amountText"), wording.amount(Money::dinars(1700)));
    EXPECT_EQ(cell(desk.closings(), 2, "nameText"), "novembre 2026");
    EXPECT_EQ(cell(desk.closings(), 2, "detailText"), "Days: 1 · sales: 1 · came back: 0");
    desk.leave();
    EXPECT_EQ(desk.stallText(), "");
    EXPECT_TRUE(desk.isOpen());
    desk.leave();
    EXPECT_FALSE(desk.isOpen());
}

TEST_F(ClosingsDeskTest, aMonthThatIsOverWaitsForTheNextDayOfItsStall) {
    nextDay();
    syncAll();
    clock.pass(10 * aDay); // and nobody comes
    desk.begin();
    EXPECT_TRUE(desk.waits());
    EXPECT_EQ(desk.waitingText(), "2");
    EXPECT_EQ(of("S07", "waitText"), "novembre 2026 is closed when the stall opens its next day");
    EXPECT_LT(rowOf("S12"), 2) << "those that wait come first";
    nextDay();
    syncAll();
    desk.begin();
    EXPECT_FALSE(desk.waits());
    EXPECT_EQ(of("S07", "monthText"), "novembre 2026");
}

TEST_F(ClosingsDeskTest, aStallThatIsHeldUpByAnotherIsToldWithTheDayAndTheOther) {
    letS12Wait();
    const auto since = wording.date(dayOf(clock.now()));
    clock.pass(aDay / 4);
    sync(s12);
    desk.begin();
    EXPECT_EQ(of("S12", "waitText"), "What it sent waits since " + since + " for what S07 has not sent");
    EXPECT_EQ(of("S07", "waitText"), "");
    EXPECT_EQ(desk.waitingText(), "1");
    sync(s07);
    sync(s12);
    desk.begin();
    EXPECT_FALSE(desk.waits());
}

TEST_F(ClosingsDeskTest, aClosingThatSaysOtherSumsIsToDecide) {
    nextDay(8 * aDay);
    auto forged = PeriodTable(s07.db()).latest(stall(7), 1).at(0).said;
    forged.sums.sold = Money::dinars(99);
    (void)s07.book().record(s07.vendor, forged); // once more, and otherwise
    syncAll();
    ASSERT_EQ(exceptions("contradiction"), 1);
    desk.begin();
    EXPECT_EQ(of("S07", "waitText"), "A closing does not fit: see what is to decide");
    EXPECT_EQ(of("S07", "amountText"), wording.amount(Money::dinars(850))) << "as the centre has it";
}

TEST_F(ClosingsDeskTest, aClosingIsPrintedAsItsStallPrintsIt) {
    nextDay(8 * aDay);
    syncAll();
    std::optional<PrintedPeriod> paper;
    QObject::connect(&desk, &ClosingsDesk::paperWanted, &desk, [&](const PrintedPeriod& wanted) { paper = wanted; });
    desk.begin();
    desk.chooseStall(rowOf("S07"));
    desk.print(0);
    ASSERT_TRUE(paper);
    const auto there = PeriodTable(s07.db()).latest(stall(7), 1).at(0);
    const auto own = printedPeriod(s07.book(), manager, there.id);
    ASSERT_TRUE(own);
    EXPECT_EQ(paper->said, own->said);
    EXPECT_EQ(paper->id, own->id);
    EXPECT_EQ(paper->hash, own->hash);
    EXPECT_EQ(paper->stallName, own->stallName);
    const receipts::Fonts fonts(TOUAT_SOURCE "/receipts/fonts");
    EXPECT_EQ(receipts::draw(fonts, *paper, receipts::TransferPaper::sheet).name, "S07-cloture-2026-11");
    paper.reset();
    desk.print(7);
    EXPECT_FALSE(paper) << "there is no such row";
}

TEST_F(ClosingsDeskTest, aLateAnswerAndACutLineChangeNothing) {
    nextDay(8 * aDay);
    syncAll();
    desk.begin();
    const auto row = rowOf("S07");
    held = true;
    desk.chooseStall(row);
    const auto answer = late;
    held = false;
    desk.leave();
    answer();
    EXPECT_EQ(desk.closings()->rowCount(), 0) << "nobody looks at that stall any more";
    reachable = false;
    desk.chooseStall(row);
    EXPECT_FALSE(desk.listKnown());
    EXPECT_NE(desk.complaint(), "");
    reachable = true;
    desk.end();
    EXPECT_FALSE(desk.isOpen());
    EXPECT_EQ(desk.stalls()->rowCount(), 0);
}

TEST_F(ClosingsDeskTest, onlyWhoSeesTheCentreIsTold) {
    nextDay(8 * aDay);
    syncAll();
    const auto id = PeriodTable(centre->db()).latest(stall(7), 1).at(0).id;
    const auto asked = [&](const Person& by, const char* path, const std::string& body) -> std::optional<Reason> {
        const auto who = [&](const std::string&) -> Result<Person> { return by; };
        const auto answer = answerStalls(centre->book(), {}, who, path, body);
        return answer ? std::nullopt : std::optional(answer.refusal().reason);
    };
    for (const auto& [path, body] :
         {std::pair{path::seeClosings, textOf(ClosingsQuestion{""})},
          std::pair{path::seeClosingsOf, textOf(ClosingListQuestion{"", stall(7)})},
          std::pair{path::seeClosing, textOf(ClosingPaperQuestion{"", id})}}) {
        EXPECT_EQ(asked(s07.vendor, path, body), Reason::notAllowed) << path;
        EXPECT_EQ(asked(manager, path, body), std::nullopt) << path;
        EXPECT_EQ(asked(manager, path, "{}"), Reason::bytesUnreadable) << path;
    }
    EXPECT_EQ(asked(manager, path::seeClosing, textOf(ClosingPaperQuestion{"", PeriodId::of({s12.book().stream(), 1})})),
              Reason::bytesUnreadable)
        << "that is no closing";
    EXPECT_EQ(asked(manager, "/v1/stalls/closings/other", "{}"), Reason::bytesUnreadable);
}

} // namespace
} // namespace touat
