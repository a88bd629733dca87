// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first entry of a device's journal: who it is.
#pragma once

#include "core/book/book.h"
#include "core/sync/device_keys.h"
#include "core/sync/messages.h"

namespace touat {

/// Where a book lies, and its keys: beside its file, but for tables on a server.
struct BookPlace {
    std::filesystem::path book;
    std::filesystem::path keys;
    BookPlace(std::filesystem::path file) // NOLINT: most books are files
        : book(std::move(file)), keys(keysBeside(book)) {}
    BookPlace(std::filesystem::path address, std::filesystem::path keyFile)
        : book(std::move(address)), keys(std::move(keyFile)) {}
};

/// Makes a book, and its key file, for a stall that stands alone or for the centre itself.
/// Throws Fault.
void startBook(const BookPlace& place, Stall stall, const Name& stallName,
               const Surroundings& surroundings);

/// Makes the book of a device that the centre has just admitted. Throws Fault.
void startEnrolledBook(const BookPlace& place, const EnrolReply& admitted,
                       DeviceKeys keys, const Surroundings& surroundings);

} // namespace touat
