// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manager/transfer_orders.h"

#include <algorithm>

#include "core/acts/may_act.h"
#include "core/acts/transfer.h"
#include "core/stock/place_table.h"
#include "core/stock/shelf_view.h"
#include "core/sync/messages.h"

namespace touat {

namespace {

constexpr int mostOrders = 200;

OrderedTransfer orderedTransfer(Book& book, const GoodsRequest& order) {
    OrderedTransfer told{order.id, order.of, order.by, order.state, std::nullopt,
                         order.at, order.note, order.why, {}};
    const auto way = TransferTable(book.db()).answering(order.id);
    if (way) told.way = way->state;
    ShelfView shelf(book.db(), book.stall(), book.today());
    for (const auto& line : order.lines) {
        OrderedLine each;
        each.item = line.item;
        each.ordered = line.quantity;
        if (const auto item = shelf.find(line.item)) {
            each.name = fullName(*item);
            each.code = item->code();
            each.unit = item->unit;
        }
        if (way)
            for (const auto& sent : way->lines)
                if (sent.item == line.item) {
                    each.sent += sent.sent;
                    each.arrived += sent.accepted;
                }
        told.lines.push_back(std::move(each));
    }
    return told;
}

Result<GoodsOfPlaceAnswer> goodsOf(Book& book, Stall place) {
    if (place.isCentre() || !PlaceTable(book.db()).find(place))
        return refuse(Reason::placeUnknown, place.text());
    GoodsOfPlaceAnswer answer{place, {}};
    for (const auto& item : ShelfView(book.db(), place, book.today()).on(Spot::shelf))
        answer.goods.push_back({item.id, fullName(item), item.code(), item.artisanName, item.unit, item.onHand});
    return answer;
}

Result<Done> order(Book& book, const Person& by, const OrderTransferOrder& order) {
    std::vector<IncomingLine> lines;
    for (const auto& line : order.lines) lines.push_back({line.item, line.quantity});
    const auto made = orderTransfer(book, by, order.from, order.to, lines, order.note);
    if (!made) return made.refusal();
    return Done{};
}

} // namespace

TransferOrdersAnswer transferOrdersOf(Book& centre) {
    TransferOrdersAnswer answer;
    for (const auto& place : PlaceTable(centre.db()).all())
        if (!place.place.isCentre()) answer.places.push_back({place.place, place.card.name});
    for (const auto& order : RequestTable(centre.db()).orders(mostOrders))
        answer.orders.push_back(orderedTransfer(centre, order));
    return answer;
}

Result<std::string> answerTransferOrders(Book& centre, const WhoSpeaks& who, std::string_view path,
                                         const std::string& body) {
    if (path == path::seeTransferOrders) {
        const auto asked = heard<TransferOrdersQuestion>(who, body);
        if (!asked) return asked.refusal();
        if (const auto may = mayDo(asked->by, Right::seeCentre); !may) return may.refusal();
        return textOf(transferOrdersOf(centre));
    }
    if (path == path::seeGoodsOfPlace) {
        const auto asked = heard<GoodsOfPlaceQuestion>(who, body);
        if (!asked) return asked.refusal();
        if (const auto may = mayDo(asked->by, Right::seeCentre); !may) return may.refusal();
        const auto goods = goodsOf(centre, asked->question.place);
        if (!goods) return goods.refusal();
        return textOf(*goods);
    }
    if (path == path::orderTransfer) return orderedAtCentre<OrderTransferOrder>(centre, who, body, order, transferOrdersOf);
    if (path == path::withdrawTransferOrder)
        return orderedAtCentre<WithdrawTransferOrder>(centre, who, body, [](Book& book, const Person& by, const auto& o) {
            return withdrawOrder(book, by, o.order, o.why);
        }, transferOrdersOf);
    return refuse(Reason::bytesUnreadable, std::string(path));
}

} // namespace touat
