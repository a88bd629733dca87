// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/report_desk.h"

#include "core/acts/explain_gap.h"
#include "core/people/staff_table.h"
#include "core/sales/day_table.h"
#include "core/sales/rules_table.h"

namespace touat {

namespace {

constexpr int mostDays = 90;
constexpr int mostPeriods = 130; // ten years, as long as books are kept

bool isFlagged(Book& book, const BusinessDay& day, CountedAt at) {
    return RulesTable(book.db()).inForce(day.stall, day.day).isFlagged(day.gap(at));
}

} // namespace

ReportDesk::ReportDesk(BookThread& books, const Wording& wording, PaperTray& paper, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_paper(paper),
      m_tenders({{"nameText",
                  [this](const Bar& b) {
                      const auto scheme = QString::fromStdString(b.name.latin);
                      const auto kind = m_wording.tenderName(b.tender);
                      return scheme.isEmpty() ? kind : kind + QStringLiteral(" ") + scheme;
                  }},
                 {"countText", [](const Bar& b) { return QString::number(b.count); }},
                 {"amountText", [this](const Bar& b) { return sum(b.amount); }},
                 {"share", [this](const Bar& b) { return blind() ? 0 : b.share; }}},
                this),
      m_sellers({{"nameText", [this](const Bar& b) { return m_wording.name(b.name); }},
                 {"countText", [](const Bar& b) { return QString::number(b.count); }},
                 {"amountText", [this](const Bar& b) { return sum(b.amount); }},
                 {"share", [this](const Bar& b) { return blind() ? 0 : b.share; }}},
                this),
      m_days({{"dayText", [this](const DayRow& d) { return m_wording.date(d.day.day); }},
              {"numberText",
               [](const DayRow& d) {
                   return d.day.number == 0 ? QStringLiteral("X")
                                            : QStringLiteral("Z\u00a0%1").arg(d.day.number);
               }},
              {"gapText", [this](const DayRow& d) { return gapWords(d.day); }},
              {"gap",
               [](const DayRow& d) {
                   return !d.day.gap(CountedAt::opening).isZero() || !d.day.gap(CountedAt::closing).isZero();
               }},
              {"flagged", [](const DayRow& d) { return d.flagged; }}},
             this),
      m_periods({{"nameText", [this](const PeriodRow& p) { return m_wording.period(p.period); }},
                 {"year", [](const PeriodRow& p) { return p.period.kind == PeriodKind::year; }},
                 {"daysText", [](const PeriodRow& p) { return QString::number(p.days); }},
                 {"amountText", [this](const PeriodRow& p) { return sum(p.turnover); }}},
                this),
      m_gaps({{"sentence",
               [this](const Gap& g) {
                   const auto words = gapWords(g.at, g.gap);
                   return g.said.empty() ? words
                                         : words + QStringLiteral("  ·  ") + QString::fromStdString(g.said);
               }},
              {"flagged", [](const Gap& g) { return g.flagged; }},
              {"unsaid", [](const Gap& g) { return !g.gap.isZero() && g.said.empty(); }}},
             this) {}

bool ReportDesk::blind() const {
    return !mayDo(m_person, Right::seeReports);
}

void ReportDesk::begin() {
    m_chosen = 0;
    m_books.run(
        this,
        [](Book& book) {
            std::pair<std::vector<DayRow>, std::vector<PeriodRow>> found;
            for (const auto& each : PeriodTable(book.db()).latest(book.stall(), mostPeriods))
                found.second.push_back({each.id, each.said.period(), each.said.openDays,
                                        each.said.sums.turnover()});
            auto& days = found.first;
            for (auto& day : DayTable(book.db()).latest(book.stall(), mostDays))
                days.push_back({day, isFlagged(book, day, CountedAt::opening) ||
                                         isFlagged(book, day, CountedAt::closing)});
            return found;
        },
        [this](std::pair<std::vector<DayRow>, std::vector<PeriodRow>> found) {
            m_periods.assign(std::move(found.second));
            m_days.assign(std::move(found.first));
            if (m_days.rowCount() > 0) read(m_days.rows()[0].day.id);
        });
}

void ReportDesk::choose(int row) {
    if (row < 0 || row >= m_days.rowCount() || (blind() && row > 0)) return;
    m_chosen = row;
    read(m_days.rows()[static_cast<std::size_t>(row)].day.id);
}

// The morning's only where it did not fit.
std::vector<ReportDesk::Gap> ReportDesk::gapsOf(Book& book, const BusinessDay& day) {
    std::vector<Gap> gaps;
    for (const auto at : {CountedAt::opening, CountedAt::closing})
        if (at == CountedAt::closing ? day.closedAt.has_value() : !day.gap(at).isZero())
            gaps.push_back({day.id, at, day.gap(at), isFlagged(book, day, at), day.said(at)});
    return gaps;
}

void ReportDesk::read(DayId day) {
    struct Found {
        std::optional<PrintedDay> day;
        std::vector<Gap> gaps;
        std::optional<EveningNote> evening;
    };
    m_books.run(
        this,
        [day, by = m_person](Book& book) {
            Found found{printedDay(book, by, day), {}, {}};
            if (!found.day || !mayDo(by, Right::seeReports)) return found;
            found.gaps = gapsOf(book, found.day->report.day);
            found.evening = eveningNote(book.db());
            return found;
        },
        [this](Found found) {
            if (!found.day) return;
            m_artisansMoney = found.day->artisansMoney;
            m_forCentre = found.day->forCentre;
            m_waiting = found.day->waiting;
            m_waitingSum = found.day->waitingSum;
            m_gaps.assign(std::move(found.gaps));
            m_evening = std::move(found.evening);
            show(std::move(found.day->report));
        });
}

void ReportDesk::explain(int gap, const QString& word) {
    if (gap < 0 || gap >= m_gaps.rowCount()) return;
    const auto& about = m_gaps.rows()[static_cast<std::size_t>(gap)];
    m_books.run(
        this,
        [by = m_person, day = about.day, at = about.at, word = word.trimmed().toStdString()](Book& book) {
            return explainGap(book, by, day, at, word);
        },
        [this, day = about.day](const Result<Done>& done) {
            m_complaint = done ? QString{} : m_wording.sentence(done.refusal());
            read(day);
        });
}

void ReportDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

QString ReportDesk::eveningText() const {
    if (!m_evening) return {};
    const auto day = m_wording.date(m_evening->day);
    const auto which = QString::fromStdString(m_evening->found.which);
    if (m_evening->found.flaw == EveningFlaw::receipts)
        //: to the owner, after an evening's check: a day, and the number of a receipt
        return Wording::tr("On %1 receipt %2 was not among the sales. They were read again from the "
                           "journal and are right now; tell whoever looks after the machine.")
            .arg(day, which);
    //: to the owner, after an evening's check: a day, and the name of an account
    return Wording::tr("On %1 the account %2 was not what had been written in it. All accounts were read "
                       "again from the journal and are right now; tell whoever looks after the machine.")
        .arg(day, which);
}

void ReportDesk::forgetEvening() {
    if (blind()) return;
    m_evening.reset();
    emit changed();
    m_books.run(
        this,
        [](Book& book) {
            forgetEveningNote(book.db());
            return Done{};
        },
        [](Done) {});
}

void ReportDesk::show(DayReport report) {
    const auto measure = [](std::vector<Bar>& bars) {
        std::int64_t longest = 1;
        for (const auto& bar : bars)
            longest = std::max(longest, bar.amount.centimes());
        for (auto& bar : bars)
            bar.share =
                static_cast<int>(std::max<std::int64_t>(0, bar.amount.centimes()) * 1000 / longest);
    };
    std::vector<Bar> tenders;
    for (const auto& each : report.tenders)
        tenders.push_back({each.kind, {"", each.scheme}, each.payments, each.amount, 0});
    measure(tenders);
    std::vector<Bar> sellers;
    for (const auto& each : report.sellers)
        sellers.push_back({TenderKind::cash, each.name, each.sales, each.total, 0});
    measure(sellers);
    m_report = std::move(report);
    m_tenders.assign(std::move(tenders));
    m_sellers.assign(std::move(sellers));
    m_days.retell();
    emit changed();
}

void ReportDesk::print() {
    if (m_report && !blind()) m_paper.drawDay(m_report->day.id, m_person, PaperTray::Show::now);
}

void ReportDesk::printPeriod(int row) {
    if (row < 0 || row >= m_periods.rowCount() || blind()) return;
    m_paper.drawPeriod(m_periods.rows()[static_cast<std::size_t>(row)].id, m_person, m_paper.slipPaper());
}

QString ReportDesk::sum(Money money) const {
    return blind() ? QString{} : m_wording.amount(money);
}

QString ReportDesk::gapWords(CountedAt at, Money gap) const {
    const auto words = m_wording.gap(gap);
    //: a count of the drawer that opened the day; its difference in words
    return at == CountedAt::opening ? Wording::tr("In the morning: %1").arg(words) : words;
}

QString ReportDesk::gapWords(const BusinessDay& day) const {
    if (blind()) return {};
    QStringList all;
    const auto morning = day.gap(CountedAt::opening);
    if (!morning.isZero()) all << gapWords(CountedAt::opening, morning);
    if (day.closedAt) all << gapWords(CountedAt::closing, day.gap(CountedAt::closing));
    return all.join(QStringLiteral("  ·  "));
}

QString ReportDesk::titleText() const {
    if (!m_report) return {};
    const auto& day = m_report->day;
    const auto kind =
        day.number == 0 ? QStringLiteral("X") : QStringLiteral("Z %1").arg(day.number);
    return kind + QStringLiteral("  ·  ") + m_wording.longDate(day.day);
}
QString ReportDesk::turnoverText() const {
    return m_report ? sum(m_report->turnover()) : QString{};
}
QString ReportDesk::salesText() const {
    return m_report ? QString::number(m_report->sales) : QString{};
}
QString ReportDesk::refundsText() const {
    return m_report ? QString::number(m_report->refunds) : QString{};
}
QString ReportDesk::backText() const {
    return m_report ? sum(m_report->givenBack) : QString{};
}
QString ReportDesk::loweredText() const {
    return m_report ? sum(m_report->lowered) : QString{};
}
QString ReportDesk::artisansText() const {
    return m_report ? sum(m_artisansMoney) : QString{};
}
QString ReportDesk::forCentreText() const {
    return m_report && m_forCentre > Money{} ? sum(m_forCentre) : QString{};
}
QString ReportDesk::expectedText() const {
    return m_report ? sum(m_report->expectedCash) : QString{};
}
QString ReportDesk::waitingText() const {
    if (!m_report || m_waiting == 0) return {};
    const auto count = QString::number(m_waiting);
    return blind() ? count : count + QStringLiteral("  ·  ") + m_wording.priced(m_waitingSum);
}
QString ReportDesk::perpetualText() const {
    if (!m_report || blind()) return {};
    const auto& totals = m_report->perpetual;
    return m_wording.perpetual(totals.documents, totals.net());
}

void ReportDesk::retell() {
    m_tenders.retell();
    m_sellers.retell();
    m_days.retell();
    m_periods.retell();
    m_gaps.retell();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
