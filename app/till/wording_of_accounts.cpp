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

QString Wording::paidOut(Money amount) const {
    //: a payment was made; the amount that was handed over
    return tr("Paid: %1").arg(priced(amount));
}

// beside payouts ----------------------------------------------------------------------------------

QString Wording::handover(Handover kind) const {
    switch (kind) {
    //: what can be done with an artisan's account: cash before a sale; short
    case Handover::advance: return tr("Advance in cash");
    //: what can be done with an artisan's account: wool or other goods before a sale; short
    case Handover::goods: return tr("Wool or goods in advance");
    //: what can be done with an artisan's account: the stall buys goods that were left with it; short
    case Handover::bought: return tr("Buy the artisan's goods");
    //: what can be done with an artisan's account below zero: the artisan gives money; short
    case Handover::repaid: return tr("The artisan pays back");
    //: what can be done with an artisan's account below zero: nobody asks for it any more; short
    case Handover::waived: return tr("Let the debt go");
    //: what can be done with a stall: it brings the centre the money that it keeps for it; short
    case Handover::remittance: return tr("The stall brings money");
    //: what can be done with a stall: the centre gives it the money that it owes it; short
    case Handover::stallPaid: return tr("The stall is paid");
    //: what can be done with a stall: rent is put on its account; short
    case Handover::rentCharged: return tr("Charge rent");
    //: what can be done with a stall: it pays rent; short
    case Handover::rentPaid: return tr("The stall pays rent");
    }
    return {};
}

QString Wording::handoverMeans(Handover kind) const {
    switch (kind) {
    //: what an advance in cash means
    case Handover::advance: return tr("It is taken from the next sales.");
    //: what an advance in goods means
    case Handover::goods: return tr("Their price is taken from the next sales.");
    //: what it means that the stall buys an artisan's goods
    case Handover::bought: return tr("The price goes to the account; the goods are the stall's.");
    //: what it means that an artisan pays back
    case Handover::repaid: return tr("The debt becomes smaller.");
    //: what it means that a debt is let go
    case Handover::waived: return tr("The house bears it and says why.");
    //: what it means that a stall brings money
    case Handover::remittance: return tr("Of what it keeps for the centre and its artisans.");
    //: what it means that the centre pays a stall
    case Handover::stallPaid: return tr("The centre's part of reductions that it bears.");
    //: what it means that rent is charged
    case Handover::rentCharged: return tr("The stall owes it; no artisan's account changes.");
    //: what it means that a stall pays rent
    case Handover::rentPaid: return tr("It owes less rent; no artisan's account changes.");
    }
    return {};
}

QString Wording::handoverQuestion(Handover kind, const QString& who, const QString& amount,
                                  const QString& goods) const {
    switch (kind) {
    //: question before an advance in cash: to whom, how much
    case Handover::advance: return tr("Give %1 %2 in advance?").arg(who, amount);
    //: question before goods are given in advance: to whom, what, worth how much
    case Handover::goods: return tr("Give %1 in advance: %2, worth %3?").arg(who, goods, amount);
    //: question before the stall buys an artisan's goods: of whom, what, for how much
    case Handover::bought: return tr("Buy from %1: %2, for %3?").arg(who, goods, amount);
    //: question before an artisan's money is taken: who, how much
    case Handover::repaid: return tr("%1 pays back %2?").arg(who, amount);
    //: question before a debt is let go: whose, how much
    case Handover::waived: return tr("%1 need not pay %2 any more?").arg(who, amount);
    //: question before the centre takes what a stall brings: which stall, how much
    case Handover::remittance: return tr("%1 brings %2?").arg(who, amount);
    //: question before the centre pays a stall: which stall, how much
    case Handover::stallPaid: return tr("Give %1 %2?").arg(who, amount);
    //: question before a stall is charged rent: which stall, how much a month
    case Handover::rentCharged: return tr("Charge %1 a rent of %2 a month?").arg(who, amount);
    //: question before rent is taken: which stall, how much
    case Handover::rentPaid: return tr("%1 pays %2 of rent?").arg(who, amount);
    }
    return {};
}

QStringList Wording::handoverReasons(Handover kind) const {
    switch (kind) {
    case Handover::advance:
    case Handover::goods:
        //: why an artisan gets an advance; ready words, short
        return {tr("Wool and dyes"),
                //: why an artisan gets an advance; ready words, short
                tr("Before a feast"),
                //: why an artisan gets an advance; ready words, short
                tr("An order to be made")};
    case Handover::bought:
        //: why the stall buys an artisan's goods; ready words, short
        return {tr("The artisan asked for it"),
                //: why the stall buys an artisan's goods; ready words, short
                tr("A buyer is waiting")};
    case Handover::waived:
        //: why a debt is let go; ready words, short
        return {tr("A small amount"),
                //: why a debt is let go; ready words, short
                tr("The house was wrong"),
                //: why a debt is let go; ready words, short
                tr("Hardship")};
    case Handover::repaid:
    case Handover::remittance:
    case Handover::stallPaid:
    case Handover::rentCharged:
    case Handover::rentPaid:
        return {};
    }
    return {};
}

} // namespace touat
