// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/artisan_table.h"

namespace touat {

namespace {

Artisan artisan(Query& row) {
    Artisan found;
    found.id = row.id<ArtisanId>();
    found.card = row.text();
    found.name.arabic = row.text();
    found.name.latin = row.text();
    found.commune.arabic = row.text();
    found.commune.latin = row.text();
    found.portrait = row.text();
    found.pin = row.text();
    found.pinDigits = static_cast<int>(row.integer());
    found.phone = row.text();
    return found;
}

Contract contract(Query& row) {
    Contract found;
    found.id = row.id<ContractId>();
    found.artisan = row.id<ArtisanId>();
    found.stall = row.stall();
    found.number = static_cast<int>(row.integer());
    found.terms.agency = row.word<Agency>();
    found.terms.basis = row.word<Basis>();
    found.terms.commission = row.rate();
    found.terms.commissionVat = row.word<CommissionVat>();
    found.terms.vat = row.rate();
    found.terms.centre = row.rate();
    found.terms.holdDays = static_cast<int>(row.integer());
    found.signedOn = row.day();
    return found;
}

} // namespace

void ArtisanTable::insert(ArtisanId id, const ArtisanRegistered& fact) {
    execute(m_db,
            "INSERT INTO artisan(id, card, name_ar, name_fr, commune_ar, commune_fr, portrait, "
            "pin, pin_digits, phone) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            id, fact.card, fact.name.arabic, fact.name.latin, fact.commune.arabic,
            fact.commune.latin, fact.portrait, fact.pin, fact.pinDigits, fact.phone);
}

std::optional<Artisan> ArtisanTable::find(ArtisanId id) {
    Query row(m_db,
              "SELECT id, card, name_ar, name_fr, commune_ar, commune_fr, portrait, pin, "
              "pin_digits, phone FROM artisan WHERE id = ?1",
              id);
    if (!row.next()) return std::nullopt;
    return artisan(row);
}

std::optional<Artisan> ArtisanTable::byCard(const std::string& card) {
    Query row(m_db,
              "SELECT id, card, name_ar, name_fr, commune_ar, commune_fr, portrait, pin, "
              "pin_digits, phone FROM artisan WHERE card = ?1",
              card);
    if (!row.next()) return std::nullopt;
    return artisan(row);
}

std::vector<Artisan> ArtisanTable::all() {
    Query row(m_db, "SELECT id, card, name_ar, name_fr, commune_ar, commune_fr, portrait, pin, "
                    "pin_digits, phone FROM artisan ORDER BY id");
    std::vector<Artisan> artisans;
    while (row.next()) artisans.push_back(artisan(row));
    return artisans;
}

void ContractTable::insert(ContractId id, const ContractSigned& fact) {
    execute(m_db,
            "INSERT INTO contract(id, artisan, stall, number, agency, basis, commission_bp, "
            "commission_vat, vat_bp, centre_bp, hold_days, signed_day) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            id, fact.artisan, fact.stall, fact.number, fact.terms.agency, fact.terms.basis,
            fact.terms.commission, fact.terms.commissionVat, fact.terms.vat, fact.terms.centre,
            fact.terms.holdDays, fact.signedOn);
}

std::optional<Contract> ContractTable::find(ContractId id) {
    Query row(m_db,
              "SELECT id, artisan, stall, number, agency, basis, commission_bp, commission_vat, "
              "vat_bp, centre_bp, hold_days, signed_day FROM contract WHERE id = ?1",
              id);
    if (!row.next()) return std::nullopt;
    return contract(row);
}

std::optional<Contract> ContractTable::newest(ArtisanId artisan, Stall stall) {
    Query row(m_db,
              "SELECT id, artisan, stall, number, agency, basis, commission_bp, commission_vat, "
              "vat_bp, centre_bp, hold_days, signed_day FROM contract "
              "WHERE artisan = ?1 AND stall = ?2 ORDER BY number DESC LIMIT 1",
              artisan, stall);
    if (!row.next()) return std::nullopt;
    return contract(row);
}

void DepositTable::insert(DepositId id, Stall stall, Day day, const DepositTaken& fact) {
    execute(m_db,
            "INSERT INTO deposit(id, stall, artisan, contract, day) VALUES(?1, ?2, ?3, ?4, ?5)",
            id, stall, fact.artisan, fact.contract, day);
    int number = 0;
    for (const auto& line : fact.lines)
        execute(m_db,
                "INSERT INTO deposit_line(deposit, line, item, quantity) VALUES(?1, ?2, ?3, ?4)",
                id, ++number, line.item, line.quantity);
}

void ArtisanEntryTable::insert(SaleLineId source, ArtisanId artisan, ArtisanEntryKind kind,
                               Money amount, Day payable) {
    execute(m_db,
            "INSERT INTO artisan_entry(source, artisan, kind, amount, payable_day, payout) "
            "VALUES(?1, ?2, ?3, ?4, ?5, NULL)",
            source, artisan, kind, amount, payable);
}

std::vector<DueLine> ArtisanEntryTable::due(ArtisanId artisan, Day day) {
    Query row(m_db,
              "SELECT source, amount, payable_day FROM artisan_entry "
              "WHERE artisan = ?1 AND payout IS NULL AND payable_day <= ?2 ORDER BY source",
              artisan, day);
    std::vector<DueLine> lines;
    while (row.next()) {
        DueLine line;
        line.source = row.id<SaleLineId>();
        line.amount = row.money();
        line.payable = row.day();
        lines.push_back(line);
    }
    return lines;
}

void ArtisanEntryTable::settle(SaleLineId source, PayoutId payout) {
    execute(m_db, "UPDATE artisan_entry SET payout = ?2 WHERE source = ?1 AND payout IS NULL",
            source, payout);
}

void PayoutTable::insert(PayoutId id, const ArtisanPaid& fact, Moment at) {
    execute(m_db,
            "INSERT INTO payout(id, artisan, amount, method, at_ms) VALUES(?1, ?2, ?3, ?4, ?5)", id,
            fact.artisan, fact.amount, fact.method, at);
}

} // namespace touat
