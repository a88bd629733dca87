// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/upkeep.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>

#include "core/book/checkpoint.h"
#include "core/book/refold.h"
#include "core/store/fault.h"
#include "core/store/whole_file.h"
#include "core/sync/device_keys.h"
#include "core/sync/photos.h"
#include "core/sync/put_back.h"

namespace touat {

namespace {

constexpr auto sealedEnding = ".sealed";

/// "centre-C00-0002-0000012345-2026-11-28.sealed": a clock may be set back, a journal only grows, and one that goes on
/// from an older copy begins with less. Names of before, without its incarnation, sort below all of these.
std::string sealedName(const Checked& checked, Day day) {
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "centre-C00-%04d-%010lld-", checked.incarnation,
                  static_cast<long long>(checked.entries));
    return text.data() + day.iso() + sealedEnding;
}

Surroundings surroundingsOf(const CentreHome& home, const Clock& clock, Random& random) {
    Surroundings around{clock, random, {}, PinCost::counter};
    giveKeys(around, loadKeys(home.keys()));
    return around;
}

/// What becomes of a copy that is not encrypted: it does not stay.
struct PlainCopy {
    std::filesystem::path folder;
    std::filesystem::path book() const { return folder / "centre.book"; }
    explicit PlainCopy(const CentreHome& home) : folder(home.folder / "copy") {
        std::error_code failed;
        std::filesystem::remove_all(folder, failed);
        std::filesystem::create_directory(folder, failed);
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failed);
        if (failed) throw Fault(FaultKind::notWritable, folder.string());
    }
    ~PlainCopy() {
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
    PlainCopy(const PlainCopy&) = delete;
    PlainCopy& operator=(const PlainCopy&) = delete;
};

/// Pages and every chain, as on any morning, that the tables are what the journal adds up to, and that it is what
/// devices and the centre have signed.
Checked check(const std::filesystem::path& file, const Surroundings& around) {
    Book book(file, around);
    if (const auto wrong = refold(book.db()); !wrong.empty())
        throw Fault(FaultKind::damaged, wrong.front() + " is not what the journal adds up to");
    if (const auto broken = brokenCheckpoint(book.db(), book.stream()); !broken.empty())
        throw Fault(FaultKind::damaged, broken);
    JournalTable journal(book.db());
    Checked checked;
    checked.incarnation = book.stream().epoch;
    checked.entries = journal.lastArrival();
    checked.streams = static_cast<int>(journal.streams().size());
    if (const auto newest = journal.envelopeOf({book.stream(), book.head().seq}))
        checked.last = newest->at;
    book.db().checkpoint();
    return checked;
}

std::filesystem::path photosIn(const std::filesystem::path& copies) { return copies / "photos"; }

/// A photo never changes: each is sealed once.
void sealPhotos(const std::filesystem::path& from, const std::filesystem::path& to, const Hash& publicHalf) {
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(from, failed)) {
        if (!Hash::parse(entry.path().filename().string())) continue; // on its way in
        const auto target = to / (entry.path().filename().string() + sealedEnding);
        if (std::filesystem::exists(target, failed)) continue;
        std::filesystem::create_directories(to, failed);
        seal({entry.path()}, target, publicHalf);
    }
}

} // namespace

std::vector<std::filesystem::path> sealedCopiesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> found;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed))
        if (entry.path().extension() == sealedEnding &&
            entry.path().filename().string().starts_with("centre-"))
            found.push_back(entry.path());
    std::sort(found.rbegin(), found.rend());
    return found;
}

std::filesystem::path backUpCentre(const CentreHome& home, const std::filesystem::path& folder,
                                   const Hash& publicHalf, int keep, const Surroundings& around,
                                   const CopyBook& copyBook) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed) throw Fault(FaultKind::notWritable, folder.string());
    const PlainCopy copy(home);
    copyBook(copy.book());
    const auto checked = check(copy.book(), around);
    const auto certificates = home.certificates();
    const auto target = folder / sealedName(checked, dayOf(around.clock.now()));
    seal({copy.book(), home.keys(), certificates.authority, certificates.authorityKey,
          certificates.server, certificates.serverKey},
         target, publicHalf);
    sealPhotos(home.photos(), photosIn(folder), publicHalf);
    const auto copies = sealedCopiesIn(folder);
    for (auto i = static_cast<std::size_t>(std::max(keep, 1)); i < copies.size(); ++i)
        std::filesystem::remove(copies[i], failed);
    home.noteCopy({around.clock.now(), checked.entries}); // last: the copy is good, whatever becomes of the note
    return target;
}

