// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The artisan's side of the screen: what can be had of what is owed, drawn as money; pieces by stall,
// sales, payouts; each sale as a slip that shows who got what of the price; all of it said aloud for
// whoever does not read.
// Asked of the centre; without a line, this stall's own book tells what it knows, and says so.
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "app/manager/questions.h"
#include "app/till/book_thread.h"
#include "app/till/courier.h"
#include "app/till/cash_rows.h"
#include "app/till/voice.h"
#include "app/till/wording.h"
#include "core/sales/denomination.h"

namespace touat {

class ArtisanDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QString artisanName READ artisanName NOTIFY accountChanged)
    Q_PROPERTY(QString communeName READ communeName NOTIFY accountChanged)
    Q_PROPERTY(QString portrait READ portrait NOTIFY accountChanged)
    Q_PROPERTY(QString owedText READ owedText NOTIFY accountChanged)
    Q_PROPERTY(bool owesUs READ owesUs NOTIFY accountChanged)
    Q_PROPERTY(bool canBePaid READ canBePaid NOTIFY accountChanged) // something, today
    Q_PROPERTY(QString payableText READ payableText NOTIFY accountChanged) // empty: all of it, or nothing
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY accountChanged)   // empty: nothing is owed
    Q_PROPERTY(QString paydayText READ paydayText NOTIFY accountChanged) // empty: nothing to come
    Q_PROPERTY(QString view READ view NOTIFY viewChanged) // "owed", "goods", "sales", "payouts"
    Q_PROPERTY(bool aloud READ aloud NOTIFY aloudChanged) // what is opened is said as well
    Q_PROPERTY(bool onlyHere READ onlyHere NOTIFY accountChanged)
    Q_PROPERTY(QAbstractItemModel* owedCash READ owedCash CONSTANT)
    Q_PROPERTY(QAbstractItemModel* payableCash READ payableCash CONSTANT) // of payableText
    Q_PROPERTY(QAbstractItemModel* goods READ goods CONSTANT)
    Q_PROPERTY(QAbstractItemModel* sales READ sales CONSTANT)
    Q_PROPERTY(QAbstractItemModel* payouts READ payouts CONSTANT)
    // What was opened, one row; none: nothing is open.
    Q_PROPERTY(QAbstractItemModel* slip READ slip CONSTANT)
    Q_PROPERTY(QAbstractItemModel* slipCash READ slipCash CONSTANT)
    Q_PROPERTY(QAbstractItemModel* piece READ piece CONSTANT)
    Q_PROPERTY(QAbstractItemModel* pieceCash READ pieceCash CONSTANT) // its price

  public:
    ArtisanDesk(BookThread& books, Courier& courier, const Wording& wording, Voice& voice,
                QObject* parent);

    QString artisanName() const { return m_wording.name(m_account.name); }
    QString communeName() const { return m_wording.name(m_account.commune); }
    QString portrait() const { return QString::fromStdString(m_account.portrait); }
    QString owedText() const;
    bool owesUs() const { return m_account.owed.isNegative(); }
    bool canBePaid() const { return Money{} < m_account.payable && !owesUs(); }
    QString payableText() const { return canBePaid() && !allPayable() ? m_wording.amount(m_account.payable) : QString{}; }
    QString sinceText() const;
    QString paydayText() const;
    bool allPayable() const { return m_account.payable == m_account.owed; }
    QString view() const { return m_view; }
    bool aloud() const { return m_aloud; }
    bool onlyHere() const { return m_onlyHere; }
    QAbstractItemModel* owedCash() { return &m_owedCash; }
    QAbstractItemModel* payableCash() { return &m_payableCash; }
    QAbstractItemModel* goods() { return &m_goods; }
    QAbstractItemModel* sales() { return &m_sales; }
    QAbstractItemModel* payouts() { return &m_payouts; }
    QAbstractItemModel* slip() { return &m_slip; }
    QAbstractItemModel* slipCash() { return &m_slipCash; }
    QAbstractItemModel* piece() { return &m_piece; }
    QAbstractItemModel* pieceCash() { return &m_pieceCash; }

    Q_INVOKABLE void look(const QString& view);
    Q_INVOKABLE void openSale(int row);
    Q_INVOKABLE void openPiece(int row);
    Q_INVOKABLE void close(); // what was opened
    /// Says what is shown, now and from now on; or is silent again.
    Q_INVOKABLE void speakAloud(bool aloud);
    /// What is said aloud of what is shown.
    std::vector<Voice::Phrase> words() const;
    /// Somebody is there; after a minute and a half of nobody the account is closed.
    void touched();

    /// Proves card and PIN at the centre, or here when the centre cannot be reached.
    void begin(const std::string& card, const std::string& pin);
    void end();
    void retell();

  signals:
    void accountChanged();
    void letIn();
    void turnedAway(const QString& sentence);
    void viewChanged();
    void aloudChanged();
    void leftAlone(); // nobody has touched the screen for long

  private:
    void askCentre(const std::string& token);
    void askHere(const std::string& card, const std::string& pin);
    enum class Source { centre, here };
    void show(ArtisanAccount account, Source source);
    QString stallName(Stall stall) const;
    QString whereText(const ArtisanGoods& goods) const;
    /// It came back at the stall's cost.
    static bool isSpared(const ArtisanSale& sale) {
        return sale.quantity < Quantity{} && sale.share.isZero();
    }
    std::vector<std::pair<QByteArray, RowModel<ArtisanGoods>::Read>> goodsRoles() const;
    std::vector<std::pair<QByteArray, RowModel<ArtisanSale>::Read>> saleRoles() const;
    void say();
    std::vector<Voice::Phrase> aboutMoney() const;
    std::vector<Voice::Phrase> aboutList() const;
    std::vector<Voice::Phrase> aboutSale(const ArtisanSale& sale) const;
    std::vector<Voice::Phrase> aboutPiece(const ArtisanGoods& goods) const;

    BookThread& m_books;
    Courier& m_courier;
    const Wording& m_wording;
    Voice& m_voice;
    ArtisanAccount m_account;
    QString m_view = QStringLiteral("owed");
    bool m_aloud = false;
    bool m_onlyHere = false;
    CashRows m_owedCash;
    CashRows m_payableCash;
    RowModel<ArtisanGoods> m_goods;
    RowModel<ArtisanSale> m_sales;
    RowModel<ArtisanPayout> m_payouts;
    RowModel<ArtisanSale> m_slip;
    CashRows m_slipCash;
    RowModel<ArtisanGoods> m_piece;
    CashRows m_pieceCash;
    QTimer m_patience;
};

} // namespace touat
