// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/book/import_sales.h"

#include <algorithm>
#include <fstream>

#include "core/acts/close_day.h"
#include "core/acts/open_day.h"
#include "core/acts/refund.h"
#include "core/acts/register_item.h"
#include "core/acts/sell.h"
#include "core/book/stored_fact.h"
#include "core/journal/balance_table.h"
#include "core/sales/day_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/item_table.h"
#include "core/store/fault.h"

namespace touat {

using namespace history;

namespace {

/// A code with fewer than three digits (POST, M, BANK CHARGES) is a charge, not goods on a shelf.
ItemKind kindOf(const std::string& code) {
    const auto digits =
        std::count_if(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits < 3 ? ItemKind::service : ItemKind::series;
}

class Import {
  public:
    Import(Book& book, History history) : m_book(book), m_history(std::move(history)) {}

    /// An import that was broken off left its day open. A day that a person opened is theirs.
    Result<Done> takeUpOpenDay() {
        const auto day = DayTable(m_book.db()).openAt(m_book.stall());
        if (!day) return Done{};
        const auto opened = readStoredFact(m_book.db(), day->id.entry());
        if (!opened || opened->envelope.by) return refuse(Reason::dayAlreadyOpen, day->day.iso());
        m_open = day->day;
        m_float = day->openingCounted;
        return Done{};
    }

    Result<Done> record(const std::function<void(std::size_t, std::size_t)>& progress) {
        std::size_t done = 0;
        for (const auto& receipt : m_history.receipts) {
            if (const auto taken = take(receipt); !taken) return taken.refusal();
            progress(++done, m_history.receipts.size());
        }
        return closeOpenDay();
    }

    const Rejects& rejects() const { return m_history.rejects; }
    ImportReport report() const {
        return {m_history.read, m_accepted, rejects().count(), rejects().reasons()};
    }

  private:
    Result<Done> take(const Receipt& receipt) {
        if (receipt.spoiledBy != 0) {
            m_history.rejects.addOthers(receipt, receipt.spoiledBy);
            return Done{};
        }
        if (const auto known = SaleTable(m_book.db()).bySource(m_book.stream(), receipt.number)) {
            if (sameAs(receipt, *known))
                accept(receipt);
            else
                rejectAll(receipt, "receipt_differs",
                          "a receipt of this number is in the book with other content");
            return Done{};
        }
        if (!registerItems(receipt)) return Done{};
        const auto refusal = recordOnItsDay(receipt);
        if (!refusal) return refusal.refusal();
        if (*refusal)
            rejectAll(receipt, std::string(wordOf((*refusal)->reason)),
                      "the till refuses this receipt");
        else
            accept(receipt);
        return Done{};
    }

    void accept(const Receipt& receipt) {
        for (const auto& line : receipt.lines)
            m_accepted.add(line);
    }

    void rejectAll(const Receipt& receipt, const std::string& reason, const std::string& why) {
        m_history.rejects.addAll(receipt, {reason, why});
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
                              return items.byCode(is.item()) == was.item &&
                                     was.quantity == Quantity::pieces(std::abs(*is.quantity)) &&
                                     was.amount == (*is.quantity < 0 ? -is.amount : is.amount);
                          });
    }

    ItemCard cardOf(const Line& line) const {
        ItemCard card;
        card.codes = {line.item()};
        if (const auto name = m_history.names.find(line.item()); name != m_history.names.end())
            card.name.latin = name->second;
        card.family = "other";
        card.price = *line.price;
        card.picture = kindOf(line.item()) == ItemKind::service ? "service" : "parcel";
        card.palette = "brown";
        return card;
    }

    bool isKnown(const Line& line) {
        return ItemTable(m_book.db()).byCode(line.item()).has_value();
    }

    /// Registers the items that the book does not know; none, and false, when one of them cannot
    /// be.
    bool registerItems(const Receipt& receipt) {
        for (const auto& line : receipt.lines) {
            if (isKnown(line)) continue;
            const auto usable = checkCard(cardOf(line));
            if (usable) continue;
            const bool nameless = usable.refusal().reason == Reason::nameMissing;
            m_history.rejects.add(
                line, {std::string(wordOf(usable.refusal().reason)),
                       nameless ? "no line of this file names the item: write a name here"
                                : "the item cannot be registered"});
            m_history.rejects.addOthers(receipt, line.number);
            return false;
        }
        for (const auto& line : receipt.lines) {
            if (isKnown(line)) continue;
            const auto item = registerItem(m_book, m_by, kindOf(line.item()), cardOf(line));
            if (item) continue;
            rejectAll(receipt, std::string(wordOf(item.refusal().reason)),
                      "the item cannot be registered");
            return false;
        }
        return true;
    }

