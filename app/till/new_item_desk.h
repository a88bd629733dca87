// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Own goods that the book does not know get their card where they come in: one of a kind, several alike,
// in sizes and colours, or a set of what is here. Sizes and colours are words, and each pair that is not
// struck out becomes an item with a code of its own.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <set>

#include "app/till/book_thread.h"
#include "app/till/counter.h"
#include "app/till/photo_shelf.h"
#include "app/till/row_model.h"
#include "app/till/set_parts.h"
#include "app/till/wording.h"
#include "core/acts/register_item.h"

namespace touat {

class NewItemDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed) // "piece", "series", "sizes", "set"
    Q_PROPERTY(QString family READ family NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed) // "piece", "metre", "kilogram"
    Q_PROPERTY(QString moreOf READ moreOf NOTIFY changed) // of which sizes are added; "": new goods
    Q_PROPERTY(bool firstIsItself READ firstIsItself NOTIFY changed) // it says no size or colour yet
    Q_PROPERTY(QString code READ code NOTIFY changed) // that was scanned; "": it gets one of ours
    Q_PROPERTY(QAbstractItemModel* cells READ cells CONSTANT) // row by row
    Q_PROPERTY(int columns READ columns NOTIFY changed)
    Q_PROPERTY(QString cellsText READ cellsText NOTIFY changed) // how many items there will be
    Q_PROPERTY(touat::SetParts* parts READ parts CONSTANT)
    Q_PROPERTY(QString priceText READ priceText NOTIFY changed) // as it is typed
    Q_PROPERTY(QString photo READ photo NOTIFY changed) // its address; "": none was taken
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    NewItemDesk(BookThread& books, const Wording& wording, Counter& counter, PhotoShelf& photos,
                QObject* parent);

    bool isOpen() const { return m_open; }
    QString kind() const { return m_kind; }
    QString family() const { return m_family; }
    QString unit() const { return QString::fromStdString(std::string(wordOf(m_unit))); }
    QString moreOf() const { return m_moreOf ? m_wording.name(m_moreOf->name) : QString{}; }
    bool firstIsItself() const {
        return m_moreOf && m_moreOf->size.isEmpty() && m_moreOf->colour.isEmpty();
    }
    QString code() const { return m_code; }
    QAbstractItemModel* cells() { return &m_cells; }
    int columns() const { return std::max(1, static_cast<int>(m_sizes.size())); }
    QString cellsText() const;
    SetParts* parts() { return &m_parts; }
    QString priceText() const { return m_price; }
    QString photo() const { return m_photo.isEmpty() ? QString{} : photoAddress(m_photo); }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }

    void setPerson(const Person& person);
    /// Scanned while it is open: a part of a set, or the thing's own code.
    void takeCode(const QString& code);
    void retell();
    void fail();

    /// More sizes and colours of what is here.
    void beginMore(const ShelfItem& item);

    Q_INVOKABLE void begin();
    Q_INVOKABLE void close();
    Q_INVOKABLE void setKind(const QString& kind);
    Q_INVOKABLE void chooseFamily(const QString& key);
    Q_INVOKABLE void setUnit(const QString& unit);
    /// Words with a comma between them, or a space where there is no comma.
    Q_INVOKABLE void setSizes(const QString& words);
    Q_INVOKABLE void setColours(const QString& words);
    Q_INVOKABLE void toggle(int cell);
    Q_INVOKABLE void choosePhoto(int row);
    Q_INVOKABLE void dropPhoto();
    Q_INVOKABLE void type(const QString& digits);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void setPrice(const QString& dinars); // the one that was meant
    Q_INVOKABLE void finish(const QString& arabic, const QString& latin);
    Q_INVOKABLE void finishMore();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void made(const std::vector<touat::ItemId>& items); // the book has their cards, and none of them yet

  private:
    struct Cell {
        QString size;
        QString colour;
        bool wanted = true;
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    void layOut();
    std::vector<Variant> variants() const;
    void show(const Result<std::vector<ItemId>>& items);
    void complain(const QString& sentence);

    BookThread& m_books;
    const Wording& m_wording;
    PhotoShelf& m_photos;
    SetParts m_parts;
    RowModel<Cell> m_cells;
    Person m_person;
    bool m_open = false;
    QString m_kind;
    std::optional<ShelfItem> m_moreOf;
    QString m_family;
    Unit m_unit = Unit::piece;
    QString m_code;
    QStringList m_sizes;
    QStringList m_colours;
    std::set<std::pair<QString, QString>> m_struck; // pairs that there are not
    QString m_photo;
    QString m_price;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
