// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where else an item is, as the centre last said, and a search through what other places have. Works
// without the centre, and says how old its answer is. A place that has some can be asked for it.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/row_model.h"
#include "app/till/shelf_model.h"
#include "app/till/wording.h"
#include "core/people/role.h"
#include "core/stock/corner_table.h"
#include "core/stock/place_table.h"

namespace touat {

class ElsewhereDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* found READ found CONSTANT)   // of what other places have
    Q_PROPERTY(QAbstractItemModel* places READ places CONSTANT) // that have the chosen item
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString itemName READ itemName NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString codes READ codes NOTIFY changed)
    Q_PROPERTY(QString liesText READ liesText NOTIFY changed) // in which corner here; "": in none
    Q_PROPERTY(QString asOfText READ asOfText NOTIFY changed)
    Q_PROPERTY(QString searchText READ searchText NOTIFY changed)
    Q_PROPERTY(bool onlyOurs READ onlyOurs NOTIFY changed) // what was registered at this place
    Q_PROPERTY(QString quantityText READ quantityText NOTIFY changed) // to be asked for
    Q_PROPERTY(bool countable READ countable NOTIFY changed)          // more than one can be
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    ElsewhereDesk(BookThread& books, const Wording& wording, QObject* parent);

    QAbstractItemModel* found() { return &m_found; }
    QAbstractItemModel* places() { return &m_places; }
    bool chosen() const { return m_item.has_value(); }
    QString itemName() const;
    QString picture() const;
    QString codes() const;
    QString liesText() const { return m_wording.lies(m_corners); }
    QString asOfText() const;
    QString searchText() const { return m_search; }
    bool onlyOurs() const { return m_onlyOurs; }
    QString quantityText() const { return m_wording.count(m_quantity); }
    bool countable() const;
    QString complaint() const { return m_complaint; }

    void setPerson(const Person& person) { m_person = person; }
    /// Reads what other places have, for the search.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void search(const QString& text);
    /// Only what this place registered and others have now: a craft centre's own pieces at the stalls.
    Q_INVOKABLE void showOnlyOurs(bool only);
    Q_INVOKABLE void choose(int row);
    /// Which places have it.
    void look(const ShelfItem& item);
    Q_INVOKABLE void back();
    Q_INVOKABLE void more();
    Q_INVOKABLE void less();
    /// Asks the place of a row for so many of the item.
    Q_INVOKABLE void askFor(int row);
    Q_INVOKABLE void forgetComplaint();
    void retell();
    void fail() { m_busy = false; }

  signals:
    void changed();
    void asked(); // a place, for goods

  private:
    struct AtPlace {
        Place place;
        Quantity quantity;
        bool asked = false; // by us, and it has not answered
        friend bool operator==(const AtPlace&, const AtPlace&) = default;
    };
    struct News {
        std::vector<AtPlace> places;
        CornersOfItem corners; // of this place
        Moment asOf; // 0: nothing was ever heard
        Day today;
    };
    static News readNews(Book& book, ItemId item);
    void readPlaces();
    void readGoods();

    BookThread& m_books;
    const Wording& m_wording;
    Shelf m_goods; // of all other places
    ShelfModel m_found;
    RowModel<AtPlace> m_places;
    Person m_person;
    std::optional<ShelfItem> m_item;
    Quantity m_quantity = Quantity::pieces(1);
    CornersOfItem m_corners;
    Moment m_asOf;
    Day m_today;
    QString m_search;
    bool m_onlyOurs = false;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
