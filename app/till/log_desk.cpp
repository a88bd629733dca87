// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/log_desk.h"

#include "core/journal/chain.h"

namespace touat {

namespace {

constexpr std::size_t page = 60;

} // namespace

LogDesk::LogDesk(BookThread& books, const Wording& wording, QObject* parent)
    : QObject(parent), m_books(books), m_wording(wording), m_lines(wording, this) {}

void LogDesk::begin() {
    m_lines.assign({});
    m_next = 0;
    m_checked = 0;
    m_broken.clear();
    emit changed();
    if (!mayDo(m_person, Right::seeReports)) return;
    readFrom(0);
    m_books.run(
        this,
        [](Book& book) {
            return verifyChain(JournalTable(book.db()), book.stream(), ChainKind::whole);
        },
        [this](const Result<ChainReport>& chain) {
            if (chain)
                m_checked = chain->entries;
            else
                m_broken = chain.refusal().subject;
            emit changed();
        });
}

void LogDesk::readMore() {
    if (m_next > 0) readFrom(std::exchange(m_next, 0));
}

void LogDesk::readFrom(std::int64_t before) {
    m_books.run(
        this, [before](Book& book) { return readLog(book, before, page); },
        [this](LogPage read) {
            auto lines = m_lines.rows();
            for (auto& line : read.lines)
                lines.push_back(std::move(line));
            m_lines.assign(std::move(lines));
            m_next = read.next;
            emit changed();
        });
}

QString LogDesk::chainText() const {
    if (broken()) return m_wording.sentence(refuse(Reason::chainBroken, m_broken));
    if (m_checked == 0) return {};
    //: above the log: how many entries were checked, and none was changed or taken away
    return Wording::tr("Unbroken: %1 entries checked, none changed, none missing.").arg(m_checked);
}

void LogDesk::retell() {
    m_lines.retell();
    emit changed();
}

} // namespace touat
