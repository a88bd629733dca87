// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/return_paper.h"

#include "receipts/artisan_named.h"
#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/two_copies.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

const Name returnTitle{"وصل إرجاع السلع", "BON DE RESTITUTION"};
const Name returnCopies[] = {{"نسخة الحرفي", "Exemplaire de l'artisan"},
                             {"نسخة المحل", "Exemplaire du stand"}};
const Name notSold{"لم تُبَع هذه السلع. استرجعها الحرفي، ولم يعد المحل مسؤولًا عنها.",
                   "Ces pièces n'ont pas été vendues. L'artisan les reprend\u00A0; le stand n'en répond "
                   "plus."};
const Name artisanSigns{"إمضاء الحرفي أو بصمة إبهامه", "L'artisan\u00A0: signature ou pouce"};

std::vector<Sheet> onLeaves(const Fonts& fonts, const PrintedReturn& goods, const Picture& photo,
                            const House& house, const Name& copy) {
    Leaves leaves(fonts, LeafSize::halfA4, "Restitution " + goods.numberText(),
                  with({"تابع وصل الإرجاع", "Suite du bon de restitution"}, goods.numberText()));
    if (goods.training) leaves.framed(trainingMark());
    leaves.bothSides(
        {copy.arabic + " · " + house.name.arabic, copy.latin + " · " + house.name.latin});
    leaves.title(returnTitle);
    leaves.space(mm(1));
    leaves.bothSides(with({"استرجعها الحرفي", "Repris par l'artisan"}, withCommune(goods.artisan)),
                     Step::normal, Weight::bold);
    leaves.bothSides(with({"رقم بطاقته", "Carte n°"}, goods.artisan.card));
    leaves.bothSides(with({"من المحل", "Du stand"}, placeOf(goods.stallName, goods.stream.stall)));
    leaves.bothSides(with({"في", "Le"}, writtenMoment(goods.at)));
    leaves.sum({"عدد القطع المُرجعة", "Pièces rendues"}, together(goods.count()).latin, SumOf::things);
    if (!goods.note.empty()) leaves.bothSides(nameAsTyped(goods.note));
    leaves.space(mm(1));
    leaves.table({"التعيين", "Désignation"},
                 {{{"العدد", "Qté"}, mm(20)}, {{"سعر البطاقة", "Étiquette"}, mm(32)}},
                 LeafRows::beside);
    for (const auto& line : goods.lines)
        leaves.row(withUnit(line.item, line.unit), isolated(line.code),
                   {measured(line.quantity, line.unit).latin, written(line.tag)});
    leaves.endTable();
    leaves.facing(notSold, Step::small, Weight::bold);
    const Name stallSigns{"المحل، الإمضاء والختم", "Le stand, cachet"};
    leaves.signHere({artisanSigns, goods.by.isEmpty() ? stallSigns : with(stallSigns, goods.by)}, {},
                    photo);
    return leaves.finish(goods.proof(), goods.numberText());
}

Sheet onRoll(const Fonts& fonts, const PrintedReturn& goods, RollForm form, const Picture& photo,
             const House& house, const Name& copy) {
    Roll roll(fonts, form);
    if (goods.training) roll.framed(trainingMark());
    roll.centred(house.name, Step::headline, Weight::bold);
    roll.rule(350);
    roll.bothSides(returnTitle, Step::normal, Weight::bold);
    roll.bothSides(copy);
    roll.bothSides(with({"رقم", "N°"}, goods.numberText()));
    roll.bothSides(with({"في", "Le"}, writtenMoment(goods.at)));
    roll.bothSides(with({"الحرفي", "Artisan"}, withCommune(goods.artisan)), Step::small,
                   Weight::bold);
    roll.bothSides(with({"رقم بطاقته", "Carte n°"}, goods.artisan.card));
    roll.bothSides(with({"المحل", "Stand"}, placeOf(goods.stallName, goods.stream.stall)));
    if (!goods.by.isEmpty()) roll.bothSides(with({"سلّمها", "Remis par"}, goods.by));
    roll.rule(350);
    roll.amount({"عدد القطع", "Pièces rendues"}, together(goods.count()).latin, Step::total, Weight::bold);
    roll.photo(photo);
    if (!goods.note.empty()) roll.line(goods.note, Step::small);
    roll.rule();
    for (const auto& line : goods.lines) {
        roll.priced(line.item, measured(line.quantity, line.unit).latin);
        roll.line(isolated(line.code + "  ·  " + written(line.tag)), Step::small);
    }
    roll.rule();
    roll.lines(notSold, Step::small);
    roll.space(1500);
    roll.signHere(artisanSigns);
    roll.signHere({"إمضاء المحل وختمه", "Signature et cachet du stand"});
    roll.space(1500);
    roll.code(goods.proof());
    roll.space(1200);
    roll.centredFigure(goods.numberText(), Step::small);
    roll.dashes();
    return roll.finish("Touat " + goods.numberText());
}

} // namespace

std::string drawReturn(const Fonts& fonts, const PrintedReturn& goods, const Painter& painter,
                       const House& house) {
    const auto photo = photographed(painter, goods.photo);
    return drawPdf(fonts, twoCopies(onLeaves(fonts, goods, photo, house, returnCopies[0]),
                                    onLeaves(fonts, goods, photo, house, returnCopies[1])));
}

std::string drawReturnSlip(const Fonts& fonts, const PrintedReturn& goods, RollForm form,
                           const Painter& painter, const House& house) {
    const auto photo = photographed(painter, goods.photo);
    return drawPdf(fonts,
                   std::vector<Sheet>{onRoll(fonts, goods, form, photo, house, returnCopies[0]),
                                      onRoll(fonts, goods, form, photo, house, returnCopies[1])});
}

} // namespace touat::receipts
