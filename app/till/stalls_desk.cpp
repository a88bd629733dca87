// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/stalls_desk.h"

#include "core/journal/json.h"
#include "core/sync/messages.h"

namespace touat {

StallsDesk::StallsDesk(Courier::Carry carry, const Wording& wording, const CentreDesk& centre,
                       QObject* parent)
    : QObject(parent), m_carry(std::move(carry)), m_wording(wording), m_centre(centre),
      m_stalls(
          {{"stallText",
            [](const StallLine& l) { return QString::fromStdString(l.standing.stall.text()); }},
           {"stallName", [this](const StallLine& l) { return m_wording.name(l.standing.name); }},
           {"dayText", [this](const StallLine& l) { return dayText(l); }},
           {"dayOpen", [](const StallLine& l) { return l.standing.openSince.has_value(); }},
           {"seenText", [this](const StallLine& l) { return seenText(l); }},
           {"silent", [](const StallLine& l) { return l.has(StallMark::silent); }},
           {"unsentText",
            [this](const StallLine& l) {
                return l.contact.unsent ? m_wording.count(Quantity::pieces(*l.contact.unsent))
                                        : QStringLiteral("—");
            }},
           {"muchUnsent", [](const StallLine& l) { return l.has(StallMark::unsent); }},
           {"cashText", [this](const StallLine& l) { return m_wording.amount(l.standing.cash); }},
           {"takingsText",
            [this](const StallLine& l) { return m_wording.amount(l.standing.takings); }},
           {"gap", [](const StallLine& l) { return l.has(StallMark::gap); }},
           {"decideText",
            [this](const StallLine& l) {
                return m_wording.count(Quantity::pieces(l.standing.toDecide));
            }},
           {"decide", [](const StallLine& l) { return l.has(StallMark::decide); }},
           {"markText", [this](const StallLine& l) { return markText(l); }}},
          this),
      m_drawers(
          {{"stallText", [this](const DrawerCheck& c) { return nameOf(c.stall); }},
           {"dayText", [this](const DrawerCheck& c) { return m_wording.date(c.day); }},
           {"timeText", [this](const DrawerCheck& c) { return m_wording.time(c.at); }},
           {"opening", [](const DrawerCheck& c) { return c.when == CountedAt::opening; }},
           {"personName", [this](const DrawerCheck& c) { return m_wording.name(c.by); }},
           {"expectedText", [this](const DrawerCheck& c) { return m_wording.amount(c.expected); }},
           {"countedText", [this](const DrawerCheck& c) { return m_wording.amount(c.counted); }},
           {"gapText", [this](const DrawerCheck& c) { return m_wording.gap(c.difference()); }},
           {"differs", [](const DrawerCheck& c) { return !c.difference().isZero(); }},
           {"missing", [](const DrawerCheck& c) { return c.difference().isNegative(); }},
           {"explained",
            [](const DrawerCheck& c) { return QString::fromStdString(c.explained); }}},
          this) {
    // It is live: whoever looks sees what the centre hears.
    connect(&m_centre, &CentreDesk::overviewChanged, this, [this] {
        if (m_open && m_view == QLatin1String("stalls") && m_centre.live()) askStalls();
    });
    connect(&m_centre, &CentreDesk::moved, this, [this] {
        if (m_open && m_view == QLatin1String("drawers")) askDrawers();
    });
}

void StallsDesk::begin() {
    m_open = true;
    m_complaint.clear();
    lookAtStalls();
}

void StallsDesk::close() {
    m_open = false;
    emit changed();
}

void StallsDesk::end() {
    m_open = false;
    m_known = false;
    m_drawersKnown = false;
    m_asking = false;
    m_stall.reset();
    m_all = {};
    m_checks = {};
    m_stalls.assign({});
    m_drawers.assign({});
    emit changed();
}

void StallsDesk::lookAtStalls() {
    m_view = QStringLiteral("stalls");
    askStalls();
    emit changed();
}

void StallsDesk::lookAtDrawers(int row) {
    m_view = QStringLiteral("drawers");
    m_stall.reset();
    if (row >= 0 && row < m_stalls.rowCount())
        m_stall = m_stalls.rows()[static_cast<std::size_t>(row)].standing.stall;
    m_drawersKnown = false;
    m_checks = {};
    m_drawers.assign({});
    askDrawers();
    emit changed();
}

void StallsDesk::askStalls() {
    if (m_asking) return;
    m_asking = true;
    m_carry(path::seeStalls, textOf(StallsQuestion{m_centre.token()}),
                   [this](const Result<std::string>& body) {
                       m_asking = false;
                       if (!m_open) return;
                       if (!body) return complain(body.refusal());
                       auto answer = json::Parser().as<StallsAnswer>(*body);
                       if (!answer) return complain(refuse(Reason::bytesUnreadable));
                       m_known = true;
                       m_complaint.clear();
                       m_at = answer->at;
                       m_all = answer->all;
                       m_stalls.assign(std::move(answer->stalls));
                       m_stalls.retell(); // "5 min ago" grows older by itself
                       emit changed();
                   });
}

void StallsDesk::askDrawers() {
    m_carry(path::seeDrawers, textOf(DrawersQuestion{m_centre.token(), m_stall}),
                   [this, asked = m_stall](const Result<std::string>& body) {
                       if (!m_open || asked != m_stall) return; // of another stall than is looked at
                       if (!body) return complain(body.refusal());
                       auto checks = json::Parser().as<DrawerChecks>(*body);
                       if (!checks) return complain(refuse(Reason::bytesUnreadable));
                       m_drawersKnown = true;
                       m_complaint.clear();
                       m_drawers.assign(std::move(checks->checks));
                       checks->checks.clear();
                       m_checks = std::move(*checks);
                       emit changed();
                   });
}

void StallsDesk::complain(const Refusal& refusal) {
    m_complaint = m_wording.sentence(refusal);
    emit changed();
}

QString StallsDesk::when(Moment at) const {
    const auto hour = m_wording.time(at);
    return dayOf(at) == dayOf(m_at) ? hour : m_wording.date(dayOf(at)) + QStringLiteral("  ") + hour;
}

QString StallsDesk::dayText(const StallLine& line) const {
    if (line.standing.openSince)
        //: a stall in the manager's list: it has its day open, since this hour or day
        return Wording::tr("Open since %1").arg(when(*line.standing.openSince));
    if (line.standing.closedAt)
        //: a stall in the manager's list: its day is closed, since this hour or day
        return Wording::tr("Closed since %1").arg(when(*line.standing.closedAt));
    //: a stall in the manager's list
    return Wording::tr("It never opened a day");
}

QString StallsDesk::seenText(const StallLine& line) const {
    const auto seen = line.seenAt();
    //: a stall in the manager's list: the centre never had anything from it; short
    if (!seen) return Wording::tr("Never");
    return m_wording.ago(std::max<std::int64_t>(0, m_at.utcMs() - seen->utcMs()));
}

QString StallsDesk::markText(const StallLine& line) const {
    QStringList words;
    //: what stands out about a stall: for long nothing came from it
    if (line.has(StallMark::silent)) words << Wording::tr("Not heard for long");
    if (line.has(StallMark::unsent))
        //: what stands out about a stall: it said that it has much to send; number of entries
        words << Wording::tr("Much not sent: %1").arg(*line.contact.unsent);
    if (line.has(StallMark::gap))
        //: what stands out about a stall: drawers that did not fit, and nobody said why; how many days
        words << Wording::tr("Gaps in the drawer without a word: %1").arg(line.standing.unexplained);
    if (line.has(StallMark::decide))
        //: what stands out about a stall: what does not fit together; how many
        words << Wording::tr("To decide: %1").arg(line.standing.toDecide);
    //: what stands out about a stall: its till took the place of another, and has to count what is there
    if (line.has(StallMark::count)) words << Wording::tr("New till: a stock count is asked for");
    return words.join(QStringLiteral("  ·  "));
}

QString StallsDesk::unsentText() const {
    const auto known = m_wording.count(Quantity::pieces(m_all.unsent));
    const auto& rows = m_stalls.rows();
    const bool all = std::all_of(rows.begin(), rows.end(),
                                 [](const StallLine& line) { return line.contact.unsent.has_value(); });
    if (all) return known;
    if (m_all.unsent == 0) return QStringLiteral("—");
    //: sum of what stalls have not sent, where some of them were not heard; a number; very short
    return Wording::tr("%1 or more").arg(known);
}

QString StallsDesk::openText() const {
    return QStringLiteral("%1 / %2").arg(m_all.open).arg(m_stalls.rowCount());
}

QString StallsDesk::nameOf(Stall stall) const {
    const auto number = QString::fromStdString(stall.text());
    for (const auto& row : m_stalls.rows())
        if (row.standing.stall == stall)
            return number + QStringLiteral("  ") + m_wording.name(row.standing.name);
    return number;
}

std::optional<ManagerList> StallsDesk::list() const {
    if (!m_known) return std::nullopt;
    return managerList(m_stalls.rows(), m_all, [this](const StallLine& line) {
        const auto marks = markText(line);
        return marks.isEmpty() ? dayText(line) : dayText(line) + QChar('\n') + marks;
    });
}

void StallsDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void StallsDesk::retell() {
    m_stalls.retell();
    m_drawers.retell();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
