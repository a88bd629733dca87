// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/takings_desk.h"

#include <algorithm>
#include <sstream>

#include "app/tables/exports.h"
#include "app/till/sticks.h"
#include "core/journal/json.h"
#include "core/sync/messages.h"

namespace touat {

TakingsDesk::TakingsDesk(Courier::Carry carry, PaperAway papers, const Clock& clock,
                         const Wording& wording, const CentreDesk& centre,
                         std::filesystem::path tables, QObject* parent)
    : QObject(parent), m_carry(std::move(carry)), m_papers(std::move(papers)), m_clock(clock),
      m_wording(wording), m_centre(centre), m_tables(std::move(tables)),
      m_lines({{"nameText", [this](const TakingsLine& l) { return nameOf(l); }},
               {"shortText", [this](const TakingsLine& l) { return shortOf(l); }},
               {"amountText", [this](const TakingsLine& l) { return m_wording.amount(l.amount); }},
               {"countText",
                [this](const TakingsLine& l) { return m_wording.count(Quantity::pieces(l.count)); }},
               {"share", [this](const TakingsLine& l) { return shareOf(l.amount); }},
               {"shareBefore", [this](const TakingsLine& l) { return shareOf(l.before); }},
               {"less", [](const TakingsLine& l) { return l.amount < l.before; }},
               {"changeText", [](const TakingsLine& l) { return change(l.amount, l.before); }}},
              this) {}

void TakingsDesk::begin() {
    m_open = true;
    m_wish.stall.reset();
    ask();
}

void TakingsDesk::close() {
    m_open = false;
    emit changed();
}

void TakingsDesk::end() {
    ++m_asked;
    m_open = false;
    m_known = false;
    m_saved.clear();
    m_complaint.clear();
    m_takings = {};
    m_lines.assign({});
    emit changed();
}

void TakingsDesk::choosePeriod(const QString& period) {
    m_wish.period = period;
    ask();
}

void TakingsDesk::breakDown(const QString& by) {
    const auto known = fromWord<TakingsBy>(by.toStdString());
    if (!known) return;
    m_wish.by = *known;
    ask();
}

void TakingsDesk::chooseStall(int row) {
    if (row >= 0) {
        if (m_shown.by != TakingsBy::stall || row >= m_lines.rowCount()) return;
        const auto& line = m_lines.rows()[static_cast<std::size_t>(row)];
        m_wish.stall = Stall::parse(line.key);
        m_wish.stallName = line.name;
        m_wish.by = TakingsBy::time;
    } else {
        m_wish.stall.reset();
    }
    ask();
}

std::pair<Day, Day> TakingsDesk::daysOf(const QString& period) const {
    const auto today = dayOf(m_clock.now());
    if (period == QLatin1String("today")) return {today, today};
    if (period == QLatin1String("month")) return {firstOfMonth(today), today};
    if (period == QLatin1String("lastMonth"))
        return {plusMonths(firstOfMonth(today), -1), firstOfMonth(today).plus(-1)};
    if (period == QLatin1String("year"))
        return {plusMonths(firstOfMonth(today), 1 - dateOf(today).month), today};
    return {today.plus(-6), today};
}

void TakingsDesk::ask() {
    std::tie(m_wish.from, m_wish.to) = daysOf(m_wish.period);
    m_saved.clear();
    m_complaint.clear();
    const TakingsQuestion question{m_centre.token(), m_wish.from, m_wish.to, m_wish.by, m_wish.stall};
    m_carry(path::seeTakings, textOf(question),
            [this, which = ++m_asked, wish = m_wish](const Result<std::string>& body) {
                if (which != m_asked || !m_open) return;
                auto answer = body ? json::Parser().as<Takings>(*body) : std::nullopt;
                if (!answer) {
                    m_complaint = m_wording.sentence(body ? refuse(Reason::bytesUnreadable)
                                                          : body.refusal());
                    if (m_known) m_wish = m_shown; // that is what stands there
                    emit changed();
                    return;
                }
                m_known = true;
                m_shown = wish;
                m_takings = std::move(*answer);
                m_greatest = {};
                for (const auto& line : m_takings.lines)
                    m_greatest = std::max({m_greatest, line.amount, line.before});
                m_lines.assign(m_takings.lines);
                m_lines.retell(); // shares are of another whole
                emit changed();
            });
    emit changed();
}

int TakingsDesk::shareOf(Money amount) const {
    if (amount <= Money{} || m_greatest.isZero()) return 0;
    return static_cast<int>(proportion(amount, 1000, m_greatest.centimes()).centimes());
}

QString TakingsDesk::change(Money now, Money before) {
    if (before <= Money{}) return {};
    const auto percent = proportion(now - before, 100, before.centimes()).centimes();
    constexpr std::int64_t most = 999;
    if (percent > most) return QStringLiteral("> +999 %");
    return (percent > 0 ? QStringLiteral("+%1 %") : QStringLiteral("%1 %")).arg(percent);
}

QString TakingsDesk::eachText() const {
    if (m_takings.sales == 0) return QStringLiteral("—");
    return m_wording.amount(Money::dinars(proportion(m_takings.total, 1, 100 * m_takings.sales).centimes()));
}

QString TakingsDesk::nameOf(const TakingsLine& line) const {
    switch (m_shown.by) {
    case TakingsBy::time:
    case TakingsBy::hour:
        return shortOf(line);
    case TakingsBy::family:
        return m_wording.family(QString::fromStdString(line.key));
    case TakingsBy::stall:
        return QString::fromStdString(line.key) + QStringLiteral("  ") + m_wording.name(line.name);
    default:
        break;
    }
    if (const auto name = m_wording.name(line.name); !name.isEmpty()) return name;
    //: takings by seller: who sold it is not known
    if (m_shown.by == TakingsBy::seller) return Wording::tr("Not known who");
    //: takings by artisan or commune: goods of the stall itself, and work
    return Wording::tr("The stall’s own");
}

QString TakingsDesk::shortOf(const TakingsLine& line) const {
    if (m_shown.by == TakingsBy::hour) return QString::fromStdString(line.key);
    const auto day = Day::parse(line.key);
    if (!day) return {};
    const auto date = dateOf(*day);
    if (m_takings.months)
        return QStringLiteral("%1/%2").arg(date.month, 2, 10, QLatin1Char('0')).arg(date.year % 100);
    return QStringLiteral("%1/%2").arg(date.day).arg(date.month);
}

QString TakingsDesk::questionText() const {
    switch (m_shown.by) {
    case TakingsBy::time:
        //: the question that the manager's chart of takings answers: by month
        return m_takings.months ? Wording::tr("How do the months go?")
                                //: the question that the manager's chart of takings answers: by day
                                : Wording::tr("How do the days go?");
    case TakingsBy::hour:
        //: the question that the manager's chart of takings answers: by hour of the day
        return Wording::tr("When do people buy?");
    case TakingsBy::stall:
        //: the question that the manager's chart of takings answers: by stall
        return Wording::tr("Which stalls sell?");
    case TakingsBy::family:
        //: the question that the manager's chart of takings answers: by family of goods
        return Wording::tr("What sells?");
    case TakingsBy::artisan:
        //: the question that the manager's chart of takings answers: by artisan
        return Wording::tr("Whose work sells?");
    case TakingsBy::commune:
        //: the question that the manager's chart of takings answers: by commune of the artisans
        return Wording::tr("Where does what sells come from?");
    case TakingsBy::seller:
        //: the question that the manager's chart of takings answers: by who sold
        return Wording::tr("Who sells?");
    }
    return {};
}

QString TakingsDesk::periodText() const {
    const auto& of = m_known ? m_shown : m_wish;
    return m_wording.days(of.from, of.to);
}

QString TakingsDesk::stallText() const {
    if (!m_shown.stall) return {};
    return QString::fromStdString(m_shown.stall->text()) + QStringLiteral("  ") +
           m_wording.name(m_shown.stallName);
}

void TakingsDesk::tellSaved(const QString& file) {
    m_saved = file;
    m_complaint = file.isEmpty() ? m_wording.sentence(FaultKind::notWritable) : QString{};
    emit changed();
}

void TakingsDesk::saveTable() {
    const auto whose = m_shown.stall ? QString::fromStdString(m_shown.stall->text()) : QStringLiteral("all");
    std::ostringstream table;
    exportTakings(m_takings, table);
    tellSaved(touat::saveTable(placeToSave(m_tables),
                               QStringLiteral("%1-takings-%2-%3-%4.csv")
                                   .arg(whose, wordText(m_shown.by),
                                        QString::fromStdString(m_shown.from.iso()),
                                        QString::fromStdString(m_shown.to.iso())),
                               table.str()));
}

void TakingsDesk::savePaper() {
    PrintedTakings printed;
    printed.takings = m_takings;
    printed.by = m_shown.by;
    printed.from = m_shown.from;
    printed.to = m_shown.to;
    if (m_shown.stall) printed.stall = PrintedPlace{*m_shown.stall, m_shown.stallName};
    printed.at = m_clock.now();
    m_papers([printed](const receipts::Fonts& fonts,
                       const receipts::PaperWish& wish) { return receipts::draw(fonts, printed, wish); },
             [this, which = m_asked](const receipts::DrawnPaper& paper) {
                 if (which != m_asked || !m_open) return; // nobody looks at that any more
                 tellSaved(touat::savePaper(placeToSave(m_tables), paper));
             });
}

void TakingsDesk::forgetComplaint() {
    m_complaint.clear();
    m_saved.clear();
    emit changed();
}

void TakingsDesk::retell() {
    m_lines.retell();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
