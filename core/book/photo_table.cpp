// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/photo_table.h"

#include <array>

#include "core/stock/place.h"

namespace touat {

namespace {

using Names = std::vector<std::string>;

void add(Names& names, const std::optional<std::string>& photo) {
    if (photo && !photo->empty()) names.push_back(*photo);
}
void add(Names& names, const ItemCard& card) {
    add(names, card.photo);
    if (card.photos) names.insert(names.end(), card.photos->begin(), card.photos->end());
}

/// Whatever has a photo or cards says so by the name of its field: a new fact is not forgotten.
struct Collector {
    template <class T>
    Names operator()(const T& fact) const {
        Names names;
        if constexpr (requires { fact.photo; }) add(names, fact.photo);
        if constexpr (requires { fact.card.photo; }) add(names, fact.card);
        if constexpr (requires { fact.items.front().card.photo; })
            for (const auto& item : fact.items) add(names, item.card);
        return names;
    }
};

std::vector<Hash> hashesOf(Query& row) {
    std::vector<Hash> hashes;
    while (row.next())
        if (const auto hash = Hash::parse(row.text())) hashes.push_back(*hash);
    return hashes;
}

} // namespace

std::vector<std::string> photosIn(const Fact& fact) { return std::visit(Collector{}, fact); }

void PhotoTable::insert(const Envelope& envelope, const std::vector<std::string>& names) {
    for (const auto& name : names)
        if (Hash::parse(name))
            execute(m_db,
                    "INSERT INTO photo(name, entry, at_ms) VALUES(?1, ?2, ?3) ON CONFLICT DO NOTHING",
                    name, id_bits::pack(envelope.id, 0), envelope.at);
}

std::int64_t PhotoTable::count() { return m_db.integer("SELECT count(*) FROM photo"); }

bool PhotoTable::isNamed(const Hash& photo) {
    const auto name = photo.hex(); // as long as the query
    return Query(m_db, "SELECT 1 FROM photo WHERE name = ?1 LIMIT 1", name).next();
}

std::vector<EntryId> PhotoTable::entriesOf(const Hash& photo) {
    const auto name = photo.hex();
    Query row(m_db, "SELECT entry FROM photo WHERE name = ?1 ORDER BY entry", name);
    std::vector<EntryId> entries;
    while (row.next()) entries.push_back(id_bits::entry(row.integer()));
    return entries;
}

std::vector<Hash> PhotoTable::newestFirst() {
    Query row(m_db, "SELECT name FROM photo GROUP BY name ORDER BY max(at_ms) DESC, name");
    return hashesOf(row);
}

std::vector<Hash> PhotoTable::ofGoodsAt(Stall place) {
    static_assert(handedSpots.size() == 4);
    std::array<std::string, 4> accounts;
    for (std::size_t i = 0; i < accounts.size(); ++i) accounts[i] = accountOf(handedSpots[i], place);
    Query row(m_db,
              "SELECT i.photo FROM item AS i WHERE i.photo IS NOT NULL AND EXISTS(SELECT 1 FROM balance AS b "
              "WHERE b.account IN (?1, ?2, ?3, ?4) AND b.commodity = i.id AND b.amount > 0) "
              "GROUP BY i.photo ORDER BY max(i.registered_ms) DESC, i.photo",
              accounts[0], accounts[1], accounts[2], accounts[3]);
    return hashesOf(row);
}

} // namespace touat
