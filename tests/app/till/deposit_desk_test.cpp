// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Artisans leave goods at the till: counted, looked at in parts, and home again.
#include "app/till/deposit_desk.h"

#include <QImage>

#include "core/book/artisan_paper_view.h"
#include "core/book/stored_fact.h"
#include "core/consignment/custody_view.h"
#include "desks_given.h"

namespace touat {
namespace {

class DepositsAtTheTill : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        wording.language = Language::french;
        prices = std::make_unique<PriceQuestion>(wording, nullptr);
        intake = std::make_unique<IntakeDesk>(*books, wording, *counter, *photos, *prices, nullptr);
        intake->setPerson(seller);
        desk = std::make_unique<DepositDesk>(*books, wording, *intake, *photos, nullptr);
        QObject::connect(&*desk, &DepositDesk::slipWanted, &*desk,
                         [this](DepositId deposit) { slips.push_back(deposit); });
        QObject::connect(&*desk, &DepositDesk::tagsWanted, &*desk,
                         [this](const std::vector<TagWish>& wanted) { tags = wanted; });
        QObject::connect(&*desk, &DepositDesk::moved, &*desk, [this] { ++moved; });
        QObject::connect(&*desk, &DepositDesk::refused, &*desk, [this] { ++refused; });
        desk->setPerson(seller);
        desk->begin();
        settle();
    }
    void TearDown() override {
        desk.reset();
        intake.reset();
        prices.reset();
        DesksTest::TearDown();
    }
    bool at(const char* face) {
        return eventually([&] { return desk->face() == face && !desk->busy(); });
    }
    /// With one photo on it.
    void pluggedIn(const given::TemporaryFolder& stick) {
        QImage rolled(40, 30, QImage::Format_RGB888);
        rolled.fill(Qt::darkRed);
        ASSERT_TRUE(rolled.save(QString::fromStdString((stick / "rolled.png").string())));
        photos->lookIn({QString::fromStdString(stick.path().string())});
    }
    /// Fatma leaves so many.
    void counted(const char* digits) {
        desk->startTaking();
        ASSERT_TRUE(eventually([this] { return desk->artisans()->rowCount() > 0; }));
        desk->chooseArtisan(0);
        ASSERT_TRUE(at("count"));
        for (const char* digit = digits; *digit != '\0'; ++digit)
            desk->type(QString(QChar(*digit)));
        desk->setNote("un sac");
        desk->goWithoutPhoto();
        const auto before = slips.size();
        desk->count();
        desk->count(); // a second touch of a hurried finger
        ASSERT_TRUE(eventually([&] { return slips.size() == before + 1; }));
        settle();
        ASSERT_EQ(slips.size(), before + 1);
    }
    void opened() {
        settle();
        ASSERT_TRUE(eventually([this] { return desk->deposits()->rowCount() > 0; }));
        desk->open(0);
        ASSERT_TRUE(at("look"));
    }
    void left(const char* digits) {
        counted(digits);
        opened();
    }
    void decline(const char* outcome, const QString& why) {
        const auto before = moved;
        desk->setOutcome(outcome);
        desk->setWord(why);
        desk->record();
        desk->record();
        ASSERT_TRUE(eventually([&] { return moved == before + 1 && !desk->busy(); }));
        settle();
        ASSERT_EQ(moved, before + 1);
    }
    /// As an item that has a card: baskets are the only series of Fatma's.
    void acceptBaskets(int count) {
        const auto before = moved;
        desk->setOutcome("accepted");
        desk->chooseGoods(basketTile());
        while (desk->quantityText() != QString::number(count)) desk->more();
        desk->record();
        desk->record();
        ASSERT_TRUE(eventually([&] { return moved == before + 1 && !desk->busy(); }))
            << desk->complaint().toStdString();
        settle();
        ASSERT_EQ(moved, before + 1);
    }
    int basketTile() {
        for (int row = 0; row < desk->goods()->rowCount(); ++row)
            if (cell(desk->goods(), row, "itemName") == "Basket") return row;
        ADD_FAILURE() << "no baskets";
        return 0;
    }
    Quantity stockOf(ItemId item) {
        return *ask([item](Book& book) {
            return BalanceTable(book.db()).goods(account::stock(book.stall()), item);
        });
    }
    std::int64_t count(const char* sql) {
        return *ask([sql](Book& book) { return book.db().integer(sql); });
    }
    std::optional<Deposit> deposit(DepositId id) {
        return *ask([id](Book& book) { return DepositTable(book.db()).find(id); });
    }

