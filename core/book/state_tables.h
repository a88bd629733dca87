// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// This device's own notes, kept beside the journal and never sent: whose book it is, how far the
// centre and the device have read each other, what lies on the counter, and at the centre the feed
// and the enrolment codes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/journal/entry.h"
#include "core/journal/journal_table.h"
#include "core/sales/on_counter.h"
#include "core/store/query.h"

namespace touat {

struct BookIdentity {
    Stream stream;
    int feedEpoch = 1;
    std::string derived;
};

class IdentityTable {
  public:
    explicit IdentityTable(Database& db) : m_db(db) {}
    void insert(const BookIdentity& identity);
    std::optional<BookIdentity> read();
    void setIncarnation(const BookIdentity& identity); // its stream and its feed begin anew
    void setDerived(const std::string& version);

  private:
    Database& m_db;
};

/// Where a stall stands with the centre.
struct SyncState {
    StreamHead cursor;       // what the centre says it has of us
    FeedPosition feed;       // what we have of its feed
    Moment contactedAt;      // last round that went through; 0: never
    std::string claim;       // not empty: this device is locked, and why
};

class SyncStateTable {
  public:
    explicit SyncStateTable(Database& db) : m_db(db) {}
    SyncState read();
    void write(const SyncState& state);

  private:
    Database& m_db;
};

class BasketTable {
  public:
    explicit BasketTable(Database& db) : m_db(db) {}
    void write(const OnCounter& counter);
    /// Empty when there is nothing, or when what stands there cannot be read.
    std::optional<OnCounter> read();

  private:
    Database& m_db;
};

/// A basket that waits while another buyer is served.
struct ParkedBasket {
    Basket basket;
    Moment at;
    std::optional<StaffId> by;
};

class ParkedTable {
  public:
    explicit ParkedTable(Database& db) : m_db(db) {}
    void insert(const ParkedBasket& parked);
    void remove(std::int64_t number);
    /// Oldest first; what cannot be read any more is left out.
    std::vector<ParkedBasket> all();
    std::int64_t lastNumber(); // 0: none

  private:
    Database& m_db;
};

/// How this device is set up: "printer", "tile_size" …
class SettingTable {
  public:
    explicit SettingTable(Database& db) : m_db(db) {}
    std::string read(const std::string& name); // "": never set
    void write(const std::string& name, const std::string& value);
    std::vector<std::pair<std::string, std::string>> all();

  private:
    Database& m_db;
};

struct FeedItem {
    std::int64_t seq = 0;
    std::string entry;
};

/// Why a device is locked whose stall has a newer one (R10): all that it still does is to send what it has.
constexpr std::string_view replacedClaim = "replaced";

class FeedTable {
  public:
    explicit FeedTable(Database& db) : m_db(db) {}
    void append(std::optional<Stall> target, std::int64_t arrival);
    std::int64_t last();
    /// Items for a device after a position and up to another, at most so many: none that it wrote itself.
    std::vector<FeedItem> between(const Stream& device, std::int64_t after, std::int64_t upTo, int most);
    /// Whether the stall gets to know the entry that arrived so.
    bool tells(Stall stall, std::int64_t arrival);
    /// Whether the entry that arrived so stands in the feed behind a position.
    bool standsAfter(std::int64_t seq, std::int64_t arrival);

  private:
    Database& m_db;
};

/// Entries of a stream that were brought into the tables in one go.
struct Projected {
    std::int64_t number = 0; // in their order
    std::int64_t after = 0;  // the newest arrival in the journal then
    Stream stream;
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// At the centre: up to which entry a stream has been brought into the tables, and in which order all
/// were.
class ProjectionTable {
  public:
    explicit ProjectionTable(Database& db) : m_db(db) {}
    std::int64_t read(const Stream& stream);
    void advance(const Stream& stream, std::int64_t to);
    std::optional<Projected> next(std::int64_t afterNumber);

  private:
    Database& m_db;
};

/// An entry at which a stream waits for another (R5), and since when.
struct Waiting {
    EntryId entry;
    EntryId awaited;
    Moment since;
};

class WaitingTable {
  public:
    explicit WaitingTable(Database& db) : m_db(db) {}
    /// The clock goes on running for an entry that waits already.
    void keep(const Waiting& waiting);
    void drop(const Stream& stream);
    std::vector<Waiting> all();

  private:
    Database& m_db;
};

struct EnrolCode {
    Stall stall;
    std::string secret; // 16 bytes
    Moment expires;
    bool spent = false;
};

class EnrolCodeTable {
  public:
    explicit EnrolCodeTable(Database& db) : m_db(db) {}
    void insert(Bytes lookup, Bytes secret, Stall stall, Moment expires);
    std::optional<EnrolCode> find(Bytes lookup);
    void spend(Bytes lookup, Moment at);

  private:
    Database& m_db;
};

} // namespace touat
