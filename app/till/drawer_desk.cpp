// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/drawer_desk.h"

#include "core/acts/explain_gap.h"
#include "core/acts/move_cash.h"
#include "core/acts/open_day.h"
#include "core/acts/open_drawer.h"
#include "core/people/staff_table.h"
#include "core/sales/sale_table.h"

namespace touat {

namespace {

constexpr int mostOfAKind = 9999;

QString pictureName(const Denomination& denomination) {
    return QString::fromUtf8(denomination.picture.data(),
                             static_cast<int>(denomination.picture.size()));
}

CashReason reasonIn(const QString& word) {
    return fromWord<CashReason>(word.toStdString()).value_or(CashReason::other);
}

} // namespace

DrawerDesk::DrawerDesk(BookThread& books, const Wording& wording, Approval& approval,
                       QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_approval(approval),
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
      m_moves({{"amountText",
                [this](const Move& m) {
                    return m.amount.isZero() ? QString{} : m_wording.amount(m.amount);
                }},
               {"goesIn", [](const Move& m) { return m.amount > Money{}; }},
               {"opened", [](const Move& m) { return m.amount.isZero(); }},
               {"reasonText",
                [this](const Move& m) {
                    return m.amount.isZero() ? m_wording.drawerOpened()
                                             : m_wording.cashReason(m.reason);
                }},
               {"noteText",
                [](const Move& m) {
                    QStringList parts{QString::fromStdString(m.note)};
                    if (!m.receiver.empty()) parts << QString::fromStdString(m.receiver);
                    parts.removeAll(QString{});
                    return parts.join(QStringLiteral(" · "));
                }},
               {"timeText", [this](const Move& m) { return m_wording.time(m.at); }},
               {"byText", [this](const Move& m) { return m_wording.name(m.by); }}},
              this) {
    clear();
}

void DrawerDesk::clear() {
    std::vector<Counted> counts;
    for (const auto& each : touat::denominations())
        counts.push_back({each, 0});
    m_counts.assign(std::move(counts));
    m_closing = false;
    complain(QString{});
    emit countChanged();
}

void DrawerDesk::beginClosing() {
    if (!m_closing) clear();
    m_closing = true;
    complain(QString{});
}

void DrawerDesk::setPerson(const Person& person) {
    if (person.id != m_person.id) m_closing = false; // everybody counts for themselves
    m_person = person;
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
            count.lines.push_back(
                {each.denomination.value, std::string(each.denomination.picture), each.count});
    return count;
}

Money DrawerDesk::counted() const {
    return totalOf(count()).value();
}

Money DrawerDesk::toSafe() const {
    return std::max(Money{}, counted() - m_float);
}

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
            m_goesOn = false;
            if (read.lastFloat) m_float = *read.lastFloat;
            emit dayChanged();
            emit countChanged();
            emit dayKnown(m_day.has_value());
        });
}

void DrawerDesk::openDay() { askWhyOr(&DrawerDesk::openAnyway); }

void DrawerDesk::openAnyway(const QString& explained) {
    if (m_busy) return;
    setBusy(true);
    m_books.run(
        this,
        [by = m_person, count = count(), why = explained.trimmed().toStdString()](Book& book) -> Result<Done> {
            const auto day = touat::openDay(book, by, book.today(), count);
            if (!day) return day.refusal();
            if (why.empty()) return Done{};
            return explainGap(book, by, *day, CountedAt::opening, why);
        },
        [this](const Result<Done>& opened) {
            setBusy(false);
            m_asksWhy = false;
            emit closedChanged();
            if (!opened) return complain(opened.refusal());
            clear();
            readDay();
        });
}

void DrawerDesk::closeDay() { askWhyOr(&DrawerDesk::closeAnyway); }

void DrawerDesk::askWhyOr(void (DrawerDesk::*go)(const QString& explained)) {
    if (m_busy || m_closed || m_asksWhy) return; // a second press of the same finger does nothing
    setBusy(true);
    m_books.run(
        this, [count = count()](Book& book) { return wantsAWord(book, count); },
        [this, go](bool wanted) {
            setBusy(false);
            if (!wanted) return (this->*go)({});
            m_asksWhy = true;
            emit closedChanged();
        });
}

void DrawerDesk::closeAnyway(const QString& explained) {
    if (m_busy || m_closed) return;
    setBusy(true);
    struct Closing {
        Result<ClosedDay> closed;
        DayId day;
    };
    m_books.run(
        this,
        [by = m_person, count = count(), safe = toSafe(),
         why = explained.trimmed().toStdString()](Book& book) {
            const auto day = DayTable(book.db()).openAt(book.stall());
            return Closing{touat::closeDay(book, by, count, safe, why), day ? day->id : DayId{}};
        },
        [this](const Closing& closing) {
            setBusy(false);
            m_asksWhy = false;
            if (closing.closed) {
                m_closed = *closing.closed;
                clear();
                emit dayClosed(closing.day);
            } else {
                complain(closing.closed.refusal());
            }
            emit closedChanged();
        });
}

