// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tables/item_file.h"

#include <charconv>
#include <functional>
#include <map>

#include "core/consignment/artisan_table.h"
#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

/// One line of items, as far as it can be read.
class ItemLine {
  public:
    ItemLine(const TableFile& table, std::size_t at, Database& db) : m_table(table), m_at(at), m_db(db) {}

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
        item.kind = word<ItemKind>("kind", text("parts").empty() ? ItemKind::series : ItemKind::service);
        if (const auto unit = word<Unit>("unit", Unit::piece); unit != Unit::piece)
            card.unit = unit;
        card.price = money("price", true).value_or(Money{});
        card.floor = money("floor", false).value_or(Money{});
        card.net = money("net", false);
        item.cost = money("cost", false);
        item.reserve = units("reserve").value_or(Quantity{});
        item.quantity = quantity();
        item.model = text("model");
        parts();
        owner();
        details();
    }

  private:
    std::string text(const char* column) const { return m_table.text(m_at, column); }
    Name name(const std::string& column) const {
        return {text((column + "_ar").c_str()), text((column + "_fr").c_str())};
    }
    void fail(const std::string& reason, const std::string& explanation,
              const std::string& about) {
        if (!wrong) wrong = CsvReject{reason, explanation, about};
    }
    template <class E>
    E word(const char* column, E otherwise) {
        const auto said = text(column);
        if (said.empty()) return otherwise;
        const auto value = fromWord<E>(said);
        if (!value) fail("word_unknown", "not a word for " + std::string(column) + ": " + said, column);
        return value.value_or(otherwise);
    }
    std::optional<Money> money(const char* column, bool needed) {
        const auto said = text(column);
        if (said.empty() && !needed) return std::nullopt;
        const auto amount = parseDinars(said);
        if (!amount)
            fail("price_unreadable",
                 std::string(column) + " is not an amount in dinars with at most two decimals",
                 column);
        return amount;
    }
    std::optional<int> number(const char* column) {
        const auto said = text(column);
        if (said.empty()) return std::nullopt;
        int n = 0;
        const auto [end, error] = std::from_chars(said.data(), said.data() + said.size(), n);
        if (error == std::errc{} && end == said.data() + said.size()) return n;
        fail("quantity_unreadable", std::string(column) + " is not a whole number", column);
        return std::nullopt;
    }
    /// "12" or "2.125"; empty: nothing stands there.
    std::optional<Quantity> units(const char* column) {
        const auto said = text(column);
        if (said.empty()) return std::nullopt;
        const auto quantity = parseQuantity(said);
        if (!quantity)
            fail("quantity_unreadable", "the " + std::string(column) + " is not a number", column);
        return quantity.value_or(Quantity{});
    }
    /// A piece of which nothing is said is here.
    Quantity quantity() {
        const bool here = item.kind == ItemKind::piece && !item.reserve.isPositive();
        return units("quantity").value_or(here ? Quantity::pieces(1) : Quantity{});
    }
    void parts() {
        const auto said = text("parts");
        if (said.empty()) return;
        if (auto read = readParts(said))
            item.parts = std::move(*read);
        else
            fail("parts_unreadable", "parts are written as 6 x CODE | 1 x CODE", "parts");
    }
    void owner() {
        const auto cardCode = text("artisan");
        if (cardCode.empty()) return;
        const auto artisan = ArtisanTable(m_db).byCard(cardCode);
        if (artisan)
            item.card.artisan = artisan->id;
        else
            fail("artisan_unknown", "no artisan has the card " + cardCode, cardCode);
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

    const TableFile& m_table;
    std::size_t m_at;
    Database& m_db;
};

/// The columns in which a line says something else of an item than the book does.
std::vector<std::string> differences(Book& book, const ItemCard& said, const std::string& code) {
    const auto id = ItemTable(book.db()).byCodeAt(book.stall(), code);
    const auto here = id ? ShelfView(book.db(), book.stall(), book.today()).find(*id) : std::nullopt;
    if (!here) return {};
    std::vector<std::string> columns;
    const auto compare = [&](const char* column, bool isSaid, bool isSame) {
        if (isSaid && !isSame) columns.emplace_back(column);
    };
    compare("name_ar", !said.name.arabic.empty(), said.name.arabic == here->name.arabic);
    compare("name_fr", !said.name.latin.empty(), said.name.latin == here->name.latin);
    compare("price", true, said.price == here->price);
    compare("floor", !said.floor.isZero(), said.floor == here->floor);
    compare("family", said.family != "other", said.family == here->family);
    compare("artisan", said.artisan.has_value(), said.artisan == here->artisan);
    return columns;
}

/// What pieces of each family cost: by the book, and by the lines of a table that may come in.
class UsualPrices {
  public:
    explicit UsualPrices(Book& book) {
        for (const auto& item : ShelfView(book.db(), book.stall(), book.today()).all())
            add(item.kind, item.unit, item.family, item.price);
    }
    void add(const NewItem& item) {
        add(item.kind, item.card.unit.value_or(Unit::piece), item.card.family, item.card.price);
    }
    std::optional<FarPrice> farOff(const NewItem& item) {
        const auto& card = item.card;
        if (!tellsOfItsFamily(item.kind, card.unit.value_or(Unit::piece), card.family)) return std::nullopt;
        const auto usual = medianOf(card.family);
        const auto off = usual ? doubtAbout(card.price, *usual) : std::nullopt;
        return off ? std::optional(FarPrice{*off, *usual}) : std::nullopt;
    }

