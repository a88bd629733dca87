// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The demo shop is big enough to look like the real one, and the same each time it is made.
#include <algorithm>
#include <map>
#include <set>

#include "shop_book.h"

namespace touat::processes {
namespace {

/// The facts of one kind in a book.
std::vector<nlohmann::json> factsIn(const std::string& exported, const std::string& type) {
    std::vector<nlohmann::json> facts;
    for (const auto& line : linesOf(exported)) {
        const auto entry = jsonOf(jsonOf(line)["entry"]);
        if (entry["type"] == type) facts.push_back(entry["body"]);
    }
    return facts;
}

bool isArabic(const std::string& text) { // letters of U+0600 to U+06FF begin with D8 to DB
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xD8 && byte <= 0xDB;
    });
}
bool isLatin(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return isalpha(c) != 0; });
}
void expectBothScripts(const nlohmann::json& name) {
    EXPECT_TRUE(isArabic(name["ar"])) << name;
    EXPECT_TRUE(isLatin(name["fr"]) && !isArabic(name["fr"])) << name;
}

/// Every book of the shop as `verify` sees it: entries and head hashes.
std::string headsOf(const Path& shop) {
    std::string heads = touatBook({"verify", shop / "centre" / "centre.book"}).out;
    for (int n = 1; n <= 30; ++n) {
        const auto name = "S" + std::string(n < 10 ? "0" : "") + std::to_string(n);
        const auto verified = touatBook({"verify", shop / "stalls" / (name + ".book")});
        EXPECT_EQ(verified.code, 0) << verified.err;
        heads += verified.out;
    }
    return heads;
}

