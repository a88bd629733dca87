// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/sticks.h"

#include <QDir>
#include <QSaveFile>
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

QString saveTable(const QString& folder, const QString& name, const std::string& table) {
    // Without the mark a spreadsheet takes Arabic for something else.
    const auto bytes = QByteArray("\xEF\xBB\xBF") + QByteArray::fromStdString(table);
    const QDir place(folder);
    QSaveFile file(place.filePath(name));
    const bool written = place.mkpath(".") && file.open(QIODevice::WriteOnly) &&
                         file.write(bytes) == bytes.size() && file.commit();
    return written ? file.fileName() : QString{};
}

} // namespace touat
