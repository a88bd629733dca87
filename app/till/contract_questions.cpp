// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract's questions, one after the other: how the price is shared, who bears what, how long, when
// it is paid.
#include "app/till/contract_desk.h"

namespace touat {

namespace {

template <class T>
std::vector<std::optional<T>> some(std::initializer_list<T> values) {
    return {values.begin(), values.end()};
}

} // namespace

void ContractDesk::ask() {
    m_questions.start();
    askShares();
    askCare();
    askTerm();
    askMoney();
    m_questions.show();
    const auto& terms = m_questions.draft();
    auto bands = terms.basis == Basis::bands ? perThousandByBand(terms) : std::vector<PerThousand>{};
    m_bands.assign(std::move(bands));
    emit changed();
}

void ContractDesk::askShares() {
    const auto& terms = m_questions.draft();
    //: question of a contract
    m_questions.ask("basis", Wording::tr("How the price is shared"),
                    terms.basis == Basis::fixedNet
                        //: what an answer of a contract means
                        ? Wording::tr("The artisan names a net for each piece; the rest is the stall's.")
                    : terms.basis == Basis::bands
                        //: what an answer of a contract means
                        ? Wording::tr("Of the part of a price above a step the artisan gets more.")
                        //: what an answer of a contract means
                        : Wording::tr("The same part of every price."),
                    &Terms::basis, {Basis::percent, Basis::bands, Basis::fixedNet}, [](Basis basis) {
                        switch (basis) {
                        //: answer of a contract: dearer pieces bring more
                        case Basis::bands: return Wording::tr("In steps");
                        //: answer of a contract: the artisan names what they want to get
                        case Basis::fixedNet: return Wording::tr("Fixed net");
                        case Basis::percent: break;
                        }
                        //: answer of a contract: the same part of every price
                        return Wording::tr("One part");
                    });
    const auto artisans = [this](Rate commission) {
        auto would = m_questions.draft();
        would.commission = commission;
        return m_wording.priced(artisanPerThousand(would).value_or(Money{}));
    };
    if (terms.basis == Basis::percent)
        //: question of a contract, before an amount
        m_questions.ask("share", Wording::tr("Of each 1 000 DA the artisan gets"),
                        //: what an answer of a contract means
                        Wording::tr("The rest is the stall's, and the centre's below."),
                        &Terms::commission,
                        {Rate::percent(10), Rate::percent(15), Rate::percent(20), Rate::percent(25),
                         Rate::percent(30)},
                        artisans);
    if (terms.basis == Basis::bands)
        //: question of a contract
        m_questions.ask("bands", Wording::tr("The steps"),
                        //: what an answer of a contract means
                        Wording::tr("Each step counts for the part of the price above it."),
                        &Terms::bands, {usualBands()}, [this](const auto& bands) {
                            QStringList steps;
                            for (const auto& band : bands.value_or(std::vector<Band>{}))
                                steps << m_wording.amount(band.from);
                            return steps.join(QStringLiteral(" · "));
                        });
    if (terms.basis == Basis::fixedNet)
        //: question of a contract
        m_questions.ask("leastCommission", Wording::tr("Of each piece the stall gets at least"),
                        //: what an answer of a contract means
                        Wording::tr("The price is the net and at least so much."),
                        &Terms::leastCommission,
                        some({Money{}, Money::dinars(50), Money::dinars(100), Money::dinars(200)}),
                        [this](const std::optional<Money>& least) {
                            //: answer of a contract: the stall may get nothing of a piece
                            return least.value_or(Money{}).isZero() ? Wording::tr("Nothing")
                                                                    : m_wording.priced(*least);
                        });
    //: question of a contract
    m_questions.ask("centre", Wording::tr("Of each 1 000 DA the centre gets"),
                    //: what an answer of a contract means
                    Wording::tr("For the roof, the light and the guard."), &Terms::centre,
                    {Rate{}, Rate::percent(2), Rate::percent(5)}, [this](Rate rate) {
                        return m_wording.priced(Money::dinars(rate.basisPoints() / 10));
                    });
    //: question of a contract
    m_questions.ask("agency", Wording::tr("In whose name the stall sells"),
                    //: what an answer of a contract means
                    Wording::tr("It stands on the receipt, and decides who owes the tax."),
                    &Terms::agency, {Agency::agent, Agency::ownName}, [](Agency agency) {
                        //: answer of a contract: in whose name
                        return agency == Agency::ownName ? Wording::tr("The stall's")
                                                         //: answer of a contract: in whose name
                                                         : Wording::tr("The artisan's");
                    });
    askVat();
}

void ContractDesk::askVat() {
    //: question of a contract
    m_questions.ask("vat", Wording::tr("VAT on the stall's part"),
                    //: what an answer of a contract means
                    Wording::tr("Only where the stall is registered for it. The artisan owes none."),
                    &Terms::vat, {Rate{}, Rate::percent(9), Rate::percent(19)}, [](Rate rate) {
                        //: answer of a contract: the stall is not registered for VAT
                        return rate.isZero() ? Wording::tr("None")
                                             : Wording::percent(rate);
                    });
    if (m_questions.draft().vat.isZero()) return;
    //: question of a contract
    m_questions.ask("vatIn", Wording::tr("The stall's part is said"),
                    //: what an answer of a contract means
                    Wording::tr("Where VAT comes on top, the artisan gets less of each 1 000."),
                    &Terms::commissionVat, {CommissionVat::included, CommissionVat::added},
                    [](CommissionVat vat) {
                        //: answer of a contract: VAT comes on top of the stall's part
                        return vat == CommissionVat::added ? Wording::tr("Before VAT")
                                                           //: answer of a contract: VAT is in the stall's part
                                                           : Wording::tr("With VAT in it");
                    });
}

void ContractDesk::askCare() {
    //: question of a contract
    m_questions.ask("bearer", Wording::tr("Who bears a lower price"),
                    //: what an answer of a contract means
                    Wording::tr("When a piece goes for less than its tag."), &Terms::bearer,
                    some({Bearer::shared, Bearer::stall, Bearer::artisan, Bearer::centre}),
                    [](const std::optional<Bearer>& bearer) {
                        switch (bearer.value_or(Bearer::shared)) {
                        //: answer of a contract: who bears a lower price
                        case Bearer::stall: return Wording::tr("The stall");
                        //: answer of a contract: who bears a lower price
                        case Bearer::artisan: return Wording::tr("The artisan");
                        //: answer of a contract: who bears a lower price
                        case Bearer::centre: return Wording::tr("The centre");
                        case Bearer::shared: break;
                        }
                        //: answer of a contract: everybody bears a part of a lower price
                        return Wording::tr("All, by their parts");
                    });
    if (m_questions.draft().bearer == Bearer::shared)
        //: question of a contract
        m_questions.ask("base", Wording::tr("The parts are taken of"),
                        //: what an answer of a contract means
                        Wording::tr("Of the tag: a lower price takes from the artisan alone, down to the floor."),
                        &Terms::sharesOf, some({SharesOf::paid, SharesOf::tag}),
                        [](const std::optional<SharesOf>& of) {
                            //: answer of a contract: parts are taken of the price on the tag
                            return of == SharesOf::tag ? Wording::tr("The tag")
                                                       //: answer of a contract: parts are taken of what was paid
                                                       : Wording::tr("What was paid");
                        });
    //: question of a contract
    m_questions.ask("free", Wording::tr("Lower without asking, at most"),
                    //: what an answer of a contract means
                    Wording::tr("Further only when the artisan said yes."), &Terms::freeDiscount,
                    some({Rate{}, Rate::percent(5), Rate::percent(10), Rate::whole()}),
                    [](const std::optional<Rate>& rate) {
                        //: answer of a contract: the price is never lowered without asking
                        if (rate == Rate{}) return Wording::tr("Never");
                        //: answer of a contract: the price may be lowered as far as the least price
                        if (rate == Rate::whole()) return Wording::tr("To the floor");
                        return Wording::percent(*rate);
                    });
    //: question of a contract
    m_questions.ask("floor", Wording::tr("Nothing goes below"),
                    //: what an answer of a contract means
                    Wording::tr("A part of the tag, unless a piece says its own floor."), &Terms::floor,
                    some({Rate{}, Rate::percent(80), Rate::percent(90), Rate::whole()}),
                    [](const std::optional<Rate>& rate) {
                        //: answer of a contract: there is no least price
                        if (rate == Rate{}) return Wording::tr("No floor");
                        //: answer of a contract: a piece goes for its tag or not at all
                        if (rate == Rate::whole()) return Wording::tr("The tag");
                        return Wording::percent(*rate);
                    });
    //: question of a contract
    m_questions.ask("liability", Wording::tr("Who answers for what is lost or broken"),
                    //: what an answer of a contract means
                    Wording::tr("It stands on every deposit slip, with a picture."), &Terms::liability,
                    some({Liability::stall, Liability::artisan}),
                    [](const std::optional<Liability>& who) {
                        return who == Liability::artisan
                                   //: answer of a contract: who answers for a loss
                                   ? Wording::tr("The artisan")
                                   //: answer of a contract: who answers for a loss
                                   : Wording::tr("The stall");
                    });
    if (m_questions.draft().liability == Liability::stall)
        //: question of a contract
        m_questions.ask("loss", Wording::tr("What is paid for a lost piece"),
                        //: what an answer of a contract means
                        Wording::tr("What the artisan would have got."), &Terms::lossValue,
                        some({LossValue::netAtFloor, LossValue::netAtTag}),
                        [](const std::optional<LossValue>& value) {
                            return value == LossValue::netAtTag
                                       //: answer of a contract: a loss is paid as a sale at the tag
                                       ? Wording::tr("As for the tag")
                                       //: answer of a contract: a loss is paid as a sale at the floor
                                       : Wording::tr("As for the floor");
                        });
}

void ContractDesk::askTerm() {
    const auto& terms = m_questions.draft();
    const auto today = m_contract->today;
    //: question of a contract
    m_questions.ask("starts", Wording::tr("It holds from"),
                    //: what an answer of a contract means
                    Wording::tr("Nothing under it is sold before."), &Terms::starts,
                    {std::optional<Day>{}, today.plus(7), plusMonths(firstOfMonth(today), 1)},
                    [this](const std::optional<Day>& day) {
                        //: answer of a contract: it holds from the moment when it is signed
                        return day ? m_wording.date(*day) : Wording::tr("The signature on");
                    });
    //: question of a contract
    m_questions.ask("term", Wording::tr("It holds until"),
                    //: what an answer of a contract means
                    Wording::tr("Reminders come 30, 14 and 7 days before, and on the day."), &Terms::ends,
                    {std::optional<Day>{}, today.plus(91), today.plus(182), today.plus(365)},
                    [this](const std::optional<Day>& day) {
                        //: answer of a contract: it has no end
                        return day ? m_wording.date(*day) : Wording::tr("Another is signed");
                    });
    if (!terms.ends) return;
    //: question of a contract
    m_questions.ask("grace", Wording::tr("After that still sold for"),
                    //: what an answer of a contract means
                    Wording::tr("Days in which the artisan can come."), &Terms::graceDays,
                    some({0, 14, 30}), [](const std::optional<int>& days) {
                        //: answer of a contract: so many days
                        return Wording::tr("%n d", nullptr, days.value_or(0));
                    });
    //: question of a contract
    m_questions.ask("end", Wording::tr("What is unsold then"),
                    //: what an answer of a contract means
                    Wording::tr("Silence never makes it the shop's."), &Terms::atEnd,
                    some({AtEnd::returned, AtEnd::renewed}), [](const std::optional<AtEnd>& end) {
                        return end == AtEnd::renewed
                                   //: answer of a contract: it goes on for as long again
                                   ? Wording::tr("The contract goes on")
                                   //: answer of a contract: the goods go back to the artisan
                                   : Wording::tr("Goes home");
                    });
}

void ContractDesk::askMoney() {
    //: question of a contract
    m_questions.ask("hold", Wording::tr("Money can be fetched after"),
                    //: what an answer of a contract means
                    Wording::tr("The days in which a buyer may bring a piece back."), &Terms::holdDays,
                    {0, 3, 7, 14, 30}, [](int days) {
                        //: answer of a contract: at once
                        return days == 0 ? Wording::tr("At once") : Wording::tr("%n d", nullptr, days);
                    });
    //: question of a contract
    m_questions.ask("rhythm", Wording::tr("The artisan is paid"),
                    //: what an answer of a contract means
                    Wording::tr("Payday is a Saturday, the day of the market."), &Terms::rhythm,
                    some({Rhythm::asked, Rhythm::weekly, Rhythm::monthly}),
                    [](const std::optional<Rhythm>& rhythm) {
                        switch (rhythm.value_or(Rhythm::asked)) {
                        //: answer of a contract: how often the artisan is paid
                        case Rhythm::weekly: return Wording::tr("Every week");
                        //: answer of a contract: how often the artisan is paid
                        case Rhythm::monthly: return Wording::tr("Every month");
                        case Rhythm::asked: break;
                        }
                        //: answer of a contract: the artisan is paid whenever they ask
                        return Wording::tr("When they ask");
                    });
    //: question of a contract
    m_questions.ask("least", Wording::tr("Paid from this amount on"),
                    //: what an answer of a contract means
                    Wording::tr("Less waits for the next payday."), &Terms::leastPayout,
                    some({Money{}, Money::dinars(1'000), Money::dinars(5'000)}),
                    [this](const std::optional<Money>& least) {
                        //: answer of a contract: every amount is paid
                        return least == Money{} ? Wording::tr("Any") : m_wording.priced(*least);
                    });
    //: question of a contract
    m_questions.ask("keeper", Wording::tr("Who keeps the artisan's money"),
                    //: what an answer of a contract means
                    Wording::tr("From the sale until payday."), &Terms::keeper,
                    some({Keeper::stall, Keeper::centre}), [](const std::optional<Keeper>& keeper) {
                        return keeper == Keeper::centre
                                   //: answer of a contract: who keeps the money
                                   ? Wording::tr("The centre")
                                   //: answer of a contract: who keeps the money
                                   : Wording::tr("The stall");
                    });
}

} // namespace touat
