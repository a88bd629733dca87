// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// crash_rig: real acts on real books are written down as they reach the disk; then the power is cut
// after every operation, in many ways, and the real Book opens what is left. Everything that was
// said to be done is there, nothing is there by half, and every chain is whole. With less than
// synchronous=FULL that must not hold, or this rig sees nothing.
#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include <chrono>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>

#include "core/acts/close_day.h"
#include "core/sales/sale_table.h"
#include "core/store/fault.h"
#include "core/sync/back_up.h"
#include "core/sync/centre_side.h"
#include "core/sync/enrolment.h"
#include "core/sync/stall_side.h"
#include "recording_vfs.h"

namespace touat::crash {

namespace {

using std::filesystem::path;
using SteadyClock = std::chrono::steady_clock;
const Person somebody = Person::commandLine();
constexpr auto bookName = "S07.book";

path room() {
    const path memory = "/dev/shm";
    auto pattern =
        ((std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path()) /
         "touat-crash-XXXXXX")
            .string();
    return mkdtemp(pattern.data());
}

Files filesIn(const path& folder) {
    Files files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".keys") continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        std::ostringstream text;
        text << stream.rdbuf();
        files[entry.path().filename().string()] = text.str();
    }
    return files;
}

void putInto(const path& folder, const Files& files) {
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        std::filesystem::remove(entry.path());
    for (const auto& [name, content] : files)
        std::ofstream(folder / name, std::ios::binary)
            .write(content.data(), static_cast<std::streamsize>(content.size()));
}

/// Everything that one commit changes, in one line.
std::string pictureOf(Database& db) {
    return db.text(
        "SELECT (SELECT count(*) FROM journal) || ' ' || (SELECT coalesce(max(arrival), 0) FROM "
        "journal) || ' ' || (SELECT coalesce(hex(hash), '') FROM journal ORDER BY arrival DESC "
        "LIMIT "
        "1) || ' ' || (SELECT coalesce(sum(amount * commodity % 1000003 + abs(amount)), 0) FROM "
        "balance) || ' ' || (SELECT count(*) FROM sale) || ' ' || (SELECT count(*) FROM "
        "business_day "
        "WHERE closed_ms IS NULL) || ' ' || (SELECT count(*) FROM feed) || ' ' || (SELECT "
        "coalesce(sum(seq), 0) FROM projection) || ' ' || (SELECT cursor_seq || ' ' || feed_seq "
        "FROM "
        "sync_state)");
}

/// What was written down of one scenario, and what every state has to be held against.
struct Recording {
    std::string name;
    Files before;
    std::vector<Op> ops;
    std::vector<std::string> pictures; // after each commit, the state before the first at 0
    bool mayBeMissing = false;         // as long as nothing was said: it was being made
};

/// A shop of one stall under one centre, each in a folder of its own.
class Shop {
  public:
    Shop() {
        std::filesystem::create_directories(folder / "stall");
        std::filesystem::create_directories(folder / "centre");
    }
    ~Shop() { std::filesystem::remove_all(folder); }
    Shop(const Shop&) = delete;
    Shop& operator=(const Shop&) = delete;

    path stallFile() const { return folder / "stall" / bookName; }
    path centreFile() const { return folder / "centre" / bookName; }
    Surroundings around(const path& file) {
        Surroundings surroundings{clock, random, {}, PinCost::test};
        if (std::filesystem::exists(keysBeside(file)))
            giveKeys(surroundings, loadKeys(keysBeside(file)));
        return surroundings;
    }
    std::unique_ptr<Book> open(const path& file) {
        return std::make_unique<Book>(file, around(file));
    }
    void found() {
        startBook(centreFile(), Stall::centre(), {"المركز", "Centre"}, around(centreFile()));
        auto centre = open(centreFile());
        auto keys = makeKeys(random);
        EnrolRequest request;
        request.code = *makeEnrolCode(*centre, somebody, Stall::number(7));
        request.publicKey = keys.publicKey();
        admitted = *enrol(*centre, request);
        admittedKeys = keys;
    }
    void startStall() {
        startEnrolledBook(stallFile(), admitted, admittedKeys, around(stallFile()));
    }
    void stock() {
        auto book = open(stallFile());
        (void)*openDay(*book, somebody, book->today(), given::drawerOf(Money::dinars(5000)));
        tea = *registerItem(*book, somebody, ItemKind::series,
                            given::card("Tea", Money::dinars(120)));
        (void)*receiveGoods(*book, somebody, {{tea, Quantity::pieces(1000)}});
    }
    void sellOne(Book& book) {
        clock.pass(1000);
        Basket basket(SaleTable(book.db()).lastBasket(book.stream()) + 1);
        (void)*basket.add(*ShelfView(book.db(), book.stall(), book.today()).find(tea),
                          book.stall());
        (void)*sell(book, somebody, basket, {exactCash(basket.total())});
    }

