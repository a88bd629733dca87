// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns facts of the counter into rows.
#pragma once

#include "core/journal/entry.h"
#include "core/sales/customer_facts.h"
#include "core/sales/facts.h"
#include "core/sales/invoice_facts.h"
#include "core/sales/order_facts.h"
#include "core/sales/period_facts.h"
#include "core/sales/receipt_look.h"
#include "core/sales/rules.h"
#include "core/sales/sale_table.h"
#include "core/store/database.h"

namespace touat {

/// Where and when a document stands: former records say themselves when it was.
DocumentPlace placeOf(const Envelope& envelope, const Document& document);
void apply(Database& db, const Envelope& envelope, const SaleMade& fact);
void apply(Database& db, const Envelope& envelope, const RefundMade& fact);
void apply(Database& db, const Envelope& envelope, const ExchangeMade& fact);
void apply(Database& db, const Envelope& envelope, const OwnerCorrected& fact);
void apply(Database& db, const Envelope& envelope, const TenderCorrected& fact);
void apply(Database& db, const Envelope& envelope, const VoucherTaken& fact);
void apply(Database& db, const Envelope& envelope, const ReceiptReprinted& fact);
void apply(Database& db, const Envelope& envelope, const LineRemoved& fact);
void apply(Database& db, const Envelope& envelope, const DrawerOpened& fact);
void apply(Database& db, const Envelope& envelope, const RulesSet& fact);
void apply(Database& db, const Envelope& envelope, const ReceiptLookSet& fact);
void apply(Database& db, const Envelope& envelope, const PromotionSet& fact);
void apply(Database& db, const Envelope& envelope, const PromotionEnded& fact);
void apply(Database& db, const Envelope& envelope, const PriceListSet& fact);
void apply(Database& db, const Envelope& envelope, const IssuerSet& fact);
void apply(Database& db, const Envelope& envelope, const InvoiceIssued& fact);
void apply(Database& db, const Envelope& envelope, const CustomerRegistered& fact);
void apply(Database& db, const Envelope& envelope, const CustomerChanged& fact);
void apply(Database& db, const Envelope& envelope, const AccountPaid& fact);
void apply(Database& db, const Envelope& envelope, const OrderPlaced& fact);
void apply(Database& db, const Envelope& envelope, const OrderPaid& fact);
void apply(Database& db, const Envelope& envelope, const OrderMoved& fact);
void apply(Database& db, const Envelope& envelope, const OrderCancelled& fact);
void apply(Database& db, const Envelope& envelope, const DayOpened& fact);
void apply(Database& db, const Envelope& envelope, const DayClosed& fact);
void apply(Database& db, const Envelope& envelope, const PeriodClosed& fact);
void apply(Database& db, const Envelope& envelope, const GapExplained& fact);
void apply(Database& db, const Envelope& envelope, const CashPutIn& fact);
void apply(Database& db, const Envelope& envelope, const CashTakenOut& fact);

} // namespace touat
