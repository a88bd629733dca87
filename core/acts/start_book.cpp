// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/start_book.h"

#include "core/store/fault.h"
#include "core/store/server.h"

namespace touat {

namespace {

/// Before the keys are written: those of the book that is there may lie in the same file.
void wantNoBook(const std::filesystem::path& place) {
    if (isOnServer(place.string())) {
        const Database free(place, Access::create);
        return;
    }
    std::error_code ignored;
    if (std::filesystem::exists(place, ignored))
        throw Fault(FaultKind::notWritable, place.string() + " exists already");
}

} // namespace

void startBook(const BookPlace& place, Stall stall, const Name& stallName,
               const Surroundings& surroundings) {
    const auto keys = makeKeys(surroundings.random);
    DeviceEnrolled fact;
    fact.stall = stall;
    fact.publicKey = keys.publicKey();
    fact.stallName = stallName;
    // Keys first: keys without a book do no harm, a book without its keys could never sign.
    wantNoBook(place.book);
    saveKeys(place.keys, keys);
    Book::create(place.book, fact, surroundings);
}

void startEnrolledBook(const BookPlace& place, const EnrolReply& admitted,
                       DeviceKeys keys, const Surroundings& surroundings) {
    DeviceEnrolled fact;
    fact.stall = admitted.stall;
    fact.epoch = admitted.epoch;
    fact.publicKey = keys.publicKey();
    fact.stallName = admitted.stallName;
    saveKeys(place.keys, keys);
    Book::create(place.book, fact, surroundings);
}

} // namespace touat
