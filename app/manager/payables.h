// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The artisans' money from the side of the house, as JSON: who is owed what, one account, a run over
// all. The same words are answered by the centre, for a session, and by a stall's own book, for whoever
// pays there; rights are checked by the acts.
#pragma once

#include <filesystem>
#include <functional>

#include "app/manager/handovers.h"
#include "app/manager/heard.h"
#include "core/acts/artisan_money.h"
#include "core/book/artisan_paper_view.h"
#include "core/consignment/account_view.h"
#include "core/consignment/custody_view.h"
#include "core/consignment/artisan_view.h"
#include "core/people/role.h"

namespace touat {

struct PayablesQuestion {
    std::string token;
    std::optional<int> oldDays; // goods that stood so long; not said: 90
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("old_days", self.oldDays);
    }
};

/// An artisan in a run.
struct RunRow {
    ArtisanId artisan;
    Name name;
    Name commune;
    Money amount;
    Money inCash;       // handed over of it, with what no coin can pay
    bool paid = false;  // by the run
    bool stale = false; // something of it was paid or refunded since; it waits for the next run
    friend bool operator==(const RunRow&, const RunRow&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("name", self.name);
        visit("commune", self.commune);
        visit("amount", self.amount);
        visit("in_cash", self.inCash);
        visit("paid", self.paid);
        visit("stale", self.stale);
    }
};

struct RunSheet {
    RunId id;
    RunState state = RunState::drafted;
    Day cutOff;
    Money amount;
    Money paidAmount;
    std::vector<RunRow> rows;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("state", self.state);
        visit("cut_off", self.cutOff);
        visit("amount", self.amount);
        visit("paid_amount", self.paidAmount);
        visit("rows", self.rows);
    }
};

struct PayablesAnswer {
    Day today;
    std::vector<DueRow> dues; // by name; those who owe the house among them
    std::vector<AgedRow> aged;
    Ages agedAll;
    DueSums sums;
    std::vector<StallDue> stalls; // at the centre
    std::vector<EndingContract> ending;
    std::vector<OldGoods> old;
    std::optional<RunSheet> run; // that is not closed, or else the last
    static void fields(auto& self, auto&& visit) {
        visit("today", self.today);
        visit("dues", self.dues);
        visit("aged", self.aged);
        visit("aged_all", self.agedAll);
        visit("sums", self.sums);
        visit("stalls", self.stalls);
        visit("ending", self.ending);
        visit("old", self.old);
        visit("run", self.run);
    }
};

struct AccountQuestion {
    std::string token;
    ArtisanId artisan;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("artisan", self.artisan);
    }
};

/// A payout of an artisan, the newest first.
struct PayoutRow {
    PayoutId id;
    Moment at;
    Money amount;
    PayoutMethod method = PayoutMethod::cash;
    std::string reference;
    bool reversed = false; // taken back
    bool here = false;     // written in this book, which alone can take it back
    friend bool operator==(const PayoutRow&, const PayoutRow&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("at", self.at);
        visit("amount", self.amount);
        visit("method", self.method);
        visit("reference", self.reference);
        visit("reversed", self.reversed);
        visit("here", self.here);
    }
};

struct AccountAnswer {
    ArtisanId artisan;
    Name name;
    Name commune;
    std::string portrait;
    std::string phone;
    Money balance;
    Money payable; // of it here and today
    Money inCash;  // handed over of that, with what no coin can pay
    std::vector<StatementLine> lines; // the last fifty, the newest first
    std::vector<PayoutRow> payouts;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("name", self.name);
        visit("commune", self.commune);
        visit("portrait", self.portrait);
        visit("phone", self.phone);
        visit("balance", self.balance);
        visit("payable", self.payable);
        visit("in_cash", self.inCash);
        visit("lines", self.lines);
        visit("payouts", self.payouts);
    }
};

struct DraftRunOrder {
    std::string token;
    Day cutOff;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("cut_off", self.cutOff);
    }
};

struct RunOrder {
    std::string token;
    RunId run;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("run", self.run);
    }
};

