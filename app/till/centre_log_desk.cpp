// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/centre_log_desk.h"

#include <sstream>

#include "app/tables/exports.h"
#include "app/till/manager_lists.h"
#include "app/till/sticks.h"
#include "core/journal/json.h"
#include "core/sync/messages.h"

namespace touat {

namespace {

constexpr int linesAtOnce = 60;

/// Of the most, which come first; in thousandths.
template <class Row>
int shareOf(std::int64_t count, const std::vector<Row>& rows) {
    return static_cast<int>(count * 1000 / rows.front().count);
}

} // namespace

CentreLogDesk::CentreLogDesk(Courier::Carry carry, PaperAway papers, const Clock& clock,
                             const Wording& wording, const CentreDesk& centre,
                             std::filesystem::path tables, QObject* parent)
    : QObject(parent), m_carry(std::move(carry)), m_papers(std::move(papers)), m_clock(clock),
      m_wording(wording), m_centre(centre), m_tables(std::move(tables)), m_lines(wording, this),
      m_topics({{"key", [](const TopicCount& t) { return wordText(t.topic); }},
                {"symbol", [](const TopicCount& t) { return symbolOf(t.topic); }},
                {"nameText", [this](const TopicCount& t) { return m_wording.logTopic(t.topic); }},
                {"countText",
                 [this](const TopicCount& t) { return m_wording.count(Quantity::pieces(t.count)); }},
                {"empty", [](const TopicCount& t) { return t.count == 0; }}},
               this),
      m_stalls({{"numberText", [](const StallCount& s) { return QString::fromStdString(s.stall.text()); }},
                {"nameText", [this](const StallCount& s) { return m_wording.name(s.name); }},
                {"countText",
                 [this](const StallCount& s) { return m_wording.count(Quantity::pieces(s.count)); }},
                {"share", [this](const StallCount& s) { return shareOf(s.count, m_stalls.rows()); }},
                {"picked", [this](const StallCount& s) { return m_shown.of.stall == s.stall; }}},
               this),
      m_people({{"numberText",
                 [](const PersonCount& p) {
                     return p.stall ? QString::fromStdString(p.stall->text()) : QString{};
                 }},
                {"nameText", [this](const PersonCount& p) { return m_wording.name(p.name); }},
                {"countText",
                 [this](const PersonCount& p) { return m_wording.count(Quantity::pieces(p.count)); }},
                {"share", [this](const PersonCount& p) { return shareOf(p.count, m_people.rows()); }},
                {"picked", [this](const PersonCount& p) { return m_shown.of.person == p.person; }}},
               this) {}

void CentreLogDesk::begin() {
    m_open = true;
    m_wish = {};
    choosePeriod(m_wish.period);
}

void CentreLogDesk::close() {
    m_open = false;
    emit changed();
}

void CentreLogDesk::end() {
    ++m_asked;
    m_open = false;
    m_known = false;
    m_saved.clear();
    m_complaint.clear();
    m_all = 0;
    m_next.reset();
    m_lines.assign({});
    m_topics.assign({});
    m_stalls.assign({});
    m_people.assign({});
    emit changed();
}

void CentreLogDesk::choosePeriod(const QString& period) {
    const auto today = dayOf(m_clock.now());
    auto& of = m_wish.of;
    of.to = today;
    if (period == QLatin1String("week"))
        of.from = today.plus(-6);
    else if (period == QLatin1String("month"))
        of.from = firstOfMonth(today);
    else if (period == QLatin1String("day"))
        of.from = of.to = today.plus(-1);
    else
        of.from = today;
    m_wish.period = period;
    ask();
}

void CentreLogDesk::step(int days) {
    if (m_wish.period != QLatin1String("day")) return;
    const auto day = m_wish.of.to.plus(days);
    if (dayOf(m_clock.now()) < day) return;
    m_wish.of.from = m_wish.of.to = day;
    ask();
}

void CentreLogDesk::chooseTopic(const QString& topic) {
    const auto chosen = fromWord<LogTopic>(topic.toStdString());
    m_wish.of.topic = chosen == m_shown.of.topic ? std::nullopt : chosen;
    ask();
}

void CentreLogDesk::chooseStall(int row) {
    m_wish.of.stall.reset();
    if (row >= 0 && row < m_stalls.rowCount()) {
        const auto& stall = m_stalls.rows()[static_cast<std::size_t>(row)];
        if (m_shown.of.stall != stall.stall) m_wish.of.stall = stall.stall;
        m_wish.stallName = stall.name;
    }
    ask();
}

void CentreLogDesk::choosePerson(int row) {
    m_wish.of.person.reset();
    if (row >= 0 && row < m_people.rowCount()) {
        const auto& person = m_people.rows()[static_cast<std::size_t>(row)];
        if (m_shown.of.person != person.person) m_wish.of.person = person.person;
        m_wish.personName = person.name;
    }
    ask();
}

void CentreLogDesk::carry(const LogWish& wish, const std::optional<LogPlace>& after, int most,
                          std::function<void(LogOfAll)> then) {
    const LogQuestion question{m_centre.token(), wish, after, most};
    m_carry(path::seeLog, textOf(question),
            [this, which = m_asked, then = std::move(then)](const Result<std::string>& body) {
                if (which != m_asked || !m_open) return;
                auto answer = body ? json::Parser().as<LogOfAll>(*body) : std::nullopt;
                if (answer) return then(std::move(*answer));
                m_complaint = m_wording.sentence(body ? refuse(Reason::bytesUnreadable)
                                                      : body.refusal());
                if (m_known) m_wish = m_shown; // that is what stands there
                emit changed();
            });
}

void CentreLogDesk::ask() {
    ++m_asked;
    m_saved.clear();
    m_complaint.clear();
    carry(m_wish.of, std::nullopt, linesAtOnce, [this, wish = m_wish](LogOfAll log) {
        ++m_asked; // what is gathered of the choice before is not saved under the name of this one
        m_known = true;
        m_shown = wish;
        m_next = log.next;
        auto counts = log.counts.value_or(LogCounts{});
        m_all = counts.lines;
        m_lines.assign(std::move(log.lines));
        m_topics.assign(std::move(counts.topics));
        m_stalls.assign(std::move(counts.stalls));
        m_stalls.retell(); // another one is chosen, and shares are of another whole
        m_people.assign(std::move(counts.people));
        m_people.retell();
        emit changed();
    });
    emit changed();
}

void CentreLogDesk::readMore() {
    if (!m_next) return;
    carry(m_shown.of, m_next, linesAtOnce, [this, after = m_next](LogOfAll log) {
        if (m_next != after) return; // touched twice
        auto lines = m_lines.rows();
        for (auto& line : log.lines)
            lines.push_back(std::move(line));
        m_lines.assign(std::move(lines));
        m_next = log.next;
        emit changed();
    });
}

QString CentreLogDesk::periodText() const {
    const auto& of = m_known ? m_shown.of : m_wish.of;
    return m_wording.days(of.from, of.to);
}

QString CentreLogDesk::stallText() const {
    if (!m_shown.of.stall) return {};
    const auto name = m_wording.name(m_shown.stallName);
    const auto number = QString::fromStdString(m_shown.of.stall->text());
    return name.isEmpty() ? number : number + QStringLiteral("  ") + name;
}

QString CentreLogDesk::personText() const {
    return m_shown.of.person ? m_wording.name(m_shown.personName) : QString{};
}

// saving ------------------------------------------------------------------------------------------

void CentreLogDesk::gather(Lines lines, std::optional<LogPlace> next,
                           std::function<void(const Lines&)> then) {
    if (!next) return then(lines);
    carry(m_shown.of, next, LogQuestion::mostLines,
          [this, lines = std::move(lines), then = std::move(then)](LogOfAll log) mutable {
              for (auto& line : log.lines)
                  lines.push_back(std::move(line));
              gather(std::move(lines), log.next, std::move(then));
          });
}

void CentreLogDesk::tellSaved(const QString& file) {
    m_saved = file;
    m_complaint = file.isEmpty() ? m_wording.sentence(FaultKind::notWritable) : QString{};
    emit changed();
}

void CentreLogDesk::saveTable() {
    if (m_known) gather(m_lines.rows(), m_next, [this](const Lines& lines) { write(lines); });
}

void CentreLogDesk::write(const Lines& lines) {
    std::ostringstream table;
    exportLog(lines, table);
    const auto& of = m_shown.of;
    const auto whose = of.stall ? QString::fromStdString(of.stall->text()) : QStringLiteral("all");
    const auto what = of.topic ? wordText(*of.topic) : QStringLiteral("everything");
    tellSaved(touat::saveTable(placeToSave(m_tables),
                               QStringLiteral("%1-log-%2-%3-%4.csv")
                                   .arg(whose, what, QString::fromStdString(of.from.iso()),
                                        QString::fromStdString(of.to.iso())),
                               table.str()));
}

PrintedLog CentreLogDesk::printed(const Lines& lines) const {
    const auto& of = m_shown.of;
    PrintedLog log;
    log.from = of.from;
    log.to = of.to;
    if (of.stall) log.stall = PrintedPlace{*of.stall, m_shown.stallName};
    if (of.topic) log.topic = inItsScript(m_wording, m_wording.logTopic(*of.topic));
    if (of.person) log.person = m_shown.personName;
    for (const auto& line : lines)
        log.lines.push_back({line.at, line.stall(), inItsScript(m_wording, m_wording.happened(line)),
                             inItsScript(m_wording, m_wording.byWhom(line))});
    log.at = m_clock.now();
    return log;
}

void CentreLogDesk::savePaper() {
    if (!m_known) return;
    if (m_all > mostOnPaper) {
        //: the manager's log is too long for a paper: how many lines there are, and how many at most
        m_complaint = Wording::tr("%1 lines are too many for paper, which takes %2. Choose fewer days, a stall or a topic.")
                          .arg(m_all)
                          .arg(mostOnPaper);
        emit changed();
        return;
    }
    gather(m_lines.rows(), m_next, [this](const Lines& lines) {
        m_papers([log = printed(lines)](const receipts::Fonts& fonts,
                                        const receipts::PaperWish& wish) {
                     return receipts::draw(fonts, log, wish);
                 },
                 [this, which = m_asked](const receipts::DrawnPaper& paper) {
                     if (which != m_asked || !m_open) return; // nobody looks at that any more
                     tellSaved(touat::savePaper(placeToSave(m_tables), paper));
                 });
    });
}

void CentreLogDesk::forgetComplaint() {
    m_complaint.clear();
    m_saved.clear();
    emit changed();
}

void CentreLogDesk::retell() {
    m_lines.retell();
    m_topics.retell();
    m_stalls.retell();
    m_people.retell();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
