// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens a bare QML window and leaves with its first frame; says when that was.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include "since_start.h"

int main(int argc, char** argv) {
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication gui(argc, argv);
    QQmlApplicationEngine engine;
    engine.load(QUrl(QStringLiteral("qrc:/bench/Bare/Bare.qml")));
    if (engine.rootObjects().isEmpty()) return 1;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    QObject::connect(window, &QQuickWindow::frameSwapped, &gui, [] {
        touat::bench::say("first_frame");
        std::_Exit(0);
    });
    return QGuiApplication::exec();
}
