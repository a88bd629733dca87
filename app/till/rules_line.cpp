// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/rules_line.h"

namespace touat {

void RulesLine::askBook(BookThread& books, const Person& by) {
    ++m_asked;
    m_centre = false;
    m_token.clear();
    m_unanswered.clear();
    m_carry = [done = m_done, &books, by](const char* path, const std::string& body, Courier::Then then) {
        books.run(
            &books,
            [done, by, path, body](Book& book) {
                const auto who = [&](const std::string&) -> Result<Person> { return by; };
                return answerShopRules(book, who, *done, path, body);
            },
            std::move(then));
    };
}

void RulesLine::askCentre(Courier::Carry carry, std::string token) {
    ++m_asked;
    m_centre = true;
    m_carry = std::move(carry);
    m_token = std::move(token);
    m_unanswered.clear();
}

} // namespace touat
