// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/issuer_desk.h"

#include <array>

#include "core/acts/set_rules.h"
#include "core/sales/rules_table.h"

namespace touat {

namespace {

std::array<std::string*, 10> textsOf(Party& party) {
    return {&party.name.arabic, &party.name.latin, &party.address,   &party.phone, &party.legalForm,
            &party.activity,    &party.register_,  &party.nif,       &party.nis,   &party.ai};
}

} // namespace

IssuerDesk::IssuerDesk(BookThread& books, const Wording& wording, QObject* parent)
    : QObject(parent), m_books(books), m_wording(wording) {}

void IssuerDesk::begin() {
    m_complaint.clear();
    struct Read {
        std::optional<IssuerSet> issuer;
        bool alone = false;
    };
    m_books.run(
        this,
        [](Book& book) {
            return Read{IssuerTable(book.db()).find(book.stall(), book.today()), book.setsRules()};
        },
        [this](Read read) {
            m_busy = false;
            m_issuer = std::move(read.issuer);
            m_alone = read.alone;
            emit this->read();
            emit changed();
        });
}

QStringList IssuerDesk::texts() const {
    auto party = m_issuer ? m_issuer->party : Party{};
    QStringList texts;
    for (const auto* text : textsOf(party)) texts << QString::fromStdString(*text);
    return texts;
}

QString IssuerDesk::sinceText() const {
    //: head of the invoices: nobody has written it yet
    if (!m_issuer) return Wording::tr("Without it there are no invoices.");
    if (m_issuer->from == Day{}) return {};
    //: head of the invoices: in force since that day
    return Wording::tr("Since %1").arg(m_wording.date(m_issuer->from));
}

void IssuerDesk::keep(const QStringList& texts) {
    Party party;
    const auto into = textsOf(party);
    if (!m_alone || m_busy || texts.size() != static_cast<int>(into.size())) return;
    for (int i = 0; i < texts.size(); ++i)
        *into[static_cast<std::size_t>(i)] = texts[i].trimmed().toStdString();
    m_busy = true;
    emit changed();
    m_books.run(
        this,
        [by = m_person, party = std::move(party)](Book& book) {
            return setIssuer(book, by, {book.stall(), book.today(), party});
        },
        [this](const Result<Done>& done) {
            m_busy = false;
            if (!done) {
                m_complaint = m_wording.sentence(done.refusal());
                emit changed();
                return;
            }
            emit kept();
            begin();
        });
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
