// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this place has, as core/sales/goods_view.h tells it: totals, groups that one compares, what
// does not move, what went missing, and the way of one item in words. What other places recorded of
// an item the centre is asked for, where there is a line; without one the page says that it has more.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/code_choice.h"
#include "app/till/courier.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/acts/move_goods.h"
#include "core/sales/goods_view.h"
#include "core/stock/item_table.h"
#include "core/stock/shelf.h"

namespace touat {

class StockDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(View view READ view NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    Q_PROPERTY(QString kindsText READ kindsText NOTIFY changed)
    Q_PROPERTY(QString unitsText READ unitsText NOTIFY changed)
    Q_PROPERTY(QString worthText READ worthText NOTIFY changed)
    Q_PROPERTY(QString entrustedText READ entrustedText NOTIFY changed)
    Q_PROPERTY(QString costText READ costText NOTIFY changed) // "": not for everybody's eyes
    Q_PROPERTY(QString shrinkageText READ shrinkageText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* groups READ groups CONSTANT)
    Q_PROPERTY(QString grouping READ grouping NOTIFY changed) // "family", "artisan", "commune", "age"
    Q_PROPERTY(QString groupName READ groupName NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* items READ items CONSTANT)
    Q_PROPERTY(int days READ days NOTIFY changed)
    // one item
    Q_PROPERTY(QString itemName READ itemName NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString codeText READ codeText NOTIFY changed)
    Q_PROPERTY(QString liesText READ liesText NOTIFY changed) // in which corner; "": in none
    Q_PROPERTY(QAbstractItemModel* way READ way CONSTANT)
    Q_PROPERTY(QString elsewhereText READ elsewhereText NOTIFY changed) // that the way is not whole; "": it is
    Q_PROPERTY(bool hasLevel READ hasLevel NOTIFY changed) // a one-off piece has none
    Q_PROPERTY(QString leastText READ leastText NOTIFY changed)
    Q_PROPERTY(QString fullText READ fullText NOTIFY changed)
    Q_PROPERTY(bool setsFloor READ setsFloor NOTIFY changed)
    Q_PROPERTY(QString floorText READ floorText NOTIFY changed) // "": it has none of its own
    Q_PROPERTY(QString comingText READ comingText NOTIFY changed) // a price to come; "": none
    Q_PROPERTY(bool canCorrect READ canCorrect NOTIFY changed) // whose it is
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY changed)       // what was lost and is found

  public:
    enum View {
        Groups,
        Items, // of one group
        Idle,
        Wanted,
        Corners,
        Way,
    };
    Q_ENUM(View)

    StockDesk(BookThread& books, const Wording& wording, CodeChoice& choice, QObject* parent);

    View view() const { return m_view; }
    QString complaint() const { return m_complaint; }
    QString kindsText() const;
    QString unitsText() const { return m_wording.count(m_worth.units.pieces); }
    QString worthText() const { return m_wording.amount(m_worth.atPrice); }
    QString entrustedText() const { return m_wording.amount(m_worth.entrusted); }
    QString costText() const;
    QString shrinkageText() const { return m_wording.amount(m_shrinkage); }
    QAbstractItemModel* groups() { return &m_groups; }
    QString grouping() const { return m_grouping; }
    QString groupName() const;
    QAbstractItemModel* items() { return &m_items; }
    int days() const { return m_days; }
    QString itemName() const;
    QString picture() const;
    QString codeText() const;
    QString liesText() const { return m_wording.lies(m_corners); }
    QAbstractItemModel* way() { return &m_way; }
    bool goesOnElsewhere() const; // the way, and nobody has told the rest
    QString elsewhereText() const;
    bool hasLevel() const { return m_item && m_item->kind == ItemKind::series; }
    QString leastText() const { return m_level ? m_wording.count(m_level->least) : QString{}; }
    QString fullText() const { return m_level ? m_wording.count(m_level->full) : QString{}; }

