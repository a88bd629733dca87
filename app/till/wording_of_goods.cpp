// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of goods: where they are, why they move, what is counted, and which way they came.
#include "app/till/wording.h"

#include "core/book/goods_paper_view.h"
#include "core/book/open_count_table.h"
#include "core/phone.h"
#include "core/sales/goods_view.h"
#include "core/stock/corner_table.h"
#include "receipts/written.h"

namespace touat {

namespace {
constexpr int daysLookedAt = 90; // as GoodsView::at does by itself
} // namespace

QString Wording::spot(Spot spot) const {
    switch (spot) {
    //: where goods are: in the shop, for sale
    case Spot::shelf: return tr("Shelf");
    //: where goods are: in the store room
    case Spot::reserve: return tr("Reserve");
    //: where goods are: they came back from a buyer and wait
    case Spot::aside: return tr("Laid aside");
    //: where goods are: damaged, not for sale
    case Spot::damaged: return tr("Damaged");
    //: where goods are: nobody knows
    case Spot::lost: return tr("Lost");
    //: where goods are: used here or given away
    case Spot::used: return tr("Used or given");
    }
    return {};
}

QString Wording::notForSale(PieceState state) const {
    switch (state) {
    //: where an artisan's goods are: in the store room of a stall
    case PieceState::inReserve: return tr("in the store room");
    //: where an artisan's goods are: nobody has them in a stall now
    case PieceState::inTransit: return tr("on the way between two stalls");
    //: where an artisan's goods are: they came back from a buyer and wait
    case PieceState::aside: return tr("laid aside");
    //: where an artisan's goods are: damaged, not for sale
    case PieceState::damaged: return tr("damaged");
    case PieceState::registered:
    case PieceState::onSale:
    case PieceState::sold:
    case PieceState::lost:
    case PieceState::used:
        return {};
    }
    return {};
}

QString Wording::moveReason(MoveReason reason) const {
    switch (reason) {
    //: why goods move; on a picture, very short
    case MoveReason::toReserve: return tr("To the reserve");
    //: why goods move; on a picture, very short
    case MoveReason::toShelf: return tr("To the shelf");
    //: why goods move: they broke or were spoilt; on a picture, very short
    case MoveReason::damaged: return tr("Damaged");
    //: why goods move: damaged ones are whole again; on a picture, very short
    case MoveReason::mended: return tr("Mended");
    //: why goods move; on a picture, very short
    case MoveReason::stolen: return tr("Stolen");
    //: why goods move: nobody knows where they are; on a picture, very short
    case MoveReason::missing: return tr("Missing");
    //: why goods move: lost ones turned up; on a picture, very short
    case MoveReason::found: return tr("Found again");
    //: why goods move: the shop uses them itself; on a picture, very short
    case MoveReason::ownUse: return tr("For our own use");
    //: why goods move: given away; on a picture, very short
    case MoveReason::gift: return tr("A gift");
    //: why goods move: what came back from a buyer is for sale again; on a picture, very short
    case MoveReason::restored: return tr("For sale again");
    //: why goods move: what came back from a buyer cannot be sold; on a picture, very short
    case MoveReason::scrapped: return tr("Not fit for sale");
    }
    return {};
}

QStringList Wording::readyWords(MoveReason reason) const {
    switch (reason) {
    case MoveReason::toReserve:
    case MoveReason::toShelf: return {};
    //: ready words for what happened to damaged goods
    case MoveReason::damaged: return {tr("Fell and broke"), tr("Got wet"), tr("Eaten by moths")};
    //: ready words for how damaged goods became whole again
    case MoveReason::mended: return {tr("Its artisan mended it"), tr("Mended here"), tr("Cleaned")};
    case MoveReason::stolen:
        //: ready words for how goods were stolen
        return {tr("Taken from the stall"), tr("Taken during the night"), tr("Taken at a fair")};
    case MoveReason::missing:
        //: ready words for how goods were lost
        return {tr("Not found on the shelf"), tr("Lost on the way to a fair"),
                tr("Gone since the last count")};
    case MoveReason::found:
        //: ready words for where lost goods turned up
        return {tr("Lay in the store room"), tr("Lay behind other goods"), tr("Was counted wrong")};
    case MoveReason::ownUse:
        //: ready words for what the shop uses goods for
        return {tr("For guests in the stall"), tr("To decorate the stall"), tr("For packing")};
    case MoveReason::gift:
        //: ready words for whom goods are given to
        return {tr("For a visitor of the centre"), tr("For a good buyer"), tr("For a school")};
    case MoveReason::restored:
        //: ready words for why what came back can be sold again
        return {tr("It is whole"), tr("Only the wrapping was torn"), tr("Cleaned")};
    case MoveReason::scrapped:
        //: ready words for why what came back cannot be sold again
        return {tr("Cannot be mended"), tr("A part is missing"), tr("Stained for good")};
    }
    return {};
}

QString Wording::appraisal(Appraisal outcome) const {
    switch (outcome) {
    //: what was said of goods of a deposit; on a button, very short
    case Appraisal::accepted: return tr("Accepted");
    //: what was said of goods of a deposit: they go home again; on a button, very short
    case Appraisal::refused: return tr("Refused");
    //: what was said of goods of a deposit: the artisan mends them and comes again; on a button, very short
    case Appraisal::toRework: return tr("To rework");
    }
    return {};
}

QStringList Wording::readyWords(Appraisal outcome) const {
    switch (outcome) {
    case Appraisal::accepted: return {};
    case Appraisal::refused:
        //: ready words for why goods of a deposit are not accepted
        return {tr("Not made by hand"), tr("Synthetic fibre"), tr("Damaged"),
                //: ready word for why goods of a deposit are not accepted: many like it wait to be sold
                tr("There are enough of these")};
    case Appraisal::toRework:
        //: ready words for what an artisan should mend
        return {tr("Crooked"), tr("Loose threads"), tr("To be cleaned"), tr("Not finished")};
    }
    return {};
}

QString Wording::ownGoods() const {
    //: whose goods they are: the stall's own, no artisan's
    return tr("Our own");
}

QString Wording::ageGroup(const std::string& key) const {
    //: a group of goods: they have been here without a sale for more than a year
    if (key == "more") return tr("More than a year");
    //: a group of goods: they have been here without a sale for so many days at most
    return tr("Up to %1 days").arg(QString::fromStdString(key));
}

QString Wording::goodsDetail(const GoodsRow& row, int idleDays) const {
    QStringList parts;
    const auto maker = name(row.artisanName);
    if (!maker.isEmpty()) parts << maker;
    if (const auto corners = lies(row.corners); !corners.isEmpty()) parts << corners;
    //: of an item: how many of it are in the store room
    if (row.reserve.isPositive()) parts << tr("in the reserve: %1").arg(count(row.reserve));
    //: of an item: days since it last came in or was sold
    if (idleDays > 0) parts << tr("days without a sale: %1").arg(idleDays);
    if (const auto days = daysOfStock(row, daysLookedAt))
        //: of an item: for how many days there is enough of it, as it sells now
        parts << tr("enough for days: %1").arg(*days);
    return parts.join(QStringLiteral("  ·  "));
}

QString Wording::attribute(const std::string& name) const {
    //: field of a carpet: how many knots there are on a square decimetre
    if (name == "knots_dm2") return tr("Knots on 1 dm²");
    //: field of a carpet
    if (name == "pile_mm") return tr("Height of the pile, mm");
    //: field of what is woven or plaited: wool, camel hair, palm, alfa grass …
    if (name == "fibre") return tr("Fibre");
    //: field of what is coloured: what the colour was made of, or that it is natural
    if (name == "dye") return tr("Dye");
    //: field of a carpet: the name of its pattern
    if (name == "motif") return tr("Motif");
    //: field of jewellery: how much silver is in it, without the stones
    if (name == "silver_grams") return tr("Silver, g");
    //: field of jewellery: parts of silver in a thousand, as 925
    if (name == "fineness") return tr("Fineness, ‰");
    //: field of jewellery
    if (name == "stone") return tr("Stone");
    //: field of a ring
    if (name == "finger_size") return tr("Ring size");
    //: field of pottery: which earth it is made of
    if (name == "clay") return tr("Clay");
    //: field of pottery
    if (name == "glaze") return tr("Glaze");
    //: field of a pot or a basket: what goes into it
    if (name == "litres") return tr("Holds, litres");
    //: field of leather goods: goat, camel, sheep …
    if (name == "hide") return tr("Hide");
    //: field of leather goods: how the leather was made
    if (name == "tanning") return tr("Tanning");
    //: field of clothes
    if (name == "fabric") return tr("Fabric");
    //: field of clothes
    if (name == "embroidery") return tr("Embroidery");
    return QString::fromStdString(name); // somebody's own words
}

QString Wording::notANumber(const std::string& attribute) const {
    //: %1 is the name of a field: knots, grams of silver …
    return tr("This has to be a number: %1").arg(this->attribute(attribute));
}

std::vector<std::pair<QString, QString>>
Wording::provenance(const PrintedProvenance& of) const {
    std::vector<std::pair<QString, QString>> facts;
    const auto tell = [&](const QString& what, const QString& text) {
        if (!text.isEmpty()) facts.emplace_back(what, text);
    };
    const auto known = [this](const std::optional<Name>& what) {
        return what ? name(*what) : QString{};
    };
    const auto& details = of.details;
    //: a fact of an item: the officer's stamp
    if (of.label.inspection) tell(tr("Stamp"), stamp(*of.label.inspection));
    //: a fact of an item: the village where it was made
    tell(tr("Made at"), name(of.label.village));
    //: a fact of an item: how it was made
    tell(tr("Technique"), known(details.technique));
    //: a fact of an item: wool, clay, silver …
    tell(tr("Materials"), known(details.materials));
    QStringList looks{name(of.label.size), name(of.label.colour)};
    looks.removeAll({});
    //: a fact of an item: which of its sizes and colours
    tell(tr("Size and colour"), looks.join(QStringLiteral(" · ")));
    QStringList sides;
    for (const auto& side : {details.lengthMm, details.widthMm, details.heightMm})
        if (side) sides << QString::fromStdString(receipts::writtenCentimetres(*side));
    //: a fact of an item: its length, width and height
    if (!sides.isEmpty())
        //: the measures of an item, in centimetres
        tell(tr("Measures"), tr("%1 cm").arg(sides.join(QStringLiteral(" × "))));
    if (details.grams)
        //: a fact of an item; then its weight
        tell(tr("Weight"), tr("%1 kg").arg(count(Quantity::thousandths(*details.grams))));
    //: a fact of an item: hours of work
    if (details.hours) tell(tr("Hours of work"), QString::number(*details.hours));
    for (const auto& each : details.more.value_or(std::vector<Attribute>{}))
        tell(attribute(each.name), QString::fromStdString(each.value));
    for (const auto& station : of.way) tell(date(station.since), name(station.place));
    //: a fact of an item: what is told of it
    tell(tr("Story"), known(details.story));
    return facts;
}

QString Wording::stamp(StampOutcome outcome, std::optional<int> grade) const {
    switch (outcome) {
    //: what an inspection said of a piece: stamped, with a grade from 1 (excellent) to 6 (acceptable)
    case StampOutcome::stamped: return tr("Stamped, grade %1").arg(grade.value_or(0));
    //: what an inspection said of a piece: no stamp; it may be sold as not graded
    case StampOutcome::refused: return tr("Inspected: no stamp");
    //: what an inspection said of a piece: better work is asked for before the stamp
    case StampOutcome::rework: return tr("Inspected: to be worked over");
    }
    return {};
}

QString Wording::stamp(const Inspection& found) const {
    const auto said = stamp(found.outcome, found.grade);
    return found.seal.empty() ? said
                              : said + QStringLiteral("  ·  ") + QString::fromStdString(found.seal);
}

QString Wording::phone(const std::string& digits) const {
    // Ordinary spaces would turn the groups around in an Arabic line.
    return QString::fromStdString(spokenPhone(digits)).replace(' ', QChar(0xA0));
}

QString Wording::askedOn(Day day) const {
    //: an artisan was asked for more on this day
    return tr("Asked on %1").arg(date(day));
}

QString Wording::wanted(Quantity here, Quantity least, std::optional<Day> asked) const {
    //: of an item that is running out: how many are here, and below how many one asks for more
    const auto said = tr("%1 here, at least %2").arg(count(here), count(least));
    return asked ? said + QStringLiteral("  ·  ") + askedOn(*asked) : said;
}

QString Wording::step(const GoodsStep& step, const QString& other, Unit unit) const {
    const auto number = quantity(step.quantity, unit);
    const auto sentence = [&]() -> QString {
        switch (step.kind) {
        //: a step of an item: its card was written, at a price
        case StepKind::registered: return tr("Got its card, at %1").arg(priced(step.amount));
        //: a step of an item: its artisan left so many here
        case StepKind::deposited: return tr("Left here by its artisan: %1").arg(number);
        //: a step of an item: so many came in, bought or made here
        case StepKind::received: return tr("Came in: %1").arg(number);
        //: a step of an item of the stall's own: so many of an artisan's goods became it; their code stands below
        case StepKind::becameOwn: return tr("Came from an artisan's goods: %1").arg(number);
        //: a step of an item: the book had it as the artisan's %1, and it is %2's
        case StepKind::ownerCorrected: return tr("Put right: it belongs to %2, not to %1").arg(name(step.was), name(step.now));
        //: a step of an item: so many left for another place
        case StepKind::sent: return tr("Sent to %1: %2").arg(other, number);
        //: a step of an item: so many came from another place
        case StepKind::arrived: return tr("Arrived from %1: %2").arg(other, number);
        //: a step of an item: of what another place sent, so many were not taken over
        case StepKind::refused: return tr("Not taken over from %1: %2").arg(other, number);
        //: a step of an item: so many of those sent are back
        case StepKind::cameBack: return tr("Back from the way to %1: %2").arg(other, number);
        //: a step of an item: so many of those sent were lost
        case StepKind::lost: return tr("Lost on the way to %1: %2").arg(other, number);
        //: a step of an item: so many were sold, for an amount
        case StepKind::sold: return tr("Sold: %1, for %2").arg(number, priced(step.amount));
        //: a step of an item: a buyer brought so many back
        case StepKind::refunded: return tr("A buyer brought back: %1").arg(number);
        case StepKind::counted:
            if (step.quantity.isPositive())
                //: a step of an item: a count found so many more than the book had
                return tr("A count found: %1 more").arg(number);
            //: a step of an item: a count missed so many
            return tr("A count missed: %1").arg(quantity(-step.quantity, unit));
        case StepKind::moved:
            return (step.reason ? moveReason(*step.reason) : QString{}) +
                   QStringLiteral("  ·  ") + number;
        //: a step of an item: its price changed
        case StepKind::priced: return tr("New price: %1").arg(priced(step.amount));
        //: a step of an item: so many went back to the artisan, unsold
        case StepKind::wentHome: return tr("Went home to its artisan: %1").arg(number);
        //: a step of an item: the stall bought so many from the artisan
        case StepKind::boughtOut: return tr("Bought from its artisan: %1").arg(number);
        //: a step of an item: so many were given to an artisan as an advance, wool for instance
        case StepKind::advanced: return tr("Given as an advance: %1").arg(number);
        //: a step of an item: so many were taken out again because their list was read by mistake
        case StepKind::withdrawn: return tr("Taken back with its list: %1").arg(number);
        //: a step of an item: a manager decided so, and so many came or (below zero) went
        case StepKind::ruled: return tr("By decision of the manager: %1").arg(number);
        case StepKind::inspected:
            return stamp(step.outcome.value_or(StampOutcome::refused), step.grade);
        }
        return {};
    }();
    const auto who = name(step.byName);
    if (who.isEmpty()) return sentence;
    //: a step of an item, and who did it
    return tr("%1, by %2").arg(sentence, who);
}

QString Wording::units(const UnitSums& sums) const {
    QStringList parts;
    if (sums.metres != Quantity{}) parts << quantity(sums.metres, Unit::metre);
    if (sums.kilograms != Quantity{}) parts << quantity(sums.kilograms, Unit::kilogram);
    if (parts.isEmpty()) return count(sums.pieces);
    if (sums.pieces != Quantity{})
        //: so many pieces, before so many metres or kilograms
        parts.prepend(tr("Pieces: %1").arg(count(sums.pieces)));
    return parts.join(QStringLiteral("  ·  "));
}

QString Wording::progress(const UnitSums& some, const std::optional<UnitSums>& all) const {
    if (!all) {
        //: how far a blind count is: pieces counted so far
        return some.measured() == UnitSums{} ? tr("Pieces: %1").arg(count(some.pieces)) : units(some);
    }
    QStringList parts;
    const auto measured = [&](Quantity done, Quantity of, Unit unit) {
        if (done == Quantity{} && of == Quantity{}) return;
        //: how far a count is: metres or kilograms counted, and how much should be there
        parts << tr("%1 of %2").arg(quantity(done, unit), quantity(of, unit));
    };
    measured(some.metres, all->metres, Unit::metre);
    measured(some.kilograms, all->kilograms, Unit::kilogram);
    if (parts.isEmpty() || some.pieces != Quantity{} || all->pieces != Quantity{})
        //: how far a count is: pieces counted, and how many should be there
        parts.prepend(tr("Pieces: %1 of %2").arg(count(some.pieces), count(all->pieces)));
    return parts.join(QStringLiteral("  ·  "));
}

QString Wording::counted(const OpenCount& count, const Name& part) const {
    //: what is counted: goods of every family
    const auto family = count.family.empty() ? tr("Everything")
                                             : this->family(QString::fromStdString(count.family));
    return spot(count.spot) + QStringLiteral("  ·  ") + 
           (count.corner || count.artisan ? name(part) : family);
}

QString Wording::lies(const CornersOfItem& where) const {
    QStringList parts;
    if (!where.shelf.isEmpty()) parts << name(where.shelf);
    if (!where.reserve.isEmpty())
        //: of an item: in which corner of the store room it lies
        parts << tr("in the reserve: %1").arg(name(where.reserve));
    return parts.join(QStringLiteral("  ·  "));
}

QString Wording::countSentence(const Refusal& refusal) const {
    const auto subject = QString::fromStdString(refusal.subject);
    switch (refusal.reason) {
    case Reason::countUnknown: return tr("This count is closed.");
    case Reason::countMoved: return tr("It moved while it was counted. Please count it again: %1").arg(subject);
    case Reason::outsideCount: return tr("It belongs to another family than the one you count: %1").arg(subject);
    case Reason::cornerUnknown: return tr("This corner is not there any more.");
    case Reason::nameTaken: return tr("Another one has this name already: %1").arg(subject);
    case Reason::otherOwner: return tr("It belongs to another artisan than the one whose goods you count: %1").arg(subject);
    case Reason::otherCorner: return tr("It lies in another corner: %1").arg(subject);
    case Reason::stockKnown: return tr("The book has some of it there already: %1").arg(subject);
    default: return {};
    }
}

QString Wording::coming(const std::optional<Money>& price, const std::optional<Day>& from) const {
    if (!price || !from) return {};
    //: an item's price changes; from which day on, and to what
    return tr("From %1: %2").arg(date(*from), priced(*price));
}

} // namespace touat
