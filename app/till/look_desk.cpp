// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/look_desk.h"

#include <QImage>

#include "app/till/paper_tray.h"
#include "core/acts/set_rules.h"
#include "core/people/staff_table.h"
#include "core/sales/rules_table.h"
#include "core/sales/sales_view.h"
#include "receipts/papers.h"
#include "receipts/raster_of_pdf.h"

namespace touat {

namespace {

/// Where nothing was sold yet, one thing of an artisan's stands for what will be.
PrintedDocument firstSale(Book& book) {
    PrintedDocument document;
    document.stream = book.stream();
    document.number = 1;
    document.at = book.now();
    if (const auto device = DeviceTable(book.db()).find(book.stream()))
        document.stallName = device->stallName;
    PrintedLine line;
    line.item = {"زربية", "Tapis"};
    line.quantity = Quantity::pieces(1);
    line.tag = line.amount = Money::dinars(12'500);
    line.agency = Agency::agent;
    line.artisan = {"فاطمة الزهراء", "Fatma Zohra"};
    line.commune = {"أدرار", "Adrar"};
    document.lines = {line};
    document.total = line.amount;
    document.tenders = {exactCash(line.amount)};
    return document;
}

constexpr std::size_t mostLines = 30; // longer receipts show no more of how they look

PrintedDocument lastSale(Book& book) {
    for (const auto& row : SalesView(book.db()).latest(book.stall(), 5, -1))
        if (!row.total.isNegative())
            if (auto document = printedDocument(book, row.sale);
                document && document->lines.size() <= mostLines)
                return std::move(*document);
    return firstSale(book);
}

} // namespace

LookDesk::LookDesk(BookThread& books, const Wording& wording, Pictures& pictures,
                   std::filesystem::path fonts, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_pictures(pictures),
      m_fonts(std::move(fonts)) {}

void LookDesk::begin() {
    m_complaint.clear();
    m_books.run(
        this,
        [](Book& book) { return ReceiptLookTable(book.db()).before(book.nextEntry()); },
        [this](const ReceiptLook& look) {
            m_busy = false;
            m_look = m_kept = look;
            emit began();
            emit changed();
            draw();
        });
}

void LookDesk::drawOn(bool narrow) {
    m_width = narrow ? receipts::RollWidth::mm58 : receipts::RollWidth::mm80;
    draw();
}

void LookDesk::draw() {
    m_books.run(
        this,
        [look = m_look, fonts = m_fonts, width = m_width](Book& book) {
            auto document = lastSale(book);
            document.look = look;
            receipts::PaperWish wish;
            wish.form.width = width;
            return receipts::pictureOfPdf(
                receipts::draw(receipts::Fonts(fonts), document, wish).pdf);
        },
        [this](const receipts::Grey& picture) {
            const auto image = imageOf(picture);
            m_preview = m_pictures.showPaper(this, image);
            m_previewSize = image.size();
            emit drawn();
        });
}

void LookDesk::write(const QString& headArabic, const QString& headLatin,
                     const QString& footArabic, const QString& footLatin) {
    auto look = m_look;
    look.head = {headArabic.trimmed().toStdString(), headLatin.trimmed().toStdString()};
    look.foot = {footArabic.trimmed().toStdString(), footLatin.trimmed().toStdString()};
    if (look == m_look) return;
    m_look = look;
    emit changed();
    draw();
}

void LookDesk::flip(const QString& what) {
    auto* which = what == "makers" ? &m_look.makers
                  : what == "code" ? &m_look.code
                                   : &m_look.drawing;
    *which = *which == Shown::yes ? Shown::no : Shown::yes;
    emit changed();
    draw();
}

void LookDesk::keep() {
    if (!canKeep()) return;
    m_busy = true;
    emit changed();
    m_books.run(
        this,
        [by = m_person, look = m_look](Book& book) { return setReceiptLook(book, by, look); },
        [this, look = m_look](const Result<Done>& done) {
            m_busy = false;
            if (!done) return complain(m_wording.sentence(done.refusal()));
            m_kept = look;
            complain({});
            emit kept();
        });
}

void LookDesk::complain(const QString& sentence) {
    m_complaint = sentence;
    emit changed();
}

void LookDesk::forgetComplaint() { complain({}); }

void LookDesk::fail() {
    m_busy = false;
    emit changed();
}

} // namespace touat
