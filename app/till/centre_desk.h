// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manager's side of the screen: all stalls at a glance and one of them item by item, asked of the
// centre and asked again every two seconds while somebody looks. Who has a password is asked for it first.
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "app/manager/questions.h"
#include "app/till/courier.h"
#include "app/till/sale_rows.h"
#include "app/till/wording.h"

namespace touat {

class CentreDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* stalls READ stalls CONSTANT)
    Q_PROPERTY(QAbstractItemModel* items READ items CONSTANT)
    Q_PROPERTY(QAbstractItemModel* sales READ sales CONSTANT)
    Q_PROPERTY(QStringList begins READ begins NOTIFY overviewChanged) // days from which a price can hold
    Q_PROPERTY(bool asksPassword READ asksPassword NOTIFY doorChanged) // the centre wants it behind the PIN
    Q_PROPERTY(bool knocking READ knocking NOTIFY doorChanged)         // it has not answered yet
    Q_PROPERTY(bool pinAlone READ pinAlone NOTIFY doorChanged) // opened the page: there is no password yet
    Q_PROPERTY(bool live READ live NOTIFY overviewChanged)
    Q_PROPERTY(QString asOfText READ asOfText NOTIFY overviewChanged)
    Q_PROPERTY(QString totalText READ totalText NOTIFY overviewChanged)
    Q_PROPERTY(QString receiptsText READ receiptsText NOTIFY overviewChanged)
    Q_PROPERTY(QString stockText READ stockText NOTIFY overviewChanged)
    Q_PROPERTY(QString openStallsText READ openStallsText NOTIFY overviewChanged)
    Q_PROPERTY(int exceptions READ exceptions NOTIFY overviewChanged)
    Q_PROPERTY(QString complaint READ complaint NOTIFY complaintChanged)
    Q_PROPERTY(QString stall READ stall NOTIFY stallChanged)
    Q_PROPERTY(QString stallName READ stallName NOTIFY stallChanged)
    Q_PROPERTY(QAbstractItemModel* devices READ devices CONSTANT) // of the stall, the newest first
    Q_PROPERTY(QString enrolCode READ enrolCode NOTIFY enrolCodeChanged)

  public:
    CentreDesk(Courier& courier, const Wording& wording, QObject* parent);

    QAbstractItemModel* stalls() { return &m_stalls; }
    QAbstractItemModel* items() { return &m_items; }
    QAbstractItemModel* sales() { return &m_sales; }
    QAbstractItemModel* devices() { return &m_devices; }
    QStringList begins() const;
    bool asksPassword() const { return m_door == Door::asksPassword; }
    bool knocking() const { return m_knocking; }
    bool pinAlone() const { return m_door == Door::openedByPin; }
    bool hasPassword() const { return m_door == Door::openedByPassword; }
    bool live() const { return m_live; }
    QString asOfText() const;
    QString totalText() const;
    QString receiptsText() const;
    QString stockText() const;
    QString openStallsText() const;
    int exceptions() const { return static_cast<int>(m_overview.exceptions); }
    QString complaint() const { return m_complaint; }
    QString stall() const { return QString::fromStdString(m_stall ? m_stall->text() : ""); }
    QString stallName() const;
    QString enrolCode() const { return m_enrolCode; }
    /// Of the session at the centre; empty: none.
    const std::string& token() const { return m_token; }

    /// Where the centre asks for it.
    Q_INVOKABLE void openWith(const QString& password);
    Q_INVOKABLE void chooseStall(int row);
    // `item`: its id as a text, for rows move while somebody types, and another stall may be chosen.
    /// Who has to agree to this price: the artisan whose tag it lowers, as it would be by then; "" for nobody.
    Q_INVOKABLE QString asksFirst(const QString& item, const QString& price, int begin) const;
    /// What an item costs, by its tag or else by its family at that stall.
    std::optional<Money> usualPrice(const QString& item) const;
    /// The floor stays where it is, or falls with the price when that is lower. `consent`: "in_person" or
    /// "by_phone", where somebody was asked. `begin`: one of `begins`.
    Q_INVOKABLE void changePrice(const QString& item, const QString& price, const QString& consent, int begin = 0);
    /// What was to hold of an item does not.
    Q_INVOKABLE void withdrawPrice(const QString& item);
    Q_INVOKABLE void forgetComplaint();
    Q_INVOKABLE void readDevices();
    /// `reason` is a word of RevokedFor.
    Q_INVOKABLE void revokeDevice(int epoch, const QString& reason);
    Q_INVOKABLE void makeEnrolCode();
    Q_INVOKABLE void forgetEnrolCode();

    /// Proves the person to the centre and begins to look.
    void begin(StaffId staff, const std::string& pin);
    /// Whose session it is has set one.
    void notePassword();
    void end();
    void retell();

  signals:
    void overviewChanged();
    void moved(); // something happened at the centre
    void complaintChanged();
    void stallChanged();
    void enrolCodeChanged();
    void doorChanged();
    void sessionOver();

  private:
    enum class Door { closed, asksPassword, openedByPin, openedByPassword };
    struct StallRow {
        StallToday today;
        StallStock stock;
        friend bool operator==(const StallRow&, const StallRow&) = default;
    };
    void knock(const std::optional<std::string>& password);
    void notLetIn(const Refusal& refusal);
    void setDoor(Door door);
    void forgetPin();
    void look();
    void readStall();
    void ask(const Question& question, std::function<void(const std::string&)> then);
    void refused(const Refusal& refusal);
    void complain(const QString& sentence);
    QString deviceText(const DeviceLine& device) const;
    /// What there is of an item at the stall that is looked at; null: nothing, or no longer.
    const StockRow* rowOf(const QString& item) const;
    std::vector<Day> beginDays() const;
    void orderPrice(const char* path, const std::string& body);

    Courier& m_courier;
    const Wording& m_wording;
    RowModel<StallRow> m_stalls;
    RowModel<StockRow> m_items;
    SaleRows m_sales;
    RowModel<DeviceLine> m_devices;
    Moment m_devicesAt; // of the answer
    QTimer m_glance;
    Door m_door = Door::closed;
    bool m_knocking = false;
    int m_knocks = 0; // who left is let in no more
    std::optional<StaffId> m_staff;
    std::string m_pin; // until the centre has let them in
    std::string m_token;
    Overview m_overview;
    bool m_live = false;
    bool m_asking = false;
    std::optional<Stall> m_stall;
    QString m_complaint;
    QString m_enrolCode;
};

} // namespace touat
