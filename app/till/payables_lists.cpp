// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/payables_desk.h"

#include "app/till/shelf_model.h"

#include <algorithm>
#include <array>

#include "core/book/artisan_paper_view.h"

namespace touat {

namespace {

QString longAgo(const Wording& wording, Day since, Day today) {
    return wording.ago((today.number() - since.number()) * 24 * 60 * 60'000);
}

std::array<Money, 4> agesOf(const Ages& aged) {
    return {aged.month, aged.twoMonths, aged.quarter, aged.older};
}

QStringList textsOf(const Wording& wording, const Ages& aged) {
    QStringList texts;
    for (const auto each : agesOf(aged))
        texts.append(each.isZero() ? QString{} : wording.amount(each));
    return texts;
}

Money drawnOf(const Ages& aged) {
    Money sum;
    for (const auto each : agesOf(aged))
        if (Money{} < each) sum += each;
    return sum;
}

// Thousandths of the longest bar; what is below nothing is not drawn.
QList<int> partsOf(const Ages& aged, Money most) {
    QList<int> parts;
    for (const auto each : agesOf(aged))
        parts.append(Money{} < each && Money{} < most
                         ? static_cast<int>(each.centimes() * 1000 / most.centimes())
                         : 0);
    return parts;
}

} // namespace

PayablesDesk::PayablesDesk(const Wording& wording, ConsentDesk& consents, QObject* parent)
    : QObject(parent),
      m_wording(wording),
      m_consents(consents),
      m_dues({{"artisanName", [this](const DueRow& d) { return m_wording.name(d.name); }},
              {"communeName", [this](const DueRow& d) { return m_wording.name(d.commune); }},
              {"balanceText", [this](const DueRow& d) { return m_wording.priced(d.balance); }},
              {"payableText",
               [this](const DueRow& d) {
                   return Money{} < d.payable ? m_wording.priced(d.payable) : QString{};
               }},
              {"sinceText",
               [this](const DueRow& d) { return longAgo(m_wording, d.since, m_all.today); }},
              {"owes", [](const DueRow& d) { return d.balance.isNegative(); }},
              {"old", [this](const DueRow& d) { return isUnclaimed(d.artisan); }}},
             this),
      m_ending(
          {{"key", [](const EndingContract& e) { return keyOf(e); }},
           {"artisanName", [this](const EndingContract& e) { return m_wording.name(e.name); }},
           {"communeName", [this](const EndingContract& e) { return m_wording.name(e.commune); }},
           {"phoneText", [this](const EndingContract& e) { return m_wording.phone(e.phone); }},
           {"stallText", [](const EndingContract& e) { return QString::fromStdString(e.stall.text()); }},
           {"daysLeft", [](const EndingContract& e) { return e.daysLeft; }},
           {"kindsText",
            [this](const EndingContract& e) { return m_wording.count(Quantity::pieces(e.kinds)); }}},
          this),
      m_aged(
          {{"artisanName", [this](const AgedRow& a) { return m_wording.name(a.name); }},
           {"communeName", [this](const AgedRow& a) { return m_wording.name(a.commune); }},
           {"amounts", [this](const AgedRow& a) { return textsOf(m_wording, a); }},
           {"parts", [this](const AgedRow& a) { return QVariant::fromValue(partsOf(a, m_most)); }}},
          this),
      m_stalls(
          {{"stallText", [](const StallDue& s) { return QString::fromStdString(s.stall.text()); }},
           {"stallName", [this](const StallDue& s) { return m_wording.name(s.name); }},
           {"heldText",
            [this](const StallDue& s) {
                return m_wording.priced(s.held.isNegative() ? -s.held : s.held);
            }},
           {"centreOwes", [](const StallDue& s) { return s.held.isNegative(); }},
           {"rentText", [this](const StallDue& s) { return m_wording.priced(s.rent); }},
           {"owes", [](const StallDue& s) { return !s.held.isZero() || Money{} < s.rent; }}},
          this),
      m_old(
          {{"key", [](const OldGoods& g) { return keyOf(g); }},
           {"itemName", [this](const OldGoods& g) { return m_wording.name(g.itemName); }},
           {"code", [](const OldGoods& g) { return QString::fromStdString(g.code); }},
           {"artisanName", [this](const OldGoods& g) { return m_wording.name(g.name); }},
           {"communeName", [this](const OldGoods& g) { return m_wording.name(g.commune); }},
           {"stallText", [](const OldGoods& g) { return QString::fromStdString(g.stall.text()); }},
           {"countText", [this](const OldGoods& g) { return m_wording.quantity(g.quantity, g.unit); }},
           {"priceText", [this](const OldGoods& g) { return m_wording.priced(g.price); }},
           {"leastText", [this](const OldGoods& g) { return m_wording.priced(g.least); }},
           {"over", [](const OldGoods& g) { return g.over; }},
           {"days", [](const OldGoods& g) { return g.days; }}},
          this),
      m_runRows({{"artisanName", [this](const RunRow& r) { return m_wording.name(r.name); }},
                 {"communeName", [this](const RunRow& r) { return m_wording.name(r.commune); }},
                 {"amountText", [this](const RunRow& r) { return m_wording.priced(r.amount); }},
                 {"paid", [](const RunRow& r) { return r.paid; }},
                 {"stale", [](const RunRow& r) { return r.stale; }}},
                this),
      m_lines(
          {{"dateText", [this](const StatementLine& l) { return m_wording.date(l.day); }},
           {"whatText",
            [this](const StatementLine& l) {
                return l.returned ? m_wording.stateOfReturn(*l.returned)
                                  : m_wording.entryKind(l.kind);
            }},
           {"photo",
            [](const StatementLine& l) {
                return l.returned && l.returned->photo
                           ? photoAddress(QString::fromStdString(*l.returned->photo))
                           : QString{};
            }},
           {"itemName", [this](const StatementLine& l) { return m_wording.name(l.name); }},
           {"amountText", [this](const StatementLine& l) { return m_wording.priced(l.amount); }},
           {"balanceText", [this](const StatementLine& l) { return m_wording.priced(l.balance); }},
           {"less", [](const StatementLine& l) { return l.amount.isNegative(); }},
           {"hasPaper", [](const StatementLine& l) { return hasSlip(l.kind) || l.item.has_value(); }},
           {"settled", [](const StatementLine& l) { return l.settled; }}},
          this),
      m_payouts(
          {{"dateText", [this](const PayoutRow& p) { return m_wording.date(dayOf(p.at)); }},
           {"amountText", [this](const PayoutRow& p) { return m_wording.priced(p.amount); }},
           {"methodText", [this](const PayoutRow& p) { return m_wording.payoutMethod(p.method); }},
           {"reference", [](const PayoutRow& p) { return QString::fromStdString(p.reference); }},
           {"reversed", [](const PayoutRow& p) { return p.reversed; }},
           {"here", [](const PayoutRow& p) { return p.here; }}},
          this),
      m_payCash(this) {}

// looking -----------------------------------------------------------------------------------------

void PayablesDesk::look(const QString& section) {
    close();
    m_section = section;
    emit sectionChanged();
}

void PayablesDesk::choose(const QString& filter) {
    m_filter = filter;
    filterDues();
    emit changed();
}

bool PayablesDesk::isUnclaimed(ArtisanId artisan) const {
    return std::any_of(m_all.aged.begin(), m_all.aged.end(), [&](const AgedRow& aged) {
        return aged.artisan == artisan && Money{} < aged.older;
    });
}

void PayablesDesk::filterDues() {
    std::vector<DueRow> rows;
    for (const auto& due : m_all.dues)
        if (m_filter == "all" || (m_filter == "payable" && Money{} < due.payable) ||
            (m_filter == "owing" && due.balance.isNegative()) ||
            (m_filter == "unclaimed" && isUnclaimed(due.artisan)))
            rows.push_back(due);
    m_dues.assign(std::move(rows));
}

std::optional<ManagerList> PayablesDesk::list() const {
    if (!m_known) return std::nullopt;
    return managerList(m_dues.rows(), m_all.aged);
}

void PayablesDesk::sortOld(const QString& by) {
    m_sorting = by;
    sortOldGoods();
    emit changed();
}

void PayablesDesk::sortOldGoods() {
    auto rows = m_all.old; // the longest first
    if (m_sorting == "artisan")
        std::stable_sort(rows.begin(), rows.end(), [](const OldGoods& a, const OldGoods& b) {
            return std::tie(a.name.latin, a.artisan) < std::tie(b.name.latin, b.artisan);
        });
    if (m_sorting == "commune")
        std::stable_sort(rows.begin(), rows.end(), [](const OldGoods& a, const OldGoods& b) {
            return std::tie(a.commune.latin, a.name.latin) <
                   std::tie(b.commune.latin, b.name.latin);
        });
    m_old.assign(std::move(rows));
}

void PayablesDesk::chooseOldDays(int days) {
    m_oldDays = days;
    read();
}

void PayablesDesk::open(int row) {
    if (row < 0 || row >= m_dues.rowCount()) return;
    forgetPaid();
    readAccount(m_dues.rows()[static_cast<std::size_t>(row)].artisan);
}

void PayablesDesk::openOfRun(int row) {
    if (row < 0 || row >= m_runRows.rowCount()) return;
    forgetPaid();
    readAccount(m_runRows.rows()[static_cast<std::size_t>(row)].artisan);
}

void PayablesDesk::openOfEnding(int row) {
    if (row < 0 || row >= m_ending.rowCount()) return;
    forgetPaid();
    readAccount(m_ending.rows()[static_cast<std::size_t>(row)].artisan);
}

void PayablesDesk::showAged() {
    m_most = {};
    for (const auto& aged : m_all.aged)
        m_most = std::max(m_most, drawnOf(aged));
    m_aged.assign(m_all.aged);
    m_aged.retell(); // the longest bar may be another
}

void PayablesDesk::openOfAged(int row) {
    if (row < 0 || row >= m_aged.rowCount()) return;
    forgetPaid();
    readAccount(m_aged.rows()[static_cast<std::size_t>(row)].artisan);
}

const StallDue* PayablesDesk::stallAt(int row) const {
    if (row < 0 || row >= m_stalls.rowCount()) return nullptr;
    return &m_stalls.rows()[static_cast<std::size_t>(row)];
}

void PayablesDesk::afterHandover(const QString& sentence) {
    m_paidText = sentence;
    emit payChanged();
    readAgain(openArtisan());
}

void PayablesDesk::close() {
    if (m_paying) return setPaying(std::nullopt);
    m_account.reset();
    m_lines.assign({});
    m_payouts.assign({});
    forgetPaid();
    emit accountChanged();
}

// What was paid just now is said beside that account and no other.
void PayablesDesk::forgetPaid() {
    m_paidText.clear();
    emit payChanged();
}

// in all ------------------------------------------------------------------------------------------

QString PayablesDesk::owedText() const {
    return m_wording.amount(m_all.sums.owed);
}
QString PayablesDesk::payableText() const {
    return m_wording.amount(m_all.sums.payable);
}
QString PayablesDesk::owingText() const {
    return m_wording.amount(m_all.sums.owing);
}
QString PayablesDesk::unclaimedText() const {
    return m_wording.amount(m_all.sums.unclaimed);
}
QStringList PayablesDesk::agedTexts() const {
    QStringList texts;
    for (const auto each : agesOf(m_all.agedAll))
        texts.append(m_wording.amount(each));
    return texts;
}
} // namespace touat
