// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counting goods at the till: choose what to count, scan, look at what differs, close. A count that
// goes on stands in the book's notes, so anybody can go on with it, also after a power cut.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/approval.h"
#include "app/till/book_thread.h"
#include "app/till/code_choice.h"
#include "app/till/wording.h"
#include "core/acts/count_stock.h"
#include "core/stock/corner_table.h"
#include "core/stock/shelf.h"

namespace touat {

class CountDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool wanted READ wanted NOTIFY changed) // the till is new here, and the shelf is to be counted
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    // to begin with
    Q_PROPERTY(QAbstractItemModel* open READ open CONSTANT)
    Q_PROPERTY(QString spot READ spot NOTIFY changed) // "shelf", "reserve"
    Q_PROPERTY(QString family READ family NOTIFY changed)
    Q_PROPERTY(bool blind READ blind NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* corners READ corners CONSTANT) // of the spot
    Q_PROPERTY(int corner READ corner NOTIFY changed)             // its row; -1: none alone
    Q_PROPERTY(QAbstractItemModel* artisans READ artisans CONSTANT)
    Q_PROPERTY(QString artisanText READ artisanText NOTIFY changed) // whose goods alone; "": everybody's
    // while it goes on
    Q_PROPERTY(QString titleText READ titleText NOTIFY changed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed)
    Q_PROPERTY(int progress READ progress NOTIFY changed) // in thousandths of the way
    Q_PROPERTY(QString itemName READ itemName NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString codeText READ codeText NOTIFY changed)
    Q_PROPERTY(QString tallyText READ tallyText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // of the last scan
    Q_PROPERTY(bool strays READ strays NOTIFY changed) // it lies here now: it can be taken over
    Q_PROPERTY(QAbstractItemModel* problems READ problems CONSTANT)
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY changed)
    Q_PROPERTY(QString chosenUnit READ chosenUnit NOTIFY changed) // "kg"; "": it is counted
    // why the chosen line differs, where it is for another reason than all the others
    Q_PROPERTY(bool chosenDiffers READ chosenDiffers NOTIFY changed)
    Q_PROPERTY(QList<QString> chosenReady READ chosenReady NOTIFY changed) // reasons to choose from
    Q_PROPERTY(QString chosenWhy READ chosenWhy NOTIFY changed)
    Q_PROPERTY(int chosenWhyRow READ chosenWhyRow NOTIFY changed) // of chosenReady; -1: one's own words
    // to end it, and what it came to
    Q_PROPERTY(bool hides READ hides NOTIFY changed)
    Q_PROPERTY(bool differs READ differs NOTIFY changed)
    Q_PROPERTY(QString againText READ againText NOTIFY changed)
    Q_PROPERTY(bool wantsNote READ wantsNote NOTIFY changed) // something differs and names no reason of its own
    Q_PROPERTY(QList<QString> ready READ ready NOTIFY changed) // reasons for all of that
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(int noteRow READ noteRow NOTIFY changed) // of ready; -1: one's own words
    Q_PROPERTY(QString countedText READ countedText NOTIFY changed)
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed)
    Q_PROPERTY(QString missingWorth READ missingWorth NOTIFY changed)
    Q_PROPERTY(QString foundText READ foundText NOTIFY changed)
    Q_PROPERTY(QString foundWorth READ foundWorth NOTIFY changed)

  public:
    enum Step {
        Choosing,  // what to count, or which count to go on with
        Scanning,
        Listing,   // what differs first
        Finishing, // a word on why, and it is closed
        Finished,
    };
    Q_ENUM(Step)

    CountDesk(BookThread& books, const Wording& wording, Approval& approval, CodeChoice& choice,
              QObject* parent);

    Step step() const { return m_step; }
    bool wanted() const { return m_wanted; }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }
    QAbstractItemModel* open() { return &m_open; }
    QString spot() const;
    QString family() const { return QString::fromStdString(m_count.family); }
    bool blind() const { return m_count.blind; }
    QAbstractItemModel* corners() { return &m_corners; }
    int corner() const;
    QAbstractItemModel* artisans() { return &m_artisans; }
    QString artisanText() const;
    bool strays() const { return m_stray.has_value(); }
    QString titleText() const { return m_wording.counted(m_count, m_partName); } // "Shelf · Weaving"
    QString progressText() const;
    int progress() const;
    QString itemName() const { return m_last ? m_wording.name(fullName(m_last->item)) : QString{}; }
    QString picture() const;
    QString codeText() const;
    QString tallyText() const; // "12 of 20"; of a blind count "12"
    QString problem() const { return m_problem; }
    QAbstractItemModel* problems() { return &m_problems; }
    QAbstractItemModel* lines() { return &m_lines; }
    int chosen() const { return m_chosen; }
    QString chosenName() const;
    QString chosenUnit() const;
    bool chosenDiffers() const;
    QStringList chosenReady() const;
    QString chosenWhy() const;
    int chosenWhyRow() const;
    bool wantsNote() const;
    QStringList ready() const;
    bool hides() const { return blind() && m_step != Finished; } // what the book has
    bool differs() const { return m_sum.differing > 0; }
    QString againText() const; // "To be counted again: 2"; or ""
    QString note() const { return m_note.text(); }
    int noteRow() const;
    QString countedText() const { return m_wording.units(m_sum.counted); }
    QString missingText() const { return m_wording.units(m_sum.missing); }
    QString missingWorth() const { return m_wording.amount(m_sum.missingValue); }
    QString foundText() const { return m_wording.units(m_sum.found); }
    QString foundWorth() const { return m_wording.amount(m_sum.foundValue); }

    void setPerson(const Person& person);
    /// Reads whether a count is asked for, for whoever is not at this page.
    void look();
    /// Comes to the page: what lay open there lies open still.
    void begin();
    /// Counts a corner, or goes on where somebody began.
    void countCorner(const Corner& corner);
    void takeCode(const QString& code);
    void retell();
    void fail();

    Q_INVOKABLE void setSpot(const QString& spot);
    Q_INVOKABLE void setFamily(const QString& family);
    Q_INVOKABLE void chooseCorner(int row); // -1: everything
    Q_INVOKABLE void chooseArtisan(int row);
    Q_INVOKABLE void setBlind(bool blind);
    Q_INVOKABLE void start();
    Q_INVOKABLE void resume(int row);
    /// What was scanned belongs to another corner by the book: from now on it lies in this one.
    Q_INVOKABLE void takeHere();
    Q_INVOKABLE void scanOn();
    Q_INVOKABLE void list();
    Q_INVOKABLE void choose(int line);
    /// The chosen line was counted again, from the beginning.
    Q_INVOKABLE void setNumber(const QString& typed);
    /// Why the chosen line differs; nothing: for the reason of all the others.
    Q_INVOKABLE void setWhy(const QString& why);
    Q_INVOKABLE void chooseWhy(int row); // of chosenReady
    Q_INVOKABLE void finish();
    Q_INVOKABLE void setNote(const QString& note);
    Q_INVOKABLE void chooseNote(int row); // of ready
    Q_INVOKABLE void close();
    Q_INVOKABLE void drop();
    /// Puts it down as it is: it goes on whenever somebody comes back.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void counted(); // a scan went well
    void refused(); // it did not
    void closed();  // the fact is in the book

  private:
    struct OpenRow {
        OpenCount count;
        Name by;
        Name part; // the corner or the artisan that is counted alone
        UnitSums counted;
        friend bool operator==(const OpenRow&, const OpenRow&) = default;
    };
    struct Line {
        CountedItem counted;
        ShelfItem item;
        Name corner; // where it lies; empty: in none, or all do
        friend bool operator==(const Line& a, const Line& b) {
            return a.counted == b.counted && a.item.name == b.item.name && a.corner == b.corner;
        }
    };
    struct Problem {
        Refusal refusal;
        std::optional<ShelfItem> item;
        Name corner; // where it lies instead
        friend bool operator==(const Problem&, const Problem&) { return false; }
    };
    struct Last { // what was scanned last
        ShelfItem item;
        Tally tally;
    };
    struct Scanned {
        Result<ScannedTally> tally;
        std::optional<ShelfItem> item;
        std::vector<ShelfItem> meant; // when several have the code
        Name corner = {};             // where it lies, when that is another one
    };
    struct Maker {
        ArtisanId id;
        Name name;
        std::string portrait;
        friend bool operator==(const Maker&, const Maker&) = default;
    };
    struct Begun {
        std::vector<OpenRow> open;
        std::vector<Corner> corners;
        std::vector<Maker> artisans; // whoever has a contract here
    };
    enum class Ready { notFound, countedTwice, thrownAway, givenAway, another };
    struct Why {
        std::optional<Ready> ready; // none: the words are somebody's own
        QString words = {};
        QString text() const { return ready ? wordOf(*ready) : words; }
    };
    struct State {
        Result<std::vector<Line>> lines;
        CountSum sum;
    };

    void readOpen();
    void showCorners();
    void enter(const OpenCount& count);
    /// Reads all lines; then comes the step, if the count is still open. `asked`: chosen on the list.
    void readLines(Step then, std::optional<ItemId> asked = std::nullopt);
    void tally(std::function<Scanned(Book&)> act);
    void show(Scanned scanned);
    void end(const std::optional<Person>& approver);
    void complain(const Refusal& refusal);
    QString sentence(const Refusal& refusal) const;
    QString sentence(const Problem& problem) const;
    QString outOf(Quantity counted, Quantity expected, Unit unit) const;
    const Line* chosenLine() const;
    QString whyOf(const Line& line) const;
    void sayWhy(std::optional<Why> why); // of the chosen line
    void sayNote(Why why);
    CountReasons reasons() const;
    std::set<ItemId> given() const;
    bool someOfTheNote(bool (*which)(const Line& line)) const;
    static QString wordOf(Ready reason);
    static std::vector<Ready> readyReasons(bool withGifts);
    std::vector<Ready> readyOfTheLine() const;
    std::vector<Ready> readyOfTheNote() const;
    static State stateOf(Book& book, std::int64_t number);

    BookThread& m_books;
    const Wording& m_wording;
    Approval& m_approval;
    CodeChoice& m_choice;
    RowModel<OpenRow> m_open;
    RowModel<Corner> m_corners;
    RowModel<Maker> m_artisans;
    std::vector<Corner> m_allCorners; // of every spot
    RowModel<Problem> m_problems; // the newest first
    RowModel<Line> m_lines;
    Person m_person;
    Step m_step = Choosing;
    OpenCount m_count; // or what is to be opened
    Name m_partName; // of the corner, or whose goods
    CountSum m_sum;
    std::optional<Last> m_last;
    std::optional<ShelfItem> m_stray;
    QString m_problem;
    int m_chosen = -1;
    Why m_note;
    std::map<ItemId, Why> m_reasons; // of single items; as the note, they are the book's when it is closed
    bool m_wanted = false;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
