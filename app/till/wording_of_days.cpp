// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of the day and of those who work in it.
#include "app/till/wording.h"

namespace touat {

namespace {

// Algerian month names, which no locale of Qt writes.
QString monthName(Language language, int month) {
    static constexpr std::array arabicMonths{"جانفي", "فيفري", "مارس",   "أفريل", "ماي",    "جوان",
                                             "جويلية", "أوت",  "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"};
    static constexpr std::array frenchMonths{"janvier", "février", "mars",      "avril",
                                             "mai",     "juin",    "juillet",   "août",
                                             "septembre", "octobre", "novembre", "décembre"};
    static constexpr std::array englishMonths{"January", "February", "March",     "April",
                                              "May",     "June",     "July",      "August",
                                              "September", "October", "November", "December"};
    const auto of = [&](const auto& names) {
        return QString::fromUtf8(names[static_cast<std::size_t>(month - 1)]);
    };
    if (language == Language::arabic) return of(arabicMonths);
    return language == Language::french ? of(frenchMonths) : of(englishMonths);
}

} // namespace

QString Wording::period(const Period& period) const {
    const auto date = dateOf(period.first);
    const auto year = QString::number(date.year);
    return period.kind == PeriodKind::year ? year
                                           : monthName(language, date.month) + QChar(' ') + year;
}

QString Wording::days(Day from, Day to) const {
    return from == to ? longDate(from) : date(from) + QStringLiteral(" – ") + date(to);
}

QString Wording::longDate(Day day) const {
    static constexpr std::array arabicDays{"الخميس", "الجمعة",   "السبت",   "الأحد",
                                           "الاثنين", "الثلاثاء", "الأربعاء"};
    static constexpr std::array frenchDays{"jeudi", "vendredi", "samedi",  "dimanche",
                                           "lundi", "mardi",    "mercredi"};
    static constexpr std::array englishDays{"Thursday", "Friday",  "Saturday", "Sunday",
                                            "Monday",   "Tuesday", "Wednesday"};
    const auto date = dateOf(day);
    const auto weekday = static_cast<std::size_t>(((day.number() % 7) + 7) % 7); // 1970: Thursday
    const auto text = [&](const auto& days) {
        return QStringLiteral("%1 %2 %3 %4")
            .arg(QString::fromUtf8(days[weekday]))
            .arg(date.day)
            .arg(monthName(language, date.month))
            .arg(date.year);
    };
    if (language == Language::arabic) return text(arabicDays);
    if (language == Language::french) return text(frenchDays);
    return text(englishDays);
}

QString Wording::drawerOpened() const {
    //: in the list of the drawer: it was opened without a sale
    return tr("Drawer opened");
}

QString Wording::openSince(Day day, Day today) const {
    const auto days = static_cast<int>(today.number() - day.number());
    //: a business day that was left open, yesterday: its date
    if (days == 1) return tr("%1 is still open, since yesterday.").arg(longDate(day));
    //: a business day that was left open, for more than one day: its date
    return tr("%1 is still open, for several days.").arg(longDate(day));
}

QString Wording::dueText(Day due, Day today) const {
    //: what a customer owes has to be paid on this day
    if (due == today) return tr("To be paid today");
    //: what a customer owes has to be paid until a day
    if (today < due) return tr("To be paid by %1").arg(date(due));
    //: what a customer owes is overdue: since which day, and for how many days
    return tr("Late since %1, days: %2").arg(date(due)).arg(today.number() - due.number());
}

QString Wording::cameBack(const Returned& how) const {
    const auto why = [&] {
        switch (how.reason) {
        //: why goods came back: the buyer did not want them after all
        case ReturnReason::unwanted: return tr("Not wanted");
        //: why goods came back: they were damaged
        case ReturnReason::damaged: return tr("Damaged");
        //: why goods came back: size, colour or item was wrong
        case ReturnReason::wrong: return tr("Wrong one");
        //: why goods came back: another reason
        case ReturnReason::other: return tr("Another reason");
        //: why goods came back: the sale was a mistake at the counter
        case ReturnReason::mistake: return tr("A mistake at the counter");
        }
        return QString{};
    }();
    const auto where = how.restock == Restock::aside
                           //: where goods that came back went
                           ? tr("laid aside, not for sale")
                           //: where goods that came back went
                           : tr("back on the shelf");
    QStringList words{why};
    //: in what state goods came back
    if (how.condition == Condition::used) words << tr("used");
    //: in what state goods came back
    if (how.condition == Condition::broken) words << tr("broken");
    return (words << where).join(QStringLiteral("  ·  "));
}

QString Wording::stateOfReturn(const Returned& how) const {
    switch (how.condition) {
    //: told to an artisan: a buyer brought their work back, and it was worn
    case Condition::used: return tr("It came back used");
    //: told to an artisan: a buyer brought their work back, and it was damaged
    case Condition::broken: return tr("It came back broken");
    case Condition::asNew: break;
    }
    //: told to an artisan: a buyer brought their work back
    return tr("It came back as new");
}

QString Wording::shutOut(RevokedFor reason) const {
    switch (reason) {
    //: a till in the manager's list, and why the centre shut it out
    case RevokedFor::stolen: return tr("Shut out: stolen");
    //: a till in the manager's list, and why the centre shut it out
    case RevokedFor::lost: return tr("Shut out: lost");
    //: a till in the manager's list, and why the centre shut it out
    case RevokedFor::broken: return tr("Shut out: broken");
    //: a till in the manager's list, and why the centre shut it out
    case RevokedFor::misused: return tr("Shut out: misused");
    }
    return {};
}

QString Wording::voucherSentence(const Refusal& refusal) const {
    const auto subject = QString::fromStdString(refusal.subject);
    switch (refusal.reason) {
    case Reason::voucherSpent: return tr("This voucher was used already.");
    case Reason::voucherForged: return tr("This voucher is not genuine: its signature is wrong.");
    case Reason::voucherOfClosed:
        //: on a voucher
        return tr("This voucher is of a till that was shut out. Its own stall can take it.");
    case Reason::voucherUsedThere: {
        const auto stall = subject.section(' ', 0, 0);
        const auto day = Day::parse(subject.section(' ', 1).toStdString());
        //: the centre says that another stall took a voucher: its number, the day
        return tr("This voucher was used already: stall %1, %2.").arg(stall, date(day.value_or(Day{})));
    }
    default: return tr("This voucher is not known here. Scan the code on its paper.");
    }
}

QString Wording::gap(Money difference) const {
    //: what a count of the drawer found
    if (difference.isZero()) return tr("The drawer was right");
    const auto text = priced(difference.isNegative() ? -difference : difference);
    //: what a count of the drawer found: less than the book expected
    if (difference.isNegative()) return tr("Missing: %1").arg(text);
    //: what a count of the drawer found: more than the book expected
    return tr("Too much: %1").arg(text);
}

QString Wording::perpetual(std::int64_t documents, Money turnover) const {
    //: in a report: everything that this till ever sold, less what came back
    return tr("Since the first day: %1 receipts, %2").arg(documents).arg(priced(turnover));
}

QString Wording::paid(const Tender& tender) const {
    QStringList parts{tenderName(tender.kind), priced(tender.amount)}; // no number runs into another
    for (const auto& each : {tender.scheme, tender.reference})
        if (!each.empty()) parts << QChar(0x2066) + QString::fromStdString(each) + QChar(0x2069);
    if (tender.lastFour) parts << QStringLiteral("xxxx\u00A0") + QString::fromStdString(*tender.lastFour);
    if (tender.terminal) parts << QStringLiteral("TPE\u00A0") + QString::fromStdString(*tender.terminal);
    return parts.join(QStringLiteral(" · "));
}

QString Wording::role(Role role) const {
    switch (role) {
    //: a person's role
    case Role::seller:
        return tr("Seller");
    //: a person's role: of the centre
    case Role::manager:
        return tr("Manager");
    //: a person's role: of the stall
    case Role::owner:
        return tr("Owner of the stall");
    //: a person's role
    case Role::accountant:
        return tr("Accountant");
    //: a person's role: inspects pieces, grades and seals them
    case Role::officer:
        return tr("Stamping officer");
    //: a person's role: of the centre; people, devices and rules, no money and no goods
    case Role::administrator:
        return tr("Administrator");
    //: a person's role: follows beginners until they produce and sell
    case Role::counsellor:
        return tr("Counsellor");
    }
    return {};
}

QString Wording::right(Right right) const {
    switch (right) {
    //: what a person may do; on a switch
    case Right::sell:
        return tr("Sell");
    //: what a person may do; on a switch
    case Right::countDrawer:
        return tr("Open and close the day");
    //: what a person may do; on a switch
    case Right::moveCash:
        return tr("Put cash in, take it out");
    //: what a person may do; on a switch
    case Right::receiveGoods:
        return tr("Take goods in");
    //: what a person may do; on a switch
    case Right::refund:
        return tr("Give money back");
    //: what a person may do; on a switch
    case Right::lowerPrice:
        return tr("Lower a price, undo a sale");
    //: what a person may do; on a switch
    case Right::giveCredit:
        return tr("Sell on account");
    //: what a person may do; on a switch
    case Right::seeReports:
        return tr("See sums, all receipts, the log");
    //: what a person may do; on a switch
    case Right::changePrice:
        return tr("Change the price on the tag");
    //: what a person may do; on a switch
    case Right::managePeople:
        return tr("Admit people and artisans");
    //: what a person may do; on a switch
    case Right::payArtisans:
        return tr("Pay artisans");
    //: what a person may do; on a switch
    case Right::seeCentre:
        return tr("See all stalls");
    //: what a person may do; on a switch
    case Right::setRules:
        return tr("Set rules and promotions");
    //: what a person may do; on a switch
    case Right::adjustStock:
        return tr("Write goods off or on");
    //: what a person may do; on a switch
    case Right::stampPieces:
        return tr("Inspect and stamp pieces");
    }
    return {};
}

QString Wording::comingBack(const ComingBack& back) const {
    if (back.upTo == Moment()) return deviceSentence(Reason::catchingUp);
    //: on the page of a new device that takes an earlier one's place: up to which day it has what that one had, and how many entries that are
    return tr("The centre is sending back what this stall had. All up to %1 is here: %2 entries. Leave the till switched "
              "on. After a power cut it goes on by itself, and when all is here you can sell.")
        .arg(date(dayOf(back.upTo)), count(Quantity::pieces(back.entries)));
}

} // namespace touat
