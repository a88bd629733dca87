// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The goods of all places, asked of the centre: what each has and lost, transfers that nobody has finished
// and how to finish them where a device is gone, and what does not fit together, with its trace and the
// ways out of it, of which the manager chooses one.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/manager/places.h"
#include "app/till/courier.h"
#include "app/till/manager_lists.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"

namespace touat {

class PlacesDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString view READ view NOTIFY changed) // as begin() says it
    Q_PROPERTY(bool known READ known NOTIFY changed) // the centre has answered
    Q_PROPERTY(QAbstractItemModel* places READ places CONSTANT)
    Q_PROPERTY(QString unitsText READ unitsText NOTIFY changed)
    Q_PROPERTY(QString measuredText READ measuredText NOTIFY changed) // "": only pieces
    Q_PROPERTY(QString ownText READ ownText NOTIFY changed)
    Q_PROPERTY(QString entrustedText READ entrustedText NOTIFY changed)
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* ways READ ways CONSTANT)
    Q_PROPERTY(int wayCount READ wayCount NOTIFY changed)
    Q_PROPERTY(int way READ way NOTIFY changed) // the chosen one; -1: none
    Q_PROPERTY(bool toReceive READ toReceive NOTIFY changed) // else it came back, or not
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT) // of the chosen one
    Q_PROPERTY(QString lackText READ lackText NOTIFY changed) // how much of it there is not
    Q_PROPERTY(QAbstractItemModel* doubts READ doubts CONSTANT)
    Q_PROPERTY(int toDecide READ toDecide NOTIFY changed) // of them
    Q_PROPERTY(int doubt READ doubt NOTIFY changed) // the chosen one; -1: none
    Q_PROPERTY(QAbstractItemModel* trace READ trace CONSTANT) // of the chosen one
    Q_PROPERTY(QAbstractItemModel* rulings READ rulings CONSTANT) // that it may get, the likeliest first
    Q_PROPERTY(int ruling READ ruling NOTIFY changed) // the chosen one
    Q_PROPERTY(QString decidedText READ decidedText NOTIFY changed) // "": nobody has
    Q_PROPERTY(QString decidedHow READ decidedHow NOTIFY changed)
    Q_PROPERTY(bool mayRule READ mayRule NOTIFY changed) // decide, and take it back
    Q_PROPERTY(bool unsettled READ unsettled NOTIFY changed) // its transfer has to be finished before
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString news READ news NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    PlacesDesk(Courier::Carry carry, std::function<std::string()> token, const Wording& wording,
               QObject* parent);

    bool isOpen() const { return m_open; }
    QString view() const { return m_view; }
    bool known() const { return m_known; }
    QAbstractItemModel* places() { return &m_places; }
    QString unitsText() const { return m_wording.count(m_all.units.pieces); }
    QString measuredText() const {
        const auto measured = m_all.units.measured();
        return measured == UnitSums{} ? QString{} : m_wording.units(measured);
    }
    QString ownText() const { return m_wording.amount(m_all.own); }
    QString entrustedText() const { return m_wording.amount(m_all.entrusted); }
    QString missingText() const { return m_wording.amount(m_all.missingValue); }
    QAbstractItemModel* ways() { return &m_ways; }
    int wayCount() const { return m_ways.rowCount(); }
    int way() const { return m_way; }
    bool toReceive() const;
    QAbstractItemModel* lines() { return &m_lines; }
    QString lackText() const;
    QAbstractItemModel* doubts() { return &m_doubts; }
    int toDecide() const { return static_cast<int>(m_toDecide); }
    int doubt() const { return m_doubt; }
    QAbstractItemModel* trace() { return &m_trace; }
    QAbstractItemModel* rulings() { return &m_rulings; }
    int ruling() const { return m_ruling; }
    QString decidedText() const;
    QString decidedHow() const;
    bool mayRule() const { return m_mayRule; }
    bool unsettled() const;
    QString note() const { return m_note; }
    bool busy() const { return m_busy; }
    QString news() const { return m_news; }
    QString complaint() const { return m_complaint; }

    void retell();
    /// Whose session it is.
    void setPerson(const Person& person) {
        m_mayRule = mayDo(person, Right::adjustStock).operator bool();
        emit changed();
    }
    /// What stands there, for a table and a paper: what every place has, and what does not fit together.
    std::optional<ManagerList> stockList() const;
    std::optional<ManagerList> doubtsList() const;
    /// The session is over.
    void end();

    /// "places", "ways", "orders" or "doubts".
    Q_INVOKABLE void begin(const QString& view);
    Q_INVOKABLE void look(const QString& view);
    Q_INVOKABLE void close();
    Q_INVOKABLE void chooseWay(int row);
    Q_INVOKABLE void chooseDoubt(int row);
    Q_INVOKABLE void chooseRuling(int row);
    Q_INVOKABLE void setNote(const QString& text);
    Q_INVOKABLE void rule();
    Q_INVOKABLE void takeBackRuling();
    Q_INVOKABLE void finishFirst(); // goes to the transfer that has to be
    Q_INVOKABLE void more(int line);
    Q_INVOKABLE void less(int line);
    Q_INVOKABLE void nothing(); // of all lines
    Q_INVOKABLE void finish();
    Q_INVOKABLE void forgetNews();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();

  private:
    struct Line {
        WayLine line;
        Quantity there; // of what is open
        friend bool operator==(const Line&, const Line&) = default;
    };
    /// Of the goods, or of what stands behind a doubt beside them.
    struct Traced {
        std::optional<GoodsStep> goods;
        std::optional<DoubtStep> other;
        Unit unit = Unit::piece; // of the goods
        Moment at() const { return goods ? goods->at : other->at; }
        Stall place() const { return goods ? goods->place : other->entry.entry().stream.stall; }
        friend bool operator==(const Traced&, const Traced&) = default;
    };
    const OpenWay* chosenWay() const;
    const GoodsDoubt* chosenDoubt() const;
    void show(const Result<std::string>& body);
    void order(const char* path, const std::string& body);
    QString ruled(const ProposedRuling& way, const GoodsDoubt& doubt) const;
    void change(int line, Quantity by);
    QString doubtText(const GoodsDoubt& doubt) const;
    QString decisionOf(const GoodsDoubt& doubt) const; // "": nobody has decided
    QString howOf(const GoodsDoubt& doubt) const;
    QString stepText(const Traced& step) const;
    static std::vector<Traced> traceOf(const GoodsDoubt& doubt);
    QString nameOf(Stall place) const;

    Courier::Carry m_carry;
    std::function<std::string()> m_token; // of the session
    const Wording& m_wording;
    RowModel<PlaceGoods> m_places;
    PlaceGoods m_all; // of them
    RowModel<OpenWay> m_ways;
    RowModel<Line> m_lines;
    RowModel<GoodsDoubt> m_doubts;
    RowModel<Traced> m_trace;
    RowModel<ProposedRuling> m_rulings;
    std::int64_t m_toDecide = 0;
    int m_ruling = 0;
    QString m_note;
    bool m_mayRule = false;
    bool m_open = false;
    QString m_view;
    bool m_known = false;
    int m_way = -1;
    int m_doubt = -1;
    bool m_busy = false;
    QString m_news;
    QString m_complaint;
    int m_asked = 0; // what the centre says after the session is shown to nobody
};

} // namespace touat
