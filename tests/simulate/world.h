// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A simulated shop: one centre, two to thirty stalls, the line between them, and everything that
// goes wrong. One seed is one story: first chaos, in which nothing may be lost, twice or half; then
// quiet, in which all honest devices must become level. Nothing is replaced but clock, chance, line
// and files.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "core/enum_words.h"
#include "core/hash.h"
#include "core/sync/messages.h"
#include "core/sync/photos.h"
#include "machine.h"

namespace touat {
namespace simulate {

/// What can go wrong. Each seed draws its own mixture.
enum class Trouble {
    lost,   // a message
    twice,  // a message
    late,   // a message that younger ones have overtaken
    cut,    // a message, at any byte
    plug,   // the power goes between two commits
    commit, // the power goes just before a commit
    diskFull,
    clockSet,   // somebody sets a clock
    clone,      // a copy of a stall's files goes on beside it
    rollback,   // a stall's files are set back
    lostDevice, // a stall gets another device
    found,      // a lost device calls again
    restore,    // the centre goes on from a copy
    older,      // some begin with the program of before, and are updated later
};

} // namespace simulate

template <> struct EnumWords<simulate::Trouble> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"lost", "twice", "late", "cut", "plug", "commit", "disk_full", "clock_set", "clone",
         "rollback", "lost_device", "found", "restore", "older"});
    static_assert(words.size() == static_cast<std::size_t>(simulate::Trouble::older) + 1);
};

namespace simulate {

struct Story {
    std::uint64_t seed = 1;
    std::optional<Trouble> only; // nothing else goes wrong
};

/// What happened and what was looked at, for the report.
struct Tallies {
    std::map<std::string, std::int64_t> troubles;
    std::map<std::string, std::int64_t> acts;    // that were not refused
    std::map<std::string, std::int64_t> checked; // invariants, and how often
    std::int64_t entries = 0;
};

/// Where a device keeps them; a copy of its book has none.
std::filesystem::path photosOf(const Machine& machine);

/// A device at a stall.
struct Stand {
    Stand(std::filesystem::path file, Stream stream, std::uint64_t chance, ContractId of)
        : machine(std::move(file), stream, chance), photos(photosOf(machine)), errands(photosOf(machine)),
          contract(of) {}
    Machine machine;
    PhotoFolder photos;
    PhotoErrands errands;
    ContractId contract;
    std::optional<SaleId> lastSale;
    bool honest = true; // its files were never copied nor set back
    bool works = true;  // somebody sells on it
    bool calls = true;  // it speaks to the centre
    Stall stall() const { return machine.stream().stall; }
};

struct Message {
    bool toCentre = true;
    std::size_t stand = 0; // whose it is
    std::string text;
    bool cut = false;
};

class World {
  public:
    World(const Story& story, std::filesystem::path folder, Tallies& tallies);
    /// Tells the story to its end. Throws Violation.
    void run();
    /// Of all journals.
    Hash digest();

  private:
    // world.cpp
    void found();
    Stand& enrolStand(Stall at, std::optional<ContractId> contract);
    void step();
    void settle();
    void checkAll();
    bool isLevel(Stand& stand);
    std::string whyNotLevel(Stand& stand);
    std::vector<std::size_t> those(bool Stand::*what) const;
    // line.cpp
    void call(std::size_t stand);
    void send(Message message);
    void deliver();
    void atCentre(const Message& message);
    void atStand(const Message& message);
    void letTailsIn();
    void project(const Stream& stream, std::int64_t most);
    void admitAgain(Stand& stand);
    void roundOf(std::size_t stand);
    // programs.cpp
    void drawPrograms();
    void giveOldProgram(Machine& machine);
    void drawProgramOf(Machine& machine);
    void update(Machine& machine);
    void updateSomebody();
    void updateEverybody();
    // photos.cpp
    void photograph(Stand& stand, ItemCard& card);
    void carryPhotos(Stand& stand, int most);
    void carrySomePhotos();
    bool goesWrong(Trouble trouble, int percent);
    Result<std::string> answerAbout(Stand& stand, const PhotoErrands::Message& message);
    Result<std::string> atCentre(Stand& stand, const PhotoErrands::Message& message);
    void settlePhotos();
    void checkPhotos();
    void losePhotosOfCentre();
    // acts.cpp
    void actAt(Stand& stand);
    void actAtCentre();
    void sellSomething(Stand& stand);
    void takeSomethingBack(Stand& stand);
    void bringSomething(Stand& stand);
    void moveSomething(Stand& stand);
    void moveWhatMayNot(Book& book);
    void countSomething(Stand& stand);
    void arrangeSomething(Stand& stand);
    void keepTheDay(Stand& stand);
    void payAnArtisan(Book& book);
    template <class T> bool done(const char* act, const Result<T>& result);
    // troubles.cpp
    bool mayHappen(Trouble trouble, int perThousand);
    void happened(Trouble trouble);
    void makeTrouble();
    void troubleAt(Machine& machine);
    void cloneOne();
    void setOneBack();
    void loseOne();
    void restoreCentre();
    // invariants.cpp
    void checkBooks();  // I1 to I3, I5 to I7, I9: at any moment
    void checkTables(); // I4, I8, I11
    void checkBook(Machine& machine);
    void checkPrefixes();
    void checkGoods();
    void checkTransfers();
    void checkExceptions(Machine& machine);
    void checkRefold(Machine& machine);
    void checkFeed(Stand& stand);
    void checkAnyOrder();
    void count(const char* invariant) { ++m_tallies.checked[invariant]; }

    Story m_story;
    std::filesystem::path m_folder;
    Tallies& m_tallies;
    Dice m_dice;
    Dice m_camera;
    Dice m_programs;
    given::FactTypes m_newer; // that the program of before does not know
    bool m_centreFirst = true; // is updated before any stall
    std::set<Trouble> m_drawn;    // that this seed may see
    std::set<Trouble> m_happened; // that it has seen
    std::set<EntryId> m_gaps;     // counts of drawers that were meant not to fit
    bool m_paidSomebody = false;  // an artisan, wherever; or somebody was about to
    int m_lost = 0;               // of a hundred messages
    int m_twice = 0;
    int m_cut = 0;
    bool m_quiet = false;
    std::unique_ptr<Machine> m_centre;
    std::vector<std::unique_ptr<Stand>> m_stands;
    std::vector<ArtisanId> m_artisans;
    std::vector<Message> m_onTheLine;
    std::map<Stream, StreamHead> m_told;                   // what the centre has confirmed
    std::map<std::size_t, std::filesystem::path> m_copies; // of a stand's files
    std::optional<std::filesystem::path> m_centreCopy;
    int m_files = 0;
    int m_photos = 0;
    std::vector<Hash> m_photosTold; // which the centre said that it has
};

} // namespace simulate
} // namespace touat
