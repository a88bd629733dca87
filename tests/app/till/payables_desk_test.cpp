// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paying artisans at a screen, out of the book of the stall.
#include "app/till/payables_desk.h"

#include "app/till/contract_desk.h"
#include "app/till/handover_desk.h"
#include "core/acts/admit_staff.h"
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
        desk = std::make_unique<PayablesDesk>(wording, *consents, nullptr);
        desk->begin(
            [this](const char* path, const std::string& body, Courier::Then then) {
                if (path == std::string_view(path::paper))
                    asked = json::Parser().as<PaperQuestion>(body).value_or(PaperQuestion{});
                books->run(
                    &*books,
                    [=, this, by = manager](Book& book) {
                        const auto who = [&](const std::string&) -> Result<Person> { return by; };
                        return answerPayables(book, who, fonts, path, body);
                    },
                    then);
            },
            {}, true, manager);
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
    desk->printOld();
    EXPECT_EQ(asked.oldDays, 90);
}

TEST_F(PayablesAtTheTill, onlyWhoMayChangePricesIsOfferedToLowerThem) {
    EXPECT_TRUE(desk->mayLower());
    desk->begin([](const char*, const std::string&, const Courier::Then&) {}, {}, true,
                {manager.id, Role::accountant, std::nullopt});
    EXPECT_FALSE(desk->mayLower());
}

TEST_F(PayablesAtTheTill, oldGoodsCostLessByTheContractOrAfterTheArtisanWasAsked) {
    desk->look("old");
    ASSERT_EQ(desk->old()->rowCount(), 1); // the baskets: 850, and nothing below 800
    EXPECT_EQ(cell(desk->old(), 0, "priceText").left(3), "850");
    EXPECT_EQ(cell(desk->old(), 0, "leastText").left(3), "800");
    EXPECT_FALSE(desk->loweredAsks(0, 0)) << "as far as was agreed";
    EXPECT_TRUE(desk->loweredAsks(0, 20));
    EXPECT_EQ(desk->loweredText(0, 20).left(3), "680");
    std::vector<TagWish> tags;
    QObject::connect(&*desk, &PayablesDesk::tagsWanted, &*desk,
                     [&](const std::vector<TagWish>& wanted) { tags = wanted; });
    desk->lower(0, 0);
    ASSERT_TRUE(eventually([this] { return desk->repriced() == 1 && !desk->busy(); }));
    EXPECT_FALSE(consents->asking());
    EXPECT_EQ(cell(desk->old(), 0, "priceText").left(3), "800");
    EXPECT_EQ(desk->loweredText(0, 0), "") << "no further without a word";
    desk->lower(0, 20);
    ASSERT_TRUE(consents->asking());
    EXPECT_FALSE(consents->forSale()) << "and no manager answers for it";
    EXPECT_EQ(consents->leastText().left(3), "640");
    consents->said(true, "Fatma", "12");
    ASSERT_TRUE(eventually([this] { return !consents->busy(); }));
    EXPECT_NE(consents->complaint(), "") << "this is no number";
    consents->said(true, "Fatma", "0661 23 45 67");
    ASSERT_TRUE(eventually([this] { return !consents->asking() && !desk->busy(); }));
    EXPECT_EQ(cell(desk->old(), 0, "priceText").left(3), "640");
    desk->wantTags();
    ASSERT_FALSE(tags.empty());
    EXPECT_EQ(tags.back().item, couffin);
    EXPECT_EQ(desk->repriced(), 0);
}

TEST_F(PayablesAtTheTill, whoDoesNotAgreeKeepsThePrice) {
    desk->look("old");
    desk->lower(0, 50);
    ASSERT_TRUE(consents->asking());
    consents->cancel();
    settle();
    EXPECT_EQ(cell(desk->old(), 0, "priceText").left(3), "850");
    EXPECT_EQ(desk->repriced(), 0);
}

TEST_F(PayablesAtTheTill, whatIsSignedIsThePaperThatWasSeen) {
    ContractDesk contracts(wording, nullptr);
    contracts.begin(
        [this](const char* path, const std::string& body, Courier::Then then) {
            books->run(
                &*books,
                [=, this, by = manager](Book& book) {
                    const auto who = [&](const std::string&) -> Result<Person> { return by; };
                    return answerPayables(book, who, fonts, path, body);
                },
                then);
        },
        {});
    const auto openOther = [&] { // terms that nobody has signed yet
        contracts.close();
        contracts.open(fatma);
        ASSERT_TRUE(eventually([&] { return contracts.opened() && !contracts.differs(); }));
        for (int answer = 0; answer < 4 && !contracts.differs(); ++answer) contracts.choose(0, answer);
        ASSERT_TRUE(contracts.canSign());
    };
    const auto startSigning = [&] {
        contracts.startSigning();
        ASSERT_TRUE(eventually([&] { return contracts.signing() || contracts.complaint() != ""; }));
    };
    openOther();
    contracts.signOnPaper();
    EXPECT_FALSE(contracts.signedNow()) << "nobody has seen a paper";
    startSigning();
    ASSERT_TRUE(contracts.signing());
    (void)ask([this](Book& book) { // somebody else signs a version meanwhile
        return bool(given::signPaper(book, manager, fatma, book.stall(), given::fifteenPercent()));
    });
    contracts.signOnPaper();
    ASSERT_TRUE(eventually([&] { return contracts.complaint() != ""; }));
    EXPECT_FALSE(contracts.signing()) << "the paper has to be looked at again";
    EXPECT_FALSE(contracts.signedNow());
    startSigning();
    contracts.signOnPaper();
    ASSERT_TRUE(eventually([&] { return contracts.signedNow(); }));
    openOther();
    contracts.printed(Hash{}); // of a version that is not the next one any more
    contracts.startSigning();
    ASSERT_TRUE(eventually([&] { return contracts.complaint() != ""; }));
    EXPECT_FALSE(contracts.signing());
}

TEST_F(PayablesAtTheTill, moreThanAnArtisanMayOweWantsASecondPersonHere) {
    const auto second = ask([](Book& book) {
        return *admitStaff(book, Person::commandLine(),
                           {{"", "Second"}, Role::manager, std::nullopt, "", Language::french, "2580"});
    });
    HandoverDesk handovers(wording, *approval, nullptr);
    handovers.begin(
        [this](const char* path, const std::string& body, Courier::Then then) {
            books->run(
                &*books,
                [=, this, by = manager](Book& book) {
                    const auto who = [&](const std::string&) -> Result<Person> { return by; };
                    return answerPayables(book, who, fonts, path, body);
                },
                then);
        },
        {}, true, manager);
    open();
    handovers.open(*desk->account());
    handovers.choose("advance");
    handovers.type("200000");
    handovers.ask("laine", "");
    handovers.confirm();
    ASSERT_TRUE(eventually([this] { return approval->asking() && approval->people()->rowCount() > 0; }));
    EXPECT_TRUE(handovers.asking()) << "the question waits";
    int row = -1;
    for (int i = 0; i < approval->people()->rowCount(); ++i)
        if (cell(approval->people(), i, "personName") == "Second") row = i;
    ASSERT_GE(row, 0);
    approval->choose(row);
    for (const auto* digit : {"2", "5", "8", "0"}) approval->press(digit);
    ASSERT_TRUE(eventually([&] { return !handovers.opened() && !handovers.busy(); }))
        << handovers.complaint().toStdString();
    EXPECT_EQ(balanceOf(account::artisan(fatma)), Money::dinars(200'000 - 35'700));
    EXPECT_TRUE(second.has_value());
}

} // namespace
} // namespace touat
