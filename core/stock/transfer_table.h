// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Transfers and requests, with their lines. A transfer is resolved once: whoever says it a second
// time finds it resolved.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/journal/entry.h"
#include "core/stock/transfer_facts.h"
#include "core/store/query.h"

namespace touat {

/// On the way; received whole; received with a difference that somebody has to settle; settled.
enum class TransferState { sent, received, differs, settled };
template <>
struct EnumWords<TransferState> {
    static constexpr auto words =
        std::to_array<std::string_view>({"sent", "received", "differs", "settled"});
};

struct TransferLine {
    ItemId item;
    ItemKind kind = ItemKind::series;
    Quantity sent;
    Quantity accepted;
    Quantity back;
    Quantity lost;
    Shortfall why = Shortfall::none;
    std::optional<Money> cost;
    /// In transit still.
    Quantity open() const { return sent - accepted - back - lost; }
    friend bool operator==(const TransferLine&, const TransferLine&) = default;
};

struct Transfer {
    TransferId id;
    Stall from;
    Stall to;
    TransferState state = TransferState::sent;
    Moment sentAt;
    std::optional<StaffId> sentBy;
    std::optional<Moment> receivedAt;
    std::string carrier;
    std::optional<RequestId> answers;
    std::vector<TransferLine> lines;
    friend bool operator==(const Transfer&, const Transfer&) = default;
};

class TransferTable {
  public:
    explicit TransferTable(Database& db) : m_db(db) {}
    void insert(const Envelope& envelope, const TransferSent& fact);
    /// False: there is none, it was received before, or the word is about another than the one that is here under
    /// its name (R5); nothing is changed then.
    bool receive(const Envelope& envelope, const TransferReceived& fact);
    /// False: there is none, it does not wait for this, or other goods are open than the word settles; nothing is
    /// changed then.
    bool settle(const TransferSettled& fact);
    std::optional<Transfer> find(TransferId id);
    /// The first one that answers a request or an order; nothing: none does.
    std::optional<Transfer> answering(RequestId request);
    /// Newest first: those from or to a place, at most so many.
    std::vector<Transfer> of(Stall place, int most);
    /// Of those, what is on the way or waits to be settled.
    std::vector<Transfer> openOf(Stall place, int most);
    /// Of all places, what is on the way or waits to be settled; the oldest first.
    std::vector<Transfer> open(int most);

  private:
    std::vector<Transfer> transfers(Query& row);
    void readLines(Transfer& transfer);
    Database& m_db;
};

enum class RequestState { asked, answered, declined, withdrawn };
template <>
struct EnumWords<RequestState> {
    static constexpr auto words =
        std::to_array<std::string_view>({"asked", "answered", "declined", "withdrawn"});
};

/// One place asks another for goods, or the manager orders that they go there.
struct GoodsRequest {
    RequestId id;
    Stall by; // that would have them
    Stall of;
    RequestState state = RequestState::asked;
    Moment at;
    std::string note;
    std::string why; // it was declined, or withdrawn
    std::vector<GoodsLine> lines;
    bool isOrder() const { return id.entry().stream.stall.isCentre(); }
    friend bool operator==(const GoodsRequest&, const GoodsRequest&) = default;
};

class RequestTable {
  public:
    explicit RequestTable(Database& db) : m_db(db) {}
    void insert(const Envelope& envelope, const GoodsRequested& fact);
    void insert(const Envelope& envelope, const TransferOrdered& fact);
    /// What the place that was asked says, `of`, counts once, and more than that the manager wants it no longer: by then
    /// the goods may be on their way. Another's word changes nothing.
    void answer(RequestId id, Stall of, RequestState state, const std::string& why = {});
    void withdraw(const TransferOrderWithdrawn& fact);
    std::optional<GoodsRequest> find(RequestId id);
    /// Newest first: asked by a place or of it.
    std::vector<GoodsRequest> of(Stall place, int most);
    /// Of the manager: those that nobody has answered, then the others, each newest first.
    std::vector<GoodsRequest> orders(int most);

  private:
    void insert(const Envelope& envelope, Stall by, Stall of, const std::string& note,
                const std::vector<GoodsLine>& lines);
    std::vector<GoodsRequest> requests(Query& row);
    Database& m_db;
};

} // namespace touat
