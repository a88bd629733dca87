// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/put_back.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

#include "core/people/staff_table.h"
#include "core/sales/sale_table.h"
#include "core/store/fault.h"
#include "core/store/schema.h"
#include "core/store/whole_file.h"

namespace touat {

namespace {

using std::filesystem::path;

path withEnd(path file, const char* end) { return file += end; }

void syncToDisk(const path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0) ::close(fd);
    if (!synced) throw Fault(FaultKind::inputOutput, file.string());
}

/// "aside-S07-2-2026-11-28.book": never taken for a copy, and in the order in which they were set aside.
path asideName(const path& file, int number, Day day) {
    return file.parent_path() / ("aside-" + file.stem().string() + '-' + std::to_string(number) + '-' +
                                 day.iso() + ".book");
}

int countAside(const path& file) {
    std::error_code failed;
    int count = 0;
    const auto begins = "aside-" + file.stem().string() + '-';
    for (const auto& entry : std::filesystem::directory_iterator(file.parent_path(), failed)) {
        const auto name = entry.path().filename().string();
        if (name.starts_with(begins) && name.ends_with(".book")) ++count;
    }
    return count;
}

/// A second name for the same bytes, or the bytes again where a disk knows no second names.
void nameAlso(const path& file, const path& other) {
    std::error_code failed;
    if (!std::filesystem::exists(file, failed)) return;
    std::filesystem::create_hard_link(file, other, failed);
    if (!failed) return;
    std::filesystem::copy_file(file, other, failed);
    if (failed) throw Fault(FaultKind::notWritable, other.string());
    syncToDisk(other);
}

/// Keeps everything that belongs to a book under another name as well.
path setAside(const path& file, Day today) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) return {};
    auto number = countAside(file) + 1;
    auto aside = asideName(file, number, today);
    while (std::filesystem::exists(aside, ignored)) aside = asideName(file, ++number, today);
    // The log before the book: without its log a book would lack what it holds.
    for (const auto* end : {"-wal", ""}) nameAlso(withEnd(file, end), withEnd(aside, end));
    std::filesystem::copy_file(keysBeside(file), keysBeside(aside), ignored); // the owner's alone, too
    return aside;
}

/// Another program may have it open, or one that is newer may have written it: then it is no business
/// of ours. A sound one moves its log into the file as it closes.
void mustBeOurs(const path& file) {
    try {
        Database db(file, Access::own);
        checkEnduringSchema(db);
    } catch (const Fault& fault) {
        if (fault.kind() == FaultKind::inUse || fault.kind() == FaultKind::newerBook) throw;
    }
}

/// The first entry that any device of the stall wrote: all its books begin with it.
std::optional<Hash> beginningOf(Database& db, Stall stall) {
    JournalTable journal(db);
    for (const auto& stream : journal.streams()) // in order
        if (stream.stall == stall) return journal.hashAt({stream, 1});
    return std::nullopt;
}

Missing missingIn(Database& copy, Database& present, Stall stall) {
    Missing missing;
    EntryReader reader;
    JournalTable journal(present);
    for (const auto& stream : journal.streams()) {
        if (stream.stall != stall) continue;
        const auto count = [&](std::int64_t, std::string_view text, const Hash&) {
            ++missing.entries;
            const auto envelope = reader.read(text);
            if (!envelope || envelope->type != SaleMade::type) return true;
            const auto fact = readFact(*envelope, reader.body());
            if (!fact || !*fact) return true;
            ++missing.sales;
            missing.total += std::get<SaleMade>(**fact).document.total;
            return true;
        };
        journal.eachFrom(stream, JournalTable(copy).head(stream).seq + 1, count);
    }
    return missing;
}

bool hasAll(Database& copy, Database& present, Stall stall) {
    JournalTable journal(copy);
    for (const auto& stream : journal.streams()) {
        if (stream.stall != stall) continue;
        const auto head = journal.head(stream);
        if (JournalTable(present).hashAt({stream, head.seq}) != head.hash) return false;
    }
    return true;
}

Moment momentOf(Database& db, const Stream& stream, std::int64_t seq) {
    const auto envelope = JournalTable(db).envelopeOf({stream, seq});
    return envelope ? envelope->at : Moment{};
}

// What lay on the counter when the copy was made was sold or put away since.
void clearCounter(Book& book) {
    const auto last = std::max(SaleTable(book.db()).lastBasket(book.stream()),
                               ParkedTable(book.db()).lastNumber());
    BasketTable(book.db()).write(OnCounter{Basket(last + 1)});
}

} // namespace

std::optional<DeviceKeys> readableKeys(const path& file) {
    try {
        return loadKeys(file);
    } catch (const Fault&) {
        return std::nullopt;
    }
}

