// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/home.h"

#include <fstream>
#include <sstream>

#include "core/journal/json.h"
#include "core/store/whole_file.h"

namespace touat {

void CentreHome::leaveLocalDoor(const LocalDoor& door) const {
    writeWhole(local(), json::textOf(door));
}

std::optional<LocalDoor> CentreHome::localDoor() const {
    std::ifstream stream(local());
    if (!stream) return std::nullopt;
    std::ostringstream text;
    text << stream.rdbuf();
    return json::Parser().as<LocalDoor>(text.str());
}

void CentreHome::removeLocalDoor() const {
    std::error_code ignored;
    std::filesystem::remove(local(), ignored);
}

} // namespace touat
