// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags for goods: which items, how many each, on what paper, from which sticker of a begun sheet.
// It knows which items still carry another price than the book's, and which never had a tag from
// here.
#pragma once

#include <QObject>
#include <QSize>
#include <QtQml/qqmlregistration.h>

#include <algorithm>

#include "app/till/book_thread.h"
#include "app/till/counter.h"
#include "app/till/paper_tray.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/acts/print_tags.h"

namespace touat {

class LabelDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* found READ found CONSTANT)
    Q_PROPERTY(QAbstractItemModel* chosen READ chosen CONSTANT)
    Q_PROPERTY(QString searchText READ searchText NOTIFY changed)
    Q_PROPERTY(bool searching READ searching NOTIFY changed)
    Q_PROPERTY(int repriced READ repriced NOTIFY changed)
    Q_PROPERTY(int fresh READ fresh NOTIFY changed)
    Q_PROPERTY(int coming READ coming NOTIFY changed) // goods that get another price one day
    Q_PROPERTY(int tags READ tags NOTIFY changed)
    Q_PROPERTY(int next READ next NOTIFY changed)
    Q_PROPERTY(QString paper READ paper NOTIFY changed)
    Q_PROPERTY(QStringList papers READ papers NOTIFY changed)
    Q_PROPERTY(int used READ used NOTIFY changed)
    Q_PROPERTY(QString preview READ preview NOTIFY previewChanged)
    Q_PROPERTY(int previewWidth READ previewWidth NOTIFY previewChanged)
    Q_PROPERTY(int previewHeight READ previewHeight NOTIFY previewChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    /// So many at once: five sheets, or as many metres of the roll. What is left stays chosen.
    static constexpr int mostAtOnce = 120;

    LabelDesk(BookThread& books, const Wording& wording, const Counter& counter, PaperTray& tray,
              QObject* parent);

    QAbstractItemModel* found() { return &m_found; }
    QAbstractItemModel* chosen() { return &m_chosen; }
    QString searchText() const { return m_text; }
    bool searching() const { return !m_text.trimmed().isEmpty(); }
    int repriced() const { return static_cast<int>(m_waiting.repriced.size()); }
    int fresh() const { return static_cast<int>(m_waiting.fresh.size()); }
    int coming() const { return static_cast<int>(m_waiting.coming.size()); }
    int tags() const;                                         // all together
    int next() const { return std::min(tags(), mostAtOnce); } // that are printed at once
    QString paper() const;
    QStringList papers() const; // "sheet", and rolls as wide as the printer's at most
    int used() const { return m_form.used; }
    QString preview() const { return m_preview; } // its first page; "": nothing is chosen
    int previewWidth() const { return m_previewSize.width(); } // in dots of the paper
    int previewHeight() const { return m_previewSize.height(); }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }

    void setPerson(const Person& person) { m_person = person; }
    /// Reads what waits for a tag, and how far the sheet is used; what was chosen stays.
    void begin();
    /// Counts anew what waits for a tag, for whoever is not at this page; nothing else changes.
    void look();
    /// So many of each, from another page.
    void take(const std::vector<TagWish>& wishes);
    /// Adds the item with that code, or one more of it.
    void takeCode(const QString& code);
    void retell();
    void fail();

    Q_INVOKABLE void search(const QString& text);
    Q_INVOKABLE void add(int row); // of what was found
    Q_INVOKABLE void addRepriced();
    Q_INVOKABLE void addFresh();
    Q_INVOKABLE void addComing(); // with the price that they get
    Q_INVOKABLE void setCount(int row, int count); // of what is chosen; 0 takes it away
    Q_INVOKABLE void clear();
    Q_INVOKABLE void choosePaper(const QString& paper);
    /// The sticker to begin with, from where reading begins.
    Q_INVOKABLE void beginAt(int sticker);
    Q_INVOKABLE void print();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void previewChanged();
    void printed(); // something for the centre

  private:
    struct Row {
        ShelfItem item;
        int count = 1;
        std::optional<Day> on = std::nullopt; // the price is that of this day; nothing: today's
        friend bool operator==(const Row& a, const Row& b) {
            return a.item.id == b.item.id && a.count == b.count && a.item.price == b.item.price && a.on == b.on;
        }
    };

    std::vector<std::pair<QByteArray, RowModel<Row>::Read>> roles();
    static int countFor(const ShelfItem& item);
    void addAll(const std::vector<ItemId>& items);
    void put(const ShelfItem& item);
    void assign(std::vector<Row> rows);
    void show();
    std::vector<TagWish> wishes(int most) const;
    void complain(const QString& sentence);
    receipts::LabelForm form() const;

    BookThread& m_books;
    const Wording& m_wording;
    const Counter& m_counter;
    PaperTray& m_tray;
    RowModel<Row> m_found;
    RowModel<Row> m_chosen;
    Person m_person;
    TagsWaiting m_waiting;
    QString m_text;
    receipts::LabelForm m_form;
    QString m_preview;
    QSize m_previewSize;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
