// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the transfers' desk reads: the lists, and one transfer or request with its goods.
#include "app/till/transfer_desk.h"

#include <algorithm>

#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr int daysOfANo = 7; // so long a declined request stays in the list

Place placeOf(Book& book, Stall place) {
    return PlaceTable(book.db()).find(place).value_or(Place{place, {}});
}

} // namespace

TransferDesk::Entry TransferDesk::entryOf(Book& book, const Transfer& transfer) {
    Entry entry;
    const bool toUs = transfer.to == book.stall();
    entry.group = transfer.state == TransferState::differs ? Group::differs
                  : toUs                                   ? Group::coming
                                                           : Group::going;
    entry.transfer = transfer.id;
    entry.other = placeOf(book, toUs ? transfer.from : transfer.to);
    entry.at = transfer.sentAt;
    entry.lines = std::ssize(transfer.lines);
    entry.state = transfer.state;
    entry.ours = !toUs;
    entry.note = transfer.carrier;
    // What differs is told by what is still open of it.
    const TransferLine* shown = nullptr;
    for (const auto& line : transfer.lines) {
        const auto units = entry.group == Group::differs ? line.open() : line.sent;
        entry.units.of(ItemTable(book.db()).unitOf(line.item)) += units;
        if (shown == nullptr && units.isPositive()) shown = &line;
    }
    if (shown == nullptr) return entry;
    const auto first = lineOf(book, shown->item, {}, {});
    entry.first = first.name;
    entry.picture = first.picture;
    return entry;
}

TransferDesk::Entry TransferDesk::entryOf(Book& book, const GoodsRequest& request) {
    Entry entry;
    const bool ofUs = request.of == book.stall();
    entry.group = ofUs ? Group::asked : request.isOrder() ? Group::ordered : Group::wanted;
    entry.request = request.id;
    entry.ordered = request.isOrder();
    entry.other = placeOf(book, ofUs ? request.by : request.of);
    entry.at = request.at;
    entry.lines = std::ssize(request.lines);
    entry.answer = request.state;
    entry.note = request.state == RequestState::declined ? request.why : request.note;
    for (const auto& line : request.lines)
        entry.units.of(ItemTable(book.db()).unitOf(line.item)) += line.quantity;
    if (request.lines.empty()) return entry;
    const auto first = lineOf(book, request.lines.front().item, {}, {});
    entry.first = first.name;
    entry.picture = first.picture;
    return entry;
}

TransferDesk::Lists TransferDesk::readLists(Book& book) {
    Lists lists;
    lists.today = book.today();
    const auto transfers = TransferTable(book.db()).openOf(book.stall(), mostListed);
    for (const auto& transfer : transfers)
        lists.entries.push_back(entryOf(book, transfer));
    const auto requests = RequestTable(book.db()).of(book.stall(), mostListed);
    for (const auto& request : requests) {
        const bool no = request.state == RequestState::declined && request.by == book.stall() &&
                        lists.today <= dayOf(request.at).plus(daysOfANo);
        if (no || request.state == RequestState::asked)
            lists.entries.push_back(entryOf(book, request));
    }
    std::stable_sort(lists.entries.begin(), lists.entries.end(),
                     [](const Entry& a, const Entry& b) { return a.group < b.group; });
    std::optional<Group> above;
    for (auto& entry : lists.entries) {
        entry.heads = entry.group != above;
        above = entry.group;
    }
    return lists;
}

TransferDesk::Line TransferDesk::lineOf(Book& book, ItemId id, Quantity most, Quantity now) {
    Line line;
    line.item = id;
    line.most = most;
    line.now = now;
    if (const auto item = ShelfView(book.db(), book.stall(), book.today()).find(id)) {
        line.kind = item->kind;
        line.name = fullName(*item);
        line.picture = pictureOf(*item);
        line.code = item->code();
        line.unit = item->unit;
    }
    return line;
}

/// What is open of it: to be received, or to be settled.
std::optional<TransferDesk::Opened> TransferDesk::readTransfer(Book& book, TransferId id) {
    const auto transfer = TransferTable(book.db()).find(id);
    if (!transfer) return std::nullopt;
    Opened opened;
    opened.place = placeOf(book, transfer->to == book.stall() ? transfer->from : transfer->to);
    opened.note = transfer->carrier;
    opened.today = book.today();
    for (const auto& line : transfer->lines) {
        if (!line.open().isPositive()) continue;
        opened.lines.push_back(lineOf(book, line.item, line.open(), {}));
        opened.lines.back().why = line.why;
    }
    return opened;
}

std::optional<TransferDesk::Opened> TransferDesk::readRequest(Book& book, RequestId id) {
    const auto request = RequestTable(book.db()).find(id);
    if (!request) return std::nullopt;
    Opened opened;
    opened.place = placeOf(book, request->by);
    opened.note = request->note;
    opened.today = book.today();
    ShelfView shelf(book.db(), book.stall(), opened.today);
    for (const auto& line : request->lines) {
        const auto item = shelf.find(line.item);
        const auto here = item ? item->free() : Quantity{};
        opened.lines.push_back(
            lineOf(book, line.item, line.quantity, std::clamp(here, Quantity{}, line.quantity)));
    }
    return opened;
}

} // namespace touat
