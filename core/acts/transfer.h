// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods go from place to place in two phases (R7): the sender lets them go and cannot call them back;
// the receiver, and nobody else, says what arrived. What did not is the sender's to explain. The centre
// speaks for a device that is gone. Requests ask another place for goods, and the manager orders that some go from one to
// another; a transfer is the answer to both.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/acts/receive_goods.h"
#include "core/stock/transfer_table.h"

namespace touat {

/// `answers`: a request or an order; what is sent may be less than it asks for, and answers it all the same. Refused:
/// notAllowed, placeUnknown (or this very place), requestUnknown (or not of this place, or
/// answered), textUnusable, and as `goodsAtHand` in core/acts/goods_lines.h.
Result<TransferId> sendGoods(Book& book, const Person& by, Stall to, Spot from,
                             const std::vector<IncomingLine>& lines, const std::string& carrier,
                             std::optional<RequestId> answers = std::nullopt);

/// What arrived of one line.
struct Arrival {
    ItemId item;
    Quantity accepted;
    Shortfall why = Shortfall::none; // less than was sent
};

/// Lines that are not named arrived whole. Refused: notAllowed, transferUnknown (or for another place,
/// unless this is the centre), transferDone, itemUnknown (not in the transfer), moreThanSent
/// (more than was sent; quantity: what was), noteMissing (less, and nobody says why).
Result<Done> receiveTransfer(Book& book, const Person& by, TransferId transfer,
                             const std::vector<Arrival>& arrivals);

/// What the receiver did not take came back, so much of each item; the rest of it is lost. Refused:
/// notAllowed, transferUnknown (or sent by another place, unless this is the centre), transferDone,
/// itemUnknown, moreThanSent.
Result<Done> settleTransfer(Book& book, const Person& by, TransferId transfer,
                            const std::vector<IncomingLine>& back);

/// Refused: notAllowed, placeUnknown, noLines, tooManyLines, itemUnknown, quantityNotPositive, quantityNotWhole,
/// oneOfAKind, textUnusable.
Result<RequestId> requestGoods(Book& book, const Person& by, Stall of,
                               const std::vector<IncomingLine>& lines, const std::string& note);

/// A request or an order. Refused: notAllowed, requestUnknown (or of another place, or answered), textUnusable,
/// noteMissing.
Result<Done> declineRequest(Book& book, const Person& by, RequestId request,
                            const std::string& why);

/// At the centre; the same order again while it waits for an answer is that one. Refused: notAllowed (also anywhere
/// else), placeUnknown (or from a place to itself), and as
/// requestGoods().
Result<RequestId> orderTransfer(Book& centre, const Person& by, Stall from, Stall to,
                                const std::vector<IncomingLine>& lines, const std::string& note);
/// Refused: notAllowed, requestUnknown (or answered, declined or withdrawn before), noteMissing, textUnusable.
Result<Done> withdrawOrder(Book& centre, const Person& by, RequestId order, const std::string& why);

} // namespace touat
