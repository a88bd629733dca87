// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCamera>
#include <QElapsedTimer>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

#include <memory>

#include "app/till/lens.h"

namespace touat {

namespace {

constexpr qint64 betweenPicturesMs = 120; // enough for a hand, and easy on a small machine

class CameraLens : public Lens {
  public:
    bool found() override { return !QMediaDevices::videoInputs().isEmpty(); }

    void start(std::function<void(const QImage&)> see) override {
        stop();
        m_camera = std::make_unique<QCamera>(QMediaDevices::defaultVideoInput());
        m_session.setCamera(m_camera.get());
        m_session.setVideoSink(&m_sink);
        m_since.start();
        // Frames come from a thread of the camera's; they are looked at here.
        QObject::connect(
            &m_sink, &QVideoSink::videoFrameChanged, &m_sink,
            [this, see = std::move(see)](const QVideoFrame& frame) {
                if (m_since.elapsed() < betweenPicturesMs) return;
                m_since.restart();
                if (const auto image = frame.toImage(); !image.isNull()) see(image);
            },
            Qt::QueuedConnection);
        m_camera->start();
    }

    void stop() override {
        m_sink.disconnect(&m_sink);
        m_session.setCamera(nullptr);
        m_camera.reset();
    }

  private:
    std::unique_ptr<QCamera> m_camera;
    QMediaCaptureSession m_session;
    QVideoSink m_sink;
    QElapsedTimer m_since;
};

} // namespace

} // namespace touat

extern "C" Q_DECL_EXPORT touat::Lens* touatLens() {
    return new touat::CameraLens; // for whoever loaded us
}
