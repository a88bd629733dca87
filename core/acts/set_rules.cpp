// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/set_rules.h"

#include "core/acts/may_act.h"
#include "core/people/staff_table.h"
#include "core/sales/rules_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

Result<Done> maySet(Book& book, const Person& by) {
    if (const auto may = mayAct(book, by, Right::setRules); !may) return may.refusal();
    if (!book.setsRules()) return refuse(Reason::centreSetsRules);
    return Done{};
}

// Every stall of the house at the centre; at a stall itself alone.
Result<Done> known(Book& book, const std::vector<Stall>& stalls) {
    for (const auto stall : stalls)
        if (stall != book.stall() &&
            (!book.stall().isCentre() || !DeviceTable(book.db()).newest(stall)))
            return refuse(Reason::placeUnknown, stall.text());
    return Done{};
}
Result<Done> known(Book& book, const std::optional<Stall>& stall) {
    return known(book, stall ? std::vector{*stall} : std::vector<Stall>{});
}

Result<Done> checkName(const Name& name) {
    if (name.isEmpty()) return refuse(Reason::nameMissing);
    for (const auto* text : {&name.arabic, &name.latin})
        if (text->size() > 200 || !isCleanText(*text)) return refuse(Reason::textUnusable);
    return Done{};
}

} // namespace

Result<Done> setRules(Book& book, const Person& by, std::optional<Stall> stall, Day from,
                      const std::optional<ShopRules>& rules, const ShopRules* seen) {
    if (const auto may = maySet(book, by); !may) return may.refusal();
    if (const auto place = known(book, stall); !place) return place.refusal();
    if (!rules && !stall) return refuse(Reason::ruleUnusable);
    if (rules)
        if (const auto sound = checkRules(*rules); !sound) return sound.refusal();
    RulesTable table(book.db());
    if (seen != nullptr && table.coming(stall) != *seen) return refuse(Reason::rulesMoved);
    // What is to come would undo what is set before it.
    const auto last = table.last(stall);
    if (from < book.today() || (last && from < last->from)) return refuse(Reason::ruleUnusable);
    (void)book.record(by, RulesSet{stall, from, rules});
    return Done{};
}

Result<PromotionId> setPromotion(Book& book, const Person& by, const PromotionSet& promotion) {
    if (const auto may = maySet(book, by); !may) return may.refusal();
    if (const auto named = checkName(promotion.name); !named) return named.refusal();
    if (const auto sound = checkPromotion(promotion); !sound) return sound.refusal();
    if (const auto places = known(book, promotion.stalls); !places) return places.refusal();
    return PromotionId::of(book.record(by, promotion).id);
}

Result<Done> endPromotion(Book& book, const Person& by, PromotionId promotion, Day last) {
    if (const auto may = maySet(book, by); !may) return may.refusal();
    if (!PromotionTable(book.db()).find(promotion)) return refuse(Reason::ruleUnusable);
    (void)book.record(by, PromotionEnded{promotion, last});
    return Done{};
}

Result<PriceListId> setPriceList(Book& book, const Person& by, const PriceListSet& list) {
    if (const auto may = maySet(book, by); !may) return may.refusal();
    if (const auto named = checkName(list.name); !named) return named.refusal();
    if (!list.off.isShare()) return refuse(Reason::ruleUnusable);
    if (const auto places = known(book, list.stalls); !places) return places.refusal();
    if (list.list && !PriceListTable(book.db()).knows(*list.list))
        return refuse(Reason::ruleUnusable);
    ShelfView shelf(book.db(), book.stall(), book.today());
    for (const auto& listed : list.prices) {
        if (!listed.price.fitsDocument()) return refuse(Reason::ruleUnusable);
        if (!shelf.find(listed.item)) return refuse(Reason::itemUnknown, listed.item.text());
    }
    const auto written = PriceListId::of(book.record(by, list).id);
    return list.list.value_or(written);
}

Result<Done> checkParty(const Party& party) {
    if (const auto named = checkName(party.name); !named) return named.refusal();
    for (const auto* text : {&party.address, &party.phone, &party.legalForm, &party.activity,
                             &party.register_, &party.nif, &party.nis, &party.ai})
        if (text->size() > 300 || !isCleanText(*text)) return refuse(Reason::textUnusable);
    return Done{};
}

Result<Done> setReceiptLook(Book& book, const Person& by, const ReceiptLook& look) {
    const auto needed = by.role == Role::owner ? Right::seeReports : Right::setRules;
    if (const auto may = mayAct(book, by, needed); !may) return may.refusal();
    constexpr std::size_t longest = 160; // bytes
    for (const auto* text : {&look.head.arabic, &look.head.latin, &look.foot.arabic,
                             &look.foot.latin})
        if (text->size() > longest || !isCleanText(*text)) return refuse(Reason::textUnusable);
    (void)book.record(by, ReceiptLookSet{look});
    return Done{};
}

Result<Done> setIssuer(Book& book, const Person& by, const IssuerSet& issuer) {
    if (const auto may = maySet(book, by); !may) return may.refusal();
    if (const auto place = known(book, issuer.stall); !place) return place.refusal();
    if (!issuer.party && !issuer.stall) return refuse(Reason::nameMissing);
    if (issuer.party)
        if (const auto sound = checkParty(*issuer.party); !sound) return sound.refusal();
    (void)book.record(by, issuer);
    return Done{};
}

} // namespace touat
