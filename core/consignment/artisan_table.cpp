// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/artisan_table.h"

#include <algorithm>

#include "core/journal/json.h"

namespace touat {

namespace {

#define TOUAT_ARTISAN                                                                           \
    "SELECT id, card, name_ar, name_fr, commune_ar, commune_fr, portrait, pin, pin_digits, phone, " \
    "withdrawn FROM artisan "
constexpr auto oneArtisan = TOUAT_ARTISAN "WHERE id = ?1";
constexpr auto artisanOfCard = TOUAT_ARTISAN "WHERE card = ?1 AND withdrawn = 0";
constexpr auto artisansWithPhone =
    TOUAT_ARTISAN "WHERE withdrawn = 0 AND phone = ?1 AND phone <> '' ORDER BY id";
constexpr auto allArtisans = TOUAT_ARTISAN "WHERE withdrawn = 0 ORDER BY id";
#undef TOUAT_ARTISAN

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
    found.withdrawn = row.integer() != 0;
    return found;
}

Contract contract(Query& row) {
    json::Parser parser;
    Contract found;
    found.id = row.id<ContractId>();
    found.artisan = row.id<ArtisanId>();
    found.stall = row.stall();
    found.number = static_cast<int>(row.integer());
    const auto terms = parser.as<Terms>(row.text());
    must(terms.has_value(), "a contract's terms are as its fact had them");
    found.terms = *terms;
    found.signedOn = row.day();
    if (const auto signature = row.maybe(&Query::text))
        found.signature = parser.as<ContractSignature>(*signature);
    found.ends = row.maybe(&Query::day);
    return found;
}

} // namespace

void ArtisanTable::insert(ArtisanId id, const ArtisanRegistered& fact,
                          const std::optional<ImportId>& import) {
    execute(m_db,
            "INSERT INTO artisan(id, card, name_ar, name_fr, commune_ar, commune_fr, portrait, "
            "pin, pin_digits, phone, import) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            id, fact.card, fact.name.arabic, fact.name.latin, fact.commune.arabic,
            fact.commune.latin, fact.portrait, fact.pin, fact.pinDigits, fact.phone, import);
}

void ArtisanTable::withdraw(ArtisanId id) {
    execute(m_db,
            "UPDATE artisan SET withdrawn = 1 WHERE id = ?1 "
            "AND NOT EXISTS(SELECT 1 FROM contract WHERE artisan = ?1)",
            id);
}

// Where somebody else has got the card meanwhile, it stays theirs.
void ArtisanTable::keep(ArtisanId id) {
    execute(m_db,
            "UPDATE artisan SET withdrawn = 0 WHERE id = ?1 AND withdrawn = 1 AND NOT EXISTS("
            "SELECT 1 FROM artisan AS now WHERE now.card = artisan.card AND now.withdrawn = 0)",
            id);
}

std::vector<ArtisanId> ArtisanTable::of(ImportId import) {
    Query row(m_db, "SELECT id FROM artisan WHERE import = ?1 ORDER BY id", import);
    std::vector<ArtisanId> artisans;
    while (row.next()) artisans.push_back(row.id<ArtisanId>());
    return artisans;
}

std::optional<ArtisanTie> ArtisanTable::tieOf(ArtisanId id) {
    Query row(m_db,
              "SELECT EXISTS(SELECT 1 FROM artisan_entry WHERE artisan = ?1), "
              "EXISTS(SELECT 1 FROM item WHERE artisan = ?1 AND withdrawn = 0) "
              "OR EXISTS(SELECT 1 FROM deposit WHERE artisan = ?1), "
              "EXISTS(SELECT 1 FROM contract WHERE artisan = ?1)",
              id);
    must(row.next(), "an aggregate has a row");
    for (const auto tie : {ArtisanTie::money, ArtisanTie::goods, ArtisanTie::contract})
        if (row.integer() != 0) return tie;
    return std::nullopt;
}

std::optional<Artisan> ArtisanTable::find(ArtisanId id) {
    Query row(m_db, oneArtisan, id);
    if (!row.next()) return std::nullopt;
    return artisan(row);
}

void ArtisanTable::setPhone(const Envelope& envelope, const ArtisanPhoneSet& fact) {
    execute(m_db,
            "UPDATE artisan SET phone = ?2, phone_at = ?3, phone_entry = ?4 WHERE id = ?1 "
            "AND (phone_at, phone_entry) < (?3, ?4)",
            fact.artisan, fact.phone, envelope.at, id_bits::pack(envelope.id, 0));
}

