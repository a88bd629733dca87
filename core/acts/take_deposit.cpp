// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/take_deposit.h"

#include <array>

#include "core/acts/goods_lines.h"
#include "core/acts/may_act.h"
#include "core/book/artisan_paper_view.h"
#include "core/acts/register_item.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

Result<Done> isText(const std::string& text) {
    if (text.size() > 200 || !isCleanText(text)) return refuse(Reason::textUnusable);
    return Done{};
}

Result<Deposit> depositAt(Book& book, const Person& by, DepositId id) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    auto deposit = DepositTable(book.db()).find(id);
    if (!deposit || deposit->stream.stall != book.stall()) return refuse(Reason::depositUnknown);
    return std::move(*deposit);
}

} // namespace

Result<CountedDeposit> countDeposit(Book& book, const Person& by, ContractId contract,
                                    Quantity counted, const std::optional<std::string>& photo,
                                    const std::string& note) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    const auto version = ContractTable(book.db()).find(contract);
    if (!version) return refuse(Reason::contractUnknown);
    if (version->stall != book.stall()) return refuse(Reason::contractElsewhere);
    if (!version->inForce(book.today())) return refuse(Reason::contractEnded);
    if (!counted.isPositive()) return refuse(Reason::quantityNotPositive);
    for (const auto* text : {&note, photo ? &*photo : &note})
        if (const auto good = isText(*text); !good) return good.refusal();
    DepositCounted fact{version->artisan, contract, 0, counted, photo, note};
    fact.slip = DepositTable(book.db()).nextSlip(book.stream());
    CountedDeposit made;
    made.slip = fact.slip;
    made.id = DepositId::of(book.record(by, fact).id);
    return made;
}

Result<Done> signDeposit(Book& book, const Person& by, DepositId id, const SignedByHand& hands) {
    const auto deposit = depositAt(book, by, id);
    if (!deposit) return deposit.refusal();
    if (deposit->signedIn) return refuse(Reason::depositSigned);
    for (const auto* hand : {&hands.artisan, &hands.house})
        if (const auto written = checkSignature(*hand); !written) return written.refusal();
    auto slip = printedDeposit(book.db(), id);
    must(slip.has_value(), "a deposit in the tables has its slip");
    slip->hands = hands;
    (void)book.record(by, DepositSigned{id, deposit->artisan, slip->fingerprint(), hands});
    return Done{};
}

Result<AppraisalId> acceptGoods(Book& book, const Person& by, DepositId id,
                                const IncomingLine& line) {
    const auto deposit = depositAt(book, by, id);
    if (!deposit) return deposit.refusal();
    const auto items = incomingItems(book, {line});
    if (!items) return items.refusal();
    const auto& item = items->front();
    if (item.artisan != deposit->artisan || item.contract != deposit->contract)
        return refuse(Reason::contractElsewhere, item.code());
    if (thingsOf(line.quantity, item.unit) > deposit->offered) return refuse(Reason::moreThanCounted, deposit->offered);
    return AppraisalId::of(book.record(by, GoodsAppraised{id, deposit->artisan, Appraisal::accepted,
                                                          item.id, item.kind, line.quantity, ""})
                               .id);
}

Result<AppraisalId> acceptNewGoods(Book& book, const Person& by, DepositId id, ItemKind kind,
                                   ItemCard card, Quantity quantity) {
    const auto deposit = depositAt(book, by, id);
    if (!deposit) return deposit.refusal();
    if (!quantity.isPositive()) return refuse(Reason::quantityNotPositive);
    if (!fitsUnit(quantity, card.unit.value_or(Unit::piece)))
        return refuse(Reason::quantityNotWhole);
    if (kind == ItemKind::piece && quantity != Quantity::pieces(1))
        return refuse(Reason::oneOfAKind, card.name.latin);
    if (kind == ItemKind::service) return refuse(Reason::itemUnknown, card.name.latin);
    if (thingsOf(quantity, card.unit.value_or(Unit::piece)) > deposit->offered)
        return refuse(Reason::moreThanCounted, deposit->offered);
    card.artisan = deposit->artisan;
    card.contract = deposit->contract;
    const auto item = newItem(book, by, kind, std::move(card));
    if (!item) return item.refusal();
    GoodsAppraised accepted;
    accepted.deposit = id;
    accepted.artisan = deposit->artisan;
    accepted.item = ItemId::of(book.nextEntry());
    accepted.kind = kind;
    accepted.quantity = quantity;
    const std::array<Fact, 2> both{*item, accepted}; // no card without its goods
    return AppraisalId::of(book.recordTogether(by, both).back().id);
}

