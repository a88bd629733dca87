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
    return json::textOf(terms);
}
template <class T>
std::optional<std::string> textOf(const std::optional<T>& terms) {
    return terms ? std::optional(textOf(*terms)) : std::nullopt;
}

} // namespace

void RulesTable::insert(std::int64_t id, const RulesSet& fact) {
    execute(m_db, "INSERT INTO shop_rules(id, stall, from_day, rules) VALUES(?1, ?2, ?3, ?4)", id,
            fact.stall, fact.from, textOf(fact.rules));
}

std::optional<ShopRules> RulesTable::said(const std::optional<Stall>& stall, Day day) {
    Query row(m_db,
              "SELECT rules FROM shop_rules WHERE stall IS NOT DISTINCT FROM ?1 AND from_day <= ?2 "
              "ORDER BY from_day DESC, id DESC LIMIT 1",
              stall, day);
    if (!row.next() || row.isNull(0)) return std::nullopt;
    return readTerms<ShopRules>(row.view());
}

ShopRules RulesTable::inForce(Stall stall, Day day) {
    if (auto own = said(stall, day)) return std::move(*own);
    return said(std::nullopt, day).value_or(ShopRules{});
}

std::optional<RulesSet> RulesTable::last(const std::optional<Stall>& stall) {
    Query row(m_db,
              "SELECT from_day, rules FROM shop_rules WHERE stall IS NOT DISTINCT FROM ?1 "
              "ORDER BY from_day DESC, id DESC LIMIT 1",
              stall);
    if (!row.next()) return std::nullopt;
    RulesSet last{stall, row.day(), std::nullopt};
    if (!row.isNull(1)) last.rules = readTerms<ShopRules>(row.view());
    return last;
}

ShopRules RulesTable::coming(const std::optional<Stall>& stall) {
    auto own = last(stall);
    if (own && own->rules) return std::move(*own->rules);
    return stall ? coming(std::nullopt) : ShopRules{};
}

std::vector<Stall> RulesTable::withOwn() {
    Query row(m_db, "SELECT DISTINCT stall FROM shop_rules WHERE stall IS NOT NULL ORDER BY stall");
    std::vector<Stall> stalls;
    while (row.next()) stalls.push_back(row.stall());
    std::erase_if(stalls, [this](Stall stall) { return !last(stall)->rules; });
    return stalls;
}

void PromotionTable::insert(PromotionId id, const PromotionSet& fact) {
    execute(m_db, "INSERT INTO promotion(id, from_day, until_day, terms) VALUES(?1, ?2, ?3, ?4)",
            id, fact.from, fact.until, textOf(fact));
}

void PromotionTable::end(PromotionId id, Day last) {
    execute(m_db, "UPDATE promotion SET until_day = min(until_day, ?2) WHERE id = ?1", id, last);
}

std::vector<Promotion> PromotionTable::inForce(Stall stall, Day day) {
    Query row(m_db,
              "SELECT id, terms FROM promotion WHERE from_day <= ?1 AND until_day >= ?1 ORDER BY id",
              day);
    std::vector<Promotion> promotions;
    while (row.next()) {
        const auto id = row.id<PromotionId>();
        promotions.push_back({id, readTerms<PromotionSet>(row.view())});
    }
    std::erase_if(promotions, [&](const auto& each) { return !holdsAt(each.terms.stalls, stall); });
    return promotions;
}

std::vector<Promotion> PromotionTable::ahead(Stall stall, Day day) {
    Query row(m_db,
              "SELECT id, until_day, terms FROM promotion WHERE until_day >= max(from_day, ?1) "
              "ORDER BY from_day, id",
              day);
    std::vector<Promotion> promotions;
    while (row.next()) {
        const auto id = row.id<PromotionId>();
        const auto until = row.day();
        promotions.push_back({id, readTerms<PromotionSet>(row.view())});
        promotions.back().terms.until = until;
    }
    std::erase_if(promotions, [&](const auto& each) { return !holdsAt(each.terms.stalls, stall); });
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

std::optional<PriceList> PriceListTable::find(PriceListId list, Stall stall, Day day) {
    Query row(m_db,
              "SELECT terms FROM price_list WHERE list = ?1 AND from_day <= ?2 "
              "ORDER BY from_day DESC, id DESC LIMIT 1",
              list, day);
    if (!row.next()) return std::nullopt;
    PriceList found{list, readTerms<PriceListSet>(row.view())};
    if (!holdsAt(found.terms.stalls, stall)) return std::nullopt;
    return found;
}

std::vector<PriceList> PriceListTable::all(Stall stall) {
    Query row(m_db,
              "SELECT list, terms FROM price_list AS one WHERE id = (SELECT id FROM price_list "
              "WHERE list = one.list ORDER BY from_day DESC, id DESC LIMIT 1) ORDER BY list");
    std::vector<PriceList> lists;
    while (row.next()) {
        const auto id = row.id<PriceListId>();
        lists.push_back({id, readTerms<PriceListSet>(row.view())});
    }
    std::erase_if(lists, [&](const auto& each) { return !holdsAt(each.terms.stalls, stall); });
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

void IssuerTable::insert(std::int64_t id, const IssuerSet& fact) {
    execute(m_db, "INSERT INTO issuer(id, stall, from_day, party) VALUES(?1, ?2, ?3, ?4)", id,
            fact.stall, fact.from, textOf(fact.party));
}

std::optional<IssuerSet> IssuerTable::find(Stall stall, Day day) {
    if (auto own = said(stall, day); own && own->party) return own;
    auto all = said(std::nullopt, day);
    return all && all->party ? std::move(all) : std::nullopt;
}

std::optional<IssuerSet> IssuerTable::said(const std::optional<Stall>& stall, Day day) {
    Query row(m_db,
              "SELECT from_day, party FROM issuer WHERE stall IS NOT DISTINCT FROM ?1 AND from_day <= ?2 "
              "ORDER BY from_day DESC, id DESC LIMIT 1",
              stall, day);
    if (!row.next()) return std::nullopt;
    IssuerSet last{stall, row.day(), std::nullopt};
    if (!row.isNull(1)) last.party = readTerms<Party>(row.view());
    return last;
}

} // namespace touat
