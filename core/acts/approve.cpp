// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/approve.h"

#include "core/acts/sign_in.h"
#include "core/people/staff_table.h"

namespace touat {

Result<Person> approve(Book& book, const Person& asking, StaffId staff, std::string_view pin,
                       Right right) {
    if (asking.id == staff) return refuse(Reason::notAllowed); // nobody is their own second person
    const auto proven = provePin(book, staff, pin);
    if (!proven) return proven.refusal();
    if (const auto may = mayDo(*proven, right); !may) return may.refusal();
    return *proven;
}

Result<Done> oneOfThemMay(const Person& by, const std::optional<Person>& approver, Right right) {
    if (mayDo(by, right) || (approver && mayDo(*approver, right))) return Done{};
    return refuse(Reason::approvalNeeded, std::string(wordOf(right)));
}

} // namespace touat
