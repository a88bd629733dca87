// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/book/import_sales.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <map>
#include <optional>

#include "app/book/csv.h"
#include "core/acts/close_day.h"
#include "core/acts/open_day.h"
#include "core/acts/refund.h"
#include "core/acts/register_item.h"
#include "core/acts/sell.h"
#include "core/book/stored_fact.h"
#include "core/journal/balance_table.h"
#include "core/sales/day_table.h"
#include "core/sales/sale_table.h"
#include "core/store/fault.h"
#include "core/stock/item_table.h"

namespace touat {

namespace {

constexpr std::array columnNames{"receipt", "at", "item", "name", "quantity", "unit_price"};

/// One line of the file that could be read.
struct Line {
    CsvRecord record; // as it stood, for the rejects
    std::string item;
    std::int64_t quantity = 0;
    Money price;
    Money amount; // quantity × price, negative for what came back
};

struct Receipt {
    std::string number;
    Moment at;
    std::vector<Line> lines;
    bool isRefund() const { return number.starts_with('C'); }
};

std::optional<Moment> parseMoment(std::string_view text) {
    // 2010-12-01T08:26
    if (text.size() != 16 || text[10] != 'T' || text[13] != ':') return std::nullopt;
    const auto day = Day::parse(text.substr(0, 10));
    int hour = -1;
    int minute = -1;
    std::from_chars(text.data() + 11, text.data() + 13, hour);
    std::from_chars(text.data() + 14, text.data() + 16, minute);
    if (!day || hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
    const auto moment = momentOf(*day, hour * 60 + minute);
    if (moment.utcMs() < 0) return std::nullopt;
    return moment;
}

std::optional<std::int64_t> parseWhole(std::string_view text) {
    std::int64_t n = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
    if (error != std::errc{} || end != text.data() + text.size() || n > 1'000'000 ||
        n < -1'000'000)
        return std::nullopt;
    return n;
}

/// A code with fewer than three digits (POST, M, BANK CHARGES) is a charge, not goods on a shelf.
ItemKind kindOf(const std::string& code) {
    const auto digits =
        std::count_if(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits < 3 ? ItemKind::service : ItemKind::series;
}

class Import {
  public:
    Import(Book& book, const std::filesystem::path& rejects) : m_book(book), m_rejects(rejects) {
        if (!m_rejects) throw Fault(FaultKind::notWritable, rejects.string());
        m_rejects << "line,receipt,at,item,name,quantity,unit_price,reason,explanation\n";
    }

    /// Sorts the file into receipts; refuses what is not a line of one.
    Result<Done> read(const std::filesystem::path& csv) {
        bool headed = false;
        bool known = true;
        readCsv(csv, [&](CsvRecord record) {
            if (!headed) {
                headed = true;
                known = takeHeader(record);
            } else if (known) {
                takeRecord(std::move(record));
            }
        });
        if (!known || !headed) return refuse(Reason::bytesUnreadable, "columns");
        return Done{};
    }

    Result<Done> record(const std::function<void(std::size_t, std::size_t)>& progress) {
        std::size_t done = 0;
        for (auto& receipt : m_receipts) {
            if (const auto taken = take(receipt); !taken) return taken.refusal();
            progress(++done, m_receipts.size());
        }
        return closeOpenDay();
    }

    ImportReport report() {
        m_rejects.flush();
        if (!m_rejects) throw Fault(FaultKind::diskFull, "rejects");
        return m_report;
    }

  private:
    bool takeHeader(const CsvRecord& header) {
        for (std::size_t i = 0; i < columnNames.size(); ++i) {
            const auto at =
                std::find(header.fields.begin(), header.fields.end(), columnNames[i]);
            if (at == header.fields.end()) return false;
            m_column[i] = static_cast<std::size_t>(at - header.fields.begin());
        }
        m_columns = header.fields.size();
        return true;
    }

    const std::string& field(const CsvRecord& record, std::size_t column) const {
        static const std::string none;
        const auto at = m_column[column];
        return at < record.fields.size() ? record.fields[at] : none;
    }

    void takeRecord(CsvRecord record) {
        ++m_report.read.lines;
        Line line;
        const bool shaped = record.whole && record.fields.size() == m_columns;
        const auto quantity = parseWhole(field(record, 4));
        const auto price = parseDinars(field(record, 5));
        if (quantity && price) {
            line.quantity = *quantity;
            line.price = *price;
            line.amount = amountFor(*price, Quantity::pieces(*quantity)).value_or(Money{});
            m_report.read.totalCentimes += line.amount.centimes();
        }
        line.item = field(record, 2);
        const auto& number = field(record, 0);
        const auto at = parseMoment(field(record, 1));
        const bool clean = std::all_of(record.fields.begin(), record.fields.end(),
                                       [](const std::string& text) { return isCleanText(text); });
        if (const auto& name = field(record, 3); clean && !name.empty())
            m_names.try_emplace(line.item, name);
        line.record = std::move(record);

        if (!shaped) return reject(line, "malformed_line", "not six fields, or a quote left open");
        if (!clean) return reject(line, "text_unusable", "not UTF-8, or control characters");
        if (number.empty() || number.size() > 64)
            return reject(line, "receipt_missing", "a line without a receipt number");
        if (!at) return reject(line, "date_unreadable", "the time is not like 2010-12-01T08:26");
        if (!isUsableCode(line.item))
            return reject(line, "code_unusable", "not a code that a scanner could read");
        if (!quantity || *quantity == 0)
            return reject(line, "quantity_unreadable", "not a whole number other than zero");
        if (!price || price->isNegative())
            return reject(line, "price_unreadable", "not an amount with at most two decimals");
        if (!amountFor(*price, Quantity::pieces(*quantity)))
            return reject(line, "amount_too_large", "quantity times price fits no document");
        const bool refund = number.starts_with('C');
        if (refund && *quantity > 0)
            return reject(line, "refund_positive", "a refund receipt with a positive quantity");
        if (!refund && *quantity < 0)
            return reject(line, "not_a_sale",
                          "goods written off without a sale: take it in by a count");
        auto [place, isNew] = m_places.try_emplace(number, m_receipts.size());
        if (isNew) m_receipts.push_back({number, *at, {}});
        m_receipts[place->second].lines.push_back(std::move(line));
    }

    void reject(const Line& line, const std::string& reason, const std::string& explanation) {
        m_rejects << line.record.line;
        for (std::size_t i = 0; i < columnNames.size(); ++i)
            m_rejects << ',' << csvField(field(line.record, i));
        m_rejects << ',' << reason << ',' << csvField(explanation) << '\n';
        ++m_report.refused.lines;
        m_report.refused.totalCentimes += line.amount.centimes();
    }

    void accept(const Receipt& receipt) {
        for (const auto& line : receipt.lines) {
            ++m_report.accepted.lines;
            m_report.accepted.totalCentimes += line.amount.centimes();
        }
    }

    void rejectAll(const Receipt& receipt, const std::string& reason, const std::string& why) {
        for (const auto& line : receipt.lines) reject(line, reason, why);
    }

    /// Whether the receipt stands in the book already with these very lines.
    bool sameAs(const Receipt& receipt, SaleId id) {
        const auto stored = readStoredFact(m_book.db(), id.entry());
        const auto* sale = stored ? std::get_if<SaleMade>(&stored->fact) : nullptr;
        const auto* refund = stored ? std::get_if<RefundMade>(&stored->fact) : nullptr;
        if (sale == nullptr && refund == nullptr) return false;
        const auto& document = sale != nullptr ? sale->document : refund->document;
        ItemTable items(m_book.db());
        return document.happenedAt == receipt.at &&
               std::equal(document.lines.begin(), document.lines.end(), receipt.lines.begin(),
                          receipt.lines.end(), [&](const SoldLine& was, const Line& is) {
                              return items.byCode(is.item) == was.item &&
                                     was.quantity == Quantity::pieces(std::abs(is.quantity)) &&
                                     was.amount == (is.quantity < 0 ? -is.amount : is.amount);
                          });
    }

    Result<Done> take(Receipt& receipt) {
        registerItems(receipt);
        if (receipt.lines.empty()) return Done{};
        SaleTable sales(m_book.db());
        if (const auto known = sales.bySource(m_book.stream(), receipt.number)) {
            if (sameAs(receipt, *known))
                accept(receipt);
            else
                rejectAll(receipt, "receipt_differs",
                          "this receipt number is in the book with other content");
            return Done{};
        }
        if (const auto open = openDayFor(receipt); !open) return open.refusal();
        const auto result = receipt.isRefund() ? refundIt(receipt) : sellIt(receipt);
        if (result)
            accept(receipt);
        else
            rejectAll(receipt, std::string(wordOf(result.refusal().reason)),
                      "the till refuses this receipt");
        return Done{};
    }

    Result<Done> sellIt(const Receipt& receipt) {
        std::vector<BasketLine> lines;
        Money total;
        for (const auto& line : receipt.lines) {
            const auto item = ItemTable(m_book.db()).byCode(line.item);
            lines.push_back({*item, Quantity::pieces(line.quantity), line.price, line.price});
            total += line.amount;
        }
        const Basket basket(nextBasket(), std::move(lines));
        const auto sold = sell(m_book, m_by, basket, {exactCash(total)},
                               FormerRecord{receipt.at, receipt.number});
        if (!sold) return sold.refusal();
        return Done{};
    }

    Result<Done> refundIt(const Receipt& receipt) {
        // The file does not say which sale a refund belongs to, so none is claimed.
        std::vector<ReturnedLine> lines;
        for (const auto& line : receipt.lines) {
            const auto item = ItemTable(m_book.db()).byCode(line.item);
            lines.push_back({std::nullopt, *item, Quantity::pieces(-line.quantity), line.price});
        }
        const auto given = refund(m_book, m_by, nextBasket(), lines, TenderKind::cash,
                                  FormerRecord{receipt.at, receipt.number});
        if (!given) return given.refusal();
        return Done{};
    }

    std::int64_t nextBasket() { return SaleTable(m_book.db()).lastBasket(m_book.stream()) + 1; }

    /// Registers items that the book does not know; lines whose item cannot be are rejected.
    void registerItems(Receipt& receipt) {
        std::erase_if(receipt.lines, [&](const Line& line) {
            if (ItemTable(m_book.db()).byCode(line.item)) return false;
            ItemCard card;
            card.codes = {line.item};
            if (const auto name = m_names.find(line.item); name != m_names.end())
                card.name.latin = name->second;
            card.family = "other";
            card.price = line.price;
            card.picture = kindOf(line.item) == ItemKind::service ? "service" : "parcel";
            card.palette = "brown";
            const auto item = registerItem(m_book, m_by, kindOf(line.item), card);
            if (item) return false;
            reject(line, std::string(wordOf(item.refusal().reason)),
                   "the item cannot be registered");
            return true;
        });
    }

    Money drawer() {
        return BalanceTable(m_book.db()).money(account::drawer(m_book.stall()));
    }

    Result<Done> openDayFor(const Receipt& receipt) {
        const auto day = dayOf(receipt.at);
        if (m_open == day) return Done{};
        if (const auto closed = closeOpenDay(); !closed) return closed;
        m_float = drawer();
        const auto count = DrawerCount::ofSum(std::max(m_float, Money{}));
        const auto opened = openDay(m_book, m_by, day, count);
        if (!opened) return opened.refusal();
        m_open = day;
        return Done{};
    }

    /// The imported day's takings go to the safe; the drawer holds what it held before.
    Result<Done> closeOpenDay() {
        if (!m_open) return Done{};
        const auto held = std::max(drawer(), Money{});
        const auto toSafe = std::max(held - m_float, Money{});
        const auto closed = closeDay(m_book, m_by, DrawerCount::ofSum(held), toSafe);
        if (!closed) return closed.refusal();
        m_open.reset();
        return Done{};
    }

    Book& m_book;
    const Person m_by = Person::commandLine();
    std::ofstream m_rejects;
    std::array<std::size_t, columnNames.size()> m_column{};
    std::size_t m_columns = 0;
    std::vector<Receipt> m_receipts; // in the file's order
    std::map<std::string, std::size_t> m_places;
    std::map<std::string, std::string> m_names; // of items, from anywhere in the file
    ImportReport m_report;
    std::optional<Day> m_open;
    Money m_float;
};

} // namespace

Result<ImportReport> importSales(Book& book, const std::filesystem::path& csv,
                                 const std::filesystem::path& rejects,
                                 const std::function<void(std::size_t, std::size_t)>& progress) {
    if (DayTable(book.db()).openAt(book.stall())) return refuse(Reason::dayAlreadyOpen);
    if (!std::filesystem::exists(csv)) throw Fault(FaultKind::noSuchFile, csv.string());
    Import import(book, rejects);
    if (const auto read = import.read(csv); !read) return read.refusal();
    if (const auto recorded = import.record(progress); !recorded) return recorded.refusal();
    return import.report();
}

} // namespace touat
