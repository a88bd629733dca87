// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/transfer.h"

#include <algorithm>

#include "core/acts/goods_lines.h"
#include "core/acts/loss_entries.h"
#include "core/acts/may_act.h"
#include "core/stock/place_table.h"

namespace touat {

namespace {

constexpr std::size_t mostText = 200;
constexpr int mostOpenOrders = 200; // that are looked through

Result<Done> mayHandle(Book& book, const Person& by) {
    // At the centre it is a ruling about goods that somebody else holds.
    return mayAct(book, by, book.stall().isCentre() ? Right::adjustStock : Right::receiveGoods);
}

Result<Done> isAnotherPlace(Book& book, Stall place) {
    if (place == book.stall() || !PlaceTable(book.db()).find(place))
        return refuse(Reason::placeUnknown, place.text());
    return Done{};
}

bool isUsable(const std::string& text) { return text.size() <= mostText && isCleanText(text); }

/// A request that waits for this place.
Result<GoodsRequest> openRequest(Book& book, RequestId id) {
    auto request = RequestTable(book.db()).find(id);
    if (!request || request->of != book.stall() || request->state != RequestState::asked)
        return refuse(Reason::requestUnknown);
    return std::move(*request);
}

Result<Done> mayOrder(Book& book, const Person& by) {
    if (const auto may = mayAct(book, by, Right::adjustStock); !may) return may.refusal();
    if (!book.stall().isCentre()) return refuse(Reason::notAllowed);
    return Done{};
}

Result<Transfer> transferAtHand(Book& book, TransferId id, Stall Transfer::*whose,
                                TransferState awaited) {
    auto transfer = TransferTable(book.db()).find(id);
    if (!transfer || (!book.stall().isCentre() && (*transfer).*whose != book.stall()))
        return refuse(Reason::transferUnknown);
    if (transfer->state != awaited) return refuse(Reason::transferDone);
    return std::move(*transfer);
}

template <class Named>
const Named* named(const std::vector<Named>& lines, ItemId item) {
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const Named& line) { return line.item == item; });
    return found == lines.end() ? nullptr : &*found;
}

template <class Named>
Result<Done> areInIt(const Transfer& transfer, const std::vector<Named>& lines) {
    for (const auto& line : lines)
        if (named(transfer.lines, line.item) == nullptr)
            return refuse(Reason::itemUnknown, line.item.text());
    return Done{};
}

} // namespace

Result<TransferId> sendGoods(Book& book, const Person& by, Stall to, Spot from,
                             const std::vector<IncomingLine>& lines, const std::string& carrier,
                             std::optional<RequestId> answers) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    if (const auto other = isAnotherPlace(book, to); !other) return other.refusal();
    if (!isUsable(carrier)) return refuse(Reason::textUnusable);
    if (answers) {
        const auto request = openRequest(book, *answers);
        if (!request) return request.refusal();
        if (request->by != to) return refuse(Reason::requestUnknown);
    }
    must(from == Spot::shelf || from == Spot::reserve, "goods leave from shelf or reserve");
    const auto goods = goodsAtHand(book, lines, from);
    if (!goods) return goods.refusal();
    TransferSent fact;
    fact.to = to;
    fact.from = from;
    fact.lines = *goods;
    fact.carrier = carrier;
    fact.answers = answers;
    return TransferId::of(book.record(by, fact).id);
}

Result<Done> receiveTransfer(Book& book, const Person& by, TransferId id,
                             const std::vector<Arrival>& arrivals) {
    if (const auto may = mayHandle(book, by); !may) return may.refusal();
    const auto transfer = transferAtHand(book, id, &Transfer::to, TransferState::sent);
    if (!transfer) return transfer.refusal();
    if (const auto known = areInIt(*transfer, arrivals); !known) return known.refusal();
    TransferReceived fact;
    fact.transfer = id;
    fact.from = transfer->from;
    fact.to = transfer->to;
    for (const auto& line : transfer->lines) {
        ArrivedLine arrived{line.item, line.kind, line.sent, line.sent, Shortfall::none, line.cost};
        if (const auto* said = named(arrivals, line.item)) {
            if (said->accepted < Quantity{} || (line.sent.isWhole() && !said->accepted.isWhole()))
                return refuse(Reason::quantityNotWhole);
            if (said->accepted > line.sent) return refuse(Reason::moreThanSent, line.sent);
            if (said->accepted != line.sent && said->why == Shortfall::none)
                return refuse(Reason::noteMissing);
            arrived.accepted = said->accepted;
            if (said->accepted != line.sent) arrived.why = said->why;
        }
        fact.lines.push_back(arrived);
    }
    (void)book.record(by, fact);
    return Done{};
}

