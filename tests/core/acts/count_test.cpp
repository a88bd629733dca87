// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counting goods, and moving them within a place: what differs, who agrees, what a sale in between or
// a power cut does to it.
#include "core/acts/count_stock.h"
#include "core/acts/move_goods.h"
#include "core/acts/refund.h"
#include "core/acts/register_artisan.h"
#include "core/acts/register_item.h"
#include "core/acts/sign_contract.h"
#include "core/acts/take_deposit.h"
#include "core/journal/balance_table.h"
#include "core/stock/count_table.h"
#include "core/stock/goods_sum_view.h"
#include "core/sales/goods_view.h"
#include "core/stock/item_table.h"
#include "core/stock/place_table.h"
#include "given.h"

namespace touat {
namespace {

using namespace given;


class Count : public StallTest {
  protected:
    void SetUp() override {
        StallTest::SetUp();
        everything = *openCount(book(), seller, Spot::shelf, "");
    }
    void scan(ItemId item, int times = 1) {
        for (int i = 0; i < times; ++i)
            ASSERT_TRUE(tallyCode(book(), seller, everything, shelf(item).code()));
    }
    Reason closing(const Person& by, const std::string& note,
                   const std::optional<Person>& approver = std::nullopt) {
        return closeCount(book(), by, everything, note, approver).refusal().reason;
    }
    Quantity at(const std::string& account, ItemId item) {
        return BalanceTable(db()).goods(account, item);
    }
    std::int64_t everything = 0;
};

TEST_F(Count, isOneScanAPieceAndOneFact) {
    scan(carpet);
    scan(couffin, 20);
    scan(tea, static_cast<int>(stock(tea).wholeUnits()));
    ASSERT_TRUE(closeCount(book(), seller, everything, "")); // nothing differs: nobody has to agree
    const auto counts = CountTable(db()).of(book().stall(), 5);
    ASSERT_EQ(counts.size(), 1U);
    EXPECT_EQ(counts[0].kinds, 3);
    EXPECT_EQ(counts[0].missing, Quantity{});
    EXPECT_EQ(closeCount(book(), seller, everything, "").refusal().reason, Reason::countUnknown);
}

TEST_F(Count, whatIsMissingOrFoundNeedsAWordAndASecondPerson) {
    scan(couffin, 22);
    scan(tea, static_cast<int>(stock(tea).wholeUnits()));
    EXPECT_EQ(closing(seller, ""), Reason::noteMissing);
    EXPECT_EQ(closing(seller, "recompté"), Reason::approvalNeeded);
    ASSERT_TRUE(closeCount(book(), seller, everything, "recompté", manager));
    EXPECT_EQ(stock(carpet), Quantity{}); // nobody scanned it
    EXPECT_EQ(stock(couffin), Quantity::pieces(22));
    EXPECT_EQ(at("lost:S07", carpet), onePiece);
    EXPECT_EQ(at("lost:S07", couffin), Quantity::pieces(-2));
    EXPECT_EQ(PieceTable(db()).find(carpet)->state, PieceState::lost);
    EXPECT_TRUE(imbalances(db(), book().stall()).empty());
    EXPECT_TRUE(sumOf(db(), couffin).balances());
    EXPECT_EQ(maySell(shelf(carpet), book().stall()).refusal().reason, Reason::pieceNotHere);
    // It turns up again, in the next count.
    const auto next = *openCount(book(), seller, Spot::shelf, "weaving");
    ASSERT_TRUE(tallyCode(book(), seller, next, shelf(carpet).code()));
    ASSERT_TRUE(closeCount(book(), manager, next, "derrière l'armoire"));
    EXPECT_EQ(at("lost:S07", carpet), Quantity{});
    EXPECT_TRUE(sellForCash({carpet}));
}

TEST_F(Count, row65_aLineDiffersForAReasonOfItsOwn) {
    scan(couffin, 18); // and nobody scans the carpet
    scan(tea, static_cast<int>(stock(tea).wholeUnits()));
    const auto close = [&](const std::string& note, const CountReasons& reasons) {
        return closeCount(book(), manager, everything, note, std::nullopt, reasons);
    };
    EXPECT_EQ(close("", {{couffin, "rongés"}}).refusal(),
              refuse(Reason::noteMissing, shelf(carpet).code()));
    EXPECT_EQ(close("", {{couffin, "a\nb"}, {carpet, "volé"}}).refusal().reason,
              Reason::textUnusable);
    ASSERT_TRUE(close("pas trouvé", {{couffin, "rongés"}, {tea, "nothing of it differs"}}));
    const auto why = [&](ItemId item) {
        return GoodsView(db(), book().today()).wayOf(item).back().text;
    };
    EXPECT_EQ(why(couffin), "rongés");
    EXPECT_EQ(why(carpet), "pas trouvé") << "what has none has that of the count";
}

TEST_F(Count, row65_eachLineWithItsReasonNeedsNoneForAll) {
    scan(couffin, 18);
    scan(carpet);
    scan(tea, static_cast<int>(stock(tea).wholeUnits()));
    EXPECT_TRUE(closeCount(book(), manager, everything, "", std::nullopt, {{couffin, "rongés"}}));
    EXPECT_EQ(stock(couffin), Quantity::pieces(18));
}

TEST_F(Count, comesToWhatIsMissingAndFoundAtTodaysPrices) {
    scan(couffin, 22);
    scan(tea, static_cast<int>(stock(tea).wholeUnits()));
    const auto sum = countSum(book(), *countLines(book(), everything));
    EXPECT_EQ(sum.kinds, 2);
    EXPECT_EQ(sum.differing, 2);
    EXPECT_EQ(sum.again, 0);
    EXPECT_EQ(sum.counted.pieces, Quantity::pieces(22) + stock(tea));
    EXPECT_EQ(sum.expected.pieces, Quantity::pieces(21) + stock(tea));
    EXPECT_EQ(sum.missing.pieces, onePiece);
    EXPECT_EQ(sum.missingValue, Money::dinars(42000));
    EXPECT_EQ(sum.found.pieces, Quantity::pieces(2));
    EXPECT_EQ(sum.foundValue, Money::dinars(1700));
}

TEST_F(Count, aSaleAfterTheScanDoesNotSpoilIt) {
    scan(carpet);
    scan(couffin, 20);
    scan(tea, static_cast<int>(stock(tea).wholeUnits()));
    ASSERT_TRUE(sellForCash({carpet, couffin}));
    ASSERT_TRUE(closeCount(book(), seller, everything, ""));
    EXPECT_EQ(stock(couffin), Quantity::pieces(19));
    EXPECT_EQ(at("lost:S07", couffin), Quantity{});
    EXPECT_TRUE(shelf(carpet).isSold());
}

TEST_F(Count, aSaleBetweenTwoScansOfAnItemAsksForAnother) {
    scan(couffin, 10);
    ASSERT_TRUE(sellForCash({couffin}));
    scan(couffin, 9);
    scan(carpet);
    scan(tea, static_cast<int>(stock(tea).wholeUnits()));
    const auto refused = closeCount(book(), manager, everything, "x").refusal();
    EXPECT_EQ(refused.reason, Reason::countMoved);
    EXPECT_EQ(refused.subject, shelf(couffin).code());
    const auto lines = *countLines(book(), everything);
    EXPECT_EQ(lines.front().item, couffin); // it stands first
    EXPECT_TRUE(lines.front().moved);
    ASSERT_TRUE(recount(book(), seller, everything, couffin, Quantity::pieces(19)));
    ASSERT_TRUE(closeCount(book(), seller, everything, ""));
    EXPECT_EQ(stock(couffin), Quantity::pieces(19));
}

TEST_F(Count, severalPeopleCountAtOnceAndAPowerCutTakesNothing) {
    scan(couffin, 12);
    for (int i = 0; i < 8; ++i)
        ASSERT_TRUE(tallyCode(book(), manager, everything, shelf(couffin).code()));
    device->reopen();
    EXPECT_EQ(OpenCountTable(db()).tally(everything, couffin)->counted, Quantity::pieces(20));
    EXPECT_EQ(OpenCountTable(db()).counters(everything).size(), 2U);
    const auto second = *openCount(book(), manager, Spot::shelf, "pottery", CountSight::blind);
    EXPECT_NE(second, everything);
    ASSERT_TRUE(dropCount(book(), manager, second));
    scan(carpet);
    scan(tea, static_cast<int>(stock(tea).wholeUnits()));
    ASSERT_TRUE(closeCount(book(), manager, everything, ""));
    EXPECT_GT(*openCount(book(), seller, Spot::shelf, ""), everything);
}

TEST_F(Count, row65_twoCountsOfOneThingTakeItOffOnce) {
    scan(couffin, 18);
    scan(carpet);
    scan(tea, static_cast<int>(stock(tea).wholeUnits()));
    const auto theirs = *openCount(book(), manager, Spot::shelf, "");
    for (int i = 0; i < 18; ++i)
        ASSERT_TRUE(tallyCode(book(), manager, theirs, shelf(couffin).code()));
    ASSERT_TRUE(recount(book(), manager, theirs, tea, stock(tea)));
    ASSERT_TRUE(closeCount(book(), manager, theirs, "volés")); // and did not see the carpet
    EXPECT_EQ(stock(couffin), Quantity::pieces(18));
    std::set<ItemId> again;
    const auto lines = *countLines(book(), everything);
    for (const auto& line : lines)
        if (line.moved) again.insert(line.item);
    EXPECT_EQ(again, (std::set<ItemId>{couffin, carpet})) << "of the tea nobody said anything else";
    EXPECT_EQ(closeCount(book(), manager, everything, "x").refusal().reason, Reason::countMoved);
    ASSERT_TRUE(recount(book(), seller, everything, couffin, Quantity::pieces(18)));
    ASSERT_TRUE(recount(book(), seller, everything, carpet, onePiece));
    ASSERT_TRUE(closeCount(book(), manager, everything, "x"));
    EXPECT_EQ(stock(couffin), Quantity::pieces(18));
    EXPECT_EQ(at("lost:S07", couffin), Quantity::pieces(2));
    EXPECT_EQ(at("lost:S07", carpet), Quantity{}) << "this counter had it in the hand";
    EXPECT_TRUE(imbalances(db(), book().stall()).empty());
}

TEST_F(Count, row65_whatWasSaidToBeMissingMeanwhileIsCountedAgainOnItsSpotAlone) {
    ASSERT_TRUE(moveGoods(book(), seller, MoveReason::toReserve, {{couffin, Quantity::pieces(5)}}, ""));
    scan(couffin, 15);
    scan(carpet);
    scan(tea, static_cast<int>(stock(tea).wholeUnits()));
    const auto store = *openCount(book(), manager, Spot::reserve, "");
    ASSERT_TRUE(recount(book(), manager, store, couffin, Quantity::pieces(4)));
    ASSERT_TRUE(closeCount(book(), manager, store, "rongés"));
    const auto lines = *countLines(book(), everything);
    for (const auto& line : lines)
        EXPECT_FALSE(line.moved) << "that was in the store room";
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::missing, {{couffin, onePiece}}, "volé"));
    EXPECT_EQ(closeCount(book(), manager, everything, "x").refusal(),
              refuse(Reason::countMoved, shelf(couffin).code()));
    ASSERT_TRUE(recount(book(), seller, everything, couffin, Quantity::pieces(14)));
    EXPECT_TRUE(closeCount(book(), seller, everything, ""));
}

