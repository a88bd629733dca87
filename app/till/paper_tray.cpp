// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/paper_tray.h"

#include <QDir>
#include <QImage>
#include <QSaveFile>

#include "receipts/raster_of_pdf.h"
#include "receipts/sale_receipt.h"

namespace touat {

namespace {

QImage imageOf(const receipts::Grey& picture) {
    return QImage(picture.pixels.data(), picture.width, picture.height, picture.width,
                  QImage::Format_Grayscale8)
        .copy();
}

struct Drawn {
    std::string pdf;
    std::string name;
    receipts::Grey picture;
};

} // namespace

PaperTray::PaperTray(BookThread& books, const Wording& wording, Pictures& pictures,
                     std::filesystem::path fonts, std::filesystem::path receipts, QObject* parent)
    : QObject(parent), m_books(books), m_wording(wording), m_pictures(pictures),
      m_fonts(std::move(fonts)), m_receipts(std::move(receipts)) {}

void PaperTray::draw(SaleId sale) {
    m_books.run(
        this,
        [sale, folder = m_fonts](Book& book) {
            Drawn drawn;
            const auto document = printedDocument(book.db(), sale);
            if (!document) return drawn;
            drawn.name = document->numberText();
            const receipts::Fonts fonts(folder);
            drawn.pdf = receipts::drawSaleReceipt(fonts, *document);
            drawn.picture = receipts::pictureOfPdf(drawn.pdf);
            return drawn;
        },
        [this](const Drawn& drawn) {
            if (!drawn.pdf.empty()) take(drawn.pdf, drawn.name, drawn.picture);
        });
}

void PaperTray::take(const std::string& pdf, const std::string& name,
                     const receipts::Grey& picture) {
    m_complaint.clear();
    const auto raster = imageOf(picture);
    const auto id = QStringLiteral("receipt-%1").arg(++m_serial);
    m_pictures.setPaper(id, raster);
    m_picture = QStringLiteral("image://touat/paper/") + id;
    m_size = raster.size();
    const QDir folder(QString::fromStdString(m_receipts.string()));
    m_file = folder.filePath(QString::fromStdString(name) + ".pdf");
    QSaveFile file(m_file);
    const bool saved = folder.mkpath(".") && file.open(QIODevice::WriteOnly) &&
                       file.write(pdf.data(), static_cast<qint64>(pdf.size())) ==
                           static_cast<qint64>(pdf.size()) &&
                       file.commit();
    if (!saved) {
        m_complaint = m_wording.sentence(FaultKind::notWritable);
        m_file.clear();
    }
    emit changed();
    if (saved) emit written(m_file);
}

void PaperTray::fail(FaultKind kind) {
    m_complaint = m_wording.sentence(kind);
    m_picture.clear();
    m_file.clear();
    emit changed();
}

void PaperTray::show() {
    m_showing = true;
    emit changed();
}

void PaperTray::hide() {
    m_showing = false;
    emit changed();
}

} // namespace touat
