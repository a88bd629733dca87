// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/photo_file.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>

#include "core/hash.h"
#include "core/photo.h"

namespace touat {

namespace {

constexpr int mostSide = mostPhotoSide;
constexpr qint64 mostBytes = 80'000'000;
constexpr qint64 mostDots = 250'000'000;        // of a JPEG, which is made small while it is read
constexpr qint64 mostProgressive = 42'000'000; // dots, at six bytes each until the last is read

/// What the marks between the parts of a JPEG tell. Its decoder makes grey of what is missing, and
/// keeps all of a progressive one in memory.
struct JpegMarks {
    bool progressive = false;
    bool whole = false; // ends with its last mark
};

JpegMarks marksOf(const uchar* bytes, qint64 size, bool headAlone) {
    JpegMarks marks;
    qint64 at = 2;
    while (at + 4 <= size) {
        if (bytes[at] != 0xff) return marks; // no mark where one must be
        const auto mark = bytes[at + 1];
        if (mark == 0xff) { // filled up
            ++at;
            continue;
        }
        if (mark == 0xc2) marks.progressive = true;
        const qint64 length = bytes[at + 2] * 256 + bytes[at + 3];
        at += 2 + length;
        if (mark != 0xda) continue;
        if (headAlone) return marks;
        // The picture itself, up to the next mark that is none of its own.
        while (at + 2 <= size && (bytes[at] != 0xff || bytes[at + 1] == 0x00 ||
                                  (bytes[at + 1] >= 0xd0 && bytes[at + 1] <= 0xd7)))
            ++at;
        if (at + 2 <= size && bytes[at + 1] == 0xd9) {
            marks.whole = true;
            return marks;
        }
    }
    return marks;
}

/// Of the file, mapped and not read: a stick is slow.
std::optional<JpegMarks> marksIn(const QString& name, bool headAlone) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const auto* bytes = file.map(0, file.size());
    if (bytes == nullptr) return std::nullopt;
    return marksOf(bytes, file.size(), headAlone);
}

} // namespace

PhotoFlaw flawOfHead(const QString& file) {
    const auto size = QFileInfo(file).size();
    if (size == 0) return PhotoFlaw::empty;
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    const auto format = reader.format();
    if (format != "jpeg" && format != "png") return PhotoFlaw::noPicture;
    const auto dots = reader.size();
    if (!dots.isValid()) return PhotoFlaw::damaged;
    if (size > mostBytes) return PhotoFlaw::tooLarge;
    const auto all = qint64{dots.width()} * dots.height();
    if (format == "png") {
        const auto bits = QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel();
        const auto most = qint64{QImageReader::allocationLimit()} << 20; // 128 MiB
        return all * std::max<qint64>(bits, 32) / 8 > most ? PhotoFlaw::tooLarge : PhotoFlaw::none;
    }
    const auto marks = marksIn(file, true);
    if (!marks) return PhotoFlaw::damaged;
    return all > (marks->progressive ? mostProgressive : mostDots) ? PhotoFlaw::tooLarge
                                                                   : PhotoFlaw::none;
}

KeptPhoto keepPhoto(const std::filesystem::path& folder, const QString& file) {
    if (const auto flaw = flawOfHead(file); flaw != PhotoFlaw::none) return {{}, flaw};
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (reader.format() == "jpeg") {
        const auto marks = marksIn(file, false);
        if (!marks || !marks->whole) return {{}, PhotoFlaw::damaged};
    }
    if (const auto size = reader.size(); size.width() > mostSide || size.height() > mostSide)
        reader.setScaledSize(
            size.scaled(mostSide, mostSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const auto image = reader.read();
    if (image.isNull()) return {{}, PhotoFlaw::damaged};
    QByteArray bytes;
    for (int quality = 85; quality > 0; quality -= 20) { // one of noise alone is large, and travels all the same
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            !image.convertToFormat(QImage::Format_RGB888).save(&buffer, "JPG", quality))
            return {{}, PhotoFlaw::damaged};
        if (bytes.size() <= static_cast<qsizetype>(mostPhotoBytes)) break;
    }
    const auto name = QString::fromStdString(
        hashOfFile({bytes.data(), static_cast<std::size_t>(bytes.size())}).hex());
    const QDir place(QString::fromStdString(folder.string()));
    const auto kept = place.filePath(name);
    if (QFileInfo::exists(kept)) return {name}; // the same picture twice is one file
    QSaveFile copy(kept);
    if (!place.mkpath(".") || !copy.open(QIODevice::WriteOnly) ||
        copy.write(bytes) != bytes.size() || !copy.commit())
        return {{}, PhotoFlaw::notKept};
    return {name};
}

} // namespace touat