    std::unique_ptr<PriceQuestion> prices;
    std::unique_ptr<IntakeDesk> intake;
    std::unique_ptr<DepositDesk> desk;
    std::vector<DepositId> slips;
    std::vector<TagWish> tags;
    int moved = 0;
    int refused = 0;
};

TEST_F(DepositsAtTheTill, countedThenLookedAtInParts) {
    left("5");
    EXPECT_EQ(desk->waiting(), 1);
    EXPECT_EQ(deposit(slips[0])->counted, UnitSums::ofPieces(5));
    EXPECT_EQ(deposit(slips[0])->note, "un sac");
    EXPECT_EQ(stockOf(couffin), Quantity::pieces(20)) << "counted is not accepted";
    EXPECT_TRUE(desk->leftText().contains("5"));
    EXPECT_FALSE(desk->tagsWait());
    acceptBaskets(2);
    EXPECT_EQ(stockOf(couffin), Quantity::pieces(22));
    EXPECT_EQ(deposit(slips[0])->offered, Quantity::pieces(3));
    EXPECT_TRUE(desk->tagsWait());
    desk->leave();
    ASSERT_TRUE(at("list"));
    settle();
    EXPECT_EQ(desk->waiting(), 1);
    EXPECT_EQ(cell(desk->deposits(), 0, "leftText"), "3");
    opened();

    desk->describeNew(); // a thing that has no card yet
    ASSERT_TRUE(intake->isOpen());
    intake->chooseFamily("weaving");
    intake->setName("Tapis du Gourara");
    intake->finish("9000");
    ASSERT_TRUE(prices->asking()) << "dear, beside the baskets";
    prices->takeTyped();
    intake->finish("9000"); // a second touch
    ASSERT_TRUE(eventually([this] { return !intake->isOpen(); }));
    settle();
    EXPECT_EQ(deposit(slips[0])->offered, Quantity::pieces(2));
    EXPECT_EQ(count("SELECT count(*) FROM item WHERE name_fr = 'Tapis du Gourara'"), 1);
    EXPECT_EQ(cell(desk->lines(), 0, "itemName"), "Tapis du Gourara");

    decline("to_rework", "Franges");
    decline("refused", "Synthétique");
    EXPECT_EQ(desk->leftText(), "");
    EXPECT_EQ(desk->waiting(), 0);
    EXPECT_EQ(desk->outcome(), "");
    EXPECT_EQ(desk->lines()->rowCount(), 4);
    desk->printTags();
    ASSERT_EQ(tags.size(), 2U);
    EXPECT_EQ(tags[0].count + tags[1].count, 3);
    desk->printSlip();
    EXPECT_EQ(slips.size(), 2U);
    desk->leave();
    ASSERT_TRUE(at("list"));
    settle();
    EXPECT_EQ(desk->waiting(), 0);
    EXPECT_EQ(cell(desk->deposits(), 0, "waits"), "false") << "it can still be looked at";
    EXPECT_EQ(cell(desk->deposits(), 0, "heads"), "true");
    EXPECT_EQ(cell(desk->deposits(), 1, "heads"), "false");
}

TEST_F(DepositsAtTheTill, moreThanWasCountedIsRefusedAndWhatWasTypedStays) {
    left("2");
    desk->chooseGoods(basketTile());
    for (int i = 0; i < 2; ++i) desk->more();
    desk->record();
    ASSERT_TRUE(eventually([this] { return desk->complaint() != ""; }));
    EXPECT_EQ(desk->quantityText(), "3");
    EXPECT_EQ(desk->itemName(), "Basket");
    EXPECT_EQ(stockOf(couffin), Quantity::pieces(20));
    desk->all();
    desk->record();
    ASSERT_TRUE(eventually([this] { return desk->leftText() == ""; }));
    EXPECT_EQ(stockOf(couffin), Quantity::pieces(22));
}

