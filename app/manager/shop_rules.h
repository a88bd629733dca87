// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the shop, its promotions, price lists and the head of its invoices, as JSON: seen and set.
// The same words are answered by the centre, for a session, and by a stall's own book; rights are checked
// by the acts, and an order that arrives twice has its effect once.
#pragma once

#include <set>

#include "app/manager/heard.h"
#include "core/acts/set_rules.h"
#include "core/consignment/artisan_view.h"
#include "core/hash.h"
#include "core/sales/pricing.h"

namespace touat {

struct RulesQuestion {
    std::string token;
    std::optional<Stall> stall; // not said: those of all, or of the stall whose book answers
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("stall", self.stall);
    }
};

struct RulesAnswer {
    Day today;
    bool settable = false; // here, by who asks
    ShopRules rules;       // when all that was said is in force
    std::optional<Day> from; // the first day of them, where it is to come
    bool own = false;      // of the stall itself
    std::vector<StallName> stalls; // at the centre: those that can have their own,
    std::vector<Stall> others;     // and those that have
    static void fields(auto& self, auto&& visit) {
        visit("today", self.today);
        visit("settable", self.settable);
        visit("rules", self.rules);
        visit("from", self.from);
        visit("own", self.own);
        visit("stalls", self.stalls);
        visit("others", self.others);
    }
};

struct PricesAnswer {
    Day today;
    bool settable = false;
    std::vector<Promotion> promotions; // on now or to come
    std::vector<PriceList> lists;
    std::optional<IssuerSet> issuer; // of the stall that was asked about, or of all
    std::vector<StallName> stalls;   // at the centre
    static void fields(auto& self, auto&& visit) {
        visit("today", self.today);
        visit("settable", self.settable);
        visit("promotions", self.promotions);
        visit("lists", self.lists);
        visit("issuer", self.issuer);
        visit("stalls", self.stalls);
    }
};

// orders; each is answered with DoneAnswer. `once` tells two from one that came twice -------------------

struct SetRulesOrder {
    std::string token;
    std::int64_t once = 0;
    std::optional<Stall> stall;
    Day from;
    std::optional<ShopRules> rules; // none: those of all
    ShopRules seen;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("once", self.once);
        visit("stall", self.stall);
        visit("from", self.from);
        visit("rules", self.rules);
        visit("seen", self.seen);
    }
};

struct SetPromotionOrder {
    std::string token;
    std::int64_t once = 0;
    PromotionSet promotion;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("once", self.once);
        visit("promotion", self.promotion);
    }
};

/// What is on stops at once, what was to come never begins.
struct EndPromotionOrder {
    std::string token;
    std::int64_t once = 0;
    PromotionId promotion;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("once", self.once);
        visit("promotion", self.promotion);
    }
};

struct SetPriceListOrder {
    std::string token;
    std::int64_t once = 0;
    PriceListSet list;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("once", self.once);
        visit("list", self.list);
    }
};

/// From today on.
struct SetIssuerOrder {
    std::string token;
    std::int64_t once = 0;
    std::optional<Stall> stall;
    std::optional<Party> party; // none: that of all
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("once", self.once);
        visit("stall", self.stall);
        visit("party", self.party);
    }
};

namespace path {
constexpr auto shopRules = "/v1/rules/";
constexpr auto seeRules = "/v1/rules/all";
constexpr auto seePrices = "/v1/rules/prices";
constexpr auto setRules = "/v1/rules/set";
constexpr auto setPromotion = "/v1/rules/promotion";
constexpr auto endPromotion = "/v1/rules/end-promotion";
constexpr auto setPriceList = "/v1/rules/price-list";
constexpr auto setIssuer = "/v1/rules/issuer";
} // namespace path

/// Orders that were done, by their bytes. A session does not outlive the program, nor need this.
class DoneOrders {
  public:
    bool had(const Hash& order) const { return m_done.contains(order.hex()); }
    void keep(const Hash& order) { m_done.insert(order.hex()); }

  private:
    std::set<std::string> m_done;
};

/// The answer as JSON.
/// Refused: bytesUnreadable (also a path that is none of these), what `who` and the acts refuse.
Result<std::string> answerShopRules(Book& book, const WhoSpeaks& who, DoneOrders& done,
                                    std::string_view path, const std::string& body);

} // namespace touat
