// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every paper of the till, from what core/book/document_view.h gives to bytes and where they go.
#pragma once

#include <string>
#include <vector>

#include "core/book/document_view.h"
#include "receipts/badge.h"
#include "receipts/house.h"
#include "receipts/roll.h"

namespace touat::receipts {

/// How this stall prints.
struct PaperWish {
    RollForm form;
    House house;
    bool training = false; // marks every paper
    int copy = 0;          // 0: the original; see reprint()
    bool gift = false;     // of a sale: without prices
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

enum class LabelPaper { sheet, roll58 };
/// `used`: how many stickers of the first sheet are gone.
DrawnPaper draw(const Fonts& fonts, const std::vector<PrintedLabel>& labels, LabelPaper paper,
                int used = 0);

} // namespace touat::receipts
