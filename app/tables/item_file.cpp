// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/book/import_items.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <set>

#include "app/book/csv.h"
#include "core/acts/register_artisan.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/json.h"
#include "core/people/staff_table.h"
#include "core/sales/goods_view.h"
#include "core/store/fault.h"

namespace touat {

namespace {

/// The lines of a table by the names of its columns.
class Table {
  public:
    /// Empty: the first line names none of the columns that must be there.
    static std::optional<Table> read(const std::filesystem::path& csv, std::span<const char* const> known,
                                     std::initializer_list<const char*> needed) {
        Table table;
        readCsv(csv, [&](CsvRecord record) {
            if (table.m_columns.empty())
                table.m_columns = record.fields;
            else
                table.m_records.push_back(std::move(record));
        });
        for (const auto& column : table.m_columns)
            if (column.empty() || !isCleanText(column)) return std::nullopt;
        const auto has = [&](const char* column) {
            return std::find(table.m_columns.begin(), table.m_columns.end(), column) !=
                   table.m_columns.end();
        };
        if (std::none_of(needed.begin(), needed.end(), has)) return std::nullopt;
        table.m_known.insert(known.begin(), known.end());
        return table;
    }

    std::size_t size() const { return m_records.size(); }
    const std::vector<std::string>& columns() const { return m_columns; }
    const CsvRecord& record(std::size_t at) const { return m_records[at]; }

    std::optional<CsvReject> shape(std::size_t at) const {
        return wrongShape(m_records[at], m_columns.size());
    }

    std::string text(std::size_t at, std::string_view column) const {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (m_columns[i] == column) return m_records[at].fields[i];
        return {};
    }
    std::vector<Attribute> others(std::size_t at) const {
        std::vector<Attribute> attributes;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (!m_known.contains(m_columns[i]) && !m_records[at].fields[i].empty())
                attributes.push_back({m_columns[i], m_records[at].fields[i]});
        return attributes;
    }

  private:
    std::vector<std::string> m_columns;
    std::vector<CsvRecord> m_records;
    std::set<std::string, std::less<>> m_known;
};

/// Counts the lines and keeps those that were refused, with why.
class Verdicts {
  public:
    Verdicts(const Table& table, TableReport& report) : m_table(table), m_report(report) {}

    void refuse(std::size_t at, const std::string& reason, const std::string& explanation) {
        ++m_report.refused;
        ++m_report.reasons[reason];
        m_rows += std::to_string(m_table.record(at).line);
        for (const auto& field : m_table.record(at).fields)
            m_rows += ',' + csvField(json::isUtf8(field) ? field : "?");
        m_rows += ',' + csvField(reason) + ',' + csvField(explanation) + '\n';
    }

    void write(const std::filesystem::path& rejects) const {
        std::ofstream file(rejects, std::ios::binary | std::ios::trunc);
        file << "line";
        for (const auto& column : m_table.columns())
            file << ',' << csvField(column);
        file << ",reason,explanation\n" << m_rows;
        file.flush();
        if (!file) throw Fault(FaultKind::notWritable, rejects.string());
    }

  private:
    const Table& m_table;
    TableReport& m_report;
    std::string m_rows;
};

/// One line of items, as far as it can be read.
class ItemLine {
  public:
    ItemLine(const Table& table, std::size_t at, Database& db) : m_table(table), m_at(at), m_db(db) {}

    NewItem item;
    std::optional<CsvReject> wrong;

    void read() {
        auto& card = item.card;
        for (const auto* column : {"code", "maker_code"})
            if (auto code = text(column); !code.empty()) card.codes.push_back(std::move(code));
        card.name = name("name");
        card.family = text("family").empty() ? "other" : text("family");
        card.picture = text("picture");
        card.palette = text("palette");
        item.kind = word<ItemKind>("kind", ItemKind::series);
        if (const auto unit = word<Unit>("unit", Unit::piece); unit != Unit::piece)
            card.unit = unit;
        card.price = money("price", true).value_or(Money{});
        card.floor = money("floor", false).value_or(Money{});
        card.net = money("net", false);
        item.cost = money("cost", false);
        item.quantity = quantity();
        owner();
        details();
    }

