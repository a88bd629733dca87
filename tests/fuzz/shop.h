// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Books that an input may be thrown at: a centre and stall S07 of it, as they were after some trade, made
// once for a process and copied afresh for every input, so that each input finds the same.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "several_places.h"

namespace touat::fuzz {

/// The place with the acts of a day; nothing of it is a test of its own.
class Trade : public given::SeveralPlaces {
  public:
    void TestBody() override {}
    /// Goods, sales and moves at S07 and at the centre before the inputs come.
    void morning();
    /// And what could come next: an input may begin as an honest afternoon.
    void afternoon();

    ItemId carpet;
    ItemId baskets;
};

/// A book on a copy of its own, which goes away with it.
class Copy {
  public:
    Copy(const std::filesystem::path& original, const Clock& clock);
    ~Copy();
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    Book& book() { return *m_book; }
    Database& db() { return m_book->db(); }
    const std::filesystem::path& file() const { return m_file; }
    void open();
    void close() { m_book.reset(); }

  private:
    std::filesystem::path m_file;
    const Clock& m_clock;
    given::CountingRandom m_random{99};
    std::unique_ptr<Book> m_book;
};

class Shop {
  public:
    static Shop& its();

    std::filesystem::path centre;
    std::filesystem::path stall; // S07
    Stream stream;               // of S07
    Stream centreStream;
    StaffId vendor;              // of S07
    StaffId manager;
    given::StillClock clock;
    std::string honest; // S12 sends a sale that the centre does not have yet
    ItemId basket;      // for sale at S07
    ArtisanId artisan;
    /// What an input may name: ids that are known here, and accounts of S07.
    std::vector<std::string> names;

  private:
    Shop();
    given::TemporaryFolder m_folder;
};

/// The facts of an input as the next entries of the writer: what a device could write that holds its key
/// and nothing else of ours. `[[type, body, postings?], …]`; without postings, those the fact makes.
std::vector<std::string> entriesOf(std::string_view json, Stream writer, StreamHead head, StaffId by,
                                   Moment at);

} // namespace touat::fuzz