std::vector<Artisan> ArtisanTable::withPhone(const std::string& phone) {
    Query row(m_db, artisansWithPhone, phone);
    std::vector<Artisan> artisans;
    while (row.next()) artisans.push_back(artisan(row));
    return artisans;
}

std::optional<Artisan> ArtisanTable::byCard(const std::string& card) {
    Query row(m_db, artisanOfCard, card);
    if (!row.next()) return std::nullopt;
    return artisan(row);
}

std::vector<Artisan> ArtisanTable::all() {
    Query row(m_db, allArtisans);
    std::vector<Artisan> artisans;
    while (row.next()) artisans.push_back(artisan(row));
    return artisans;
}

void ContractTable::insert(ContractId id, const ContractSigned& fact) {
    std::optional<std::string> signature;
    if (fact.signature) signature = json::textOf(*fact.signature);
    execute(m_db,
            "INSERT INTO contract(id, artisan, stall, number, terms, signed_day, signature, "
            "ends_day) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            id, fact.artisan, fact.stall, fact.number, json::textOf(fact.terms),
            fact.signedOn, signature, fact.terms.ends);
}

std::optional<Contract> ContractTable::find(ContractId id) {
    Query row(m_db,
              "SELECT id, artisan, stall, number, terms, signed_day, signature, ends_day "
              "FROM contract WHERE id = ?1",
              id);
    if (!row.next()) return std::nullopt;
    return contract(row);
}

std::optional<Contract> ContractTable::newest(ArtisanId artisan, Stall stall) {
    Query row(m_db,
              "SELECT id, artisan, stall, number, terms, signed_day, signature, ends_day "
              "FROM contract WHERE artisan = ?1 AND stall = ?2 ORDER BY number DESC LIMIT 1",
              artisan, stall);
    if (!row.next()) return std::nullopt;
    return contract(row);
}

std::optional<Contract> ContractTable::newest(ArtisanId artisan) {
    Query row(m_db,
              "SELECT id, artisan, stall, number, terms, signed_day, signature, ends_day "
              "FROM contract WHERE artisan = ?1 ORDER BY signed_day DESC, id DESC LIMIT 1",
              artisan);
    if (!row.next()) return std::nullopt;
    return contract(row);
}

Money ContractTable::leastPayout(ArtisanId artisan) {
    Query row(m_db,
              "SELECT id, artisan, stall, number, terms, signed_day, signature, ends_day "
              "FROM contract AS c WHERE artisan = ?1 AND number = (SELECT max(number) FROM contract "
              "WHERE artisan = ?1 AND stall = c.stall)",
              artisan);
    Money least;
    while (row.next()) least = std::max(least, contract(row).terms.leastPayout.value_or(Money{}));
    return least;
}

void ContractTable::renew(ContractId id, Day until) {
    execute(m_db, "UPDATE contract SET ends_day = ?2 WHERE id = ?1", id, until);
}

namespace {

Deposit deposit(Query& row) {
    Deposit found;
    found.id = row.id<DepositId>();
    found.stream.stall = row.stall();
    found.stream.epoch = static_cast<int>(row.integer());
    found.artisan = row.id<ArtisanId>();
    found.contract = row.id<ContractId>();
    found.day = row.day();
    found.slip = row.maybe(&Query::integer);
    found.counted.pieces = row.quantity();
    found.counted.metres = row.quantity();
    found.counted.kilograms = row.quantity();
    found.photo = row.maybe(&Query::text);
    found.note = row.text();
    if (const auto both = row.maybe(&Query::id<DepositId>)) found.signedIn = both->entry();
    found.offered = found.counted.pieces - row.quantity();
    return found;
}

AppraisedLine appraised(Query& row) {
    AppraisedLine line;
    line.id = row.id<AppraisalId>();
    line.deposit = row.id<DepositId>();
    line.outcome = row.word<Appraisal>();
    line.item = row.maybe(&Query::id<ItemId>);
    line.quantity = row.quantity();
    line.note = row.text();
    line.undone = row.integer() != 0;
    return line;
}

} // namespace

