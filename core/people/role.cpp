// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/role.h"

namespace touat {

Result<Done> mayDo(const Person& person, Right right) {
    if (person.role == Role::manager) return Done{};
    switch (right) {
    case Right::sell:
    case Right::countDrawer:
    case Right::moveCash:
    case Right::receiveGoods:
        return Done{};
    case Right::refund:
    case Right::changePrice:
    case Right::managePeople:
    case Right::payArtisans:
    case Right::seeCentre:
        break;
    }
    return refuse(Reason::notAllowed);
}

} // namespace touat
