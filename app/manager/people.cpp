// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manager/people.h"

#include "app/manager/questions.h"
#include "core/acts/give_badge.h"
#include "core/acts/set_rights.h"
#include "core/acts/staff_access.h"
#include "core/people/exercise_table.h"
#include "core/sync/messages.h"

namespace touat {

namespace {

PeopleAnswer peopleOf(Book& book, const Person& by) {
    PeopleAnswer answer;
    answer.decides = setsRights(by);
    const auto here = book.stall().isCentre() ? std::nullopt : std::optional(book.stall());
    for (const auto& member : StaffTable(book.db()).everAt(here)) {
        PersonLine line;
        line.self = by.id == member.id;
        if (!answer.decides && !line.self) continue;
        line.id = member.id;
        line.name = member.name;
        line.role = member.role;
        line.stall = member.stall;
        line.portrait = member.portrait;
        if (member.rights) line.rights = member.rights->list();
        if (answer.decides) line.badge = member.badge;
        line.exercises = static_cast<int>(ExerciseTable(book.db()).of(member.id).size());
        line.dismissed = member.isDismissed();
        answer.people.push_back(std::move(line));
    }
    return answer;
}

template <class Order, class Act>
Result<std::string> obeyed(const WhoSpeaks& who, const std::string& body, Act act) {
    const auto order = heard<Order>(who, body);
    if (!order) return order.refusal();
    const auto made = act(order->by, order->question);
    if (!made) return made.refusal();
    if constexpr (std::is_same_v<decltype(made), const Result<std::string>>)
        return textOf(DoneAnswer{*made});
    else
        return textOf(DoneAnswer{});
}

} // namespace

Result<std::string> answerPeople(Book& book, const WhoSpeaks& who, std::string_view path,
                                 const std::string& body, const Through& through) {
    if (path == path::seePeople) {
        const auto asked = heard<PeopleQuestion>(who, body);
        if (!asked) return asked.refusal();
        return textOf(peopleOf(book, asked->by));
    }
    if (path == path::setRights)
        return obeyed<SetRightsOrder>(who, body, [&](const Person& by, const auto& o) {
            return setRights(book, by, o.staff, Rights(o.rights));
        });
    if (path == path::giveBadge)
        return obeyed<PersonOrder>(who, body, [&](const Person& by, const auto& o) {
            return giveBadge(book, by, o.staff);
        });
    if (path == path::setStaffPin)
        return obeyed<SetStaffPinOrder>(who, body, [&](const Person& by, const auto& o) {
            return by.id == o.staff ? changeOwnPin(book, by, o.old.value_or(std::string{}), o.pin, through)
                                    : setStaffPin(book, by, o.staff, o.pin);
        });
    if (path == path::setStaffPassword)
        return obeyed<SetStaffPasswordOrder>(who, body, [&](const Person& by, const auto& o) {
            return by.id == o.staff && o.password
                       ? changeOwnPassword(book, by, o.old.value_or(std::string{}), *o.password, through)
                       : setStaffPassword(book, by, o.staff, o.password);
        });
    if (path == path::dismissStaff)
        return obeyed<PersonOrder>(who, body, [&](const Person& by, const auto& o) {
            return dismissStaff(book, by, o.staff);
        });
    if (path == path::readmitStaff)
        return obeyed<PersonOrder>(who, body, [&](const Person& by, const auto& o) {
            return readmitStaff(book, by, o.staff);
        });
    return refuse(Reason::bytesUnreadable, std::string(path));
}

} // namespace touat
