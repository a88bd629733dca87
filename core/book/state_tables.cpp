// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/state_tables.h"

#include "core/journal/json.h"

namespace touat {

void IdentityTable::insert(const BookIdentity& identity) {
    execute(m_db,
            "INSERT INTO book(one, stall, epoch, feed_epoch, derived) VALUES(1, ?1, ?2, ?3, ?4)",
            identity.stream.stall, identity.stream.epoch, identity.feedEpoch, identity.derived);
    execute(m_db,
            "INSERT INTO sync_state(one, cursor_seq, cursor_hash, feed_epoch, feed_seq, "
            "contacted_ms, claim) VALUES(1, 0, ?1, 0, 0, 0, '')",
            Hash{}.span());
}

std::optional<BookIdentity> IdentityTable::read() {
    Query row(m_db, "SELECT stall, epoch, feed_epoch, derived FROM book");
    if (!row.next()) return std::nullopt;
    BookIdentity identity;
    identity.stream.stall = row.stall();
    identity.stream.epoch = static_cast<int>(row.integer());
    identity.feedEpoch = static_cast<int>(row.integer());
    identity.derived = row.text();
    return identity;
}

void IdentityTable::setIncarnation(const BookIdentity& identity) {
    execute(m_db, "UPDATE book SET epoch = ?1, feed_epoch = ?2", identity.stream.epoch,
            identity.feedEpoch);
}

void IdentityTable::setDerived(const std::string& version) {
    execute(m_db, "UPDATE book SET derived = ?1", version);
}

SyncState SyncStateTable::read() {
    Query row(m_db, "SELECT cursor_seq, cursor_hash, feed_epoch, feed_seq, contacted_ms, claim "
                    "FROM sync_state");
    must(row.next(), "a book knows where it stands");
    SyncState state;
    state.cursor.seq = row.integer();
    state.cursor.hash = Hash::fromBlob(row.blob());
    state.feed.epoch = static_cast<int>(row.integer());
    state.feed.seq = row.integer();
    state.contactedAt = row.moment();
    state.claim = row.text();
    return state;
}

void SyncStateTable::write(const SyncState& state) {
    execute(m_db,
            "UPDATE sync_state SET cursor_seq = ?1, cursor_hash = ?2, feed_epoch = ?3, "
            "feed_seq = ?4, contacted_ms = ?5, claim = ?6",
            state.cursor.seq, state.cursor.hash.span(), state.feed.epoch, state.feed.seq,
            state.contactedAt, state.claim);
}

void BasketTable::write(const OnCounter& counter) {
    const auto content = json::textOf(counter);
    execute(m_db,
            "INSERT INTO basket(one, content) VALUES(1, ?1) "
            "ON CONFLICT(one) DO UPDATE SET content = excluded.content",
            content);
}

std::optional<OnCounter> BasketTable::read() {
    std::string content;
    {
        Query row(m_db, "SELECT content FROM basket");
        if (!row.next()) return std::nullopt;
        content = row.text();
    }
    return json::Parser().as<OnCounter>(content);
}

void ParkedTable::insert(const ParkedBasket& parked) {
    execute(m_db, "INSERT INTO parked(number, parked_ms, staff, content) VALUES(?1, ?2, ?3, ?4)",
            parked.basket.number(), parked.at, parked.by,
            json::textOf(parked.basket));
}

void ParkedTable::remove(std::int64_t number) {
    execute(m_db, "DELETE FROM parked WHERE number = ?1", number);
}

std::vector<ParkedBasket> ParkedTable::all() {
    Query row(m_db, "SELECT parked_ms, staff, content FROM parked ORDER BY parked_ms, number");
    std::vector<ParkedBasket> baskets;
    while (row.next()) {
        ParkedBasket parked;
        parked.at = row.moment();
        parked.by = row.maybe(&Query::id<StaffId>);
        auto basket = json::Parser().as<Basket>(row.view());
        if (!basket) continue;
        parked.basket = std::move(*basket);
        baskets.push_back(std::move(parked));
    }
    return baskets;
}

std::int64_t ParkedTable::lastNumber() {
    return m_db.integer("SELECT max(number) FROM parked");
}

std::string SettingTable::read(const std::string& name) {
    Query row(m_db, "SELECT value FROM setting WHERE name = ?1", name);
    return row.next() ? row.text() : std::string{};
}

std::vector<std::pair<std::string, std::string>> SettingTable::all() {
    Query row(m_db, "SELECT name, value FROM setting ORDER BY name");
    std::vector<std::pair<std::string, std::string>> all;
    while (row.next()) {
        auto name = row.text();
        all.emplace_back(std::move(name), row.text());
    }
    return all;
}

void SettingTable::write(const std::string& name, const std::string& value) {
    execute(m_db,
            "INSERT INTO setting(name, value) VALUES(?1, ?2) "
            "ON CONFLICT(name) DO UPDATE SET value = excluded.value",
            name, value);
}

void FeedTable::append(std::optional<Stall> target, std::int64_t arrival) {
    execute(m_db, "INSERT INTO feed(target, arrival) VALUES(?1, ?2)", target, arrival);
}

std::int64_t FeedTable::last() { return m_db.integer("SELECT max(seq) FROM feed"); }

std::vector<FeedItem> FeedTable::between(const Stream& device, std::int64_t after, std::int64_t upTo, int most) {
    Query row(m_db,
              "SELECT f.seq, j.entry FROM feed AS f JOIN journal AS j ON j.arrival = f.arrival "
              "WHERE f.seq > ?1 AND f.seq <= ?5 AND (f.target IS NULL OR f.target = ?2) "
              "AND NOT (j.stall = ?2 AND j.epoch = ?3) ORDER BY f.seq LIMIT ?4",
              after, device.stall, device.epoch, most, upTo);
    std::vector<FeedItem> items;
    while (row.next()) {
        FeedItem item;
        item.seq = row.integer();
        item.entry = row.text();
        items.push_back(std::move(item));
    }
    return items;
}

bool FeedTable::tells(Stall stall, std::int64_t arrival) {
    return Query(m_db, "SELECT 1 FROM feed WHERE arrival = ?1 AND (target IS NULL OR target = ?2)", arrival,
                 stall)
        .next();
}

bool FeedTable::standsAfter(std::int64_t seq, std::int64_t arrival) {
    return Query(m_db, "SELECT 1 FROM feed WHERE seq > ?1 AND arrival = ?2", seq, arrival).next();
}

std::int64_t ProjectionTable::read(const Stream& stream) {
    Query row(m_db, "SELECT seq FROM projection WHERE stall = ?1 AND epoch = ?2", stream.stall,
              stream.epoch);
    return row.next() ? row.integer() : 0;
}

std::optional<Projected> ProjectionTable::next(std::int64_t afterNumber) {
    Query row(m_db,
              "SELECT number, after, stall, epoch, first, last FROM projected WHERE number > ?1 "
              "ORDER BY number LIMIT 1",
              afterNumber);
    if (!row.next()) return std::nullopt;
    Projected projected;
    projected.number = row.integer();
    projected.after = row.integer();
    projected.stream.stall = row.stall();
    projected.stream.epoch = static_cast<int>(row.integer());
    projected.first = row.integer();
    projected.last = row.integer();
    return projected;
}

void ProjectionTable::advance(const Stream& stream, std::int64_t to) {
    const auto first = read(stream) + 1;
    if (to < first) return;
    execute(m_db,
            "INSERT INTO projected(after, stall, epoch, first, last) "
            "VALUES((SELECT max(arrival) FROM journal), ?1, ?2, ?3, ?4)",
            stream.stall, stream.epoch, first, to);
    execute(m_db,
            "INSERT INTO projection(stall, epoch, seq) VALUES(?1, ?2, ?3) "
            "ON CONFLICT(stall, epoch) DO UPDATE SET seq = excluded.seq",
            stream.stall, stream.epoch, to);
}

void WaitingTable::keep(const Waiting& waiting) {
    const auto& [entry, awaited, since] = waiting;
    execute(m_db,
            "INSERT INTO waiting(stall, epoch, seq, for_stall, for_epoch, for_seq, since_ms) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(stall, epoch) DO UPDATE SET seq = excluded.seq, "
            "for_stall = excluded.for_stall, for_epoch = excluded.for_epoch, for_seq = excluded.for_seq, "
            "since_ms = CASE WHEN excluded.seq = waiting.seq THEN waiting.since_ms ELSE excluded.since_ms END",
            entry.stream.stall, entry.stream.epoch, entry.seq, awaited.stream.stall, awaited.stream.epoch,
            awaited.seq, since);
}

void WaitingTable::drop(const Stream& stream) {
    execute(m_db, "DELETE FROM waiting WHERE stall = ?1 AND epoch = ?2", stream.stall, stream.epoch);
}

std::vector<Waiting> WaitingTable::all() {
    Query row(m_db, "SELECT stall, epoch, seq, for_stall, for_epoch, for_seq, since_ms FROM waiting "
                    "ORDER BY stall, epoch");
    const auto entry = [&] {
        EntryId id;
        id.stream.stall = row.stall();
        id.stream.epoch = static_cast<int>(row.integer());
        id.seq = row.integer();
        return id;
    };
    std::vector<Waiting> all;
    while (row.next()) {
        Waiting each;
        each.entry = entry();
        each.awaited = entry();
        each.since = row.moment();
        all.push_back(each);
    }
    return all;
}

void EnrolCodeTable::insert(Bytes lookup, Bytes secret, Stall stall, Moment expires) {
    execute(m_db,
            "INSERT INTO enrol_code(lookup, secret, stall, expires_ms, spent_ms) "
            "VALUES(?1, ?2, ?3, ?4, NULL)",
            lookup, secret, stall, expires);
}

std::optional<EnrolCode> EnrolCodeTable::find(Bytes lookup) {
    Query row(m_db,
              "SELECT stall, secret, expires_ms, spent_ms IS NOT NULL FROM enrol_code "
              "WHERE lookup = ?1",
              lookup);
    if (!row.next()) return std::nullopt;
    EnrolCode code;
    code.stall = row.stall();
    code.secret = row.blob();
    code.expires = row.moment();
    code.spent = row.integer() != 0;
    return code;
}

void EnrolCodeTable::spend(Bytes lookup, Moment at) {
    execute(m_db, "UPDATE enrol_code SET spent_ms = ?2 WHERE lookup = ?1", lookup, at);
}

} // namespace touat
