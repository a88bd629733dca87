// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The artisan's side of the screen: one amount drawn as money, pieces by stall, sales, payouts. Asked
// of the centre; without a line, this stall's own book tells what it knows, and says so.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/manager/questions.h"
#include "app/till/book_thread.h"
#include "app/till/courier.h"
#include "app/till/row_model.h"
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
    Q_PROPERTY(QString payableText READ payableText NOTIFY accountChanged)
    Q_PROPERTY(bool onlyHere READ onlyHere NOTIFY accountChanged)
    Q_PROPERTY(QAbstractItemModel* owedCash READ owedCash CONSTANT)
    Q_PROPERTY(QAbstractItemModel* goods READ goods CONSTANT)
    Q_PROPERTY(QAbstractItemModel* sales READ sales CONSTANT)
    Q_PROPERTY(QAbstractItemModel* payouts READ payouts CONSTANT)

  public:
    ArtisanDesk(BookThread& books, Courier& courier, const Wording& wording, QObject* parent);

    QString artisanName() const { return m_wording.name(m_account.name); }
    QString communeName() const { return m_wording.name(m_account.commune); }
    QString portrait() const { return QString::fromStdString(m_account.portrait); }
    QString owedText() const;
    bool owesUs() const { return m_account.owed.isNegative(); }
    QString payableText() const { return m_wording.priced(m_account.payable); }
    bool onlyHere() const { return m_onlyHere; }
    QAbstractItemModel* owedCash() { return &m_owedCash; }
    QAbstractItemModel* goods() { return &m_goods; }
    QAbstractItemModel* sales() { return &m_sales; }
    QAbstractItemModel* payouts() { return &m_payouts; }

    /// Proves card and PIN at the centre, or here when the centre cannot be reached.
    void begin(const std::string& card, const std::string& pin);
    void end();
    void retell();

  signals:
    void accountChanged();
    void letIn();
    void turnedAway(const QString& sentence);

  private:
    void askCentre(const std::string& token);
    void askHere(const std::string& card, const std::string& pin);
    enum class Source { centre, here };
    void show(ArtisanAccount account, Source source);
    QString stallName(Stall stall) const;

    BookThread& m_books;
    Courier& m_courier;
    const Wording& m_wording;
    ArtisanAccount m_account;
    bool m_onlyHere = false;
    RowModel<CashPart> m_owedCash;
    RowModel<ArtisanGoods> m_goods;
    RowModel<ArtisanSale> m_sales;
    RowModel<ArtisanPayout> m_payouts;
};

} // namespace touat
