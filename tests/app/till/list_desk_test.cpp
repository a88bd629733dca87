// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lists of the manager's pages as tables and papers, on a real centre's book and its answers, against what the books
// of the stalls and the journal of the centre add up to.
#include "app/till/list_desk.h"

#include <QFile>

#include "app/till/payables_desk.h"
#include "app/till/places_desk.h"
#include "app/till/stalls_desk.h"
#include "core/journal/balance_table.h"
#include "managers_line.h"

namespace touat {
namespace {

using namespace given;

class ListDeskTest : public ManagersLine {
  protected:
    void SetUp() override {
        wording.language = Language::french;
        baskets = newSeries(s07, 10);
        fans = newSeries(s12, 5);
        ASSERT_TRUE(sellOne(s07, baskets));
        ASSERT_TRUE(sellOne(s07, baskets));
        ASSERT_TRUE(sellOne(s12, fans));
        clock.pass(3'600'000);
        syncAll();
        lists.setPerson({"", "La directrice"});
        lists.offer("stalls", [this] { return stalls.list(); });
        lists.offer("stock", [this] { return places.stockList(); });
        lists.offer("doubts", [this] { return places.doubtsList(); });
        lists.offer("dues", [this] { return payables.list(); });
    }
    Courier::Carry ofPlaces() {
        return [this](const char* path, const std::string& body, const Courier::Then& then) {
            then(answerPlaces(centre->book(), who(), path, body));
        };
    }
    Courier::Carry ofPayables() {
        return [this](const char* path, const std::string& body, const Courier::Then& then) {
            then(answerPayables(centre->book(), who(), TOUAT_SOURCE "/receipts/fonts", path, body));
        };
    }
    WhoSpeaks who() {
        return [this](const std::string&) -> Result<Person> { return manager; };
    }
    QByteArray contentOf(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString() << lists.complaint().toStdString();
        return file.readAll();
    }
    /// The table as a spreadsheet reads it; no text of these tests has a comma.
    QList<QStringList> tableOf(const char* list) {
        lists.saveTable(list);
        QList<QStringList> lines;
        const auto text = QString::fromUtf8(contentOf(lists.saved())).remove(QChar(0xFEFF)); // for a spreadsheet
        for (const auto& line : text.split('\n', Qt::SkipEmptyParts))
            lines << line.split(',');
        return lines;
    }
    static qint64 centimesOf(const QList<QStringList>& table, const QString& column) {
        const auto at = table[0].indexOf(column);
        EXPECT_GE(at, 0) << column.toStdString();
        qint64 sum = 0;
        for (int row = 1; row < table.size(); ++row) sum += qRound64(table[row].value(at).toDouble() * 100);
        return sum;
    }
    static qint64 sumOf(const QList<QStringList>& table, const QString& column) {
        const auto at = table[0].indexOf(column);
        EXPECT_GE(at, 0) << column.toStdString();
        qint64 sum = 0;
        for (int row = 1; row < table.size(); ++row) sum += table[row].value(at).toLongLong();
        return sum;
    }
    static QString cellOf(const QList<QStringList>& table, const QString& first, const QString& column) {
        for (const auto& row : table)
            if (row[0] == first) return row.value(table[0].indexOf(column));
        return {};
    }
    static Money drawerOfBook(TestPlace& at) {
        return BalanceTable(at.db()).money(account::drawer(at.book().stall()));
    }
    static qint64 onShelf(TestPlace& at, ItemId item) {
        return BalanceTable(at.db()).goods(account::stock(at.book().stall()), item).thousandths() / 1000;
    }
    void expectAPaper(const char* list, const QString& name) {
        lists.savePaper(list);
        ASSERT_TRUE(lists.saved().endsWith(name)) << lists.saved().toStdString() << lists.complaint().toStdString();
        const auto once = contentOf(lists.saved());
        EXPECT_TRUE(once.startsWith("%PDF"));
        lists.savePaper(list);
        EXPECT_EQ(contentOf(lists.saved()), once) << "the same again";
    }

