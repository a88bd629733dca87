// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures by address, sharp at any size: items in their colours, faces, icons in a colour, money.
//   image://touat/item/<drawing>/<palette>   image://touat/round/<portrait>
//   image://touat/icon/<name>/<rrggbb>       image://touat/family/<name>/<rrggbb>
//   image://touat/money/<note-1000>          image://touat/paper/<n>
//   image://touat/printer/<paper_out>        image://touat/code/<what a QR code says>
//   image://touat/photo/<hash>               from the folder beside the book
//   image://touat/photo/<hash>/<picture>/<palette>  the drawing where the photo did not come along; what
//                                       stands behind makes it another address, and is not looked at
// An unknown name gives an empty picture, never an error: a till does not stop for a drawing.
#pragma once

#include <QHash>
#include <QImage>
#include <QMutex>
#include <QQuickImageProvider>

#include <filesystem>
#include <functional>
#include <utility>

namespace touat {

class Pictures : public QQuickImageProvider {
  public:
    Pictures();
    void setPhotos(const std::filesystem::path& folder);
    QString photos() const; // the folder
    /// Who is told of photos that are asked for and not here, from any thread. Before any is asked for.
    void missingTo(std::function<void(const QString& name)> tell) { m_missing = std::move(tell); }
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
    /// Makes an image available, in the place of what that tray showed before. Returns its address;
    /// "/0", "/1" behind it are its parts from the top, of so many rows each and the last of what is
    /// left: no page of a screen holds forty metres of paper.
    QString showPaper(const QObject* tray, const QImage& image);
    static constexpr int rowsOfPart = 8000; // a metre of paper
    static int partsOf(const QSize& paper) { return (paper.height() + rowsOfPart - 1) / rowsOfPart; }

  private:
    QByteArray drawing(const QStringList& parts) const;
    static QImage code(const QString& text, int most);
    QImage drawn(const QStringList& parts, const QSize& wanted) const;
    QImage photo(const QStringList& parts, const QSize& wanted);
    QHash<QString, QHash<QString, QString>> m_palettes;
    mutable QMutex m_mutex; // pages load pictures beside the screen
    QHash<const QObject*, std::pair<QString, QImage>> m_papers; // one is looked at at a time
    int m_lastPaper = 0; // numbers are not used twice: pages remember pictures by their address
    QString m_photos; // a folder
    std::function<void(const QString& name)> m_missing;
};

} // namespace touat
