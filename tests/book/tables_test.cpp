// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of items and stock, as people keep them: with marks at the start, quotation marks, other
// letters, formulas and ten million characters in a field. Each line is taken in or says why not.
#include <set>

#include "shop_book.h"

namespace touat::processes {
namespace {

class Tables : public ShopBook {
  protected:
    Path table = folder / "articles.csv";

    Ended take(const Words& more = {}) const {
        Words words{"import-items", book, table, "--rejects", rejects};
        words.insert(words.end(), more.begin(), more.end());
        return touatBook(words);
    }
    /// "line reason" of each refused line.
    std::vector<std::string> refusals() const {
        std::vector<std::string> found;
        for (const auto& line : linesOf(contentOf(rejects))) {
            const auto last = line.rfind(',');
            const auto before = line.rfind(',', last - 1);
            found.push_back(line.substr(0, line.find(',')) + ' ' +
                            line.substr(before + 1, last - before - 1));
        }
        return found;
    }
};

TEST_F(Tables, everyLineIsTakenInOrSaysWhyNot) {
    makeBook();
    write(table, "\xEF\xBB\xBFname_fr,price,quantity,code,hours,nœuds\n" // a byte-order mark
                 "Panier,850,12,P-1,4,\n"
                 "\"Panier \"\"grand\"\"\",900.50,3,P-2,,1200\n"
                 "Plateau,beaucoup,3,P-3,,\n"
                 "Plateau,800,trois,P-4,,\n"
                 ",800,3,P-5,,\n"
                 "Panier,850,2,P-1,,\n"
                 "Couffin,800,3,P-6,demain,\n"
                 "Caf\xE9,800,3,P-7,,\n" // saved in another encoding
                 "=HYPERLINK(1),800,3,P-8,,\n"
                 "trop,peu\n"
                 "\"ouvert,800,3,P-9,,\n");
    const auto looked = take({"--preview"});
    ASSERT_EQ(looked.code, 0) << looked.err;
    EXPECT_EQ(lastLine(looked.out), R"({"read":11,"accepted":3,"refused":8,"known":0,"import":""})");
    EXPECT_EQ(linesOf(touatBook({"export-stock", book}).out).size(), 1U); // it only looked
    const auto done = take();
    ASSERT_EQ(done.code, 0) << done.err;
    const auto said = jsonOf(lastLine(done.out));
    EXPECT_EQ(said["accepted"], 3);
    EXPECT_NE(said["import"], "");
    const auto found = refusals();
    const std::vector<std::string> wanted{
        "line reason",        "4 price_unreadable", "5 quantity_unreadable", "6 name_missing",
        "7 code_twice",       "8 quantity_unreadable", "9 not_utf8", "11 malformed_line",
        "12 malformed_line"};
    EXPECT_EQ(std::multiset<std::string>(found.begin(), found.end()),
              std::multiset<std::string>(wanted.begin(), wanted.end()));
    // A formula is a name like others in the book, and harmless in what a spreadsheet opens.
    const auto stock = touatBook({"export-stock", book});
    EXPECT_EQ(stock.code, 0);
    EXPECT_EQ(linesOf(stock.out)[0],
              "place,code,name_ar,name_fr,family,artisan,on_hand,reserve,price_dinars,"
              "cost_dinars,first_in,last_sold,agreed_dinars,corner,reserve_corner");
    EXPECT_NE(stock.out.find("'=HYPERLINK(1)"), std::string::npos) << stock.out;
    EXPECT_NE(stock.out.find("900.50"), std::string::npos);
    EXPECT_EQ(touatBook({"verify", book}).code, 0);
    // The whole import goes back, and its codes are free.
    const auto undone = touatBook({"undo-import", book, said["import"].get<std::string>()});
    EXPECT_EQ(undone.code, 0) << undone.err;
    EXPECT_EQ(linesOf(touatBook({"export-stock", book}).out).size(), 1U);
    EXPECT_TRUE(complained(
        touatBook({"undo-import", book, said["import"].get<std::string>()}), 1, "import_unknown"));
    EXPECT_EQ(jsonOf(lastLine(take().out))["accepted"], 3);
}

TEST_F(Tables, aFrenchSpreadsheetPartsFieldsBySemicolons) {
    makeBook();
    write(table, "name_fr;price;quantity;code;story_fr\n"
                 "Panier, grand;850,50;12;P-1;\"dit; \"\"le beau\"\"\"\n"
                 "Plateau;1,2,3;3;P-2;\n"
                 "Couffin;800;3;P-1;\n");
    const auto done = take();
    ASSERT_EQ(done.code, 0) << done.err;
    EXPECT_EQ(jsonOf(lastLine(done.out))["accepted"], 1);
    const auto stock = touatBook({"export-stock", book}).out;
    EXPECT_NE(stock.find("\"Panier, grand\""), std::string::npos) << stock;
    EXPECT_NE(stock.find("850.50"), std::string::npos) << stock;
    const auto lines = linesOf(contentOf(rejects)); // opens in the same spreadsheet
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0], "line;name_fr;price;quantity;code;story_fr;reason;explanation");
    EXPECT_TRUE(lines[1].starts_with("3;Plateau;1,2,3;3;P-2;;price_unreadable;")) << lines[1];
    EXPECT_TRUE(lines[2].starts_with("4;Couffin;800;3;P-1;;code_twice;")) << lines[2];
    const auto again = take();
    EXPECT_EQ(jsonOf(lastLine(again.out))["known"], 2);
}

