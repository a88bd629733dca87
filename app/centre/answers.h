// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the office puts what it found into an answer: a refusal with its reason, a value as JSON.
#pragma once

#include "app/centre/office.h"
#include "core/sync/messages.h"

namespace touat {

inline Answer refusedWith(const Refusal& refusal) {
    const auto kind = refusal.reason == Reason::bytesUnreadable ? AnswerKind::unreadable
                      : refusal.reason == Reason::tooLarge      ? AnswerKind::tooLarge
                                                                : AnswerKind::refused;
    Answer answer{kind, textOf(messageOf(refusal))};
    answer.reason = refusal.reason;
    answer.about = refusal.subject;
    return answer;
}

template <class T>
Answer doneWith(const T& value) {
    return {AnswerKind::done, textOf(value), std::nullopt};
}

template <class T>
Answer answerOf(const Result<T>& result) {
    if (!result) return refusedWith(result.refusal());
    return doneWith(*result);
}

inline Answer unreadable() { return refusedWith(refuse(Reason::bytesUnreadable, "request")); }

inline Answer nowhere() {
    auto answer = refusedWith(refuse(Reason::bytesUnreadable, "path"));
    answer.kind = AnswerKind::unknownPlace;
    return answer;
}

} // namespace touat
