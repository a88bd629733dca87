// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paying artisans at a screen, out of the book of the stall.
#include "app/till/payables_desk.h"

#include <QRegularExpression>
#include <QTcpServer>

#include "app/till/contract_desk.h"
#include "app/till/handover_desk.h"
#include "app/till/slip_links.h"
#include "core/acts/admit_staff.h"
#include "core/acts/artisan_money.h"
#include "core/acts/move_goods.h"
#include "core/acts/receive_goods.h"
#include "core/acts/register_artisan.h"
#include "core/acts/register_item.h"
#include "core/acts/sell.h"
#include "core/acts/sign_contract.h"
#include "core/book/stored_fact.h"
#include "desks_given.h"

namespace touat {
namespace {

class PayablesAtTheTill : public given::DesksTest {
  protected:
    /// As the till asks its own book, the manager signed in.
    auto outOfTheBook() {
        return [this](const char* path, const std::string& body, Courier::Then then) {
            books->run(
                &*books,
                [=, this, by = manager](Book& book) {
                    const auto who = [&](const std::string&) -> Result<Person> { return by; };
                    return answerPayables(book, who, fonts, path, body);
                },
                then);
        };
    }
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
                outOfTheBook()(path, body, std::move(then));
            },
            {}, true, manager);
        ASSERT_TRUE(eventually([this] { return desk->dues()->rowCount() == 1; }));
    }
    void TearDown() override {
        desk.reset();
        DesksTest::TearDown();
    }
    QString key(int row) { return cell(desk->old(), row, "key"); }
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

TEST_F(PayablesAtTheTill, whileAListIsMadeThePageSaysOfHowMany) {
    std::function<void()> answer;
    desk->begin(
        [&](const char* path, const std::string& body, Courier::Then then) {
            if (path != std::string_view(path::draftRun)) return outOfTheBook()(path, body, std::move(then));
            answer = [this, path, body, then = std::move(then)] { outOfTheBook()(path, body, then); };
        },
        {}, true, manager);
    ASSERT_TRUE(eventually([this] { return desk->dues()->rowCount() == 1 && !desk->busy(); }));
    EXPECT_EQ(desk->preparing(), 0);
    desk->draft(0);
    ASSERT_TRUE(answer);
    EXPECT_EQ(desk->preparing(), 1);
    desk->draft(7); // a second touch of a hurried finger
    EXPECT_TRUE(desk->busy());
    answer();
    ASSERT_TRUE(eventually([this] { return desk->runState() == "drafted" && !desk->busy(); }));
    EXPECT_EQ(desk->preparing(), 0);
    EXPECT_EQ(desk->runOf(), 1);
    desk->draft(365); // nothing was sold so long ago
    EXPECT_EQ(desk->preparing(), 1);
    answer();
    ASSERT_TRUE(eventually([this] { return !desk->complaint().isEmpty(); }));
    EXPECT_EQ(desk->preparing(), 0) << "also where nothing comes of it";
}

TEST_F(PayablesAtTheTill, theSlipWaitsForTheAddressAndIsPrintedWithoutOneAsWell) {
    std::vector<PayoutId> wanted;
    std::function<void(const std::string&)> answer;
    desk->askLinksOf([&](PayoutId payout, std::function<void(const std::string&)> then) {
        wanted.push_back(payout);
        answer = std::move(then);
    });
    for (const std::string address : {"https://touat.example.dz/a/0123", ""}) {
        open();
        desk->startPaying();
        desk->pay({});
        const auto times = wanted.size();
        ASSERT_TRUE(eventually([&] { return wanted.size() == times + 1 && desk->opened() && !desk->busy(); }));
        asked = {};
        answer(address);
        EXPECT_EQ(asked.payout, wanted.back());
        EXPECT_EQ(asked.link.value_or(""), address);
        desk->printPayout(0);
        EXPECT_FALSE(asked.link) << "printed again it has none";
        desk->takeBack(0, "wrong"); // and there is something to pay once more
        ASSERT_TRUE(eventually([this] { return desk->accountPayable() != "" && !desk->busy(); }));
        desk->close();
    }
}

