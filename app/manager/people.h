// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who works here, as JSON: seen, and their rights, badge and way in decided. The same words are answered by the
// centre, for a session, and by a stall's own book; the acts check rights. No PIN, no
// password and no hash of one goes out.
#pragma once

#include "app/manager/heard.h"
#include "core/acts/sign_in.h"
#include "core/book/book.h"
#include "core/people/staff_table.h"

namespace touat {

struct PeopleQuestion {
    std::string token;
    static void fields(auto& self, auto&& visit) { visit("token", self.token); }
};

struct PersonLine {
    StaffId id;
    Name name;
    Role role = Role::seller;
    std::optional<Stall> stall; // none: at every stall
    std::string portrait;
    std::optional<std::vector<Right>> rights; // instead of the role's
    std::string badge;                        // what its code says; "": none
    int exercises = 0; // of the practice stall, done; all: exerciseCount
    bool dismissed = false;
    bool self = false; // who asks
    Rights mayDo() const { return rights ? Rights(*rights) : rightsOf(role); }
    friend bool operator==(const PersonLine&, const PersonLine&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("name", self.name);
        visit("role", self.role);
        visit("stall", self.stall);
        visit("portrait", self.portrait);
        visit("rights", self.rights);
        visit("badge", self.badge);
        visit("exercises", self.exercises);
        visit("dismissed", self.dismissed);
        visit("self", self.self);
    }
};

/// Who was dismissed stands last. Who decides about nobody sees themselves alone.
struct PeopleAnswer {
    bool decides = false;
    std::vector<PersonLine> people;
    static void fields(auto& self, auto&& visit) {
        visit("decides", self.decides);
        visit("people", self.people);
    }
};

// orders; each is answered with DoneAnswer ---------------------------------------------------------

struct SetRightsOrder {
    std::string token;
    StaffId staff;
    std::vector<Right> rights;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("staff", self.staff);
        visit("rights", self.rights);
    }
};

struct SetStaffPinOrder {
    std::string token;
    StaffId staff;
    std::string pin;
    std::optional<std::string> old; // of one's own
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("staff", self.staff);
        visit("pin", self.pin);
        visit("old", self.old);
    }
};

struct SetStaffPasswordOrder {
    std::string token;
    StaffId staff;
    std::optional<std::string> password; // none: theirs is taken away
    std::optional<std::string> old;      // of one's own: the password that holds, else the PIN
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("staff", self.staff);
        visit("password", self.password);
        visit("old", self.old);
    }
};

/// To give a badge, to dismiss, to take back.
struct PersonOrder {
    std::string token;
    StaffId staff;
    static void fields(auto& self, auto&& visit) {
        visit("token", self.token);
        visit("staff", self.staff);
    }
};

namespace path {
constexpr auto people = "/v1/people/";
constexpr auto seePeople = "/v1/people/all";
constexpr auto setRights = "/v1/people/rights";
constexpr auto giveBadge = "/v1/people/badge";
constexpr auto setStaffPin = "/v1/people/pin";
constexpr auto setStaffPassword = "/v1/people/password";
constexpr auto dismissStaff = "/v1/people/dismiss";
constexpr auto readmitStaff = "/v1/people/readmit";
} // namespace path

/// `through`: the device of the session, at the centre. Refused: bytesUnreadable with the path if it is none of these,
/// and what the acts refuse.
Result<std::string> answerPeople(Book& book, const WhoSpeaks& who, std::string_view path,
                                 const std::string& body, const Through& through = {});

} // namespace touat
