// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For which stalls something is set at the centre: all of them, or some, or one.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/consignment/artisan_view.h"

namespace touat {

class StallChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a desk has it")
    Q_PROPERTY(QAbstractItemModel* stalls READ stalls CONSTANT)
    Q_PROPERTY(bool offered READ offered NOTIFY changed) // there is something to choose
    Q_PROPERTY(bool all READ all NOTIFY changed)
    Q_PROPERTY(bool several READ several CONSTANT) // or one at a time
    Q_PROPERTY(QString text READ text NOTIFY changed)

  public:
    enum class Takes { one, several };

    StallChoice(const Wording& wording, Takes takes, QObject* parent)
        : QObject(parent), m_wording(wording), m_takes(takes),
          m_stalls({{"stallText",
                     [](const Row& r) { return QString::fromStdString(r.stall.stall.text()); }},
                    {"stallName", [this](const Row& r) { return m_wording.name(r.stall.name); }},
                    {"picked", [](const Row& r) { return r.picked; }},
                    {"own", [](const Row& r) { return r.own; }}},
                   this) {}

    QAbstractItemModel* stalls() { return &m_stalls; }
    bool offered() const { return m_stalls.rowCount() > 0; }
    bool all() const { return picked().empty(); }
    bool several() const { return m_takes == Takes::several; }
    QString text() const { return textOf(picked()); }
    QString textOf(const std::vector<Stall>& chosen) const {
        //: for which stalls a rule, a promotion or a price list holds
        if (chosen.empty()) return Wording::tr("All stalls");
        //: a promotion or a price list holds at so many stalls
        if (chosen.size() > 1) return Wording::tr("Stalls: %1").arg(chosen.size());
        for (const auto& row : m_stalls.rows())
            if (row.stall.stall == chosen.front())
                return QString::fromStdString(row.stall.stall.text()) + QStringLiteral(" · ") +
                       m_wording.name(row.stall.name);
        return QString::fromStdString(chosen.front().text());
    }

    std::vector<Stall> picked() const {
        std::vector<Stall> stalls;
        for (const auto& row : m_stalls.rows())
            if (row.picked) stalls.push_back(row.stall.stall);
        return stalls;
    }
    std::optional<Stall> one() const {
        const auto stalls = picked();
        return stalls.empty() ? std::nullopt : std::optional(stalls.front());
    }
    /// What was picked stays picked. `own`: those that have something of their own.
    void offer(const std::vector<StallName>& stalls, const std::vector<Stall>& own = {}) {
        const auto before = picked();
        std::vector<Row> rows;
        for (const auto& stall : stalls)
            rows.push_back({stall, has(before, stall.stall), has(own, stall.stall)});
        put(std::move(rows));
    }
    void choose(const std::vector<Stall>& stalls) {
        auto rows = m_stalls.rows();
        for (auto& row : rows) row.picked = has(stalls, row.stall.stall);
        put(std::move(rows));
    }
    void retell() {
        m_stalls.retell();
        emit changed();
    }

    Q_INVOKABLE void pick(int row) {
        if (row < 0 || row >= m_stalls.rowCount()) return;
        auto rows = m_stalls.rows();
        const auto at = static_cast<std::size_t>(row);
        const bool now = !rows[at].picked;
        if (!several())
            for (auto& each : rows) each.picked = false;
        rows[at].picked = now || !several();
        put(std::move(rows));
        emit picking();
    }
    Q_INVOKABLE void pickAll() {
        choose({});
        emit picking();
    }

  signals:
    void changed();
    void picking(); // by a person

  private:
    struct Row {
        StallName stall;
        bool picked = false;
        bool own = false;
        friend bool operator==(const Row&, const Row&) = default;
    };
    static bool has(const std::vector<Stall>& stalls, Stall stall) {
        return std::find(stalls.begin(), stalls.end(), stall) != stalls.end();
    }
    void put(std::vector<Row> rows) {
        m_stalls.assign(std::move(rows));
        emit changed();
    }

    const Wording& m_wording;
    Takes m_takes;
    RowModel<Row> m_stalls;
};

} // namespace touat
