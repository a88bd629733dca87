// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Buyers whom the stall knows, their accounts, vouchers that pay, and invoices.
#include "core/acts/issue_invoice.h"
#include "core/acts/keep_customer.h"
#include "core/acts/refund.h"
#include "core/acts/set_rules.h"
#include "core/book/document_view.h"
#include "core/sales/sale_table.h"
#include "desks_given.h"

namespace touat {
namespace {

class Customers : public given::DesksTest {
  protected:
    bool looking() {
        return eventually([this] { return customers->chosen() && !customers->busy(); });
    }
    /// Known, chosen and allowed to owe so much.
    void takeIn(const char* limit) {
        customers->create("فندق توات", "0661234567");
        ASSERT_TRUE(looking());
        customers->setLimit(limit);
        ASSERT_TRUE(managerAgrees());
        ASSERT_TRUE(eventually([this] { return customers->limitText() != "0"; }));
    }
    /// A carpet comes back for a voucher.
    PrintedVoucher voucher() {
        scan(carpet);
        counter->payExact();
        EXPECT_TRUE(sold());
        const auto given =
            ask([this, number = counter->takeNumber(), sale = *counter->doneSale()](Book& book) {
                RefundWish wish;
                const auto back =
                    refund(book, manager, number,
                           {{SaleLineId::of(sale.entry(), 1), carpet, Quantity::pieces(1), {}}},
                           TenderKind::voucher, wish);
                EXPECT_TRUE(back);
                return printedDocument(book, back->id)->vouchers.at(0);
            });
        counter->startNext();
        counter->read();
        settle();
        settle();
        return *given;
    }
};

TEST_F(Customers, row80_aPhoneNumberIsEnoughAndFindsThem) {
    customers->begin();
    customers->create("", "");
    ASSERT_TRUE(eventually([this] { return !customers->busy(); }));
    EXPECT_NE(customers->complaint(), "");
    customers->create("", "0661234567");
    ASSERT_TRUE(looking());
    EXPECT_EQ(customers->phone(), "0661234567");
    customers->describe("Aïcha", "0661234567");
    ASSERT_TRUE(eventually([this] { return customers->name() == "Aïcha"; }));
    customers->back();
    customers->create("فندق توات", "");
    ASSERT_TRUE(eventually([this] { return customers->name() == "فندق توات"; }));
    customers->back();
    for (const auto* typed : {"2345", "aicha", "AÏC"}) {
        customers->search(typed);
        settle();
        settle();
        EXPECT_EQ(customers->found()->rowCount(), 1) << typed;
    }
    customers->search("nobody");
    settle();
    settle();
    EXPECT_EQ(customers->found()->rowCount(), 0);
}

TEST_F(Customers, row87_aNewCustomerIsTakenInWithoutALine) {
    customers->create("", "0661234567"); // nothing here has ever known a centre
    ASSERT_TRUE(looking());
    scan(couffin);
    customers->serve();
    ASSERT_TRUE(eventually([this] { return counter->buyer() == "0661234567"; }));
    EXPECT_EQ(counter->accountLeft(), ""); // no limit, no account
    counter->payExact();
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter->buyer(), ""); // the next buyer is somebody else
    customers->begin();
    settle();
    settle();
    customers->choose(0);
    ASSERT_TRUE(eventually([this] { return customers->history()->rowCount() == 1; }));
    EXPECT_EQ(cell(customers->history(), 0, "amountText"), "850");
    EXPECT_EQ(cell(customers->history(), 0, "onAccount"), "false");
}

TEST_F(Customers, row14_theAccountPaysUpToItsLimitAndIsPaidLater) {
    takeIn("1000");
    scan(couffin);
    customers->serve();
    ASSERT_TRUE(eventually([this] { return counter->accountLeft() == "1\u00A0000"; }));
    counter->payOther("account", "", "", "");
    ASSERT_TRUE(managerAgrees()); // a seller gives no credit alone
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter->doneTenderKind(), "account");
    EXPECT_TRUE(counter->doneDue().startsWith("To be paid by ")) << counter->doneDue().toStdString();
    EXPECT_EQ(balanceOf("drawer:S07"), Money::dinars(5000));

