// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/log_line.h"

namespace touat {

namespace {

struct KindInLog {
    using Kind = std::optional<LogKind>;
    const Envelope& envelope;

    Kind operator()(const auto&) const { return std::nullopt; }
    Kind operator()(const DayOpened&) const { return LogKind::dayOpened; }
    Kind operator()(const DayClosed&) const { return LogKind::dayClosed; }
    Kind operator()(const GapExplained&) const { return LogKind::gapExplained; }
    Kind operator()(const SaleMade&) const {
        return envelope.approver ? Kind(LogKind::lowered) : std::nullopt;
    }
    Kind operator()(const RefundMade& fact) const {
        return fact.document.isVoid() ? LogKind::voided : LogKind::refunded;
    }
    Kind operator()(const ExchangeMade&) const { return LogKind::exchanged; }
    Kind operator()(const ReceiptReprinted&) const { return LogKind::reprinted; }
    Kind operator()(const TenderCorrected&) const { return LogKind::tenderCorrected; }
    Kind operator()(const LineRemoved&) const { return LogKind::removed; }
    Kind operator()(const DrawerOpened&) const { return LogKind::drawerOpened; }
    Kind operator()(const CashPutIn&) const { return LogKind::cashIn; }
    Kind operator()(const CashTakenOut&) const { return LogKind::cashOut; }
    Kind operator()(const PriceChanged&) const { return LogKind::priceChanged; }
    Kind operator()(const RulesSet&) const { return LogKind::rulesChanged; }
    Kind operator()(const ReceiptLookSet&) const { return LogKind::rulesChanged; }
    Kind operator()(const PinRefused&) const { return LogKind::pinRefused; }
    Kind operator()(const StaffAdmitted&) const { return LogKind::admitted; }
    Kind operator()(const RightsSet&) const { return LogKind::rightsSet; }
    Kind operator()(const BadgeGiven&) const { return LogKind::badgeGiven; }
    Kind operator()(const StaffPinSet&) const { return LogKind::pinSet; }
    Kind operator()(const StaffPasswordSet& fact) const {
        return fact.password ? LogKind::passwordSet : LogKind::passwordTaken;
    }
    Kind operator()(const StaffDismissed&) const { return LogKind::dismissed; }
    Kind operator()(const StaffReadmitted&) const { return LogKind::readmitted; }
    Kind operator()(const ArtisanPaid&) const { return LogKind::artisanPaid; }
    Kind operator()(const OrderCancelled&) const { return LogKind::orderCancelled; }
    Kind operator()(const TransferOrdered&) const { return LogKind::transferOrdered; }
    Kind operator()(const TransferOrderWithdrawn&) const { return LogKind::orderWithdrawn; }
    Kind operator()(const BookPutBack&) const { return LogKind::putBack; }
    // Not the artisan's own looks, which are theirs to see.
    Kind operator()(const ArtisanAccountRead&) const {
        return envelope.by ? Kind(LogKind::accountRead) : std::nullopt;
    }
    Kind operator()(const PeopleListTaken&) const { return LogKind::listTaken; }
};

bool fits(const Fact& fact) {
    if (const auto* opened = std::get_if<DayOpened>(&fact))
        return opened->first != 0 || opened->counted == opened->expected; // a first float comes from the safe
    const auto* closed = std::get_if<DayClosed>(&fact);
    return closed == nullptr || closed->counted == closed->expected;
}

} // namespace

std::optional<LogKind> kindInLog(const Envelope& envelope, const Fact& fact) {
    return std::visit(KindInLog{envelope}, fact);
}

LogTopic topicInLog(LogKind kind, const Fact& fact) {
    switch (kind) {
    case LogKind::dayOpened:
    case LogKind::dayClosed:
        return fits(fact) ? LogTopic::days : LogTopic::gaps;
    case LogKind::gapExplained:
        return LogTopic::gaps;
    case LogKind::voided:
    case LogKind::removed:
    case LogKind::orderCancelled:
        return LogTopic::voids;
    case LogKind::refunded:
    case LogKind::exchanged:
        return LogTopic::refunds;
    case LogKind::reprinted:
        return LogTopic::reprints;
    case LogKind::tenderCorrected:
        return LogTopic::tenders;
    case LogKind::lowered:
        return LogTopic::discounts;
    case LogKind::drawerOpened:
        return LogTopic::drawer;
    case LogKind::cashIn:
    case LogKind::cashOut:
    case LogKind::artisanPaid:
        return LogTopic::cash;
    case LogKind::pinRefused:
        return LogTopic::pins;
    case LogKind::admitted:
    case LogKind::rightsSet:
    case LogKind::badgeGiven:
    case LogKind::pinSet:
    case LogKind::passwordSet:
    case LogKind::passwordTaken:
    case LogKind::dismissed:
    case LogKind::readmitted:
        return LogTopic::people;
    case LogKind::priceChanged:
    case LogKind::rulesChanged:
    case LogKind::transferOrdered:
    case LogKind::orderWithdrawn:
    case LogKind::putBack:
        return LogTopic::shop;
    case LogKind::accountRead:
    case LogKind::listTaken:
        return LogTopic::reads;
    }
    must(false, "every kind has a topic");
    return LogTopic::shop;
}

std::optional<StaffId> personInLog(const Envelope& envelope, const Fact& fact) {
    if (const auto* refused = std::get_if<PinRefused>(&fact))
        return StaffId::fromPacked(refused->person.packed());
    return envelope.by;
}

} // namespace touat
