// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/journal_table.h"

#include <limits>

namespace touat {

namespace {

// One that somebody cut is no hash of anything: the chain breaks there, and whoever checks it says
// so.
Hash hashIn(Query& row) {
    const auto blob = row.blob();
    return blob.size() == 32 ? Hash::fromBlob(blob) : Hash{};
}

} // namespace

void JournalTable::append(const EntryId& id, const StoredEntry& entry) {
    execute(m_db, "INSERT INTO journal(stall, epoch, seq, hash, entry) VALUES(?1, ?2, ?3, ?4, ?5)",
            id.stream.stall, id.stream.epoch, id.seq, entry.hash.span(), entry.text);
}

StreamHead JournalTable::head(const Stream& stream) {
    Query query(m_db,
                "SELECT seq, hash FROM journal WHERE stall = ?1 AND epoch = ?2 "
                "ORDER BY seq DESC LIMIT 1",
                stream.stall, stream.epoch);
    StreamHead head;
    if (query.next()) {
        head.seq = query.integer();
        head.hash = hashIn(query);
    }
    return head;
}

std::optional<StoredEntry> JournalTable::find(const EntryId& id) {
    Query query(m_db,
                "SELECT entry, hash FROM journal WHERE stall = ?1 AND epoch = ?2 AND seq = ?3",
                id.stream.stall, id.stream.epoch, id.seq);
    if (!query.next()) return std::nullopt;
    StoredEntry entry;
    entry.text = query.text();
    entry.hash = hashIn(query);
    return entry;
}

std::optional<Envelope> JournalTable::envelopeOf(const EntryId& id) {
    const auto stored = find(id);
    if (!stored) return std::nullopt;
    EntryReader reader;
    auto envelope = reader.read(stored->text);
    if (!envelope) return std::nullopt;
    return std::move(*envelope);
}

std::optional<Hash> JournalTable::hashAt(const EntryId& id) {
    Query query(m_db, "SELECT hash FROM journal WHERE stall = ?1 AND epoch = ?2 AND seq = ?3",
                id.stream.stall, id.stream.epoch, id.seq);
    if (!query.next()) return std::nullopt;
    return hashIn(query);
}

std::int64_t JournalTable::arrivalOf(const EntryId& id) {
    Query row(m_db, "SELECT arrival FROM journal WHERE stall = ?1 AND epoch = ?2 AND seq = ?3",
              id.stream.stall, id.stream.epoch, id.seq);
    must(row.next(), "an entry that is there has an arrival");
    return row.integer();
}

std::int64_t JournalTable::count() { return m_db.integer("SELECT count(*) FROM journal"); }

std::int64_t JournalTable::lastArrival() {
    return m_db.integer("SELECT max(arrival) FROM journal");
}

std::vector<Stream> JournalTable::streams() {
    // From each to the next one: DISTINCT would walk through every entry, and a stall asks at every round of SYNC.
    std::vector<Stream> streams;
    auto stall = std::numeric_limits<std::int64_t>::min();
    auto epoch = stall;
    while (true) {
        Query row(m_db,
                  "SELECT stall, epoch FROM journal WHERE (stall, epoch) > (?1, ?2) ORDER BY stall, epoch LIMIT 1",
                  stall, epoch);
        if (!row.next()) return streams;
        const auto at = row.stall();
        epoch = row.integer();
        stall = at.number();
        streams.push_back({at, static_cast<int>(epoch)});
    }
}

void JournalTable::eachFrom(
    const Stream& stream, std::int64_t seq,
    const std::function<bool(std::int64_t, std::string_view, const Hash&)>& take) {
    // By pages, so that what is done with an entry may use the same tables, and take back what it did: while
    // a row is being read, a refold could not.
    std::vector<JournalRow> rows;
    for (int most = 8; most == 8 || !rows.empty(); most = 512) {
        rows = page(stream, seq, most);
        for (const auto& [at, text, hash] : rows) {
            if (!take(at, text, hash)) return;
            seq = at + 1;
        }
    }
}

std::vector<JournalRow> JournalTable::page(const Stream& stream, std::int64_t seq, std::int64_t most) {
    Query query(m_db,
                "SELECT seq, entry, hash FROM journal WHERE stall = ?1 AND epoch = ?2 "
                "AND seq >= ?3 ORDER BY seq LIMIT ?4",
                stream.stall, stream.epoch, seq, most);
    std::vector<JournalRow> rows;
    std::size_t bytes = 0;
    while (bytes < mostPageBytes && query.next()) {
        JournalRow row;
        row.seq = query.integer();
        row.text = query.text();
        row.hash = hashIn(query);
        bytes += row.text.size();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::int64_t
JournalTable::eachBack(std::int64_t before,
                       const std::function<bool(const EntryId&, std::string_view)>& take) {
    for (auto arrival = before; arrival > 0;) {
        EntryId id;
        std::string text;
        {
            // One at a time, so that what is done with an entry may use the same tables.
            Query query(m_db,
                        "SELECT arrival, stall, epoch, seq, entry FROM journal "
                        "WHERE arrival < ?1 ORDER BY arrival DESC LIMIT 1",
                        arrival);
            if (!query.next()) return 0;
            arrival = query.integer();
            id.stream.stall = query.stall();
            id.stream.epoch = static_cast<int>(query.integer());
            id.seq = query.integer();
            text = query.text();
        }
        if (!take(id, text)) return arrival;
    }
    return 0;
}

void JournalTable::eachByArrival(
    const std::function<void(const EntryId&, std::string_view)>& take) {
    // By pages, so that what is done with an entry may use the same tables.
    std::int64_t after = 0;
    for (bool more = true; more;) {
        struct Row {
            EntryId id;
            std::string text;
        };
        std::vector<Row> page;
        {
            Query query(m_db,
                        "SELECT arrival, stall, epoch, seq, entry FROM journal "
                        "WHERE arrival > ?1 ORDER BY arrival LIMIT 512",
                        after);
            while (query.next()) {
                after = query.integer();
                Row row;
                row.id.stream.stall = query.stall();
                row.id.stream.epoch = static_cast<int>(query.integer());
                row.id.seq = query.integer();
                row.text = query.text();
                page.push_back(std::move(row));
            }
        }
        more = !page.empty();
        for (const auto& row : page)
            take(row.id, row.text);
    }
}

} // namespace touat