    bool setsFloor() const { return m_item && mayDo(m_person, Right::changePrice); }
    QString floorText() const {
        return m_item && !m_item->floor.isZero() ? m_wording.priced(m_item->floor) : QString{};
    }
    QString comingText() const {
        return m_coming ? m_wording.coming(m_coming->price, m_coming->from) : QString{};
    }
    bool canCorrect() const {
        return m_item && m_item->artisan && mayDo(m_person, Right::payArtisans);
    }
    bool canKeep() const { return m_item && m_keepable && mayDo(m_person, Right::payArtisans); }
    /// Whose way is shown.
    const std::optional<ShelfItem>& shown() const { return m_item; }

    void askCentreBy(Courier::Carry carry) { m_carry = std::move(carry); }
    void setPerson(const Person& person) {
        m_person = person;
        m_view = Groups; // what lay open was another's
    }
    void begin();
    void takeCode(const QString& code); // shows the way of what was scanned
    void look(ItemId item);             // or of what was touched in a list
    void lookAgain(ItemId item);        // if it lies open still
    void retell();

    Q_INVOKABLE void groupBy(const QString& grouping);
    Q_INVOKABLE void openGroup(int row);
    Q_INVOKABLE void showIdle(int days);
    Q_INVOKABLE void showWanted();
    Q_INVOKABLE void showCorners();
    /// A row of the list that is shown.
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void back();
    Q_INVOKABLE void wantSizes(); // more of them, of the item that is shown
    /// Both "0": no level any more.
    Q_INVOKABLE void setLevel(const QString& least, const QString& full);
    /// The price of the item below which nobody sells it without the artisan's word; "0": none of its own.
    Q_INVOKABLE void setFloor(const QString& dinars);
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void refused();
    void levelSet();
    void floorSet();
    void sizesWanted(const touat::ShelfItem& item);

  private:
    struct Bar {
        std::string key;
        Name name; // of an artisan or a commune
        GoodsWorth worth;
        int share = 0; // of the longest bar, in thousandths
        friend bool operator==(const Bar&, const Bar&) = default;
    };
    struct Step {
        GoodsStep step;
        Name place; // empty: only its number is known
        Name other;
        friend bool operator==(const Step&, const Step&) = default;
    };
    struct Shown { // one item
        ShelfItem item;
        std::vector<Step> way;
        std::optional<StockLevel> level;
        bool keepable = false;
        CornersOfItem corners;
        std::optional<ComingPrice> coming; // the next one
    };
    struct Stock {
        std::vector<GoodsRow> rows;
        Money shrinkage;
        Day today;
    };

    void read();
    void take(Stock stock);
    void group();
    std::string keyOf(const GoodsRow& row) const;
    QString nameOf(const Bar& bar) const;
    QString placeOf(const Name& name, Stall place) const;
    void show(Shown shown);
    bool wentBy(std::initializer_list<StepKind> kinds) const; // one of them is on its way
    void askForTheRest();
    void refuseCode(const QString& code);
    void complain(const Refusal& refusal);
    /// `told`: of its way, by the centre.
    static std::optional<Shown> shownIn(Book& book, ItemId item,
                                        const std::vector<GoodsStep>& told = {});

    BookThread& m_books;
    const Wording& m_wording;
    CodeChoice& m_choice;
    RowModel<Bar> m_groups;
    RowModel<GoodsRow> m_items;
    RowModel<Step> m_way; // from the beginning
    Person m_person;
    std::vector<GoodsRow> m_rows;
    GoodsWorth m_worth;
    Money m_shrinkage; // of this month, at today's prices
    Day m_today;
    View m_view = Groups;
    View m_before = Groups; // where the way of an item leads back to
    QString m_grouping = QStringLiteral("family");
    std::optional<Bar> m_group;
    int m_days = 90;
    std::optional<ShelfItem> m_item;
    std::optional<StockLevel> m_level;
    std::optional<ComingPrice> m_coming;
    bool m_keepable = false;
    bool m_whole = false; // the centre told the rest of the way
    int m_asked = 0;      // how often it was asked: an answer to the last question counts
    CornersOfItem m_corners;
    Courier::Carry m_carry; // empty: nobody else knows more
    QString m_complaint;
};

} // namespace touat
