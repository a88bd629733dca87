// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/may_act.h"

#include "core/book/coming_back.h"
#include "core/people/staff_table.h"

namespace touat {

Result<Done> mayAct(Book& book, const Person& by, Right right) {
    if (const auto may = mayDo(by, right); !may) return may.refusal();
    return mayWork(book, by);
}

Result<Done> mayWork(Book& book, const Person& by) {
    // Who was at work when the word came.
    if (by.id && StaffTable(book.db()).isDismissed(*by.id)) return refuse(Reason::personDismissed);
    const auto state = SyncStateTable(book.db()).read();
    if (state.claim == replacedClaim) return refuse(Reason::deviceReplaced);
    if (!state.claim.empty()) return refuse(Reason::deviceLocked, state.claim);
    if (awaitsFormer(book, state)) return refuse(Reason::catchingUp);
    return Done{};
}

} // namespace touat
