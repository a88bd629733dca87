// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/staff_access.h"

#include "core/acts/may_act.h"
#include "core/acts/set_rights.h"

namespace touat {

namespace {

Result<StaffMember> another(Book& book, const Person& by, StaffId staff) {
    auto member = decidedAboutEver(book, by, staff);
    if (!member) return member.refusal();
    if (by.id == staff) return refuse(Reason::notAllowed);
    if (!mayDo(by, Right::managePeople))
        for (const auto right : member->mayDo().list())
            if (const auto may = mayDo(by, right); !may) return may.refusal();
    return member;
}

Result<Done> keepPin(Book& book, const Person& by, const StaffMember& member, std::string_view pin) {
    if (const auto usable = checkPin(pin); !usable) return usable.refusal();
    const auto& around = book.surroundings();
    must(!around.peppers.empty(), "a device that sets PINs has a pepper");
    StaffPinSet fact;
    fact.staff = member.id;
    fact.stall = member.worksAt();
    fact.pin = hashPin(pin, around.peppers.back(), around.random, around.pinCost);
    fact.pinDigits = static_cast<int>(pin.size());
    (void)book.record(by, fact);
    return Done{};
}

} // namespace

Result<Done> setStaffPin(Book& book, const Person& by, StaffId staff, std::string_view pin) {
    const auto member = another(book, by, staff);
    if (!member) return member.refusal();
    if (member->isDismissed()) return refuse(Reason::personDismissed);
    return keepPin(book, by, *member, pin);
}

Result<Done> changeOwnPin(Book& book, const Person& by, std::string_view old, std::string_view pin,
                          const Through& through) {
    if (!by.id) return refuse(Reason::notAllowed);
    if (const auto may = mayWork(book, by); !may) return may.refusal();
    const auto member = StaffTable(book.db()).find(*by.id);
    if (!member) return refuse(Reason::personUnknown);
    if (!book.stall().isCentre() && !member->belongsTo(book.stream())) return refuse(Reason::pinOfCentre);
    if (const auto proof = provePin(book, *by.id, old, through); !proof) return proof.refusal();
    return keepPin(book, by, *member, pin);
}

Result<Done> dismissStaff(Book& book, const Person& by, StaffId staff) {
    const auto member = another(book, by, staff);
    if (!member) return member.refusal();
    const bool said = member->isDismissed() &&
                      (!book.stall().isCentre() || member->dismissedBy == book.stall());
    if (!said) (void)book.record(by, StaffDismissed{staff, member->worksAt()});
    return Done{};
}

Result<Done> readmitStaff(Book& book, const Person& by, StaffId staff) {
    const auto member = another(book, by, staff);
    if (!member) return member.refusal();
    if (!member->isDismissed()) return Done{};
    if (!book.stall().isCentre() && member->dismissedBy == Stall::centre()) return refuse(Reason::notAllowed);
    (void)book.record(by, StaffReadmitted{staff, member->worksAt()});
    return Done{};
}

} // namespace touat
