// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/photo_shelf.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include "app/till/sticks.h"

namespace touat {

namespace {

constexpr int mostShown = 24;    // the photo that was just taken is among the newest
constexpr int mostFiles = 4'000; // a full stick must not hold the till up

} // namespace

PhotoShelf::PhotoShelf(std::filesystem::path folder, const Wording& wording, QObject* parent)
    : QObject(parent),
      m_folder(std::move(folder)),
      m_wording(wording),
      m_found({{"address",
                [](const Found& f) {
                    return f.flaw == PhotoFlaw::none ? QUrl::fromLocalFile(f.file) : QUrl{};
                }},
               {"flawText", [this](const Found& f) { return m_wording.flawOfPhoto(f.flaw); }}},
              this) {}

void PhotoShelf::look() {
    lookIn(pluggedIn() << QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
}

void PhotoShelf::lookIn(const QStringList& folders) {
    std::vector<QFileInfo> files;
    for (const auto& folder : folders) {
        QDirIterator each(folder, {"*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG"}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext() && files.size() < mostFiles) {
            each.next();
            files.push_back(each.fileInfo());
        }
    }
    std::sort(files.begin(), files.end(), [](const QFileInfo& a, const QFileInfo& b) {
        return a.lastModified() > b.lastModified();
    });
    auto rows = m_taken;
    for (std::size_t i = 0; i < files.size() && i < mostShown; ++i) {
        const auto file = files[i].absoluteFilePath();
        rows.push_back({file, flawOfHead(file)});
    }
    m_found.assign(std::move(rows));
    emit looked();
}

void PhotoShelf::add(const QString& file) {
    const Found taken{file, flawOfHead(file)};
    m_taken.insert(m_taken.begin(), taken);
    auto rows = m_found.rows();
    rows.insert(rows.begin(), taken);
    m_found.assign(std::move(rows));
    emit looked();
}

KeptPhoto PhotoShelf::keep(int row) const {
    if (row < 0 || row >= m_found.rowCount()) return {{}, PhotoFlaw::noPicture};
    return keepPhoto(m_folder, m_found.rows()[static_cast<std::size_t>(row)].file);
}

} // namespace touat
