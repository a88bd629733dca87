// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sizes and colours of one thing as a grid: sizes across, colours down, a cell that there is not
// stays empty.
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/stock/shelf.h"

namespace touat {

class VariantGrid : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the counter has it")
    Q_PROPERTY(bool open READ open NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QStringList sizes READ sizes NOTIFY changed)     // across; "": they have none
    Q_PROPERTY(QStringList colours READ colours NOTIFY changed) // down
    Q_PROPERTY(bool hasSizes READ hasSizes NOTIFY changed)
    Q_PROPERTY(bool hasColours READ hasColours NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* cells READ cells CONSTANT)   // row by row

  public:
    VariantGrid(const Wording& wording, QObject* parent);

    bool open() const { return m_cells.rowCount() > 0; }
    QString title() const { return m_wording.name(m_name); }
    QString picture() const { return m_picture; }
    QStringList sizes() const;
    QStringList colours() const;
    bool hasSizes() const { return !sizes().join(QString()).isEmpty(); }
    bool hasColours() const { return !colours().join(QString()).isEmpty(); }
    QAbstractItemModel* cells() { return &m_cells; }

    /// `variants`: all of one thing, at least one; the first gives name and picture.
    void show(const std::vector<const ShelfItem*>& variants);
    void retell();

    Q_INVOKABLE void choose(int cell);
    Q_INVOKABLE void close();

  signals:
    void changed();
    void chosen(touat::ItemId item);

  private:
    struct Cell {
        std::optional<ShelfItem> item;
        friend bool operator==(const Cell&, const Cell&) { return false; }
    };
    const Wording& m_wording;
    Name m_name;
    QString m_picture;
    std::vector<Name> m_sizes;
    std::vector<Name> m_colours;
    RowModel<Cell> m_cells;
};

} // namespace touat
