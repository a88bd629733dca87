// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/handover_paper.h"

#include "receipts/artisan_named.h"
#include "receipts/in_words.h"
#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/two_copies.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

enum class HandoverCopy { artisan, house };

Name handoverCopyName(HandoverCopy copy) {
    if (copy == HandoverCopy::house) return {"نسخة الدار", "Exemplaire de la maison"};
    return {"نسخة الحرفي", "Exemplaire de l'artisan"};
}

/// What a slip says of its kind.
struct HandoverWords {
    Name title;
    Name sum;
    Name means;
};

HandoverWords handoverWords(ArtisanEntryKind kind) {
    switch (kind) {
    case ArtisanEntryKind::repaid:
        return {
            {"وصل استرجاع من الحرفي", "REMBOURSEMENT DE L'ARTISAN"},
            {"دفعتم للدار", "Vous avez rendu"},
            {"نقص ما عليكم للدار بهذا المبلغ.", "Ce que vous devez à la maison diminue d'autant."}};
    case ArtisanEntryKind::waived:
        return {{"وصل تنازل عن دين", "ABANDON DE CRÉANCE"},
                {"لم يعد عليكم", "Vous ne devez plus"},
                {"تنازلت الدار عن هذا المبلغ ولن تطالبكم به.",
                 "La maison renonce à cette somme et ne vous la demandera plus."}};
    case ArtisanEntryKind::buyOut:
        return {{"وصل شراء المودَع", "RACHAT DE MARCHANDISE"},
                {"يُضاف إلى حسابكم", "Ajouté à votre compte"},
                {"السلعة ملك للمحل من الآن، وثمنها في حسابكم.",
                 "La marchandise est au stand désormais, son prix est sur votre compte."}};
    default:
        return {{"وصل سلفة للحرفي", "AVANCE À L'ARTISAN"},
                {"سُلّف لكم", "Avancé à vous"},
                {"تُخصم هذه السلفة من مبيعاتكم القادمة.",
                 "Cette avance sera retenue sur vos prochaines ventes."}};
    }
}

Name wayOfHandover(const PrintedHandover& handover) {
    if (!handover.method) return {};
    const auto place = isolated(handover.stream.stall.text());
    switch (handover.from) {
    case PaidOutOf::drawer:
        return {"نقدًا، صندوق " + place, "En espèces, tiroir-caisse " + place};
    case PaidOutOf::safe:
        return {"نقدًا، خزنة " + place, "En espèces, coffre " + place};
    case PaidOutOf::account:
        break;
    }
    return with(nameOf(*handover.method), handover.reference);
}

Name goodsHandedOver(const PrintedHandover& handover) {
    if (handover.item.isEmpty()) return {};
    const auto many = measured(handover.quantity, handover.unit);
    return {both(handover.item).arabic + " × " + isolated(many.arabic),
            both(handover.item).latin + " × " + isolated(many.latin)};
}

Name handoverInWords(Money amount) {
    return {inArabicWords(amount, DinarName::algerian), inFrenchWords(amount, DinarName::algerian)};
}

const Name makerSigns{"الحرفي: إمضاء أو بصمة", "L'artisan\u00A0: signature ou pouce"};
Name houseSigns(const PrintedHandover& handover) {
    const Name label{"عن الدار", "Pour la maison"};
    return handover.by.isEmpty() ? label : with(label, handover.by);
}

