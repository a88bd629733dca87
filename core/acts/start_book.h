// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first entry of a device's journal: who it is.
#pragma once

#include "core/book/book.h"
#include "core/sync/device_keys.h"
#include "core/sync/messages.h"

namespace touat {

/// Makes a book, and its key file beside it, for a stall that stands alone or for the centre itself.
/// Throws Fault.
void startBook(const std::filesystem::path& file, Stall stall, const Name& stallName,
               const Surroundings& surroundings);

/// Makes the book of a device that the centre has just admitted. Throws Fault.
void startEnrolledBook(const std::filesystem::path& file, const EnrolReply& admitted,
                       DeviceKeys keys, const Surroundings& surroundings);

} // namespace touat
