// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A price comes down by the artisan's word, by the contract alone as far as it says, and no further.
#include "the_consignor.h"

#include "core/acts/admit_staff.h"
#include "core/acts/artisan_access.h"
#include "core/acts/change_price.h"
#include "core/book/artisan_paper_view.h"
#include "core/sales/rules_table.h"

namespace touat {
namespace {

using namespace given;

class ArtisansWord : public ConsignmentTest {
  protected:
    Terms tenPercentAlone() {
        auto terms = fifteenPercent();
        terms.freeDiscount = Rate::percent(10);
        return terms;
    }
    Person anotherManager() {
        const auto staff = admitStaff(
            book(), Person::commandLine(),
            {{"مدير", "Second"}, Role::manager, std::nullopt, "", Language::french, "6281"});
        return {*staff, Role::manager, std::nullopt};
    }
    ConsentGiven lastConsent() {
        auto id = book().nextEntry();
        --id.seq;
        return *storedFact<ConsentGiven>(db(), id);
    }
};

TEST_F(ArtisansWord, whoIsAskedIsFoundBeforeTheSaleIsMade) { // I7
    const auto item = goodsUnder(ItemKind::series, 5, tenPercentAlone(), Money::dinars(1000));
    auto basket = basketOf({item, tea});
    ASSERT_TRUE(basket.setQuantity(0, Quantity::pieces(3), shelf(item)));
    const auto wanted = [&] {
        const auto sale = readSale(book(), basket);
        return sale ? wordsWanted(*sale) : std::vector<WordWanted>{};
    };
    EXPECT_TRUE(wanted().empty()) << "at the tag nobody is asked";
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(900), shelf(item)));
    EXPECT_TRUE(wanted().empty()) << "so far the contract lets the house go alone";
    basket.reduction = Reduction{std::nullopt, Money::dinars(400)};
    ASSERT_EQ(wanted().size(), 1U) << "and of the tea nobody";
    const auto asked = wanted().front();
    EXPECT_EQ(asked.item, item);
    EXPECT_LT(asked.least, Money::dinars(900));
    EXPECT_FALSE(sell(book(), manager, basket, {exactCash(basket.total() - Money::dinars(400))}));
    ASSERT_TRUE(recordConsent(book(), seller, item, asked.least, book().today(),
                              {ConsentHow::byPhone, "sa fille", "0661 23 45 67"}));
    EXPECT_TRUE(wanted().empty());
    EXPECT_TRUE(sell(book(), manager, basket, {exactCash(basket.total() - Money::dinars(400))}));
}

TEST_F(ArtisansWord, aConsentSaysWhichNumberWasCalled) {
    const auto item = pieceUnder(tenPercentAlone(), Money::dinars(1000));
    const auto consented = [&](const std::string& phone) {
        return recordConsent(book(), seller, item, Money::dinars(800), std::nullopt,
                             {ConsentHow::byPhone, "Fatma", phone});
    };
    EXPECT_EQ(consented("12").refusal(), refuse(Reason::phoneUnusable, "12"));
    ASSERT_TRUE(consented("0661 23 45 67"));
    EXPECT_EQ(lastConsent().phone, "0661234567");
    EXPECT_EQ(lastConsent().note, "Fatma");
    EXPECT_EQ(recordConsent(book(), seller, item, Money::dinars(800), book().today().plus(-1),
                            {ConsentHow::inPerson, "Fatma", {}})
                  .refusal()
                  .reason,
              Reason::termUnusable)
        << "until a day that is over";
}

TEST_F(ArtisansWord, aConsentEndsWithItsDay) {
    const auto item = pieceUnder(tenPercentAlone(), Money::dinars(1000));
    ASSERT_TRUE(recordConsent(book(), seller, item, Money::dinars(700), book().today().plus(7),
                              {ConsentHow::inPerson, "Fatma", {}}));
    const auto least = [&] { return leastWithoutAsking(book(), {shelf(item)}).at(item); };
    EXPECT_EQ(least(), Money::dinars(700));
    passDays(8);
    EXPECT_EQ(least(), Money::dinars(900));
}

