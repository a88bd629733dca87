// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/import_stock.h"

#include <algorithm>
#include <map>

#include "core/acts/arrivals.h"
#include "core/acts/may_act.h"
#include "core/acts/receive_goods.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/stock/import_table.h"
#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

/// A line with what it is about.
struct KnownStock {
    ShelfItem item;
    OpeningStock line;
    Quantity all() const { return line.quantity + line.reserve; }
};

/// Whether there is some of an item, or was: by the book, by tables before this one or by lines before.
struct There {
    bool shelf = false;
    bool reserve = false;
};

class StockCheck {
  public:
    explicit StockCheck(Book& book)
        : m_book(book), m_shelf(book.db(), book.stall(), book.today()) {}

    Result<KnownStock> check(const OpeningStock& line) {
        const auto found = ItemTable(m_book.db()).allByCodeAt(m_book.stall(), line.code);
        if (found.empty()) return refuse(Reason::codeUnknown, line.code);
        if (found.size() > 1) return refuse(Reason::codeTwice, line.code);
        for (const auto quantity : {line.quantity, line.reserve}) {
            if (quantity < Quantity{}) return refuse(Reason::quantityNotPositive);
            if (quantity > Quantity::largest()) return refuse(Reason::amountTooLarge);
        }
        auto item = m_shelf.find(found.front());
        if (!item) return refuse(Reason::codeUnknown, line.code);
        for (const auto quantity : {line.quantity, line.reserve})
            if (!fitsUnit(quantity, item->unit)) return refuse(Reason::quantityNotWhole);
        const auto incoming =
            incomingItems(m_book, {{item->id, line.quantity + line.reserve, line.cost}});
        if (!incoming) return incoming.refusal();
        if (auto no = ownersWord(*item, line)) return *no;
        if (isThere(*item, line)) return refuse(Reason::stockKnown, line.code);
        return KnownStock{std::move(*item), line};
    }

  private:
    std::optional<Refusal> ownersWord(const ShelfItem& item, const OpeningStock& line) {
        if (!item.artisan) {
            const bool fits = !line.cost || line.cost->fitsDocument();
            return fits ? std::nullopt : std::optional(refuse(Reason::amountTooLarge));
        }
        if (line.cost) return refuse(Reason::goodsEntrusted, line.code);
        const auto contract =
            item.contract ? ContractTable(m_book.db()).find(*item.contract) : std::nullopt;
        if (!contract || contract->artisan != *item.artisan || contract->stall != m_book.stall())
            return refuse(Reason::contractElsewhere, line.code);
        return std::nullopt;
    }

    /// Whatever is on the shelf or in the reserve already does not come there by a table, nor what a table brought that
    /// was sold or moved since: it would count twice. What was sold before the book knew of it (below zero) may.
    bool isThere(const ShelfItem& item, const OpeningStock& line) {
        const auto [found, isNew] = m_there.try_emplace(item.id);
        auto& there = found->second;
        if (isNew) {
            BalanceTable balances(m_book.db());
            const auto brought = ImportTable(m_book.db()).broughtOf(m_book.stall(), item.id);
            there.shelf = brought.shelf.isPositive() ||
                          balances.goods(account::stock(m_book.stall()), item.id).isPositive();
            there.reserve = brought.reserve.isPositive() ||
                            balances.goods(account::reserve(m_book.stall()), item.id).isPositive();
        }
        const bool twice = (line.quantity.isPositive() && there.shelf) ||
                           (line.reserve.isPositive() && there.reserve) ||
                           (item.kind == ItemKind::piece && (there.shelf || there.reserve));
        if (twice) return true;
        there.shelf = there.shelf || line.quantity.isPositive();
        there.reserve = there.reserve || line.reserve.isPositive();
        return false;
    }

    Book& m_book;
    ShelfView m_shelf;
    std::map<ItemId, There> m_there;
};

std::vector<Fact> factsOf(const FromTable& table, const std::vector<KnownStock>& stock) {
    StockImported imported;
    imported.table = table;
    Arrivals arrivals;
    for (const auto& known : stock) {
        const auto& [item, line] = known;
        imported.lines.push_back({item.id, line.quantity, line.reserve});
        arrivals.add({item.id, item.kind, known.all(), line.cost}, line.reserve, item.artisan, item.contract);
    }
    return std::move(arrivals).behind(std::move(imported));
}

} // namespace

std::vector<std::optional<Refusal>> checkStock(Book& book, const std::vector<OpeningStock>& lines) {
    std::vector<std::optional<Refusal>> verdicts;
    StockCheck each(book);
    for (const auto& line : lines) {
        const auto known = each.check(line);
        verdicts.push_back(known ? std::nullopt : std::optional(known.refusal()));
    }
    return verdicts;
}

Result<ImportSoFar> importStock(Book& book, const Person& by, const std::string& source,
                                const std::vector<OpeningStock>& lines, ImportSoFar soFar) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    if (source.size() > 200 || !isCleanText(source)) return refuse(Reason::textUnusable);
    const auto end = std::min(soFar.read + linesAtOnce, lines.size());
    std::vector<KnownStock> good;
    StockCheck each(book);
    for (; soFar.read < end; ++soFar.read)
        if (auto known = each.check(lines[soFar.read])) good.push_back(std::move(*known));
    if (good.empty()) return soFar;
    const auto entry = book.nextEntry();
    const FromTable table{source, soFar.import, static_cast<std::int64_t>(lines.size() - end)};
    (void)book.recordTogether(by, factsOf(table, good));
    if (!soFar.import) soFar.import = ImportId::of(entry);
    soFar.items += std::ssize(good);
    return soFar;
}

std::vector<Fact> withdrawStock(Book& book, ImportId import) {
    ShelfView shelf(book.db(), book.stall(), book.today());
    BalanceTable balances(book.db());
    std::vector<Fact> facts;
    StockWithdrawn gone{import, {}};
    GoodsMoved back; // what is in the reserve leaves with the rest
    back.reason = MoveReason::toShelf;
    const auto flush = [&] {
        if (!back.lines.empty()) facts.emplace_back(back);
        back.lines.clear();
        facts.emplace_back(gone);
        gone.lines.clear();
    };
    for (const auto& line : ImportTable(book.db()).stock(import)) {
        const auto item = shelf.find(line.item);
        if (!item) continue; // its card was taken back since, and all of it with that
        const auto free = std::max(item->free(), Quantity{});
        const auto stored = std::max(
            balances.goods(account::reserve(book.stall()), line.item), Quantity{});
        const auto all = line.shelf + line.reserve;
        auto fromReserve = std::min(line.reserve, stored);
        const auto fromShelf = std::min(all - fromReserve, free);
        fromReserve = std::min(all - fromShelf, stored); // what was put away since
        if (fromReserve.isPositive()) back.lines.push_back({item->id, item->kind, fromReserve});
        if ((fromShelf + fromReserve).isPositive())
            gone.lines.push_back({item->id, item->kind, fromShelf + fromReserve, item->artisan});
        if (gone.lines.size() == linesInEntry) flush();
    }
    if (facts.empty() || !gone.lines.empty()) flush();
    return facts;
}

} // namespace touat