TEST_F(Tables, aPriceFarFromItsFamilyIsNamedAndStaysOutUnlessItIsMeant) {
    makeBook();
    write(table, "name_fr,price,quantity,code,family,unit\n"
                 "Sandale,1500,2,P-1,leather,\n"
                 "Babouche,1600,2,P-2,leather,\n"
                 "Sac,1700,2,P-3,leather,\n"
                 "Ceinture,160000,2,P-4,leather,\n"
                 "Cuir,90,3,P-5,leather,metre\n" // a metre costs what no piece costs
                 "Lacet,1,9,P-6,leather,\n");
    const auto far = "touat-book: line 5: the price 160000 is about 100 times more than such things cost "
                     "(1600); perhaps 1600 is meant";
    const auto none = "touat-book: line 7: the price 1 is far less than such things cost (1600)";
    const auto named = [&](const Ended& ended) {
        return ended.err.find(far) != std::string::npos && ended.err.find(none) != std::string::npos;
    };
    const auto looked = take({"--preview"});
    EXPECT_TRUE(named(looked)) << looked.err;
    EXPECT_EQ(lastLine(looked.out), R"({"read":6,"accepted":4,"refused":2,"known":0,"import":""})");
    const auto done = take();
    EXPECT_EQ(done.code, 0);
    EXPECT_TRUE(named(done)) << done.err;
    EXPECT_NE(done.err.find("--prices-meant"), std::string::npos) << done.err;
    EXPECT_EQ(jsonOf(lastLine(done.out))["accepted"], 4);
    EXPECT_EQ(refusals(), (std::vector<std::string>{"line reason", "5 price_doubtful", "7 price_doubtful"}));
    EXPECT_EQ(touatBook({"export-stock", book}).out.find("P-4"), std::string::npos);
    const auto meant = take({"--prices-meant"});
    EXPECT_EQ(meant.code, 0);
    EXPECT_TRUE(named(meant)) << "whoever meant them hears which they were\n" << meant.err;
    EXPECT_EQ(meant.err.find("stays out"), std::string::npos) << meant.err;
    EXPECT_EQ(jsonOf(lastLine(meant.out))["accepted"], 2);
    EXPECT_NE(touatBook({"export-stock", book}).out.find("160000"), std::string::npos);
}

