// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A payment as a page asks for it: what kind, how much, and the number that proves it.
#pragma once

#include <QString>

#include "core/sales/tender.h"

namespace touat {

/// What proves a payment that was no cash. A card's terminal and last digits are kept where they were typed:
/// nobody has to type them. A phone has neither.
inline void putProof(Tender& tender, const QString& scheme, const QString& reference,
                     const QString& terminal, const QString& lastFour) {
    tender.scheme = scheme.toStdString();
    tender.reference = reference.trimmed().toStdString();
    if (tender.kind != TenderKind::card) return;
    if (!terminal.isEmpty()) tender.terminal = terminal.toStdString();
    if (!lastFour.isEmpty()) tender.lastFour = lastFour.toStdString();
}

/// `kind`: "cash", "card" or "mobile"; `dinars`: as typed. Refused: amountTooLarge,
/// amountNotPositive, referenceMissing, textUnusable.
inline Result<Tender> typedTender(const QString& kind, const QString& scheme,
                                  const QString& reference, const QString& dinars) {
    const auto amount = parseDinars(dinars.toStdString());
    if (!amount) return refuse(Reason::amountTooLarge);
    if (*amount <= Money{}) return refuse(Reason::amountNotPositive);
    auto tender =
        exactly(fromWord<TenderKind>(kind.toStdString()).value_or(TenderKind::cash), *amount);
    if (tender.kind != TenderKind::cash) {
        tender.scheme = scheme.toStdString();
        tender.reference = reference.trimmed().toStdString();
    }
    if (const auto good = checkTenders({tender}, *amount); !good) return good.refusal();
    return tender;
}

} // namespace touat
