// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/payables_desk.h"

#include <algorithm>

#include "core/book/artisan_paper_view.h"
#include "core/sync/messages.h"

namespace touat {

void PayablesDesk::begin(Courier::Carry carry, const std::string& token, bool fromDrawer,
                         const Person& by) {
    end();
    m_carry = std::move(carry);
    m_token = token;
    m_fromDrawer = fromDrawer;
    m_mayLower = mayDo(by, Right::changePrice).operator bool();
    look(QStringLiteral("owed"));
    read();
}

void PayablesDesk::end() {
    ++m_asked;
    m_consents.cancel();
    m_carry = nullptr;
    m_token.clear();
    m_known = false;
    m_busy = false;
    m_preparing = 0;
    m_repriced.clear();
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
    showAged();
    m_stalls.assign(m_all.stalls);
    sortOldGoods();
    m_runRows.assign(m_all.run ? m_all.run->rows : std::vector<RunRow>{});
    emit changed();
}

// a run -------------------------------------------------------------------------------------------

// One question to the centre, which a thousand artisans keep for a second: the page says that it is at work.
void PayablesDesk::draft(int daysAgo) {
    if (!m_carry || m_busy) return;
    m_preparing = static_cast<int>(std::count_if(m_all.dues.begin(), m_all.dues.end(), [](const DueRow& row) {
        return Money{} < row.payable;
    }));
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
    paying.inCash = m_account->inCash;
    setPaying(paying);
}

void PayablesDesk::payOfRun(int row) {
    if (!m_all.run || row < 0 || row >= m_runRows.rowCount()) return;
    const auto& drafted = m_runRows.rows()[static_cast<std::size_t>(row)];
    Paying paying;
    paying.artisan = drafted.artisan;
    paying.run = m_all.run->id;
    paying.amount = drafted.amount;
    paying.inCash = drafted.inCash;
    setPaying(paying);
    readAccount(drafted.artisan);
}

void PayablesDesk::payBy(const QString& method) {
    const auto known = fromWord<PayoutMethod>(method.toStdString());
    if (!m_paying || !known) return;
    m_paying->method = *known;
    drawPaying();
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
        m_paidText = m_wording.paidOut(made.handedOver);
        emit payChanged();
        emit paid();
        PaperQuestion slip;
        slip.payout = made.payout;
        if (!m_askLink || !m_fromDrawer) return readAgain(artisan, std::move(slip));
        readAgain(artisan);
        m_askLink(made.payout, [this, slip, asked = m_asked](const std::string& address) mutable {
            if (asked != m_asked) return;
            if (!address.empty()) slip.link = address;
            print(std::move(slip));
        });
    });
}

void PayablesDesk::readAgain(std::optional<ArtisanId> artisan, std::optional<PaperQuestion> slip) {
    ask<PayablesAnswer>(path::seePayables, textOf(PayablesQuestion{m_token, m_oldDays}),
                        [this, artisan, slip = std::move(slip)](PayablesAnswer all) {
                            show(std::move(all));
                            if (artisan) readAccount(*artisan);
                            if (slip) print(*slip);
                        });
}

void PayablesDesk::printSlip(ArtisanEntryId line) {
    PaperQuestion slip;
    slip.line = line;
    print(std::move(slip));
}

void PayablesDesk::print(PaperQuestion about) {
    if (!m_carry) return;
    about.token = m_token;
    if (about.payout || about.line) about.roll = m_roll;
    // Beside what else is asked: a paper takes a while, and nothing waits for it.
    m_carry(path::paper, textOf(about), [this, asked = m_asked](const auto& text) {
        if (asked != m_asked) return;
        if (!text) return complain(m_wording.sentence(text.refusal()));
        if (const auto paper = json::Parser().as<PaperAnswer>(*text)) emit paperCame(*paper);
    });
}

void PayablesDesk::printStatement(const QString& period) {
    if (!m_account) return;
    const bool year = period.endsWith(QLatin1String("year"));
    const auto firstOf = [year](Day day) {
        auto first = firstOfMonth(day);
        while (year && dateOf(first).month > 1) first = firstOfMonth(first.plus(-1));
        return first;
    };
    PaperQuestion about;
    about.artisan = m_account->artisan;
    about.until = m_all.today;
    if (period.startsWith(QLatin1String("last"))) about.until = firstOf(m_all.today).plus(-1);
    about.from = firstOf(*about.until);
    print(std::move(about));
}

