// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second person agrees on the spot: their picture, their PIN, and the act that waited goes on under
// the person who began it. The sale stays where it is meanwhile. Where an act wants to know that the
// person at work is there themselves, it is their own PIN.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

#include "app/till/book_thread.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/people/staff_table.h"

namespace touat {

class Approval : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool asking READ asking NOTIFY askingChanged)
    Q_PROPERTY(bool own READ own NOTIFY askingChanged)
    Q_PROPERTY(QString why READ why NOTIFY askingChanged)
    Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)
    Q_PROPERTY(int chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(int typed READ typed NOTIFY chosenChanged)
    Q_PROPERTY(int pinDigits READ pinDigits NOTIFY chosenChanged)
    Q_PROPERTY(QString complaint READ complaint NOTIFY chosenChanged)

  public:
    Approval(BookThread& books, const Wording& wording, QObject* parent);

    using Act = std::function<Result<Done>(Book&, std::string_view pin)>;

    bool asking() const { return m_then || m_act; }
    bool own() const { return static_cast<bool>(m_act); } // the PIN of the person at work
    QString why() const;
    QAbstractItemModel* people() { return &m_people; }
    int chosen() const { return m_chosen; }
    int typed() const { return static_cast<int>(m_pin.size()); }
    int pinDigits() const;
    QString complaint() const { return m_complaint; }

    /// Asks whoever has the right, other than the person at work, and goes on with them.
    /// `refusal`: what the act said, told as the reason.
    void ask(const Person& by, Right right, const Refusal& refusal,
             std::function<void(const Person&)> then);
    /// As above, for an order that is carried elsewhere, where the PIN is proven once more.
    void askFor(const Person& by, Right right, const Refusal& refusal,
                std::function<void(const Person&, const std::string& pin)> then);
    /// The person at work types their own PIN, and `act` is tried with it; what it refuses is told here.
    void confirm(const Person& by, const QString& what, Act act, std::function<void()> done);
    void retell();

    Q_INVOKABLE void choose(int row);
    /// The badge of somebody who may agree chooses them. Whether it was one.
    bool takeBadge(const QString& code);
    Q_INVOKABLE void press(const QString& digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void cancel();

  signals:
    void askingChanged();
    void chosenChanged();

  private:
    template <class Wanted>
    void show(Wanted wanted);
    void prove();
    void tryAct();
    void told(const Refusal& refusal);
    void forgetPin();

    BookThread& m_books;
    const Wording& m_wording;
    RowModel<StaffMember> m_people;
    Person m_by;
    Right m_right = Right::lowerPrice;
    std::optional<Refusal> m_refusal;
    std::function<void(const Person&, const std::string& pin)> m_then;
    QString m_what; // that one's own PIN is for
    Act m_act;
    std::function<void()> m_acted;
    int m_chosen = -1;
    std::string m_pin;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