// The worst line: somebody picks up and says nothing.
TEST_F(PayablesAtTheTill, withoutTheCentresAnswerASlipDoesNotWaitForLong) {
    Courier courier;
    SlipLinks links(courier, nullptr);
    std::vector<std::string> answers;
    const auto take = [&](const std::string& address) { answers.push_back(address); };
    links.ask({}, take);
    EXPECT_EQ(answers.size(), 1U) << "there is no centre";
    QTcpServer deaf;
    ASSERT_TRUE(deaf.listen(QHostAddress::LocalHost));
    courier.setCentre(QUrl("https://127.0.0.1:" + QString::number(deaf.serverPort())),
                      "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n");
    links.ask({}, take);
    EXPECT_EQ(answers.size(), 1U);
    links.ask({}, take);
    EXPECT_EQ(answers.size(), 2U) << "the one before ends";
    EXPECT_TRUE(eventually([&] { return answers.size() == 3; }));
    EXPECT_EQ(answers, std::vector<std::string>(3));
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
    desk->printCalls("term");
    EXPECT_EQ(asked.callFor, CallFor::term);
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
    EXPECT_FALSE(desk->loweredAsks(key(0), 0)) << "as far as was agreed";
    EXPECT_TRUE(desk->loweredAsks(key(0), 20));
    EXPECT_EQ(desk->loweredText(key(0), 20).left(3), "680");
    std::vector<TagWish> tags;
    QObject::connect(&*desk, &PayablesDesk::tagsWanted, &*desk,
                     [&](const std::vector<TagWish>& wanted) { tags = wanted; });
    desk->lower(key(0), 0);
    ASSERT_TRUE(eventually([this] { return desk->repriced() == 1 && !desk->busy(); }));
    EXPECT_FALSE(consents->asking());
    EXPECT_EQ(cell(desk->old(), 0, "priceText").left(3), "800");
    EXPECT_EQ(desk->loweredText(key(0), 0), "") << "no further without a word";
    desk->lower(key(0), 20);
    ASSERT_TRUE(consents->asking());
    EXPECT_FALSE(consents->forSale()) << "and no manager answers for it";
    EXPECT_EQ(consents->leastText().left(3), "640");
    consents->said(true, "Fatma", "12");
    ASSERT_TRUE(eventually([this] { return !consents->busy(); }));
    EXPECT_EQ(consents->complaint(), wording.sentence(refuse(Reason::phoneUnusable, "12"))) << "this is no number";
    consents->said(true, "Fatma", "0661 23 45 67");
    ASSERT_TRUE(eventually([this] { return !consents->asking() && !desk->busy(); }));
    EXPECT_EQ(cell(desk->old(), 0, "priceText").left(3), "640");
    desk->wantTags();
    ASSERT_EQ(tags.size(), 1U) << "lowered twice, and tagged once";
    EXPECT_EQ(tags.back().item, couffin);
    EXPECT_EQ(desk->repriced(), 0);
}

TEST_F(PayablesAtTheTill, goodsAreLoweredByWhatTheyAreAndNotByWhereTheyStand) {
    const auto lamp = *ask([this](Book& book) {
        auto card = given::card("Lamp", Money::dinars(1000), Money::dinars(500));
        card.artisan = fatma;
        card.contract = contract;
        const auto made = *registerItem(book, manager, ItemKind::series, card);
        EXPECT_TRUE(takeDeposit(book, manager, fatma, contract, {{made, Quantity::pieces(2)}}));
        return made;
    });
    clock.pass(100LL * 86'400'000);
    desk->look("old");
    desk->chooseOldDays(60);
    ASSERT_TRUE(eventually([this] { return desk->old()->rowCount() == 2 && !desk->busy(); }));
    const int row = cell(desk->old(), 0, "itemName") == "Lamp" ? 0 : 1;
    const auto lamps = key(row), baskets = key(1 - row);
    EXPECT_EQ(desk->loweredText(lamps, 10).left(3), "900");
    ASSERT_TRUE(ask([&](Book& book) {
                    return moveGoods(book, manager, MoveReason::missing,
                                     {{couffin, Quantity::pieces(20)}}, "x");
                }).value());
    desk->chooseOldDays(60); // the list has become shorter
    ASSERT_TRUE(eventually([this] { return desk->old()->rowCount() == 1 && !desk->busy(); }));
    EXPECT_EQ(desk->loweredText(baskets, 0), "");
    desk->lower(baskets, 0);
    EXPECT_FALSE(desk->busy()) << "they are gone, and nothing else costs less";
    desk->lower(lamps, 20);
    desk->lower(lamps, 20); // the finger that trembles
    ASSERT_TRUE(eventually([this] { return desk->repriced() == 1 && !desk->busy(); }));
    settle();
    EXPECT_EQ(ask([lamp](Book& book) {
                  return ShelfView(book.db(), book.stall(), book.today()).find(lamp)->price;
              }).value(),
              Money::dinars(800));
}

