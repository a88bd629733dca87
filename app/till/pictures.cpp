// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/pictures.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>
#include <QUrl>

#include <algorithm>

#include "core/store/fault.h"
#include "receipts/code.h"

namespace touat {

namespace {

QByteArray fileIn(const QString& folder, const QString& name) {
    // Names come from books; a name is a name and never a path.
    for (const auto c : name)
        if (!c.isLetterOrNumber() && c != '-' && c != '_') return {};
    QFile file(QStringLiteral(":/touat/pictures/%1/%2.svg").arg(folder, name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll();
}

} // namespace

Pictures::Pictures() : QQuickImageProvider(QQuickImageProvider::Image) {
    QFile file(QStringLiteral(":/touat/pictures/palettes.json"));
    if (!file.open(QIODevice::ReadOnly)) return;
    const auto palettes = QJsonDocument::fromJson(file.readAll()).object();
    for (auto palette = palettes.begin(); palette != palettes.end(); ++palette) {
        const auto colours = palette.value().toObject();
        for (auto colour = colours.begin(); colour != colours.end(); ++colour)
            m_palettes[palette.key()].insert(colour.key(), colour.value().toString());
    }
}

QString Pictures::showPaper(const QObject* tray, const QImage& image) {
    const QMutexLocker lock(&m_mutex);
    const auto name = QString::number(++m_lastPaper);
    m_papers.insert(tray, {name, image});
    return QStringLiteral("image://touat/paper/") + name;
}

void Pictures::setPhotos(const std::filesystem::path& folder) {
    const QMutexLocker lock(&m_mutex);
    m_photos = QString::fromStdString(folder.string());
}

QString Pictures::photos() const {
    const QMutexLocker lock(&m_mutex);
    return m_photos;
}

QImage Pictures::photo(const QStringList& parts, const QSize& wanted) {
    const auto name = parts.value(1);
    const auto folder = photos();
    QImage image;
    const bool isName = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber();
    });
    if (isName) QImageReader(QDir(folder).filePath(name), "jpg").read(&image);
    if (image.isNull() && isName && m_missing) m_missing(name);
    if (image.isNull()) // it did not come along, or not yet
        return drawn({"item", parts.value(2, "parcel"), parts.value(3, "brown")}, wanted);
    if (wanted.width() <= 0 || wanted.height() <= 0) return image;
    image = image.scaled(wanted, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return image.copy(
        QRect(QPoint((image.width() - wanted.width()) / 2, (image.height() - wanted.height()) / 2),
              wanted));
}

QByteArray Pictures::drawing(const QStringList& parts) const {
    const auto kind = parts.value(0);
    const auto name = parts.value(1);
    if (kind == "round") return fileIn(QStringLiteral("people"), name);
    if (kind == "printer") return fileIn(QStringLiteral("printer"), name);
    if (kind == "money") return fileIn(QStringLiteral("money"), name);
    if (kind == "item") {
        auto svg = fileIn(QStringLiteral("items"), name);
        if (svg.isEmpty()) svg = fileIn(QStringLiteral("items"), QStringLiteral("parcel"));
        auto palette = m_palettes.value(parts.value(2));
        if (palette.isEmpty()) palette = m_palettes.value(QStringLiteral("brown"));
        static constexpr const char* names[] = {"main", "dark", "light", "accent", "ground"};
        for (int i = 0; i < 5; ++i)
            svg.replace("#aa000" + QByteArray::number(i + 1),
                        palette.value(QLatin1String(names[i])).toUtf8());
        return svg;
    }
    const auto colour = "#" + parts.value(2).toUtf8();
    if (kind == "icon")
        return fileIn(QStringLiteral("icons"), name).replace("currentColor", colour);
    if (kind == "family") {
        auto svg = fileIn(QStringLiteral("families"), name);
        if (svg.isEmpty()) svg = fileIn(QStringLiteral("families"), QStringLiteral("other"));
        return svg.replace("#aa0001", colour).replace("#aa0004", "#" + parts.value(3).toUtf8());
    }
    return {};
}

QImage Pictures::code(const QString& text, int most) {
    constexpr int quiet = 4; // modules of white around a code
    try {
        const auto code = receipts::qrCode(text.toStdString(), 1);
        constexpr receipts::Um dot = 125; // of a printer, near enough for the largest code
        const int modules = static_cast<int>(code.width / dot) + 2 * quiet;
        const int scale = std::max(1, most / modules);
        QImage image(modules * scale, modules * scale, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const auto at = [&](receipts::Um um) { return static_cast<int>((um + dot / 2) / dot); };
        for (const auto& box : code.boxes)
            painter.fillRect((at(box.left) + quiet) * scale, (at(box.top) + quiet) * scale,
                             at(box.width) * scale, at(box.height) * scale, Qt::black);
        return image;
    } catch (const Fault&) {
        return {};
    }
}

QImage Pictures::requestImage(const QString& id, QSize* size, const QSize& requestedSize) {
    const auto parts = id.split('/');
    if (parts.value(0) == "paper") {
        const QMutexLocker lock(&m_mutex);
        QImage paper;
        for (const auto& [name, image] : m_papers)
            if (name == parts.value(1)) paper = image;
        bool isPart = false;
        const int part = parts.value(2).toInt(&isPart);
        if (isPart) {
            const bool isThere = part >= 0 && part < partsOf(paper.size());
            const int top = isThere ? part * rowsOfPart : 0;
            const int rows = std::min(rowsOfPart, paper.height() - top);
            paper = isThere ? paper.copy(0, top, paper.width(), rows) : QImage();
        }
        if (size != nullptr) *size = paper.size();
        return paper;
    }
    if (parts.value(0) == "code") {
        const auto drawn = code(QUrl::fromPercentEncoding(parts.value(1).toUtf8()),
                                std::max(requestedSize.width(), 1));
        if (size != nullptr) *size = drawn.size();
        return drawn;
    }
    const auto image = parts.value(0) == "photo" ? photo(parts, requestedSize)
                                                 : drawn(parts, requestedSize);
    if (size != nullptr) *size = image.size();
    return image;
}

QImage Pictures::drawn(const QStringList& parts, const QSize& requestedSize) const {
    QSvgRenderer renderer(drawing(parts));
    auto natural = renderer.viewBoxF().size();
    if (natural.isEmpty()) natural = {1, 1};
    auto target = natural.toSize() * 2;
    if (requestedSize.width() > 0 && requestedSize.height() > 0)
        target = requestedSize; // cropped to fill, like a photo
    else if (requestedSize.width() > 0)
        target = natural.scaled(requestedSize.width(), 1e6, Qt::KeepAspectRatio).toSize();
    else if (requestedSize.height() > 0)
        target = natural.scaled(1e6, requestedSize.height(), Qt::KeepAspectRatio).toSize();
    QImage image(target, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (!renderer.isValid()) return image;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (parts.value(0) == "round") {
        QPainterPath circle;
        circle.addEllipse(QRectF(QPointF(0, 0), QSizeF(target)));
        painter.setClipPath(circle);
    }
    const bool photo = parts.value(0) == "item" || parts.value(0) == "round";
    auto drawn =
        natural.scaled(target, photo ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    const QRectF place(
        QPointF((target.width() - drawn.width()) / 2, (target.height() - drawn.height()) / 2),
        drawn);
    renderer.render(&painter, place);
    return image;
}

} // namespace touat
