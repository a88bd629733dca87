// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/key_ring.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineF>

#include <algorithm>
#include <cmath>

namespace touat {

namespace {

bool isField(const QQuickItem* item) { return item->inherits("QQuickTextField"); }

bool listens(const QQuickItem* area) {
    return area->inherits("QQuickMouseArea") && area->isVisible() && area->isEnabled() &&
           area->objectName() != QLatin1String("curtain");
}

bool isTarget(const QQuickItem* item) {
    if (item->inherits("QQuickAbstractButton") || isField(item)) return true;
    const auto children = item->childItems();
    return std::any_of(children.begin(), children.end(), [](const QQuickItem* child) { return listens(child); });
}

QList<QQuickItem*> fromTheTop(const QQuickItem* item) {
    auto children = item->childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const QQuickItem* a, const QQuickItem* b) { return a->z() < b->z(); });
    std::reverse(children.begin(), children.end());
    return children;
}

/// What a click there reaches: what an area listens for is what the area lies on.
QQuickItem* hitAt(QQuickItem* item, const QPointF& at) {
    if (!item->isVisible()) return nullptr;
    const bool inside = item->contains(item->mapFromScene(at));
    if (item->clip() && !inside) return nullptr;
    for (auto* child : fromTheTop(item))
        if (auto* found = hitAt(child, at)) return found;
    if (!inside || !item->isEnabled()) return nullptr;
    if (item->inherits("QQuickMouseArea")) return item->parentItem();
    if (item->inherits("QQuickAbstractButton") || isField(item) || item->inherits("QQuickFlickable")) return item;
    return nullptr;
}

QRectF placeOf(const QQuickItem* item) {
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// What lists and frames around it let through.
QRectF seenOf(const QQuickItem* item) {
    auto seen = placeOf(item);
    for (auto* around = item->parentItem(); around != nullptr; around = around->parentItem())
        if (around->clip()) seen &= placeOf(around);
    return seen;
}

double least(const QQuickItem* list) { return list->property("originY").toDouble(); }
double most(const QQuickItem* list) {
    return least(list) + std::max(0.0, list->property("contentHeight").toDouble() - list->height());
}

bool scrolls(const QQuickItem* item) {
    return item->inherits("QQuickFlickable") && most(item) > least(item) + 1;
}

/// Whether it moved.
bool scrollTo(QQuickItem* list, double y) {
    const auto before = list->property("contentY").toDouble();
    const auto now = std::clamp(y, least(list), most(list));
    if (std::abs(now - before) < 0.5) return false;
    list->setProperty("contentY", now);
    list->ensurePolished(); // its rows are there now
    return true;
}

bool scrollBy(QQuickItem* list, double by) { return scrollTo(list, list->property("contentY").toDouble() + by); }

QQuickItem* listAround(QQuickItem* item) {
    while (item != nullptr && !scrolls(item)) item = item->parentItem();
    return item;
}

/// Tells whoever waits for it, as a finger does that was there and left; nobody here asks where on it that was.
void click(QQuickItem* item) {
    if (item->inherits("QQuickAbstractButton")) {
        QMetaObject::invokeMethod(item, "clicked");
        return;
    }
    for (auto* child : item->childItems())
        if (listens(child)) {
            void* nowhere = nullptr;
            QMetaObject::invokeMethod(child, "clicked", QGenericArgument("QQuickMouseEvent*", &nowhere));
            return;
        }
}

bool readsFromTheRight() { return QGuiApplication::layoutDirection() == Qt::RightToLeft; }

} // namespace

KeyRing::KeyRing(std::function<bool()> serves, QObject* parent) : QObject(parent), m_serves(std::move(serves)) {}

void KeyRing::watch(QQuickWindow& window) {
    m_window = &window;
    window.installEventFilter(this);
    connect(&window, &QQuickWindow::afterAnimating, this, &KeyRing::follow);
}

void KeyRing::hide() {
    m_item = nullptr;
    if (!m_shown) return;
    m_shown = false;
    emit changed();
}

bool KeyRing::eventFilter(QObject* watched, QEvent* event) {
    const bool pointed = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin;
    if (watched == m_window && pointed) hide();
    if (watched != m_window || event->type() != QEvent::KeyPress || !m_serves()) return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    if ((key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0) return false;
    return field() != nullptr ? takeInField(key.key()) : take(key.key());
}

QQuickItem* KeyRing::field() const {
    auto* has = m_window->activeFocusItem();
    return has != nullptr && isField(has) ? has : nullptr;
}

bool KeyRing::takeInField(int key) {
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return take(key);
    case Qt::Key_Escape:
        field()->setFocus(false);
        return true;
    default: // it is typed there
        return false;
    }
}

