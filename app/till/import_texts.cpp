// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of tables says of all of a table.
#include "app/till/import_desk.h"

namespace touat {

QString ImportDesk::goodText() const {
    //: so many lines of a table would come in
    return Wording::tr("Come in: %1").arg(m_wording.count(Quantity::pieces(m_report.accepted)));
}

QString ImportDesk::refusedText() const {
    const auto refused = m_report.refused - m_report.known - m_report.waiting;
    if (refused == 0) return {};
    //: so many lines of a table would not come in
    return Wording::tr("Stay out: %1").arg(m_wording.count(Quantity::pieces(refused)));
}

QString ImportDesk::knownText() const {
    if (m_report.known == 0) return {};
    //: so many lines of a table are about what is in the book already
    return Wording::tr("Already here: %1").arg(m_wording.count(Quantity::pieces(m_report.known)));
}

QString ImportDesk::farText() const {
    if (m_report.far == 0) return {};
    //: so many lines of a table have prices that are far from what such things cost
    return Wording::tr("Prices to look at: %1").arg(m_wording.count(Quantity::pieces(m_report.far)));
}

QString ImportDesk::doneText() const {
    const auto number = m_wording.count(Quantity::pieces(static_cast<std::int64_t>(m_takenIn)));
    //: so many artisans were taken in from a table
    if (m_what == What::artisans) return Wording::tr("Artisans in the book: %1").arg(number);
    //: of so many items the stock was taken in from a table
    if (m_what == What::stock) return Wording::tr("Items with their stock in the book: %1").arg(number);
    //: so many items were taken in from a table
    return Wording::tr("Items in the book: %1").arg(number);
}

QString ImportDesk::stopped(std::int64_t more) const {
    if (more == 0) return {};
    //: of a table that was being taken in when somebody stopped it, or the power went; so many lines
    return Wording::tr("Stopped before its end: %1 lines did not come in. Take it back, then take the table in again.")
        .arg(m_wording.count(Quantity::pieces(more)));
}

QString ImportDesk::stoppedText() const {
    return m_step == Finished ? stopped(m_report.accepted - static_cast<std::int64_t>(m_read))
                              : QString{};
}

} // namespace touat
