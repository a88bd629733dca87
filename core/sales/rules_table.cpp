// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/rules_table.h"

#include "core/journal/json.h"

namespace touat {

namespace {

// What stands in these tables was a fact that was read before it was applied.
template <class T>
T readTerms(std::string_view text) {
    auto terms = json::Parser().as<T>(text);
    must(terms.has_value(), "a table holds terms that cannot be read");
    return std::move(*terms);
}

template <class T>
std::string textOf(const T& terms) {
    return json::textOf(json::write(terms));
}

} // namespace

void RulesTable::insert(std::int64_t id, const RulesSet& fact) {
    execute(m_db, "INSERT INTO shop_rules(id, stall, from_day, rules) VALUES(?1, ?2, ?3, ?4)", id,
            fact.stall, fact.from, textOf(fact.rules));
}

ShopRules RulesTable::inForce(Stall stall, Day day) {
    Query row(m_db,
              "SELECT rules FROM shop_rules WHERE (stall IS NULL OR stall = ?1) AND from_day <= ?2 "
              "ORDER BY stall IS NULL, from_day DESC, id DESC LIMIT 1",
              stall, day);
    return row.next() ? readTerms<ShopRules>(row.view()) : ShopRules{};
}

void PromotionTable::insert(PromotionId id, const PromotionSet& fact) {
    execute(m_db,
            "INSERT INTO promotion(id, stall, from_day, until_day, terms) "
            "VALUES(?1, ?2, ?3, ?4, ?5)",
            id, fact.stall, fact.from, fact.until, textOf(fact));
}

void PromotionTable::end(PromotionId id, Day last) {
    execute(m_db, "UPDATE promotion SET until_day = min(until_day, ?2) WHERE id = ?1", id, last);
}

std::vector<Promotion> PromotionTable::inForce(Stall stall, Day day) {
    Query row(m_db,
              "SELECT id, terms FROM promotion WHERE (stall IS NULL OR stall = ?1) "
              "AND from_day <= ?2 AND until_day >= ?2 ORDER BY id",
              stall, day);
    std::vector<Promotion> promotions;
    while (row.next()) {
        const auto id = row.id<PromotionId>();
        promotions.push_back({id, readTerms<PromotionSet>(row.view())});
    }
    return promotions;
}

std::vector<Promotion> PromotionTable::ahead(Stall stall, Day day) {
    Query row(m_db,
              "SELECT id, until_day, terms FROM promotion WHERE (stall IS NULL OR stall = ?1) "
              "AND until_day >= max(from_day, ?2) ORDER BY from_day, id",
              stall, day);
    std::vector<Promotion> promotions;
    while (row.next()) {
        const auto id = row.id<PromotionId>();
        const auto until = row.day();
        promotions.push_back({id, readTerms<PromotionSet>(row.view())});
        promotions.back().terms.until = until;
    }
    return promotions;
}

std::optional<Promotion> PromotionTable::find(PromotionId id) {
    Query row(m_db, "SELECT terms FROM promotion WHERE id = ?1", id);
    if (!row.next()) return std::nullopt;
    return Promotion{id, readTerms<PromotionSet>(row.view())};
}

void PriceListTable::insert(std::int64_t id, PriceListId list, const PriceListSet& fact) {
    execute(m_db, "INSERT INTO price_list(id, list, from_day, terms) VALUES(?1, ?2, ?3, ?4)", id, list,
            fact.from, textOf(fact));
}

bool PriceListTable::knows(PriceListId list) {
    return Query(m_db, "SELECT 1 FROM price_list WHERE list = ?1", list).next();
}

std::optional<PriceList> PriceListTable::find(PriceListId list, Day day) {
    Query row(m_db,
              "SELECT terms FROM price_list WHERE list = ?1 AND from_day <= ?2 "
              "ORDER BY from_day DESC, id DESC LIMIT 1",
              list, day);
    if (!row.next()) return std::nullopt;
    return PriceList{list, readTerms<PriceListSet>(row.view())};
}

std::vector<PriceList> PriceListTable::all() {
    Query row(m_db,
              "SELECT list, terms FROM price_list AS one WHERE id = (SELECT id FROM price_list "
              "WHERE list = one.list ORDER BY from_day DESC, id DESC LIMIT 1) ORDER BY list");
    std::vector<PriceList> lists;
    while (row.next()) {
        const auto id = row.id<PriceListId>();
        lists.push_back({id, readTerms<PriceListSet>(row.view())});
    }
    return lists;
}

void ReceiptLookTable::insert(const EntryId& entry, const ReceiptLook& look) {
    execute(m_db, "INSERT INTO receipt_look(id, look) VALUES(?1, ?2)", id_bits::pack(entry, 0),
            textOf(look));
}

ReceiptLook ReceiptLookTable::before(const EntryId& entry) {
    Query row(m_db,
              "SELECT look FROM receipt_look WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC LIMIT 1",
              id_bits::pack({entry.stream, 1}, 0), id_bits::pack(entry, 0));
    return row.next() ? readTerms<ReceiptLook>(row.view()) : ReceiptLook{};
}

void IssuerTable::write(const IssuerSet& fact) {
    execute(m_db,
            "INSERT INTO issuer(stall, from_day, party) VALUES(?1, ?2, ?3) "
            "ON CONFLICT(stall, from_day) DO UPDATE SET party = excluded.party",
            fact.stall, fact.from, textOf(fact.party));
}

std::optional<IssuerSet> IssuerTable::find(Stall stall, Day day) {
    Query row(m_db,
              "SELECT from_day, party FROM issuer WHERE stall = ?1 AND from_day <= ?2 "
              "ORDER BY from_day DESC LIMIT 1",
              stall, day);
    if (!row.next()) return std::nullopt;
    const auto from = row.day();
    return IssuerSet{stall, from, readTerms<Party>(row.view())};
}

} // namespace touat
