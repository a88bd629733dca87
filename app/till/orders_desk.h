// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders: the basket that is kept for somebody, what is paid on it, how far it is, and its end:
// sold at the counter, handed over, or called off.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/approval.h"
#include "app/till/book_thread.h"
#include "app/till/counter.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/acts/take_order.h"

namespace touat {

class OrdersDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    // the list
    Q_PROPERTY(QAbstractItemModel* orders READ orders CONSTANT)
    Q_PROPERTY(QString shownKind READ shownKind NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    // the form
    Q_PROPERTY(bool keeping READ keeping NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* kept READ kept CONSTANT)
    Q_PROPERTY(QString keptText READ keptText NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString buyerName READ buyerName NOTIFY changed)
    Q_PROPERTY(QString buyerPhone READ buyerPhone NOTIFY changed)
    Q_PROPERTY(int days READ days NOTIFY changed)
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* artisans READ artisans CONSTANT)
    Q_PROPERTY(int artisan READ artisan NOTIFY changed)
    Q_PROPERTY(QString waitingFor READ waitingFor NOTIFY changed)
    // the order that is looked at
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString orderKind READ orderKind NOTIFY changed)
    Q_PROPERTY(QString orderBuyer READ orderBuyer NOTIFY changed)
    Q_PROPERTY(QString orderPhone READ orderPhone NOTIFY changed)
    Q_PROPERTY(QString orderDue READ orderDue NOTIFY changed)
    Q_PROPERTY(bool orderLate READ orderLate NOTIFY changed)
    Q_PROPERTY(QString orderMaker READ orderMaker NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString paidText READ paidText NOTIFY changed)
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed)
    Q_PROPERTY(QString leftDigits READ leftDigits NOTIFY changed)
    Q_PROPERTY(int paidPercent READ paidPercent NOTIFY changed)
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(bool takesMoney READ takesMoney NOTIFY changed)

  public:
    OrdersDesk(BookThread& books, const Wording& wording, Approval& approval, Counter& counter,
               QObject* parent);

    QAbstractItemModel* orders() { return &m_orders; }
    QString shownKind() const { return m_shownKind; }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }
    bool keeping() const { return m_keeping; }
    QAbstractItemModel* kept() { return &m_kept; }
    QString keptText() const;  // what the goods of the form cost
    QStringList kinds() const; // that the form can become
    QString kind() const;
    QString buyerName() const;
    QString buyerPhone() const;
    int days() const { return m_days; }
    QString dueText() const;
    QAbstractItemModel* artisans() { return &m_artisans; }
    int artisan() const { return m_artisan; }
    QString waitingFor() const; // whose delivery is written with the next payment
    bool chosen() const { return m_chosen.has_value(); }
    QAbstractItemModel* lines() { return &m_lines; }
    QString number() const;
    QString orderKind() const;
    QString orderBuyer() const;
    QString orderPhone() const;
    QString orderDue() const;
    bool orderLate() const;
    QString orderMaker() const;
    QString totalText() const;
    QString paidText() const;
    QString leftText() const;
    QString leftDigits() const; // whole dinars, for whoever pays all of it
    int paidPercent() const;
    QStringList steps() const; // the states that it goes through
    int step() const;          // where among them it stands
    bool takesMoney() const;

    void setPerson(const Person& person) { m_person = person; }
    /// Begins anew: the list.
    void begin();
    /// Begins with the form: for the basket on the counter, or for the delivery of what was just
    /// sold.
    void beginKeeping();
    /// A sale was made: the delivery that waited for it is written.
    void sold(SaleId sale);
    /// What a scanner read from an order's paper: opens it. False when it is something else.
    bool takeCode(const QString& code);
    void retell();
    void fail();

    Q_INVOKABLE void show(const QString& kind);
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void back();
    /// The form without a basket: something that is to be made.
    Q_INVOKABLE void startMaking();
    Q_INVOKABLE void setKind(const QString& kind);
    Q_INVOKABLE void setDays(int days);
    Q_INVOKABLE void setArtisan(int row);
    /// Keeps what the form holds. `words`, `dinars`: of what is to be made; else "".
    Q_INVOKABLE void keep(const QString& name, const QString& phone, const QString& words,
                          const QString& dinars);
    Q_INVOKABLE void pay(const QString& kind, const QString& scheme, const QString& reference,
                         const QString& dinars);
    /// The next state; the last one hands it over, or brings its goods to the counter.
    Q_INVOKABLE void advance();
    /// What stays with the shop of what was paid, and what goes back, at so many percent.
    Q_INVOKABLE QString keptAt(int percent) const;
    Q_INVOKABLE QString backAt(int percent) const;
    Q_INVOKABLE void callOff(int percent, const QString& through);
    Q_INVOKABLE void wantPaper();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void formOpened(); // what is known of the buyer can be filled in
    void placed(); // the goods are held: shelf and basket have to be read again
    void moved();  // something for the centre
    void broughtToCounter();
    void cashTaken();
    void waitsForSale();
    /// The slip: after placing and paying, or to be looked at.
    void paperWanted(touat::OrderId order, bool toBeSeen);

  private:
    struct Row {
        Order order;
        OrderPlaced placed;
        Name first; // the first of its goods
        QString picture;
        bool late = false;
        friend bool operator==(const Row& a, const Row& b) {
            return a.order.id == b.order.id && a.order.state == b.order.state &&
                   a.order.paid == b.order.paid;
        }
    };
    struct Goods {
        Name name;
        QString picture;
        OrderLine line;
        friend bool operator==(const Goods& a, const Goods& b) {
            return a.name == b.name && a.line.amount == b.line.amount &&
                   a.line.quantity == b.line.quantity;
        }
    };
    struct Maker {
        ArtisanId id;
        Name name;
        std::string portrait;
        friend bool operator==(const Maker& a, const Maker& b) { return a.id == b.id; }
    };
    struct Form {
        std::vector<Goods> goods;
        std::optional<SaleId> sale;
        std::optional<CustomerId> customer;
        Name name;
        std::string phone;
        std::vector<Maker> makers;
        Day today;
    };
    struct Look { // an order with its goods
        Row row;
        std::vector<Goods> goods;
        Name maker;
    };

    static Row readRow(Book& book, const Order& order);
    static Goods readGoods(Book& book, const OrderLine& line);
    static std::optional<Look> readLook(Book& book, OrderId order);
    static Form readForm(Book& book, const Basket& basket, const PricedBasket& prices,
                         const std::optional<SaleId>& sale);
    void openForm(Form form);
    void readList();
    void look(OrderId order);
    void show(std::optional<Look> found);
    void place(const OrderWish& wish);
    /// Runs an act on the chosen order and shows what became of it.
    template <class Act> void change(Act act, TenderKind through);
    void fetch();
    void refused(const Refusal& refusal);
    void clear();
    Money keptMoney(int percent) const;

    BookThread& m_books;
    const Wording& m_wording;
    Approval& m_approval;
    Counter& m_counter;
    RowModel<Row> m_orders;
    RowModel<Goods> m_kept;
    RowModel<Goods> m_lines;
    RowModel<Maker> m_artisans;
    std::vector<Row> m_all;
    Person m_person;
    QString m_shownKind;
    bool m_busy = false;
    QString m_complaint;
    bool m_keeping = false;
    Form m_form;
    OrderKind m_kind = OrderKind::layaway;
    int m_days = 0; // 0: no day agreed
    int m_artisan = -1;
    struct Awaited {
        std::int64_t basket = 0;
        OrderWish wish;
    };
    std::optional<Awaited> m_awaited;
    std::optional<Look> m_chosen;
};

} // namespace touat
