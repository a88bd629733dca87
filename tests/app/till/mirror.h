// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Someone who only hears what a model announces, as a page does: if its copy of the rows is right
// in the end, nothing was announced too little. Qt's own tester listens as well.
#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QLoggingCategory>

#include <gtest/gtest.h>

#include <vector>

namespace touat {

class Mirror {
  public:
    explicit Mirror(QAbstractItemModel& model)
        : m_model(model),
          m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning) {
        reread();
        QObject::connect(&model, &QAbstractItemModel::modelReset, &m_tester, [this] { reread(); });
        QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &m_tester,
                         [this](const QModelIndex&, int first, int last) {
                             ++m_heard;
                             m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
                         });
        QObject::connect(&model, &QAbstractItemModel::rowsInserted, &m_tester,
                         [this](const QModelIndex&, int first, int last) {
                             ++m_heard;
                             for (int row = first; row <= last; ++row)
                                 m_rows.insert(m_rows.begin() + row, read(row));
                         });
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &m_tester,
                         [this](const QModelIndex& first, const QModelIndex& last) {
                             ++m_heard;
                             for (int row = first.row(); row <= last.row(); ++row)
                                 m_rows.at(static_cast<std::size_t>(row)) = read(row);
                         });
        s_complaints.clear();
        s_before = qInstallMessageHandler(listen);
    }
    ~Mirror() {
        qInstallMessageHandler(s_before);
        EXPECT_EQ(s_complaints, QStringList{}); // what Qt's tester said
    }

    using Row = std::vector<QVariant>; // all roles, in the order of their numbers
    const std::vector<Row>& rows() const { return m_rows; }
    std::vector<Row> fresh() const {
        std::vector<Row> rows;
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows.push_back(read(row));
        return rows;
    }
    int heard() const { return m_heard; }
    static const QStringList& complaints() { return s_complaints; }

  private:
    Row read(int row) const {
        auto roles = m_model.roleNames().keys();
        std::sort(roles.begin(), roles.end());
        Row values;
        for (const int role : roles)
            values.push_back(m_model.index(row, 0).data(role));
        return values;
    }
    void reread() {
        ++m_heard;
        m_rows = fresh();
    }
    static void listen(QtMsgType type, const QMessageLogContext& context, const QString& text) {
        if (QLatin1String(context.category) == QLatin1String("qt.modeltest"))
            s_complaints << text;
        else
            s_before(type, context, text);
    }

    QAbstractItemModel& m_model;
    QAbstractItemModelTester m_tester;
    std::vector<Row> m_rows;
    int m_heard = 0;
    static inline QStringList s_complaints;
    static inline QtMessageHandler s_before = nullptr;
};

} // namespace touat