TEST_F(DepositsAtTheTill, aNewThingThatIsRefusedKeepsItsAnswersAndGetsNoCard) {
    left("2");
    const auto items = count("SELECT count(*) FROM item");
    desk->describeNew();
    intake->chooseFamily("pottery");
    intake->setSingle(false);
    intake->setCount("3");
    intake->finish("700");
    ASSERT_TRUE(eventually([this] { return intake->complaint() != ""; }));
    EXPECT_TRUE(intake->isOpen());
    EXPECT_EQ(intake->countText(), "3");
    EXPECT_EQ(count("SELECT count(*) FROM item"), items);
    intake->setCount("2");
    intake->finish("700");
    ASSERT_TRUE(eventually([this] { return !intake->isOpen() && desk->leftText() == ""; }));
    EXPECT_EQ(count("SELECT count(*) FROM item"), items + 1);
    EXPECT_EQ(counter->lineCount(), 0) << "nothing was sold";
}

TEST_F(DepositsAtTheTill, whatWasSaidIsTakenBackWithAWord) {
    left("3");
    acceptBaskets(3);
    desk->askUndo(0);
    EXPECT_TRUE(desk->undoText().contains("Basket"));
    desk->undo();
    ASSERT_TRUE(eventually([this] { return desk->complaint() != ""; })) << "why is not said";
    EXPECT_EQ(stockOf(couffin), Quantity::pieces(23));
    desk->setWord("autre panier");
    desk->undo();
    desk->undo();
    ASSERT_TRUE(eventually([this] { return desk->undoText() == "" && desk->leftText() != ""; }));
    settle();
    EXPECT_EQ(stockOf(couffin), Quantity::pieces(20));
    EXPECT_EQ(deposit(slips[0])->offered, Quantity::pieces(3));
    EXPECT_TRUE(desk->lines()->index(0, 0).data(desk->lines()->roleNames().key("undone")).toBool());
    desk->askUndo(0); // once
    EXPECT_EQ(desk->undoText(), "");
    acceptBaskets(1);
    decline("refused", "x");
    EXPECT_EQ(deposit(slips[0])->offered, Quantity::pieces(1));
}

TEST_F(DepositsAtTheTill, aRefusedPieceGoesHomeAndLeavesNothingHere) {
    left("1");
    const auto items = count("SELECT count(*) FROM item");
    desk->setOutcome("refused");
    desk->record();
    ASSERT_TRUE(eventually([this] { return desk->complaint() != ""; })) << "why is not said";
    decline("refused", "Synthétique");
    EXPECT_TRUE(cell(desk->lines(), 0, "outcomeText").contains("Synthétique"));
    EXPECT_EQ(deposit(slips[0])->offered, Quantity{});
    EXPECT_EQ(count("SELECT count(*) FROM item"), items);
    EXPECT_EQ(stockOf(couffin), Quantity::pieces(20));
    EXPECT_FALSE(desk->tagsWait());
    EXPECT_EQ(*ask([this](Book& book) { return DepositTable(book.db()).open(book.stall()).size(); }), 0U);
}

TEST_F(DepositsAtTheTill, withoutAContractHereNothingIsCounted) {
    const auto elsewhere = *ask([this](Book& book) {
        NewArtisan who;
        who.card = "29000009";
        who.name = {"", "Brahim"};
        who.phone = "0661223344";
        who.pin = "4862";
        const auto artisan = *registerArtisan(book, manager, who);
        return *given::signPaper(book, manager, artisan, Stall::number(9), given::fifteenPercent());
    });
    desk->takeCode("29000009"); // the card
    ASSERT_TRUE(eventually([this] { return desk->complaint() != ""; }));
    EXPECT_TRUE(desk->complaint().contains("Brahim"));
    EXPECT_EQ(desk->face(), "list");
    EXPECT_EQ(ask([elsewhere](Book& book) {
                  return countDeposit(book, Person::commandLine(), elsewhere, Quantity::pieces(1), {}, "");
              })->refusal()
                  .reason,
              Reason::contractElsewhere);
    desk->takeCode("0661223344"); // or the telephone
    settle();
    EXPECT_NE(desk->face(), "count");
    EXPECT_EQ(refused, 0);
    desk->takeCode("0000");
    ASSERT_TRUE(eventually([this] { return refused == 1; }));
    // Another's goods are no goods of this deposit.
    const auto teaCode = *ask([this](Book& book) {
        return ShelfView(book.db(), book.stall(), book.today()).find(tea)->code();
    });
    left("1");
    desk->takeCode(QString::fromStdString(teaCode));
    EXPECT_EQ(refused, 2);
    EXPECT_NE(desk->complaint(), "");
    EXPECT_EQ(desk->itemName(), "");
}

