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

  private:
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
    /// What it says on that day; nothing before its first.
    std::optional<PriceList> find(PriceListId list, Day day);
    /// Each as it was set last, which may be from a coming day on.
    std::vector<PriceList> all();

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
    void write(const IssuerSet& fact);
    std::optional<IssuerSet> find(Stall stall, Day day);

  private:
    Database& m_db;
};

} // namespace touat
