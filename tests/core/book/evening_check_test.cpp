// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In the evening the book is held against its journal.
#include "core/book/evening_check.h"

#include "core/acts/exchange.h"
#include "core/sales/sale_table.h"
#include "given.h"

namespace touat {
namespace {

class Evening : public given::StallTest {
  protected:
    void sellSome() {
        first = *sellForCash({couffin, tea});
        ASSERT_TRUE(sellForCash({carpet}));
        ASSERT_TRUE(refund(book(), manager, SaleTable(db()).lastBasket(book().stream()) + 1,
                           {{SaleLineId::of(first.id.entry(), 2), tea, Quantity::pieces(1), {}}},
                           TenderKind::cash));
        ASSERT_TRUE(exchange(book(), manager,
                             {{SaleLineId::of(first.id.entry(), 1), couffin, Quantity::pieces(1), {}}},
                             basketOf({tea}), {}, TenderKind::cash));
    }
    Sold first;
};

TEST_F(Evening, aSoundBookSaysNothing) {
    EXPECT_TRUE(eveningFindings(book()).empty());
    sellSome();
    EXPECT_TRUE(eveningFindings(book()).empty());
    EXPECT_FALSE(holdAgainstJournal(book()));
    EXPECT_FALSE(eveningNote(db()));
}

TEST_F(Evening, aBalanceThatIsNotWhatWasPostedIsToldAndBuiltAgain) {
    sellSome();
    const auto before = balance("drawer:S07");
    execute(db(), "UPDATE balance SET amount = amount + 100 WHERE account = 'drawer:S07'");
    const EveningFinding found{EveningFlaw::balances, "drawer:S07"};
    EXPECT_EQ(eveningFindings(book()), std::vector{found});
    EXPECT_TRUE(holdAgainstJournal(book()));
    EXPECT_EQ(balance("drawer:S07"), before);
    EXPECT_FALSE(holdAgainstJournal(book())) << "it is mended";
    const auto note = eveningNote(db());
    ASSERT_TRUE(note) << "and still told";
    EXPECT_EQ(note->day, book().today());
    EXPECT_EQ(note->found, found);
    forgetEveningNote(db());
    EXPECT_FALSE(eveningNote(db()));
}

TEST_F(Evening, anAccountThatNobodyPostedToIsTold) {
    execute(db(), "INSERT INTO balance(account, commodity, amount) VALUES('aside:S07', ?1, 1000)", tea);
    EXPECT_EQ(eveningFindings(book()),
              (std::vector{EveningFinding{EveningFlaw::balances, "aside:S07"}}));
    EXPECT_TRUE(holdAgainstJournal(book()));
    EXPECT_TRUE(eveningFindings(book()).empty());
}

TEST_F(Evening, aReceiptThatIsNotAmongTheSalesIsToldByItsNumber) {
    sellSome();
    execute(db(), "UPDATE sale SET number = 9 WHERE number = 2 AND refunds IS NULL");
    const auto found = eveningFindings(book());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front(), (EveningFinding{EveningFlaw::receipts,
                                             documentNumber(book().stream(), Series::sale, 2)}));
    EXPECT_TRUE(holdAgainstJournal(book()));
    EXPECT_TRUE(eveningFindings(book()).empty());
}

TEST_F(Evening, theLastReceiptIsMissedToo) {
    sellSome(); // sales 1 to 3: the exchange took the third
    execute(db(), "UPDATE sale SET epoch = 9 WHERE number = 3 AND refunds IS NULL");
    const auto found = eveningFindings(book());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().which, documentNumber(book().stream(), Series::sale, 3));
    EXPECT_TRUE(holdAgainstJournal(book()));
    EXPECT_TRUE(eveningFindings(book()).empty());
}

} // namespace
} // namespace touat
