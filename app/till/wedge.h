// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Catches a barcode scanner that pretends to be a keyboard, in every state of every page. Characters
// that come faster than a person types and end with Return or Tab are a code; everything else goes on to
// whatever has the focus, a blink later. A code never lands in a text field.
#pragma once

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace touat {

class Wedge : public QObject {
    Q_OBJECT

  public:
    explicit Wedge(QObject* parent = nullptr);

    /// Slower than this between two characters and it is a person.
    static constexpr int fastestTypingMs = 60;
    static constexpr int shortestCode = 4;

  signals:
    void scanned(const QString& code);
    void typed(); // by a person: slower than a scanner, or a key that no scanner has

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Held {
        QPointer<QObject> window;
        int key = 0;
        Qt::KeyboardModifiers modifiers;
        quint32 scanCode = 0;
        QString text;
    };
    static QString characterOf(const QKeyEvent& event);
    void giveBack();

    std::vector<Held> m_held;
    QString m_code;
    QTimer m_pause;
    bool m_givingBack = false;
};

} // namespace touat
