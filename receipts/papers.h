// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every paper of the till, from what core/book/document_view.h gives to bytes and where they go.
#pragma once

#include <string>
#include <vector>

#include "core/book/artisan_paper_view.h"
#include "core/book/centre_paper_view.h"
#include "core/book/document_view.h"
#include "receipts/artisan_card.h"
#include "receipts/badge.h"
#include "receipts/house.h"
#include "receipts/label.h"
#include "receipts/painter.h"
#include "receipts/roll.h"

namespace touat::receipts {

/// How this stall prints.
struct PaperWish {
    RollForm form;
    House house;
    bool training = false; // marks every paper
    int copy = 0;          // 0: the original; see reprint()
    bool gift = false;     // of a sale: without prices
    Painter painter;       // of the pictures on papers that have some
};

struct DrawnPaper {
    std::string pdf;
    std::string name;  // for its file: "S07-1-000012", "S07-1-000012-D2", "S07-Z-2026-11-24"
    std::string proof; // what the QR code of a sale or a refund says; "": another paper
    int headDots = 0;  // of the receipt printer's head; 0: a sheet for an office printer
};

// Throw Fault(paper), Fault(fontMissing). The same paper gives the same bytes.
DrawnPaper draw(const Fonts& fonts, PrintedDocument document, const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, PrintedExchange exchange, const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, PrintedInvoice invoice, const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, PrintedDay day, const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, PrintedOrder order, const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, PrintedAccount account, const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, const PrintedBadge& badge, const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, const PrintedArtisanCard& card, const PaperWish& wish = {});

DrawnPaper draw(const Fonts& fonts, const std::vector<PrintedLabel>& labels,
                const LabelForm& form);
DrawnPaper draw(const Fonts& fonts, PrintedProvenance provenance, const PaperWish& wish = {});
/// On A4, or from the roll as `wish` says.
enum class TransferPaper { sheet, roll };
DrawnPaper draw(const Fonts& fonts, PrintedTransfer transfer, TransferPaper paper,
                const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, PrintedPeriod period, TransferPaper paper,
                const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, PrintedCount count, const PaperWish& wish = {});
/// There must be one.
DrawnPaper draw(const Fonts& fonts, std::vector<PrintedWanted> wanted, const PaperWish& wish = {});
/// The same for whoever calls the artisans, on one list. There must be one.
DrawnPaper callList(const Fonts& fonts, std::vector<PrintedWanted> wanted,
                    const PaperWish& wish = {});

// between the house and an artisan
DrawnPaper draw(const Fonts& fonts, PrintedContract contract, const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, PrintedDeposit deposit, TransferPaper paper,
                const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, PrintedReturn goods, TransferPaper paper,
                const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, PrintedPayout payout, TransferPaper paper,
                const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, PrintedHandover handover, TransferPaper paper,
                const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, PrintedStatement statement, const PaperWish& wish = {});
/// There must be one.
DrawnPaper draw(const Fonts& fonts, std::vector<PrintedSold> sold, const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, std::vector<PrintedOld> old, const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, std::vector<PrintedCall> calls, const PaperWish& wish = {});

// for the manager
DrawnPaper draw(const Fonts& fonts, PrintedTakings takings, const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, PrintedLog log, const PaperWish& wish = {});
DrawnPaper draw(const Fonts& fonts, PrintedList list, const PaperWish& wish = {});

} // namespace touat::receipts
