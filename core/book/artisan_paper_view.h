// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the papers between the house and an artisan show: the contract, the slip of a deposit, the
// slip of a payout, the statement, the list of whom to call because something was sold. Each is
// about one artisan and reads nobody else's figures.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/book/document_view.h"
#include "core/book/goods_paper_view.h"
#include "core/consignment/account_line_view.h"
#include "core/consignment/account_view.h"
#include "core/consignment/artisan_table.h"
#include "core/consignment/contract.h"
#include "core/consignment/custody_view.h"
#include "core/sales/denomination.h"

namespace touat {

struct PrintedArtisan {
    ArtisanId id;
    Name name;
    Name commune;
    std::string card;
    std::string phone; // "": not known
};

std::optional<PrintedArtisan> printedArtisan(Database& db, ArtisanId id);

/// One version of a contract. Before it is signed and whenever it is printed again the paper is the
/// same, so that the hash in the fact is that of any copy.
struct PrintedContract {
    PrintedArtisan artisan;
    PrintedPlace place;
    int number = 1;
    Terms terms;
    Day signedOn;
    std::optional<SignedByHand> hands; // as written on the screen
    bool training = false;
    std::string numberText() const; // "S07-2990100000407-V2"
    /// Names who agreed on what, when, and what they wrote under it on the screen: two papers with one
    /// fingerprint say the same.
    Hash fingerprint() const;
};
/// The next version, as it would be signed today. The artisan must be known.
PrintedContract draftedContract(Book& book, ArtisanId artisan, Stall stall, const Terms& terms);
std::optional<PrintedContract> printedContract(Database& db, ContractId id);

/// What came of some of a deposit.
struct PrintedAppraisal {
    Appraisal outcome = Appraisal::accepted;
    Name item;
    std::string code;
    Unit unit = Unit::piece;
    Quantity quantity;
    // of what was accepted, as it was then
    Money tag;                    // of one unit
    std::optional<Money> artisan; // gets of it, sold at its tag
    std::string note;             // why not
};

/// A deposit under its slip: what was counted, and what has been looked at since.
struct PrintedDeposit {
    DepositId id;
    Stream stream;
    Name stallName;
    std::optional<std::int64_t> slip;
    Moment at;
    Name by;
    PrintedArtisan artisan;
    int contract = 1; // number of the version
    Terms terms;      // of it
    UnitSums counted;
    Quantity offered; // of its pieces, not looked at yet
    std::string photo; // name of the file, of all that was left; "": nobody took one
    std::string note;
    std::vector<PrintedAppraisal> lines; // in the order in which they were looked at
    std::optional<Party> house;          // who the stall is before the law
    std::optional<SignedByHand> hands;   // as written on the screen when it was counted
    bool training = false;

    Money total() const; // of what was accepted, by its tags
    /// Nothing waits to be looked at, and something was accepted: quantities and prices are final.
    bool isComplete() const;
    std::string numberText() const; // "S07-1-D000012"
    std::string proof() const;      // "TOUATD S07-1-42"
    /// Names who left how many under which contract and what both wrote under it: what was looked at
    /// since changes nothing of it.
    Hash fingerprint() const;
};
std::optional<PrintedDeposit> printedDeposit(Database& db, DepositId id);

/// Unsold goods as they went home, with the price that their tags showed.
struct PrintedReturned {
    Name item;
    std::string code;
    Unit unit = Unit::piece;
    Quantity quantity;
    Money tag; // of one unit
};
struct PrintedReturn {
    ReturnId id;
    Stream stream;
    Name stallName;
    Moment at;
    Name by;
    PrintedArtisan artisan;
    std::vector<PrintedReturned> lines;
    std::string photo; // name of the file; "": nobody took one
    std::string note;
    bool training = false;

    UnitSums count() const;
    std::string numberText() const; // "S07-1-R000042", by its entry
    std::string proof() const;      // "TOUATR S07-1-42"
};
std::optional<PrintedReturn> printedReturn(Database& db, ReturnId id);

enum class PaidOutOf { drawer, safe, account };

/// What an artisan was paid, line by line.
struct PrintedPayout {
    PayoutId id;
    Stream stream;
    Name stallName;
    Moment at;
    Name by;
    PrintedArtisan artisan;
    PayoutMethod method = PayoutMethod::cash;
    PaidOutOf from = PaidOutOf::safe;
    std::string reference;
    std::vector<AccountLine> lines; // the oldest first
    Money amount;                   // of them
    Money rounding;                 // on top, because no coin can pay the rest
    bool reversed = false;
    std::string link; // to the artisan's page, which only the caller knows; "": none
    bool training = false;

