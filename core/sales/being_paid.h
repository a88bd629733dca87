// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A basket while it is being paid: what cash has to pay of it, what other ways may, and what goes back where goods that
// came back are worth more. Nobody gets money for what nobody paid. Pure; closeSale() checks what was agreed.
#pragma once

#include "core/sales/due.h"

namespace touat {

/// Of so much that goes back: what only comes off an account, `unpaid` of the sale still standing there.
Money offAccountOf(Money back, Money unpaid);

/// Goods that came back against goods that are taken for them.
struct SwapSums {
    Money covered;    // of what is taken
    Money offAccount; // of what came back beyond that
    Money toGive;     // the rest of it
    bool givesBack() const { return !(offAccount + toGive).isZero(); }
    /// `worth`: of what came back; `unpaid`: of the sale that it is from; `taken`: what the lines cost.
    static SwapSums of(Money worth, Money unpaid, Money taken);
};

/// Tenders as they are laid down: of each all that was handed over, before it is known which part of cash pays.
class BeingPaid {
  public:
    /// `total`: of the lines; `covered`: of it, what goods that came back pay.
    BeingPaid(Money total, Money covered, const ShopRules& rules, Day day)
        : m_total(total), m_covered(covered), m_rules(rules), m_day(day) {}
    BeingPaid(Money, Money, ShopRules&&, Day) = delete; // it only looks at the rules

    using Tenders = std::vector<Tender>;
    Due due(const Tenders& tenders) const;
    /// What all cash together has to pay beside the others; below zero: they are too much already.
    Money inCash(const Tenders& tenders) const;
    /// Below zero: cash comes back.
    Money left(const Tenders& tenders) const;
    /// Somebody paid, and nothing is left.
    bool isPaid(const Tenders& tenders) const;
    /// The most that another way than cash may pay now. It pays neither stamp duty nor rounding: of the lines it pays
    /// what cash leaves, and of cash that was handed over first goes what is due because it is cash.
    Money leftForOthers(const Tenders& tenders) const;
    /// Cash that came in parts as the one tender that a sale knows: what is more than it has to pay comes back.
    Tenders inOneHand(Tenders tenders) const;
    /// Whether they pay all of it. Refused: as checkTenders().
    Result<Done> check(const Tenders& tenders) const;
    /// A voucher pays what the others leave; what is left of it goes back as a new one.
    Tenders withVouchersFitted(Tenders tenders) const;

  private:
    Money notByCash(const Tenders& tenders) const { return notInCash(tenders) + m_covered; }

    Money m_total;
    Money m_covered;
    const ShopRules& m_rules;
    Day m_day;
};

} // namespace touat
