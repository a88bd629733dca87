// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who looks after the centre's machine: how it stands, copies while it serves, and the way back when
// everything burnt.
#include <gtest/gtest.h>

#include <fstream>

#include "app/centre/daemon_log.h"
#include "app/centre/upkeep.h"
#include "app/centre/watch.h"
#include "app/machine.h"
#include "core/people/staff_table.h"
#include "core/stock/place_table.h"
#include "core/sync/photos.h"
#include "core/sync/sealed_copy.h"
#include "joined_stalls.h"
#include "photo_given.h"

namespace touat::processes {
namespace {

class Upkeep : public OneJoinedStall {
  protected:
    Upkeep() : OneJoinedStall(30, {"--watch-port", "0"}) {
        (void)s07.sellOne();
        EXPECT_EQ(s07.sync().code, 0);
    }
    Ended ask(const std::string& word, const Words& more = {}) {
        return run(centre.orderWords(word, more));
    }
    std::string safeKey() {
        const auto printed = mustRun({program("touat-centre"), "safe-key", folder / "safe.key"});
        return printed.substr(0, 64);
    }
    std::string backUp(const std::string& publicHalf) {
        return centre.order("backup", {"--to", folder / "away", "--for", publicHalf});
    }
};

TEST_F(Upkeep, howTheCentreAndItsStallsStand) {
    const auto told = ask("status", {"--json"});
    ASSERT_EQ(told.code, 0) << told.err;
    const auto state = json::Parser().as<CentreState>(told.out.substr(0, told.out.size() - 1));
    ASSERT_TRUE(state) << told.out;
    ASSERT_EQ(state->stalls.size(), 1U);
    const auto& stall = state->stalls.front();
    EXPECT_EQ(stall.device.stall.text(), "S07");
    EXPECT_TRUE(stall.heardAt);
    EXPECT_EQ(stall.unsent, 0);
    EXPECT_EQ(stall.stored, s07.open()->head().seq);
    EXPECT_GT(state->bookBytes, 100'000);
    EXPECT_NE(ask("status").out.find("S07-1"), std::string::npos);
    EXPECT_EQ(centre.stop(), 0);
    const auto asleep = ask("status");
    EXPECT_EQ(asleep.code, 0);
    EXPECT_NE(asleep.out.find("not heard since"), std::string::npos);
}

TEST_F(Upkeep, aDaemonThatWasKilledKeepsNoOrderFromBeingGiven) {
    centre.kill();
    ASSERT_TRUE(centre.home().localDoor()) << "its note is still there";
    EXPECT_EQ(ask("status").code, 0);
    EXPECT_EQ(ask("enrol", {"--stall", "S09"}).code, 0);
    EXPECT_EQ(ask("verify").code, 0);
    EXPECT_TRUE(backUp(safeKey()).ends_with(".sealed"));
}

TEST_F(Upkeep, aDamagedBookIsNotServedAndNotTouchedAndTheServiceStaysDown) {
    ASSERT_EQ(centre.stop(), 0);
    {
        std::fstream file(centre.book(), std::ios::in | std::ios::out | std::ios::binary);
        for (int page = 8; page < 24; ++page) { // tables and the journal among them
            file.seekp(page * 4096);
            file.write("damage", 6);
        }
    }
    const auto bytes = [&] {
        std::ifstream file(centre.book(), std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    };
    const auto before = bytes();
    const auto served = run({program("touat-centre"), "serve", centre.home().folder, "--address",
                             "127.0.0.1", "--port", "0"});
    EXPECT_EQ(served.code, 3) << served.err;
    EXPECT_NE(served.err.find("When the book is damaged"), std::string::npos) << served.err;
    EXPECT_EQ(bytes(), before) << "nothing is mended, nothing deleted";
    std::ifstream unit(TOUAT_SERVICE "/touat-centre.service");
    const std::string told(std::istreambuf_iterator<char>(unit), {});
    EXPECT_NE(told.find("\nRestartPreventExitStatus=3\n"), std::string::npos);
}

TEST_F(Upkeep, aPlaceIsDescribedAndTheStallHearsIt) {
    EXPECT_EQ(ask("place", {"--place", "S31", "--kind", "reserve", "--name-fr", "Réserve"}).out,
              "S31\n");
    ASSERT_EQ(s07.sync().code, 0);
    const auto places = PlaceTable(s07.open()->db()).all();
    ASSERT_EQ(places.size(), 2U);
    EXPECT_EQ(places[0].place.text(), "S07") << "it joined, so goods can be sent to it";
    EXPECT_EQ(places[1].card.kind, PlaceKind::reserve);
    EXPECT_EQ(ask("place", {"--place", "S31"}).code, 1) << "without a name";
    EXPECT_EQ(ask("place", {"--place", "C00", "--name-fr", "x"}).code, 2);
}

TEST_F(Upkeep, whatPrometheusReads) {
    EXPECT_EQ(centre.watched("/health"), "ok\n");
    const auto metrics = centre.watched("/metrics");
    const auto has = [&](const std::string& line) {
        EXPECT_NE(('\n' + metrics).find('\n' + line), std::string::npos) << line << "\n" << metrics;
    };
    has("touat_exceptions 0\n");
    has("touat_stall_stored{stall=\"S07\",epoch=\"1\"} " +
        std::to_string(s07.open()->head().seq) + "\n");
    has("touat_stall_unsent{stall=\"S07\",epoch=\"1\"} 0\n");
    has("touat_answers_total{place=\"/v1/sync\",outcome=\"done\"} ");
    has("touat_connections_open ");
    has("process_resident_memory_bytes ");
    // A stranger's place is not counted by its name.
    (void)centre.post("/v1/invented-by-a-stranger", "{}");
    for (const auto* under : {"/v1/payables/", "/v1/rules/", "/v1/places/", "/v1/stalls/",
                              "/v1/people/"}) // nor by a device
        (void)centre.post(std::string(under) + "invented\"by-a-device", "{}", s07.speaker());
    EXPECT_EQ(centre.watched("/metrics").find("invented"), std::string::npos);
    int code = 0;
    (void)centre.watched("/anything", &code);
    EXPECT_NE(code, 0);
}

TEST_F(Upkeep, howOldTheLastCopyIsIsSeenByWhoeverWatches) {
    const std::string age = "\ntouat_copy_age_seconds ";
    EXPECT_EQ(centre.watched("/metrics").find(age), std::string::npos);
    EXPECT_NE(centre.watched("/metrics").find("\ntouat_disk_free_bytes "), std::string::npos);
    EXPECT_NE(ask("status").out.find("no sealed copy was ever made"), std::string::npos);
    const auto publicHalf = safeKey();
    EXPECT_NE(ask("backup", {"--to", "/proc/nowhere", "--for", publicHalf}).code, 0);
    EXPECT_EQ(centre.watched("/metrics").find(age), std::string::npos) << "one that failed is none";
    const auto bytes = given::photo(1);
    PhotoFolder(centre.home().photos()).keep(given::nameOf(bytes), bytes);
    const auto crowded = folder / "crowded";
    std::filesystem::create_directory(crowded);
    std::ofstream(crowded / "photos") << "in the way";
    EXPECT_NE(ask("backup", {"--to", crowded, "--for", publicHalf}).code, 0);
    EXPECT_EQ(sealedCopiesIn(crowded).size(), 1U) << "the book's is whole, or this proves nothing";
    EXPECT_FALSE(centre.home().lastCopy()) << "nor is one without its photos";
    (void)backUp(publicHalf);
    EXPECT_NE(centre.watched("/metrics").find(age), std::string::npos);
    EXPECT_NE(ask("status").out.find("the last sealed copy was made 0 h ago"), std::string::npos);
}

TEST_F(Upkeep, eachLineOfTheLogIsAnObject) {
    EXPECT_EQ(centre.stop(), 0);
    centre.start(30, {"--log-json"});
    (void)centre.post("/v1/\"quoted\"", "{}");
    (void)centre.post("/v1/nowhere", "{}", s07.speaker());
    for (int i = 0; i < DaemonLog::mostLines + 10; ++i) // strangers fill no disk
        (void)centre.post("/v1/sync", "{}");
    EXPECT_EQ(centre.stop(), 0);
    const auto log = centre.log();
    const auto begin = log.find("{\"at\"");
    ASSERT_NE(begin, log.npos) << log;
    std::istringstream lines(log.substr(begin));
    int seen = 0;
    for (std::string line; std::getline(lines, line); ++seen) {
        json::Parser parser;
        EXPECT_TRUE(parser.parse(line)) << line;
    }
    EXPECT_GE(seen, 3);
    EXPECT_LT(seen, DaemonLog::mostLines + 10);
    const auto has = [&](const std::string& members) { EXPECT_NE(log.find(members), log.npos) << members << '\n' << log; };
    has(R"("event":"refused","device":"S07-1","place":"/v1/nowhere","reason":"bytes_unreadable","text")");
    has(R"("event":"refused","place":"/v1/sync","reason":"signature_wrong","text":"somebody /v1/sync)");
    has(R"("event":"left_out","count":)");
}

TEST_F(Upkeep, aBurntCentreComesBackFromASealedCopy) {
    const auto publicHalf = safeKey();
    const auto copy = backUp(publicHalf); // while it serves
    ASSERT_TRUE(copy.ends_with(".sealed")) << copy;
    EXPECT_FALSE(std::filesystem::exists(centre.home().folder / "copy"));
    // After the copy the shop goes on.
    (void)s07.sellOne();
    ASSERT_EQ(s07.sync().code, 0);
    ASSERT_EQ(centre.stop(), 0);
    std::filesystem::remove_all(centre.home().folder);

    const auto key = (folder / "safe.key").string();
    const Words way{"--from", copy, "--key", key};
    const auto drill = run({program("touat-centre"), "drill", "--from", copy, "--key", key});
    EXPECT_EQ(drill.code, 0) << drill.err;
    EXPECT_TRUE(drill.out.starts_with("ok: ")) << drill.out;
    // A try that was cut off is no centre, and no hindrance.
    std::filesystem::create_directories(centre.home().folder / "restoring");
    std::ofstream(centre.home().folder / "restoring" / "centre.book") << "half";
    const auto restored = ask("restore", way);
    ASSERT_EQ(restored.code, 0) << restored.err;
    EXPECT_NE(restored.out.find("goes on as C00-2"), std::string::npos) << restored.out;
    EXPECT_FALSE(std::filesystem::exists(centre.home().folder / "restoring"));
    EXPECT_NE(ask("restore", way).code, 0) << "never over a centre";
    centre.start();
    ASSERT_EQ(s07.sync().code, 0); // the centre stands further back: the stall sends again
    // Who is let in now reaches the stall, though it had heard more of the centre before the fire.
    const auto heard = StaffTable(s07.open()->db()).at(Stall::number(7)).size();
    (void)centre.order("admit", {"--name-fr", "Nouvelle", "--pin", "6174"});
    ASSERT_EQ(s07.sync().code, 0);
    EXPECT_EQ(StaffTable(s07.open()->db()).at(Stall::number(7)).size(), heard + 1);
    EXPECT_EQ(ask("verify").code, 0);
    ASSERT_EQ(centre.stop(), 0);
    EXPECT_EQ(figuresOf(centre.book(), "S07"), figuresOf(s07.file, "S07"));
}

TEST_F(Upkeep, photosGoIntoTheCopyOnceAndComeBackWithIt) {
    const PhotoFolder folderOfCentre(centre.home().photos());
    const auto bytes = given::photo(1);
    folderOfCentre.keep(given::nameOf(bytes), bytes);
    const auto publicHalf = safeKey();
    (void)backUp(publicHalf);
    const auto sealed = folder / "away" / "photos" / (given::nameOf(bytes).hex() + ".sealed");
    const auto first = std::filesystem::last_write_time(sealed);
    const auto copy = backUp(publicHalf);
    EXPECT_EQ(std::filesystem::last_write_time(sealed), first) << "a photo never changes";
    ASSERT_EQ(centre.stop(), 0);
    std::filesystem::remove_all(centre.home().folder);
    const Words way{"--from", copy, "--key", folder / "safe.key"};
    auto drill = way;
    drill.insert(drill.begin(), {program("touat-centre"), "drill"});
    EXPECT_NE(run(drill).out.find("1 photos\n"), std::string::npos);
    ASSERT_EQ(ask("restore", way).code, 0);
    EXPECT_EQ(*folderOfCentre.read(given::nameOf(bytes)), bytes);
    // One that does not open is told of, and keeps nobody from going on.
    {
        std::fstream file(sealed, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(-3, std::ios::end);
        file.put('x');
    }
    EXPECT_EQ(run(drill).code, 1);
    std::filesystem::remove_all(centre.home().folder);
    const auto restored = ask("restore", way);
    ASSERT_EQ(restored.code, 0) << restored.err;
    EXPECT_NE(restored.out.find("1 do not open"), std::string::npos) << restored.out;
    EXPECT_FALSE(folderOfCentre.has(given::nameOf(bytes)));
}

TEST_F(Upkeep, whatWasSignedAndIsNotInTheBookIsNoGoodCentre) {
    ASSERT_EQ(centre.stop(), 0);
    EXPECT_EQ(ask("verify").code, 0);
    Database(centre.book(), Access::own).script("UPDATE checkpoint SET hash = zeroblob(32)");
    const auto verified = ask("verify");
    EXPECT_EQ(verified.code, 1);
    EXPECT_NE(verified.err.find("the checkpoint of S07-1"), std::string::npos) << verified.err;
    const auto publicHalf = safeKey();
    EXPECT_EQ(ask("backup", {"--to", folder / "away", "--for", publicHalf}).code, 1);
    // A copy that was sealed by somebody else is looked at as closely.
    const auto& home = centre.home();
    const auto certificates = home.certificates();
    const auto sealed = folder / "centre-0000000001-2026-11-28.sealed";
    seal({home.book(), keysBeside(home.book()), certificates.authority, certificates.authorityKey,
          certificates.server, certificates.serverKey},
         sealed, *Hash::parse(publicHalf));
    const auto drill =
        run({program("touat-centre"), "drill", "--from", sealed, "--key", folder / "safe.key"});
    EXPECT_EQ(drill.code, 1);
    EXPECT_NE(drill.err.find("the checkpoint of S07-1"), std::string::npos) << drill.err;
}

TEST_F(Upkeep, theYearSoFarIsArchivedWhileTheCentreServesAndCheckedWithoutIt) {
    const auto year = std::to_string(localTime(MachineClock().now()).year);
    const auto where = folder / "year";
    EXPECT_EQ(ask("archive", {"--year", year, "--to", where}).code, 1) << "it goes on";
    EXPECT_FALSE(std::filesystem::exists(where));
    const auto archived = ask("archive", {"--year", year, "--to", where, "--unfinished"});
    ASSERT_EQ(archived.code, 0) << archived.err;
    EXPECT_TRUE(centre.isRunning());
    const auto checked = run({"python3", where / "verify.py"});
    EXPECT_EQ(checked.code, 0) << checked.out << checked.err;
    EXPECT_NE(checked.out.find("note: unfinished"), std::string::npos) << checked.out;
    EXPECT_NE(checked.out.find("by C00-1"), std::string::npos) << checked.out;
}

TEST_F(Upkeep, aCopyThatIsNoGoodIsSaidToBeAndLeavesNothing) {
    const auto copy = backUp(safeKey());
    const auto other = (folder / "other.key").string();
    (void)mustRun({program("touat-centre"), "safe-key", other});
    const auto target = folder / "again";
    const auto open = [&](const std::string& from, const std::string& key) {
        return run({program("touat-centre"), "restore", target, "--from", from, "--key", key});
    };
    EXPECT_EQ(open(copy, other).code, 1);
    {
        std::fstream file(copy, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(100'000);
        file.put('x');
    }
    const auto damaged = open(copy, folder / "safe.key");
    EXPECT_EQ(damaged.code, 1);
    EXPECT_NE(damaged.err.find("damaged"), std::string::npos) << damaged.err;
    EXPECT_FALSE(std::filesystem::exists(target));
    EXPECT_EQ(ask("backup", {"--to", folder / "away", "--for", "12ab"}).code, 2);
}

TEST_F(Upkeep, oldCopiesMakeRoomAndNobodyServesIsNoHindrance) {
    const auto publicHalf = safeKey();
    ASSERT_EQ(centre.stop(), 0);
    for (int i = 0; i < 3; ++i) {
        centre.start();
        (void)s07.sellOne();
        ASSERT_EQ(s07.sync().code, 0);
        ASSERT_EQ(centre.stop(), 0);
        ASSERT_EQ(ask("backup", {"--to", folder / "away", "--for", publicHalf, "--keep", "2"}).code,
                  0);
    }
    int copies = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "away")) {
        EXPECT_EQ(entry.path().extension(), ".sealed");
        ++copies;
    }
    EXPECT_EQ(copies, 2);
}

} // namespace
} // namespace touat::processes
