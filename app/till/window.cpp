// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/window.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlContext>
#include <QStyleHints>

namespace touat {

void Window::prepareApplication() {
    QGuiApplication::setApplicationName(QStringLiteral("touat"));
    const QDir fonts(QStringLiteral(":/touat/fonts"));
    for (const auto& file : fonts.entryList({QStringLiteral("*.ttf")}))
        QFontDatabase::addApplicationFont(fonts.filePath(file));
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                      QStringLiteral("Noto Sans Tifinagh")});
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
    // Nobody double-clicks here: two fast touches are two, and Qt would swallow the second.
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(0);
}

Window::Window(Till& till, QObject* parent) : QObject(parent), m_till(till) {
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.addImageProvider(QStringLiteral("touat"), till.pictures());
    connect(&m_engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError>& errors) {
        for (const auto& error : errors) m_warnings << error.toString();
    });
    connect(&till, &Till::languageChanged, this, [this] {
        learn();
        m_engine.retranslate();
    });
    connect(till.practice(), &Practice::tillChanged, this, [this] {
        if (m_engine.rootObjects().isEmpty()) return;
        m_engine.rootObjects().first()->setProperty(
            "till", QVariant::fromValue(m_till.practice()->shown()));
    });
    learn(); // before load(): switching between load and the first frame crashes Qt 6.4
}

void Window::learn() {
    QCoreApplication::removeTranslator(&m_words);
    if (m_till.language() != "en" &&
        m_words.load(QStringLiteral(":/touat/words/%1.qm").arg(m_till.language())))
        QCoreApplication::installTranslator(&m_words);
    QGuiApplication::setLayoutDirection(m_till.rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

QQuickWindow* Window::open() {
    m_engine.setInitialProperties({{QStringLiteral("till"), QVariant::fromValue(&m_till)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Touat/Main.qml")));
    if (m_engine.rootObjects().isEmpty()) return nullptr;
    auto* window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().first());
    if (window != nullptr) m_till.ring()->watch(*window);
    return window;
}

} // namespace touat
