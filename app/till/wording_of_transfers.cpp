// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of goods that go from place to place.
#include "app/till/wording.h"

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

QString Wording::settled(Quantity back, Quantity lost) const {
    QStringList parts;
    //: the rest of a transfer: so many are here again
    if (back.isPositive()) parts << tr("Back here: %1").arg(count(back));
    //: the rest of a transfer: so many are lost
    if (lost.isPositive()) parts << tr("Lost: %1").arg(count(lost));
    return parts.join(QStringLiteral("  ·  "));
}

QString Wording::doubt(const std::string& kind, const QString& place) const {
    if (kind == "piece_claimed")
        //: about a one-off piece: a place sold, sent or counted it while the book had it somewhere else
        return tr("%1 had this piece in its hands while the book had it elsewhere, or sold.").arg(place);
    if (kind == "transfer_difference")
        //: about goods that were sent; %1 is who received them
        return tr("Less arrived at %1 than was sent.").arg(place);
    //: about goods that were sent: two places, or one twice, said what became of them
    return tr("%1 said once more what became of a transfer that was finished.").arg(place);
}

} // namespace touat
