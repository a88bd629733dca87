// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How every answer to a screen begins: what is asked, and who speaks.
#pragma once

#include <functional>
#include <string>

#include "core/book/book.h"
#include "core/journal/json.h"
#include "core/people/role.h"
#include "core/result.h"
#include "core/sync/messages.h"

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

/// What whoever sees the centre may order there: `act` does it, and `told` is what is answered then, seen anew. Refused:
/// as heard(), notAllowed, and what `act` refuses.
template <class Order>
Result<std::string> orderedAtCentre(Book& centre, const WhoSpeaks& who, const std::string& body, auto&& act, auto&& told) {
    const auto order = heard<Order>(who, body);
    if (!order) return order.refusal();
    if (const auto may = mayDo(order->by, Right::seeCentre); !may) return may.refusal();
    if (const auto done = act(centre, order->by, order->question); !done) return done.refusal();
    return textOf(told(centre));
}

} // namespace touat
