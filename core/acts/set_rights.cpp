// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/set_rights.h"

#include "core/acts/may_act.h"

namespace touat {

namespace {

Right neededFor(const Person& by, Role whose) {
    return by.role == Role::owner && whose == Role::seller ? Right::seeReports
                                                           : Right::managePeople;
}

} // namespace

bool setsRights(const Person& by) {
    return mayDo(by, Right::managePeople) || mayDo(by, neededFor(by, Role::seller));
}

Result<StaffMember> decidedAboutEver(Book& book, const Person& by, StaffId staff) {
    auto member = StaffTable(book.db()).find(staff);
    if (!member) return refuse(Reason::personUnknown);
    if (const auto may = mayAct(book, by, neededFor(by, member->role)); !may) return may.refusal();
    if (!book.stall().isCentre() && !member->belongsTo(book.stream()))
        return refuse(Reason::notAllowed);
    return std::move(*member);
}

Result<StaffMember> decidedAbout(Book& book, const Person& by, StaffId staff) {
    auto member = decidedAboutEver(book, by, staff);
    if (member && member->isDismissed()) return refuse(Reason::personDismissed);
    return member;
}

Result<Done> setRights(Book& book, const Person& by, StaffId staff, Rights rights) {
    const auto member = decidedAbout(book, by, staff);
    if (!member) return member.refusal();
    if (by.id == staff) return refuse(Reason::notAllowed);
    for (const auto right : allRights())
        if (rights.has(right) != member->mayDo().has(right) && !mayDo(by, right))
            return refuse(Reason::notAllowed);
    (void)book.record(by, RightsSet{staff, rights.list()});
    return Done{};
}

} // namespace touat
