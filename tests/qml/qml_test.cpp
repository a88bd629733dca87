// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of pages, one file of tests each (tst_*.qml): values in, signals out, under a real
// scene with the software renderer.
#include <QQmlEngine>
#include <QtQuickTest/quicktest.h>

#include "app/till/window.h"

namespace touat {

class Setup : public QObject {
    Q_OBJECT

  public slots:
    void applicationAvailable() { Window::prepareApplication(); }
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->addImageProvider(QStringLiteral("touat"), new Pictures);
    }
};

} // namespace touat

QUICK_TEST_MAIN_WITH_SETUP(parts, touat::Setup)

#include "qml_test.moc"
