// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who works here: what each person may do, as switches (a role brings its rights, and a person can have more or
// less), their badge, and their way in: another PIN, none any more, and at the centre one's own password. Answered by
// this stall's own book or, for a manager, by the centre; the acts decide what this hand may touch. Whoever decides
// about nobody finds themselves here, and their own PIN.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/manager/people.h"
#include "app/till/book_thread.h"
#include "app/till/courier.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"

namespace touat {

/// What proves to the centre who wants another password of their own.
enum class OwnProof { pin, password };

class RightsDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)
    Q_PROPERTY(QAbstractItemModel* rights READ rights CONSTANT)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool decides READ decides NOTIFY changed) // about others
    Q_PROPERTY(bool hasBadge READ hasBadge NOTIFY changed)
    Q_PROPERTY(int allExercises READ allExercises CONSTANT)
    Q_PROPERTY(int exercises READ exercises NOTIFY changed) // of ten, which the chosen person has done
    Q_PROPERTY(bool self READ self NOTIFY changed)           // the chosen person stands here
    Q_PROPERTY(bool dismissed READ dismissed NOTIFY changed) // the chosen person
    Q_PROPERTY(bool asksSure READ asksSure NOTIFY changed)   // before somebody is dismissed
    Q_PROPERTY(bool typing READ typing NOTIFY changed)       // a PIN
    Q_PROPERTY(bool atCentre READ atCentre NOTIFY changed)
    Q_PROPERTY(bool settingPassword READ settingPassword NOTIFY changed) // one's own
    Q_PROPERTY(bool provesByPassword READ provesByPassword NOTIFY changed) // the new one; the first by the PIN
    Q_PROPERTY(QString pinTitle READ pinTitle NOTIFY changed)
    Q_PROPERTY(int typed READ typed NOTIFY changed) // digits so far
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    Q_PROPERTY(QString told READ told NOTIFY changed) // what was done just now

  public:
    RightsDesk(BookThread& books, const Wording& wording, QObject* parent);

    QAbstractItemModel* people() { return &m_people; }
    QAbstractItemModel* rights() { return &m_rights; }
    int chosen() const; // the row; the first until somebody is touched
    bool decides() const { return m_decides; }
    bool hasBadge() const; // the chosen person
    int exercises() const;
    int allExercises() const { return exerciseCount; }
    bool self() const;
    bool dismissed() const;
    bool asksSure() const { return m_asksSure; }
    bool typing() const { return m_step != Step::none && m_step != Step::password; }
    bool atCentre() const { return m_atCentre; }
    bool settingPassword() const { return m_step == Step::password; }
    bool provesByPassword() const { return m_proof == OwnProof::password; }
    QString pinTitle() const;
    int typed() const { return static_cast<int>(m_typed.size()); }
    QString complaint() const { return m_complaint; }
    QString told() const { return m_told; }

    void setPerson(const Person& person) { m_person = person; }
    /// Asks this stall's book.
    Q_INVOKABLE void begin();
    /// Asks the centre, in the session of that token. `proof`: by what whoever stands here sets their password.
    void beginAtCentre(Courier::Carry carry, std::string token, OwnProof proof);
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void flip(int row);
    /// Prints the badge of the chosen person; the first time they get one.
    Q_INVOKABLE void printBadge();
    /// It was lost: they get another, and the old one opens nothing.
    Q_INVOKABLE void replaceBadge();
    /// Another PIN for the chosen person, typed twice; before one's own the one that holds.
    Q_INVOKABLE void askForPin();
    Q_INVOKABLE void press(const QString& digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void enter();
    Q_INVOKABLE void leavePin(); // and the password
    /// A password for who stands here, at the centre.
    Q_INVOKABLE void askForPassword();
    Q_INVOKABLE void setPassword(const QString& old, const QString& first, const QString& again);
    /// Asks first; dismiss() is what follows a yes.
    Q_INVOKABLE void askToDismiss();
    Q_INVOKABLE void keep();
    Q_INVOKABLE void dismiss();
    Q_INVOKABLE void readmit();
    Q_INVOKABLE void forgetComplaint();
    void fail() { m_busy = false; }
    /// Whoever stood here is gone: nothing is left of what they saw and typed, and late answers are nobody's.
    void end();
    void retell();

  signals:
    void changed();
    void badgeWanted(const touat::StaffMember& member);
    void passwordSet();
    void decided(); // something about somebody, in this stall's own book

  private:
    enum class Step { none, old, first, again, password };
    struct Switch {
        Right right = Right::sell;
        bool on = false;
        bool ofRole = false; // comes with the role
        friend bool operator==(const Switch&, const Switch&) = default;
    };

    void start();
    void read();
    const PersonLine* member() const;
    void showSwitches();
    void goTo(Step step);
    void forgetPins();
    void sendPin();
    void tell(const QString& what);
    void complain(const Refusal& refusal);
    template <class Order>
    void order(const char* path, Order order, std::function<void(const std::string& made)> then);

    BookThread& m_books;
    const Wording& m_wording;
    Person m_person;
    Courier::Carry m_carry;
    std::string m_token;
    bool m_atCentre = false;
    OwnProof m_proof = OwnProof::pin;
    int m_asked = 0; // what an earlier page asked is answered to nobody
    RowModel<PersonLine> m_people;
    RowModel<Switch> m_rights;
    bool m_decides = false;
    std::optional<StaffId> m_chosen; // not the row: who is gone stands last
    bool m_busy = false;
    bool m_asksSure = false;
    Step m_step = Step::none;
    std::string m_typed;
    std::string m_old;
    std::string m_first;
    QString m_complaint;
    QString m_told;
};

} // namespace touat