    scan(couffin);
    customers->serve();
    ASSERT_TRUE(eventually([this] { return counter->accountLeft() == "150"; }));
    counter->payOther("account", "", "", "");
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(eventually([this] { return counter->complaint() != ""; }));
    EXPECT_TRUE(counter->complaint().contains("150")) << counter->complaint().toStdString();
    EXPECT_EQ(counter->lineCount(), 1);
    counter->payOther("account", "", "", "150"); // so much on the account, the rest in cash
    EXPECT_EQ(counter->leftText(), "700");
    counter->payExact();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(sold());

    customers->begin();
    settle();
    settle();
    EXPECT_EQ(cell(customers->found(), 0, "owedText"), "1\u00A0000");
    EXPECT_EQ(cell(customers->found(), 0, "late"), "false");
    customers->choose(0);
    ASSERT_TRUE(looking());
    EXPECT_EQ(customers->stillText(), "0");
    customers->pay("cash", "", "", "1001");
    ASSERT_TRUE(eventually([this] { return customers->complaint() != ""; }));
    customers->pay("cash", "", "", "600");
    ASSERT_TRUE(eventually([this] { return customers->owedText() == "400"; }));
    ASSERT_EQ(customers->history()->rowCount(), 3);
    EXPECT_EQ(cell(customers->history(), 0, "payment"), "true"); // the newest first
    EXPECT_EQ(cell(customers->history(), 1, "onAccount"), "true");
}

TEST_F(Customers, row14_goodsThatNobodyPaidComeBackToTheAccount) {
    takeIn("1000");
    scan(couffin);
    customers->serve();
    ASSERT_TRUE(eventually([this] { return counter->accountLeft() == "1\u00A0000"; }));
    counter->payOther("account", "", "", "");
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(sold());
    counter->startNext();
    int cash = 0;
    QObject::connect(&*returns, &ReturnsDesk::cashGiven, &*returns, [&] { ++cash; });
    returns->begin();
    ASSERT_TRUE(eventually([this] { return returns->recent()->rowCount() == 1; }));
    returns->choose(0);
    ASSERT_TRUE(eventually([this] { return returns->toAccountText() == "850"; }));
    EXPECT_TRUE(returns->allToAccount());
    returns->giveBack("cash"); // whatever was pressed
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(eventually([this] { return returns->done(); }));
    EXPECT_EQ(returns->doneThrough(), "account");
    EXPECT_EQ(cash, 0);
    EXPECT_EQ(balanceOf("drawer:S07"), Money::dinars(5000));
    customers->begin();
    settle();
    settle();
    EXPECT_EQ(cell(customers->found(), 0, "owedText"), "") << "nothing is owed any more";
}

TEST_F(Customers, row14_row28_anExchangeOfWhatNobodyPaidSaysThatItGoesToTheAccount) {
    takeIn("5000");
    scan(couffin);
    counter->setQuantity(0, "2"); // 1 700
    customers->serve();
    ASSERT_TRUE(eventually([this] { return counter->accountLeft() != ""; }));
    counter->payOther("account", "", "", "1000");
    counter->payExact(); // and 700 in cash
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(sold());
    counter->startNext();
    int cash = 0;
    QObject::connect(&*counter, &Counter::cashTaken, &*counter, [&] { ++cash; });
    const auto bringBack = [this] { // one of them
        returns->begin();
        EXPECT_TRUE(eventually([this] { return returns->recent()->rowCount() > 0; }));
        returns->choose(returns->recent()->rowCount() - 1); // the oldest
        EXPECT_TRUE(eventually([this] { return returns->withReceipt() && returns->anything(); }));
        while (cell(returns->lines(), 0, "nowText") != "1")
            returns->less(0);
        returns->exchangeThem();
        EXPECT_TRUE(eventually([this] { return counter->backText() == "850"; }));
        scan(tea); // 120
    };
    bringBack();
    EXPECT_TRUE(counter->givesBack());
    EXPECT_TRUE(counter->allOffAccount());
    EXPECT_EQ(counter->leftText(), "730");
    end();
    begin(); // the power went
    EXPECT_TRUE(counter->allOffAccount());
    QObject::connect(&*counter, &Counter::cashTaken, &*counter, [&] { ++cash; });
    counter->payExact();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(sold());
    EXPECT_FALSE(counter->doneHasChange());
    EXPECT_EQ(counter->doneOffAccount(), "730");
    EXPECT_EQ(cash, 0);
    counter->startNext();
    bringBack(); // the other one: 270 are still owed
    EXPECT_FALSE(counter->allOffAccount());
    EXPECT_EQ(counter->leftText(), "460");
    EXPECT_TRUE(counter->chargesText().contains("270"));
    counter->payExact();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter->doneChange(), "460");
    EXPECT_TRUE(counter->doneTender().contains("270"));
}

