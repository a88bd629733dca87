// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/rules_desk.h"

#include <algorithm>

namespace touat {

RulesDesk::RulesDesk(RulesLine& line, const Wording& wording, QObject* parent)
    : QObject(parent),
      m_line(line),
      m_wording(wording),
      m_where(wording, StallChoice::Takes::one, this),
      m_rules(this) {
    connect(&m_where, &StallChoice::picking, this, &RulesDesk::read);
}

void RulesDesk::begin() {
    m_known = false;
    m_section = QStringLiteral("shop");
    m_where.offer({});
    m_rules.begin({});
    ask();
    read();
}

void RulesDesk::read() {
    m_complaint.clear();
    RulesQuestion question;
    question.stall = m_where.one();
    m_line.ask<RulesAnswer>(this, path::seeRules, question, [this](const auto& answer) {
        m_busy = false;
        if (!answer) return complain(answer.refusal());
        m_seen = *answer;
        m_known = true;
        m_first = 0;
        m_where.offer(m_seen.stalls, m_seen.others);
        m_rules.begin(m_seen.rules);
        ask();
    });
}

// Nothing begins before what is to come already: that would undo it.
std::vector<Day> RulesDesk::firstDays() const {
    const auto first = std::max(m_seen.today.plus(1), m_seen.from.value_or(Day{}));
    std::vector<Day> days{first, firstOfNextMonth(first)};
    auto year = days.back();
    while (dateOf(year).month != 1) year = firstOfNextMonth(year);
    if (year != days.back()) days.push_back(year);
    return days;
}

QStringList RulesDesk::begins() const {
    QStringList texts;
    for (const auto day : firstDays())
        //: when a promotion or a price list begins
        texts << (day == m_seen.today.plus(1) ? Wording::tr("Tomorrow") : m_wording.date(day));
    return texts;
}

void RulesDesk::chooseBegin(int index) {
    if (index < 0 || index >= static_cast<int>(firstDays().size())) return;
    m_first = index;
    emit changed();
}

void RulesDesk::look(const QString& section) {
    m_section = section;
    ask();
}

QString RulesDesk::fromText() const {
    if (!m_known) return {};
    //: rules of the shop: what is shown is in force from a day on
    if (m_seen.from) return Wording::tr("From %1 on").arg(m_wording.date(*m_seen.from));
    //: rules of the shop: nothing is changed, and this is in force already
    return Wording::tr("In force");
}

QString RulesDesk::othersText() const {
    if (!m_where.all() || m_seen.others.empty()) return {};
    QStringList stalls;
    for (const auto stall : m_seen.others) stalls << QString::fromStdString(stall.text());
    //: rules of the shop: these stalls have rules of their own, which this does not change
    return Wording::tr("Not for %1: they have their own.").arg(stalls.join(QStringLiteral(" ")));
}

void RulesDesk::choose(int rule, int answer) {
    if (settable() && !m_busy && m_rules.choose(rule, answer)) ask();
}

void RulesDesk::takeBack() {
    m_rules.takeBack();
    ask();
}

void RulesDesk::keep() {
    if (canKeep()) set(m_rules.draft());
}

void RulesDesk::asAll() {
    if (hasOwn() && settable() && !m_busy) set(std::nullopt);
}

void RulesDesk::set(const std::optional<ShopRules>& rules) {
    SetRulesOrder order;
    order.stall = m_where.one();
    order.from = firstDays()[static_cast<std::size_t>(m_first)];
    order.rules = rules;
    order.seen = m_seen.rules;
    m_busy = true;
    emit changed();
    m_line.order(this, path::setRules, order, [this](const auto& done) {
        m_busy = false;
        if (!done) return complain(done.refusal());
        emit kept();
        read();
    });
}

void RulesDesk::complain(const Refusal& refusal) {
    m_complaint = RulesLine::sentence(m_wording, refusal);
    emit changed();
}

void RulesDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void RulesDesk::retell() {
    m_where.retell();
    ask();
}

void RulesDesk::fail() {
    m_busy = false;
    emit changed();
}

} // namespace touat