bool KeyRing::take(int key) {
    switch (key) {
    case Qt::Key_Tab:
        go(Way::next);
        return true;
    case Qt::Key_Backtab:
        go(Way::before);
        return true;
    case Qt::Key_Left:
        go(Way::left);
        return true;
    case Qt::Key_Right:
        go(Way::right);
        return true;
    case Qt::Key_Up:
        go(Way::up);
        return true;
    case Qt::Key_Down:
        go(Way::down);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return touch();
    case Qt::Key_Escape:
        return goBack();
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return scroll(key);
    default:
        return false;
    }
}

void KeyRing::collect(QQuickItem* item, QRectF frame, QList<Target>& found) const {
    if (!item->isVisible() || !item->isEnabled() || item->opacity() == 0) return;
    const auto place = placeOf(item);
    if (item->clip()) frame &= place;
    if (const auto seen = place & frame; isTarget(item) && seen.width() >= 1 && seen.height() >= 1) {
        // What lies on it may have its middle.
        for (const auto& part : {QPointF(0.5, 0.5), QPointF(0.25, 0.5), QPointF(0.75, 0.5), QPointF(0.5, 0.15),
                                 QPointF(0.5, 0.85), QPointF(0.04, 0.5), QPointF(0.96, 0.5)}) {
            const auto at = seen.topLeft() + QPointF(part.x() * seen.width(), part.y() * seen.height());
            if (hitAt(m_window->contentItem(), at) != item) continue;
            found << Target{item, seen};
            break;
        }
    }
    for (auto* child : item->childItems()) collect(child, frame, found);
}

QList<KeyRing::Target> KeyRing::targets() const {
    QList<Target> found;
    collect(m_window->contentItem(), QRectF(0, 0, m_window->width(), m_window->height()), found);
    return found;
}

const KeyRing::Target* KeyRing::current(const QList<Target>& all) const {
    if (m_item == nullptr) return nullptr;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Target& each) { return each.item == m_item; });
    return found == all.end() ? nullptr : &*found;
}

void KeyRing::go(Way way) {
    emit used();
    auto all = targets();
    if (all.isEmpty()) return hide();
    const auto* here = current(all);
    if (here == nullptr) return show(*from({}, way == Way::before ? Way::before : Way::next, all));
    const auto* next = from(*here, way, all);
    // A list goes on beyond what is seen of it.
    auto* list = way == Way::up || way == Way::down ? listAround(here->item) : nullptr;
    if (list != nullptr && (next == nullptr || !list->isAncestorOf(next->item))) {
        const auto step = here->item->height() + 1;
        if (scrollBy(list, way == Way::down ? step : -step)) {
            all = targets();
            here = current(all);
            if (here == nullptr) return hide();
            next = from(*here, way, all);
            if (next == nullptr || !list->isAncestorOf(next->item)) next = here;
        }
    }
    if (next != nullptr) show(*next);
}

const KeyRing::Target* KeyRing::from(const Target& here, Way way, const QList<Target>& all) const {
    if (way == Way::next || way == Way::before) {
        // As one reads: line by line, from where lines begin.
        QList<const Target*> order;
        for (const auto& each : all) order << &each;
        std::stable_sort(order.begin(), order.end(), [](const Target* a, const Target* b) {
            return a->place.center().y() < b->place.center().y();
        });
        for (int begin = 0, end = 0; begin < order.size(); begin = end) {
            const auto bottom = order[begin]->place.bottom();
            while (end < order.size() && order[end]->place.center().y() < bottom) ++end;
            std::stable_sort(order.begin() + begin, order.begin() + end, [](const Target* a, const Target* b) {
                return readsFromTheRight() ? a->place.right() > b->place.right() : a->place.left() < b->place.left();
            });
        }
        const auto at = std::find_if(order.begin(), order.end(), [&](const Target* each) { return each->item == here.item; });
        const auto count = order.size();
        if (at == order.end()) return way == Way::next ? order.first() : order.last();
        return order[(at - order.begin() + (way == Way::next ? 1 : count - 1)) % count];
    }
    const Target* best = nullptr;
    double shortest = 0;
    const auto a = here.place;
    for (const auto& each : all) {
        const auto& b = each.place;
        const double ahead = way == Way::left    ? a.center().x() - b.center().x()
                             : way == Way::right ? b.center().x() - a.center().x()
                             : way == Way::up    ? a.center().y() - b.center().y()
                                                 : b.center().y() - a.center().y();
        const bool across = way == Way::left || way == Way::right;
        const double aside = across ? std::max({0.0, a.top() - b.bottom(), b.top() - a.bottom()})
                                    : std::max({0.0, a.left() - b.right(), b.left() - a.right()});
        if (each.item == here.item || ahead < 2) continue;
        // A card lies around its buttons and is no way ahead; they lie beside what it says, and not above or below.
        if (each.item->isAncestorOf(here.item) || (!across && here.item->isAncestorOf(each.item))) continue;
        const double far = ahead + 3 * aside;
        if (best == nullptr || far < shortest) {
            best = &each;
            shortest = far;
        }
    }
    return best;
}

