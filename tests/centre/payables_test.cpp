// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of the artisans' accounts, and who may ask it: the same words at the centre and in a
// stall's own book.
#include "app/manager/payables.h"

#include "core/book/artisan_paper_view.h"
#include "core/consignment/artisan_table.h"
#include "core/people/staff_table.h"
#include "core/sync/messages.h"
#include "given.h"

namespace touat {
namespace {

class PayablesTest : public given::StallTest {
  protected:
    void SetUp() override {
        StallTest::SetUp();
        ASSERT_TRUE(sellForCash({carpet}));
        clock.pass(30LL * 86'400'000); // nobody can bring it back any more
    }
    Result<std::string> asked(const char* path, const std::string& body, const Person& by) {
        return answerPayables(
            book(), [&](const std::string&) -> Result<Person> { return by; }, fonts, path, body);
    }
    template <class Answer>
    Answer answer(const char* path, const std::string& body) {
        const auto text = asked(path, body, manager);
        EXPECT_TRUE(text) << path;
        auto read = text ? json::Parser().as<Answer>(*text) : std::nullopt;
        EXPECT_TRUE(read.has_value()) << path;
        return read.value_or(Answer{});
    }
    Reason refused(const char* path, const std::string& body, const Person& by) {
        const auto text = asked(path, body, by);
        EXPECT_FALSE(text) << path;
        return text ? Reason::tooLarge : text.refusal().reason;
    }
    PayablesAnswer all() { return answer<PayablesAnswer>(path::seePayables, textOf(PayablesQuestion{})); }
    AccountAnswer account() {
        return answer<AccountAnswer>(path::seeAccount, textOf(AccountQuestion{{}, fatma}));
    }
    const std::filesystem::path fonts = std::filesystem::path(TOUAT_SHARE) / "fonts";

