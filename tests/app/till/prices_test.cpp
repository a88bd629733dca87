// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Promotions, price lists and the head of invoices, as a manager writes them at the till.
#include "app/till/issuer_desk.h"
#include "app/till/price_list_desk.h"
#include "app/till/promotion_desk.h"
#include "core/sales/rules_table.h"
#include "desks_given.h"

namespace touat {
namespace {

class PricesAtTheTill : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        promotions = std::make_unique<PromotionDesk>(*books, wording, *counter, nullptr);
        lists = std::make_unique<PriceListDesk>(*books, wording, *counter, nullptr);
        issuer = std::make_unique<IssuerDesk>(*books, wording, nullptr);
        const Person boss{std::nullopt, Role::manager};
        promotions->setPerson(boss);
        lists->setPerson(boss);
        issuer->setPerson(boss);
        QObject::connect(&*promotions, &PromotionDesk::kept, &*counter, &Counter::read);
        open();
    }
    void TearDown() override {
        issuer.reset();
        lists.reset();
        promotions.reset();
        DesksTest::TearDown();
    }
    /// What was asked before has been done and told, and what was asked then.
    void settle() {
        for (int i = 0; i < 3; ++i) DesksTest::settle();
    }
    void open() {
        promotions->begin();
        lists->begin();
        issuer->begin();
        settle();
    }
    void enrol() {
        (void)ask([](Book& book) {
            book.surroundings().standing = Standing::enrolled;
            return true;
        });
        open();
    }
    QString codeOf(ItemId item) {
        return QString::fromStdString(counter->shelf().find(item)->code());
    }
    int rows(QAbstractItemModel* model) { return model->rowCount(); }

    std::unique_ptr<PromotionDesk> promotions;
    std::unique_ptr<PriceListDesk> lists;
    std::unique_ptr<IssuerDesk> issuer;
};

TEST_F(PricesAtTheTill, row36_aPromotionShowsWhatItMakesOfPricesAndHoldsAtTheCounter) {
    promotions->write();
    EXPECT_FALSE(promotions->canKeep());
    promotions->takeCode(codeOf(couffin)); // 850
    EXPECT_EQ(rows(promotions->items()), 1);
    promotions->takeCode(codeOf(couffin));
    EXPECT_EQ(rows(promotions->items()), 1) << "once is enough";
    promotions->type("4");
    ASSERT_EQ(rows(promotions->examples()), 1);
    EXPECT_EQ(cell(promotions->examples(), 0, "before"), "850");
    EXPECT_EQ(cell(promotions->examples(), 0, "after"), "816");
    EXPECT_TRUE(promotions->canKeep());
    promotions->chooseLength(0); // today alone
    promotions->keep("");
    promotions->keep(""); // a second press does nothing
    settle();
    EXPECT_FALSE(promotions->writing());
    ASSERT_EQ(rows(promotions->promotions()), 1);
    EXPECT_EQ(cell(promotions->promotions(), 0, "nameText"), "-4 %");
    EXPECT_EQ(cell(promotions->promotions(), 0, "running"), "true");
    settle();
    scan(couffin);
    EXPECT_TRUE(eventually([this] { return counter->totalText() == "816"; }));
    promotions->end(0);
    settle();
    EXPECT_EQ(rows(promotions->promotions()), 0);
    EXPECT_TRUE(eventually([this] { return counter->totalText() == "850"; }));
}

TEST_F(PricesAtTheTill, row36_aPromotionOfNothingIsNotKept) {
    promotions->write();
    promotions->takeCode(codeOf(couffin));
    promotions->setKind("several_for");
    promotions->type("2550"); // three at 850: nothing is saved
    EXPECT_FALSE(promotions->canKeep());
    EXPECT_FALSE(promotions->reachText().isEmpty());
    promotions->type("2500");
    EXPECT_TRUE(promotions->canKeep());
    EXPECT_EQ(cell(promotions->examples(), 0, "before"), "2\u00A0550");
    promotions->setKind("percent");
    EXPECT_TRUE(promotions->typedText().isEmpty()) << "2 500 was no percentage";
    promotions->type("100");
    EXPECT_TRUE(promotions->typedText().isEmpty());
    promotions->takeCode("no such code");
    EXPECT_FALSE(promotions->complaint().isEmpty());
    promotions->type("5");
    promotions->drop(0);
    EXPECT_FALSE(promotions->canKeep());
}

