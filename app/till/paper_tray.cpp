// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/paper_tray.h"

#include <QDir>
#include <QImage>
#include <QSaveFile>

#include <cpp/poppler-document.h>
#include <cpp/poppler-image.h>
#include <cpp/poppler-page-renderer.h>
#include <cpp/poppler-page.h>

#include "receipts/sale_receipt.h"

namespace touat {

namespace {

// What a receipt printer draws: 203 dots an inch.
QImage rasterOf(const std::string& pdf) {
    const std::unique_ptr<poppler::document> document{
        poppler::document::load_from_raw_data(pdf.data(), static_cast<int>(pdf.size()))};
    if (!document || document->pages() < 1) return {};
    const std::unique_ptr<poppler::page> page{document->create_page(0)};
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const auto image = renderer.render_page(page.get(), 203, 203);
    if (!image.is_valid()) return {};
    return QImage(reinterpret_cast<const uchar*>(image.const_data()), image.width(),
                  image.height(), image.bytes_per_row(), QImage::Format_Grayscale8)
        .copy();
}

struct Drawn {
    std::string pdf;
    std::string name;
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
            return drawn;
        },
        [this](const Drawn& drawn) {
            if (!drawn.pdf.empty()) take(drawn.pdf, drawn.name);
        });
}

void PaperTray::take(const std::string& pdf, const std::string& name) {
    m_complaint.clear();
    const auto raster = rasterOf(pdf);
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