    std::string payment(std::optional<RunId> run = std::nullopt) {
        PayOrder order;
        order.artisan = fatma;
        order.run = run;
        return textOf(order);
    }
};

TEST_F(PayablesTest, whatIsOwedIsWhatTheAccountSays) {
    const auto seen = all();
    ASSERT_EQ(seen.dues.size(), 1U);
    EXPECT_EQ(seen.dues[0].artisan, fatma);
    EXPECT_EQ(seen.dues[0].balance, account().balance);
    EXPECT_EQ(seen.dues[0].payable, account().payable);
    EXPECT_TRUE(Money{} < seen.dues[0].payable);
    EXPECT_FALSE(seen.run.has_value());
    ASSERT_EQ(account().lines.size(), 1U);
    EXPECT_EQ(account().lines[0].balance, account().balance);
}

TEST_F(PayablesTest, aSellerSeesNobodysMoneyAndPaysNobody) {
    for (const auto& [path, body] : std::vector<std::pair<const char*, std::string>>{
             {path::seePayables, textOf(PayablesQuestion{})},
             {path::seeAccount, textOf(AccountQuestion{{}, fatma})},
             {path::draftRun, textOf(DraftRunOrder{{}, book().today()})},
             {path::pay, payment()}})
        EXPECT_EQ(refused(path, body, seller), Reason::notAllowed) << path;
    EXPECT_TRUE(Money{} < account().payable) << "and nothing was paid";
}

TEST_F(PayablesTest, whoeverIsRefusedIsNotAnsweredWhateverTheyAsk) {
    const auto answered = answerPayables(
        book(), [](const std::string&) -> Result<Person> { return refuse(Reason::sessionOver); },
        fonts, path::pay, payment());
    ASSERT_FALSE(answered);
    EXPECT_EQ(answered.refusal().reason, Reason::sessionOver);
}

TEST_F(PayablesTest, whatCannotBeReadIsRefusedWhole) {
    for (const char* body : {"", "{", "[]", "{\"token\":\"\"}", "{\"token\":\"\",\"artisan\":\"x\"}"})
        EXPECT_EQ(refused(path::pay, body, manager), Reason::bytesUnreadable) << body;
    EXPECT_EQ(refused("/v1/payables/", payment(), manager), Reason::bytesUnreadable);
    EXPECT_EQ(refused("/v1/payables/pay/", payment(), manager), Reason::bytesUnreadable);
}

TEST_F(PayablesTest, twoScreensPayOnce) {
    const auto due = account().payable;
    const auto paid = answer<PaidAnswer>(path::pay, payment());
    EXPECT_EQ(paid.amount, due);
    EXPECT_EQ(paid.lines, 1);
    EXPECT_EQ(refused(path::pay, payment(), manager), Reason::nothingDue) << "the second screen";
    ASSERT_EQ(account().payouts.size(), 1U);
    EXPECT_TRUE(account().payouts[0].here);
    EXPECT_EQ(account().balance, Money{});
}

TEST_F(PayablesTest, aPaydayGoesFromADraftToItsEnd) {
    const auto due = account().payable;
    auto seen = answer<PayablesAnswer>(path::draftRun, textOf(DraftRunOrder{{}, book().today()}));
    ASSERT_TRUE(seen.run.has_value());
    const auto run = seen.run->id;
    EXPECT_EQ(seen.run->state, RunState::drafted);
    ASSERT_EQ(seen.run->rows.size(), 1U);
    EXPECT_EQ(seen.run->rows[0].amount, due);
    EXPECT_EQ(refused(path::pay, payment(run), manager), Reason::runDone) << "nobody agreed yet";
    seen = answer<PayablesAnswer>(path::approveRun, textOf(RunOrder{{}, run}));
    EXPECT_EQ(seen.run->state, RunState::approved);
    EXPECT_EQ(answer<PaidAnswer>(path::pay, payment(run)).amount, due);
    EXPECT_EQ(refused(path::pay, payment(run), manager), Reason::payoutDone);
    EXPECT_TRUE(all().run->rows[0].paid);
    seen = answer<PayablesAnswer>(path::closeRun, textOf(RunOrder{{}, run}));
    EXPECT_EQ(seen.run->state, RunState::closed);
    EXPECT_EQ(seen.run->paidAmount, due);
}

TEST_F(PayablesTest, whoGotMoneyAfterTheDraftWaitsForTheNextPayday) {
    const auto seen = answer<PayablesAnswer>(path::draftRun, textOf(DraftRunOrder{{}, book().today()}));
    const auto run = seen.run->id;
    ASSERT_TRUE(asked(path::approveRun, textOf(RunOrder{{}, run}), manager));
    ASSERT_TRUE(asked(path::pay, payment(), manager)); // at the counter, meanwhile
    EXPECT_TRUE(all().run->rows[0].stale);
    EXPECT_FALSE(all().run->rows[0].paid);
    EXPECT_EQ(refused(path::pay, payment(run), manager), Reason::payoutDone);
}

TEST_F(PayablesTest, aPaymentThatDidNotArriveIsOwedAgain) {
    const auto due = account().payable;
    PayOrder order;
    order.artisan = fatma;
    order.method = PayoutMethod::bank;
    EXPECT_EQ(refused(path::pay, textOf(order), manager), Reason::referenceMissing);
    order.reference = "VIR 118";
    const auto paid = answer<PaidAnswer>(path::pay, textOf(order));
    ReverseOrder back{{}, paid.payout, ReversalReason::failed, ""};
    EXPECT_EQ(refused(path::reversePayout, textOf(back), manager), Reason::noteMissing);
    back.note = "account closed";
    ASSERT_TRUE(asked(path::reversePayout, textOf(back), manager));
    EXPECT_EQ(account().payable, due);
    EXPECT_TRUE(account().payouts[0].reversed);
    EXPECT_EQ(refused(path::reversePayout, textOf(back), manager), Reason::payoutDone);
}

TEST_F(PayablesTest, papersAreDrawnWhereTheAccountsAre) {
    PaperQuestion about;
    about.artisan = fatma;
    const auto statement = answer<PaperAnswer>(path::paper, textOf(about));
    EXPECT_TRUE(pdfOf(statement).starts_with("%PDF"));
    EXPECT_NE(statement.name.find("2026"), std::string::npos) << statement.name;
    about.terms = account().lines.empty() ? Terms{} : ContractTable(db()).newest(fatma)->terms;
    about.stall = book().stall();
    EXPECT_TRUE(pdfOf(answer<PaperAnswer>(path::paper, textOf(about))).starts_with("%PDF"));
    EXPECT_EQ(refused(path::paper, textOf(PaperQuestion{}), manager), Reason::nothingDue)
        << "nothing was sold today";
    EXPECT_EQ(refused(path::paper, textOf(about), seller), Reason::notAllowed);
    PaperAnswer broken{"x", "no base64!", 0};
    EXPECT_EQ(pdfOf(broken), "");
}

TEST_F(PayablesTest, aContractIsSignedAsItsNextVersionAndSaysWhatItsPaperSays) {
    const auto before = answer<ContractAnswer>(path::seeContract, textOf(ContractQuestion{{}, fatma, {}}));
    ASSERT_GE(before.number, 1);
    EXPECT_EQ(before.stall, book().stall());
    SignOrder order{{}, fatma, book().stall(), usualTerms(), {}};
    const auto paper =
        draftedContract(book(), fatma, book().stall(), order.terms).fingerprint();
    const auto after = answer<ContractAnswer>(path::signTerms, textOf(order));
    EXPECT_EQ(after.number, before.number + 1);
    EXPECT_EQ(after.terms, usualTerms());
    const auto kept = ContractTable(db()).find(*after.contract);
    ASSERT_TRUE(kept && kept->signature);
    EXPECT_EQ(kept->signature->document, paper);
    EXPECT_EQ(ContractTable(db()).find(*before.contract)->terms, before.terms) << "never changed";
}

TEST_F(PayablesTest, whatIsSignedOnTheScreenIsWhatItsPaperShowsAgain) {
    const HandSignature mark{{{100, 100, 400, 300}}};
    SignOrder order{{}, fatma, book().stall(), usualTerms(), SignedByHand{mark, {}}};
    EXPECT_EQ(refused(path::signTerms, textOf(order), manager), Reason::signatureEmpty);
    order.hands->house = mark;
    const auto after = answer<ContractAnswer>(path::signTerms, textOf(order));
    const auto kept = ContractTable(db()).find(*after.contract);
    EXPECT_EQ(kept->signature->kind, SignatureKind::onScreen);
    PaperQuestion about;
    about.contract = after.contract;
    EXPECT_EQ(kept->signature->document, printedContract(db(), *after.contract)->fingerprint());
    const auto paper = answer<PaperAnswer>(path::paper, textOf(about));
    EXPECT_NE(paper.name.find("-V" + std::to_string(after.number)), std::string::npos) << paper.name;
}

TEST_F(PayablesTest, aContractThatCannotBeIsNotSigned) {
    const auto number = [this] {
        return answer<ContractAnswer>(path::seeContract, textOf(ContractQuestion{{}, fatma, {}})).number;
    };
    const auto before = number();
    SignOrder order{{}, fatma, Stall::number(8), usualTerms(), {}};
    EXPECT_EQ(refused(path::signTerms, textOf(order), manager), Reason::contractElsewhere);
    order.stall = book().stall();
    order.terms.centre = Rate::percent(90);
    EXPECT_EQ(refused(path::signTerms, textOf(order), manager), Reason::contractOverWhole);
    order.terms = usualTerms();
    EXPECT_EQ(refused(path::signTerms, textOf(order), seller), Reason::notAllowed);
    EXPECT_EQ(number(), before);
}

TEST(Payday, fallsOnTheMarketDay) {
    const auto day = [](const char* iso) { return *Day::parse(iso); };
    EXPECT_EQ(payday(Rhythm::asked, day("2026-11-24")), day("2026-11-24"));
    EXPECT_EQ(payday(Rhythm::weekly, day("2026-11-24")), day("2026-11-28")); // a Tuesday
    EXPECT_EQ(payday(Rhythm::weekly, day("2026-11-28")), day("2026-11-28"));
    EXPECT_EQ(payday(Rhythm::weekly, day("2026-11-29")), day("2026-12-05"));
    EXPECT_EQ(payday(Rhythm::monthly, day("2026-11-24")), day("2026-12-05"));
    EXPECT_EQ(payday(Rhythm::monthly, day("2026-12-05")), day("2026-12-05"));
    EXPECT_EQ(payday(Rhythm::monthly, day("2026-12-06")), day("2027-01-02"));
}

} // namespace
} // namespace touat
