// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paying artisans at a screen, out of the book of the stall.
#include "app/till/payables_desk.h"

#include "core/acts/register_artisan.h"
#include "core/acts/sell.h"
#include "core/acts/sign_contract.h"
#include "desks_given.h"

namespace touat {
namespace {

class PayablesAtTheTill : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        scan(carpet);
        ASSERT_TRUE(eventually([this] { return counter->lineCount() == 1; }));
        counter->payExact();
        ASSERT_TRUE(sold());
        clock.pass(100LL * 86'400'000); // nobody fetched it for long
        desk = std::make_unique<PayablesDesk>(wording, nullptr);
        desk->begin(
            [this](const char* path, const std::string& body, Courier::Then then) {
                if (path == std::string_view(path::paper))
                    asked = json::Parser().as<PaperQuestion>(body).value_or(PaperQuestion{});
                books->run(
                    &*books,
                    [=, by = manager](Book& book) {
                        const auto who = [&](const std::string&) -> Result<Person> { return by; };
                        return answerPayables(book, who, fonts, path, body);
                    },
                    then);
            },
            {}, true);
        ASSERT_TRUE(eventually([this] { return desk->dues()->rowCount() == 1; }));
    }
    void TearDown() override {
        desk.reset();
        DesksTest::TearDown();
    }
    void open() {
        desk->open(0);
        ASSERT_TRUE(eventually([this] { return desk->opened() && !desk->busy(); }));
    }

    const std::filesystem::path fonts = std::filesystem::path(TOUAT_SOURCE) / "receipts" / "fonts";
    std::unique_ptr<PayablesDesk> desk;
    PaperQuestion asked; // last
};

TEST_F(PayablesAtTheTill, whatNobodyFetchedIsTheSameInTheFigureAndInTheList) {
    EXPECT_EQ(desk->unclaimedText(), desk->payableText());
    EXPECT_EQ(desk->owedText(), desk->payableText());
    EXPECT_EQ(desk->owingText(), "0");
    desk->choose("unclaimed");
    EXPECT_EQ(desk->dues()->rowCount(), 1);
    desk->choose("owing");
    EXPECT_EQ(desk->dues()->rowCount(), 0);
}

TEST_F(PayablesAtTheTill, whatWasPaidIsSaidBesideThatAccountAlone) {
    open();
    desk->startPaying();
    ASSERT_TRUE(desk->paying());
    desk->pay({});
    ASSERT_TRUE(eventually([this] { return !desk->paidText().isEmpty() && !desk->busy(); }));
    desk->close();
    EXPECT_TRUE(desk->paidText().isEmpty()) << "and not beside whoever is opened next";
    EXPECT_EQ(desk->dues()->rowCount(), 0);
}

TEST_F(PayablesAtTheTill, whatWasTakenBackIsNotSaidToBePaid) {
    open();
    desk->startPaying();
    desk->pay({});
    ASSERT_TRUE(eventually([this] { return !desk->paidText().isEmpty() && !desk->busy(); }));
    desk->takeBack(0, "wrong");
    ASSERT_TRUE(eventually([this] { return desk->accountPayable() != "" && !desk->busy(); }));
    EXPECT_EQ(desk->paidText(), "");
}

TEST_F(PayablesAtTheTill, aStatementIsOfAMonthOrAYearUntilTodayOrOfTheOneBefore) {
    open();
    const auto today = desk->today();
    ASSERT_EQ(today.iso(), "2027-03-04") << "what follows is said of this day";
    const auto days = [&](const char* period) {
        desk->printStatement(QString::fromLatin1(period));
        return asked.from.value_or(Day{}).iso() + " " + asked.until.value_or(Day{}).iso();
    };
    EXPECT_EQ(days("month"), "2027-03-01 2027-03-04");
    EXPECT_EQ(days("last_month"), "2027-02-01 2027-02-28");
    EXPECT_EQ(days("year"), "2027-01-01 2027-03-04");
    EXPECT_EQ(days("last_year"), "2026-01-01 2026-12-31");
    desk->printSold(1);
    EXPECT_EQ(asked.until, today.plus(-1));
    EXPECT_FALSE(asked.artisan);
}

} // namespace
} // namespace touat