std::vector<Sheet> handoverHalf(const Fonts& fonts, const PrintedHandover& handover,
                                const House& house, HandoverCopy copy) {
    const auto words = handoverWords(handover.kind);
    Leaves leaves(fonts, LeafSize::halfA4, "Avance " + handover.numberText(),
                  with({"تابع", "Suite"}, handover.numberText()));
    if (handover.training) leaves.framed(trainingMark());
    const auto whose = handoverCopyName(copy);
    leaves.bothSides(
        {whose.arabic + " · " + house.name.arabic, whose.latin + " · " + house.name.latin});
    leaves.title(words.title);
    leaves.bothSides(with({"رقم", "N°"}, handover.numberText()));
    leaves.bothSides(with({"الحرفي", "Artisan"}, withCommune(handover.artisan)), Step::normal,
                     Weight::bold);
    leaves.bothSides(with({"رقم بطاقته", "Carte n°"}, handover.artisan.card));
    leaves.bothSides(with({"في", "Le"}, writtenMoment(handover.at)));
    if (!handover.item.isEmpty())
        leaves.bothSides(goodsHandedOver(handover), Step::normal, Weight::bold);
    leaves.sum(words.sum, written(handover.amount), SumOf::dinars);
    if (!handover.cash().empty())
        leaves.drawing(drawnCash(fonts, handover.cash(), leaves.inside()));
    leaves.facing(handoverInWords(handover.amount), Step::normal, Weight::bold);
    if (handover.method) leaves.bothSides(wayOfHandover(handover));
    if (!handover.note.empty()) leaves.bothSides(with({"ملاحظة", "Note"}, handover.note));
    leaves.facing(words.means);
    leaves.signHere({makerSigns, houseSigns(handover)});
    return leaves.finish(handover.proof(), handover.numberText());
}

Sheet handoverSlip(const Fonts& fonts, const PrintedHandover& handover, RollForm form,
                   const House& house, HandoverCopy copy) {
    const auto words = handoverWords(handover.kind);
    Roll roll(fonts, form);
    if (handover.training) roll.framed(trainingMark());
    roll.centred(house.name, Step::headline, Weight::bold);
    roll.rule(350);
    roll.bothSides(words.title, Step::normal, Weight::bold);
    roll.bothSides(handoverCopyName(copy));
    roll.bothSides(with({"رقم", "N°"}, handover.numberText()));
    roll.bothSides(with({"في", "Le"}, writtenMoment(handover.at)));
    roll.bothSides(with({"الحرفي", "Artisan"}, withCommune(handover.artisan)), Step::small,
                   Weight::bold);
    roll.bothSides(with({"رقم بطاقته", "Carte n°"}, handover.artisan.card));
    if (!handover.by.isEmpty()) roll.bothSides(houseSigns(handover));
    roll.rule();
    if (!handover.item.isEmpty()) {
        roll.lines(goodsHandedOver(handover), Step::normal);
        roll.line(isolated(handover.code), Step::small);
    }
    roll.amount(words.sum, written(handover.amount), Step::total, Weight::bold, true);
    if (!handover.cash().empty()) roll.drawing(drawnCash(fonts, handover.cash(), roll.inside()));
    roll.lines(handoverInWords(handover.amount), Step::small);
    if (handover.method) roll.bothSides(wayOfHandover(handover), Step::small, Weight::bold);
    if (!handover.note.empty()) roll.bothSides(with({"ملاحظة", "Note"}, handover.note));
    roll.rule();
    roll.lines(words.means, Step::small);
    roll.signHere(makerSigns);
    roll.signHere({"عن الدار", "Pour la maison"});
    roll.space(2700);
    roll.code(handover.proof());
    roll.space(1200);
    roll.centredFigure(handover.numberText(), Step::small);
    roll.dashes();
    return roll.finish("Touat " + handover.numberText());
}

} // namespace

std::string drawHandover(const Fonts& fonts, const PrintedHandover& handover, const House& house) {
    return drawPdf(fonts, twoCopies(handoverHalf(fonts, handover, house, HandoverCopy::artisan),
                                    handoverHalf(fonts, handover, house, HandoverCopy::house)));
}

std::string drawHandoverSlip(const Fonts& fonts, const PrintedHandover& handover, RollForm form,
                             const House& house) {
    return drawPdf(
        fonts, std::vector<Sheet>{handoverSlip(fonts, handover, form, house, HandoverCopy::artisan),
                                  handoverSlip(fonts, handover, form, house, HandoverCopy::house)});
}

} // namespace touat::receipts
