// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What artisans are owed, line by line, and what was paid of it. A line never changes but for the
// payout that settles it; every line comes from one line of one fact, so a replay cannot post twice.
#pragma once

#include <optional>
#include <vector>

#include "core/consignment/account_facts.h"
#include "core/consignment/facts.h"
#include "core/journal/entry.h"
#include "core/store/query.h"

namespace touat {

/// What kind of line stands in an artisan's account. Two of them are worth nothing and say that nobody
/// owes anything: a refund that the stall bore, and a loss at the artisan's risk.
enum class ArtisanEntryKind {
    sale,
    refund,
    goodwill,
    correction, // sold under the wrong owner
    compensation,
    atRisk,
    found,
    buyOut,
    advance,
    repaid,
    waived,
    payout,
    reversal,
    paidTwice, // by two places that could not hear each other: owed back
};
template <>
struct EnumWords<ArtisanEntryKind> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"sale", "refund", "goodwill", "correction", "compensation", "at_risk", "found", "buy_out",
         "advance", "repaid", "waived", "payout", "reversal", "paid_twice"});
};

// In SQL, what payments wrote of themselves: their own lines and their reversals'. Another line of a reversal, of what
// had been paid twice, is one that later payments settle. `of`: the table's name and a dot, or nothing.
#define TOUAT_PAYMENT_ITSELF(of) \
    "(" of "kind = 'payout' OR (" of "kind = 'reversal' AND (" of "source & 4095) = 0))"
static_assert(id_bits::lineMax == 4095);

struct ArtisanEntry {
    ArtisanEntryId source; // the line of the fact that it comes from
    ArtisanId artisan;
    ArtisanEntryKind kind = ArtisanEntryKind::sale;
    Money amount; // positive: owed to the artisan
    Day day;
    Moment at;
    Day payable;
    Stall holder; // who keeps the money
    std::optional<ItemId> item;
    Quantity quantity;
};

struct DueLine {
    ArtisanEntryId source;
    Money amount; // negative for a refund
    Day payable;
    Stall holder;
    PaidLine asPaid() const { return {source, amount, holder}; }
};

/// The open lines of an artisan that may be paid.
struct ArtisanDue {
    ArtisanId artisan;
    Money amount;
    std::vector<PaidLine> lines;
};

class ArtisanEntryTable {
  public:
    explicit ArtisanEntryTable(Database& db) : m_db(db) {}
    /// A line that `payout` settles from the start is the payout itself.
    void insert(const ArtisanEntry& entry, std::optional<PayoutId> payout = std::nullopt);
    /// Open lines that may be paid on the day, oldest first.
    std::vector<DueLine> due(ArtisanId artisan, Day day);
    /// The same of every artisan, of what was sold up to a day, less all that is owed back since: of
    /// nobody more than due() adds up to.
    std::vector<ArtisanDue> allDue(Day cutOff, Day payable);
    bool isOpen(ArtisanEntryId source);
    bool isKnown(ArtisanEntryId source);
    /// The payout that settled the artisan's line; empty: it is open, or no line of this artisan.
    std::optional<PayoutId> settledBy(ArtisanEntryId source, ArtisanId artisan);
    /// False: it is no open line.
    bool settle(ArtisanEntryId source, PayoutId payout);
    /// Every line that the payout settled is open again; their sum.
    Money reopen(PayoutId payout);
    /// What an artisan was given for losses of an item, and how much of it was found again.
    struct Compensated {
        ArtisanId artisan;
        Money amount;
        Quantity lost;
        Quantity found;
        Money settled; // of the amount: taken back, or kept for good, for what was found
    };
    /// Of whoever got something, the first before; after an owner was put right there may be two.
    std::vector<Compensated> compensated(ItemId item);
    Compensated compensated(ItemId item, ArtisanId artisan);
    /// The artisan keeps so much for what was found of an item.
    void keep(ArtisanEntryId source, ItemId item, ArtisanId artisan, Money amount);

  private:
    Database& m_db;
};

/// Lines that a payout names and another had settled before it. A line has one payout that settles it; as long as both
/// stand, the other waits here and gets the line when that one is taken back.
class PaidAgainTable {
  public:
    explicit PaidAgainTable(Database& db) : m_db(db) {}
    /// `number`: of the line in the payout's fact.
    void insert(PayoutId payout, int number, const PaidLine& line);
    struct Again {
        PayoutId payout;
        int number;
        ArtisanEntryId line;
        Money amount;
    };
    /// Of each line that the payout settled, and others named as well, who is next.
    std::vector<Again> nextAfter(PayoutId payout);
    void remove(const Again& again);
    /// All that the payout named so; its sum.
    Money removeAll(PayoutId payout);

  private:
    Database& m_db;
};

struct Payout {
    PayoutId id;
    Moment at;
    Money amount;
    PayoutMethod method = PayoutMethod::cash;
    std::string reference;
    bool reversed = false;
};

class PayoutTable {
  public:
    explicit PayoutTable(Database& db) : m_db(db) {}
    void insert(PayoutId id, const ArtisanPaid& fact, Moment at);
    void setReversed(PayoutId id);
    struct Standing {
        ArtisanId artisan;
        Money amount;
        bool reversed = false;
    };
    std::optional<Standing> find(PayoutId id);
    /// The newest first.
    std::vector<Payout> newest(ArtisanId artisan, int most);
    /// The last that this place made and nobody took back.
    std::optional<PayoutId> last(ArtisanId artisan, Stall at);

  private:
    Database& m_db;
};

enum class RunState { drafted, approved, closed };
template <>
struct EnumWords<RunState> {
    static constexpr auto words =
        std::to_array<std::string_view>({"drafted", "approved", "closed"});
};
struct Run {
    RunId id;
    RunState state = RunState::drafted;
    Day cutOff;
    std::int64_t artisans = 0;
    Money amount;
    std::int64_t paid = 0; // artisans
    Money paidAmount;
};
struct DraftedPayout {
    ArtisanId artisan;
    Money amount;
    std::optional<PayoutId> payout; // that paid it
    std::vector<PaidLine> lines;
};

class RunTable {
  public:
    explicit RunTable(Database& db) : m_db(db) {}
    void insert(RunId id, const RunDrafted& fact);
    void insertPayout(const PayoutDrafted& fact);
    void move(RunId id, RunState state);
    void setPaid(RunId run, ArtisanId artisan, PayoutId payout);
    void setUnpaid(PayoutId payout);
    std::optional<RunState> state(RunId id);
    std::optional<Run> find(RunId id);
    /// The last that this place drafted: the centre hears of those of its stalls as well, and pays none.
    std::optional<Run> last(Stall at);
    std::optional<DraftedPayout> payout(RunId run, ArtisanId artisan);
    std::vector<DraftedPayout> payouts(RunId run);

  private:
    Database& m_db;
};

class ConsentTable {
  public:
    explicit ConsentTable(Database& db) : m_db(db) {}
    void insert(const Envelope& envelope, const ConsentGiven& fact);
    /// The last word of the artisan that holds on the day.
    std::optional<Consent> find(ItemId item, Day day);
    /// The last that holds until another word: what a tag or a floor may follow, which stay as well.
    std::optional<Consent> lasting(ItemId item);
    /// The least to which any word agreed that had not ended by the day, an earlier or a later one.
    std::optional<Money> lowest(ItemId item, Day day);

  private:
    Database& m_db;
};

} // namespace touat
