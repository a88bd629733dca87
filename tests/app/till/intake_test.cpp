// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods that the book does not know: sold with three fields, completed later, their photo beside
// the book; and prices that somebody should look at twice.
#include "app/till/intake_desk.h"

#include <QImage>
#include <QImageReader>

#include <fstream>

#include "app/till/completion_desk.h"
#include "app/till/price_check.h"
#include "app/till/receipts_desk.h"
#include "app/till/returns_desk.h"
#include "core/hash.h"
#include "core/stock/item_table.h"
#include "counter_given.h"

namespace touat {
namespace {

class IntakeTest : public given::CounterAtWork {
  protected:
    void SetUp() override {
        CounterAtWork::SetUp();
        wording.language = Language::french;
        switchOn();
        photos = std::make_unique<PhotoShelf>(photosBeside(file), wording, nullptr);
        prices = std::make_unique<PriceQuestion>(wording, nullptr);
        intake = std::make_unique<IntakeDesk>(*books, wording, *counter, *photos, *prices, nullptr);
        completion = std::make_unique<CompletionDesk>(*books, wording, *counter, *photos, nullptr);
        intake->setPerson(seller);
        completion->setPerson(seller);
        readTheShelf();
    }
    void TearDown() override {
        completion.reset();
        intake.reset();
        CounterAtWork::TearDown();
    }
    /// What, whose, how much.
    void takeIn(const QString& code, const QString& dinars, int owner = 1) {
        intake->begin(code);
        intake->chooseFamily("weaving");
        ASSERT_TRUE(eventually([this] { return intake->owners()->rowCount() == 2; }));
        intake->chooseOwner(owner);
        intake->finish(dinars);
    }
    bool inTheCart() {
        return eventually([this] { return !intake->isOpen() && counter->lineCount() == 1; });
    }
    QString saveAPhoto(const std::string& name, int width, int height) {
        QImage image(width, height, QImage::Format_RGB888);
        image.fill(Qt::darkRed);
        const auto path = QString::fromStdString((folder / name).string());
        EXPECT_TRUE(image.save(path));
        return path;
    }

