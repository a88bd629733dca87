// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/admit_staff.h"

#include "core/acts/may_act.h"

namespace touat {

Result<StaffId> admitStaff(Book& book, const Person& by, const NewStaff& who) {
    if (const auto may = mayAct(book, by, Right::managePeople); !may) return may.refusal();
    if (who.name.isEmpty()) return refuse(Reason::nameMissing);
    if (!isCleanText(who.name.arabic) || !isCleanText(who.name.latin) ||
        !isCleanText(who.portrait))
        return refuse(Reason::textUnusable);
    if (const auto usable = checkPin(who.pin); !usable) return usable.refusal();
    const auto& around = book.surroundings();
    must(!around.peppers.empty(), "a device that admits people has a pepper");
    StaffAdmitted fact;
    fact.name = who.name;
    fact.role = who.role;
    fact.stall = who.stall;
    fact.portrait = who.portrait;
    fact.language = who.language;
    fact.pin = hashPin(who.pin, around.peppers.back(), around.random, around.pinCost);
    fact.pinDigits = static_cast<int>(who.pin.size());
    return StaffId::of(book.record(by, fact).id);
}

} // namespace touat
