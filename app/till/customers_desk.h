// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The buyers whom the stall knows: found by name or phone, taken in with one of the two, what they
// bought and paid, what they owe and how much they may owe.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

#include "app/till/approval.h"
#include "app/till/book_thread.h"
#include "app/till/counter.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/sales/customer_table.h"
#include "core/sales/customer_view.h"

namespace touat {

class CustomersDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* found READ found CONSTANT)
    Q_PROPERTY(QString searchText READ searchText NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString limitText READ limitText NOTIFY changed)
    Q_PROPERTY(QString owedText READ owedText NOTIFY changed)
    Q_PROPERTY(QString owedDigits READ owedDigits NOTIFY changed)
    Q_PROPERTY(bool owes READ owes NOTIFY changed)
    Q_PROPERTY(QString stillText READ stillText NOTIFY changed)
    Q_PROPERTY(QString daysText READ daysText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* debts READ debts CONSTANT)
    Q_PROPERTY(QAbstractItemModel* lists READ lists CONSTANT)
    Q_PROPERTY(int list READ list NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* history READ history CONSTANT)

  public:
    CustomersDesk(BookThread& books, const Wording& wording, Approval& approval, Counter& counter,
                  QObject* parent);

    QAbstractItemModel* found() { return &m_found; }
    QString searchText() const { return m_search; }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }
    bool chosen() const { return m_chosen.has_value(); }
    QString name() const;
    QString phone() const;
    QString limitText() const;
    QString owedText() const;
    QString owedDigits() const; // whole dinars, for whoever pays all of it
    bool owes() const { return m_chosen && m_chosen->owed > Money{}; }
    QString stillText() const; // what the limit still allows
    QString daysText() const;  // until what they buy on account has to be paid
    QAbstractItemModel* debts() { return &m_debts; } // what was due first comes first
    QAbstractItemModel* lists() { return &m_lists; }
    int list() const; // -1: the prices of everybody
    QAbstractItemModel* history() { return &m_history; }

    void setPerson(const Person& person) { m_person = person; }
    Q_INVOKABLE void begin();
    void retell();
    void fail();

    Q_INVOKABLE void search(const QString& text);
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void back();
    /// One of the two is enough.
    Q_INVOKABLE void create(const QString& name, const QString& phone);
    Q_INVOKABLE void describe(const QString& name, const QString& phone);
    /// How much may stand on the account; more than now needs somebody who may give credit.
    Q_INVOKABLE void setLimit(const QString& dinars);
    /// How long they may take to pay; another number of days needs somebody who may give credit.
    Q_INVOKABLE void setDays(const QString& days);
    Q_INVOKABLE void setList(int row);
    Q_INVOKABLE void pay(const QString& kind, const QString& scheme, const QString& reference,
                         const QString& dinars);
    /// The basket on the counter is theirs.
    Q_INVOKABLE void serve();
    /// The same beside the cart, without looking at them first.
    Q_INVOKABLE void serveFound(int row);
    Q_INVOKABLE void createAndServe(const QString& name, const QString& phone);
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void moved(); // something for the centre
    void cashTaken();
    void served();

  private:
    struct Row {
        Customer customer;
        Money owed;
        bool late = false; // with a part of it
        friend bool operator==(const Row& a, const Row& b) {
            return a.customer.id == b.customer.id && a.owed == b.owed && a.late == b.late &&
                   a.customer.card.name == b.customer.card.name &&
                   a.customer.card.phone == b.customer.card.phone;
        }
    };
    struct List {
        PriceListId id;
        Name name;
        friend bool operator==(const List&, const List&) = default;
    };
    struct Look {
        Row row;
        std::vector<CustomerEntry> history;
        std::vector<OpenDebt> debts;
        std::vector<List> lists = {};
        int days = 0; // of the shop's rules
        Day today = {};
    };
    static Row readRow(Book& book, Customer customer);
    static std::optional<Look> readLook(Book& book, CustomerId id);
    void find();
    void look(CustomerId id);
    void show(std::optional<Look> found);
    void takeIn(const QString& name, const QString& phone, std::function<void(CustomerId)> then);
    void serve(CustomerId customer);
    void change(const CustomerCard& card, const std::optional<Person>& approver = std::nullopt);
    void refused(const Refusal& refusal);

    BookThread& m_books;
    const Wording& m_wording;
    Approval& m_approval;
    Counter& m_counter;
    RowModel<Row> m_found;
    RowModel<List> m_lists;
    RowModel<CustomerEntry> m_history;
    RowModel<OpenDebt> m_debts;
    int m_days = 0; // of the shop's rules
    Day m_today;
    Person m_person;
    QString m_search;
    bool m_busy = false;
    QString m_complaint;
    std::optional<Row> m_chosen;
};

} // namespace touat
