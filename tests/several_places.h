// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A centre, two stalls and a craft centre that are enrolled with it, and the line between them.
#pragma once

#include "core/acts/move_goods.h"
#include "given.h"

namespace touat::given {

/// A device at a place, with the people who work there.
struct TestPlace {
    std::unique_ptr<TestDevice> device;
    Person vendor; // a seller
    Person owner;
    Book& book() { return device->book(); }
    Database& db() { return device->db(); }
};

/// S07, S12 and the craft centre of Timimoun, S46, under one centre; each has opened its day. At the
/// end of each test every book refolds to itself, and what the centre keeps of each place is what lies there.
class SeveralPlaces : public ::testing::Test {
  public:
    SeveralPlaces();
    ~SeveralPlaces() override;

    static Stall stall(int number) { return Stall::number(number); }
    /// One message there and back; a reply that is lost leaves the stall as it was.
    void roundOf(TestPlace& at, bool loseReply = false);
    void sync(TestPlace& at); // until there is nothing to say
    void syncAll();
    ItemId newPiece(TestPlace& at, Money price = Money::dinars(20'000)); // Fatma's, on the shelf
    ItemId newSeries(TestPlace& at, int pieces, Money price = Money::dinars(850));
    bool sellOne(TestPlace& at, ItemId item);
    /// Counts the shelf as it is, but for so many items that nobody scans.
    void countEverything(TestPlace& at, int overlooked);
    /// The days of both stalls end; so much later the next ones begin.
    void nextDay(std::int64_t ms = 86'400'000);
    /// Of the centre as it is now.
    void keepCopy();
    /// The centre burns down, and goes on from that.
    void goOnFromCopy();
    /// Another device of a place whose device is lost; it has heard nothing yet.
    TestPlace nextDevice(TestPlace& lost);
    /// It was found: what it has comes in, and it hears of that.
    void letTailIn(TestPlace& found);
    static DrawerCount inDrawer(TestPlace& at); // as the book has it
    Quantity levelAt(TestPlace& at, ItemId item);
    std::int64_t exceptions(const char* kind); // at the centre

    StillClock clock;
    TemporaryFolder folder;
    std::unique_ptr<TestDevice> centre;
    Person manager;
    ArtisanId fatma;
    TestPlace s07;
    TestPlace s12;
    TestPlace timimoun;

  private:
    std::filesystem::path m_copy;
    std::uint64_t m_nextDevice = 77; // a number that no place has
    void enrolPlace(TestPlace& place, int number, const std::string& name, PlaceKind kind);
    ItemCard consigned(TestPlace& at, const std::string& name, Money price);
};

} // namespace touat::given
