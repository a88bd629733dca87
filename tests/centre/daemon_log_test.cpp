// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The daemon's log: what one searches by stands in fields of its own, and nobody fills it.
#include "app/centre/daemon_log.h"

#include <algorithm>

#include "core/journal/json_value.h"
#include "two_stalls.h"

namespace touat {
namespace {

class TheLog : public ::testing::Test {
  protected:
    static DaemonLine refusal(const std::string& from) {
        DaemonLine line{DaemonEvent::refused, "no"};
        line.from = from;
        return line;
    }
    std::int64_t saying(const std::string& part) {
        return std::count_if(lines.begin(), lines.end(),
                             [&](const std::string& line) { return line.find(part) != line.npos; });
    }

    given::StillClock clock;
    std::vector<std::string> lines;
    std::vector<LogLevel> levels;
    DaemonLog::Write keep = [this](LogLevel level, const std::string& line) {
        levels.push_back(level);
        lines.push_back(line);
    };
};

TEST_F(TheLog, saysWhatOneSearchesByInFieldsOfItsOwn) {
    DaemonLog log(clock, LogAs::json, keep);
    log.tell({DaemonEvent::refused, "a \"sentence\"\n of \xff any kind", "S07-1", "/v1/sync", "device_replaced", "C00-1-2"});
    log.tell({DaemonEvent::bookFault, "the book"});
    ASSERT_EQ(lines.size(), 2U);
    const auto said = json::Value::parse('{' + lines[0] + '}');
    EXPECT_EQ(said["event"], "refused");
    EXPECT_EQ(said["device"], "S07-1");
    EXPECT_EQ(said["place"], "/v1/sync");
    EXPECT_EQ(said["reason"], "device_replaced");
    EXPECT_EQ(said["person"], "C00-1-2");
    EXPECT_EQ(lines[0].find('\n'), std::string::npos);
    EXPECT_EQ(lines[1], R"("event":"book_fault","text":"the book")") << "what is not known is left out";
    EXPECT_EQ(levels, (std::vector{LogLevel::info, LogLevel::error}));
}

TEST_F(TheLog, isOneLineForEachThingWithoutJsonToo) {
    DaemonLog log(clock, LogAs::sentences, keep);
    log.tell({DaemonEvent::refused, "first\nsecond" + std::string(10'000, 'x')});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_TRUE(lines[0].starts_with("first?second"));
    EXPECT_LT(lines[0].size(), 1000U);
}

TEST_F(TheLog, isFilledByNobody) {
    {
        DaemonLog log(clock, LogAs::json, keep);
        for (int i = 0; i < 1000; ++i) log.tell(refusal(DaemonLog::strangers));
        for (int i = 0; i < 40; ++i) log.tell(refusal("S07-1"));
        log.tell(refusal("S08-1"));
        for (int i = 0; i < 100; ++i) log.tell({DaemonEvent::serving, "ourselves"});
        EXPECT_EQ(saying("refused"), 2 * DaemonLog::mostLines + 1) << "a crowd takes nobody else's lines";
        EXPECT_EQ(saying("ourselves"), 100);
        for (int i = 0; i < 100; ++i) log.tell({DaemonEvent::bookFault, "no room"}); // on the very disk
        EXPECT_EQ(saying("no room"), DaemonLog::mostLines);
        EXPECT_EQ(saying("left_out"), 0);
        clock.pass(60'000);
        log.tell(refusal("S08-1")); // whoever speaks next: what was left out is said
        EXPECT_EQ(saying(R"("event":"left_out","count":970,"text":"strangers)"), 1);
        EXPECT_EQ(saying(R"("event":"left_out","device":"S07-1","count":10)"), 1);
        EXPECT_EQ(saying(R"("event":"left_out","count":70,"text":"faults)"), 1);
        lines.clear();
        for (int i = 0; i < 31; ++i) log.tell(refusal(DaemonLog::strangers));
        EXPECT_EQ(saying("refused"), DaemonLog::mostLines) << "another minute";
    }
    EXPECT_EQ(saying(R"("event":"left_out","count":1,)"), 1) << "at the end too";
}

class TheOffice : public given::TwoStalls {};

TEST_F(TheOffice, saysWhoAskedForWhatIsRefused) {
    const Asking stranger{path::sync, "S07-1", std::string(128, '0'), "", "{}"};
    const auto unknown = office->answer(stranger);
    EXPECT_EQ(unknown.reason, Reason::signatureWrong);
    EXPECT_EQ(unknown.device, std::nullopt) << "a name is not a proof";
    EXPECT_EQ(unknown.person, "");
    const auto local = office->answer({path::centreState, "", "", "local", textOf(CentreStateOrder{})});
    EXPECT_EQ(local.kind, AnswerKind::done) << local.body;
    EXPECT_EQ(local.person, "command_line");
    EXPECT_EQ(office->answer(stranger).person, "") << "who asked before is not who asks now";
}

} // namespace
} // namespace touat
