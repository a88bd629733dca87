// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/waiting_list.h"

#include "receipts/artisan_named.h"
#include "receipts/calling.h"
#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

struct Words {
    Name title;
    Name about;
};

Words wordsOf(CallFor why) {
    switch (why) {
    case CallFor::money:
        return {{"مستحقات لم تُسحب: بمن نتصل", "ARGENT NON RETIRÉ"},
                {"مال ينتظر صاحبه، وهو له مهما طال الوقت",
                 "Argent qui attend son artisan\u00A0; il lui reste dû, quel que soit le temps passé"}};
    case CallFor::term:
        return {{"عقود تنتهي: بمن نتصل", "CONTRATS QUI SE TERMINENT"},
                {"ينتهي العقد خلال 30 يومًا أو انتهى: التجديد أو استرجاع السلع",
                 "Contrat échu ou à moins de 30 jours de sa fin\u00A0: reconduire ou reprendre les articles"}};
    case CallFor::goods:
        return {{"سلع تنتظر صاحبها", "ARTICLES À REPRENDRE"},
                {"انتهى العقد ولم تُبَع، وهي ما زالت للحرفي",
                 "Contrat échu, non vendus\u00A0; ils restent à l'artisan"}};
    }
    return {};
}

void tellOfMoney(Leaves& leaves, const Ages& money) {
    leaves.table({"منذ متى", "Depuis"}, {{{"المبلغ", "Montant"}, mm(40)}});
    const std::pair<Name, Money> ages[] = {
        {{"حتى 30 يومًا", "30 jours au plus"}, money.month},
        {{"من 31 إلى 60 يومًا", "31 à 60 jours"}, money.twoMonths},
        {{"من 61 إلى 90 يومًا", "61 à 90 jours"}, money.quarter},
        {{"أكثر من 90 يومًا", "plus de 90 jours"}, money.older}};
    for (const auto& [age, amount] : ages)
        if (amount != Money{}) leaves.row(age, {}, {written(amount)});
    leaves.endTable();
    leaves.total({"في المجموع", "En tout"},
                 written(money.month + money.twoMonths + money.quarter + money.older), Weight::bold);
    leaves.tick({"أُخبر", "Prévenu"});
}

void tellOfTerm(Leaves& leaves, const std::vector<EndingContract>& ending) {
    leaves.table({"عقد المحل", "Contrat du stand"},
                 {{{"أنواع السلع", "Sortes d'articles"}, mm(34)},
                  {{"ينتهي في", "Se termine le"}, mm(34)},
                  {{"إلى متى يُجدَّد؟", "Jusqu'à\u00A0?"}, mm(40)}});
    for (const auto& each : ending)
        leaves.row({{}, each.stall.text()},
                   each.daysLeft < 0 ? "انتهى · " + isolated("échu") : std::string{},
                   {std::to_string(each.kinds), writtenDay(each.ends), {}});
    leaves.endTable();
    leaves.space(mm(6));
    leaves.tick({"يسترجع سلعه", "Reprend ses articles"});
}

void tellOfGoods(Leaves& leaves, const std::vector<PickUp>& goods) {
    leaves.table({"السلعة", "Article"}, {{{"العدد", "Qté"}, mm(24)},
                                         {{"انتهى العقد في", "Contrat échu le"}, mm(40)}});
    for (const auto& each : goods)
        leaves.row(each.itemName, isolated(each.code + " · " + each.stall.text()),
                   {measured(each.quantity, each.unit).latin, writtenDay(each.ends)});
    leaves.endTable();
    leaves.space(mm(6));
    leaves.tick({"أُخبر", "Prévenu"});
}

} // namespace

std::string drawWaitingList(const Fonts& fonts, const std::vector<PrintedCall>& calls,
                            const House& house) {
    const auto& first = calls.front();
    const auto words = wordsOf(first.why);
    const auto day = writtenDay(first.day);
    Leaves leaves(fonts, LeafSize::a4, "Touat " + words.title.latin + " " + day,
                  with(words.title, day));
    headOfCalls(leaves, house, placeOf(first.stallName, first.stream.stall), words.title,
                first.training);
    leaves.space(mm(2));
    leaves.bothSides(words.about, Step::normal, Weight::bold);
    leaves.bothSides(with({"بتاريخ", "Date\u00A0:"}, day));
    Calling calling(leaves);
    for (const auto& each : calls) {
        calling.call(each.artisan.commune, each.artisan.name, each.artisan.phone);
        if (each.why == CallFor::money) tellOfMoney(leaves, each.money);
        if (each.why == CallFor::term) tellOfTerm(leaves, each.ending);
        if (each.why == CallFor::goods) tellOfGoods(leaves, each.goods);
    }
    return drawPdf(fonts, leaves.finish({}, first.stream.stall.text() + "  ·  " + day));
}

} // namespace touat::receipts
