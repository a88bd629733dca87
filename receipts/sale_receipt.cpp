// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/sale_receipt.h"

#include <algorithm>
#include <map>

#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

// What makes a paper less than a receipt stands above everything else.
void warnings(Roll& roll, const PrintedDocument& document) {
    if (document.training) roll.framed(trainingMark());
    if (document.copy > 0) roll.framed(copyMark(document.copy));
}

void head(Roll& roll, const PrintedDocument& document, const Name& title, const House& house) {
    if (document.look.drawing == Shown::yes) roll.border();
    roll.centred(house.name, Step::headline, Weight::bold);
    roll.space(1200);
    const auto stall = document.stream.stall.text();
    const auto names = both(document.stallName);
    roll.centred({names.arabic + " · " + isolated(stall), names.latin + " · " + stall},
                 Step::normal, Weight::bold);
    if (!document.look.head.isEmpty()) roll.centred(document.look.head, Step::small);
    roll.rule(350);
    roll.bothSides(title, Step::normal, Weight::bold);
    roll.bothSides(with({"رقم", "N°"}, document.numberText()));
    if (!document.refundOf.empty())
        roll.bothSides(with({"عن البيع", "De la vente"}, document.refundOf));
    roll.bothSides(
        with({"التاريخ", "Le"}, writtenDate(document.at) + "  " + writtenTime(document.at)));
    if (!document.seller.isEmpty()) roll.bothSides(with({"البائع", "Vendeur"}, document.seller));
    if (!document.customer.isEmpty()) roll.bothSides(with({"الزبون", "Client"}, document.customer));
    roll.rule();
}

Name cutName(const PrintedCut& cut) {
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

void maker(Roll& roll, const PrintedLine& line) {
    if (line.agency != Agency::agent || line.artisan.isEmpty()) return;
    // Disclosed agent: the buyer learns whose goods these are.
    auto text = with({"صاحبها", "Artisan"}, line.artisan);
    const auto commune = both(line.commune);
    if (!commune.arabic.empty()) text.arabic += "، " + commune.arabic;
    if (!commune.latin.empty()) text.latin += ", " + commune.latin;
    if (!line.card.empty()) text.latin += " · " + line.card;
    roll.lines(text, Step::small);
}

// In the order in which reductions are taken; see the foot.
void cuts(Roll& roll, const PrintedLine& line) {
    for (const auto& cut : line.cuts)
        roll.amount(cutName(cut), written(-cut.amount), Step::small);
    if (!line.cuts.empty()) return;
    const auto tagged = amountFor(line.tag, line.quantity);
    if (tagged && *tagged > line.amount)
        roll.amount(cutName(PrintedCut{}), written(line.amount - *tagged), Step::small);
}

enum class Prices { shown, hidden };

void item(Roll& roll, const PrintedLine& line, Prices prices, Shown makers, bool back) {
    const bool shown = prices == Prices::shown;
    roll.priced(line.item, shown ? written(back ? -line.amount : line.amount) : std::string{});
    const bool several = line.quantity != Quantity::pieces(1) || isMeasured(line.unit);
    const auto quantity = measured(line.quantity, line.unit).latin;
    const bool reduced = amountFor(line.tag, line.quantity) != line.amount;
    if (shown && (several || reduced))
        roll.line(isolated(quantity + " × " + written(line.tag)), Step::small);
    if (!shown && several) roll.line(isolated("× " + quantity), Step::small);
    if (shown && !back) cuts(roll, line);
    if (!line.note.empty()) roll.line(line.note, Step::small);
    if (makers == Shown::yes) maker(roll, line);
}

/// A kit: its name and price, what was taken off all of it, and its parts further in.
void kit(Roll& roll, const std::vector<PrintedLine>& parts, Prices prices, Shown makers) {
    const auto& first = parts.front();
    const bool shown = prices == Prices::shown;
    Money amount;
    std::map<CutKind, PrintedCut> taken;
    for (const auto& part : parts) {
        amount += part.amount;
        for (const auto& cut : part.cuts) {
            auto& sum =
                taken.try_emplace(cut.kind, PrintedCut{cut.kind, {}, cut.promotion}).first->second;
            sum.amount += cut.amount;
        }
    }
    roll.priced(first.kit, shown ? written(amount) : std::string{});
    if (first.kits != Quantity::pieces(1))
        roll.line(isolated("× " + written(first.kits)), Step::small);
    if (shown)
        for (const auto& [kind, cut] : taken)
            roll.amount(cutName(cut), written(-cut.amount), Step::small);
    if (!first.note.empty()) roll.line(first.note, Step::small);
    for (const auto& part : parts) {
        roll.lines(partOfKit(part.item, part.quantity, part.unit), Step::small);
        if (makers == Shown::yes) maker(roll, part);
    }
}

void items(Roll& roll, const PrintedDocument& document, Prices prices, bool back = false) {
    const auto& lines = document.lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) roll.dashes();
        if (lines[i].kitNumber == 0) {
            item(roll, lines[i], prices, document.look.makers, back);
            continue;
        }
        std::vector<PrintedLine> parts{lines[i]};
        while (i + 1 < lines.size() && lines[i + 1].kitNumber == parts.front().kitNumber)
            parts.push_back(lines[++i]);
        kit(roll, parts, prices, document.look.makers);
    }
    roll.rule(350);
}

