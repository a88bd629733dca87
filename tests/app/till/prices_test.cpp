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
        promotions = std::make_unique<PromotionDesk>(line, wording, *counter, nullptr);
        question = std::make_unique<PriceQuestion>(wording, nullptr);
        lists = std::make_unique<PriceListDesk>(line, wording, *counter, *question, nullptr);
        issuer = std::make_unique<IssuerDesk>(line, wording, nullptr);
        line.askBook(*books, manager);
        QObject::connect(&*promotions, &PromotionDesk::kept, &*counter, &Counter::read);
        open();
    }
    void TearDown() override {
        issuer.reset();
        lists.reset();
        question.reset();
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
    int rows(QAbstractItemModel* model) { return model->rowCount(); }

    RulesLine line;
    std::unique_ptr<PromotionDesk> promotions;
    std::unique_ptr<PriceQuestion> question;
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
        return table.find(table.all(book.stall())[0].id, book.stall(), book.today())->terms.prices.size();
    });
    EXPECT_EQ(today, 1U) << "until tomorrow it is as it was";
}

TEST_F(PricesAtTheTill, aListedPriceFarFromTheTagIsAskedAboutBeforeItIsTaken) {
    const auto price = [this] { return cell(lists->prices(), 0, "priceText"); };
    const auto type = [this](const char* dinars) {
        lists->typePrice(0);
        lists->type(dinars);
        lists->typed();
    };
    lists->write();
    lists->takeCode(codeOf(couffin)); // 850
    type("85000");
    ASSERT_TRUE(question->asking());
    EXPECT_EQ(question->questionText(), "That is about 100 times more than such things cost.");
    EXPECT_EQ(question->spokenText().remove(QChar(0xA0)).remove(QChar(0x202F)), "8500000 centimes · 1700000 douros");
    EXPECT_EQ(lists->openPrice(), 0) << "not taken yet";
    question->takeLikely();
    EXPECT_EQ(lists->openPrice(), -1);
    EXPECT_EQ(price(), "850");
    type("85000");
    question->takeTyped(); // yes, that is the price
    EXPECT_EQ(price().remove(QChar(0xA0)).remove(QChar(0x202F)), "85000");
    EXPECT_FALSE(question->asking());
    type("800");
    EXPECT_FALSE(question->asking()) << "an ordinary one is taken at once";
    EXPECT_EQ(price(), "800");
    // Whoever goes elsewhere instead of answering has said nothing.
    type("8");
    ASSERT_TRUE(question->asking());
    lists->takeCode(codeOf(couffin));
    EXPECT_FALSE(question->asking());
    EXPECT_EQ(price(), "800");
    type("80000");
    question->cancel(); // typed again
    EXPECT_EQ(lists->openPrice(), 0);
    lists->type("820");
    lists->typed();
    EXPECT_EQ(price(), "820");
    type("82000");
    lists->keep("Hôtels");
    settle();
    EXPECT_FALSE(question->asking());
    lists->look(0);
    EXPECT_EQ(price(), "820");
}

TEST_F(PricesAtTheTill, row37_aReadyNameIsTheListInBothSpellings) {
    lists->write();
    EXPECT_TRUE(lists->isNew());
    ASSERT_FALSE(lists->readyNames().isEmpty());
    lists->keep(lists->readyNames().front());
    settle();
    const auto list = ask([](Book& book) {
        return PriceListTable(book.db()).all(book.stall()).at(0).terms;
    });
    ASSERT_TRUE(list);
    EXPECT_FALSE(list->name.arabic.empty());
    EXPECT_EQ(list->name.latin, "Gros");
    EXPECT_EQ(list->stalls, std::vector{Stall::number(7)}) << "a stall that stands alone sets its own";
    lists->look(0);
    EXPECT_FALSE(lists->isNew());
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
        return IssuerTable(book.db()).find(book.stall(), book.today())->party->nif;
    });
    EXPECT_EQ(nif, "000101234567890");
}

// The line is only a function here: what it carries is looked at.
TEST_F(PricesAtTheTill, withoutALineNothingTypedIsLostAndTheOrderComesOnce) {
    PricesAnswer all;
    all.settable = true;
    all.today = *ask([](Book& book) { return book.today(); });
    all.stalls = {{Stall::number(7), {"", "Sept"}}, {Stall::number(12), {"", "Douze"}}};
    std::vector<std::string> sent;
    bool cut = true;
    line.askCentre(
        [&](const char* path, const std::string& body, const Courier::Then& then) {
            if (path == std::string(path::seePrices)) return then(textOf(all));
            sent.push_back(body);
            if (cut) return then(refuse(Reason::centreUnreachable));
            then(textOf(DoneAnswer{}));
        },
        "token");
    promotions->begin();
    promotions->write();
    EXPECT_EQ(rows(promotions->families()), static_cast<int>(familyOrder.size()))
        << "also what this stall does not sell";
    for (int i = 0; i < rows(promotions->families()); ++i)
        if (cell(promotions->families(), i, "nameText") == "Silver") promotions->chooseFamily(i);
    promotions->type("4");
    promotions->where()->pick(1);
    EXPECT_TRUE(promotions->canKeep()) << "nothing of it is here";
    promotions->keep("");
    EXPECT_TRUE(promotions->complaint().contains("must be reachable"));
    EXPECT_TRUE(promotions->writing());
    EXPECT_EQ(promotions->typedText(), "4");
    cut = false;
    promotions->keep("");
    EXPECT_FALSE(promotions->writing());
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_EQ(sent[0], sent[1]) << "it may have arrived the first time";
    const auto order = json::Parser().as<SetPromotionOrder>(sent[1]);
    ASSERT_TRUE(order);
    EXPECT_EQ(order->token, "token");
    EXPECT_EQ(order->promotion.stalls, std::vector{Stall::number(12)});
    issuer->begin();
    issuer->where()->pick(0);
    issuer->keep({"", "Bazar", "", "", "", "", "", "", "", ""});
    ASSERT_EQ(sent.size(), 3U);
    EXPECT_EQ(json::Parser().as<SetIssuerOrder>(sent[2])->stall, Stall::number(7));
    EXPECT_NE(json::Parser().as<SetIssuerOrder>(sent[2])->once, order->once);
}

TEST_F(PricesAtTheTill, whereACentreSetsPricesTheyAreOnlyLookedAt) {
    lists->write();
    lists->keep("Hôtels");
    settle();
    enrol();
    EXPECT_FALSE(promotions->settable());
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
