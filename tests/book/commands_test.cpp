// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each command says when all is well, to the letter: scripts read it.
#include <sodium.h>
#include <unistd.h>

#include <csignal>
#include <regex>

#include "shop_book.h"
#include "core/journal/json_value.h"

namespace touat::processes {
namespace {

using Commands = ShopBook;

Ended checkExport(const std::string& lines) {
    return python("check_export.py", {}, lines);
}

std::string hashOf(const std::string& entry) {
    const auto text = "TOUAT-J1" + entry;
    std::array<unsigned char, 32> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char*>(text.data()), text.size(), nullptr,
                       0);
    std::array<char, 65> hex{};
    return sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
}

TEST_F(Commands, aNewBookIsEmptyAndOfItsStall) {
    const auto made = touatBook({"new", book, "--stall", "S07"});
    EXPECT_EQ(made.code, 0);
    EXPECT_EQ(made.out, "made " + book.string() + " for S07\n");
    EXPECT_EQ(made.err, "");
    EXPECT_TRUE(
        std::regex_match(verified(), std::regex("ok: 1 entries of S07-1, head [0-9a-f]{64}\n")));
    EXPECT_EQ(report("sales"), jsonOf(R"({"receipts":0,"refunds":0,"lines":0,"total_centimes":0,
                                         "days":[]})"));
    EXPECT_EQ(report("stock"), jsonOf(R"([{"stock":{"stall":"S07","name":{"ar":"S07","fr":"S07"},
                                         "kinds":0,"units":{"kilograms":0,"metres":0,"pieces":0},"value":0},"items":[]}])"));
    EXPECT_EQ(report("artisans"), nlohmann::json::array());
    const auto mode = std::filesystem::status(keys).permissions();
    EXPECT_EQ(mode, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_EQ(everythingIn(folder.path).size(), 2U); // the book and its keys
}

TEST_F(Commands, aNewBookHasItsSignInBothScripts) {
    ASSERT_EQ(touatBook({"new", book, "--stall", "S07", "--name-ar", "دار الفخار", "--name-fr",
                         "Maison de l'argile"})
                  .code,
              0);
    const auto name = report("stock")[0]["stock"]["name"];
    EXPECT_EQ(name["ar"], "دار الفخار");
    EXPECT_EQ(name["fr"], "Maison de l'argile");
    EXPECT_EQ(checkExport(exported()).out, verified());
}

TEST_F(Commands, everyStallFromS01ToS99CanHaveABook) {
    for (const std::string stall : {"S01", "S30", "S31", "S99"}) {
        const auto file = folder / (stall + ".book");
        EXPECT_EQ(touatBook({"new", file, "--stall", stall}).code, 0) << stall;
        EXPECT_EQ(touatBook({"verify", file}).out.find("ok: 1 entries of " + stall), 0U);
    }
}

TEST_F(Commands, theStockIsReportedToTheThousandth) {
    makeBook();
    write(folder / "articles.csv", "name_fr,price,quantity,code,unit\nCumin,300,2.75,C-1,kilogram\n"
                                   "Toile,200,0.05,T-1,metre\nPanier,850,3,P-1,\n");
    ASSERT_EQ(touatBook({"import-items", book, folder / "articles.csv", "--rejects", rejects}).code, 0);
    const auto said = touatBook({"report", book, "stock"}).out;
    EXPECT_NE(said.find("  3 units  0.050 m  2.750 kg  "), std::string::npos) << said;
    EXPECT_NE(said.find("  C-1  2.750  Cumin\n"), std::string::npos) << said;
    EXPECT_NE(said.find("  T-1  0.050  Toile\n"), std::string::npos) << said;
    EXPECT_NE(said.find("  P-1  3  Panier\n"), std::string::npos) << said;
}

TEST_F(Commands, exportSaysTheStoredTextVerbatim) {
    makeBookWithSales();
    const auto lines = linesOf(exported());
    ASSERT_EQ(lines.size(), 11U);
    const std::regex form(R"re(\{"stall":"S07","epoch":1,"seq":(\d+),"hash":"([0-9a-f]{64})",)re"
                          R"re("entry":"\{.*\}"\})re");
    std::string texts;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::smatch parts;
        ASSERT_TRUE(std::regex_match(lines[i], parts, form)) << lines[i];
        EXPECT_EQ(parts[1], std::to_string(i + 1));
        const auto entry = jsonOf(lines[i])["entry"].get<std::string>();
        EXPECT_EQ(parts[2], hashOf(entry));
        EXPECT_EQ(jsonOf(entry)["prev"].get<std::string>().size(), 64U);
        texts += entry + '\n';
    }
    EXPECT_EQ(texts, firstColumn(book, "SELECT group_concat(entry || char(10), '') FROM "
                                       "(SELECT entry FROM journal ORDER BY seq)"));
}