TEST_F(Tables, cardsOfItemsGoOutAsTheyComeInSetsAndSizesToo) {
    makeBook();
    write(table, "name_fr,price,quantity,code,family,size_fr,model,parts,unit,knots_dm2,pour\n"
                 "Sandale,1500,4,S-1,leather,41,,,,,\n"
                 "Sandale,1500,3,S-2,leather,42,S-1,,,,\n"
                 "Cumin,300,2.500,C-1,other,,,,kilogram,,\n"
                 "Coffret,1900,,K-1,other,,,1 x S-1 | 0.125 x C-1,,,une noce\n"
                 "Tapis,9000,1,T-1,weaving,,,,,400,\n"
                 "Coffret,1900,,K-2,other,,,six x S-1,,,\n"
                 "Coffret,1900,,K-3,other,,,Z-9,,,\n"
                 "Tapis,9000,1,T-2,weaving,,,,,beaucoup,\n"
                 "Coffret,1900,3,K-4,other,,,S-1,,,\n");
    ASSERT_EQ(jsonOf(lastLine(take().out))["accepted"], 5);
    const auto found = refusals();
    const std::vector<std::string> wanted{"line reason", "7 parts_unreadable", "8 code_unknown",
                                          "9 attribute_unusable", "10 quantity_not_positive"};
    EXPECT_EQ(std::multiset<std::string>(found.begin(), found.end()),
              std::multiset<std::string>(wanted.begin(), wanted.end()));
    const auto out = touatBook({"export-items", book});
    ASSERT_EQ(out.code, 0) << out.err;
    EXPECT_NE(out.out.find("1 x S-1 | 0.125 x C-1"), std::string::npos) << out.out;
    EXPECT_TRUE(linesOf(out.out)[0].ends_with(",model,parts,knots_dm2,pour")) << out.out;
    // What went out comes in at another stall, and goes out there the same.
    const auto first = out.out;
    write(table, first);
    std::filesystem::remove(book);
    std::filesystem::remove(std::filesystem::path(book).replace_extension(".keys"));
    makeBook();
    EXPECT_EQ(jsonOf(lastLine(take().out))["accepted"], 5) << contentOf(rejects);
    EXPECT_EQ(touatBook({"export-items", book}).out, first);
    EXPECT_EQ(linesOf(touatBook({"export-artisans", book}).out)[0],
              "card,name_ar,name_fr,commune_ar,commune_fr,portrait,pin,phone");
}

TEST_F(Tables, row62_theReserveComesInBesideTheShelfAndGoesOutAgain) {
    makeBook();
    write(table, "name_fr,price,quantity,reserve,code\n"
                 "Panier,850,12,30,P-1\n"
                 "Jarre,500,,7,J-1\n"
                 "Plateau,800,1,trois,P-2\n");
    EXPECT_EQ(jsonOf(lastLine(take().out))["accepted"], 2);
    EXPECT_EQ(refusals(), (std::vector<std::string>{"line reason", "4 quantity_unreadable"}));
    const auto stock = touatBook({"export-stock", book}).out;
    EXPECT_NE(stock.find("P-1,,Panier,other,,12,30,850"), std::string::npos) << stock;
    EXPECT_NE(stock.find("J-1,,Jarre,other,,0,7,500"), std::string::npos) << stock;
    const auto items = touatBook({"export-items", book}).out;
    EXPECT_NE(linesOf(items)[0].find(",quantity,reserve,cost,"), std::string::npos) << items;
    EXPECT_EQ(touatBook({"verify", book}).code, 0);
}