TEST_F(ArtisansWord, withoutAskingATagComesDownAsFarAsTheContractSaysAndOnlyOnce) {
    const auto item = pieceUnder(tenPercentAlone(), Money::dinars(1000));
    EXPECT_EQ(markDownAlone(book(), seller, item, Money::dinars(950)).refusal().reason,
              Reason::notAllowed);
    EXPECT_EQ(markDownAlone(book(), manager, tea, Money::dinars(1)).refusal().reason,
              Reason::contractUnknown)
        << "own goods have no contract";
    EXPECT_EQ(markDownAlone(book(), manager, item, Money::dinars(899)).refusal(),
              refuse(Reason::consentMissing, Money::dinars(900)));
    ASSERT_TRUE(markDownAlone(book(), manager, item, Money::dinars(900)));
    EXPECT_EQ(shelf(item).price, Money::dinars(900));
    EXPECT_EQ(markDownAlone(book(), manager, item, Money::dinars(810)).refusal(),
              refuse(Reason::consentMissing, Money::dinars(900)))
        << "ten percent of ninety are not hers to give twice";
    auto basket = basketOf({item});
    ASSERT_TRUE(basket.setPrice(0, Money::dinars(899), shelf(item)));
    EXPECT_FALSE(sell(book(), manager, basket, {exactCash(Money::dinars(899))}))
        << "and not at the counter either";
    ASSERT_TRUE(markDown(book(), manager, item, Money::dinars(700), {ConsentHow::inPerson, "F", {}}));
    EXPECT_EQ(shelf(item).price, Money::dinars(700));
}

TEST_F(ArtisansWord, aWordThatEndsLowersNoTagThatStays) {
    const auto item = pieceUnder(tenPercentAlone(), Money::dinars(1000), Money::dinars(900));
    ASSERT_TRUE(recordConsent(book(), seller, item, Money::dinars(600), book().today().plus(3),
                              {ConsentHow::inPerson, "Fatma", {}}));
    EXPECT_EQ(leastWithoutAsking(book(), {shelf(item)}).at(item), Money::dinars(600))
        << "a sale of these days may follow it";
    EXPECT_EQ(markDownAlone(book(), manager, item, Money::dinars(600)).refusal(),
              refuse(Reason::consentMissing, Money::dinars(900)));
    EXPECT_EQ(changePrice(book(), manager, item, book().today(), Money::dinars(600), Money::dinars(600))
                  .refusal(),
              refuse(Reason::consentMissing, Money::dinars(1000)));
    EXPECT_EQ(changeFloor(book(), manager, item, Money::dinars(600)).refusal(),
              refuse(Reason::consentMissing, Money::dinars(900)));
    passDays(61);
    for (const auto& old : goodsToMarkDown(book(), book().stall(), 60))
        if (old.item == item) {
            EXPECT_EQ(old.least, Money::dinars(900));
        }
    ASSERT_TRUE(recordConsent(book(), seller, item, Money::dinars(700), std::nullopt,
                              {ConsentHow::inPerson, "Fatma", {}}));
    ASSERT_TRUE(recordConsent(book(), seller, item, Money::dinars(500), book().today(),
                              {ConsentHow::inPerson, "Fatma", {}}));
    EXPECT_EQ(markDownAlone(book(), manager, item, Money::dinars(690)).refusal(),
              refuse(Reason::consentMissing, Money::dinars(700)))
        << "the word that stays is the one before";
    ASSERT_TRUE(markDownAlone(book(), manager, item, Money::dinars(700)));
    EXPECT_EQ(shelf(item).floor, Money::dinars(700));
}

TEST_F(ArtisansWord, aTagComesDownToLessThanToday) {
    const auto item = pieceUnder(tenPercentAlone(), Money::dinars(1000));
    const ArtisanSaid said{ConsentHow::inPerson, "Fatma", {}};
    for (const auto price : {Money::dinars(1000), Money::dinars(1200)}) {
        EXPECT_EQ(markDown(book(), manager, item, price, said).refusal(),
                  refuse(Reason::priceNotLower, Money::dinars(1000)));
        EXPECT_EQ(markDownAlone(book(), manager, item, price).refusal(),
                  refuse(Reason::priceNotLower, Money::dinars(1000)));
    }
    EXPECT_EQ(ConsentTable(db()).lasting(item).has_value(), false) << "and nothing was recorded";
    EXPECT_EQ(shelf(item).floor, Money{});
}

