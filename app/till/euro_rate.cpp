// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/euro_rate.h"

#include "core/book/state_tables.h"

namespace touat {

namespace {

constexpr auto rateNote = "euro_rate"; // centimes of a dinar for a euro
constexpr auto sinceNote = "euro_rate_since";

} // namespace

std::optional<Money> inEuros(Money dinars, Money rate) {
    if (rate <= Money{}) return std::nullopt;
    return proportion(dinars, 100, rate.centimes());
}

EuroRate::EuroRate(BookThread& books, const Wording& wording, Approval& approval,
                   const Counter& counter, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_approval(approval),
      m_counter(counter) {
    connect(&counter, &Counter::doneChanged, this, &EuroRate::changed);
}

void EuroRate::read() {
    m_books.run(
        this,
        [](Book& book) {
            SettingTable notes(book.db());
            return std::pair(notes.read(rateNote), notes.read(sinceNote));
        },
        [this](const std::pair<std::string, std::string>& read) {
            m_rate = Money::centimes(QString::fromStdString(read.first).toLongLong());
            m_since = read.second;
            emit changed();
        });
}

void EuroRate::set(const QString& dinars) {
    m_complaint.clear();
    const auto digits = dinars.trimmed();
    const auto rate = digits.isEmpty() ? std::optional(Money{}) : parseDinars(digits.toStdString());
    // A rate has three digits; what has seven is a price that was typed into the wrong field.
    if (!rate || rate->isNegative() || *rate > Money::dinars(100'000)) {
        m_complaint = m_wording.sentence(refuse(Reason::amountTooLarge));
        return emit changed();
    }
    if (mayDo(m_person, Right::changePrice)) return keep(*rate);
    m_approval.ask(m_person, Right::changePrice, refuse(Reason::notAllowed),
                   [this, rate](const Person&) { keep(*rate); });
}

void EuroRate::keep(Money rate) {
    m_books.run(
        this,
        [rate](Book& book) {
            const auto since = book.today().iso();
            Transaction transaction(book.db());
            SettingTable notes(book.db());
            notes.write(rateNote, std::to_string(rate.centimes()));
            notes.write(sinceNote, since);
            transaction.commit();
            return since;
        },
        [this, rate](const std::string& since) {
            m_rate = rate;
            m_since = since;
            emit changed();
        });
}

QString EuroRate::rateText() const {
    return on() ? m_wording.amount(m_rate) : QString{};
}

QString EuroRate::sinceText() const {
    const auto day = Day::parse(m_since);
    return on() && day ? m_wording.date(*day) : QString{};
}

QString EuroRate::text(Money dinars) const {
    const auto euros = inEuros(dinars, m_rate);
    if (!euros) return {};
    return QStringLiteral("≈ ") + m_wording.amount(*euros) + QStringLiteral("\u00A0€");
}

QString EuroRate::doneText() const {
    const auto sight = m_counter.sight();
    return sight.sold ? text(sight.sold->total) : QString{};
}

} // namespace touat
