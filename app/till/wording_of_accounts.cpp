// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said about the artisans' accounts.
#include "app/till/wording.h"

namespace touat {

QString Wording::entryKind(ArtisanEntryKind kind) const {
    switch (kind) {
    //: a line of an artisan's account: what it comes from
    case ArtisanEntryKind::sale: return tr("Sold");
    //: a line of an artisan's account: a buyer gave it back
    case ArtisanEntryKind::refund: return tr("Came back");
    //: a line of an artisan's account: the house bears what came back
    case ArtisanEntryKind::goodwill: return tr("Came back, the house bears it");
    //: a line of an artisan's account: sold under another's name by mistake
    case ArtisanEntryKind::correction: return tr("Corrected: another's piece");
    //: a line of an artisan's account: a piece was lost, and the house pays
    case ArtisanEntryKind::compensation: return tr("Lost, made good");
    //: a line of an artisan's account: a piece was lost at the artisan's risk
    case ArtisanEntryKind::atRisk: return tr("Lost, at the artisan's risk");
    //: a line of an artisan's account: a lost piece was found
    case ArtisanEntryKind::found: return tr("Found again");
    //: a line of an artisan's account: the stall bought the piece
    case ArtisanEntryKind::buyOut: return tr("Bought by the stall");
    //: a line of an artisan's account: money or wool before a sale
    case ArtisanEntryKind::advance: return tr("Advance");
    //: a line of an artisan's account: the artisan gave money back
    case ArtisanEntryKind::repaid: return tr("Paid back");
    //: a line of an artisan's account: the house asks for it no more
    case ArtisanEntryKind::waived: return tr("Let go");
    //: a line of an artisan's account: money that the artisan got
    case ArtisanEntryKind::payout: return tr("Paid out");
    //: a line of an artisan's account: two places paid the same; it is taken back
    case ArtisanEntryKind::paidTwice: return tr("Paid twice");
    //: a line of an artisan's account: a payment that did not arrive
    case ArtisanEntryKind::reversal: return tr("Payment taken back");
    }
    return {};
}

QString Wording::payoutMethod(PayoutMethod method) const {
    switch (method) {
    //: how an artisan is paid: in cash
    case PayoutMethod::cash: return tr("In cash");
    //: how an artisan is paid: to a postal account (CCP)
    case PayoutMethod::postalAccount: return tr("CCP");
    //: how an artisan is paid: by the app of the post
    case PayoutMethod::baridiMob: return tr("BaridiMob");
    //: how an artisan is paid: by bank transfer
    case PayoutMethod::bank: return tr("Bank");
    }
    return {};
}

} // namespace touat
