// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods come back: the receipt is scanned or chosen, its lines are touched, and the money goes back
// through cash, a card slip or a voucher. Works without the centre.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/approval.h"
#include "app/till/book_thread.h"
#include "app/till/counter.h"
#include "app/till/photo_shelf.h"
#include "app/till/sale_rows.h"
#include "app/till/wording.h"
#include "core/acts/refund.h"

namespace touat {

class ReturnsDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* recent READ recent CONSTANT)
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool withReceipt READ withReceipt NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed)
    Q_PROPERTY(QString backText READ backText NOTIFY changed)
    // of it: what nobody paid yet, which is taken off the account; "": nothing
    Q_PROPERTY(QString toAccountText READ toAccountText NOTIFY changed)
    Q_PROPERTY(bool allToAccount READ allToAccount NOTIFY changed)
    Q_PROPERTY(bool paidByPhone READ paidByPhone NOTIFY changed)
    Q_PROPERTY(bool anything READ anything NOTIFY changed)
    Q_PROPERTY(int openLine READ openLine NOTIFY changed) // of which a part is typed; -1: none
    Q_PROPERTY(QString openUnit READ openUnit NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString condition READ condition NOTIFY changed)
    Q_PROPERTY(bool aside READ aside NOTIFY changed)
    Q_PROPERTY(bool asksWhoPays READ asksWhoPays NOTIFY changed) // something of an artisan's comes back
    Q_PROPERTY(bool goodwill READ goodwill NOTIFY changed) // the artisan keeps the money
    Q_PROPERTY(QString photo READ photo NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    // after it
    Q_PROPERTY(bool done READ done NOTIFY changed)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)
    Q_PROPERTY(QString doneNumber READ doneNumber NOTIFY changed)
    Q_PROPERTY(QString doneThrough READ doneThrough NOTIFY changed)
    // beside what was given: so much less is owed; "": nothing
    Q_PROPERTY(QString doneOffAccountText READ doneOffAccountText NOTIFY changed)

  public:
    ReturnsDesk(BookThread& books, const Wording& wording, Approval& approval, Counter& counter,
                PhotoShelf& photos, QObject* parent);

    QAbstractItemModel* recent() { return &m_recent; }
    QAbstractItemModel* lines() { return &m_lines; }
    bool chosen() const { return m_sale || m_lines.rowCount() > 0; }
    bool withReceipt() const { return m_sale.has_value(); }
    QString number() const { return QString::fromStdString(m_number); }
    QString whenText() const;
    QString backText() const; // what goes back for what was touched
    QString toAccountText() const;
    bool allToAccount() const { return !m_toAccount.isZero() && m_toAccount == m_back; }
    bool paidByPhone() const { return m_byPhone; }
    bool anything() const;
    int openLine() const { return m_openLine; }
    QString openUnit() const;
    QString reason() const;
    QString condition() const;
    bool aside() const { return m_how.restock == Restock::aside; }
    bool asksWhoPays() const;
    bool goodwill() const { return m_how.bearer == RefundBearer::stall; }
    QString photo() const; // of the state in which it came back; "": none
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }
    bool done() const { return m_done.has_value(); }
    QString doneText() const;
    QString doneNumber() const { return QString::fromStdString(m_doneNumber); }
    QString doneThrough() const;
    QString doneOffAccountText() const;

    std::optional<SaleId> chosenSale() const;
    void setPerson(const Person& person) { m_person = person; }
    /// Begins anew and reads the last receipts.
    void begin();
    /// What a scanner read: a receipt's QR code or number, or the code of goods: they are counted on the
    /// receipt that lies open, or come back without one. After a refund it begins the next.
    void takeCode(const QString& code);
    void retell();
    void fail();

    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void back();
    Q_INVOKABLE void more(int line);
    Q_INVOKABLE void less(int line);
    Q_INVOKABLE void all();
    /// All that is left of the set to which a line belongs.
    Q_INVOKABLE void takeKit(int line);
    /// A part of what is measured comes back: its line is touched, the part is typed ("0,5").
    Q_INVOKABLE void openLineOf(int line);
    Q_INVOKABLE void setPart(const QString& typed);
    Q_INVOKABLE void setReason(const QString& reason);
    /// "as_new", "used" or "broken".
    Q_INVOKABLE void setCondition(const QString& condition);
    Q_INVOKABLE void setAside(bool aside);
    Q_INVOKABLE void setGoodwill(bool stallPays);
    Q_INVOKABLE void choosePhoto(int row);
    Q_INVOKABLE void dropPhoto();
    /// `through`: "cash", "card", "mobile", "voucher" or "account"; what is still owed for the goods goes to
    /// the account in any case.
    Q_INVOKABLE void giveBack(const QString& through);
    /// Other goods are taken for these: on to the counter.
    Q_INVOKABLE void exchangeThem();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void given(touat::SaleId refund);
    void cashGiven();
    void counted(); // a scan found its line
    void refused();
    void exchangeWanted();

  private:
    struct Line {
        std::optional<SaleLineId> id; // empty: no receipt
        ItemId item;
        Name name;
        QString picture;
        Quantity sold;
        Quantity left; // of it, not given back yet
        Quantity now;  // to be given back
        Money amount;  // paid for all of it
        Unit unit = Unit::piece;
        bool entrusted = false; // sold for an artisan
        Name kit; // whose part it was
        int kitNumber = 0;
        bool headsKit = false; // the first part of it in the list
        friend bool operator==(const Line& a, const Line& b) {
            return a.id == b.id && a.now == b.now && a.left == b.left;
        }
    };
    struct Found {
        SaleHead head;
        std::vector<Line> lines;
        bool byPhone = false;
    };

    void read(SaleId sale);
    void show(std::optional<Found> found);
    void count(int line, int by);
    void takeGoods(const ShelfItem& item);
    void countOnReceipt(const ShelfItem& item);
    void addWithoutReceipt(const ShelfItem& item);
    void readWorth();
    void give(TenderKind through, const std::optional<Person>& approver);
    void complain(const Refusal& refusal);
    std::vector<ReturnedLine> returned() const;

    BookThread& m_books;
    const Wording& m_wording;
    Approval& m_approval;
    Counter& m_counter; // numbers baskets and refunds of this device
    PhotoShelf& m_photos;
    SaleRows m_recent;
    RowModel<Line> m_lines;
    Person m_person;
    std::optional<SaleHead> m_sale;
    int m_openLine = -1;
    std::string m_number;
    std::int64_t m_basketNumber = 0; // one refund, one number, however often the button is pressed
    Returned m_how;
    Money m_back; // for what was touched
    Money m_toAccount;
    int m_reckoned = 0; // a later question makes an earlier answer stale
    bool m_byPhone = false;
    bool m_busy = false;
    bool m_untouched = false; // the one line of the receipt comes back whole until somebody counts
    QString m_complaint;
    std::optional<Sold> m_done;
    std::string m_doneNumber;
    Money m_doneOffAccount;
    TenderKind m_through = TenderKind::cash;
};

} // namespace touat
