// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/issuer_desk.h"

#include <array>

namespace touat {

namespace {

std::array<std::string*, 10> textsOf(Party& party) {
    return {&party.name.arabic, &party.name.latin, &party.address,   &party.phone, &party.legalForm,
            &party.activity,    &party.register_,  &party.nif,       &party.nis,   &party.ai};
}

} // namespace

IssuerDesk::IssuerDesk(RulesLine& line, const Wording& wording, QObject* parent)
    : QObject(parent), m_line(line), m_wording(wording),
      m_where(wording, StallChoice::Takes::one, this) {
    connect(&m_where, &StallChoice::picking, this, &IssuerDesk::ask);
}

void IssuerDesk::begin() {
    m_where.offer({});
    ask();
}

void IssuerDesk::ask() {
    m_complaint.clear();
    RulesQuestion question;
    question.stall = m_where.one();
    m_line.ask<PricesAnswer>(this, path::seePrices, question, [this](const auto& answer) {
        m_busy = false;
        if (!answer) {
            m_complaint = RulesLine::sentence(m_wording, answer.refusal());
        } else {
            m_issuer = answer->issuer;
            m_settable = answer->settable;
            m_where.offer(answer->stalls);
            emit read();
        }
        emit changed();
    });
}

QStringList IssuerDesk::texts() const {
    auto party = m_issuer ? m_issuer->party.value_or(Party{}) : Party{};
    QStringList texts;
    for (const auto* text : textsOf(party)) texts << QString::fromStdString(*text);
    return texts;
}

QString IssuerDesk::sinceText() const {
    //: head of the invoices: nobody has written it yet
    if (!m_issuer) return Wording::tr("Without it there are no invoices.");
    if (m_where.one() && !m_issuer->stall)
        //: head of the invoices of a stall: it has none of its own
        return Wording::tr("As at all stalls.");
    if (m_issuer->from == Day{}) return {};
    //: head of the invoices: in force since that day
    return Wording::tr("Since %1").arg(m_wording.date(m_issuer->from));
}

void IssuerDesk::keep(const QStringList& texts) {
    Party party;
    const auto into = textsOf(party);
    if (!m_settable || m_busy || texts.size() != static_cast<int>(into.size())) return;
    for (int i = 0; i < texts.size(); ++i)
        *into[static_cast<std::size_t>(i)] = texts[i].trimmed().toStdString();
    set(std::move(party));
}

void IssuerDesk::asAll() {
    if (hasOwn() && m_settable && !m_busy) set(std::nullopt);
}

void IssuerDesk::set(std::optional<Party> party) {
    SetIssuerOrder order;
    order.stall = m_where.one();
    order.party = std::move(party);
    m_busy = true;
    emit changed();
    m_line.order(this, path::setIssuer, order, [this](const auto& done) {
        m_busy = false;
        if (!done) {
            m_complaint = RulesLine::sentence(m_wording, done.refusal());
            emit changed();
            return;
        }
        emit kept();
        ask();
    });
}

void IssuerDesk::retell() {
    m_where.retell();
    emit changed();
}

void IssuerDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void IssuerDesk::fail() {
    m_busy = false;
    emit changed();
}

} // namespace touat
