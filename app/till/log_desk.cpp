// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/log_desk.h"

#include "core/journal/chain.h"

namespace touat {

namespace {

constexpr std::size_t page = 60;

QString symbolOf(LogKind kind) {
    switch (kind) {
    case LogKind::dayOpened:
        return QStringLiteral("sunrise");
    case LogKind::dayClosed:
        return QStringLiteral("sunset");
    case LogKind::gapExplained:
        return QStringLiteral("pencil");
    case LogKind::voided:
        return QStringLiteral("trash-2");
    case LogKind::refunded:
        return QStringLiteral("undo-2");
    case LogKind::exchanged:
        return QStringLiteral("arrow-up-down");
    case LogKind::reprinted:
        return QStringLiteral("printer");
    case LogKind::tenderCorrected:
        return QStringLiteral("pencil");
    case LogKind::lowered:
        return QStringLiteral("tag");
    case LogKind::removed:
        return QStringLiteral("minus");
    case LogKind::drawerOpened:
        return QStringLiteral("wallet");
    case LogKind::cashIn:
        return QStringLiteral("plus");
    case LogKind::cashOut:
        return QStringLiteral("minus");
    case LogKind::priceChanged:
        return QStringLiteral("tags");
    case LogKind::rulesChanged:
        return QStringLiteral("settings");
    case LogKind::pinRefused:
        return QStringLiteral("lock");
    case LogKind::admitted:
        return QStringLiteral("user-round");
    case LogKind::rightsSet:
        return QStringLiteral("users");
    case LogKind::badgeGiven:
        return QStringLiteral("badge-check");
    case LogKind::artisanPaid:
        return QStringLiteral("hand-coins");
    case LogKind::orderCancelled:
        return QStringLiteral("circle-x");
    case LogKind::putBack:
        return QStringLiteral("save");
    }
    return {};
}

} // namespace

LogDesk::LogDesk(BookThread& books, const Wording& wording, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_lines({{"symbol", [](const LogLine& l) { return symbolOf(l.kind); }},
               {"sentence", [this](const LogLine& l) { return sentence(l); }},
               {"whenText",
                [this](const LogLine& l) {
                    return m_wording.date(dayOf(l.at)) + QStringLiteral("  ") +
                           m_wording.time(l.at);
                }},
               {"byText",
                [this](const LogLine& l) {
                    const auto by = m_wording.name(l.by);
                    if (l.approver.isEmpty()) return by;
                    //: in the log: who did it, and who agreed
                    return Wording::tr("%1, with %2").arg(by, m_wording.name(l.approver));
                }},
               {"grave",
                [](const LogLine& l) {
                    return l.kind == LogKind::voided || l.kind == LogKind::pinRefused ||
                           (l.kind == LogKind::dayClosed && l.amount != l.before);
                }}},
              this) {}

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

QString LogDesk::sentence(const LogLine& l) const {
    const auto number = QString::fromStdString(l.number);
    const auto amount = m_wording.priced(l.amount);
    const auto text = QString::fromStdString(l.text);
    const auto about = m_wording.name(l.about);
    const auto with = [&](const QString& said) {
        return text.isEmpty() ? said : said + QStringLiteral(" · ") + text;
    };
    switch (l.kind) {
    //: in the log
    case LogKind::dayOpened:
        return Wording::tr("Opened the day with %1").arg(amount);
    case LogKind::dayClosed:
        //: in the log: counted, and the difference in words
        return with(
            Wording::tr("Closed the day: %1 counted. %2").arg(amount, m_wording.gap(l.amount - l.before)));
    case LogKind::gapExplained:
        //: in the log: what somebody said later of a drawer that did not fit; the difference in words
        return with(Wording::tr("Said of the drawer: %1").arg(m_wording.gap(l.amount)));
    //: in the log: a whole sale was undone
    case LogKind::voided:
        return Wording::tr("Undid the sale %1: %2").arg(number, amount);
    case LogKind::refunded:
        //: in the log: goods came back
        return number.isEmpty() ? Wording::tr("Gave back %1, without a receipt").arg(amount)
                                //: in the log: goods came back
                                : Wording::tr("Gave back %2 on the sale %1").arg(number, amount);
    case LogKind::exchanged:
        //: in the log: goods for goods
        return Wording::tr("Exchanged goods for %1 against goods for %2")
            .arg(m_wording.priced(l.before), amount);
    //: in the log
    case LogKind::reprinted:
        return Wording::tr("Printed %1 again, copy %2").arg(number).arg(l.count);
    case LogKind::tenderCorrected:
        //: in the log: number, amount, how it had been recorded, how it was paid
        return Wording::tr("Put right how %1 was paid (%2): not %3 but %4")
            .arg(number, amount, m_wording.tenderName(l.was), m_wording.tenderName(l.is));
    //: in the log: a second person agreed to what a sale needed
    case LogKind::lowered:
        return Wording::tr("Sold %1 for %2 with an approval").arg(number, amount);
    case LogKind::removed:
        //: in the log: a line left the cart after somebody had begun to pay; what, and for how much
        return Wording::tr("Took %1 out of the basket during the payment: %2").arg(about, amount);
    //: in the log
    case LogKind::drawerOpened:
        return with(Wording::tr("Opened the drawer without a sale"));
    case LogKind::cashIn:
        //: in the log: amount and reason
        return with(Wording::tr("Put %1 into the drawer: %2").arg(amount, m_wording.cashReason(l.reason)));
    case LogKind::cashOut:
        //: in the log: amount and reason
        return with(
            Wording::tr("Took %1 out of the drawer: %2").arg(amount, m_wording.cashReason(l.reason)));
    //: in the log
    case LogKind::priceChanged:
        return Wording::tr("New price of %1: %2").arg(about, amount);
    //: in the log
    case LogKind::rulesChanged:
        return Wording::tr("Changed the rules of the shop");
    //: in the log: whose
    case LogKind::pinRefused:
        return Wording::tr("A wrong PIN for %1").arg(about);
    //: in the log: who
    case LogKind::admitted:
        return Wording::tr("Admitted %1").arg(about);
    //: in the log: whose, and how many there are now
    case LogKind::rightsSet:
        return Wording::tr("Changed what %1 may do: %2 rights").arg(about).arg(l.count);
    //: in the log: whose
    case LogKind::badgeGiven:
        return Wording::tr("Gave %1 a badge").arg(about);
    //: in the log: which artisan
    case LogKind::artisanPaid:
        return Wording::tr("Paid %1 to %2").arg(amount, about);
    //: in the log
    case LogKind::orderCancelled:
        return Wording::tr("Called off an order, %1 given back").arg(amount);
    //: in the log: from a backup; how many sales are only in the book that was set aside
    case LogKind::putBack:
        return Wording::tr("Put a copy of the book back; sales that are not in it: %1").arg(l.count);
    }
    return {};
}

void LogDesk::retell() {
    m_lines.retell();
    emit changed();
}

} // namespace touat
