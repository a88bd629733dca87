// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of goods: where they are, and what is counted.
#include "app/till/wording.h"

#include "core/book/open_count_table.h"

namespace touat {

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

QString Wording::counted(const OpenCount& count) const {
    //: what is counted: goods of every family
    const auto family = count.family.empty() ? tr("Everything")
                                             : this->family(QString::fromStdString(count.family));
    return spot(count.spot) + QStringLiteral("  ·  ") + family;
}

} // namespace touat
