// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/closings_desk.h"

#include <algorithm>

#include "core/journal/json.h"
#include "core/sync/messages.h"

namespace touat {

ClosingsDesk::ClosingsDesk(Courier::Carry carry, const Wording& wording, const CentreDesk& centre, QObject* parent)
    : QObject(parent), m_carry(std::move(carry)), m_wording(wording), m_centre(centre),
      m_stalls({{"stallText", [](const StallClosings& s) { return QString::fromStdString(s.stall.text()); }},
                {"stallName", [this](const StallClosings& s) { return m_wording.name(s.name); }},
                {"yearText", [this](const StallClosings& s) { return yearText(s); }},
                {"monthText",
                 [this](const StallClosings& s) {
                     return s.month ? m_wording.period(s.month->period()) : QStringLiteral("—");
                 }},
                {"amountText",
                 [this](const StallClosings& s) {
                     return s.month ? m_wording.amount(s.month->turnover) : QStringLiteral("—");
                 }},
                {"perpetualText",
                 [this](const StallClosings& s) {
                     return s.month ? m_wording.amount(s.month->perpetual.net()) : QStringLiteral("—");
                 }},
                {"waitText", [this](const StallClosings& s) { return waitText(s); }}},
               this),
      m_closings({{"nameText", [this](const ClosingLine& c) { return m_wording.period(c.period()); }},
                  {"year", [](const ClosingLine& c) { return c.kind == PeriodKind::year; }},
                  {"detailText", [this](const ClosingLine& c) { return detailText(c); }},
                  {"amountText", [this](const ClosingLine& c) { return m_wording.amount(c.turnover); }},
                  {"perpetualText", [this](const ClosingLine& c) { return m_wording.amount(c.perpetual.net()); }}},
                 this) {}

void ClosingsDesk::begin() {
    m_open = true;
    m_complaint.clear();
    askAll();
}

void ClosingsDesk::leave() {
    if (!m_stall) return close();
    m_stall.reset();
    m_complaint.clear();
    askAll();
}

void ClosingsDesk::close() {
    m_open = false;
    emit changed();
}

void ClosingsDesk::end() {
    ++m_asked;
    m_open = false;
    m_known = false;
    m_listKnown = false;
    m_stall.reset();
    m_complaint.clear();
    m_stalls.assign({});
    m_closings.assign({});
    emit changed();
}

void ClosingsDesk::chooseStall(int row) {
    if (row < 0 || row >= m_stalls.rowCount()) return;
    m_stall = m_stalls.rows()[static_cast<std::size_t>(row)].stall;
    m_listKnown = false;
    m_closings.assign({});
    askStall();
}

void ClosingsDesk::print(int row) {
    if (row < 0 || row >= m_closings.rowCount()) return;
    const auto id = m_closings.rows()[static_cast<std::size_t>(row)].id;
    ask<PrintedPeriod>(path::seeClosing, ClosingPaperQuestion{m_centre.token(), id}, &ClosingsDesk::take);
}

void ClosingsDesk::askAll() {
    ask<ClosingsAnswer>(path::seeClosings, ClosingsQuestion{m_centre.token()}, &ClosingsDesk::take);
}

void ClosingsDesk::askStall() {
    ask<ClosingList>(path::seeClosingsOf, ClosingListQuestion{m_centre.token(), *m_stall}, &ClosingsDesk::take);
}

template <class Answer, class Question>
void ClosingsDesk::ask(const char* path, const Question& question, void (ClosingsDesk::*then)(Answer)) {
    m_carry(path, textOf(question), [this, which = ++m_asked, then](const Result<std::string>& body) {
        if (which != m_asked || !m_open) return;
        auto answer = body ? json::Parser().as<Answer>(*body) : std::nullopt;
        if (answer)
            (this->*then)(std::move(*answer));
        else
            m_complaint = m_wording.sentence(body ? refuse(Reason::bytesUnreadable) : body.refusal());
        emit changed();
    });
    emit changed();
}

void ClosingsDesk::take(ClosingsAnswer answer) {
    m_known = true;
    m_thisMonth = firstOfMonth(answer.today);
    m_stalls.assign(std::move(answer.stalls));
}

void ClosingsDesk::take(ClosingList list) {
    m_listKnown = true;
    m_closings.assign(std::move(list.closings));
}

void ClosingsDesk::take(PrintedPeriod paper) { emit paperWanted(paper); }

QString ClosingsDesk::lastMonthText() const { return m_known ? m_wording.period(lastMonth()) : QString{}; }

QString ClosingsDesk::closedText() const {
    const auto& rows = m_stalls.rows();
    const auto closed = std::count_if(rows.begin(), rows.end(), [this](const StallClosings& stall) {
        return stall.month && stall.month->first >= lastMonth().first;
    });
    return QStringLiteral("%1 / %2").arg(closed).arg(m_stalls.rowCount());
}

bool ClosingsDesk::waits() const {
    const auto& rows = m_stalls.rows();
    return std::any_of(rows.begin(), rows.end(), [](const StallClosings& stall) { return stall.waits(); });
}

QString ClosingsDesk::waitingText() const {
    const auto& rows = m_stalls.rows();
    const auto waiting = std::count_if(rows.begin(), rows.end(), [](const StallClosings& stall) { return stall.waits(); });
    return m_wording.count(Quantity::pieces(waiting));
}

QString ClosingsDesk::perpetualText() const {
    Totals all;
    for (const auto& stall : m_stalls.rows())
        if (stall.month) all += stall.month->perpetual;
    return m_wording.amount(all.net());
}

QString ClosingsDesk::nameOf(Stall stall) const {
    const auto number = QString::fromStdString(stall.text());
    for (const auto& row : m_stalls.rows())
        if (row.stall == stall) return number + QStringLiteral("  ") + m_wording.name(row.name);
    return number;
}

QString ClosingsDesk::yearText(const StallClosings& stall) const {
    //: a stall in the manager's list of closed months: no month was closed there so far
    if (!stall.month) return Wording::tr("No month was closed yet");
    if (!stall.year) return {};
    //: a stall in the manager's list of closed months: the year that was closed last
    return Wording::tr("Year closed: %1").arg(m_wording.period(stall.year->period()));
}

QString ClosingsDesk::waitText(const StallClosings& stall) const {
    QStringList words;
    if (stall.heldUp) {
        const auto since = m_wording.date(dayOf(stall.heldUp->since));
        words << (stall.heldUp->by.isCentre()
                      //: why months of a stall are not closed: its till has a newer program than the centre; a day
                      ? Wording::tr("What it sent waits since %1 for an update of the centre's program").arg(since)
                  : stall.heldUp->by == stall.stall
                      //: why months of a stall are not closed: its new till goes on from a lost one; a day
                      ? Wording::tr("What it sent waits for its earlier till since %1").arg(since)
                      //: why months of a stall are not closed: a day, the number of another stall
                      : Wording::tr("What it sent waits since %1 for what %2 has not sent")
                            .arg(since, QString::fromStdString(stall.heldUp->by.text())));
    }
    if (stall.due)
        //: a month or year of a stall that is over and not closed; its name
        words << Wording::tr("%1 is closed when the stall opens its next day").arg(m_wording.period(*stall.due));
    if (stall.doubted)
        //: a stall's closing of a month says other sums than the centre has; the manager decides on another page
        words << Wording::tr("A closing does not fit: see what is to decide");
    return words.join(QStringLiteral("  ·  "));
}

QString ClosingsDesk::detailText(const ClosingLine& line) const {
    //: a closed month or year: on how many days the stall was open, how many sales and how many times goods came back
    auto text = Wording::tr("Days: %1 · sales: %2 · came back: %3").arg(line.openDays).arg(line.sales).arg(line.refunds);
    if (line.lateDays > 0)
        text += QStringLiteral("  ·  ") +
                //: a closed month or year: days of an earlier one that were entered when that was closed; how many, their turnover
                Wording::tr("late days: %1, %2").arg(line.lateDays).arg(m_wording.amount(line.late));
    return text;
}

void ClosingsDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void ClosingsDesk::retell() {
    m_stalls.retell();
    m_closings.retell();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