void PayablesDesk::printLine(int row) {
    if (!m_account || row < 0 || row >= m_lines.rowCount()) return;
    const auto& line = m_lines.rows()[static_cast<std::size_t>(row)];
    if (hasSlip(line.kind)) return printSlip(line.source);
    PaperQuestion about;
    about.artisan = m_account->artisan;
    about.item = line.item;
    if (about.item) print(std::move(about));
}

void PayablesDesk::printPayout(int row) {
    if (!m_account || row < 0 || row >= m_payouts.rowCount()) return;
    PaperQuestion about;
    about.payout = m_payouts.rows()[static_cast<std::size_t>(row)].id;
    print(std::move(about));
}

void PayablesDesk::printSold(int daysAgo) {
    PaperQuestion about;
    about.until = m_all.today.plus(-daysAgo);
    print(std::move(about));
}

void PayablesDesk::takeBack(int row, const QString& why) {
    if (!m_account || row < 0 || row >= m_payouts.rowCount()) return;
    const auto& payout = m_payouts.rows()[static_cast<std::size_t>(row)];
    const ReverseOrder order{m_token, payout.id,
                             payout.method == PayoutMethod::cash ? ReversalReason::mistake
                                                                 : ReversalReason::failed,
                             why.trimmed().toStdString()};
    ask<PayablesAnswer>(path::reversePayout, textOf(order),
                        [this, artisan = m_account->artisan](PayablesAnswer all) {
                            forgetPaid();
                            show(std::move(all));
                            readAccount(artisan);
                        });
}

void PayablesDesk::renew(const QString& key, int months, bool byPhone) {
    const auto& rows = m_ending.rows();
    const auto at = std::find_if(rows.begin(), rows.end(),
                                 [&](const EndingContract& each) { return keyOf(each) == key; });
    if (at == rows.end() || m_busy) return; // an answer came meanwhile, and it ends no more
    const auto& ending = *at;
    const RenewOrder order{m_token, ending.contract,
                           plusMonths(std::max(ending.ends, m_all.today), months),
                           byPhone ? ConsentHow::byPhone : ConsentHow::inPerson,
                           ending.name.latin.empty() ? ending.name.arabic : ending.name.latin};
    ask<PayablesAnswer>(path::renew, textOf(order),
                        [this](PayablesAnswer all) { show(std::move(all)); });
}

QString PayablesDesk::keyOf(const EndingContract& ending) {
    return QString::fromStdString(ending.contract.text());
}

void PayablesDesk::setPaying(std::optional<Paying> paying) {
    m_paying = std::move(paying);
    if (m_paying) m_paidText.clear();
    drawPaying();
}

void PayablesDesk::drawPaying() {
    m_payCash.assign(m_paying ? inCash(m_paying->inCash) : std::vector<CashPart>{});
    emit payChanged();
}

// In cash what is counted out, coins and all; otherwise to the centime.
QString PayablesDesk::payText() const {
    if (!m_paying) return {};
    const bool cash = m_paying->method == PayoutMethod::cash;
    return m_wording.amount(cash ? m_paying->inCash : m_paying->amount);
}
QString PayablesDesk::method() const { return m_paying ? wordText(m_paying->method) : QString{}; }

// what stands on the page -------------------------------------------------------------------------

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
    m_aged.retell();
    m_stalls.retell();
    m_runRows.retell();
    m_lines.retell();
    m_payouts.retell();
    emit changed();
    emit accountChanged();
    emit payChanged();
}

void PayablesDesk::setBusy(bool busy) {
    m_busy = busy;
    if (!busy) m_preparing = 0;
    emit changed();
}

void PayablesDesk::complain(const QString& sentence) {
    m_complaint = sentence;
    emit changed();
}

void PayablesDesk::fail() { setBusy(false); }

void PayablesDesk::forgetComplaint() { complain({}); }

} // namespace touat
