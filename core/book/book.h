// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open book of one device: its journal, its tables, its clock. record() is the only way in:
// one durable transaction that appends the fact and applies it, or nothing at all.
// One connection, one thread. Opening checks the file, and a file that fails is left as it is. The centre's may
// be an address instead of a file (core/store/server.h).
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "core/book/fact.h"
#include "core/book/state_tables.h"
#include "core/people/pin.h"
#include "core/people/role.h"
#include "core/random.h"
#include "core/signature.h"
#include "core/store/database.h"

namespace touat {

/// Whether a centre stands above the device.
enum class Standing { alone, enrolled };

/// What a book is given from outside.
struct Surroundings {
    const Clock& clock;
    Random& random;
    std::vector<Pepper> peppers; // the newest last; none: no PIN can be set or checked
    PinCost pinCost = PinCost::counter;
    std::optional<SigningSeed> seed = std::nullopt; // none: its papers are not signed
    Standing standing = Standing::alone;
};

struct Recorded {
    EntryId id;
    Hash hash;
    Moment at;
};

/// Reads every page and checks the chain of every stream, and changes nothing. Throws Fault: notABook,
/// newerBook, damaged.
BookIdentity checkedIdentity(Database& db);

/// Whether a book is checked before anything of it is seen, or before anything is recorded in it.
enum class Checks { first, later };

class Book {
  public:
    /// Makes a new book whose first entry is the device's enrolment, and closes it again. The file
    /// appears whole or not at all. Throws Fault (notWritable when it exists already).
    static void create(const std::filesystem::path& file, const DeviceEnrolled& enrolment,
                       const Surroundings& surroundings);

    /// A copy of the centre's book goes on where the book itself was lost: as the next incarnation of the
    /// centre, so that nothing it writes or sends from now on can be taken for what was lost (R4). The
    /// file must not be open. `above`: the newest incarnation that anybody remembers, where it is newer
    /// than the copy. Returns which it is now. Throws Fault.
    static Stream goOnFromCopy(const std::filesystem::path& file, const Surroundings& surroundings,
                               int above = 0);

    /// Opens and checks: form of the file, pages, the chain of every stream. Brings derived tables
    /// of an older program up to date. Throws Fault: noSuchFile, inUse, notABook, newerBook, damaged.
    /// With Checks::later whoever comes to work sees the shelf at once, however long the journal has
    /// grown; `check` follows in an idle moment, and at the latest before the first fact. Tables of an
    /// older program are never seen unchecked.
    Book(const std::filesystem::path& file, Surroundings surroundings, Checks checks = Checks::first);
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    /// The checks of the opening, where they were put off; nothing when they are done. Throws Fault:
    /// damaged.
    void check();

    Recorded record(const Person& by, const Fact& fact,
                    std::optional<StaffId> approver = std::nullopt);
    /// Several facts in one durable transaction: all of them, or none.
    std::vector<Recorded> recordTogether(const Person& by, std::span<const Fact> facts,
                                         std::optional<StaffId> approver = std::nullopt);

    Stream stream() const { return m_identity.stream; }
    Stall stall() const { return m_identity.stream.stall; }
    const BookIdentity& identity() const { return m_identity; }
    StreamHead head() const { return m_head; }
    EntryId nextEntry() const { return {stream(), m_head.seq + 1}; }
    Moment now() const { return m_surroundings.clock.now(); }
    Day today() const { return dayOf(now()); }
    /// Whether the rules of the shop are set here: at the centre, and at a stall that stands alone.
    bool setsRules() const {
        return stall().isCentre() || m_surroundings.standing == Standing::alone;
    }
    /// Perpetual totals up to the last entry.
    const Totals& totals() const { return m_totals; }
    Database& db() { return m_db; }
    const Surroundings& surroundings() const { return m_surroundings; }
    Surroundings& surroundings() { return m_surroundings; }

    /// The next device of the stall goes on with this book: in a stream of its own, so that no number
    /// is given twice, and level with no centre yet.
    void goOnAs(const DeviceEnrolled& next);

    /// At the start of a day's work: builds the derived tables again when goods or artisans' money do
    /// not add up in them (core/stock/goods_sum_view.h, core/consignment/account_sum_view.h). Returns whether it had to.
    bool mendTables();
    /// Whether the last opening had to rebuild the derived tables.
    bool wasRefolded() const { return m_refolded; }

  private:
    static void make(const std::filesystem::path& place, const DeviceEnrolled& enrolment,
                     const Surroundings& surroundings);
    void begin(const DeviceEnrolled& next); // a stream of this book, in the caller's transaction
    std::vector<Recorded> appendAll(const Person& by, std::span<const Fact> facts,
                                    std::optional<StaffId> approver);
    Hash append(Envelope& envelope, const Fact& fact);
    void rememberHead();

    Database m_db;
    Surroundings m_surroundings;
    BookIdentity m_identity;
    StreamHead m_head;
    Totals m_totals;
    bool m_refolded = false;
    bool m_checked = false;
};

} // namespace touat
