// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GoogleTest with an application of Qt around it.
#include <QGuiApplication>

#include <gtest/gtest.h>

#include <sodium.h>

#include "app/till/window.h"

int main(int argc, char** argv) {
    if (sodium_init() < 0) return 2;
    ::testing::InitGoogleTest(&argc, argv);
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication gui(argc, argv);
    touat::Window::prepareApplication();
    return RUN_ALL_TESTS();
}