TEST_F(Tables, movementsAndWishesAreTablesToo) {
    makeBook();
    write(table, "name_fr,price,quantity,code,cost,unit\nPanier,850,12,P-1,,\n"
                 "=Miel,900,2.5,M-1,400,kilogram\n");
    ASSERT_EQ(take().code, 0);
    const auto moves = linesOf(touatBook({"export-moves", book}).out);
    ASSERT_EQ(moves.size(), 3U);
    EXPECT_EQ(moves[0], "at,place,code,name_ar,name_fr,step,quantity,other_place,document,"
                        "amount_dinars,by,note");
    EXPECT_NE(moves[1].find(",S07,P-1,,Panier,received,12,"), std::string::npos) << moves[1];
    EXPECT_NE(moves[2].find(",M-1,,\"'=Miel\",received,2.500,"), std::string::npos) << moves[2];
    EXPECT_EQ(linesOf(touatBook({"export-moves", book, "--until", "2020-01-01"}).out).size(), 1U);
    EXPECT_EQ(touatBook({"export-moves", book, "--from", "yesterday"}).code, 2);
    EXPECT_EQ(linesOf(touatBook({"export-wanted", book}).out),
              std::vector<std::string>{"place,code,name_ar,name_fr,artisan,commune,phone,on_hand,"
                                       "least,full,wanted,asked_on"});
}

TEST_F(Tables, whatIsNoTableIsRefusedWhole) {
    makeBook();
    write(table, "a,b,c\n1,2,3\n");
    EXPECT_TRUE(complained(take(), 1, "bytes_unreadable"));
    write(table, "");
    EXPECT_TRUE(complained(take(), 1, "bytes_unreadable"));
    EXPECT_TRUE(complained(touatBook({"import-items", book, folder / "none.csv", "--rejects",
                                      rejects}),
                           2, "no_such_file"));
    write(table, "name_fr,price\nPanier,100\n");
    EXPECT_TRUE(complained(touatBook({"import-items", book, table, "--rejects", table}), 2,
                           "would be overwritten"));
}

TEST_F(Tables, aFieldOfTenMillionLettersSpoilsItsLineAlone) {
    makeBook();
    write(table, "name_fr,price,story_fr\nPanier,100,court\nPlateau,100," +
                     std::string(10'000'000, 'x') + "\nCouffin,100,court\n");
    const auto done = take();
    ASSERT_EQ(done.code, 0) << done.err;
    EXPECT_EQ(jsonOf(lastLine(done.out))["accepted"], 2);
    EXPECT_EQ(jsonOf(lastLine(done.out))["refused"], 1);
}

TEST_F(Tables, artisansComeInAtTheCentreWithAPinThatIsTold) {
    const auto home = folder / "centre";
    ASSERT_EQ(run({program("touat-centre"), "init", home, "--name-fr", "Centre", "--pin", "2580"},
                  "2580\n")
                  .code,
              0);
    write(table, "name_fr,name_ar,commune_fr,pin,phone\nFatma,فاطمة,Timimoun,4826,0661 23 45 67\n"
                 "Ahmed,أحمد,Adrar,,\n,,Adrar,,\nAli,علي,Adrar,1234,\nNour,نور,Adrar,,12\n");
    const auto done = touatBook(
        {"import-artisans", home / "centre.book", table, "--rejects", rejects});
    ASSERT_EQ(done.code, 0) << done.err;
    EXPECT_EQ(jsonOf(lastLine(done.out))["accepted"], 2);
    EXPECT_EQ(refusals(), (std::vector<std::string>{"line reason", "4 name_missing",
                                                    "5 pin_too_weak", "6 phone_unusable"}));
    const auto told = linesOf(done.err);
    ASSERT_GE(told.size(), 1U);
    EXPECT_EQ(told[0].size(), 13U + 1U + 4U) << told[0]; // a card and its PIN
}

