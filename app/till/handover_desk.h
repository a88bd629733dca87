// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Money and goods between the house and one artisan, or one stall, beside payouts: what it is, how
// much, why, a question, and then the order. Asked of the centre, or of this stall's own book.
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "app/manager/payables.h"
#include "app/till/approval.h"
#include "app/till/cash_rows.h"
#include "app/till/courier.h"
#include "app/till/wording.h"

namespace touat {

class HandoverDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool opened READ opened NOTIFY changed)
    Q_PROPERTY(QString subjectName READ subjectName NOTIFY changed)
    Q_PROPERTY(QString portrait READ portrait NOTIFY changed) // "": a stall
    Q_PROPERTY(QAbstractItemModel* kinds READ kinds CONSTANT) // what can be done
    Q_PROPERTY(QString kind READ kind NOTIFY changed)         // "": not chosen yet
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString means READ means NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* goods READ goods CONSTANT)
    Q_PROPERTY(bool asksGoods READ asksGoods NOTIFY changed)
    Q_PROPERTY(int goodsRow READ goodsRow NOTIFY changed) // -1: none is chosen
    Q_PROPERTY(bool asksQuantity READ asksQuantity NOTIFY changed)
    Q_PROPERTY(bool asksAmount READ asksAmount NOTIFY changed)
    Q_PROPERTY(bool measured READ measured NOTIFY changed)
    Q_PROPERTY(bool fillsQuantity READ fillsQuantity NOTIFY changed) // with the keys
    Q_PROPERTY(QString quantityText READ quantityText NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    Q_PROPERTY(QString typedText READ typedText NOTIFY changed) // what the keys go on with
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed) // none: nobody asks why
    Q_PROPERTY(bool asksMethod READ asksMethod NOTIFY changed)
    Q_PROPERTY(QString method READ method NOTIFY changed)
    Q_PROPERTY(bool asksDrawer READ asksDrawer NOTIFY changed)
    Q_PROPERTY(bool drawer READ drawer NOTIFY changed)
    Q_PROPERTY(bool asksRent READ asksRent NOTIFY changed)
    Q_PROPERTY(bool wholeMonth READ wholeMonth NOTIFY changed)
    Q_PROPERTY(bool vat READ vat NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool asking READ asking NOTIFY changed) // whether it is meant
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* cash READ cash CONSTANT) // the amount, where it is cash
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    HandoverDesk(const Wording& wording, Approval& approval, QObject* parent);

    bool opened() const { return m_artisan.has_value() || m_stall.has_value(); }
    QString subjectName() const { return m_wording.name(m_name); }
    QString portrait() const { return QString::fromStdString(m_portrait); }
    QAbstractItemModel* kinds() { return &m_kinds; }
    QString kind() const { return m_kind ? wordText(*m_kind) : QString{}; }
    QString title() const { return m_kind ? m_wording.handover(*m_kind) : QString{}; }
    QString means() const { return m_kind ? m_wording.handoverMeans(*m_kind) : QString{}; }
    QAbstractItemModel* goods() { return &m_goods; }
    bool asksGoods() const { return m_kind == Handover::goods || m_kind == Handover::bought; }
    int goodsRow() const { return m_goodsRow; }
    bool asksQuantity() const;
    bool asksAmount() const;
    bool measured() const;
    bool fillsQuantity() const { return asksQuantity() && (m_fillsQuantity || !asksAmount()); }
    QString quantityText() const { return m_quantity; }
    QString amountText() const { return m_amount; }
    QString typedText() const {
        return fillsQuantity() ? m_quantity : m_amountTyped ? m_amount : QString{};
    }
    QStringList reasons() const;
    bool asksMethod() const { return m_kind == Handover::repaid || m_kind == Handover::rentPaid; }
    QString method() const { return wordText(m_method); }
    bool asksDrawer() const;
    bool drawer() const { return m_drawer; }
    bool asksRent() const { return m_kind == Handover::rentCharged; }
    bool wholeMonth() const { return m_wholeMonth; }
    bool vat() const { return m_vat; }
    bool ready() const;
    bool asking() const { return m_asking; }
    QString question() const;
    QAbstractItemModel* cash() { return &m_cash; }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }

    /// As PayablesDesk::begin(); `by` is who is at work.
    void begin(Courier::Carry carry, const std::string& token, bool fromDrawer, const Person& by);
    void end();
    void fail(); // what was asked is not answered any more
    void retell();
    void open(const AccountAnswer& account);
    void open(const StallDue& stall, Day today);

    Q_INVOKABLE void choose(const QString& kind);
    Q_INVOKABLE void chooseGoods(int row);
    Q_INVOKABLE void fill(bool quantity);
    /// What stands in the field that is filled.
    Q_INVOKABLE void type(const QString& digits);
    Q_INVOKABLE void payBy(const QString& method);
    Q_INVOKABLE void useDrawer(bool drawer);
    Q_INVOKABLE void chargeWhole(bool month);
    Q_INVOKABLE void chargeVat(bool vat);
    /// Asks whether it is meant, with a word why or the number of a transfer.
    Q_INVOKABLE void ask(const QString& note, const QString& reference);
    Q_INVOKABLE void confirm();
    /// From the question to the form, to what can be done, and away.
    Q_INVOKABLE void back();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    /// What was done, as a sentence.
    void done(const QString& sentence);
    void slipWanted(const touat::ArtisanEntryId& line);

  private:
    const GoodsHere* chosenGoods() const;
    std::optional<Money> amount() const;
    std::optional<Quantity> quantity() const;
    bool isCash() const;
    void clearForm();
    void confirmWith(const std::optional<SecondPerson>& second);
    void worth(); // of the goods, as long as nobody typed another amount
    void drawCash();
    void offer(std::vector<Handover> kinds);
    void readGoods();
    void post(const char* path, const std::string& body, std::function<void(std::string)> then);
    void complain(const QString& sentence);

    const Wording& m_wording;
    Approval& m_approval;
    Person m_by;
    Courier::Carry m_carry;
    std::string m_token;
    bool m_fromDrawer = false;
    std::optional<ArtisanId> m_artisan;
    std::optional<Stall> m_stall;
    Day m_today;
    Name m_name;
    std::string m_portrait;
    RowModel<Handover> m_kinds;
    std::optional<Handover> m_kind;
    RowModel<GoodsHere> m_goods;
    int m_goodsRow = -1;
    bool m_fillsQuantity = false;
    bool m_amountTyped = false;
    QString m_quantity;
    QString m_amount;
    PayoutMethod m_method = PayoutMethod::cash;
    bool m_drawer = false;
    bool m_wholeMonth = true;
    bool m_vat = false;
    bool m_asking = false;
    QString m_note;
    QString m_reference;
    CashRows m_cash;
    bool m_busy = false;
    QString m_complaint;
    int m_asked = 0; // answers to what was asked before somebody left are not shown
};

} // namespace touat
