// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One code, several things: whoever scanned says which is meant. Questions wait for each other in the
// order of the scans, so that none is lost; nothing else waits for them.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <functional>

#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/stock/shelf.h"

namespace touat {

class CodeChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed) // "": no other question
    Q_PROPERTY(QAbstractItemModel* items READ items CONSTANT)

  public:
    CodeChoice(const Wording& wording, QObject* parent);

    bool asking() const { return !m_asked.empty(); }
    QString code() const { return asking() ? m_asked.front().code : QString{}; }
    QString waitingText() const;
    QAbstractItemModel* items() { return &m_items; }

    /// Goes on with the item that is chosen; with none, if nobody chooses. Of one nobody is asked.
    void ask(const QString& code, std::vector<ShelfItem> items,
             std::function<void(const ShelfItem&)> then);
    void drop(); // whoever scanned goes away
    void retell();

    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void dismiss();

  signals:
    void changed();

  private:
    struct Asked {
        QString code;
        std::vector<ShelfItem> items;
        std::function<void(const ShelfItem&)> then;
    };
    struct Row {
        ShelfItem item;
        friend bool operator==(const Row&, const Row&) { return false; }
    };
    void show();

    const Wording& m_wording;
    RowModel<Row> m_items;
    std::deque<Asked> m_asked; // the first is shown
};

} // namespace touat
