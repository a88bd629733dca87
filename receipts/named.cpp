// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/named.h"

#include <map>
#include <array>

#include "receipts/roll.h"
#include "receipts/written.h"

namespace touat::receipts {

Name nameOf(TenderKind kind) {
    switch (kind) {
    case TenderKind::cash:
        return {"نقدًا", "Espèces"};
    case TenderKind::card:
        return {"بطاقة", "Carte"};
    case TenderKind::mobile:
        return {"دفع بالهاتف", "Paiement mobile"};
    case TenderKind::account:
        return {"على الحساب", "À crédit"};
    case TenderKind::voucher:
        return {"قسيمة شراء", "Bon d'achat"};
    case TenderKind::deposit:
        return {"تسبيق مدفوع", "Acompte versé"};
    case TenderKind::exchange:
        return {"سلعة مستبدلة", "Échange"};
    }
    return {};
}

Name nameOf(CashReason reason) {
    switch (reason) {
    case CashReason::change:
        return {"صرف", "Monnaie"};
    case CashReason::safe:
        return {"الخزنة", "Coffre"};
    case CashReason::bank:
        return {"البنك", "Banque"};
    case CashReason::purchase:
        return {"شراء", "Achat"};
    case CashReason::artisan:
        return {"حرفي", "Artisan"};
    case CashReason::centre:
        return {"المركز", "Centre"};
    case CashReason::other:
        return {"سبب آخر", "Autre motif"};
    }
    return {};
}

Name nameOf(Unit unit) {
    switch (unit) {
    case Unit::piece:
        return {};
    case Unit::metre:
        return {"م", "m"};
    case Unit::kilogram:
        return {"كغ", "kg"};
    }
    return {};
}

Name nameOf(Spot spot) {
    switch (spot) {
    case Spot::shelf:
        return {"الرف", "Rayon"};
    case Spot::reserve:
        return {"المخزن", "Réserve"};
    case Spot::aside:
        return {"موضوع جانبًا", "Retiré de la vente"};
    case Spot::damaged:
        return {"التالف", "Abîmé"};
    case Spot::lost:
        return {"المفقود", "Perdu"};
    case Spot::used:
        return {"المستعمل", "Utilisé"};
    }
    return {};
}

Name nameOf(Shortfall why) {
    switch (why) {
    case Shortfall::none:
        return {};
    case Shortfall::missing:
        return {"ناقص", "Manquant"};
    case Shortfall::damaged:
        return {"تالف", "Abîmé"};
    case Shortfall::refused:
        return {"مرفوض", "Refusé"};
    }
    return {};
}

Name nameOfFamily(const std::string& family) {
    static const std::array<std::pair<std::string, Name>, 6> known{{
        {"weaving", {"النسيج", "Tissage"}},
        {"pottery", {"الفخار", "Poterie"}},
        {"basketry", {"السلالة", "Vannerie"}},
        {"leather", {"الجلود", "Cuir"}},
        {"silver", {"الفضة", "Argent"}},
        {"dress", {"اللباس", "Habits"}},
    }};
    for (const auto& [key, name] : known)
        if (key == family) return name;
    return {"سلع أخرى", "Autres articles"};
}

Name measured(Quantity quantity, Unit unit) {
    const auto name = nameOf(unit);
    const auto number = written(quantity);
    if (name.isEmpty()) return {number, number};
    return {number + "\u00A0" + name.arabic, number + "\u00A0" + name.latin};
}

Name together(const UnitSums& sums) {
    Name all;
    for (const auto unit : {Unit::piece, Unit::metre, Unit::kilogram}) {
        const auto quantity = UnitSums(sums).of(unit);
        if (quantity == Quantity{}) continue;
        const auto part = measured(quantity, unit);
        all.arabic += (all.arabic.empty() ? "" : " + ") + part.arabic;
        all.latin += (all.latin.empty() ? "" : " + ") + part.latin;
    }
    return all.isEmpty() ? measured(Quantity{}, Unit::piece) : all;
}

Name partOfKit(const Name& item, Quantity quantity, Unit unit) {
    const auto name = both(item);
    const auto many = measured(quantity, unit);
    const std::string inset = "\u00A0\u00A0\u00A0– ";
    return {inset + name.arabic + " × " + many.arabic, inset + name.latin + " × " + many.latin};
}

Name withUnit(const Name& item, Unit unit) {
    const auto name = nameOf(unit);
    const auto behind = [](const std::string& text, const std::string& what) {
        return text.empty() || what.empty() ? text : text + " (" + what + ')';
    };
    return {behind(item.arabic, name.arabic), behind(item.latin, name.latin)};
}

Name stampOf(const Inspection& inspection) {
    switch (inspection.outcome) {
    case StampOutcome::stamped: {
        if (!inspection.grade) return {"مدموغ", "Estampillé"};
        const auto grade = std::to_string(*inspection.grade);
        return {"مدموغ، درجة " + grade, "Estampillé, classe " + grade};
    }
    case StampOutcome::refused:
        return {"غير مدموغ", "Non estampillé"};
    case StampOutcome::rework:
        return {};
    }
    return {};
}

std::string proofOf(const Tender& tender) {
    std::string proof;
    const auto add = [&](const std::string& part) {
        if (part.empty()) return;
        if (!proof.empty()) proof += " · ";
        proof += part;
    };
    add(tender.scheme);
    add(tender.reference);
    if (tender.lastFour) add("xxxx\u00A0" + *tender.lastFour);
    if (tender.terminal) add("TPE\u00A0" + *tender.terminal);
    return proof;
}

std::string percent(Rate rate) {
    const auto points = rate.basisPoints();
    auto text = std::to_string(points / 100);
    if (points % 100 != 0) text += ',' + std::to_string(points % 100 / 10);
    return text + "\u00A0%";
}

Name trainingMark() {
    return {"تدريب: ليس وصلًا", "ENTRAÎNEMENT\u00A0: sans valeur"};
}

Name copyMark(int copy) {
    const auto number = std::to_string(copy);
    return {"نسخة مكررة رقم " + isolated(number), "DUPLICATA n°\u00A0" + number};
}

Name nameOfAttribute(const std::string& attribute) {
    static const std::map<std::string, Name> known{
        {"knots_dm2", {"العقد في 1 دسم²", "Nœuds au dm²"}},
        {"pile_mm", {"علو الوبر، مم", "Hauteur du velours, mm"}},
        {"fibre", {"الألياف", "Fibre"}},
        {"dye", {"الصباغة", "Teinture"}},
        {"motif", {"الزخرفة", "Motif"}},
        {"silver_grams", {"الفضة، غ", "Argent, g"}},
        {"fineness", {"العيار، ‰", "Titre, ‰"}},
        {"stone", {"الحجر", "Pierre"}},
        {"finger_size", {"مقاس الخاتم", "Taille de la bague"}},
        {"clay", {"الطين", "Argile"}},
        {"glaze", {"الطلاء الزجاجي", "Émail"}},
        {"litres", {"السعة، لتر", "Contenance, litres"}},
        {"hide", {"الجلد", "Peau"}},
        {"tanning", {"الدباغة", "Tannage"}},
        {"fabric", {"القماش", "Tissu"}},
        {"embroidery", {"الطرز", "Broderie"}}};
    const auto found = known.find(attribute);
    return found == known.end() ? Name{} : found->second;
}

} // namespace touat::receipts
