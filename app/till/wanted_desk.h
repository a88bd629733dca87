// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What fell below its level here, by village and by who makes it: whom to call, under which number,
// for what; and that it was done, so that nobody calls twice.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/consignment/artisan.h"
#include "core/sales/goods_view.h"

namespace touat {

class WantedDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT) // an item each; the first has its artisan's head
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool artisans READ artisans NOTIFY changed) // there is somebody to ask
    Q_PROPERTY(QString phoneOf READ phoneOf NOTIFY changed) // whose number is written; "": nobody's
    Q_PROPERTY(QString phone READ phone NOTIFY changed)     // as it is so far
    Q_PROPERTY(QString news READ news NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    WantedDesk(BookThread& books, const Wording& wording, QObject* parent);

    QAbstractItemModel* rows() { return &m_rows; }
    int count() const { return m_rows.rowCount(); }
    bool artisans() const;
    QString phoneOf() const { return m_calling ? m_wording.name(m_calling->name) : QString{}; }
    QString phone() const { return m_calling ? m_wording.phone(m_calling->phone) : QString{}; }
    QString news() const { return m_news; }
    QString complaint() const { return m_complaint; }

    void setPerson(const Person& person) {
        m_person = person;
        m_calling.reset();
        m_news.clear();
    }
    void begin();
    void read();
    void retell();
    void fail() { m_busy = false; }

    Q_INVOKABLE void open(int row); // the item
    /// Its artisan was called; touched again, they were not.
    Q_INVOKABLE void toggleAsked(int row);
    Q_INVOKABLE void writePhone(int row); // of the artisan
    Q_INVOKABLE void keepPhone(const QString& phone);
    Q_INVOKABLE void leavePhone();
    Q_INVOKABLE void forgetNews();
    Q_INVOKABLE void printRequest(int row);
    Q_INVOKABLE void printRequests(); // of all, a paper each
    Q_INVOKABLE void printCallList();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void opened(touat::ItemId item);
    void asked();
    void phoneKept();
    void requestWanted(std::optional<touat::ArtisanId> artisan);
    void callListWanted();

  private:
    struct Wish {
        WantedRow row;
        std::optional<Artisan> artisan;
        bool first = false;           // of its artisan
        bool newVillage = false;      // first of its village
        std::optional<Day> askedOn;   // for everything that is wanted of them; the latest day
        std::string phone() const { return artisan ? artisan->phone : std::string{}; }
        friend bool operator==(const Wish& a, const Wish& b) {
            return a.row == b.row && a.first == b.first && a.newVillage == b.newVillage &&
                   a.askedOn == b.askedOn && a.phone() == b.phone();
        }
    };
    static std::vector<Wish> wishesOf(Book& book);
    const Wish* at(int row) const;

    BookThread& m_books;
    const Wording& m_wording;
    RowModel<Wish> m_rows;
    Person m_person;
    std::optional<Artisan> m_calling;
    bool m_busy = false;
    QString m_news;
    QString m_complaint;
};

} // namespace touat
