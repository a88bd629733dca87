// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/sale_receipt.h"

#include <algorithm>
#include <map>

#include "receipts/written.h"

namespace touat::receipts {

namespace {

// What makes a paper less than a receipt stands above everything else.
void warnings(Roll& column, const PrintedDocument& document) {
    if (document.training)
        column.framed({"تدريب — ليس وصلاً", "FORMATION : sans valeur"});
    if (document.copy > 0) {
        const auto number = std::to_string(document.copy);
        column.framed({"نسخة طبق الأصل " + isolated(number), "DUPLICATA n° " + number});
    }
}

void head(Roll& column, const PrintedDocument& document, const House& house) {
    column.centred(house.name.arabic, column.headline(), Weight::bold, Reading::rightToLeft);
    column.centred(house.name.latin, column.normalLatin(), Weight::regular, Reading::leftToRight);
    column.space(1200);
    const auto stall = document.stream.stall.text();
    column.centred(document.stallName.arabic + " · " + isolated(stall), column.normalArabic(), Weight::bold,
                   Reading::rightToLeft);
    column.centred(document.stallName.latin + " · " + stall, column.normalLatin(), Weight::regular,
                   Reading::leftToRight);
    column.rule(350);
    const bool refund = document.series == Series::refund;
    column.bothSides(refund ? "وصل استرجاع" : "وصل بيع",
                     refund ? "Reçu de remboursement" : "Reçu de vente", Weight::bold,
                     column.normalArabic(), column.normalLatin());
    if (!document.refundOf.empty())
        column.bothSides("عن البيع " + isolated(document.refundOf),
                         "De la vente " + document.refundOf, Weight::regular);
    column.bothSides("رقم " + isolated(document.numberText()), "N° " + document.numberText(),
                     Weight::regular);
    const auto at = writtenDate(document.at) + "  " + writtenTime(document.at);
    column.bothSides("التاريخ " + isolated(at), "Le " + at, Weight::regular);
    if (!document.seller.isEmpty())
        column.bothSides(
            "البائع: " + preferred(document.seller.arabic, isolated(document.seller.latin)),
            "Vendeur : " + preferred(document.seller.latin, document.seller.arabic),
            Weight::regular);
    if (!document.customer.isEmpty())
        column.bothSides(
            "الزبون: " + preferred(document.customer.arabic, isolated(document.customer.latin)),
            "Client : " + preferred(document.customer.latin, document.customer.arabic),
            Weight::regular);
    column.rule();
}

Name nameOf(const PrintedCut& cut) {
    switch (cut.kind) {
    case CutKind::list:
        return {"تعريفة الزبون", "Tarif client"};
    case CutKind::promotion:
        return cut.promotion.isEmpty() ? Name{"عرض", "Promotion"} : cut.promotion;
    case CutKind::price:
        return {"سعر متفق عليه", "Prix convenu"};
    case CutKind::line:
        return {"تخفيض", "Remise"};
    case CutKind::sale:
        return {"تخفيض على الكل", "Remise sur l'ensemble"};
    }
    return {};
}

void maker(Roll& column, const PrintedLine& line) {
    if (line.agency != Agency::agent || line.artisan.isEmpty()) return;
    // Disclosed agent: the buyer learns whose goods these are.
    const auto place = preferred(line.commune.arabic, line.commune.latin);
    column.paragraph("صاحبها: " + preferred(line.artisan.arabic, isolated(line.artisan.latin)) +
                         (place.empty() ? "" : "، " + place),
                     column.smallArabic(), Weight::regular, Reading::rightToLeft);
    const auto placeLatin = preferred(line.commune.latin, line.commune.arabic);
    column.paragraph(isolated("Artisan : " + preferred(line.artisan.latin, line.artisan.arabic) +
                              (placeLatin.empty() ? "" : ", " + placeLatin) + " · " + line.card),
                     column.smallLatin(), Weight::regular, Reading::rightToLeft);
}

// In the order in which reductions are taken: list, promotion, line, whole sale.
void cuts(Roll& column, const PrintedLine& line) {
    for (const auto& cut : line.cuts) {
        const auto name = nameOf(cut);
        column.amountLine(preferred(name.arabic, name.latin), name.latin, written(-cut.amount),
                          column.smallLatin(), Weight::regular);
    }
}

void item(Roll& column, const PrintedLine& line, bool gift) {
    const auto amount = gift ? std::string{} : written(line.amount);
    column.priced(preferred(line.item.arabic, line.item.latin), amount, column.normalArabic(),
                  Weight::bold);
    if (!line.item.latin.empty() && !line.item.arabic.empty())
        column.paragraph(isolated(line.item.latin), column.smallLatin(), Weight::regular,
                         Reading::rightToLeft);
    const bool several = line.quantity != Quantity::pieces(1);
    const bool reduced = amountFor(line.tag, line.quantity) != line.amount;
    if (several || (reduced && !gift)) {
        auto detail = "× " + written(line.quantity);
        if (!gift) detail = written(line.quantity) + " × " + written(line.tag);
        if (reduced && !gift && !line.amount.isZero()) detail += " → " + amount;
        column.paragraph(isolated(detail), column.smallLatin(), Weight::regular,
                         Reading::rightToLeft);
    }
    if (!gift) cuts(column, line);
    if (!line.note.empty())
        column.paragraph(line.note, column.smallArabic(), Weight::regular, Reading::rightToLeft);
    maker(column, line);
}

bool sellsForArtisans(const PrintedDocument& document) {
    return std::any_of(document.lines.begin(), document.lines.end(), [](const PrintedLine& line) {
        return line.agency == Agency::agent && !line.artisan.isEmpty();
    });
}

Name nameOf(const Tender& tender, Series series) {
    const bool refund = series == Series::refund;
    switch (tender.kind) {
    case TenderKind::cash:
        return refund ? Name{"أعيد نقدًا", "Rendu en espèces"} : Name{"نقدًا", "Espèces"};
    case TenderKind::card:
        return {"بطاقة", "Carte"};
    case TenderKind::mobile:
        return {"دفع بالهاتف", "Paiement mobile"};
    case TenderKind::account:
        return {"على الحساب", "Sur compte"};
    case TenderKind::voucher:
        return {"قسيمة", "Bon d'achat"};
    case TenderKind::deposit:
        return {"عربون مدفوع", "Acompte versé"};
    case TenderKind::exchange:
        return {"سلعة مستبدلة", "Échange"};
    }
    return {};
}

void charges(Roll& column, const PrintedDocument& document) {
    if (document.duty.isZero() && document.rounding.isZero()) return;
    if (!document.duty.isZero())
        column.amountLine("حق الطابع", "Droit de timbre", written(document.duty),
                          column.normalArabic(), Weight::regular);
    if (!document.rounding.isZero())
        column.amountLine("تقريب", "Arrondi", written(document.rounding), column.normalArabic(),
                          Weight::regular);
    column.amountLine("الصافي", "NET À PAYER", currency(written(document.payable())),
                      column.totalSize(), Weight::bold);
}

void taxes(Roll& column, const PrintedDocument& document) {
    std::map<Rate, Money> included;
    for (const auto& line : document.lines)
        if (!line.vat.isZero()) included[line.vat] += taxInside(line.amount, line.vat);
    for (const auto& [rate, amount] : included) {
        const auto percent = std::to_string(rate.basisPoints() / 100) + " %";
        column.amountLine("منها ر.ق.م " + isolated(percent), "dont TVA " + percent,
                          written(amount), column.smallArabic(), Weight::regular);
    }
}

void payment(Roll& column, const PrintedDocument& document) {
    column.amountLine("المجموع", "TOTAL", currency(written(document.total)), column.totalSize(),
                      Weight::bold);
    charges(column, document);
    taxes(column, document);
    column.space(800);
    for (const auto& tender : document.tenders) {
        const bool cash = tender.kind == TenderKind::cash;
        const auto name = nameOf(tender, document.series);
        column.amountLine(name.arabic, name.latin,
                          currency(written(cash ? tender.given : tender.amount)),
                          column.normalArabic(), Weight::regular);
        if (!tender.reference.empty())
            column.paragraph(isolated(tender.scheme + "  " + tender.reference),
                             column.smallLatin(), Weight::regular, Reading::rightToLeft);
        if (cash && !tender.change().isZero())
            column.amountLine("الباقي للزبون", "Monnaie rendue",
                              currency(written(tender.change())), column.normalArabic(),
                              Weight::bold);
    }
}

void vouchers(Roll& column, const PrintedDocument& document) {
    for (const auto& voucher : document.vouchers) {
        column.rule(350);
        column.centredBoth({"قسيمة شراء", "Bon d'achat"}, column.headline(), column.normalLatin(),
                           Weight::bold);
        column.centred(currency(written(voucher.amount)), column.totalSize(), Weight::bold,
                       Reading::leftToRight);
        column.centredBoth({"صالحة مرة واحدة في هذا المحل", "Valable une fois, à ce stand"},
                           column.smallArabic(), column.smallLatin(), Weight::regular);
        column.space(800);
        column.code(voucher.proof.empty() ? voucher.id.text() : voucher.proof);
        column.space(800);
        column.centred(voucher.id.text(), column.smallLatin(), Weight::regular,
                       Reading::leftToRight);
    }
}

} // namespace

Sheet layOutSaleReceipt(const Fonts& fonts, const PrintedDocument& document,
                        const ReceiptWish& wish) {
    const auto& house = wish.house;
    Roll column(fonts, wish.width);
    warnings(column, document);
    head(column, document, house);
    if (wish.gift)
        column.framed({"وصل هدية", "Reçu cadeau"});
    bool first = true;
    for (const auto& line : document.lines) {
        if (!first) column.dashes();
        first = false;
        item(column, line, wish.gift);
    }
    column.rule(350);
    if (!wish.gift) {
        payment(column, document);
        if (!document.note.empty())
            column.paragraph(document.note, column.smallArabic(), Weight::regular,
                             Reading::rightToLeft);
        column.rule();
    }
    if (sellsForArtisans(document))
        column.centredBoth(house.agency, column.smallArabic(), column.smallLatin(),
                           Weight::regular);
    column.space(1500);
    // A present's paper proves the sale without telling its price.
    column.code(wish.gift ? "TOUATG " + document.numberText() : document.proof());
    column.space(1200);
    column.centred(document.numberText() + "  ·  " + document.hash.hex().substr(0, 16),
                   column.smallLatin(), Weight::regular, Reading::leftToRight);
    if (!wish.gift) vouchers(column, document);
    column.space(800);
    column.centredBoth(house.thanks, column.normalArabic(), column.smallLatin(), Weight::regular);
    return column.finish("Touat " + document.numberText());
}

std::string drawSaleReceipt(const Fonts& fonts, const PrintedDocument& document,
                            const ReceiptWish& wish) {
    return drawPdf(fonts, layOutSaleReceipt(fonts, document, wish));
}

} // namespace touat::receipts
