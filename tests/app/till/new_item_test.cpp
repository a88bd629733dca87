// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// New goods of the stall's own get their card where they come in; an item's page says what it is made up
// of, how it is counted and how it looks.
#include "app/till/new_item_desk.h"

#include <QImage>

#include "app/till/completion_desk.h"
#include "app/till/receive_desk.h"
#include "core/stock/item_table.h"
#include "desks_given.h"

namespace touat {
namespace {

class NewItems : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        receiving = std::make_unique<ReceiveDesk>(*books, wording, choice, nullptr);
        receiving->setPerson(seller);
        photos = std::make_unique<PhotoShelf>(photosBeside(file), wording, nullptr);
        desk = std::make_unique<NewItemDesk>(*books, wording, *counter, *photos, nullptr);
        desk->setPerson(seller);
        QObject::connect(&*desk, &NewItemDesk::made, &*receiving, &ReceiveDesk::take);
        QObject::connect(&*desk, &NewItemDesk::made, &*counter, &Counter::read);
        QObject::connect(&*desk, &NewItemDesk::made, &*desk,
                         [this](const std::vector<ItemId>& items) { made = items; });
        desk->begin();
    }
    void TearDown() override {
        desk.reset();
        receiving.reset();
        DesksTest::TearDown();
    }
    void finish(const char* latin, const char* price) {
        for (const char* digit = price; *digit != '\0'; ++digit)
            desk->type(QString(QChar(*digit)));
        desk->finish({}, latin);
    }
    ShelfItem shelved(ItemId item) {
        return *ask([item](Book& book) {
            return *ShelfView(book.db(), book.stall(), book.today()).find(item);
        });
    }
    std::unique_ptr<ReceiveDesk> receiving;
    std::unique_ptr<PhotoShelf> photos;
    std::unique_ptr<NewItemDesk> desk;
    std::vector<ItemId> made;
};

TEST_F(NewItems, row68_whatTheBookDoesNotKnowIsDescribedWhereItComesIn) {
    desk->chooseFamily("weaving");
    desk->setUnit("metre");
    desk->takeCode("6130000000026");
    finish("Étoffe", "0");
    EXPECT_FALSE(desk->complaint().isEmpty()) << "nothing is given away by a typing error";
    finish("", "1200");
    ASSERT_TRUE(eventually([this] { return !desk->busy() && !desk->complaint().isEmpty(); }));
    EXPECT_TRUE(desk->isOpen()) << "what was typed is there still";
    desk->finish({}, "Étoffe");
    ASSERT_TRUE(eventually([this] { return receiving->lineCount() == 1; }));
    EXPECT_FALSE(desk->isOpen());
    const auto cloth = shelved(made.front());
    EXPECT_EQ(cloth.unit, Unit::metre);
    EXPECT_EQ(cloth.code(), "6130000000026");
    EXPECT_EQ(cloth.price, Money::dinars(1200));
    EXPECT_FALSE(cloth.artisan);
    EXPECT_EQ(cloth.onHand, Quantity{}) << "it comes in with the others";
    EXPECT_TRUE(receiving->typingMeasure());
}

TEST_F(NewItems, row68_aPhotoIsTakenWithTheCard) {
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkRed);
    ASSERT_TRUE(picture.save(QString::fromStdString((folder / "DSC1.png").string())));
    photos->lookIn({QString::fromStdString(folder.path().string())});
    ASSERT_EQ(photos->count(), 1);
    desk->choosePhoto(7); // there is none
    EXPECT_EQ(desk->photo(), "");
    desk->choosePhoto(0);
    EXPECT_NE(desk->photo(), "");
    desk->dropPhoto();
    EXPECT_EQ(desk->photo(), "");
    desk->choosePhoto(0);
    finish("Guerba", "900");
    ASSERT_TRUE(eventually([this] { return made.size() == 1; }));
    EXPECT_EQ(shelved(made[0]).photo, photos->keep(0).name.toStdString());
    desk->begin();
    EXPECT_EQ(desk->photo(), "") << "of the next goods nobody has taken one";
}

TEST_F(NewItems, row58_whatIsHereComesInMoreSizes) {
    desk->beginMore(shelved(tea));
    EXPECT_TRUE(desk->moreOf().contains("Tea"));
    EXPECT_TRUE(desk->firstIsItself());
    desk->setSizes("250g");
    desk->finishMore();
    ASSERT_TRUE(eventually([this] { return !desk->complaint().isEmpty(); })) << "nothing new";
    EXPECT_TRUE(desk->isOpen());
    desk->setSizes("250g, 500g, 1kg");
    desk->finishMore();
    desk->finishMore(); // a nervous finger
    ASSERT_TRUE(eventually([this] { return made.size() == 2; }));
    EXPECT_FALSE(desk->isOpen());
    EXPECT_EQ(shelved(tea).size.latin, "250g");
    EXPECT_EQ(shelved(made[1]).size.latin, "1kg");
    EXPECT_EQ(shelved(made[1]).series(), tea);
    ASSERT_TRUE(eventually([this] { return receiving->lineCount() == 2; })) << "they come in next";
    desk->begin();
    EXPECT_EQ(desk->moreOf(), "") << "new goods are new goods";
}

