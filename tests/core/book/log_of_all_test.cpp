// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manager's log of all stalls says what each stall's own says, whole, in pages and by whatever is chosen.
#include "core/book/log_view.h"

#include "core/acts/artisan_access.h"
#include "core/acts/close_day.h"
#include "core/acts/explain_gap.h"
#include "core/acts/move_cash.h"
#include "core/acts/open_drawer.h"
#include "core/acts/refund.h"
#include "core/acts/reprint.h"
#include "core/acts/sign_in.h"
#include "core/consignment/artisan_table.h"
#include "core/sales/day_table.h"
#include "core/sales/sale_table.h"
#include "core/sync/messages.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class LogOfAllStalls : public SeveralPlaces {
  protected:
    static constexpr std::size_t whole = 1'000;

    LogWish today() {
        LogWish wish;
        wish.from = wish.to = centre->book().today();
        return wish;
    }
    LogOfAll read(const LogWish& wish, const std::optional<LogPlace>& after = std::nullopt,
                  std::size_t most = whole) {
        return readLogOfAll(centre->book(), wish, after, most);
    }
    LogWish on(LogTopic topic) {
        auto wish = today();
        wish.topic = topic;
        return wish;
    }
    std::int64_t counted(const LogOfAll& log, LogTopic topic) {
        for (const auto& each : log.counts->topics)
            if (each.topic == topic) return each.count;
        return -1;
    }
    static SaleId lastSale(TestPlace& at) {
        return SaleId::fromPacked(at.db().integer("SELECT max(id) FROM sale"));
    }
    static std::int64_t nextBasket(TestPlace& at) {
        return SaleTable(at.db()).lastBasket(at.book().stream()) + 1;
    }
    void openTheDrawer(TestPlace& at, const Person& by, const char* pin, int times = 1) {
        for (int i = 0; i < times; ++i) ASSERT_TRUE(openDrawer(at.book(), by, pin, "look"));
    }
    /// A busy hour: something of nearly everything, all of it at the same moment.
    void muchHappens() {
        const auto bowls = newSeries(s07, 9);
        openTheDrawer(s07, s07.vendor, "1397", 4);
        openTheDrawer(s07, s07.owner, "8642");
        openTheDrawer(s12, s12.vendor, "1397");
        ASSERT_TRUE(sellOne(s07, bowls));
        ASSERT_TRUE(reprint(s07.book(), s07.vendor, lastSale(s07)));
        RefundWish agreed;
        agreed.approver = manager;
        ASSERT_TRUE(voidSale(s07.book(), s07.vendor, lastSale(s07), nextBasket(s07), agreed));
        ASSERT_TRUE(sellOne(s07, bowls));
        const auto line = SaleLineId::fromPacked(s07.db().integer("SELECT max(id) FROM sale_line"));
        ASSERT_TRUE(refund(s07.book(), s07.owner, nextBasket(s07),
                           {{line, bowls, Quantity::pieces(1), {}}}, TenderKind::cash));
        ASSERT_TRUE(putCash(s12.book(), s12.vendor, Money::dinars(300), CashReason::change, ""));
        EXPECT_FALSE(signIn(s12.book(), *s12.vendor.id, "0000"));
        syncAll();
    }
};

TEST_F(LogOfAllStalls, saysOfEachStallWhatItsOwnLogSays) {
    muchHappens();
    for (auto* place : {&s07, &s12, &timimoun}) {
        std::vector<std::string> own;
        for (const auto& line : readLog(place->book(), 0, whole).lines)
            if (line.stall() == place->book().stall()) own.push_back(textOf(line));
        auto wish = today();
        wish.stall = place->book().stall();
        std::vector<std::string> told;
        for (const auto& line : read(wish).lines) told.push_back(textOf(line));
        EXPECT_EQ(told, own);
        EXPECT_FALSE(own.empty());
    }
    EXPECT_EQ(read(on(LogTopic::voids)).lines.at(0).approver.latin, "Directeur");
    EXPECT_EQ(s07.db().integer("SELECT count(*) FROM log_line"), 0) << "a stall reads its journal";
}