TEST_F(Customers, row14_whatIsGivenBackSaysWhatTheAccountGot) {
    takeIn("5000");
    scan(couffin);
    customers->serve();
    ASSERT_TRUE(eventually([this] { return counter->accountLeft() != ""; }));
    counter->payOther("account", "", "", "300");
    counter->payExact();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(sold());
    counter->startNext();
    returns->begin();
    ASSERT_TRUE(eventually([this] { return returns->recent()->rowCount() == 1; }));
    returns->choose(0);
    ASSERT_TRUE(eventually([this] { return returns->toAccountText() == "300"; }));
    returns->giveBack("cash");
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(eventually([this] { return returns->done(); }));
    EXPECT_EQ(returns->doneText(), "550");
    EXPECT_TRUE(returns->doneOffAccountText().startsWith("300"));
}

TEST_F(Customers, row14_aHigherLimitNeedsASecondPerson) {
    customers->create("", "0661234567");
    ASSERT_TRUE(looking());
    customers->setLimit("5000");
    ASSERT_TRUE(eventually([this] { return approval->asking(); }));
    approval->cancel();
    EXPECT_EQ(customers->limitText(), "0");
    customers->setLimit("5000");
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(eventually([this] { return customers->limitText() == "5\u00A0000"; }));
    customers->setLimit("100"); // less is nobody's risk
    ASSERT_TRUE(eventually([this] { return customers->limitText() == "100"; }));
    EXPECT_FALSE(approval->asking());
}

