// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens at the counter and in its drawer.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/consignment/facts.h"
#include "core/consignment/share.h"
#include "core/moment.h"
#include "core/sales/denomination.h"
#include "core/sales/pricing.h"
#include "core/sales/tender.h"
#include "core/stock/item.h"
#include "core/stock/returned.h"

namespace touat {

/// The kit as a part of which something was sold.
struct SoldKit {
    ItemId item;
    int number = 0;    // of the kits in the document, from 1
    Quantity quantity; // of kits
    friend bool operator==(const SoldKit&, const SoldKit&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("number", self.number);
        visit("quantity", self.quantity);
    }
};

/// One line of a sale or a refund, with everything frozen that anybody will ever ask: what was on
/// the tag, what was paid, who gets which part under which contract. Nothing is computed again.
struct SoldLine {
    ItemId item;
    ItemKind kind = ItemKind::piece;
    Quantity quantity;
    Money tag; // price of one unit by the tag
    int priceVersion = 0;
    Money amount; // paid for the line
    Agency agency = Agency::own;
    std::optional<ArtisanId> artisan;
    std::optional<ContractId> contract;
    std::optional<int> rule; // of the contract, from 1, that the shares follow
    Shares shares;
    std::optional<Day> payable;        // when the artisan's share can be paid out
    std::optional<SaleLineId> refunds; // in a refund: the line given back, if the sale is known
    std::optional<std::vector<Cut>> cuts; // what made it cheaper than its tags
    std::optional<Rate> vat;              // contained in the price of own goods
    std::optional<std::string> note;      // printed under the line
    std::optional<Returned> returned;     // in a refund: how it came back
    std::optional<Unit> unit;             // empty: pieces
    std::optional<SoldKit> kit;           // in a sale: whose part it was
    std::optional<Keeper> keeper;         // of the artisan's share; not said: the stall
    std::optional<ConsentHow> consent;    // of the artisan, to less than the floor or the free discount
    bool isGoodwill() const { return returned && returned->bearer == RefundBearer::stall; }
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("kind", self.kind);
        visit("quantity", self.quantity);
        visit("tag", self.tag);
        visit("price_version", self.priceVersion);
        visit("amount", self.amount);
        visit("agency", self.agency);
        visit("artisan", self.artisan);
        visit("contract", self.contract);
        visit("rule", self.rule);
        visit("shares", self.shares);
        visit("payable", self.payable);
        visit("refunds", self.refunds);
        visit("cuts", self.cuts);
        visit("vat_bp", self.vat);
        visit("note", self.note);
        visit("returned", self.returned);
        visit("unit", self.unit);
        visit("kit", self.kit);
        visit("keeper", self.keeper);
        visit("consent", self.consent);
    }
};

/// What a sale and a refund have in common. Amounts are positive in both; the fact's name tells
/// which way the money went.
struct Document {
    std::int64_t number = 0; // gapless per device and kind of document
    std::int64_t basket = 0; // the basket that it was, unique on the device
    std::vector<SoldLine> lines;
    std::vector<Tender> tenders;
    Money total; // of the lines
    std::optional<Moment> happenedAt;  // when it is entered later than it happened
    std::optional<std::string> source; // its number in the shop's former records
    std::optional<Money> duty;         // stamp duty: the Treasury's, outside turnover
    std::optional<Money> rounding;     // added by cash rounding: below zero in a sale
    std::optional<CustomerId> customer;
    std::optional<OrderId> order;      // that it completes
    std::optional<SaleId> refunds;     // in a refund: the sale, if it is known
    std::optional<std::string> note;
    std::optional<std::string> staffNote;
    std::optional<Day> due; // of a sale on account: until when it has to be paid

    Money payable() const {
        return total + duty.value_or(Money{}) + rounding.value_or(Money{});
    }
    /// Of a refund: the whole sale was a mistake, as against goods that came back.
    bool isVoid() const {
        return std::all_of(lines.begin(), lines.end(), [](const SoldLine& line) {
            return line.returned && line.returned->reason == ReturnReason::mistake;
        });
    }
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number);
        visit("basket", self.basket);
        visit("lines", self.lines);
        visit("tenders", self.tenders);
        visit("total", self.total);
        visit("happened_at", self.happenedAt);
        visit("source", self.source);
        visit("duty", self.duty);
        visit("rounding", self.rounding);
        visit("customer", self.customer);
        visit("order", self.order);
        visit("refunds", self.refunds);
        visit("note", self.note);
        visit("staff_note", self.staffNote);
        visit("due", self.due);
    }
};

struct SaleMade {
    static constexpr auto type = "sale_made";
    Document document;
    static void fields(auto& self, auto&& visit) { visit("document", self.document); }
};

struct RefundMade {
    static constexpr auto type = "refund_made";
    Document document;
    static void fields(auto& self, auto&& visit) { visit("document", self.document); }
};

/// Goods given back and others taken for them, at once: a refund and a sale in one fact, so that no
/// power cut leaves one without the other. What one is worth pays for the other (tender "exchange").
struct ExchangeMade {
    static constexpr auto type = "exchange_made";
    Document back;
    Document taken;
    static void fields(auto& self, auto&& visit) {
        visit("back", self.back);
        visit("taken", self.taken);
    }
};
/// Where the second document of an exchange counts its lines from.
constexpr int takenLine = 2048;

/// The centre has learnt where a voucher was taken, and tells every stall, so that none takes it again.
struct VoucherTaken {
    static constexpr auto type = "voucher_taken";
    VoucherId voucher;
    SaleId in;
    static void fields(auto& self, auto&& visit) {
        visit("voucher", self.voucher);
        visit("in", self.in);
    }
};

