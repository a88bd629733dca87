// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said aloud on the artisan's page. Every phrase has a name, under which it can be recorded by
// somebody whose voice the artisans know; amounts and names of goods have none.
#include "app/till/artisan_desk.h"

namespace touat {

void ArtisanDesk::say() { m_voice.say(m_wording.language, words()); }

std::vector<Voice::Phrase> ArtisanDesk::words() const {
    if (m_slip.rowCount() > 0) return aboutSale(m_slip.rows().front());
    if (m_piece.rowCount() > 0) return aboutPiece(m_piece.rows().front());
    if (m_view != "owed") return aboutList();
    auto said = aboutMoney();
    if (m_onlyHere) // before the amount, which is more at the centre
        //: said aloud on the artisan's page, before what is owed, without a line to the centre
        said.insert(said.begin(),
                    {"only-here", Wording::tr("The centre cannot be reached: this is what this stall knows.")});
    return said;
}

std::vector<Voice::Phrase> ArtisanDesk::aboutMoney() const {
    //: said aloud on the artisan's page
    if (m_account.owed.isZero()) return {{"nothing-owed", Wording::tr("Nothing is owed to you now.")}};
    if (m_account.owed.isNegative())
        //: said aloud, before an amount
        return {{"you-owe", Wording::tr("You owe the house")}, {{}, m_wording.spoken(-m_account.owed)}};
    //: said aloud, before an amount
    std::vector<Voice::Phrase> said{{"owed", Wording::tr("The house owes you")},
                                    {{}, m_wording.spoken(m_account.owed)}};
    if (canBePaid() && !allPayable()) {
        //: said aloud, before an amount: of the money that is owed
        said.push_back({"payable-part", Wording::tr("Of it you can be paid today")});
        said.push_back({{}, m_wording.spoken(m_account.payable)});
    } else if (allPayable()) {
        //: said aloud, after the amount that is owed
        said.push_back({"payable-all", Wording::tr("You can be paid all of it today.")});
    }
    if (m_account.since) {
        //: said aloud, before the day from which on money is owed
        said.push_back({"owed-since", Wording::tr("It is owed since")});
        said.push_back({{}, m_wording.longDate(*m_account.since)});
    }
    if (m_account.payday) {
        //: said aloud, before the day on which the artisan is paid
        said.push_back({"payday", Wording::tr("The day to fetch it is")});
        said.push_back({{}, m_wording.longDate(*m_account.payday)});
    }
    return said;
}

std::vector<Voice::Phrase> ArtisanDesk::aboutList() const {
    if (m_view == "goods") {
        //: said aloud on the artisan's page
        if (m_goods.rowCount() == 0) return {{"no-goods", Wording::tr("Nothing of yours is here now.")}};
        //: said aloud above the pictures of an artisan's things
        return {{"goods", Wording::tr("These things of yours are here. Touch one to hear about it.")}};
    }
    if (m_view == "sales") {
        //: said aloud on the artisan's page
        if (m_sales.rowCount() == 0) return {{"no-sales", Wording::tr("Nothing of yours was sold yet.")}};
        //: said aloud above the list of what was sold
        return {{"sales", Wording::tr("These things of yours were sold. Touch one to hear about it.")}};
    }
    //: said aloud on the artisan's page
    if (m_payouts.rowCount() == 0) return {{"no-payouts", Wording::tr("Nothing was paid to you yet.")}};
    //: said aloud, before an amount
    return {{"last-payout", Wording::tr("The last time you were paid")},
            {{}, m_wording.spoken(m_payouts.rows().front().amount)}};
}

std::vector<Voice::Phrase> ArtisanDesk::aboutSale(const ArtisanSale& sale) const {
    const auto amount = [this](Money money) {
        return Voice::Phrase{{}, m_wording.spoken(money.isNegative() ? -money : money)};
    };
    const Voice::Phrase name{{}, m_wording.name(sale.name)};
    if (isSpared(sale))
        //: said aloud, after the name of a thing that a buyer gave back at the stall's cost
        return {name, {"spared", Wording::tr("came back. The stall bears it, you keep your money.")}};
    if (sale.quantity < Quantity{})
        //: said aloud, after the name of a thing that a buyer gave back, before the artisan's share
        return {name, {"given-back", Wording::tr("came back. Of your money is taken back")},
                amount(sale.share)};
    //: said aloud, after the name of a thing, before the price that was paid
    std::vector<Voice::Phrase> said{name, {"sold-for", Wording::tr("was sold for")}, amount(sale.paid),
                                    //: said aloud, before the artisan's share of a price
                                    {"your-share", Wording::tr("You get")}, amount(sale.share),
                                    //: said aloud, before the stall's share of a price
                                    {"stall-share", Wording::tr("The stall gets")}, amount(sale.stallShare)};
    if (!sale.centreShare.isZero()) {
        //: said aloud, before the centre's share of a price
        said.push_back({"centre-share", Wording::tr("The centre gets")});
        said.push_back(amount(sale.centreShare));
    }
    if (sale.settled == 1)
        //: said aloud, after the shares of a price
        said.push_back({"was-paid", Wording::tr("This was paid to you.")});
    else if (m_account.today < sale.payable)
        //: said aloud, after the shares of a price; the days in which a buyer may bring a thing back
        said.push_back({"still-waits", Wording::tr("It waits until the buyer can no longer bring it back.")});
    else
        //: said aloud, after the shares of a price
        said.push_back({"waits-for-you", Wording::tr("This money waits for you.")});
    return said;
}

std::vector<Voice::Phrase> ArtisanDesk::aboutPiece(const ArtisanGoods& goods) const {
    return {{{}, m_wording.name(goods.name)},
            //: said aloud, after the name of a thing, before where it is
            {"is-at", Wording::tr("is here:")},
            {{}, whereText(goods)},
            //: said aloud, before a price
            {"its-price", Wording::tr("Its price is")},
            {{}, m_wording.spoken(goods.price)}};
}

} // namespace touat
