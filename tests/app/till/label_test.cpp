// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags: what needs one, how many, on which paper, and from where on a begun sheet.
#include "app/till/label_desk.h"
#include "app/till/pictures.h"
#include "core/acts/change_price.h"
#include "core/stock/place_table.h"
#include "desks_given.h"

namespace touat {
namespace {

using given::onePiece;

class Labels : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        begin();
    }
    void TearDown() override {
        desk.reset();
        tray.reset();
        DesksTest::TearDown();
    }
    /// A till that was just switched on, at its tags.
    void begin() {
        desk.reset();
        tray = std::make_unique<PaperTray>(
            *books, wording, pictures, std::filesystem::path(TOUAT_SOURCE) / "receipts" / "fonts",
            folder / "receipts", nullptr);
        desk = std::make_unique<LabelDesk>(*books, wording, *counter, *tray, nullptr);
        desk->setPerson(seller);
        desk->begin();
        settle();
    }
    int countAt(int row) { return cell(desk->chosen(), row, "tagCount").toInt(); }
    bool printed() {
        return eventually([this] { return !desk->busy() && tray->showing(); });
    }

    Pictures pictures;
    std::unique_ptr<PaperTray> tray;
    std::unique_ptr<LabelDesk> desk;
};

TEST_F(Labels, row57_whatNeverHadATagIsOneTouchAway) {
    ASSERT_TRUE(eventually([this] { return desk->fresh() == 3; })); // postage is nothing to tag
    EXPECT_EQ(desk->repriced(), 0);
    desk->addFresh();
    ASSERT_EQ(desk->chosen()->rowCount(), 3);
    EXPECT_EQ(countAt(0), 1) << "a piece";
    EXPECT_EQ(countAt(1), 20) << "a series: as many as there are";
    EXPECT_EQ(desk->tags(), 1 + 20 + 100);
    desk->addFresh();
    EXPECT_EQ(desk->chosen()->rowCount(), 3) << "nothing is chosen twice";
    desk->setCount(2, 0);
    EXPECT_EQ(desk->tags(), 21);
    desk->print();
    ASSERT_TRUE(printed());
    EXPECT_EQ(desk->chosen()->rowCount(), 0);
    ASSERT_TRUE(eventually([this] { return desk->fresh() == 1; }));
    EXPECT_EQ(desk->used(), 21) << "where the next ones begin";
    EXPECT_TRUE(tray->file().contains("etiquettes-S07-1-")) << tray->file().toStdString();
}

TEST_F(Labels, row57_aNewPriceOffersItsTags) {
    const auto changed = ask([this](Book& book) {
        return bool(changePrice(book, manager, couffin, book.today(), Money::dinars(900),
                                Money::dinars(800)));
    });
    ASSERT_TRUE(changed.value_or(false));
    counter->read();
    desk->begin();
    ASSERT_TRUE(eventually([this] { return desk->repriced() == 1; }));
    settle();
    desk->addRepriced();
    ASSERT_EQ(desk->chosen()->rowCount(), 1);
    EXPECT_EQ(cell(desk->chosen(), 0, "priceText"), "900");
    desk->print();
    ASSERT_TRUE(printed());
    EXPECT_TRUE(eventually([this] { return desk->repriced() == 0; }));
}

TEST_F(Labels, row57_tagsOfAPriceToComeArePrintedAheadWithIt) {
    ASSERT_TRUE(*ask([this](Book& book) {
        return bool(changePrice(book, manager, couffin, book.today().plus(3), Money::dinars(900),
                                Money::dinars(800)));
    }));
    counter->read();
    desk->begin();
    ASSERT_TRUE(eventually([this] { return desk->coming() == 1; }));
    EXPECT_EQ(desk->repriced(), 0);
    desk->takeCode(codeOf(couffin));
    settle();
    EXPECT_EQ(cell(desk->chosen(), 0, "priceText"), "850");
    EXPECT_EQ(cell(desk->chosen(), 0, "fromText"), "");
    desk->addComing();
    ASSERT_EQ(desk->chosen()->rowCount(), 1) << "it has one price";
    EXPECT_EQ(cell(desk->chosen(), 0, "priceText"), "900");
    EXPECT_NE(cell(desk->chosen(), 0, "fromText"), "");
    desk->print();
    ASSERT_TRUE(printed());
    EXPECT_TRUE(eventually([this] { return desk->coming() == 0; }));
    EXPECT_EQ(desk->repriced(), 0);
}

