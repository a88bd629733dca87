// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy goes back into the place of the book. Nothing is ever deleted: the book that was there is
// set aside under a name with the day, and between any two steps a power cut leaves the old book or
// the new one. The stall goes on as its next device, so that no receipt number is given twice; under
// a centre it waits for a one-time code (joinAgain), because only the centre knows what it has heard
// of the book that is gone.
#pragma once

#include <functional>

#include "core/book/book.h"
#include "core/sync/device_keys.h"
#include "core/sync/messages.h"

namespace touat {

/// What the book that is there has, and the copy has not.
struct Missing {
    std::int64_t entries = 0;
    std::int64_t sales = 0;
    Money total; // of those sales
};

struct FoundCopy {
    Stream stream;
    StreamHead head;
    Moment last;     // when its last entry was recorded
    Missing missing; // nothing, where the book that is there cannot be read
    int nextEpoch = 2;
};

/// Reads every page of a copy and its chain, and holds it against the book that is there; none: it
/// cannot be read, and nobody can prove who they are. Changes nothing. Refused: notAllowed (who does not
/// set the rules), copyOfAnother, copyNewer. Throws Fault: noSuchFile, notABook, newerBook, damaged.
Result<FoundCopy> checkCopy(const std::filesystem::path& copy, Book* present, const Person& by);

/// When the last entry of a copy was recorded, for a list of copies: nothing is checked. Empty when it
/// cannot be read at all.
std::optional<Moment> lastIn(const std::filesystem::path& copy);

/// The keys in a file; nothing where it cannot be read, and those of the copy serve.
std::optional<DeviceKeys> readableKeys(const std::filesystem::path& file);

/// Told after each step with which files change, for tests that cut the power there.
using AfterStep = std::function<void()>;

/// Puts a copy into the place of the book, which must be closed. Returns where the former book is
/// now; empty when there was none. Throws Fault, such as inUse, and then the old book is in its place.
std::filesystem::path putBack(const std::filesystem::path& copy, const FoundCopy& found,
                              const std::filesystem::path& file, const Person& by,
                              const Surroundings& surroundings, const AfterStep& after = {});

/// A finished book, lying beside it, takes the place of another. Keys first, if they change: keys
/// without their book do no harm.
std::filesystem::path takePlace(const std::filesystem::path& finished,
                                const std::filesystem::path& file,
                                const std::optional<DeviceKeys>& keys, Day today,
                                const AfterStep& after = {});

/// A device that the centre has admitted in the place of the one that wrote this book: the book is set
/// aside, the new one keeps how the screen and the printer were set up, and gets from the centre what
/// was sent. The book must be closed. Returns where the former one is now. Throws Fault.
std::filesystem::path joinAgain(const std::filesystem::path& file, const EnrolReply& admitted,
                                const DeviceKeys& keys, const Surroundings& surroundings);

} // namespace touat