Checked checkCentre(const CentreHome& home, const Surroundings& around, const CopyBook& copyBook) {
    const PlainCopy copy(home);
    copyBook(copy.book());
    return check(copy.book(), around);
}

std::optional<Archived> archiveCentre(const CentreHome& home, const ArchiveWish& wish,
                                      const Surroundings& around, const CopyBook& copyBook) {
    const PlainCopy copy(home);
    copyBook(copy.book());
    Book book(copy.book(), around);
    return writeArchive(book, wish);
}

Checked openCentre(const std::filesystem::path& sealed, const CentreHome& home, const SafeKey& key,
                   const Clock& clock, Random& random) {
    std::error_code failed;
    const bool wasThere = std::filesystem::exists(home.folder, failed);
    const auto names = openSealed(sealed, home.folder, key);
    try {
        return check(home.book(), surroundingsOf(home, clock, random));
    } catch (...) {
        for (const auto& name : names) removeDatabase(home.folder / name);
        if (!wasThere) std::filesystem::remove(home.folder, failed);
        throw;
    }
}

OpenedPhotos openPhotos(const std::filesystem::path& sealed, const CentreHome& home, const SafeKey& key) {
    OpenedPhotos photos;
    const PhotoFolder to(home.photos());
    const auto half = home.folder / "photo"; // where one is opened
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(photosIn(sealed.parent_path()), failed)) {
        const auto name = Hash::parse(entry.path().stem().string());
        if (!name || entry.path().extension() != sealedEnding) continue;
        std::filesystem::remove_all(half, failed);
        std::optional<std::string> bytes;
        try {
            (void)openSealed(entry.path(), half, key);
            bytes = PhotoFolder(half).read(*name);
        } catch (const Fault& fault) {
            if (fault.kind() == FaultKind::diskFull || fault.kind() == FaultKind::notWritable) throw;
        }
        std::filesystem::remove_all(half, failed);
        if (bytes) to.keep(*name, *bytes);
        ++(bytes ? photos.opened : photos.damaged);
    }
    return photos;
}

namespace {

/// Where a copy is opened, checked and made ready to take its place; what a try left there that was cut off is removed.
CentreHome placeToRestore(const CentreHome& home) {
    CentreHome next{home.folder / "restoring"};
    std::error_code ignored;
    std::filesystem::remove_all(next.folder, ignored);
    return next;
}

/// SQLite holds a lock of the file as long as a program has it open. Asked of the lock itself: to open a damaged book
/// would change what lies there.
void mustBeClosed(const std::filesystem::path& book) {
    const int fd = ::open(book.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) throw Fault(FaultKind::noSuchFile, book.string());
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    const bool asked = ::fcntl(fd, F_GETLK, &lock) == 0;
    ::close(fd);
    if (!asked || lock.l_type != F_UNLCK) throw Fault(FaultKind::inUse, book.string());
}

/// The file and its log as they lie there, and whether the disk still gives all of both. Throws Fault where the copy
/// cannot be written: a full disk says nothing about the book.
bool copyAsItIs(const std::filesystem::path& book, const std::filesystem::path& target) {
    std::array<char, 64 * 1024> part{};
    for (const auto* end : {"", "-wal"}) {
        auto from = book;
        auto to = target;
        std::error_code failed;
        if (!std::filesystem::exists(from += end, failed) && !failed) continue;
        std::ifstream in(from, std::ios::binary);
        NewFile out(to += end);
        do {
            in.read(part.data(), part.size());
            out.write({part.data(), static_cast<std::size_t>(in.gcount())});
        } while (in);
        if (!in.eof()) return false;
        out.finish();
    }
    return true;
}

struct Known {
    int incarnation = 0;
    std::vector<Lack> journals; // each from 1 on
};

/// What a book says that it has; nothing where it cannot be asked any more.
std::optional<Known> knownIn(const std::filesystem::path& book) {
    try {
        Database db(book, Access::own);
        const auto identity = IdentityTable(db).read();
        if (!identity) return std::nullopt;
        Known known{identity->stream.epoch, {}};
        JournalTable journal(db);
        for (const auto& stream : journal.streams()) known.journals.push_back({stream, 1, journal.head(stream).seq});
        return known;
    } catch (const Fault& fault) {
        if (fault.kind() == FaultKind::diskFull) throw;
        return std::nullopt;
    }
}

std::vector<Lack> lacksOf(const Known& former, const std::filesystem::path& now) {
    Database db(now, Access::own);
    JournalTable journal(db);
    std::vector<Lack> lacks;
    for (auto each : former.journals) {
        each.from = journal.head(each.stream).seq + 1;
        if (each.from <= each.to) lacks.push_back(each);
    }
    return lacks;
}

} // namespace

