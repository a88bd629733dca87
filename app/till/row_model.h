// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list for a page: rows of plain values, roles by name. assign() takes the new rows and announces
// exactly what changed, so that a page keeps its place and its pictures.
#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace touat {

template <class Row>
class RowModel : public QAbstractListModel {
  public:
    using Read = std::function<QVariant(const Row&)>;

    RowModel(std::vector<std::pair<QByteArray, Read>> roles, QObject* parent)
        : QAbstractListModel(parent), m_roles(std::move(roles)) {}

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const auto at = static_cast<std::size_t>(index.row());
        const auto which = static_cast<std::size_t>(role - Qt::UserRole);
        if (!index.isValid() || at >= m_rows.size() || which >= m_roles.size()) return {};
        return m_roles[which].second(m_rows[at]);
    }
    QHash<int, QByteArray> roleNames() const override {
        QHash<int, QByteArray> names;
        for (std::size_t i = 0; i < m_roles.size(); ++i)
            names.insert(Qt::UserRole + static_cast<int>(i), m_roles[i].first);
        return names;
    }

    const std::vector<Row>& rows() const { return m_rows; }

    void assign(std::vector<Row> rows) {
        std::size_t head = 0;
        while (head < rows.size() && head < m_rows.size() && rows[head] == m_rows[head]) ++head;
        std::size_t tail = 0;
        while (tail < rows.size() - head && tail < m_rows.size() - head &&
               rows[rows.size() - 1 - tail] == m_rows[m_rows.size() - 1 - tail])
            ++tail;
        const auto before = m_rows.size() - head - tail;
        const auto after = rows.size() - head - tail;
        const auto same = std::min(before, after);
        const auto row = [](std::size_t n) { return static_cast<int>(n); };
        for (std::size_t i = head; i < head + same; ++i) m_rows[i] = std::move(rows[i]);
        if (same > 0) emit dataChanged(index(row(head)), index(row(head + same - 1)));
        const auto at = head + same;
        if (before > after) {
            beginRemoveRows({}, row(at), row(at + before - after - 1));
            m_rows.erase(m_rows.begin() + row(at), m_rows.begin() + row(at + before - after));
            endRemoveRows();
        } else if (after > before) {
            beginInsertRows({}, row(at), row(at + after - before - 1));
            m_rows.insert(m_rows.begin() + row(at), std::make_move_iterator(rows.begin() + row(at)),
                          std::make_move_iterator(rows.begin() + row(at + after - before)));
            endInsertRows();
        }
    }

    /// All texts are made anew, for another language.
    void retell() {
        if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1));
    }

  private:
    std::vector<std::pair<QByteArray, Read>> m_roles;
    std::vector<Row> m_rows;
};

} // namespace touat
