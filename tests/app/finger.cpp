// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finger.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QPointingDevice>
#include <QTest>

namespace touat {

namespace {

void collect(QQuickItem* item, const std::function<bool(QQuickItem*)>& wanted,
             QList<QQuickItem*>& found) {
    if (!item->isVisible() || item->opacity() == 0) return;
    if (wanted(item)) found << item;
    auto children = item->childItems();
    for (auto* child : children)
        collect(child, wanted, found);
}

// As before a frame: whatever holds it puts it into its place.
void layOut(QQuickItem* item) {
    if (auto* parent = item->parentItem()) layOut(parent);
    item->ensurePolished();
}

// Until a page that is made beside the screen is whole, its layouts are empty and all that they
// hold lies in one corner.
bool isLaidOut(const QQuickItem* item) {
    for (const auto* in = item->parentItem(); in != nullptr; in = in->parentItem())
        if (in->inherits("QQuickLayout") && in->size().isEmpty()) return false;
    return true;
}

QPointingDevice* screen() {
    static QPointingDevice* device = QTest::createTouchDevice();
    return device;
}

} // namespace

Finger::Finger(QQuickWindow& window) : m_window(window) {}

QList<QQuickItem*> Finger::all(const std::function<bool(QQuickItem*)>& wanted) const {
    QList<QQuickItem*> found;
    collect(m_window.contentItem(), wanted, found);
    return found;
}

QQuickItem* Finger::see(const QString& name) const {
    const auto found = all([&](QQuickItem* item) { return item->objectName() == name; });
    return found.isEmpty() ? nullptr : found.first();
}

void Finger::tap(QQuickItem* item, const std::function<void()>& meanwhile) {
    const auto at = item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
    QTest::touchEvent(&m_window, screen()).press(0, at, &m_window);
    QTest::qWait(20);
    meanwhile();
    QTest::touchEvent(&m_window, screen()).release(0, at, &m_window);
    QTest::qWait(20);
}

bool Finger::tapOnceStill(QQuickItem* found) {
    const QPointer<QQuickItem> item(found);
    if (item == nullptr || !item->isEnabled() || !isLaidOut(item)) return false;
    layOut(item);
    const auto place = item->mapToScene({0, 0});
    QTest::qWait(5);
    if (item == nullptr || !item->isVisible() || item->mapToScene({0, 0}) != place) return false;
    if (isDeaf(item)) return false;
    tap(item.data());
    return true;
}

bool Finger::isDeaf(QQuickItem* item) const {
    const auto middle = item->mapToScene({item->width() / 2, item->height() / 2});
    const auto* deaf = see(QStringLiteral("deaf"));
    return deaf != nullptr && deaf->contains(deaf->mapFromScene(middle));
}

bool Finger::tap(const QString& name) { return tapOnceStill(see(name)); }

void Finger::hold(QQuickItem* item) {
    const auto at = item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
    QTest::touchEvent(&m_window, screen()).press(0, at, &m_window);
    QTest::qWait(1200);
    QTest::touchEvent(&m_window, screen()).release(0, at, &m_window);
    QTest::qWait(20);
}

void Finger::scribble(QQuickItem* item) {
    const auto at = [&](double x, double y) {
        return item->mapToScene({x * item->width(), y * item->height()}).toPoint();
    };
    QTest::touchEvent(&m_window, screen()).press(0, at(0.15, 0.6), &m_window);
    for (int i = 1; i <= 24; ++i) {
        QTest::touchEvent(&m_window, screen()).move(0, at(0.15 + 0.03 * i, i % 4 < 2 ? 0.3 : 0.7), &m_window);
        QTest::qWait(5);
    }
    QTest::touchEvent(&m_window, screen()).release(0, at(0.87, 0.3), &m_window);
    QTest::qWait(20);
}

bool Finger::doubleTap(const QString& name) {
    auto* item = see(name);
    if (item == nullptr || !item->isEnabled() || isDeaf(item)) return false;
    const auto at = item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
    for (int i = 0; i < 2; ++i) {
        QTest::touchEvent(&m_window, screen()).press(0, at, &m_window);
        QTest::touchEvent(&m_window, screen()).release(0, at, &m_window);
    }
    QTest::qWait(20);
    return true;
}

void Finger::press(int key) {
    QTest::keyClick(&m_window, static_cast<Qt::Key>(key));
    QTest::qWait(10);
}

void Finger::type(const QString& text) {
    for (const auto c : text) {
        QTest::sendKeyEvent(QTest::Click, &m_window, static_cast<Qt::Key>(c.toUpper().unicode()),
                            QString(c), Qt::NoModifier);
        QTest::qWait(90); // slower than any scanner
    }
}

void Finger::scan(const QString& code) {
    // All at once: a busy machine may stretch the time between two events, a scanner does not.
    const auto strike = [this](int key, const QString& text) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease})
            QCoreApplication::postEvent(&m_window, new QKeyEvent(type, key, Qt::NoModifier, text));
    };
    for (const auto c : code)
        strike(c.toUpper().unicode(), c);
    strike(Qt::Key_Return, QStringLiteral("\r"));
    QTest::qWait(20);
}

bool Finger::waitFor(const std::function<bool()>& condition, int ms) const {
    return QTest::qWaitFor(condition, ms);
}

void Finger::rest(int ms) const {
    QTest::qWait(ms);
}

QImage Finger::look() const {
    // Pictures load beside the screen; look when none is on its way any more.
    (void)waitFor([this] {
        return all([](QQuickItem* item) {
                   const auto status = item->property("status");
                   return item->inherits("QQuickImageBase") && status.toInt() == 2; // loading
               })
            .isEmpty();
    });
    rest(60);
    return m_window.grabWindow();
}

} // namespace touat
