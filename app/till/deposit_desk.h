// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Artisans leave goods here and fetch what was not sold. What they bring is counted first, with a photo
// and a slip in two copies, and looked at piece by piece when there is time; what was said of a piece is
// taken back by another word, never struck out. Nothing typed is lost when the book says no.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/intake_desk.h"
#include "app/till/photo_shelf.h"
#include "app/till/row_model.h"
#include "app/till/shelf_model.h"
#include "app/till/wording.h"
#include "core/acts/print_tags.h"
#include "core/acts/take_deposit.h"

namespace touat {

class DepositDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    // "list", "choose" (an artisan), "count", "sign", "look" (at a deposit), "home" (goods go there)
    Q_PROPERTY(QString face READ face NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* deposits READ deposits CONSTANT) // to look at first, then others
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)             // of them, not looked at yet
    // choose
    Q_PROPERTY(bool takingHome READ takingHome NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* artisans READ artisans CONSTANT)
    Q_PROPERTY(QAbstractItemModel* pickUps READ pickUps CONSTANT) // whose contract is over
    // count, look and home
    Q_PROPERTY(QString artisanName READ artisanName NOTIFY changed)
    Q_PROPERTY(QString portrait READ portrait NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed) // "": nothing is typed yet
    Q_PROPERTY(QString photo READ photo NOTIFY changed)
    Q_PROPERTY(bool wantsPhoto READ wantsPhoto NOTIFY changed) // before they are counted in
    Q_PROPERTY(QString note READ note NOTIFY changed)
    // look
    Q_PROPERTY(QString slipText READ slipText NOTIFY changed)
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed) // "": everything was looked at
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(bool tagsWait READ tagsWait NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* goods READ goods CONSTANT) // of this artisan and contract
    Q_PROPERTY(QString itemName READ itemName NOTIFY changed) // "": none is chosen
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString quantityText READ quantityText NOTIFY changed)
    Q_PROPERTY(QStringList readyWords READ readyWords NOTIFY changed)
    Q_PROPERTY(QString word READ word NOTIFY changed) // why not, or why it is undone
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed) // the line to be undone; "": none
    Q_PROPERTY(bool canRecord READ canRecord NOTIFY changed)
    // home
    Q_PROPERTY(QStringList spots READ spots NOTIFY changed) // where there is something
    Q_PROPERTY(int spot READ spot NOTIFY changed)           // its place among them
    Q_PROPERTY(QAbstractItemModel* unsold READ unsold CONSTANT)
    Q_PROPERTY(QString takenText READ takenText NOTIFY changed) // "": nothing is chosen

    Q_PROPERTY(QString signText READ signText NOTIFY changed) // what both sign for

    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString news READ news NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    DepositDesk(BookThread& books, const Wording& wording, IntakeDesk& intake, PhotoShelf& photos,
                QObject* parent);

    QString face() const { return QLatin1String(m_face); }
    QAbstractItemModel* deposits() { return &m_deposits; }
    int waiting() const { return m_waiting; }
    bool takingHome() const { return m_takingHome; }
    QAbstractItemModel* artisans() { return &m_artisans; }
    QAbstractItemModel* pickUps() { return &m_pickUps; }
    QString artisanName() const;
    QString portrait() const;
    QString countText() const { return m_typed; }
    QString photo() const { return m_photo.isEmpty() ? QString{} : photoAddress(m_photo); }
    bool wantsPhoto() const { return face() == "count" && m_photo.isEmpty() && !m_noCamera; }
    QString note() const { return m_note; }
    QString slipText() const;
    QString leftText() const;
    QAbstractItemModel* lines() { return &m_lines; }
    bool tagsWait() const { return !acceptedNow().empty(); }
    QString outcome() const { return m_outcome ? wordText(*m_outcome) : QString{}; }
    QAbstractItemModel* goods() { return &m_goods; }
    QString itemName() const { return m_item ? m_wording.name(fullName(*m_item)) : QString{}; }
    QString picture() const { return m_item ? pictureOf(*m_item) : QString{}; }
    QString quantityText() const {
        return m_wording.quantity(m_quantity, m_item ? m_item->unit : Unit::piece);
    }
    QStringList readyWords() const;
    QString word() const { return m_word; }
    QString undoText() const;
    bool canRecord() const;
    QStringList spots() const;
    int spot() const { return m_spot; }
    QAbstractItemModel* unsold() { return &m_unsold; }
    QString takenText() const;
    QString signText() const;
    bool busy() const { return m_busy; }
    QString news() const { return m_news; }
    QString complaint() const { return m_complaint; }

    void setPerson(const Person& person);
    void begin();
    /// A card, a tag or a telephone number says who it is; in a deposit a tag says which thing.
    Q_INVOKABLE void takeCode(const QString& code);
    /// Another page is open now.
    void putCardAway();
    void retell();
    void fail();

    Q_INVOKABLE void leave(); // one step back
    Q_INVOKABLE void startTaking();
    Q_INVOKABLE void startReturning();
    Q_INVOKABLE void chooseArtisan(int row);
    Q_INVOKABLE void choosePickUp(int row);
    Q_INVOKABLE void printPickUps() { emit pickUpsWanted(); }
    // count
    Q_INVOKABLE void type(const QString& digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void choosePhoto(int row);
    Q_INVOKABLE void dropPhoto();
    /// There is no camera here: the number on the slip has to do.
    Q_INVOKABLE void goWithoutPhoto();
    Q_INVOKABLE void setNote(const QString& note);
    Q_INVOKABLE void count();
    /// The same, and both sign on the screen before the slip is printed.
    Q_INVOKABLE void countToSign();
    Q_INVOKABLE void sign(const QString& artisan, const QString& house); // strokes, see handOf()
    Q_INVOKABLE void signOnPaper();
    // look
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void setOutcome(const QString& outcome);
    Q_INVOKABLE void chooseGoods(int tile);
    Q_INVOKABLE void describeNew(); // a thing that has no card
    Q_INVOKABLE void more();
    Q_INVOKABLE void less();
    Q_INVOKABLE void all(); // that are left
    Q_INVOKABLE void setWord(const QString& word);
    Q_INVOKABLE void record();
    Q_INVOKABLE void askUndo(int line); // -1: leave it
    Q_INVOKABLE void undo();
    Q_INVOKABLE void printSlip();
    Q_INVOKABLE void printTags();
    // home
    Q_INVOKABLE void chooseSpot(int which);
    Q_INVOKABLE void take(int row, int more); // one more or less of it; 0: all, or none
    Q_INVOKABLE void sendHome();

    Q_INVOKABLE void forgetNews();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void refused(); // a scan of nobody and nothing
    void moved();   // a fact was recorded
    void slipWanted(touat::DepositId deposit);
    void wentHome(touat::ReturnId goods);
    void pickUpsWanted(); // on paper
    void tagsWanted(const std::vector<touat::TagWish>& tags);

  private:
    struct Counted { // and not signed yet
        DepositId id;
        std::int64_t slip = 0;
        Quantity counted;
        Terms terms;
    };
    enum class Sign { onPaper, onScreen };
    void count(Sign sign);
    void counted(Counted deposit); // and its slip is ready
    struct Row {
        Deposit deposit;
        Artisan artisan;
        bool heads = false; // the first that waits, or the first that does not
        bool waits() const { return deposit.offered.isPositive(); }
        friend bool operator==(const Row& a, const Row& b) {
            return a.deposit.id == b.deposit.id && a.deposit.offered == b.deposit.offered &&
                   a.heads == b.heads;
        }
    };
    struct Waits { // for its artisan, whose contract is over
        Artisan artisan;
        Day ended;
        UnitSums units;
        friend bool operator==(const Waits& a, const Waits& b) {
            return a.artisan == b.artisan && a.ended == b.ended && a.units == b.units;
        }
    };
    struct Line {
        AppraisedLine line;
        Name item;
        QString picture;
        Unit unit = Unit::piece;
        friend bool operator==(const Line& a, const Line& b) {
            return a.line.id == b.line.id && a.line.undone == b.line.undone;
        }
    };
    struct Looked { // at a deposit
        Deposit deposit;
        Artisan artisan;
        std::optional<Contract> contract;
        std::vector<Line> lines;
        std::vector<ShelfItem> items; // of its artisan and contract, that can come in
    };
    struct Unsold {
        ShelfItem item;
        Spot spot = Spot::shelf;
        bool over = false; // its contract is
        Quantity taken;
        friend bool operator==(const Unsold& a, const Unsold& b) {
            return a.item.id == b.item.id && a.spot == b.spot && a.taken == b.taken &&
                   a.item.onHand == b.item.onHand;
        }
    };
    struct Met {
        Artisan artisan;
        std::optional<Contract> contract; // in force at this stall
        friend bool operator==(const Met& a, const Met& b) {
            const auto version = [](const Met& m) {
                return m.contract ? std::optional(m.contract->id) : std::nullopt;
            };
            return a.artisan == b.artisan && version(a) == version(b);
        }
        static Met at(Book& book, Artisan artisan);
    };

    void go(const char* face);
    void clear();
    void readDeposits();
    void readArtisans();
    void meet(std::vector<Met> met, const QString& code);
    void beginCounting(const Met& met);
    void look(DepositId deposit);
    void show(Looked looked);
    void takeItemCode(const QString& code);
    void choose(const ShelfItem& item);
    void beginHome(const Artisan& artisan);
    void showSpot();
    void complain(const QString& sentence);
    void complain(const Refusal& refusal) { complain(m_wording.sentence(refusal)); }
    std::vector<TagWish> acceptedNow() const;
    QString outcomeText(const AppraisedLine& line) const;
    static std::optional<Looked> lookedUp(Book& book, DepositId deposit);
    static std::vector<Unsold> unsoldOf(Book& book, ArtisanId artisan);

    BookThread& m_books;
    const Wording& m_wording;
    IntakeDesk& m_intake;
    PhotoShelf& m_photos;
    RowModel<Row> m_deposits;
    RowModel<Met> m_artisans;
    RowModel<Waits> m_pickUps;
    RowModel<Line> m_lines;
    RowModel<Unsold> m_unsold; // on the spot that is shown
    Shelf m_own;
    ShelfModel m_goods;
    Person m_person;
    const char* m_face = "list";
    int m_waiting = 0;
    bool m_takingHome = false;
    std::optional<Artisan> m_artisan;
    std::optional<Contract> m_contract;
    QString m_typed;
    QString m_photo; // its name
    bool m_noCamera = false;
    QString m_note;
    std::optional<Deposit> m_deposit;
    std::optional<Appraisal> m_outcome;
    std::optional<ShelfItem> m_item;
    Quantity m_quantity = Quantity::pieces(1);
    QString m_word;
    int m_undoing = -1;
    std::vector<Unsold> m_everywhere; // whose artisan is here
    std::vector<Spot> m_spots;
    int m_spot = 0;
    std::optional<Counted> m_signs;
    bool m_busy = false;
    QString m_news;
    QString m_complaint;
};

} // namespace touat
