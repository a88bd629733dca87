// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The practice stall: ten exercises on a book of its own, and the real day as it was.
#include "app/till/practice.h"

#include <QFile>
#include <QTest>

#include "app/till/till.h"
#include "given.h"
#include "receipts/papers.h"

namespace touat {
namespace {

class PracticeTest : public given::StallTest {
  protected:
    void SetUp() override {
        StallTest::SetUp();
        file = device->file();
        head = book().head();
        learner = StaffTable(db()).find(*seller.id).value();
        device->close(); // the till owns it now
        begin();
    }
    void TearDown() override {
        till.reset();
        StallTest::TearDown();
    }
    void begin() {
        till.reset();
        TillSettings settings;
        settings.book = file;
        settings.fonts = std::string(TOUAT_SOURCE) + "/receipts/fonts";
        settings.receipts = folder / "receipts";
        settings.words = std::string(TOUAT_SOURCE) + "/app/demo/shop.json";
        settings.language = Language::french;
        till = std::make_unique<Till>(settings, clock, random);
        till->start();
        ASSERT_TRUE(eventually([this] { return till->stage() == Till::SigningIn; }));
        practice()->setPerson(learner);
    }
    static bool eventually(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 30'000);
    }
    Practice* practice() { return till->practice(); }
    Till* stall() { return practice()->shown(); }
    Counter* counter() { return stall()->counter(); }
    void sitDown() {
        practice()->begin();
        ASSERT_TRUE(eventually([this] {
            return stall()->stage() == Till::Selling && counter()->tiles()->rowCount() > 6;
        }));
    }
    int row(ItemKind kind) {
        auto* model = qobject_cast<ShelfModel*>(counter()->tiles());
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->at(i)->kind == kind) return i;
        return -1;
    }
    void sold() {
        ASSERT_TRUE(eventually([this] { return counter()->done() && !counter()->paying(); }))
            << counter()->complaint().toStdString();
    }
    bool learnt(int count) {
        return eventually([&, this] { return practice()->done() == count; });
    }

