// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the log, of one stall and of all of them.
#include "app/till/wording.h"
#include "core/book/log_line.h"

namespace touat {

QString Wording::happened(const LogLine& l) const {
    const auto number = QString::fromStdString(l.number);
    const auto amount = priced(l.amount);
    const auto text = QString::fromStdString(l.text);
    const auto about = name(l.about);
    const auto with = [&](const QString& said) {
        return text.isEmpty() ? said : said + QStringLiteral(" · ") + text;
    };
    switch (l.kind) {
    //: in the log
    case LogKind::dayOpened:
        return tr("Opened the day with %1").arg(amount);
    case LogKind::dayClosed:
        //: in the log: counted, and the difference in words
        return with(
            tr("Closed the day: %1 counted. %2").arg(amount, gap(l.amount - l.before)));
    case LogKind::gapExplained:
        //: in the log: what somebody said later of a drawer that did not fit; the difference in words
        return with(tr("Said of the drawer: %1").arg(gap(l.amount)));
    //: in the log: a whole sale was undone
    case LogKind::voided:
        return tr("Undid the sale %1: %2").arg(number, amount);
    case LogKind::refunded:
        //: in the log: goods came back
        return number.isEmpty() ? tr("Gave back %1, without a receipt").arg(amount)
                                //: in the log: goods came back
                                : tr("Gave back %2 on the sale %1").arg(number, amount);
    case LogKind::exchanged:
        //: in the log: goods for goods
        return tr("Exchanged goods for %1 against goods for %2")
            .arg(priced(l.before), amount);
    //: in the log
    case LogKind::reprinted:
        return tr("Printed %1 again, copy %2").arg(number).arg(l.count);
    case LogKind::tenderCorrected:
        //: in the log: number, amount, how it had been recorded, how it was paid
        return tr("Put right how %1 was paid (%2): not %3 but %4")
            .arg(number, amount, tenderName(l.was), tenderName(l.is));
    //: in the log: a second person agreed to what a sale needed
    case LogKind::lowered:
        return tr("Sold %1 for %2 with an approval").arg(number, amount);
    case LogKind::removed:
        //: in the log: a line left the cart after somebody had begun to pay; what, and for how much
        return tr("Took %1 out of the basket during the payment: %2").arg(about, amount);
    //: in the log
    case LogKind::drawerOpened:
        return with(tr("Opened the drawer without a sale"));
    case LogKind::cashIn:
        //: in the log: amount and reason
        return with(tr("Put %1 into the drawer: %2").arg(amount, cashReason(l.reason)));
    case LogKind::cashOut:
        //: in the log: amount and reason
        return with(
            tr("Took %1 out of the drawer: %2").arg(amount, cashReason(l.reason)));
    //: in the log
    case LogKind::priceChanged:
        return tr("New price of %1: %2").arg(about, amount);
    //: in the log
    case LogKind::rulesChanged:
        return tr("Changed the rules of the shop");
    case LogKind::pinRefused:
    case LogKind::admitted:
    case LogKind::rightsSet:
    case LogKind::badgeGiven:
    case LogKind::pinSet:
    case LogKind::passwordSet:
    case LogKind::passwordTaken:
    case LogKind::dismissed:
    case LogKind::readmitted:
        return happenedTo(about, l);
    //: in the log: which artisan
    case LogKind::artisanPaid:
        return tr("Paid %1 to %2").arg(amount, about);
    //: in the log
    case LogKind::orderCancelled:
        return tr("Called off an order, %1 given back").arg(amount);
    case LogKind::transferOrdered: {
        const auto what = l.count > 1 ? about + QStringLiteral("  ") + more(l.count) : about;
        //: in the log: a manager wants goods to go from one place to another; "S07-S12", and which goods
        return with(tr("Ordered a transfer %1: %2").arg(number, what));
    }
    case LogKind::orderWithdrawn:
        //: in the log: a manager wants a transfer no longer; "S07-S12"
        return with(tr("Withdrew the order of the transfer %1").arg(number));
    //: in the log: from a backup; how many sales are only in the book that was set aside
    case LogKind::putBack:
        return tr("Put a copy of the book back; sales that are not in it: %1").arg(l.count);
    //: in the log: of which artisan
    case LogKind::accountRead:
        return tr("Opened the account of %1").arg(about);
    case LogKind::listTaken:
        return listTaken(l.list);
    }
    return {};
}

QString Wording::happenedTo(const QString& about, const LogLine& l) const {
    switch (l.kind) {
    //: in the log: whose
    case LogKind::pinRefused:
        return tr("A wrong PIN or password for %1").arg(about);
    //: in the log: who
    case LogKind::admitted:
        return tr("Admitted %1").arg(about);
    //: in the log: whose, and how many there are now
    case LogKind::rightsSet:
        return tr("Changed what %1 may do: %2 rights").arg(about).arg(l.count);
    //: in the log: whose
    case LogKind::badgeGiven:
        return tr("Gave %1 a badge").arg(about);
    //: in the log: whose
    case LogKind::pinSet:
        return tr("Gave %1 a new PIN").arg(about);
    //: in the log: whose; with it they open the page of all stalls
    case LogKind::passwordSet:
        return tr("A new password for %1").arg(about);
    //: in the log: who opens the page of all stalls by the PIN alone again
    case LogKind::passwordTaken:
        return tr("Took the password of %1 away").arg(about);
    //: in the log: who
    case LogKind::dismissed:
        return tr("Dismissed %1").arg(about);
    //: in the log: who was dismissed before
    case LogKind::readmitted:
        return tr("Admitted %1 again").arg(about);
    default:
        return {};
    }
}

QString Wording::listTaken(PeopleList list) const {
    switch (list) {
    //: in the log: a table with names and telephones left the house
    case PeopleList::artisans:
        return tr("Took away the list of artisans");
    //: in the log: a list of artisans to call for goods that are wanted
    case PeopleList::wanted:
        return tr("Took away the list of what to ask of artisans");
    //: in the log: a list of artisans to call for their money or goods
    case PeopleList::calls:
        return tr("Took away a list of artisans to call");
    }
    return {};
}

QString Wording::byWhom(const LogLine& line) const {
    const auto by = name(line.by);
    if (line.approver.isEmpty()) return by;
    //: in the log: who did it, and who agreed
    return tr("%1, with %2").arg(by, name(line.approver));
}

QString Wording::logTopic(LogTopic topic) const {
    switch (topic) {
    //: what the manager looks for in the log: the drawer was opened without a sale; very short
    case LogTopic::drawer:
        return tr("Openings");
    //: what the manager looks for in the log: undone sales, lines taken out, orders called off; very short
    case LogTopic::voids:
        return tr("Undone");
    //: what the manager looks for in the log: receipts that were printed again; very short
    case LogTopic::reprints:
        return tr("Copies");
    //: what the manager looks for in the log: sales that needed a second person; very short
    case LogTopic::discounts:
        return tr("Approved");
    //: what the manager looks for in the log: goods that came back; very short
    case LogTopic::refunds:
        return tr("Returns");
    //: what the manager looks for in the log: how something was paid was put right; very short
    case LogTopic::tenders:
        return tr("Corrected");
    //: what the manager looks for in the log: cash in and out without a sale; very short
    case LogTopic::cash:
        return tr("In and out");
    //: what the manager looks for in the log: counts that did not fit; very short
    case LogTopic::gaps:
        return tr("Gaps");
    //: what the manager looks for in the log: wrong PINs; very short
    case LogTopic::pins:
        return tr("Wrong PINs");
    //: what the manager looks for in the log: people and what they may do; very short
    case LogTopic::people:
        return tr("People");
    //: what the manager looks for in the log: days that were opened and closed; very short
    case LogTopic::days:
        return tr("Days");
    //: what the manager looks for in the log: prices and rules; very short
    case LogTopic::shop:
        return tr("Prices, rules");
    //: what the manager looks for in the log: accounts that were opened, lists that were taken away; very short
    case LogTopic::reads:
        return tr("Looks");
    }
    return {};
}

} // namespace touat