  private:
    std::string text(const char* column) const { return m_table.text(m_at, column); }
    Name name(const std::string& column) const {
        return {text((column + "_ar").c_str()), text((column + "_fr").c_str())};
    }
    void fail(const std::string& reason, const std::string& explanation) {
        if (!wrong) wrong = CsvReject{reason, explanation};
    }
    template <class E>
    E word(const char* column, E otherwise) {
        const auto said = text(column);
        if (said.empty()) return otherwise;
        const auto value = fromWord<E>(said);
        if (!value) fail("word_unknown", "not a word for " + std::string(column) + ": " + said);
        return value.value_or(otherwise);
    }
    std::optional<Money> money(const char* column, bool needed) {
        const auto said = text(column);
        if (said.empty() && !needed) return std::nullopt;
        const auto amount = parseDinars(said);
        if (!amount)
            fail("price_unreadable",
                 std::string(column) + " is not an amount in dinars with at most two decimals");
        return amount;
    }
    std::optional<int> number(const char* column) {
        const auto said = text(column);
        if (said.empty()) return std::nullopt;
        int n = 0;
        const auto [end, error] = std::from_chars(said.data(), said.data() + said.size(), n);
        if (error == std::errc{} && end == said.data() + said.size()) return n;
        fail("quantity_unreadable", std::string(column) + " is not a whole number");
        return std::nullopt;
    }
    /// "12" or "2.5": as an amount it has at most two decimals, which is enough of a kilogram.
    Quantity quantity() {
        const auto said = text("quantity");
        if (said.empty()) return item.kind == ItemKind::piece ? Quantity::pieces(1) : Quantity{};
        const auto hundredths = parseDinars(said);
        if (!hundredths || *hundredths > Money::dinars(Quantity::largest().wholeUnits())) {
            fail("quantity_unreadable", "the quantity is not a number");
            return {};
        }
        return Quantity::thousandths(hundredths->centimes() * 10);
    }
    void owner() {
        const auto cardCode = text("artisan");
        if (cardCode.empty()) return;
        const auto artisan = ArtisanTable(m_db).byCard(cardCode);
        if (artisan)
            item.card.artisan = artisan->id;
        else
            fail("artisan_unknown", "no artisan has the card " + cardCode);
    }
    void details() {
        ItemDetails details;
        const auto named = [&](const char* column, std::optional<Name>& into) {
            if (auto value = name(column); !value.isEmpty()) into = std::move(value);
        };
        named("story", details.story);
        named("technique", details.technique);
        named("materials", details.materials);
        named("village", details.village);
        named("size", details.size);
        named("colour", details.colour);
        details.hours = number("hours");
        details.grams = number("grams");
        details.lengthMm = number("length_mm");
        details.widthMm = number("width_mm");
        details.heightMm = number("height_mm");
        if (auto more = m_table.others(m_at); !more.empty()) details.more = std::move(more);
        if (details != ItemDetails{}) item.card.details = std::move(details);
    }