TEST_F(NewItems, row58_sizesAndColoursAreWordsAndEachPairAnItem) {
    desk->setKind("sizes");
    desk->setSizes("38 39  39");
    desk->setColours("rouge foncé, bleu");
    ASSERT_EQ(desk->cells()->rowCount(), 4);
    EXPECT_EQ(desk->columns(), 2);
    EXPECT_EQ(cell(desk->cells(), 1, "label"), "39 · rouge foncé");
    desk->toggle(1);
    EXPECT_EQ(desk->cellsText(), "3");
    desk->setColours("rouge foncé, bleu, noir"); // what was struck out stays struck out
    EXPECT_EQ(desk->cellsText(), "5");
    finish("Sandale", "1500");
    ASSERT_TRUE(eventually([this] { return receiving->lineCount() == 5; }));
    std::set<std::string> looks;
    for (const auto id : made) {
        EXPECT_EQ(shelved(id).series(), made.front());
        looks.insert(shelved(id).size.latin + shelved(id).colour.latin);
    }
    EXPECT_EQ(looks, (std::set<std::string>{"38bleu", "38noir", "38rouge foncé", "39bleu", "39noir"}));
}

TEST_F(NewItems, row59_aSetIsMadeOfWhatIsScannedAndChangedOnItsPage) {
    desk->setKind("set");
    desk->takeCode("nothing");
    EXPECT_FALSE(desk->complaint().isEmpty());
    finish("Coffret", "900");
    EXPECT_FALSE(desk->complaint().isEmpty()) << "a set of nothing is none";
    const auto teaCode = QString::fromStdString(shelved(tea).code());
    desk->takeCode(teaCode);
    desk->takeCode(teaCode);
    desk->takeCode(QString::fromStdString(shelved(couffin).code()));
    EXPECT_EQ(desk->parts()->count(), 2);
    EXPECT_EQ(cell(desk->parts()->lines(), 0, "countText"), "2");
    desk->finish({}, "Coffret");
    ASSERT_TRUE(eventually([this] { return !made.empty(); }));
    const auto set = shelved(made.front());
    EXPECT_EQ(set.parts, (std::vector<KitPart>{{tea, Quantity::pieces(2)}, {couffin, given::onePiece}}));
    settle();
    EXPECT_EQ(receiving->lineCount(), 0) << "a set is where its parts are";

    CompletionDesk page(*books, wording, *counter, *photos, nullptr);
    page.setPerson(seller);
    page.take(set);
    settle();
    EXPECT_TRUE(page.canBeSet());
    page.parts()->less(1);
    page.parts()->more(0);
    page.write({}, "Coffret", page.codes());
    ASSERT_TRUE(eventually([&] { return shelved(set.id).parts.size() == 1; }));
    EXPECT_EQ(shelved(set.id).parts, (std::vector<KitPart>{{tea, Quantity::pieces(3)}}));
    page.take(shelved(set.id));
    settle();
    page.parts()->less(0);
    page.parts()->less(0);
    page.parts()->less(0);
    page.write({}, "Coffret", page.codes());
    ASSERT_TRUE(eventually([&] { return !page.complaint().isEmpty(); })) << "a set of nothing";
}

TEST_F(NewItems, anItemsPageChangesItsUnitAndTheOrderOfItsPhotos) {
    auto card = given::card("Cumin", Money::dinars(300));
    card.photo = "a.jpg";
    card.photos = std::vector<std::string>{"b.jpg", "c.jpg"};
    const auto item = *ask([&](Book& book) {
        return *registerItem(book, seller, ItemKind::series, card);
    });
    CompletionDesk page(*books, wording, *counter, *photos, nullptr);
    page.setPerson(seller);
    page.take(shelved(item));
    ASSERT_TRUE(eventually([&] { return page.photos().size() == 3; }));
    EXPECT_EQ(page.unit(), "piece");
    page.setUnit("kilogram");
    page.putFirst(2);
    page.dropPhoto(1);
    page.write(page.arabic(), page.latin(), page.codes());
    ASSERT_TRUE(eventually([&] { return shelved(item).unit == Unit::kilogram; }));
    EXPECT_EQ(shelved(item).photo, "c.jpg");
    EXPECT_EQ(*ask([&](Book& book) { return ItemTable(book.db()).morePhotos(item); }),
              std::vector<std::string>{"b.jpg"});
    page.take(shelved(carpet));
    EXPECT_EQ(page.unit(), "") << "there is only one of it, and that is one";
}

} // namespace
} // namespace touat