TEST_F(ArtisansWord, aFloorIsSetAtThePriceOfToday) {
    EXPECT_EQ(changeFloor(book(), seller, carpet, Money::dinars(41'000)).refusal().reason,
              Reason::notAllowed);
    EXPECT_EQ(changeFloor(book(), manager, carpet, Money::dinars(42'001)).refusal().reason,
              Reason::belowFloor)
        << "above its price";
    EXPECT_EQ(changeFloor(book(), manager, carpet, Money::centimes(-1)).refusal().reason,
              Reason::amountTooLarge);
    EXPECT_EQ(changeFloor(book(), manager, ItemId::of({book().stream(), 9999}), Money{}).refusal().reason,
              Reason::itemUnknown);
    EXPECT_EQ(changeFloor(book(), manager, carpet, Money::dinars(39'999)).refusal(),
              refuse(Reason::consentMissing, Money::dinars(40'000)));
    ASSERT_TRUE(changeFloor(book(), manager, carpet, Money::dinars(41'000)));
    EXPECT_EQ(shelf(carpet).floor, Money::dinars(41'000));
    EXPECT_EQ(shelf(carpet).price, Money::dinars(42'000));
    ASSERT_TRUE(changePrice(book(), manager, tea, book().today(), Money::dinars(100), Money::dinars(90)));
    ASSERT_TRUE(changePrice(book(), manager, tea, book().today(), Money::dinars(80)));
    EXPECT_EQ(shelf(tea).floor, Money::dinars(80)) << "a floor comes down with its price";
    ASSERT_TRUE(changePrice(book(), manager, tea, book().today(), Money::dinars(120)));
    EXPECT_EQ(shelf(tea).floor, Money::dinars(80)) << "and stays when it goes up";
}

TEST_F(ArtisansWord, aMarkedDownTagIsWholeTensWhereItCan) {
    EXPECT_EQ(markedDown(Money::dinars(1000), Rate::percent(10)), Money::dinars(900));
    EXPECT_EQ(markedDown(Money::dinars(1250), Rate::percent(10)), Money::dinars(1130));
    EXPECT_EQ(markedDown(Money::dinars(45), Rate::percent(10)), Money::centimes(4050));
}

TEST_F(ArtisansWord, whatIsToBeMarkedDownSaysHowFarWithoutAsking) {
    const auto item = pieceUnder(tenPercentAlone(), Money::dinars(1000), Money::dinars(920));
    const auto list = [&](int days) {
        auto goods = goodsToMarkDown(book(), book().stall(), days);
        std::erase_if(goods, [&](const OldGoods& each) { return each.item != item; });
        return goods;
    };
    EXPECT_TRUE(list(60).empty()) << "it came today";
    passDays(61);
    ASSERT_EQ(list(60).size(), 1U);
    EXPECT_EQ(list(60)[0].price, Money::dinars(1000));
    EXPECT_EQ(list(60)[0].least, Money::dinars(920)) << "her floor is higher than ten percent";
    EXPECT_FALSE(list(60)[0].over);
    EXPECT_TRUE(list(90).empty());
    auto terms = tenPercentAlone();
    terms.ends = book().today().plus(5);
    const auto ending = pieceUnder(terms, Money::dinars(500));
    passDays(6);
    const auto goods = goodsToMarkDown(book(), book().stall(), 90);
    ASSERT_EQ(std::count_if(goods.begin(), goods.end(),
                            [&](const OldGoods& each) { return each.item == ending && each.over; }),
              1)
        << "past its term, however new";
}

TEST_F(ArtisansWord, whatIsFoundAndKeptIsNoMoreThanWasPaidForAsLost) {
    EXPECT_EQ(keepableOf(book(), couffin), Quantity{}) << "nothing was lost";
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::missing, {{couffin, Quantity::pieces(3)}}, "x"));
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::found, {{couffin, onePiece}}, "un"));
    EXPECT_EQ(keepableOf(book(), couffin), Quantity::pieces(2));
    EXPECT_EQ(*keptFor(book(), {couffin, onePiece}), Money::dinars(680)); // 85 % of 800
    EXPECT_EQ(keptFor(book(), {couffin, Quantity::pieces(3)}).refusal().reason, Reason::nothingDue);
    EXPECT_EQ(keepFound(book(), manager, {couffin, Quantity::pieces(3)}, "x").refusal().reason,
              Reason::nothingDue);
    const auto before = owed();
    ASSERT_TRUE(keepFound(book(), manager, {couffin, Quantity::pieces(2)}, "d'accord avec elle"));
    EXPECT_EQ(owed(), before) << "she keeps it";
    EXPECT_EQ(keepableOf(book(), couffin), Quantity{});
}

TEST_F(ArtisansWord, whatIsKeptIsNotTakenBackWithTheNextFind) {
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::missing, {{couffin, Quantity::pieces(3)}}, "x"));
    EXPECT_EQ(owed(), Money::dinars(2040)); // 680 each
    ASSERT_TRUE(keepFound(book(), manager, {couffin, Quantity::pieces(2)}, "d'accord avec elle"));
    EXPECT_EQ(owed(), Money::dinars(2040));
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::found, {{couffin, onePiece}}, "un"));
    EXPECT_EQ(owed(), Money::dinars(1360)) << "what was paid for that one alone";
    EXPECT_EQ(balance("loss:S07"), Money{});
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::missing, {{couffin, onePiece}}, "x"));
    EXPECT_EQ(*keptFor(book(), {couffin, onePiece}), Money::dinars(680)) << "and the next loss is its own";
}

TEST_F(ArtisansWord, whatIsFoundIsTakenBackFromWhoWasPaidForIt) {
    const auto meriem = another();
    const auto hers = *signPaper(book(), manager, meriem, book().stall(), fifteenPercent());
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::missing, {{couffin, Quantity::pieces(2)}}, "x"));
    ASSERT_TRUE(correctOwner(book(), manager, couffin, hers, "étiquettes échangées"));
    EXPECT_EQ(keepableOf(book(), couffin), Quantity{}) << "Meriem was paid nothing";
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::missing, {{couffin, onePiece}}, "x"));
    EXPECT_EQ(owed(), Money::dinars(1360));
    EXPECT_EQ(balance(account::artisan(meriem)), -Money::dinars(680));
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::found, {{couffin, onePiece}}, "un"));
    EXPECT_EQ(owed(), Money::dinars(680));
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::found, {{couffin, Quantity::pieces(2)}}, "deux"));
    EXPECT_EQ(owed(), Money{});
    EXPECT_EQ(balance(account::artisan(meriem)), Money{});
    EXPECT_EQ(balance("loss:S07"), Money{});
}

