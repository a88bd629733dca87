// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the shop, its promotions, price lists and issuers, as rows: which are in force where
// and when.
#pragma once

#include <optional>
#include <vector>

#include "core/sales/invoice_facts.h"
#include "core/sales/pricing.h"
#include "core/sales/receipt_look.h"
#include "core/sales/rules.h"
#include "core/store/query.h"

namespace touat {

class RulesTable {
  public:
    explicit RulesTable(Database& db) : m_db(db) {}
    void insert(std::int64_t id, const RulesSet& fact);
    /// The stall's own rules before those of all stalls, the newest day before older ones; the
    /// defaults where nobody set any.
    ShopRules inForce(Stall stall, Day day);
    /// What was said of that stall itself, or of all, with the latest first day, which may be to come.
    std::optional<RulesSet> last(const std::optional<Stall>& stall);
    /// What will hold there when all that was said is in force.
    ShopRules coming(const std::optional<Stall>& stall);
    /// The stalls that have, or will have, rules of their own.
    std::vector<Stall> withOwn();

  private:
    std::optional<ShopRules> said(const std::optional<Stall>& stall, Day day);
    Database& m_db;
};

class PromotionTable {
  public:
    explicit PromotionTable(Database& db) : m_db(db) {}
    void insert(PromotionId id, const PromotionSet& fact);
    void end(PromotionId id, Day last);
    std::vector<Promotion> inForce(Stall stall, Day day);
    /// Those that are on or still to come, the nearest first; with the day on which they really end.
    std::vector<Promotion> ahead(Stall stall, Day day);
    std::optional<Promotion> find(PromotionId id);

  private:
    Database& m_db;
};

class PriceListTable {
  public:
    explicit PriceListTable(Database& db) : m_db(db) {}
    void insert(std::int64_t id, PriceListId list, const PriceListSet& fact);
    bool knows(PriceListId list);
    /// What it says on that day at that stall; nothing before its first, and where it does not hold.
    std::optional<PriceList> find(PriceListId list, Stall stall, Day day);
    /// Each as it was set last, which may be from a coming day on, if it holds at that stall then.
    std::vector<PriceList> all(Stall stall);

  private:
    Database& m_db;
};

class ReceiptLookTable {
  public:
    explicit ReceiptLookTable(Database& db) : m_db(db) {}
    void insert(const EntryId& entry, const ReceiptLook& look);
    /// What the device had chosen before it wrote that entry; the default where it never did.
    ReceiptLook before(const EntryId& entry);

  private:
    Database& m_db;
};

class IssuerTable {
  public:
    explicit IssuerTable(Database& db) : m_db(db) {}
    void insert(std::int64_t id, const IssuerSet& fact);
    /// Who sells there: the stall's own before that of all stalls.
    std::optional<IssuerSet> find(Stall stall, Day day);
    /// Of the stall itself, or of all, and nobody else; without a party where it has none of its own.
    std::optional<IssuerSet> said(const std::optional<Stall>& stall, Day day);

  private:
    Database& m_db;
};

} // namespace touat
