// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole tables at the till: looked at first, taken in, taken back; and given out for a spreadsheet.
#include "app/till/import_desk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "app/till/export_desk.h"
#include "core/acts/sign_contract.h"
#include "core/book/exercise.h"
#include "core/consignment/artisan_table.h"
#include "core/stock/item_table.h"
#include "desks_given.h"

namespace touat {
namespace {

class TablesAtTheTill : public given::DesksTest {
  protected:
    void SetUp() override {
        DesksTest::SetUp();
        imports = std::make_unique<ImportDesk>(*books, wording, nullptr);
        imports->setPerson(manager);
        QObject::connect(&*imports, &ImportDesk::takenIn, &*imports, [this] { ++taken; });
    }
    void TearDown() override {
        imports.reset();
        DesksTest::TearDown();
    }
    void write(const QString& name, const QByteArray& bytes) {
        QFile file(stick.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
        file.close();
        imports->lookIn({stick.path()});
    }
    QByteArray read(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    bool looking() {
        return eventually([this] { return imports->step() == ImportDesk::Looking; });
    }
    bool complained() {
        return eventually([this] { return !imports->complaint().isEmpty(); });
    }
    std::optional<ItemId> itemOf(const std::string& code) {
        return *ask([code](Book& book) { return ItemTable(book.db()).byCodeAt(book.stall(), code); });
    }
    QTemporaryDir stick;
    std::unique_ptr<ImportDesk> imports;
    int taken = 0;
};

TEST_F(TablesAtTheTill, row62_everyLineSaysWhatWouldHappenAndTheBadOnesComeFirst) {
    const auto taken = *ask([this](Book& book) {
        return ShelfView(book.db(), book.stall(), book.today()).find(couffin)->code();
    });
    write("articles.csv", "name_fr,price,quantity,code,kind,artisan\n"
                          "Panier,850,12,P-1,,\n"
                          "Plateau,beaucoup,3,P-2,,\n"
                          "Couffin,900,2," + QByteArray::fromStdString(taken) + ",,\n"
                          ",800,3,P-5,,\n"
                          "Caf\xE9,800,3,P-7,,\n"
                          "Cruche,700,1,P-8,sorte,\n"
                          "Natte,700,1,P-9,,29999999\n"
                          "Natte,700,beaucoup,P-10,,\n"
                          "trop,peu\n"
                          "Jarre,700,4,P-11,,29000001\n");
    ASSERT_EQ(imports->fileCount(), 1);
    EXPECT_EQ(cell(imports->files(), 0, "fileName"), "articles.csv");
    imports->choose(0);
    ASSERT_TRUE(looking());
    EXPECT_EQ(imports->goodText(), "Come in: 2");
    EXPECT_EQ(imports->refusedText(), "Stay out: 7");
    EXPECT_EQ(imports->knownText(), "Already here: 1");
    QStringList said;
    for (int row = 0; row < imports->lines()->rowCount(); ++row) {
        EXPECT_EQ(cell(imports->lines(), row, "good"), row < 8 ? "false" : "true") << row;
        said << cell(imports->lines(), row, "number") + ' ' +
                    cell(imports->lines(), row, "detailText");
    }
    EXPECT_TRUE(said[0].startsWith(QStringLiteral("3 “price” is no amount"))) << said[0].toStdString();
    EXPECT_TRUE(said[7].startsWith("4 Already here, and stays as it is: " +
                                   QString::fromStdString(taken)));
    EXPECT_TRUE(said[7].endsWith("The table differs in: name_fr, price")) << said[7].toStdString();
    EXPECT_TRUE(said[1].startsWith("5 A name is missing"));
    EXPECT_TRUE(said[2].startsWith("6 Unreadable letters"));
    EXPECT_TRUE(said[3].startsWith(QStringLiteral("7 “kind” holds a word")));
    EXPECT_TRUE(said[4].startsWith("8 No artisan has the card 29999999"));
    EXPECT_TRUE(said[5].startsWith(QStringLiteral("9 “quantity” is no number")));
    EXPECT_TRUE(said[6].startsWith("10 Not as many fields"));
    EXPECT_TRUE(said[8].startsWith("2 New")) << said[8].toStdString();
    EXPECT_TRUE(said[8].contains("12"));
    EXPECT_FALSE(itemOf("P-1")); // it only looked
    imports->saveRefused();
    EXPECT_TRUE(imports->saved().endsWith("articles-refused.csv"));
    EXPECT_EQ(read(imports->saved()).count('\n'), 9);
    imports->back();
    EXPECT_EQ(imports->step(), ImportDesk::Choosing);
}

TEST_F(TablesAtTheTill, aPriceFarFromItsFamilyComesInOnlyWhenSomebodySaysItIsMeant) {
    const auto lookAgain = [this] {
        imports->lookIn({stick.path()});
        imports->choose(0);
        ASSERT_TRUE(looking());
    };
    const auto said = [this](int row) { return cell(imports->lines(), row, "detailText").remove(QChar(0xA0)); };
    write("cuir.csv", "name_fr,price,quantity,code,family,size_fr,model\n"
                      "Sandale,1500,2,P-1,leather,,\n"
                      "Babouche,1600,2,P-2,leather,,\n"
                      "Sac,1700,2,P-3,leather,,\n"
                      "Ceinture,160000,2,P-4,leather,90,\n" // said in centimes
                      "Coussin,85,2,P-5,leather,,\n"        // said in hundreds of douros
                      "Divers,90000,1,P-6,,,\n"             // of no family: nobody knows
                      "Ceinture,1550,2,P-7,leather,95,P-4\n");
    imports->choose(0);
    ASSERT_TRUE(looking());
    EXPECT_EQ(imports->goodText(), "Come in: 4");
    EXPECT_EQ(imports->farText(), "Prices to look at: 2");
    EXPECT_EQ(imports->refusedText(), "Stay out: 1");
    EXPECT_FALSE(imports->pricesMeant());
    EXPECT_EQ(said(0), "Neither here nor higher up in the table: P-4") << "a size without the first of them";
    EXPECT_EQ(cell(imports->lines(), 1, "number"), "5");
    EXPECT_EQ(cell(imports->lines(), 1, "far"), "true");
    EXPECT_TRUE(said(1).contains("That is about 100 times more than such things cost. Usual: 1550"))
        << said(1).toStdString();
    EXPECT_TRUE(said(1).contains("16000000 centimes · 3200000 douros")) << said(1).toStdString();
    EXPECT_EQ(cell(imports->lines(), 2, "number"), "6");
    EXPECT_TRUE(said(2).contains("That is about 20 times less than such things cost.")) << said(2).toStdString();
    imports->saveRefused();
    EXPECT_EQ(read(imports->saved()).count("price_doubtful"), 2) << "nothing is lost";
    ASSERT_TRUE(QFile::remove(imports->saved()));
    imports->takeIn();
    ASSERT_TRUE(eventually([this] { return imports->step() == ImportDesk::Finished; }));
    EXPECT_TRUE(itemOf("P-1") && itemOf("P-6"));
    EXPECT_FALSE(itemOf("P-4") || itemOf("P-5") || itemOf("P-7"));
    imports->back();
    lookAgain();
    EXPECT_EQ(imports->knownText(), "Already here: 4");
    EXPECT_EQ(imports->farText(), "Prices to look at: 2") << "by what the book has now";
    EXPECT_FALSE(imports->canTakeIn());
    imports->turnPrices();
    ASSERT_TRUE(eventually([this] { return imports->pricesMeant(); }));
    EXPECT_EQ(imports->goodText(), "Come in: 3");
    EXPECT_EQ(imports->farText(), "Prices to look at: 2") << "still named";
    imports->turnPrices(); // after all not
    ASSERT_TRUE(eventually([this] { return !imports->pricesMeant(); }));
    EXPECT_FALSE(imports->canTakeIn());
    imports->turnPrices();
    ASSERT_TRUE(eventually([this] { return imports->canTakeIn(); }));
    imports->takeIn();
    ASSERT_TRUE(eventually([this] { return imports->step() == ImportDesk::Finished; }));
    EXPECT_TRUE(itemOf("P-4") && itemOf("P-5") && itemOf("P-7"));
    imports->back();
    lookAgain();
    EXPECT_FALSE(imports->pricesMeant()) << "each table is asked about";
    imports->turnPrices(); // no price is far: it does nothing
    EXPECT_FALSE(imports->busy());
}

TEST_F(TablesAtTheTill, row62_whatCameInGoesBackWholeEvenLater) {
    write("articles.csv", "name_fr,price,quantity,code\nPanier,850,12,P-1\nMiel,900,3,M-1\n");
    imports->choose(0);
    ASSERT_TRUE(looking());
    imports->takeIn();
    imports->takeIn(); // a second touch of a hurried finger
    ASSERT_TRUE(eventually([this] { return imports->step() == ImportDesk::Finished; }));
    EXPECT_EQ(imports->doneText(), "Items in the book: 2");
    EXPECT_EQ(imports->done(), 2);
    EXPECT_EQ(taken, 1);
    ASSERT_TRUE(itemOf("P-1"));
    ASSERT_TRUE(eventually([this] { return imports->earlierCount() == 1; }));
    EXPECT_EQ(cell(imports->earlier(), 0, "source"), "articles.csv");
    EXPECT_EQ(cell(imports->earlier(), 0, "itemsText"), "Items: 2");
    imports->undoThis();
    ASSERT_TRUE(eventually([this] { return imports->step() == ImportDesk::Choosing; }));
    EXPECT_FALSE(itemOf("P-1"));
    ASSERT_TRUE(eventually([this] { return cell(imports->earlier(), 0, "undone") == "true"; }));
    imports->undo(0); // nothing is taken back twice
    settle();
    EXPECT_EQ(taken, 2);
    // Once more, and taken back from the list.
    imports->lookIn({stick.path()});
    imports->choose(0);
    ASSERT_TRUE(looking());
    imports->takeIn();
    ASSERT_TRUE(eventually([this] { return imports->earlierCount() == 2; }));
    imports->setPerson(seller);
    imports->undo(0);
    ASSERT_TRUE(complained()); // not everybody may
    imports->setPerson(manager);
    imports->undo(0);
    ASSERT_TRUE(eventually([this] { return taken == 4; }));
    EXPECT_FALSE(itemOf("M-1"));
}

TEST_F(TablesAtTheTill, row62_stockOfWhatIsKnownComesInAndGoesBack) {
    write("articles.csv", "name_fr,price,quantity,code\nPanier,850,,P-1\nMiel,900,3,M-1\n");
    imports->choose(0);
    ASSERT_TRUE(looking());
    imports->takeIn();
    ASSERT_TRUE(eventually([this] { return imports->step() == ImportDesk::Finished; }));
    imports->back();
    ASSERT_TRUE(QFile::remove(stick.filePath("articles.csv")));
    imports->setWhat("stock");
    EXPECT_EQ(imports->what(), "stock");
    write("stock.csv", "name_fr,price\nPanier,850\n");
    imports->choose(0);
    ASSERT_TRUE(complained());
    EXPECT_TRUE(imports->complaint().contains("no table of stock"));
    write("stock.csv", "code,quantity,reserve\nP-1,12,30\nM-1,4,\nZ-9,1,\nM-1,,x\n");
    imports->choose(0);
    ASSERT_TRUE(looking());
    EXPECT_EQ(imports->goodText(), "Come in: 1");
    EXPECT_EQ(imports->refusedText(), "Stay out: 2");
    EXPECT_EQ(imports->knownText(), "Already here: 1");
    const auto said = [this](int row) { return cell(imports->lines(), row, "detailText"); };
    EXPECT_EQ(said(0), "No item has this code: Z-9");
    EXPECT_TRUE(said(1).contains("reserve")) << said(1).toStdString();
    EXPECT_EQ(said(2), "Already here; the table adds nothing: M-1");
    EXPECT_TRUE(said(3).contains("On the shelf: 12")) << said(3).toStdString();
    EXPECT_TRUE(said(3).contains("In the reserve: 30")) << said(3).toStdString();
    EXPECT_EQ(cell(imports->lines(), 3, "whatText"), "Panier");
    imports->takeIn();
    ASSERT_TRUE(eventually([this] { return imports->step() == ImportDesk::Finished; }));
    EXPECT_EQ(imports->doneText(), "Items with their stock in the book: 1");
    ASSERT_TRUE(eventually([this] { return imports->earlierCount() == 2; }));
    EXPECT_EQ(cell(imports->earlier(), 0, "itemsText"), "Stock of items: 1");
    const auto item = *itemOf("P-1");
    const auto onShelf = [this, item] {
        return *ask([item](Book& book) {
            return ShelfView(book.db(), book.stall(), book.today()).find(item)->onHand;
        });
    };
    EXPECT_EQ(onShelf(), Quantity::pieces(12));
    imports->undoThis();
    ASSERT_TRUE(eventually([this] { return imports->step() == ImportDesk::Choosing; }));
    EXPECT_EQ(onShelf(), Quantity{});
    EXPECT_TRUE(itemOf("P-1")) << "the card stays";
}

TEST_F(TablesAtTheTill, whatIsNoTableOrGoneSaysSo) {
    write("letter.csv", "Dear Fatma,\nthe carpet is sold\n");
    imports->choose(0);
    ASSERT_TRUE(complained());
    EXPECT_TRUE(imports->complaint().contains("name_fr"));
    EXPECT_EQ(imports->step(), ImportDesk::Choosing);
    write("letter.csv", "");
    imports->choose(0);
    ASSERT_TRUE(complained());
    ASSERT_TRUE(QFile::remove(stick.filePath("letter.csv"))); // the stick is pulled out
    imports->choose(0);
    ASSERT_TRUE(eventually([this] { return imports->complaint().contains("not there any more"); }));
    scan(tea); // the book is as it was
    counter->payExact();
    EXPECT_TRUE(sold());
}

TEST_F(TablesAtTheTill, artisansComeInAndTheirNewCodesAreTold) {
    write("artisans.csv", "name_fr,commune_fr,pin,phone,card\n"
                          "Zohra,Timimoun,,0661 23 45 67,\n"
                          "Ahmed,Adrar,4826,,\n"
                          "Ali,Adrar,,12,\n"
                          "Nour,Adrar,,,29000001\n");
    imports->setPerson(seller);
    imports->setWhat("artisans");
    EXPECT_EQ(imports->what(), "items"); // that is not theirs to do
    imports->setPerson(manager);
    imports->setWhat("artisans");
    imports->choose(0);
    ASSERT_TRUE(looking());
    EXPECT_EQ(imports->refusedText(), "Stay out: 1");
    EXPECT_EQ(imports->knownText(), "Already here: 1"); // the card of Nour
    imports->takeIn();
    ASSERT_TRUE(eventually([this] { return imports->step() == ImportDesk::Finished; }));
    EXPECT_EQ(imports->doneText(), "Artisans in the book: 2");
    ASSERT_EQ(imports->toldCount(), 1);
    EXPECT_EQ(cell(imports->told(), 0, "makerName"), "Zohra");
    const auto card = cell(imports->told(), 0, "card").toStdString();
    const auto zohra = *ask([card](Book& book) { return ArtisanTable(book.db()).byCard(card); });
    ASSERT_TRUE(zohra);
    EXPECT_EQ(zohra->phone, "0661234567");
    imports->back();
    EXPECT_EQ(imports->toldCount(), 0); // codes do not stay on a screen
}

TEST_F(TablesAtTheTill, whoeverSellsMeanwhileWaitsForOnePieceAndAStopStaysToBeTakenBack) {
    QByteArray table = "name_fr,price,quantity,code\n";
    for (int i = 0; i < 1'000; ++i)
        table += "Panier,850,12,P-" + QByteArray::number(i) + '\n';
    write("articles.csv", table);
    imports->choose(0);
    ASSERT_TRUE(looking());
    imports->takeIn();
    // What is asked while the first piece is on its way comes before the second.
    std::int64_t seen = -1;
    books->run(
        imports.get(),
        [](Book& book) { return book.db().integer("SELECT count(*) FROM item WHERE import IS NOT NULL"); },
        [&](std::int64_t items) {
            seen = items;
            imports->stop();
        });
    ASSERT_TRUE(eventually([this] { return imports->step() == ImportDesk::Finished; }));
    EXPECT_EQ(seen, 200);
    EXPECT_LT(imports->done(), 1'000);
    EXPECT_TRUE(imports->stoppedText().startsWith("Stopped before its end")) << imports->done();
    imports->begin(); // or the till is started again: the list says it
    ASSERT_TRUE(eventually([this] { return imports->earlierCount() == 1; }));
    EXPECT_EQ(cell(imports->earlier(), 0, "stoppedText").left(22), "Stopped before its end");
    imports->undo(0);
    ASSERT_TRUE(eventually([this] { return cell(imports->earlier(), 0, "undone") == "true"; }));
    EXPECT_EQ(cell(imports->earlier(), 0, "stoppedText"), "");
    EXPECT_FALSE(itemOf("P-0"));
}

TEST_F(TablesAtTheTill, artisansGoBackButForThoseWhoHaveSignedMeanwhile) {
    write("artisans.csv", "name_fr,pin,card\nZohra,4826,29990001\nAhmed,4826,29990002\n");
    imports->setWhat("artisans");
    imports->choose(0);
    ASSERT_TRUE(looking());
    imports->takeIn();
    ASSERT_TRUE(eventually([this] { return imports->step() == ImportDesk::Finished; }));
    ASSERT_TRUE(*ask([by = manager](Book& book) {
        const auto ahmed = ArtisanTable(book.db()).byCard("29990002")->id;
        return static_cast<bool>(
            given::signPaper(book, by, ahmed, book.stall(), given::fifteenPercent()));
    }));
    ASSERT_TRUE(eventually([this] { return imports->earlierCount() == 1; }));
    EXPECT_EQ(cell(imports->earlier(), 0, "itemsText"), "Artisans: 2");
    imports->undoThis();
    ASSERT_TRUE(eventually([this] { return imports->step() == ImportDesk::TakenBack; }));
    ASSERT_EQ(imports->keptCount(), 1);
    EXPECT_EQ(cell(imports->kept(), 0, "makerName"), "Ahmed");
    EXPECT_EQ(cell(imports->kept(), 0, "whyText"), "Has a contract with us.");
    EXPECT_FALSE(*ask([](Book& book) { return ArtisanTable(book.db()).byCard("29990001"); }));
    imports->back();
    EXPECT_EQ(imports->keptCount(), 0);
}

TEST_F(TablesAtTheTill, row62_tablesGoOutWithTheirPathInWords) {
    QTemporaryDir folder;
    ExportDesk exports(*books, wording, folder.path().toStdString(), nullptr);
    const auto saved = [&] { return eventually([&] { return !exports.saved().isEmpty(); }); };
    exports.setFolder(folder.filePath("stick"));
    exports.setPerson(manager);
    exports.saveArtisans();
    ASSERT_TRUE(saved());
    const auto left = [this] {
        const auto last = *ask([](Book& book) { return ownFacts(book).back(); });
        const auto* taken = std::get_if<PeopleListTaken>(&last);
        return taken == nullptr ? std::nullopt : std::optional(taken->list);
    };
    EXPECT_EQ(left(), PeopleList::artisans) << "people who left the house are in the log";
    exports.saveStock();
    ASSERT_TRUE(saved());
    EXPECT_EQ(exports.saved(), folder.filePath("stick/S07-stock-2026-11-24.csv"));
    const auto stock = read(exports.saved());
    EXPECT_TRUE(stock.startsWith("\xEF\xBB\xBFplace,code,")) << stock.toStdString();
    EXPECT_EQ(stock.count('\n'), 4); // a carpet, baskets, tea
    exports.saveWanted();
    ASSERT_TRUE(saved());
    EXPECT_EQ(left(), PeopleList::wanted);
    EXPECT_EQ(read(exports.saved()).count('\n'), 1);
    scan(tea);
    counter->payExact();
    ASSERT_TRUE(sold());
    exports.saveMoves(30);
    ASSERT_TRUE(saved());
    EXPECT_TRUE(read(exports.saved()).contains(",sold,1,,S07-1-000001,120,"))
        << read(exports.saved()).toStdString();
    exports.setFolder(folder.filePath("stick/S07-stock-2026-11-24.csv")); // a file is no folder
    exports.saveStock();
    ASSERT_TRUE(eventually([&] { return !exports.complaint().isEmpty(); }));
    EXPECT_EQ(exports.saved(), "");
}

} // namespace
} // namespace touat
