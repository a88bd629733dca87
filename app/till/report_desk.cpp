// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/report_desk.h"

#include "core/people/staff_table.h"
#include "core/sales/day_table.h"
#include "core/sales/rules_table.h"

namespace touat {

namespace {

constexpr int mostDays = 90;

bool isFlagged(Book& book, const BusinessDay& day) {
    return day.closedAt && RulesTable(book.db())
                               .inForce(day.stall, day.day)
                               .isFlagged(day.closingCounted - day.closingExpected);
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
                   return d.day.closedAt && d.day.closingCounted != d.day.closingExpected;
               }},
              {"flagged", [](const DayRow& d) { return d.flagged; }}},
             this) {}

bool ReportDesk::blind() const {
    return !mayDo(m_person, Right::seeReports);
}

void ReportDesk::begin() {
    m_chosen = 0;
    m_books.run(
        this,
        [](Book& book) {
            std::vector<DayRow> days;
            for (auto& day : DayTable(book.db()).latest(book.stall(), mostDays))
                days.push_back({day, isFlagged(book, day)});
            return days;
        },
        [this](std::vector<DayRow> days) {
            m_days.assign(std::move(days));
            if (m_days.rowCount() > 0) read(m_days.rows()[0].day);
        });
}

void ReportDesk::choose(int row) {
    if (row < 0 || row >= m_days.rowCount() || (blind() && row > 0)) return;
    m_chosen = row;
    read(m_days.rows()[static_cast<std::size_t>(row)].day);
}

void ReportDesk::read(const BusinessDay& day) {
    m_books.run(
        this, [id = day.id, by = m_person](Book& book) { return printedDay(book, by, id); },
        [this](std::optional<PrintedDay> found) {
            if (!found) return;
            m_artisansMoney = found->artisansMoney;
            show(std::move(found->report));
        });
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

QString ReportDesk::sum(Money money) const {
    return blind() ? QString{} : m_wording.amount(money);
}

QString ReportDesk::gapWords(const BusinessDay& day) const {
    if (!day.closedAt || blind()) return {};
    return m_wording.gap(day.closingCounted - day.closingExpected);
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
QString ReportDesk::expectedText() const {
    return m_report ? sum(m_report->expectedCash) : QString{};
}
QString ReportDesk::gapText() const {
    return m_report ? gapWords(m_report->day) : QString{};
}
bool ReportDesk::flagged() const {
    return m_chosen < m_days.rowCount() &&
           m_days.rows()[static_cast<std::size_t>(m_chosen)].flagged;
}
QString ReportDesk::explainedText() const {
    return m_report ? QString::fromStdString(m_report->day.explained) : QString{};
}
QString ReportDesk::perpetualText() const {
    if (!m_report || blind()) return {};
    const auto& totals = m_report->perpetual;
    return m_wording.perpetual(totals.documents, Money::centimes(totals.sales - totals.refunds));
}

void ReportDesk::retell() {
    m_tenders.retell();
    m_sellers.retell();
    m_days.retell();
    emit changed();
}

} // namespace touat