TEST(Demo, isAShopOfThirtyStallsAndTheSameEachTime) {
    const Folder folder;
    const auto make = [&](const std::string& name) {
        return touatBook({"demo", folder / name, "--at", "2026-11-24T10:30"});
    };
    const auto made = make("first");
    ASSERT_EQ(made.code, 0) << made.err;
    const auto centre = folder / "first" / "centre/centre.book";
    const auto exported = touatBook({"export", centre}).out;

    // Stalls, each with a sign in both scripts.
    std::set<std::string> stalls;
    for (const auto& device : factsIn(exported, "device_enrolled"))
        if (device["stall"] != "C00") {
            stalls.insert(device["stall"]);
            expectBothScripts(device["stall_name"]);
        }
    EXPECT_EQ(stalls.size(), 31U); // and the craft centre of Timimoun
    EXPECT_EQ(stalls.count("S46"), 1U);

    // Places are named, stalls and all eleven craft centres; goods are on their way between them.
    std::map<std::string, int> places;
    for (const auto& place : factsIn(exported, "place_set")) {
        expectBothScripts(place["card"]["name"]);
        ++places[place["card"]["kind"].get<std::string>()];
    }
    EXPECT_EQ(places, (std::map<std::string, int>{{"craft_centre", 11}, {"stall", 30}}));
    EXPECT_EQ(factsIn(exported, "transfer_sent").size(), 3U);
    EXPECT_EQ(factsIn(exported, "goods_requested").size(), 1U);

    // Artisans of the eleven communes, with both names.
    const std::set<std::string> eleven{"Adrar",     "Aougrout",  "Aoulef",   "Bordj Badji Mokhtar",
                                       "Charouine", "Reggane",   "Tamentit", "Timiaouine",
                                       "Timimoun",  "Tinerkouk", "Tsabit"};
    const auto artisans = factsIn(exported, "artisan_registered");
    EXPECT_GE(artisans.size(), 100U);
    std::set<std::string> communes;
    std::set<std::string> names;
    for (const auto& artisan : artisans) {
        expectBothScripts(artisan["name"]);
        communes.insert(artisan["commune"]["fr"]);
        names.insert(artisan["name"]["fr"]);
    }
    EXPECT_EQ(communes, eleven);
    EXPECT_GE(names.size(), artisans.size() * 9 / 10); // hardly two of one name

    // Goods: half of them one of a kind, named, priced, with a drawing.
    const auto pieces = factsIn(exported, "piece_registered");
    const auto series = factsIn(exported, "item_registered");
    EXPECT_GE(pieces.size() + series.size(), 500U);
    EXPECT_GE(pieces.size(), series.size());
    EXPECT_LE(pieces.size(), series.size() * 2);
    std::set<std::string> families;
    std::set<std::string> codes;
    for (const auto* goods : {&pieces, &series})
        for (const auto& item : *goods) {
            const auto& card = item["card"];
            expectBothScripts(card["name"]);
            families.insert(card["family"]);
            codes.insert(card["codes"][0]);
            EXPECT_GE(card["price"], 50'00) << card;
            EXPECT_LE(card["price"], 200'000'00) << card;
            EXPECT_LE(card["floor"], card["price"]) << card;
            EXPECT_EQ(card["price"].get<std::int64_t>() % 500, 0) << card; // whole coins
            EXPECT_FALSE(card["picture"].get<std::string>().empty());
        }
    EXPECT_EQ(codes.size(), pieces.size() + series.size() - 1) << "two share the code of the trade";
    EXPECT_GE(families.size(), 6U);

    // Contracts of different kinds.
    std::set<std::string> kinds;
    std::set<std::string> agencies;
    std::set<std::string> bases;
    for (const auto& contract : factsIn(exported, "contract_signed")) {
        kinds.insert(contract["terms"].dump());
        agencies.insert(contract["terms"]["agency"]);
        bases.insert(contract["terms"]["basis"]);
    }
    EXPECT_GE(kinds.size(), 4U);
    EXPECT_GE(agencies.size(), 2U);
    EXPECT_GE(bases.size(), 2U);

    // What the command says is what is there.
    const auto said = jsonOf(made.out);
    EXPECT_EQ(said["artisans"], artisans.size());
    EXPECT_EQ(said["items"], pieces.size() + series.size());
    EXPECT_EQ(said["pieces"], pieces.size());
    EXPECT_EQ(said["sales"], factsIn(exported, "sale_made").size());
    EXPECT_EQ(stalls.count(said["stall"]), 1U);
    EXPECT_EQ(jsonOf(touatBook({"report", centre, "artisans", "--json"}).out).size(),
              artisans.size());
    EXPECT_EQ(python("check_export.py", {}, exported).code, 0);

    const auto again = make("second");
    EXPECT_EQ(again.out, made.out);
    EXPECT_EQ(headsOf(folder / "second"), headsOf(folder / "first"));
    std::cout << made.out;
}

TEST(SetUp, row102_fourTradesStandReady) {
    const Folder folder;
    const std::map<std::string, std::set<std::string>> trades{{"textile", {"weaving", "dress"}},
                                                              {"jewellery", {"silver"}},
                                                              {"leather", {"leather"}},
                                                              {"pottery", {"pottery"}}};
    for (const auto& [trade, families] : trades) {
        const auto book = folder / (trade + ".book");
        const auto made = touatBook({"set-up", book, "--trade", trade, "--stall", "S12",
                                     "--seller-pin", "5937", "--manager-pin", "8264"});
        ASSERT_EQ(made.code, 0) << made.err;
        EXPECT_EQ(touatBook({"verify", book}).code, 0);
        const auto exported = touatBook({"export", book}).out;
        std::set<std::string> found;
        for (const auto* type : {"item_registered", "piece_registered"})
            for (const auto& fact : factsIn(exported, type)) {
                found.insert(fact["card"]["family"].get<std::string>());
                expectBothScripts(fact["card"]["name"]);
                EXPECT_GT(fact["card"]["price"].get<int>(), 0);
            }
        EXPECT_EQ(found, families) << trade;
        EXPECT_GE(jsonOf(made.out)["items"].get<int>(), 12) << trade;
        EXPECT_EQ(factsIn(exported, "staff_admitted").size(), 2U);
        EXPECT_EQ(touatBook({"set-up", book, "--trade", trade, "--stall", "S12", "--seller-pin",
                             "5937", "--manager-pin", "8264"})
                      .code,
                  2); // never over a book that is there
    }
    EXPECT_EQ(touatBook({"set-up", folder / "x.book", "--trade", "pottery", "--stall", "S12",
                         "--seller-pin", "1234", "--manager-pin", "8264"})
                  .code,
              1); // everybody's PIN
    EXPECT_FALSE(std::filesystem::exists(folder / "x.book"));
}

} // namespace
} // namespace touat::processes
