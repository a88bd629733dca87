// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Something lies on the counter that the book does not know. What it is, whose it is and its price
// are three touches; it is sold now, and its card is completed when there is time. What an artisan leaves
// under a deposit is described with the same fields; then whose it is stands already, how many there are is
// asked as well, and nothing is sold.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

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

/// A name in the script in which it was typed.
Name nameTyped(const QString& text);

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
    Q_PROPERTY(bool deposited READ deposited NOTIFY changed)
    Q_PROPERTY(QString itemName READ itemName NOTIFY changed) // "": the word of its family
    Q_PROPERTY(bool single READ single NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(bool asksNet READ asksNet NOTIFY changed) // the artisan's fixed net for one
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
    bool deposited() const { return static_cast<bool>(m_described); }
    QString itemName() const { return m_name; }
    bool single() const { return m_single; }
    QString countText() const { return m_wording.count(m_count); }
    bool asksNet() const;
    QAbstractItemModel* owners() { return &m_owners; }
    QAbstractItemModel* families() { return &m_families; }
    QString complaint() const { return m_complaint; }

    /// `code`: what was scanned, or "".
    Q_INVOKABLE void begin(const QString& code);
    /// What is left under a deposit; `described` gets it, and then closes this, or turns it down.
    using Described = std::function<void(ItemKind, const ItemCard&, Quantity)>;
    void beginDeposit(const Artisan& artisan, const Contract& contract, const QString& code,
                      Described described);
    void turnDown(const QString& sentence);
    Q_INVOKABLE void setName(const QString& name);
    /// There is only one of it; or many that are alike.
    Q_INVOKABLE void setSingle(bool single);
    Q_INVOKABLE void setCount(const QString& typed);
    Q_INVOKABLE void setNet(const QString& dinars);
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
        bool fixedNet = false;
        friend bool operator==(const Owner& a, const Owner& b) { return a.contract == b.contract; }
    };
    void readOwners();
    void showOwners(std::vector<Owner> owners);
    void open(const QString& code);
    void record(const QString& dinars);
    void sell(const ItemCard& card);
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
    Described m_described;
    QString m_name;
    bool m_single = true;
    Quantity m_count = Quantity::pieces(1);
    std::optional<Money> m_net;
    QString m_complaint;
};

} // namespace touat