    std::filesystem::path file;
    StreamHead head;
    StaffMember learner;
    given::CountingRandom random{5};
    std::unique_ptr<Till> till;
};

TEST_F(PracticeTest, row103_theRealBookIsUntouched) {
    sitDown();
    EXPECT_TRUE(stall()->practising());
    EXPECT_NE(stall()->settings().book, file);
    EXPECT_EQ(till->stage(), Till::SigningIn); // waits where it was
    counter()->add(0);
    counter()->payExact();
    sold();
    ASSERT_TRUE(learnt(1));
    practice()->end();
    EXPECT_EQ(stall(), till.get());
    till.reset();
    device->reopen();
    ASSERT_EQ(book().head().seq, head.seq + 1) << "what was learnt, and nothing of what was sold";
    EXPECT_EQ(ownFacts(book()).back().index(), Fact(ExercisesDone{}).index());
}

TEST_F(PracticeTest, itLooksAsTheRealStall) {
    till->comfort()->choose("theme", "dark");
    till->comfort()->choose("text_size", "large");
    sitDown();
    EXPECT_EQ(stall()->comfort()->theme(), "dark");
    EXPECT_EQ(stall()->comfort()->textSize(), "large");
    stall()->comfort()->choose("theme", "strong"); // and what is tried there is only tried
    EXPECT_EQ(till->comfort()->theme(), "dark");
}

TEST_F(PracticeTest, row103_itsPaperSaysThatItIsNone) {
    sitDown();
    counter()->add(0);
    counter()->payExact();
    sold();
    ASSERT_TRUE(eventually([this] { return !stall()->paper()->file().isEmpty(); }));
    QFile file(stall()->paper()->file());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto drawn = file.readAll().toStdString();
    std::optional<std::pair<std::string, std::string>> both; // marked, and as a real one
    stall()->books().run(
        till.get(),
        [sale = *counter()->doneSale()](Book& book) {
            const receipts::Fonts fonts(std::string(TOUAT_SOURCE) + "/receipts/fonts");
            const auto document = printedDocument(book, sale).value();
            receipts::PaperWish wish;
            wish.training = true;
            return std::pair(receipts::draw(fonts, document, wish).pdf,
                             receipts::draw(fonts, document).pdf);
        },
        [&](std::pair<std::string, std::string> papers) { both = std::move(papers); });
    ASSERT_TRUE(eventually([&] { return both.has_value(); }));
    EXPECT_TRUE(drawn == both->first);
    EXPECT_FALSE(drawn == both->second);
}

TEST_F(PracticeTest, row103_tenExercisesAndABadge) {
    sitDown();
    auto* desk = counter();
    desk->add(row(ItemKind::piece));
    desk->payExact();
    sold();
    ASSERT_TRUE(learnt(1));
    desk->add(row(ItemKind::series));
    desk->more(0);
    desk->payCash("90000");
    sold();
    ASSERT_TRUE(learnt(3)); // two alike, and change
    desk->add(row(ItemKind::series));
    desk->payOther("card", "CIB", "774012");
    sold();
    ASSERT_TRUE(learnt(4));
    desk->add(row(ItemKind::piece));
    desk->park();
    ASSERT_TRUE(eventually([&] { return desk->parkedCount() == 1; }));
    desk->add(row(ItemKind::series));
    desk->payExact();
    sold();
    EXPECT_EQ(practice()->done(), 4); // the cart still waits
    desk->resume(0);
    desk->payExact();
    sold();
    ASSERT_TRUE(learnt(5));
    desk->add(row(ItemKind::series));
    desk->reduce(-1, "5", true);
    desk->payExact();
    sold();
    ASSERT_TRUE(learnt(6));
    desk->voidDone();
    ASSERT_TRUE(learnt(7)) << desk->complaint().toStdString();
    desk->startNext();
    stall()->drawer()->takeOut("500", "safe", "");
    ASSERT_TRUE(learnt(8));
    practice()->scanUnknown();
    ASSERT_NE(desk->unknownCode(), "");
    auto* intake = stall()->intake();
    intake->begin(desk->unknownCode());
    intake->chooseFamily("pottery");
    ASSERT_TRUE(eventually([&] { return intake->owners()->rowCount() == 4; }));
    intake->chooseOwner(0);
    intake->finish("500");
    stall()->prices()->takeTyped();
    ASSERT_TRUE(learnt(9));
    EXPECT_FALSE(practice()->badge());
    stall()->startClosing();
    stall()->drawer()->set(0, "3");
    stall()->drawer()->closeDay();
    ASSERT_TRUE(eventually([&] { return stall()->drawer()->asksWhy(); })); // so little in it
    stall()->drawer()->closeAnyway({});
    ASSERT_TRUE(learnt(10)) << stall()->drawer()->complaint().toStdString();
    EXPECT_TRUE(practice()->badge());
}

TEST_F(PracticeTest, row103_whatWasLearntIsKeptForEachPerson) {
    sitDown();
    counter()->add(0);
    counter()->payExact();
    sold();
    ASSERT_TRUE(learnt(1));
    practice()->end();
    begin(); // the till was switched off
    ASSERT_TRUE(learnt(1));
    auto other = learner;
    other.id = *manager.id;
    practice()->setPerson(other);
    ASSERT_TRUE(learnt(0));
    practice()->setPerson(learner);
    ASSERT_TRUE(learnt(1));
}

TEST_F(PracticeTest, row103_signingOutEndsItAndANewOneBeginsAfresh) {
    sitDown();
    const int tiles = counter()->tiles()->rowCount();
    counter()->add(row(ItemKind::piece));
    counter()->payExact();
    sold();
    EXPECT_EQ(counter()->tiles()->rowCount(), tiles - 1);
    stall()->signOut();
    EXPECT_FALSE(practice()->isOn());
    EXPECT_TRUE(practice()->isSheetOpen());
    sitDown();
    EXPECT_EQ(counter()->tiles()->rowCount(), tiles);
    practice()->end();
}

TEST_F(PracticeTest, row103_aScanGoesToThePracticeStall) {
    sitDown();
    till->takeCode("6130000000019"); // the scanner belongs to the real till
    EXPECT_EQ(counter()->unknownCode(), "6130000000019");
    EXPECT_EQ(till->counter()->unknownCode(), "");
    practice()->end();
}

} // namespace
} // namespace touat
