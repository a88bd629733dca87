// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the centre has not confirmed, byte for byte on a second medium (R10): a disk that dies while the line is down takes no
// sale with it. The file is no book; its entries go behind those of a copy of the same device, and from there to the centre.
#pragma once

#include "core/book/book.h"

namespace touat {

/// The file of one device, "S07-1.unsent", written by whoever owns its book.
class UnsentCopy {
  public:
    explicit UnsentCopy(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Adds what was recorded since, a line an entry, on the medium when this returns; the file goes once the centre has all
    /// of it. False: the folder is not there or full, or the file cannot be read, which is for another time. What this book
    /// does not have itself is the only trace of it, and stays.
    bool keep(Book& book);
    std::filesystem::path fileOf(const Stream& stream) const;

  private:
    bool isOurs(Book& book, const std::filesystem::path& file) const;

    std::filesystem::path m_folder;
    std::int64_t m_from = 0; // the first entry in the file
    std::int64_t m_upTo = 0; // the last; 0: not looked at yet
};

/// Puts the entries of such a file behind those of a book that nobody has open, a copy of the same device's; those that it
/// has are passed over, and one that a power cut left half. Returns how many are new. All or none: refused are
/// bytesUnreadable (or no file), copyOfAnother, chainBroken (what stands between is missing, or it is another history).
Result<std::int64_t> takeUnsent(const std::filesystem::path& file, const std::filesystem::path& unsent,
                                const Surroundings& surroundings);

} // namespace touat