TEST_F(Customers, row37_theCustomersPriceListCountsAtTheCounter) {
    ASSERT_TRUE(ask([this](Book& book) {
                    PriceListSet list;
                    list.name = {"حرفيون", "Artisans"};
                    list.off = Rate::percent(5);
                    return bool(setPriceList(book, manager, list));
                }).value_or(false));
    customers->create("", "0661234567");
    ASSERT_TRUE(looking());
    ASSERT_EQ(customers->lists()->rowCount(), 1);
    customers->setList(0);
    ASSERT_TRUE(eventually([this] { return customers->list() == 0; }));
    scan(couffin);
    EXPECT_EQ(counter->totalText(), "850");
    customers->serve();
    ASSERT_TRUE(eventually([this] { return counter->totalText() == "807,50"; }));
    counter->park();
    scan(couffin);
    EXPECT_EQ(counter->totalText(), "850"); // somebody else
    counter->resume(0);
    ASSERT_TRUE(eventually([this] { return counter->totalText() == "807,50"; }));
    counter->payExact();
    ASSERT_TRUE(sold());
    EXPECT_EQ(ask([](Book& book) { return book.db().integer("SELECT total FROM sale"); }), 80'750);
}

TEST_F(Customers, row14_whatIsOverdueComesFirstAndIsSaidInWords) {
    takeIn("5000");
    EXPECT_EQ(customers->daysText(), "30"); // of the shop
    std::vector<SaleId> toSign;
    QObject::connect(&*counter, &Counter::soldOnAccount, &*counter,
                     [&](SaleId sale) { toSign.push_back(sale); });
    const auto sellOnAccount = [this] {
        scan(couffin);
        customers->serve();
        ASSERT_TRUE(eventually([this] { return counter->accountLeft() != ""; }));
        counter->payOther("account", "", "", "");
        ASSERT_TRUE(managerAgrees());
        ASSERT_TRUE(sold());
    };
    sellOnAccount(); // 30 days
    customers->setDays("3");
    ASSERT_TRUE(managerAgrees()); // time is credit too
    ASSERT_TRUE(eventually([this] { return customers->daysText() == "3"; }));
    sellOnAccount(); // 3 days
    scan(tea);
    counter->payExact();
    ASSERT_TRUE(sold());
    EXPECT_EQ(toSign.size(), 2U); // and not what was paid
    clock.pass(5 * 86'400'000LL);
    customers->begin();
    ASSERT_TRUE(eventually([this] { return cell(customers->found(), 0, "late") == "true"; }));
    customers->choose(0);
    ASSERT_TRUE(eventually([this] { return customers->debts()->rowCount() == 2; }));
    EXPECT_EQ(cell(customers->debts(), 0, "late"), "true");
    EXPECT_EQ(cell(customers->debts(), 0, "number"), "S07-1-000002");
    EXPECT_TRUE(cell(customers->debts(), 0, "dueText").contains("2"));
    EXPECT_EQ(cell(customers->debts(), 1, "late"), "false");
    customers->pay("cash", "", "", "1000"); // goes to what is late
    ASSERT_TRUE(eventually([this] { return customers->debts()->rowCount() == 1; }));
    EXPECT_EQ(cell(customers->debts(), 0, "leftText"), "700");
    EXPECT_EQ(cell(customers->debts(), 0, "number"), "S07-1-000001");
}

TEST_F(Customers, row82_aVoucherPaysOnceAndWhatIsLeftIsANewOne) {
    const auto id = QString::fromStdString(voucher().id.text());
    counter->scan(id);
    EXPECT_NE(counter->complaint(), ""); // there is nothing to pay yet
    scan(couffin);
    counter->scan(id);
    ASSERT_TRUE(eventually([this] { return counter->nothingLeft(); }));
    counter->scan(id); // twice at once
    settle();
    settle();
    EXPECT_EQ(counter->tendered()->rowCount(), 1);
    scan(couffin); // one more: the voucher pays it too
    EXPECT_TRUE(counter->nothingLeft());
    counter->payExact();
    ASSERT_TRUE(sold());
    EXPECT_EQ(counter->doneTenderKind(), "voucher");
    EXPECT_EQ(balanceOf("vouchers:S07"), Money::dinars(-42'000 + 1700));
    scan(couffin);
    counter->scan(id);
    ASSERT_TRUE(eventually([this] { return counter->complaint() != ""; }));
    EXPECT_FALSE(counter->partlyPaid()); // it was used
    counter->scan("S07-1-99.1");
    settle();
    settle();
    EXPECT_NE(counter->complaint(), "");
    EXPECT_FALSE(counter->partlyPaid());
}

TEST_F(Customers, row82_theCentreIsAskedAndWhatItKnowsIsSaid) {
    const auto id = QString::fromStdString(voucher().id.text());
    std::vector<std::function<void(const Result<Done>&)>> waiting;
    counter->askVouchersOf(
        [&](VoucherId, std::function<void(const Result<Done>&)> then) { waiting.push_back(then); });
    const auto scanned = [&] {
        const auto before = waiting.size();
        counter->scan(id);
        return eventually([&] { return waiting.size() == before + 1; });
    };
    scan(couffin);
    ASSERT_TRUE(scanned());
    EXPECT_TRUE(counter->askingCentre());
    EXPECT_FALSE(counter->partlyPaid()) << "not before it has answered";
    const auto used = refuse(Reason::voucherUsedThere, "S12 2026-11-20");
    waiting.back()(used);
    EXPECT_FALSE(counter->askingCentre());
    EXPECT_EQ(counter->complaint(), wording.sentence(used));
    EXPECT_TRUE(counter->complaint().contains("S12"));
    EXPECT_TRUE(counter->complaint().contains("20/11/2026"));
    EXPECT_FALSE(counter->partlyPaid());
    // Whatever else comes back is no answer to this question.
    ASSERT_TRUE(scanned());
    waiting.back()(refuse(Reason::centreUnreachable));
    EXPECT_TRUE(counter->nothingLeft());
    counter->dropTender(0);
    // No answer: it goes on by the signature alone, and a late word changes nothing.
    ASSERT_TRUE(scanned());
    ASSERT_TRUE(eventually([this] { return counter->nothingLeft(); }));
    EXPECT_FALSE(counter->askingCentre());
    waiting.back()(used);
    EXPECT_TRUE(counter->nothingLeft());
    counter->dropTender(0);
    // Paid otherwise meanwhile: what the centre says is of a basket that is gone.
    ASSERT_TRUE(scanned());
    counter->payExact();
    ASSERT_TRUE(sold());
    counter->startNext();
    scan(couffin);
    waiting.back()(Done{});
    EXPECT_FALSE(counter->partlyPaid());
    EXPECT_FALSE(counter->askingCentre());
}

TEST_F(Customers, row82_aVoucherPaysAPartAndCashTheRest) {
    const auto paper = voucher();
    const auto id = QString::fromStdString(paper.id.text());
    auto forged = QString::fromStdString(paper.proof);
    forged[30] = forged[30] == '9' ? '8' : '9'; // worth more
    scan(carpet);
    scan(couffin);
    counter->scan(forged);
    ASSERT_TRUE(eventually([this] { return counter->complaint() != ""; }));
    EXPECT_EQ(counter->complaint(), wording.sentence(refuse(Reason::voucherForged)));
    EXPECT_FALSE(counter->partlyPaid());
    counter->scan(" " + QString::fromStdString(paper.proof) + " ");
    ASSERT_TRUE(eventually([this] { return counter->partlyPaid(); }));
    EXPECT_EQ(counter->leftText(), "850");
    counter->dropTender(0);
    EXPECT_FALSE(counter->partlyPaid());
    counter->scan(id);
    ASSERT_TRUE(eventually([this] { return counter->partlyPaid(); }));
    counter->payExact();
    ASSERT_TRUE(sold());
    EXPECT_EQ(balanceOf("vouchers:S07"), Money{});
}

TEST_F(Customers, row48_anInvoiceFromTheSaleThatWasMade) {
    scan(couffin);
    counter->payExact();
    ASSERT_TRUE(sold());
    const auto sale = *counter->doneSale();
    int issued = 0;
    QObject::connect(&*invoices, &InvoiceDesk::issued, &*invoices, [&] { ++issued; });
    invoices->begin(sale);
    ASSERT_TRUE(eventually([this] { return invoices->asking(); }));
    EXPECT_EQ(invoices->saleNumber(), "S07-1-000001");
    const auto write = [this] {
        invoices->issue("Hôtel Touat", "Adrar", "0661", "01/00-1234567B12", "000101234567890",
                        "111", "222");
        EXPECT_TRUE(eventually([this] { return !invoices->busy(); }));
    };
    write();
    EXPECT_NE(invoices->complaint(), ""); // who sells?
    ASSERT_TRUE(ask([this](Book& book) {
                    Party shop;
                    shop.name = {"بازار أدرار", "Bazar d'Adrar"};
                    return bool(setIssuer(book, manager, {book.stall(), book.today(), shop}));
                }).value_or(false));
    write();
    EXPECT_FALSE(invoices->asking());
    EXPECT_EQ(issued, 1);
    const auto printed = ask([sale](Book& book) { return *printedInvoice(book, sale); });
    EXPECT_EQ(printed->number, "S07-1-F2026-000001");
    EXPECT_EQ(printed->buyer.register_, "01/00-1234567B12");
    EXPECT_EQ(printed->buyer.nif, "000101234567890");
    EXPECT_EQ(printed->buyer.nis, "111");
    EXPECT_EQ(printed->buyer.ai, "222");
    invoices->begin(sale); // asked for again: its paper, no second number
    ASSERT_TRUE(eventually([&] { return issued == 2; }));
    EXPECT_FALSE(invoices->asking());
}

} // namespace
} // namespace touat
