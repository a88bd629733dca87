// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Artisans, their contracts, what they left with us and what they are owed, as rows.
#pragma once

#include <optional>
#include <vector>

#include "core/consignment/artisan.h"
#include "core/consignment/facts.h"
#include "core/store/query.h"

namespace touat {

class ArtisanTable {
  public:
    explicit ArtisanTable(Database& db) : m_db(db) {}
    void insert(ArtisanId id, const ArtisanRegistered& fact);
    std::optional<Artisan> find(ArtisanId id);
    std::optional<Artisan> byCard(const std::string& card);
    std::vector<Artisan> all();

  private:
    Database& m_db;
};

class ContractTable {
  public:
    explicit ContractTable(Database& db) : m_db(db) {}
    void insert(ContractId id, const ContractSigned& fact);
    std::optional<Contract> find(ContractId id);
    /// The version in force for new goods: the highest number.
    std::optional<Contract> newest(ArtisanId artisan, Stall stall);

  private:
    Database& m_db;
};

class DepositTable {
  public:
    explicit DepositTable(Database& db) : m_db(db) {}
    void insert(DepositId id, Stall stall, Day day, const DepositTaken& fact);

  private:
    Database& m_db;
};

/// What kind of line stands in an artisan's account.
enum class ArtisanEntryKind { sale, refund };
template <>
struct EnumWords<ArtisanEntryKind> {
    static constexpr auto words = std::to_array<std::string_view>({"sale", "refund"});
};

struct DueLine {
    SaleLineId source;
    Money amount; // negative for a refund
    Day payable;
};

class ArtisanEntryTable {
  public:
    explicit ArtisanEntryTable(Database& db) : m_db(db) {}
    /// `amount`: positive when the artisan is owed more.
    void insert(SaleLineId source, ArtisanId artisan, ArtisanEntryKind kind, Money amount,
                Day payable);
    /// Open lines that may be paid on the day, oldest first.
    std::vector<DueLine> due(ArtisanId artisan, Day day);
    void settle(SaleLineId source, PayoutId payout);

  private:
    Database& m_db;
};

class PayoutTable {
  public:
    explicit PayoutTable(Database& db) : m_db(db) {}
    void insert(PayoutId id, const ArtisanPaid& fact, Moment at);

  private:
    Database& m_db;
};

} // namespace touat
