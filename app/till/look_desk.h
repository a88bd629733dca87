// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How this stall's receipts look: two lines of its own and a few switches, with the last receipt drawn
// that way beside them, by what draws every receipt. Nothing counts before it is kept.
#pragma once

#include <QObject>
#include <QSize>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

#include "app/till/book_thread.h"
#include "app/till/pictures.h"
#include "app/till/wording.h"
#include "core/book/document_view.h"
#include "receipts/roll.h"

namespace touat {

class LookDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QString headArabic READ headArabic NOTIFY began)
    Q_PROPERTY(QString headLatin READ headLatin NOTIFY began)
    Q_PROPERTY(QString footArabic READ footArabic NOTIFY began)
    Q_PROPERTY(QString footLatin READ footLatin NOTIFY began)
    Q_PROPERTY(bool makers READ makers NOTIFY changed)
    Q_PROPERTY(bool code READ code NOTIFY changed)
    Q_PROPERTY(bool drawing READ drawing NOTIFY changed)
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY changed)
    Q_PROPERTY(QString preview READ preview NOTIFY drawn)
    Q_PROPERTY(int previewWidth READ previewWidth NOTIFY drawn)
    Q_PROPERTY(int previewHeight READ previewHeight NOTIFY drawn)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    LookDesk(BookThread& books, const Wording& wording, Pictures& pictures,
             std::filesystem::path fonts, QObject* parent);

    QString headArabic() const { return QString::fromStdString(m_look.head.arabic); }
    QString headLatin() const { return QString::fromStdString(m_look.head.latin); }
    QString footArabic() const { return QString::fromStdString(m_look.foot.arabic); }
    QString footLatin() const { return QString::fromStdString(m_look.foot.latin); }
    bool makers() const { return m_look.makers == Shown::yes; }
    bool code() const { return m_look.code == Shown::yes; }
    bool drawing() const { return m_look.drawing == Shown::yes; }
    bool canKeep() const { return !m_busy && m_look != m_kept; }
    QString preview() const { return m_preview; }
    int previewWidth() const { return m_previewSize.width(); } // in dots of the printer
    int previewHeight() const { return m_previewSize.height(); }
    QString complaint() const { return m_complaint; }

    void setPerson(const Person& person) { m_person = person; }
    /// Reads what is in force.
    void begin();
    /// Draws for this width of paper.
    Q_INVOKABLE void drawOn(bool narrow);
    Q_INVOKABLE void write(const QString& headArabic, const QString& headLatin,
                           const QString& footArabic, const QString& footLatin);
    /// `what`: "makers", "code" or "drawing".
    Q_INVOKABLE void flip(const QString& what);
    /// From the next receipt on.
    Q_INVOKABLE void keep();
    Q_INVOKABLE void forgetComplaint();
    void fail();

  signals:
    void began();
    void changed();
    void drawn();
    void kept();

  private:
    void draw();
    void complain(const QString& sentence);

    BookThread& m_books;
    const Wording& m_wording;
    Pictures& m_pictures;
    const std::filesystem::path m_fonts;
    Person m_person;
    ReceiptLook m_look;
    ReceiptLook m_kept; // in force
    receipts::RollWidth m_width = receipts::RollWidth::mm80;
    QString m_preview;
    QSize m_previewSize;
    bool m_busy = false;
    QString m_complaint;
};

} // namespace touat
