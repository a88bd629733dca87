// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stamping officer's desk: a piece, what the inspection says of it, and on to the next. What was
// said before stays in the journal; the newest word counts.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/till/book_thread.h"
#include "app/till/code_choice.h"
#include "app/till/counter.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/acts/move_goods.h"
#include "core/stock/place_table.h"

namespace touat {

class StampDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    // Pieces that are here; those that nobody has inspected yet come first. A scan finds any other too: the
    // officer has it in the hand.
    Q_PROPERTY(QAbstractItemModel* found READ found CONSTANT)
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString itemName READ itemName NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString maker READ maker NOTIFY changed)
    Q_PROPERTY(QString codeText READ codeText NOTIFY changed)
    Q_PROPERTY(QString beforeText READ beforeText NOTIFY changed) // "": never inspected
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(int grade READ grade NOTIFY changed) // 0: none chosen
    Q_PROPERTY(QString seal READ seal NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed) // of the piece before

  public:
    StampDesk(BookThread& books, const Wording& wording, CodeChoice& choice, QObject* parent);

    QAbstractItemModel* found() { return &m_found; }
    bool chosen() const { return m_piece.has_value(); }
    QString itemName() const;
    QString picture() const;
    QString maker() const;
    QString codeText() const;
    QString beforeText() const;
    QString outcome() const;
    int grade() const { return m_grade; }
    QString seal() const { return m_seal; }
    QString note() const { return m_note; }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }
    QString doneText() const { return m_done; }

    void setPerson(const Person& person);
    void begin();
    /// A piece; or, while a stamped one is before the officer, the number on its seal.
    void takeCode(const QString& code);
    void retell();
    void fail();

    Q_INVOKABLE void search(const QString& text);
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void leave(); // the piece, as it was
    Q_INVOKABLE void setOutcome(const QString& outcome);
    Q_INVOKABLE void setGrade(int grade);
    Q_INVOKABLE void setSeal(const QString& seal);
    Q_INVOKABLE void setNote(const QString& note);
    Q_INVOKABLE void record();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void refused(); // a scan of nothing that could be inspected
    void inspected();

  private:
    struct Piece {
        ShelfItem item;
        std::optional<Inspection> last;
        friend bool operator==(const Piece& a, const Piece& b) {
            return a.item.id == b.item.id && a.last == b.last;
        }
    };

    void show(std::optional<Piece> piece, const QString& code);
    void clear();

    BookThread& m_books;
    const Wording& m_wording;
    CodeChoice& m_choice;
    RowModel<Piece> m_found;
    Person m_person;
    QString m_search;
    std::optional<Piece> m_piece;
    std::optional<StampOutcome> m_outcome;
    int m_grade = 0;
    QString m_seal;
    QString m_note;
    bool m_busy = false;
    QString m_complaint;
    QString m_done;
};

} // namespace touat