TEST_F(LogOfAllStalls, pagesHaveNeitherGapsNorRepeatsThoughAllHappenedAtOneMoment) {
    muchHappens();
    clock.pass(60'000);
    openTheDrawer(s12, s12.owner, "8642", 3);
    openTheDrawer(timimoun, timimoun.owner, "8642");
    syncAll();
    const auto all = read(today());
    EXPECT_FALSE(all.next.has_value());
    ASSERT_GE(all.lines.size(), 20U);
    for (std::size_t i = 1; i < all.lines.size(); ++i)
        EXPECT_GT(std::pair(all.lines[i - 1].at, all.lines[i - 1].entry),
                  std::pair(all.lines[i].at, all.lines[i].entry));
    for (const std::size_t most : {std::size_t{1}, std::size_t{3}, all.lines.size()}) {
        std::vector<LogLine> lines;
        std::optional<LogPlace> after;
        do {
            const auto page = read(today(), after, most);
            EXPECT_EQ(page.counts.has_value(), !after.has_value()) << "counted once";
            EXPECT_LE(page.lines.size(), most);
            lines.insert(lines.end(), page.lines.begin(), page.lines.end());
            after = page.next;
        } while (after && lines.size() <= all.lines.size());
        EXPECT_EQ(lines, all.lines) << most;
    }
}

TEST_F(LogOfAllStalls, whatComesMeanwhileMovesNoPage) {
    muchHappens();
    const auto all = read(today());
    const auto first = read(today(), std::nullopt, 5);
    ASSERT_TRUE(first.next);
    openTheDrawer(s12, s12.vendor, "1397", 3); // by its clock at the same moment
    clock.pass(1'000);
    openTheDrawer(s07, s07.vendor, "1397", 3);
    syncAll();
    auto lines = first.lines;
    const auto rest = read(today(), first.next);
    std::size_t found = 0;
    for (const auto& line : rest.lines)
        found += std::find(all.lines.begin(), all.lines.end(), line) != all.lines.end() ? 1 : 0;
    EXPECT_EQ(found + lines.size(), all.lines.size()) << "nothing is passed over";
    for (const auto& line : rest.lines)
        EXPECT_EQ(std::find(lines.begin(), lines.end(), line), lines.end()) << "nor told twice";
}

TEST_F(LogOfAllStalls, whateverIsChosenIsAPartOfTheWholeAndCountedSo) {
    muchHappens();
    const auto all = read(today());
    std::int64_t sum = 0;
    for (const auto& topic : all.counts->topics) {
        const auto of = read(on(topic.topic));
        EXPECT_EQ(static_cast<std::int64_t>(of.lines.size()), topic.count) << wordOf(topic.topic);
        EXPECT_EQ(of.counts->lines, topic.count);
        EXPECT_EQ(counted(of, LogTopic::drawer), counted(all, LogTopic::drawer))
            << "one can go from one to another";
        sum += topic.count;
    }
    EXPECT_EQ(all.counts->topics.size(), EnumWords<LogTopic>::words.size());
    EXPECT_EQ(sum, static_cast<std::int64_t>(all.lines.size()));
    EXPECT_EQ(all.counts->lines, sum);
    EXPECT_EQ(counted(all, LogTopic::drawer), 6);
    EXPECT_EQ(counted(all, LogTopic::reprints), 1);
    EXPECT_EQ(counted(all, LogTopic::voids), 1);
    EXPECT_EQ(counted(all, LogTopic::refunds), 1);
    EXPECT_EQ(counted(all, LogTopic::cash), 1);
    EXPECT_EQ(counted(all, LogTopic::pins), 1);
    EXPECT_EQ(counted(all, LogTopic::people), 7) << "whom the centre admitted";
    EXPECT_EQ(counted(all, LogTopic::gaps), 0) << "the first float comes from the safe";
    EXPECT_EQ(counted(all, LogTopic::days), 3);
}

TEST_F(LogOfAllStalls, whoOpensTheDrawerOftenerThanOthersComesFirst) {
    muchHappens();
    const auto openings = read(on(LogTopic::drawer));
    ASSERT_EQ(openings.counts->people.size(), 3U);
    const auto& first = openings.counts->people.front();
    EXPECT_EQ(first.person, *s07.vendor.id);
    EXPECT_EQ(first.count, 4);
    EXPECT_EQ(first.name.latin, "Stall 7");
    EXPECT_EQ(first.stall, stall(7));
    ASSERT_EQ(openings.counts->stalls.size(), 2U);
    EXPECT_EQ(openings.counts->stalls.front().stall, stall(7));
    EXPECT_EQ(openings.counts->stalls.front().count, 5);
    EXPECT_FALSE(openings.counts->stalls.front().name.isEmpty());
    auto his = on(LogTopic::drawer);
    his.person = s07.owner.id;
    const auto one = read(his);
    ASSERT_EQ(one.lines.size(), 1U);
    EXPECT_EQ(one.counts->people.size(), 3U) << "the others are there to go to";
    EXPECT_EQ(one.counts->stalls.size(), 1U);
    auto there = on(LogTopic::pins);
    there.person = s12.vendor.id; // whose PIN it was
    EXPECT_EQ(read(there).lines.size(), 1U);
}

TEST_F(LogOfAllStalls, aCountThatDoesNotFitAndWhatWasSaidOfItAreGaps) {
    const auto day = DayTable(s07.db()).newest(stall(7))->id;
    ASSERT_TRUE(closeDay(s07.book(), s07.vendor, drawerOf(Money::dinars(4000)), Money{}));
    ASSERT_TRUE(explainGap(s07.book(), s07.vendor, day, CountedAt::closing, "?"));
    ASSERT_TRUE(closeDay(s12.book(), s12.vendor, drawerOf(Money::dinars(5000)), Money{}));
    syncAll();
    const auto gaps = read(on(LogTopic::gaps));
    ASSERT_EQ(gaps.lines.size(), 2U);
    EXPECT_EQ(gaps.lines[0].kind, LogKind::gapExplained);
    EXPECT_EQ(gaps.lines[0].amount, Money::dinars(-1000));
    EXPECT_EQ(gaps.lines[1].kind, LogKind::dayClosed);
    EXPECT_EQ(counted(gaps, LogTopic::days), 4) << "three openings and the closing that was right";
}

TEST_F(LogOfAllStalls, whoOpenedWhoseAccountAndTookListsAwayIsThereAndWhatArtisansReadThemselvesIsNot) {
    const auto artisan = ArtisanTable(s07.db()).all().front();
    (void)readOnScreen(s07.book(), artisan);
    noteLook(s07.book(), s07.vendor, artisan.id);
    clock.pass(1000);
    noteList(s07.book(), s07.vendor, PeopleList::wanted);
    noteList(s07.book(), Person::commandLine(), PeopleList::artisans);
    syncAll();
    const auto looks = read(on(LogTopic::reads));
    ASSERT_EQ(looks.lines.size(), 2U);
    EXPECT_EQ(looks.lines[0].kind, LogKind::listTaken);
    EXPECT_EQ(looks.lines[0].list, PeopleList::wanted);
    EXPECT_EQ(looks.lines[1].kind, LogKind::accountRead);
    EXPECT_EQ(looks.lines[1].about, artisan.name);
    EXPECT_FALSE(looks.lines[1].by.isEmpty());
}

TEST_F(LogOfAllStalls, aDayEndsAtMidnight) {
    const auto day = centre->book().today();
    clock.setWall(Moment::utcMs(momentOf(day.plus(1), 0).utcMs() - 1));
    openTheDrawer(s07, s07.vendor, "1397");
    clock.setWall(momentOf(day.plus(1), 0));
    openTheDrawer(s07, s07.vendor, "1397", 2);
    syncAll();
    auto wish = on(LogTopic::drawer);
    wish.from = wish.to = day;
    EXPECT_EQ(read(wish).lines.size(), 1U);
    EXPECT_EQ(read(wish).counts->lines, 1);
    wish.from = wish.to = day.plus(1);
    EXPECT_EQ(read(wish).lines.size(), 2U);
    EXPECT_EQ(read(wish).counts->lines, 2);
    wish.from = day;
    EXPECT_EQ(read(wish).lines.size(), 3U);
}

} // namespace
} // namespace touat
