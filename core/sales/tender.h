// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a sale was paid. Card and mobile payments are recorded with the number that proves them and
// are never pushed to a terminal; of a card at most the last four digits are kept. What is given
// beyond the amount comes back: cash as change, a voucher as a new voucher; nothing else gives change.
#pragma once

#include <optional>
#include <vector>

#include "core/enum_words.h"
#include "core/id.h"
#include "core/money.h"
#include "core/result.h"

namespace touat {

enum class TenderKind {
    cash,
    card,
    mobile,   // QR or transfer, seen on our phone
    account,  // the customer pays later
    voucher,  // a credit that we gave
    deposit,  // what the customer paid before on an order
    exchange, // goods given back in the same exchange
};
template <>
struct EnumWords<TenderKind> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"cash", "card", "mobile", "account", "voucher", "deposit", "exchange"});
};

struct Tender {
    TenderKind kind = TenderKind::cash;
    Money amount;          // of what is to be paid
    Money given;           // what was handed over
    std::string scheme;    // "CIB", "Edahabia", "BaridiMob", "DZ Mob Pay"
    std::string reference; // authorisation or transaction number
    std::optional<std::string> terminal;
    std::optional<std::string> lastFour;
    std::optional<VoucherId> voucher; // the one that is spent
    std::optional<std::string> proof; // its signature, as its paper says; none: its number alone

    Money change() const { return given - amount; }
    friend bool operator==(const Tender&, const Tender&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("amount", self.amount);
        visit("given", self.given);
        visit("scheme", self.scheme);
        visit("reference", self.reference);
        visit("terminal", self.terminal);
        visit("last_four", self.lastFour);
        visit("voucher", self.voucher);
        visit("proof", self.proof);
    }
};

Tender exactCash(Money total);
Tender cash(Money total, Money given);
Tender exactly(TenderKind kind, Money amount);

/// Whether a card or a phone has to say the number that proves it: not any more when it is told later how
/// a sale was paid, for the slip may be gone, or the terminal gave none.
enum class ProofNumber { wanted, ifThere };

/// Whether the tenders pay the total exactly. Refused: tenderTooSmall (what is missing),
/// tenderTooLarge (card or mobile beyond the total), referenceMissing, lastFourWrong, textUnusable,
/// voucherUnknown, voucherForged.
Result<Done> checkTenders(const std::vector<Tender>& tenders, Money total,
                          ProofNumber proof = ProofNumber::wanted);

/// The sum of one kind.
Money paidBy(const std::vector<Tender>& tenders, TenderKind kind);

} // namespace touat
