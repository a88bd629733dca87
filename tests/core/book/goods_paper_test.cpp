// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What papers about goods read out of the books that several places have written.
#include "core/acts/change_price.h"
#include "core/acts/count_stock.h"
#include "core/acts/describe_item.h"
#include "core/acts/print_tags.h"
#include "core/acts/transfer.h"
#include "core/book/goods_paper_view.h"
#include "core/consignment/artisan_table.h"
#include "core/stock/count_table.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class GoodsPapers : public SeveralPlaces {
  public:
    PrintedLabel label(TestPlace& at, ItemId item) {
        return *printedLabel(at.db(), at.book().stall(), at.book().today(), item);
    }
    ShelfItem shelved(TestPlace& at, ItemId item) {
        return *ShelfView(at.db(), at.book().stall(), at.book().today()).find(item);
    }
    static bool waits(const std::vector<ItemId>& items, ItemId item) {
        return std::count(items.begin(), items.end(), item) == 1;
    }
};

TEST_F(GoodsPapers, row57_aLabelSaysWhoseWorkItIsAndSinceWhenItsPriceHolds) {
    const auto carpet = newPiece(s07);
    const auto before = s07.book().today();
    auto paper = label(s07, carpet);
    EXPECT_EQ(paper.code, shelved(s07, carpet).code());
    EXPECT_EQ(paper.price, Money::dinars(20'000));
    EXPECT_EQ(paper.artisan, ArtisanTable(s07.db()).find(fatma)->name);
    EXPECT_EQ(paper.village, ArtisanTable(s07.db()).find(fatma)->commune);
    EXPECT_EQ(paper.pricedOn, before);
    EXPECT_FALSE(paper.inspection);
    clock.pass(3 * 86'400'000);
    ASSERT_TRUE(changePrice(s07.book(), s07.owner, carpet, before.plus(3), Money::dinars(21'000),
                            Money::dinars(20'000)));
    ASSERT_TRUE(changePrice(s07.book(), s07.owner, carpet, before.plus(9), Money::dinars(25'000),
                            Money::dinars(20'000)));
    paper = label(s07, carpet);
    EXPECT_EQ(paper.price, Money::dinars(21'000));
    EXPECT_EQ(paper.pricedOn, before.plus(3)) << "the next one is not in force yet";
    EXPECT_FALSE(printedLabel(s07.db(), s07.book().stall(), before,
                              ItemId::of(EntryId{s07.book().stream(), 9999})));
}

TEST_F(GoodsPapers, row57_theVillageOfTheThingGoesBeforeThatOfItsMaker) {
    const auto carpet = newPiece(s07);
    const auto item = shelved(s07, carpet);
    ItemCard card;
    card.codes = item.codes;
    card.name = item.name;
    card.family = item.family;
    card.price = item.price;
    card.floor = item.floor;
    card.artisan = item.artisan;
    card.contract = item.contract;
    card.details.emplace();
    card.details->village = Name{"قصر فاتيس", "Ksar de Fatis"};
    card.details->colour = Name{"أحمر", "Rouge"};
    card.details->hours = 120;
    ASSERT_TRUE(describeItem(s07.book(), s07.owner, carpet, card));
    EXPECT_EQ(label(s07, carpet).village.latin, "Ksar de Fatis");
    EXPECT_EQ(label(s07, carpet).colour.latin, "Rouge");
    EXPECT_EQ(printedProvenance(s07.book(), carpet)->details.hours, 120);
}

TEST_F(GoodsPapers, row57_tagsWaitUntilTheyArePrinted) {
    const auto carpet = newPiece(s07);
    const auto baskets = newSeries(s07, 20);
    EXPECT_TRUE(waits(tagsWaiting(s07.book()).fresh, carpet));
    EXPECT_TRUE(waits(tagsWaiting(s07.book()).fresh, baskets));
    ASSERT_TRUE(printTags(s07.book(), s07.vendor, {{carpet, 1}, {baskets, 20}}));
    EXPECT_TRUE(tagsWaiting(s07.book()).fresh.empty());
    EXPECT_TRUE(tagsWaiting(s07.book()).repriced.empty());
    const auto today = s07.book().today();
    ASSERT_TRUE(changePrice(s07.book(), s07.owner, baskets, today.plus(1), Money::dinars(900),
                            Money::dinars(900)));
    EXPECT_TRUE(tagsWaiting(s07.book()).repriced.empty()) << "from tomorrow on";
    clock.pass(86'400'000);
    EXPECT_EQ(tagsWaiting(s07.book()).repriced, std::vector{baskets});
    ASSERT_TRUE(printTags(s07.book(), s07.vendor, {{baskets, 3}}));
    EXPECT_TRUE(tagsWaiting(s07.book()).repriced.empty());
}

TEST_F(GoodsPapers, row57_aPriceFromTheCentreWantsTagsWhereTheGoodsAre) {
    const auto baskets = newSeries(timimoun, 20);
    syncAll();
    const auto transfer = *sendGoods(timimoun.book(), timimoun.vendor, stall(7), Spot::shelf,
                                     {{baskets, Quantity::pieces(8)}}, "");
    syncAll();
    ASSERT_TRUE(receiveTransfer(s07.book(), s07.vendor, transfer, {}));
    syncAll();
    ASSERT_TRUE(changePrice(centre->book(), manager, baskets, centre->book().today(),
                            Money::dinars(900)));
    EXPECT_TRUE(tagsWaiting(s07.book()).repriced.empty()) << "it has not heard of it";
    syncAll();
    for (auto* place : {&s07, &timimoun}) {
        EXPECT_EQ(tagsWaiting(place->book()).repriced, std::vector{baskets});
        EXPECT_EQ(label(*place, baskets).price, Money::dinars(900));
    }
    EXPECT_TRUE(tagsWaiting(s12.book()).repriced.empty()) << "there is none of it";
    ASSERT_TRUE(printTags(s07.book(), s07.vendor, {{baskets, 8}}));
    EXPECT_TRUE(tagsWaiting(s07.book()).repriced.empty());
    EXPECT_EQ(tagsWaiting(timimoun.book()).repriced, std::vector{baskets}) << "theirs are old still";
}

TEST_F(GoodsPapers, row57_aPriceThatChangedBeforeTheFirstTagIsANewPrice) {
    const auto carpet = newPiece(s07);
    ASSERT_TRUE(changePrice(s07.book(), s07.owner, carpet, s07.book().today(),
                            Money::dinars(21'000), Money::dinars(20'000)));
    EXPECT_EQ(tagsWaiting(s07.book()).repriced, std::vector{carpet});
    EXPECT_FALSE(waits(tagsWaiting(s07.book()).fresh, carpet));
    ASSERT_TRUE(sellOne(s07, carpet));
    EXPECT_TRUE(tagsWaiting(s07.book()).repriced.empty()) << "what is sold needs no tag";
}

TEST_F(GoodsPapers, row57_whatCameFromAnotherPlaceHasItsTag) {
    const auto carpet = newPiece(timimoun);
    syncAll();
    const auto transfer = *sendGoods(timimoun.book(), timimoun.vendor, stall(7), Spot::shelf,
                                     {{carpet, onePiece}}, "");
    syncAll();
    ASSERT_TRUE(receiveTransfer(s07.book(), s07.vendor, transfer, {}));
    EXPECT_FALSE(waits(tagsWaiting(s07.book()).fresh, carpet));
}

TEST_F(GoodsPapers, row57_tagsAreRefusedWithAReason) {
    const auto carpet = newPiece(s07);
    const auto told = [&](const Person& by, const std::vector<TagWish>& wishes) {
        const auto done = printTags(s07.book(), by, wishes);
        return done ? std::optional<Reason>{} : done.refusal().reason;
    };
    auto nobody = s07.vendor;
    nobody.role = Role::accountant;
    EXPECT_EQ(told(nobody, {{carpet, 1}}), Reason::notAllowed);
    EXPECT_EQ(told(s07.vendor, {}), Reason::noLines);
    EXPECT_EQ(told(s07.vendor, {{carpet, 0}}), Reason::quantityNotPositive);
    EXPECT_EQ(told(s07.vendor, {{ItemId::of(EntryId{s07.book().stream(), 9999}), 1}}),
              Reason::itemUnknown);
    EXPECT_EQ(told(s07.vendor, std::vector<TagWish>(501, TagWish{carpet, 1})),
              Reason::tooManyLines);
    EXPECT_EQ(told(s07.vendor, std::vector<TagWish>(500, TagWish{carpet, 1})), std::nullopt);
}

TEST_F(GoodsPapers, row61_aCardTellsTheWayFromTheWorkshopToTheStall) {
    const auto carpet = newPiece(timimoun);
    syncAll();
    ASSERT_EQ(printedProvenance(s07.book(), carpet)->way.size(), 1U);
    clock.pass(86'400'000);
    const auto transfer = *sendGoods(timimoun.book(), timimoun.vendor, stall(7), Spot::shelf,
                                     {{carpet, onePiece}}, "Ahmed");
    syncAll();
    ASSERT_TRUE(receiveTransfer(s07.book(), s07.vendor, transfer, {}));
    const auto way = printedProvenance(s07.book(), carpet)->way;
    ASSERT_EQ(way.size(), 2U);
    EXPECT_EQ(way[0].place, PlaceTable(s07.db()).find(stall(46))->card.name);
    EXPECT_EQ(way[1].place, PlaceTable(s07.db()).find(stall(7))->card.name);
    EXPECT_EQ(way[1].since, way[0].since.plus(1));
    EXPECT_FALSE(printedProvenance(s07.book(), ItemId::of(EntryId{s07.book().stream(), 9999})));
}

TEST_F(GoodsPapers, row67_aTransferTellsWhatWasSentAndWhatArrived) {
    const auto baskets = newSeries(s07, 20);
    syncAll();
    const auto id = *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                               {{baskets, Quantity::pieces(10)}}, "Ahmed");
    syncAll();
    auto paper = *printedTransfer(s12.db(), id);
    EXPECT_EQ(paper.from.place, stall(7));
    EXPECT_EQ(paper.to.name, PlaceTable(s12.db()).find(stall(12))->card.name);
    EXPECT_EQ(paper.carrier, "Ahmed");
    EXPECT_FALSE(paper.receivedAt);
    ASSERT_EQ(paper.lines.size(), 1U);
    EXPECT_EQ(paper.lines[0].code, shelved(s07, baskets).code());
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, id,
                                {{baskets, Quantity::pieces(7), Shortfall::damaged}}));
    paper = *printedTransfer(s12.db(), id);
    EXPECT_TRUE(paper.receivedAt);
    EXPECT_EQ(paper.lines[0].sent, Quantity::pieces(10));
    EXPECT_EQ(paper.lines[0].accepted, Quantity::pieces(7));
    EXPECT_EQ(paper.lines[0].why, Shortfall::damaged);
    EXPECT_EQ(transferOfCode(paper.proof()), id);
    EXPECT_EQ(transferOfCode(paper.numberText()), id) << "typed by hand";
    for (const auto* other : {"", "TOUATT", "TOUATT ", "TOUATO S07-1-L000003", "2070100000427"})
        EXPECT_FALSE(transferOfCode(other)) << other;
    EXPECT_FALSE(printedTransfer(s12.db(), TransferId::of(EntryId{s12.book().stream(), 9999})));
}

TEST_F(GoodsPapers, row65_aSheetHasWhatIsHereAndAReportWhatDiffered) {
    const auto carpet = newPiece(s07);
    const auto baskets = newSeries(s07, 20);
    const auto number = *openCount(s07.book(), s07.vendor, Spot::shelf, "", CountSight::blind);
    const auto sheet = *printedCountSheet(s07.book(), number);
    EXPECT_FALSE(sheet.closed);
    EXPECT_TRUE(sheet.blind);
    const auto lineOf = [](const PrintedCount& count, const std::string& code) {
        return std::find_if(count.lines.begin(), count.lines.end(),
                            [&](const PrintedCountLine& line) { return line.code == code; });
    };
    const auto basketCode = shelved(s07, baskets).code();
    ASSERT_NE(lineOf(sheet, basketCode), sheet.lines.end());
    EXPECT_EQ(lineOf(sheet, basketCode)->expected, Quantity::pieces(20));
    const auto all = *countLines(s07.book(), number);
    EXPECT_EQ(sheet.lines.size(), all.size());
    ASSERT_TRUE(tallyCode(s07.book(), s07.vendor, number, basketCode, Quantity::pieces(18)));
    ASSERT_TRUE(tallyCode(s07.book(), s07.vendor, number, shelved(s07, carpet).code()));
    ASSERT_TRUE(closeCount(s07.book(), s07.vendor, number, "compté deux fois", s07.owner));
    const CountId id = CountTable(s07.db()).of(stall(7), 1).at(0).id;
    const auto report = *printedCountReport(s07.db(), id);
    EXPECT_TRUE(report.closed);
    EXPECT_EQ(report.numberText(), sheet.numberText());
    EXPECT_EQ(lineOf(report, basketCode)->difference(), Quantity::pieces(-2));
    EXPECT_EQ(lineOf(report, shelved(s07, carpet).code()), report.lines.end()) << "it was there";
    EXPECT_EQ(report.note, "compté deux fois");
    EXPECT_FALSE(report.approver.isEmpty());
    EXPECT_EQ(report.counters.size(), 1U);
    EXPECT_FALSE(printedCountSheet(s07.book(), number)) << "it is closed";
    EXPECT_FALSE(printedCountReport(s07.db(), CountId::of(EntryId{s07.book().stream(), 1})));
}

TEST_F(GoodsPapers, row69_anArtisanIsAskedForWhatFellBelowItsLevel) {
    const auto baskets = newSeries(s07, 3);
    const auto others = newSeries(s07, 30);
    ASSERT_TRUE(
        setLevel(s07.book(), s07.owner, baskets, Quantity::pieces(5), Quantity::pieces(12)));
    ASSERT_TRUE(setLevel(s07.book(), s07.owner, others, Quantity::pieces(5), Quantity::pieces(12)));
    const auto papers = printedWanted(s07.book(), s07.vendor);
    ASSERT_EQ(papers.size(), 1U);
    EXPECT_EQ(papers[0].artisan, ArtisanTable(s07.db()).find(fatma)->name);
    ASSERT_EQ(papers[0].lines.size(), 1U);
    EXPECT_EQ(papers[0].lines[0].wanted, Quantity::pieces(9));
    EXPECT_EQ(papers[0].lines[0].code, shelved(s07, baskets).code());
    EXPECT_EQ(printedWanted(s07.book(), s07.vendor, fatma).size(), 1U);
    EXPECT_TRUE(
        printedWanted(s07.book(), s07.vendor, ArtisanId::of(EntryId{s07.book().stream(), 9999}))
            .empty());
}

} // namespace
} // namespace touat