    path folder = room();
    given::StillClock clock;
    given::CountingRandom random{7};
    EnrolReply admitted;
    DeviceKeys admittedKeys;
    ItemId tea;
};

/// Runs steps on one book, each of them one commit, and writes down what reaches the disk.
class Session {
  public:
    Session(std::string name, Shop& shop, const path& file) : m_file(file) {
        m_recording.name = std::move(name);
        m_recording.before = filesIn(file.parent_path());
        {
            auto book = shop.open(file);
            m_recording.pictures.push_back(pictureOf(book->db()));
        }
        m_recording.before = filesIn(file.parent_path());
        startRecording(file.parent_path().string());
        m_book = shop.open(file);
    }
    Book& book() { return *m_book; }
    void step(const std::function<void()>& act) {
        act();
        const auto picture = pictureOf(m_book->db());
        if (picture != m_recording.pictures.back()) m_recording.pictures.push_back(picture);
        said(static_cast<std::int64_t>(m_recording.pictures.size()) - 1);
    }
    Recording end() {
        m_book.reset();
        m_recording.ops = stopRecording();
        return std::move(m_recording);
    }

  private:
    path m_file;
    Recording m_recording;
    std::unique_ptr<Book> m_book;
};

Recording sales(const char* name, const char* setting) {
    Shop shop;
    shop.found();
    shop.startStall();
    shop.stock();
    Session session(name, shop, shop.stallFile());
    session.book().db().script(setting);
    for (int i = 0; i < 12; ++i) {
        session.step([&] { shop.sellOne(session.book()); });
        if (i % 4 == 3) session.book().db().checkpoint();
    }
    return session.end();
}

Recording daysClosed() {
    Shop shop;
    shop.found();
    shop.startStall();
    shop.stock();
    Session session("close_day", shop, shop.stallFile());
    for (int i = 0; i < 4; ++i) {
        auto& book = session.book();
        shop.clock.pass(43'200'000);
        session.step([&] { shop.sellOne(book); });
        session.step([&] {
            (void)*closeDay(book, somebody, given::drawerOf(Money::dinars(5000)), Money{}, "x");
        });
        session.step([&] {
            (void)*openDay(book, somebody, book.today(), given::drawerOf(Money::dinars(5000)));
        });
        if (i % 2 == 1) book.db().checkpoint();
    }
    return session.end();
}

/// Both halves of a round; one of the two books is looked at.
Recording rounds(const char* name, bool centreIsLookedAt) {
    Shop shop;
    shop.found();
    shop.startStall();
    shop.stock();
    auto other = shop.open(centreIsLookedAt ? shop.stallFile() : shop.centreFile());
    Session session(name, shop, centreIsLookedAt ? shop.centreFile() : shop.stallFile());
    Book& centre = centreIsLookedAt ? session.book() : *other;
    Book& stall = centreIsLookedAt ? *other : session.book();
    for (int i = 0; i < 8; ++i) {
        session.step([&] { shop.sellOne(stall); });
        std::optional<SyncReply> reply;
        session.step([&] { reply = *acceptRequest(centre, nextRequest(stall)); });
        session.step([&] { (void)projectNext(centre, stall.stream()); });
        session.step([&] { (void)*obeyReply(stall, *reply); });
        if (i % 3 == 2) session.book().db().checkpoint();
    }
    return session.end();
}

