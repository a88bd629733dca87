// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Artisans, their contracts, what they left with us and what they are owed, as rows.
#pragma once

#include <optional>
#include <vector>

#include "core/consignment/artisan.h"
#include "core/consignment/facts.h"
#include "core/journal/entry.h"
#include "core/stock/unit_sums.h"
#include "core/store/query.h"

namespace touat {

/// What an artisan has here, the weightiest first.
enum class ArtisanTie { money, goods, contract };

/// Only find() knows those who were withdrawn.
class ArtisanTable {
  public:
    explicit ArtisanTable(Database& db) : m_db(db) {}
    void insert(ArtisanId id, const ArtisanRegistered& fact, const std::optional<ImportId>& import);
    void withdraw(ArtisanId id);
    void keep(ArtisanId id); // whoever has signed is not withdrawn
    /// What was said before what is known already changes nothing.
    void setPhone(const Envelope& envelope, const ArtisanPhoneSet& fact);
    std::optional<Artisan> find(ArtisanId id);
    std::vector<Artisan> withPhone(const std::string& phone);
    std::optional<Artisan> byCard(const std::string& card);
    std::vector<Artisan> all();
    std::vector<ArtisanId> of(ImportId import);
    /// Why they cannot be taken back; empty: there is nothing.
    std::optional<ArtisanTie> tieOf(ArtisanId id);

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
    /// The one that was signed last, at whatever stall.
    std::optional<Contract> newest(ArtisanId artisan);
    /// What a payout to the artisan comes to at least: the largest that a newest version says.
    Money leastPayout(ArtisanId artisan);
    void renew(ContractId id, Day until);

  private:
    Database& m_db;
};

/// What was left under one slip.
struct Deposit {
    DepositId id;
    Stream stream;
    ArtisanId artisan;
    ContractId contract;
    Day day;
    std::optional<std::int64_t> slip;
    UnitSums counted; // in pieces where things were counted before anybody looked at them
    std::optional<std::string> photo;
    std::string note;
    Quantity offered; // of those pieces, not appraised yet
    std::optional<EntryId> signedIn; // on the screen
};
struct AppraisedLine {
    AppraisalId id;
    DepositId deposit;
    Appraisal outcome = Appraisal::accepted;
    std::optional<ItemId> item;
    Quantity quantity;
    std::string note;
    bool undone = false;
};

class DepositTable {
  public:
    explicit DepositTable(Database& db) : m_db(db) {}
    void insert(const Deposit& deposit);
    /// `things`: how many of those that were counted it takes.
    void insertLine(AppraisalId id, DepositId deposit, Appraisal outcome,
                    const std::optional<ItemId>& item, Quantity quantity, Quantity things,
                    const std::string& note);
    void undoLine(AppraisalId id);
    std::optional<Deposit> find(DepositId id);
    /// Both have signed its slip; the first word counts.
    void setSigned(DepositId id, const EntryId& entry);
    /// Those of a stall of which something is not appraised yet, the oldest first.
    std::vector<Deposit> open(Stall stall);
    /// Those with a slip of which everything is, the newest first.
    std::vector<Deposit> lookedAt(Stall stall, int most);
    std::vector<AppraisedLine> lines(DepositId id);
    std::optional<AppraisedLine> line(AppraisalId id);
    /// The number of the next slip, gapless on the device.
    std::int64_t nextSlip(const Stream& stream);

  private:
    Database& m_db;
};

} // namespace touat
