// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/hands.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTouchEvent>
#include <QWindow>

namespace touat {

Hands::Hands(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

void Hands::setOnKeys(bool onKeys) {
    if (m_onKeys == onKeys) return;
    m_onKeys = onKeys;
    emit onKeysChanged();
}

void Hands::write(const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    if (auto* field = QGuiApplication::focusObject()) QCoreApplication::sendEvent(field, &event);
}

void Hands::erase() {
    strike(Qt::Key_Backspace, {});
}
void Hands::enter() {
    strike(Qt::Key_Return, QStringLiteral("\r"));
}

void Hands::strike(int key, const QString& text) {
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        if (auto* field = QGuiApplication::focusObject())
            QCoreApplication::sendEvent(field, &event);
    }
}

bool Hands::eventFilter(QObject* watched, QEvent* event) {
    if (qobject_cast<QWindow*>(watched) == nullptr) return false;
    switch (event->type()) {
        case QEvent::TouchBegin:
        case QEvent::MouseButtonPress:
            emit pressed(static_cast<QPointerEvent*>(event)->points().value(0).position());
            break;
        case QEvent::TouchEnd:
        case QEvent::MouseButtonRelease:
            QMetaObject::invokeMethod(this, &Hands::lifted, Qt::QueuedConnection);
            break;
        default: break;
    }
    return false;
}

} // namespace touat
