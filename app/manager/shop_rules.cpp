// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manager/shop_rules.h"

#include "app/manager/questions.h"
#include "core/people/staff_table.h"
#include "core/sales/rules_table.h"
#include "core/sync/messages.h"

namespace touat {

namespace {

std::vector<StallName> stallsOf(Book& book) {
    std::vector<StallName> stalls;
    if (!book.stall().isCentre()) return stalls;
    for (const auto& device : DeviceTable(book.db()).stalls())
        stalls.push_back({device.stream.stall, device.stallName});
    return stalls;
}

bool maySetHere(Book& book, const Person& by) {
    return book.setsRules() && mayDo(by, Right::setRules).operator bool();
}

// At a stall it is always the stall's own that are meant.
std::optional<Stall> meant(Book& book, const std::optional<Stall>& asked) {
    return book.stall().isCentre() ? asked : std::optional(book.stall());
}

std::vector<Stall> meant(Book& book, const std::vector<Stall>& asked) {
    return book.stall().isCentre() ? asked : std::vector{book.stall()};
}

RulesAnswer rulesOf(Book& book, const Person& by, const std::optional<Stall>& asked) {
    RulesTable table(book.db());
    const auto stall = meant(book, asked);
    RulesAnswer answer;
    answer.today = book.today();
    answer.settable = maySetHere(book, by);
    answer.rules = table.coming(stall);
    const auto own = stall ? table.last(stall) : std::nullopt;
    const auto all = table.last(std::nullopt);
    answer.own = own && own->rules;
    // Who goes back to the rules of all does so from a day on too.
    for (const auto* last : {&own, &all}) {
        if (!*last || (last == &all && answer.own)) continue;
        if (answer.today < (*last)->from && (!answer.from || *answer.from < (*last)->from))
            answer.from = (*last)->from;
    }
    answer.stalls = stallsOf(book);
    if (book.stall().isCentre()) answer.others = table.withOwn();
    return answer;
}

PricesAnswer pricesOf(Book& book, const Person& by, const std::optional<Stall>& asked) {
    IssuerTable issuers(book.db());
    PricesAnswer answer;
    answer.today = book.today();
    answer.settable = maySetHere(book, by);
    answer.promotions = PromotionTable(book.db()).ahead(book.stall(), answer.today);
    answer.lists = PriceListTable(book.db()).all(book.stall());
    const auto stall = meant(book, asked);
    answer.issuer = stall ? issuers.find(*stall, answer.today)
                          : issuers.said(std::nullopt, answer.today);
    answer.stalls = stallsOf(book);
    return answer;
}

template <class Made>
Result<DoneAnswer> doneBy(const Result<Made>& made) {
    if (!made) return made.refusal();
    return DoneAnswer{};
}

struct AskedRules {
    Book& book;
    const WhoSpeaks& who;
    DoneOrders& done;
    std::string_view at;
    const std::string& body;

    template <class Question, class Tell>
    Result<std::string> see(Tell tell) const {
        const auto asked = heard<Question>(who, body);
        if (!asked) return asked.refusal();
        return textOf(tell(book, asked->by, asked->question.stall));
    }
    template <class Order, class Act>
    Result<std::string> obey(Act act) const {
        const auto order = heard<Order>(who, body);
        if (!order) return order.refusal();
        const auto bytes = hashOfEntry(std::string(at) + '\n' + body);
        if (done.had(bytes)) return textOf(DoneAnswer{});
        const auto made = act(order->question, order->by);
        if (!made) return made.refusal();
        done.keep(bytes);
        return textOf(*made);
    }
};

} // namespace

Result<std::string> answerShopRules(Book& book, const WhoSpeaks& who, DoneOrders& done,
                                    std::string_view path, const std::string& body) {
    const AskedRules asked{book, who, done, path, body};
    if (path == path::seeRules) return asked.see<RulesQuestion>(rulesOf);
    if (path == path::seePrices) return asked.see<RulesQuestion>(pricesOf);
    if (path == path::setRules)
        return asked.obey<SetRulesOrder>([&](const auto& o, const Person& by) {
            return doneBy(setRules(book, by, meant(book, o.stall), o.from, o.rules, &o.seen));
        });
    if (path == path::setPromotion)
        return asked.obey<SetPromotionOrder>([&](const auto& o, const Person& by) {
            auto promotion = o.promotion;
            promotion.stalls = meant(book, promotion.stalls);
            return doneBy(setPromotion(book, by, promotion));
        });
    if (path == path::endPromotion)
        return asked.obey<EndPromotionOrder>([&](const auto& o, const Person& by) {
            return doneBy(endPromotion(book, by, o.promotion, book.today().plus(-1)));
        });
    if (path == path::setPriceList)
        return asked.obey<SetPriceListOrder>([&](const auto& o, const Person& by) {
            auto list = o.list;
            list.stalls = meant(book, list.stalls);
            return doneBy(setPriceList(book, by, list));
        });
    if (path == path::setIssuer)
        return asked.obey<SetIssuerOrder>([&](const auto& o, const Person& by) {
            return doneBy(setIssuer(book, by, {meant(book, o.stall), book.today(), o.party}));
        });
    return refuse(Reason::bytesUnreadable, std::string(path));
}

} // namespace touat
