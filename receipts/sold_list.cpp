// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/sold_list.h"

#include "receipts/artisan_named.h"
#include "receipts/calling.h"
#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

void tellArtisan(Leaves& leaves, const PrintedSold& sold) {
    leaves.table({"ما بيع", "Ce qui s'est vendu"}, {{{"العدد", "Qté"}, mm(20)},
                                                    {{"سعر البيع", "Prix payé"}, mm(34)},
                                                    {{"للحرفي", "À l'artisan"}, mm(36)}});
    for (const auto& line : sold.lines) {
        auto plain = line;
        plain.quantity = Quantity{}; // it has a column of its own
        leaves.row(about(line), detailsOf(plain),
                   {measured(line.quantity, line.unit).latin,
                    line.paid ? written(*line.paid) : std::string{}, written(line.amount)});
    }
    leaves.endTable();
    leaves.total({"للحرفي من هذا اليوم", "Pour l'artisan ce jour"}, written(sold.amount),
                 Weight::bold);
    leaves.tick({"أُخبر", "Prévenu"});
    leaves.total({"للحرفي الآن في المجموع", "En tout à présent"}, written(sold.balance));
}

} // namespace

std::string drawSoldList(const Fonts& fonts, const std::vector<PrintedSold>& sold,
                         const House& house) {
    const auto& first = sold.front();
    const Name title{"بيعت سلعهم: بمن نتصل", "VENDU\u00A0: QUI PRÉVENIR"};
    const auto day = writtenDay(first.day);
    Leaves leaves(fonts, LeafSize::a4, "Touat ventes du " + day, with(title, day));
    headOfCalls(leaves, house, placeOf(first.stallName, first.stream.stall), title, first.training);
    leaves.space(mm(2));
    leaves.bothSides(with({"مبيعات يوم", "Ventes du"}, day), Step::normal, Weight::bold);
    Calling calling(leaves);
    for (const auto& each : sold) {
        calling.call(each.artisan.commune, each.artisan.name, each.artisan.phone);
        tellArtisan(leaves, each);
    }
    return drawPdf(fonts, leaves.finish({}, first.stream.stall.text() + "  ·  " + day));
}

} // namespace touat::receipts
