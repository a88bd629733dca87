// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tables/exports.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "app/tables/artisan_file.h"
#include "app/tables/csv.h"
#include "app/tables/item_file.h"
#include "core/consignment/account_view.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/people/staff_table.h"
#include "core/sales/goods_view.h"
#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

void writeLine(std::ostream& to, const std::vector<std::string>& fields) {
    for (std::size_t i = 0; i < fields.size(); ++i)
        to << (i == 0 ? "" : ",") << csvField(fields[i]);
    to << '\n';
}

void writeHead(std::ostream& to, std::span<const char* const> columns) {
    writeLine(to, {columns.begin(), columns.end()});
}

/// As somebody typed it, in whichever script.
std::string oneOf(const Name& name) { return name.latin.empty() ? name.arabic : name.latin; }

std::string isoOf(const std::optional<Day>& day) { return day ? day->iso() : std::string{}; }

std::string wordOfStep(const GoodsStep& step) {
    if (step.kind == StepKind::moved)
        return std::string(wordOf(step.reason.value_or(MoveReason::toShelf)));
    return std::string(wordOf(step.kind));
}

/// What a column says of an item, as the table of items is taken in.
class ItemCells {
  public:
    ItemCells(Book& book, const ShelfItem& item)
        : m_details(ItemTable(book.db()).details(item.id).value_or(ItemDetails{})) {
        write("code", item.code());
        if (item.codes.size() > 1) write("maker_code", item.codes[1]);
        write("kind", std::string(wordOf(item.kind)));
        write("name", item.name);
        write("family", item.family);
        if (item.artisan)
            write("artisan", ArtisanTable(book.db()).find(*item.artisan)->card);
        write("price", writeDinars(item.price));
        if (!item.floor.isZero()) write("floor", writeDinars(item.floor));
        if (item.net) write("net", writeDinars(*item.net));
        if (item.kind != ItemKind::service) write("quantity", writtenUnits(item.onHand));
        if (const auto stored = BalanceTable(book.db()).goods(account::reserve(book.stall()), item.id);
            stored != Quantity{})
            write("reserve", writtenUnits(stored));
        if (const auto cost = CostTable(book.db()).average(book.stall(), item.id))
            write("cost", writeDinars(*cost));
        if (item.unit != Unit::piece) write("unit", std::string(wordOf(item.unit)));
        write("picture", item.picture);
        write("palette", item.palette);
        ShelfView shelf(book.db(), book.stall(), book.today());
        if (const auto first = item.model ? shelf.find(*item.model) : std::nullopt)
            write("model", first->code());
        std::vector<CodedPart> parts;
        for (const auto& part : item.parts)
            if (const auto known = shelf.find(part.item))
                parts.push_back({known->code(), part.quantity});
        write("parts", writtenParts(parts));
        details();
    }

    const std::string& at(const std::string& column) { return m_cells[column]; }
    const ItemDetails& told() const { return m_details; }

  private:
    void write(const std::string& column, const std::string& text) { m_cells[column] = text; }
    void write(const std::string& column, const Name& name) {
        m_cells[column + "_ar"] = name.arabic;
        m_cells[column + "_fr"] = name.latin;
    }
    void details() {
        const auto named = [this](const char* column, const std::optional<Name>& name) {
            if (name) write(column, *name);
        };
        named("story", m_details.story);
        named("technique", m_details.technique);
        named("materials", m_details.materials);
        named("village", m_details.village);
        named("size", m_details.size);
        named("colour", m_details.colour);
        const auto number = [this](const char* column, std::optional<int> n) {
            if (n) write(column, std::to_string(*n));
        };
        number("hours", m_details.hours);
        number("grams", m_details.grams);
        number("length_mm", m_details.lengthMm);
        number("width_mm", m_details.widthMm);
        number("height_mm", m_details.heightMm);
        const std::set<std::string> ours(std::begin(itemColumns), std::end(itemColumns));
        for (const auto& [name, value] : m_details.more.value_or(std::vector<Attribute>{}))
            if (!ours.contains(name)) write(name, value);
    }

    ItemDetails m_details;
    std::map<std::string, std::string> m_cells;
};

} // namespace

void exportItems(Book& book, std::ostream& to) {
    auto items = ShelfView(book.db(), book.stall(), book.today()).all();
    // What others name comes first, as whoever takes the table in needs it.
    std::stable_sort(items.begin(), items.end(), [](const ShelfItem& a, const ShelfItem& b) {
        const auto rank = [](const ShelfItem& item) { return item.isKit() ? 2 : item.model ? 1 : 0; };
        return rank(a) < rank(b);
    });
    std::vector<std::string> columns(std::begin(itemColumns), std::end(itemColumns));
    std::set<std::string> own(columns.begin(), columns.end());
    std::vector<ItemCells> cells;
    cells.reserve(items.size());
    for (const auto& item : items) {
        cells.emplace_back(book, item);
        for (const auto& attribute : cells.back().told().more.value_or(std::vector<Attribute>{}))
            if (own.insert(attribute.name).second) columns.push_back(attribute.name);
    }
    writeLine(to, columns);
    for (auto& item : cells) {
        std::vector<std::string> fields;
        for (const auto& column : columns)
            fields.push_back(item.at(column));
        writeLine(to, fields);
    }
}

