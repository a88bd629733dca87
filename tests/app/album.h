// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A camera that shows pictures which somebody took.
#pragma once

#include <QPainter>

#include "app/till/lens.h"

namespace touat {

class Album : public Lens {
  public:
    bool found() override { return plugged; }
    void start(std::function<void(const QImage&)> see) override { m_see = std::move(see); }
    void stop() override { m_see = nullptr; }
    bool isOn() const { return static_cast<bool>(m_see); }
    void show(const QImage& image) {
        if (const auto see = m_see) see(image);
    }
    bool plugged = true;

  private:
    std::function<void(const QImage&)> m_see;
};

/// The paper lies on a table, in a picture of a small camera.
inline QImage onTable(const QImage& paper, qreal turned, int light) {
    QImage table(640, 480, QImage::Format_RGB32);
    table.fill(QColor(light, light * 4 / 5, light * 3 / 5));
    QPainter painter(&table);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(320, 240);
    painter.rotate(turned);
    painter.drawImage(-paper.width() / 2, -paper.height() / 2, paper);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.resetTransform();
    painter.fillRect(table.rect(), QColor(light, light, light));
    return table;
}

} // namespace touat