TEST_F(PayablesAtTheTill, aTermBecomesLongerByWhoseContractItIsAndNotByItsRow) {
    const auto contractOf = [this](int days) {
        return *ask([this, days](Book& book) {
            NewArtisan artisan;
            artisan.name = {"", "Until " + std::to_string(days)};
            artisan.pin = "7412";
            const auto who = *registerArtisan(book, manager, artisan);
            auto terms = given::fifteenPercent();
            terms.ends = book.today().plus(days);
            const auto made = *given::signPaper(book, manager, who, book.stall(), terms);
            auto card = given::card("Bowl", Money::dinars(500));
            card.artisan = who;
            card.contract = made;
            const auto bowl = *registerItem(book, manager, ItemKind::series, card);
            EXPECT_TRUE(takeDeposit(book, manager, who, made, {{bowl, Quantity::pieces(2)}}));
            return made;
        });
    };
    const auto endsOf = [this](ContractId contract) {
        return *ask([contract](Book& book) {
            return ContractTable(book.db()).find(contract)->ends->number();
        });
    };
    const auto first = contractOf(5), second = contractOf(20);
    const auto firstEnds = endsOf(first), secondEnds = endsOf(second);
    desk->look("ending");
    desk->afterHandover({}); // reads anew
    ASSERT_TRUE(eventually([this] { return desk->ending()->rowCount() == 2 && !desk->busy(); }))
        << desk->ending()->rowCount() << desk->complaint().toStdString();
    const auto asked = cell(desk->ending(), 0, "key"); // somebody asks about the first, and calls its artisan
    ASSERT_TRUE(ask([&](Book& book) { // meanwhile it is done at another screen
                    return renewContract(book, manager, first, book.today().plus(300),
                                         ConsentHow::byPhone, "x");
                }).value());
    desk->afterHandover({}); // and read anew
    ASSERT_TRUE(eventually([this] { return desk->ending()->rowCount() == 1 && !desk->busy(); }));
    desk->renew(asked, 6, true);
    settle();
    EXPECT_EQ(endsOf(second), secondEnds) << "it moved up to that row, and nobody asked about it";
    EXPECT_EQ(endsOf(first), firstEnds + 295);
    desk->renew(cell(desk->ending(), 0, "key"), 6, true);
    ASSERT_TRUE(eventually([this] { return desk->ending()->rowCount() == 0 && !desk->busy(); }));
    EXPECT_GT(endsOf(second), secondEnds + 150);
}

TEST_F(PayablesAtTheTill, theArtisanIsAskedNoMoreWhenThePageIsLeft) {
    desk->look("old");
    desk->lower(key(0), 50);
    ASSERT_TRUE(consents->asking());
    desk->end();
    EXPECT_FALSE(consents->asking());
}

TEST_F(PayablesAtTheTill, theWordOfAnArtisanIsTakenAlsoWhileSomethingElseIsAsked) {
    desk->look("old");
    desk->lower(key(0), 50);
    ASSERT_TRUE(consents->asking());
    desk->chooseOldDays(60);
    ASSERT_TRUE(desk->busy());
    consents->said(false, "Fatma", "");
    ASSERT_TRUE(eventually([this] { return !consents->busy(); }));
    EXPECT_FALSE(consents->asking()) << consents->complaint().toStdString();
    EXPECT_EQ(cell(desk->old(), 0, "priceText").left(3), "430");
}

TEST_F(PayablesAtTheTill, whoDoesNotAgreeKeepsThePrice) {
    desk->look("old");
    desk->lower(key(0), 50);
    ASSERT_TRUE(consents->asking());
    consents->cancel();
    settle();
    EXPECT_EQ(cell(desk->old(), 0, "priceText").left(3), "850");
    EXPECT_EQ(desk->repriced(), 0);
}

