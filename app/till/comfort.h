// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the till's face suits those who look at it all day: colours, sizes, the hand, sounds, and the
// language of each person. Kept in this device's own notes, so that it is the same after a restart.
#pragma once

#include <QMap>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>

#include "app/till/book_thread.h"
#include "app/till/counter.h"
#include "app/till/sign_in_desk.h"

namespace touat {

class Comfort : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QString theme READ theme NOTIFY changed)       // "light", "dark", "strong"
    Q_PROPERTY(QString tileSize READ tileSize NOTIFY changed) // "small", "normal", "large"
    Q_PROPERTY(QString textSize READ textSize NOTIFY changed)
    Q_PROPERTY(bool cartAtEnd READ cartAtEnd NOTIFY changed) // at the side where reading ends
    Q_PROPERTY(bool sounds READ sounds NOTIFY changed)

  public:
    Comfort(BookThread& books, QObject* parent);

    QString theme() const { return m_chosen["theme"]; }
    QString tileSize() const { return m_chosen["tile_size"]; }
    QString textSize() const { return m_chosen["text_size"]; }
    bool cartAtEnd() const { return m_chosen["cart_side"] == "end"; }
    bool sounds() const { return m_chosen["sounds"] == "on"; }

    /// What there is to choose: "theme", "tile_size", "text_size", "cart_side", "sounds"; and the
    /// words for each, of which the first is what a new till has.
    static const QMap<QString, QStringList>& choices();
    Q_INVOKABLE QString chosen(const QString& what) const { return m_chosen[what]; }
    /// At once, whatever page is open. A word that is not among the choices changes nothing.
    Q_INVOKABLE void choose(const QString& what, const QString& word);
    /// Lets the person hear one of the sounds.
    Q_INVOKABLE void ring(const QString& sound);

    /// What this device keeps, and of whom.
    struct Kept {
        QMap<QString, QString> chosen;
        std::map<StaffId, Language> languages;
    };
    static Kept keptIn(Database& db, const std::vector<StaffMember>& staff);
    void take(const Kept& kept);
    /// Looks and sounds as another till on this device does, until that is chosen otherwise here.
    void dressAs(const Comfort& other);
    /// The language in which this person last worked here, or else the one the centre wrote down.
    Language languageOf(StaffId person, Language otherwise) const;
    void remember(StaffId person, Language language);
    /// From now on what happens at the counter can be heard.
    void listen(const Counter& counter, const SignInDesk& signIn);

  signals:
    void changed();
    /// "added", "cash", "card" or "refused"; never while sounds are off.
    void sound(const QString& name);

  private:
    BookThread& m_books;
    QMap<QString, QString> m_chosen;
    std::map<StaffId, Language> m_languages;
};

} // namespace touat
