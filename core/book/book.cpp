// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/book.h"

#include <algorithm>

#include "core/book/apply.h"
#include "core/book/refold.h"
#include "core/consignment/account_sum_view.h"
#include "core/journal/chain.h"
#include "core/journal/json_value.h"
#include "core/people/staff_table.h"
#include "core/sales/day_table.h"
#include "core/stock/goods_sum_view.h"
#include "core/store/fault.h"
#include "core/store/schema.h"
#include "core/store/server.h"
#include "core/store/whole_file.h"

namespace touat {

namespace {

void countSale(Totals& totals, const Document& document) {
    ++totals.documents;
    totals.sales += document.total.centimes();
}

void countRefund(Totals& totals, const Document& document) {
    ++totals.documents;
    totals.refunds += document.total.centimes();
}

void countDocuments(Totals& totals, const Fact& fact) {
    if (const auto* sale = std::get_if<SaleMade>(&fact)) countSale(totals, sale->document);
    if (const auto* refund = std::get_if<RefundMade>(&fact)) countRefund(totals, refund->document);
    if (const auto* exchange = std::get_if<ExchangeMade>(&fact)) {
        countRefund(totals, exchange->back);
        countSale(totals, exchange->taken);
    }
}

} // namespace

void Book::create(const std::filesystem::path& file, const DeviceEnrolled& enrolment,
                  const Surroundings& surroundings) {
    // On a server a book without its first entry is a half one.
    if (isOnServer(file.string())) return make(file, enrolment, surroundings);
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        throw Fault(FaultKind::notWritable, file.string() + " exists already");
    auto half = file;
    half += ".half";
    removeDatabase(half); // left by a power cut in the middle of this
    try {
        make(half, enrolment, surroundings);
        giveName(half, file);
    } catch (...) {
        removeDatabase(half); // it may be a full disk that it lies on
        throw;
    }
}

void Book::make(const std::filesystem::path& place, const DeviceEnrolled& enrolment,
                const Surroundings& surroundings) {
    {
        Database db(place, Access::create);
        raiseEnduringSchema(db);
        Transaction transaction(db);
        emptyDerivedTables(db);
        BookIdentity identity;
        identity.stream = {enrolment.stall, enrolment.epoch};
        identity.derived = derivedVersion();
        IdentityTable(db).insert(identity);
        transaction.commit();
    }
    Book book(place, surroundings);
    book.m_head.hash = enrolmentHash(book.stream(), enrolment.publicKey);
    (void)book.record(Person::commandLine(), enrolment);
}

Stream Book::goOnFromCopy(const std::filesystem::path& file, const Surroundings& surroundings,
                          int above) {
    Book book(file, surroundings);
    must(book.stall().isCentre(), "a stall's device that was lost is enrolled anew");
    must(surroundings.seed.has_value(), "the centre's keys lie beside its book");
    const auto known = DeviceTable(book.m_db).find(book.stream());
    must(known.has_value(), "a book knows its own device");
    auto& identity = book.m_identity;
    identity.stream.epoch = std::max(identity.stream.epoch, above) + 1;
    identity.feedEpoch = std::max(identity.feedEpoch + 1, identity.stream.epoch);
    must(identity.stream.epoch <= id_bits::epochMax, "incarnations are few");
    DeviceEnrolled fact;
    fact.stall = book.stall();
    fact.epoch = identity.stream.epoch;
    fact.publicKey = publicKeyOf(*surroundings.seed);
    fact.stallName = known->stallName;
    Transaction transaction(book.m_db);
    book.begin(fact);
    transaction.commit();
    return book.stream();
}

void Book::begin(const DeviceEnrolled& next) {
    m_identity.stream = {next.stall, next.epoch};
    m_head = {0, enrolmentHash(stream(), next.publicKey)};
    m_totals = {};
    IdentityTable(m_db).setIncarnation(m_identity);
    const Fact first = next;
    (void)appendAll(Person::commandLine(), {&first, 1}, std::nullopt);
}

Book::Book(const std::filesystem::path& file, Surroundings surroundings, Checks checks)
    : m_db(file, Access::own), m_surroundings(std::move(surroundings)) {
    raiseEnduringSchema(m_db);
    const auto identity = IdentityTable(m_db).read();
    const bool folded = identity && identity->derived == derivedVersion();
    if (identity) m_identity = *identity;
    if (checks == Checks::first || !folded) check();
    if (!folded) {
        refold(m_db);
        m_identity.derived = derivedVersion();
        m_refolded = true;
    }
    rememberHead();
}

void Book::check() {
    if (m_checked) return;
    m_identity = checkedIdentity(m_db);
    m_checked = true;
}

BookIdentity checkedIdentity(Database& db) {
    checkEnduringSchema(db);
    db.checkPages();
    const auto identity = IdentityTable(db).read();
    if (!identity) throw Fault(FaultKind::damaged, "the book does not say whose it is");
    JournalTable journal(db);
    const auto streams = journal.streams();
    const auto own = identity->stream;
    if (!streams.empty() && std::find(streams.begin(), streams.end(), own) == streams.end())
        throw Fault(FaultKind::damaged, "the journal in it is another device's");
    for (const auto& stream : streams) {
        const auto report = verifyChain(journal, stream, chainKindIn(own, stream));
        if (!report) throw Fault(FaultKind::damaged, report.refusal().subject);
    }
    return *identity;
}

void Book::goOnAs(const DeviceEnrolled& next) {
    must(next.stall == stall() && next.epoch > m_identity.stream.epoch, "a later device of the stall");
    Transaction transaction(m_db);
    begin(next);
    SyncStateTable(m_db).write({});
    transaction.commit();
}

bool Book::mendTables() {
    if (imbalances(m_db, stall()).empty() && consignmentImbalances(m_db, Depth::sums).empty())
        return false;
    refold(m_db);
    return true;
}

void Book::rememberHead() {
    JournalTable journal(m_db);
    m_head = journal.head(stream());
    if (m_head.seq == 0) return;
    const auto last = journal.find({stream(), m_head.seq});
    EntryReader reader;
    const auto envelope = reader.read(last->text);
    if (!envelope) throw Fault(FaultKind::damaged, "the last entry cannot be read");
    m_totals = envelope->totals;
}

Recorded Book::record(const Person& by, const Fact& fact, std::optional<StaffId> approver) {
    return recordTogether(by, {&fact, 1}, approver).front();
}

std::vector<Recorded> Book::recordTogether(const Person& by, std::span<const Fact> facts,
                                           std::optional<StaffId> approver) {
    check();
    const auto head = m_head;
    const auto totals = m_totals;
    Transaction transaction(m_db);
    try {
        auto recorded = appendAll(by, facts, approver);
        transaction.commit();
        return recorded;
    } catch (...) {
        m_head = head;
        m_totals = totals;
        throw;
    }
}

std::vector<Recorded> Book::appendAll(const Person& by, std::span<const Fact> facts,
                                      std::optional<StaffId> approver) {
    std::vector<Recorded> recorded;
    for (const auto& fact : facts) {
        Envelope envelope;
        envelope.id = {stream(), m_head.seq + 1};
        envelope.prev = m_head.hash;
        envelope.by = by.id;
        envelope.approver = approver;
        envelope.totals = m_totals;
        const auto hash = append(envelope, fact);
        m_head = {envelope.id.seq, hash};
        m_totals = envelope.totals;
        recorded.push_back({envelope.id, m_head.hash, envelope.at});
    }
    return recorded;
}

Hash Book::append(Envelope& envelope, const Fact& fact) {
    envelope.type = typeOf(fact);
    envelope.version = factVersion;
    envelope.at = now();
    envelope.steadyMs = m_surroundings.clock.steadyMs();
    envelope.boot = m_surroundings.clock.boot();
    envelope.seen = SyncStateTable(m_db).read().feed;
    if (const auto day = DayTable(m_db).openAt(stall())) envelope.day = day->day;
    envelope.postings = postingsOf(stall(), fact).list;
    countDocuments(envelope.totals, fact);
    must(sumsToZero(envelope.postings), "postings sum to zero per commodity (I1)");
    const auto entry = writeEntry(envelope, bodyOf(fact));
    JournalTable journal(m_db);
    journal.append(envelope.id, entry);
    applyFact(m_db, envelope, fact);
    if (!stall().isCentre()) return entry.hash;
    for (const auto& target : feedTargetsOf(fact)) FeedTable(m_db).append(target.stall, journal.arrivalOf(envelope.id));
    return entry.hash;
}

} // namespace touat
