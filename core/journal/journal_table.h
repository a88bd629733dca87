// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal as it lies on the disk: streams of entries, each stream gapless and chained. At a
// stall it holds the stall's own stream and what the centre sent; at the centre, every stream.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/id.h"
#include "core/journal/entry.h"
#include "core/store/query.h"

namespace touat {

struct StreamHead {
    std::int64_t seq = 0; // 0: the stream is empty
    Hash hash;
};

struct JournalRow {
    std::int64_t seq = 0;
    std::string text;
    Hash hash;
};

class JournalTable {
  public:
    explicit JournalTable(Database& db) : m_db(db) {}

    void append(const EntryId& id, const StoredEntry& entry);
    StreamHead head(const Stream& stream);
    std::optional<StoredEntry> find(const EntryId& id);
    /// An entry without its fact; empty: there is none such, or it cannot be read.
    std::optional<Envelope> envelopeOf(const EntryId& id);
    std::optional<Hash> hashAt(const EntryId& id);
    std::int64_t arrivalOf(const EntryId& id); // of an entry that is there
    std::int64_t count();
    std::int64_t lastArrival(); // 0: the book is empty
    std::vector<Stream> streams();

    /// Entries of a stream from a sequence on, while `take` returns true.
    void eachFrom(const Stream& stream, std::int64_t seq,
                  const std::function<bool(std::int64_t seq, std::string_view text,
                                           const Hash& hash)>& take);
    /// At most so many of them at once, and no more behind `mostPageBytes` of text: an entry may be eight megabytes long.
    static constexpr std::size_t mostPageBytes = 4 * 1024 * 1024;
    std::vector<JournalRow> page(const Stream& stream, std::int64_t seq, std::int64_t most);
    /// The newest entries before an arrival, newest first, while `take` returns true. Returns the
    /// arrival of the last one taken; 0: there is none before it.
    std::int64_t eachBack(std::int64_t before,
                          const std::function<bool(const EntryId&, std::string_view text)>& take);
    /// All entries in the order in which this book came to know them.
    void eachByArrival(const std::function<void(const EntryId&, std::string_view text)>& take);

  private:
    Database& m_db;
};

} // namespace touat
