// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods are moved and written off through the desk that the page touches.
#include "app/till/move_desk.h"

#include <QImage>

#include "core/journal/balance_table.h"
#include "core/sales/goods_view.h"
#include "desks_given.h"

namespace touat {
namespace {

class MoveAtTheTill : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        moves = std::make_unique<MoveDesk>(*books, wording, *approval, *counter, *photos, nullptr);
        moves->setPerson(seller);
        QObject::connect(&*moves, &MoveDesk::moved, &*moves, [this] { ++moved; });
    }
    void TearDown() override {
        moves.reset();
        DesksTest::TearDown();
    }
    void take(ItemId item) {
        const auto code = *ask([item](Book& book) {
            return ShelfView(book.db(), book.stall(), book.today()).find(item)->code();
        });
        moves->takeCode(QString::fromStdString(code));
        ASSERT_TRUE(eventually([this] { return moves->chosen() && !moves->done(); }));
    }
    bool settled(int times) {
        return eventually([&] { return moved == times && !moves->busy(); });
    }
    Quantity at(Spot spot, ItemId item) {
        return *ask([spot, item](Book& book) {
            return BalanceTable(book.db()).goods(accountOf(spot, book.stall()), item);
        });
    }
    bool possible(MoveReason reason) {
        return cell(moves->reasons(), static_cast<int>(reason), "possible") == "true";
    }
    std::unique_ptr<MoveDesk> moves;
    int moved = 0;
};

TEST_F(MoveAtTheTill, row63_row64_intoTheReserveAndBackNeedsNobody) {
    take(couffin);
    EXPECT_FALSE(possible(MoveReason::toShelf)); // nothing is in the reserve
    moves->setReason("to_reserve");
    EXPECT_FALSE(moves->writesOff());
    moves->setQuantity("4");
    moves->more();
    moves->move();
    moves->move(); // a second press does nothing
    ASSERT_TRUE(settled(1));
    EXPECT_EQ(at(Spot::reserve, couffin), Quantity::pieces(5));
    EXPECT_TRUE(moves->undoText().contains("To the shelf"));
    moves->undo();
    ASSERT_TRUE(settled(2));
    EXPECT_EQ(at(Spot::reserve, couffin), Quantity{});
    EXPECT_EQ(at(Spot::shelf, couffin), Quantity::pieces(20));
    EXPECT_EQ(moves->undoText(), ""); // the way back is not undone
    moves->undo();
    settle();
    EXPECT_EQ(moved, 2);
}

TEST_F(MoveAtTheTill, row64_damageTakesAWordAPhotoAndASecondPerson) {
    given::TemporaryFolder stick;
    QImage scratch(40, 30, QImage::Format_RGB888);
    scratch.fill(Qt::darkRed);
    ASSERT_TRUE(scratch.save(QString::fromStdString((stick / "scratch.png").string())));
    photos->lookIn({QString::fromStdString(stick.path().string())});
    take(carpet);
    EXPECT_TRUE(moves->onePiece());
    EXPECT_FALSE(possible(MoveReason::gift)); // it is Fatma's
    EXPECT_FALSE(possible(MoveReason::found));
    moves->more();
    EXPECT_EQ(moves->quantityText(), "1");
    moves->setReason("damaged");
    moves->setNote("fell into the fire");
    EXPECT_TRUE(moves->wantsPhoto());
    moves->move();
    EXPECT_TRUE(moves->complaint().contains("photo")) << moves->complaint().toStdString();
    settle();
    EXPECT_FALSE(moves->busy() || moves->done() || approval->asking()) << "nothing without one";
    moves->setNote("");
    moves->choosePhoto(0);
    EXPECT_NE(moves->photo(), "");
    EXPECT_FALSE(moves->wantsPhoto());
    moves->move();
    ASSERT_TRUE(eventually([this] { return moves->complaint() != ""; })); // what happened?
    moves->setNote("fell into the fire");
    moves->move();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(settled(1));
    EXPECT_EQ(at(Spot::damaged, carpet), given::onePiece);
    EXPECT_TRUE(moves->undoText().contains("Mended"));
    const auto way = *ask(
        [this](Book& book) { return GoodsView(book.db(), book.today()).wayOf(carpet); });
    EXPECT_EQ(way.back().text, "fell into the fire");
    EXPECT_NE(way.back().photo, "");
    moves->undo(); // writes on again: somebody agrees to that too
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(settled(2));
    EXPECT_EQ(at(Spot::shelf, carpet), given::onePiece);
}

TEST_F(MoveAtTheTill, row64_whereNoCameraIsTheWordHasToDo) {
    take(couffin);
    moves->setReason("missing");
    EXPECT_FALSE(moves->wantsPhoto()) << "it is not there to be photographed";
    moves->setReason("damaged");
    moves->setNote("eaten by moths");
    EXPECT_TRUE(moves->wantsPhoto());
    moves->goWithoutPhoto();
    EXPECT_FALSE(moves->wantsPhoto());
    moves->move();
    ASSERT_TRUE(managerAgrees());
    ASSERT_TRUE(settled(1));
    take(tea);
    moves->setReason("damaged");
    EXPECT_TRUE(moves->wantsPhoto()) << "it is asked of each item";
}

TEST_F(MoveAtTheTill, row64_everyReasonLeadsSomewhereAndHasItsWord) {
    take(tea);
    for (const auto word : EnumWords<MoveReason>::words) {
        moves->setReason(QString::fromStdString(std::string(word)));
        const auto words = moves->readyWords();
        EXPECT_EQ(words.size(), moves->writesOff() ? 3 : 0) << word;
        if (words.isEmpty()) continue;
        EXPECT_EQ(moves->note(), ""); // those of the last reason are gone
        moves->setNote(words[0]);
    }
    moves->setNote("what she typed");
    moves->setReason("damaged");
    EXPECT_EQ(moves->note(), "what she typed");
    moves->setNote("");
    EXPECT_TRUE(possible(MoveReason::gift)); // our own
    EXPECT_TRUE(possible(MoveReason::found));
    ASSERT_EQ(moves->reasons()->rowCount(), 11);
    for (int i = 0; i < 11; ++i) {
        EXPECT_NE(cell(moves->reasons(), i, "label"), "");
        EXPECT_NE(cell(moves->reasons(), i, "symbol"), "");
    }
    EXPECT_EQ(opposite(MoveReason::stolen), MoveReason::found);
    EXPECT_EQ(opposite(MoveReason::found), MoveReason::missing);
    EXPECT_EQ(opposite(MoveReason::gift), std::nullopt);
}

TEST_F(MoveAtTheTill, row64_anItemIsFoundByItsNameAndMoreThanThereIsIsRefused) {
    moves->begin();
    const int all = moves->found()->rowCount();
    moves->search("bask");
    EXPECT_LT(moves->found()->rowCount(), all);
    ASSERT_GT(moves->found()->rowCount(), 0);
    moves->choose(0);
    ASSERT_TRUE(eventually([this] { return moves->chosen(); }));
    moves->setReason("to_reserve");
    moves->setQuantity("21");
    moves->move();
    ASSERT_TRUE(eventually([this] { return moves->complaint() != ""; }));
    EXPECT_FALSE(moves->done());
    moves->takeCode("nobody's");
    ASSERT_TRUE(eventually([this] { return moves->complaint().contains("nobody's"); }));
    EXPECT_TRUE(moves->chosen()); // what was begun lies open still
}

} // namespace
} // namespace touat
