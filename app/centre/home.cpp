// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/home.h"

#include "core/journal/json.h"
#include "core/store/whole_file.h"

namespace touat {

void CentreHome::leaveLocalDoor(const LocalDoor& door) const {
    writeWhole(local(), json::textOf(door));
}

namespace {

template <class T>
std::optional<T> readFrom(const std::filesystem::path& file) {
    const auto text = readWhole(file);
    if (!text) return std::nullopt;
    return json::Parser().as<T>(*text);
}

} // namespace

std::optional<LocalDoor> CentreHome::localDoor() const { return readFrom<LocalDoor>(local()); }

void CentreHome::noteCopy(const LastCopy& copy) const {
    writeWhole(lastCopyFile(), json::textOf(copy));
}

std::optional<LastCopy> CentreHome::lastCopy() const { return readFrom<LastCopy>(lastCopyFile()); }

void CentreHome::removeLocalDoor() const {
    std::error_code ignored;
    std::filesystem::remove(local(), ignored);
}

} // namespace touat
