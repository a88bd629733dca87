// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/consent_desk.h"

#include "core/acts/sell.h"
#include "core/consignment/artisan_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

std::vector<ToAsk> toAsk(Book& book, const Basket& basket) {
    std::vector<ToAsk> all;
    const auto sale = readSale(book, basket);
    if (!sale) return all;
    ShelfView shelf(book.db(), book.stall(), book.today());
    ArtisanTable artisans(book.db());
    for (const auto& wanted : wordsWanted(*sale)) {
        const auto item = shelf.find(wanted.item);
        const auto artisan = item && item->artisan ? artisans.find(*item->artisan) : std::nullopt;
        must(artisan.has_value(), "who is to be asked is registered");
        all.push_back({item->id, fullName(*item), artisan->name, artisan->portrait, artisan->phone,
                       item->price, wanted.least});
    }
    return all;
}

QString ConsentDesk::portrait() const {
    return asking() ? QString::fromStdString(now().portrait) : QString{};
}

void ConsentDesk::ask(std::vector<ToAsk> all, Record record, std::function<void()> agreed,
                      std::function<void()> vouch) {
    end();
    m_all = std::move(all);
    m_record = std::move(record);
    m_agreed = std::move(agreed);
    m_vouch = std::move(vouch);
    m_until = m_vouch ? QStringLiteral("today") : QStringLiteral("always");
    emit changed();
    emit leftChanged();
}

void ConsentDesk::end() {
    ++m_asked;
    m_all.clear();
    m_record = nullptr;
    m_agreed = nullptr;
    m_vouch = nullptr;
    m_busy = false;
    m_complaint.clear();
}

void ConsentDesk::holdUntil(const QString& until) {
    m_until = until;
    emit changed();
}

void ConsentDesk::said(bool byPhone, const QString& who, const QString& phone) {
    if (!asking() || m_busy) return;
    Word word;
    word.said.how = byPhone ? ConsentHow::byPhone : ConsentHow::inPerson;
    word.said.who = who.trimmed().toStdString();
    if (byPhone) word.said.phone = phone.trimmed().toStdString();
    if (m_until == "today") word.days = 0;
    if (m_until == "week") word.days = 7;
    m_busy = true;
    emit changed();
    m_record(now(), word, [this, asked = m_asked](const Result<Done>& done) {
        if (asked != m_asked) return;
        m_busy = false;
        m_complaint = done ? QString{} : m_wording.sentence(done.refusal());
        if (done) m_all.erase(m_all.begin());
        if (done && m_all.empty()) {
            const auto agreed = std::move(m_agreed);
            end();
            emit changed();
            return agreed();
        }
        emit changed();
        if (done) emit leftChanged();
    });
}

void ConsentDesk::vouch() {
    if (!m_vouch || m_busy) return;
    const auto vouch = std::move(m_vouch);
    end();
    emit changed();
    vouch();
}

void ConsentDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void ConsentDesk::cancel() {
    if (!asking()) return;
    end();
    emit changed();
}

} // namespace touat
