// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manager/places.h"

#include <algorithm>

#include "app/manager/transfer_orders.h"
#include "core/acts/may_act.h"
#include "core/acts/transfer.h"
#include "core/book/doubts.h"
#include "core/book/stored_fact.h"
#include "core/journal/exception_table.h"
#include "core/journal/journal_table.h"
#include "core/journal/ruling_table.h"
#include "core/must.h"
#include "core/people/staff_table.h"
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

std::optional<Decided> decidedOn(Book& book, const GoodsDoubt& doubt) {
    const auto ruling = RulingTable(book.db()).of(doubt.about, doubt.kind);
    if (!ruling) return std::nullopt;
    Decided decided{ruling->id, {ruling->ruling, {}}, ruling->at, {}, ruling->note};
    if (auto fact = storedFact<ExceptionRuled>(book.db(), ruling->id.entry()))
        decided.way.lines = std::move(fact->lines);
    const auto by = ruling->by ? StaffTable(book.db()).find(*ruling->by) : std::nullopt;
    if (by) decided.by = by->name;
    return decided;
}

/// The item of which an exception is, or whose way an entry that waits would go on.
std::optional<ItemId> itemOf(Book& book, const FoundException& found) {
    if (found.kind == "piece_claimed" || found.kind == "oversell" || found.kind == "transfer_difference" ||
        found.kind == doubt::underFloor || found.kind == doubt::stalePrice ||
        found.kind == doubt::refundAfterPayout)
        return ItemId::parse(found.subject);
    if (found.kind != "blocked") return std::nullopt;
    const auto first = [](const auto& fact) -> std::optional<ItemId> {
        if (!fact || fact->lines.empty()) return std::nullopt;
        return fact->lines.front().item;
    };
    if (const auto sent = first(storedFact<TransferSent>(book.db(), found.entry))) return sent;
    if (const auto received = first(storedFact<TransferReceived>(book.db(), found.entry))) return received;
    return first(storedFact<TransferSettled>(book.db(), found.entry));
}

GoodsDoubt doubtOf(Book& book, const ExceptionLine& line) {
    GoodsDoubt doubt;
    doubt.about = line.about;
    doubt.kind = line.kind;
    doubt.place = line.about.entry().stream.stall;
    doubt.at = saidAt(book, line.about.entry());
    doubt.entries = line.entries;
    return doubt;
}

/// Those that wait, the newest first, and then those that were decided last: of these there are a year's.
std::vector<GoodsDoubt> firstDoubts(Book& book) {
    ExceptionTable exceptions(book.db());
    std::vector<GoodsDoubt> doubts;
    for (const auto& line : exceptions.waiting())
        doubts.push_back(doubtOf(book, line));
    std::stable_sort(doubts.begin(), doubts.end(),
                     [](const GoodsDoubt& a, const GoodsDoubt& b) { return a.at > b.at; });
    if (doubts.size() > mostDoubts) doubts.resize(mostDoubts);
    for (const auto& [about, kind] : RulingTable(book.db()).newest(mostDoubts - doubts.size()))
        if (const auto line = exceptions.settledBy(about, kind)) {
            doubts.push_back(doubtOf(book, *line));
            doubts.back().decided = decidedOn(book, doubts.back());
        }
    return doubts;
}

std::vector<GoodsDoubt> doubtsOf(Book& book) {
    ShelfView shelf(book.db(), book.stall(), book.today());
    GoodsView goods(book.db(), book.today());
    auto doubts = firstDoubts(book);
    for (auto& doubt : doubts) {
        const auto found = ExceptionTable(book.db()).find(doubt.about.entry(), doubt.about.line(), doubt.kind);
        must(found.has_value(), "it was read a moment ago");
        if (!doubt.decided) {
            doubt.ways = rulingsFor(book, *found);
            doubt.unsettled = unsettledIn(book, *found);
        }
        if (found->kind == "blocked")
            doubt.other = found->subject == found->entry.text() ? Stall::centre() : Stall::parse(found->subject.substr(0, 3));
        if (const auto last = found->kind == "tail" ? id_bits::parse(found->subject) : std::nullopt)
            doubt.entries = id_bits::entry(*last).seq - found->entry.seq + 1;
        const auto item = itemOf(book, *found);
        if (const auto known = item ? shelf.find(*item) : std::nullopt) {
            doubt.name = fullName(*known);
            doubt.code = known->code();
            doubt.unit = known->unit;
            doubt.trace = goods.wayOf(*item);
            if (doubt.trace.size() > stepsTold)
                doubt.trace.erase(doubt.trace.begin(), doubt.trace.end() - stepsTold);
        }
        doubt.details = detailsOf(book, *found);
    }
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
    JournalTable journal(book.db());
    // Of a device with another history, or a tail, the entry is not here: what came before it is.
    const auto there = std::min(entry.seq, journal.head(entry.stream).seq);
    const auto envelope = journal.envelopeOf({entry.stream, there});
    return envelope ? envelope->at : Moment{};
}

PlacesAnswer placesOf(Book& centre) {
    const auto today = centre.today();
    auto places = GoodsView(centre.db(), today).places(firstOfMonth(today), today);
    const auto all = sumOf(places);
    return {std::move(places), all, waysOf(centre), ExceptionTable(centre.db()).open(),
            doubtsOf(centre)};
}

Result<WayAnswer> wayToldTo(Book& centre, Stall place, ItemId item) {
    auto steps = GoodsView(centre.db(), centre.today()).wayFor(item, place);
    if (steps.empty()) return refuse(Reason::itemUnknown);
    return WayAnswer{std::move(steps)};
}

Result<std::string> answerPlaces(Book& centre, const WhoSpeaks& who, std::string_view path,
                                 const std::string& body) {
    if (path == path::seePlaces) {
        const auto asked = heard<PlacesQuestion>(who, body);
        if (!asked) return asked.refusal();
        if (const auto may = mayDo(asked->by, Right::seeCentre); !may) return may.refusal();
        return textOf(placesOf(centre));
    }
    if (path == path::finishWay)
        return orderedAtCentre<FinishWayOrder>(centre, who, body, finishWay, placesOf);
    if (path == path::rule)
        return orderedAtCentre<RuleOrder>(centre, who, body, [](Book& book, const Person& by, const auto& o) {
            return ruleException(book, by, o.about, o.kind, o.way, o.note);
        }, placesOf);
    if (path == path::takeBackRuling)
        return orderedAtCentre<TakeBackRulingOrder>(centre, who, body, [](Book& book, const Person& by, const auto& o) {
            return takeBackRuling(book, by, o.ruling, o.why);
        }, placesOf);
    if (path.starts_with(path::transferOrders)) return answerTransferOrders(centre, who, path, body);
    return refuse(Reason::bytesUnreadable, std::string(path));
}

} // namespace touat
