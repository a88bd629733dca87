// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/transfer_table.h"

#include <algorithm>
#include <iterator>

namespace touat {

namespace {

#define TOUAT_TRANSFER                                                                             \
    "SELECT id, from_place, to_place, state, sent_ms, sent_by, received_ms, carrier, answers "     \
    "FROM transfer "
constexpr auto oneTransfer = TOUAT_TRANSFER "WHERE id = ?1";
constexpr auto transfersOf = TOUAT_TRANSFER
    "WHERE from_place = ?1 OR to_place = ?1 ORDER BY sent_ms DESC, id DESC LIMIT ?2";
constexpr auto openTransfersOf = TOUAT_TRANSFER
    "WHERE (from_place = ?1 OR to_place = ?1) AND state IN ('sent', 'differs') "
    "ORDER BY sent_ms DESC, id DESC LIMIT ?2";
constexpr auto openTransfers =
    TOUAT_TRANSFER "WHERE state IN ('sent', 'differs') ORDER BY sent_ms, id LIMIT ?1";
constexpr auto transferAnswering =
    TOUAT_TRANSFER "WHERE answers = ?1 ORDER BY sent_ms, id LIMIT 1";
#undef TOUAT_TRANSFER

#define TOUAT_REQUEST "SELECT id, by_place, of_place, state, at_ms, note, why, lines FROM request "
constexpr auto oneRequest = TOUAT_REQUEST "WHERE id = ?1";
constexpr auto requestsOf = TOUAT_REQUEST "WHERE by_place = ?1 OR of_place = ?1 "
                                          "ORDER BY at_ms DESC, id DESC LIMIT ?2";
constexpr auto orderedByManager = TOUAT_REQUEST "WHERE ordered = 1 ORDER BY "
    "CASE WHEN state = 'asked' THEN 0 ELSE 1 END, at_ms DESC, id DESC LIMIT ?1";
#undef TOUAT_REQUEST

Transfer transferIn(Query& row) {
    Transfer transfer;
    transfer.id = row.id<TransferId>();
    transfer.from = row.stall();
    transfer.to = row.stall();
    transfer.state = row.word<TransferState>();
    transfer.sentAt = row.moment();
    transfer.sentBy = row.maybe(&Query::id<StaffId>);
    transfer.receivedAt = row.maybe(&Query::moment);
    transfer.carrier = row.text();
    transfer.answers = row.maybe(&Query::id<RequestId>);
    return transfer;
}

// A name is not enough: whoever was set back gives its number to another entry, and a centre that went on from a copy
// takes that one for what somebody else has received. What is answered stands in the answer itself.
bool isAbout(const Transfer& transfer, const TransferReceived& fact) {
    return fact.from == transfer.from && fact.to == transfer.to &&
           std::equal(transfer.lines.begin(), transfer.lines.end(), fact.lines.begin(), fact.lines.end(),
                      [](const TransferLine& sent, const ArrivedLine& line) {
                          return line.item == sent.item && line.kind == sent.kind && line.sent == sent.sent;
                      });
}

// What is settled is exactly what the receiver did not take, and so the answer to that word and no other.
bool isAbout(const Transfer& transfer, const TransferSettled& fact) {
    std::vector<TransferLine> open;
    std::copy_if(transfer.lines.begin(), transfer.lines.end(), std::back_inserter(open),
                 [](const TransferLine& line) { return line.open().isPositive(); });
    return fact.from == transfer.from && fact.to == transfer.to &&
           std::equal(open.begin(), open.end(), fact.lines.begin(), fact.lines.end(),
                      [](const TransferLine& left, const SettledLine& line) {
                          return line.item == left.item && line.kind == left.kind &&
                                 line.back + line.lost == left.open();
                      });
}

GoodsRequest requestIn(Query& row) {
    GoodsRequest request;
    request.id = row.id<RequestId>();
    request.by = row.stall();
    request.of = row.stall();
    request.state = row.word<RequestState>();
    request.at = row.moment();
    request.note = row.text();
    request.why = row.text();
    auto lines = json::Parser().as<std::vector<GoodsLine>>(row.view());
    must(lines.has_value(), "a request holds lines that cannot be read");
    request.lines = std::move(*lines);
    return request;
}

} // namespace

void TransferTable::insert(const Envelope& envelope, const TransferSent& fact) {
    const auto id = TransferId::of(envelope.id);
    execute(m_db,
            "INSERT INTO transfer(id, from_place, to_place, state, sent_ms, sent_by, received_ms, "
            "carrier, answers) VALUES(?1, ?2, ?3, 'sent', ?4, ?5, NULL, ?6, ?7)",
            id, envelope.id.stream.stall, fact.to, envelope.at, envelope.by, fact.carrier,
            fact.answers);
    int number = 0;
    for (const auto& line : fact.lines)
        execute(m_db,
                "INSERT INTO transfer_line(transfer, line, item, kind, sent, accepted, back, lost, "
                "why, cost) VALUES(?1, ?2, ?3, ?4, ?5, 0, 0, 0, 'none', ?6)",
                id, ++number, line.item, line.kind, line.quantity, line.cost);
}

bool TransferTable::receive(const Envelope& envelope, const TransferReceived& fact) {
    const auto transfer = find(fact.transfer);
    if (!transfer || transfer->state != TransferState::sent) return false;
    if (!isAbout(*transfer, fact)) return false;
    bool whole = true;
    for (const auto& line : fact.lines) {
        whole = whole && line.accepted == line.sent;
        execute(m_db,
                "UPDATE transfer_line SET accepted = ?3, why = ?4 WHERE transfer = ?1 AND item = ?2",
                fact.transfer, line.item, line.accepted, line.why);
    }
    execute(m_db, "UPDATE transfer SET state = ?2, received_ms = ?3 WHERE id = ?1", fact.transfer,
            whole ? TransferState::received : TransferState::differs, envelope.at);
    return true;
}

bool TransferTable::settle(const TransferSettled& fact) {
    const auto transfer = find(fact.transfer);
    if (!transfer || transfer->state != TransferState::differs) return false;
    if (!isAbout(*transfer, fact)) return false;
    for (const auto& line : fact.lines)
        execute(m_db,
                "UPDATE transfer_line SET back = ?3, lost = ?4 WHERE transfer = ?1 AND item = ?2",
                fact.transfer, line.item, line.back, line.lost);
    execute(m_db, "UPDATE transfer SET state = 'settled' WHERE id = ?1", fact.transfer);
    return true;
}

std::optional<Transfer> TransferTable::find(TransferId id) {
    std::optional<Transfer> transfer;
    {
        Query row(m_db, oneTransfer, id);
        if (!row.next()) return std::nullopt;
        transfer = transferIn(row);
    }
    readLines(*transfer);
    return transfer;
}

std::optional<Transfer> TransferTable::answering(RequestId request) {
    Query row(m_db, transferAnswering, request);
    auto found = transfers(row);
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Transfer> TransferTable::of(Stall place, int most) {
    Query row(m_db, transfersOf, place, most);
    return transfers(row);
}

std::vector<Transfer> TransferTable::openOf(Stall place, int most) {
    Query row(m_db, openTransfersOf, place, most);
    return transfers(row);
}

std::vector<Transfer> TransferTable::open(int most) {
    Query row(m_db, openTransfers, most);
    return transfers(row);
}

std::vector<Transfer> TransferTable::transfers(Query& row) {
    std::vector<Transfer> transfers;
    while (row.next())
        transfers.push_back(transferIn(row));
    for (auto& transfer : transfers)
        readLines(transfer);
    return transfers;
}

void TransferTable::readLines(Transfer& transfer) {
    Query row(m_db,
              "SELECT item, kind, sent, accepted, back, lost, why, cost FROM transfer_line "
              "WHERE transfer = ?1 ORDER BY line",
              transfer.id);
    while (row.next()) {
        TransferLine line;
        line.item = row.id<ItemId>();
        line.kind = row.word<ItemKind>();
        line.sent = row.quantity();
        line.accepted = row.quantity();
        line.back = row.quantity();
        line.lost = row.quantity();
        line.why = row.word<Shortfall>();
        line.cost = row.maybe(&Query::money);
        transfer.lines.push_back(line);
    }
}

void RequestTable::insert(const Envelope& envelope, const GoodsRequested& fact) {
    insert(envelope, envelope.id.stream.stall, fact.of, fact.note, fact.lines);
}

void RequestTable::insert(const Envelope& envelope, const TransferOrdered& fact) {
    insert(envelope, fact.to, fact.from, fact.note, fact.lines);
}

void RequestTable::insert(const Envelope& envelope, Stall by, Stall of, const std::string& note,
                          const std::vector<GoodsLine>& lines) {
    execute(m_db,
            "INSERT INTO request(id, by_place, of_place, state, at_ms, note, why, lines, ordered) "
            "VALUES(?1, ?2, ?3, 'asked', ?4, ?5, '', ?6, ?7)",
            RequestId::of(envelope.id), by, of, envelope.at, note, json::textOf(lines),
            envelope.id.stream.stall.isCentre() ? 1 : 0);
}

void RequestTable::answer(RequestId id, Stall of, RequestState state, const std::string& why) {
    execute(m_db,
            "UPDATE request SET state = ?3, why = ?4 "
            "WHERE id = ?1 AND of_place = ?2 AND state IN ('asked', 'withdrawn')",
            id, of, state, why);
}

void RequestTable::withdraw(const TransferOrderWithdrawn& fact) {
    execute(m_db,
            "UPDATE request SET state = 'withdrawn', why = ?2 WHERE id = ?1 AND state = 'asked'",
            fact.order, fact.why);
}

std::optional<GoodsRequest> RequestTable::find(RequestId id) {
    Query row(m_db, oneRequest, id);
    if (!row.next()) return std::nullopt;
    return requestIn(row);
}

std::vector<GoodsRequest> RequestTable::of(Stall place, int most) {
    Query row(m_db, requestsOf, place, most);
    return requests(row);
}

std::vector<GoodsRequest> RequestTable::orders(int most) {
    Query row(m_db, orderedByManager, most);
    return requests(row);
}

std::vector<GoodsRequest> RequestTable::requests(Query& row) {
    std::vector<GoodsRequest> requests;
    while (row.next())
        requests.push_back(requestIn(row));
    return requests;
}

} // namespace touat