    Money handedOver() const { return amount + rounding; }
    std::vector<CashPart> cash() const; // what was handed over, in notes and coins
    std::string numberText() const { return id.text(); }
    std::string proof() const; // "TOUATP S07-1-42"
};
std::optional<PrintedPayout> printedPayout(Database& db, PayoutId id);

/// Money or goods between the house and an artisan beside payouts: an advance, what was paid back or
/// let go, goods that the stall bought.
struct PrintedHandover {
    ArtisanEntryId id;
    Stream stream;
    Name stallName;
    Moment at;
    Name by;
    PrintedArtisan artisan;
    ArtisanEntryKind kind = ArtisanEntryKind::advance;
    Money amount;                    // above zero, whichever way it went
    std::optional<PayoutMethod> method; // none: no money changed hands
    PaidOutOf from = PaidOutOf::safe;   // or into which
    std::string reference;
    Name item; // of an advance in goods and a buy-out; else empty
    std::string code;
    Unit unit = Unit::piece;
    Quantity quantity;
    std::string note;
    bool training = false;
    std::vector<CashPart> cash() const; // in notes and coins; none: it was not in cash
    std::string numberText() const { return id.text(); }
    std::string proof() const; // "TOUATH S07-1-42"
};
/// Whether such a line has a slip.
constexpr bool hasSlip(ArtisanEntryKind kind) {
    using enum ArtisanEntryKind;
    return kind == advance || kind == repaid || kind == waived || kind == buyOut;
}
/// Empty: no such line, or of another kind.
std::optional<PrintedHandover> printedHandover(Database& db, ArtisanEntryId id);

/// A line of a statement: received for the artisan, or paid to the artisan; what goes back the
/// other way is below zero.
struct PrintedStatementLine {
    AccountLine about;
    std::optional<Money> received;
    std::optional<Money> paid;
    Money balance; // after it
};
/// A month of a longer statement.
struct PrintedMonth {
    Day first; // day of it
    Money sold; // for which buyers paid this, less what came back
    Money kept; // of it by the stall, with VAT, and by the centre
    Money received;
    Money paid;
    Money closing; // in the evening of its last day
    friend bool operator==(const PrintedMonth&, const PrintedMonth&) = default;
};
struct PrintedStatement {
    Stream stream;
    Name stallName;
    Moment at; // printed
    Name by;
    PrintedArtisan artisan;
    std::optional<Day> from; // empty: the whole way of one item
    std::optional<Day> until;
    Name item;
    std::string code;
    Money opening;
    std::vector<PrintedStatementLine> lines;
    std::vector<PrintedMonth> months; // of more than one, those in which something happened
    Money sold;     // of the lines, as of a month
    Money kept;
    Money received;
    Money paid;
    Money closing; // opening + received - paid
    bool training = false;
    std::vector<CashPart> cash() const; // what is left, in notes and coins; none: nothing is
};
/// From day to day, both included. Empty: there is no such artisan.
std::optional<PrintedStatement> printedStatement(Book& book, const Person& by, ArtisanId artisan,
                                                 Day from, Day until);
/// Of one item of the artisan's. Empty as well when it never moved the account.
std::optional<PrintedStatement> printedStatement(Book& book, const Person& by, ArtisanId artisan,
                                                 ItemId item);

/// Whom to call because something of theirs was sold on a day.
struct PrintedSold {
    Stream stream;
    Name stallName;
    Moment at; // printed
    Day day;
    PrintedArtisan artisan;
    std::vector<AccountLine> lines;
    Money amount;  // of them, for the artisan
    Money balance; // of the account, now
    bool training = false;
};
/// By commune and name.
std::vector<PrintedSold> printedSold(Book& book, Day day);

/// An artisan's goods that have stood for long, or whose contract is over.
struct PrintedOld {
    Stream stream;
    Name stallName;
    Day day;      // printed
    int days = 0; // stood for more than so many
    PrintedArtisan artisan;
    std::vector<OldGoods> lines; // the longest first
    bool training = false;
};
/// Of these goods, by commune and name.
std::vector<PrintedOld> printedOld(Book& book, const std::vector<OldGoods>& goods, int days);

/// Why an artisan should come: money that nobody fetched, a contract that ends, goods whose contract is
/// over.
enum class CallFor { money, term, goods };

struct PrintedCall {
    Stream stream;
    Name stallName;
    Day day; // printed
    CallFor why = CallFor::money;
    PrintedArtisan artisan;
    Ages money;                          // by how long it waits
    std::vector<EndingContract> ending;  // the most urgent first
    std::vector<PickUp> goods;
    bool training = false;
};
/// Of this stall, or at the centre of all, by commune and name. Money is all that can be fetched.
std::vector<PrintedCall> printedCalls(Book& book, CallFor why);

template <>
struct EnumWords<CallFor> {
    static constexpr auto words = std::to_array<std::string_view>({"money", "term", "goods"});
};

} // namespace touat
