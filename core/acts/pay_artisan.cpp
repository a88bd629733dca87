// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/pay_artisan.h"

#include <algorithm>

#include "core/acts/artisan_money.h"
#include "core/acts/may_act.h"
#include "core/book/stored_fact.h"
#include "core/consignment/artisan_table.h"
#include "core/sales/cash_rounding.h"
#include "core/sales/rules_table.h"

namespace touat {

namespace {

// A stall pays what stands in its own journal; what else it heard of is paid where it was written, or at
// the centre.
bool paysHere(const Book& book, ArtisanEntryId line) {
    return book.stall().isCentre() || line.entry().stream.stall == book.stall();
}

// The centre stands by what it wrote before it went on from a copy.
bool wroteItself(const Book& book, const EntryId& entry) {
    return entry.stream == book.stream() ||
           (book.stall().isCentre() && entry.stream.stall.isCentre());
}

Result<Paid> pay(Book& book, const Person& by, ArtisanPaid fact, const PayoutWish& wish) {
    if (const auto good = checkReference(wish.method, wish.reference); !good) return good.refusal();
    fact.method = wish.method;
    fact.reference = wish.reference;
    const bool cash = wish.method == PayoutMethod::cash;
    const auto rounding = cash ? countedOut(book, fact.amount) - fact.amount : Money{};
    if (!rounding.isZero()) fact.rounding = rounding;
    Paid paid;
    paid.amount = fact.amount;
    paid.handedOver = fact.amount + rounding;
    paid.lines = fact.lines.size();
    auto recorded = recordWithCash(book, by, fact.artisan, paid.handedOver,
                                   cash ? wish.from : CashFrom::safe, fact);
    if (!recorded) return recorded.refusal();
    paid.id = PayoutId::of(*recorded);
    return paid;
}

Result<Done> runIs(Book& book, const Person& by, RunId id, RunState wanted) {
    if (const auto may = mayAct(book, by, Right::payArtisans); !may) return may.refusal();
    const auto state = RunTable(book.db()).state(id);
    if (!state || id.entry().stream.stall != book.stall()) return refuse(Reason::runUnknown);
    if (*state != wanted) return refuse(Reason::runDone);
    return Done{};
}

} // namespace

// Coins cannot pay every centime: the artisan gets a little more, and no share is touched.
Money countedOut(Book& book, Money amount) {
    if (amount.isNegative()) return Money{}; // the artisan owes: nothing is handed over
    const auto unit = RulesTable(book.db()).inForce(book.stall(), book.today()).cashRounding;
    return roundedBack(amount, unit);
}

DueNow dueNow(Book& book, ArtisanId artisan) {
    DueNow due;
    for (const auto& line : ArtisanEntryTable(book.db()).due(artisan, book.today())) {
        if (!paysHere(book, line.source)) continue;
        due.amount += line.amount;
        due.lines.push_back(line.asPaid());
    }
    return due;
}

Result<Paid> payArtisan(Book& book, const Person& by, ArtisanId artisan, const PayoutWish& wish) {
    if (const auto may = mayAct(book, by, Right::payArtisans); !may) return may.refusal();
    if (!ArtisanTable(book.db()).find(artisan)) return refuse(Reason::artisanUnknown);
    auto due = dueNow(book, artisan);
    ArtisanPaid fact;
    fact.artisan = artisan;
    fact.amount = due.amount;
    fact.lines = std::move(due.lines);
    if (fact.amount <= Money{}) return refuse(Reason::nothingDue, fact.amount);
    const auto least = ContractTable(book.db()).leastPayout(artisan);
    if (fact.amount < least) return refuse(Reason::payoutTooSmall, least);
    return pay(book, by, std::move(fact), wish);
}

Result<RunId> draftRun(Book& book, const Person& by, Day cutOff,
                       const std::function<void(std::size_t done, std::size_t of)>& progress) {
    if (const auto may = mayAct(book, by, Right::payArtisans); !may) return may.refusal();
    const auto run = RunId::of(book.nextEntry());
    RunDrafted draft;
    draft.cutOff = cutOff;
    std::vector<Fact> facts(1);
    auto all = ArtisanEntryTable(book.db()).allDue(cutOff, book.today());
    std::size_t done = 0;
    for (auto& due : all) {
        if (progress) progress(++done, all.size());
        std::erase_if(due.lines, [&](const PaidLine& line) {
            const bool other = !paysHere(book, line.entry);
            if (other) due.amount -= line.amount;
            return other;
        });
        if (due.amount <= Money{}) continue;
        if (due.amount < ContractTable(book.db()).leastPayout(due.artisan)) continue;
        ++draft.artisans;
        draft.amount += due.amount;
        facts.emplace_back(PayoutDrafted{run, due.artisan, due.amount, std::move(due.lines)});
    }
    if (draft.artisans == 0) return refuse(Reason::nothingDue);
    facts.front() = draft;
    (void)book.recordTogether(by, facts);
    return run;
}

Result<Done> approveRun(Book& book, const Person& by, RunId id) {
    if (const auto good = runIs(book, by, id, RunState::drafted); !good) return good.refusal();
    (void)book.record(by, RunApproved{id});
    return Done{};
}

bool stillDue(Book& book, const DraftedPayout& drafted) {
    ArtisanEntryTable entries(book.db());
    return std::all_of(drafted.lines.begin(), drafted.lines.end(),
                       [&](const PaidLine& line) { return entries.isOpen(line.entry); }) &&
           drafted.amount <= dueNow(book, drafted.artisan).amount;
}

Result<Paid> payDrafted(Book& book, const Person& by, RunId id, ArtisanId artisan,
                        const PayoutWish& wish) {
    if (const auto good = runIs(book, by, id, RunState::approved); !good) return good.refusal();
    auto drafted = RunTable(book.db()).payout(id, artisan);
    if (!drafted) return refuse(Reason::artisanUnknown);
    if (drafted->payout || !stillDue(book, *drafted)) return refuse(Reason::payoutDone);
    ArtisanPaid fact;
    fact.artisan = artisan;
    fact.amount = drafted->amount;
    fact.run = id;
    fact.lines = std::move(drafted->lines);
    return pay(book, by, std::move(fact), wish);
}

Result<Done> closeRun(Book& book, const Person& by, RunId id) {
    if (const auto good = runIs(book, by, id, RunState::approved); !good) return good.refusal();
    const auto run = RunTable(book.db()).find(id);
    (void)book.record(by, RunClosed{id, run->paid, run->paidAmount});
    return Done{};
}

Result<Done> reversePayout(Book& book, const Person& by, PayoutId id, ReversalReason reason,
                           const std::string& note) {
    if (const auto may = mayAct(book, by, Right::payArtisans); !may) return may.refusal();
    const auto standing = PayoutTable(book.db()).find(id);
    if (!standing || !wroteItself(book, id.entry())) return refuse(Reason::payoutUnknown);
    if (standing->reversed) return refuse(Reason::payoutDone);
    if (note.empty()) return refuse(Reason::noteMissing);
    if (note.size() > 200 || !isCleanText(note)) return refuse(Reason::textUnusable);
    auto was = storedFact<ArtisanPaid>(book.db(), id.entry());
    must(was.has_value(), "a payout in the tables is one in the journal");
    (void)book.record(by, PayoutReversed{id, reason, note, std::move(*was)});
    return Done{};
}

} // namespace touat
