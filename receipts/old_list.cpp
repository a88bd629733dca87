// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/old_list.h"

#include "receipts/artisan_named.h"
#include "receipts/calling.h"
#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

// Which goods, where, and why at once: the contract is over.
std::string whereAndWhy(const OldGoods& goods) {
    auto text = isolated(goods.code + " · " + goods.stall.text());
    if (goods.over) text += "\nانتهى العقد · " + isolated("contrat échu");
    return text;
}

void askArtisan(Leaves& leaves, const PrintedOld& old) {
    leaves.table({"السلعة", "Article"}, {{{"العدد", "Qté"}, mm(14)},
                                         {{"منذ (يوم)", "Depuis (j)"}, mm(18)},
                                         {{"السعر", "Prix"}, mm(26)},
                                         {{"دون سؤال إلى", "Sans demander"}, mm(28)},
                                         {{"السعر الجديد", "Nouveau prix"}, mm(30)}});
    for (const auto& goods : old.lines)
        leaves.row(goods.itemName, whereAndWhy(goods),
                   {measured(goods.quantity, goods.unit).latin, std::to_string(goods.days),
                    written(goods.price),
                    goods.least < goods.price ? written(goods.least) : std::string{}, {}});
    leaves.endTable();
    leaves.space(mm(6));
    leaves.tick({"وافق", "D'accord"});
}

} // namespace

std::string drawOldList(const Fonts& fonts, const std::vector<PrintedOld>& old, const House& house) {
    const auto& first = old.front();
    const Name title{"سلع قد تُباع بأقل", "À VENDRE POUR MOINS"};
    const auto day = writtenDay(first.day);
    Leaves leaves(fonts, LeafSize::a4, "Touat à baisser " + day, with(title, day));
    headOfCalls(leaves, house, placeOf(first.stallName, first.stream.stall), title, first.training);
    leaves.space(mm(2));
    const auto days = std::to_string(first.days);
    leaves.bothSides({"معروضة منذ أكثر من " + isolated(days) + " يومًا، أو انتهى عقدها",
                      "En rayon depuis plus de " + days + " jours, ou contrat échu"},
                     Step::normal, Weight::bold);
    leaves.bothSides(with({"بتاريخ", "Date\u00A0:"}, day));
    Calling calling(leaves);
    for (const auto& each : old) {
        calling.call(each.artisan.commune, each.artisan.name, each.artisan.phone);
        askArtisan(leaves, each);
    }
    return drawPdf(fonts, leaves.finish({}, first.stream.stall.text() + "  ·  " + day));
}

} // namespace touat::receipts