Result<AppraisalId> declineGoods(Book& book, const Person& by, DepositId id, Appraisal outcome,
                                 Quantity quantity, const std::string& why) {
    must(outcome != Appraisal::accepted, "what is accepted is an item");
    const auto deposit = depositAt(book, by, id);
    if (!deposit) return deposit.refusal();
    if (!quantity.isPositive()) return refuse(Reason::quantityNotPositive);
    if (quantity > deposit->offered) return refuse(Reason::moreThanCounted, deposit->offered);
    if (why.empty()) return refuse(Reason::noteMissing);
    if (const auto good = isText(why); !good) return good.refusal();
    GoodsAppraised fact;
    fact.deposit = id;
    fact.artisan = deposit->artisan;
    fact.outcome = outcome;
    fact.quantity = quantity;
    fact.note = why;
    return AppraisalId::of(book.record(by, fact).id);
}

Result<Done> undoAppraisal(Book& book, const Person& by, AppraisalId id, const std::string& why) {
    const auto line = DepositTable(book.db()).line(id);
    if (!line || line->undone) return refuse(Reason::depositUnknown);
    const auto deposit = depositAt(book, by, line->deposit);
    if (!deposit) return deposit.refusal();
    if (why.empty()) return refuse(Reason::noteMissing);
    if (const auto good = isText(why); !good) return good.refusal();
    GoodsAppraised was;
    was.deposit = line->deposit;
    was.artisan = deposit->artisan;
    was.outcome = line->outcome;
    was.item = line->item;
    was.quantity = line->quantity;
    was.note = line->note;
    if (line->item) {
        const auto goods = goodsAtHand(book, {{*line->item, line->quantity}}, Spot::shelf);
        if (!goods) return goods.refusal();
        // Bought since, or another artisan's as it turned out: it is not this deposit's to give back.
        const auto item = ShelfView(book.db(), book.stall(), book.today()).find(*line->item);
        if (item->artisan != deposit->artisan || item->contract != deposit->contract)
            return refuse(Reason::contractElsewhere, item->code());
        was.kind = goods->front().kind;
    }
    (void)book.record(by, AppraisalUndone{id, why, was});
    return Done{};
}

Result<ReturnId> returnToArtisan(Book& book, const Person& by, Spot from,
                                 const std::vector<IncomingLine>& lines, const std::string& note,
                                 const std::optional<std::string>& photo) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    for (const auto* text : {&note, photo ? &*photo : &note})
        if (const auto good = isText(*text); !good) return good.refusal();
    const auto goods = goodsAtHand(book, lines, from);
    if (!goods) return goods.refusal();
    ShelfView shelf(book.db(), book.stall(), book.today());
    GoodsReturned fact;
    fact.from = from;
    fact.lines = *goods;
    fact.photo = photo;
    fact.note = note;
    for (const auto& line : fact.lines) {
        const auto item = shelf.find(line.item);
        const bool first = line.item == fact.lines.front().item;
        if (!item->artisan || (!first && *item->artisan != fact.artisan))
            return refuse(Reason::goodsEntrusted, item->code());
        fact.artisan = *item->artisan;
    }
    return ReturnId::of(book.record(by, fact).id);
}

} // namespace touat
