// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/sale_table.h"

#include "core/journal/json.h"

#include <array>
#include <cstdio>

namespace touat {

namespace {

std::optional<SaleId> only(Query& row) {
    if (!row.next()) return std::nullopt;
    return row.id<SaleId>();
}

} // namespace

std::string documentNumber(const Stream& stream, Series series, std::int64_t number) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s-%d-%s%06lld", stream.stall.text().c_str(),
                  stream.epoch, series == Series::refund ? "R" : "",
                  static_cast<long long>(number));
    return text.data();
}

void SaleTable::insert(const DocumentPlace& place, Series series, const Document& document,
                       int line) {
    const auto sale = SaleId::of(place.entry, line);
    const auto sign = [&](auto amount) { return series == Series::sale ? amount : -amount; };
    execute(m_db,
            "INSERT INTO sale(id, stall, epoch, series, number, basket, day, at_ms, staff, lines, "
            "total, duty, rounding, customer, refunds, source, due_day) VALUES(?1, ?2, ?3, ?4, ?5, "
            "?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
            sale, place.entry.stream.stall, place.entry.stream.epoch, series, document.number,
            document.basket, place.day, place.at, place.by,
            static_cast<std::int64_t>(document.lines.size()), sign(document.total),
            sign(document.duty.value_or(Money{})), sign(document.rounding.value_or(Money{})),
            document.customer, document.refunds, document.source, document.due);
    for (const auto& sold : document.lines) {
        const auto tagged = amountFor(sold.tag, sold.quantity).value_or(sold.amount);
        execute(m_db,
                "INSERT INTO sale_line(id, sale, item, quantity, tag, amount, artisan, "
                "artisan_share, commission, vat, centre_share, own, agency, off, refunds, "
                "returned, vat_bp) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, "
                "?14, ?15, ?16, ?17)",
                SaleLineId::of(place.entry, ++line), sale, sold.item, sign(sold.quantity), sold.tag,
                sign(sold.amount), sold.artisan, sign(sold.shares.artisan),
                sign(sold.shares.commission), sign(sold.shares.vat), sign(sold.shares.centre),
                sign(sold.shares.own), sold.agency, sign(tagged - sold.amount), sold.refunds,
                sold.returned ? std::optional(json::textOf(*sold.returned))
                              : std::nullopt,
                sold.vat);
    }
    insertTenders(sale, series, document.tenders);
}

void SaleTable::insertTenders(SaleId sale, Series series, const std::vector<Tender>& tenders) {
    const auto sign = [&](Money amount) { return series == Series::sale ? amount : -amount; };
    int number = 0;
    for (const auto& tender : tenders)
        execute(m_db,
                "INSERT INTO sale_tender(sale, line, kind, amount, given, scheme, reference, "
                "terminal, last_four) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                sale, ++number, tender.kind, sign(tender.amount), sign(tender.given), tender.scheme,
                tender.reference, tender.terminal, tender.lastFour);
}

void SaleTable::replaceTenders(SaleId sale, const std::vector<Tender>& tenders) {
    execute(m_db, "DELETE FROM sale_tender WHERE sale = ?1", sale);
    insertTenders(sale, Series::sale, tenders);
}

namespace {

void insertShare(Database& db, ArtisanEntryId source, const CorrectedLine& line, const Shares& shares,
                 int sign) {
    const auto signedMoney = [&](Money amount) { return sign < 0 ? -amount : amount; };
    execute(db,
            "INSERT INTO owned_share(source, line, quantity, amount, commission, vat, "
            "centre_share) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(source) DO NOTHING",
            source, line.line, sign < 0 ? -line.quantity : line.quantity,
            signedMoney(shares.sum()), signedMoney(shares.commission), signedMoney(shares.vat),
            signedMoney(shares.centre));
}

} // namespace

