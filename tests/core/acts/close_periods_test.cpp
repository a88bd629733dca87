// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Months and years are closed once, when a later one begins, with what their days add up to; what comes late goes into
// the next closing.
#include <fstream>
#include <random>

#include "core/acts/close_day.h"
#include "core/acts/open_day.h"
#include "core/book/archive.h"
#include "core/book/document_view.h"
#include "core/journal/balance_table.h"
#include "core/sales/day_table.h"
#include "core/sales/period_table.h"
#include "core/sales/period_view.h"
#include "core/store/fault.h"
#include "core/sync/centre_side.h"
#include "core/sync/device_keys.h"
#include "several_places.h"
#include "the_till.h"

namespace touat {
namespace {

using namespace given;

Day day(const char* iso) { return *Day::parse(iso); }

class Closings : public TheTill {
  protected:
    void endDay() {
        const auto held = balance(account::drawer(book().stall()));
        ASSERT_TRUE(closeDay(book(), seller, drawerOf(held), Money{}));
    }
    /// The open day ends, and this one begins.
    void goTo(const char* iso) {
        endDay();
        clock.setWall(momentOf(day(iso), 9 * 60));
        begin(iso);
    }
    void begin(const char* iso) {
        ASSERT_TRUE(openDay(book(), seller, day(iso),
                            drawerOf(balance(account::drawer(book().stall())))));
    }
    std::optional<PeriodClosed> closing(PeriodKind kind, const char* first) {
        for (const auto& each : PeriodTable(db()).latest(book().stall(), 100))
            if (each.said.period() == Period{kind, day(first)}) return each.said;
        return std::nullopt;
    }
    std::size_t closings() { return PeriodTable(db()).latest(book().stall(), 1000).size(); }
    std::int64_t contradictions() {
        return db().integer("SELECT count(*) FROM exception WHERE kind = 'contradiction'");
    }
};

TEST_F(Closings, aMonthIsClosedWhenTheFirstDayOfALaterOneIsOpened) {
    ShopRules rules;
    rules.regime = TaxRegime::vat;
    rule(rules);
    const auto first = *sellForCash({tea});
    const auto second = *sellForCash({tea, tea});
    ASSERT_TRUE(refund(book(), manager, nextBasket(),
                       {{lineOf(first, 1), tea, onePiece, {}}}, TenderKind::cash, {}));
    goTo("2026-11-30");
    EXPECT_EQ(closings(), 0U) << "the month goes on";
    (void)*sellForCash({couffin});
    const auto totals = book().totals();
    endDay();
    const auto end = book().head();
    begin("2026-12-01");
    const auto closed = closing(PeriodKind::month, "2026-11-01");
    ASSERT_TRUE(closed);
    EXPECT_EQ(closings(), 1U);
    EXPECT_EQ(closed->openDays, 2);
    EXPECT_EQ(closed->sums.sales, 3);
    EXPECT_EQ(closed->sums.refunds, 1);
    EXPECT_EQ(closed->sums.sold, Money::dinars(120 + 240 + 850));
    EXPECT_EQ(closed->sums.givenBack, Money::dinars(120));
    EXPECT_EQ(closed->sums.firstSale, "S07-1-000001");
    EXPECT_EQ(closed->sums.lastSale, "S07-1-000003");
    EXPECT_EQ(closed->sums.firstRefund, "S07-1-R000001");
    EXPECT_EQ(closed->sums.tenders,
              (std::vector<TenderTotal>{{TenderKind::cash, "", 4, Money::dinars(240 + 850)}}));
    const auto inTea = storedDocument(db(), second.id)->lines.front().shares.vat;
    Money ownVat;
    for (const auto& each : closed->sums.vat)
        if (each.rate == Rate::percent(19)) ownVat += each.vat;
    EXPECT_GE(ownVat, inTea);
    EXPECT_EQ(closed->sums.vatSum(),
              dayReport(db(), *DayTable(db()).find(closed->days[0])).vat +
                  dayReport(db(), *DayTable(db()).find(closed->days[1])).vat);
    EXPECT_EQ(closed->perpetual, totals);
    ASSERT_EQ(closed->heads.size(), 1U);
    EXPECT_EQ(closed->heads[0], (DigestHead{book().stall(), 1, end.seq, end.hash}))
        << "the journal ends with its last day";
    EXPECT_EQ(JournalTable(db()).envelopeOf({book().stream(), end.seq + 1})->type, "period_closed");
    EXPECT_EQ(JournalTable(db()).envelopeOf({book().stream(), end.seq + 2})->type, "day_opened");
    goTo("2026-12-02");
    EXPECT_EQ(closings(), 1U) << "once";
    EXPECT_EQ(contradictions(), 0);
}

TEST_F(Closings, whatIsOverIsDueAndWhatGoesOnIsNot) {
    (void)*sellForCash({couffin});
    endDay();
    const auto here = book().stall();
    EXPECT_EQ(duePeriod(db(), here, day("2026-11-30")), std::nullopt);
    EXPECT_EQ(duePeriod(db(), here, day("2027-03-01")), (Period{PeriodKind::month, day("2026-11-01")}));
    begin("2026-12-01");
    EXPECT_EQ(duePeriod(db(), here, day("2026-12-31")), std::nullopt) << "it is closed, and its year goes on";
    EXPECT_EQ(duePeriod(db(), here, day("2027-01-01")), (Period{PeriodKind::year, day("2026-01-01")}));
    const auto closed = closing(PeriodKind::month, "2026-11-01");
    ASSERT_TRUE(closed);
    auto twice = closed->perpetual;
    twice += closed->perpetual;
    EXPECT_EQ(twice.net(), Money::dinars(850 + 850));
    EXPECT_EQ(twice.documents, 2 * closed->perpetual.documents);
}

TEST_F(Closings, whatAllOfThemComeToIsTheTurnoverLessWhatCameBack) {
    (void)*sellForCash({couffin});
    goTo("2026-12-01");
    const auto tried = *sellForCash({tea});
    (void)*sellForCash({tea, tea});
    ASSERT_TRUE(refund(book(), manager, nextBasket(), {{lineOf(tried, 1), tea, onePiece, {}}},
                       TenderKind::cash, {}));
    goTo("2027-01-02");
    const auto november = closing(PeriodKind::month, "2026-11-01");
    const auto december = closing(PeriodKind::month, "2026-12-01");
    const auto year = closing(PeriodKind::year, "2026-01-01");
    ASSERT_TRUE(november && december && year);
    EXPECT_EQ(november->perpetual.net(), Money::dinars(850));
    EXPECT_EQ(december->perpetual.net(), Money::dinars(850 + 240)) << "360 were sold, and 120 came back";
    EXPECT_EQ(december->perpetual.net(), november->sums.turnover() + december->sums.turnover());
    EXPECT_EQ(year->perpetual.net(), year->sums.turnover());
}

TEST_F(Closings, aStallThatSleptClosesTheMonthThatHadDaysAndItsYear) {
    (void)*sellForCash({couffin});
    goTo("2027-03-01");
    EXPECT_EQ(closings(), 2U) << "a month without a day is none";
    const auto month = closing(PeriodKind::month, "2026-11-01");
    const auto year = closing(PeriodKind::year, "2026-01-01");
    ASSERT_TRUE(month && year);
    EXPECT_EQ(year->sums, month->sums);
    EXPECT_EQ(year->perpetual, month->perpetual);
    EXPECT_EQ(year->months.size(), 1U);
    EXPECT_TRUE(year->days.empty());
    goTo("2028-01-02");
    EXPECT_EQ(closing(PeriodKind::year, "2027-01-01")->openDays, 1);
    EXPECT_EQ(contradictions(), 0);
}

TEST_F(Closings, whatIsEnteredLateGoesIntoTheNextClosingWhichSaysSo) {
    goTo("2026-12-01");
    (void)*sellForCash({tea});
    endDay();
    begin("2026-11-20"); // of former records
    (void)*sellForCash({tea, tea, tea});
    endDay();
    begin("2026-10-05"); // of a month that was never open
    (void)*sellForCash({tea, tea});
    EXPECT_EQ(closings(), 1U) << "an earlier day ends no month";
    goTo("2027-01-04");
    EXPECT_EQ(closing(PeriodKind::month, "2026-11-01")->sums.sales, 0) << "it stays as it was";
    const auto october = closing(PeriodKind::month, "2026-10-01");
    ASSERT_TRUE(october);
    EXPECT_EQ(october->sums.sold, Money::dinars(240));
    EXPECT_EQ(october->lateDays, 0);
    const auto december = closing(PeriodKind::month, "2026-12-01");
    ASSERT_TRUE(december);
    EXPECT_EQ(december->openDays, 2);
    EXPECT_EQ(december->lateDays, 1);
    EXPECT_EQ(december->late, Money::dinars(360));
    EXPECT_EQ(december->sums.sold, Money::dinars(120 + 360));
    const auto year = closing(PeriodKind::year, "2026-01-01");
    ASSERT_TRUE(year);
    EXPECT_EQ(year->openDays, 4);
    EXPECT_EQ(year->lateDays, 0) << "late in the month, and not in the year";
    EXPECT_EQ(year->sums.turnover(), Money::dinars(120 + 360 + 240));
    EXPECT_EQ(year->perpetual, book().totals());
    EXPECT_EQ(contradictions(), 0);
}

TEST_F(Closings, aTenderCorrectedAfterTheMonthChangesNoClosing) {
    const auto sold = *sellForCash({couffin});
    goTo("2026-12-01");
    const auto before = closing(PeriodKind::month, "2026-11-01");
    auto card = exactly(TenderKind::card, sold.payable);
    card.reference = "4711";
    ASSERT_TRUE(correctTender(book(), manager, sold.id, {card}));
    EXPECT_EQ(closing(PeriodKind::month, "2026-11-01"), before);
    goTo("2027-01-01");
    EXPECT_EQ(closing(PeriodKind::year, "2026-01-01")->sums.tenders, before->sums.tenders);
    EXPECT_EQ(contradictions(), 0);
}

TEST_F(Closings, aForgedOneIsAnExceptionAndTheTablesSayWhatTheDaysSay) {
    (void)*sellForCash({couffin});
    endDay();
    auto forged = *closingOf(db(), book().stall(), {PeriodKind::month, day("2026-11-01")});
    forged.sums.sold = Money::dinars(1);
    (void)book().record(seller, forged);
    EXPECT_EQ(contradictions(), 1);
    EXPECT_EQ(closing(PeriodKind::month, "2026-11-01")->sums.sold, Money::dinars(850));
    (void)book().record(seller, forged); // and again
    EXPECT_EQ(contradictions(), 2);
    auto elsewhere = forged;
    elsewhere.first = day("2026-10-01"); // with nothing in it
    (void)book().record(seller, elsewhere);
    elsewhere.first = day("2026-11-02"); // no month begins then
    (void)book().record(seller, elsewhere);
    auto ofOther = forged;
    ofOther.first = day("2026-12-01");
    ofOther.heads = {{Stall::number(7), 9999, -4, Hash{}}};
    (void)book().record(seller, ofOther);
    EXPECT_EQ(contradictions(), 5);
    EXPECT_EQ(closings(), 1U);
    begin("2026-12-01");
    EXPECT_EQ(closings(), 1U);
    EXPECT_EQ(refold(db()), std::vector<std::string>{});
    device.reset(); // its exceptions are what this was about
}

TEST_F(Closings, ofJournalsThatAreNotWholeHereAsMuchIsClosedAsIsHere) {
    (void)*sellForCash({couffin});
    endDay();
    const auto honest = *closingOf(db(), book().stall(), {PeriodKind::month, day("2026-11-01")});
    auto said = honest;
    said.heads.front().seq += 500; // of a device whose end this book will never have
    (void)book().record(seller, said);
    EXPECT_EQ(contradictions(), 1);
    EXPECT_EQ(closing(PeriodKind::month, "2026-11-01")->sums, honest.sums);
    EXPECT_EQ(closing(PeriodKind::month, "2026-11-01")->heads, honest.heads);
    EXPECT_EQ(refold(db()), std::vector<std::string>{});
    device.reset(); // its exception is what this was about
}

TEST_F(Closings, propertyMonthsAndYearsAddUpToTheirDays) {
    std::mt19937 dice(20261124);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(dice); };
    std::map<std::string, Money> months; // by what this test did
    std::map<std::string, Money> years;
    Money everything;
    auto today = day("2026-11-24");
    std::vector<Sold> sold;
    for (int n = 0; n < 45; ++n) {
        sold.clear();
        for (int sale = upTo(2); sale > 0; --sale) {
            const auto done = *sellForCash({tea});
            sold.push_back(done);
            months[today.iso().substr(0, 7)] += done.total;
            years[today.iso().substr(0, 4)] += done.total;
            everything += done.total;
        }
        if (!sold.empty() && upTo(3) == 0) {
            const auto back = sold.back();
            sold.pop_back();
            ASSERT_TRUE(refund(book(), manager, nextBasket(), {{lineOf(back, 1), tea, onePiece, {}}},
                               TenderKind::cash, {}));
            months[today.iso().substr(0, 7)] -= back.total;
            years[today.iso().substr(0, 4)] -= back.total;
            everything -= back.total;
        }
        today = today.plus(1 + upTo(20));
        goTo(today.iso().c_str());
    }
    const auto all = PeriodTable(db()).latest(book().stall(), 1000);
    Money inMonths;
    Money inYears;
    for (const auto& each : all) {
        const auto name = each.said.period().text();
        const bool month = each.said.kind == PeriodKind::month;
        EXPECT_EQ(each.said.sums.turnover(), (month ? months : years)[name]) << name;
        (month ? inMonths : inYears) += each.said.sums.turnover();
    }
    const auto open = today.iso();
    EXPECT_EQ(inMonths, everything - months[open.substr(0, 7)]);
    EXPECT_EQ(inYears, everything - years[open.substr(0, 4)]);
    EXPECT_EQ(contradictions(), 0);
}

TEST_F(Closings, theArchiveOfAYearIsWholeOrNotThere) {
    (void)*sellForCash({couffin});
    goTo("2027-01-02");
    const auto beside = folder / "beside";
    std::filesystem::create_directory(beside);
    ArchiveWish wish{2026, folder / "2026", beside, {}};
    book().surroundings().seed = SigningSeed{};
    EXPECT_THROW((void)writeArchive(book(), wish), Fault) << "verify.py is not there";
    EXPECT_FALSE(std::filesystem::exists(folder / "2026"));
    EXPECT_FALSE(std::filesystem::exists(folder / "2026.half"));
    for (const auto* name : {"LISEZMOI.txt", "verify.py"}) std::ofstream(beside / name) << "x";
    EXPECT_FALSE(isOver(book().today(), 2027));
    EXPECT_TRUE(isOver(book().today(), 2026));
    const auto archived = writeArchive(book(), wish);
    ASSERT_TRUE(archived);
    EXPECT_TRUE(archived->unclosed.empty());
    EXPECT_EQ(archived->entries, book().head().seq - 1) << "to the closing of the year";
    EXPECT_TRUE(std::filesystem::exists(folder / "2026" / "MANIFEST.sig"));
    EXPECT_THROW((void)writeArchive(book(), wish), Fault) << "something is in it";
    wish.year = 2031;
    wish.folder = folder / "2031";
    EXPECT_FALSE(writeArchive(book(), wish));
    EXPECT_FALSE(std::filesystem::exists(folder / "2031"));
}

class ClosingsOfPlaces : public SeveralPlaces {
  protected:
    static void end(TestPlace& at) { ASSERT_TRUE(closeDay(at.book(), at.vendor, inDrawer(at), Money{})); }
    void beginNext(TestPlace& at) {
        clock.pass(86'400'000);
        ASSERT_TRUE(openDay(at.book(), at.vendor, at.book().today(), inDrawer(at)));
    }
    static DayReport reportOf(Database& db, DayId day) { return dayReport(db, *DayTable(db).find(day)); }
};

TEST_F(ClosingsOfPlaces, aDayThatTwoDevicesEndedHasWhatBothSold) {
    const auto baskets = newSeries(s07, 10);
    ASSERT_TRUE(sellOne(s07, baskets));
    syncAll();
    const auto today = DayTable(s07.db()).openAt(stall(7))->id;
    // The first one ends the day and begins another, tells nobody, and is lost.
    ASSERT_TRUE(closeDay(s07.book(), s07.owner, drawerOf(Money::dinars(5850)), Money{}, ""));
    clock.pass(86'400'000);
    ASSERT_TRUE(openDay(s07.book(), s07.owner, s07.book().today(), drawerOf(Money::dinars(5850))));
    ASSERT_TRUE(sellOne(s07, baskets));
    auto next = nextDevice(s07);
    sync(next);
    ASSERT_TRUE(sellOne(next, baskets)) << "in the day that it found open";
    ASSERT_TRUE(closeDay(next.book(), s07.owner, drawerOf(Money::dinars(6700)), Money{}, "x"));
    sync(next);
    letTailIn(s07);
    const auto sums = sumsOf(centre->db(), *DayTable(centre->db()).find(today)).sums;
    EXPECT_EQ(sums.sales, 2);
    EXPECT_EQ(sums.turnover(), Money::dinars(1700));
}

TEST_F(ClosingsOfPlaces, whatALostDeviceBeganIsNoDayOfItsStall) {
    const auto baskets = newSeries(s07, 10);
    ASSERT_TRUE(sellOne(s07, baskets));
    syncAll();
    const auto today = DayTable(s07.db()).openAt(stall(7))->id;
    end(s07);
    beginNext(s07);
    ASSERT_TRUE(sellOne(s07, baskets));
    auto next = nextDevice(s07);
    sync(next);
    ASSERT_TRUE(sellOne(next, baskets));
    sync(next);
    letTailIn(s07);
    sync(next);
    ASSERT_EQ(JournalTable(next.db()).head(s07.book().stream()).seq, s07.book().head().seq) << "it has heard of it";
    for (auto* db : {&centre->db(), &next.db()}) {
        EXPECT_EQ(DayTable(*db).newest(stall(7))->id, today);
        ASSERT_TRUE(DayTable(*db).openAt(stall(7))) << "the stall's own device ends it";
        EXPECT_EQ(DayTable(*db).latest(stall(7), 9).size(), 2U) << "and the other is there to be looked at";
        const auto report = reportOf(*db, today);
        EXPECT_EQ(report.sales, 2);
        EXPECT_EQ(report.sold, Money::dinars(1700));
        EXPECT_EQ(report.tenders.size(), 1U);
        EXPECT_EQ(report.sellers.size(), 1U);
    }
    end(next);
    const auto closing = next.book().head();
    EXPECT_EQ(printedDay(next.book(), next.vendor, today)->head, (EntryId{next.book().stream(), closing.seq}));
    beginNext(next);
    ASSERT_TRUE(sellOne(next, baskets));
    sync(next);
    for (auto* db : {&centre->db(), &next.db()}) {
        EXPECT_EQ(DayTable(*db).openAt(stall(7))->id.entry().stream, next.book().stream());
        EXPECT_EQ(DayTable(*db).lastClosed(stall(7))->id, today);
        EXPECT_EQ(DayTable(*db).find(today)->closing, (EntryId{next.book().stream(), closing.seq}));
        EXPECT_EQ(reportOf(*db, today).sales, 2);
        EXPECT_EQ(refold(*db), std::vector<std::string>{});
    }
}

TEST_F(ClosingsOfPlaces, theNewerDeviceSaysWhichDayItIsThoughItIsHeardLater) {
    const auto baskets = newSeries(s07, 10);
    syncAll();
    const auto today = DayTable(s07.db()).openAt(stall(7))->id;
    end(s07);
    beginNext(s07);
    auto next = nextDevice(s07);
    sync(next);
    ASSERT_TRUE(sellOne(next, baskets));
    letTailIn(s07);
    EXPECT_NE(DayTable(centre->db()).newest(stall(7))->id, today) << "nobody has said otherwise";
    end(next);
    sync(next);
    EXPECT_EQ(DayTable(centre->db()).newest(stall(7))->id, today);
    EXPECT_FALSE(DayTable(centre->db()).openAt(stall(7)));
    EXPECT_EQ(reportOf(centre->db(), today).sales, 1);
}

TEST_F(ClosingsOfPlaces, nobodyClosesTheDayOfAnotherStall) {
    const auto today = DayTable(s07.db()).openAt(stall(7))->id;
    DayClosed forged;
    forged.opened = today;
    forged.number = 1;
    syncAll();
    (void)s12.book().record(s12.vendor, forged);
    sync(s12);
    EXPECT_EQ(exceptions("contradiction"), 1);
    EXPECT_TRUE(DayTable(centre->db()).openAt(stall(7)));
}

TEST_F(ClosingsOfPlaces, theCentreHasTheClosingsOfItsStalls) {
    const auto baskets = newSeries(s07, 10);
    ASSERT_TRUE(sellOne(s07, baskets));
    syncAll();
    nextDay(8 * 86'400'000LL); // into December
    ASSERT_TRUE(sellOne(s07, baskets));
    syncAll();
    const auto there = PeriodTable(centre->db()).latest(stall(7), 10);
    ASSERT_EQ(there.size(), 1U);
    EXPECT_EQ(there[0].said, PeriodTable(s07.db()).latest(stall(7), 10).at(0).said);
    EXPECT_EQ(there[0].said.sums.turnover(), Money::dinars(850));
    EXPECT_EQ(PeriodTable(centre->db()).latest(stall(12), 10).size(), 1U);
    EXPECT_TRUE(PeriodTable(s12.db()).latest(stall(7), 10).empty()) << "nobody else's business";
    EXPECT_EQ(exceptions("contradiction"), 0);
}

} // namespace
} // namespace touat
