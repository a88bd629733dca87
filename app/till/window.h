// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: fonts, words in three languages, pictures, and the pages over one till. The program,
// the demo and the tests open the same window.
#pragma once

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTranslator>

#include "app/till/till.h"

namespace touat {

class Window : public QObject {
    Q_OBJECT

  public:
    explicit Window(Till& till, QObject* parent = nullptr);

    /// Loads the pages; null when they cannot be.
    QQuickWindow* open();
    /// Warnings of the pages so far; a page that warns is a fault of ours.
    const QStringList& warnings() const { return m_warnings; }

    /// Once for the application, before any window.
    static void prepareApplication();

  private:
    void learn();

    Till& m_till;
    QQmlApplicationEngine m_engine;
    QTranslator m_words;
    QStringList m_warnings;
};

} // namespace touat