TEST_F(Count, whatCannotBeHereSaysWhy) {
    const auto tally = [&](const std::string& code, Quantity quantity = onePiece) {
        return tallyCode(book(), seller, everything, code, quantity).refusal().reason;
    };
    EXPECT_EQ(tally("nobody's"), Reason::codeUnknown);
    EXPECT_EQ(tally(shelf(couffin).code(), Quantity{}), Reason::quantityNotPositive);
    EXPECT_EQ(tally(shelf(couffin).code(), Quantity::thousandths(500)), Reason::quantityNotWhole);
    EXPECT_EQ(tally(shelf(postage).code()), Reason::itemUnknown);
    scan(carpet);
    EXPECT_EQ(tally(shelf(carpet).code()), Reason::oneOfAKind);
    const auto sold = newPiece();
    ASSERT_TRUE(sellForCash({sold}));
    EXPECT_EQ(tally(shelf(sold).code()), Reason::pieceSold);
    EXPECT_EQ(tallyCode(book(), seller, everything + 9, "x").refusal().reason, Reason::countUnknown);
    const auto pots = *openCount(book(), seller, Spot::shelf, "pottery");
    EXPECT_EQ(tallyCode(book(), seller, pots, shelf(carpet).code()).refusal().reason,
              Reason::outsideCount);
}