Recording made() {
    Shop shop;
    shop.found();
    Recording recording;
    recording.name = "create";
    recording.mayBeMissing = true;
    startRecording(shop.stallFile().parent_path().string());
    shop.startStall();
    said(0);
    recording.ops = stopRecording();
    recording.pictures.push_back(pictureOf(shop.open(shop.stallFile())->db()));
    return recording;
}

/// A program that knows more facts opens the book: its tables are built again.
Recording migrated() {
    Shop shop;
    shop.found();
    shop.startStall();
    shop.stock();
    {
        auto book = shop.open(shop.stallFile());
        for (int i = 0; i < 20; ++i)
            shop.sellOne(*book);
        IdentityTable(book->db()).setDerived("older");
    }
    Recording recording;
    recording.name = "migrate";
    recording.before = filesIn(shop.stallFile().parent_path());
    startRecording(shop.stallFile().parent_path().string());
    auto book = shop.open(shop.stallFile());
    said(0);
    recording.pictures.push_back(pictureOf(book->db()));
    book.reset();
    recording.ops = stopRecording();
    return recording;
}

Recording backedUp() {
    Shop shop;
    shop.found();
    shop.startStall();
    shop.stock();
    Session session("back_up", shop, shop.stallFile());
    for (int i = 0; i < 5; ++i)
        session.step([&] {
            shop.sellOne(session.book());
            (void)backUp(session.book(), shop.stallFile(), shop.stallFile().parent_path());
        });
    return session.end();
}

/// Copies of the book that were opened and found good: they are the same in most states.
class Copies {
  public:
    /// Leaves out of a state what need not be looked at again, and says how many copies are in it.
    int leaveOutGood(Files& files) {
        int copies = 0;
        std::erase_if(files, [&](const auto& file) {
            if (file.first.find(".half") != file.first.npos) return true; // never asked for
            if (!file.first.starts_with("S07-")) return false;
            ++copies;
            return m_good.contains(std::hash<std::string>{}(file.second));
        });
        return copies;
    }
    void areGood(const Files& files) {
        for (const auto& [name, content] : files)
            if (name.starts_with("S07-")) m_good.insert(std::hash<std::string>{}(content));
    }

  private:
    std::set<std::size_t> m_good;
};

/// Why a state is not as it must be; "": it is.
std::string lookAt(const Recording& recording, const path& folder, std::int64_t saidLast,
                   int copiesLeft, const Surroundings& around) {
    const auto file = folder / bookName;
    if (!std::filesystem::exists(file))
        return recording.mayBeMissing && saidLast < 0 ? "" : "the book is gone";
    try {
        Book book(file, around);
        const auto picture = pictureOf(book.db());
        const auto begin = recording.pictures.begin() + std::max<std::int64_t>(saidLast, 0);
        const auto found = std::find(begin, recording.pictures.end(), picture);
        if (found == recording.pictures.end())
            return std::find(recording.pictures.begin(), begin, picture) == begin
                       ? "half an act: " + picture
                       : "what was said is lost: " + picture;
        if (found - begin > 1) return "more than was begun";
    } catch (const Fault& fault) {
        return fault.what();
    }
    // Whatever bears the name of a copy is one.
    const auto copies = backupsOf(file, folder);
    try {
        for (const auto& copy : copies)
            Book(copy, around).head();
    } catch (const Fault& fault) {
        return std::string("a copy: ") + fault.what();
    }
    if (recording.name == "back_up" && saidLast > 0 && copiesLeft == 0) return "no copy is left";
    return "";
}

struct Counts {
    std::int64_t states = 0;
    std::int64_t bad = 0;
    char first[400] = "";
};

/// Cuts after every operation, so many times each; every process takes its part of the operations.
void cutEverywhere(const Recording& recording, int times, int part, int parts, Counts& counts,
                   const std::function<bool()>& timeIsUp) {
    given::StillClock clock;
    given::CountingRandom random;
    const Surroundings around{clock, random, {}, PinCost::test};
    const auto folder = room();
    Disk disk(recording.before);
    Copies known;
    std::int64_t saidLast = recording.mayBeMissing || recording.name == "migrate" ? -1 : 0;
    for (std::size_t i = 0; i < recording.ops.size() && !timeIsUp(); ++i) {
        disk.take(recording.ops[i]);
        if (recording.ops[i].kind == Op::Kind::said) saidLast = recording.ops[i].at;
        simulate::Dice dice(i * 1000 + static_cast<std::size_t>(part));
        for (int n = part; n < times; n += parts) {
            auto files = disk.afterACut(dice);
            const auto copies = known.leaveOutGood(files);
            putInto(folder, files);
            const auto why = lookAt(recording, folder, saidLast, copies, around);
            ++counts.states;
            if (why.empty()) {
                known.areGood(files);
                continue;
            }
            if (++counts.bad == 1)
                std::snprintf(counts.first, sizeof counts.first, "after operation %zu: %s", i,
                              why.c_str());
        }
    }
    std::filesystem::remove_all(folder);
}

