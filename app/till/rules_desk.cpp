// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/rules_desk.h"

#include <algorithm>

#include "core/acts/set_rules.h"
#include "core/sales/rules_table.h"

namespace touat {

namespace {

struct RulesRead {
    ShopRules rules; // as they will be tomorrow
    bool tomorrow = false;
    bool alone = false;
    Day today;
};

QString percent(Rate rate) {
    return QString::number(rate.basisPoints() / 100) + QStringLiteral("\u00A0%");
}

std::vector<Money> dinars(std::initializer_list<int> amounts) {
    std::vector<Money> values;
    for (const auto amount : amounts) values.push_back(Money::dinars(amount));
    return values;
}

} // namespace

RulesDesk::RulesDesk(BookThread& books, const Wording& wording, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_rules(this) {}

void RulesDesk::begin() {
    m_complaint.clear();
    m_books.run(
        this,
        [](Book& book) {
            RulesTable rules(book.db());
            const auto today = book.today();
            const auto next = rules.inForce(book.stall(), today.plus(1));
            return RulesRead{next, next != rules.inForce(book.stall(), today), book.setsRules(), today};
        },
        [this](const RulesRead& read) {
            m_busy = false;
            m_rules.begin(read.rules);
            m_tomorrow = read.tomorrow;
            m_alone = read.alone;
            m_today = read.today;
            ask();
        });
}

QString RulesDesk::fromText() const {
    //: rules of the shop: nothing is changed, and this is in force already
    if (!differs() && !m_tomorrow) return Wording::tr("In force");
    //: rules of the shop: what is shown is in force from a day on
    return Wording::tr("From %1 on").arg(m_wording.date(m_today.plus(1)));
}

void RulesDesk::ask() {
    m_rules.start();
    const auto& draft = m_rules.draft();
    const auto priced = [this](Money money) { return m_wording.priced(money); };
    //: answer to a rule of the shop: it is not done
    const auto off = Wording::tr("No");
    //: rule of the shop: totals that are paid in cash
    m_rules.ask("rounding", Wording::tr("Round cash totals"),
        draft.cashRounding.isZero()
            //: what a rule of the shop means
            ? Wording::tr("Cash is taken to the centime.")
            //: what a rule of the shop means; %1 is an amount
            : Wording::tr("Down to a multiple of %1, for the buyer; a line of its own.")
                  .arg(priced(draft.cashRounding)),
        &ShopRules::cashRounding, dinars({0, 5, 10}),
        [&](Money step) { return step.isZero() ? off : priced(step); });
    //: rule of the shop: the Treasury's stamp duty
    m_rules.ask("duty", Wording::tr("Stamp duty on cash"),
        //: what a rule of the shop means
        Wording::tr("A line of its own for the Treasury, outside the turnover."), &ShopRules::duty,
        {DutyPolicy::off, DutyPolicy::invoices, DutyPolicy::everyCash}, [&](DutyPolicy policy) {
            switch (policy) {
            //: answer to a rule of the shop: stamp duty on invoices
            case DutyPolicy::invoices: return Wording::tr("Invoices");
            //: answer to a rule of the shop: stamp duty on every sale for cash
            case DutyPolicy::everyCash: return Wording::tr("Every sale");
            case DutyPolicy::off: break;
            }
            return off;
        });
    //: rule of the shop: how the stall's owner is taxed
    m_rules.ask("regime", Wording::tr("Tax of the stall"),
        //: what a rule of the shop means
        Wording::tr("Prices include it; it stands on invoices."), &ShopRules::regime,
        {TaxRegime::none, TaxRegime::ifu, TaxRegime::vat}, [&](TaxRegime regime) {
            switch (regime) {
            //: answer to how the owner is taxed: the single flat tax, without VAT
            case TaxRegime::ifu: return Wording::tr("IFU");
            //: answer to how the owner is taxed: value added tax
            case TaxRegime::vat: return Wording::tr("VAT");
            case TaxRegime::none: break;
            }
            return off;
        });
    if (draft.regime == TaxRegime::vat)
        //: rule of the shop
        m_rules.ask("vat", Wording::tr("VAT of own goods"),
            //: what a rule of the shop means
            Wording::tr("Unless the card of an item says otherwise."), &ShopRules::vat,
            {Rate::percent(19), Rate::percent(9), Rate{}},
            percent);
    askLimits();
    m_rules.show();
    emit changed();
}

// How long and how far, without a second person.
void RulesDesk::askLimits() {
    const auto priced = [this](Money money) { return m_wording.priced(money); };
    const auto days = [](int count) {
        //: answer to a rule of the shop: so many days
        return count == 0 ? Wording::tr("Same day") : Wording::tr("%1 d").arg(count);
    };
    const auto cut = [](Rate rate) {
        //: answer to how far somebody may lower a price: as far as the artisan allows
        if (rate == Rate::whole()) return Wording::tr("Any");
        //: answer to how far somebody may lower a price: not at all
        return rate == Rate{} ? Wording::tr("Not at all") : percent(rate);
    };
    const std::vector<Rate> cuts{Rate{}, Rate::percent(5), Rate::percent(10), Rate::percent(20),
                                 Rate::whole()};
    //: rule of the shop
    m_rules.ask("returns", Wording::tr("Goods come back within"),
        //: what a rule of the shop means
        Wording::tr("Later only with a second person's word."), &ShopRules::returnDays,
        {0, 3, 7, 14, 30}, days);
    //: rule of the shop: sales on account
    m_rules.ask("account", Wording::tr("Accounts are paid within"),
        //: what a rule of the shop means
        Wording::tr("Unless the customer's card says otherwise."), &ShopRules::accountDays,
        {7, 15, 30, 60, 90}, days);
    //: rule of the shop: how far a seller may lower a price
    m_rules.ask("seller_cut", Wording::tr("Sellers lower prices by"),
        //: what a rule of the shop means
        Wording::tr("More only with a second person; never below the artisan's floor."),
        &ShopRules::sellerCut, cuts, cut);
    //: rule of the shop: how far the stall's owner may lower a price
    m_rules.ask("owner_cut", Wording::tr("Owners lower prices by"),
        //: what a rule of the shop means
        Wording::tr("More only with a second person; never below the artisan's floor."),
        &ShopRules::ownerCut, cuts, cut);
    auto caps = dinars({5'000, 10'000, 20'000, 50'000});
    caps.push_back(Money::largest());
    //: rule of the shop: cash that a seller takes out of the drawer
    m_rules.ask("take_out", Wording::tr("Taken out at once, at most"),
        //: what a rule of the shop means
        Wording::tr("More only with a second person."), &ShopRules::takeOutCap, caps,
        [&](Money most) {
            //: answer to how much may be taken out of the drawer: there is no limit
            return most == Money::largest() ? Wording::tr("Any") : priced(most);
        });
    //: rule of the shop: a difference found when the drawer is counted
    m_rules.ask("gap", Wording::tr("A gap wants a word above"),
        //: what a rule of the shop means
        Wording::tr("A day can always be closed; the gap stays visible."),
        &ShopRules::gapToExplain, dinars({0, 100, 200, 500, 1'000}), priced);
}

void RulesDesk::choose(int rule, int answer) {
    if (m_alone && !m_busy && m_rules.choose(rule, answer)) ask();
}

void RulesDesk::takeBack() {
    m_rules.takeBack();
    ask();
}

void RulesDesk::keep() {
    if (!canKeep()) return;
    m_busy = true;
    emit changed();
    m_books.run(
        this,
        [by = m_person, rules = m_rules.draft()](Book& book) {
            return setRules(book, by, book.stall(), book.today().plus(1), rules);
        },
        [this](const Result<Done>& done) {
            if (!done) {
                m_busy = false;
                m_complaint = m_wording.sentence(done.refusal());
                emit changed();
                return;
            }
            emit kept();
            begin();
        });
}

void RulesDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void RulesDesk::retell() {
    ask();
}

void RulesDesk::fail() {
    m_busy = false;
    emit changed();
}

} // namespace touat
