// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/messages.h"

namespace touat {

RefusalMessage messageOf(const Refusal& refusal) {
    RefusalMessage message;
    message.reason = wordOf(refusal.reason);
    // What a stranger sent may be no text at all, and an answer is one.
    message.subject = json::isUtf8(refusal.subject) ? refusal.subject : "?";
    if (refusal.quantity) message.quantity = refusal.quantity->thousandths();
    if (refusal.amount) message.amount = refusal.amount->centimes();
    return message;
}

Refusal refusalOf(const RefusalMessage& message) {
    // A newer centre may know reasons that this program does not.
    const auto reason = fromWord<Reason>(message.reason);
    Refusal refusal = refuse(reason.value_or(Reason::centreRefused),
                             reason ? message.subject : message.reason);
    if (message.quantity) refusal.quantity = Quantity::thousandths(*message.quantity);
    if (message.amount) refusal.amount = Money::centimes(*message.amount);
    return refusal;
}

Result<SyncRequest> readSyncRequest(std::string_view text) {
    if (text.size() > mostRequestBytes) return refuse(Reason::tooLarge);
    auto request = json::Parser().as<SyncRequest>(text);
    if (!request) return refuse(Reason::bytesUnreadable, "request");
    const bool inRange = request->epoch >= 1 && request->epoch <= id_bits::epochMax &&
                         request->from >= 1 && request->headSeq >= 0 &&
                         request->headSeq <= id_bits::seqMax && request->feed.seq >= 0 &&
                         request->stretches.value_or(1) >= 1;
    constexpr std::size_t longestVersion = 64; // it is shown, and stays in memory
    if (!inRange || request->app.size() > longestVersion) return refuse(Reason::bytesUnreadable, "request");
    if (request->entries.size() > mostEntries) return refuse(Reason::tooLarge);
    return std::move(*request);
}

Result<SyncReply> readSyncReply(std::string_view text) {
    auto reply = json::Parser().as<SyncReply>(text);
    if (!reply || reply->cursorSeq < 0) return refuse(Reason::bytesUnreadable, "reply");
    return std::move(*reply);
}

} // namespace touat
