// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/revoke_device.h"

#include "core/acts/may_act.h"
#include "core/people/staff_table.h"

namespace touat {

Result<Done> revokeDevice(Book& centre, const Person& by, const Stream& device, RevokedFor reason) {
    if (!centre.stall().isCentre()) return refuse(Reason::notAllowed);
    if (const auto may = mayAct(centre, by, Right::managePeople); !may) return may.refusal();
    DeviceTable devices(centre.db());
    if (device.stall.isCentre() || !devices.find(device))
        return refuse(Reason::streamUnknown, device.stall.text());
    if (devices.isClosed(device)) return refuse(Reason::deviceReplaced, device.stall.text());
    (void)centre.record(by, DeviceRevoked{device.stall, device.epoch, reason});
    return Done{};
}

} // namespace touat
