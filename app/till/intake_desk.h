// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Something lies on the counter that the book does not know. What it is, whose it is and its price
// are three touches; it is sold now, and its card is completed when there is time.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/counter.h"
#include "app/till/photo_shelf.h"
#include "app/till/price_question.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/consignment/artisan_table.h"

namespace touat {

/// The drawing that stands for a family until somebody takes a photo, and its colours.
std::pair<std::string, std::string> drawingOf(const std::string& family);

class IntakeDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString family READ family NOTIFY changed)
    Q_PROPERTY(QString familyText READ familyText NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString ownerName READ ownerName NOTIFY changed)
    Q_PROPERTY(QString ownerPortrait READ ownerPortrait NOTIFY changed)
    Q_PROPERTY(bool ownerChosen READ ownerChosen NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* owners READ owners CONSTANT)
    Q_PROPERTY(QAbstractItemModel* families READ families CONSTANT)
    Q_PROPERTY(QString complaint READ complaint NOTIFY complaintChanged)

  public:
    IntakeDesk(BookThread& books, const Wording& wording, Counter& counter, PhotoShelf& photos,
               PriceQuestion& prices, QObject* parent);

    bool isOpen() const { return m_open; }
    QString code() const { return m_code; }
    QString family() const { return m_family; }
    QString familyText() const {
        return m_family.isEmpty() ? QString{} : m_wording.family(m_family);
    }
    QString picture() const;
    QString ownerName() const;
    QString ownerPortrait() const;
    bool ownerChosen() const { return m_chosen >= 0; }
    QAbstractItemModel* owners() { return &m_owners; }
    QAbstractItemModel* families() { return &m_families; }
    QString complaint() const { return m_complaint; }

    /// `code`: what was scanned, or "".
    Q_INVOKABLE void begin(const QString& code);
    Q_INVOKABLE void close();
    Q_INVOKABLE void chooseFamily(const QString& key);
    Q_INVOKABLE void chooseOwner(int row);
    Q_INVOKABLE void choosePhoto(int row);
    /// Asks when the price looks wrong; then the thing is in the cart.
    Q_INVOKABLE void finish(const QString& dinars);
    Q_INVOKABLE void forgetComplaint() { complain({}); }

    /// Scanned while the panel is open: it is this thing's code. Whether it was taken.
    bool takeCode(const QString& code);
    void setPerson(const Person& person) { m_person = person; }
    void retell();
    void fail();

  signals:
    void changed();
    void complaintChanged();
    void takenIn(); // it is in the book and in the cart

  private:
    struct Owner {
        std::optional<Artisan> artisan; // empty: the stall itself
        std::optional<ContractId> contract;
        friend bool operator==(const Owner& a, const Owner& b) { return a.contract == b.contract; }
    };
    void readOwners();
    void showOwners(std::vector<Owner> owners);
    void record(const QString& dinars);
    void complain(const QString& sentence);
    const Owner* owner() const;

    BookThread& m_books;
    const Wording& m_wording;
    Counter& m_counter;
    PhotoShelf& m_photos;
    PriceQuestion& m_prices;
    RowModel<Owner> m_owners;
    RowModel<QString> m_families;
    Person m_person;
    bool m_open = false;
    bool m_busy = false;
    bool m_pricing = false; // the question is about our price
    QString m_code;
    QString m_family;
    QString m_photo;
    int m_chosen = -1;
    QString m_complaint;
};

} // namespace touat
