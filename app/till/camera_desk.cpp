// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/camera_desk.h"

#include <QCoreApplication>
#include <QLibrary>

#include "app/till/code_reader.h"

namespace touat {

CameraDesk::CameraDesk(Pictures& pictures, PhotoShelf& photos, QObject* parent)
    : QObject(parent), m_pictures(pictures), m_photos(photos) {
    m_reader.setMaxThreadCount(1);
}

CameraDesk::~CameraDesk() {
    end();
    m_reader.waitForDone();
}

void CameraDesk::look() {
    if (!m_looked && !m_lens) {
        m_looked = true;
        // Beside the program where it was built; where it is installed, among libraries.
        for (const auto* place : {"/touat_camera", "/../lib/touat/touat_camera"}) {
            QLibrary library(QCoreApplication::applicationDirPath() + QLatin1String(place));
            if (const auto make = reinterpret_cast<MakeLens>(library.resolve(makeLensName)))
                return use(std::unique_ptr<Lens>(make()));
        }
    }
    const bool found = m_lens && m_lens->found();
    if (found == m_found) return;
    m_found = found;
    emit changed();
}

void CameraDesk::use(std::unique_ptr<Lens> lens) {
    end();
    m_lens = std::move(lens);
    look();
}

void CameraDesk::begin(const QString& what) {
    look(); // it may have been pulled out
    if (!m_found || m_wanted == what) return;
    end();
    m_wanted = what;
    emit changed();
    m_lens->start([this](const QImage& image) { see(image); });
}

void CameraDesk::end() {
    if (m_wanted.isEmpty()) return;
    m_lens->stop();
    m_wanted.clear();
    m_image = {};
    m_picture.clear();
    emit changed();
    emit seen();
}

void CameraDesk::see(const QImage& image) {
    if (m_wanted.isEmpty()) return;
    m_image = image;
    m_picture = m_pictures.showPaper(this, image);
    emit seen();
    if (m_wanted == QStringLiteral("code") && !m_reading) read(image);
}

void CameraDesk::read(const QImage& image) {
    m_reading = true;
    m_reader.start([this, image] {
        const auto code = codeIn(image);
        QMetaObject::invokeMethod(
            this,
            [this, code] {
                m_reading = false;
                if (code.isEmpty() || m_wanted != QStringLiteral("code")) return;
                end();
                emit scanned(code);
            },
            Qt::QueuedConnection);
    });
}

void CameraDesk::take() {
    if (m_image.isNull()) return;
    const auto file =
        m_folder.filePath(QStringLiteral("photo-%1.jpg").arg(++m_taken, 4, 10, QChar('0')));
    const bool saved = m_image.save(file, "JPG", 90);
    end();
    if (saved) m_photos.add(file);
}

} // namespace touat
