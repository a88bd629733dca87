// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manager orders that goods of one place go to another: which place, which goods and how many, where to. And what
// became of each order, as the centre last said.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/manager/transfer_orders.h"
#include "app/till/courier.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"

namespace touat {

class TransferOrdersDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    /// "list"; "from", "goods" and "to" of an order that is being made.
    Q_PROPERTY(QString face READ face NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed) // the centre has answered
    Q_PROPERTY(bool mayOrder READ mayOrder NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* orders READ orders CONSTANT)
    Q_PROPERTY(int order READ order NOTIFY changed) // the chosen one; -1: none
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT) // of the chosen one
    Q_PROPERTY(QString noteText READ noteText NOTIFY changed) // of the chosen one
    Q_PROPERTY(bool canWithdraw READ canWithdraw NOTIFY changed)
    // the one that is being made
    Q_PROPERTY(QAbstractItemModel* places READ places CONSTANT) // but for where the goods are
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* goods READ goods CONSTANT) // of that place, that match the search
    Q_PROPERTY(QString searchText READ searchText NOTIFY changed)
    Q_PROPERTY(int openRow READ openRow NOTIFY changed) // of the goods, whose number is typed; -1: none
    Q_PROPERTY(QString openName READ openName NOTIFY changed)
    Q_PROPERTY(bool openMeasured READ openMeasured NOTIFY changed)
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY changed) // how much in all; "": nothing
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString news READ news NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    TransferOrdersDesk(Courier::Carry carry, std::function<std::string()> token, const Wording& wording,
                       QObject* parent);

    QString face() const;
    bool known() const { return m_known; }
    bool mayOrder() const { return m_mayOrder; }
    QAbstractItemModel* orders() { return &m_orders; }
    int order() const { return m_order; }
    QAbstractItemModel* lines() { return &m_lines; }
    QString noteText() const;
    bool canWithdraw() const;
    QAbstractItemModel* places() { return &m_places; }
    QString fromText() const { return m_from ? nameOf(*m_from) : QString{}; }
    QAbstractItemModel* goods() { return &m_goods; }
    QString searchText() const { return m_search; }
    int openRow() const { return m_openRow; }
    QString openName() const;
    bool openMeasured() const;
    QString typed() const { return m_typed; }
    QString chosenText() const;
    bool busy() const { return m_busy; }
    QString news() const { return m_news; }
    QString complaint() const { return m_complaint; }

    void retell();
    /// Whose session it is.
    void setPerson(const Person& person);
    /// The session is over.
    void end();

    Q_INVOKABLE void begin(); // the list, asked anew
    Q_INVOKABLE void chooseOrder(int row);
    Q_INVOKABLE void withdraw(const QString& why);
    Q_INVOKABLE void startOrder();
    /// From what a place has, "S07", straight to its goods.
    Q_INVOKABLE void startFrom(const QString& place);
    Q_INVOKABLE void choosePlace(int row); // from where, or where to: with that it is ordered
    Q_INVOKABLE void search(const QString& text);
    Q_INVOKABLE void more(int row);
    Q_INVOKABLE void less(int row);
    Q_INVOKABLE void openLine(int row); // its number is typed; -1: no more
    Q_INVOKABLE void type(const QString& number);
    Q_INVOKABLE void setNote(const QString& text);
    Q_INVOKABLE void goOn(); // the goods are chosen
    Q_INVOKABLE void back();
    Q_INVOKABLE void forgetNews();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();

  private:
    enum class Face { list, from, goods, to };
    /// So much of what lies there is ordered.
    struct Wish {
        GoodsThere goods;
        Quantity wanted;
        friend bool operator==(const Wish&, const Wish&) = default;
    };
    const OrderedTransfer* chosen() const;
    const Wish* openWish() const;
    QString nameOf(Stall place) const;
    QString stateText(const OrderedTransfer& order) const;
    void post(const char* path, const std::string& body, std::function<void(const std::string&)> then);
    void tell(const std::string& answer);
    void readGoods();
    void showPlaces();
    void showGoods();
    void setWanted(int row, Quantity wanted);
    void leaveOrder();
    void complain(const Refusal& refusal);

    Courier::Carry m_carry;
    std::function<std::string()> m_token; // of the session
    const Wording& m_wording;
    RowModel<OrderedTransfer> m_orders;
    RowModel<OrderedLine> m_lines;
    RowModel<NamedPlace> m_places;
    RowModel<Wish> m_goods;
    std::vector<NamedPlace> m_allPlaces;
    std::vector<Wish> m_wishes; // of all that lies there, also what the search hides
    Face m_face = Face::list;
    bool m_known = false;
    bool m_mayOrder = false;
    int m_order = -1;
    std::optional<Stall> m_from;
    QString m_search;
    int m_openRow = -1;
    QString m_typed;
    QString m_note;
    bool m_busy = false;
    QString m_news;
    QString m_complaint;
    int m_asked = 0; // what the centre says after the session is shown to nobody
};

} // namespace touat
