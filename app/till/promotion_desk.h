// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Promotions of a stall: what is on and what comes, a new one with what it makes of prices shown while
// it is typed, and an early end. A manager sets them at the centre, for all stalls or some; where
// somebody else sets them they are only looked at.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/counter.h"
#include "app/till/row_model.h"
#include "app/till/rules_line.h"
#include "app/till/shelf_model.h"
#include "app/till/stall_choice.h"
#include "app/till/wording.h"
#include "core/sales/pricing.h"

namespace touat {

class PromotionDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* promotions READ promotions CONSTANT)
    Q_PROPERTY(bool settable READ settable NOTIFY changed) // here, by this person
    Q_PROPERTY(touat::StallChoice* where READ where CONSTANT) // of the new one
    Q_PROPERTY(bool writing READ writing NOTIFY changed) // a new one is being written
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString typedText READ typedText NOTIFY changed)
    Q_PROPERTY(int several READ several NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* families READ families CONSTANT)
    Q_PROPERTY(QAbstractItemModel* items READ items CONSTANT) // beside the family
    Q_PROPERTY(QAbstractItemModel* goods READ goods CONSTANT) // to choose from
    Q_PROPERTY(QStringList begins READ begins NOTIFY changed)
    Q_PROPERTY(int begin READ beginIndex NOTIFY changed)
    Q_PROPERTY(QStringList lengths READ lengths NOTIFY changed)
    Q_PROPERTY(int length READ lengthIndex NOTIFY changed)
    Q_PROPERTY(QString daysText READ daysText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* examples READ examples CONSTANT)
    Q_PROPERTY(QString reachText READ reachText NOTIFY changed) // how many items get cheaper
    Q_PROPERTY(QString readyName READ readyName NOTIFY changed) // where nobody types one
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    PromotionDesk(RulesLine& line, const Wording& wording, const Counter& counter,
                  QObject* parent);

    QAbstractItemModel* promotions() { return &m_promotions; }
    bool settable() const { return m_settable; }
    StallChoice* where() { return &m_where; }
    bool writing() const { return m_writing; }
    QString kind() const { return wordText(m_draft.kind); }
    QString typedText() const { return m_typed; }
    int several() const { return m_draft.several; }
    QAbstractItemModel* families() { return &m_families; }
    QAbstractItemModel* items() { return &m_items; }
    QAbstractItemModel* goods() { return &m_goods; }
    QStringList begins() const;
    int beginIndex() const { return m_begin; }
    QStringList lengths() const;
    int lengthIndex() const { return m_length; }
    QString daysText() const { return days(m_draft); }
    QAbstractItemModel* examples() { return &m_examples; }
    QString reachText() const;
    QString readyName() const;
    bool canKeep() const;
    QString complaint() const { return m_complaint; }

    void begin();
    void takeCode(const QString& code); // one of the items, while a new one is written
    void retell();
    void fail();

    Q_INVOKABLE void write();
    Q_INVOKABLE void leave(); // what was written
    Q_INVOKABLE void setKind(const QString& kind);
    Q_INVOKABLE void type(const QString& typed);
    Q_INVOKABLE void setSeveral(int several);
    Q_INVOKABLE void chooseFamily(int row); // or none, when it is chosen already
    Q_INVOKABLE void search(const QString& text);
    Q_INVOKABLE void add(int tile);
    Q_INVOKABLE void drop(int item);
    Q_INVOKABLE void chooseBegin(int index);
    Q_INVOKABLE void chooseLength(int index);
    Q_INVOKABLE void keep(const QString& name);
    Q_INVOKABLE void end(int row);
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void kept(); // prices are others now

  private:
    struct Family {
        std::string key;
        bool chosen = false;
        friend bool operator==(const Family&, const Family&) = default;
    };
    struct Example {
        ShelfItem item;
        PricedLine priced;
        friend bool operator==(const Example&, const Example&) { return false; }
    };
    struct Row {
        Promotion promotion;
        friend bool operator==(const Row& a, const Row& b) {
            return a.promotion.id == b.promotion.id &&
                   a.promotion.terms.until == b.promotion.terms.until;
        }
    };
    QString days(const PromotionSet& terms) const;
    QString what(const PromotionSet& terms) const;
    QString ofWhat(const PromotionSet& terms) const;
    void put(const ShelfItem& item);
    void refresh(); // what was typed counts
    void complain(const Refusal& refusal);

    RulesLine& m_line;
    const Wording& m_wording;
    const Counter& m_counter;
    RowModel<Row> m_promotions;
    RowModel<Family> m_families;
    RowModel<Example> m_items;
    RowModel<Example> m_examples;
    ShelfModel m_goods;
    StallChoice m_where;
    PromotionSet m_draft;
    QString m_typed;
    Day m_today;
    int m_begin = 0;
    int m_length = 0;
    int m_reached = 0;
    bool m_settable = false;
    bool m_writing = false;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