TEST_F(DepositsAtTheTill, aTagSaysWhoComesAndThenWhichThing) {
    const auto code = *ask([this](Book& book) {
        return ShelfView(book.db(), book.stall(), book.today()).find(couffin)->code();
    });
    desk->takeCode(QString::fromStdString(code));
    ASSERT_TRUE(at("count"));
    EXPECT_EQ(desk->artisanName(), "Fatma Ben Hamou");
    desk->goWithoutPhoto();
    desk->count(); // nothing was typed
    ASSERT_TRUE(eventually([this] { return desk->complaint() != ""; }));
    EXPECT_EQ(desk->face(), "count");
    desk->type("4");
    desk->count();
    ASSERT_TRUE(at("list"));
    opened();
    desk->setOutcome("refused");
    desk->takeCode(QString::fromStdString(code));
    EXPECT_EQ(desk->itemName(), "Basket");
    EXPECT_EQ(desk->outcome(), "accepted");
}

TEST_F(DepositsAtTheTill, unsoldGoodsGoHome) {
    desk->startReturning();
    ASSERT_TRUE(eventually([this] { return desk->artisans()->rowCount() > 0; }));
    EXPECT_EQ(desk->pickUps()->rowCount(), 0);
    desk->chooseArtisan(0);
    ASSERT_TRUE(at("home"));
    const int row = cell(desk->unsold(), 0, "itemName") == "Basket" ? 0 : 1;
    EXPECT_EQ(desk->takenText(), "") << "nothing is chosen by itself";
    desk->take(row, 0);
    EXPECT_EQ(desk->takenText(), "20");
    desk->take(row, 1);
    EXPECT_EQ(desk->takenText(), "20") << "there are no more";
    desk->take(row, -1);
    desk->sendHome();
    desk->sendHome();
    ASSERT_TRUE(eventually([this] { return desk->news() != "" && !desk->busy(); }));
    settle();
    EXPECT_EQ(moved, 1);
    EXPECT_TRUE(desk->news().contains("19"));
    EXPECT_EQ(stockOf(couffin), Quantity::pieces(1));
    EXPECT_EQ(stockOf(carpet), Quantity::pieces(1));
}

TEST_F(DepositsAtTheTill, whatWaitsToBeFetchedIsChosenAlready) {
    const auto ended = *ask([this](Book& book) {
        auto terms = given::fifteenPercent();
        terms.ends = book.today();
        const auto version = *given::signPaper(book, manager, fatma, book.stall(), terms);
        auto each = given::card("Jarre", Money::dinars(700));
        each.artisan = fatma;
        each.contract = version;
        const auto item = *registerItem(book, seller, ItemKind::series, each);
        (void)*takeDeposit(book, seller, fatma, version, {{item, Quantity::pieces(6)}});
        return item;
    });
    clock.pass(24 * 60 * 60 * 1000);
    desk->startReturning();
    ASSERT_TRUE(eventually([this] { return desk->pickUps()->rowCount() == 1; }));
    EXPECT_EQ(cell(desk->pickUps(), 0, "countText"), "6");
    int lists = 0;
    QObject::connect(&*desk, &DepositDesk::pickUpsWanted, &*desk, [&] { ++lists; });
    desk->printPickUps();
    EXPECT_EQ(lists, 1) << "to call them";
    desk->choosePickUp(0);
    ASSERT_TRUE(at("home"));
    EXPECT_EQ(desk->takenText(), "6");
    desk->sendHome();
    ASSERT_TRUE(eventually([this] { return moved == 1; }));
    EXPECT_EQ(stockOf(ended), Quantity{});
    EXPECT_EQ(stockOf(couffin), Quantity::pieces(20));
    EXPECT_TRUE(ask([](Book& book) {
        return pickUpList(book.db(), book.stall(), book.today()).empty();
    }).value());
}

