// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/artisan_named.h"

#include "receipts/named.h"
#include "receipts/roll.h"
#include "receipts/written.h"

namespace touat::receipts {

Name nameOf(ArtisanEntryKind kind) {
    switch (kind) {
    case ArtisanEntryKind::sale:
        return {"بيعت", "Vendu"};
    case ArtisanEntryKind::refund:
        return {"أرجعها الزبون", "Rendu par le client"};
    case ArtisanEntryKind::goodwill:
        return {"أرجعها الزبون، والخسارة على المحل", "Rendu par le client, à la charge du stand"};
    case ArtisanEntryKind::correction:
        return {"تصحيح صاحب السلعة", "Propriétaire corrigé"};
    case ArtisanEntryKind::compensation:
        return {"تعويض عن ضياع أو تلف", "Indemnité, perdu ou abîmé"};
    case ArtisanEntryKind::atRisk:
        return {"ضاعت أو تلفت، على مسؤولية الحرفي", "Perdu ou abîmé, au risque de l'artisan"};
    case ArtisanEntryKind::found:
        return {"وُجدت بعد التعويض", "Retrouvé après indemnité"};
    case ArtisanEntryKind::buyOut:
        return {"اشتراها المحل", "Acheté par le stand"};
    case ArtisanEntryKind::advance:
        return {"سلفة أُعطيت لكم", "Avance remise"};
    case ArtisanEntryKind::paidTwice:
        return {"دُفع مرتين، يُقتطع لاحقًا", "Payé deux fois, à retenir"};
    case ArtisanEntryKind::repaid:
        return {"مال أرجعتموه", "Remboursé par vous"};
    case ArtisanEntryKind::waived:
        return {"دين تنازلنا عنه", "Dette abandonnée"};
    case ArtisanEntryKind::payout:
        return {"دُفع لكم", "Versé à vous"};
    case ArtisanEntryKind::reversal:
        return {"دفع ملغى، رجع المال", "Versement annulé, argent revenu"};
    }
    return {};
}

Name nameOf(PayoutMethod method) {
    switch (method) {
    case PayoutMethod::cash:
        return {"نقدًا", "Espèces"};
    case PayoutMethod::postalAccount:
        return {"حوالة إلى الحساب البريدي الجاري", "Virement CCP"};
    case PayoutMethod::baridiMob:
        return {"بريدي موب", "BaridiMob"};
    case PayoutMethod::bank:
        return {"تحويل بنكي", "Virement bancaire"};
    }
    return {};
}

Name nameOf(Appraisal outcome) {
    switch (outcome) {
    case Appraisal::accepted:
        return {"مقبول", "Accepté"};
    case Appraisal::refused:
        return {"مرفوض، يعود إلى الحرفي", "Refusé, repris par l'artisan"};
    case Appraisal::toRework:
        return {"للإصلاح، يعود إلى الحرفي", "À retoucher, repris par l'artisan"};
    }
    return {};
}

Name about(const AccountLine& line) {
    const auto kind = nameOf(line.kind);
    return line.item.isEmpty() ? kind : with(kind, line.item);
}

std::string detailsOf(const AccountLine& line) {
    auto text = line.code.empty() ? std::string{} : line.code + " · ";
    text += line.stall().text();
    if (line.quantity != Quantity{} && line.quantity != Quantity::pieces(1))
        text += " · × " + measured(line.quantity, line.unit).latin;
    return isolated(text);
}

Name liabilityOf(const Terms& terms) {
    if (terms.liability.value_or(Liability::stall) == Liability::artisan)
        return {
            "إذا ضاعت السلعة أو تلفت أو سُرقت وهي في المحل، فالخسارة على الحرفي، والمحل لا يدفع "
            "شيئًا.",
            "Si une pièce est perdue, abîmée ou volée au stand, la perte est pour l'artisan\u00A0: le "
            "stand ne paie rien."};
    if (terms.lossValue.value_or(LossValue::netAtFloor) == LossValue::netAtTag)
        return {"إذا ضاعت السلعة أو تلفت أو سُرقت وهي في المحل، يدفع المحل للحرفي ما كان يأخذه لو "
                "بيعت بسعر "
                "البطاقة.",
                "Si une pièce est perdue, abîmée ou volée au stand, le stand paie à l'artisan ce "
                "qu'il aurait reçu au prix de l'étiquette."};
    return {"إذا ضاعت السلعة أو تلفت أو سُرقت وهي في المحل، يدفع المحل للحرفي ما كان يأخذه لو بيعت "
            "بأدنى "
            "سعر متفق عليه.",
            "Si une pièce est perdue, abîmée ou volée au stand, le stand paie à l'artisan ce qu'il "
            "aurait reçu au prix plancher."};
}

Name paydayOf(const Terms& terms) {
    if (terms.holdDays == 0)
        return {"يمكن أخذ مال البيع من يوم البيع.",
                "L'argent d'une vente peut être retiré le jour même."};
    const auto days = daysOf(terms.holdDays);
    return {"يمكن أخذ مال البيع بعد " + days.arabic +
                " من البيع، وفيها يمكن للزبون أن يُرجع السلعة.",
            "L'argent d'une vente peut être retiré après " + days.latin +
                ", délai pendant lequel le client peut rendre la pièce."};
}

Name daysOf(int days) {
    const auto number = std::to_string(days);
    const std::string latin = number + "\u00A0jour" + (days > 1 ? "s" : "");
    if (days == 1) return {"يوم واحد", latin};
    if (days == 2) return {"يومين", latin};
    const int last = days % 100;
    const auto* noun = last >= 3 && last <= 10 ? " أيام" : last >= 11 ? " يومًا" : " يوم";
    return {isolated(number) + noun, latin};
}

Name withCommune(const PrintedArtisan& artisan) {
    auto names = both(artisan.name);
    const auto commune = both(artisan.commune);
    if (!commune.arabic.empty()) names.arabic += "، " + commune.arabic;
    if (!commune.latin.empty()) names.latin += ", " + commune.latin;
    return names;
}

std::string writtenDay(Day day) {
    return writtenDate(momentOf(day, 0));
}

std::string writtenDays(Day from, Day to) {
    return from == to ? writtenDay(from) : writtenDay(from) + " – " + writtenDay(to);
}

std::string writtenMoment(Moment at) {
    return writtenDate(at) + "  " + writtenTime(at);
}

Name placeOf(const Name& name, Stall stall) {
    const auto number = stall.text();
    if (name.isEmpty()) return {number, number};
    const auto names = both(name);
    return {names.arabic + " · " + isolated(number), names.latin + " · " + number};
}

} // namespace touat::receipts