TEST_F(Commands, anyoneCanCheckAnExportInTenLinesOfPython) {
    makeBookWithSales();
    const auto checked = checkExport(exported());
    EXPECT_EQ(checked.code, 0) << checked.err;
    EXPECT_EQ(checked.out, verified()); // the same number of entries, the same head
}

TEST_F(Commands, thePythonFindsAnEditAndSoDoesVerify) {
    makeBookWithSales();
    tamper(book, "UPDATE journal SET entry = replace(entry, '\"fr\":\"HEART\"', "
                 "'\"fr\":\"HEARD\"') WHERE seq = 3");
    EXPECT_TRUE(complained(touatBook({"verify", book}), 1, "S07-1-3"));
    const auto checked = checkExport(exported()); // what is there, as it is: evidence
    EXPECT_EQ(checked.code, 1);
    EXPECT_EQ(checked.err, "broken: S07-1-3\n");
}

TEST_F(Commands, thePythonFindsWhatAHashAloneDoesNotShow) {
    makeBookWithSales();
    const auto all = linesOf(exported());
    const auto joined = [](const std::vector<std::string>& lines) {
        std::string text;
        for (const auto& line : lines)
            text += line + '\n';
        return text;
    };
    // Forges entry 6 in a way and hashes it anew, as somebody who knows the form would.
    const auto forged = [&](const std::function<void(nlohmann::ordered_json & entry)>& change) {
        auto lines = all;
        auto row = nlohmann::ordered_json::parse(lines[5]);
        auto entry = nlohmann::ordered_json::parse(row["entry"].get<std::string>());
        change(entry);
        row["entry"] = entry.dump();
        row["hash"] = hashOf(row["entry"]);
        lines[5] = row.dump();
        return checkExport(joined({lines.begin(), lines.begin() + 6})).err;
    };
    EXPECT_EQ(forged([](auto&) {}), "");
    EXPECT_EQ(forged([](auto& entry) { entry["postings"][0][2] = 601; }), "broken: S07-1-6\n");
    EXPECT_EQ(forged([](auto& entry) { entry["prev"] = std::string(64, '0'); }),
              "broken: S07-1-6\n");
    EXPECT_EQ(forged([](auto& entry) { entry["seq"] = 7; }), "broken: S07-1-6\n");
    auto hole = all;
    hole.erase(hole.begin() + 4);
    EXPECT_EQ(checkExport(joined(hole)).err, "broken: S07-1-5\n");
    auto swapped = all;
    std::swap(swapped[7], swapped[8]);
    EXPECT_EQ(checkExport(joined(swapped)).err, "broken: S07-1-8\n");
}

TEST_F(Commands, refoldSaysWhetherAnythingDiffered) {
    makeBookWithSales();
    const auto head = verified();
    const auto sales = report("sales");
    const auto same = touatBook({"refold", book});
    EXPECT_EQ(same.code, 0);
    EXPECT_EQ(same.out, "rebuilt: nothing differed\n");

    tamper(book, "UPDATE sale SET total = total + 1 WHERE number = 1;"
                 "DELETE FROM stall_day;"
                 "DROP TABLE balance;");
    EXPECT_NE(report("sales"), sales);
    const auto differed = touatBook({"refold", book});
    EXPECT_EQ(differed.code, 1);
    EXPECT_EQ(differed.out, "rebuilt: these tables differed from the journal and are right now: "
                            "balance sale stall_day\n");
    EXPECT_EQ(touatBook({"refold", book}).out, "rebuilt: nothing differed\n");
    EXPECT_EQ(report("sales"), sales);
    EXPECT_EQ(verified(), head); // the journal was not touched
}

TEST_F(Commands, reportsAddUpWhatWasSold) {
    makeBookWithSales();
    EXPECT_EQ(report("sales"), jsonOf(R"({"receipts":4,"refunds":1,"lines":5,"total_centimes":4164,
        "days":[{"day":"2010-12-01","receipts":2,"lines":3,"total_centimes":4164},
                {"day":"2010-12-02","receipts":2,"lines":2,"total_centimes":0}]})"));
    const auto stock = report("stock");
    ASSERT_EQ(stock.size(), 1U);
    std::map<std::string, std::int64_t> onHand;
    for (const auto& item : stock[0]["items"])
        onHand[item["code"]] = item["on_hand"];
    EXPECT_EQ(onHand, (std::map<std::string, std::int64_t>{{"85123A", -6000}, {"71053", -8000}}));
    EXPECT_EQ(touatBook({"report", book, "sales"}).out,
              "2010-12-01  2 receipts  3 lines  4164 centimes\n"
              "2010-12-02  2 receipts  2 lines  0 centimes\n"
              "all  4 receipts (1 refunds)  5 lines  4164 centimes\n");
    EXPECT_NE(touatBook({"report", book, "stock"}).out.find("71053  -8  HEART\n"),
              std::string::npos);
    const auto one = touatBook({"report", book, "sales", "--stall", "S07", "--json"});
    EXPECT_EQ(jsonOf(one.out), report("sales"));
}

