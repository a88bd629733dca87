// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/import_items.h"

#include <map>
#include <set>

#include "core/acts/arrivals.h"
#include "core/acts/import_stock.h"
#include "core/acts/may_act.h"
#include "core/acts/register_item.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/stock/import_table.h"
#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

/// What stands higher up in the list and comes in with it.
struct Above {
    std::map<std::string, ItemId> byCode;
    std::map<ItemId, ItemId> models; // of variants
    ComingItems items;

    void add(ItemId id, const NewItem& item) {
        for (const auto& code : item.card.codes)
            byCode.emplace(code, id);
        if (item.card.model) models.emplace(id, *item.card.model);
        items.emplace(id, ComingItem{item.kind, item.card.unit.value_or(Unit::piece),
                                     item.card.codes.front(), item.card.parts.has_value()});
    }
    std::optional<ItemId> find(Book& book, const std::string& code) const {
        if (const auto found = byCode.find(code); found != byCode.end()) return found->second;
        return ItemTable(book.db()).byCodeAt(book.stall(), code);
    }
    /// The first of the sizes and colours of which this is one.
    ItemId firstOf(Book& book, ItemId id) const {
        if (const auto found = models.find(id); found != models.end()) return found->second;
        const auto here = ShelfView(book.db(), book.stall(), book.today()).find(id);
        return here ? here->series() : id;
    }
};

/// The model and the parts that the list names by their codes.
std::optional<Refusal> resolve(Book& book, NewItem& item, const Above& above) {
    if (!item.model.empty()) {
        if (item.kind != ItemKind::series)
            return refuse(Reason::oneOfAKind, item.card.codes.front());
        const auto named = above.find(book, item.model);
        if (!named) return refuse(Reason::codeUnknown, item.model);
        item.card.model = above.firstOf(book, *named);
    }
    if (item.parts.empty()) return std::nullopt;
    item.card.parts.emplace();
    for (const auto& part : item.parts) {
        const auto named = above.find(book, part.code);
        if (!named) return refuse(Reason::codeUnknown, part.code);
        item.card.parts->push_back({*named, part.quantity});
    }
    return std::nullopt;
}

/// Fills in what the list leaves to us; empty: it will do.
std::optional<Refusal> complete(Book& book, NewItem& item, std::set<std::string>& taken,
                                std::map<ArtisanId, std::optional<ContractId>>& contracts,
                                const Above& above) {
    if (item.card.artisan && !item.card.contract) {
        const auto [known, isNew] = contracts.try_emplace(*item.card.artisan);
        if (isNew)
            if (const auto newest =
                    ContractTable(book.db()).newest(*item.card.artisan, book.stall()))
                known->second = newest->id;
        item.card.contract = known->second;
    }
    if (const auto fits = checkNewItem(book, item.card); !fits) return fits.refusal();
    if (auto unknown = resolve(book, item, above)) return unknown;
    if (const auto whole = checkKit(book, item.kind, item.card, above.items); !whole)
        return whole.refusal();
    for (const auto& code : item.card.codes)
        if (!taken.insert(code).second) return refuse(Reason::codeTwice, code);
    for (const auto quantity : {item.quantity, item.reserve}) {
        if (quantity < Quantity{}) return refuse(Reason::quantityNotPositive);
        if (quantity > Quantity::largest()) return refuse(Reason::amountTooLarge);
        const bool counted = item.card.unit.value_or(Unit::piece) == Unit::piece;
        if (counted && !quantity.isWhole()) return refuse(Reason::quantityNotWhole);
    }
    if (item.all() > Quantity::largest()) return refuse(Reason::amountTooLarge);
    if (item.kind == ItemKind::piece && item.all() > Quantity::pieces(1))
        return refuse(Reason::oneOfAKind, item.card.codes.front());
    if (item.kind == ItemKind::service && item.all().isPositive())
        return refuse(Reason::quantityNotPositive);
    if (item.cost && (item.card.artisan || !item.cost->fitsDocument()))
        return refuse(Reason::amountTooLarge);
    return std::nullopt;
}

struct Checked {
    std::vector<NewItem> good;
    std::vector<std::optional<Refusal>> verdicts;
};

Checked check(Book& book, const std::vector<NewItem>& items) {
    Checked checked;
    std::set<std::string> taken;
    std::map<ArtisanId, std::optional<ContractId>> contracts;
    const auto entry = book.nextEntry(); // of those that come in together
    Above above;
    std::int64_t number = 0;
    for (auto item : items) {
        ++number;
        // The lower half of the numbers is for items that are registered one by one, by their entry.
        constexpr std::int64_t half = 5'000'000;
        const auto running = entry.seq * static_cast<std::int64_t>(linesInEntry) + number;
        if (item.card.codes.empty())
            item.card.codes.push_back(ownCode(book.stream(), half + running % half));
        auto verdict = complete(book, item, taken, contracts, above);
        if (!verdict) {
            // As it will be in the entry of a piece; of a longer list it only has to be its own.
            const auto n = checked.good.size();
            const EntryId its{entry.stream, entry.seq + static_cast<std::int64_t>(n / linesAtOnce)};
            above.add(ItemId::of(its, static_cast<int>(n % linesAtOnce) + 1), item);
            checked.good.push_back(std::move(item));
        }
        checked.verdicts.push_back(std::move(verdict));
    }
    return checked;
}