bool isSound(const CentreHome& home) {
    mustBeClosed(home.book());
    const PlainCopy copy(home);
    if (!copyAsItIs(home.book(), copy.book())) return false;
    try {
        Database db(copy.book(), Access::own);
        (void)checkedIdentity(db);
        return true;
    } catch (const Fault& fault) {
        if (fault.kind() != FaultKind::damaged && fault.kind() != FaultKind::notABook) throw;
        return false;
    }
}

WentOn goOnFromNewest(const std::vector<std::filesystem::path>& copies, const CentreHome& home, const SafeKey& key,
                      const Clock& clock, Random& random, int above) {
    mustBeClosed(home.book());
    WentOn went;
    std::optional<Known> former;
    {
        const PlainCopy copy(home);
        if (copyAsItIs(home.book(), copy.book())) former = knownIn(copy.book());
    }
    const auto next = placeToRestore(home);
    for (const auto& copy : copies) {
        try {
            went.checked = openCentre(copy, next, key, clock, random);
            went.copy = copy;
            break;
        } catch (const Fault& fault) {
            if (fault.kind() != FaultKind::damaged && fault.kind() != FaultKind::notABook) throw;
            went.passedOver.push_back(copy);
        }
    }
    if (went.copy.empty())
        throw Fault(FaultKind::damaged, "no copy is good, or the key is another one; nothing was changed");
    went.now = Book::goOnFromCopy(next.book(), surroundingsOf(next, clock, random),
                                  former ? std::max(above, former->incarnation) : above);
    if (former) went.lacks = lacksOf(*former, next.book());
    // Keys and certificates outlive the book, and are those that devices know.
    std::optional<DeviceKeys> change;
    if (!readableKeys(home.keys())) change = loadKeys(next.keys());
    for (const auto& entry : std::filesystem::directory_iterator(next.folder)) {
        const auto place = home.folder / entry.path().filename();
        if (entry.path() != next.book() && entry.path() != next.keys() && !std::filesystem::exists(place))
            giveName(entry.path(), place);
    }
    went.aside = takePlace(next.book(), home.book(), change, dayOf(clock.now()));
    std::error_code ignored;
    std::filesystem::remove_all(next.folder, ignored);
    return went;
}

Restored restoreCentre(const std::filesystem::path& sealed, const CentreHome& home,
                       const SafeKey& key, const Clock& clock, Random& random, int above) {
    std::error_code failed;
    if (std::filesystem::exists(home.book(), failed))
        throw Fault(FaultKind::notWritable, home.folder.string() + " is a centre already");
    const auto next = placeToRestore(home);
    const bool wasThere = std::filesystem::exists(home.folder, failed);
    Restored restored;
    try {
        restored.copy = openCentre(sealed, next, key, clock, random);
    } catch (...) {
        if (!wasThere) std::filesystem::remove(home.folder, failed);
        throw;
    }
    restored.photos = openPhotos(sealed, home, key);
    restored.now = Book::goOnFromCopy(next.book(), surroundingsOf(next, clock, random), above);
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(next.folder))
        if (entry.path() != next.book()) files.push_back(entry.path());
    files.push_back(next.book()); // last: with it there is a centre
    for (const auto& file : files) giveName(file, home.folder / file.filename());
    std::filesystem::remove(next.folder, failed);
    return restored;
}

} // namespace touat
