// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manager/doubt_details.h"

#include "core/book/doubts.h"
#include "core/book/stored_fact.h"
#include "core/consignment/account_table.h"
#include "core/consignment/artisan_table.h"
#include "core/people/staff_table.h"
#include "core/sales/day_table.h"

namespace touat {

namespace {

Name nameOf(Database& db, const std::optional<StaffId>& staff) {
    const auto member = staff ? StaffTable(db).find(*staff) : std::nullopt;
    return member ? member->name : Name{};
}

DoubtStep stepOf(Database& db, DoubtStepKind kind, const Envelope& envelope, Money amount = {}) {
    return {kind, WrittenId::of(envelope.id), envelope.at, nameOf(db, envelope.by), amount};
}

/// The line of a sale or a refund that an exception is about.
const SoldLine* lineOf(const Fact& fact, int number) {
    const auto in = [&](const Document& document, int first) -> const SoldLine* {
        const auto at = number - first;
        if (at < 1 || at > static_cast<int>(document.lines.size())) return nullptr;
        return &document.lines[static_cast<std::size_t>(at - 1)];
    };
    if (const auto* sale = std::get_if<SaleMade>(&fact)) return in(sale->document, 0);
    if (const auto* refund = std::get_if<RefundMade>(&fact)) return in(refund->document, 0);
    const auto* exchange = std::get_if<ExchangeMade>(&fact);
    if (exchange == nullptr) return nullptr;
    return number > takenLine ? in(exchange->taken, takenLine) : in(exchange->back, 0);
}

void tellPaid(Database& db, const SoldLine& line, DoubtDetails& details) {
    details.is = line.shares.artisan;
    if (!line.artisan || !line.refunds) return;
    if (const auto artisan = ArtisanTable(db).find(*line.artisan)) details.who = artisan->name;
    const auto sold = ArtisanEntryId::fromPacked(line.refunds->packed());
    const auto payout = ArtisanEntryTable(db).settledBy(sold, *line.artisan);
    if (!payout) return; // taken back since
    const auto paid = PayoutTable(db).find(*payout);
    const auto envelope = JournalTable(db).envelopeOf(payout->entry());
    if (paid && envelope)
        details.steps.push_back(stepOf(db, DoubtStepKind::paidOut, *envelope, paid->amount));
}

void tellGap(Database& db, const StoredFact& stored, DoubtDetails& details) {
    const auto tell = [&](CountedAt at, DayId day, Money counted, Money expected) {
        details.count = at;
        details.is = counted;
        details.should = expected;
        const auto known = DayTable(db).find(day);
        if (known) details.said = known->said(at);
        const auto opened = at == CountedAt::closing ? JournalTable(db).envelopeOf(day.entry())
                                                     : std::optional<Envelope>{};
        if (known && opened)
            details.steps.push_back(
                stepOf(db, DoubtStepKind::opening, *opened, known->openingCounted));
        details.steps.push_back(stepOf(
            db, at == CountedAt::closing ? DoubtStepKind::closing : DoubtStepKind::opening,
            stored.envelope, counted));
    };
    if (const auto* opened = std::get_if<DayOpened>(&stored.fact))
        tell(CountedAt::opening, DayId::of(stored.envelope.id), opened->counted, opened->expected);
    if (const auto* closed = std::get_if<DayClosed>(&stored.fact))
        tell(CountedAt::closing, closed->opened, closed->counted, closed->expected);
}

void tellNotAllowed(Database& db, const StoredFact& stored, const std::string& subject,
                    DoubtDetails& details) {
    const auto space = subject.find(' ');
    if (space == subject.npos) return;
    details.who = nameOf(db, StaffId::parse(std::string_view(subject).substr(0, space)));
    details.right = fromWord<Right>(std::string_view(subject).substr(space + 1));
    details.steps.push_back(stepOf(db, DoubtStepKind::did, stored.envelope));
}

} // namespace

std::optional<DoubtDetails> detailsOf(Book& centre, const FoundException& found) {
    auto& db = centre.db();
    const auto is = [&](const char* kind) { return found.kind == kind; };
    const bool ours = is(doubt::underFloor) || is(doubt::stalePrice) || is(doubt::refundAfterPayout) ||
                      is(doubt::cashGap) || is(doubt::notAllowed);
    const auto stored = ours ? readStoredFact(db, found.entry) : std::nullopt;
    if (!stored) return std::nullopt;
    DoubtDetails details;
    const auto* line = lineOf(stored->fact, found.line);
    if (is(doubt::underFloor) && line != nullptr) {
        details.is = line->amount;
        details.should = leastMissed(db, *line).value_or(line->amount);
    }
    if (is(doubt::stalePrice) && line != nullptr) {
        details.is = line->tag;
        const auto newer = newerPrice(db, stored->envelope, *line);
        details.should = newer ? newer->price : line->tag;
    }
    if (is(doubt::refundAfterPayout) && line != nullptr) tellPaid(db, *line, details);
    if (is(doubt::cashGap)) tellGap(db, *stored, details);
    if (is(doubt::notAllowed)) tellNotAllowed(db, *stored, found.subject, details);
    return details;
}

} // namespace touat