TEST_F(PayablesAtTheTill, whatIsSignedIsThePaperThatWasSeen) {
    ContractDesk contracts(wording, nullptr);
    contracts.begin(outOfTheBook(), {});
    const auto openOther = [&] { // terms that nobody has signed yet
        contracts.close();
        contracts.open(fatma);
        ASSERT_TRUE(eventually([&] { return contracts.opened() && !contracts.differs(); }));
        for (int answer = 0; answer < 4 && !contracts.differs(); ++answer) contracts.choose(1, answer);
        ASSERT_TRUE(contracts.canSign());
    };
    const auto startSigning = [&] {
        contracts.forgetComplaint();
        contracts.startSigning();
        ASSERT_TRUE(eventually([&] { return contracts.signing() || contracts.complaint() != ""; }));
    };
    openOther();
    contracts.signOnPaper();
    EXPECT_FALSE(contracts.signedNow()) << "nobody has seen a paper";
    startSigning();
    ASSERT_TRUE(contracts.signing()) << contracts.complaint().toStdString();
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
    handovers.begin(outOfTheBook(), {}, true, manager);
    open();
    handovers.open(*desk->account());
    handovers.choose("advance");
    handovers.type("200000");
    handovers.ask("laine", "");
    handovers.confirm();
    ASSERT_TRUE(eventually([this] { return approval->asking() && approval->people()->rowCount() > 0; }));
    EXPECT_TRUE(handovers.asking()) << "the question waits";
    EXPECT_FALSE(handovers.busy());
    EXPECT_EQ(handovers.complaint(), "");
    EXPECT_EQ(balanceOf(account::artisan(fatma)), Money::dinars(-35'700)) << "and nothing is given yet";
    int row = -1;
    for (int i = 0; i < approval->people()->rowCount(); ++i)
        if (cell(approval->people(), i, "personName") == "Second") row = i;
    ASSERT_GE(row, 0);
    approval->choose(row);
    for (const auto* digit : {"2", "5", "8", "0"}) approval->press(digit);
    ASSERT_TRUE(eventually([&] { return !handovers.opened() && !handovers.busy(); }))
        << handovers.complaint().toStdString();
    EXPECT_EQ(balanceOf(account::artisan(fatma)), Money::dinars(200'000 - 35'700));
    const auto agreed = ask([](Book& book) {
        return readStoredFact(book.db(), {book.stream(), book.head().seq})->envelope.approver;
    }).value();
    EXPECT_EQ(agreed, second) << "and the fact names who agreed";
}

TEST_F(PayablesAtTheTill, whoOwesTheHousePaysBackAndTheRestIsLetGo) {
    ASSERT_TRUE(*ask([this](Book& book) {
        return bool(giveAdvance(book, manager, fatma, Money::dinars(36'700), "laine"));
    }));
    HandoverDesk handovers(wording, *approval, nullptr);
    handovers.begin(outOfTheBook(), {}, true, manager);
    const auto offered = [&] {
        desk->close();
        open();
        handovers.open(*desk->account());
        QStringList kinds;
        for (int row = 0; row < handovers.kinds()->rowCount(); ++row)
            kinds << cell(handovers.kinds(), row, "key");
        return kinds.filter(QRegularExpression("repaid|waived"));
    };
    const auto hand = [&](const char* kind, const char* amount, const char* why) {
        handovers.choose(kind);
        handovers.type(amount);
        handovers.ask(why, "");
        EXPECT_TRUE(handovers.asking()) << kind;
        handovers.confirm();
        EXPECT_TRUE(eventually([&] { return !handovers.busy(); }));
    };
    ASSERT_EQ(offered(), (QStringList{"repaid", "waived"}));
    EXPECT_TRUE(desk->owes());
    hand("repaid", "1001", "");
    EXPECT_NE(handovers.complaint(), "") << "more than is owed";
    ASSERT_EQ(offered().size(), 2);
    hand("repaid", "600", "");
    EXPECT_EQ(balanceOf(account::artisan(fatma)), Money::dinars(400));
    ASSERT_EQ(offered().size(), 2);
    hand("waived", "400", "");
    EXPECT_NE(handovers.complaint(), "") << "nothing is let go without a word why";
    ASSERT_EQ(offered().size(), 2);
    hand("waived", "400", "décès");
    EXPECT_EQ(balanceOf(account::artisan(fatma)), Money{});
    EXPECT_EQ(offered(), QStringList{}) << "nobody owes anything";
    EXPECT_FALSE(desk->owes());
}

} // namespace
} // namespace touat
