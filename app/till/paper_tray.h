// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Receipts as PDF files and as pictures on the screen. The PDF is drawn once, by receipts/, and what
// the screen shows is that very paper.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <memory>

#include "app/till/book_thread.h"
#include "app/till/pictures.h"
#include "app/till/wording.h"
#include "core/book/document_view.h"
#include "receipts/escpos.h"

namespace touat {

class PaperTray : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool showing READ showing NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(int pictureWidth READ pictureWidth NOTIFY changed)
    Q_PROPERTY(int pictureHeight READ pictureHeight NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)

  public:
    /// `fonts`: folder of the receipt fonts; `receipts`: where PDFs go.
    PaperTray(BookThread& books, const Wording& wording, Pictures& pictures,
              std::filesystem::path fonts, std::filesystem::path receipts, QObject* parent);

    bool showing() const { return m_showing; }
    QString picture() const { return m_picture; }
    int pictureWidth() const { return m_size.width(); }
    int pictureHeight() const { return m_size.height(); }
    QString file() const { return m_file; }
    QString complaint() const { return m_complaint; }

    /// Draws the receipt of a sale and writes its file; the sale is safe whatever happens here.
    void draw(SaleId sale);
    /// The paper could not be drawn: says so instead of showing it.
    void fail(FaultKind kind);
    Q_INVOKABLE void show();
    Q_INVOKABLE void hide();

  signals:
    void changed();
    void written(const QString& file);

  private:
    void take(const std::string& pdf, const std::string& name, const receipts::Grey& picture);

    BookThread& m_books;
    const Wording& m_wording;
    Pictures& m_pictures;
    std::filesystem::path m_fonts;
    std::filesystem::path m_receipts;
    bool m_showing = false;
    QString m_picture;
    QSize m_size;
    QString m_file;
    QString m_complaint;
    int m_serial = 0;
};

} // namespace touat
