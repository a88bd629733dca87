// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/sale_receipt.h"

#include <algorithm>

#include "receipts/code.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

constexpr Um paperWidth = mm(80);
constexpr Um margin = mm(4); // what a printer's head cannot reach
constexpr Um inside = paperWidth - 2 * margin;
constexpr Um columnGap = mm(3);

// Sizes of the em. Arabic stands larger: its letters fill less of it.
constexpr Um headline = 4600;
constexpr Um normalArabic = 3700;
constexpr Um normalLatin = 3000;
constexpr Um smallArabic = 3100;
constexpr Um smallLatin = 2600;
constexpr Um totalSize = 6200;

// A column of paper that grows downwards.
class Column {
  public:
    explicit Column(const Fonts& fonts) : m_fonts(fonts) {}

    void space(Um height) { m_y += height; }

    void rule(Um thickness = 200) {
        m_y += 900;
        m_sheet.boxes.push_back({margin, m_y, inside, thickness});
        m_y += thickness + 1100;
    }

    void dashes() {
        m_y += 1300;
        for (Um x = margin; x + 900 <= margin + inside; x += 1800)
            m_sheet.boxes.push_back({x, m_y, 900, 150});
        m_y += 500;
    }

    void centred(const std::string& text, Um size, Weight weight, Reading reading) {
        for (const auto& line : wrap(m_fonts, weight, text, size, inside)) {
            advance(size);
            const auto shaped = shape(m_fonts, weight, line, reading);
            put(shaped, size, (paperWidth - shaped.width(size)) / 2);
        }
    }

    /// A text at the side where its language begins, broken into lines of `width`.
    void paragraph(const std::string& text, Um size, Weight weight, Reading reading) {
        for (const auto& line : wrap(m_fonts, weight, text, size, inside)) {
            advance(size);
            const auto shaped = shape(m_fonts, weight, line, reading);
            put(shaped, size,
                reading == Reading::rightToLeft ? margin + inside - shaped.width(size) : margin);
        }
    }

    /// Arabic at the right, French at the left, what they both name in the middle or at an end.
    void bothSides(const std::string& arabic, const std::string& french, Weight weight,
                   Um arabicSize = smallArabic, Um frenchSize = smallLatin) {
        advance(arabicSize);
        const auto right = shape(m_fonts, weight, arabic, Reading::rightToLeft);
        put(right, arabicSize, margin + inside - right.width(arabicSize));
        const auto left = shape(m_fonts, weight, french, Reading::leftToRight);
        put(left, frenchSize, margin);
    }

    /// "المجموع ............ 42 970,00 DA": label at the right in both languages, amount at the left.
    void amountLine(const std::string& arabic, const std::string& french, const std::string& amount,
                    Um size, Weight weight) {
        advance(size);
        const auto figure = shape(m_fonts, weight, amount, Reading::leftToRight);
        put(figure, size, margin);
        const auto labelSize = std::min(size, normalArabic);
        const auto right = shape(m_fonts, weight, arabic, Reading::rightToLeft);
        const auto rightEdge = margin + inside;
        put(right, labelSize, rightEdge - right.width(labelSize));
        const auto latinSize = std::min(size, smallLatin);
        const auto latin = shape(m_fonts, Weight::regular, french, Reading::leftToRight);
        put(latin, latinSize,
            rightEdge - right.width(labelSize) - columnGap - latin.width(latinSize));
    }

    /// A name that may need several lines at the right, with its amount at the left of the first.
    void priced(const std::string& name, const std::string& amount, Um size, Weight weight) {
        const auto figure = shape(m_fonts, weight, amount, Reading::leftToRight);
        const Um room = inside - figure.width(size) - columnGap;
        bool first = true;
        for (const auto& line : wrap(m_fonts, weight, name, size, room)) {
            advance(size);
            if (first) put(figure, size, margin);
            first = false;
            const auto shaped = shape(m_fonts, weight, line, Reading::rightToLeft);
            put(shaped, size, margin + inside - shaped.width(size));
        }
    }

    void code(const std::string& text) {
        const auto qr = qrCode(text, 3);
        const Um left = (paperWidth - qr.width) / 2;
        for (auto box : qr.boxes) {
            box.left += left;
            box.top += m_y;
            m_sheet.boxes.push_back(box);
        }
        m_y += qr.width;
    }

    Sheet finish(std::string title) {
        m_sheet.width = paperWidth;
        m_sheet.height = m_y + mm(4);
        m_sheet.title = std::move(title);
        return std::move(m_sheet);
    }

  private:
    void advance(Um size) {
        m_y += size * 7 / 5; // room for the marks above and the tails below
        m_baseline = m_y - size * 2 / 5;
    }
    void put(ShapedText text, Um size, Um left) {
        m_sheet.texts.push_back({left, m_baseline, size, std::move(text)});
    }

    const Fonts& m_fonts;
    Sheet m_sheet;
    Um m_y = mm(4);
    Um m_baseline = 0;
};

// Numbers and names inside a line of the other script keep their own order.
std::string isolated(const std::string& text) { return "\u2068" + text + "\u2069"; }

std::string currency(const std::string& amount) { return amount + "\u00A0DA"; }

const std::string& preferred(const std::string& first, const std::string& second) {
    return first.empty() ? second : first;
}

