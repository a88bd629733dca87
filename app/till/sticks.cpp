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

QString placeToSave(const std::filesystem::path& otherwise) {
    const auto sticks = pluggedIn(StickUse::write);
    return sticks.isEmpty() ? QString::fromStdString(otherwise.string()) : sticks.front();
}

QString saveFile(const QString& folder, const QString& name, const QByteArray& bytes) {
    const QDir place(folder);
    QSaveFile file(place.filePath(name));
    const bool written = place.mkpath(".") && file.open(QIODevice::WriteOnly) &&
                         file.write(bytes) == bytes.size() && file.commit();
    return written ? file.fileName() : QString{};
}

QString saveTable(const QString& folder, const QString& name, const std::string& table) {
    // Without the mark a spreadsheet takes Arabic for something else.
    return saveFile(folder, name, QByteArray("\xEF\xBB\xBF") + QByteArray::fromStdString(table));
}

QString savePaper(const QString& folder, const receipts::DrawnPaper& paper) {
    return saveFile(folder, QString::fromStdString(paper.name) + QStringLiteral(".pdf"),
                    QByteArray::fromStdString(paper.pdf));
}

} // namespace touat
