// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of the artisans' accounts, and who may ask it: the same words at the centre and in a
// stall's own book.
#include "app/manager/payables.h"

#include "core/acts/register_item.h"
#include "core/acts/set_rules.h"
#include "core/acts/sign_contract.h"
#include "core/acts/take_deposit.h"
#include "core/book/artisan_paper_view.h"
#include "core/consignment/artisan_table.h"
#include "core/people/staff_table.h"
#include "core/sales/rules_table.h"
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
    /// The fingerprint of the paper of these terms, as it would be signed.
    Hash drafted(const Terms& terms) {
        return answer<DraftAnswer>(path::draftTerms,
                                   textOf(DraftQuestion{{}, fatma, book().stall(), terms}))
            .document;
    }
    SignOrder signing(const Terms& terms) {
        return {{}, fatma, book().stall(), terms, drafted(terms), {}};
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

TEST_F(PayablesTest, whoOpensAnAccountLeavesOneLineHoweverOftenThePageAsks) {
    const auto lines = [&] { return db().integer("SELECT count(*) FROM artisan_read WHERE reader IS NOT NULL"); };
    (void)all();
    EXPECT_EQ(lines(), 0) << "a list of all is nobody's account";
    (void)account();
    ASSERT_TRUE(asked(path::pay, payment(), manager));
    (void)account(); // read again with the payment in it
    PaperQuestion statement;
    statement.artisan = fatma;
    ASSERT_TRUE(asked(path::paper, textOf(statement), manager));
    EXPECT_EQ(lines(), 1);
    clock.pass(3'600'000);
    ASSERT_TRUE(asked(path::paper, textOf(statement), manager));
    EXPECT_EQ(lines(), 2) << "a statement tells as much";
    EXPECT_EQ(refused(path::seeAccount, textOf(AccountQuestion{{}, fatma}), seller), Reason::notAllowed);
    EXPECT_EQ(lines(), 2) << "who is told nothing read nothing";
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

TEST_F(PayablesTest, whoIsOwedLessAfterTheDraftWaitsForTheNextPaydayAsWell) {
    const auto seen = answer<PayablesAnswer>(path::draftRun, textOf(DraftRunOrder{{}, book().today()}));
    const auto run = seen.run->id;
    ASSERT_TRUE(asked(path::approveRun, textOf(RunOrder{{}, run}), manager));
    EXPECT_FALSE(all().run->rows[0].stale);
    AccountOrder given;
    given.artisan = fatma;
    given.amount = Money::dinars(300);
    given.note = "laine";
    ASSERT_TRUE(asked(path::advance, textOf(given), manager));
    EXPECT_TRUE(all().run->rows[0].stale);
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

TEST_F(PayablesTest, aTermIsRenewedByTheArtisansWord) {
    auto terms = ContractTable(db()).newest(fatma)->terms;
    terms.ends = book().today().plus(3);
    const auto version = *given::signPaper(book(), manager, fatma, book().stall(), terms);
    auto each = given::card("Under terms", Money::dinars(1000), Money::dinars(1000));
    each.artisan = fatma;
    each.contract = version;
    const auto item = *registerItem(book(), seller, ItemKind::piece, each);
    ASSERT_TRUE(takeDeposit(book(), seller, fatma, version, {{item, Quantity::pieces(1)}}));
    ASSERT_EQ(all().ending.size(), 1U);
    RenewOrder order{{}, all().ending[0].contract, *terms.ends, ConsentHow::byPhone, "Fatma"};
    EXPECT_EQ(refused(path::renew, textOf(order), manager), Reason::termUnusable);
    order.until = terms.ends->plus(180);
    EXPECT_EQ(refused(path::renew, textOf(order), seller), Reason::notAllowed);
    order.how = ConsentHow::vouched;
    EXPECT_EQ(refused(path::renew, textOf(order), manager), Reason::bytesUnreadable)
        << "nobody speaks for the artisan";
    order.how = ConsentHow::byPhone;
    EXPECT_TRUE(answer<PayablesAnswer>(path::renew, textOf(order)).ending.empty());
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
    EXPECT_EQ(refused(path::paper, textOf(PaperQuestion{}), manager), Reason::nothingSold);
    PaperQuestion sold;
    sold.until = account().lines.at(0).day; // a week ago
    EXPECT_TRUE(pdfOf(answer<PaperAnswer>(path::paper, textOf(sold))).starts_with("%PDF"));
    PaperQuestion piece;
    piece.artisan = fatma;
    piece.item = account().lines.at(0).item;
    ASSERT_TRUE(piece.item.has_value());
    const auto ofPiece = answer<PaperAnswer>(path::paper, textOf(piece));
    EXPECT_TRUE(pdfOf(ofPiece).starts_with("%PDF"));
    EXPECT_NE(pdfOf(ofPiece), pdfOf(statement)) << "of one thing alone";
    piece.item = ItemId::of({book().stream(), 9999});
    EXPECT_EQ(refused(path::paper, textOf(piece), manager), Reason::itemUnknown);
    EXPECT_EQ(refused(path::paper, textOf(about), seller), Reason::notAllowed);
    PaperAnswer broken{"x", "no base64!", 0};
    EXPECT_EQ(pdfOf(broken), "");
}

TEST_F(PayablesTest, aContractIsSignedAsItsNextVersionAndSaysWhatItsPaperSays) {
    const auto before = answer<ContractAnswer>(path::seeContract, textOf(ContractQuestion{{}, fatma, {}}));
    ASSERT_GE(before.number, 1);
    EXPECT_EQ(before.stall, book().stall());
    const auto paper = draftedContract(book(), fatma, book().stall(), usualTerms()).fingerprint();
    EXPECT_EQ(drafted(usualTerms()), paper);
    const auto after = answer<ContractAnswer>(path::signTerms, textOf(signing(usualTerms())));
    EXPECT_EQ(after.number, before.number + 1);
    EXPECT_EQ(after.terms, usualTerms());
    const auto kept = ContractTable(db()).find(*after.contract);
    ASSERT_TRUE(kept && kept->signature);
    EXPECT_EQ(kept->signature->document, paper);
    EXPECT_EQ(kept->signature->kind, SignatureKind::onPaper);
    EXPECT_EQ(ContractTable(db()).find(*before.contract)->terms, before.terms) << "never changed";
}

TEST_F(PayablesTest, thePaperThatWasSeenIsTheOneThatIsSigned) {
    const auto seen = signing(usualTerms());
    PaperQuestion about;
    about.artisan = fatma;
    about.stall = book().stall();
    about.terms = usualTerms();
    EXPECT_EQ(answer<PaperAnswer>(path::paper, textOf(about)).document, seen.document)
        << "what is printed says which it is";
    about.terms.reset();
    EXPECT_FALSE(answer<PaperAnswer>(path::paper, textOf(about)).document);
    auto other = seen;
    other.terms.holdDays = 99;
    EXPECT_EQ(refused(path::signTerms, textOf(other), manager), Reason::paperUnseen)
        << "other terms than they saw";
    ASSERT_TRUE(asked(path::signTerms, textOf(seen), manager));
    EXPECT_EQ(refused(path::signTerms, textOf(seen), manager), Reason::paperUnseen)
        << "that was the version before";
    const auto today = signing(usualTerms());
    clock.pass(86'400'000);
    EXPECT_EQ(refused(path::signTerms, textOf(today), manager), Reason::paperUnseen)
        << "and yesterday's paper has another day";
}

TEST_F(PayablesTest, whatIsSignedOnTheScreenIsWhatItsPaperShowsAgain) {
    const HandSignature mark{{{100, 100, 400, 300}}};
    auto order = signing(usualTerms());
    order.hands = SignedByHand{mark, {}};
    EXPECT_EQ(refused(path::signTerms, textOf(order), manager), Reason::signatureEmpty);
    order.hands->house = mark;
    const auto after = answer<ContractAnswer>(path::signTerms, textOf(order));
    const auto kept = ContractTable(db()).find(*after.contract);
    EXPECT_EQ(kept->signature->kind, SignatureKind::onScreen);
    PaperQuestion about;
    about.contract = after.contract;
    EXPECT_EQ(kept->signature->document, printedContract(db(), *after.contract)->fingerprint());
    EXPECT_NE(kept->signature->document, order.document) << "the strokes are in it";
    const auto paper = answer<PaperAnswer>(path::paper, textOf(about));
    EXPECT_NE(paper.name.find("-V" + std::to_string(after.number)), std::string::npos) << paper.name;
}

TEST_F(PayablesTest, aContractThatCannotBeIsNotSigned) {
    const auto number = [this] {
        return answer<ContractAnswer>(path::seeContract, textOf(ContractQuestion{{}, fatma, {}})).number;
    };
    const auto before = number();
    auto order = signing(usualTerms());
    order.stall = Stall::number(8);
    EXPECT_EQ(refused(path::signTerms, textOf(order), manager), Reason::contractElsewhere);
    order.stall = book().stall();
    order.terms.centre = Rate::percent(90);
    EXPECT_EQ(refused(path::signTerms, textOf(order), manager), Reason::contractOverWhole);
    EXPECT_EQ(refused(path::draftTerms, textOf(DraftQuestion{{}, fatma, order.stall, order.terms}), manager),
              Reason::contractOverWhole);
    order.terms = usualTerms();
    EXPECT_EQ(refused(path::signTerms, textOf(order), seller), Reason::notAllowed);
    const Person clerk{manager.id, Role::accountant, std::nullopt};
    EXPECT_EQ(refused(path::signTerms, textOf(order), clerk), Reason::notAllowed);
    EXPECT_EQ(refused(path::draftTerms, textOf(DraftQuestion{{}, fatma, order.stall, order.terms}), clerk),
              Reason::notAllowed)
        << "whoever pays signs nothing";
    EXPECT_EQ(number(), before);
}

TEST_F(PayablesTest, theFirstSlipOfAPayoutShowsTheArtisansPage) {
    const auto paid = answer<PaidAnswer>(path::pay, payment());
    PaperQuestion slip;
    slip.payout = paid.payout;
    const auto drawn = [&](const std::string& pages) {
        const auto text = answerPayables(
            book(), [&](const std::string&) -> Result<Person> { return manager; }, fonts, path::paper,
            textOf(slip), pages);
        return text ? pdfOf(*json::Parser().as<PaperAnswer>(*text)) : std::string{};
    };
    const auto links = [&] { return db().integer("SELECT count(*) FROM artisan_link"); };
    const auto plain = drawn("");
    EXPECT_EQ(links(), 0) << "where nobody serves pages there is no link";
    const auto first = drawn("https://touat.example.dz/a/");
    EXPECT_EQ(links(), 1);
    EXPECT_NE(first, plain);
    EXPECT_EQ(drawn("https://touat.example.dz/a/"), plain) << "printed again it has none";
    EXPECT_EQ(links(), 1);
}

TEST_F(PayablesTest, aStallsSlipShowsTheAddressThatTheCentreGaveAndItsBookKeepsNothing) {
    const auto paid = answer<PaidAnswer>(path::pay, payment());
    PaperQuestion slip;
    slip.payout = paid.payout;
    const auto plain = pdfOf(answer<PaperAnswer>(path::paper, textOf(slip)));
    const auto before = book().head().seq;
    slip.link = "https://touat.example.dz/a/0123456789abcdef0123456789abcdef";
    EXPECT_NE(pdfOf(answer<PaperAnswer>(path::paper, textOf(slip))), plain);
    EXPECT_EQ(book().head().seq, before);
    slip.link.reset();
    EXPECT_EQ(pdfOf(answer<PaperAnswer>(path::paper, textOf(slip))), plain) << "printed again it has none";
}

TEST_F(PayablesTest, oldGoodsComeDownByTheContractOrTheArtisansWord) {
    clock.pass(100LL * 86'400'000);
    const auto couffins = [&] {
        for (const auto& each : all().old)
            if (each.item == couffin) return each;
        return OldGoods{};
    };
    const auto before = couffins();
    ASSERT_EQ(before.item, couffin);
    MarkDownOrder order;
    order.item = couffin;
    order.price = before.price;
    EXPECT_EQ(refused(path::markDown, textOf(order), manager), Reason::priceNotLower);
    order.price = before.least - Money::dinars(50);
    EXPECT_EQ(refused(path::markDown, textOf(order), manager), Reason::consentMissing);
    order.how = ConsentHow::vouched;
    EXPECT_EQ(refused(path::markDown, textOf(order), manager), Reason::bytesUnreadable);
    order.how = ConsentHow::byPhone;
    order.who = "Fatma";
    EXPECT_EQ(refused(path::markDown, textOf(order), seller), Reason::notAllowed);
    order.phone = "not one";
    EXPECT_EQ(refused(path::markDown, textOf(order), manager), Reason::phoneUnusable);
    order.phone = "0661234567";
    ASSERT_TRUE(asked(path::markDown, textOf(order), manager));
    EXPECT_EQ(couffins().price, order.price);
    PaperQuestion list;
    list.oldDays = 90;
    const auto paper = answer<PaperAnswer>(path::paper, textOf(list));
    EXPECT_TRUE(pdfOf(paper).starts_with("%PDF"));
    EXPECT_NE(paper.name.find("a-baisser"), std::string::npos) << paper.name;
    list.oldDays = 900;
    EXPECT_EQ(refused(path::paper, textOf(list), manager), Reason::nothingOld);
}

TEST_F(PayablesTest, whoShouldComeIsOnAPaperWithTheReason) {
    PaperQuestion list;
    list.callFor = CallFor::money;
    EXPECT_EQ(refused(path::paper, textOf(list), seller), Reason::notAllowed);
    const auto paper = answer<PaperAnswer>(path::paper, textOf(list));
    EXPECT_TRUE(pdfOf(paper).starts_with("%PDF"));
    EXPECT_NE(paper.name.find("a-retirer"), std::string::npos) << paper.name;
    list.callFor = CallFor::term;
    EXPECT_EQ(refused(path::paper, textOf(list), manager), Reason::nobodyWaited);
}

TEST_F(PayablesTest, moreThanAnArtisanMayOweIsGivenByTwo) {
    AccountOrder order;
    order.artisan = fatma;
    order.amount = Money::dinars(200'000);
    order.note = "laine";
    EXPECT_EQ(refused(path::advance, textOf(order), manager), Reason::approvalNeeded);
    order.second = SecondPerson{*seller.id, "0000"};
    EXPECT_NE(refused(path::advance, textOf(order), manager), Reason::approvalNeeded)
        << "a PIN that proves nobody is said to be that";
    EXPECT_EQ(account().balance.isNegative(), false) << "and nothing was given";
}

TEST_F(PayablesTest, whatIsCountedOutIsSaidBefore) {
    auto rules = RulesTable(db()).inForce(book().stall(), book().today());
    rules.cashRounding = Money::dinars(5);
    ASSERT_TRUE(setRules(book(), Person::commandLine(), std::nullopt, book().today().plus(1), rules));
    ASSERT_TRUE(sellForCash({couffin})); // 722.50 for her
    clock.pass(30LL * 86'400'000);
    const auto before = account();
    const auto run = answer<PayablesAnswer>(path::draftRun, textOf(DraftRunOrder{{}, book().today()})).run;
    EXPECT_EQ(before.inCash, before.payable + Money::centimes(250));
    EXPECT_EQ(run->rows[0].inCash, before.inCash);
    const auto paid = answer<PaidAnswer>(path::pay, payment());
    EXPECT_EQ(paid.handedOver, before.inCash);
    EXPECT_EQ(paid.amount, before.payable);
}

TEST_F(PayablesTest, whatWasNotFetchedIsListedByItsAge) {
    clock.pass(100LL * 86'400'000);
    ASSERT_TRUE(sellForCash({couffin}));
    clock.pass(40LL * 86'400'000); // of which the buyer had some to bring it back
    const auto seen = all();
    ASSERT_EQ(seen.aged.size(), 1U);
    EXPECT_EQ(seen.aged[0].older, Money::dinars(35'700));
    EXPECT_EQ(seen.aged[0].twoMonths, Money::centimes(72'250));
    EXPECT_EQ(seen.agedAll.older, seen.sums.unclaimed);
    EXPECT_EQ(seen.agedAll.month, Money{});
    EXPECT_EQ(seen.agedAll.quarter, Money{});
}

// beside payouts ----------------------------------------------------------------------------------

class BesidePayouts : public PayablesTest {
  protected:
    AccountOrder order(Money amount, const std::string& note = {}) {
        AccountOrder order;
        order.artisan = fatma;
        order.amount = amount;
        order.note = note;
        return order;
    }
};

TEST_F(BesidePayouts, anAdvanceIsTakenOffAndHasASlip) {
    const auto before = account().balance;
    EXPECT_EQ(refused(path::advance, textOf(order(Money::dinars(5000))), seller), Reason::notAllowed);
    EXPECT_EQ(refused(path::advance, textOf(order(Money{})), manager), Reason::amountNotPositive);
    EXPECT_EQ(account().balance, before);
    auto given = order(Money::dinars(5000), "laine");
    given.from = CashFrom::drawer;
    const auto made = answer<MadeAnswer>(path::advance, textOf(given));
    EXPECT_EQ(account().balance, before - Money::dinars(5000));
    ASSERT_TRUE(made.line.has_value());
    const auto slip = printedHandover(db(), *made.line);
    ASSERT_TRUE(slip.has_value());
    EXPECT_EQ(slip->amount, Money::dinars(5000));
    EXPECT_EQ(slip->from, PaidOutOf::drawer);
    EXPECT_EQ(slip->note, "laine");
    EXPECT_EQ(slip->artisan.id, fatma);
    PaperQuestion about;
    about.line = made.line;
    EXPECT_TRUE(pdfOf(answer<PaperAnswer>(path::paper, textOf(about))).starts_with("%PDF"));
    about.roll = 58;
    EXPECT_GT(answer<PaperAnswer>(path::paper, textOf(about)).headDots, 0);
    about.line = account().lines.back().source; // of a sale
    EXPECT_EQ(refused(path::paper, textOf(about), manager), Reason::payoutUnknown);
}

TEST_F(BesidePayouts, goodsOfTheHouseAreGivenAndGoodsOfTheArtisanBought) {
    const auto hers = answer<GoodsAnswer>(path::seeGoods, textOf(GoodsQuestion{{}, fatma}));
    ASSERT_EQ(hers.goods.size(), 1U) << "the carpet is sold";
    EXPECT_EQ(hers.goods[0].item, couffin);
    EXPECT_EQ(hers.goods[0].price, Money::centimes(72'250)) << "what she would get";
    const auto before = account().balance;
    auto bought = order(Money::dinars(2000));
    bought.item = couffin;
    bought.quantity = Quantity::pieces(3);
    const auto made = answer<MadeAnswer>(path::buyOut, textOf(bought));
    EXPECT_EQ(account().balance, before + Money::dinars(2000));
    EXPECT_EQ(stock(couffin), Quantity::pieces(17));
    EXPECT_EQ(printedHandover(db(), *made.line)->quantity, Quantity::pieces(3));
    EXPECT_EQ(printedHandover(db(), *made.line)->kind, ArtisanEntryKind::buyOut);
    const auto own = answer<GoodsAnswer>(path::seeGoods, textOf(GoodsQuestion{}));
    ASSERT_EQ(own.goods.size(), 2U) << "tea, and those three";
    const auto three = own.goods[0].item == tea ? 1U : 0U;
    EXPECT_EQ(own.goods[three].free, Quantity::pieces(3));
    auto wool = order(Money::dinars(850));
    wool.item = own.goods[three].item;
    wool.quantity = Quantity::pieces(1);
    const auto given = answer<MadeAnswer>(path::advanceGoods, textOf(wool));
    EXPECT_EQ(account().balance, before + Money::dinars(1150));
    EXPECT_FALSE(printedHandover(db(), *given.line)->item.isEmpty());
    EXPECT_FALSE(printedHandover(db(), *given.line)->method.has_value());
    wool.item = couffin;
    EXPECT_EQ(refused(path::advanceGoods, textOf(wool), manager), Reason::goodsEntrusted);
}

TEST_F(BesidePayouts, whatAnArtisanOwesIsPaidBackOrLetGo) {
    const auto owed = Money::dinars(1000);
    const auto due = account().balance;
    EXPECT_EQ(refused(path::repaid, textOf(order(owed)), manager), Reason::moreThanOwed);
    ASSERT_TRUE(asked(path::advance, textOf(order(due + owed)), manager));
    EXPECT_EQ(account().balance, -owed);
    const auto made = answer<MadeAnswer>(path::repaid, textOf(order(Money::dinars(600))));
    EXPECT_EQ(printedHandover(db(), *made.line)->kind, ArtisanEntryKind::repaid);
    EXPECT_EQ(refused(path::waive, textOf(order(Money::dinars(400))), manager), Reason::noteMissing);
    const auto gone = answer<MadeAnswer>(path::waive, textOf(order(Money::dinars(400), "small")));
    EXPECT_EQ(account().balance, Money{});
    EXPECT_EQ(printedHandover(db(), *gone.line)->note, "small");
    EXPECT_FALSE(printedHandover(db(), *gone.line)->method.has_value());
}

TEST_F(BesidePayouts, rentIsTheCentresToCharge) {
    EXPECT_TRUE(all().stalls.empty());
    StallOrder rent{{}, book().stall(), Money::dinars(8000), {}, {}, book().today(), true};
    EXPECT_EQ(refused(path::chargeRent, textOf(rent), manager), Reason::notAllowed);
    EXPECT_EQ(refused(path::remittance, textOf(rent), manager), Reason::notAllowed);
    EXPECT_EQ(refused(path::rentPaid, textOf(rent), manager), Reason::notAllowed);
    const auto part = rentFrom(book().stall(), *Day::parse("2026-11-24"), Money::dinars(250),
                               Rate::percent(19));
    EXPECT_EQ(part.until, *Day::parse("2026-11-30"));
    EXPECT_EQ(part.amount, Money::centimes(5'833)) << "seven days of thirty, rounded once";
    EXPECT_EQ(part.vat, Money::centimes(1'108));
    EXPECT_EQ(rentFrom(book().stall(), *Day::parse("2026-12-01"), Money::dinars(250), Rate{}).amount,
              Money::dinars(250));
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