  private:
    void add(ItemKind kind, Unit unit, const std::string& family, Money price) {
        if (tellsOfItsFamily(kind, unit, family)) m_prices[family].push_back(price);
    }
    std::optional<Money> medianOf(const std::string& family) {
        auto& median = m_medians[family];
        if (!median) median = touat::medianOf(m_prices[family]);
        return median;
    }

    std::map<std::string, std::vector<Money>> m_prices;
    std::map<std::string, std::optional<Money>> m_medians; // once all are added
};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

std::optional<CodedPart> readPart(std::string_view text) {
    text = trimmed(text);
    CodedPart part{std::string(text), Quantity::pieces(1)};
    if (const auto times = text.find(" x "); times != text.npos) {
        const auto many = parseQuantity(trimmed(text.substr(0, times)));
        if (!many) return std::nullopt;
        part = {std::string(trimmed(text.substr(times + 3))), *many};
    }
    if (!isUsableCode(part.code)) return std::nullopt;
    return part;
}

/// Says of each line that was read why it may not come in. `lines`: where their verdicts are.
void check(Book& book, ItemFile& file, const std::vector<std::size_t>& lines) {
    auto refusals = checkItems(book, file.items);
    for (std::size_t i = 0; i < refusals.size(); ++i) {
        auto& verdict = file.verdicts[lines[i]];
        verdict.refused = std::move(refusals[i]);
        if (verdict.isKnown())
            verdict.differs = differences(book, file.items[i].card, verdict.refused->subject);
    }
}

/// Takes out the items whose verdict is so, and where their verdicts are.
void dropLines(ItemFile& file, std::vector<std::size_t>& lines,
               const std::function<bool(const LineVerdict&)>& isSo) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (isSo(file.verdicts[lines[i]])) continue;
        if (kept != i) {
            file.items[kept] = std::move(file.items[i]);
            lines[kept] = lines[i];
        }
        ++kept;
    }
    file.items.resize(kept);
    lines.resize(kept);
}

/// Marks the good lines whose price is far off. Whether some wait now for a word about it.
bool markFarPrices(ItemFile& file, const std::vector<std::size_t>& lines, UsualPrices& usual,
                   FarPrices farPrices) {
    bool someWait = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto& verdict = file.verdicts[lines[i]];
        if (!verdict.isGood()) continue;
        verdict.farPrices = farPrices;
        verdict.far = usual.farOff(file.items[i]);
        someWait = someWait || verdict.waits();
    }
    return someWait;
}

} // namespace

std::optional<std::vector<CodedPart>> readParts(std::string_view text) {
    std::vector<CodedPart> parts;
    while (true) {
        const auto bar = text.find('|');
        auto part = readPart(text.substr(0, bar));
        if (!part) return std::nullopt;
        parts.push_back(std::move(*part));
        if (bar == text.npos) return parts;
        text.remove_prefix(bar + 1);
    }
}

std::string writtenParts(const std::vector<CodedPart>& parts) {
    std::string text;
    for (const auto& [code, quantity] : parts)
        text += (text.empty() ? "" : " | ") + writtenUnits(quantity) + " x " + code;
    return text;
}

std::string writtenUnits(Quantity quantity) {
    const auto thousandths = quantity.thousandths();
    const auto rest = thousandths % 1000 < 0 ? -(thousandths % 1000) : thousandths % 1000;
    std::string text =
        thousandths < 0 && thousandths > -1000 ? "-0" : std::to_string(thousandths / 1000);
    if (rest != 0) text += '.' + std::to_string(1000 + rest).substr(1);
    return text;
}

Result<ItemFile> readItems(Book& book, const std::filesystem::path& csv, FarPrices farPrices) {
    auto table = TableFile::read(csv, itemColumns);
    if (!table) return table.refusal();
    ItemFile file{std::move(*table), {}, {}};
    std::vector<std::size_t> readable;
    for (std::size_t at = 0; at < file.table.size(); ++at) {
        auto& verdict = file.verdicts.emplace_back();
        verdict.wrong = file.table.shape(at);
        if (verdict.wrong) continue;
        ItemLine line(file.table, at, book.db());
        line.read();
        verdict.wrong = line.wrong;
        verdict.what = line.item.card.name;
        verdict.quantity = line.item.all();
        verdict.price = line.item.card.price;
        if (verdict.wrong) continue;
        file.items.push_back(std::move(line.item));
        readable.push_back(at);
    }
    check(book, file, readable);
    UsualPrices usual(book);
    for (std::size_t i = 0; i < readable.size(); ++i)
        if (file.verdicts[readable[i]].isGood()) usual.add(file.items[i]);
    while (markFarPrices(file, readable, usual, farPrices)) {
        // What is one of its sizes, or has it as a part, does not come in without it; what had the same code may.
        dropLines(file, readable, [](const LineVerdict& verdict) { return verdict.waits(); });
        check(book, file, readable);
    }
    dropLines(file, readable, [](const LineVerdict& verdict) { return !verdict.isGood(); });
    return file;
}

} // namespace touat
