// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A camera instead of a scanner, and for photos, where the machine has one: without one there is no
// button. What it reads goes the way of what a scanner reads; a photo lies first among the pictures to
// choose from.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/till/lens.h"
#include "app/till/photo_shelf.h"
#include "app/till/pictures.h"

namespace touat {

class CameraDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool found READ found NOTIFY changed)
    Q_PROPERTY(QString wanted READ wanted NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY seen)

  public:
    CameraDesk(Pictures& pictures, PhotoShelf& photos, QObject* parent);
    ~CameraDesk() override;

    bool found() const { return m_found; }
    QString wanted() const { return m_wanted; } // "code", "photo"; "": nobody looks
    QString picture() const { return m_picture; }

    /// Looks for a camera; loads what drives one the first time.
    void look();
    /// In the place of this machine's camera.
    void use(std::unique_ptr<Lens> lens);

    /// `what`: "code" or "photo".
    Q_INVOKABLE void begin(const QString& what);
    Q_INVOKABLE void end();
    /// Keeps what is seen now among the pictures to choose from.
    Q_INVOKABLE void take();

  signals:
    void changed();
    void seen();
    void scanned(const QString& code);

  private:
    void see(const QImage& image);
    void read(const QImage& image);

    Pictures& m_pictures;
    PhotoShelf& m_photos;
    std::unique_ptr<Lens> m_lens;
    QThreadPool m_reader; // one picture at a time, beside the screen
    QTemporaryDir m_folder;
    bool m_looked = false;
    bool m_found = false;
    bool m_reading = false;
    int m_taken = 0;
    QString m_wanted;
    QString m_picture;
    QImage m_image;
};

} // namespace touat