void DepositTable::insert(const Deposit& deposit) {
    execute(m_db,
            "INSERT INTO deposit(id, stall, epoch, artisan, contract, day, slip, counted, metres, "
            "kilograms, photo, note) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            deposit.id, deposit.stream.stall, deposit.stream.epoch, deposit.artisan,
            deposit.contract, deposit.day, deposit.slip, deposit.counted.pieces,
            deposit.counted.metres, deposit.counted.kilograms, deposit.photo, deposit.note);
}

void DepositTable::insertLine(AppraisalId id, DepositId deposit, Appraisal outcome,
                              const std::optional<ItemId>& item, Quantity quantity,
                              Quantity things, const std::string& note) {
    execute(m_db,
            "INSERT INTO deposit_line(id, deposit, outcome, item, quantity, things, note, undone) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, 0)",
            id, deposit, outcome, item, quantity, things, note);
}

void DepositTable::setSigned(DepositId id, const EntryId& entry) {
    execute(m_db, "UPDATE deposit SET signed = ?2 WHERE id = ?1 AND signed IS NULL", id,
            DepositId::of(entry));
}

void DepositTable::undoLine(AppraisalId id) {
    execute(m_db, "UPDATE deposit_line SET undone = 1 WHERE id = ?1", id);
}

std::optional<Deposit> DepositTable::find(DepositId id) {
    Query row(m_db,
              "SELECT id, stall, epoch, artisan, contract, day, slip, counted, metres, "
              "kilograms, photo, note, signed, "
              "coalesce((SELECT sum(things) FROM deposit_line WHERE deposit = d.id AND "
              "undone = 0), 0) FROM deposit AS d WHERE id = ?1",
              id);
    if (!row.next()) return std::nullopt;
    return deposit(row);
}

std::vector<Deposit> DepositTable::open(Stall stall) {
    Query row(m_db,
              "SELECT id, stall, epoch, artisan, contract, day, slip, counted, metres, "
              "kilograms, photo, note, signed, seen FROM ("
              "SELECT id, stall, epoch, artisan, contract, day, slip, counted, metres, "
              "kilograms, photo, note, signed, "
              "coalesce((SELECT sum(things) FROM deposit_line WHERE deposit = d.id AND "
              "undone = 0), 0) AS seen FROM deposit AS d WHERE stall = ?1) AS looked "
              "WHERE seen < counted ORDER BY id",
              stall);
    std::vector<Deposit> deposits;
    while (row.next()) deposits.push_back(deposit(row));
    return deposits;
}

std::vector<Deposit> DepositTable::lookedAt(Stall stall, int most) {
    Query row(m_db,
              "SELECT id, stall, epoch, artisan, contract, day, slip, counted, metres, "
              "kilograms, photo, note, signed, seen FROM ("
              "SELECT id, stall, epoch, artisan, contract, day, slip, counted, metres, "
              "kilograms, photo, note, signed, "
              "coalesce((SELECT sum(things) FROM deposit_line WHERE deposit = d.id AND "
              "undone = 0), 0) AS seen FROM deposit AS d WHERE stall = ?1 AND slip IS NOT NULL) AS looked "
              "WHERE seen >= counted ORDER BY id DESC LIMIT ?2",
              stall, most);
    std::vector<Deposit> deposits;
    while (row.next()) deposits.push_back(deposit(row));
    return deposits;
}

std::vector<AppraisedLine> DepositTable::lines(DepositId id) {
    Query row(m_db,
              "SELECT id, deposit, outcome, item, quantity, note, undone FROM deposit_line "
              "WHERE deposit = ?1 ORDER BY id",
              id);
    std::vector<AppraisedLine> lines;
    while (row.next()) lines.push_back(appraised(row));
    return lines;
}

std::optional<AppraisedLine> DepositTable::line(AppraisalId id) {
    Query row(m_db,
              "SELECT id, deposit, outcome, item, quantity, note, undone FROM deposit_line "
              "WHERE id = ?1",
              id);
    if (!row.next()) return std::nullopt;
    return appraised(row);
}

std::int64_t DepositTable::nextSlip(const Stream& stream) {
    Query row(m_db,
              "SELECT coalesce(max(slip), 0) + 1 FROM deposit WHERE stall = ?1 AND epoch = ?2",
              stream.stall, stream.epoch);
    must(row.next(), "an aggregate has a row");
    return row.integer();
}

} // namespace touat
