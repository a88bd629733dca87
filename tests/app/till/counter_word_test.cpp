// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the counter does not do on one person's word alone, and what it writes down.
#include "desks_given.h"

#include "app/till/drawer_desk.h"
#include "app/till/receipts_desk.h"
#include "core/acts/keep_customer.h"
#include "core/acts/set_rules.h"
#include "core/book/log_view.h"
#include "core/book/stored_fact.h"

namespace touat {
namespace {

class CounterWordTest : public given::DesksTest {
  protected:
    void cap(Rate sellers) {
        ShopRules rules;
        rules.sellerCut = sellers;
        ASSERT_TRUE(ask([&](Book& book) {
                        return setRules(book, manager, std::nullopt, book.today(), rules);
                    }).value());
        counter->read();
        settle();
    }
    std::optional<StaffId> approverOfLast() {
        return ask([](Book& book) {
                   return readStoredFact(book.db(), {book.stream(), book.head().seq})->envelope.approver;
               }).value();
    }
    std::int64_t removals() {
        return ask([](Book& book) {
                   return book.db().integer("SELECT count(*) FROM line_removal");
               }).value();
    }
};

TEST_F(CounterWordTest, row6_aTypedPriceBelowTheFloorAsksASecondPersonOnTheSpot) {
    scan(couffin); // 850, floor 800
    EXPECT_EQ(counter->priceWarning(0, "800"), "");
    EXPECT_NE(counter->priceWarning(0, "799"), "");
    counter->setPrice(0, "700");
    EXPECT_EQ(counter->complaint(), "");
    EXPECT_TRUE(counter->wantsApproval());
    EXPECT_EQ(counter->totalText(), "700");
    counter->payExact();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(sold());
    EXPECT_EQ(approverOfLast(), manager.id); // named in the fact
    EXPECT_EQ(counter->doneTotal().left(3), "700");
}

TEST_F(CounterWordTest, anArtisanOnTheTelephoneSaysYesAndTheSaleGoesOn) {
    scan(couffin); // 850, floor 800
    scan(tea);
    counter->setPrice(0, "700");
    counter->payExact();
    ASSERT_TRUE(eventually([this] { return consents->asking(); }));
    EXPECT_FALSE(approval->asking()) << "the artisan is asked first";
    EXPECT_EQ(consents->left(), 1) << "of the tea nobody";
    EXPECT_TRUE(consents->leastText().startsWith("700"));
    EXPECT_EQ(consents->until(), "today");
    EXPECT_TRUE(consents->forSale());
    consents->said(true, "", "0661234567");
    ASSERT_TRUE(eventually([this] { return !consents->busy(); }));
    EXPECT_EQ(consents->complaint(), wording.sentence(refuse(Reason::noteMissing))) << "somebody said it";
    consents->holdUntil("week");
    consents->said(true, "sa fille", "0661 23 45 67");
    ASSERT_TRUE(sold());
    EXPECT_FALSE(consents->asking());
    EXPECT_EQ(approverOfLast(), std::nullopt);
    const auto line = ask([sale = *counter->doneSale()](Book& book) {
                          return storedDocument(book.db(), sale)->lines.front();
                      }).value();
    EXPECT_EQ(line.consent, ConsentHow::byPhone);
    counter->startNext();
    scan(couffin);
    EXPECT_EQ(counter->priceWarning(0, "700"), "") << "for a week it holds";
    EXPECT_NE(counter->priceWarning(0, "699"), "");
}

TEST_F(CounterWordTest, anArtisanWhoSaysNoLeavesTheSaleUnpaid) {
    scan(couffin);
    counter->setPrice(0, "700");
    counter->payExact();
    ASSERT_TRUE(eventually([this] { return consents->asking(); }));
    consents->cancel();
    settle();
    EXPECT_FALSE(counter->done());
    EXPECT_FALSE(counter->paying());
    EXPECT_EQ(counter->lineCount(), 1);
    EXPECT_NE(counter->complaint(), "");
}

TEST_F(CounterWordTest, row6_ofTheStallsOwnGoodsTheFloorCountsToo) {
    const auto lamp = *ask([by = manager](Book& book) {
        const auto made = *registerItem(book, by, ItemKind::series,
                                        given::card("Lamp", Money::dinars(1000), Money::dinars(900)));
        EXPECT_TRUE(receiveGoods(book, by, {{made, Quantity::pieces(3)}}));
        return made;
    });
    counter->read();
    settle();
    scan(lamp);
    counter->setPrice(0, "900");
    EXPECT_FALSE(counter->wantsApproval());
    counter->setPrice(0, "899");
    EXPECT_TRUE(counter->wantsApproval());
    EXPECT_NE(counter->priceWarning(0, "899"), "");
}

TEST_F(CounterWordTest, row6_aTypedPriceBeyondTheCapAsksASecondPersonOnTheSpot) {
    cap(Rate::percent(5));
    scan(tea); // 120, the stall's own
    EXPECT_EQ(counter->priceWarning(0, "114"), "");
    EXPECT_NE(counter->priceWarning(0, "113"), "");
    counter->setPrice(0, "113");
    EXPECT_TRUE(counter->wantsApproval());
    counter->payExact();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(sold());
    EXPECT_EQ(approverOfLast(), manager.id);
}

TEST_F(CounterWordTest, row6_aVoidAsksWhoeverMayNotLowerAPriceByAllOfIt) {
    scan(tea);
    counter->payExact();
    ASSERT_TRUE(sold());
    counter->voidDone(); // a seller without a cap
    ASSERT_TRUE(eventually([this] { return counter->doneVoided(); }));
    EXPECT_EQ(approverOfLast(), std::nullopt);
    counter->startNext();
    cap(Rate::percent(20));
    scan(tea);
    counter->payExact();
    ASSERT_TRUE(sold());
    counter->voidDone();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(eventually([this] { return counter->doneVoided(); }));
    EXPECT_EQ(approverOfLast(), manager.id);
}

TEST_F(CounterWordTest, row32_whatLeavesTheCartAfterTheFirstPayIsWrittenDown) {
    for (int i = 0; i < 4; ++i)
        scan(couffin);
    counter->less(0); // nobody has begun to pay
    EXPECT_EQ(removals(), 0);
    counter->payCash("0");
    EXPECT_NE(counter->complaint(), "");
    counter->less(0);
    EXPECT_EQ(removals(), 1);
    counter->park();
    settle();
    end(); // and after a power cut it is still known
    begin();
    counter->resume(0);
    ASSERT_TRUE(eventually([this] { return counter->lineCount() == 1; }));
    counter->setQuantity(0, "1");
    EXPECT_EQ(removals(), 2);
    counter->remove(0);
    EXPECT_EQ(removals(), 3);
    const auto log = ask([](Book& book) { return readLog(book, 0, 3).lines; }).value();
    ASSERT_EQ(log.size(), 3U);
    for (const auto& line : log) {
        EXPECT_EQ(line.kind, LogKind::removed);
        EXPECT_EQ(line.amount, Money::dinars(850));
    }
    counter->undoRemove(); // it was taken out all the same, and the sale says that it came back
    EXPECT_EQ(counter->lineCount(), 1);
    EXPECT_EQ(removals(), 3);
    scan(tea);
    counter->payExact();
    ASSERT_TRUE(sold());
    const auto lines = ask([sale = *counter->doneSale()](Book& book) {
                           return printedDocument(book, sale).value().lines.size();
                       }).value();
    EXPECT_EQ(lines, 2U);
    scan(tea); // the next basket is another matter
    counter->remove(0);
    EXPECT_EQ(removals(), 3);
}

TEST_F(CounterWordTest, row32_touchingAWayToPayIsThePay) {
    scan(tea);
    counter->beginToPay();
    counter->remove(0);
    EXPECT_EQ(removals(), 1);
}

TEST_F(CounterWordTest, row15_terminalAndLastFourAreKeptAndNeverBlock) {
    scan(tea);
    counter->payOther("card", "CIB", "771204", {}, "TPE4", "4417");
    ASSERT_TRUE(sold());
    const auto paidBy = [this] {
        return ask([sale = *counter->doneSale()](Book& book) {
                   return printedDocument(book, sale).value().tenders.front();
               }).value();
    };
    EXPECT_EQ(paidBy().terminal, "TPE4");
    EXPECT_EQ(paidBy().lastFour, "4417");
    counter->startNext();
    scan(tea);
    counter->payOther("card", "CIB", "771205", {}, {}, "44"); // not all of them
    EXPECT_EQ(counter->complaint(), wording.sentence(refuse(Reason::lastFourWrong)));
    EXPECT_FALSE(counter->paying()) << "and nothing is dropped without a word";
    counter->payOther("card", "CIB", "771205");
    ASSERT_TRUE(sold());
    EXPECT_EQ(paidBy().lastFour, std::nullopt);
    EXPECT_EQ(paidBy().terminal, std::nullopt);
    counter->startNext();
    scan(tea);
    counter->payOther("mobile", "BaridiMob", "99", {}, "TPE4", "4417"); // of the card before
    ASSERT_TRUE(sold());
    EXPECT_EQ(paidBy().lastFour, std::nullopt);
    EXPECT_EQ(paidBy().terminal, std::nullopt);
}

TEST_F(CounterWordTest, row33_whatWasPressedAsCashWasACard) {
    scan(tea);
    counter->payCash("200");
    ASSERT_TRUE(sold());
    const auto sale = *counter->doneSale();
    ASSERT_TRUE(counter->doneCorrectable());
    counter->correctDone("card", "Edahabia", "5588", "T9", "0042");
    ASSERT_TRUE(eventually([this] { return counter->doneTenderKind() == "card"; }));
    EXPECT_EQ(balanceOf("card:S07"), Money::dinars(120));
    EXPECT_EQ(balanceOf("drawer:S07"), Money::dinars(5000));
    counter->correctDone("cash", "", ""); // and back: what it was is known whole
    ASSERT_TRUE(eventually([this] { return counter->doneTenderKind() == "cash"; }));
    const auto fact = ask([](Book& book) {
                          return readStoredFact(book.db(), {book.stream(), book.head().seq})->fact;
                      }).value();
    const auto& was = std::get<TenderCorrected>(fact).was.front();
    EXPECT_EQ(was.lastFour, "0042");
    EXPECT_EQ(was.terminal, "T9");
    EXPECT_EQ(balanceOf("drawer:S07"), Money::dinars(5120));
    EXPECT_EQ(sale, *counter->doneSale());
}

TEST_F(CounterWordTest, row33_aCorrectionNeedsNoNumberAndKeepsTheScheme) {
    ReceiptsDesk receipts(*books, wording, *approval, *counter, nullptr);
    receipts.setPerson(manager);
    scan(tea);
    counter->payOther("card", "Edahabia", "771204");
    ASSERT_TRUE(sold());
    receipts.begin();
    ASSERT_TRUE(eventually([&] { return receipts.receipts()->rowCount() == 1; }));
    receipts.choose(0);
    ASSERT_TRUE(eventually([&] { return receipts.chosen(); }));
    ASSERT_TRUE(receipts.correctable());
    EXPECT_EQ(receipts.scheme(), "Edahabia");
    receipts.correct("mobile", "BaridiMob", {}); // and the phone showed no number
    ASSERT_TRUE(eventually([&] { return !receipts.busy() && receipts.scheme() == "BaridiMob"; }));
    EXPECT_EQ(receipts.complaint(), "");
}

TEST_F(CounterWordTest, row33_whatStandsOnAnAccountIsNotOfferedToBeCorrected) {
    ReceiptsDesk receipts(*books, wording, *approval, *counter, nullptr);
    receipts.setPerson(manager);
    const auto buyer = *ask([this](Book& book) {
        CustomerCard card;
        card.name = {"عائشة", "Aïcha"};
        card.limit = Money::dinars(3000);
        return *registerCustomer(book, manager, card);
    });
    counter->setSeller(manager);
    scan(tea);
    counter->setBuyer(buyer);
    ASSERT_TRUE(eventually([this] { return counter->accountLeft() != ""; }));
    counter->payOther("account", {}, {});
    ASSERT_TRUE(sold());
    receipts.begin();
    ASSERT_TRUE(eventually([&] { return receipts.receipts()->rowCount() == 1; }));
    receipts.choose(0);
    ASSERT_TRUE(eventually([&] { return receipts.chosen(); }));
    EXPECT_TRUE(receipts.voidable());
    EXPECT_FALSE(receipts.correctable()) << "the act would refuse";
}

TEST_F(CounterWordTest, row72_aPieceWithoutAStampIsSaidSoAndWhereTheShopSaysIsNotSold) {
    const auto rule = [this](StampRule stamp) {
        (void)ask([this, stamp](Book& book) {
            ShopRules rules;
            rules.families = {{ShelfView(book.db(), book.stall(), book.today()).find(carpet)->family,
                               {}, Oversell::warn, stamp}};
            return static_cast<bool>(setRules(book, manager, std::nullopt, book.today(), rules));
        });
        counter->read();
        settle();
        settle();
    };
    scan(carpet);
    EXPECT_EQ(counter->stockWarning(), "");
    rule(StampRule::warn);
    ASSERT_TRUE(eventually([this] { return counter->stockWarning() != ""; }));
    const auto said = counter->stockWarning();
    rule(StampRule::block);
    ASSERT_TRUE(eventually([&] { return counter->stockWarning() != said; }));
    EXPECT_EQ(counter->totalText(), wording.amount(Money::dinars(42'000))) << "it is still shown";
    counter->payExact();
    ASSERT_TRUE(eventually([this] { return counter->complaint() != ""; }));
    EXPECT_FALSE(counter->done());
}

TEST_F(CounterWordTest, row7_aNoteForTheHouseIsOnTheReceiptsPageAndOnNoPaper) {
    ReceiptsDesk receipts(*books, wording, *approval, *counter, nullptr);
    receipts.setPerson(seller);
    scan(tea);
    counter->writeStaffNote("  client de Reggane ");
    EXPECT_EQ(counter->staffNote(), "client de Reggane");
    counter->payExact();
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter->staffNote(), "");
    receipts.begin();
    ASSERT_TRUE(eventually([&] { return receipts.receipts()->rowCount() == 1; }));
    receipts.choose(0);
    ASSERT_TRUE(eventually([&] { return receipts.chosen(); }));
    EXPECT_EQ(receipts.staffNote(), "client de Reggane");
    const auto printed = ask([sale = *counter->doneSale()](Book& book) {
                             return printedDocument(book, sale).value();
                         }).value();
    EXPECT_EQ(printed.note, "");
    EXPECT_EQ(printed.lines.front().note, "");
}

TEST_F(CounterWordTest, row34_whatATypedReductionComesToIsWhatIsPaid) {
    scan(couffin); // 850
    scan(tea);     // 120
    EXPECT_TRUE(counter->reducedText(0, "5", true).startsWith("807,50"));
    EXPECT_TRUE(counter->reducedText(-1, "10", true).startsWith("873"));
    EXPECT_TRUE(counter->reducedText(-1, "50", false).startsWith("920"));
    EXPECT_EQ(counter->reducedText(-1, "", true), counter->reducedText(-1, "0", true));
    EXPECT_EQ(counter->totalText(), "970"); // typing changes nothing yet
    counter->reduce(0, "5", true);
    EXPECT_EQ(counter->totalText(), "927,50");
}

TEST_F(CounterWordTest, row78_aSellerFindsOnlyTheLastFiveReceipts) {
    for (int i = 0; i < 7; ++i) {
        scan(tea);
        counter->payExact();
        ASSERT_TRUE(sold());
    }
    ReceiptsDesk receipts(*books, wording, *approval, *counter, nullptr);
    const auto shown = [&](const Person& person, const QString& wanted) {
        receipts.setPerson(person);
        receipts.search(wanted);
        settle();
        return receipts.receipts()->rowCount();
    };
    EXPECT_EQ(shown(seller, ""), 5);
    EXPECT_EQ(shown(seller, "S07-1-000001"), 5); // the oldest is not among them, and not found
    receipts.choose(4);
    ASSERT_TRUE(eventually([&] { return receipts.chosen(); }));
    EXPECT_EQ(receipts.number(), "S07-1-000003");
    EXPECT_EQ(shown(manager, ""), 7);
    EXPECT_EQ(shown(manager, "S07-1-000001"), 1);

    const auto offered = [this](const Person& person) { // where goods come back
        returns->setPerson(person);
        returns->begin();
        settle();
        return returns->recent()->rowCount();
    };
    EXPECT_EQ(offered(seller), 5);
    EXPECT_EQ(offered(manager), 7);
    returns->setPerson(seller);
    returns->takeCode("S07-1-000001"); // who has the paper has the sale
    EXPECT_TRUE(eventually([this] { return returns->withReceipt(); }));
}

TEST_F(CounterWordTest, row26_theCodeOfAReceiptOpensIt) {
    scan(couffin);
    counter->payExact();
    ASSERT_TRUE(sold());
    const auto code = ask([sale = *counter->doneSale()](Book& book) {
                          return printedDocument(book, sale)->proof();
                      }).value();
    for (const auto& read : {code, std::string("TOUATG S07-1-000001"), std::string("S07-1-000001")}) {
        returns->begin();
        settle();
        ASSERT_FALSE(returns->withReceipt());
        returns->takeCode(QString::fromStdString(read));
        ASSERT_TRUE(eventually([this] { return returns->withReceipt(); })) << read;
        EXPECT_EQ(returns->number(), "S07-1-000001");
        EXPECT_EQ(returns->lines()->rowCount(), 1);
    }
    returns->begin();
    returns->takeCode("S07-1-000099");
    ASSERT_TRUE(eventually([this] { return !returns->complaint().isEmpty(); }));
    EXPECT_FALSE(returns->withReceipt());
}

TEST_F(CounterWordTest, row22_theDrawerOpensOnlyWithThePinOfWhoeverIsAtWork) {
    DrawerDesk drawer(*books, wording, *approval, nullptr);
    drawer.setPerson(seller);
    int opened = 0;
    QObject::connect(&drawer, &DrawerDesk::openDrawerNow, &drawer, [&] { ++opened; });
    const auto type = [this](const char* pin) {
        for (const auto* digit = pin; *digit != 0; ++digit)
            approval->press(QString(QChar(*digit)));
    };
    drawer.openDrawer("change");
    ASSERT_TRUE(eventually([this] { return approval->pinDigits() == 4; }));
    EXPECT_TRUE(approval->own());
    EXPECT_EQ(approval->people()->rowCount(), 1); // nobody else's will do
    type("2580");
    ASSERT_TRUE(eventually([this] { return !approval->complaint().isEmpty(); }));
    EXPECT_EQ(opened, 0);
    type("1397");
    ASSERT_TRUE(eventually([&] { return opened == 1; }));
    EXPECT_FALSE(approval->asking());
    const auto log = ask([](Book& book) { return readLog(book, 0, 2).lines; }).value();
    ASSERT_EQ(log.size(), 2U);
    EXPECT_EQ(log[0].kind, LogKind::drawerOpened);
    EXPECT_EQ(log[0].text, "change");
    EXPECT_EQ(log[1].kind, LogKind::pinRefused);
}

} // namespace
} // namespace touat
