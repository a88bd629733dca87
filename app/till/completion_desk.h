// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was sold in a hurry gets its card: names in both scripts, the codes on it, family and photo; and
// any item can be told more of: its story, its measures, how it was made.
// Price and owner have facts of their own and are not touched.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/counter.h"
#include "app/till/photo_shelf.h"
#include "app/till/row_model.h"
#include "app/till/set_parts.h"
#include "app/till/wording.h"

namespace touat {

class CompletionDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* items READ items CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool writing READ writing NOTIFY changed)
    Q_PROPERTY(QString arabic READ arabic NOTIFY cardTaken)
    Q_PROPERTY(QString latin READ latin NOTIFY cardTaken)
    Q_PROPERTY(QString codes READ codes NOTIFY cardTaken)
    Q_PROPERTY(QString family READ family NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QStringList photos READ photos NOTIFY changed) // their addresses, the tile's first
    Q_PROPERTY(QString unit READ unit NOTIFY changed)         // "piece", "metre", "kilogram"; "": always one
    Q_PROPERTY(bool canBeSet READ canBeSet NOTIFY changed)    // it has no stock of its own
    Q_PROPERTY(touat::SetParts* parts READ parts CONSTANT)
    Q_PROPERTY(QAbstractItemModel* details READ details CONSTANT)
    Q_PROPERTY(QString complaint READ complaint NOTIFY complaintChanged)

  public:
    CompletionDesk(BookThread& books, const Wording& wording, Counter& counter, PhotoShelf& photos,
                   QObject* parent);

    QAbstractItemModel* items() { return &m_items; }
    int count() const { return m_items.rowCount(); }
    bool writing() const { return m_chosen.has_value(); }
    QAbstractItemModel* details() { return &m_details; }
    QString arabic() const { return QString::fromStdString(m_card.name.arabic); }
    QString latin() const { return QString::fromStdString(m_card.name.latin); }
    QString codes() const; // separated by spaces
    QString family() const { return QString::fromStdString(m_card.family); }
    QString picture() const;
    QStringList photos() const;
    QString unit() const;
    bool canBeSet() const { return m_kind == ItemKind::service; }
    SetParts* parts() { return &m_parts; }
    QString complaint() const { return m_complaint; }

    Q_INVOKABLE void choose(int row); // -1: none
    /// Any item, complete or not.
    void take(const ShelfItem& item);
    /// What was typed into a row of the details.
    Q_INVOKABLE void setDetail(int row, const QString& text);
    Q_INVOKABLE void chooseFamily(const QString& key);
    /// One more of them; the first that there is stands on the tile.
    Q_INVOKABLE void choosePhoto(int row);
    Q_INVOKABLE void putFirst(int photo);
    Q_INVOKABLE void dropPhoto(int photo);
    /// Refused by the book where there is half a one of what shall be counted.
    Q_INVOKABLE void setUnit(const QString& unit);
    /// Scanned while the card is open: it is one more part of the set. Whether it was taken.
    bool takeCode(const QString& code);
    Q_INVOKABLE void write(const QString& arabic, const QString& latin, const QString& codes);
    Q_INVOKABLE void forgetComplaint() { complain({}); }

    void setPerson(const Person& person) { m_person = person; }
    /// The counter's shelf is new.
    void look();
    void retell();
    void fail() { m_busy = false; }

  signals:
    void changed();
    void cardTaken(); // of another item: what was typed is over
    void complaintChanged();
    void completed();

  private:
    struct Row {
        ShelfItem item;
        friend bool operator==(const Row& a, const Row& b) {
            return a.item.id == b.item.id && a.item.name == b.item.name &&
                   a.item.photo == b.item.photo;
        }
    };
    /// What can be told, each in the order of the form.
    enum class Told {
        techniqueArabic, techniqueLatin, materialsArabic, materialsLatin, villageArabic, villageLatin,
        storyArabic, storyLatin, length, width, height, kilograms, hours, field, more
    };
    struct Detail {
        Told what = Told::more;
        QString text;
        std::string field = {}; // of its family: the name of an attribute
        friend bool operator==(const Detail&, const Detail&) = default;
    };
    void complain(const QString& sentence);
    QString labelOf(Told what) const;
    QString labelOf(const Detail& detail) const;
    std::vector<Detail> asTyped(const ItemDetails& details) const;
    /// Fields of the family and others that the card has.
    std::vector<Detail> fieldsOf(const ItemDetails& details) const;
    void showDetails();
    void setPhotos(std::vector<std::string> photos);
    std::vector<std::string> photoNames() const;
    /// Sizes and colours of a variant stay. None: a number is no number, and the page says so.
    std::optional<ItemDetails> detailsTyped();

    BookThread& m_books;
    const Wording& m_wording;
    Counter& m_counter;
    PhotoShelf& m_photos;
    RowModel<Row> m_items;
    Person m_person;
    std::optional<ItemId> m_chosen;
    ItemCard m_card; // of the chosen item, as it will be
    ItemKind m_kind = ItemKind::series;
    SetParts m_parts;
    std::vector<KitPart> m_partsBefore;
    RowModel<Detail> m_details;
    std::vector<Detail> m_typed; // beside the rows, which keep what was there
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