    /// What the till has against the receipt; nothing when it is recorded. No day is opened for a
    /// receipt that is refused on any day: a second run would open it again.
    Result<std::optional<Refusal>> recordOnItsDay(const Receipt& receipt) {
        const auto day = dayOf(receipt.at);
        if (m_open && m_open != day)
            if (const auto closed = closeOpenDay(); !closed) return closed.refusal();
        auto recorded = recordIt(receipt);
        if (!recorded && recorded.refusal().reason == Reason::dayNotOpen) {
            if (const auto opened = openDayOf(day); !opened) return opened.refusal();
            recorded = recordIt(receipt);
        }
        if (recorded) return std::optional<Refusal>{};
        return std::optional(recorded.refusal());
    }

    Result<Sold> recordIt(const Receipt& receipt) {
        const FormerRecord former{receipt.at, receipt.number};
        const auto basket = SaleTable(m_book.db()).lastBasket(m_book.stream()) + 1;
        ItemTable items(m_book.db());
        if (receipt.lines.front().isRefund()) {
            // The file does not say which sale a refund belongs to, so none is claimed.
            std::vector<ReturnedLine> lines;
            for (const auto& line : receipt.lines)
                lines.push_back({std::nullopt, *items.byCode(line.item()),
                                 Quantity::pieces(-*line.quantity), *line.price});
            RefundWish wish;
            wish.former = former;
            return refund(m_book, m_by, basket, lines, TenderKind::cash, wish);
        }
        std::vector<BasketLine> lines;
        Money total;
        for (const auto& line : receipt.lines) {
            BasketLine row;
            row.item = *items.byCode(line.item());
            row.quantity = Quantity::pieces(*line.quantity);
            row.price = row.tag = *line.price;
            lines.push_back(std::move(row));
            total += line.amount;
        }
        SaleWish wish;
        wish.former = former;
        return sell(m_book, m_by, Basket(basket, std::move(lines)), {exactCash(total)}, wish);
    }

    /// By the book; when more was given back than taken in, a count finds nothing.
    Money drawer() {
        return std::max(BalanceTable(m_book.db()).money(account::drawer(m_book.stall())), Money{});
    }

    Result<Done> openDayOf(Day day) {
        m_float = drawer();
        const auto opened = openDay(m_book, m_by, day, DrawerCount::ofSum(m_float));
        if (!opened) return opened.refusal();
        m_open = day;
        return Done{};
    }

    /// The imported day's takings go to the safe; the drawer holds what it held before.
    Result<Done> closeOpenDay() {
        if (!m_open) return Done{};
        const auto held = drawer();
        const auto toSafe = std::max(held - m_float, Money{});
        const auto closed = closeDay(m_book, m_by, DrawerCount::ofSum(held), toSafe);
        if (!closed) return closed.refusal();
        m_open.reset();
        return Done{};
    }

    Book& m_book;
    const Person m_by = Person::commandLine();
    History m_history;
    Count m_accepted;
    std::optional<Day> m_open;
    Money m_float;
};

} // namespace

Result<ImportReport> importSales(Book& book, const std::filesystem::path& csv,
                                 const std::filesystem::path& rejects,
                                 const std::function<void(std::size_t, std::size_t)>& progress) {
    auto history = readHistory(csv);
    if (!history) return history.refusal();
    Import import(book, std::move(*history));
    if (const auto free = import.takeUpOpenDay(); !free) return free.refusal();
    // Better to know now than when everything is recorded.
    if (!std::ofstream(rejects, std::ios::app))
        throw Fault(FaultKind::notWritable, rejects.string());
    if (const auto recorded = import.record(progress); !recorded) return recorded.refusal();
    std::ofstream file(rejects, std::ios::trunc);
    file << import.rejects().csv();
    file.flush();
    if (!file) throw Fault(FaultKind::diskFull, rejects.string());
    return import.report();
}

} // namespace touat
