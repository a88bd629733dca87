// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/sticks.h"

#include <QStorageInfo>

namespace touat {

QStringList pluggedIn(StickUse use) {
    QStringList places;
    for (const auto& volume : QStorageInfo::mountedVolumes()) {
        if (use == StickUse::write && volume.isReadOnly()) continue;
        for (const auto* root : {"/media/", "/run/media/", "/mnt/"})
            if (volume.rootPath().startsWith(QLatin1String(root))) places << volume.rootPath();
    }
    return places;
}

} // namespace touat
