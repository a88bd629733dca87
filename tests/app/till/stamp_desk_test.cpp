// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The officer inspects pieces through the desk that the page touches.
#include "app/till/stamp_desk.h"

#include "desks_given.h"

namespace touat {
namespace {

class Stamps : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        stamps = std::make_unique<StampDesk>(*books, wording, choice, nullptr);
        stamps->setPerson({std::nullopt, Role::officer});
        QObject::connect(&*stamps, &StampDesk::inspected, &*stamps, [this] { ++inspected; });
        QObject::connect(&*stamps, &StampDesk::refused, &*stamps, [this] { ++refused; });
        stamps->begin();
        ASSERT_TRUE(eventually([this] { return stamps->found()->rowCount() > 0; }));
    }
    void TearDown() override {
        stamps.reset();
        DesksTest::TearDown();
    }
    void take(ItemId item) {
        stamps->takeCode(codeOf(item));
        ASSERT_TRUE(eventually([this] { return stamps->chosen(); }));
    }
    std::optional<Inspection> said(ItemId item) {
        return *ask([item](Book& book) { return InspectionTable(book.db()).of(item); });
    }
    std::unique_ptr<StampDesk> stamps;
    int inspected = 0;
    int refused = 0;
};

TEST_F(Stamps, row57_aStampTakesAGradeAndTheNumberOfItsSeal) {
    take(carpet);
    EXPECT_EQ(stamps->beforeText(), "");
    stamps->setOutcome("stamped");
    stamps->record();
    ASSERT_TRUE(eventually([this] { return !stamps->complaint().isEmpty(); }));
    EXPECT_TRUE(stamps->chosen()) << "nothing is lost";
    stamps->setGrade(2);
    stamps->takeCode("TIM-777"); // no code of ours: the seal's
    ASSERT_TRUE(eventually([this] { return stamps->seal() == "TIM-777"; }));
    stamps->record();
    stamps->record(); // a second press does nothing
    ASSERT_TRUE(eventually([this] { return inspected == 1; }));
    EXPECT_FALSE(stamps->chosen());
    EXPECT_TRUE(stamps->doneText().contains("TIM-777"));
    EXPECT_EQ(said(carpet)->grade, 2);
    settle();
    EXPECT_EQ(inspected, 1);
    EXPECT_EQ(refused, 0);
}

TEST_F(Stamps, row57_whatWasSaidOfOneOutcomeIsNotSaidOfAnother) {
    take(carpet);
    stamps->setOutcome("rework");
    stamps->setNote("crooked");
    stamps->setOutcome("rework");
    EXPECT_EQ(stamps->note(), "crooked");
    stamps->setOutcome("stamped");
    EXPECT_EQ(stamps->note(), "");
    stamps->setGrade(1);
    stamps->setSeal("X");
    stamps->setOutcome("refused");
    stamps->record();
    ASSERT_TRUE(eventually([this] { return inspected == 1; }));
    EXPECT_EQ(said(carpet)->outcome, StampOutcome::refused);
    EXPECT_FALSE(said(carpet)->grade);
    EXPECT_EQ(said(carpet)->seal, "");
}

TEST_F(Stamps, row57_whatNobodyInspectedComesFirst) {
    take(carpet);
    const auto name = stamps->itemName();
    const int pieces = stamps->found()->rowCount();
    stamps->setOutcome("refused");
    stamps->record();
    ASSERT_TRUE(eventually([this] { return inspected == 1; }));
    ASSERT_TRUE(eventually([&] {
        return cell(stamps->found(), pieces - 1, "itemName") == name &&
               cell(stamps->found(), pieces - 1, "sideText") != "";
    }));
    take(carpet);
    EXPECT_NE(stamps->beforeText(), "");
    stamps->leave();
    EXPECT_FALSE(stamps->chosen());
}

TEST_F(Stamps, row57_whatIsNotHereIsNotOfferedAndAScanFindsItAllTheSame) {
    const int pieces = stamps->found()->rowCount();
    ASSERT_TRUE(*ask([this](Book& book) {
        return moveGoods(book, manager, MoveReason::stolen, {{carpet, given::onePiece}}, "market");
    }));
    const auto code = codeOf(carpet);
    stamps->begin();
    ASSERT_TRUE(eventually([&] { return stamps->found()->rowCount() == pieces - 1; }));
    for (int i = 0; i < stamps->found()->rowCount(); ++i)
        EXPECT_NE(cell(stamps->found(), i, "codeText"), code);
    take(carpet);
    EXPECT_EQ(stamps->codeText(), code);
}

TEST_F(Stamps, row57_aSeriesOrAnUnknownCodeIsRefusedAndASellerIsNoOfficer) {
    stamps->takeCode(codeOf(couffin));
    ASSERT_TRUE(eventually([this] { return refused == 1; }));
    stamps->takeCode("0000000000017");
    ASSERT_TRUE(eventually([this] { return refused == 2; }));
    EXPECT_FALSE(stamps->chosen());
    stamps->setPerson(seller);
    take(carpet);
    stamps->setOutcome("refused");
    stamps->record();
    ASSERT_TRUE(eventually([this] { return !stamps->complaint().isEmpty(); }));
    EXPECT_FALSE(said(carpet));
}

} // namespace
} // namespace touat