void SaleTable::correctOwner(const CorrectedLine& line, ArtisanEntryId was, ArtisanEntryId now) {
    // The first line of the account keeps what it said, however often its owner is put right.
    insertShare(m_db, ArtisanEntryId::fromPacked(line.line.packed()), line, line.was.shares, 1);
    insertShare(m_db, was, line, line.was.shares, -1);
    insertShare(m_db, now, line, line.now.shares, 1);
    execute(m_db,
            "INSERT INTO owner_correction(line, correction) VALUES(?1, ?2) "
            "ON CONFLICT(line) DO UPDATE SET correction = excluded.correction",
            line.line, json::textOf(line.now));
    execute(m_db,
            "UPDATE sale_line SET artisan = ?2, artisan_share = ?3, commission = ?4, vat = ?5, "
            "centre_share = ?6, agency = ?7 WHERE id = ?1",
            line.line, line.now.artisan, line.now.shares.artisan, line.now.shares.commission,
            line.now.shares.vat, line.now.shares.centre, line.now.agency);
}

std::optional<OwnedShare> SaleTable::correctedOwner(SaleLineId line) {
    Query row(m_db, "SELECT correction FROM owner_correction WHERE line = ?1", line);
    if (!row.next()) return std::nullopt;
    auto corrected = json::Parser().as<OwnedShare>(row.view());
    must(corrected.has_value(), "a correction is as its fact had it");
    return corrected;
}

std::vector<SaleLineId> SaleTable::linesOf(ItemId item, ArtisanId artisan) {
    Query row(m_db,
              "SELECT id FROM sale_line WHERE item = ?1 AND artisan = ?2 AND quantity > 0 "
              "ORDER BY id",
              item, artisan);
    std::vector<SaleLineId> lines;
    while (row.next()) lines.push_back(row.id<SaleLineId>());
    return lines;
}

void SaleTable::insertReprint(const Envelope& envelope, const ReceiptReprinted& fact) {
    execute(m_db, "INSERT INTO reprint(id, stall, sale, copy) VALUES(?1, ?2, ?3, ?4)",
            id_bits::pack(envelope.id, 0), envelope.id.stream.stall, fact.sale, fact.copy);
}

int SaleTable::copies(SaleId sale) {
    Query row(m_db, "SELECT coalesce(max(copy), 0) FROM reprint WHERE sale = ?1", sale);
    must(row.next(), "an aggregate has a row");
    return static_cast<int>(row.integer());
}

std::vector<Tender> SaleTable::tenders(SaleId sale) {
    Query row(m_db,
              "SELECT kind, amount, given, scheme, reference, terminal, last_four "
              "FROM sale_tender WHERE sale = ?1 ORDER BY line",
              sale);
    std::vector<Tender> tenders;
    while (row.next()) {
        Tender tender;
        tender.kind = row.word<TenderKind>();
        tender.amount = row.money();
        tender.given = row.money();
        tender.scheme = row.text();
        tender.reference = row.text();
        tender.terminal = row.maybe(&Query::text);
        tender.lastFour = row.maybe(&Query::text);
        tenders.push_back(std::move(tender));
    }
    return tenders;
}

std::optional<SaleHead> SaleTable::find(SaleId sale) {
    Query row(m_db,
              "SELECT stall, epoch, series, number, day, at_ms, staff, total, duty, rounding, "
              "refunds FROM sale WHERE id = ?1",
              sale);
    if (!row.next()) return std::nullopt;
    SaleHead head;
    head.id = sale;
    head.stream.stall = row.stall();
    head.stream.epoch = static_cast<int>(row.integer());
    head.series = row.word<Series>();
    head.number = row.integer();
    head.day = row.day();
    head.at = row.moment();
    head.by = row.maybe(&Query::id<StaffId>);
    head.total = row.money();
    head.duty = row.money();
    head.rounding = row.money();
    head.refunds = row.maybe(&Query::id<SaleId>);
    return head;
}