using Moves = StallTest;

TEST_F(Moves, goodsChangeTheirSpotWithAReason) {
    const auto move = [&](const Person& by, MoveReason reason, ItemId item, int pieces,
                          const std::string& note = "x") {
        return moveGoods(book(), by, reason, {{item, Quantity::pieces(pieces)}}, note);
    };
    const auto at = [&](const std::string& account, ItemId item) {
        return BalanceTable(db()).goods(account, item);
    };
    ASSERT_TRUE(move(seller, MoveReason::toReserve, couffin, 5, "")); // anyone, and no word needed
    EXPECT_EQ(at("reserve:S07", couffin), Quantity::pieces(5));
    EXPECT_EQ(stock(couffin), Quantity::pieces(15));
    ASSERT_TRUE(move(seller, MoveReason::toShelf, couffin, 2, ""));
    EXPECT_EQ(move(seller, MoveReason::damaged, couffin, 1).refusal().reason,
              Reason::approvalNeeded);
    EXPECT_EQ(move(manager, MoveReason::damaged, couffin, 1, "").refusal().reason,
              Reason::noteMissing);
    ASSERT_TRUE(move(manager, MoveReason::damaged, couffin, 1));
    ASSERT_TRUE(move(manager, MoveReason::mended, couffin, 1));
    EXPECT_EQ(move(manager, MoveReason::gift, couffin, 1).refusal().reason,
              Reason::goodsEntrusted);
    ASSERT_TRUE(move(manager, MoveReason::gift, tea, 1));
    EXPECT_EQ(at("used:S07", tea), onePiece);
    ASSERT_TRUE(move(manager, MoveReason::stolen, carpet, 1));
    EXPECT_EQ(PieceTable(db()).find(carpet)->state, PieceState::lost);
    EXPECT_EQ(move(manager, MoveReason::stolen, carpet, 1).refusal().reason, Reason::pieceNotHere);
    ASSERT_TRUE(move(manager, MoveReason::found, carpet, 1));
    EXPECT_TRUE(sellForCash({carpet}));
    EXPECT_TRUE(imbalances(db(), book().stall()).empty());
}

