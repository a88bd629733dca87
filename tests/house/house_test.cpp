// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The house test reads the source tree and holds it to the rules of the house. Every rule is shown
// first what it must find and what it must leave alone, so that a rule that cannot fail is seen.
#include <gtest/gtest.h>

#include <array>

#include "rules.h"

namespace house {

namespace {

// Where the house departs from a rule, and why. One that is no longer needed fails too.
struct Exception {
    std::string_view rule;
    std::string_view file;
    std::string_view about; // a part of what the rule says; empty: all it says of the file
    std::string_view why;
};
constexpr auto exceptions = std::to_array<Exception>({
    {"includesFlowOneWay", "core/acts/start_book.h", "core/sync/",
     "the first entry of a book names the key of its device, and an enrolled book begins with what "
     "the centre answered"},
    {"noFloatingPoint", "receipts/page.cpp", "",
     "libharu speaks floating point; this is the one file where micrometres become points"},
    {"sqlStaysInItsPlace", "core/store/rows.cpp", "SELECT *",
     "digests and copies of a table take whatever columns it has"},
    {"noGlobalState", "core/store/server.cpp", "",
     "whether a program opens addresses is said once, by its main, so that no till carries the library"},
    {"onlyFactsChangeTables", "app/till/counter_held.cpp", "",
     "baskets are no facts: they are this device's own notes, and no sync reads them"},
    {"onlyFactsChangeTables", "core/acts/count_stock.cpp", "OpenCountTable::",
     "a count that goes on is no fact: it is this device's own note until it is closed"},
    {"onlyFactsChangeTables", "app/till/keep_setting.cpp", "SettingTable::write",
     "how a device is set up is no fact: it is this device's own note, and no sync reads it"},
    {"onlyFactsChangeTables", "app/till/euro_rate.cpp", "SettingTable::write",
     "the rate shown beside prices moves nothing; it is a note of this device with its day"},
    {"noGlobalState", "app/till/shelf_model.cpp", "",
     "addresses of photos are made at twenty desks; how often photos came is one number of the screen"},
    {"wordsAreTranslatable", "qml/parts/LetterKeys.qml", "",
     "a key of a keyboard shows the letter that it writes, in every language"},
    {"wordsAreTranslatable", "qml/parts/KeyName.qml", "\"F\"",
     "function keys have the same name on every keyboard"},
    {"timeAndChanceAreHandedIn", "app/centre/certificates.cpp", "randomness",
     "OpenSSL makes the keys of certificates with its own randomness; their serial may be its too"},
    {"nothingIsTooLong", "tests/app/walk.cpp", "",
     "one walk through every page, told in the order in which it is taken"},
    {"nothingIsTooLong", "app/demo/demo_shop.cpp", "",
     "the story of the demo shop, told from beginning to end; its words are in shop.json"},
    {"nothingIsTooLong", "app/till/till.h", "",
     "the one object that pages know: an include, a property and a member for each desk"},
    {"nothingIsTooLong", "app/centre/door.cpp", "",
     "the one file that knows HTTP: what it is divided by would have to know it as well"},
    {"eachSentenceHasItsOwnWords", "qml/words/ar.ts", "\"Small ones\"",
     "the tiles are, or the writing is: one word in Arabic"},
    {"eachSentenceHasItsOwnWords", "qml/words/ar.ts", "\"Large ones\"",
     "the tiles are, or the writing is: one word in Arabic"},
    {"eachSentenceHasItsOwnWords", "qml/words/ar.ts", "\"Another reason\"",
     "why money moved and why something is refused, which never stand together"},
    {"eachSentenceHasItsOwnWords", "qml/words/ar.ts", "\"In cash\"",
     "how something was paid, in a list and in a sentence"},
    {"eachSentenceHasItsOwnWords", "qml/words/ar.ts", "\"Openings\"",
     "of the drawer: in the report their number, in the log each"},
    {"eachSentenceHasItsOwnWords", "qml/words/ar.ts", "\"Our own\"",
     "goods of the stall, short and long"},
    {"eachSentenceHasItsOwnWords", "qml/words/ar.ts", "\"All goods\"",
     "what a promotion or a list takes in, which never stand together"},
    {"eachSentenceHasItsOwnWords", "qml/words/ar.ts", "\"from %1\"",
     "a time and a day, which are said alike"},
    {"eachSentenceHasItsOwnWords", "qml/words/ar.ts", "\"Not at all\"",
     "a rule that never counts, and a setting"},
    {"eachSentenceHasItsOwnWords", "qml/words/fr.ts", "\"How much is there?\"",
     "French asks for number and measure alike"},
    {"eachSentenceHasItsOwnWords", "qml/words/fr.ts", "\"Items: %1\"",
     "a number of articles, counted and listed"},
    {"eachSentenceHasItsOwnWords", "qml/words/fr.ts", "\"Everything\"",
     "of lists that never stand together"},
    {"eachSentenceHasItsOwnWords", "qml/words/fr.ts", "\"Sell it\"",
     "a right and what is done with a draft, which never stand together"},
    {"eachSentenceHasItsOwnWords", "qml/words/fr.ts", "\"laid aside, not for sale\"",
     "the same place, short and long"},
});

const Tree& tree() {
    static const Tree all = readTree(TOUAT_SOURCE);
    return all;
}

std::size_t found(Rule rule, const std::string& name, const std::string& text) {
    return rule({name, text}).size();
}

// Every finding that no exception covers is a failure of its own.
void hold(std::string_view rule, const Findings& findings) {
    std::vector<bool> used(exceptions.size());
    for (const auto& finding : findings) {
        bool excepted = false;
        for (std::size_t i = 0; i < exceptions.size(); ++i) {
            const auto& exception = exceptions[i];
            if (exception.rule != rule || exception.file != finding.file ||
                finding.remedy.find(exception.about) == std::string::npos)
                continue;
            excepted = used[i] = true;
        }
        if (!excepted)
            ADD_FAILURE_AT(finding.file.c_str(), static_cast<int>(finding.line)) << finding.remedy;
    }
    for (std::size_t i = 0; i < exceptions.size(); ++i)
        if (exceptions[i].rule == rule && !used[i])
            ADD_FAILURE() << "the exception of " << exceptions[i].file << " from " << rule
                          << " is not needed any longer: take it away";
}

void hold(std::string_view name, Rule rule) {
    hold(name, overAll(tree(), rule));
}

TEST(House, isReadWhole) {
    std::size_t cpp = 0;
    std::size_t qml = 0;
    for (const auto& file : tree()) {
        cpp += isCpp(file) && !file.text.empty() ? 1 : 0;
        qml += isQml(file) && !file.text.empty() ? 1 : 0;
    }
    EXPECT_GT(cpp, 150U);
    EXPECT_GT(qml, 30U);
    EXPECT_NE(findFile(tree(), "core/money.h"), nullptr);
    EXPECT_NE(findFile(tree(), "dev"), nullptr);
}

TEST(House, tellsCodeFromCommentsAndLiterals) {
    const auto source = sourceOf({"core/a.cpp", "int a = 1'000; // it's \"one\"\n"
                                                "auto b = \"say \\\"two\\\" // no\"; /* three\n"
                                                "*/ char c = '\"'; auto d = R\"x(fo\"ur)x\";\n"});
    EXPECT_EQ(source.code.find("one"), std::string::npos);
    EXPECT_EQ(source.code.find("two"), std::string::npos);
    EXPECT_EQ(source.code.find("three"), std::string::npos);
    EXPECT_EQ(source.code.find("ur"), std::string::npos);
    EXPECT_NE(source.code.find("char c"), std::string::npos);
    EXPECT_NE(source.spoken.find("two"), std::string::npos);
    ASSERT_EQ(source.literals.size(), 3U);
    EXPECT_EQ(source.literals[0].text, "say \"two\" // no");
    EXPECT_EQ(source.literals[2].text, "fo\"ur");
    EXPECT_EQ(lineAt(source.code, source.literals[2].at), 3U);
    const File spread{"app/b.cpp", "tr(\"a \"\n   \"b\") \"c\""};
    EXPECT_EQ(joinedLiteral(sourceOf(spread), 3), "a b");
}

TEST(House, includesFlowOneWay) {
    constexpr auto rule = includesFlowOneWay;
    EXPECT_EQ(found(rule, "core/sales/sale.h", "#include \"core/stock/item.h\"\n"), 0U);
    EXPECT_EQ(found(rule, "core/stock/item.h", "#include \"core/sales/sale.h\"\n"), 1U);
    EXPECT_EQ(found(rule, "core/sync/feed.cpp", "#include \"core/acts/sell.h\"\n"), 1U);
    EXPECT_EQ(found(rule, "core/money.h", "#include \"core/must.h\"\n"), 0U);
    EXPECT_EQ(found(rule, "core/money.h", "#include \"core/store/query.h\"\n"), 1U);
    EXPECT_EQ(found(rule, "core/book/book.h", "#include \"app/machine.h\"\n"), 1U);
    EXPECT_EQ(found(rule, "receipts/page.cpp", "#include \"core/sales/sale_table.h\"\n"), 1U);
    EXPECT_EQ(found(rule, "app/till/till.cpp", "#include \"app/centre/door.h\"\n"), 1U);
    EXPECT_EQ(found(rule, "app/till/till.cpp", "#include \"till.h\"\n"), 1U);
    hold("includesFlowOneWay", rule);
}

TEST(House, nounsReadNoTables) {
    constexpr auto rule = nounsReadNoTables;
    EXPECT_EQ(found(rule, "core/stock/shelf.h", "#include \"core/stock/item_table.h\"\n"), 1U);
    EXPECT_EQ(found(rule, "core/stock/apply.cpp", "#include \"core/stock/item_table.h\"\n"), 0U);
    hold("nounsReadNoTables", rule);
}

TEST(House, qtStaysOutside) {
    constexpr auto rule = qtStaysOutside;
    EXPECT_EQ(found(rule, "core/name.h", "#include <QtGlobal>\n"), 1U);
    EXPECT_EQ(found(rule, "receipts/code.h", "void draw(QString text);\n"), 1U);
    EXPECT_EQ(found(rule, "core/name.h", "Quantity n; // not a QString; QR\n"), 0U);
    EXPECT_EQ(found(rule, "app/till/till.h", "#include <QObject>\n"), 0U);
    hold("qtStaysOutside", rule);
}

TEST(House, librariesStayInTheirPlace) {
    constexpr auto rule = librariesStayInTheirPlace;
    EXPECT_EQ(found(rule, "core/store/database.cpp", "#include <sqlite3.h>\n"), 0U);
    EXPECT_EQ(found(rule, "core/acts/sell.cpp", "#include <sqlite3.h>\n"), 1U);
    EXPECT_EQ(found(rule, "receipts/code.cpp", "#include <hpdf.h>\n"), 1U);
    EXPECT_EQ(found(rule, "app/centre/office.cpp", "#include <boost/beast/http.hpp>\n"), 1U);
    EXPECT_EQ(found(rule, "app/till/till.cpp", "#include <QSqlDatabase>\n"), 1U);
    EXPECT_EQ(found(rule, "app/book/main.cpp", "#include <CLI/CLI.hpp>\n"), 0U);
    hold("librariesStayInTheirPlace", rule);
}

TEST(House, noFloatingPoint) {
    constexpr auto rule = noFloatingPoint;
    EXPECT_EQ(found(rule, "core/money.cpp", "auto half = 0.5 * price;\n"), 1U);
    EXPECT_EQ(found(rule, "receipts/sheet.h", "double width = 0;\n"), 1U);
    EXPECT_EQ(found(rule, "core/day.h", "Money toSafe; // the rest is the float of 1.50\n"), 0U);
    EXPECT_EQ(found(rule, "app/till/pictures.cpp", "double scale = 1.5;\n"), 0U);
    hold("noFloatingPoint", rule);
}

TEST(House, sqlStaysInItsPlace) {
    constexpr auto rule = sqlStaysInItsPlace;
    EXPECT_EQ(found(rule, "core/acts/sell.cpp", "Query(db, \"SELECT id FROM sale\");\n"), 1U);
    EXPECT_EQ(found(rule, "app/book/main.cpp", "db.text(\"PRAGMA quick_check\");\n"), 1U);
    EXPECT_EQ(found(rule, "core/sales/sale_table.cpp", "Query(db, \"SELECT id FROM sale\");\n"),
              0U);
    EXPECT_EQ(found(rule, "core/sales/sale_table.cpp", "Query(db, \"SELECT * FROM sale\");\n"), 1U);
    EXPECT_EQ(found(rule, "app/book/main.cpp", "say(\"Select a book\"); // SELECT\n"), 0U);
    hold("sqlStaysInItsPlace", rule);
}

TEST(House, tablesAreStrict) {
    constexpr auto rule = tablesAreStrict;
    EXPECT_EQ(found(rule, "a.sql", "CREATE TABLE a(\n    b INTEGER\n) STRICT;\n"), 0U);
    EXPECT_EQ(found(rule, "a.sql", "CREATE TABLE a(\n    b INTEGER\n);\n"), 1U);
    hold("tablesAreStrict", rule);
}

TEST(House, onlyFactsChangeTables) {
    const File table{"core/sales/day_table.cpp",
                     "void DayTable::close(Moment at) {\n"
                     "    execute(m_db, \"UPDATE business_day SET closed_ms = ?1\", at);\n}\n"
                     "Day DayTable::newest() {\n    Query(m_db, \"SELECT day FROM d\");\n}\n"};
    const auto foundIn = [&](const std::string& name, const std::string& text) {
        return onlyFactsChangeTables({table, {name, text}}).size();
    };
    EXPECT_EQ(foundIn("core/sales/apply.cpp", "DayTable(db).close(at);\n"), 0U);
    EXPECT_EQ(foundIn("core/acts/close_day.cpp", "DayTable(book.db()).close(at);\n"), 1U);
    EXPECT_EQ(foundIn("core/acts/close_day.cpp", "DayTable days(db);\ndays.close(at);\n"), 1U);
    EXPECT_EQ(foundIn("core/acts/close_day.cpp", "DayTable(book.db()).newest();\n"), 0U);
    EXPECT_EQ(foundIn("core/sync/feed.cpp", "DayTable(\n    db).close(at);\n"), 1U);
    hold("onlyFactsChangeTables", onlyFactsChangeTables(tree()));
}

TEST(House, timeAndChanceAreHandedIn) {
    constexpr auto rule = timeAndChanceAreHandedIn;
    EXPECT_EQ(found(rule, "core/a.cpp", "auto t = std::chrono::system_clock::now();\n"), 1U);
    EXPECT_EQ(found(rule, "app/till/a.cpp", "QDateTime::currentDateTime();\n"), 1U);
    EXPECT_EQ(found(rule, "app/till/a.cpp", "const auto x = getenv(\"HOME\");\n"), 1U);
    EXPECT_EQ(found(rule, "core/a.cpp", "std::mt19937 dice(1);\n"), 1U);
    EXPECT_EQ(found(rule, "qml/A.qml", "text: new Date().toString()\n"), 1U);
    EXPECT_EQ(found(rule, "core/store/schema/derived.sql", "a TEXT DEFAULT CURRENT_DATE\n"), 1U);
    EXPECT_EQ(found(rule, "core/a_table.cpp", "execute(db, \"SELECT date('now')\");\n"), 1U);
    EXPECT_EQ(found(rule, "core/a.cpp", "const auto at = book.now(); // system_clock::now\n"), 0U);
    EXPECT_EQ(found(rule, "app/machine.cpp", "std::chrono::system_clock::now();\n"), 0U);
    hold("timeAndChanceAreHandedIn", rule);
}

TEST(House, bothSidesAreInBrackets) {
    constexpr auto rule = bothSidesAreInBrackets;
    EXPECT_EQ(found(rule, "tests/a.cpp", "RC_ASSERT(!a || a->isRight);\n"), 1U);
    EXPECT_EQ(found(rule, "tests/a.cpp", "RC_ASSERT((!a || a->isRight));\nRC_ASSERT(f([] { return a && b; }));\n"), 0U);
    hold("bothSidesAreInBrackets", rule);
}

TEST(House, noGlobalState) {
    constexpr auto rule = noGlobalState;
    EXPECT_EQ(found(rule, "core/a.cpp", "namespace {\n\nint counter = 0;\n\n}\n"), 1U);
    EXPECT_EQ(found(rule, "core/a.cpp", "\nstd::map<int, Money> known;\n"), 1U);
    EXPECT_EQ(found(rule, "core/a.cpp", "void f() {\n    static int calls = 0;\n}\n"), 1U);
    EXPECT_EQ(found(rule, "core/a.cpp", "constexpr int most = 3;\n\nMoney f();\n"), 0U);
    EXPECT_EQ(found(rule, "core/a.cpp", "void f() {\n    static const auto all = names();\n}\n"),
              0U);
    hold("noGlobalState", rule);
}

TEST(House, namesSaySomething) {
    constexpr auto rule = namesSaySomething;
    EXPECT_EQ(found(rule, "core/sale_helper.cpp", ""), 1U);
    EXPECT_EQ(found(rule, "qml/parts/BaseButton.qml", ""), 1U);
    EXPECT_EQ(found(rule, "app/a.h", "class SyncManager {\n"), 1U);
    EXPECT_EQ(found(rule, "app/a.h", "struct SaleInfo final : Row {\n"), 1U);
    EXPECT_EQ(found(rule, "core/store/database.h", "class Database {\n"), 0U);
    EXPECT_EQ(found(rule, "qml/pages/ManagerPage.qml", ""), 0U);
    EXPECT_EQ(found(rule, "app/a.h", "enum class ItemKind { piece, service };\n"), 0U);
    hold("namesSaySomething", rule);
}

TEST(House, headersSayWhatTheyAre) {
    constexpr auto rule = headersSayWhatTheyAre;
    const std::string licence = "// SPDX-FileCopyrightText: x\n// SPDX-License-Identifier: y\n\n";
    EXPECT_EQ(found(rule, "core/a.h", licence + "// What it is.\n#pragma once\n"), 0U);
    EXPECT_EQ(found(rule, "core/a.h", licence + "#pragma once\n"), 1U);
    EXPECT_EQ(found(rule, "core/a.h", licence + "// What it is.\n"), 1U);
    hold("headersSayWhatTheyAre", rule);
}

TEST(House, nothingIsTooLong) {
    constexpr auto rule = nothingIsTooLong;
    const auto lines = [](int n) {
        std::string text;
        for (int i = 0; i < n; ++i)
            text += "    ;\n";
        return text;
    };
    EXPECT_EQ(found(rule, "core/a.cpp", lines(450)), 0U);
    EXPECT_EQ(found(rule, "core/a.cpp", lines(451)), 1U);
    EXPECT_EQ(found(rule, "qml/A.qml", lines(321)), 1U);
    EXPECT_EQ(found(rule, "core/a.cpp", "int f() {\n" + lines(80) + "}\nint g() {\n}\n"), 0U);
    EXPECT_EQ(found(rule, "core/a.cpp", "int f() {\n" + lines(105) + "}\nint g() {\n}\n"), 1U);
    EXPECT_EQ(found(rule, "core/a.cpp", "class A {\n" + lines(105) + "};\n"), 0U);
    hold("nothingIsTooLong", rule);
}

TEST(House, licenceIsNamed) {
    constexpr auto rule = licenceIsNamed;
    EXPECT_EQ(found(rule, "core/a.cpp", "int a();\n"), 1U);
    EXPECT_EQ(found(rule, "tests/a.sh", "#!/bin/sh\n"), 1U);
    EXPECT_EQ(found(rule, "core/a.sql",
                    "-- SPDX-FileCopyrightText: the Touat authors\n"
                    "-- SPDX-License-Identifier: GPL-3.0-or-later\n"),
              0U);
    hold("licenceIsNamed", rule);
}

TEST(House, noMachinePaths) {
    constexpr auto rule = noMachinePaths;
    EXPECT_EQ(found(rule, "README.md", std::string("see /ho") + "me/salem/touat\n"), 1U);
    EXPECT_EQ(found(rule, "dev", std::string("cd \"/wo") + "rk/main\"\n"), 1U);
    EXPECT_EQ(found(rule, "README.md", "at home/work and ~/work/till\n"), 0U);
    hold("noMachinePaths", rule);
}

TEST(House, noPromisesForLater) {
    constexpr auto rule = noPromisesForLater;
    EXPECT_EQ(found(rule, "core/a.cpp", std::string("// FIX") + "ME: rounds\n"), 1U);
    EXPECT_EQ(found(rule, "core/a.cpp", "// mastodon; touat-XXXXXX\n"), 0U);
    hold("noPromisesForLater", rule);
}

TEST(House, cmakeKnowsEveryFile) {
    const File list{"core/CMakeLists.txt",
                    "add_library(core a.cpp # b.cpp\n  store/c.cpp)\n"
                    "add(${CMAKE_SOURCE_DIR}/app/d.cpp bench_${each}.cpp ${NAMES})\n"};
    const auto foundFor = [&](const std::string& name) {
        return cmakeKnowsEveryFile({list, {name, ""}}).size();
    };
    EXPECT_EQ(foundFor("core/a.cpp"), 0U);
    EXPECT_EQ(foundFor("core/b.cpp"), 1U);
    EXPECT_EQ(foundFor("core/store/c.cpp"), 0U);
    EXPECT_EQ(foundFor("app/d.cpp"), 0U);
    EXPECT_EQ(foundFor("core/bench_f.cpp"), 0U);
    EXPECT_EQ(foundFor("qml/E.qml"), 1U);
    hold("cmakeKnowsEveryFile", cmakeKnowsEveryFile(tree()));
}

TEST(House, everyFactHasASample) {
    const auto foundFor = [](const std::string& list, const std::string& samples) {
        return everyFactHasASample(
                   {{"core/book/fact.h", "using Fact = std::variant<" + list + ">;"},
                    {"core/sales/facts.h",
                     "struct SaleMade {\n    static constexpr auto type = \"\";"},
                    {"tests/core/book/fact_samples.cpp", samples}})
            .size();
    };
    EXPECT_EQ(foundFor("SaleMade", "SaleMade{document()},"), 0U);
    EXPECT_EQ(foundFor("SaleMade", "// SaleMade{document()},"), 1U);
    EXPECT_EQ(foundFor("DayOpened", "DayOpened{}"), 1U);
    hold("everyFactHasASample", everyFactHasASample(tree()));
}

TEST(House, everyReasonIsGivenAndProvoked) {
    const auto foundFor = [](const std::string& act, const std::string& test) {
        return everyReasonIsGivenAndProvoked(
                   {{"core/result.h", "enum class Reason {\n    pinEmpty, // pinWrong\n};"},
                    {"core/acts/sign_in.cpp", act},
                    {"tests/core/acts/acts_test.cpp", test}})
            .size();
    };
    EXPECT_EQ(foundFor("refuse(Reason::pinEmpty)", "is(Reason::pinEmpty)"), 0U);
    EXPECT_EQ(foundFor("refuse(Reason::pinEmpty)", "says(\"pin_empty\")"), 0U);
    EXPECT_EQ(foundFor("refuse(Reason::pinEmpty)", "// Reason::pinEmpty"), 1U);
    EXPECT_EQ(foundFor("if (reason == Reason::pinEmpty)", "is(Reason::pinEmpty)"), 1U);
    hold("everyReasonIsGivenAndProvoked", everyReasonIsGivenAndProvoked(tree()));
}

TEST(House, documentsNameWhatExists) {
    const auto foundFor = [](const std::string& text) {
        return documentsNameWhatExists({{"README.md", text},
                                        {"core/money.h", ""},
                                        {"core/sales/sale_table.cpp", ""},
                                        {"dev", "case\ndemo) ;;\n"}})
            .size();
    };
    EXPECT_EQ(foundFor("in `core/money.h`, core/sales/ and core/*/*_table.*."), 0U);
    EXPECT_EQ(foundFor("in `core/many.h`"), 1U);
    EXPECT_EQ(foundFor("core/purchases/ and `purse.h`"), 2U);
    EXPECT_EQ(foundFor("[money](core/money.h) [web](https://example.org/app/x)"), 0U);
    EXPECT_EQ(foundFor("[money](money.h)"), 1U);
    EXPECT_EQ(foundFor("./dev demo, ./dev dance"), 1U);
    hold("documentsNameWhatExists", documentsNameWhatExists(tree()));
}

TEST(House, everyRowHasATest) {
    const auto foundFor = [](const std::string& of4, const std::string& of5) {
        std::string others;
        for (int row = 1; row <= 107; ++row)
            if (row != 4 && row != 5) others += "TEST(A, row" + std::to_string(row) + "_it) {}\n";
        return everyRowHasATest(
                   {{"tests/app/a_test.cpp", others + of4}, {"tests/qml/tst_B.qml", of5}})
            .size();
    };
    EXPECT_EQ(foundFor("TEST_F(A, row4_it) {}", "function test_row5_it() {"), 0U);
    EXPECT_EQ(foundFor("TEST_F(A, row3_row4_it) {}", "function test_row5_it() {"), 0U);
    EXPECT_EQ(foundFor("RC_GTEST_FIXTURE_PROP(A, row4_it, ()) {", "function test_row5_it() {"), 0U);
    EXPECT_EQ(foundFor("// TEST_F(A, row4_it) {}", "function test_it() { // row 5"), 2U);
    EXPECT_EQ(foundFor("TEST_F(A, row4_row112_it) {}", "function test_row5_it() {"), 1U);
    hold("everyRowHasATest", everyRowHasATest(tree()));
}

TEST(House, everyPostingRowHasATest) {
    const auto& whole = *findFile(tree(), "tests/core/acts/posting_rows_test.cpp");
    const auto foundFor = [&](const std::string& was, const std::string& is) {
        Tree changed = tree();
        for (auto& file : changed)
            if (file.name == whole.name) file.text.replace(file.text.find(was), was.size(), is);
        return everyPostingRowHasATest(changed).size();
    };
    EXPECT_EQ(foundFor("//   rent: ", "// rent, "), 1U);
    EXPECT_EQ(foundFor("//   rent: ", "//   hire: "), 2U); // no row, and one that is missing
    EXPECT_EQ(foundFor("//   rent: ", "//   rent: rentIsForgotten "), 1U);
    EXPECT_EQ(foundFor("(PostingRows, aDeposit", "(PostingRows, theDeposit"), 1U);
    hold("everyPostingRowHasATest", everyPostingRowHasATest(tree()));
}

TEST(House, decisionsAreNumberedOnce) {
    constexpr auto rule = decisionsAreNumberedOnce;
    const std::string two = "1. **One.**\n2. (overtakes 1 for a till) **Two.**\n";
    EXPECT_EQ(found(rule, "DECISIONS.md", two), 0U);
    EXPECT_EQ(found(rule, "HACKING.md", "1. First\n\n1. First\n"), 0U);
    EXPECT_EQ(found(rule, "DECISIONS.md", two + "2. **Three.**\n"), 1U);
    EXPECT_EQ(found(rule, "DECISIONS.md", two + "3. (overtakes the last sentence of 7, and 1) x\n"),
              1U);
    hold("decisionsAreNumberedOnce", rule);
}

TEST(House, glossaryHasNoWordTwice) {
    const auto foundFor = [](const std::string& row) {
        return found(glossaryHasNoWordTwice, "core/README.md",
                     "| a | b | c | d |\n## Glossary\n\n| Word | Français | العربية | Meaning |\n"
                     "|---|---|---|---|\n| hold, sale | vente | البيع | What is. |\n" +
                         row + "\n## Next\n| sale | a | b | c |\n");
    };
    EXPECT_EQ(foundFor("| refund | retour | الرد، الاسترجاع | It is the sale. |"), 0U);
    EXPECT_EQ(foundFor("| sale | retour | الرد | Again. |"), 1U);
    EXPECT_EQ(foundFor("| refund | retour, vente | الرد، البيع | Two words. |"), 2U);
    EXPECT_EQ(foundFor("| sale (of work) | retour | الرد | Another. |"), 0U);
    hold("glossaryHasNoWordTwice", glossaryHasNoWordTwice);
}

TEST(House, propertiesHaveTypes) {
    constexpr auto rule = propertiesHaveTypes;
    EXPECT_EQ(found(rule, "qml/A.qml", "property var thing\n"), 1U);
    EXPECT_EQ(found(rule, "qml/A.qml", "property int variety // property var\n"), 0U);
    hold("propertiesHaveTypes", rule);
}

TEST(House, noScripts) {
    constexpr auto rule = noScripts;
    EXPECT_EQ(found(rule, "qml/sums.js", ""), 1U);
    EXPECT_EQ(found(rule, "qml/A.qml", "import \"sums.js\" as Sums\n"), 1U);
    EXPECT_EQ(found(rule, "qml/A.qml", "import QtQuick\n"), 0U);
    hold("noScripts", rule);
}

TEST(House, noContextProperties) {
    constexpr auto rule = noContextProperties;
    EXPECT_EQ(found(rule, "app/a.cpp", "context->setContextProperty(\"till\", till);\n"), 1U);
    EXPECT_EQ(found(rule, "app/a.cpp", "engine.setInitialProperties({});\n"), 0U);
    hold("noContextProperties", rule);
}

TEST(House, oneSingleton) {
    constexpr auto rule = oneSingleton;
    EXPECT_EQ(found(rule, "qml/Theme.qml", "pragma Singleton\n"), 0U);
    EXPECT_EQ(found(rule, "qml/Other.qml", "pragma Singleton\n"), 1U);
    EXPECT_EQ(found(rule, "app/till/a.h", "    QML_SINGLETON\n"), 1U);
    hold("oneSingleton", rule);
}

TEST(House, partsKnowNobody) {
    constexpr auto rule = partsKnowNobody;
    EXPECT_EQ(found(rule, "qml/parts/A.qml", "import Touat.Till\n"), 1U);
    EXPECT_EQ(found(rule, "qml/parts/A.qml", "import Touat // the Till\n"), 0U);
    EXPECT_EQ(found(rule, "qml/pages/A.qml", "import Touat.Till\n"), 0U);
    hold("partsKnowNobody", rule);
}

TEST(House, delegatesAreBound) {
    constexpr auto rule = delegatesAreBound;
    EXPECT_EQ(found(rule, "qml/A.qml", "Repeater {\n}\nListView {\n    delegate: B {}\n}\n"), 1U);
    EXPECT_EQ(found(rule, "qml/A.qml", "pragma ComponentBehavior: Bound\nRepeater {\n}\n"), 0U);
    hold("delegatesAreBound", rule);
}

TEST(House, fingersMeetItems) {
    constexpr auto rule = fingersMeetItems;
    EXPECT_EQ(found(rule, "qml/A.qml", "TapHandler {\n}\n"), 1U);
    EXPECT_EQ(found(rule, "qml/A.qml", "MouseArea {\n} // no TapHandler\n"), 0U);
    hold("fingersMeetItems", rule);
}

TEST(House, coloursComeFromTheme) {
    constexpr auto rule = coloursComeFromTheme;
    EXPECT_EQ(found(rule, "qml/A.qml", "color: \"#7e1511\"\n"), 2U); // literal, and named so
    EXPECT_EQ(found(rule, "qml/A.qml", "border.color: \"red\"\n"), 1U);
    EXPECT_EQ(found(rule, "qml/A.qml", "fill: Qt.rgba(0, 0, 0, 1)\n"), 1U);
    EXPECT_EQ(found(rule, "qml/A.qml", "source: \"image://touat/\" + name + \"/e8962e\"\n"), 1U);
    EXPECT_EQ(found(rule, "qml/A.qml", "color: \"transparent\"\n"), 0U);
    EXPECT_EQ(found(rule, "qml/A.qml", "color: Theme.ink\n"), 0U);
    hold("coloursComeFromTheme", rule);
}

TEST(House, wordsAreTranslatable) {
    constexpr auto rule = wordsAreTranslatable;
    EXPECT_EQ(found(rule, "qml/A.qml", "text: \"save\"\n"), 1U);
    EXPECT_EQ(found(rule, "qml/A.qml", "return \"Take out\";\n"), 1U);
    EXPECT_EQ(found(rule, "qml/A.qml", "text: qsTr(\"Take out\")\n"), 0U);
    EXPECT_EQ(found(rule, "qml/A.qml", "text: a ? qsTr(\"Take out\") : \"خذ\"\n"), 1U);
    EXPECT_EQ(found(rule, "qml/A.qml", "text: \"×\\u00a0\" + count\n"), 0U);
    EXPECT_EQ(found(rule, "qml/A.qml", "source: \"pages/\" + \"SellPage\" + \".qml\"\n"), 0U);
    EXPECT_EQ(found(rule, "qml/A.qml", "model: [\"CIB\", \"cash\"]; name: \"circle-x\"\n"), 0U);
    hold("wordsAreTranslatable", rule);
}

TEST(House, sentencesHaveComments) {
    constexpr auto rule = sentencesHaveComments;
    EXPECT_EQ(found(rule, "qml/A.qml", "//: a button\ntext: qsTr(\"Go\")\n"), 0U);
    EXPECT_EQ(found(rule, "qml/A.qml", "// a button\ntext: qsTr(\"Go\")\n"), 1U);
    EXPECT_EQ(found(rule, "qml/A.qml", "//: both\ntext: a ? qsTr(\"Go\") : qsTr(\"Stay\")\n"), 1U);
    hold("sentencesHaveComments", rule);
}

TEST(House, everySentenceIsTranslated) {
    const auto foundFor = [](const std::string& source, const std::string& translation) {
        return everySentenceIsTranslated(
                   {{"qml/A.qml", "text: qsTr(\"At %1\")"},
                    {"qml/words/fr.ts", "<context><name>A</name><message><source>" + source +
                                            "</source>" + translation + "</message></context>"}})
            .size();
    };
    EXPECT_EQ(foundFor("At %1", "<translation>À %1</translation>"), 0U);
    EXPECT_EQ(foundFor("At %1", "<translation>À</translation>"), 1U);
    EXPECT_EQ(foundFor("At %1", "<translation></translation>"), 1U);
    EXPECT_EQ(foundFor("At %1", "<translation type=\"unfinished\">À %1</translation>"), 1U);
    EXPECT_EQ(foundFor("To %1", "<translation>À %1</translation>"), 2U); // missing, and left over
    hold("everySentenceIsTranslated", everySentenceIsTranslated(tree()));
}

TEST(House, translationsKeepToTheGlossary) {
    const auto foundIn = [](const std::string& language, const std::string& translation) {
        return found(translationsKeepToTheGlossary, "qml/words/" + language + ".ts",
                     "<context><name>A</name><message><source>A</source><translation>" +
                         translation + "</translation></message></context>");
    };
    EXPECT_EQ(foundIn("fr", "Le tiroir-caisse est juste"), 0U);
    EXPECT_EQ(foundIn("fr", "Le tiroir est juste"), 1U);
    EXPECT_EQ(foundIn("fr", "Resté en caisse"), 1U);
    EXPECT_EQ(foundIn("fr", "Écarts de caisse"), 0U); // by the glossary
    EXPECT_EQ(foundIn("fr", "Pas sur l’étagère"), 1U);
    EXPECT_EQ(foundIn("fr", "Qui est-ce&#xa0;?"), 0U);
    EXPECT_EQ(foundIn("fr", "Qui est-ce ?"), 1U);
    EXPECT_EQ(foundIn("fr", "Qui est-ce?"), 1U);
    EXPECT_EQ(foundIn("fr", "L&apos;an dernier"), 1U);
    EXPECT_EQ(foundIn("ar", "من الصندوق"), 0U);
    EXPECT_EQ(foundIn("ar", "من الدرج"), 1U);
    EXPECT_EQ(foundIn("ar", "الدرجات"), 0U); // the steps of a contract
    EXPECT_EQ(foundIn("ar", "نقدا"), 1U);
    EXPECT_EQ(foundIn("ar", "نقدًا"), 0U);
    hold("translationsKeepToTheGlossary", translationsKeepToTheGlossary);
}

TEST(House, eachSentenceHasItsOwnWords) {
    const auto foundIn = [](const std::string& dark, const std::string& strong,
                            const std::string& source = "Strong") {
        const auto message = [](const std::string& from, const std::string& to) {
            return "<message><source>" + from + "</source><translation>" + to +
                   "</translation></message>";
        };
        return found(eachSentenceHasItsOwnWords, "qml/words/ar.ts",
                     "<context><name>A</name>" + message("Dark", dark) + message(source, strong) +
                         "</context><context><name>B</name>" + message("Other", dark) +
                         "</context>");
    };
    EXPECT_EQ(foundIn("داكن", "واضح"), 0U);
    EXPECT_EQ(foundIn("واضح جدًا", "واضح جدًّا"), 1U) << "marks tell nobody apart";
    EXPECT_EQ(foundIn("واضح", "واضح", "dark"), 0U) << "the same sentence";
    EXPECT_EQ(foundIn("", ""), 0U) << "which waits for its translation";
    hold("eachSentenceHasItsOwnWords", eachSentenceHasItsOwnWords);
}

} // namespace

} // namespace house
