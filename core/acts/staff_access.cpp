// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/staff_access.h"

#include "core/acts/may_act.h"
#include "core/acts/set_rights.h"
#include "core/people/password.h"

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

/// Whether the page of all stalls can ever be theirs: the centre knows no password of anybody else.
bool isOfCentre(Book& book, const StaffMember& member) {
    return book.stall().isCentre() && member.id.entry().stream.stall.isCentre() && !member.stall;
}

Result<Done> keepPassword(Book& book, const Person& by, const StaffMember& member,
                          std::string_view typed) {
    const auto password = checkPassword(typed, member.name);
    if (!password) return password.refusal();
    const auto& around = book.surroundings();
    if (repeatsPin(*password, member.pinDigits, member.pin, around.peppers)) return refuse(Reason::passwordOfPin);
    must(!around.peppers.empty(), "a centre has a pepper");
    auto hash = hashPin(*password, around.peppers.back(), around.random, around.pinCost);
    (void)book.record(by, StaffPasswordSet{member.id, std::move(hash)});
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

Result<Done> setStaffPassword(Book& book, const Person& by, StaffId staff,
                              std::optional<std::string_view> password) {
    const auto member = another(book, by, staff);
    if (!member) return member.refusal();
    if (!isOfCentre(book, *member)) return refuse(Reason::notAllowed);
    if (member->isDismissed()) return refuse(Reason::personDismissed);
    if (password) return keepPassword(book, by, *member, *password);
    const bool none = StaffPasswordTable(book.db()).of(staff).empty();
    if (!none) (void)book.record(by, StaffPasswordSet{staff, std::nullopt});
    return Done{};
}

Result<Done> changeOwnPassword(Book& book, const Person& by, std::string_view old, std::string_view password,
                               const Through& through) {
    if (!by.id) return refuse(Reason::notAllowed);
    if (const auto may = mayWork(book, by); !may) return may.refusal();
    const auto member = StaffTable(book.db()).find(*by.id);
    if (!member || !isOfCentre(book, *member)) return refuse(Reason::notAllowed);
    if (StaffPasswordTable(book.db()).of(*by.id).empty()) {
        if (const auto proof = provePin(book, *by.id, old, through); !proof) return proof.refusal();
    } else if (const auto proof = provePassword(book, *by.id, old, through); !proof) {
        return proof.refusal();
    }
    return keepPassword(book, by, *member, password);
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