TEST_F(Moves, levelsAndStampsAreSaidOfItems) {
    EXPECT_EQ(setLevel(book(), seller, carpet, onePiece, onePiece).refusal().reason, Reason::oneOfAKind);
    ASSERT_TRUE(setLevel(book(), seller, couffin, Quantity::pieces(5), Quantity::pieces(20)));
    EXPECT_EQ(LevelTable(db()).find(book().stall(), couffin)->full, Quantity::pieces(20));
    ASSERT_TRUE(setLevel(book(), seller, couffin, Quantity{}, Quantity{}));
    EXPECT_FALSE(LevelTable(db()).find(book().stall(), couffin));
    const Person officer{std::nullopt, Role::officer};
    PieceInspected found;
    found.item = carpet;
    EXPECT_EQ(inspectPiece(book(), seller, found).refusal().reason, Reason::notAllowed);
    EXPECT_EQ(inspectPiece(book(), officer, found).refusal().reason, Reason::gradeMissing);
    EXPECT_EQ(inspectPiece(book(), officer, {carpet, StampOutcome::refused, 1, "A1", ""})
                  .refusal()
                  .reason,
              Reason::gradeMissing);
    ASSERT_TRUE(inspectPiece(book(), officer, {carpet, StampOutcome::rework, {}, {}, "bord"}));
    ASSERT_TRUE(inspectPiece(book(), officer, {carpet, StampOutcome::stamped, 2, "TZ-412", ""}));
    EXPECT_EQ(InspectionTable(db()).of(carpet)->seal, "TZ-412");
    EXPECT_EQ(setPlace(book(), manager, Stall::number(9), {PlaceKind::stall, {"", "9"}, {}})
                  .refusal()
                  .reason,
              Reason::notAllowed); // only the centre names places
}

TEST_F(Moves, whatWasPhotographedIsOnTheWayOfTheItem) {
    ASSERT_TRUE(moveGoods(book(), manager, MoveReason::damaged, {{tea, onePiece}}, "renversé",
                          std::string("spilt.jpg")));
    const auto way = GoodsView(db(), book().today()).wayOf(tea);
    ASSERT_FALSE(way.empty());
    EXPECT_EQ(way.back().reason, MoveReason::damaged);
    EXPECT_EQ(way.back().photo, "spilt.jpg");
    EXPECT_TRUE(way.front().photo.empty());
}

