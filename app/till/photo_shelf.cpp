// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/photo_shelf.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QUrl>

#include "core/hash.h"

namespace touat {

namespace {

constexpr int mostSide = 1024;   // dots
constexpr int mostShown = 24;    // the photo that was just taken is among the newest
constexpr int mostFiles = 4'000; // a full stick must not hold the till up
constexpr qint64 mostBytes = 40'000'000;

QStringList placesOfPhotos() {
    QStringList places{QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)};
    for (const auto& volume : QStorageInfo::mountedVolumes())
        for (const auto* root : {"/media/", "/run/media/", "/mnt/"})
            if (volume.rootPath().startsWith(QLatin1String(root))) places << volume.rootPath();
    return places;
}

} // namespace

std::filesystem::path photosBeside(const std::filesystem::path& book) {
    return book.parent_path() / "photos";
}

std::optional<std::string> keepPhoto(const std::filesystem::path& folder, const QString& file) {
    if (QFileInfo(file).size() > mostBytes) return std::nullopt;
    QImageReader reader(file);
    reader.setAutoTransform(true);
    if (const auto size = reader.size(); size.width() > mostSide || size.height() > mostSide)
        reader.setScaledSize(size.scaled(mostSide, mostSide, Qt::KeepAspectRatio));
    const auto image = reader.read();
    if (image.isNull()) return std::nullopt;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) ||
        !image.convertToFormat(QImage::Format_RGB888).save(&buffer, "JPG", 85))
        return std::nullopt;
    const auto name = hashOfFile({bytes.data(), static_cast<std::size_t>(bytes.size())}).hex();
    const QDir place(QString::fromStdString(folder.string()));
    const auto kept = place.filePath(QString::fromStdString(name));
    if (QFileInfo::exists(kept)) return name; // the same picture twice is one file
    QSaveFile copy(kept);
    if (!place.mkpath(".") || !copy.open(QIODevice::WriteOnly) ||
        copy.write(bytes) != bytes.size() || !copy.commit())
        return std::nullopt;
    return name;
}

PhotoShelf::PhotoShelf(std::filesystem::path folder, QObject* parent)
    : QObject(parent),
      m_folder(std::move(folder)),
      m_found({{"address", [](const QString& file) { return QUrl::fromLocalFile(file); }}}, this) {}

void PhotoShelf::look() {
    lookIn(placesOfPhotos());
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
    for (std::size_t i = 0; i < files.size() && i < mostShown; ++i)
        rows.push_back(files[i].absoluteFilePath());
    m_found.assign(std::move(rows));
    emit looked();
}

void PhotoShelf::add(const QString& file) {
    m_taken.insert(m_taken.begin(), file);
    auto rows = m_found.rows();
    rows.insert(rows.begin(), file);
    m_found.assign(std::move(rows));
    emit looked();
}

QString PhotoShelf::keep(int row) const {
    if (row < 0 || row >= m_found.rowCount()) return {};
    const auto name = keepPhoto(m_folder, m_found.rows()[static_cast<std::size_t>(row)]);
    return QString::fromStdString(name.value_or(std::string{}));
}

} // namespace touat
