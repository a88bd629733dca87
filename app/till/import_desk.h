// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Items, their opening stock, or artisans, from a table on a stick: looked at line by line before
// anything happens, taken in piece by piece, so that nobody who sells has to wait, and taken back whole if
// it was a mistake.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <memory>

#include "app/tables/artisan_file.h"
#include "app/tables/item_file.h"
#include "app/tables/stock_file.h"
#include "app/till/book_thread.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/stock/import_table.h"

namespace touat {

class ImportDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString what READ what NOTIFY changed) // "items", "stock", "artisans"
    Q_PROPERTY(bool artisansToo READ artisansToo NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* files READ files CONSTANT)
    Q_PROPERTY(int fileCount READ fileCount NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT) // those that stay out first
    Q_PROPERTY(QString goodText READ goodText NOTIFY changed)
    Q_PROPERTY(QString refusedText READ refusedText NOTIFY changed) // "": none is
    Q_PROPERTY(QString knownText READ knownText NOTIFY changed)   // "": none is here already
    Q_PROPERTY(QString farText READ farText NOTIFY changed) // of prices far from what is usual; "": none
    Q_PROPERTY(bool pricesMeant READ pricesMeant NOTIFY changed) // those lines come in too
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed) // some stay out
    Q_PROPERTY(bool canTakeIn READ canTakeIn NOTIFY changed)
    Q_PROPERTY(bool stopping READ stopping NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int of READ of NOTIFY changed)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)
    Q_PROPERTY(QString stoppedText READ stoppedText NOTIFY changed) // "": all of it came in
    Q_PROPERTY(QAbstractItemModel* kept READ kept CONSTANT) // artisans who were not taken back
    Q_PROPERTY(QAbstractItemModel* told READ told CONSTANT) // artisans whose PIN was made here
    Q_PROPERTY(int toldCount READ toldCount NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* earlier READ earlier CONSTANT)
    Q_PROPERTY(int earlierCount READ earlierCount NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed) // where the refused lines lie; or ""
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    enum Step {
        Choosing,
        Looking,  // at what would happen
        TakingIn,
        Finished,
        TakenBack, // and who was kept
    };
    Q_ENUM(Step)

    ImportDesk(BookThread& books, const Wording& wording, QObject* parent);

    Step step() const { return m_step; }
    QString what() const;
    bool artisansToo() const { return static_cast<bool>(mayDo(m_person, Right::managePeople)); }
    QAbstractItemModel* files() { return &m_files; }
    int fileCount() const { return m_files.rowCount(); }
    QString fileName() const { return m_fileName; }
    QAbstractItemModel* lines() { return &m_lines; }
    QString goodText() const;
    QString refusedText() const;
    QString knownText() const;
    QString farText() const;
    bool pricesMeant() const { return m_looked && m_looked->farPrices == FarPrices::comeIn; }
    bool canSave() const { return m_report.refused > m_report.known && m_saved.isEmpty(); }
    bool canTakeIn() const { return m_report.accepted > 0 && !m_busy; }
    bool stopping() const { return m_stopping; }
    int done() const { return static_cast<int>(m_read); }
    int of() const { return static_cast<int>(m_report.accepted); }
    QString doneText() const;
    QString stoppedText() const;
    QAbstractItemModel* kept() { return &m_kept; }
    int keptCount() const { return m_kept.rowCount(); }
    QAbstractItemModel* told() { return &m_told; }
    int toldCount() const { return m_told.rowCount(); }
    QAbstractItemModel* earlier() { return &m_earlier; }
    int earlierCount() const { return m_earlier.rowCount(); }
    QString saved() const { return m_saved; }
    bool busy() const { return m_busy; }
    QString complaint() const { return m_complaint; }

    void setPerson(const Person& person);
    void begin();
    void retell();
    void fail();
    /// Looks for tables in these folders; tables of other folders are not offered any more.
    void lookIn(const QStringList& folders);

    Q_INVOKABLE void look(); // on sticks and in the folder for documents
    Q_INVOKABLE void setWhat(const QString& what);
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void back(); // to the files: nothing happened
    /// Somebody says that prices far from what is usual are meant, or takes that back: looks at the table again.
    Q_INVOKABLE void turnPrices();
    Q_INVOKABLE void takeIn();
    Q_INVOKABLE void stop(); // after the piece that is on its way; what came in stays, until it is taken back
    Q_INVOKABLE void undo(int row); // of the earlier ones
    Q_INVOKABLE void undoThis();
    /// Writes the refused lines with their reasons beside the table.
    Q_INVOKABLE void saveRefused();
    Q_INVOKABLE void forgetComplaint();

  signals:
    void changed();
    void takenIn(); // or taken back: the shelf is another one

  private:
    enum class What { items, stock, artisans };
    struct File {
        QString path;
        qint64 bytes = 0;
        Day day;
        friend bool operator==(const File&, const File&) = default;
    };
    struct Line {
        std::size_t line = 0;
        LineVerdict verdict;
        friend bool operator==(const Line&, const Line&) { return false; } // each table is another
    };
    struct Told {
        Name name;
        std::string card;
        std::string pin;
        friend bool operator==(const Told&, const Told&) = default;
    };
    /// A table as it was looked at; shared with the book's thread, which does not change it.
    struct Looked {
        std::optional<ItemFile> items;
        std::optional<StockFile> stock;
        std::optional<ArtisanFile> artisans;
        std::optional<Refusal> refused;
        bool gone = false; // with the stick
        FarPrices farPrices = FarPrices::stayOut; // of items
        const TableFile& table() const {
            return items ? items->table : stock ? stock->table : artisans->table;
        }
        const std::vector<LineVerdict>& verdicts() const {
            return items ? items->verdicts : stock ? stock->verdicts : artisans->verdicts;
        }
        std::size_t goods() const { return items ? items->items.size() : stock->lines.size(); }
    };
    struct Earlier {
        TableImport import;
        Name byName;
        friend bool operator==(const Earlier&, const Earlier&) = default;
    };
    struct Kept {
        Name name;
        ArtisanTie why = ArtisanTie::contract;
        friend bool operator==(const Kept&, const Kept&) = default;
    };

    static std::shared_ptr<const Looked> lookAt(Book& book, const std::filesystem::path& file,
                                                What what, FarPrices farPrices);
    void lookAtTable(FarPrices farPrices);
    void show(std::shared_ptr<const Looked> looked);
    void takeInGoods(ImportSoFar soFar);
    void takeInArtisan(std::size_t at);
    QString stopped(std::int64_t more) const;
    void finish();
    void readEarlier();
    void undo(ImportId import);
    void complain(const QString& sentence);

    BookThread& m_books;
    const Wording& m_wording;
    RowModel<File> m_files;
    RowModel<Line> m_lines;
    RowModel<Told> m_told;
    RowModel<Earlier> m_earlier;
    RowModel<Kept> m_kept;
    Person m_person;
    Person m_by; // who began it
    Step m_step = Choosing;
    What m_what = What::items;
    bool m_busy = false;
    QString m_fileName;
    QString m_filePath;
    std::shared_ptr<const Looked> m_looked;
    TableReport m_report;
    bool m_stopping = false;
    std::size_t m_read = 0; // lines, of those that are good
    std::optional<ImportId> m_import;
    std::size_t m_takenIn = 0;
    QString m_saved;
    QString m_complaint;
};

} // namespace touat
