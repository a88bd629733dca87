// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sign-in page's side: who works here, whose picture was touched, the PIN as it is typed.
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

  public:
    SignInDesk(BookThread& books, const Wording& wording, QObject* parent);

    QAbstractItemModel* staff() { return &m_staff; }
    QString chosenName() const;
    QString chosenPortrait() const;
    bool chosen() const { return m_chosen >= 0 || !m_card.isEmpty(); }
    bool wantsCard() const { return m_wantsCard && m_card.isEmpty(); }
    int pinDigits() const;
    int typed() const { return static_cast<int>(m_pin.size()); }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }

    Q_INVOKABLE void choose(int row);
    /// An artisan touched "I am an artisan": the page asks for the card.
    Q_INVOKABLE void askForCard();
    /// A card was scanned, or its number typed; the badge of somebody who works here chooses them.
    Q_INVOKABLE void takeCard(const QString& code);
    Q_INVOKABLE void press(const QString& digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void enter();
    Q_INVOKABLE void back();

    /// Reads who works here. On a device that belongs to nobody yet the list is empty.
    void read();
    void retell() { m_staff.retell(); emit chosenChanged(); }
    void fail(const QString& sentence); // the try ended elsewhere (a fault, the centre)

  signals:
    void chosenChanged();
    void typedChanged();
    void busyChanged();
    void complaintChanged();
    void signedIn(const touat::Person& person, const touat::StaffMember& member,
                  const std::string& pin);
    /// Card and PIN, to be proved at the centre or, without a line, by the book here.
    void artisanOffered(const std::string& card, const std::string& pin);

  private:
    void takeBadge(const std::string& badge);
    void setBusy(bool busy);
    void complain(const QString& sentence);
    void forgetPin();

    BookThread& m_books;
    const Wording& m_wording;
    RowModel<StaffMember> m_staff;
    int m_chosen = -1;
    bool m_wantsCard = false;
    QString m_card;
    std::string m_pin;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
