// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Own goods come in: bought from somebody, at a cost and with a paper, or made here. What an artisan
// leaves comes by deposit and is not taken here.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>

#include "app/till/book_thread.h"
#include "app/till/code_choice.h"
#include "app/till/row_model.h"
#include "app/till/shelf_model.h"
#include "app/till/wording.h"
#include "core/acts/receive_goods.h"
#include "core/stock/shelf.h"

namespace touat {

class ReceiveDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* goods READ goods CONSTANT) // to touch
    Q_PROPERTY(QString searchText READ searchText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY changed)
    Q_PROPERTY(int openLine READ openLine NOTIFY changed) // -1: none
    Q_PROPERTY(QString openName READ openName NOTIFY changed) // whose number is typed; "": nobody's
    Q_PROPERTY(QString openUnit READ openUnit NOTIFY changed) // "": it is counted
    Q_PROPERTY(QString typedText READ typedText NOTIFY changed)
    Q_PROPERTY(bool typingMeasure READ typingMeasure NOTIFY changed) // kilograms, metres
    Q_PROPERTY(bool typingCost READ typingCost NOTIFY changed)
    Q_PROPERTY(QString unitsText READ unitsText NOTIFY changed)
    Q_PROPERTY(QString costText READ costText NOTIFY changed) // of all that has one; "": none has
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString news READ news NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    ReceiveDesk(BookThread& books, const Wording& wording, CodeChoice& choice, QObject* parent);

    QAbstractItemModel* goods() { return &m_goods; }
    QString searchText() const { return m_search; }
    QAbstractItemModel* lines() { return &m_lines; }
    int lineCount() const { return m_lines.rowCount(); }
    int openLine() const { return m_openLine; }
    QString openName() const;
    QString openUnit() const;
    QString typedText() const { return m_typed; }
    bool typingMeasure() const;
    bool typingCost() const { return m_typingCost; }
    QString unitsText() const;
    QString costText() const;
    bool busy() const { return m_busy; }
    QString news() const { return m_news; }
    QString complaint() const { return m_complaint; }

    void setPerson(const Person& person);
    void begin();
    void takeCode(const QString& code);
    /// Items whose cards were just made: they come in, but for a set, which is where its parts are.
    void take(const std::vector<ItemId>& made);
    void retell();
    void fail();

    Q_INVOKABLE void search(const QString& text);
    Q_INVOKABLE void add(int tile);
    Q_INVOKABLE void drop(int line);
    Q_INVOKABLE void typeQuantity(int line); // from now on the keypad does
    Q_INVOKABLE void typeCost(int line);
    Q_INVOKABLE void type(const QString& digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void typed(); // the keypad is done
    Q_INVOKABLE void receive(const QString& supplier, const QString& paper);
    Q_INVOKABLE void forgetNews();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void refused(); // a scan of what cannot come in
    void received();

  private:
    struct Line {
        ItemId item;
        Name name;
        QString picture;
        bool single = false; // there is only one of it
        Unit unit = Unit::piece;
        Quantity quantity;
        std::optional<Money> cost; // of one unit
        friend bool operator==(const Line&, const Line&) = default;
    };
    void read(const std::vector<ItemId>& made);
    void addGoods(const ShelfItem& item);
    void open(int line, bool cost);
    void write();
    void complain(const Refusal& refusal);

    BookThread& m_books;
    const Wording& m_wording;
    CodeChoice& m_choice;
    Shelf m_own;
    std::map<std::int64_t, Money> m_averages; // of one unit, by item
    ShelfModel m_goods;
    RowModel<Line> m_lines;
    Person m_person;
    QString m_search;
    int m_openLine = -1;
    bool m_typingCost = false;
    QString m_typed;
    bool m_busy = false;
    QString m_news;
    QString m_complaint;
};

} // namespace touat
