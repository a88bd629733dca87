// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the person works with keys or on the glass. Who has used a real keyboard sees the names
// of keys and no keyboard on the screen; what the keyboard on the screen writes goes into the field
// that has the focus, as if it had been typed.
#pragma once

#include <QObject>
#include <QPointF>
#include <QtQml/qqmlregistration.h>

namespace touat {

class Hands : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool onKeys READ onKeys NOTIFY onKeysChanged)

  public:
    explicit Hands(QObject* parent);

    bool onKeys() const { return m_onKeys; }
    /// A key was pressed by a person, not by a scanner.
    void useKeys() { setOnKeys(true); }
    /// The next person may have no keyboard.
    void forgetKeys() { setOnKeys(false); }

    Q_INVOKABLE void write(const QString& text);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void enter();

  signals:
    void onKeysChanged();
    /// A finger or the mouse comes down there; the page does not know yet.
    void pressed(const QPointF& at);
    /// It left the glass, and the page has had it.
    void lifted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void setOnKeys(bool onKeys);
    void strike(int key, const QString& text);

    bool m_onKeys = false;
};

} // namespace touat