    std::unique_ptr<PhotoShelf> photos;
    std::unique_ptr<PriceQuestion> prices;
    std::unique_ptr<IntakeDesk> intake;
    std::unique_ptr<CompletionDesk> completion;
};

TEST_F(IntakeTest, row4_anUnknownCodeIsKeptAndSoldWithThreeFields) {
    counter->scan("6130000000019");
    ASSERT_EQ(counter->unknownCode(), "6130000000019");
    takeIn(counter->unknownCode(), "900");
    ASSERT_TRUE(inTheCart());
    EXPECT_EQ(counter->totalText(), "900");
    EXPECT_EQ(completion->count(), 1);
    counter->payExact();
    ASSERT_TRUE(eventually([this] { return counter->done(); }));
    EXPECT_EQ(sales(), 1);
    counter->startNext();
    counter->scan("6130000000019"); // a code of the trade: there may be another one
    EXPECT_EQ(counter->lineCount(), 1);
}

TEST_F(IntakeTest, row4_withoutACodeItIsOneOfAKindOfTheStallsOwn) {
    takeIn("", "900", 0);
    ASSERT_TRUE(inTheCart());
    const auto* item = counter->shelf().find(counter->shelf().items().back().id);
    EXPECT_EQ(item->kind, ItemKind::piece);
    EXPECT_FALSE(item->artisan);
    EXPECT_EQ(item->code().size(), 13U);
    EXPECT_TRUE(item->incomplete);
}

TEST_F(IntakeTest, row4_theCardIsCompletedLater) {
    takeIn("6130000000019", "900");
    ASSERT_TRUE(inTheCart());
    completion->choose(0);
    EXPECT_EQ(completion->codes(), "6130000000019");
    completion->chooseFamily("pottery");
    completion->write(" طاس ", "", "6130000000019 A-17");
    ASSERT_TRUE(eventually([this] { return completion->count() == 0; }));
    counter->scan("A-17");
    EXPECT_EQ(counter->complaint(), "");
    const auto* item = counter->shelf().findByCode("A-17");
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item->name.arabic, "طاس");
    EXPECT_EQ(item->family, "pottery");
    EXPECT_EQ(item->price, Money::dinars(900)); // as it was
    EXPECT_TRUE(item->artisan);
}

TEST_F(IntakeTest, row4_aCardWithoutANameStaysOnTheList) {
    takeIn("6130000000019", "900");
    ASSERT_TRUE(inTheCart());
    completion->choose(0);
    completion->write("", "  ", "6130000000019");
    ASSERT_TRUE(eventually([this] { return !completion->complaint().isEmpty(); }));
    EXPECT_EQ(completion->count(), 1);
    completion->write(
        "طاس", "",
        QString::fromStdString(counter->shelf().find(couffin)->code())); // another's code
    ASSERT_TRUE(eventually([this] { return !completion->complaint().isEmpty(); }));
    EXPECT_EQ(completion->count(), 1);
}

TEST_F(IntakeTest, row4_theChosenCardStaysTheSameWhenTheListMoves) {
    takeIn("6130000000019", "900");
    ASSERT_TRUE(inTheCart());
    counter->remove(0);
    takeIn("6130000000026", "800");
    ASSERT_TRUE(inTheCart());
    ASSERT_EQ(completion->count(), 2);
    completion->choose(0);
    completion->write("طاس", "", completion->codes());
    completion->choose(1); // while the first is being written
    const auto second = completion->codes();
    ASSERT_TRUE(eventually([this] { return completion->count() == 1; }));
    EXPECT_TRUE(completion->writing());
    EXPECT_EQ(completion->codes(), second);
    completion->write("قصعة", "", second);
    ASSERT_TRUE(eventually([this] { return completion->count() == 0; }));
    EXPECT_EQ(counter->shelf().findByCode(second.toStdString())->name.arabic, "قصعة");
}

TEST_F(IntakeTest, row4_thePhotoLiesBesideTheBookUnderItsHash) {
    saveAPhoto("DSC1.png", 3000, 2000);
    photos->lookIn({QString::fromStdString(folder.path().string())});
    ASSERT_EQ(photos->count(), 1);
    const auto name = photos->keep(0).name;
    ASSERT_EQ(name.size(), 64);
    const auto kept = photosBeside(file) / name.toStdString();
    std::ifstream bytes(kept, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(bytes), {}};
    EXPECT_EQ(hashOfFile(text).hex(), name.toStdString());
    EXPECT_EQ(QImageReader(QString::fromStdString(kept.string()), "jpg").size(), QSize(1024, 682));
    EXPECT_EQ(photos->keep(0).name, name); // the same picture is one file
    EXPECT_EQ(photos->keep(7).name, "");
}

TEST_F(IntakeTest, row4_thePhotoIsShownWhereverTheThingIs) {
    const auto photoIn = [](QAbstractItemModel* model) {
        const auto role = model->roleNames().key("picture");
        return model->rowCount() == 1 &&
               model->index(0, 0).data(role).toString().startsWith("image://touat/photo/");
    };
    saveAPhoto("DSC1.png", 300, 200);
    photos->lookIn({QString::fromStdString(folder.path().string())});
    intake->begin("6130000000019");
    intake->chooseFamily("weaving");
    ASSERT_TRUE(eventually([this] { return intake->owners()->rowCount() == 2; }));
    intake->chooseOwner(0);
    intake->choosePhoto(0);
    intake->finish("900");
    ASSERT_TRUE(inTheCart());
    counter->payExact();
    ASSERT_TRUE(eventually([this] { return counter->done(); }));
    ReceiptsDesk receipts(*books, wording, *approval, *counter, nullptr);
    receipts.begin();
    ASSERT_TRUE(eventually([&] { return receipts.receipts()->rowCount() == 1; }));
    receipts.choose(0);
    EXPECT_TRUE(eventually([&] { return photoIn(receipts.lines()); }));
    ReturnsDesk returns(*books, wording, *approval, *counter, *photos, nullptr);
    returns.begin();
    ASSERT_TRUE(eventually([&] { return returns.recent()->rowCount() == 1; }));
    returns.choose(0);
    EXPECT_TRUE(eventually([&] { return photoIn(returns.lines()); }));
    PriceCheck price(*counter, wording, nullptr);
    price.ask();
    price.look("6130000000019");
    EXPECT_TRUE(price.picture().startsWith("image://touat/photo/"));
    counter->scan("6130000000019");
    counter->park();
    EXPECT_TRUE(eventually([&] { return photoIn(counter->parked()); }));
}

TEST_F(IntakeTest, row4_aDamagedPhotoIsNamedAndNothingIsKept) {
    std::ofstream(folder / "broken.jpg") << "\xff\xd8 this is no picture";
    photos->lookIn({QString::fromStdString(folder.path().string())});
    ASSERT_EQ(photos->count(), 1);
    intake->begin("");
    intake->choosePhoto(0);
    EXPECT_NE(intake->complaint(), "");
    EXPECT_FALSE(std::filesystem::exists(photosBeside(file)));
}

TEST_F(IntakeTest, aPriceTenTimesOffIsAskedAboutAndNeverRefused) {
    // The middle of weaving here is 850: 9 000 was probably 900.
    takeIn("", "9000");
    ASSERT_TRUE(prices->asking());
    EXPECT_EQ(prices->likelyText(), "900\u00A0DA");
    EXPECT_EQ(counter->lineCount(), 0);
    prices->takeLikely();
    ASSERT_TRUE(inTheCart());
    EXPECT_EQ(counter->totalText(), "900");
    counter->remove(0);
    takeIn("", "9000");
    ASSERT_TRUE(prices->asking());
    prices->takeTyped();
    ASSERT_TRUE(inTheCart());
    EXPECT_EQ(counter->totalText(), "9\u00A0000");
}

TEST_F(IntakeTest, aPriceThatNoUnitExplainsIsAskedAboutWithoutAProposal) {
    takeIn("", "900000"); // about a thousand times what weaving costs here
    ASSERT_TRUE(prices->asking());
    EXPECT_EQ(prices->questionText(), "That is far more than such things cost.");
    EXPECT_FALSE(prices->hasLikely());
    EXPECT_EQ(prices->likelyText(), "");
    EXPECT_EQ(prices->likelyCash()->rowCount(), 0);
    prices->takeLikely(); // there is none
    EXPECT_TRUE(prices->asking());
    prices->cancel(); // to be typed again
    EXPECT_TRUE(intake->isOpen());
    EXPECT_EQ(counter->lineCount(), 0);
    intake->finish("1");
    ASSERT_TRUE(prices->asking());
    EXPECT_EQ(prices->questionText(), "That is far less than such things cost.");
    prices->takeTyped();
    ASSERT_TRUE(inTheCart());
    EXPECT_EQ(counter->totalText(), "1");
}

TEST_F(IntakeTest, aPriceIsReadInCentimesAndDourosAndDrawn) {
    prices->hear("200");
    EXPECT_TRUE(prices->spokenText().contains("20\u00A0000"));
    EXPECT_TRUE(prices->spokenText().contains("4\u00A0000"));
    EXPECT_EQ(prices->cash()->rowCount(), 1); // one note of 200
    for (const auto* nonsense : {"", "x", "-5", "0", "99999999999999999999"}) {
        prices->hear(nonsense);
        EXPECT_EQ(prices->spokenText(), "") << nonsense;
        EXPECT_EQ(prices->cash()->rowCount(), 0) << nonsense;
    }
}

TEST_F(IntakeTest, whatIsNoPriceIsNotTakenIn) {
    takeIn("", "0");
    EXPECT_NE(intake->complaint(), "");
    intake->finish("abc");
    EXPECT_TRUE(intake->isOpen());
    EXPECT_EQ(counter->lineCount(), 0);
}

TEST_F(IntakeTest, aClosedPanelForgetsTheQuestion) {
    takeIn("", "9000");
    ASSERT_TRUE(prices->asking());
    intake->close();
    EXPECT_FALSE(prices->asking());
    prices->takeTyped();
    EXPECT_EQ(counter->lineCount(), 0);
}

TEST_F(IntakeTest, row8_anyItemIsToldMoreOfAndKeepsWhatItIs) {
    const auto cell = [](QAbstractItemModel* model, int row, const char* role) {
        return model->index(row, 0).data(model->roleNames().key(role)).toString();
    };
    const auto shelved = [this](ItemId item) {
        return *ask([item](Book& book) {
            return *ShelfView(book.db(), book.stall(), book.today()).find(item);
        });
    };
    const auto type = [this, cell](const QString& label, const QString& text) {
        auto* details = completion->details();
        for (int row = 0; row < details->rowCount(); ++row)
            if (cell(details, row, "label") == label) return completion->setDetail(row, text);
        FAIL() << label.toStdString();
    };
    const auto told = [this](ItemId item) {
        return *ask([item](Book& book) { return ItemTable(book.db()).details(item); });
    };
    int completed = 0;
    QObject::connect(&*completion, &CompletionDesk::completed, &*completion,
                     [&] { ++completed; });
    const auto before = shelved(carpet);
    completion->take(before);
    (void)entries();
    type("Technique, in French", "Point noué");
    type("Length, cm", "200,5");
    type("Weight, kg", "14,25");
    type("Hours of work", "many");
    const auto write = [&] {
        completion->write(QString::fromStdString(before.name.arabic),
                          QString::fromStdString(before.name.latin), completion->codes());
    };
    write();
    EXPECT_TRUE(completion->complaint().contains("Hours of work"));
    type("Hours of work", "260");
    type("More: name = value ; name = value", "woven for = a wedding ; loom = high");
    type("Knots on 1 dm²", "about 400");
    completion->forgetComplaint();
    write();
    ASSERT_TRUE(eventually([&] { return !completion->complaint().isEmpty(); }));
    EXPECT_TRUE(completion->complaint().contains("Knots")) << "the number of a carpet's knots is one";
    type("Knots on 1 dm²", "400");
    write();
    ASSERT_TRUE(eventually([&] { return completed == 1; }));
    const auto known = *told(carpet);
    EXPECT_EQ(known.technique->latin, "Point noué");
    EXPECT_EQ(known.lengthMm, 2005);
    EXPECT_EQ(known.grams, 14250);
    EXPECT_EQ(known.hours, 260);
    ASSERT_EQ(known.more->size(), 3U);
    EXPECT_EQ(known.more->front(), (Attribute{"knots_dm2", "400"}));
    EXPECT_EQ(known.more->back().value, "high");
    EXPECT_EQ(shelved(carpet).price, before.price);
    EXPECT_EQ(shelved(carpet).codes, before.codes);
    // What was told is there again, and may be taken back.
    completion->take(before);
    ASSERT_TRUE(eventually([&] { return cell(completion->details(), 1, "text") == "Point noué"; }));
    type("Technique, in French", "");
    type("More: name = value ; name = value", "no value");
    write();
    EXPECT_NE(completion->complaint(), "");
    type("More: name = value ; name = value", "");
    type("Knots on 1 dm²", "");
    write();
    ASSERT_TRUE(eventually([&] { return completed == 2; }));
    EXPECT_FALSE(told(carpet)->technique);
    EXPECT_FALSE(told(carpet)->more);
    EXPECT_EQ(told(carpet)->lengthMm, 2005);
}

} // namespace
} // namespace touat
