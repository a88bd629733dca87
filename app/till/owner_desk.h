// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose goods these are is put right by whoever may: they were registered under the wrong artisan, or what
// was paid for as lost is found and the artisan keeps the money. What follows is said before it is done,
// and why stands in the book.
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "app/till/approval.h"
#include "app/till/book_thread.h"
#include "app/till/row_model.h"
#include "app/till/stock_desk.h"
#include "app/till/wording.h"
#include "core/consignment/artisan.h"

namespace touat {

class OwnerDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    // "", "who" (is it really?), "owner" (what follows), "found"
    Q_PROPERTY(QString face READ face NOTIFY changed)
    Q_PROPERTY(QString itemName READ itemName NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* artisans READ artisans CONSTANT) // with a contract here, but for the one it was
    Q_PROPERTY(QStringList follows READ follows NOTIFY changed)     // sentences
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)     // ready words
    Q_PROPERTY(QString quantityText READ quantityText NOTIFY changed) // that were found; "": one of a kind
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    OwnerDesk(BookThread& books, const Wording& wording, StockDesk& stock, Approval& approval,
              QObject* parent);

    QString face() const { return QLatin1String(m_face); }
    QString itemName() const { return m_item ? m_wording.name(fullName(*m_item)) : QString{}; }
    QAbstractItemModel* artisans() { return &m_artisans; }
    QStringList follows() const;
    QStringList reasons() const;
    QString quantityText() const;
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }

    void setPerson(const Person& person);
    void retell();
    void fail();

    /// About the item whose way is shown.
    Q_INVOKABLE void correctOwner();
    Q_INVOKABLE void chooseArtisan(int row);
    Q_INVOKABLE void keepFound();
    Q_INVOKABLE void more();
    Q_INVOKABLE void less();
    Q_INVOKABLE void record(const QString& why);
    Q_INVOKABLE void back(); // one step
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void putRight(touat::ItemId item);

  private:
    struct Whose {
        Artisan artisan;
        ContractId contract;
        friend bool operator==(const Whose&, const Whose&) = default;
    };
    struct Follows { // from the owner being another
        Whose now;
        std::int64_t sales = 0;
        Money was; // taken off the account of the one it was
        Money gets;
        Money paid; // of `was`, to the wrong one
    };

    /// Asks the book about the item; an answer after another item was opened is not shown.
    template <class Work, class Then>
    void ask(Work work, Then then);
    void count(Quantity quantity);
    void done(const Result<Done>& result, const std::string& why);
    void record(const std::string& why, const std::optional<Person>& approver);
    void leaveOthers(); // another item lies open
    void setBusy(bool busy);
    void setFace(const char* face);

    BookThread& m_books;
    const Wording& m_wording;
    StockDesk& m_stock;
    Approval& m_approval;
    Person m_person;
    RowModel<Whose> m_artisans;
    const char* m_face = "";
    std::optional<ShelfItem> m_item;
    std::optional<Follows> m_follows;
    Quantity m_most; // that can be found
    Quantity m_found;
    Money m_kept;
    bool m_busy = false;
    int m_asked = 0;
    QString m_complaint;
};

} // namespace touat
