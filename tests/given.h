// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small builders for tests: a clock that stands still, a folder that goes away, a stall with a
// seller, an artisan under contract and goods on its shelf. Everything runs on a real book in a real
// file; only clock, randomness, line and files are ever replaced.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>

#include "core/acts/admit_staff.h"
#include "core/acts/open_day.h"
#include "core/acts/receive_goods.h"
#include "core/acts/register_artisan.h"
#include "core/acts/register_item.h"
#include "core/acts/sell.h"
#include "core/acts/sign_contract.h"
#include "core/acts/start_book.h"
#include "core/book/refold.h"
#include "core/stock/shelf_view.h"

namespace touat::given {

class StillClock : public Clock {
  public:
    Moment now() const override { return Moment::utcMs(m_ms); }
    std::int64_t steadyMs() const override { return m_steadyMs; }
    std::string boot() const override { return m_boot; }
    void pass(std::int64_t ms) {
        m_ms += ms;
        m_steadyMs += ms;
    }
    void setWall(Moment moment) { m_ms = moment.utcMs(); } // somebody set the clock
    void restartMachine() {
        m_boot += "'";
        m_steadyMs = 0;
    }

  private:
    std::int64_t m_ms = momentOf(*Day::parse("2026-11-24"), 9 * 60).utcMs();
    std::int64_t m_steadyMs = 5'000;
    std::string m_boot = "boot";
};

/// The same bytes in every run of a test.
class CountingRandom : public Random {
  public:
    explicit CountingRandom(std::uint64_t seed = 1) : m_state(seed) {}
    void fill(std::span<std::uint8_t> bytes) override;

  private:
    std::uint64_t m_state;
};

class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

  private:
    std::filesystem::path m_path;
};

/// A device with an open book.
class TestDevice {
  public:
    TestDevice(TemporaryFolder& folder, const std::string& name, Stall stall, const StillClock& clock,
           std::uint64_t seed);
    TestDevice(TemporaryFolder& folder, const std::string& name, const EnrolReply& admitted,
           DeviceKeys keys, const StillClock& clock, std::uint64_t seed);

    Book& book() { return *m_book; }
    Database& db() { return m_book->db(); }
    const std::filesystem::path& file() const { return m_file; }
    CountingRandom& random() { return m_random; }
    void close() { m_book.reset(); }
    void reopen();

  private:
    Surroundings surroundings();
    std::filesystem::path m_file;
    const StillClock& m_clock;
    CountingRandom m_random;
    std::unique_ptr<Book> m_book;
};

/// The next device of a stall, as joinCentre admits it over the line: what the centre answered, and its keys.
std::pair<EnrolReply, DeviceKeys> admitted(Book& centre, const Person& by, Stall at,
                                           std::uint64_t seed);

inline constexpr auto onePiece = Quantity::pieces(1);
Terms fifteenPercent();
/// Both have the paper before them, and sign it.
Result<ContractId> signPaper(Book& book, const Person& by, ArtisanId artisan, Stall stall,
                             const Terms& terms);
ItemCard card(const std::string& latin, Money price, Money floor = Money{});
DrawerCount drawerOf(Money amount); // a count of notes and coins

/// A stall S07 that stands alone, ready to sell: manager, seller, artisan Fatma under contract at
/// 15 %, a carpet, a series of baskets and postage; drawer opened with 5 000 DA. At the end of each
/// test its refold must change nothing.
class StallTest : public ::testing::Test {
  protected:
    void SetUp() override;
    void TearDown() override;

    Book& book() { return device->book(); }
    Database& db() { return device->db(); }
    ShelfItem shelf(ItemId item);
    /// A new basket with one of each.
    Basket basketOf(const std::vector<ItemId>& items);
    Result<Sold> sellForCash(const std::vector<ItemId>& items);
    Money balance(const std::string& account);
    Quantity stock(ItemId item);
    ItemId newPiece(Money price = Money::dinars(1000));

    StillClock clock;
    TemporaryFolder folder;
    std::unique_ptr<TestDevice> device;
    Person manager;
    Person seller;
    ArtisanId fatma;
    ContractId contract;
    ItemId carpet;  // piece, 42 000 DA, floor 40 000
    ItemId couffin;  // series of 20, 850 DA, floor 800
    ItemId postage; // service, own, 300 DA
    ItemId tea;     // series of the stall's own, 120 DA
};

} // namespace touat::given
