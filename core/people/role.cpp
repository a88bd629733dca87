// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/role.h"

namespace touat {

Rights rightsOf(Role role) {
    using enum Right;
    switch (role) {
    case Role::seller:
        return Rights({sell, countDrawer, moveCash, receiveGoods, lowerPrice});
    case Role::owner:
        return Rights({sell, countDrawer, moveCash, receiveGoods, refund, lowerPrice, giveCredit,
                       seeReports, changePrice});
    case Role::accountant:
        return Rights({seeReports, seeCentre, payArtisans});
    case Role::manager:
        return Rights({sell, countDrawer, moveCash, receiveGoods, refund, lowerPrice, giveCredit,
                       seeReports, changePrice, managePeople, payArtisans, seeCentre, setRules});
    }
    must(false, "a role without rights");
    return {};
}

Result<Done> mayDo(const Person& person, Right right) {
    if (person.own.value_or(rightsOf(person.role)).has(right)) return Done{};
    return refuse(Reason::notAllowed);
}

} // namespace touat
