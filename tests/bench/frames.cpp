// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frames.h"

#include <QEventLoop>
#include <QTimer>

#include <stdexcept>

namespace touat::bench {

double msUntilShown(QQuickWindow& window, const Stopwatch& watch,
                    const std::function<bool()>& isShown) {
    std::optional<double> ms;
    bool drawing = false;
    QObject listener;
    QEventLoop loop;
    QObject::connect(
        &window, &QQuickWindow::afterSynchronizing, &listener,
        [&] { drawing = drawing || isShown(); }, Qt::DirectConnection);
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &listener,
        [&] {
            if (!drawing || ms) return;
            ms = watch.ms();
            loop.quit();
        },
        Qt::DirectConnection);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    if (!ms) throw std::runtime_error("what was waited for never showed");
    return *ms;
}

} // namespace touat::bench
