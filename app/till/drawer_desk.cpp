// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/drawer_desk.h"

#include "core/acts/move_cash.h"
#include "core/acts/open_day.h"
#include "core/people/staff_table.h"

namespace touat {

namespace {

constexpr int mostOfAKind = 9999;

QString pictureName(const Denomination& denomination) {
    return QString::fromUtf8(denomination.picture.data(),
                             static_cast<int>(denomination.picture.size()));
}

} // namespace

DrawerDesk::DrawerDesk(BookThread& books, const Wording& wording, QObject* parent)
    : QObject(parent), m_books(books), m_wording(wording),
      m_counts({{"picture", [](const Counted& c) { return pictureName(c.denomination); }},
                {"note", [](const Counted& c) { return c.denomination.kind == CashKind::note; }},
                {"valueText",
                 [this](const Counted& c) { return m_wording.amount(c.denomination.value); }},
                {"count", [](const Counted& c) { return c.count; }},
                {"sumText",
                 [this](const Counted& c) {
                     return m_wording.amount(
                         Money::centimes(c.denomination.value.centimes() * c.count));
                 }}},
               this),
      m_moves({{"amountText", [this](const Move& m) { return m_wording.amount(m.move.amount); }},
               {"goesIn", [](const Move& m) { return !m.move.amount.isNegative(); }},
               {"reasonText", [this](const Move& m) { return m_wording.cashReason(m.move.reason); }},
               {"noteText", [](const Move& m) { return QString::fromStdString(m.move.note); }},
               {"timeText", [this](const Move& m) { return m_wording.time(m.move.at); }},
               {"byText", [this](const Move& m) { return m_wording.name(m.by); }}},
              this) {
    clear();
}

void DrawerDesk::clear() {
    std::vector<Counted> counts;
    for (const auto& each : touat::denominations()) counts.push_back({each, 0});
    m_counts.assign(std::move(counts));
    complain(QString{});
    emit countChanged();
}

void DrawerDesk::change(int row, int by) {
    if (row < 0 || row >= m_counts.rowCount()) return;
    auto counts = m_counts.rows();
    auto& count = counts[static_cast<std::size_t>(row)].count;
    count = std::clamp(count + by, 0, mostOfAKind);
    m_counts.assign(std::move(counts));
    emit countChanged();
}

void DrawerDesk::set(int row, const QString& digits) {
    bool number = false;
    const int n = digits.toInt(&number);
    if (row < 0 || row >= m_counts.rowCount() || !number) return;
    change(row, n - m_counts.rows()[static_cast<std::size_t>(row)].count);
}

DrawerCount DrawerDesk::count() const {
    DrawerCount count;
    for (const auto& each : m_counts.rows())
        if (each.count > 0)
            count.lines.push_back({each.denomination.value, std::string(each.denomination.picture),
                                   each.count});
    return count;
}

Money DrawerDesk::counted() const { return totalOf(count()).value(); }

Money DrawerDesk::toSafe() const { return std::max(Money{}, counted() - m_float); }

void DrawerDesk::keepFloat(const QString& dinars) {
    const auto amount = parseDinars(dinars.toStdString());
    if (!amount) return complain(refuse(Reason::amountTooLarge));
    m_float = *amount;
    emit countChanged();
}

void DrawerDesk::readDay() {
    struct Read {
        std::optional<BusinessDay> day;
        std::optional<Money> lastFloat;
        Day today;
    };
    m_books.run(
        this,
        [](Book& book) {
            const auto newest = DayTable(book.db()).newest(book.stall());
            Read read;
            read.today = book.today();
            if (newest) read.lastFloat = newest->openingCounted;
            if (newest && !newest->closedAt) read.day = newest;
            return read;
        },
        [this](const Read& read) {
            m_day = read.day;
            m_today = read.today;
            if (read.lastFloat) m_float = *read.lastFloat;
            emit dayChanged();
            emit countChanged();
            emit dayKnown(m_day.has_value());
        });
}

void DrawerDesk::openDay() {
    if (m_busy) return;
    setBusy(true);
    m_books.run(
        this,
        [by = m_person, count = count()](Book& book) {
            return touat::openDay(book, by, book.today(), count);
        },
        [this](const Result<DayId>& opened) {
            setBusy(false);
            if (!opened) return complain(opened.refusal());
            clear();
            readDay();
        });
}

void DrawerDesk::closeDay() {
    if (m_busy) return;
    setBusy(true);
    m_books.run(
        this,
        [by = m_person, count = count(), safe = toSafe()](Book& book) {
            return touat::closeDay(book, by, count, safe);
        },
        [this](const Result<ClosedDay>& closed) {
            setBusy(false);
            if (!closed) return complain(closed.refusal());
            m_closed = *closed;
            clear();
            emit closedChanged();
        });
}

void DrawerDesk::leaveClosed() {
    m_closed.reset();
    emit closedChanged();
    readDay();
}

void DrawerDesk::putIn(const QString& dinars, const QString& reason, const QString& note) {
    moveCash(Direction::in, dinars, reason, note);
}

void DrawerDesk::takeOut(const QString& dinars, const QString& reason, const QString& note) {
    moveCash(Direction::out, dinars, reason, note);
}

void DrawerDesk::moveCash(Direction direction, const QString& dinars, const QString& reason,
                          const QString& note) {
    if (m_busy) return;
    const auto amount = parseDinars(dinars.toStdString());
    if (!amount) return complain(refuse(Reason::amountNotPositive));
    const auto why = fromWord<CashReason>(reason.toStdString()).value_or(CashReason::other);
    setBusy(true);
    m_books.run(
        this,
        [=, by = m_person, text = note.trimmed().toStdString()](Book& book) {
            return direction == Direction::in ? putCash(book, by, *amount, why, text)
                                              : takeCash(book, by, *amount, why, text);
        },
        [this](const Result<Done>& moved) {
            setBusy(false);
            if (!moved) return complain(moved.refusal());
            complain(QString{});
            readMoves();
            emit cashMoved();
        });
}

void DrawerDesk::readMoves() {
    m_books.run(
        this,
        [](Book& book) {
            std::vector<Move> moves;
            if (const auto day = DayTable(book.db()).openAt(book.stall())) {
                for (auto& move : CashMoveTable(book.db()).on(book.stall(), day->day)) {
                    const auto by =
                        move.by ? StaffTable(book.db()).find(*move.by) : std::nullopt;
                    moves.push_back({std::move(move), by ? by->name : Name{}});
                }
            }
            return moves;
        },
        [this](std::vector<Move> moves) { m_moves.assign(std::move(moves)); });
}

QString DrawerDesk::reasonName(const QString& reason, const QString&) const {
    return m_wording.cashReason(
        fromWord<CashReason>(reason.toStdString()).value_or(CashReason::other));
}

QString DrawerDesk::dayText() const { return m_wording.longDate(m_day ? m_day->day : m_today); }
bool DrawerDesk::staleDay() const { return m_day && m_day->day != m_today; }

QString DrawerDesk::expectedText() const {
    return m_closed ? m_wording.priced(m_closed->expected) : QString{};
}
QString DrawerDesk::differenceText() const {
    if (!m_closed) return {};
    const auto difference = m_closed->difference();
    return m_wording.priced(difference.isNegative() ? -difference : difference);
}
int DrawerDesk::differenceSign() const {
    if (!m_closed || m_closed->difference().isZero()) return 0;
    return m_closed->difference().isNegative() ? -1 : 1;
}
QString DrawerDesk::closedSafeText() const {
    return m_closed ? m_wording.priced(m_closed->toSafe) : QString{};
}
QString DrawerDesk::leftText() const {
    return m_closed ? m_wording.priced(m_closed->counted - m_closed->toSafe) : QString{};
}

void DrawerDesk::fail(const QString& sentence) {
    setBusy(false);
    complain(sentence);
}

void DrawerDesk::setBusy(bool busy) {
    if (m_busy == busy) return;
    m_busy = busy;
    emit busyChanged();
}

void DrawerDesk::complain(const QString& sentence) {
    if (m_complaint == sentence) return;
    m_complaint = sentence;
    emit complaintChanged();
}

void DrawerDesk::retell() {
    m_counts.retell();
    m_moves.retell();
    emit countChanged();
    emit dayChanged();
    emit closedChanged();
    complain(QString{});
}

} // namespace touat