/// Out of a run, or, without one, all that is payable today.
struct PayOrder {
    std::string token;
    ArtisanId artisan;
    std::optional<RunId> run;
    PayoutMethod method = PayoutMethod::cash;
    std::optional<std::string> reference; // of a transfer
    CashFrom from = CashFrom::safe;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("artisan", self.artisan);
        visit("run", self.run);
        visit("method", self.method);
        visit("reference", self.reference);
        visit("from", self.from);
    }
};

struct PaidAnswer {
    PayoutId payout;
    Money amount;
    Money handedOver; // of it in cash, with what no coin can pay
    std::int64_t lines = 0;
    static void fields(auto& self, auto&& visit) {
        visit("payout", self.payout);
        visit("amount", self.amount);
        visit("handed_over", self.handedOver);
        visit("lines", self.lines);
    }
};

struct ReverseOrder {
    std::string token;
    PayoutId payout;
    ReversalReason reason = ReversalReason::mistake;
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("payout", self.payout);
        visit("reason", self.reason);
        visit("note", self.note);
    }
};

/// Goods under a version may stay until a day: the artisan said so.
struct RenewOrder {
    std::string token;
    ContractId contract;
    Day until;
    ConsentHow how = ConsentHow::inPerson; // never vouched
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("contract", self.contract);
        visit("until", self.until);
        visit("how", self.how);
        visit("note", self.note);
    }
};

/// A lower price for goods that have stood for long: by the artisan's word, or as far as the contract
/// lets the house go alone.
struct MarkDownOrder {
    std::string token;
    int oldDays = 90; // of the list that is answered
    ItemId item;
    Money price;
    std::optional<ConsentHow> how; // never vouched; not said: nobody was asked
    std::string who;               // spoke with whom
    std::string phone;             // that was called; empty: the one that is known
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("old_days", self.oldDays);
        visit("item", self.item);
        visit("price", self.price);
        visit("how", self.how);
        visit("who", self.who);
        visit("phone", self.phone);
    }
};

/// The newest version between an artisan and a stall. No stall: one where there is a contract, or else
/// that of the book.
struct ContractQuestion {
    std::string token;
    ArtisanId artisan;
    std::optional<Stall> stall;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("artisan", self.artisan);
        visit("stall", self.stall);
    }
};

struct ContractAnswer {
    ArtisanId artisan;
    Name name;
    Stall stall;
    std::vector<StallName> stalls; // at the centre, which signs for all of them
    Day today;
    int number = 0; // 0: there is none, and the terms are what is usual
    std::optional<ContractId> contract;
    std::optional<Day> signedOn;
    Terms terms;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("name", self.name);
        visit("stall", self.stall);
        visit("stalls", self.stalls);
        visit("today", self.today);
        visit("number", self.number);
        visit("contract", self.contract);
        visit("signed_on", self.signedOn);
        visit("terms", self.terms);
    }
};

/// The paper that these terms would have, signed today.
struct DraftQuestion {
    std::string token;
    ArtisanId artisan;
    Stall stall;
    Terms terms;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("artisan", self.artisan);
        visit("stall", self.stall);
        visit("terms", self.terms);
    }
};

struct DraftAnswer {
    Hash document; // its fingerprint
    static void fields(auto& self, auto&& visit) { visit("document", self.document); }
};

/// Both have signed these terms, under the paper that they saw.
struct SignOrder {
    std::string token;
    ArtisanId artisan;
    Stall stall;
    Terms terms;
    Hash document; // as DraftAnswer said it
    std::optional<SignedByHand> hands; // on the screen; not said: on paper
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("artisan", self.artisan);
        visit("stall", self.stall);
        visit("terms", self.terms);
        visit("document", self.document);
        visit("hands", self.hands);
    }
};

