// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The counter: tiles, basket, payment, the panel that says what to give back. Every wish of a finger
// comes in here and goes to a noun or an act; what comes out is text and pictures.
#pragma once

#include <QObject>
#include <QAbstractItemModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/row_model.h"
#include "app/till/shelf_model.h"
#include "core/acts/sell.h"
#include "core/sales/basket.h"
#include "core/sales/denomination.h"

namespace touat {

class Counter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* tiles READ tiles CONSTANT)
    Q_PROPERTY(QAbstractItemModel* families READ families CONSTANT)
    Q_PROPERTY(QString family READ family NOTIFY shownChanged)
    Q_PROPERTY(QString searchText READ searchText NOTIFY shownChanged)
    Q_PROPERTY(QAbstractItemModel* basket READ basket CONSTANT)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY basketChanged)
    Q_PROPERTY(QString totalText READ totalText NOTIFY basketChanged)
    Q_PROPERTY(QAbstractItemModel* offers READ offers CONSTANT)
    Q_PROPERTY(bool paying READ paying NOTIFY payingChanged)
    Q_PROPERTY(int flashedLine READ flashedLine NOTIFY flashed)
    // the line that was touched
    Q_PROPERTY(int openLine READ openLine NOTIFY openLineChanged)
    Q_PROPERTY(QString openName READ openName NOTIFY openLineChanged)
    Q_PROPERTY(QString openPicture READ openPicture NOTIFY openLineChanged)
    Q_PROPERTY(QString openTag READ openTag NOTIFY openLineChanged)
    Q_PROPERTY(QString openFloor READ openFloor NOTIFY openLineChanged)
    Q_PROPERTY(bool openIsPiece READ openIsPiece NOTIFY openLineChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)
    // the last sale
    Q_PROPERTY(bool done READ done NOTIFY doneChanged)
    Q_PROPERTY(QString doneChange READ doneChange NOTIFY doneChanged)
    Q_PROPERTY(bool doneHasChange READ doneHasChange NOTIFY doneChanged)
    Q_PROPERTY(QString doneTotal READ doneTotal NOTIFY doneChanged)
    Q_PROPERTY(QString doneTender READ doneTender NOTIFY doneChanged)
    Q_PROPERTY(QString doneTenderKind READ doneTenderKind NOTIFY doneChanged)
    Q_PROPERTY(QString doneNumber READ doneNumber NOTIFY doneChanged)
    Q_PROPERTY(QAbstractItemModel* changeCash READ changeCash CONSTANT)
    // what was refused
    Q_PROPERTY(QString complaint READ complaint NOTIFY complaintChanged)
    Q_PROPERTY(QString unknownCode READ unknownCode NOTIFY complaintChanged)

  public:
    Counter(BookThread& books, const Wording& wording, QObject* parent);

    QAbstractItemModel* tiles() { return &m_tiles; }
    QAbstractItemModel* families() { return &m_families; }
    QString family() const { return m_family; }
    QString searchText() const { return m_search; }
    QAbstractItemModel* basket() { return &m_lines; }
    int lineCount() const { return static_cast<int>(m_basket.lines().size()); }
    QString totalText() const { return m_wording.amount(m_basket.total()); }
    QAbstractItemModel* offers() { return &m_offers; }
    bool paying() const { return m_paying; }
    int flashedLine() const { return m_flashed; }
    int openLine() const { return m_open; }
    QString openName() const;
    QString openPicture() const;
    QString openTag() const;
    QString openFloor() const;
    bool openIsPiece() const;
    QString undoText() const;
    bool done() const { return m_done.has_value(); }
    QString doneChange() const;
    bool doneHasChange() const;
    QString doneTotal() const;
    QString doneTender() const;
    QString doneTenderKind() const;
    QString doneNumber() const;
    QAbstractItemModel* changeCash() { return &m_change; }
    QString complaint() const;
    QString unknownCode() const;

    Q_INVOKABLE void showFamily(const QString& key);
    Q_INVOKABLE void search(const QString& text);
    Q_INVOKABLE void add(int tile);
    Q_INVOKABLE void more(int line);
    Q_INVOKABLE void less(int line);
    Q_INVOKABLE void open(int line);
    Q_INVOKABLE void close();
    Q_INVOKABLE void setQuantity(int line, const QString& digits);
    Q_INVOKABLE void setPrice(int line, const QString& dinars);
    Q_INVOKABLE void remove(int line);
    Q_INVOKABLE void undoRemove();
    Q_INVOKABLE void payExact();
    Q_INVOKABLE void payOffer(int row);
    Q_INVOKABLE void payCash(const QString& dinars);
    /// `kind`: "card" or "mobile".
    Q_INVOKABLE void payOther(const QString& kind, const QString& scheme,
                              const QString& reference);
    Q_INVOKABLE void startNext();
    Q_INVOKABLE void forgetComplaint();

    void scan(const QString& code);
    /// Who sells, from now on; empties nothing.
    void setSeller(const Person& person) { m_seller = person; }
    /// Reads shelf and unfinished basket from the book.
    void read();
    void retell();
    void stopPaying(); // after a fault: the press did nothing, the basket is still here

  signals:
    void shownChanged();
    void basketChanged();
    void payingChanged();
    void flashed();
    void openLineChanged();
    void undoChanged();
    void doneChanged();
    void complaintChanged();
    void soldNow(touat::SaleId sale);

  private:
    struct Line {
        BasketLine line;
        ShelfItem item;
        friend bool operator==(const Line& a, const Line& b) {
            return a.line == b.line && a.item.name == b.item.name;
        }
    };
    struct Family {
        QString key;
        int count = 0;
        friend bool operator==(const Family&, const Family&) = default;
    };
    struct Offer {
        Money amount;
        friend bool operator==(const Offer&, const Offer&) = default;
    };
    struct Finished {
        SaleId sale;
        std::string number;
        Money total;
        Money change;
        Tender tender;
    };
    struct Removed {
        std::size_t at = 0;
        BasketLine line;
    };
    struct Startup {
        std::vector<ShelfItem> items;
        std::optional<Basket> basket;
        std::int64_t lastBasket = 0;
        Stall stall;
    };

    void startUp(Startup read);
    void addItem(const ShelfItem& item);
    void changed();       // the basket did: tell the page, keep it safe
    void refresh();       // lines, offers, total
    void keep();          // writes the basket beside the screen
    void pay(const Tender& tender);
    void finish(const Tender& tender, const Sold& sold, const std::string& number,
                std::vector<ShelfItem> moved);
    void refuseWith(const Refusal& refusal);
    bool holds(int line) const { return line >= 0 && line < lineCount(); }
    const ShelfItem* itemOf(int line) const;
    const ShelfItem* openItem() const { return itemOf(m_open); }
    void readFamilies();

    BookThread& m_books;
    const Wording& m_wording;
    Shelf m_shelf;
    ShelfModel m_tiles;
    RowModel<Family> m_families;
    RowModel<Line> m_lines;
    RowModel<Offer> m_offers;
    RowModel<CashPart> m_change;
    Person m_seller;
    Stall m_stall;
    Basket m_basket;
    QString m_family;
    QString m_search;
    bool m_paying = false;
    std::vector<ItemId> m_waiting; // touched while a sale was being written
    int m_flashed = -1;
    int m_open = -1;
    std::optional<Removed> m_removed;
    QTimer m_undoTime;
    std::optional<Finished> m_done;
    std::optional<Refusal> m_refusal;
};

} // namespace touat
