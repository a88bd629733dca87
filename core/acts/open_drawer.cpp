// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/open_drawer.h"

#include "core/acts/may_act.h"
#include "core/acts/sign_in.h"
#include "core/sales/day_table.h"

namespace touat {

Result<Done> openDrawer(Book& book, const Person& by, std::string_view pin,
                        const std::string& why) {
    if (const auto may = mayAct(book, by, Right::moveCash); !may) return may.refusal();
    if (!DayTable(book.db()).openAt(book.stall())) return refuse(Reason::dayNotOpen);
    if (why.empty() || why.size() > 200 || !isCleanText(why)) return refuse(Reason::textUnusable);
    if (by.id)
        if (const auto proven = provePin(book, *by.id, pin); !proven) return proven.refusal();
    (void)book.record(by, DrawerOpened{why});
    return Done{};
}

Result<Done> noteRemoval(Book& book, const Person& by, const Basket& basket, ItemId item,
                         Quantity quantity, Money amount) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    if (!quantity.isPositive()) return refuse(Reason::quantityNotPositive);
    (void)book.record(by, LineRemoved{basket.number(), item, quantity, amount});
    return Done{};
}

} // namespace touat
