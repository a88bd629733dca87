// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// crash_rig: real acts on real books are written down as they reach the disk; then the power is cut
// after every operation, in many ways, and the real Book opens what is left. Everything that was
// said to be done is there, nothing is there by half, and every chain is whole. With less than
// synchronous=FULL that must not hold, or this rig sees nothing.
// Of a state that lay there before, byte for byte, the Book has said what it says: each image is
// opened once.
#include <malloc.h>
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
#include <unordered_map>

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

/// As a program of the fifth form left it, which knew fewer facts. A new step is undone here as well.
void makeOlder(Book& book) {
    book.db().script("DROP INDEX feed_by_arrival; DROP TABLE waiting; "
                     "ALTER TABLE open_count DROP COLUMN corner; ALTER TABLE open_count DROP COLUMN artisan; PRAGMA user_version=5");
    IdentityTable(book.db()).setDerived("older");
}

/// A newer program opens the book: it is brought to today's form, and its tables are built again.
Recording migrated() {
    Shop shop;
    shop.found();
    shop.startStall();
    shop.stock();
    {
        auto book = shop.open(shop.stallFile());
        for (int i = 0; i < 20; ++i)
            shop.sellOne(*book);
        makeOlder(*book);
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

/// What the real Book finds in an image, whatever was said before.
struct Seen {
    bool gone = false;
    std::string fault; // of the book; "": it opens
    std::string picture;
    std::string faultOfCopies; // "": each of them opens
};

Seen see(const path& folder, const Surroundings& around) {
    Seen seen;
    const auto file = folder / bookName;
    seen.gone = !std::filesystem::exists(file);
    if (seen.gone) return seen;
    try {
        Book book(file, around);
        seen.picture = pictureOf(book.db());
    } catch (const Fault& fault) {
        seen.fault = fault.what();
        return seen;
    }
    // Whatever bears the name of a copy is one.
    try {
        for (const auto& copy : backupsOf(file, folder))
            Book(copy, around).head();
    } catch (const Fault& fault) {
        seen.faultOfCopies = std::string("a copy: ") + fault.what();
    }
    return seen;
}

/// Why a state is not as it must be; "": it is.
std::string judge(const Seen& seen, const Recording& recording, std::int64_t saidLast,
                  int copiesLeft) {
    if (seen.gone) return recording.mayBeMissing && saidLast < 0 ? "" : "the book is gone";
    if (!seen.fault.empty()) return seen.fault;
    const auto& pictures = recording.pictures;
    const auto begin = pictures.begin() + std::max<std::int64_t>(saidLast, 0);
    const auto found = std::find(begin, pictures.end(), seen.picture);
    if (found == pictures.end())
        return std::find(pictures.begin(), begin, seen.picture) == begin
                   ? "half an act: " + seen.picture
                   : "what was said is lost: " + seen.picture;
    if (found - begin > 1) return "more than was begun";
    if (!seen.faultOfCopies.empty()) return seen.faultOfCopies;
    if (recording.name == "back_up" && saidLast > 0 && copiesLeft == 0) return "no copy is left";
    return "";
}

/// Images that were opened, by all bytes in them, and copies of the book that were found good:
/// those are the same in most states.
class Images {
  public:
    explicit Images(const Surroundings& around) : m_around(around) {}
    ~Images() { std::filesystem::remove_all(m_folder); }
    Images(const Images&) = delete;
    Images& operator=(const Images&) = delete;

    /// Leaves out of a state what need not be looked at again, and says how many copies are in it.
    int leaveOutGood(Files& files) const {
        int copies = 0;
        std::erase_if(files, [&](const auto& file) {
            if (file.first.find(".half") != file.first.npos) return true; // never asked for
            if (!file.first.starts_with("S07-")) return false;
            ++copies;
            return m_goodCopies.contains(hashOf(file.second));
        });
        return copies;
    }
    const Seen& see(const Files& files) {
        std::string names;
        for (const auto& [name, content] : files)
            names += name + ' ' + std::to_string(hashOf(content)) + '\n';
        const auto [place, isNew] = m_seen.try_emplace(hashOf(names));
        if (!isNew) return place->second;
        putInto(m_folder, files);
        place->second = crash::see(m_folder, m_around);
        if (place->second.fault.empty() && place->second.faultOfCopies.empty())
            for (const auto& [name, content] : files)
                if (name.starts_with("S07-")) m_goodCopies.insert(hashOf(content));
        return place->second;
    }
    std::int64_t opened() const { return static_cast<std::int64_t>(m_seen.size()); }

  private:
    static std::size_t hashOf(const std::string& bytes) { return std::hash<std::string>{}(bytes); }

    const Surroundings& m_around;
    path m_folder = room();
    std::unordered_map<std::size_t, Seen> m_seen;
    std::set<std::size_t> m_goodCopies;
};

struct Counts {
    std::int64_t states = 0;
    std::int64_t opened = 0; // different images
    std::int64_t bad = 0;
    char first[400] = "";
};

/// Cuts after every operation, so many times each; every process takes its part of the operations.
void cutEverywhere(const Recording& recording, int times, int part, int parts, Counts& counts) {
    mallopt(M_MMAP_THRESHOLD, 1 << 30); // images come and go, and stay in memory
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    given::StillClock clock;
    given::CountingRandom random;
    const Surroundings around{clock, random, {}, PinCost::test};
    Disk disk(recording.before);
    Images images(around);
    std::int64_t saidLast = recording.mayBeMissing || recording.name == "migrate" ? -1 : 0;
    for (std::size_t i = 0; i < recording.ops.size(); ++i) {
        disk.take(recording.ops[i]);
        if (recording.ops[i].kind == Op::Kind::said) saidLast = recording.ops[i].at;
        simulate::Dice dice(i * 1000 + static_cast<std::size_t>(part));
        for (int n = part; n < times; n += parts) {
            auto files = disk.afterACut(dice);
            const auto copies = images.leaveOutGood(files);
            const auto why = judge(images.see(files), recording, saidLast, copies);
            ++counts.states;
            if (!why.empty() && ++counts.bad == 1)
                std::snprintf(counts.first, sizeof counts.first, "after operation %zu: %s", i,
                              why.c_str());
        }
    }
    counts.opened = images.opened();
}

constexpr int parts = 2;

/// Returns what was found by both processes.
Counts cutAll(const Recording& recording, std::int64_t states) {
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
            cutEverywhere(recording, times, part, parts, shared[part]);
            _exit(0);
        }
        children.push_back(child);
    }
    Counts all;
    for (int part = 0; part < parts; ++part) {
        int status = 0;
        waitpid(children[static_cast<std::size_t>(part)], &status, 0);
        all.states += shared[part].states;
        all.opened += shared[part].opened;
        all.bad += shared[part].bad + (status == 0 ? 0 : 1);
        if (all.first[0] == 0)
            std::snprintf(all.first, sizeof all.first, "%s",
                          status != 0 ? "the core stopped" : shared[part].first);
    }
    munmap(shared, sizeof(Counts) * parts);
    return all;
}

