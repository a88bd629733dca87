// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens at the counter and in its drawer.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/consignment/share.h"
#include "core/moment.h"
#include "core/sales/denomination.h"
#include "core/sales/tender.h"
#include "core/stock/item.h"

namespace touat {

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
    Shares shares;
    std::optional<Day> payable;        // when the artisan's share can be paid out
    std::optional<SaleLineId> refunds; // in a refund: the line given back, if the sale is known
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
        visit("shares", self.shares);
        visit("payable", self.payable);
        visit("refunds", self.refunds);
    }
};

/// What a sale and a refund have in common. Amounts are positive in both; the fact's name tells
/// which way the money went.
struct Document {
    std::int64_t number = 0; // gapless per device and kind of document
    std::int64_t basket = 0; // the basket that it was, unique on the device
    std::vector<SoldLine> lines;
    std::vector<Tender> tenders;
    Money total;
    std::optional<Moment> happenedAt;  // when it is entered later than it happened
    std::optional<std::string> source; // its number in the shop's former records
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number);
        visit("basket", self.basket);
        visit("lines", self.lines);
        visit("tenders", self.tenders);
        visit("total", self.total);
        visit("happened_at", self.happenedAt);
        visit("source", self.source);
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
    static void fields(auto& self, auto&& visit) {
        visit("opened", self.opened);
        visit("count", self.count);
        visit("counted", self.counted);
        visit("expected", self.expected);
        visit("to_safe", self.toSafe);
    }
};

/// Why cash goes in or out without a sale.
enum class CashReason { change, safe, bank, purchase, other };
template <>
struct EnumWords<CashReason> {
    static constexpr auto words =
        std::to_array<std::string_view>({"change", "safe", "bank", "purchase", "other"});
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
    static void fields(auto& self, auto&& visit) {
        visit("amount", self.amount);
        visit("reason", self.reason);
        visit("note", self.note);
    }
};

} // namespace touat
