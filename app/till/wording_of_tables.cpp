// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of tables: what is wrong with a line of one, or with all of it; and of prices that look wrong.
#include "app/till/wording.h"

namespace touat {

QString Wording::verdict(const LineVerdict& line) const {
    QStringList differs;
    for (const auto& column : line.differs) differs << QString::fromStdString(column);
    if (!differs.isEmpty())
        //: a line of a table: the item with code %1 is in the book and nothing is changed, though the table
        //: says something else in the columns %2
        return tr("Already here, and stays as it is: %1. The table differs in: %2")
            .arg(QString::fromStdString(line.refused->subject), differs.join(QStringLiteral(", ")));
    if (line.isKnown() && line.reserve)
        //: a line of a table of stock: some of it is on the shelf or in the store room by the book, which a table must not add to
        return tr("Already here; the table adds nothing: %1").arg(QString::fromStdString(line.refused->subject));
    if (line.isKnown())
        //: a line of a table: the item or artisan with that code is in the book; nothing is changed
        return tr("Already here, and stays as it is: %1").arg(QString::fromStdString(line.refused->subject));
    if (line.refused && line.reserve) return sentence(*line.refused);
    if (line.refused && line.refused->reason == Reason::codeTwice)
        //: a line of a table: a line before it has the same code
        return tr("Twice in this table: %1").arg(QString::fromStdString(line.refused->subject));
    if (line.refused && line.refused->reason == Reason::codeUnknown)
        //: a line of a table: a set or a size names a code that is not in the book nor in a line before it
        return tr("Neither here nor higher up in the table: %1").arg(QString::fromStdString(line.refused->subject));
    if (line.refused) return sentence(*line.refused);
    if (line.wrong) {
        const auto& reason = line.wrong->reason;
        const auto detail = QString::fromStdString(line.wrong->about);
        if (reason == "not_utf8")
            //: what is wrong with a line of a table: its letters are in an old encoding
            return tr("Unreadable letters. Save the table again, as UTF-8.");
        if (reason == "text_unusable")
            //: what is wrong with a line of a table
            return tr("A line break, or letters that cannot be kept, within a field.");
        if (reason == "price_unreadable")
            //: what is wrong with a line of a table: %1 is the name of a column
            return tr("“%1” is no amount in dinars.").arg(detail);
        if (reason == "quantity_unreadable")
            //: what is wrong with a line of a table: %1 is the name of a column
            return tr("“%1” is no number.").arg(detail);
        if (reason == "word_unknown")
            //: what is wrong with a line of a table: %1 is the name of a column
            return tr("“%1” holds a word that is not known.").arg(detail);
        if (reason == "parts_unreadable")
            //: what is wrong with a line of a table: the column "parts"; the example stays as it is
            return tr("Parts of a set are written like this: 6 x CODE | 1 x CODE");
        if (reason == "artisan_unknown")
            //: what is wrong with a line of a table: %1 is the number of a card
            return tr("No artisan has the card %1.").arg(detail);
        //: what is wrong with a line of a table
        return tr("Not as many fields as the first line names, or a quotation mark too many.");
    }
    QStringList parts;
    if (line.reserve) {
        //: a line of a table of stock: how many lie on the shelf
        if (line.quantity.isPositive()) parts << tr("On the shelf: %1").arg(count(line.quantity));
        //: a line of a table of stock: how many lie in the store room
        if (line.reserve->isPositive()) parts << tr("In the reserve: %1").arg(count(*line.reserve));
        return parts.join(QStringLiteral("  ·  "));
    }
    //: a line of a table that is not in the book yet; very short
    parts << tr("New");
    //: a line of a table: how many of an item
    if (line.quantity.isPositive()) parts << tr("pieces: %1").arg(count(line.quantity));
    if (line.price > Money{}) parts << priced(line.price);
    const auto fresh = parts.join(QStringLiteral("  ·  "));
    if (!line.far) return fresh;
    //: a line of a table, below what it is and what is odd about its price: what such things cost
    return fresh + '\n' + farPrice(line.far->doubt) + ' ' + tr("Usual: %1.").arg(priced(line.far->usual)) +
           '\n' + inScales(line.price);
}

QString Wording::farPrice(const PriceDoubt& doubt) const {
    if (!doubt.likely)
        return doubt.side == Side::above
                   //: a typed price looks wrong, and nobody can guess what was meant
                   ? tr("That is far more than such things cost.")
                   //: a typed price looks wrong, and nobody can guess what was meant
                   : tr("That is far less than such things cost.");
    return doubt.side == Side::above
               //: a typed price looks wrong; %1 is 10, 20 or 100
               ? tr("That is about %1 times more than such things cost.").arg(doubt.times)
               //: a typed price looks wrong; %1 is 10, 20 or 100
               : tr("That is about %1 times less than such things cost.").arg(doubt.times);
}

QString Wording::inScales(Money price) const {
    const auto scales = touat::spoken(price);
    //: a price as people say it: in centimes, and in douros of five centimes
    return tr("%1 centimes · %2 douros")
        .arg(amount(Money::dinars(scales.centimes)), amount(Money::dinars(scales.douros)));
}

QString Wording::noTable(const Refusal& refusal) const {
    if (refusal.reason == Reason::tooLarge)
        //: a file that was chosen as a table
        return tr("This file is too large for a table. Divide it into several.");
    //: a file that was chosen as a table; name_fr and name_ar stay as they are
    return tr("This is no table of ours: its first line must name the columns, and one of them "
              "name_fr or name_ar.");
}

QString Wording::noStockTable() const {
    //: a file that was chosen as a table of stock; code, quantity and reserve stay as they are
    return tr("This is no table of stock: its first line must name the columns code, and quantity or "
              "reserve.");
}

QString Wording::sentence(ArtisanTie tie) const {
    switch (tie) {
    case ArtisanTie::money:
        //: why an artisan who came in by a table is not taken back with it
        return tr("Has an account with us.");
    case ArtisanTie::goods:
        //: why an artisan who came in by a table is not taken back with it
        return tr("Has goods with us.");
    case ArtisanTie::contract:
        //: why an artisan who came in by a table is not taken back with it
        return tr("Has a contract with us.");
    }
    return {};
}

QString Wording::tableGone() const {
    //: a table was chosen, and the stick that it was on has been pulled out
    return tr("This file is not there any more. Plug the stick in again.");
}

} // namespace touat
