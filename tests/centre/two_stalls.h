// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A centre as its office answers, two stalls that are enrolled with it, and a manager at the till of one,
// over the same signed way as all questions.
#pragma once

#include "app/centre/office.h"
#include "core/acts/admit_staff.h"
#include "core/sync/device_keys.h"
#include "core/sync/enrolment.h"
#include "core/sync/stall_side.h"
#include "given.h"

namespace touat::given {

class TwoStalls : public ::testing::Test {
  protected:
    struct AStall {
        DeviceKeys keys;
        std::unique_ptr<TestDevice> device;
        Book& book() { return device->book(); }
    };

    void SetUp() override {
        centre = std::make_unique<TestDevice>(folder, "centre", Stall::centre(), clock, 1);
        boss = admitted({"مدير", "Directeur"}, Role::manager, std::nullopt, "2580");
        clerk = admitted({"محاسب", "Comptable"}, Role::accountant, std::nullopt, "3691");
        office = std::make_unique<Office>(centre->book(), std::vector<std::string>{}, "local", "");
        seven = enrolled("S07", Stall::number(7), 7);
        twelve = enrolled("S12", Stall::number(12), 12);
        level();
        token = session(boss, "2580");
        ASSERT_FALSE(token.empty());
    }
    void TearDown() override {
        office.reset();
        for (auto* each : {centre.get(), seven.device.get(), twelve.device.get()}) {
            each->reopen();
            EXPECT_EQ(refold(each->db()), std::vector<std::string>{});
        }
    }
    Person admitted(Name name, Role role, std::optional<Stall> stall, const std::string& pin) {
        NewStaff person;
        person.name = std::move(name);
        person.role = role;
        person.stall = stall;
        person.pin = pin;
        return {*admitStaff(centre->book(), Person::commandLine(), person), role};
    }
    AStall enrolled(const std::string& name, Stall at, std::uint64_t seed) {
        AStall stall;
        const auto [reply, keys] = given::admitted(centre->book(), Person::commandLine(), at, seed);
        stall.keys = keys;
        stall.keys.centreUrl = "https://centre.touat:7443";
        stall.device = std::make_unique<TestDevice>(folder, name, reply, stall.keys, clock, seed);
        EXPECT_FALSE(stall.book().setsRules()) << "it belongs to a centre";
        return stall;
    }

    Answer posted(AStall& from, const char* path, const std::string& body) {
        const auto stream = from.book().stream();
        return office->answer({path, stream.stall.text() + "-" + std::to_string(stream.epoch),
                               from.keys.sign(signedText(path, body)), "", body});
    }
    template <class Order>
    std::optional<Reason> refused(AStall& from, const char* path, const Order& order) {
        const auto answer = posted(from, path, textOf(order));
        if (answer.kind == AnswerKind::done) return std::nullopt;
        const auto message = json::Parser().as<RefusalMessage>(answer.body);
        return message ? refusalOf(*message).reason : Reason::bytesUnreadable;
    }
    std::string session(const Person& who, const std::string& pin) {
        SessionRequest request;
        request.staff = who.id;
        request.pin = pin;
        const auto reply =
            json::Parser().as<SessionReply>(posted(seven, path::session, textOf(request)).body);
        return reply ? reply->token : std::string{};
    }
    void level() {
        for (auto* stall : {&seven, &twelve})
            for (bool more = true; more;) {
                const auto answer = posted(*stall, path::sync, textOf(nextRequest(stall->book())));
                ASSERT_EQ(answer.kind, AnswerKind::done) << answer.body;
                if (answer.synced) office->project(*answer.synced);
                const auto outcome = obeyReply(stall->book(), *readSyncReply(answer.body));
                ASSERT_TRUE(outcome);
                more = outcome->moreToDo || outcome->unsent > 0;
            }
    }
    std::int64_t written() { return centre->book().head().seq; }

    StillClock clock;
    TemporaryFolder folder;
    std::unique_ptr<TestDevice> centre;
    std::unique_ptr<Office> office;
    AStall seven;
    AStall twelve;
    Person boss;
    Person clerk;
    std::string token;
};

} // namespace touat::given