bool namesArtisans(const PrintedDocument& document) {
    return document.look.makers == Shown::yes && std::any_of(document.lines.begin(), document.lines.end(), [](const PrintedLine& line) {
        return line.agency == Agency::agent && !line.artisan.isEmpty();
    });
}

Name tenderName(const Tender& tender, Series series) {
    if (tender.kind == TenderKind::cash && series == Series::refund)
        return {"أعيد نقدًا", "Rendu en espèces"};
    return nameOf(tender.kind);
}

void charges(Roll& roll, const PrintedDocument& document) {
    const bool back = document.series == Series::refund;
    if (document.duty.isZero() && document.rounding.isZero()) return;
    if (!document.duty.isZero())
        roll.amount({"حق الطابع", "Droit de timbre"}, written(document.duty));
    if (!document.rounding.isZero()) roll.amount({"تقريب", "Arrondi"}, written(document.rounding));
    roll.amount(back ? Name{"الصافي المُرجَع", "NET RENDU"} : Name{"الصافي للدفع", "NET À PAYER"},
                written(document.payable()), Step::total, Weight::bold, true);
}

// What is inside the prices already.
void taxes(Roll& roll, const PrintedDocument& document) {
    std::map<Rate, Money> included;
    for (const auto& line : document.lines)
        if (!line.vat.isZero()) included[line.vat] += taxInside(line.amount, line.vat);
    for (const auto& [rate, amount] : included)
        roll.amount(with({"منها ر.ق.م", "dont TVA"}, percent(rate)), written(amount), Step::small);
}

void tender(Roll& roll, const Tender& tender, Series series) {
    const bool cash = tender.kind == TenderKind::cash;
    const bool rest = tender.kind == TenderKind::voucher && series == Series::sale;
    roll.amount(tenderName(tender, series), written(cash || rest ? tender.given : tender.amount));
    if (const auto proof = proofOf(tender); !proof.empty()) roll.line(isolated(proof), Step::small);
    if (tender.change().isZero()) return;
    if (cash)
        roll.amount({"الباقي للزبون", "Monnaie rendue"}, written(tender.change()), Step::normal,
                    Weight::bold);
    else if (rest)
        roll.amount({"قسيمة جديدة بالباقي", "Nouveau bon d'achat"}, written(tender.change()));
}

void payment(Roll& roll, const PrintedDocument& document) {
    Money off;
    for (const auto& line : document.lines)
        for (const auto& cut : line.cuts)
            off += cut.amount;
    if (off > Money{})
        roll.amount({"مجموع التخفيضات", "Total des remises"}, written(-off), Step::small);
    roll.amount(document.series == Series::refund ? Name{"المجموع المُرجَع", "TOTAL RENDU"}
                                                  : Name{"المجموع", "TOTAL"},
                written(document.total), Step::total, Weight::bold, true);
    taxes(roll, document);
    charges(roll, document);
    roll.space(800);
    for (const auto& paid : document.tenders)
        tender(roll, paid, document.series);
}

// Whoever holds two reductions wants to know which came first (row 38).
void order(Roll& roll, const PrintedDocument& document) {
    const bool stacked = std::any_of(document.lines.begin(), document.lines.end(),
                                     [](const PrintedLine& line) { return line.cuts.size() > 1; });
    if (stacked)
        roll.lines({"ترتيب التخفيضات: 1 تعريفة الزبون، 2 العرض، 3 السعر المتفق عليه أو تخفيض "
                    "السطر، 4 تخفيض على الكل.",
                    "Ordre des remises\u00A0: 1 tarif client, 2 promotion, 3 prix convenu ou "
                    "remise de la ligne, 4 remise sur l'ensemble."},
                   Step::small);
}