    const Table& m_table;
    std::size_t m_at;
    Database& m_db;
};

} // namespace

Result<TableReport>
importItemTable(Book& book, const Person& by, const std::filesystem::path& csv,
                const std::filesystem::path& rejects, bool preview,
                const std::function<void(std::size_t done, std::size_t of)>& progress) {
    const auto table = Table::read(csv, itemColumns, {"name_ar", "name_fr"});
    if (!table) return refuse(Reason::bytesUnreadable, csv.filename().string());
    TableReport report;
    report.read = static_cast<std::int64_t>(table->size());
    Verdicts verdicts(*table, report);
    std::vector<NewItem> items;
    std::vector<std::size_t> lines;
    for (std::size_t at = 0; at < table->size(); ++at) {
        auto wrong = table->shape(at);
        ItemLine line(*table, at, book.db());
        if (!wrong) {
            line.read();
            wrong = line.wrong;
        }
        if (wrong) {
            verdicts.refuse(at, wrong->reason, wrong->explanation);
            continue;
        }
        items.push_back(std::move(line.item));
        lines.push_back(at);
    }
    const auto checked = checkItems(book, items);
    for (std::size_t i = 0; i < checked.size(); ++i)
        if (checked[i])
            verdicts.refuse(lines[i], std::string(wordOf(checked[i]->reason)), checked[i]->subject);
    report.accepted = report.read - report.refused;
    verdicts.write(rejects);
    if (preview || report.accepted == 0) return report;
    const auto imported = importItems(book, by, csv.filename().string(), items, progress);
    if (!imported) return imported.refusal();
    report.import = imported->import.text();
    return report;
}

Result<TableReport> importArtisanTable(Book& book, const Person& by,
                                       const std::filesystem::path& csv,
                                       const std::filesystem::path& rejects, bool preview,
                                       std::ostream& made) {
    const auto table = Table::read(csv, artisanColumns, {"name_ar", "name_fr"});
    if (!table) return refuse(Reason::bytesUnreadable, csv.filename().string());
    TableReport report;
    report.read = static_cast<std::int64_t>(table->size());
    Verdicts verdicts(*table, report);
    for (std::size_t at = 0; at < table->size(); ++at) {
        if (const auto wrong = table->shape(at)) {
            verdicts.refuse(at, wrong->reason, wrong->explanation);
            continue;
        }
        NewArtisan artisan;
        artisan.card = table->text(at, "card");
        artisan.name = {table->text(at, "name_ar"), table->text(at, "name_fr")};
        artisan.commune = {table->text(at, "commune_ar"), table->text(at, "commune_fr")};
        artisan.portrait = table->text(at, "portrait");
        artisan.phone = table->text(at, "phone");
        artisan.pin = table->text(at, "pin");
        const bool told = artisan.pin.empty();
        if (told) artisan.pin = makePin(book.surroundings().random);
        const auto possible = checkArtisan(book, artisan);
        if (!possible) {
            verdicts.refuse(at, std::string(wordOf(possible.refusal().reason)),
                            possible.refusal().subject);
            continue;
        }
        if (preview) continue;
        const auto id = registerArtisan(book, by, artisan);
        if (!id) return id.refusal();
        if (told) made << ArtisanTable(book.db()).find(*id)->card << ' ' << artisan.pin << '\n';
    }
    report.accepted = report.read - report.refused;
    verdicts.write(rejects);
    return report;
}

void exportStock(Book& book, std::optional<Stall> only, std::ostream& to) {
    const auto dinars = [](Money money) {
        const auto centimes = money.centimes();
        std::string text = std::to_string(centimes / 100);
        if (centimes % 100 != 0)
            text += '.' + std::to_string(centimes % 100 / 10) + std::to_string(centimes % 10);
        return text;
    };
    const auto units = [](Quantity quantity) {
        auto text = std::to_string(quantity.thousandths() / 1000);
        if (const auto rest = quantity.thousandths() % 1000; rest != 0)
            text += '.' + std::to_string(1000 + (rest < 0 ? -rest : rest)).substr(1);
        return text;
    };
    for (const auto* column : stockColumns)
        to << (column == stockColumns[0] ? "" : ",") << column;
    to << '\n';
    std::vector<Stall> places;
    if (only)
        places.push_back(*only);
    else if (book.stall().isCentre())
        for (const auto& device : DeviceTable(book.db()).stalls())
            places.push_back(device.stream.stall);
    else
        places.push_back(book.stall());
    for (const auto place : places)
        for (const auto& row : GoodsView(book.db(), book.today()).at(place)) {
            to << place.text();
            for (const auto& text :
                 {row.code, row.name.arabic, row.name.latin, row.family, row.artisanName.latin,
                  units(row.onHand), units(row.reserve), dinars(row.price),
                  row.cost ? dinars(*row.cost) : std::string{},
                  row.firstIn ? row.firstIn->iso() : std::string{},
                  row.lastSold ? row.lastSold->iso() : std::string{}})
                to << ',' << csvField(text);
            to << '\n';
        }
}

} // namespace touat