GivenBack SaleTable::givenBack(SaleId sale) {
    Query row(m_db,
              "SELECT coalesce(sum(total), 0), coalesce(sum(duty), 0), coalesce(sum(rounding), 0) "
              "FROM sale WHERE refunds = ?1",
              sale);
    must(row.next(), "an aggregate has a row");
    GivenBack back; // the rows of refunds are negative
    back.total = -row.money();
    back.duty = -row.money();
    back.rounding = -row.money();
    return back;
}

Money SaleTable::onAccount(SaleId sale) {
    Query row(m_db,
              "SELECT coalesce(sum(amount), 0) FROM sale_tender WHERE kind = ?2 AND sale IN "
              "(SELECT ?1 UNION ALL SELECT id FROM sale WHERE refunds = ?1)",
              sale, TenderKind::account);
    must(row.next(), "an aggregate has a row");
    return row.money();
}

std::int64_t SaleTable::nextNumber(const Stream& stream, Series series) {
    Query row(m_db,
              "SELECT number FROM sale WHERE stall = ?1 AND epoch = ?2 AND series = ?3 "
              "ORDER BY number DESC LIMIT 1",
              stream.stall, stream.epoch, series);
    return row.next() ? row.integer() + 1 : 1;
}

std::optional<std::int64_t> SaleTable::missingNumber(const Stream& stream, Series series) {
    Query row(m_db,
              "SELECT number FROM sale WHERE stall = ?1 AND epoch = ?2 AND series = ?3 "
              "ORDER BY number",
              stream.stall, stream.epoch, series);
    for (std::int64_t expected = 1; row.next(); ++expected)
        if (row.integer() != expected) return expected;
    return std::nullopt;
}

std::int64_t SaleTable::documents(const Stream& stream) {
    Query row(m_db, "SELECT count(*) FROM sale WHERE stall = ?1 AND epoch = ?2", stream.stall,
              stream.epoch);
    return row.next() ? row.integer() : 0;
}

std::int64_t SaleTable::lastBasket(const Stream& stream) {
    Query row(m_db,
              "SELECT basket FROM sale WHERE stall = ?1 AND epoch = ?2 "
              "ORDER BY basket DESC LIMIT 1",
              stream.stall, stream.epoch);
    return row.next() ? row.integer() : 0;
}

std::optional<SaleId> SaleTable::byBasket(const Stream& stream, std::int64_t basket) {
    Query row(m_db, "SELECT id FROM sale WHERE stall = ?1 AND epoch = ?2 AND basket = ?3",
              stream.stall, stream.epoch, basket);
    return only(row);
}

std::optional<SaleId> SaleTable::bySource(const Stream& stream, const std::string& source) {
    Query row(m_db, "SELECT id FROM sale WHERE stall = ?1 AND epoch = ?2 AND source = ?3",
              stream.stall, stream.epoch, source);
    return only(row);
}

std::optional<SaleId> SaleTable::byNumber(const Stream& stream, Series series,
                                          std::int64_t number) {
    Query row(m_db,
              "SELECT id FROM sale WHERE stall = ?1 AND epoch = ?2 AND series = ?3 "
              "AND number = ?4",
              stream.stall, stream.epoch, series, number);
    return only(row);
}

std::optional<SaleId> SaleTable::last(const Stream& stream) {
    Query row(m_db,
              "SELECT id FROM sale WHERE stall = ?1 AND epoch = ?2 ORDER BY basket DESC LIMIT 1",
              stream.stall, stream.epoch);
    return only(row);
}

TakenBack SaleTable::takenBack(SaleLineId line) {
    Query row(m_db,
              "SELECT coalesce(sum(quantity), 0), coalesce(sum(amount), 0), "
              "coalesce(sum(artisan_share), 0), coalesce(sum(commission), 0), "
              "coalesce(sum(vat), 0), coalesce(sum(centre_share), 0), coalesce(sum(own), 0) "
              "FROM sale_line WHERE refunds = ?1",
              line);
    must(row.next(), "an aggregate has a row");
    TakenBack back; // the rows of refunds are negative
    back.quantity = -row.quantity();
    back.amount = -row.money();
    back.shares.artisan = -row.money();
    back.shares.commission = -row.money();
    back.shares.vat = -row.money();
    back.shares.centre = -row.money();
    back.shares.own = -row.money();
    return back;
}

