// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures by address, sharp at any size: items in their colours, faces, icons in a colour, money.
//   image://touat/item/<drawing>/<palette>   image://touat/round/<portrait>
//   image://touat/icon/<name>/<rrggbb>       image://touat/family/<name>/<rrggbb>
//   image://touat/money/<note-1000>          image://touat/paper/<n>
//   image://touat/printer/<paper_out>        image://touat/code/<what a QR code says>
// An unknown name gives an empty picture, never an error: a till does not stop for a drawing.
#pragma once

#include <QHash>
#include <QImage>
#include <QMutex>
#include <QQuickImageProvider>

namespace touat {

class Pictures : public QQuickImageProvider {
  public:
    Pictures();
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
    /// Makes an image available as "paper/<name>".
    void setPaper(const QString& name, const QImage& image);

  private:
    QByteArray drawing(const QStringList& parts) const;
    static QImage code(const QString& text, int most);
    QHash<QString, QHash<QString, QString>> m_palettes;
    QMutex m_mutex; // pages load pictures beside the screen
    QHash<QString, QImage> m_papers;
};

} // namespace touat
