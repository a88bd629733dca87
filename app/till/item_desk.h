// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A long look at one item of the shelf: whose it is, where it comes from, how many there are; and
// which items come first among the tiles: those that were pinned, then what sells best.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/counter.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/book/goods_paper_view.h"

namespace touat {

class ItemDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString itemName READ itemName NOTIFY changed)
    Q_PROPERTY(QString otherName READ otherName NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QStringList pictures READ pictures NOTIFY changed) // the tile's first
    Q_PROPERTY(QString priceText READ priceText NOTIFY changed)
    Q_PROPERTY(QString floorText READ floorText NOTIFY changed)
    Q_PROPERTY(QString maker READ maker NOTIFY changed)
    Q_PROPERTY(QString portrait READ portrait NOTIFY changed)
    Q_PROPERTY(QString village READ village NOTIFY changed)
    Q_PROPERTY(QString craft READ craft NOTIFY changed)
    Q_PROPERTY(QString stockText READ stockText NOTIFY changed)
    Q_PROPERTY(QString codes READ codes NOTIFY changed)
    Q_PROPERTY(bool pinned READ pinned NOTIFY changed)
    // What is known of it, from its workshop to here.
    Q_PROPERTY(QAbstractItemModel* facts READ facts CONSTANT)

  public:
    ItemDesk(BookThread& books, const Wording& wording, Counter& counter, QObject* parent);

    bool isOpen() const { return m_item.has_value(); }
    QString itemName() const;
    QString otherName() const;
    QString picture() const;
    QStringList pictures() const;
    QString priceText() const;
    QString floorText() const;
    QString maker() const;
    QString portrait() const { return m_portrait; }
    QString village() const;
    QString craft() const;
    QString stockText() const;
    QString codes() const;
    bool pinned() const;
    QAbstractItemModel* facts() { return &m_facts; }

    Q_INVOKABLE void look(int tile);
    Q_INVOKABLE void close();
    Q_INVOKABLE void togglePin();
    /// The card of the thing, from its workshop to here, on paper.
    Q_INVOKABLE void wantCard();
    /// More is to be told of it.
    Q_INVOKABLE void describe();
    /// Ready-made words on how to care for what a family is made of; `language` only makes a page
    /// ask again when it changes.
    Q_INVOKABLE QStringList careNotes(const QString& family, const QString& language) const;

    void retell();

  signals:
    void changed();
    void lookedAt(const touat::ShelfItem& item);
    void cardWanted(touat::ItemId item);
    void describeWanted(const touat::ShelfItem& item);

  private:
    using Told = std::pair<QString, QString>;

    void readRanks();
    void tell();

    BookThread& m_books;
    const Wording& m_wording;
    Counter& m_counter;
    std::optional<ShelfItem> m_item;
    std::optional<PrintedProvenance> m_provenance;
    std::vector<std::string> m_morePhotos;
    RowModel<Told> m_facts;
    QString m_portrait;
    Name m_village;
    std::vector<ItemId> m_pinned; // the newest first
    std::vector<ItemId> m_best;
};

} // namespace touat
