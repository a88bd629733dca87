// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is in a set: found by scan or by name, and how many of each. Whether it can be one is the core's to
// say (checkKit).
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/row_model.h"
#include "app/till/shelf_model.h"
#include "app/till/wording.h"
#include "core/stock/shelf.h"

namespace touat {

class SetParts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("an item's card has it")
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString tagsText READ tagsText NOTIFY changed) // what the parts cost one by one
    Q_PROPERTY(QAbstractItemModel* goods READ goods CONSTANT) // to touch
    Q_PROPERTY(QString searchText READ searchText NOTIFY changed)

  public:
    /// `shelf` outlives it.
    SetParts(const Shelf& shelf, const Wording& wording, QObject* parent);

    QAbstractItemModel* lines() { return &m_lines; }
    int count() const { return m_lines.rowCount(); }
    QString tagsText() const;
    QAbstractItemModel* goods() { return &m_goods; }
    QString searchText() const { return m_search; }

    std::vector<KitPart> parts() const;
    void begin(const std::vector<KitPart>& parts);
    /// Whether something of the shelf has that code and can be a part.
    bool takeCode(const QString& code);
    void reload();
    void retell();

    Q_INVOKABLE void search(const QString& text);
    Q_INVOKABLE void add(int tile);
    Q_INVOKABLE void more(int line);
    Q_INVOKABLE void less(int line); // the last one leaves the set

  signals:
    void changed();

  private:
    struct Line {
        ShelfItem item;
        Quantity quantity;
        friend bool operator==(const Line& a, const Line& b) {
            return a.item.id == b.item.id && a.quantity == b.quantity;
        }
    };
    void addItem(const ShelfItem& item);
    void change(int line, Quantity by);

    const Shelf& m_shelf;
    const Wording& m_wording;
    ShelfModel m_goods;
    RowModel<Line> m_lines;
    QString m_search;
};

} // namespace touat
