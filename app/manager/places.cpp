// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manager/places.h"

#include <algorithm>
#include <set>

#include "core/acts/may_act.h"
#include "core/acts/transfer.h"
#include "core/journal/exception_table.h"
#include "core/journal/journal_table.h"
#include "core/stock/shelf_view.h"
#include "core/sync/messages.h"

namespace touat {

namespace {

constexpr int mostWays = 200;
constexpr std::size_t mostDoubts = 200;
constexpr std::size_t stepsTold = 8;

std::vector<OpenWay> waysOf(Book& book) {
    ShelfView shelf(book.db(), book.stall(), book.today());
    std::vector<OpenWay> ways;
    for (const auto& transfer : TransferTable(book.db()).open(mostWays)) {
        OpenWay way{transfer.id, transfer.from, transfer.to, transfer.state, transfer.sentAt, {}};
        for (const auto& line : transfer.lines) {
            if (!line.open().isPositive()) continue;
            WayLine each;
            each.item = line.item;
            each.open = line.open();
            each.why = line.why;
            if (const auto item = shelf.find(line.item)) {
                each.name = fullName(*item);
                each.code = item->code();
                each.unit = item->unit;
            }
            way.lines.push_back(std::move(each));
        }
        ways.push_back(std::move(way));
    }
    return ways;
}

std::vector<GoodsDoubt> doubtsOf(Book& book) {
    static const std::set<std::string, std::less<>> ofGoods{"piece_claimed", "transfer_difference",
                                                           "transfer_twice"};
    ShelfView shelf(book.db(), book.stall(), book.today());
    GoodsView goods(book.db(), book.today());
    std::vector<GoodsDoubt> doubts;
    const auto all = ExceptionTable(book.db()).all();
    for (const auto& found : all) {
        if (!ofGoods.contains(found.kind)) continue;
        GoodsDoubt doubt;
        doubt.kind = found.kind;
        doubt.place = found.entry.stream.stall;
        doubt.at = saidAt(book, found.entry);
        const auto item = ItemId::parse(found.subject);
        if (const auto known = item && found.kind != "transfer_twice" ? shelf.find(*item)
                                                                     : std::nullopt) {
            doubt.name = fullName(*known);
            doubt.code = known->code();
            doubt.trace = goods.wayOf(*item);
            if (doubt.trace.size() > stepsTold)
                doubt.trace.erase(doubt.trace.begin(), doubt.trace.end() - stepsTold);
        }
        doubts.push_back(std::move(doubt));
    }
    std::stable_sort(doubts.begin(), doubts.end(),
                     [](const GoodsDoubt& a, const GoodsDoubt& b) { return a.at > b.at; });
    if (doubts.size() > mostDoubts) doubts.resize(mostDoubts);
    return doubts;
}

Result<Done> finishWay(Book& book, const Person& by, const FinishWayOrder& order) {
    const auto transfer = TransferTable(book.db()).find(order.transfer);
    if (transfer && transfer->state == TransferState::differs) {
        std::vector<IncomingLine> back;
        for (const auto& line : order.lines)
            back.push_back({line.item, line.open});
        return settleTransfer(book, by, order.transfer, back);
    }
    std::vector<Arrival> arrivals;
    for (const auto& line : order.lines)
        arrivals.push_back({line.item, line.open, line.why});
    return receiveTransfer(book, by, order.transfer, arrivals);
}

} // namespace

Moment saidAt(Book& book, const EntryId& entry) {
    const auto stored = JournalTable(book.db()).find(entry);
    if (!stored) return {};
    const auto envelope = EntryReader().read(stored->text);
    return envelope ? envelope->at : Moment{};
}

PlacesAnswer placesOf(Book& centre) {
    const auto today = centre.today();
    auto places = GoodsView(centre.db(), today).places(firstOfMonth(today), today);
    const auto all = sumOf(places);
    return {std::move(places), all, waysOf(centre), doubtsOf(centre)};
}

Result<std::string> answerPlaces(Book& centre, const WhoSpeaks& who, std::string_view path,
                                 const std::string& body) {
    if (path == path::seePlaces) {
        const auto asked = heard<PlacesQuestion>(who, body);
        if (!asked) return asked.refusal();
        if (const auto may = mayDo(asked->by, Right::seeCentre); !may) return may.refusal();
        return textOf(placesOf(centre));
    }
    if (path == path::finishWay) {
        const auto order = heard<FinishWayOrder>(who, body);
        if (!order) return order.refusal();
        if (const auto may = mayDo(order->by, Right::seeCentre); !may) return may.refusal();
        if (const auto done = finishWay(centre, order->by, order->question); !done)
            return done.refusal();
        return textOf(placesOf(centre));
    }
    return refuse(Reason::bytesUnreadable, std::string(path));
}

} // namespace touat
