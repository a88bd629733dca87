// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/tender.h"

#include <algorithm>

#include "core/name.h"

namespace touat {

namespace {

bool isFourDigits(const std::string& text) {
    return text.size() == 4 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<Done> checkProof(const Tender& tender, ProofNumber number) {
    const auto terminal = tender.terminal.value_or(std::string{});
    if (tender.scheme.size() > 32 || tender.reference.size() > 64 || terminal.size() > 32 ||
        !isCleanText(tender.scheme) || !isCleanText(tender.reference) || !isCleanText(terminal))
        return refuse(Reason::textUnusable);
    if (tender.lastFour && !isFourDigits(*tender.lastFour)) return refuse(Reason::lastFourWrong);
    const bool proven = tender.kind == TenderKind::card || tender.kind == TenderKind::mobile;
    if (proven && number == ProofNumber::wanted && fold(tender.reference).empty())
        return refuse(Reason::referenceMissing);
    if ((tender.kind == TenderKind::voucher) != tender.voucher.has_value())
        return refuse(Reason::voucherUnknown);
    if (tender.proof && (!tender.voucher || tender.proof->size() != 128))
        return refuse(Reason::voucherForged);
    return Done{};
}

} // namespace

Tender cash(Money total, Money given) {
    Tender tender;
    tender.amount = total;
    tender.given = given;
    return tender;
}

Tender exactCash(Money total) { return cash(total, total); }

Tender exactly(TenderKind kind, Money amount) {
    auto tender = exactCash(amount);
    tender.kind = kind;
    return tender;
}

Result<Done> checkTenders(const std::vector<Tender>& tenders, Money total,
                          ProofNumber proof) {
    Money paid;
    for (const auto& tender : tenders) {
        if (!tender.amount.fitsDocument() || !tender.given.fitsDocument())
            return refuse(Reason::amountTooLarge);
        paid += tender.amount;
        if (tender.given < tender.amount)
            return refuse(Reason::tenderTooSmall, tender.amount - tender.given);
        if (const auto good = checkProof(tender, proof); !good) return good.refusal();
        const bool givesChange =
            tender.kind == TenderKind::cash || tender.kind == TenderKind::voucher;
        if (!givesChange && tender.given != tender.amount)
            return refuse(Reason::tenderTooLarge, tender.given - tender.amount);
    }
    if (paid < total) return refuse(Reason::tenderTooSmall, total - paid);
    if (paid > total) return refuse(Reason::tenderTooLarge, paid - total);
    return Done{};
}

Money paidBy(const std::vector<Tender>& tenders, TenderKind kind) {
    Money sum;
    for (const auto& tender : tenders)
        if (tender.kind == kind) sum += tender.amount;
    return sum;
}

} // namespace touat