/// One entry with the cards, and those that put what there is of them on the shelf and into the reserve.
std::vector<Fact> factsOf(const EntryId& entry, ItemsRegistered cards,
                          const std::vector<NewItem>& items) {
    Arrivals arrivals;
    int line = 0;
    for (const auto& item : items) {
        ++line;
        if (!item.all().isPositive()) continue;
        arrivals.add({ItemId::of(entry, line), item.kind, item.all(), item.cost}, item.reserve, item.card.artisan,
                     item.card.contract);
    }
    return std::move(arrivals).behind(std::move(cards));
}

} // namespace

std::vector<std::optional<Refusal>> checkItems(Book& book, const std::vector<NewItem>& items) {
    return check(book, items).verdicts;
}

Result<ImportSoFar> importSome(Book& book, const Person& by, const std::string& source,
                               const std::vector<NewItem>& items, ImportSoFar soFar) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    if (source.size() > 200 || !isCleanText(source)) return refuse(Reason::textUnusable);
    const auto end = std::min(soFar.read + linesAtOnce, items.size());
    const auto from = items.begin();
    const auto good = check(book, {from + static_cast<std::ptrdiff_t>(soFar.read),
                                   from + static_cast<std::ptrdiff_t>(end)})
                          .good;
    soFar.read = end;
    if (good.empty()) return soFar;
    const auto entry = book.nextEntry();
    ItemsRegistered cards;
    cards.table = {source, soFar.import, static_cast<std::int64_t>(items.size() - end)};
    for (const auto& item : good)
        cards.items.push_back({item.kind, item.card});
    (void)book.recordTogether(by, factsOf(entry, std::move(cards), good));
    if (!soFar.import) soFar.import = ImportId::of(entry);
    soFar.items += static_cast<std::int64_t>(good.size());
    return soFar;
}

Result<ImportedItems>
importItems(Book& book, const Person& by, const std::string& source,
            const std::vector<NewItem>& items,
            const std::function<void(std::size_t done, std::size_t of)>& progress) {
    ImportSoFar soFar;
    do {
        const auto further = importSome(book, by, source, items, soFar);
        if (!further) return further.refusal();
        soFar = *further;
        if (progress) progress(soFar.read, items.size());
    } while (soFar.read < items.size());
    if (!soFar.import) return refuse(Reason::noLines);
    return ImportedItems{*soFar.import, soFar.items};
}

Result<std::vector<KeptArtisan>> undoImport(Book& book, const Person& by, ImportId import) {
    const auto known = ImportTable(book.db()).find(import);
    const bool ofGoods = !known || known->items > 0 || known->stock > 0;
    if (const auto may = mayAct(book, by, ofGoods ? Right::receiveGoods : Right::managePeople); !may)
        return may.refusal();
    if (const auto may = mayDo(by, Right::adjustStock); ofGoods && !may) return may.refusal();
    if (!known || known->undone || import.entry().stream != book.stream())
        return refuse(Reason::importUnknown);
    std::vector<Fact> facts;
    if (known->stock > 0) facts = withdrawStock(book, import);
    ItemsWithdrawn fact;
    fact.import = import;
    GoodsMoved back; // what is in the reserve leaves with the rest
    back.reason = MoveReason::toShelf;
    const auto flush = [&] {
        if (!back.lines.empty()) facts.emplace_back(back);
        back.lines.clear();
        if (!fact.lines.empty()) facts.emplace_back(fact);
        fact.lines.clear();
    };
    for (const auto& item : ImportTable(book.db()).items(import)) {
        const auto here = BalanceTable(book.db()).goods(account::stock(book.stall()), item.id);
        const auto stored = BalanceTable(book.db()).goods(account::reserve(book.stall()), item.id);
        if (stored.isPositive()) back.lines.push_back({item.id, item.kind, stored});
        const auto all = here + std::max(stored, Quantity{});
        fact.lines.push_back({item.id, item.kind, std::max(all, Quantity{}), item.artisan});
        if (fact.lines.size() == linesInEntry) flush();
    }
    flush();
    std::vector<KeptArtisan> kept;
    if (const auto artisans = ArtisanTable(book.db()).of(import); !artisans.empty()) {
        ArtisansWithdrawn gone{import, {}};
        for (const auto artisan : artisans) {
            if (const auto tie = ArtisanTable(book.db()).tieOf(artisan))
                kept.push_back({artisan, *tie});
            else
                gone.artisans.push_back(artisan);
        }
        facts.emplace_back(std::move(gone));
    }
    (void)book.recordTogether(by, facts);
    return kept;
}

} // namespace touat