TEST_F(Tables, row62_aTableOfStockIsLookedAtTakenInAndTakenBack) {
    makeBook();
    write(table, "name_fr,price,quantity,code,unit,kind\nPanier,850,,P-1,,\nTapis,9000,0,T-1,,piece\n"
                 "Miel,900,,M-1,kilogram,\nPlateau,800,3,P-2,,\nLivraison,300,,L-1,,service\n");
    ASSERT_EQ(jsonOf(lastLine(take().out))["accepted"], 5) << contentOf(rejects);
    const auto before = touatBook({"export-stock", book}).out;
    const auto stockTable = folder / "stock.csv";
    write(stockTable, "\xEF\xBB\xBF" "code;quantity;reserve;cost;remarque\n" // as a spreadsheet writes it
                      "P-1;12;30;\"400,50\";\"dit \"\"beau\"\"\"\n"
                      "T-1;;1;;\n"
                      "M-1;2,5;;;\n"
                      "Z-9;1;;;\n"
                      "P-2;4;;;\n"
                      "P-2;;6;;\n"
                      "P-1;1;;;\n"
                      "L-1;1;;;\n"
                      "M-1;trois;;;\n"
                      "P-2;;;cher;\n"
                      "P-2;;-1;;\n"
                      "P-2;;;;\n"
                      "caf\xE9;1;;;\n"
                      "trop;peu\n");
    const auto takeStock = [&](const Words& more) {
        Words words{"import-stock", book, stockTable, "--rejects", rejects};
        words.insert(words.end(), more.begin(), more.end());
        return touatBook(words);
    };
    const auto looked = takeStock({"--preview"});
    ASSERT_EQ(looked.code, 0) << looked.err;
    EXPECT_EQ(lastLine(looked.out), R"({"read":14,"accepted":4,"refused":10,"known":2,"import":""})");
    EXPECT_EQ(touatBook({"export-stock", book}).out, before) << "it only looked";
    const auto done = takeStock({});
    ASSERT_EQ(done.code, 0) << done.err;
    const auto said = jsonOf(lastLine(done.out));
    EXPECT_EQ(said["accepted"], 4);
    std::multiset<std::string> why;
    for (const auto& line : linesOf(contentOf(rejects))) {
        const auto last = line.rfind(';');
        const auto reason = line.rfind(';', last - 1) + 1;
        why.insert(line.substr(0, line.find(';')) + ' ' + line.substr(reason, last - reason));
    }
    EXPECT_EQ(why, (std::multiset<std::string>{
                       "line reason", "5 code_unknown", "6 stock_known", "8 stock_known",
                       "9 item_unknown", "10 quantity_unreadable", "11 price_unreadable",
                       "12 quantity_unreadable", "13 quantity_not_positive", "14 not_utf8",
                       "15 malformed_line"}));
    const auto stock = touatBook({"export-stock", book}).out;
    EXPECT_NE(stock.find("P-1,,Panier,other,,12,30,850,400.50,"), std::string::npos) << stock;
    EXPECT_NE(stock.find("T-1,,Tapis,other,,0,1,9000,"), std::string::npos) << stock;
    EXPECT_NE(stock.find("M-1,,Miel,other,,2.500,0,900,"), std::string::npos) << stock;
    EXPECT_NE(stock.find("P-2,,Plateau,other,,3,6,800,"), std::string::npos) << stock;
    // Once more brings nothing.
    EXPECT_EQ(jsonOf(lastLine(takeStock({}).out))["accepted"], 0);
    EXPECT_EQ(touatBook({"export-stock", book}).out, stock);
    const auto import = said["import"].get<std::string>();
    EXPECT_EQ(touatBook({"undo-import", book, import}).code, 0);
    const auto after = linesOf(touatBook({"export-stock", book}).out);
    ASSERT_EQ(after.size(), 2U);
    EXPECT_NE(after[1].find("P-2,,Plateau,other,,3,0,800,"), std::string::npos) << after[1];
    EXPECT_TRUE(complained(touatBook({"undo-import", book, import}), 1, "import_unknown"));
    EXPECT_EQ(touatBook({"verify", book}).code, 0);
    write(stockTable, "name_fr,price\nPanier,100\n");
    EXPECT_TRUE(complained(takeStock({}), 1, "bytes_unreadable"));
}

