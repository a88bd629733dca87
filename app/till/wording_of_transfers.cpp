// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of goods that go from place to place.
#include "app/till/wording.h"
#include "core/book/doubts.h"

namespace touat {

QString Wording::place(const Place& place) const {
    const auto named = name(place.card.name);
    return named.isEmpty() ? QString::fromStdString(place.place.text()) : named;
}

QString Wording::placeKind(const Place& place, Day on) const {
    const auto number = QString::fromStdString(place.place.text());
    switch (place.card.kind) {
    case PlaceKind::stall:
        //: what a place is: a stall, and its number
        return tr("Stall %1").arg(number);
    case PlaceKind::reserve:
        //: what a place is: a common store room, and its number
        return tr("Reserve %1").arg(number);
    case PlaceKind::craftCentre:
        break;
    }
    //: what a place is: a craft centre in a commune, and its number
    const auto centre = tr("Craft centre %1").arg(number);
    const auto wilaya = wilayaOf(place.place, on);
    const auto called = wilaya ? wilayaName(*wilaya) : std::nullopt;
    if (!called) return centre;
    //: after what a place is: the wilaya that it belongs to today
    return centre + QStringLiteral(" · ") + tr("wilaya of %1").arg(name(*called));
}

QString Wording::asOf(Moment at, Day today) const {
    //: what other places have is not known: the centre was never heard
    if (at == Moment{}) return tr("The centre has said nothing yet");
    //: how old what is said of other places is: the hour, today
    if (dayOf(at) == today) return tr("as of %1").arg(time(at));
    //: how old what is said of other places is: the day and the hour
    return tr("as of %1, %2").arg(date(dayOf(at)), time(at));
}

QString Wording::shortfall(Shortfall why, Quantity less) const {
    switch (why) {
    case Shortfall::none:
        break;
    //: why less arrived than was sent: so many were not in the box
    case Shortfall::missing:
        return tr("Not in the box: %1").arg(count(less));
    //: why less arrived than was sent: so many came broken
    case Shortfall::damaged:
        return tr("Came damaged: %1").arg(count(less));
    //: why less was taken than was sent: so many were not wanted
    case Shortfall::refused:
        return tr("Sent back: %1").arg(count(less));
    }
    return {};
}

QString Wording::arrived(const std::vector<ArrivedLine>& lines) const {
    Quantity sent;
    Quantity accepted;
    for (const auto& line : lines) {
        sent += line.sent;
        accepted += line.accepted;
    }
    //: a transfer was received whole: how many
    if (sent == accepted) return tr("Everything arrived: %1").arg(count(sent));
    //: a transfer was received in part: how many of how many
    QStringList parts{tr("Arrived: %1 of %2").arg(count(accepted), count(sent))};
    for (const auto why : {Shortfall::missing, Shortfall::damaged, Shortfall::refused}) {
        Quantity less;
        for (const auto& line : lines)
            if (line.why == why) less += line.sent - line.accepted;
        if (less.isPositive()) parts << shortfall(why, less);
    }
    return parts.join(QStringLiteral("  ·  "));
}

QString Wording::settled(const UnitSums& back, const UnitSums& lost) const {
    QStringList parts;
    //: the rest of a transfer: so many are here again
    if (back != UnitSums{}) parts << tr("Back here: %1").arg(units(back));
    //: the rest of a transfer: so many are lost
    if (lost != UnitSums{}) parts << tr("Lost: %1").arg(units(lost));
    return parts.join(QStringLiteral("  ·  "));
}

QString Wording::doubt(const std::string& kind, const QString& place) const {
    if (kind == "piece_claimed")
        //: about a one-off piece: a place sold, sent or counted it while the book had it somewhere else
        return tr("%1 had this piece in its hands while the book had it elsewhere, or sold.").arg(place);
    if (kind == "oversell")
        //: about goods of which there are several: a place sold more of them than its book had
        return tr("%1 sold more of this than its book had.").arg(place);
    if (kind == "transfer_difference")
        //: about goods that were sent; %1 is who received them
        return tr("Less arrived at %1 than was sent.").arg(place);
    if (kind == "transfer_twice")
        //: about goods that were sent: two places, or one twice, said what became of them
        return tr("%1 said once more what became of a transfer that was finished.").arg(place);
    if (kind == "voucher_claimed")
        //: a voucher pays once, but two stalls took it that could not hear each other
        return tr("%1 took a voucher that had paid before.").arg(place);
    if (kind == "paid_twice")
        //: two places paid an artisan for the same sale
        return tr("%1 paid an artisan for what was paid before.").arg(place);
    if (kind == "forked")
        //: a device was copied, or its disk set back
        return tr("A device of %1 has two histories: it was copied or set back.").arg(place);
    if (kind == "unreadable")
        //: what a device sent cannot be read
        return tr("%1 sent an entry that cannot be read.").arg(place);
    //: what a device sent does not agree with what is in the book
    return tr("%1 sent an entry that contradicts the book.").arg(place);
}

QString Wording::doubts(const std::string& kind, const QString& place, std::int64_t entries) const {
    const auto number = QString::number(entries);
    if (kind == "unreadable")
        //: what a device sent cannot be read, more than once: the place, and how many entries
        return tr("%1 sent entries that cannot be read: %2").arg(place, number);
    //: what a device sent does not agree with what is in the book, more than once: the place, and how many entries
    return tr("%1 sent entries that contradict the book: %2").arg(place, number);
}

QString Wording::ruling(Ruling ruling, const QString& what, const QString& from,
                        const QString& to) const {
    switch (ruling) {
    case Ruling::stands:
        //: a manager decides: nothing is moved in the books
        return tr("Leave it as it is: the books are right, or it was put right there.");
    case Ruling::carried:
        //: a manager decides: goods (%1) went from a place (%2) to another (%3) without a transfer
        return tr("%1 was carried from %2 to %3, and nobody wrote it. Move it in the books.")
            .arg(what, from, to);
    case Ruling::found:
        //: a manager decides: goods (%1) are at a place (%2) although the book says that they are lost, or never came
        return tr("%1 is at %2 after all. Write it in there.").arg(what, to);
    case Ruling::missing:
        //: a manager decides: goods (%1) are not at a place (%2) although its book says so
        return tr("%1 is not at %2. Take it out there.").arg(what, from);
    case Ruling::voided:
        //: a manager decides: of two words about the same goods the first is right
        return tr("What was said first counts. Take the second out of the books.");
    case Ruling::letIn: break;
    }
    return {};
}

QString Wording::waitsForUpdate(const QString& place) const {
    //: a manager is told: a stall (%1) has a newer program than the centre, which cannot read what it sent; nothing is lost
    return tr("%1 has a newer program than the centre. What it sent is kept, and comes into the books when the centre is updated.")
        .arg(place);
}

QString Wording::afterUpdate(Ruling ruling) const {
    if (ruling == Ruling::stands)
        //: a manager decides: entries of a stall go on waiting until somebody updates the centre's program
        return tr("Go on waiting: the centre will be updated.");
    //: a manager decides: what a newer program wrote is passed over, and what follows it comes into the books
    return tr("Wait no longer: what the centre cannot read is passed over.");
}

QString Wording::heldUp(const QString& place, const QString& other) const {
    //: what a device sent is not in the books yet: it speaks of goods (a transfer) of which another place has sent nothing
    return tr("What %1 sent has waited a day for something that %2 has not sent yet.").arg(place, other);
}

QString Wording::tailFound(const QString& place, std::int64_t entries) const {
    //: a lost till was found: it recorded things (%2, a number) that the centre never got, before another till took its place
    return tr("An earlier till of %1 was found. Never sent: %2").arg(place, QString::number(entries));
}

QString Wording::ruling(Ruling ruling, const std::string& kind) const {
    if (kind == "blocked" && ruling == Ruling::stands)
        //: a manager decides: entries of a stall go on waiting for what another stall has not sent
        return tr("Go on waiting: it will still be sent.");
    if (kind == "blocked")
        //: a manager decides: entries of a stall wait no longer for what another stall has not sent
        return tr("Wait no longer: what was sent comes into the books without it.");
    if (kind == "tail" && ruling == Ruling::stands)
        //: a manager decides: what a lost till recorded stays out of the books
        return tr("Leave it out of the books. It stays on that till.");
    if (kind == "tail")
        //: a manager decides: what a lost till recorded comes into the books
        return tr("Take it into the books, now that it was found.");
    if (kind == doubt::refundAfterPayout)
        //: a manager decides: goods came back after their artisan was paid; nothing is moved in the books
        return tr("Leave it: the artisan's next payout takes it off.");
    if (kind == doubt::cashGap)
        //: a manager decides: a drawer did not fit; the difference stays written as it was counted
        return tr("It was looked into. The difference stays as it was counted.");
    if (kind == doubt::underFloor || kind == doubt::stalePrice || kind == doubt::notAllowed)
        //: a manager decides: something was sold too cheaply, or by somebody who had not the right; it stays
        return tr("It was talked over. What was done stands.");
    if (isRuledTogether(kind))
        //: a manager decides: what a device sent and the book does not take stays as it is; one answer for all entries so far
        return tr("Leave all of it as it is. What comes later is asked anew.");
    return this->ruling(ruling, {}, {}, {});
}

} // namespace touat
