// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/explain_gap.h"

#include "core/acts/may_act.h"
#include "core/sales/day_table.h"

namespace touat {

Result<Done> explainGap(Book& book, const Person& by, DayId day, CountedAt at, const std::string& said) {
    if (const auto may = mayAct(book, by, Right::countDrawer); !may) return may.refusal();
    const auto found = DayTable(book.db()).find(day);
    if (!found || found->gap(at).isZero()) return refuse(Reason::nothingToExplain);
    if (said.empty()) return refuse(Reason::noteMissing);
    if (said.size() > 300 || !isCleanText(said)) return refuse(Reason::textUnusable);
    (void)book.record(by, GapExplained{day, at, said});
    return Done{};
}

} // namespace touat
