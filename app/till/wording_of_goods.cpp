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

QString Wording::counted(const OpenCount& count) const {
    //: what is counted: goods of every family
    const auto family = count.family.empty() ? tr("Everything")
                                             : this->family(QString::fromStdString(count.family));
    return spot(count.spot) + QStringLiteral("  ·  ") + family;
}

} // namespace touat