TEST_F(Moves, anItemHasSeveralPhotosAndTheFirstIsItsTiles) {
    auto made = card("Cushion", Money::dinars(3000));
    made.codes = {"CUSHION-9"};
    made.photo = "front.jpg";
    made.photos = std::vector<std::string>{"back.jpg", "seam.jpg"};
    const auto item = *registerItem(book(), seller, ItemKind::series, made);
    EXPECT_EQ(ShelfView(db(), book().stall(), book().today()).find(item)->photo, "front.jpg");
    EXPECT_EQ(ItemTable(db()).morePhotos(item), *made.photos);
    EXPECT_TRUE(ItemTable(db()).morePhotos(couffin).empty());
    made.photos->resize(mostPhotos + 1, "more.jpg");
    made.codes = {"CUSHION-10"};
    EXPECT_EQ(registerItem(book(), seller, ItemKind::series, made).refusal().reason,
              Reason::tooManyLines);
}

TEST_F(Moves, row61_aCardTellsWhatABuyerLikesToKnow) {
    auto made = card("Cushion", Money::dinars(3000));
    made.codes = {"CUSHION-1"};
    made.unit = Unit::piece;
    made.details.emplace();
    made.details->technique = {"نسيج", "tissage"};
    made.details->lengthMm = 450;
    made.details->more = std::vector<Attribute>{{"nœuds par dm²", "1 200"}};
    const auto item = *registerItem(book(), seller, ItemKind::series, made);
    EXPECT_EQ(ItemTable(db()).details(item), made.details);
    EXPECT_FALSE(ItemTable(db()).details(couffin));
    made.codes = {"CUSHION-2"};
    made.model = item;
    made.details->colour = {"أزرق", "bleu"};
    const auto blue = *registerItem(book(), seller, ItemKind::series, made);
    EXPECT_EQ(ItemTable(db()).variants(item), (std::vector<ItemId>{item, blue}));
    const auto refusal = [&](auto change) {
        auto other = made;
        other.codes = {"CUSHION-3"};
        change(*other.details);
        return registerItem(book(), seller, ItemKind::series, other).refusal().reason;
    };
    EXPECT_EQ(refusal([](ItemDetails& details) { details.hours = 0; }),
              Reason::quantityNotPositive);
    EXPECT_EQ(refusal([](ItemDetails& details) { details.story = {"", "a\u202Eb"}; }),
              Reason::textUnusable);
    EXPECT_EQ(refusal([](ItemDetails& details) { details.more = std::vector<Attribute>{{"", "x"}}; }),
              Reason::textUnusable);
}

TEST_F(Moves, aBookThatDoesNotAddUpIsBuiltAgain) {
    EXPECT_FALSE(book().mendTables());
    execute(db(), "UPDATE balance SET amount = amount + 1000 WHERE account = 'stock:S07' "
                  "AND commodity = ?1",
            carpet);
    EXPECT_EQ(imbalances(db(), book().stall()).size(), 2U); // the sum, and the piece that is two
    EXPECT_TRUE(book().mendTables());
    EXPECT_FALSE(book().mendTables());
    EXPECT_TRUE(imbalances(db(), book().stall()).empty());
    EXPECT_EQ(stock(carpet), onePiece);
}

TEST(Places, craftCentresAreElevenAndKnowTheirWilaya) {
    EXPECT_EQ(craftCentres().size(), 11U);
    EXPECT_EQ(wilayaOf(Stall::number(46), *Day::parse("2020-06-01")), 1);
    EXPECT_EQ(wilayaOf(Stall::number(46), *Day::parse("2026-11-24")), 49);
    EXPECT_EQ(wilayaOf(Stall::number(42), *Day::parse("2026-11-24")), 1);
    EXPECT_EQ(wilayaOf(Stall::number(7), *Day::parse("2026-11-24")), std::nullopt);
    EXPECT_EQ(wilayaName(50)->latin, "Bordj Badji Mokhtar");
    EXPECT_FALSE(wilayaName(16));
}

