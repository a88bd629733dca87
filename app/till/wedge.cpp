// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/wedge.h"

#include <QCoreApplication>
#include <QWindow>

namespace touat {

namespace {
constexpr int longestCode = 256;       // a voucher has 197; longer is no code, and is dropped
constexpr int noise = 4 * longestCode; // nobody types that fast: not to be typed either

/// Keys without a character that scanners press as well, around a code.
bool scannersHave(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Return || key == Qt::Key_Enter ||
           key == Qt::Key_Tab || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_CapsLock;
}
} // namespace

Wedge::Wedge(QObject* parent) : QObject(parent) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(fastestTypingMs);
    connect(&m_pause, &QTimer::timeout, this, &Wedge::giveBack);
    QCoreApplication::instance()->installEventFilter(this);
}

QString Wedge::characterOf(const QKeyEvent& event) {
    // On a French or Algerian layout a scanner's digits arrive as & é " ' ( …; the key's place
    // tells (on Linux, 10 to 19 are 1 to 9 and 0). With Shift a key means what it writes.
    if (const auto place = event.nativeScanCode();
        place >= 10 && place <= 19 && !(event.modifiers() & Qt::ShiftModifier))
        return QString(QChar('0' + static_cast<char>((place - 9) % 10)));
    const auto text = event.text();
    if (text.isEmpty() || text[0].category() == QChar::Other_Control) return {};
    if (text.size() == 1 && text[0].unicode() >= 0x20 && text[0].unicode() < 0x7F) return text;
    return QChar(QChar::ReplacementCharacter); // is in no code of ours and turns no sentence around
}

bool Wedge::eventFilter(QObject* watched, QEvent* event) {
    const bool press = event->type() == QEvent::KeyPress;
    if ((!press && event->type() != QEvent::KeyRelease) || m_givingBack ||
        qobject_cast<QWindow*>(watched) == nullptr)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool plain = (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const bool end = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter ||
                     key.key() == Qt::Key_Tab; // as some scanners come out of their box
    const auto character = plain && !end ? characterOf(key) : QString{};
    if (!press)
        return !m_held.empty() && !character.isEmpty(); // releases of held keys go with them
    if (const auto code = m_code.trimmed(); end && code.size() >= shortestCode) {
        m_pause.stop();
        m_held.clear();
        m_code.clear();
        if (code.size() <= longestCode) emit scanned(code);
        return true;
    }
    if (character.isEmpty()) {
        giveBack();
        if (!scannersHave(key.key())) emit typed();
        return false;
    }
    m_pause.start();
    if (m_code.size() > noise) return true;
    m_code += character;
    m_held.push_back({watched, key.key(), key.modifiers(), key.nativeScanCode(), key.text()});
    if (m_code.size() > noise) m_held.clear();
    return true;
}

void Wedge::giveBack() {
    m_pause.stop();
    auto held = std::exchange(m_held, {});
    m_code.clear();
    if (!held.empty()) emit typed();
    m_givingBack = true;
    for (const auto& key : held) {
        if (!key.window) continue;
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent again(type, key.key, key.modifiers, key.scanCode, 0, 0, key.text);
            QCoreApplication::sendEvent(key.window, &again);
        }
    }
    m_givingBack = false;
}

} // namespace touat