void KeyRing::show(const Target& target) {
    if (auto* typed = field(); typed != nullptr && typed != target.item) typed->setFocus(false);
    m_item = target.item;
    if (auto* list = listAround(m_item)) { // the whole of it, where that fits
        const auto whole = placeOf(m_item);
        const auto view = placeOf(list);
        if (whole.height() <= view.height())
            scrollBy(list, std::max(0.0, whole.bottom() - view.bottom()) - std::max(0.0, view.top() - whole.top()));
    }
    m_place = seenOf(m_item);
    m_shown = true;
    if (isField(target.item)) target.item->forceActiveFocus(Qt::TabFocusReason);
    emit changed();
}

bool KeyRing::touch() {
    const auto all = targets();
    const auto* here = m_shown ? current(all) : nullptr;
    if (here == nullptr) return false;
    emit used();
    click(here->item);
    return true;
}

bool KeyRing::goBack() {
    const auto arrow = readsFromTheRight() ? QStringLiteral("arrow-right") : QStringLiteral("arrow-left");
    const auto all = targets();
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Target& each) {
        return each.item->property("symbol").toString() == arrow;
    });
    if (found == all.rend()) return false;
    emit used();
    hide();
    click(found->item);
    return true;
}

QQuickItem* KeyRing::listToScroll(const Target* here) const {
    if (here != nullptr)
        if (auto* around = listAround(here->item)) return around;
    QQuickItem* largest = nullptr;
    const auto look = [&](auto&& self, QQuickItem* item) -> void {
        if (!item->isVisible()) return;
        const auto seen = seenOf(item);
        if (scrolls(item) && (largest == nullptr || item->width() * item->height() > largest->width() * largest->height())) {
            auto* hit = hitAt(m_window->contentItem(), seen.center());
            if (hit == item || (hit != nullptr && item->isAncestorOf(hit))) largest = item;
        }
        for (auto* child : item->childItems()) self(self, child);
    };
    look(look, m_window->contentItem());
    return largest;
}

bool KeyRing::scroll(int key) {
    const auto before = targets();
    const auto* here = m_shown ? current(before) : nullptr;
    auto* list = listToScroll(here);
    if (list == nullptr) return false;
    emit used();
    const bool inside = here != nullptr && list->isAncestorOf(here->item);
    const auto page = 0.9 * list->height();
    if (key == Qt::Key_Home)
        scrollTo(list, least(list));
    else if (key == Qt::Key_End)
        scrollTo(list, most(list));
    else
        scrollBy(list, key == Qt::Key_PageDown ? page : -page);
    if (!inside) return true; // and what was there may be gone now
    // The frame stays where it is, over the row that lies there now; at an end, over the last one.
    auto wanted = here->place.center();
    if (key == Qt::Key_Home || key == Qt::Key_End) wanted.setY(key == Qt::Key_Home ? 0 : m_window->height());
    const auto all = targets();
    const Target* nearest = nullptr;
    for (const auto& each : all)
        if (list->isAncestorOf(each.item) &&
            (nearest == nullptr || QLineF(each.place.center(), wanted).length() < QLineF(nearest->place.center(), wanted).length()))
            nearest = &each;
    if (nearest != nullptr) show(*nearest);
    return true;
}

void KeyRing::follow() {
    if (!m_shown) return;
    if (m_item == nullptr || !m_item->isVisible() || !m_item->isEnabled()) return hide();
    const auto seen = seenOf(m_item);
    if (seen.isEmpty()) return hide();
    if (seen == m_place) return;
    m_place = seen;
    emit changed();
}

} // namespace touat
