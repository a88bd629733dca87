// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The corners of this place: name one, scan onto it what lies there, see what it holds, count it. Every scan
// is in the book at once; nothing has to be kept at the end.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/code_choice.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/acts/arrange_goods.h"
#include "core/stock/shelf.h"

namespace touat {

class CornerDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* corners READ corners CONSTANT)
    Q_PROPERTY(QString looseText READ looseText NOTIFY changed) // what lies in none; "": everything does
    // its name
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(QString spot READ spot NOTIFY changed) // "shelf", "reserve"
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(QStringList readyNames READ readyNames NOTIFY changed)
    // one of them
    Q_PROPERTY(QString nameText READ nameText NOTIFY changed)
    Q_PROPERTY(QString unitsText READ unitsText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* goods READ goods CONSTANT)
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed) // what the last scan came to; "": none
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // of the last scan

  public:
    enum Step {
        Listing,  // all corners
        Naming,   // a new one, or one that has a name
        Looking,  // into one; what is scanned lies there
        Family,   // of which all that lies nowhere lies there
        Closing,  // is it meant?
    };
    Q_ENUM(Step)

    CornerDesk(BookThread& books, const Wording& wording, CodeChoice& choice, QObject* parent);

    Step step() const { return m_step; }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }
    QAbstractItemModel* corners() { return &m_corners; }
    QString looseText() const;
    bool isNew() const { return !m_open; }
    QString spot() const { return wordText(m_spot); }
    QString typed() const { return m_typed; }
    QStringList readyNames() const;
    QString nameText() const { return m_open ? m_wording.name(m_open->name) : QString{}; }
    QString unitsText() const { return m_wording.units(m_sum.units); }
    QAbstractItemModel* goods() { return &m_goods; }
    QString lastText() const;
    QString problem() const;
    /// Whether a scan is for this desk.
    bool takesCodes() const { return m_step == Looking; }

    void setPerson(const Person& person);
    void begin();
    void takeCode(const QString& code);
    void retell();
    void fail();

    Q_INVOKABLE void create();
    Q_INVOKABLE void rename();
    Q_INVOKABLE void setSpot(const QString& spot);
    Q_INVOKABLE void setTyped(const QString& name);
    Q_INVOKABLE void chooseReady(int index);
    Q_INVOKABLE void keepName();
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void back();
    Q_INVOKABLE void chooseFamily();
    Q_INVOKABLE void placeFamily(const QString& family);
    Q_INVOKABLE void takeOut(int row);
    Q_INVOKABLE void look(int row); // at the way of an item
    Q_INVOKABLE void count();
    Q_INVOKABLE void askToClose();
    Q_INVOKABLE void close();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void placed();   // a scan went well
    void refused();  // it did not
    void arranged(); // the book knows more than before
    void countWanted(const touat::Corner& corner);
    void lookedAt(touat::ItemId item);

  private:
    struct Row {
        Corner corner;
        CornerSum sum;
        friend bool operator==(const Row&, const Row&) = default;
    };
    struct Lying {
        GoodsLevel level;
        ShelfItem item;
        friend bool operator==(const Lying& a, const Lying& b) {
            return a.level == b.level && a.item.name == b.item.name;
        }
    };
    struct All {
        std::vector<Row> rows;
        UnitSums loose; // in the shop
    };
    struct Inside {
        std::optional<Corner> corner; // nothing: somebody gave it up
        CornerSum sum;
        std::vector<Lying> goods;
    };
    struct Scanned {
        std::optional<ShelfItem> item;
        bool alreadyThere = false;
    };

    void read();
    enum class Then { enter, stay };
    /// Enters it; or, after something that was done in it, stays wherever somebody went meanwhile.
    void readInside(CornerId corner, Then then = Then::enter);
    void place(CornerId corner, const ShelfItem& item);
    void named(const Result<CornerId>& corner);
    void complain(const Refusal& refusal);
    bool start(); // something that takes a moment; false: another does
    static All allOf(Book& book);
    static Inside insideOf(Book& book, CornerId corner);

    BookThread& m_books;
    const Wording& m_wording;
    CodeChoice& m_choice;
    RowModel<Row> m_corners;
    RowModel<Lying> m_goods; // what was put there last stands first
    Person m_person;
    Step m_step = Listing;
    UnitSums m_loose;
    std::optional<Corner> m_open;
    CornerSum m_sum;
    Spot m_spot = Spot::shelf;
    QString m_typed;
    std::optional<Scanned> m_last;
    std::optional<std::int64_t> m_placed; // of a family, so many at once
    std::optional<Refusal> m_problem;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
