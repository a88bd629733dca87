// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many items by one table: looked at, taken in, taken back.
#include "core/acts/import_items.h"
#include "core/acts/register_artisan.h"
#include "core/acts/register_item.h"
#include "core/acts/sign_contract.h"
#include "core/acts/take_deposit.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/stock/goods_sum_view.h"
#include "core/stock/import_table.h"
#include "core/stock/item_table.h"
#include "given.h"

namespace touat {
namespace {

using namespace given;

class ItemImports : public StallTest {
  protected:
    NewItem line(const std::string& name, const std::string& code, int pieces) {
        NewItem item;
        item.card = card(name, Money::dinars(500));
        item.card.codes.clear();
        if (!code.empty()) item.card.codes = {code};
        item.quantity = Quantity::pieces(pieces);
        return item;
    }
    Quantity stockOf(const std::string& code) {
        const auto item = ItemTable(db()).byCodeAt(book().stall(), code);
        return item ? stock(*item) : Quantity{};
    }
};

TEST_F(ItemImports, goodLinesComeInAndTheOthersSayWhyNot) {
    auto consigned = line("Tapis", "T-1", 1);
    consigned.kind = ItemKind::piece;
    consigned.card.artisan = fatma; // the contract is the newest with her
    auto stranger = line("Autre", "T-2", 1);
    stranger.card.artisan = ArtisanId::of({{Stall::centre(), 1}, 99});
    auto nameless = line("", "T-3", 1);
    nameless.card.name = {};
    auto two = line("Deux", "T-4", 2);
    two.kind = ItemKind::piece;
    const std::vector<NewItem> items{line("Panier", "P-1", 12), line("Panier", "P-1", 3), consigned,
                                     stranger,                   nameless,                 two,
                                     line("Miel", "", 4)};
    const auto verdicts = checkItems(book(), items);
    ASSERT_EQ(verdicts.size(), items.size());
    EXPECT_FALSE(verdicts[0]);
    EXPECT_EQ(verdicts[1]->reason, Reason::codeTwice);
    EXPECT_FALSE(verdicts[2]);
    EXPECT_EQ(verdicts[3]->reason, Reason::artisanUnknown);
    EXPECT_EQ(verdicts[4]->reason, Reason::nameMissing);
    EXPECT_EQ(verdicts[5]->reason, Reason::oneOfAKind);
    EXPECT_FALSE(verdicts[6]);
    const auto imported = importItems(book(), manager, "articles.csv", items);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->items, 3);
    EXPECT_EQ(stockOf("P-1"), Quantity::pieces(12));
    EXPECT_EQ(stockOf("T-1"), onePiece);
    EXPECT_TRUE(sellForCash({*ItemTable(db()).byCode("T-1")}));
    EXPECT_TRUE(imbalances(db(), book().stall()).empty());
    // Once more: everything that has a code is there already.
    EXPECT_EQ(checkItems(book(), items)[0]->reason, Reason::codeTaken);
}

TEST_F(ItemImports, row62_whatIsInTheReserveComesInThereAndGoesBackWithTheRest) {
    auto baskets = line("Panier", "P-1", 12);
    baskets.reserve = Quantity::pieces(30);
    auto rolled = line("Tapis", "T-1", 0);
    rolled.kind = ItemKind::piece;
    rolled.card.artisan = fatma;
    rolled.reserve = onePiece;
    auto twice = line("Tapis", "T-2", 1);
    twice.kind = ItemKind::piece;
    twice.reserve = onePiece;
    auto less = line("Jarre", "J-1", 3);
    less.reserve = Quantity::pieces(-1);
    const std::vector<NewItem> items{baskets, rolled, twice, less};
    const auto verdicts = checkItems(book(), items);
    EXPECT_EQ(verdicts[2]->reason, Reason::oneOfAKind) << "here or there";
    EXPECT_EQ(verdicts[3]->reason, Reason::quantityNotPositive);
    const auto imported = importItems(book(), manager, "articles.csv", items);
    ASSERT_TRUE(imported);
    const auto stored = [this](const char* code) {
        return BalanceTable(db()).goods("reserve:S07", *ItemTable(db()).byCode(code));
    };
    EXPECT_EQ(stockOf("P-1"), Quantity::pieces(12));
    EXPECT_EQ(stored("P-1"), Quantity::pieces(30));
    EXPECT_EQ(stockOf("T-1"), Quantity{});
    EXPECT_EQ(stored("T-1"), onePiece);
    EXPECT_TRUE(imbalances(db(), book().stall()).empty());
    const auto tapis = *ItemTable(db()).byCode("T-1");
    const auto panier = *ItemTable(db()).byCode("P-1");
    ASSERT_TRUE(undoImport(book(), manager, imported->import));
    for (const auto item : {tapis, panier})
        EXPECT_EQ(BalanceTable(db()).goods("reserve:S07", item), Quantity{});
    EXPECT_TRUE(imbalances(db(), book().stall()).empty());
}

TEST_F(ItemImports, setsAndSizesNameWhatIsHereOrHigherUp) {
    auto red = line("Sandale", "S-1", 4);
    red.card.details.emplace().size = Name{"", "41"};
    auto blue = line("Sandale", "S-2", 3);
    blue.model = "S-1";
    auto green = line("Sandale", "S-3", 2);
    green.model = "S-2"; // a size of a size is a size of the first
    auto teaSet = line("Service à thé", "K-1", 0);
    teaSet.kind = ItemKind::service;
    teaSet.parts = {{"S-1", Quantity::pieces(2)}, {"S-3", onePiece}};
    auto early = line("Trop tôt", "K-2", 0);
    early.kind = ItemKind::service;
    early.parts = {{"Z-9", onePiece}};
    auto within = line("Coffret", "K-3", 0);
    within.kind = ItemKind::service;
    within.parts = {{"K-1", onePiece}};
    auto single = line("Tapis", "T-1", 1);
    single.kind = ItemKind::piece;
    single.model = "S-1";
    auto twice = line("Paire", "K-4", 0);
    twice.kind = ItemKind::service;
    twice.parts = {{"S-1", onePiece}, {"S-1", onePiece}};
    const std::vector<NewItem> items{red, blue, green, teaSet, early, within, single, twice};
    const auto verdicts = checkItems(book(), items);
    for (int good = 0; good < 4; ++good) EXPECT_FALSE(verdicts[static_cast<std::size_t>(good)]) << good;
    EXPECT_EQ(verdicts[4]->reason, Reason::codeUnknown);
    EXPECT_EQ(verdicts[4]->subject, "Z-9");
    EXPECT_EQ(verdicts[5]->reason, Reason::kitOnlyParts) << "no set in a set";
    EXPECT_EQ(verdicts[6]->reason, Reason::oneOfAKind);
    EXPECT_EQ(verdicts[7]->reason, Reason::oneOfAKind) << "each part once";
    ASSERT_TRUE(importItems(book(), manager, "articles.csv", items));
    ShelfView shelf(db(), book().stall(), book().today());
    const auto first = *ItemTable(db()).byCode("S-1");
    EXPECT_EQ(ItemTable(db()).variants(first).size(), 3U);
    EXPECT_EQ(shelf.find(*ItemTable(db()).byCode("S-3"))->series(), first);
    const auto kit = shelf.find(*ItemTable(db()).byCode("K-1"));
    ASSERT_EQ(kit->parts.size(), 2U);
    EXPECT_EQ(kit->parts[0].item, first);
    EXPECT_EQ(kit->parts[1].item, *ItemTable(db()).byCode("S-3"));
    EXPECT_EQ(kit->parts[0].quantity, Quantity::pieces(2));
    EXPECT_TRUE(sellForCash({kit->id}));
    EXPECT_EQ(stockOf("S-1"), Quantity::pieces(2));
    // What is here already can be named by the next table.
    auto late = line("Sandale", "S-4", 1);
    late.model = "S-3";
    ASSERT_TRUE(importItems(book(), manager, "encore.csv", {late}));
    EXPECT_EQ(shelf.find(*ItemTable(db()).byCode("S-4"))->series(), first);
}

// The ids of a piece's items are those of its one entry, also where the lines before it are refused.
TEST_F(ItemImports, aSetFindsItsPartsBeyondOnePiece) {
    std::vector<NewItem> items;
    for (int i = 0; i < 230; ++i) {
        items.push_back(line("Bol", "B-" + std::to_string(i), 5));
        if (i % 7 == 0) items.back().card.name = {};
    }
    for (const auto* part : {"B-1", "B-199", "B-229"}) {
        auto set = line("Coffret", std::string("K-") + part, 0);
        set.kind = ItemKind::service;
        set.parts = {{part, onePiece}};
        items.push_back(set);
    }
    const auto verdicts = checkItems(book(), items);
    for (std::size_t i = 230; i < items.size(); ++i) EXPECT_FALSE(verdicts[i]) << i;
    ASSERT_TRUE(importItems(book(), manager, "bols.csv", items));
    ShelfView shelf(db(), book().stall(), book().today());
    for (const auto* part : {"B-1", "B-199", "B-229"})
        EXPECT_EQ(shelf.find(*ItemTable(db()).byCode(std::string("K-") + part))->parts[0].item,
                  *ItemTable(db()).byCode(part));
}

TEST_F(ItemImports, anImportIsTakenBackWholeAndWhatWasSoldStaysSold) {
    const auto imported = importItems(book(), manager, "articles.csv",
                                      {line("Panier", "P-1", 12), line("Miel", "M-1", 4)});
    ASSERT_TRUE(imported);
    const auto basket = *ItemTable(db()).byCode("P-1");
    ASSERT_TRUE(sellForCash({basket}));
    EXPECT_EQ(undoImport(book(), seller, imported->import).refusal().reason, Reason::notAllowed);
    ASSERT_TRUE(undoImport(book(), manager, imported->import));
    EXPECT_EQ(undoImport(book(), manager, imported->import).refusal().reason,
              Reason::importUnknown);
    EXPECT_EQ(stock(basket), Quantity{});
    EXPECT_EQ(sumOf(db(), basket).sold, onePiece);
    EXPECT_TRUE(sumOf(db(), basket).balances());
    const auto shelf = ShelfView(db(), book().stall(), book().today()).all();
    EXPECT_TRUE(std::none_of(shelf.begin(), shelf.end(),
                             [&](const ShelfItem& item) { return item.id == basket; }));
    // Its codes are free for the table that was meant.
    EXPECT_FALSE(checkItems(book(), {line("Panier", "P-1", 12)})[0]);
    EXPECT_TRUE(ImportTable(db()).of(book().stall(), 5)[0].undone);
    EXPECT_EQ(importItems(book(), manager, "x", {line("", "carpet\n", 1)}).refusal().reason,
              Reason::noLines);
}

TEST_F(ItemImports, aThousandItemsComeInByChunksAndTheirCodesDiffer) {
    std::vector<NewItem> items;
    for (int i = 0; i < 1'203; ++i)
        items.push_back(line("Panier " + std::to_string(i), "", 1));
    std::vector<std::size_t> told;
    const auto imported = importItems(book(), manager, "articles.csv", items,
                                      [&](std::size_t done, std::size_t) { told.push_back(done); });
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->items, 1'203);
    EXPECT_EQ(told, (std::vector<std::size_t>{200, 400, 600, 800, 1000, 1200, 1203}));
    EXPECT_EQ(ImportTable(db()).items(imported->import).size(), 1'203U);
    EXPECT_EQ(ImportTable(db()).find(imported->import)->items, 1'203);
    EXPECT_EQ(ImportTable(db()).find(imported->import)->more, 0);
    EXPECT_EQ(db().integer("SELECT count(DISTINCT code) FROM item_code WHERE code LIKE '207%'"),
              db().integer("SELECT count(*) FROM item_code WHERE code LIKE '207%'"));
    ASSERT_TRUE(undoImport(book(), manager, imported->import));
    EXPECT_TRUE(imbalances(db(), book().stall()).empty());
}

// A power cut is a book of which some pieces are not there.
TEST_F(ItemImports, anImportThatStopsInTheMiddleSaysSoAndGoesBackWhole) {
    std::vector<NewItem> items;
    for (int i = 0; i < 450; ++i)
        items.push_back(line("Panier", "P-" + std::to_string(i), 1));
    const auto first = *importSome(book(), manager, "articles.csv", items, {});
    EXPECT_EQ(first.read, 200U);
    // Others use the book between two pieces: they sell, and take a code away.
    ASSERT_TRUE(sellForCash({*ItemTable(db()).byCode("P-0")}));
    auto other = card("Autre", Money::dinars(500));
    other.codes = {"P-300"};
    const auto meanwhile = *registerItem(book(), seller, ItemKind::series, other);
    const auto second = *importSome(book(), manager, "articles.csv", items, first);
    EXPECT_EQ(second.read, 400U);
    EXPECT_EQ(second.items, 399);
    auto known = *ImportTable(db()).find(*second.import);
    EXPECT_EQ(known.items, 399);
    EXPECT_EQ(known.more, 50) << "the power went";
    ASSERT_TRUE(undoImport(book(), manager, *second.import));
    EXPECT_FALSE(ItemTable(db()).byCodeAt(book().stall(), "P-399"));
    EXPECT_EQ(ItemTable(db()).byCodeAt(book().stall(), "P-300"), meanwhile);
    EXPECT_TRUE(imbalances(db(), book().stall()).empty());
    // The table once more, whole.
    const auto whole = *importItems(book(), manager, "articles.csv", items);
    EXPECT_EQ(whole.items, 449);
    EXPECT_EQ(ImportTable(db()).find(whole.import)->more, 0);
    EXPECT_EQ(importSome(book(), manager, std::string(201, 'x'), items, {}).refusal().reason,
              Reason::textUnusable);
}

class ArtisanImports : public ItemImports {
  protected:
    NewArtisan who(const std::string& name, const std::string& cardNumber) {
        NewArtisan artisan;
        artisan.card = cardNumber;
        artisan.name = {"", name};
        artisan.pin = "4826";
        return artisan;
    }
    /// Three artisans by one table.
    std::vector<ArtisanId> takeIn() {
        FromTable from{"artisans.csv", {}, 3};
        std::vector<ArtisanId> ids;
        for (const auto* name : {"Zohra", "Ahmed", "Nour"}) {
            --from.more;
            ids.push_back(*registerArtisan(book(), manager,
                                           who(name, "2999000" + std::to_string(ids.size())), from));
            if (!from.import) from.import = ImportId::of(ids[0].entry());
        }
        return ids;
    }
};

TEST_F(ArtisanImports, goBackWholeButForThoseWhoHaveSomethingByNow) {
    const auto ids = takeIn();
    const auto import = ImportId::of(ids[0].entry());
    const auto known = *ImportTable(db()).find(import);
    EXPECT_EQ(known.artisans, 3);
    EXPECT_EQ(known.items, 0);
    EXPECT_EQ(known.more, 0);
    ASSERT_TRUE(signPaper(book(), manager, ids[1], book().stall(), fifteenPercent()));
    EXPECT_EQ(undoImport(book(), seller, import).refusal().reason, Reason::notAllowed);
    const auto kept = *undoImport(book(), manager, import);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].artisan, ids[1]);
    EXPECT_EQ(kept[0].why, ArtisanTie::contract);
    ArtisanTable artisans(db());
    EXPECT_FALSE(artisans.byCard("29990000")) << "the card opens nothing";
    EXPECT_TRUE(artisans.byCard("29990001"));
    for (const auto& each : artisans.all()) EXPECT_TRUE(each.id != ids[0] && each.id != ids[2]);
    EXPECT_EQ(artisans.find(ids[0])->name.latin, "Zohra") << "whoever reads the journal knows whom";
    EXPECT_EQ(undoImport(book(), manager, import).refusal().reason, Reason::importUnknown);
    EXPECT_EQ(signPaper(book(), manager, ids[0], book().stall(), fifteenPercent()).refusal().reason,
              Reason::artisanUnknown);
    EXPECT_TRUE(registerArtisan(book(), manager, who("Zohra B.", "29990000")))
        << "the card is free for the table that was meant";
}

TEST_F(ArtisanImports, whatHoldsAnArtisanHereIsNamed) {
    const auto ids = takeIn();
    ArtisanTable artisans(db());
    EXPECT_FALSE(artisans.tieOf(ids[0]));
    const auto signedFor = *signPaper(book(), manager, ids[0], book().stall(), fifteenPercent());
    EXPECT_EQ(artisans.tieOf(ids[0]), ArtisanTie::contract);
    auto basket = card("Panier", Money::dinars(500));
    basket.artisan = ids[0];
    basket.contract = signedFor;
    const auto item = *registerItem(book(), seller, ItemKind::series, basket);
    ASSERT_TRUE(takeDeposit(book(), seller, ids[0], signedFor, {{item, onePiece}}));
    EXPECT_EQ(artisans.tieOf(ids[0]), ArtisanTie::goods);
    ASSERT_TRUE(sellForCash({item}));
    EXPECT_EQ(artisans.tieOf(ids[0]), ArtisanTie::money);
}

// Somebody else signed with one of them, and nobody here had heard of it.
TEST_F(ArtisanImports, aContractCountsMoreThanTakingBackInWhateverOrder) {
    const auto ids = takeIn();
    const auto import = ImportId::of(ids[0].entry());
    ASSERT_TRUE(undoImport(book(), manager, import));
    EXPECT_TRUE(ArtisanTable(db()).find(ids[0])->withdrawn);
    ContractSigned elsewhere;
    elsewhere.artisan = ids[0];
    elsewhere.stall = book().stall();
    elsewhere.number = 1;
    elsewhere.terms = fifteenPercent();
    elsewhere.signedOn = book().today();
    (void)book().record(manager, elsewhere);
    EXPECT_FALSE(ArtisanTable(db()).find(ids[0])->withdrawn);
    (void)book().record(manager, ArtisansWithdrawn{import, {ids[0], ids[1]}});
    EXPECT_FALSE(ArtisanTable(db()).find(ids[0])->withdrawn);
}

} // namespace
} // namespace touat