void exportArtisans(Book& book, std::ostream& to) {
    writeHead(to, artisanColumns);
    for (const auto& artisan : ArtisanTable(book.db()).all())
        writeLine(to, {artisan.card, artisan.name.arabic, artisan.name.latin, artisan.commune.arabic,
                       artisan.commune.latin, artisan.portrait, std::string{}, artisan.phone});
}

void exportStock(Book& book, std::optional<Stall> only, std::ostream& to) {
    writeHead(to, stockColumns);
    std::vector<Stall> places;
    if (only)
        places.push_back(*only);
    else if (book.stall().isCentre())
        for (const auto& device : DeviceTable(book.db()).stalls())
            places.push_back(device.stream.stall);
    else
        places.push_back(book.stall());
    for (const auto place : places)
        for (const auto& row : GoodsView(book.db(), book.today()).at(place))
            writeLine(to, {place.text(), row.code, row.name.arabic, row.name.latin, row.family,
                           row.artisanName.latin, writtenUnits(row.onHand), writtenUnits(row.reserve),
                           writeDinars(row.price), row.cost ? writeDinars(*row.cost) : std::string{},
                           isoOf(row.firstIn), isoOf(row.lastSold),
                           row.artisan ? writeDinars(row.agreed) : std::string{},
                           oneOf(row.corners.shelf), oneOf(row.corners.reserve)});
}

void exportWanted(Book& book, std::ostream& to) {
    writeHead(to, wantedColumns);
    for (const auto& row : GoodsView(book.db(), book.today()).wanted(book.stall())) {
        const auto& goods = row.goods;
        const auto artisan = goods.artisan ? ArtisanTable(book.db()).find(*goods.artisan)
                                           : std::nullopt;
        writeLine(to, {book.stall().text(), goods.code, goods.name.arabic, goods.name.latin,
                       goods.artisanName.latin, goods.commune.latin,
                       artisan ? artisan->phone : std::string{}, writtenUnits(goods.all()),
                       writtenUnits(row.level.least), writtenUnits(row.level.full), writtenUnits(row.wanted),
                       isoOf(row.askedOn)});
    }
}

void exportMoves(Book& book, Day from, Day until, std::ostream& to) {
    writeHead(to, moveColumns);
    for (const auto& moved : GoodsView(book.db(), book.today()).movements(book.stall(), from, until)) {
        const auto& step = moved.step;
        writeLine(to, {instantOf(step.at), step.place.text(), moved.code, moved.name.arabic,
                       moved.name.latin, wordOfStep(step), writtenUnits(step.quantity),
                       step.other ? step.other->text() : std::string{}, step.number,
                       step.amount == Money{} ? std::string{} : writeDinars(step.amount),
                       step.byName.latin, step.text});
    }
}

void exportDues(Book& book, std::ostream& to) {
    writeHead(to, dueColumns);
    const auto aged = agedBalances(book.db(), book.today());
    ArtisanTable artisans(book.db());
    for (const auto& due : dues(book.db(), book.today())) {
        const auto artisan = artisans.find(due.artisan);
        must(artisan.has_value(), "who is owed is registered");
        const auto found = std::find_if(aged.begin(), aged.end(), [&](const AgedRow& row) {
            return row.artisan == due.artisan;
        });
        const auto waits = found != aged.end() ? *found : AgedRow{};
        writeLine(to, {artisan->card, due.name.arabic, due.name.latin, due.commune.latin,
                       artisan->phone, writeDinars(due.balance), writeDinars(due.payable),
                       writeDinars(waits.month), writeDinars(waits.twoMonths), writeDinars(waits.quarter),
                       writeDinars(waits.older)});
    }
}

void exportTakings(const Takings& takings, std::ostream& to) {
    writeHead(to, takingsColumns);
    for (const auto& line : takings.lines)
        writeLine(to, {line.key, line.name.arabic, line.name.latin, std::to_string(line.count),
                       writeDinars(line.amount), writeDinars(line.before)});
}

void exportLog(const std::vector<LogLine>& lines, std::ostream& to) {
    writeHead(to, logColumns);
    for (const auto& line : lines) {
        const bool cash = line.kind == LogKind::cashIn || line.kind == LogKind::cashOut;
        const bool list = line.kind == LogKind::listTaken;
        const bool tender = line.kind == LogKind::tenderCorrected;
        const auto word = [](bool said, auto value) {
            return said ? std::string(wordOf(value)) : std::string{};
        };
        writeLine(to, {instantOf(line.at), line.stall().text(), std::string(wordOf(line.kind)),
                       line.by.arabic, line.by.latin, line.approver.arabic, line.approver.latin,
                       line.about.arabic, line.about.latin, line.number, writeDinars(line.amount),
                       writeDinars(line.before), std::to_string(line.count),
                       list ? word(true, line.list) : word(cash, line.reason),
                       word(tender, line.was), word(tender, line.is), line.text});
    }
}

void exportTexts(const TableOfTexts& table, std::ostream& to) {
    writeLine(to, table.columns);
    for (const auto& line : table.lines) {
        must(line.size() == table.columns.size(), "each line has all columns");
        writeLine(to, line);
    }
}

std::string instantOf(Moment at) {
    const auto two = [](int n) { return std::to_string(100 + n).substr(1); };
    const auto local = localTime(at);
    return dayOf(at).iso() + ' ' + two(local.hour) + ':' + two(local.minute) + ':' + two(local.second);
}

} // namespace touat
