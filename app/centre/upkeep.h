// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of a centre that may be carried away, and the way back. A copy is checked before it is sealed;
// what is opened again is checked before anybody trusts it; nothing is ever written over a centre.
#pragma once

#include <filesystem>
#include <functional>

#include "app/centre/home.h"
#include "core/book/archive.h"
#include "core/book/book.h"
#include "core/sync/sealed_copy.h"

namespace touat {

/// Puts a copy of the centre's book where it is told. Throws Fault.
using CopyBook = std::function<void(const std::filesystem::path&)>;

/// Seals book, keys and certificates into `folder` under a name that sorts by the centre's incarnation, then by how
/// much is in it, and throws away all sealed copies there but the newest `keep`. Photos are sealed one by one beside
/// them, once, and stay; that it was done is noted in the centre's folder, for whoever watches. Returns the copy. Throws Fault.
std::filesystem::path backUpCentre(const CentreHome& home, const std::filesystem::path& folder,
                                   const Hash& publicHalf, int keep, const Surroundings& around,
                                   const CopyBook& copyBook);
/// Newest first.
std::vector<std::filesystem::path> sealedCopiesIn(const std::filesystem::path& folder);

struct Checked {
    int incarnation = 1;      // of the centre, 2 of C00-2
    std::int64_t entries = 0; // of all journals
    int streams = 0;
    Moment last; // when the newest entry of the centre was written
};
/// Checks a copy of the centre as `openCentre` does, and leaves the centre alone. Throws Fault.
Checked checkCentre(const CentreHome& home, const Surroundings& around, const CopyBook& copyBook);

/// Opens a sealed copy as a centre in an empty or new folder and checks it: pages, every chain, that the
/// tables are what the journal adds up to, and that it is what devices and the centre have signed. Throws Fault;
/// then nothing stays in the folder.
Checked openCentre(const std::filesystem::path& sealed, const CentreHome& home, const SafeKey& key,
                   const Clock& clock, Random& random);

/// A year of all journals as a folder (core/book/archive.h), from such a copy. Nothing: there is nothing of the year.
/// Throws Fault.
std::optional<Archived> archiveCentre(const CentreHome& home, const ArchiveWish& wish,
                                      const Surroundings& around, const CopyBook& copyBook);

struct OpenedPhotos {
    int opened = 0;
    int damaged = 0; // that do not open, or show something else; a stall that has them sends them again
};
/// Those that were sealed beside a copy, into the centre's folder. Throws Fault.
OpenedPhotos openPhotos(const std::filesystem::path& sealed, const CentreHome& home, const SafeKey& key);

struct Restored {
    Checked copy;
    OpenedPhotos photos;
    Stream now; // C00-2
};
/// A sealed copy becomes the centre that stalls talk to, as its next incarnation (R4), in a folder where
/// no centre is: cut off anywhere, there is none yet, and it can be tried again. `above`: the newest
/// incarnation that anybody remembers, where the same copy was restored before. Throws Fault.
Restored restoreCentre(const std::filesystem::path& sealed, const CentreHome& home,
                       const SafeKey& key, const Clock& clock, Random& random, int above);

/// Whether the book of a centre that does not serve is as it was written, pages and chains. What is looked at is a copy
/// of the file and its log, so that nothing of them changes; what the disk does not give any more is not sound. Throws
/// Fault: inUse, noSuchFile, newerBook, diskFull.
bool isSound(const CentreHome& home);

/// What the book that was set aside had of a journal, and the one that goes on has not: its last entries.
struct Lack {
    Stream stream;
    std::int64_t from = 0; // the first of them
    std::int64_t to = 0;
};
struct WentOn {
    std::filesystem::path aside; // the former book; its log and its keys lie beside it
    std::filesystem::path copy;  // from which the centre goes on
    std::vector<std::filesystem::path> passedOver; // newer copies that are no good, or are of another key
    Checked checked;
    Stream now;                             // C00-2
    std::optional<std::vector<Lack>> lacks; // none: the former book does not say what it had
};
/// The book is set aside with its log, nothing of it deleted, and the centre goes on as its next incarnation (R4) from
/// the first of `copies` that is good; keys, certificates and photos stay. Until one is opened and checked nothing
/// changes; cut off after that, there is the old book, or none yet and `restore` goes on. `above` as in
/// restoreCentre. Throws Fault: inUse, noSuchFile, diskFull, damaged (no copy is good).
WentOn goOnFromNewest(const std::vector<std::filesystem::path>& copies, const CentreHome& home, const SafeKey& key,
                      const Clock& clock, Random& random, int above);

} // namespace touat