int run(std::int64_t wanted) {
    const auto start = SteadyClock::now();
    const std::vector<Recording> recordings{sales("sell", ""),
                                            daysClosed(),
                                            rounds("sync, stall", false),
                                            rounds("sync, centre", true),
                                            made(),
                                            migrated(),
                                            backedUp()};
    std::int64_t states = 0;
    std::int64_t opened = 0;
    int failed = 0;
    const auto each = wanted / static_cast<std::int64_t>(recordings.size()) + 1;
    for (const auto& recording : recordings) {
        const auto counts = cutAll(recording, each);
        states += counts.states;
        opened += counts.opened;
        std::cout << recording.name << ": " << recording.ops.size() << " operations, "
                  << counts.states << " states, " << counts.opened << " images opened, "
                  << counts.bad << " bad " << counts.first << std::endl;
        if (counts.bad > 0) ++failed;
    }
    // Weaker settings must be caught.
    for (const auto* setting : {"NORMAL", "OFF"}) {
        const auto weak = sales(setting, (std::string("PRAGMA synchronous=") + setting).c_str());
        const auto counts = cutAll(weak, wanted / 100 + 100);
        std::cout << "synchronous=" << setting << ": " << counts.states << " states, " << counts.bad
                  << " bad, as must be; " << counts.first << std::endl;
        if (counts.bad == 0) ++failed;
    }
    const auto spent =
        std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - start);
    std::cout << states << " states, " << opened << " different images opened by the Book, in "
              << spent.count() / 1000 << " s\n";
    return failed == 0 && states >= wanted ? 0 : 1;
}

} // namespace

} // namespace touat::crash

int main(int argc, char** argv) {
    CLI::App program("Cuts the power in every way and looks at what is left");
    std::int64_t wanted = 100'000;
    program.add_option("--states", wanted, "how many, in all");
    CLI11_PARSE(program, argc, argv);
    return touat::crash::run(wanted);
}