TEST_F(Labels, row57_howManyTagsAreOldIsKnownWithoutOpeningThem) {
    desk->takeCode(codeOf(carpet));
    ASSERT_TRUE(*ask([this](Book& book) {
        return changePrice(book, manager, couffin, book.today(), Money::dinars(900),
                           Money::dinars(800));
    }));
    EXPECT_EQ(desk->repriced(), 0);
    desk->look();
    ASSERT_TRUE(eventually([this] { return desk->repriced() == 1; }));
    EXPECT_EQ(desk->chosen()->rowCount(), 1) << "what was chosen is as it was";
}

TEST_F(Labels, row57_scannedAndSearchedForTheyAreChosen) {
    desk->takeCode(codeOf(carpet));
    desk->takeCode(codeOf(couffin));
    desk->takeCode(codeOf(carpet));
    ASSERT_EQ(desk->chosen()->rowCount(), 2);
    EXPECT_EQ(countAt(1), 2) << "scanned again: one more";
    desk->takeCode("0000000000000");
    EXPECT_NE(desk->complaint(), "");
    EXPECT_EQ(desk->chosen()->rowCount(), 2);
    desk->search("tea");
    EXPECT_TRUE(desk->searching());
    ASSERT_EQ(desk->found()->rowCount(), 1);
    desk->add(0);
    EXPECT_FALSE(desk->searching());
    EXPECT_EQ(desk->chosen()->rowCount(), 3);
    desk->search("nothing like it");
    EXPECT_EQ(desk->found()->rowCount(), 0);
}

TEST_F(Labels, row57_whatIsTooMuchForOnePrintingStaysChosen) {
    desk->takeCode(codeOf(tea));
    desk->takeCode(codeOf(couffin));
    EXPECT_EQ(desk->tags(), 120);
    desk->takeCode(codeOf(carpet));
    EXPECT_EQ(desk->next(), LabelDesk::mostAtOnce);
    desk->print();
    ASSERT_TRUE(printed());
    ASSERT_EQ(desk->chosen()->rowCount(), 1);
    EXPECT_EQ(desk->tags(), 1);
    EXPECT_EQ(desk->used(), 0) << "five full sheets";
    const auto tagged =
        ask([this](Book& book) { return TagTable(book.db()).fresh(book.stall(), book.today()); });
    EXPECT_EQ(*tagged, std::vector<ItemId>{}) << "of the tea one tag is missing, but it has some";
}

TEST_F(Labels, row57_aBegunSheetIsRememberedAndThePreviewShowsIt) {
    EXPECT_EQ(desk->preview(), "");
    desk->takeCode(codeOf(carpet));
    ASSERT_TRUE(eventually([this] { return desk->preview() != ""; }));
    EXPECT_GT(desk->previewHeight(), 2000) << "a sheet";
    const auto before = desk->preview();
    desk->beginAt(5);
    ASSERT_TRUE(eventually([&] { return desk->preview() != before; }));
    desk->beginAt(24); // there is no such sticker
    EXPECT_EQ(desk->used(), 5);
    desk->choosePaper("roll58");
    ASSERT_TRUE(eventually([this] { return desk->previewHeight() == 320; }));
    settle();
    begin();
    ASSERT_TRUE(eventually([this] { return desk->used() == 5; }));
    EXPECT_EQ(desk->paper(), "roll58");
    EXPECT_EQ(desk->preview(), "");
}

TEST_F(Labels, row57_theRollIsNoWiderThanThePrinter) {
    desk->choosePaper("roll80");
    EXPECT_EQ(desk->papers(), (QStringList{"sheet", "roll80", "roll58"}));
    int width = 0;
    tray->setPrinter(
        receipts::RollWidth::mm58, [&width](const receipts::Grey& dots) { width = dots.width; },
        PaperTray::Print::byTheWay);
    EXPECT_EQ(desk->papers(), (QStringList{"sheet", "roll58"}));
    EXPECT_EQ(desk->paper(), "sheet");
    desk->choosePaper("roll58");
    desk->takeCode(codeOf(carpet));
    desk->print();
    ASSERT_TRUE(printed());
    settle();
    EXPECT_NEAR(width, 464, 1);
    EXPECT_EQ(desk->used(), 0) << "no sticker was taken";
}

TEST_F(Labels, row57_whoMayNotPrintsNone) {
    auto accountant = seller;
    accountant.role = Role::accountant;
    desk->setPerson(accountant);
    desk->takeCode(codeOf(carpet));
    desk->print();
    ASSERT_TRUE(eventually([this] { return desk->complaint() != ""; }));
    EXPECT_EQ(desk->chosen()->rowCount(), 1);
    EXPECT_FALSE(tray->showing());
}

} // namespace
} // namespace touat
