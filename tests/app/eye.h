// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A critical eye on a page: can a thumb hit what is to be touched and nothing beside it, least of all what takes
// something away beside what takes money; can every word be read, large enough, to its end and against what is behind
// it; does the page read in its direction and in its language. It
// says in one sentence each what it dislikes; people still look at the pictures for the rest.
#pragma once

#include <QImage>
#include <QQuickWindow>
#include <QSet>
#include <QStringList>

namespace touat {

/// Contrast of two colours as WCAG 2 defines it: 1 (the same) to 21 (black on white).
double contrast(const QColor& one, const QColor& other);

/// The sentences of qml/words/ that read otherwise in `language`: seen there, they were forgotten.
class ForeignWords {
  public:
    explicit ForeignWords(const QString& language);
    bool contain(const QString& text) const;

  private:
    QSet<QString> m_sentences;
    QStringList m_patterns; // sentences with a place for a value
};

class Eye {
  public:
    explicit Eye(QQuickWindow& window) : m_window(window) {}

    /// What is wrong with the page that `picture` shows, in a language.
    QStringList complaints(const QImage& picture, const QString& language) const;

  private:
    QQuickWindow& m_window;
};

} // namespace touat
