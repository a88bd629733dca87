// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The buyer's paper: Arabic first with French, what was bought, from whom, what was paid, and a code
// that proves it. Shares are nobody's business but the artisan's and the stall's: they never stand
// here.
#pragma once

#include <string>

#include "core/book/document_view.h"
#include "receipts/page.h"
#include "receipts/roll.h"

namespace touat::receipts {

/// What stands at the head and foot of every receipt of the house.
struct House {
    // Who answers for the goods of the artisans named on the receipt (2.1 of the consignment note).
    Name agency{"السلع المذكور صاحبها بيعت باسمه ولحسابه.",
                "Les articles dont l'artisan est nommé sont vendus en son nom et pour son compte, "
                "le stand étant mandataire."};
    Name name{"مركز الصناعات التقليدية بأدرار", "Centre artisanal d'Adrar"};
    Name thanks{"شكرًا لزيارتكم، واحتفظوا بهذا الوصل",
                "Merci de votre visite. Conservez ce reçu."};
};

struct ReceiptWish {
    RollWidth width = RollWidth::mm80;
    bool gift = false; // without prices, for whoever gets the present
    House house;
};

/// A copy says that it is one and which; training paper says that it is no receipt.
/// Throws Fault(paper), Fault(fontMissing). The same document gives the same bytes.
std::string drawSaleReceipt(const Fonts& fonts, const PrintedDocument& document,
                            const ReceiptWish& wish = {});

/// The layout alone, for tests and other painters.
Sheet layOutSaleReceipt(const Fonts& fonts, const PrintedDocument& document,
                        const ReceiptWish& wish = {});

} // namespace touat::receipts
