// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/contract_desk.h"

#include "core/sync/messages.h"

namespace touat {

ContractDesk::ContractDesk(const Wording& wording, QObject* parent)
    : QObject(parent), m_wording(wording), m_questions(this),
      m_stalls({{"code", [](const StallName& s) { return QString::fromStdString(s.stall.text()); }},
                {"stallName", [this](const StallName& s) { return m_wording.name(s.name); }},
                {"chosen",
                 [this](const StallName& s) { return m_contract && m_contract->stall == s.stall; }}},
               this),
      m_bands({{"fromText", [this](const PerThousand& p) { return m_wording.priced(p.from); }},
               {"artisanText", [this](const PerThousand& p) { return m_wording.amount(p.artisan); }}},
              this),
      m_shares(wording, this) {
    connect(&m_shares, &ShareDesk::kept, this, [this](const Terms& terms) {
        m_signedNow = false;
        m_printed.reset();
        m_questions.write(terms);
        ask();
    });
}

void ContractDesk::begin(Courier::Carry carry, const std::string& token) {
    end();
    m_carry = std::move(carry);
    m_token = token;
}

void ContractDesk::end() {
    ++m_asked;
    m_carry = nullptr;
    m_token.clear();
    m_busy = false;
    close();
}

void ContractDesk::fail() {
    m_busy = false;
    emit changed();
}

void ContractDesk::close() {
    m_contract.reset();
    m_shares.leave();
    m_seen.reset();
    m_signedNow = false;
    m_complaint.clear();
    m_questions.start();
    m_questions.show();
    m_stalls.assign({});
    m_bands.assign({});
    emit changed();
}

void ContractDesk::open(ArtisanId artisan, std::optional<Stall> stall) {
    post<ContractAnswer>(path::seeContract, textOf(ContractQuestion{m_token, artisan, stall}),
         [this](ContractAnswer answer) {
             m_signedNow = false;
             show(std::move(answer));
         });
}

void ContractDesk::show(ContractAnswer answer) {
    m_contract = std::move(answer);
    m_printed.reset();
    m_contract->terms = spelledOut(m_contract->terms); // and asked with what that means
    m_questions.begin(m_contract->terms);
    m_stalls.assign({}); // what is chosen is another one
    m_stalls.assign(m_contract->stalls);
    ask();
}

void ContractDesk::choose(int question, int answer) {
    if (!m_contract || m_busy || !m_questions.choose(question, answer)) return;
    m_signedNow = false;
    m_printed.reset();
    ask();
}

void ContractDesk::chooseStall(int row) {
    if (!m_contract || row < 0 || row >= m_stalls.rowCount()) return;
    open(m_contract->artisan, m_stalls.rows()[static_cast<std::size_t>(row)].stall);
}

void ContractDesk::takeBack() {
    m_questions.takeBack();
    m_printed.reset();
    ask();
}

std::optional<ContractAnswer> ContractDesk::drafted() const {
    auto drafted = m_contract;
    if (drafted) drafted->terms = m_questions.draft();
    return drafted;
}

void ContractDesk::writeShares() {
    if (m_contract && !m_busy) m_shares.begin(m_questions.draft());
}

QString ContractDesk::rulesText() const {
    const auto& rules = m_questions.draft().rules;
    if (!m_contract || !rules) return {};
    QStringList all;
    for (const auto& rule : *rules)
        all << (rule.family.empty() ? Wording::tr("All goods")
                                    : m_wording.family(QString::fromStdString(rule.family)));
    return all.join(QStringLiteral(" · "));
}

void ContractDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void ContractDesk::retell() {
    if (m_contract) ask();
    m_stalls.retell();
    m_shares.retell();
}

// what stands above them --------------------------------------------------------------------------

QString ContractDesk::artisanName() const {
    return m_contract ? m_wording.name(m_contract->name) : QString{};
}

QString ContractDesk::stallText() const {
    return m_contract ? QString::fromStdString(m_contract->stall.text()) : QString{};
}

QString ContractDesk::perThousand() const {
    if (!m_contract) return {};
    const auto artisan = artisanPerThousand(m_questions.draft());
    return artisan ? m_wording.amount(*artisan) : QString{};
}

QString ContractDesk::versionText() const {
    if (!m_contract) return {};
    //: there is no contract between the artisan and the stall yet
    if (m_contract->number == 0) return Wording::tr("No contract yet");
    //: a version of a contract: its number, and the day on which it was signed
    return Wording::tr("Version %1, signed %2")
        .arg(m_contract->number)
        .arg(m_contract->signedOn ? m_wording.date(*m_contract->signedOn) : QString{});
}

} // namespace touat
