// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/manager_list.h"

#include "receipts/artisan_named.h"
#include "receipts/calling.h"
#include "receipts/leaves.h"

namespace touat::receipts {

namespace {

struct Form {
    Name title;
    Name what;
    std::vector<LeafColumn> columns;
};

Form formOf(ListOf list) {
    switch (list) {
    case ListOf::stalls:
        return {{"كل المحلات الآن", "TOUS LES STANDS"},
                {"المحل", "Stand"},
                {{{"آخر اتصال", "Dernier signe"}, mm(36)},
                 {{"لم يُرسل", "Non envoyé"}, mm(22)},
                 {{"في الصندوق (دج)", "Caisse (DA)"}, mm(30)},
                 {{"مداخيل اليوم (دج)", "Recette du jour (DA)"}, mm(34)}}};
    case ListOf::stock:
        return {{"سلع كل الأماكن", "STOCK DE TOUS LES LIEUX"},
                {"المكان", "Lieu"},
                {{{"الأنواع", "Articles"}, mm(16)},
                 {{"الكمية", "Quantité"}, mm(30)},
                 {{"لنا، بالتكلفة", "À nous, au coût"}, mm(30)},
                 {{"للحرفيين", "Aux artisans"}, mm(30)},
                 {{"المفقود هذا الشهر", "Manquant du mois"}, mm(30)}}};
    case ListOf::dues:
        return {{"مستحقات الحرفيين", "DÛ AUX ARTISANS"},
                {"الحرفي", "Artisan"},
                {{{"الرصيد (دج)", "Solde (DA)"}, mm(34)},
                 {{"يُدفع اليوم (دج)", "À payer ce jour (DA)"}, mm(36)},
                 {{"منذ أكثر من 90 يومًا", "Depuis plus de 90 j"}, mm(36)}}};
    case ListOf::doubts:
        return {{"ما ينتظر القرار", "À DÉCIDER"},
                {"ماذا", "Quoi"},
                {{{"المحل", "Stand"}, mm(18)}, {{"متى", "Quand"}, mm(40)}}};
    }
    return {};
}

} // namespace

std::string fileWordOf(ListOf list) {
    switch (list) {
    case ListOf::stalls: return "stands";
    case ListOf::stock: return "stock";
    case ListOf::dues: return "dus";
    case ListOf::doubts: return "a-decider";
    }
    return {};
}

std::string drawManagerList(const Fonts& fonts, const PrintedList& list, const House& house) {
    auto form = formOf(list.of);
    const auto when = writtenMoment(list.at);
    Leaves leaves(fonts, LeafSize::a4, "Touat " + fileWordOf(list.of) + ' ' + when, with(form.title, when));
    headOfCalls(leaves, house,
                list.stall ? placeOf(list.stall->name, list.stall->place) : Name{"كل المحلات", "Tous les stands"},
                form.title, list.training);
    leaves.space(mm(2));
    leaves.bothSides(with({"بتاريخ", "Date\u00A0:"}, when), Step::normal, Weight::bold);
    if (!list.by.isEmpty()) leaves.bothSides(with({"طلبه", "Demandé par"}, list.by));
    leaves.bothSides(with({"عدد الأسطر:", "Nombre de lignes\u00A0:"}, std::to_string(list.lines.size())));
    leaves.space(mm(3));
    leaves.table(form.what, std::move(form.columns));
    for (const auto& line : list.lines) leaves.row(line.what, line.under, line.figures);
    if (!list.sums.empty()) leaves.row({"المجموع", "Total"}, {}, list.sums);
    leaves.endTable();
    const auto of = list.stall ? list.stall->place : Stall::centre();
    return drawPdf(fonts, leaves.finish({}, of.text() + "  ·  " + when));
}

} // namespace touat::receipts
