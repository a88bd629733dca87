// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Strangers and broken devices at the centre's door. Whatever they send, however slowly: it is
// refused or cut, the same process goes on serving an honest stall, and its memory stays bounded.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <sstream>
#include <thread>

#include "app/manager/payables.h"
#include "app/manager/places.h"
#include "app/manager/questions.h"
#include "app/manager/shop_rules.h"
#include "core/journal/json_value.h"
#include "core/sync/stall_side.h"
#include "joined_stalls.h"
#include "tls_line.h"

namespace touat::processes {
namespace {

using Speech = EnemyLine::Speech;

constexpr int patienceSeconds = 3;

/// A request as a device signs it, on a line of its own.
Replied postBy(const JoinedStall& stall, const Centre& centre, const std::string& path, const std::string& body) {
    const auto by = stall.speaker();
    EnemyLine line(centre.port(), Speech::tls, 1, centre.shownBy(by));
    (void)line.send("POST " + path + " HTTP/1.1\r\nHost: c\r\nConnection: close\r\n" +
                    deviceHeader + ": " + by.device + "\r\n" + signatureHeader + ": " +
                    by.keys.sign(signedText(path, body)) +
                    "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    const auto heard = line.hear(30'000);
    EXPECT_TRUE(line.cut());
    const auto end = heard.find("\r\n\r\n");
    if (end == std::string::npos) return {};
    return {std::stoi(heard.substr(9)), heard.substr(end + 4)};
}

class Enemy : public ::testing::Test {
  protected:
    static void SetUpTestSuite() {
        house = new House;
        ASSERT_EQ(house->honest.sync().code, 0);
        ASSERT_EQ(house->broken.sync().code, 0);
        house->memory = memoryOf(house->centre.pid(), "VmRSS");
        house->pid = house->centre.pid();
    }
    static void TearDownTestSuite() {
        const auto after = memoryOf(house->pid, "VmRSS");
        const auto most = memoryOf(house->pid, "VmHWM");
        std::cout << "the centre's memory: " << house->memory << " KiB before, " << after
                  << " KiB after, " << most << " KiB at most\n";
        EXPECT_LT(after, house->memory + 64 * 1024);
        EXPECT_LT(most, house->memory + 128 * 1024); // PINs are hashed in 46 MiB
        EXPECT_EQ(house->centre.stop(), 0);
        EXPECT_EQ(entriesOf(house->honest.file, "S07"), entriesOf(house->centre.book(), "S07"));
        EXPECT_EQ(figuresOf(house->honest.file, "S07"), figuresOf(house->centre.book(), "S07"));
        delete house;
    }
    void TearDown() override {
        ASSERT_TRUE(house->centre.isRunning()) << house->centre.log();
        (void)house->honest.sellOne();
        const auto ended = house->honest.sync();
        EXPECT_EQ(ended.code, 0) << ended.err;
    }

    /// As the broken device signs it.
    Replied post(const std::string& path, const std::string& body) {
        return postBy(house->broken, house->centre, path, body);
    }
    /// What the centre says to bytes on a TLS line; the line must be cut afterwards.
    std::string say(const std::string& bytes) {
        EnemyLine line(house->centre.port(), Speech::tls);
        (void)line.send(bytes);
        const auto heard = line.hear(30'000);
        EXPECT_TRUE(line.cut()) << bytes.substr(0, 200);
        return heard;
    }
    json::Value honestRequest() {
        return json::Value::parse(textOf(nextRequest(*house->broken.open())));
    }

    struct House {
        given::TemporaryFolder folder;
        Centre centre{folder / "centre"};
        JoinedStall honest{serving(), folder.path(), "S07"};
        JoinedStall broken{serving(), folder.path(), "S08"};
        long memory = 0;
        int pid = 0;
        Centre& serving() {
            if (!centre.isRunning()) centre.start(patienceSeconds);
            return centre;
        }
    };
    inline static House* house = nullptr;
};

TEST_F(Enemy, whoCannotSignIsNotHeard) {
    const auto body = textOf(nextRequest(*house->broken.open()));
    const auto shown = house->centre.shownBy(house->broken.speaker());
    const auto expectUntrusted = [&](const Words& headers) {
        const auto replied = house->centre.post(path::sync, body, headers, shown);
        EXPECT_EQ(replied.status, 403);
        EXPECT_EQ(replied.reason(), "signature_wrong") << replied.body;
    };
    const auto device = [](const std::string& name) {
        return std::string(deviceHeader) + ": " + name;
    };
    const auto signature = [](const std::string& hex) {
        return std::string(signatureHeader) + ": " + hex;
    };
    const auto& keys = house->broken.speaker().keys;
    const auto right = keys.sign(signedText(path::sync, body));
    const auto other = house->honest.speaker().keys.sign(signedText(path::sync, body));
    EXPECT_EQ(house->centre.post(path::sync, body, {device("S08-1"), signature(right)}, shown).status,
              200);
    expectUntrusted({});
    expectUntrusted({device("S08-1")});
    expectUntrusted({device("S08-1"), signature(other)}); // another device's key
    expectUntrusted({device("S08-1"), signature(std::string(128, '0'))});
    expectUntrusted({device("S08-1"), signature(right.substr(0, 126))});
    expectUntrusted({device("S08-1"), signature("zz" + right.substr(2))});
    expectUntrusted({device("S08-1"), signature(keys.sign(signedText(path::ask, body)))});
    expectUntrusted({device("S08-1"), signature(keys.sign(signedText(path::sync, body + ' ')))});
    for (const auto* name :
         {"S07-1", "S09-1", "S08-2", "S08-0", "C00-1", "S08", "-", "S08-99999", "S08-1x"})
        expectUntrusted({device(name), signature(right)});
    expectUntrusted({"Touat-Local: " + std::string(64, 'a')});
    // Names that are no text, and such as would fill the log; each is said once.
    const auto before = house->centre.log().size();
    expectUntrusted({device("S08-\xff\xfe"), signature(right)});
    expectUntrusted({device(std::string(4000, 'S')), signature(right)});
    const auto said = house->centre.log().substr(before);
    EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), 2) << said;
    EXPECT_LT(said.size(), 1000U);
}

TEST_F(Enemy, aPlaceThatIsNoTextIsNoPlace) {
    const std::string path = std::string(path::shopRules) + "\xff";
    const auto by = house->broken.speaker();
    EnemyLine line(house->centre.port(), Speech::tls, 1, house->centre.shownBy(by));
    (void)line.send("POST " + path + " HTTP/1.1\r\nHost: c\r\nConnection: close\r\n" + deviceHeader +
                    ": " + by.device + "\r\n" + signatureHeader + ": " +
                    by.keys.sign(signedText(path, "{}")) + "\r\nContent-Length: 2\r\n\r\n{}");
    EXPECT_TRUE(line.hear(30'000).starts_with("HTTP/1.1 4")) << "an answer, and not a line that is cut";
}

TEST_F(Enemy, aDeviceSpeaksForItselfAlone) {
    auto request = honestRequest();
    request["stall"] = "S07"; // properly signed, by the wrong device
    const auto replied = post(path::sync, request.dump());
    EXPECT_EQ(replied.status, 409);
    EXPECT_EQ(replied.reason(), "signature_wrong") << replied.body;
    request["stall"] = "C00";
    EXPECT_EQ(post(path::sync, request.dump()).status, 409);
}

TEST_F(Enemy, aDeviceEnrolsNobodyElse) {
    const auto keys = house->broken.speaker().keys;
    {
        auto book = house->broken.open();
        DeviceEnrolled fact; // a second device of the neighbour, with a key of our own
        fact.stall = Stall::number(7);
        fact.epoch = 2;
        fact.publicKey = keys.publicKey();
        (void)book->record(Person::commandLine(), fact);
    }
    ASSERT_EQ(house->broken.sync().code, 0) << "it is kept, like everything that a device writes";
    auto request = honestRequest();
    request["stall"] = "S07";
    request["epoch"] = 2;
    const auto replied = house->centre.post(path::sync, request.dump(), Speaker{"S07-2", keys});
    EXPECT_EQ(replied.status, 403) << replied.body;
}

TEST_F(Enemy, nothingThatIsSentIsKeptInMemory) {
    const auto volley = [&](int requests) {
        for (int i = 0; i < requests; ++i) {
            EXPECT_EQ(post(path::sync, std::string(900'000, '[')).status, 400);
            EXPECT_EQ(post(path::hello, std::string(mostRequestBytes + 1, '[')).status, 413);
        }
        return memoryOf(house->pid, "VmRSS");
    };
    const auto first = volley(10);
    const auto second = volley(30);
    EXPECT_LT(second, first + 8 * 1024) << first << " KiB after 20 requests";
}

TEST_F(Enemy, whatIsNoMessageIsUnreadableAtEveryPlace) {
    const std::string deep(100'000, '[');
    std::string deepObject;
    for (int i = 0; i < 20'000; ++i)
        deepObject += R"({"a":)";
    const std::vector<std::string> bodies{
        "",
        "{",
        "nonsense",
        "null",
        "[]",
        "{}",
        "\"text\"",
        "12345678901234567890123456789",
        R"({"lookup":"00","lookup":"00"})",
        "{\"token\":\"\xff\xfe\"}",
        std::string("{\"token\":\"\0\"}", 13),
        deep,
        deepObject,
        '{' + std::string(900'000, ' ') + '}',
        '"' + std::string(900'000, 'a') + '"',
    };
    for (const auto* place : {path::hello, path::enrol, path::sync, path::session, path::ask,
                              path::changePrice, path::withdrawPrice, path::admitStaff, path::pay, path::itemWay})
        for (const auto& body : bodies) {
            const auto replied = post(place, body);
            EXPECT_EQ(replied.status, 400) << place << ' ' << body.substr(0, 60);
            EXPECT_EQ(replied.reason(), "bytes_unreadable") << replied.body;
        }
    for (const auto* place :
         {"/", "/v1/nowhere", "/v1/sync/", "/v1/act/", "/../../etc/passwd", "*", "/v1/payables/x",
          "/v1/rules/x", "/v1/places/x", "/v1/places/orders/x", "/v1/stalls/x", "/v1/people/x", "/v1/photos/x"})
        EXPECT_EQ(post(place, "{}").status, 404) << place;
}

TEST_F(Enemy, everyFieldOfASyncMustBeOfItsKind) {
    const auto good = honestRequest();
    ASSERT_EQ(post(path::sync, good.dump()).status, 200);
    const auto expectUnreadable = [&](const json::Value& request, const std::string& what) {
        const auto replied = post(path::sync, request.dump());
        EXPECT_EQ(replied.status, 400) << what;
        EXPECT_EQ(replied.reason(), "bytes_unreadable") << what;
    };
    const std::vector<json::Value> wrong{
        nullptr, true, 1.5, -1, "text", "", json::Value::array({1}), json::Value::object()};
    int tried = 0;
    for (const auto& [key, value] : good.items()) {
        auto without = good;
        without.erase(key);
        expectUnreadable(without, "without " + key);
        for (const auto& other : wrong) {
            const bool freeText = key == "app" || key == "claim";
            if (other.is_string() && freeText) continue;
            if (other.is_number_integer() && value.is_number_integer()) continue;
            auto request = good;
            request[key] = other;
            expectUnreadable(request, key + " as " + other.dump());
            ++tried;
        }
    }
    EXPECT_GT(tried, 60);
    auto more = good;
    more["more"] = 1;
    expectUnreadable(more, "one field more");
    for (const auto* key : {"from", "epoch", "head_seq"}) {
        auto request = good;
        request[key] = -1;
        expectUnreadable(request, std::string(key) + " below zero");
        request[key] = 1e300;
        expectUnreadable(request, std::string(key) + " beyond reason");
    }
}

TEST_F(Enemy, entriesThatAreNoneAreNotTaken) {
    for (int i = 0; i < 2; ++i)
        (void)house->broken.sellOne();
    const auto good = honestRequest();
    const auto withEntries = [&](const json::Value& entries) {
        auto request = good;
        request["entries"] = entries;
        return post(path::sync, request.dump());
    };
    for (const auto& entry : {std::string{}, std::string("{}"), std::string(200'000, '['),
                              std::string(R"({"stall":"S08","epoch":1,"seq":1})")}) {
        const auto replied = withEntries(json::Value::array({entry}));
        EXPECT_EQ(replied.status, 400) << replied.body;
    }
    EXPECT_EQ(withEntries(json::Value(std::vector<std::string>(501, "{}"))).status, 413);
    // The first of two was changed on the way: the second no longer follows it, and none is taken.
    auto entries = good["entries"];
    ASSERT_EQ(entries.size(), 2U);
    auto text = entries[0].get<std::string>();
    const auto at = text.find("\"at\":");
    ASSERT_NE(at, std::string::npos) << text;
    text[at + 5] = text[at + 5] == '1' ? '2' : '1';
    entries[0] = text;
    const auto replied = withEntries(entries);
    EXPECT_EQ(replied.status, 200) << replied.body;
    const auto reply = readSyncReply(replied.body);
    ASSERT_TRUE(reply) << replied.body;
    EXPECT_EQ(reply->status, SyncStatus::fork);
    EXPECT_EQ(reply->cursorSeq, good["from"].get<std::int64_t>() - 1);
    EXPECT_EQ(house->broken.sync().code, 0) << "the true ones are still welcome";
}

TEST_F(Enemy, tooMuchIsTooLarge) {
    for (const auto* place : {path::hello, path::sync}) {
        const auto replied = post(place, std::string(10 * 1024 * 1024, 'x'));
        // Cut while it was still talking, or told so.
        EXPECT_TRUE(replied.status == 413 || replied.status == 0) << replied.status;
    }
    // A length that is only announced.
    EXPECT_NE(say("POST /v1/hello HTTP/1.1\r\nHost: c\r\nContent-Length: 99999999999\r\n\r\n")
                  .find(" 413 "),
              std::string::npos);
    // No length at all, and no end.
    EnemyLine chunked(house->centre.port(), Speech::tls);
    std::string sent = "POST /v1/hello HTTP/1.1\r\nHost: c\r\nTransfer-Encoding: chunked\r\n\r\n";
    const auto chunk = "4000\r\n" + std::string(0x4000, 'x') + "\r\n";
    std::size_t bytes = 0;
    while (bytes < 64U * 1024 * 1024 && chunked.send(sent)) {
        bytes += sent.size();
        sent = chunk;
    }
    EXPECT_LT(bytes, 16U * 1024 * 1024);
    // Headers without end: in one line, and line by line.
    for (const auto* piece :
         {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          "X-More: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n"}) {
        EnemyLine line(house->centre.port(), Speech::tls);
        bool open = line.send("POST /v1/hello HTTP/1.1\r\nX-First: ");
        bytes = 0;
        while (open && bytes < 64U * 1024 * 1024) {
            open = line.send(piece);
            bytes += std::string_view(piece).size();
        }
        EXPECT_LT(bytes, 16U * 1024 * 1024) << piece;
    }
}

TEST_F(Enemy, aLengthThatIsNotTrueGetsNothing) {
    const std::string head = "POST /v1/hello HTTP/1.1\r\nHost: c\r\n";
    // Shorter than what comes: the rest is no request.
    EXPECT_NE(say(head + "Content-Length: 2\r\n\r\n{}GARBAGE\r\n\r\n").find(" 400 "),
              std::string::npos);
    // Longer than what comes: waited for, and cut.
    EXPECT_EQ(say(head + "Content-Length: 500\r\n\r\n{}"), "");
    for (const auto* length :
         {"Content-Length: -1", "Content-Length: 2x", "Content-Length: 0x10",
          "Content-Length: 99999999999999999999999", "Content-Length: 2\r\nContent-Length: 3",
          "Content-Length: 2\r\nTransfer-Encoding: chunked"}) {
        const auto heard = say(head + length + "\r\n\r\n{}");
        EXPECT_EQ(heard.find(" 200 "), std::string::npos) << length;
    }
}

TEST_F(Enemy, otherTonguesAreCut) {
    for (const auto* words :
         {"GET / HTTP/1.1\r\nHost: c\r\n\r\n", "\x16\x03\x01\xff\xff\x01", "\r\n\r\n"}) {
        EnemyLine line(house->centre.port(), Speech::plain);
        (void)line.send(words);
        (void)line.hear(30'000);
        EXPECT_TRUE(line.cut()) << "no TLS";
    }
    const auto get = say("GET /v1/sync HTTP/1.1\r\nHost: c\r\nConnection: close\r\n\r\n");
    EXPECT_NE(get.find(" 404 "), std::string::npos) << get;
    EXPECT_EQ(say("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").find(" 200 "), std::string::npos);
    const auto old = run({"curl", "--silent", "--insecure", "--tls-max", "1.2", "--max-time", "20",
                          house->centre.url() + "/v1/hello"});
    EXPECT_EQ(old.code, 35) << "TLS before 1.3 is not spoken";
}

TEST_F(Enemy, whoeverIsSlowIsCutAndHoldsUpNobody) {
    const int port = house->centre.port();
    EnemyLine silent(port, Speech::plain);
    EnemyLine silentInTls(port, Speech::tls);
    EnemyLine slowHead(port, Speech::tls);
    EnemyLine slowBody(port, Speech::tls);
    ASSERT_TRUE(slowHead.send("POST /v1/hello HTTP/1.1\r\n"));
    ASSERT_TRUE(
        slowBody.send("POST /v1/hello HTTP/1.1\r\nHost: c\r\nContent-Length: 100000\r\n\r\n"));
    int drops = 0;
    bool headOpen = true;
    bool bodyOpen = true;
    for (; (headOpen || bodyOpen) && drops < 300; ++drops) {
        headOpen = headOpen && slowHead.send("X") && (slowHead.hear(1), !slowHead.cut());
        bodyOpen = bodyOpen && slowBody.send("x") && (slowBody.hear(1), !slowBody.cut());
        if (drops % 10 == 0) {
            EXPECT_EQ(house->honest.sync().code, 0);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    EXPECT_FALSE(headOpen || bodyOpen) << "a byte now and then keeps a line open for ever";
    EXPECT_EQ(silent.hear(30'000), "");
    EXPECT_TRUE(silent.cut());
    EXPECT_EQ(silentInTls.hear(30'000), "");
    EXPECT_TRUE(silentInTls.cut());
}

/// A centre so patient that no line ends by itself while a test runs: what is cut was cut to make room.
class Crowd : public OneJoinedStall {
  protected:
    Crowd() : OneJoinedStall(300, {"--watch-port", "0"}) {}

    using Lines = std::vector<std::unique_ptr<EnemyLine>>;
    static constexpr int places = 200; // for lines at one time

    /// Half a minute is enough, however busy the machine is.
    static bool comesTrue(const std::function<bool()>& what) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (!what()) {
            if (std::chrono::steady_clock::now() > end) return false;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        return true;
    }
    static long cutOf(const Lines& lines) {
        return std::count_if(lines.begin(), lines.end(), [](const auto& line) {
            if (!line->cut()) (void)line->hear(0);
            return line->cut();
        });
    }
    long crowdedOut() const {
        const std::string name = "touat_connections_crowded_out_total ";
        std::istringstream metrics(centre.watched("/metrics"));
        for (std::string line; std::getline(metrics, line);)
            if (line.starts_with(name)) return std::stol(line.substr(name.size()));
        return -1;
    }
};

TEST_F(Crowd, fromOneMachineMakesRoomAmongItself) {
    EnemyLine honest(centre.port(), Speech::tls); // and silent for a while
    Lines crowd;
    for (int i = 0; i < 250; ++i)
        crowd.push_back(std::make_unique<EnemyLine>(centre.port(), Speech::plain, 2));
    ASSERT_TRUE(comesTrue([&] { return crowdedOut() >= 250 + 1 - places; })) << crowdedOut();
    ASSERT_TRUE(honest.send("POST /v1/hello HTTP/1.1\r\nHost: c\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}"));
    EXPECT_TRUE(honest.hear(30'000).starts_with("HTTP/1.1 400")) << "it was there first and came alone";
    EXPECT_TRUE(comesTrue([&] { return cutOf(crowd) == crowdedOut(); })) << cutOf(crowd) << " of " << crowdedOut();
}

TEST_F(Crowd, ofSilentLinesKeepsNoStallOut) {
    Lines idle; // from where the stall calls as well
    for (int i = 0; i < 250; ++i)
        idle.push_back(
            std::make_unique<EnemyLine>(centre.port(), i % 4 == 0 ? Speech::tls : Speech::plain));
    const auto ended = s07.sync();
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_GE(crowdedOut(), 250 + 1 - places);
    EXPECT_TRUE(comesTrue([&] { return cutOf(idle) == crowdedOut(); })) << cutOf(idle) << " of " << crowdedOut();
    EXPECT_LT(openFilesOf(centre.pid()), 250);
}

TEST_F(Crowd, ofBodiesHoldsLittleAndKeepsNobodyOut) {
    const auto head = [](const std::string& more, std::size_t length) {
        return "POST /v1/sync HTTP/1.1\r\nHost: c\r\nConnection: close\r\n" + more + "Content-Length: " +
               std::to_string(length) + "\r\n\r\n";
    };
    EnemyLine stranger(centre.port(), Speech::tls);
    ASSERT_TRUE(stranger.send(head("", 100'000)));
    EXPECT_NE(stranger.hear(30'000).find(" 413 "), std::string::npos) << "who does not say who it is is not read";
    const auto before = memoryOf(centre.pid(), "VmRSS");
    const auto big = head(std::string(deviceHeader) + ": S07-1\r\n", 1'000'000) + std::string(900'000, 'x');
    constexpr std::size_t bodies = 176;
    constexpr long fit = 32 * 1024 * 1024 / 1'000'000; // as many as are heard at once
    std::array<Lines, 8> crowd;
    std::vector<std::thread> threads;
    for (auto& lines : crowd)
        threads.emplace_back([&big, &lines, port = centre.port()] {
            for (std::size_t i = 0; i < bodies / 8; ++i) {
                try {
                    lines.push_back(std::make_unique<EnemyLine>(port, Speech::tls, 2));
                    (void)lines.back()->send(big);
                } catch (const std::runtime_error&) {
                    continue; // it was cut before it had spoken
                }
            }
        });
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(postBy(s07, centre, path::sync, std::string(200'000, '[')).status, 400)
            << "who signs gets an answer meanwhile";
    for (auto& each : threads)
        each.join();
    const auto held = [&] {
        long open = 0;
        for (const auto& lines : crowd)
            open += static_cast<long>(lines.size()) - cutOf(lines);
        return open;
    };
    EXPECT_TRUE(comesTrue([&] { return held() <= fit; })) << held() << " bodies are waited for";
    EXPECT_GT(held(), 0) << "and they were cut to make room, not for being what they are";
    EXPECT_LT(memoryOf(centre.pid(), "VmHWM"), before + 128 * 1024) << "all of them would be 155 MiB";
}

} // namespace
} // namespace touat::processes
