// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/sum_places.h"

#include "core/stock/item_table.h"

namespace touat {

namespace {

/// The place on whose shelf or in whose reserve something moved.
std::optional<Stall> placeOfGoods(const Posting& posting) {
    if (posting.commodity == Commodity::dinar()) return std::nullopt;
    const std::string_view account = posting.account;
    for (const std::string_view spot : {"stock:", "reserve:"})
        if (account.starts_with(spot)) return Stall::parse(account.substr(spot.size()));
    return std::nullopt;
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

SumPlaces::SumPlaces(Database& db, const Envelope& envelope, const Fact& fact) : m_db(db) {
    for (const auto& posting : envelope.postings)
        if (const auto place = placeOfGoods(posting))
            remember(*place, ItemId::fromPacked(posting.commodity.packed()));
    if (const auto items = std::visit(ChangedItems{db, envelope}, fact); !items.empty())
        for (const auto place : PlaceSumsTable(db).places(PlaceSumsTable::Heard::anything))
            for (const auto item : items) remember(place, item);
    if (const auto items = registeredBy(envelope, fact); !items.empty())
        for (const auto place : PlaceSumsTable(db).places(PlaceSumsTable::Heard::unknownItems))
            for (const auto item : items) remember(place, item);
}

void SumPlaces::remember(Stall place, ItemId item) {
    const auto [kept, isNew] = m_before.try_emplace({place, item});
    if (!isNew) return;
    PlaceSumsTable sums(m_db);
    kept->second = sums.partOf(item, sums.levelOf(place, item));
}

void SumPlaces::finish() {
    PlaceSumsTable sums(m_db);
    std::map<Stall, PlaceSums> more;
    for (const auto& [where, before] : m_before) {
        const auto& [place, item] = where;
        more[place] += sums.partOf(item, sums.levelOf(place, item)) - before;
    }
    for (const auto& [place, change] : more)
        sums.add(place, change);
}

} // namespace touat
