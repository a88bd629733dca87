// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Price lists for some customers: so much off every tag, and prices of their own for some items, from a
// day on; with names that are ready. A manager sets them at the centre, for all stalls or some; where
// somebody else sets them they are only looked at.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/counter.h"
#include "app/till/price_question.h"
#include "app/till/row_model.h"
#include "app/till/rules_line.h"
#include "app/till/shelf_model.h"
#include "app/till/stall_choice.h"
#include "app/till/wording.h"
#include "core/sales/pricing.h"

namespace touat {

class PriceListDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* lists READ lists CONSTANT)
    Q_PROPERTY(bool settable READ settable NOTIFY changed) // here, by this person
    Q_PROPERTY(touat::StallChoice* where READ where CONSTANT) // of the open list
    Q_PROPERTY(QStringList readyNames READ readyNames NOTIFY changed) // for a new one
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed) // one of them, or a new one
    Q_PROPERTY(QString name READ name NOTIFY opened)
    Q_PROPERTY(QStringList offs READ offs NOTIFY changed)
    Q_PROPERTY(int off READ off NOTIFY changed)
    Q_PROPERTY(QStringList begins READ begins NOTIFY changed)
    Q_PROPERTY(int begin READ beginIndex NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* prices READ prices CONSTANT)
    Q_PROPERTY(int openPrice READ openPrice NOTIFY changed) // that is typed; -1: none
    Q_PROPERTY(QString typedText READ typedText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* goods READ goods CONSTANT)
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    PriceListDesk(RulesLine& line, const Wording& wording, const Counter& counter,
                  PriceQuestion& question, QObject* parent);

    QAbstractItemModel* lists() { return &m_lists; }
    bool settable() const { return m_settable; }
    StallChoice* where() { return &m_where; }
    QStringList readyNames() const;
    bool isNew() const { return m_isOpen && !m_draft.list; }
    bool isOpen() const { return m_isOpen; }
    QString name() const { return m_wording.name(m_draft.name); }
    QStringList offs() const;
    int off() const;
    QStringList begins() const;
    int beginIndex() const { return m_begin; }
    QAbstractItemModel* prices() { return &m_prices; }
    int openPrice() const { return m_openPrice; }
    QString typedText() const { return m_typed; }
    QAbstractItemModel* goods() { return &m_goods; }
    bool canKeep() const { return m_settable && m_isOpen && !m_busy; }
    QString complaint() const { return m_complaint; }

    void begin();
    void takeCode(const QString& code); // another item of the open list
    void retell();
    void fail();

    Q_INVOKABLE void write(); // a new one
    Q_INVOKABLE void look(int row);
    Q_INVOKABLE void leave();
    Q_INVOKABLE void chooseOff(int index);
    Q_INVOKABLE void chooseBegin(int index);
    Q_INVOKABLE void search(const QString& text);
    Q_INVOKABLE void add(int tile);
    Q_INVOKABLE void typePrice(int row);
    Q_INVOKABLE void type(const QString& typed);
    /// Typed to the end. One that is far from the item's tag is asked about first.
    Q_INVOKABLE void typed();
    Q_INVOKABLE void drop(int row);
    Q_INVOKABLE void keep(const QString& name);
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void opened();
    void kept();

  private:
    struct Price {
        ShelfItem item;
        Money price;
        friend bool operator==(const Price& a, const Price& b) {
            return a.item.id == b.item.id && a.price == b.price;
        }
    };
    struct List {
        PriceList list;
        friend bool operator==(const List&, const List&) { return false; }
    };
    void openWith(PriceListSet terms);
    std::vector<Rate> usualOffs() const;
    void put(const ShelfItem& item);
    void price(const QString& dinars); // of the open one
    void closePrice();
    void complain(const Refusal& refusal);

    RulesLine& m_line;
    const Wording& m_wording;
    const Counter& m_counter;
    PriceQuestion& m_question;
    RowModel<List> m_lists;
    RowModel<Price> m_prices;
    ShelfModel m_goods;
    StallChoice m_where;
    PriceListSet m_draft;
    Rate m_kept; // as the list was before
    Day m_today;
    QString m_typed;
    std::optional<Money> m_before; // the open price, until the typed one is taken
    int m_openPrice = -1;
    int m_begin = 0;
    bool m_settable = false;
    bool m_isOpen = false;
    bool m_asking = false; // the question is about a price of this list
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
