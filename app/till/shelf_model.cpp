// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/shelf_model.h"

#include <algorithm>

namespace touat {

QString pictureOf(const std::string& picture, const std::string& palette) {
    return QStringLiteral("image://touat/item/%1/%2")
        .arg(QString::fromStdString(picture), QString::fromStdString(palette));
}

ShelfModel::ShelfModel(const Shelf& shelf, const Wording& wording, QObject* parent)
    : QAbstractListModel(parent), m_shelf(shelf), m_wording(wording) {}

int ShelfModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

const ShelfItem* ShelfModel::at(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    return &m_shelf.at(m_shown[static_cast<std::size_t>(row)]);
}

QVariant ShelfModel::data(const QModelIndex& index, int role) const {
    const auto* item = index.isValid() ? at(index.row()) : nullptr;
    if (item == nullptr) return {};
    switch (role) {
    case Name: return m_wording.name(item->name);
    case OtherName: return m_wording.otherName(item->name);
    case Price: return m_wording.amount(item->price);
    case Picture: return pictureOf(item->picture, item->palette);
    case Left: return item->kind == ItemKind::series ? m_wording.count(item->onHand) : QString{};
    case Piece: return item->kind == ItemKind::piece;
    case Maker: return m_wording.name(item->artisanName);
    default: return {};
    }
}

QHash<int, QByteArray> ShelfModel::roleNames() const {
    return {{Name, "itemName"}, {OtherName, "otherName"}, {Price, "priceText"},
            {Picture, "picture"}, {Left, "leftText"},     {Piece, "onePiece"},
            {Maker, "maker"}};
}

void ShelfModel::show(const QString& family, const QString& text) {
    m_family = family;
    m_text = text;
    reload();
}

void ShelfModel::reload() {
    beginResetModel();
    m_shown = m_shelf.search(m_text.toStdString(), m_family.toStdString());
    endResetModel();
}

void ShelfModel::itemChanged(std::size_t shelfIndex) {
    const auto found = std::find(m_shown.begin(), m_shown.end(), shelfIndex);
    if (found == m_shown.end()) {
        // New on the shelf, or back from a buyer: it takes its place when it matches.
        const auto matching = m_shelf.search(m_text.toStdString(), m_family.toStdString());
        if (std::find(matching.begin(), matching.end(), shelfIndex) != matching.end()) reload();
        return;
    }
    const int row = static_cast<int>(found - m_shown.begin());
    if (m_shelf.at(shelfIndex).isSold()) {
        beginRemoveRows({}, row, row);
        m_shown.erase(found);
        endRemoveRows();
        return;
    }
    emit dataChanged(index(row), index(row));
}

void ShelfModel::retell() {
    if (!m_shown.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace touat
