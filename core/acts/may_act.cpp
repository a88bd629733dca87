// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/may_act.h"

namespace touat {

Result<Done> mayAct(Book& book, const Person& by, Right right) {
    if (const auto may = mayDo(by, right); !may) return may.refusal();
    if (const auto claim = SyncStateTable(book.db()).read().claim; !claim.empty())
        return refuse(Reason::deviceLocked, claim);
    return Done{};
}

} // namespace touat