std::optional<Moment> lastIn(const path& copy) {
    try {
        Database db(copy, Access::readOnly);
        const auto identity = IdentityTable(db).read();
        if (!identity) return std::nullopt;
        return momentOf(db, identity->stream, JournalTable(db).head(identity->stream).seq);
    } catch (const Fault&) {
        return std::nullopt;
    }
}

Result<FoundCopy> checkCopy(const path& copy, Book* present, const Person& by) {
    if (const auto may = mayDo(by, Right::setRules); present != nullptr && !may) return may.refusal();
    Database db(copy, Access::readOnly);
    const auto identity = checkedIdentity(db);
    const auto stall = identity.stream.stall;
    FoundCopy found;
    found.stream = identity.stream;
    found.head = JournalTable(db).head(identity.stream);
    found.last = momentOf(db, identity.stream, found.head.seq);
    found.nextEpoch = identity.stream.epoch + 1;
    if (present == nullptr) return found;
    if (present->stall() != stall ||
        beginningOf(db, stall) != beginningOf(present->db(), stall))
        return refuse(Reason::copyOfAnother, stall.text());
    if (!hasAll(db, present->db(), stall)) return refuse(Reason::copyNewer);
    found.missing = missingIn(db, present->db(), stall);
    found.nextEpoch = std::max(found.nextEpoch, present->stream().epoch + 1);
    return found;
}

path takePlace(const path& finished, const path& place, const std::optional<DeviceKeys>& keys,
               Day today, const AfterStep& after) {
    const auto file = std::filesystem::absolute(place);
    const auto done = [&] {
        syncFolder(file.parent_path());
        if (after) after();
    };
    syncToDisk(finished);
    done();
    const auto aside = setAside(file, today);
    done();
    if (keys) saveKeys(keysBeside(file), *keys);
    done();
    // Left by a book that did not open: its log lies beside the one set aside, and is not the new one's.
    std::error_code failed;
    for (const auto* end : {"-wal", "-shm"}) std::filesystem::remove(withEnd(file, end), failed);
    done();
    giveName(finished, file);
    done();
    return aside;
}

path putBack(const path& copy, const FoundCopy& found, const path& place, const Person& by,
             const Surroundings& surroundings, const AfterStep& after) {
    const auto file = std::filesystem::absolute(place);
    const auto half = withEnd(file, ".half");
    mustBeOurs(file);
    removeDatabase(half); // left by a power cut in the middle of this
    // The keys of a device outlive its book, and know more than an old copy of them.
    auto keys = readableKeys(keysBeside(file));
    std::optional<DeviceKeys> change;
    if (!keys) change = keys = loadKeys(keysBeside(copy));
    Surroundings around{surroundings.clock, surroundings.random, {}, surroundings.pinCost};
    giveKeys(around, *keys);
    try {
        std::error_code failed;
        std::filesystem::copy_file(copy, half, failed);
        if (failed) throw Fault(FaultKind::notWritable, half.string());
        Book book(half, around);
        if (book.head().hash != found.head.hash)
            throw Fault(FaultKind::damaged, "the copy is not what was checked");
        if (around.standing == Standing::alone) {
            DeviceEnrolled next;
            next.stall = book.stall();
            next.epoch = std::max(found.nextEpoch, countAside(file) + 2);
            next.publicKey = keys->publicKey();
            if (const auto device = DeviceTable(book.db()).find(book.stream()))
                next.stallName = device->stallName;
            book.goOnAs(next);
            book.record(by, BookPutBack{found.stream.epoch, found.head.seq, found.missing.entries,
                                        found.missing.sales});
        } else {
            auto state = SyncStateTable(book.db()).read();
            state.claim = "put back from a copy that ends at entry " + std::to_string(found.head.seq);
            Transaction transaction(book.db());
            SyncStateTable(book.db()).write(state);
            transaction.commit();
        }
        clearCounter(book);
    } catch (...) {
        removeDatabase(half);
        throw;
    }
    return takePlace(half, file, change, dayOf(surroundings.clock.now()), after);
}

path joinAgain(const path& file, const EnrolReply& admitted, const DeviceKeys& keys,
               const Surroundings& surroundings) {
    std::vector<std::pair<std::string, std::string>> settings;
    try {
        Database former(file, Access::readOnly);
        settings = SettingTable(former).all();
    } catch (const Fault&) {
        // A book that does not open keeps its settings to itself.
    }
    DeviceEnrolled fact;
    fact.stall = admitted.stall;
    fact.epoch = admitted.epoch;
    fact.publicKey = keys.publicKey();
    fact.stallName = admitted.stallName;
    const auto next = withEnd(file, ".next");
    removeDatabase(next); // left by a power cut in the middle of this
    Book::create(next, fact, surroundings);
    {
        Database db(next, Access::own);
        Transaction transaction(db);
        for (const auto& [name, value] : settings)
            SettingTable(db).write(name, value);
        transaction.commit();
    }
    return takePlace(next, file, keys, dayOf(surroundings.clock.now()));
}

} // namespace touat
