// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/shelf_model.h"

#include <algorithm>
#include <atomic>

#include "core/stock/kit.h"

namespace touat {

namespace {

// Pages remember pictures by their address: what came meanwhile is seen under another.
std::atomic<int> loads = 0;
QString loading() { return loads == 0 ? QString{} : QStringLiteral("/%1").arg(loads.load()); }

} // namespace

QString pictureOf(const std::string& picture, const std::string& palette) {
    return QStringLiteral("image://touat/item/%1/%2")
        .arg(QString::fromStdString(picture), QString::fromStdString(palette));
}

QString pictureOf(const std::string& picture, const std::string& palette, const std::string& photo) {
    if (photo.empty()) return pictureOf(picture, palette);
    return QStringLiteral("image://touat/photo/%1/%2/%3")
               .arg(QString::fromStdString(photo), QString::fromStdString(picture),
                    QString::fromStdString(palette)) +
           loading();
}

QString photoAddress(const QString& name) {
    return QStringLiteral("image://touat/photo/") + name + (loads == 0 ? QString{} : QStringLiteral("//") + loading());
}

void loadPhotosAgain() { ++loads; }

QString pictureOf(const ShelfItem& item) {
    if (item.photo.empty() && item.picture.empty()) return {};
    return item.photo.empty() ? pictureOf(item.picture, item.palette)
                              : photoAddress(QString::fromStdString(item.photo));
}

ShelfModel::ShelfModel(const Shelf& shelf, const Wording& wording, QObject* parent,
                       Variants variants)
    : QAbstractListModel(parent), m_shelf(shelf), m_wording(wording), m_variants(variants) {}

int ShelfModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

const ShelfItem* ShelfModel::at(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    const auto at = m_shown[static_cast<std::size_t>(row)].at;
    return at < m_shelf.size() ? &m_shelf.at(at) : nullptr; // it leaves, and the shelf is another one
}

QVariant ShelfModel::data(const QModelIndex& index, int role) const {
    const auto* item = index.isValid() ? at(index.row()) : nullptr;
    if (item == nullptr) return {};
    if (const auto series = seriesAt(index.row()))
        if (auto said = ofSeries(*series, *item, role); said.isValid()) return said;
    switch (role) {
    case Name:
        return m_wording.name(fullName(*item));
    case OtherName:
        return m_wording.otherName(item->name);
    case Price:
        return m_wording.amount(item->price);
    case Picture:
        return pictureOf(*item);
    case Left:
        return item->kind == ItemKind::series ? m_wording.quantity(item->onHand, item->unit)
                                               : QString{};
    case Piece:
        return item->kind == ItemKind::piece;
    case Maker:
        return m_wording.name(item->artisanName);
    case State:
        return stateOf(*item);
    case Pinned: {
        const auto rank = m_ranks.find(item->id.packed());
        return rank != m_ranks.end() && rank->second < m_pins;
    }
    case Several:
        return false;
    default:
        return {};
    }
}

std::optional<ItemId> ShelfModel::seriesAt(int row) const {
    const auto* item = at(row);
    if (item == nullptr || !m_together.contains(item->series().packed())) return std::nullopt;
    return item->series();
}

/// What a tile says of several sizes and colours; nothing where one of them says it as well.
QVariant ShelfModel::ofSeries(ItemId series, const ShelfItem& item, int role) const {
    const auto variants = m_shelf.variantsOf(series);
    const auto* first = m_shelf.find(series);
    const auto& shown = first == nullptr ? item : *first;
    const auto lowest = (*std::min_element(variants.begin(), variants.end(),
                                           [](const ShelfItem* a, const ShelfItem* b) {
                                               return a->price < b->price;
                                           }))->price;
    const bool alike = std::all_of(variants.begin(), variants.end(),
                                   [&](const ShelfItem* one) { return one->price == lowest; });
    switch (role) {
    case Name:
        return m_wording.name(shown.name);
    case Picture:
        return pictureOf(shown);
    case Price:
        if (alike) return m_wording.amount(lowest);
        //: on a tile of several sizes and colours: the lowest of their prices
        return Wording::tr("from %1").arg(m_wording.amount(lowest));
    case Left: {
        const auto count = m_wording.count(Quantity::pieces(std::ssize(variants)));
        //: on a tile: so many sizes and colours of it
        return Wording::tr("%1 kinds").arg(count);
    }
    case State: {
        const bool gone = std::none_of(variants.begin(), variants.end(), [](const ShelfItem* one) {
            return one->free().isPositive();
        });
        return gone ? Wording::tr("sold out") : QString{};
    }
    case Several:
        return true;
    default:
        return {};
    }
}

QString ShelfModel::stateOf(const ShelfItem& item) const {
    constexpr int few = 3;
    if (item.isKit())
        return makeable(partsOf(m_shelf, item)).isPositive() ? QString{} : Wording::tr("sold out");
    if (item.kind == ItemKind::service) return {};
    //: on a tile: held for somebody's order
    if (item.isHeld()) return Wording::tr("reserved");
    if (item.kind == ItemKind::piece) return {}; // a dot says that there is one
    const auto free = item.free();
    //: on a tile: what is left of it is held for somebody's order
    if (!free.isPositive() && item.onHand.isPositive()) return Wording::tr("all reserved");
    //: on a tile: none of them is left
    if (!free.isPositive()) return Wording::tr("sold out");
    //: on a tile: only a few of them are left
    if (free <= Quantity::pieces(few)) return Wording::tr("%1 left").arg(m_wording.quantity(free, item.unit));
    return {};
}

QHash<int, QByteArray> ShelfModel::roleNames() const {
    return {{Name, "itemName"},   {OtherName, "otherName"}, {Price, "priceText"},
            {Picture, "picture"}, {Left, "leftText"},       {Piece, "onePiece"},
            {Maker, "maker"},     {State, "stateText"},     {Pinned, "pinned"},
            {Several, "severalKinds"}};
}

void ShelfModel::show(const QString& family, const QString& text) {
    m_family = family;
    m_text = text;
    beginResetModel();
    m_shown = putTogether(wanted());
    endResetModel();
}

void ShelfModel::reload() {
    auto fresh = putTogether(wanted());
    const auto same = [](const Tile& a, const Tile& b) { return a.item == b.item; };
    const auto head = std::mismatch(m_shown.begin(), m_shown.end(), fresh.begin(), fresh.end(), same);
    const auto tail = std::mismatch(m_shown.rbegin(), std::reverse_iterator(head.first), fresh.rbegin(),
                                    std::reverse_iterator(head.second), same);
    const auto first = static_cast<int>(head.first - m_shown.begin());
    const auto gone = static_cast<int>(tail.first.base() - head.first);
    const auto come = static_cast<int>(tail.second.base() - head.second);
    std::copy(fresh.begin(), head.second, m_shown.begin());
    std::copy(tail.second.base(), fresh.end(), tail.first.base());
    if (gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + first + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, first, first + come - 1);
        m_shown.insert(m_shown.begin() + first, head.second, head.second + come);
        endInsertRows();
    }
    retell();
}

