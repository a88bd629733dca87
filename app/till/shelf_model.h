// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tiles: what the stall can sell, of one family or matching what was typed. Holds no copy of the
// shelf, only which of its items are shown.
#pragma once

#include <QAbstractListModel>

#include "app/till/wording.h"
#include "core/stock/shelf.h"

namespace touat {

class ShelfModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { Name = Qt::UserRole, OtherName, Price, Picture, Left, Piece, Maker };

    ShelfModel(const Shelf& shelf, const Wording& wording, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const QString& family, const QString& text);
    /// The shelf was read anew.
    void reload();
    /// One item of the shelf changed; a sold piece leaves the tiles.
    void itemChanged(std::size_t shelfIndex);
    void retell();
    const ShelfItem* at(int row) const;

  private:
    const Shelf& m_shelf;
    const Wording& m_wording;
    std::vector<std::size_t> m_shown;
    QString m_family;
    QString m_text;
};

/// "image://touat/item/carpet/red": the picture of an item in its colours.
QString pictureOf(const std::string& picture, const std::string& palette);

} // namespace touat
