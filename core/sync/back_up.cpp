// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/back_up.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/store/fault.h"
#include "core/store/whole_file.h"
#include "core/sync/device_keys.h"

namespace touat {

namespace {

using std::filesystem::path;

/// "0001-0000000042-2026-11-24": copies sort by how much of the story is in them. A clock may be set
/// back, a journal only grows; the day is for people.
std::string stampOf(const Book& book) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%010lld-", book.stream().epoch,
                  static_cast<long long>(book.head().seq));
    return text.data() + book.today().iso();
}

} // namespace

std::vector<path> backupsOf(const path& file, const path& folder) {
    std::vector<path> found;
    std::error_code failed;
    const auto begins = file.stem().string() + '-';
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed))
        if (entry.path().extension() == ".book" &&
            entry.path().filename().string().starts_with(begins))
            found.push_back(entry.path());
    std::sort(found.rbegin(), found.rend());
    return found;
}

path backUp(Book& book, const path& file, const path& folder) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    const auto copy = folder / (file.stem().string() + '-' + stampOf(book) + ".book");
    const auto half = folder / (file.stem().string() + ".half");
    removeDatabase(half);
    try {
        {
            Database target(half, Access::create);
            target.copyFrom(book.db());
        }
        auto around = book.surroundings();
        const Book checked(half, around); // pages and chain, as on any morning
        if (checked.head().hash != book.head().hash || checked.stream() != book.stream())
            throw Fault(FaultKind::damaged, "the copy is not the book");
    } catch (...) {
        removeDatabase(half);
        throw;
    }
    std::filesystem::copy_file(keysBeside(file), keysBeside(copy),
                               std::filesystem::copy_options::overwrite_existing, failed);
    if (failed) throw Fault(FaultKind::notWritable, folder.string());
    std::filesystem::permissions(
        keysBeside(copy), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
        failed); // a stick may know no owners
    giveName(half, copy); // before an older one goes
    removeDatabase(half);
    const auto copies = backupsOf(file, folder);
    for (std::size_t i = backupsKept; i < copies.size(); ++i) {
        removeDatabase(copies[i]);
        std::filesystem::remove(keysBeside(copies[i]), failed);
    }
    return copy;
}

} // namespace touat
