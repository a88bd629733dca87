// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/payables_desk.h"

#include <algorithm>

#include "core/sync/messages.h"

namespace touat {

namespace {

QString longAgo(const Wording& wording, Day since, Day today) {
    return wording.ago((today.number() - since.number()) * 24 * 60 * 60'000);
}

} // namespace

PayablesDesk::PayablesDesk(const Wording& wording, QObject* parent)
    : QObject(parent), m_wording(wording),
      m_dues({{"artisanName", [this](const DueRow& d) { return m_wording.name(d.name); }},
              {"communeName", [this](const DueRow& d) { return m_wording.name(d.commune); }},
              {"balanceText", [this](const DueRow& d) { return m_wording.priced(d.balance); }},
              {"payableText",
               [this](const DueRow& d) {
                   return Money{} < d.payable ? m_wording.priced(d.payable) : QString{};
               }},
              {"sinceText", [this](const DueRow& d) { return longAgo(m_wording, d.since, m_all.today); }},
              {"owes", [](const DueRow& d) { return d.balance.isNegative(); }},
              {"old", [this](const DueRow& d) { return isUnclaimed(d.artisan); }}},
             this),
      m_ending({{"artisanName", [this](const EndingContract& e) { return m_wording.name(e.name); }},
                {"communeName", [this](const EndingContract& e) { return m_wording.name(e.commune); }},
                {"stallText",
                 [](const EndingContract& e) { return QString::fromStdString(e.stall.text()); }},
                {"endsText", [this](const EndingContract& e) { return m_wording.date(e.ends); }},
                {"daysLeft", [](const EndingContract& e) { return e.daysLeft; }},
                {"kindsText",
                 [this](const EndingContract& e) { return m_wording.count(Quantity::pieces(e.kinds)); }}},
               this),
      m_old({{"itemName", [this](const OldGoods& g) { return m_wording.name(g.itemName); }},
             {"code", [](const OldGoods& g) { return QString::fromStdString(g.code); }},
             {"artisanName", [this](const OldGoods& g) { return m_wording.name(g.name); }},
             {"communeName", [this](const OldGoods& g) { return m_wording.name(g.commune); }},
             {"stallText", [](const OldGoods& g) { return QString::fromStdString(g.stall.text()); }},
             {"countText", [this](const OldGoods& g) { return m_wording.count(g.quantity); }},
             {"days", [](const OldGoods& g) { return g.days; }}},
            this),
      m_runRows({{"artisanName", [this](const RunRow& r) { return m_wording.name(r.name); }},
                 {"communeName", [this](const RunRow& r) { return m_wording.name(r.commune); }},
                 {"amountText", [this](const RunRow& r) { return m_wording.priced(r.amount); }},
                 {"paid", [](const RunRow& r) { return r.paid; }},
                 {"stale", [](const RunRow& r) { return r.stale; }}},
                this),
      m_lines({{"dateText", [this](const StatementLine& l) { return m_wording.date(l.day); }},
               {"whatText", [this](const StatementLine& l) { return m_wording.entryKind(l.kind); }},
               {"itemName", [this](const StatementLine& l) { return m_wording.name(l.name); }},
               {"amountText", [this](const StatementLine& l) { return m_wording.priced(l.amount); }},
               {"balanceText", [this](const StatementLine& l) { return m_wording.priced(l.balance); }},
               {"less", [](const StatementLine& l) { return l.amount.isNegative(); }},
               {"settled", [](const StatementLine& l) { return l.settled; }}},
              this),
      m_payouts({{"dateText", [this](const PayoutRow& p) { return m_wording.date(dayOf(p.at)); }},
                 {"amountText", [this](const PayoutRow& p) { return m_wording.priced(p.amount); }},
                 {"methodText", [this](const PayoutRow& p) { return m_wording.payoutMethod(p.method); }},
                 {"reference", [](const PayoutRow& p) { return QString::fromStdString(p.reference); }},
                 {"reversed", [](const PayoutRow& p) { return p.reversed; }},
                 {"here", [](const PayoutRow& p) { return p.here; }}},
                this),
      m_payCash(this) {}

void PayablesDesk::begin(Carry carry, const std::string& token, bool fromDrawer) {
    end();
    m_carry = std::move(carry);
    m_token = token;
    m_fromDrawer = fromDrawer;
    look(QStringLiteral("owed"));
    read();
}

void PayablesDesk::end() {
    ++m_asked;
    m_carry = nullptr;
    m_token.clear();
    m_known = false;
    m_busy = false;
    m_paidText.clear();
    m_complaint.clear();
    setPaying(std::nullopt);
    close();
    m_filter = QStringLiteral("all");
    show({});
    m_known = false;
}

// asking ------------------------------------------------------------------------------------------

template <class Answer>
void PayablesDesk::ask(const char* path, const std::string& body, std::function<void(Answer)> then) {
    if (!m_carry || m_busy) return;
    setBusy(true);
    m_carry(path, body, [this, then = std::move(then), asked = m_asked](const auto& text) {
        if (asked != m_asked) return;
        setBusy(false);
        if (!text) return complain(m_wording.sentence(text.refusal()));
        auto answer = json::Parser().template as<Answer>(*text);
        if (!answer) return complain(m_wording.sentence(refuse(Reason::bytesUnreadable)));
        complain({});
        then(std::move(*answer));
    });
}

void PayablesDesk::read() {
    ask<PayablesAnswer>(path::seePayables, textOf(PayablesQuestion{m_token, m_oldDays}),
                        [this](PayablesAnswer all) { show(std::move(all)); });
}

void PayablesDesk::readAccount(ArtisanId artisan) {
    ask<AccountAnswer>(path::seeAccount, textOf(AccountQuestion{m_token, artisan}),
                       [this](AccountAnswer account) {
                           m_account = std::move(account);
                           m_lines.assign(m_account->lines);
                           m_payouts.assign(m_account->payouts);
                           emit accountChanged();
                       });
}

void PayablesDesk::show(PayablesAnswer answer) {
    m_all = std::move(answer);
    m_known = true;
    filterDues();
    m_ending.assign(m_all.ending);
    sortOldGoods();
    m_runRows.assign(m_all.run ? m_all.run->rows : std::vector<RunRow>{});
    emit changed();
}

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
        return aged.artisan == artisan && Money{} < aged.unclaimed();
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
            return std::tie(a.commune.latin, a.name.latin) < std::tie(b.commune.latin, b.name.latin);
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

// a run -------------------------------------------------------------------------------------------

void PayablesDesk::draft(int daysAgo) {
    ask<PayablesAnswer>(path::draftRun, textOf(DraftRunOrder{m_token, m_all.today.plus(-daysAgo)}),
                        [this](PayablesAnswer all) { show(std::move(all)); });
}

void PayablesDesk::approve() {
    if (!m_all.run) return;
    ask<PayablesAnswer>(path::approveRun, textOf(RunOrder{m_token, m_all.run->id}),
                        [this](PayablesAnswer all) { show(std::move(all)); });
}

void PayablesDesk::closeRun() {
    if (!m_all.run) return;
    ask<PayablesAnswer>(path::closeRun, textOf(RunOrder{m_token, m_all.run->id}),
                        [this](PayablesAnswer all) { show(std::move(all)); });
}

QString PayablesDesk::runState() const { return m_all.run ? wordText(m_all.run->state) : QString{}; }
QString PayablesDesk::runAmount() const {
    return m_all.run ? m_wording.priced(m_all.run->amount) : QString{};
}
QString PayablesDesk::runPaid() const {
    return m_all.run ? m_wording.priced(m_all.run->paidAmount) : QString{};
}
QString PayablesDesk::runDay() const {
    return m_all.run ? m_wording.date(m_all.run->cutOff) : QString{};
}
int PayablesDesk::runDone() const {
    if (!m_all.run) return 0;
    return static_cast<int>(std::count_if(m_all.run->rows.begin(), m_all.run->rows.end(),
                                          [](const RunRow& row) { return row.paid; }));
}
int PayablesDesk::runOf() const {
    return m_all.run ? static_cast<int>(m_all.run->rows.size()) : 0;
}

// paying ------------------------------------------------------------------------------------------

void PayablesDesk::startPaying() {
    if (!m_account || m_account->payable <= Money{}) return;
    Paying paying;
    paying.artisan = m_account->artisan;
    paying.amount = m_account->payable;
    setPaying(paying);
}

void PayablesDesk::payOfRun(int row) {
    if (!m_all.run || row < 0 || row >= m_runRows.rowCount()) return;
    const auto& drafted = m_runRows.rows()[static_cast<std::size_t>(row)];
    Paying paying;
    paying.artisan = drafted.artisan;
    paying.run = m_all.run->id;
    paying.amount = drafted.amount;
    setPaying(paying);
    readAccount(drafted.artisan);
}

void PayablesDesk::payBy(const QString& method) {
    const auto known = fromWord<PayoutMethod>(method.toStdString());
    if (!m_paying || !known) return;
    m_paying->method = *known;
    emit payChanged();
}

void PayablesDesk::payFrom(bool drawer) {
    if (!m_paying) return;
    m_paying->from = drawer ? CashFrom::drawer : CashFrom::safe;
    emit payChanged();
}

void PayablesDesk::pay(const QString& reference) {
    if (!m_paying) return;
    PayOrder order{m_token, m_paying->artisan, m_paying->run, m_paying->method, {}, m_paying->from};
    if (m_paying->method != PayoutMethod::cash) order.reference = reference.trimmed().toStdString();
    ask<PaidAnswer>(path::pay, textOf(order), [this, artisan = order.artisan](PaidAnswer made) {
        setPaying(std::nullopt);
        m_paidText = m_wording.priced(made.handedOver);
        emit payChanged();
        emit paid();
        ask<PayablesAnswer>(path::seePayables, textOf(PayablesQuestion{m_token, m_oldDays}),
                            [this, artisan, payout = made.payout](PayablesAnswer all) {
                                show(std::move(all));
                                readAccount(artisan);
                                PaperQuestion slip;
                                slip.payout = payout;
                                slip.roll = m_roll;
                                print(std::move(slip));
                            });
    });
}

void PayablesDesk::print(PaperQuestion about) {
    if (!m_carry) return;
    about.token = m_token;
    // Beside what else is asked: a paper takes a while, and nothing waits for it.
    m_carry(path::paper, textOf(about), [this, asked = m_asked](const auto& text) {
        if (asked != m_asked) return;
        if (!text) return complain(m_wording.sentence(text.refusal()));
        if (const auto paper = json::Parser().as<PaperAnswer>(*text)) emit paperCame(*paper);
    });
}

void PayablesDesk::printStatement(bool wholeYear) {
    if (!m_account) return;
    const auto date = dateOf(m_all.today);
    PaperQuestion about;
    about.artisan = m_account->artisan;
    about.until = m_all.today;
    auto first = m_all.today.plus(1 - date.day);
    while (wholeYear && dateOf(first.plus(-1)).year == date.year) first = first.plus(-1);
    about.from = first;
    print(std::move(about));
}

void PayablesDesk::printSold() { print({}); }

void PayablesDesk::takeBack(int row, const QString& why) {
    if (!m_account || row < 0 || row >= m_payouts.rowCount()) return;
    const auto& payout = m_payouts.rows()[static_cast<std::size_t>(row)];
    const ReverseOrder order{m_token, payout.id,
                             payout.method == PayoutMethod::cash ? ReversalReason::mistake
                                                                 : ReversalReason::failed,
                             why.trimmed().toStdString()};
    ask<PayablesAnswer>(path::reversePayout, textOf(order),
                        [this, artisan = m_account->artisan](PayablesAnswer all) {
                            show(std::move(all));
                            readAccount(artisan);
                        });
}

void PayablesDesk::setPaying(std::optional<Paying> paying) {
    m_paying = std::move(paying);
    m_payCash.assign(m_paying ? inCash(m_paying->amount) : std::vector<CashPart>{});
    if (m_paying) m_paidText.clear();
    emit payChanged();
}

QString PayablesDesk::payText() const {
    return m_paying ? m_wording.amount(m_paying->amount) : QString{};
}
QString PayablesDesk::method() const { return m_paying ? wordText(m_paying->method) : QString{}; }

// what stands on the page -------------------------------------------------------------------------

QString PayablesDesk::owedText() const { return m_wording.amount(m_all.sums.owed); }
QString PayablesDesk::payableText() const { return m_wording.amount(m_all.sums.payable); }
QString PayablesDesk::owingText() const { return m_wording.amount(m_all.sums.owing); }
QString PayablesDesk::unclaimedText() const { return m_wording.amount(m_all.sums.unclaimed); }
QString PayablesDesk::endingText() const {
    return m_wording.count(Quantity::pieces(static_cast<std::int64_t>(m_all.ending.size())));
}
std::optional<ArtisanId> PayablesDesk::openArtisan() const {
    return m_account ? std::optional(m_account->artisan) : std::nullopt;
}
QString PayablesDesk::portrait() const {
    return m_account ? QString::fromStdString(m_account->portrait) : QString{};
}
QString PayablesDesk::phone() const {
    return m_account ? m_wording.phone(m_account->phone) : QString{};
}
QString PayablesDesk::balanceText() const {
    if (!m_account) return {};
    return m_wording.amount(m_account->balance.isNegative() ? -m_account->balance : m_account->balance);
}
QString PayablesDesk::accountPayable() const {
    return m_account && Money{} < m_account->payable ? m_wording.priced(m_account->payable) : QString{};
}

void PayablesDesk::retell() {
    m_dues.retell();
    m_ending.retell();
    m_old.retell();
    m_runRows.retell();
    m_lines.retell();
    m_payouts.retell();
    emit changed();
    emit accountChanged();
    emit payChanged();
}

void PayablesDesk::setBusy(bool busy) {
    m_busy = busy;
    emit changed();
}

void PayablesDesk::complain(const QString& sentence) {
    m_complaint = sentence;
    emit changed();
}

void PayablesDesk::forgetComplaint() { complain({}); }

} // namespace touat