void VoucherTable::insert(const Voucher& voucher) {
    execute(m_db,
            "INSERT INTO voucher(id, stall, amount, issued_day) VALUES(?1, ?2, ?3, ?4)",
            voucher.id, voucher.stall, voucher.amount, voucher.issued);
}

bool VoucherTable::spend(VoucherId id, SaleId in) {
    execute(m_db,
            "INSERT INTO voucher_spent(voucher, sale, told) VALUES(?1, ?2, 0) "
            "ON CONFLICT DO NOTHING",
            id, in);
    return spentIn(id) == in;
}

std::optional<SaleId> VoucherTable::spentIn(VoucherId id) {
    Query row(m_db, "SELECT sale FROM voucher_spent WHERE voucher = ?1", id);
    return row.next() ? std::optional(row.id<SaleId>()) : std::nullopt;
}

std::vector<SpentVoucher> VoucherTable::untold() {
    Query row(m_db, "SELECT voucher, sale FROM voucher_spent WHERE told = 0 ORDER BY voucher");
    std::vector<SpentVoucher> spent;
    while (row.next()) {
        const auto id = row.id<VoucherId>();
        spent.push_back({id, row.id<SaleId>()});
    }
    return spent;
}

void VoucherTable::setTold(VoucherId id) {
    execute(m_db, "UPDATE voucher_spent SET told = 1 WHERE voucher = ?1", id);
}

std::optional<Voucher> VoucherTable::find(VoucherId id) {
    Query row(m_db, "SELECT stall, amount, issued_day FROM voucher WHERE id = ?1", id);
    if (!row.next()) return std::nullopt;
    Voucher voucher;
    voucher.id = id;
    voucher.stall = row.stall();
    voucher.amount = row.money();
    voucher.issued = row.day();
    return voucher;
}

void DrawerOpeningTable::insert(const Envelope& envelope, const DrawerOpened& fact) {
    execute(m_db,
            "INSERT INTO drawer_opening(id, stall, day, at_ms, staff, why) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
            id_bits::pack(envelope.id, 0), envelope.id.stream.stall,
            envelope.day.value_or(dayOf(envelope.at)), envelope.at, envelope.by, fact.why);
}

std::vector<DrawerOpening> DrawerOpeningTable::on(Stall stall, Day day) {
    Query row(m_db,
              "SELECT id, at_ms, staff, why FROM drawer_opening WHERE stall = ?1 AND day = ?2 "
              "ORDER BY id",
              stall, day);
    std::vector<DrawerOpening> openings;
    while (row.next()) {
        DrawerOpening opening;
        opening.id = row.integer();
        opening.at = row.moment();
        opening.by = row.maybe(&Query::id<StaffId>);
        opening.why = row.text();
        openings.push_back(std::move(opening));
    }
    return openings;
}

void LineRemovalTable::insert(const Envelope& envelope) {
    execute(m_db,
            "INSERT INTO line_removal(id, stall) VALUES(?1, ?2)", id_bits::pack(envelope.id, 0),
            envelope.id.stream.stall);
}

void StallDayTable::add(const DocumentPlace& place, Series series, const Document& document) {
    const bool sale = series == Series::sale;
    execute(m_db,
            "INSERT INTO stall_day(stall, day, sales, refunds, lines, total, last_ms) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(stall, day) DO UPDATE SET "
            "sales = stall_day.sales + excluded.sales, "
            "refunds = stall_day.refunds + excluded.refunds, "
            "lines = stall_day.lines + excluded.lines, "
            "total = stall_day.total + excluded.total, "
            "last_ms = max(stall_day.last_ms, excluded.last_ms)",
            place.entry.stream.stall, place.day, sale ? 1 : 0, sale ? 0 : 1,
            static_cast<std::int64_t>(document.lines.size()),
            sale ? document.total : -document.total, place.at);
}

} // namespace touat