TEST_F(PricesAtTheTill, row36_aFamilyIsOneTouchAndMayBeginLater) {
    promotions->write();
    promotions->type("2");
    ASSERT_GT(rows(promotions->families()), 0);
    promotions->chooseFamily(0);
    EXPECT_EQ(cell(promotions->families(), 0, "picked"), "true");
    EXPECT_TRUE(promotions->canKeep());
    promotions->chooseFamily(0);
    EXPECT_FALSE(promotions->canKeep()) << "touched again it is none";
    promotions->chooseFamily(0);
    promotions->chooseBegin(1);
    promotions->keep("Soldes");
    settle();
    EXPECT_EQ(cell(promotions->promotions(), 0, "nameText"), "Soldes");
    EXPECT_EQ(cell(promotions->promotions(), 0, "running"), "false");
}

TEST_F(PricesAtTheTill, row37_aPriceListIsWrittenAndChangedFromADayOn) {
    lists->write();
    lists->takeCode(codeOf(couffin));
    EXPECT_EQ(lists->openPrice(), 0);
    lists->type("830");
    EXPECT_EQ(cell(lists->prices(), 0, "priceText"), "830");
    lists->typed();
    lists->chooseOff(1);
    lists->keep(""); // whose?
    settle();
    EXPECT_FALSE(lists->complaint().isEmpty());
    lists->keep("Hôtels");
    settle();
    ASSERT_EQ(rows(lists->lists()), 1);
    EXPECT_FALSE(lists->isOpen());
    lists->look(0);
    EXPECT_EQ(lists->name(), "Hôtels");
    EXPECT_EQ(lists->off(), 1);
    ASSERT_EQ(rows(lists->prices()), 1);
    lists->drop(0);
    lists->chooseBegin(1);
    lists->keep("Hôtels");
    settle();
    ASSERT_EQ(rows(lists->lists()), 1) << "the same list";
    EXPECT_EQ(cell(lists->lists(), 0, "itemsText"), "");
    EXPECT_NE(cell(lists->lists(), 0, "fromText"), "");
    const auto today = ask([](Book& book) {
        PriceListTable table(book.db());
        return table.find(table.all()[0].id, book.today())->terms.prices.size();
    });
    EXPECT_EQ(today, 1U) << "until tomorrow it is as it was";
}

TEST_F(PricesAtTheTill, row48_theHeadOfInvoicesIsWrittenByTheManager) {
    auto texts = issuer->texts();
    ASSERT_EQ(texts.size(), 10);
    issuer->keep(texts);
    settle();
    EXPECT_FALSE(issuer->complaint().isEmpty()) << "no name";
    texts[1] = "Bazar d'Adrar";
    texts[7] = "000101234567890";
    issuer->keep(texts);
    settle();
    EXPECT_EQ(issuer->texts(), texts);
    const auto nif = ask([](Book& book) {
        return IssuerTable(book.db()).find(book.stall(), book.today())->party.nif;
    });
    EXPECT_EQ(nif, "000101234567890");
}

TEST_F(PricesAtTheTill, whereACentreSetsPricesTheyAreOnlyLookedAt) {
    lists->write();
    lists->keep("Hôtels");
    settle();
    enrol();
    EXPECT_FALSE(promotions->alone());
    promotions->write();
    EXPECT_FALSE(promotions->writing());
    lists->look(0);
    EXPECT_TRUE(lists->isOpen());
    EXPECT_FALSE(lists->canKeep());
    lists->takeCode(codeOf(couffin));
    EXPECT_EQ(rows(lists->prices()), 0);
    lists->leave();
    lists->write();
    EXPECT_FALSE(lists->isOpen());
}

} // namespace
} // namespace touat
