// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/sum_places.h"

#include "core/journal/balance_table.h"
#include "core/stock/item_table.h"

namespace touat {

namespace {

/// The place on whose shelf or in whose reserve something moved.
struct LiesAt {
    Stall place;
    bool isShelf = false;
};

std::optional<LiesAt> spotOf(const Posting& posting) {
    if (posting.commodity == Commodity::dinar()) return std::nullopt;
    const std::string_view account = posting.account;
    for (const std::string_view spot : {"stock:", "reserve:"})
        if (account.starts_with(spot))
            if (const auto place = Stall::parse(account.substr(spot.size()))) return LiesAt{*place, spot == "stock:"};
    return std::nullopt;
}

ItemId itemOf(const Posting& posting) { return ItemId::fromPacked(posting.commodity.packed()); }

/// Goods are sold and come back at the price that they have: the items stay what they are.
bool isDocument(const Fact& fact) {
    return std::holds_alternative<SaleMade>(fact) || std::holds_alternative<RefundMade>(fact) ||
           std::holds_alternative<ExchangeMade>(fact);
}

/// What is another thing after the fact, wherever it lies.
struct ChangedItems {
    Database& db;
    const Envelope& envelope;

    std::vector<ItemId> operator()(const ItemDescribed& fact) const { return {fact.item}; }
    std::vector<ItemId> operator()(const PriceChanged& fact) const { return {fact.item}; }
    std::vector<ItemId> operator()(const OwnerCorrected& fact) const { return {fact.item}; }
    std::vector<ItemId> operator()(const BoughtOut& fact) const {
        std::vector<ItemId> items;
        for (const auto& line : fact.lines) {
            items.push_back(line.item);
            if (line.becomes) items.push_back(*line.becomes);
        }
        return items;
    }
    /// Registered by a word that came before its contract's.
    std::vector<ItemId> operator()(const ContractSigned&) const {
        return ItemTable(db).under(ContractId::of(envelope.id));
    }
    std::vector<ItemId> operator()(const auto&) const { return {}; }
};

/// What becomes known by the fact.
std::vector<ItemId> registeredBy(const Envelope& envelope, const Fact& fact) {
    if (std::holds_alternative<ItemRegistered>(fact) || std::holds_alternative<PieceRegistered>(fact))
        return {ItemId::of(envelope.id)};
    std::vector<ItemId> items;
    if (const auto* many = std::get_if<ItemsRegistered>(&fact))
        for (int line = 1; line <= static_cast<int>(many->items.size()); ++line)
            items.push_back(ItemId::of(envelope.id, line));
    return items;
}

} // namespace

SumPlaces::SumPlaces(Database& db, const Envelope& envelope, const Fact& fact)
    : m_db(db), m_readsAgain(!isDocument(fact)) {
    for (const auto& posting : envelope.postings) {
        const auto spot = spotOf(posting);
        if (!spot) continue;
        auto& level = remember(spot->place, itemOf(posting)).level;
        auto& amount = spot->isShelf ? level.shelf : level.reserve;
        // What is beyond all numbers no table takes either.
        if (__builtin_add_overflow(amount, posting.amount, &amount)) m_readsAgain = true;
    }
    if (isDocument(fact)) return;
    if (const auto items = std::visit(ChangedItems{db, envelope}, fact); !items.empty())
        for (const auto place : PlaceSumsTable(db).places(PlaceSumsTable::Heard::anything))
            for (const auto item : items) remember(place, item);
    if (const auto items = registeredBy(envelope, fact); !items.empty())
        for (const auto place : PlaceSumsTable(db).places(PlaceSumsTable::Heard::unknownItems))
            for (const auto item : items) remember(place, item);
}

SumPlaces::Known& SumPlaces::remember(Stall place, ItemId item) {
    const auto [at, isNew] = m_known.try_emplace({place, item});
    auto& known = at->second;
    if (!isNew) return known;
    PlaceSumsTable sums(m_db);
    known.level = sums.levelOf(place, item);
    known.worth = sums.worthOf(item);
    known.before = PlaceSumsTable::partOf(known.worth, known.level);
    return known;
}

void SumPlaces::finish() {
    PlaceSumsTable sums(m_db);
    std::map<Stall, PlaceSums> more;
    for (auto& [where, known] : m_known) {
        const auto& [place, item] = where;
        if (m_readsAgain) {
            known.level = sums.levelOf(place, item);
            known.worth = sums.worthOf(item);
        }
        more[place] += PlaceSumsTable::partOf(known.worth, known.level) - known.before;
    }
    for (const auto& [place, change] : more)
        sums.add(place, change);
}

Quantity SumPlaces::onShelf(Stall place, ItemId item) const {
    const auto known = m_known.find({place, item});
    if (known == m_known.end()) return BalanceTable(m_db).goods(account::stock(place), item);
    return Quantity::thousandths(known->second.level.shelf);
}

void SumPlaces::lookAhead(Database& db, const Envelope& envelope) {
    PlaceSumsTable sums(db);
    for (const auto& posting : envelope.postings) {
        const auto spot = spotOf(posting);
        if (!spot) continue;
        (void)sums.levelOf(spot->place, itemOf(posting));
        (void)sums.worthOf(itemOf(posting));
    }
}

} // namespace touat