TEST_F(Commands, readingABookChangesNothing) {
    makeBookWithSales();
    const auto before = everythingIn(folder.path);
    for (const Words& words : {Words{"verify"}, Words{"export"}, Words{"report", "sales"},
                               Words{"report", "stock", "--json"}, Words{"report", "artisans"}}) {
        auto command = words;
        command.insert(command.begin() + 1, book);
        EXPECT_EQ(touatBook(command).code, 0);
        EXPECT_EQ(everythingIn(folder.path), before) << words[0];
    }
}

TEST_F(Commands, helpIsNoError) {
    const auto help = touatBook({"--help"});
    EXPECT_EQ(help.code, 0);
    EXPECT_EQ(help.err, "");
    for (const std::string command :
         {"new", "verify", "export", "refold", "import-sales", "report", "enrol", "sync", "demo"}) {
        EXPECT_NE(help.out.find("\n  " + command + ' '), std::string::npos) << command;
        const auto more = touatBook({command, "--help"});
        EXPECT_EQ(more.code, 0);
        EXPECT_NE(more.out.find("touat-book " + command), std::string::npos) << more.out;
    }
    EXPECT_EQ(touatBook({"--version"}).code, 0);
}

/// A centre that serves on a free port of this machine.
class Serving {
  public:
    explicit Serving(const Path& home) : m_home(home) {
        const auto made = run({program("touat-centre"), "init", home, "--pin", "2580"});
        EXPECT_EQ(made.code, 0) << made.err;
        m_child = std::make_unique<Child>(
            Words{program("touat-centre"), "serve", home, "--address", "127.0.0.1", "--port", "0"});
        for (int waited = 0; waited < 30'000 && !exists(home / "local.json"); waited += 50)
            usleep(50'000);
    }
    std::string url() const {
        const auto port = jsonOf(contentOf(m_home / "local.json"))["port"].get<int>();
        return "https://127.0.0.1:" + std::to_string(port);
    }
    std::string code() const {
        const auto printed = run({program("touat-centre"), "enrol", m_home, "--stall", "S07"});
        EXPECT_EQ(printed.code, 0) << printed.err;
        return linesOf(printed.out).at(0);
    }
    void stop() {
        m_child->signal(SIGTERM);
        m_child->wait();
    }

  private:
    Path m_home;
    std::unique_ptr<Child> m_child;
};

TEST_F(Commands, syncIsOneRoundAfterWhichBothEndsSayTheSame) {
    makeBookWithSales();
    Serving centre(folder / "centre");
    const auto url = centre.url();
    const auto joined = touatBook({"enrol", book, "--centre", url, "--code", centre.code()});
    ASSERT_EQ(joined.code, 0) << joined.err;
    EXPECT_EQ(joined.out, "joined " + url + " as S07-1\n");

    const auto synced = touatBook({"sync", book, "--centre", url});
    EXPECT_EQ(synced.code, 0) << synced.err;
    EXPECT_TRUE(std::regex_match(
        synced.out, std::regex("the centre has 11 of 11 entries; \\d+ feed items taken\n")))
        << synced.out;
    // A second round, at the centre that it has joined, has nothing left to do.
    EXPECT_EQ(touatBook({"sync", book}).out,
              "the centre has 11 of 11 entries; 0 feed items taken\n");
    centre.stop();
    EXPECT_TRUE(complained(touatBook({"sync", book}), 1, "centre_unreachable"));

    const auto atCentre = [&](const std::string& what) {
        return jsonOf(
            touatBook({"report", folder / "centre/centre.book", what, "--stall", "S07", "--json"})
                .out);
    };
    EXPECT_EQ(atCentre("sales"), report("sales"));
    EXPECT_EQ(atCentre("stock"), report("stock"));
    // The centre's export holds the stall's entries as the stall exports them.
    const auto exportedThere = touatBook({"export", folder / "centre/centre.book"}).out;
    for (const auto& line : linesOf(exported()))
        EXPECT_NE(exportedThere.find(line + '\n'), std::string::npos) << line.substr(0, 60);
    EXPECT_EQ(checkExport(exportedThere).code, 0);
}

} // namespace
} // namespace touat::processes
