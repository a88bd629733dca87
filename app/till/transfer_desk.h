// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods that go from place to place: what is on its way to us and from us, what differs, what is
// asked. Goods are sent and received piece by piece by scan, or by touch. Works without the centre;
// what other places do arrives with its feed.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/code_choice.h"
#include "app/till/row_model.h"
#include "app/till/shelf_model.h"
#include "app/till/wording.h"
#include "core/acts/transfer.h"
#include "core/stock/place_table.h"

namespace touat {

class TransferDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    /// "list", "place" (where to?), "send", "receive", "settle" or "request" (of us, by a place or the manager).
    Q_PROPERTY(QString face READ face NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* entries READ entries CONSTANT)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed) // on the way to us or asked of us
    Q_PROPERTY(QString news READ news NOTIFY changed)   // what was just done, in words
    Q_PROPERTY(QAbstractItemModel* places READ places CONSTANT)
    // what is looked at or sent
    Q_PROPERTY(QString placeName READ placeName NOTIFY changed)
    Q_PROPERTY(QString placeKind READ placeKind NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed) // who carries it; what was written to a request
    Q_PROPERTY(bool ordered READ ordered NOTIFY changed) // the manager wants what is asked of us to go there
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY changed)
    Q_PROPERTY(int flashed READ flashed NOTIFY flash) // the line that was counted last
    Q_PROPERTY(QString sumText READ sumText NOTIFY changed)
    Q_PROPERTY(bool whole READ whole NOTIFY changed) // nothing of it is short
    Q_PROPERTY(bool confirming READ confirming NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    // goods to be sent
    Q_PROPERTY(QAbstractItemModel* goods READ goods CONSTANT)
    Q_PROPERTY(QString spot READ spot NOTIFY changed) // "shelf" or "reserve"
    Q_PROPERTY(bool answering READ answering NOTIFY changed) // a request, from the shelf
    Q_PROPERTY(QString searchText READ searchText NOTIFY changed)
    Q_PROPERTY(int openLine READ openLine NOTIFY changed) // whose number is typed; -1: none
    Q_PROPERTY(QString openUnit READ openUnit NOTIFY changed) // "kg"; "": it is counted
    Q_PROPERTY(QString typed READ typed NOTIFY changed)

  public:
    TransferDesk(BookThread& books, const Wording& wording, CodeChoice& choice, QObject* parent);

    QString face() const;
    QAbstractItemModel* entries() { return &m_entries; }
    int waiting() const;
    QString news() const { return m_news; }
    QAbstractItemModel* places() { return &m_places; }
    QString placeName() const { return m_wording.place(m_place); }
    QString placeKind() const { return m_wording.placeKind(m_place, m_today); }
    QString note() const { return QString::fromStdString(m_note); }
    bool ordered() const { return m_request && m_request->entry().stream.stall.isCentre(); }
    QAbstractItemModel* lines() { return &m_lines; }
    int lineCount() const { return m_lines.rowCount(); }
    int flashed() const { return m_flashed; }
    QString sumText() const;
    bool whole() const;
    bool confirming() const { return m_confirming; }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }
    QAbstractItemModel* goods() { return &m_goods; }
    QString spot() const;
    bool answering() const { return m_request.has_value(); }
    QString searchText() const { return m_search; }
    int openLine() const { return m_openLine; }
    QString openUnit() const;
    QString typed() const { return m_typed; }

    void setPerson(const Person& person) { m_person = person; }
    /// Reads the lists anew; what is being sent or received stays as it is.
    void read();
    /// The list, as whoever comes to the page finds it.
    void begin();
    /// What a scanner read: a piece is added to what is sent, or counted in what arrived.
    void takeCode(const QString& code);
    void retell();
    void fail();

    Q_INVOKABLE void open(int entry);
    Q_INVOKABLE void back();
    Q_INVOKABLE void forgetComplaint();
    Q_INVOKABLE void forgetNews();
    Q_INVOKABLE void more(int line);
    Q_INVOKABLE void less(int line);
    // to send
    Q_INVOKABLE void startSending();
    Q_INVOKABLE void choosePlace(int row);
    Q_INVOKABLE void setSpot(const QString& spot);
    Q_INVOKABLE void search(const QString& text);
    Q_INVOKABLE void add(int tile);
    Q_INVOKABLE void openLineOf(int line); // its number is typed; -1: no more
    Q_INVOKABLE void type(const QString& key);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void send(const QString& carrier);
    // to receive
    Q_INVOKABLE void setWhy(int line, const QString& why);
    Q_INVOKABLE void receiveAll();
    Q_INVOKABLE void receive();
    /// What did not come back is lost; asks once whether that is meant.
    Q_INVOKABLE void settle();
    // a request of us
    Q_INVOKABLE void answer();
    Q_INVOKABLE void decline(const QString& why);

  signals:
    void changed();
    void flash();
    void counted();  // a scan found its line
    void refused();  // a scan belongs to nothing here: a low sound
    void moved();    // goods left or came in
    void slipWanted(touat::TransferId transfer);

  private:
    enum class Face { list, place, send, receive, settle, request };
    enum class Group { coming, differs, asked, going, wanted, ordered };
    struct Entry {
        Group group = Group::coming;
        TransferId transfer; // of a request: none
        RequestId request;
        Place other;
        Moment at;
        Name first; // stands for all of them
        QString picture;
        std::int64_t lines = 0;
        UnitSums units;
        TransferState state = TransferState::sent;
        RequestState answer = RequestState::asked;
        bool ours = true; // what differs is ours to settle
        bool ordered = false; // by the manager
        bool heads = false; // the first of its group
        std::string note;
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    struct Line {
        ItemId item;
        ItemKind kind = ItemKind::series;
        Name name;
        QString picture;
        std::string code;
        Unit unit = Unit::piece;
        Quantity most; // there is, was sent, or does not count as arrived
        Quantity now;  // to be sent, has arrived, has come back
        Shortfall why = Shortfall::none;
        friend bool operator==(const Line&, const Line&) = default;
    };
    struct Lists {
        std::vector<Entry> entries;
        Day today;
    };
    struct Opened {
        std::vector<Line> lines;
        Place place;
        std::string note;
        Day today;
    };

    static constexpr int mostListed = 200;
    static Lists readLists(Book& book);
    static Entry entryOf(Book& book, const Transfer& transfer);
    static Entry entryOf(Book& book, const GoodsRequest& request);
    static Line lineOf(Book& book, ItemId item, Quantity most, Quantity now);
    static std::optional<Opened> readTransfer(Book& book, TransferId id);
    static std::optional<Opened> readRequest(Book& book, RequestId id);
    void show(Face face, std::optional<Opened> opened);
    void openTransfer(TransferId transfer, Face face);
    void readGoods();
    void addGoods(const ShelfItem& item, Quantity quantity);
    void scanGoods(const QString& code);
    void scanArrival(const QString& code, const std::vector<ShelfItem>& items);
    void countArrival(std::size_t line);
    void scanOne(const ShelfItem& item);
    void count(std::size_t line, Quantity by);
    void setNow(std::size_t line, Quantity now);
    std::optional<std::size_t> rowOf(ItemId item) const;
    bool holds(int line) const { return line >= 0 && line < lineCount(); }
    std::vector<Arrival> arrivals() const;
    void refuseScan(const QString& sentence);
    void done(const Result<Done>& result, const QString& news);
    void clear();

    BookThread& m_books;
    const Wording& m_wording;
    CodeChoice& m_choice;
    RowModel<Entry> m_entries;
    RowModel<Place> m_places;
    RowModel<Line> m_lines;
    Shelf m_atSpot; // what can be sent from there
    ShelfModel m_goods;
    Person m_person;
    Face m_face = Face::list;
    Day m_today;
    Place m_place;
    TransferId m_transfer;
    std::optional<RequestId> m_request; // that is looked at, or answered by what is sent
    std::string m_note;
    Spot m_spot = Spot::shelf;
    QString m_search;
    int m_openLine = -1;
    QString m_typed;
    int m_flashed = -1;
    bool m_confirming = false;
    bool m_busy = false;
    QString m_complaint;
    QString m_news;
};

} // namespace touat
