// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/painted.h"

#include <QPainter>

#include "app/till/pictures.h"

namespace touat {

namespace {

/// The address of a picture without its scheme and provider.
QString addressOf(const Likeness& of) {
    if (!of.photo.empty()) return QStringLiteral("photo/") + QString::fromStdString(of.photo);
    if (of.picture.empty()) return {};
    return QStringLiteral("item/%1/%2")
        .arg(QString::fromStdString(of.picture), QString::fromStdString(of.palette));
}

} // namespace

receipts::Painter painterWith(const QString& photos) {
    // Pictures of its own: those of the screen go away with the screen, whatever is still drawn.
    auto pictures = std::make_shared<Pictures>();
    pictures->setPhotos(photos.toStdString());
    return [pictures](const Likeness& of, int width, int height) {
        const auto address = addressOf(of);
        if (address.isEmpty()) return receipts::Picture{};
        QImage image(width, height, QImage::Format_RGB888);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            painter.drawImage(QRect(0, 0, width, height),
                              pictures->requestImage(address, nullptr, {width, height}));
        }
        receipts::Picture picture{width, height, {}};
        picture.rgb.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
        for (int y = 0; y < height; ++y)
            picture.rgb.insert(picture.rgb.end(), image.constScanLine(y),
                               image.constScanLine(y) + 3 * width);
        return picture;
    };
}

} // namespace touat
