// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/role.h"

namespace touat {

std::vector<Right> allRights() {
    std::vector<Right> all;
    for (const auto word : EnumWords<Right>::words)
        all.push_back(*fromWord<Right>(word));
    return all;
}

std::vector<Right> Rights::list() const {
    auto all = allRights();
    std::erase_if(all, [this](Right right) { return !has(right); });
    return all;
}

Rights rightsOf(Role role) {
    using enum Right;
    switch (role) {
    case Role::seller:
        return Rights({sell, countDrawer, moveCash, receiveGoods, lowerPrice});
    case Role::owner:
        return Rights({sell, countDrawer, moveCash, receiveGoods, refund, lowerPrice, giveCredit,
                       seeReports, changePrice, adjustStock});
    case Role::accountant:
        return Rights({seeReports, seeCentre, payArtisans});
    case Role::manager:
        return Rights({sell, countDrawer, moveCash, receiveGoods, refund, lowerPrice, giveCredit,
                       seeReports, changePrice, managePeople, payArtisans, seeCentre, setRules,
                       adjustStock});
    case Role::officer:
        return Rights({stampPieces, seeReports});
    case Role::administrator: // people, devices and rules, no money and no goods
        return Rights({seeReports, managePeople, seeCentre, setRules});
    case Role::counsellor: // follows how beginners produce and sell
        return Rights({seeCentre});
    }
    must(false, "a role without rights");
    return {};
}

Result<Done> mayDo(const Person& person, Right right) {
    if (person.own.value_or(rightsOf(person.role)).has(right)) return Done{};
    return refuse(Reason::notAllowed);
}

} // namespace touat