TEST_F(Count, row65_whatIsAnArtisansNobodyHereGivesAway) {
    scan(couffin, 18);
    scan(carpet);
    scan(tea, static_cast<int>(stock(tea).wholeUnits()) - 1);
    const auto close = [this](const std::set<ItemId>& given) {
        return closeCount(book(), manager, everything, "offert", std::nullopt, {}, given);
    };
    const auto refused = close({couffin, tea}).refusal();
    EXPECT_EQ(refused.reason, Reason::goodsEntrusted);
    EXPECT_EQ(refused.subject, shelf(couffin).code());
    EXPECT_EQ(stock(couffin), Quantity::pieces(20)) << "it is still open";
    EXPECT_TRUE(close({carpet, tea})) << "all of the carpet is there, the tea is the stall's";
    EXPECT_TRUE(imbalances(db(), book().stall()).empty());
}

class ArtisansCount : public Count {
  protected:
    void SetUp() override {
        Count::SetUp();
        NewArtisan other;
        other.name = {"مريم", "Meriem"};
        other.pin = "5173";
        meriem = *registerArtisan(book(), manager, other);
        const auto with = *signPaper(book(), manager, meriem, book().stall(), fifteenPercent());
        auto each = card("Poterie", Money::dinars(700));
        each.artisan = meriem;
        each.contract = with;
        pots = *registerItem(book(), seller, ItemKind::series, each);
        EXPECT_TRUE(takeDeposit(book(), seller, meriem, with, {{pots, Quantity::pieces(6)}}));
        hers = *openArtisanCount(book(), seller, Spot::shelf, meriem);
    }
    void scanHers(int times) {
        for (int i = 0; i < times; ++i)
            ASSERT_TRUE(tallyCode(book(), seller, hers, shelf(pots).code()));
    }
    ArtisanId meriem;
    ItemId pots;
    std::int64_t hers = 0;
};

TEST_F(ArtisansCount, row65_coversWhatIsHersAndNothingElse) {
    EXPECT_EQ(openArtisanCount(book(), seller, Spot::shelf, ArtisanId::of({{Stall::centre(), 1}, 99}))
                  .refusal()
                  .reason,
              Reason::artisanUnknown);
    const Person officer{std::nullopt, Role::officer, std::nullopt};
    EXPECT_EQ(openArtisanCount(book(), officer, Spot::shelf, meriem).refusal().reason,
              Reason::notAllowed);
    for (const auto item : {couffin, tea, carpet})
        EXPECT_EQ(tallyCode(book(), seller, hers, shelf(item).code()).refusal().reason,
                  Reason::otherOwner);
    scanHers(5);
    const auto lines = *countLines(book(), hers);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].item, pots);
    EXPECT_EQ(lines[0].difference(), -onePiece);
    ASSERT_TRUE(closeCount(book(), manager, hers, "introuvable"));
    EXPECT_EQ(stock(pots), Quantity::pieces(5));
    EXPECT_EQ(stock(couffin), Quantity::pieces(20)) << "what nobody counted is not missing";
    EXPECT_EQ(stock(carpet), onePiece);
    const auto closed = CountTable(db()).of(book().stall(), 1).at(0);
    EXPECT_EQ(closed.artisan, meriem);
    EXPECT_EQ(closed.missing, onePiece);
    EXPECT_TRUE(imbalances(db(), book().stall()).empty());
}

TEST_F(ArtisansCount, row66_aSaleThatComesLateDoesNotSpoilIt) {
    scanHers(6);
    // The buyer had it in hand before the count; the sale is rung up after it.
    ASSERT_TRUE(sellForCash({pots}));
    const auto lines = *countLines(book(), hers);
    EXPECT_EQ(lines[0].difference(), Quantity{});
    EXPECT_FALSE(lines[0].moved);
    ASSERT_TRUE(closeCount(book(), seller, hers, ""));
    EXPECT_EQ(stock(pots), Quantity::pieces(5));
    EXPECT_EQ(CountTable(db()).of(book().stall(), 1).at(0).missing, Quantity{});
}

TEST_F(ArtisansCount, goesOnInTheNotesOfTheDevice) {
    scanHers(2);
    const auto known = OpenCountTable(db()).find(hers);
    ASSERT_TRUE(known);
    EXPECT_EQ(known->artisan, meriem);
    EXPECT_FALSE(known->corner);
    EXPECT_FALSE(OpenCountTable(db()).find(everything)->artisan);
}

} // namespace
} // namespace touat