void vouchers(Roll& roll, const PrintedDocument& document) {
    for (const auto& voucher : document.vouchers) {
        roll.rule(350);
        roll.centred({"قسيمة شراء", "Bon d'achat"}, Step::headline, Weight::bold);
        roll.centredFigure(currency(written(voucher.amount)), Step::total, Weight::bold);
        if (voucher.proof.empty())
            roll.centred({"صالحة مرة واحدة في هذا المحل", "Valable une fois, à ce stand"},
                         Step::small);
        else
            roll.centred({"صالحة مرة واحدة في كل محلات المركز",
                          "Valable une fois, dans tous les stands du centre"},
                         Step::small);
        roll.space(1500);
        roll.code(voucher.proof.empty() ? voucher.id.text() : voucher.proof);
        roll.space(800);
        roll.centredFigure(voucher.id.text(), Step::small);
    }
}

void foot(Roll& roll, const PrintedDocument& document, const std::string& code,
          const House& house) {
    if (namesArtisans(document)) roll.centred(house.agency, Step::small);
    roll.space(1500);
    if (document.look.code == Shown::yes) roll.code(code);
    roll.space(1200);
    roll.centredFigure(document.numberText() + "  ·  " + document.hash.hex().substr(0, 16), Step::small);
}

void thanks(Roll& roll, const PrintedDocument& document, const House& house) {
    roll.space(800);
    const auto& foot = document.look.foot;
    roll.centred(foot.isEmpty() ? house.thanks : foot, Step::normal);
}

Name titleOf(const PrintedDocument& document) {
    return document.series == Series::refund ? Name{"وصل استرجاع", "Reçu de remboursement"}
                                             : Name{"وصل بيع", "Reçu de vente"};
}

} // namespace

std::string drawSaleReceipt(const Fonts& fonts, const PrintedDocument& document,
                            const ReceiptWish& wish) {
    Roll roll(fonts, wish.form);
    warnings(roll, document);
    const auto title = wish.gift ? Name{"وصل هدية", "Reçu cadeau"} : titleOf(document);
    head(roll, document, title, wish.house);
    items(roll, document, wish.gift ? Prices::hidden : Prices::shown);
    if (wish.gift) {
        roll.centred({"يُقبل هذا الوصل للاستبدال", "Ce reçu permet l'échange"}, Step::small);
    } else {
        payment(roll, document);
        roll.rule();
        order(roll, document);
        if (!document.note.empty()) roll.line(document.note, Step::small);
    }
    // A present's paper proves the sale without telling its price.
    foot(roll, document, wish.gift ? "TOUATG " + document.numberText() : document.proof(),
         wish.house);
    if (!wish.gift) vouchers(roll, document);
    thanks(roll, document, wish.house);
    return drawPdf(fonts, roll.finish("Touat " + document.numberText()));
}

std::string drawExchange(const Fonts& fonts, const PrintedExchange& exchange,
                         const ReceiptWish& wish) {
    const auto& [back, taken] = exchange;
    Roll roll(fonts, wish.form);
    warnings(roll, taken);
    head(roll, taken, {"وصل استبدال", "Reçu d'échange"}, wish.house);
    roll.bothSides({"سلع أُعيدت", "Articles rendus"}, Step::normal, Weight::bold);
    roll.bothSides(with({"رقم", "N°"}, back.numberText()));
    if (!back.refundOf.empty()) roll.bothSides(with({"عن البيع", "De la vente"}, back.refundOf));
    items(roll, back, Prices::shown, true);
    roll.bothSides({"سلع أُخذت", "Articles pris"}, Step::normal, Weight::bold);
    items(roll, taken, Prices::shown);
    roll.amount({"قيمة ما أُخذ", "Valeur prise"}, written(taken.total));
    for (const auto* side : {&back, &taken})
        for (const auto& [name, amount] :
             {std::pair{Name{"حق الطابع", "Droit de timbre"}, side->duty},
              std::pair{Name{"تقريب", "Arrondi"}, side->rounding}})
            if (!amount.isZero()) roll.amount(name, written(side == &back ? -amount : amount));
    roll.amount({"قيمة ما أُعيد", "Valeur rendue"}, written(-back.total));
    const auto difference = taken.payable() - back.payable();
    roll.amount(
        difference < Money{} ? Name{"للزبون", "À RENDRE"} : Name{"الفرق للدفع", "DIFFÉRENCE"},
        written(difference < Money{} ? -difference : difference), Step::total, Weight::bold, true);
    taxes(roll, taken);
    roll.space(800);
    for (const auto* side : {&back, &taken})
        for (const auto& paid : side->tenders)
            if (paid.kind != TenderKind::exchange) tender(roll, paid, side->series);
    roll.rule();
    order(roll, taken);
    foot(roll, taken, taken.proof(), wish.house);
    vouchers(roll, back);
    thanks(roll, taken, wish.house);
    return drawPdf(fonts, roll.finish("Touat " + taken.numberText()));
}

} // namespace touat::receipts
