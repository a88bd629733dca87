// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tiles: what the stall can sell, of one family or matching what was typed. Holds no copy of
// the shelf, only which of its items are shown.
#pragma once

#include <QAbstractListModel>

#include <unordered_map>

#include "app/till/wording.h"
#include "core/stock/shelf.h"

namespace touat {

class ShelfModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role {
        Name = Qt::UserRole, OtherName, Price, Picture, Left, Piece, Maker, State, Pinned, Several
    };
    /// Whether the sizes and colours of one thing are a tile each or all together one.
    enum class Variants { apart, together };

    ShelfModel(const Shelf& shelf, const Wording& wording, QObject* parent,
               Variants variants = Variants::apart);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const QString& family, const QString& text);
    /// The shelf was read anew. What is still there stays the tile that it is: a finger may lie on it.
    void reload();
    /// One item of the shelf changed; a sold piece leaves the tiles.
    void itemChanged(std::size_t shelfIndex);
    void retell();
    const ShelfItem* at(int row) const;
    /// Of a tile that stands for several sizes and colours: of which thing.
    std::optional<ItemId> seriesAt(int row) const;
    /// What comes first as long as nothing is searched for: pinned items, then the best sellers.
    void rank(const std::vector<ItemId>& pinned, const std::vector<ItemId>& best);

  private:
    struct Tile {
        std::size_t at; // on the shelf
        ItemId item;    // whose tile it is, also when the shelf was read anew
    };

    QString stateOf(const ShelfItem& item) const;
    std::vector<Tile> wanted() const;
    std::vector<Tile> putTogether(std::vector<Tile> each);
    QVariant ofSeries(ItemId series, const ShelfItem& item, int role) const;

    const Shelf& m_shelf;
    const Wording& m_wording;
    Variants m_variants;
    std::vector<Tile> m_shown;
    std::unordered_map<std::int64_t, int> m_together; // variants behind a tile, by their series
    QString m_family;
    QString m_text;
    std::unordered_map<std::int64_t, std::size_t> m_ranks; // by item; the lowest first
    std::size_t m_pins = 0;                                // ranks below this are pinned
};

/// "image://touat/item/carpet/red": the picture of an item in its colours.
QString pictureOf(const std::string& picture, const std::string& palette);
/// The photo, where it is on this device; the drawing where it is not or there is none.
QString pictureOf(const std::string& picture, const std::string& palette, const std::string& photo);
/// "image://touat/photo/<hash>".
QString photoAddress(const QString& name);
/// Photos came that were not here: their addresses are new ones from now on.
void loadPhotosAgain();
/// The photo of an item, or the drawing that stands for it; "" while there is neither.
QString pictureOf(const ShelfItem& item);

} // namespace touat
