// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose book it is and who works there: what a till must know before anybody signs in.
#pragma once

#include "app/till/comfort.h"
#include "core/book/coming_back.h"
#include "core/people/staff_table.h"
#include "core/sync/device_keys.h"

namespace touat {

struct AtHome {
    Stall stall;
    Name name;
    Stream stream;
    DeviceKeys keys;
    bool locked = false; // until the centre has given a new code
    bool replaced = false; // because another device has this one's place
    std::optional<ComingBack> back; // what the centre is giving back: nobody can work yet
    std::vector<StaffMember> staff;
    Comfort::Kept comfort;
};

} // namespace touat
