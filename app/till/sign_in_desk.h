// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sign-in page's side: who works here, whose picture was touched, the PIN as it is typed. Artisans
// are found by card, by the tag of a thing of theirs, by telephone number or by their picture.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/acts/sign_in.h"
#include "core/people/staff_table.h"

namespace touat {

class SignInDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* staff READ staff CONSTANT)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenPortrait READ chosenPortrait NOTIFY chosenChanged)
    Q_PROPERTY(bool chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(int pinDigits READ pinDigits NOTIFY chosenChanged)
    Q_PROPERTY(int typed READ typed NOTIFY typedChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString complaint READ complaint NOTIFY complaintChanged)
    Q_PROPERTY(bool wantsCard READ wantsCard NOTIFY chosenChanged)
    Q_PROPERTY(QAbstractItemModel* faces READ faces CONSTANT) // artisans, of the commune shown
    Q_PROPERTY(QStringList communes READ communes NOTIFY facesChanged)
    Q_PROPERTY(QString commune READ commune NOTIFY facesChanged) // shown; empty: all
    Q_PROPERTY(bool several READ several NOTIFY facesChanged) // share what was scanned or typed

  public:
    SignInDesk(BookThread& books, const Wording& wording, QObject* parent);

    QAbstractItemModel* staff() { return &m_staff; }
    QString chosenName() const;
    QString chosenPortrait() const;
    bool chosen() const { return m_chosen >= 0 || m_artisan; }
    bool wantsCard() const { return m_wantsCard && !m_artisan; }
    int pinDigits() const;
    int typed() const { return static_cast<int>(m_pin.size()); }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }
    QAbstractItemModel* faces() { return &m_faces; }
    QStringList communes() const;
    QString commune() const;
    bool several() const { return m_several; }

    Q_INVOKABLE void choose(int row);
    /// An artisan touched "I am an artisan": the page asks for the card.
    Q_INVOKABLE void askForCard();
    /// A card or a tag was scanned, or a number typed; the badge of somebody who works here chooses
    /// them. While somebody types a PIN only a badge says that another one stands here, and a card that
    /// this book does not know is one only where a card is asked for.
    Q_INVOKABLE void takeCard(const QString& code);
    Q_INVOKABLE void chooseFace(int row);
    /// Only artisans of this commune, by its place in `communes`; below zero: all.
    Q_INVOKABLE void showCommune(int which);
    Q_INVOKABLE void press(const QString& digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void enter();
    Q_INVOKABLE void back();

    /// A screen at which artisans of all stalls sign in, and nobody else.
    void takeOnlyArtisans();
    /// Reads who works here. On a device that belongs to nobody yet the list is empty.
    void read();
    void show(std::vector<StaffMember> staff);
    void retell();
    void fail(const QString& sentence); // the try ended elsewhere (a fault, the centre)

    /// Of those who were read last.
    bool knows(StaffId id) const;

  signals:
    void staffRead();
    void chosenChanged();
    void facesChanged();
    void typedChanged();
    void busyChanged();
    void complaintChanged();
    void refused(); // a scan, with nothing to be said where a PIN is typed
    void signedIn(const touat::Person& person, const touat::StaffMember& member,
                  const std::string& pin);
    /// Card and PIN, to be proved at the centre or, without a line, by the book here.
    void artisanOffered(const std::string& card, const std::string& pin);

  private:
    void clear();
    void takeBadge(const std::string& badge);
    void chooseArtisan(Artisan artisan);
    void showFaces(std::vector<Artisan> artisans);
    void filterFaces();
    void setBusy(bool busy);
    void complain(const QString& sentence);
    void forgetPin();

    BookThread& m_books;
    const Wording& m_wording;
    RowModel<StaffMember> m_staff;
    int m_chosen = -1;
    bool m_wantsCard = false;
    bool m_several = false;
    bool m_onlyArtisans = false;
    RowModel<Artisan> m_faces;
    std::vector<Artisan> m_artisans; // of all communes
    std::vector<Name> m_communes;
    int m_commune = -1;
    std::optional<Artisan> m_artisan;
    std::string m_pin;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