Result<Done> settleTransfer(Book& book, const Person& by, TransferId id,
                            const std::vector<IncomingLine>& back) {
    if (const auto may = mayHandle(book, by); !may) return may.refusal();
    const auto transfer = transferAtHand(book, id, &Transfer::from, TransferState::differs);
    if (!transfer) return transfer.refusal();
    if (const auto known = areInIt(*transfer, back); !known) return known.refusal();
    TransferSettled fact;
    std::vector<LostGoods> lost;
    fact.transfer = id;
    fact.from = transfer->from;
    fact.to = transfer->to;
    for (const auto& line : transfer->lines) {
        const auto open = line.open();
        if (!open.isPositive()) continue;
        const auto* said = named(back, line.item);
        const auto returned = said == nullptr ? Quantity{} : said->quantity;
        if (returned < Quantity{} || (open.isWhole() && !returned.isWhole()))
            return refuse(Reason::quantityNotWhole);
        if (returned > open) return refuse(Reason::moreThanSent, open);
        fact.lines.push_back({line.item, line.kind, returned, open - returned});
        lost.push_back({line.item, open - returned});
    }
    fact.losses = lossEntries(book, lost);
    (void)book.record(by, fact);
    return Done{};
}

Result<RequestId> requestGoods(Book& book, const Person& by, Stall of,
                               const std::vector<IncomingLine>& lines, const std::string& note) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    if (const auto other = isAnotherPlace(book, of); !other) return other.refusal();
    if (!isUsable(note)) return refuse(Reason::textUnusable);
    auto goods = goodsWished(book, lines);
    if (!goods) return goods.refusal();
    return RequestId::of(book.record(by, GoodsRequested{of, std::move(*goods), note}).id);
}

Result<Done> declineRequest(Book& book, const Person& by, RequestId id, const std::string& why) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    const auto request = openRequest(book, id);
    if (!request) return request.refusal();
    if (why.empty()) return refuse(Reason::noteMissing);
    if (!isUsable(why)) return refuse(Reason::textUnusable);
    (void)book.record(by, RequestDeclined{id, book.stall(), why});
    return Done{};
}

Result<RequestId> orderTransfer(Book& centre, const Person& by, Stall from, Stall to,
                                const std::vector<IncomingLine>& lines, const std::string& note) {
    if (const auto may = mayOrder(centre, by); !may) return may.refusal();
    for (const auto place : {from, to})
        if (const auto known = isAnotherPlace(centre, place); !known) return known.refusal();
    if (from == to) return refuse(Reason::placeUnknown, to.text());
    if (!isUsable(note)) return refuse(Reason::textUnusable);
    auto goods = goodsWished(centre, lines);
    if (!goods) return goods.refusal();
    // Whoever heard no answer orders again, and the goods go once.
    for (const auto& open : RequestTable(centre.db()).orders(mostOpenOrders)) {
        if (open.state != RequestState::asked) break;
        if (open.of == from && open.by == to && open.lines == *goods && open.note == note) return open.id;
    }
    return RequestId::of(centre.record(by, TransferOrdered{from, to, std::move(*goods), note}).id);
}

Result<Done> withdrawOrder(Book& centre, const Person& by, RequestId id, const std::string& why) {
    if (const auto may = mayOrder(centre, by); !may) return may.refusal();
    const auto order = RequestTable(centre.db()).find(id);
    if (!order || !order->isOrder() || order->state != RequestState::asked)
        return refuse(Reason::requestUnknown);
    if (why.empty()) return refuse(Reason::noteMissing);
    if (!isUsable(why)) return refuse(Reason::textUnusable);
    (void)centre.record(by, TransferOrderWithdrawn{id, order->of, order->by, why});
    return Done{};
}

} // namespace touat
