// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How every answer to a screen begins: what is asked, and who speaks.
#pragma once

#include <functional>
#include <string>

#include "core/journal/json.h"
#include "core/people/role.h"
#include "core/result.h"

namespace touat {

/// Who speaks, by the token that every question and order carries; in one's own book it is "".
using WhoSpeaks = std::function<Result<Person>(const std::string& token)>;

template <class Question>
struct Heard {
    Question question;
    Person by;
};
/// Refused: bytesUnreadable, and what `who` refuses.
template <class Question>
Result<Heard<Question>> heard(const WhoSpeaks& who, const std::string& body) {
    auto question = json::Parser().as<Question>(body);
    if (!question) return refuse(Reason::bytesUnreadable);
    auto by = who(question->token);
    if (!by) return by.refusal();
    return Heard<Question>{std::move(*question), std::move(*by)};
}

} // namespace touat