TEST_F(ArtisansWord, whoMovesMoneyBetweenAccountsPaysArtisans) {
    const auto meriem = another();
    const auto hers = *signPaper(book(), manager, meriem, book().stall(), fifteenPercent());
    const auto with = [](Right right) {
        auto all = rightsOf(Role::owner);
        return Person{std::nullopt, Role::owner, all.has(right) ? all : all.flipped(right)};
    };
    EXPECT_EQ(correctOwner(book(), with(Right::managePeople), carpet, hers, "x").refusal().reason,
              Reason::notAllowed);
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::missing, {{couffin, onePiece}}, "x"));
    EXPECT_EQ(keepFound(book(), with(Right::managePeople), {couffin, onePiece}, "x").refusal().reason,
              Reason::notAllowed);
    const Person clerk{std::nullopt, Role::accountant, std::nullopt};
    EXPECT_EQ(keepFound(book(), clerk, {couffin, onePiece}, "x").refusal(),
              refuse(Reason::approvalNeeded, std::string(wordOf(Right::adjustStock))))
        << "goods come back: one of two may adjust the stock";
    ASSERT_TRUE(keepFound(book(), with(Right::payArtisans), {couffin, onePiece}, "x"));
    ASSERT_TRUE(correctOwner(book(), clerk, carpet, hers, "étiquettes échangées"));
    EXPECT_EQ(shelf(carpet).artisan, meriem);
}

