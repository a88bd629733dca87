// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/home.h"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "core/journal/json.h"
#include "core/store/fault.h"

namespace touat {

void CentreHome::leaveLocalDoor(const LocalDoor& door) const {
    removeLocalDoor();
    const auto text = json::textOf(json::write(door));
    const int fd = ::open(local().c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) throw Fault(FaultKind::notWritable, local().string());
    const auto written = ::write(fd, text.data(), text.size());
    ::close(fd);
    if (written != static_cast<ssize_t>(text.size()))
        throw Fault(FaultKind::diskFull, local().string());
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