constexpr int parts = 2;

struct Wanted {
    std::int64_t states = 100'000;
    int seconds = 0;
};

/// Returns what was found by both processes.
Counts cutAll(const Recording& recording, std::int64_t states,
              const std::function<bool()>& timeIsUp) {
    auto* shared =
        static_cast<Counts*>(mmap(nullptr, sizeof(Counts) * parts, PROT_READ | PROT_WRITE,
                                  MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    for (int part = 0; part < parts; ++part)
        shared[part] = Counts{};
    const auto ops = static_cast<std::int64_t>(recording.ops.size());
    const int times = static_cast<int>((states + ops - 1) / ops);
    std::vector<pid_t> children;
    for (int part = 0; part < parts; ++part) {
        const auto child = fork();
        if (child == 0) {
            cutEverywhere(recording, times, part, parts, shared[part], timeIsUp);
            _exit(0);
        }
        children.push_back(child);
    }
    Counts all;
    for (int part = 0; part < parts; ++part) {
        int status = 0;
        waitpid(children[static_cast<std::size_t>(part)], &status, 0);
        all.states += shared[part].states;
        all.bad += shared[part].bad + (status == 0 ? 0 : 1);
        if (all.first[0] == 0)
            std::snprintf(all.first, sizeof all.first, "%s",
                          status != 0 ? "the core stopped" : shared[part].first);
    }
    munmap(shared, sizeof(Counts) * parts);
    return all;
}

int run(const Wanted& wanted) {
    const auto start = SteadyClock::now();
    const std::vector<Recording> recordings{sales("sell", ""),
                                            daysClosed(),
                                            rounds("sync, stall", false),
                                            rounds("sync, centre", true),
                                            made(),
                                            migrated(),
                                            backedUp()};
    std::int64_t states = 0;
    int failed = 0;
    const auto many = static_cast<int>(recordings.size());
    const auto each = wanted.states / many + 1;
    int turn = 0;
    for (const auto& recording : recordings) {
        const auto end = start + std::chrono::seconds(wanted.seconds) * ++turn / many; // a share each
        const auto counts = cutAll(recording, each, [&] {
            return wanted.seconds > 0 && SteadyClock::now() > end;
        });
        states += counts.states;
        std::cout << recording.name << ": " << recording.ops.size() << " operations, "
                  << counts.states << " states, " << counts.bad << " bad " << counts.first
                  << std::endl;
        if (counts.bad > 0) ++failed;
    }
    // Weaker settings must be caught.
    for (const auto* setting : {"NORMAL", "OFF"}) {
        const auto weak = sales(setting, (std::string("PRAGMA synchronous=") + setting).c_str());
        const auto counts = cutAll(weak, wanted.states / 50 + 100, [] { return false; });
        std::cout << "synchronous=" << setting << ": " << counts.states << " states, " << counts.bad
                  << " bad, as must be; " << counts.first << std::endl;
        if (counts.bad == 0) ++failed;
    }
    const auto spent =
        std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - start);
    std::cout << states << " states in " << spent.count() / 1000 << " s\n";
    return failed == 0 ? 0 : 1;
}

} // namespace

} // namespace touat::crash

int main(int argc, char** argv) {
    CLI::App program("Cuts the power in every way and looks at what is left");
    touat::crash::Wanted wanted;
    program.add_option("--states", wanted.states, "how many, in all");
    program.add_option("--seconds", wanted.seconds, "no cut after that");
    CLI11_PARSE(program, argc, argv);
    return touat::crash::run(wanted);
}