TEST_F(ArtisansWord, whatAnotherOwnerWouldChangeIsKnownBefore) {
    const auto meriem = another();
    auto terms = fifteenPercent();
    terms.commission = Rate::percent(10);
    const auto hers = *signPaper(book(), manager, meriem, book().stall(), terms);
    ASSERT_TRUE(sellForCash({carpet}));
    const auto would = ownerCorrection(book(), carpet, hers);
    ASSERT_TRUE(would);
    ASSERT_EQ(would->lines.size(), 1U);
    EXPECT_EQ(would->lines[0].was.shares.artisan, Money::dinars(35'700));
    EXPECT_EQ(would->lines[0].now.shares.artisan, Money::dinars(37'800));
    EXPECT_EQ(owed(), Money::dinars(35'700)) << "nothing was recorded";
    EXPECT_EQ(correctOwner(book(), seller, carpet, hers, "x").refusal().reason, Reason::notAllowed);
    EXPECT_EQ(correctOwner(book(), manager, carpet, hers, "").refusal().reason, Reason::noteMissing);
}

TEST_F(ArtisansWord, whatWasSoldMoreOftenThanOneFactHasLinesForKeepsItsOwner) {
    const auto hers = *signPaper(book(), manager, another(), book().stall(), fifteenPercent());
    const auto sold = *sellForCash({couffin});
    auto document = *storedDocument(db(), sold.id);
    document.lines = std::vector(1030, document.lines.front());
    document.total = Money::centimes(document.lines.front().amount.centimes() * 1030);
    document.tenders.front().amount = document.total;
    for (int i = 0; i < 2; ++i) {
        ++document.number;
        ++document.basket;
        (void)book().record(seller, SaleMade{document});
    }
    EXPECT_EQ(correctOwner(book(), manager, couffin, hers, "x").refusal(),
              refuse(Reason::tooManyLines, Quantity::pieces(2047)));
    EXPECT_EQ(shelf(couffin).artisan, fatma);
}

// what an artisan may owe -------------------------------------------------------------------------

TEST_F(ArtisansWord, beyondWhatTheRulesLetAnArtisanOweTwoPeopleAnswer) {
    auto rules = RulesTable(db()).inForce(book().stall(), book().today());
    rules.artisanDebt = Money::dinars(3000);
    ASSERT_TRUE(setRules(book(), Person::commandLine(), std::nullopt, book().today().plus(1), rules));
    passDays(1);
    const auto advance = [&](std::int64_t dinars, const std::optional<Person>& second) {
        return giveAdvance(book(), manager, fatma, Money::dinars(dinars), "x", CashFrom::safe, second);
    };
    ASSERT_TRUE(advance(2000, std::nullopt));
    EXPECT_EQ(advance(1001, std::nullopt).refusal(),
              refuse(Reason::approvalNeeded, std::string(wordOf(Right::payArtisans))));
    EXPECT_EQ(advance(1001, manager).refusal().reason, Reason::approvalNeeded) << "not the same twice";
    EXPECT_EQ(advance(1001, seller).refusal().reason, Reason::approvalNeeded) << "who may not either";
    ASSERT_TRUE(advance(1000, std::nullopt)) << "the limit itself is no more than it";
    EXPECT_EQ(giveWool(book(), manager, fatma, {tea, onePiece}, Money::dinars(1), "").refusal().reason,
              Reason::approvalNeeded);
    const auto second = anotherManager();
    ASSERT_TRUE(giveWool(book(), manager, fatma, {tea, onePiece}, Money::dinars(1), "", second));
    ASSERT_TRUE(advance(1001, second));
    EXPECT_EQ(owed(), -Money::dinars(4002));
    auto id = book().nextEntry();
    --id.seq;
    EXPECT_EQ(readStoredFact(db(), id)->envelope.approver, second.id);
    ASSERT_TRUE(sellForCash({carpet}));
    ASSERT_TRUE(advance(20'000, std::nullopt)) << "against what is owed to her there is no debt";
}

// signed on the screen ----------------------------------------------------------------------------

TEST_F(ArtisansWord, bothSignTheSlipOfADepositOnTheScreenOnce) {
    const HandSignature mark{{{100, 100, 400, 300}}};
    const auto counted = *countDeposit(book(), seller, contract, Quantity::pieces(3), {}, "x");
    const auto before = printedDeposit(db(), counted.id)->fingerprint();
    EXPECT_EQ(signDeposit(book(), seller, counted.id, {mark, {}}).refusal().reason,
              Reason::signatureEmpty);
    EXPECT_EQ(signDeposit(book(), seller, counted.id, {{}, mark}).refusal().reason,
              Reason::signatureEmpty);
    EXPECT_EQ(signDeposit(book(), seller, DepositId::of({book().stream(), 9999}), {mark, mark})
                  .refusal()
                  .reason,
              Reason::depositUnknown);
    ASSERT_TRUE(signDeposit(book(), seller, counted.id, {mark, {{{10, 20, 300, 40}}}}));
    EXPECT_EQ(signDeposit(book(), seller, counted.id, {mark, mark}).refusal().reason,
              Reason::depositSigned);
    const auto slip = *printedDeposit(db(), counted.id);
    ASSERT_TRUE(slip.hands);
    EXPECT_EQ(slip.hands->artisan, mark);
    EXPECT_NE(slip.fingerprint(), before) << "the strokes are in it";
    auto id = book().nextEntry();
    --id.seq;
    EXPECT_EQ(storedFact<DepositSigned>(db(), id)->document, slip.fingerprint());
    ASSERT_TRUE(declineGoods(book(), seller, counted.id, Appraisal::refused, onePiece, "fêlé"));
    EXPECT_EQ(printedDeposit(db(), counted.id)->fingerprint(), slip.fingerprint())
        << "what is looked at later changes nothing of what was signed";
}

// the link on a slip ------------------------------------------------------------------------------

TEST_F(ArtisansWord, theSlipOfTheLastPayoutHasALinkOfItsOwnOnce) {
    const auto pay = [&](ItemId item) {
        EXPECT_TRUE(sellForCash({item}));
        passDays(30);
        return payArtisan(book(), manager, fatma, {PayoutMethod::bank, "VIR 1"})->id;
    };
    const auto first = pay(carpet);
    EXPECT_EQ(giveSlipLink(book(), seller, first).refusal().reason, Reason::notAllowed);
    const auto card = *giveArtisanLink(book(), manager, fatma);
    const auto onFirst = *giveSlipLink(book(), manager, first);
    EXPECT_EQ(giveSlipLink(book(), manager, first).refusal().reason, Reason::payoutDone);
    EXPECT_TRUE(artisanOfLink(book(), onFirst));
    EXPECT_TRUE(artisanOfLink(book(), card)) << "that on the card stays";
    const auto second = pay(couffin);
    const auto onSecond = *giveSlipLink(book(), manager, second);
    EXPECT_TRUE(artisanOfLink(book(), onSecond));
    EXPECT_EQ(artisanOfLink(book(), onFirst).refusal().reason, Reason::linkUnknown)
        << "the newest slip has it";
    EXPECT_EQ(giveSlipLink(book(), manager, first).refusal().reason, Reason::payoutUnknown)
        << "an older slip that is printed again takes nothing from the newest";
    ASSERT_TRUE(giveArtisanLink(book(), manager, fatma));
    EXPECT_FALSE(artisanOfLink(book(), card));
    EXPECT_FALSE(artisanOfLink(book(), onSecond)) << "who loses one gets another, which ends all";
    ASSERT_TRUE(reversePayout(book(), manager, second, ReversalReason::failed, "x"));
    EXPECT_EQ(giveSlipLink(book(), manager, second).refusal().reason, Reason::payoutUnknown);
    EXPECT_TRUE(giveSlipLink(book(), manager, first)) << "of those that stand it is the last again";
}

} // namespace
} // namespace touat
