// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a sale was paid. Card and mobile payments are recorded with the number that proves them and
// are never pushed to a terminal; of a card at most the last four digits are kept.
#pragma once

#include <vector>

#include "core/enum_words.h"
#include "core/money.h"
#include "core/result.h"

namespace touat {

enum class TenderKind { cash, card, mobile };
template <>
struct EnumWords<TenderKind> {
    static constexpr auto words = std::to_array<std::string_view>({"cash", "card", "mobile"});
};

struct Tender {
    TenderKind kind = TenderKind::cash;
    Money amount;          // of the total
    Money given;           // what was handed over; cash only gives change
    std::string scheme;    // "CIB", "Edahabia", "BaridiMob", "DZ Mob Pay"
    std::string reference; // authorisation or transaction number

    Money change() const { return given - amount; }
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("amount", self.amount);
        visit("given", self.given);
        visit("scheme", self.scheme);
        visit("reference", self.reference);
    }
};

Tender exactCash(Money total);
Tender cash(Money total, Money given);

/// Whether the tenders pay the total exactly. Refused: tenderTooSmall (what is missing),
/// tenderTooLarge (card or mobile beyond the total), referenceMissing, textUnusable.
Result<Done> checkTenders(const std::vector<Tender>& tenders, Money total);

} // namespace touat
