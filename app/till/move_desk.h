// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goods change their spot without a sale: into the reserve and back, damaged, stolen, found, used,
// given. One item at a time, with a reason, how many and a word; the opposite is offered right after.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <array>

#include "app/till/approval.h"
#include "app/till/book_thread.h"
#include "app/till/counter.h"
#include "app/till/photo_shelf.h"
#include "app/till/wording.h"
#include "core/acts/move_goods.h"

namespace touat {

class MoveDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* found READ found CONSTANT) // what matches the words typed
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString itemName READ itemName NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString codeText READ codeText NOTIFY changed)
    Q_PROPERTY(bool onePiece READ onePiece NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* spots READ spots CONSTANT) // where it is, and how many
    Q_PROPERTY(QAbstractItemModel* reasons READ reasons CONSTANT)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString quantityText READ quantityText NOTIFY changed)
    Q_PROPERTY(QString unitText READ unitText NOTIFY changed) // "": it is counted
    Q_PROPERTY(bool writesOff READ writesOff NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QStringList readyWords READ readyWords NOTIFY changed) // for a note of one touch
    Q_PROPERTY(QString photo READ photo NOTIFY changed)
    Q_PROPERTY(bool wantsPhoto READ wantsPhoto NOTIFY changed) // before it is recorded
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    // after it
    Q_PROPERTY(bool done READ done NOTIFY changed)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed) // "": there is no way back

  public:
    MoveDesk(BookThread& books, const Wording& wording, Approval& approval, Counter& counter,
             PhotoShelf& photos, QObject* parent);

    QAbstractItemModel* found() { return &m_found; }
    bool chosen() const { return m_item.has_value(); }
    QString itemName() const { return m_item ? m_wording.name(fullName(*m_item)) : QString{}; }
    QString picture() const { return m_item ? pictureOf(*m_item) : QString{}; }
    QString codeText() const;
    bool onePiece() const { return m_item && m_item->kind == ItemKind::piece; }
    QAbstractItemModel* spots() { return &m_spots; }
    QAbstractItemModel* reasons() { return &m_reasons; }
    QString reason() const;
    QString quantityText() const { return quantityText(m_quantity); }
    QString unitText() const { return m_item ? m_wording.unit(m_item->unit) : QString{}; }
    bool writesOff() const { return m_reason && isWriteOff(*m_reason); }
    QString note() const { return m_note; }
    QStringList readyWords() const {
        return m_reason ? m_wording.readyWords(*m_reason) : QStringList{};
    }
    QString photo() const { return m_photo.isEmpty() ? QString{} : photoAddress(m_photo); }
    bool wantsPhoto() const;
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }
    bool done() const { return m_done.has_value(); }
    QString doneText() const;
    QString undoText() const;

    void setPerson(const Person& person);
    void begin();
    void takeCode(const QString& code);
    void retell();
    void fail();

    Q_INVOKABLE void search(const QString& text);
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void next(); // another item
    Q_INVOKABLE void setReason(const QString& reason);
    Q_INVOKABLE void more();
    Q_INVOKABLE void less();
    Q_INVOKABLE void setQuantity(const QString& typed);
    Q_INVOKABLE void setNote(const QString& note);
    Q_INVOKABLE void choosePhoto(int row);
    Q_INVOKABLE void dropPhoto();
    /// There is no camera here: the word has to do.
    Q_INVOKABLE void goWithoutPhoto();
    Q_INVOKABLE void move();
    /// By the opposite move: nothing is ever struck out.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void refused(); // a scan of nothing that could be moved
    void moved();

  private:
    struct Candidate {
        ShelfItem item;
        friend bool operator==(const Candidate& a, const Candidate& b) {
            return a.item.id == b.item.id && a.item.onHand == b.item.onHand;
        }
    };
    struct AtSpot {
        Spot spot = Spot::shelf;
        Quantity quantity;
        friend bool operator==(const AtSpot&, const AtSpot&) = default;
    };
    struct Reasoned {
        MoveReason reason = MoveReason::toReserve;
        bool possible = false; // a hint; the act decides
        friend bool operator==(const Reasoned&, const Reasoned&) = default;
    };
    struct Found {
        ShelfItem item;
        std::vector<AtSpot> spots;
    };
    struct Moved {
        MoveReason reason;
        Quantity quantity;
        bool undone = false;
    };

    void read(ItemId item);
    void choose(std::vector<Found> found, const QString& code);
    void show(std::optional<Found> found, const QString& code);
    void act(MoveReason reason, const std::optional<Person>& approver);
    void complain(const Refusal& refusal);
    QString quantityText(Quantity quantity) const;
    static Found standing(Book& book, ShelfItem item);

    BookThread& m_books;
    const Wording& m_wording;
    Approval& m_approval;
    Counter& m_counter;
    PhotoShelf& m_photos;
    RowModel<Candidate> m_found;
    RowModel<AtSpot> m_spots;
    RowModel<Reasoned> m_reasons;
    Person m_person;
    std::optional<ShelfItem> m_item;
    std::optional<MoveReason> m_reason;
    Quantity m_quantity = Quantity::pieces(1);
    QString m_note;
    QString m_photo; // its name
    bool m_noCamera = false;
    bool m_busy = false;
    QString m_complaint;
    std::optional<Moved> m_done;
};

} // namespace touat
