// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/approval.h"

#include "core/acts/approve.h"

namespace touat {

Approval::Approval(BookThread& books, const Wording& wording, QObject* parent)
    : QObject(parent), m_books(books), m_wording(wording),
      m_people({{"personName", [this](const StaffMember& s) { return m_wording.name(s.name); }},
                {"portrait",
                 [](const StaffMember& s) { return QString::fromStdString(s.portrait); }}},
               this) {}

void Approval::ask(const Person& by, Right right, const Refusal& refusal,
                   std::function<void(const Person&)> then) {
    askFor(by, right, refusal, [then = std::move(then)](const Person& second, const std::string&) {
        then(second);
    });
}

void Approval::askFor(const Person& by, Right right, const Refusal& refusal,
                      std::function<void(const Person&, const std::string& pin)> then) {
    m_by = by;
    m_right = right;
    m_refusal = refusal;
    m_then = std::move(then);
    m_act = nullptr;
    show([by, right](const StaffMember& member) {
        // To a price whoever has the same cap has nothing to add.
        const bool sameCap = right == Right::lowerPrice && by.role != Role::manager &&
                             member.person().role == by.role;
        return member.id != by.id && !sameCap && mayDo(member.person(), right);
    });
}

void Approval::confirm(const Person& by, const QString& what, Act act, std::function<void()> done) {
    m_by = by;
    m_what = what;
    m_act = std::move(act);
    m_acted = std::move(done);
    m_then = nullptr;
    show([by](const StaffMember& member) { return member.id == by.id; });
}

template <class Wanted>
void Approval::show(Wanted wanted) {
    m_busy = false;
    choose(-1);
    m_books.run(
        this,
        [wanted](Book& book) {
            std::vector<StaffMember> people;
            for (auto& member : StaffTable(book.db()).at(book.stall()))
                if (wanted(member)) people.push_back(std::move(member));
            return people;
        },
        [this](std::vector<StaffMember> people) {
            m_people.assign(std::move(people));
            if (m_chosen < 0 && m_people.rowCount() == 1) choose(0); // nothing to choose
        });
    emit askingChanged();
}

QString Approval::why() const {
    if (own()) return m_what;
    return m_refusal ? m_wording.sentence(*m_refusal) : QString{};
}

int Approval::pinDigits() const {
    return m_chosen < 0 ? 0 : m_people.rows()[static_cast<std::size_t>(m_chosen)].pinDigits;
}

void Approval::choose(int row) {
    m_chosen = row < m_people.rowCount() ? row : -1;
    forgetPin();
}

bool Approval::takeBadge(const QString& code) {
    if (m_busy) return false;
    for (int row = 0; row < m_people.rowCount(); ++row) {
        const auto& badge = m_people.rows()[static_cast<std::size_t>(row)].badge;
        if (badge.empty() || badge != code.toStdString()) continue;
        choose(row);
        return true;
    }
    return false;
}

void Approval::press(const QString& digit) {
    if (m_busy || m_chosen < 0) return;
    m_complaint.clear();
    m_pin += digit.toStdString();
    emit chosenChanged();
    if (typed() >= pinDigits()) prove();
}

void Approval::erase() {
    if (!m_pin.empty()) m_pin.pop_back();
    emit chosenChanged();
}

void Approval::cancel() {
    m_then = nullptr;
    m_act = nullptr;
    m_refusal.reset();
    choose(-1);
    emit askingChanged();
}

void Approval::tryAct() {
    m_busy = true;
    m_books.run(
        this, [act = m_act, pin = m_pin](Book& book) { return act(book, pin); },
        [this](const Result<Done>& done) {
            m_busy = false;
            forgetPin();
            if (!done) return told(done.refusal());
            const auto acted = std::exchange(m_acted, nullptr);
            cancel();
            if (acted) acted();
        });
}

void Approval::told(const Refusal& refusal) {
    m_complaint = m_wording.sentence(refusal);
    emit chosenChanged();
}

void Approval::prove() {
    if (own()) return tryAct();
    m_busy = true;
    const auto staff = m_people.rows()[static_cast<std::size_t>(m_chosen)].id;
    m_books.run(
        this,
        [by = m_by, staff, pin = m_pin, right = m_right](Book& book) {
            return approve(book, by, staff, pin, right);
        },
        [this](const Result<Person>& second) {
            m_busy = false;
            auto pin = m_pin;
            forgetPin();
            if (!second) return told(second.refusal());
            const auto then = std::exchange(m_then, nullptr);
            m_refusal.reset();
            emit askingChanged();
            if (then) then(*second, pin);
            pin.assign(pin.size(), ' ');
        });
}

void Approval::forgetPin() {
    m_pin.assign(m_pin.size(), ' '); // nothing is left of it in memory
    m_pin.clear();
    m_complaint.clear();
    emit chosenChanged();
}

void Approval::retell() {
    m_people.retell();
    emit askingChanged();
    emit chosenChanged();
}

} // namespace touat