    ItemId baskets;
    ItemId fans;
    StallsDesk stalls{carry(), wording, centreDesk, nullptr};
    PlacesDesk places{ofPlaces(), [] { return std::string{}; }, wording, nullptr};
    ConsentDesk consents{wording, nullptr};
    PayablesDesk payables{wording, consents, nullptr};
    ListDesk lists{papers(), clock, wording, folder / "tables", nullptr};
};

TEST_F(ListDeskTest, row73_theListOfAllStallsAddsUpToTheirSales) {
    stalls.begin();
    const auto table = tableOf("stalls");
    EXPECT_TRUE(lists.saved().endsWith("/all-stalls-2026-11-24.csv")) << lists.saved().toStdString();
    EXPECT_EQ(table.size(), 1 + 3) << "S07, S12, S46 below the names of the columns";
    EXPECT_EQ(sumOf(table, "sales"), 3);
    EXPECT_EQ(sumOf(table, "takings_dinars"), 3 * 850);
    EXPECT_EQ(cellOf(table, "S07", "takings_dinars"), "1700");
    EXPECT_EQ(cellOf(table, "S12", "cash_dinars").toLongLong() * 100, drawerOfBook(s12).centimes());
    EXPECT_EQ(cellOf(table, "S46", "unsent"), "") << "nobody heard it since the centre serves";
    EXPECT_FALSE(cellOf(table, "S07", "open_since").isEmpty());
    expectAPaper("stalls", "/C00-stands-2026-11-24.pdf");
}

TEST_F(ListDeskTest, theStockOfAllPlacesIsWhatLiesThere) {
    places.begin("places");
    const auto table = tableOf("stock");
    EXPECT_EQ(sumOf(table, "pieces"), onShelf(s07, baskets) + onShelf(s12, fans));
    EXPECT_EQ(cellOf(table, "S07", "pieces"), QString::number(onShelf(s07, baskets)));
    EXPECT_EQ(sumOf(table, "kinds"), 2);
    EXPECT_EQ(sumOf(table, "entrusted_dinars"), (8 + 4) * 850 * 85 / 100) << "her net of what is left";
    EXPECT_EQ(sumOf(table, "missing_dinars"), 0);
    expectAPaper("stock", "/C00-stock-2026-11-24.pdf");
}

TEST_F(ListDeskTest, whatIsOwedIsWhatTheJournalOwes) {
    payables.begin(ofPayables(), {}, false, manager);
    QStringList left; // the house: the till notes it
    QObject::connect(&lists, &ListDesk::taken, [&](const QString& list) { left << list; });
    const auto table = tableOf("dues");
    EXPECT_EQ(left, QStringList{"dues"});
    ASSERT_EQ(table.size(), 2);
    const auto owed = BalanceTable(centre->db()).money(account::artisan(fatma));
    EXPECT_EQ(std::abs(owed.centimes()), centimesOf(table, "balance_dinars"));
    EXPECT_NE(owed, Money{});
    EXPECT_EQ(centimesOf(table, "payable_dinars"), centimesOf(table, "days_0_30_dinars") + centimesOf(table, "days_31_60_dinars") +
                                                  centimesOf(table, "days_61_90_dinars") + centimesOf(table, "over_90_dinars"));
    expectAPaper("dues", "/C00-dus-2026-11-24.pdf");
    EXPECT_EQ(left, QStringList({"dues", "dues", "dues"})) << "each time it was saved";
    payables.choose("owing");
    EXPECT_EQ(tableOf("dues").size(), 1) << "of those that are listed";
}

TEST_F(ListDeskTest, whatDoesNotFitIsSaidAsOnThePageAndRunsNowhere) {
    places.begin("doubts");
    const auto rows = places.doubts()->rowCount();
    auto table = tableOf("doubts");
    EXPECT_EQ(table.size(), 1 + rows);
    GoodsDoubt doubt;
    doubt.kind = "price_below_floor";
    doubt.at = clock.now();
    doubt.place = stall(7);
    doubt.name = {"", "=1+1"};
    doubt.code = "@x";
    lists.offer("doubts", [&] {
        return managerList({doubt}, wording, [](const GoodsDoubt&) { return QStringLiteral("+cmd"); },
                           [](const GoodsDoubt&) { return QString{}; });
    });
    table = tableOf("doubts");
    ASSERT_EQ(table.size(), 2);
    for (const auto* text : {"\"'=1+1\"", "\"'@x\"", "\"'+cmd\""})
        EXPECT_TRUE(table[1].contains(text)) << text << " of " << table[1].join(' ').toStdString();
    EXPECT_EQ(table[1][table[0].indexOf("place")], "S07");
    expectAPaper("doubts", "/C00-a-decider-2026-11-24.pdf");
}

TEST_F(ListDeskTest, beforeTheCentreHasAnsweredAndAfterTheSessionNothingIsSaved) {
    lists.saveTable("stalls");
    lists.savePaper("stock");
    EXPECT_EQ(lists.saved(), "");
    stalls.begin();
    lists.saveTable("stalls");
    EXPECT_NE(lists.saved(), "");
    lists.end();
    EXPECT_EQ(lists.saved(), "");
    std::function<void()> late;
    ListDesk slow([&](auto draw, auto then) { late = [=] { papers()(draw, then); }; }, clock, wording, folder / "tables",
                  nullptr);
    slow.offer("stalls", [this] { return stalls.list(); });
    slow.savePaper("stalls");
    slow.end();
    late();
    EXPECT_EQ(slow.saved(), "") << "nobody looks at that any more";
}

TEST_F(ListDeskTest, aFolderThatCannotBeWrittenIsSaid) {
    stalls.begin();
    ListDesk nowhere(papers(), clock, wording, "/proc/nowhere", nullptr);
    nowhere.offer("stalls", [this] { return stalls.list(); });
    QString made;
    QObject::connect(&nowhere, &ListDesk::taken, [&](const QString& list) { made = list; });
    nowhere.saveTable("stalls");
    EXPECT_EQ(nowhere.saved(), "");
    EXPECT_FALSE(nowhere.complaint().isEmpty());
    EXPECT_EQ(made, "stalls") << "it was read (361)";
}

} // namespace
} // namespace touat
