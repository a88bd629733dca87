// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/being_paid.h"

#include <algorithm>

namespace touat {

namespace {

Money cashHandedOver(const std::vector<Tender>& tenders) {
    Money sum;
    for (const auto& tender : tenders)
        if (tender.kind == TenderKind::cash) sum += tender.given;
    return sum;
}

} // namespace

Money offAccountOf(Money back, Money unpaid) { return std::min(unpaid, back); }

SwapSums SwapSums::of(Money worth, Money unpaid, Money taken) {
    SwapSums sums;
    sums.covered = std::min(worth, taken);
    sums.offAccount = offAccountOf(worth - sums.covered, unpaid);
    sums.toGive = worth - sums.covered - sums.offAccount;
    return sums;
}

Due BeingPaid::due(const Tenders& tenders) const {
    return dueFor(m_total, notByCash(tenders), m_rules, m_day);
}

Money BeingPaid::inCash(const Tenders& tenders) const {
    return due(tenders).payable() - notByCash(tenders);
}

Money BeingPaid::left(const Tenders& tenders) const {
    return inCash(tenders) - cashHandedOver(tenders);
}

bool BeingPaid::isPaid(const Tenders& tenders) const {
    return !tenders.empty() && !inCash(tenders).isNegative() && left(tenders) <= Money{};
}

Money BeingPaid::leftForOthers(const Tenders& tenders) const {
    const auto lines = m_total - notByCash(tenders);
    const auto handed = cashHandedOver(tenders);
    if (handed.isZero()) return lines;
    const auto due = dueFor(handed, Money{}, m_rules, m_day).payable(); // were all of it for lines
    return lines - handed + std::max(due - handed, Money{});
}

BeingPaid::Tenders BeingPaid::inOneHand(Tenders tenders) const {
    const auto isCash = [](const Tender& tender) { return tender.kind == TenderKind::cash; };
    if (std::none_of(tenders.begin(), tenders.end(), isCash)) return tenders;
    const auto handed = cashHandedOver(tenders);
    std::erase_if(tenders, isCash);
    tenders.push_back(cash(inCash(tenders), handed));
    return tenders;
}

Result<Done> BeingPaid::check(const Tenders& tenders) const {
    return checkTenders(tenders, notInCash(tenders) + inCash(tenders));
}

BeingPaid::Tenders BeingPaid::withVouchersFitted(Tenders tenders) const {
    auto left = m_total - m_covered;
    for (const auto& tender : tenders)
        if (tender.kind != TenderKind::voucher) left -= tender.amount;
    for (auto& tender : tenders) {
        if (tender.kind != TenderKind::voucher) continue;
        tender.amount = std::clamp(left, Money{}, tender.given);
        left -= tender.amount;
    }
    return tenders;
}

} // namespace touat
