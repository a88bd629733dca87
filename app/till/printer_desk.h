// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The receipt printer of this stall: where it is, how wide its paper, what it does by itself; what
// it is doing now, in plain words. Papers go to a queue beside the book and are printed by a thread
// of its own: a printer without paper, without a lid or without a cable stops nobody from selling.
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <memory>

#include "app/till/book_thread.h"
#include "app/till/paper_tray.h"
#include "app/till/print_queue.h"
#include "app/till/wording.h"

namespace touat {

class PrinterDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    // how it is set up
    Q_PROPERTY(QString kind READ kind NOTIFY setUp)
    Q_PROPERTY(QString place READ place NOTIFY setUp)
    Q_PROPERTY(QString port READ port NOTIFY setUp)
    Q_PROPERTY(bool narrow READ narrow NOTIFY setUp)
    Q_PROPERTY(bool cuts READ cuts NOTIFY setUp)
    Q_PROPERTY(bool kicks READ kicks NOTIFY setUp)
    Q_PROPERTY(bool eachSale READ eachSale NOTIFY setUp)
    Q_PROPERTY(QStringList devices READ devices NOTIFY setUp)
    Q_PROPERTY(QString complaint READ complaint NOTIFY setUp)
    // how it does
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString remedy READ remedy NOTIFY changed)
    Q_PROPERTY(QString drawerSentence READ drawerSentence NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(bool held READ held NOTIFY changed)
    Q_PROPERTY(bool troubled READ troubled NOTIFY changed)
    Q_PROPERTY(QString sheet READ sheet NOTIFY changed)

  public:
    /// `spool`: the folder of the queue, beside the book; `fonts`: of receipts. Must outlive
    /// `books`, whose last act may print.
    PrinterDesk(BookThread& books, const Wording& wording, std::filesystem::path fonts,
                std::filesystem::path spool, QObject* parent, const Patience& patience = {});
    ~PrinterDesk() override;

    QString kind() const; // "none", "network", "device", "file"
    QString place() const { return QString::fromStdString(m_target.place); }
    QString port() const { return QString::fromStdString(m_target.port); }
    bool narrow() const { return m_setup.narrow; }
    bool cuts() const { return m_setup.cuts; }
    bool kicks() const { return m_setup.kicks; }
    bool eachSale() const { return m_setup.eachSale; }
    QStringList devices() const {
        return m_devices;
    } // printers on a cable, as the system names them
    QString complaint() const { return m_complaint; }

    QString state() const;   // "none", "ready", "printing", "held"
    QString picture() const; // drawing of the cause: "paper_out"; "ready" and "none" without one
    QString sentence() const;
    QString remedy() const;         // what a person does about it; "": nothing
    QString drawerSentence() const; // it did not open; "": nothing to say
    int waiting() const { return m_queue ? m_queue->waiting() : 0; }
    bool held() const { return m_queue && m_queue->state() == PrintState::held; }
    bool troubled() const { return held() || m_drawerShut; }

    QString sheet() const { return m_sheet; }

    /// Reads how it was set up; what an earlier run left in the queue is printed.
    void read();
    /// Papers are drawn for this printer and go there.
    void serve(PaperTray& tray);
    void retell();
    /// Cash is taken or given: the drawer opens, if it hangs on the printer.
    void kick();

    /// Looks which printers hang on a cable.
    Q_INVOKABLE void lookAround();
    /// `kind`: as above; `place`: host or path. Says why not in `complaint`.
    Q_INVOKABLE void use(const QString& kind, const QString& place, const QString& port);
    Q_INVOKABLE void setNarrow(bool narrow);
    Q_INVOKABLE void setCuts(bool cuts);
    Q_INVOKABLE void setKicks(bool kicks);
    Q_INVOKABLE void setEachSale(bool each);
    Q_INVOKABLE void printTest();
    Q_INVOKABLE void tryAgain();
    Q_INVOKABLE void throwAway(); // the oldest paper; the sale stays
    Q_INVOKABLE void throwAllAway();
    Q_INVOKABLE void forgetComplaint();
    /// What lies over the page: "trouble", "code" for the buyer's camera, or "".
    Q_INVOKABLE void showSheet(const QString& sheet);

  signals:
    void setUp();
    void changed();

  private:
    struct Setup {
        std::string target;
        bool narrow = false; // 58 mm
        bool cuts = true;
        bool kicks = true;
        bool eachSale = true;
    };

    void take(const Setup& setup);
    void applyTarget();
    void tellTray();
    PaperTray::Printer sink();
    void keep(const char* name, bool value);
    void fail(FaultKind kind);

    BookThread& m_books;
    const Wording& m_wording;
    const std::filesystem::path m_fonts;
    const std::filesystem::path m_spool;
    const Patience m_patience;
    PaperTray* m_tray = nullptr;
    std::unique_ptr<PrintQueue> m_queue; // made when there is a printer; stays to the end
    Setup m_setup;
    PrintTarget m_target;
    bool m_read = false;
    QStringList m_devices;
    QString m_complaint;
    bool m_drawerShut = false;
    QString m_sheet;
};

} // namespace touat
