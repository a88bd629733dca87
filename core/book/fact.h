// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one list of what can happen. A fact that is missing an encoding, a posting rule or an apply
// does not compile.
#pragma once

#include <variant>

#include "core/consignment/artisan_access.h"
#include "core/consignment/facts.h"
#include "core/consignment/postings.h"
#include "core/journal/entry.h"
#include "core/people/facts.h"
#include "core/sales/customer_facts.h"
#include "core/sales/facts.h"
#include "core/sales/invoice_facts.h"
#include "core/sales/order_facts.h"
#include "core/sales/period_facts.h"
#include "core/sales/postings.h"
#include "core/sales/receipt_look.h"
#include "core/sales/rules.h"
#include "core/stock/corner_facts.h"
#include "core/stock/facts.h"
#include "core/stock/postings.h"
#include "core/stock/transfer_facts.h"

namespace touat {

using Fact = std::variant<
    DeviceEnrolled, DeviceForked, DeviceRevoked, StreamBlocked, TailFound, BookPutBack, DayDigested, StaffAdmitted, RightsSet, BadgeGiven, SignedIn, // people
    StaffPinSet, StaffDismissed, StaffReadmitted, PinRefused, ExercisesDone, StaffPasswordSet,
    ItemRegistered, PieceRegistered, ItemDescribed, GoodsReceived, PriceChanged, // stock
    ItemsRegistered, ItemsWithdrawn, StockImported, StockWithdrawn, PlaceSet, TransferSent, TransferReceived, TransferSettled, ExceptionRuled,
    RulingTakenBack, GoodsRequested, TransferOrdered, TransferOrderWithdrawn, RequestDeclined,
    GoodsMoved, StockCounted, CornerSet, GoodsPlaced, LevelSet, ArtisanAsked, PieceInspected, TagsPrinted,
    ArtisanLinkGiven, ArtisanCardGiven, ArtisanPinSet, ArtisanAccountRead, PeopleListTaken, ArtisanPhoneSet,
    ArtisanRegistered, ArtisansWithdrawn, ContractSigned, ContractRenewed, ConsentGiven, DepositTaken,   // consignment
    DepositCounted, DepositSigned, GoodsAppraised, AppraisalUndone, GoodsReturned, ArtisanPaid, PayoutReversed,
    RunDrafted, PayoutDrafted, RunApproved, RunClosed, AdvanceGiven, BalanceRepaid, BalanceWaived,
    BoughtOut, RemittanceTaken, StallPaid, RentCharged, RentPaid,
    DayOpened, SaleMade, RefundMade, ExchangeMade, VoucherTaken, OwnerCorrected, TenderCorrected, // sales
    ReceiptReprinted,
    LineRemoved, DrawerOpened, CashPutIn, CashTakenOut, DayClosed, PeriodClosed, GapExplained, RulesSet, ReceiptLookSet,
    PromotionSet,
    PromotionEnded,
    PriceListSet, IssuerSet, InvoiceIssued, CustomerRegistered, CustomerChanged, AccountPaid,
    OrderPlaced, OrderPaid, OrderMoved, OrderCancelled>;

// Facts that move nothing say so.
inline Postings postingsOf(Stall, const DeviceEnrolled&) { return {}; }
inline Postings postingsOf(Stall, const DeviceForked&) { return {}; }
inline Postings postingsOf(Stall, const DeviceRevoked&) { return {}; }
inline Postings postingsOf(Stall, const StreamBlocked&) { return {}; }
inline Postings postingsOf(Stall, const TailFound&) { return {}; }
inline Postings postingsOf(Stall, const BookPutBack&) { return {}; }
inline Postings postingsOf(Stall, const DayDigested&) { return {}; }
inline Postings postingsOf(Stall, const StaffAdmitted&) { return {}; }
inline Postings postingsOf(Stall, const RightsSet&) { return {}; }
inline Postings postingsOf(Stall, const BadgeGiven&) { return {}; }
inline Postings postingsOf(Stall, const StaffPinSet&) { return {}; }
inline Postings postingsOf(Stall, const StaffPasswordSet&) { return {}; }
inline Postings postingsOf(Stall, const StaffDismissed&) { return {}; }
inline Postings postingsOf(Stall, const StaffReadmitted&) { return {}; }
inline Postings postingsOf(Stall, const SignedIn&) { return {}; }
inline Postings postingsOf(Stall, const PinRefused&) { return {}; }
inline Postings postingsOf(Stall, const ExercisesDone&) { return {}; }
inline Postings postingsOf(Stall, const ItemRegistered&) { return {}; }
inline Postings postingsOf(Stall, const PieceRegistered&) { return {}; }
inline Postings postingsOf(Stall, const ItemDescribed&) { return {}; }
inline Postings postingsOf(Stall, const PriceChanged&) { return {}; }
inline Postings postingsOf(Stall, const ItemsRegistered&) { return {}; }
inline Postings postingsOf(Stall, const StockImported&) { return {}; }
inline Postings postingsOf(Stall, const PlaceSet&) { return {}; }
inline Postings postingsOf(Stall, const GoodsRequested&) { return {}; }
inline Postings postingsOf(Stall, const TransferOrdered&) { return {}; }
inline Postings postingsOf(Stall, const TransferOrderWithdrawn&) { return {}; }
inline Postings postingsOf(Stall, const RequestDeclined&) { return {}; }
inline Postings postingsOf(Stall, const CornerSet&) { return {}; }
inline Postings postingsOf(Stall, const GoodsPlaced&) { return {}; }
inline Postings postingsOf(Stall, const LevelSet&) { return {}; }
inline Postings postingsOf(Stall, const ArtisanAsked&) { return {}; }
inline Postings postingsOf(Stall, const PieceInspected&) { return {}; }
inline Postings postingsOf(Stall, const TagsPrinted&) { return {}; }
inline Postings postingsOf(Stall, const ArtisanRegistered&) { return {}; }
inline Postings postingsOf(Stall, const ArtisansWithdrawn&) { return {}; }
inline Postings postingsOf(Stall, const ArtisanPhoneSet&) { return {}; }
inline Postings postingsOf(Stall, const ArtisanLinkGiven&) { return {}; }
inline Postings postingsOf(Stall, const ArtisanCardGiven&) { return {}; }
inline Postings postingsOf(Stall, const ArtisanPinSet&) { return {}; }
inline Postings postingsOf(Stall, const ArtisanAccountRead&) { return {}; }
inline Postings postingsOf(Stall, const PeopleListTaken&) { return {}; }
inline Postings postingsOf(Stall, const ContractSigned&) { return {}; }
inline Postings postingsOf(Stall, const ContractRenewed&) { return {}; }
inline Postings postingsOf(Stall, const ConsentGiven&) { return {}; }
inline Postings postingsOf(Stall, const DepositCounted&) { return {}; }
inline Postings postingsOf(Stall, const DepositSigned&) { return {}; }
inline Postings postingsOf(Stall, const RunDrafted&) { return {}; }
inline Postings postingsOf(Stall, const PayoutDrafted&) { return {}; }
inline Postings postingsOf(Stall, const RunApproved&) { return {}; }
inline Postings postingsOf(Stall, const RunClosed&) { return {}; }
inline Postings postingsOf(Stall, const VoucherTaken&) { return {}; }
inline Postings postingsOf(Stall, const ReceiptReprinted&) { return {}; }
inline Postings postingsOf(Stall, const LineRemoved&) { return {}; }
inline Postings postingsOf(Stall, const DrawerOpened&) { return {}; }
inline Postings postingsOf(Stall, const PeriodClosed&) { return {}; }
inline Postings postingsOf(Stall, const GapExplained&) { return {}; }
inline Postings postingsOf(Stall, const RulesSet&) { return {}; }
inline Postings postingsOf(Stall, const ReceiptLookSet&) { return {}; }
inline Postings postingsOf(Stall, const PromotionSet&) { return {}; }
inline Postings postingsOf(Stall, const PromotionEnded&) { return {}; }
inline Postings postingsOf(Stall, const PriceListSet&) { return {}; }
inline Postings postingsOf(Stall, const IssuerSet&) { return {}; }
inline Postings postingsOf(Stall, const InvoiceIssued&) { return {}; }
inline Postings postingsOf(Stall, const CustomerRegistered&) { return {}; }
inline Postings postingsOf(Stall, const CustomerChanged&) { return {}; }
inline Postings postingsOf(Stall, const OrderPlaced&) { return {}; }
inline Postings postingsOf(Stall, const OrderMoved&) { return {}; }

/// The form in which this program writes facts. A fact whose form changes gets its own number here
/// and a reader for the old one.
constexpr int factVersion = 1;

std::string typeOf(const Fact& fact);
Postings postingsOf(Stall at, const Fact& fact);
json::Value bodyOf(const Fact& fact);

/// Reads the fact in an entry's body. Empty: a type or version that this program does not know yet;
/// such an entry is kept, sent on, and applied by the program that knows it (R6).
/// Refused with bytesUnreadable: a known type whose body is not as it must be.
Result<std::optional<Fact>> readFact(const Envelope& envelope, json::Element body);

/// Names the list of facts; a program that knows more facts has another name and refolds.
std::string factListVersion();

/// Whom a fact concerns besides its writer.
struct FeedTarget {
    std::optional<Stall> stall; // empty: every stall
};
/// Where a fact must be sent on, be it of the centre or of a stall; none: it stays at the centre.
/// Goods and their ways are everyone's business, so that a stall knows a piece before it arrives.
std::vector<FeedTarget> feedTargetsOf(const Fact& fact);

} // namespace touat