/// A paper about the accounts, drawn where the accounts are. What it is about says which: terms a
/// contract as it would be signed today, a contract the version that was signed, a payout or a line beside
/// payouts its slip, an artisan the statement of these days, nothing the list of those to call because
/// something of theirs was sold today, with a number of days of those whose goods stood longer, or with
/// a reason of those who should come for it.
struct PaperQuestion {
    std::string token;
    std::optional<ArtisanId> artisan;
    std::optional<Stall> stall;
    std::optional<Terms> terms;
    std::optional<ContractId> contract;
    std::optional<PayoutId> payout;
    std::optional<ArtisanEntryId> line;
    std::optional<Day> from;
    std::optional<Day> until; // without an artisan: the day of the list of what was sold
    std::optional<ItemId> item; // the account of this one alone
    std::optional<int> oldDays; // goods that stood longer, or whose contract is over
    std::optional<CallFor> callFor;
    std::optional<int> roll; // millimetres of the roll for a slip; not said: a sheet
    std::optional<std::string> link; // for the slip of a stall's payout: the address that the centre gave
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("artisan", self.artisan);
        visit("stall", self.stall);
        visit("terms", self.terms);
        visit("contract", self.contract);
        visit("payout", self.payout);
        visit("line", self.line);
        visit("from", self.from);
        visit("until", self.until);
        visit("item", self.item);
        visit("old_days", self.oldDays);
        visit("call_for", self.callFor);
        visit("roll", self.roll);
        visit("link", self.link);
    }
};

struct PaperAnswer {
    std::string name; // for its file
    std::string pdf;  // base64
    int headDots = 0; // of the receipt printer's head; 0: a sheet
    std::optional<Hash> document = std::nullopt; // of a contract not signed yet: its fingerprint
    static void fields(auto& self, auto&& visit) {
        visit("name", self.name);
        visit("pdf", self.pdf);
        visit("head_dots", self.headDots);
        visit("document", self.document);
    }
};

namespace path {
constexpr auto payables = "/v1/payables/";
constexpr auto seePayables = "/v1/payables/all";
constexpr auto seeAccount = "/v1/payables/account";
constexpr auto renew = "/v1/payables/renew";
constexpr auto markDown = "/v1/payables/mark-down";
constexpr auto draftRun = "/v1/payables/draft-run";
constexpr auto approveRun = "/v1/payables/approve-run";
constexpr auto closeRun = "/v1/payables/close-run";
constexpr auto pay = "/v1/payables/pay";
constexpr auto reversePayout = "/v1/payables/reverse-payout";
constexpr auto seeGoods = "/v1/payables/goods";
constexpr auto advance = "/v1/payables/advance";
constexpr auto advanceGoods = "/v1/payables/advance-goods";
constexpr auto repaid = "/v1/payables/repaid";
constexpr auto waive = "/v1/payables/waive";
constexpr auto buyOut = "/v1/payables/buy-out";
constexpr auto remittance = "/v1/payables/remittance";
constexpr auto payStall = "/v1/payables/pay-stall";
constexpr auto chargeRent = "/v1/payables/charge-rent";
constexpr auto rentPaid = "/v1/payables/rent-paid";
constexpr auto seeContract = "/v1/payables/contract";
constexpr auto draftTerms = "/v1/payables/draft";
constexpr auto signTerms = "/v1/payables/sign";
constexpr auto paper = "/v1/payables/paper";
} // namespace path

/// The answer as JSON. Orders of runs answer with PayablesAnswer again. `fonts`: folder of the fonts of
/// papers. `pages`: what stands before the link in the address of an artisan's page, for slips; empty:
/// nobody serves them. Refused: bytesUnreadable (also a path that is none of these), notAllowed, nothingSold,
/// nothingOld, nobodyWaited and payoutUnknown and artisanUnknown (a paper of nothing), what `who` refuses and what the acts refuse.
Result<std::string> answerPayables(Book& book, const WhoSpeaks& who,
                                   const std::filesystem::path& fonts, std::string_view path,
                                   const std::string& body, const std::string& pages = {});
/// The bytes of a paper; empty: it is not base64.
std::string pdfOf(const PaperAnswer& paper);

} // namespace touat
