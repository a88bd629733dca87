// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/open_drawer.h"

#include "core/acts/may_act.h"
#include "core/sales/day_table.h"

namespace touat {

Result<Done> openDrawer(Book& book, const Person& by, const std::string& why) {
    if (const auto may = mayAct(book, by, Right::moveCash); !may) return may.refusal();
    if (!DayTable(book.db()).openAt(book.stall())) return refuse(Reason::dayNotOpen);
    if (why.empty() || why.size() > 200 || !isCleanText(why)) return refuse(Reason::textUnusable);
    (void)book.record(by, DrawerOpened{why});
    return Done{};
}

} // namespace touat
