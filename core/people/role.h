// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may do what. Rights are checked by the acts, in the core, never by a screen alone; the answer
// to a right that is not listed is no.
#pragma once

#include <optional>

#include "core/enum_words.h"
#include "core/id.h"
#include "core/result.h"

namespace touat {

enum class Role { seller, manager };
template <>
struct EnumWords<Role> {
    static constexpr auto words = std::to_array<std::string_view>({"seller", "manager"});
};

enum class Right {
    sell,
    countDrawer, // open and close the day
    moveCash,
    receiveGoods, // register items, take deposits and deliveries
    refund,
    changePrice,
    managePeople, // admit staff, register artisans, sign contracts
    payArtisans,
    seeCentre, // stock and sales of all stalls
};

/// A person at work on this device, or the device's owner at its command line (no id, every right).
struct Person {
    std::optional<StaffId> id;
    Role role = Role::seller;
    static Person commandLine() { return {std::nullopt, Role::manager}; }
};

Result<Done> mayDo(const Person& person, Right right);

} // namespace touat