/// Whose a sale line was, and whose it is.
struct OwnedShare {
    ArtisanId artisan;
    ContractId contract;
    Agency agency = Agency::agent;
    Shares shares;
    std::optional<Keeper> keeper;
    std::optional<Day> payable;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("contract", self.contract);
        visit("agency", self.agency);
        visit("shares", self.shares);
        visit("keeper", self.keeper);
        visit("payable", self.payable);
    }
};
struct CorrectedLine {
    SaleLineId line;
    Quantity quantity;
    OwnedShare was;
    OwnedShare now;
    static void fields(auto& self, auto&& visit) {
        visit("line", self.line);
        visit("quantity", self.quantity);
        visit("was", self.was);
        visit("now", self.now);
    }
};
/// An item was another artisan's than its card said: the card, and what was sold under it, are put right
/// by a pair of entries a line. No refund and no sale is invented for it.
struct OwnerCorrected {
    static constexpr auto type = "owner_corrected";
    static constexpr std::size_t mostLines = id_bits::lineMax / 2; // each bears two lines of accounts
    ItemId item;
    ArtisanId was;
    ArtisanId now;
    ContractId contract; // of the right owner
    Quantity entrusted;  // so far, by this book
    std::vector<CorrectedLine> lines;
    std::string why;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("was", self.was);
        visit("now", self.now);
        visit("contract", self.contract);
        visit("entrusted", self.entrusted);
        visit("lines", self.lines);
        visit("why", self.why);
    }
};

/// The sale was paid otherwise than was recorded; the amounts are the same.
struct TenderCorrected {
    static constexpr auto type = "tender_corrected";
    SaleId sale;
    std::vector<Tender> was;
    std::vector<Tender> is;
    static void fields(auto& self, auto&& visit) {
        visit("sale", self.sale);
        visit("was", self.was);
        visit("is", self.is);
    }
};

/// A paper was printed again; every copy is marked and counted.
struct ReceiptReprinted {
    static constexpr auto type = "receipt_reprinted";
    SaleId sale;
    int copy = 1;
    static void fields(auto& self, auto&& visit) {
        visit("sale", self.sale);
        visit("copy", self.copy);
    }
};

/// A line left a basket, or became less, after somebody had begun to pay it.
struct LineRemoved {
    static constexpr auto type = "line_removed";
    std::int64_t basket = 0;
    ItemId item;
    Quantity quantity;
    Money amount; // that it cost there
    static void fields(auto& self, auto&& visit) {
        visit("basket", self.basket);
        visit("item", self.item);
        visit("quantity", self.quantity);
        visit("amount", self.amount);
    }
};

/// The drawer was opened without a sale.
struct DrawerOpened {
    static constexpr auto type = "drawer_opened";
    std::string why;
    static void fields(auto& self, auto&& visit) { visit("why", self.why); }
};

/// A business day is opened by a person who counted the drawer, not by midnight.
struct DayOpened {
    static constexpr auto type = "day_opened";
    Day day;
    std::vector<CountLine> count;
    Money counted;
    Money expected; // what the drawer held by the book
    int first = 0;  // 1: the drawer's very first day; its float comes from the safe
    static void fields(auto& self, auto&& visit) {
        visit("day", self.day);
        visit("count", self.count);
        visit("counted", self.counted);
        visit("expected", self.expected);
        visit("first", self.first);
    }
};

struct DayClosed {
    static constexpr auto type = "day_closed";
    DayId opened;
    std::vector<CountLine> count;
    Money counted;
    Money expected;
    Money toSafe; // taken out of the drawer at the end; the rest is tomorrow's float
    std::optional<int> number;            // of the Z report, gapless on the device
    std::optional<std::string> explained; // what the person says of the difference
    static void fields(auto& self, auto&& visit) {
        visit("opened", self.opened);
        visit("count", self.count);
        visit("counted", self.counted);
        visit("expected", self.expected);
        visit("to_safe", self.toSafe);
        visit("number", self.number);
        visit("explained", self.explained);
    }
};

/// Which count of a day.
enum class CountedAt { opening, closing };
template <>
struct EnumWords<CountedAt> {
    static constexpr auto words = std::to_array<std::string_view>({"opening", "closing"});
};

/// What somebody says, later, of a drawer that did not fit. The difference stays.
struct GapExplained {
    static constexpr auto type = "gap_explained";
    DayId day;
    CountedAt at = CountedAt::opening;
    std::string said;
    static void fields(auto& self, auto&& visit) {
        visit("day", self.day);
        visit("at", self.at);
        visit("said", self.said);
    }
};

/// Why cash goes in or out without a sale.
enum class CashReason { change, safe, bank, purchase, other, artisan, centre };
template <>
struct EnumWords<CashReason> {
    static constexpr auto words =
        std::to_array<std::string_view>({"change", "safe", "bank", "purchase", "other", "artisan", "centre"});
};

struct CashPutIn {
    static constexpr auto type = "cash_put_in";
    Money amount;
    CashReason reason = CashReason::change;
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("amount", self.amount);
        visit("reason", self.reason);
        visit("note", self.note);
    }
};

struct CashTakenOut {
    static constexpr auto type = "cash_taken_out";
    Money amount;
    CashReason reason = CashReason::safe;
    std::string note;
    std::optional<std::string> receiver; // who took it
    static void fields(auto& self, auto&& visit) {
        visit("amount", self.amount);
        visit("reason", self.reason);
        visit("note", self.note);
        visit("receiver", self.receiver);
    }
};

} // namespace touat