void DrawerDesk::countAgain() {
    m_asksWhy = false;
    emit closedChanged();
}

void DrawerDesk::goOnWithDay() {
    m_goesOn = true;
    emit dayChanged();
}

void DrawerDesk::leaveClosed() {
    m_closed.reset();
    emit closedChanged();
    readDay();
}

void DrawerDesk::putIn(const QString& dinars, const QString& reason, const QString& note) {
    moveCash(Direction::in, dinars, {{}, reasonIn(reason), note.trimmed().toStdString(), {}});
}

void DrawerDesk::takeOut(const QString& dinars, const QString& reason, const QString& note,
                         const QString& receiver) {
    moveCash(
        Direction::out, dinars,
        {{}, reasonIn(reason), note.trimmed().toStdString(), receiver.trimmed().toStdString()});
}

void DrawerDesk::moveCash(Direction direction, const QString& dinars, const Wish& wish) {
    const auto amount = parseDinars(dinars.toStdString());
    if (!amount) return complain(refuse(Reason::amountNotPositive));
    auto whole = wish;
    whole.amount = *amount;
    move(direction, whole, std::nullopt);
}

void DrawerDesk::move(Direction direction, const Wish& wish,
                      const std::optional<Person>& approver) {
    if (m_busy) return;
    setBusy(true);
    m_books.run(
        this,
        [=, by = m_person](Book& book) {
            return direction == Direction::in
                       ? putCash(book, by, wish.amount, wish.reason, wish.note)
                       : takeCash(book, by, wish.amount, wish.reason, wish.note, wish.receiver,
                                  approver);
        },
        [this, direction, wish](const Result<Done>& done) {
            setBusy(false);
            if (done) return moved();
            if (done.refusal().reason != Reason::approvalNeeded) return complain(done.refusal());
            m_approval.ask(
                m_person, Right::moveCash, done.refusal(),
                [this, direction, wish](const Person& second) { move(direction, wish, second); });
        });
}

void DrawerDesk::moved() {
    complain(QString{});
    readMoves();
    emit cashMoved();
}

void DrawerDesk::openDrawer(const QString& why) {
    if (m_busy) return;
    m_approval.confirm(
        m_person,
        //: above the keys for one's own PIN: what it is for, and the reason that was given
        Wording::tr("The drawer opens without a sale: %1").arg(why.trimmed()),
        [by = m_person, text = why.trimmed().toStdString()](Book& book, std::string_view pin) {
            return touat::openDrawer(book, by, pin, text);
        },
        [this] {
            emit openDrawerNow();
            moved();
        });
}

void DrawerDesk::readMoves() {
    m_books.run(
        this,
        [](Book& book) {
            std::vector<Move> moves;
            const auto day = DayTable(book.db()).openAt(book.stall());
            if (!day) return moves;
            const auto name = [&](const std::optional<StaffId>& id) {
                const auto staff = id ? StaffTable(book.db()).find(*id) : std::nullopt;
                return staff ? staff->name : Name{};
            };
            for (const auto& each : CashMoveTable(book.db()).on(book.stall(), day->day))
                moves.push_back({each.id, each.at, name(each.by), each.amount, each.reason,
                                 each.note, each.receiver});
            for (const auto& each : DrawerOpeningTable(book.db()).on(book.stall(), day->day))
                moves.push_back(
                    {each.id, each.at, name(each.by), {}, CashReason::other, each.why, {}});
            // Of two days of one date only the open one's; the newest first.
            std::erase_if(moves, [&](const Move& m) { return m.id < day->id.packed(); });
            std::sort(moves.begin(), moves.end(),
                      [](const Move& a, const Move& b) { return a.id > b.id; });
            return moves;
        },
        [this](std::vector<Move> moves) { m_moves.assign(std::move(moves)); });
}

QString DrawerDesk::reasonName(const QString& reason, const QString&) const {
    return m_wording.cashReason(reasonIn(reason));
}

QString DrawerDesk::dayText() const {
    return m_wording.longDate(m_day ? m_day->day : m_today);
}
bool DrawerDesk::staleDay() const {
    return m_day && m_day->day < m_today && !m_goesOn && !m_closed;
}
QString DrawerDesk::staleText() const {
    if (!m_day) return {};
    return m_wording.openSince(m_day->day, m_today);
}

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
