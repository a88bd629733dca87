// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/start_book.h"

#include "core/store/fault.h"

namespace touat {

void startBook(const std::filesystem::path& file, Stall stall, const Name& stallName,
               const Surroundings& surroundings) {
    const auto keys = makeKeys(surroundings.random);
    DeviceEnrolled fact;
    fact.stall = stall;
    fact.publicKey = keys.publicKey();
    fact.stallName = stallName;
    // Keys first: keys without a book do no harm, a book without its keys could never sign.
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        throw Fault(FaultKind::notWritable, file.string() + " exists already");
    saveKeys(keysBeside(file), keys);
    Book::create(file, fact, surroundings);
}

void startEnrolledBook(const std::filesystem::path& file, const EnrolReply& admitted,
                       DeviceKeys keys, const Surroundings& surroundings) {
    DeviceEnrolled fact;
    fact.stall = admitted.stall;
    fact.epoch = admitted.epoch;
    fact.publicKey = keys.publicKey();
    fact.stallName = admitted.stallName;
    saveKeys(keysBeside(file), keys);
    Book::create(file, fact, surroundings);
}

} // namespace touat
