// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The papers of sales and what can still be done about one: print it again, as a gift, put right
// how it was paid, undo it, take goods back, make an invoice. Who may not see all receipts sees the
// last few.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/approval.h"
#include "app/till/book_thread.h"
#include "app/till/counter.h"
#include "app/till/sale_rows.h"
#include "app/till/wording.h"
#include "core/book/document_view.h"

namespace touat {

class ReceiptsDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* receipts READ receipts CONSTANT)
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(bool all READ all NOTIFY changed)
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed)
    Q_PROPERTY(QString sellerText READ sellerText NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString paidText READ paidText NOTIFY changed)
    Q_PROPERTY(QString staffNote READ staffNote NOTIFY changed)
    Q_PROPERTY(QString copiesText READ copiesText NOTIFY changed)
    Q_PROPERTY(bool isSale READ isSale NOTIFY changed)
    Q_PROPERTY(bool undone READ undone NOTIFY changed)
    Q_PROPERTY(bool correctable READ correctable NOTIFY changed)
    Q_PROPERTY(QString scheme READ scheme NOTIFY changed) // by which it was paid; "": in cash, or in parts
    Q_PROPERTY(bool voidable READ voidable NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    static constexpr int mostForSeller = 5;

    ReceiptsDesk(BookThread& books, const Wording& wording, Approval& approval, Counter& counter,
                 QObject* parent);

    QAbstractItemModel* receipts() { return &m_receipts; }
    QAbstractItemModel* lines() { return &m_lines; }
    bool all() const; // whether this person sees more than the last few
    bool chosen() const { return m_open.has_value(); }
    std::optional<SaleId> chosenSale() const;
    QString number() const;
    QString whenText() const;
    QString sellerText() const;
    QString totalText() const;
    QString paidText() const;
    QString staffNote() const; // that was written for the house
    QString copiesText() const; // "": only the original was printed
    bool isSale() const { return m_open && m_open->paper.series == Series::sale; }
    bool undone() const { return m_open && m_open->undone; }
    bool correctable() const;
    QString scheme() const;
    bool voidable() const;
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }

    void setPerson(const Person& person) { m_person = person; }
    Q_INVOKABLE void begin();
    /// By its number, its amount in dinars or the number on the card slip; "": the newest.
    Q_INVOKABLE void search(const QString& text);
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void back();
    /// Another copy, marked and counted.
    Q_INVOKABLE void reprint();
    Q_INVOKABLE void gift();
    /// It was paid otherwise than was pressed. `kind`: "cash", "card" or "mobile".
    Q_INVOKABLE void correct(const QString& kind, const QString& scheme, const QString& reference,
                             const QString& terminal = {}, const QString& lastFour = {});
    Q_INVOKABLE void undo();
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void forgetComplaint();
    void fail();
    void retell();

  signals:
    void changed();
    void paperWanted(touat::SaleId sale, int copy);
    void giftWanted(touat::SaleId sale);
    void takeBackWanted(const QString& number);
    void corrected(); // the drawer holds more or less than it did
    void undoneNow(touat::SaleId refund);

  private:
    struct Line {
        SaleLineId id;
        PrintedLine printed;
        QString picture;
        std::optional<Returned> returned;
        std::optional<Money> kit; // of the first part of a set: what all of it came to
        friend bool operator==(const Line& a, const Line& b) { return a.id == b.id; }
    };
    struct Open {
        SaleId sale;
        PrintedDocument paper;
        QStringList pictures; // of its lines
        std::vector<std::optional<Returned>> returned;
        std::string staffNote;
        int copies = 0;       // after the original
        bool undone = false;  // something of it came back already
        bool today = false;   // of the day that is open
    };

    void read(SaleId sale);
    /// The first part of each set gets what all of it came to.
    static void sumKits(std::vector<Line>& lines);
    QString kitText(const Line& line) const;
    void undoWith(const std::optional<Person>& approver);
    void complain(const Refusal& refusal);
    void setBusy(bool busy);

    BookThread& m_books;
    const Wording& m_wording;
    Approval& m_approval;
    Counter& m_counter;
    Person m_person;
    SaleRows m_receipts;
    RowModel<Line> m_lines;
    std::optional<Open> m_open;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