TEST_F(Tables, aTableInAnotherEncodingIsRefusedWholeWhereItsHeadIsUnreadable) {
    makeBook();
    const std::string plain = "name_fr,price\r\nPanier,100\r\n";
    for (const bool littleEnd : {true, false}) { // "Unicode text", as a spreadsheet calls it
        std::string wide = littleEnd ? "\xFF\xFE" : "\xFE\xFF";
        for (const char c : plain)
            wide += littleEnd ? std::string{c, '\0'} : std::string{'\0', c};
        write(table, wide);
        EXPECT_TRUE(complained(take(), 1, "bytes_unreadable")) << littleEnd;
    }
    write(table, "name_fr,price,n\x9Cuds\nPanier,100,3\n");
    EXPECT_TRUE(complained(take(), 1, "bytes_unreadable"));
    // Where only a line is, that line alone: Arabic as Windows wrote it.
    write(table, "name_fr,name_ar,price\r\nPanier,\xE4\xC8\xD9,100\r\nPlateau,\xD8\xB5\xD9\x8A\xD9\x86\xD9\x8A\xD8\xA9,200\r\n");
    EXPECT_EQ(jsonOf(lastLine(take().out))["accepted"], 1);
    EXPECT_EQ(refusals(), (std::vector<std::string>{"line reason", "2 not_utf8"}));
    EXPECT_EQ(touatBook({"verify", book}).code, 0);
}

TEST_F(Tables, aFieldOfTenMillionLettersSpoilsALineOfStockAlone) {
    makeBook();
    write(table, "name_fr,price,quantity,code\nPanier,100,,P-1\nPlateau,100,,P-2\n");
    ASSERT_EQ(jsonOf(lastLine(take().out))["accepted"], 2);
    write(table, "code,quantity\nP-1,3\n" + std::string(10'000'000, 'x') + ",1\nP-2,4\nP-2," +
                     std::string(10'000'000, '9') + "\n");
    const auto done = touatBook({"import-stock", book, table, "--rejects", rejects});
    ASSERT_EQ(done.code, 0) << done.err;
    EXPECT_EQ(jsonOf(lastLine(done.out))["accepted"], 2);
    EXPECT_EQ(jsonOf(lastLine(done.out))["refused"], 2);
}

TEST_F(Tables, noTableOfOursRunsAFormulaInASpreadsheet) {
    makeBook();
    write(table, "name_fr,price,code,story_fr\n=1+1,100,P-1,\n+cmd|' /C calc'!A0,100,P-2,\n"
                 "-x,100,P-3,\n@SUM(1),100,P-4,\"=HYPERLINK(\"\"http://x\"\")\"\n=2+2,beaucoup,P-5,\n");
    ASSERT_EQ(jsonOf(lastLine(take().out))["accepted"], 4) << contentOf(rejects);
    const auto home = folder / "centre";
    ASSERT_EQ(run({program("touat-centre"), "init", home, "--name-fr", "Centre", "--pin", "2580"},
                  "2580\n")
                  .code,
              0);
    const auto people = folder / "artisans.csv";
    write(people, "name_fr,commune_fr\n=Fatma(),@Adrar\n");
    const auto centre = home / "centre.book";
    ASSERT_EQ(touatBook({"import-artisans", centre, people, "--rejects", folder / "none.csv"}).code, 0);
    const std::string given[] = {contentOf(rejects), touatBook({"export-items", book}).out,
                                 touatBook({"export-artisans", centre}).out};
    EXPECT_NE(given[0].find("\"'=2+2\""), std::string::npos) << given[0];
    EXPECT_NE(given[1].find("\"'+cmd|"), std::string::npos) << given[1];
    EXPECT_NE(given[1].find("\"'-x\""), std::string::npos) << given[1];
    EXPECT_NE(given[1].find("\"'@SUM(1)\""), std::string::npos) << given[1];
    EXPECT_NE(given[1].find("\"'=HYPERLINK("), std::string::npos) << given[1];
    EXPECT_NE(given[2].find("\"'=Fatma()\",,\"'@Adrar\""), std::string::npos) << given[2];
    for (const auto& text : given)
        for (const auto* first : {"\n=", ",=", ",@", ",\"=", ",\"@", ",\"+", ",\"-"})
            EXPECT_EQ(text.find(first), std::string::npos) << first << " in " << text;
}

} // namespace
} // namespace touat::processes