void head(Column& column, const PrintedDocument& document, const House& house) {
    column.centred(house.name.arabic, headline, Weight::bold, Reading::rightToLeft);
    column.centred(house.name.latin, normalLatin, Weight::regular, Reading::leftToRight);
    column.space(1200);
    const auto stall = document.stream.stall.text();
    column.centred(document.stallName.arabic + " · " + isolated(stall), normalArabic, Weight::bold,
                   Reading::rightToLeft);
    column.centred(document.stallName.latin + " · " + stall, normalLatin, Weight::regular,
                   Reading::leftToRight);
    column.rule(350);
    const bool refund = document.series == Series::refund;
    column.bothSides(refund ? "وصل استرجاع" : "وصل بيع",
                     refund ? "Reçu de remboursement" : "Reçu de vente", Weight::bold, normalArabic,
                     normalLatin);
    column.bothSides("رقم " + isolated(document.numberText()), "N° " + document.numberText(),
                     Weight::regular);
    const auto at = writtenDate(document.at) + "  " + writtenTime(document.at);
    column.bothSides("التاريخ " + isolated(at), "Le " + at, Weight::regular);
    if (!document.seller.isEmpty())
        column.bothSides(
            "البائع: " + preferred(document.seller.arabic, isolated(document.seller.latin)),
            "Vendeur : " + preferred(document.seller.latin, document.seller.arabic),
            Weight::regular);
    column.rule();
}

void item(Column& column, const PrintedLine& line) {
    const auto amount = written(line.amount);
    column.priced(preferred(line.item.arabic, line.item.latin), amount, normalArabic,
                  Weight::bold);
    if (!line.item.latin.empty() && !line.item.arabic.empty())
        column.paragraph(isolated(line.item.latin), smallLatin, Weight::regular,
                         Reading::rightToLeft);
    const bool reduced = amountFor(line.tag, line.quantity) != line.amount;
    if (line.quantity != Quantity::pieces(1) || reduced) {
        auto detail = written(line.quantity) + " × " + written(line.tag);
        if (reduced && !line.amount.isZero()) detail += " → " + amount;
        column.paragraph(isolated(detail), smallLatin, Weight::regular, Reading::rightToLeft);
    }
    if (line.agency != Agency::agent || line.artisan.isEmpty()) return;
    // Disclosed agent: the buyer learns whose goods these are.
    const auto place = preferred(line.commune.arabic, line.commune.latin);
    column.paragraph("صاحبها: " + preferred(line.artisan.arabic, isolated(line.artisan.latin)) +
                         (place.empty() ? "" : "، " + place),
                     smallArabic, Weight::regular, Reading::rightToLeft);
    const auto placeLatin = preferred(line.commune.latin, line.commune.arabic);
    column.paragraph(isolated("Artisan : " + preferred(line.artisan.latin, line.artisan.arabic) +
                              (placeLatin.empty() ? "" : ", " + placeLatin) + " · " + line.card),
                     smallLatin, Weight::regular, Reading::rightToLeft);
}

bool sellsForArtisans(const PrintedDocument& document) {
    return std::any_of(document.lines.begin(), document.lines.end(), [](const PrintedLine& line) {
        return line.agency == Agency::agent && !line.artisan.isEmpty();
    });
}

void payment(Column& column, const PrintedDocument& document) {
    const bool refund = document.series == Series::refund;
    column.amountLine("المجموع", "TOTAL", currency(written(document.total)), totalSize,
                      Weight::bold);
    column.space(800);
    for (const auto& tender : document.tenders) {
        const auto amount = currency(written(tender.kind == TenderKind::cash ? tender.given
                                                                             : tender.amount));
        if (tender.kind == TenderKind::cash)
            column.amountLine(refund ? "أعيد نقدًا" : "نقدًا", refund ? "Rendu en espèces" : "Espèces",
                              amount, normalArabic, Weight::regular);
        else
            column.amountLine(tender.kind == TenderKind::card ? "بطاقة" : "دفع بالهاتف",
                              tender.kind == TenderKind::card ? "Carte" : "Paiement mobile", amount,
                              normalArabic, Weight::regular);
        if (!tender.reference.empty())
            column.paragraph(isolated(tender.scheme + "  " + tender.reference), smallLatin,
                             Weight::regular, Reading::rightToLeft);
        if (!tender.change().isZero())
            column.amountLine("الباقي للزبون", "Monnaie rendue",
                              currency(written(tender.change())), normalArabic, Weight::bold);
    }
}

} // namespace

Sheet layOutSaleReceipt(const Fonts& fonts, const PrintedDocument& document, const House& house) {
    Column column(fonts);
    head(column, document, house);
    bool first = true;
    for (const auto& line : document.lines) {
        if (!first) column.dashes();
        first = false;
        item(column, line);
    }
    column.rule(350);
    payment(column, document);
    column.rule();
    if (sellsForArtisans(document)) {
        column.centred(house.agency.arabic, smallArabic, Weight::regular, Reading::rightToLeft);
        column.centred(house.agency.latin, smallLatin, Weight::regular, Reading::leftToRight);
    }
    column.space(1500);
    column.code(document.proof());
    column.space(1200);
    column.centred(document.numberText() + "  ·  " + document.hash.hex().substr(0, 16), smallLatin,
                   Weight::regular, Reading::leftToRight);
    column.space(800);
    column.centred(house.thanks.arabic, normalArabic, Weight::regular, Reading::rightToLeft);
    column.centred(house.thanks.latin, smallLatin, Weight::regular, Reading::leftToRight);
    return column.finish("Touat " + document.numberText());
}

std::string drawSaleReceipt(const Fonts& fonts, const PrintedDocument& document,
                            const House& house) {
    return drawPdf(fonts, layOutSaleReceipt(fonts, document, house));
}

} // namespace touat::receipts
