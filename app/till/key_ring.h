// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of a manager by keys alone, on a laptop: Tab and arrows go round whatever can be touched there, a frame
// shows where they are, Enter and Space touch it, Escape touches the innermost arrow back, Page Up, Page Down, Home and
// End scroll. It asks the window what a finger would hit, so no page and no sheet knows of it, and what something lies
// over is not reached. A field that it comes to has the keyboard until it goes on.
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace touat {

class KeyRing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(QRectF place READ place NOTIFY changed) // of the frame, in the window

  public:
    /// `serves`: whether the page that is shown is one of its pages.
    KeyRing(std::function<bool()> serves, QObject* parent);

    /// Keys that a scanner pressed never come here: the wedge hears them before any window.
    void watch(QQuickWindow& window);
    void hide();

    bool isShown() const { return m_shown; }
    QRectF place() const { return m_place; }

  signals:
    void changed();
    /// A key of its own was pressed.
    void used();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    enum class Way { next, before, left, right, up, down };
    struct Target {
        QQuickItem* item = nullptr;
        QRectF place; // what is seen of it
    };

    bool take(int key);
    bool takeInField(int key);
    QList<Target> targets() const; // as they are drawn
    void collect(QQuickItem* item, QRectF frame, QList<Target>& found) const;
    const Target* current(const QList<Target>& all) const;
    void go(Way way);
    const Target* from(const Target& here, Way way, const QList<Target>& all) const;
    void show(const Target& target);
    bool touch();
    bool goBack();
    bool scroll(int key);
    QQuickItem* listToScroll(const Target* here) const;
    QQuickItem* field() const; // that has the keyboard
    void follow();

    std::function<bool()> m_serves;
    QPointer<QQuickWindow> m_window;
    QPointer<QQuickItem> m_item;
    bool m_shown = false;
    QRectF m_place;
};

} // namespace touat