// Where several of a thing would be shown, the first stands for all; of one that was searched for by
// its size or colour, that one.
std::vector<ShelfModel::Tile> ShelfModel::putTogether(std::vector<Tile> each) {
    m_together.clear();
    if (m_variants == Variants::apart) return each;
    const auto seriesOf = [this](const Tile& tile) { return m_shelf.at(tile.at).series().packed(); };
    for (const auto& tile : each) ++m_together[seriesOf(tile)];
    std::erase_if(m_together, [](const auto& series) { return series.second < 2; });
    if (m_together.empty()) return each;
    std::unordered_map<std::int64_t, bool> stands;
    std::erase_if(each, [&](const Tile& tile) {
        const auto series = seriesOf(tile);
        return m_together.contains(series) && !stands.emplace(series, true).second;
    });
    return each;
}

std::vector<ShelfModel::Tile> ShelfModel::wanted() const {
    std::vector<Tile> found;
    for (const auto at : m_shelf.search(m_text.toStdString(), m_family.toStdString()))
        found.push_back({at, m_shelf.at(at).id});
    if (m_ranks.empty() || !m_text.trimmed().isEmpty()) return found;
    const auto rankOf = [this](const Tile& tile) {
        const auto rank = m_ranks.find(tile.item.packed());
        return rank == m_ranks.end() ? m_ranks.size() : rank->second;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Tile& a, const Tile& b) { return rankOf(a) < rankOf(b); });
    return found;
}

void ShelfModel::rank(const std::vector<ItemId>& pinned, const std::vector<ItemId>& best) {
    std::unordered_map<std::int64_t, std::size_t> ranks;
    for (const auto* ids : {&pinned, &best})
        for (const auto id : *ids)
            ranks.emplace(id.packed(), ranks.size());
    if (ranks == m_ranks && m_pins == pinned.size()) return;
    m_ranks = std::move(ranks);
    m_pins = pinned.size();
    reload();
}

void ShelfModel::itemChanged(std::size_t shelfIndex) {
    const auto series = m_shelf.at(shelfIndex).series();
    if (m_together.contains(series.packed())) {
        for (int row = 0; row < rowCount(); ++row)
            if (seriesAt(row) == series) emit dataChanged(index(row), index(row));
        return;
    }
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](const Tile& tile) { return tile.at == shelfIndex; });
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
