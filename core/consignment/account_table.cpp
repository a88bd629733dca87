// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/account_table.h"

#include "core/journal/json.h"

namespace touat {

namespace {

// What stands in these columns was a fact that was read before it was applied.
std::vector<PaidLine> linesIn(std::string_view text) {
    auto lines = json::Parser().as<std::vector<PaidLine>>(text);
    must(lines.has_value(), "a draft's lines are as its fact had them");
    return std::move(*lines);
}

DraftedPayout drafted(Query& row) {
    DraftedPayout payout;
    payout.artisan = row.id<ArtisanId>();
    payout.amount = row.money();
    payout.payout = row.maybe(&Query::id<PayoutId>);
    payout.lines = linesIn(row.view());
    return payout;
}

Run run(Query& row) {
    Run run;
    run.id = row.id<RunId>();
    run.state = row.word<RunState>();
    run.cutOff = row.day();
    run.artisans = row.integer();
    run.amount = row.money();
    run.paid = row.integer();
    run.paidAmount = row.money();
    return run;
}

} // namespace

void ArtisanEntryTable::insert(const ArtisanEntry& entry, std::optional<PayoutId> payout) {
    execute(m_db,
            "INSERT INTO artisan_entry(source, artisan, kind, amount, day, at_ms, payable_day, "
            "holder, item, quantity, payout) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            entry.source, entry.artisan, entry.kind, entry.amount, entry.day, entry.at,
            entry.payable, entry.holder, entry.item, entry.quantity, payout);
}

std::vector<DueLine> ArtisanEntryTable::due(ArtisanId artisan, Day day) {
    Query row(m_db,
              "SELECT source, amount, payable_day, holder FROM artisan_entry "
              "WHERE artisan = ?1 AND payout IS NULL AND payable_day <= ?2 ORDER BY at_ms, source",
              artisan, day);
    std::vector<DueLine> lines;
    while (row.next()) {
        DueLine line;
        line.source = row.id<ArtisanEntryId>();
        line.amount = row.money();
        line.payable = row.day();
        line.holder = row.stall();
        lines.push_back(line);
    }
    return lines;
}

std::vector<ArtisanDue> ArtisanEntryTable::allDue(Day cutOff, Day payable) {
    // What came back counts with its sale, while that is open; all else that is owed back counts now.
    Query row(m_db,
              "SELECT e.artisan, e.source, e.amount, e.holder FROM artisan_entry AS e "
              "LEFT JOIN sale_line AS l ON l.id = e.source AND e.kind = 'refund' "
              "LEFT JOIN artisan_entry AS s ON s.source = l.refunds AND s.artisan = e.artisan "
              "AND s.payout IS NULL WHERE e.payout IS NULL AND e.payable_day <= ?2 "
              "AND (coalesce(s.day, e.day) <= ?1 OR (e.amount < 0 AND s.day IS NULL)) "
              "ORDER BY e.artisan, e.at_ms, e.source",
              cutOff, payable);
    std::vector<ArtisanDue> all;
    while (row.next()) {
        const auto artisan = row.id<ArtisanId>();
        if (all.empty() || all.back().artisan != artisan) all.push_back({artisan, {}, {}});
        PaidLine line;
        line.entry = row.id<ArtisanEntryId>();
        line.amount = row.money();
        line.holder = row.stall();
        all.back().amount += line.amount;
        all.back().lines.push_back(line);
    }
    return all;
}

bool ArtisanEntryTable::isOpen(ArtisanEntryId source) {
    Query row(m_db, "SELECT 1 FROM artisan_entry WHERE source = ?1 AND payout IS NULL", source);
    return row.next();
}

bool ArtisanEntryTable::isKnown(ArtisanEntryId source) {
    Query row(m_db, "SELECT 1 FROM artisan_entry WHERE source = ?1", source);
    return row.next();
}

std::optional<PayoutId> ArtisanEntryTable::settledBy(ArtisanEntryId source, ArtisanId artisan) {
    Query row(m_db, "SELECT payout FROM artisan_entry WHERE source = ?1 AND artisan = ?2", source, artisan);
    if (!row.next()) return std::nullopt;
    return row.maybe(&Query::id<PayoutId>);
}

bool ArtisanEntryTable::settle(ArtisanEntryId source, PayoutId payout) {
    if (!isOpen(source)) return false;
    execute(m_db, "UPDATE artisan_entry SET payout = ?2 WHERE source = ?1", source, payout);
    return true;
}

Money ArtisanEntryTable::reopen(PayoutId payout) {
    Money sum;
    {
        Query row(m_db,
                  "SELECT coalesce(sum(amount), 0) FROM artisan_entry WHERE payout = ?1 AND "
                  "NOT " TOUAT_PAYMENT_ITSELF(""),
                  payout);
        must(row.next(), "an aggregate has a row");
        sum = row.money();
    }
    execute(m_db,
            "UPDATE artisan_entry SET payout = NULL WHERE payout = ?1 AND NOT " TOUAT_PAYMENT_ITSELF(""),
            payout);
    return sum;
}

std::vector<ArtisanEntryTable::Compensated> ArtisanEntryTable::compensated(ItemId item) {
    Query row(m_db,
              "SELECT artisan, coalesce(sum(CASE WHEN kind <> 'found' THEN amount END), 0), "
              "coalesce(sum(CASE WHEN kind <> 'found' THEN quantity END), 0), "
              "coalesce(sum(CASE WHEN kind = 'found' THEN quantity END), 0), "
              "coalesce((SELECT sum(amount) FROM kept_for_found AS k WHERE k.item = ?1 "
              "AND k.artisan = e.artisan), 0) - "
              "coalesce(sum(CASE WHEN kind = 'found' THEN amount END), 0) "
              "FROM artisan_entry AS e WHERE item = ?1 AND kind IN ('compensation', 'at_risk', "
              "'found') GROUP BY artisan ORDER BY min(at_ms), artisan",
              item);
    std::vector<Compensated> all;
    while (row.next()) {
        Compensated so;
        so.artisan = row.id<ArtisanId>();
        so.amount = row.money();
        so.lost = row.quantity();
        so.found = row.quantity();
        so.settled = row.money();
        all.push_back(so);
    }
    return all;
}

ArtisanEntryTable::Compensated ArtisanEntryTable::compensated(ItemId item, ArtisanId artisan) {
    for (const auto& so : compensated(item))
        if (so.artisan == artisan) return so;
    return {artisan, {}, {}, {}, {}};
}

void ArtisanEntryTable::keep(ArtisanEntryId source, ItemId item, ArtisanId artisan, Money amount) {
    execute(m_db, "INSERT INTO kept_for_found(source, item, artisan, amount) VALUES(?1, ?2, ?3, ?4)",
            source, item, artisan, amount);
}

void PaidAgainTable::insert(PayoutId payout, int number, const PaidLine& line) {
    execute(m_db, "INSERT INTO paid_again(payout, number, line, amount) VALUES(?1, ?2, ?3, ?4)", payout,
            number, line.entry, line.amount);
}

std::vector<PaidAgainTable::Again> PaidAgainTable::nextAfter(PayoutId payout) {
    Query row(m_db,
              "SELECT a.payout, a.number, a.line, a.amount FROM artisan_entry AS e "
              "JOIN paid_again AS a ON a.line = e.source WHERE e.payout = ?1 "
              "AND NOT " TOUAT_PAYMENT_ITSELF("e.") " ORDER BY a.line, a.payout, a.number",
              payout);
    std::vector<Again> all;
    while (row.next()) {
        Again again;
        again.payout = row.id<PayoutId>();
        again.number = static_cast<int>(row.integer());
        again.line = row.id<ArtisanEntryId>();
        again.amount = row.money();
        if (all.empty() || all.back().line != again.line) all.push_back(again);
    }
    return all;
}

void PaidAgainTable::remove(const Again& again) {
    execute(m_db, "DELETE FROM paid_again WHERE payout = ?1 AND number = ?2", again.payout, again.number);
}

Money PaidAgainTable::removeAll(PayoutId payout) {
    Money sum;
    {
        Query row(m_db, "SELECT coalesce(sum(amount), 0) FROM paid_again WHERE payout = ?1", payout);
        must(row.next(), "an aggregate has a row");
        sum = row.money();
    }
    execute(m_db, "DELETE FROM paid_again WHERE payout = ?1", payout);
    return sum;
}

void PayoutTable::insert(PayoutId id, const ArtisanPaid& fact, Moment at) {
    execute(m_db,
            "INSERT INTO payout(id, artisan, amount, method, reference, run, at_ms, reversed) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, 0)",
            id, fact.artisan, fact.amount, fact.method, fact.reference, fact.run, at);
}

void PayoutTable::setReversed(PayoutId id) {
    execute(m_db, "UPDATE payout SET reversed = 1 WHERE id = ?1", id);
}

std::optional<PayoutTable::Standing> PayoutTable::find(PayoutId id) {
    Query row(m_db, "SELECT artisan, amount, reversed FROM payout WHERE id = ?1", id);
    if (!row.next()) return std::nullopt;
    Standing standing;
    standing.artisan = row.id<ArtisanId>();
    standing.amount = row.money();
    standing.reversed = row.integer() != 0;
    return standing;
}

std::vector<Payout> PayoutTable::newest(ArtisanId artisan, int most) {
    Query row(m_db,
              "SELECT id, at_ms, amount, method, reference, reversed FROM payout "
              "WHERE artisan = ?1 ORDER BY at_ms DESC, id DESC LIMIT ?2",
              artisan, most);
    std::vector<Payout> all;
    while (row.next()) {
        Payout made;
        made.id = row.id<PayoutId>();
        made.at = row.moment();
        made.amount = row.money();
        made.method = row.word<PayoutMethod>();
        made.reference = row.text();
        made.reversed = row.integer() != 0;
        all.push_back(std::move(made));
    }
    return all;
}

std::optional<PayoutId> PayoutTable::last(ArtisanId artisan, Stall at) {
    Query row(m_db,
              "SELECT id FROM payout WHERE artisan = ?1 AND reversed = 0 "
              "ORDER BY at_ms DESC, id DESC",
              artisan);
    while (row.next())
        if (const auto id = row.id<PayoutId>(); id.entry().stream.stall == at) return id;
    return std::nullopt;
}

void RunTable::insert(RunId id, const RunDrafted& fact) {
    execute(m_db,
            "INSERT INTO payout_run(id, state, cut_off, artisans, amount) "
            "VALUES(?1, ?2, ?3, ?4, ?5)",
            id, RunState::drafted, fact.cutOff, fact.artisans, fact.amount);
}

void RunTable::insertPayout(const PayoutDrafted& fact) {
    execute(m_db,
            "INSERT INTO drafted_payout(run, artisan, amount, lines) VALUES(?1, ?2, ?3, ?4)",
            fact.run, fact.artisan, fact.amount, json::textOf(fact.lines));
}

void RunTable::move(RunId id, RunState state) {
    execute(m_db, "UPDATE payout_run SET state = ?2 WHERE id = ?1", id, state);
}

void RunTable::setPaid(RunId run, ArtisanId artisan, PayoutId payout) {
    execute(m_db, "UPDATE drafted_payout SET payout = ?3 WHERE run = ?1 AND artisan = ?2", run,
            artisan, payout);
}

void RunTable::setUnpaid(PayoutId payout) {
    execute(m_db, "UPDATE drafted_payout SET payout = NULL WHERE payout = ?1", payout);
}

std::optional<RunState> RunTable::state(RunId id) {
    Query row(m_db, "SELECT state FROM payout_run WHERE id = ?1", id);
    if (!row.next()) return std::nullopt;
    return row.word<RunState>();
}

std::optional<Run> RunTable::find(RunId id) {
    Query row(m_db,
              "SELECT r.id, r.state, r.cut_off, r.artisans, r.amount, count(p.payout), "
              "coalesce(sum(CASE WHEN p.payout IS NOT NULL THEN p.amount END), 0) "
              "FROM payout_run AS r LEFT JOIN drafted_payout AS p ON p.run = r.id "
              "WHERE r.id = ?1 GROUP BY r.id",
              id);
    if (!row.next()) return std::nullopt;
    return run(row);
}

std::optional<Run> RunTable::last(Stall at) {
    RunId id;
    {
        Query row(m_db, "SELECT id FROM payout_run ORDER BY id DESC");
        while (!id.names() && row.next())
            if (const auto run = row.id<RunId>(); run.entry().stream.stall == at) id = run;
    }
    return id.names() ? find(id) : std::nullopt;
}

std::optional<DraftedPayout> RunTable::payout(RunId run, ArtisanId artisan) {
    Query row(m_db,
              "SELECT artisan, amount, payout, lines FROM drafted_payout "
              "WHERE run = ?1 AND artisan = ?2",
              run, artisan);
    if (!row.next()) return std::nullopt;
    return drafted(row);
}

std::vector<DraftedPayout> RunTable::payouts(RunId run) {
    Query row(m_db,
              "SELECT artisan, amount, payout, lines FROM drafted_payout WHERE run = ?1 "
              "ORDER BY artisan",
              run);
    std::vector<DraftedPayout> payouts;
    while (row.next()) payouts.push_back(drafted(row));
    return payouts;
}

namespace {

std::optional<Consent> consentIn(Query row) {
    if (!row.next()) return std::nullopt;
    Consent consent;
    consent.least = row.money();
    consent.how = row.word<ConsentHow>();
    return consent;
}

} // namespace

void ConsentTable::insert(const Envelope& envelope, const ConsentGiven& fact) {
    execute(m_db,
            "INSERT INTO consent(id, item, least, until_day, how, at_ms) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
            id_bits::pack(envelope.id, 0), fact.item, fact.least, fact.until, fact.how, envelope.at);
}

std::optional<Consent> ConsentTable::find(ItemId item, Day day) {
    return consentIn(Query(m_db,
                           "SELECT least, how FROM consent WHERE item = ?1 AND (until_day IS NULL "
                           "OR until_day >= ?2) ORDER BY at_ms DESC, id DESC LIMIT 1",
                           item, day));
}

std::optional<Consent> ConsentTable::lasting(ItemId item) {
    return consentIn(Query(m_db,
                           "SELECT least, how FROM consent WHERE item = ?1 AND until_day IS NULL "
                           "ORDER BY at_ms DESC, id DESC LIMIT 1",
                           item));
}

std::optional<Money> ConsentTable::lowest(ItemId item, Day day) {
    Query row(m_db,
              "SELECT least FROM consent WHERE item = ?1 AND (until_day IS NULL OR until_day >= ?2) "
              "ORDER BY least LIMIT 1",
              item, day);
    if (!row.next()) return std::nullopt;
    return row.money();
}

} // namespace touat