TEST_F(DepositsAtTheTill, bothSignOnTheScreenBeforeTheSlipIsPrinted) {
    desk->startTaking();
    ASSERT_TRUE(eventually([this] { return desk->artisans()->rowCount() > 0; }));
    desk->chooseArtisan(0);
    ASSERT_TRUE(at("count"));
    desk->type("3");
    desk->goWithoutPhoto();
    desk->countToSign();
    ASSERT_TRUE(at("sign"));
    EXPECT_TRUE(slips.empty());
    EXPECT_NE(desk->signText(), "");
    desk->sign("100,100,400,300", "");
    ASSERT_TRUE(eventually([this] { return !desk->complaint().isEmpty(); }));
    EXPECT_TRUE(slips.empty()) << "both";
    desk->sign("100,100,400,300", "10,20,300,40");
    ASSERT_TRUE(at("list"));
    ASSERT_EQ(slips.size(), 1U);
    const auto slip = ask([id = slips.front()](Book& book) { return *printedDeposit(book.db(), id); });
    ASSERT_TRUE(slip && slip->hands);
    EXPECT_EQ(slip->hands->artisan, (HandSignature{{{100, 100, 400, 300}}}));
}

TEST_F(DepositsAtTheTill, whoeverCannotSignThereSignsOnTheSlip) {
    desk->startTaking();
    ASSERT_TRUE(eventually([this] { return desk->artisans()->rowCount() > 0; }));
    desk->chooseArtisan(0);
    ASSERT_TRUE(at("count"));
    desk->type("3");
    desk->goWithoutPhoto();
    desk->countToSign();
    ASSERT_TRUE(at("sign"));
    desk->signOnPaper();
    ASSERT_TRUE(at("list"));
    ASSERT_EQ(slips.size(), 1U);
    EXPECT_FALSE(ask([id = slips.front()](Book& book) { return printedDeposit(book.db(), id)->hands; })
                     .value());
}

TEST_F(DepositsAtTheTill, whatIsLeftIsPhotographedOrSomebodySaysThatNothingHereCan) {
    given::TemporaryFolder stick;
    pluggedIn(stick);
    desk->startTaking();
    ASSERT_TRUE(eventually([this] { return desk->artisans()->rowCount() > 0; }));
    EXPECT_FALSE(desk->wantsPhoto());
    desk->chooseArtisan(0);
    ASSERT_TRUE(at("count"));
    desk->type("3");
    EXPECT_TRUE(desk->wantsPhoto());
    for (const bool onScreen : {false, true}) {
        onScreen ? desk->countToSign() : desk->count();
        EXPECT_TRUE(desk->complaint().contains("photo")) << desk->complaint().toStdString();
        settle();
        EXPECT_EQ(desk->face(), "count") << "nothing without one";
    }
    EXPECT_TRUE(slips.empty());
    desk->choosePhoto(0);
    EXPECT_NE(desk->photo(), "");
    EXPECT_FALSE(desk->wantsPhoto());
    desk->dropPhoto();
    EXPECT_TRUE(desk->wantsPhoto());
    desk->choosePhoto(0);
    desk->count();
    ASSERT_TRUE(at("list"));
    ASSERT_EQ(slips.size(), 1U);
    const auto slip = ask([id = slips.front()](Book& book) { return *printedDeposit(book.db(), id); });
    ASSERT_TRUE(slip);
    EXPECT_NE(slip->photo, "") << "the paper has it";
    desk->startTaking();
    ASSERT_TRUE(eventually([this] { return desk->artisans()->rowCount() > 0; }));
    desk->chooseArtisan(0);
    ASSERT_TRUE(at("count"));
    EXPECT_TRUE(desk->wantsPhoto()) << "it is asked of each deposit";
    desk->goWithoutPhoto();
    EXPECT_FALSE(desk->wantsPhoto());
}

TEST_F(DepositsAtTheTill, goodsGoHomeWithAPhotoOfHowTheyWent) {
    given::TemporaryFolder stick;
    pluggedIn(stick);
    std::optional<ReturnId> home;
    QObject::connect(&*desk, &DepositDesk::wentHome, &*desk, [&](ReturnId goods) { home = goods; });
    desk->startReturning();
    ASSERT_TRUE(eventually([this] { return desk->artisans()->rowCount() > 0; }));
    desk->chooseArtisan(0);
    ASSERT_TRUE(at("home"));
    desk->take(0, 0);
    desk->choosePhoto(0);
    EXPECT_NE(desk->photo(), "");
    desk->sendHome();
    ASSERT_TRUE(eventually([&] { return home.has_value(); }));
    settle();
    const auto fact = *ask(
        [&](Book& book) { return storedFact<GoodsReturned>(book.db(), home->entry()); });
    ASSERT_TRUE(fact.has_value());
    EXPECT_TRUE(fact->photo.has_value());
    EXPECT_EQ(desk->photo(), "") << "the next goods have their own";
}

} // namespace
} // namespace touat
