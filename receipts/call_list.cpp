// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/call_list.h"

#include "receipts/calling.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

std::string drawCallList(const Fonts& fonts, const std::vector<PrintedWanted>& wanted,
                         const House& house) {
    const auto& first = wanted.front();
    const Name title{"قائمة الاتصال بالحرفيين", "ARTISANS À APPELER"};
    Leaves leaves(fonts, LeafSize::a4, "Touat " + title.latin, title);
    headOfCalls(leaves, house, both(first.stallName), title, first.training);
    leaves.bothSides(with({"بتاريخ", "Date\u00A0:"}, writtenDate(first.at)));
    Calling calling(leaves);
    for (const auto& artisan : wanted) {
        calling.call(artisan.commune, artisan.artisan, artisan.phone);
        leaves.table({"السلعة", "Article"},
                     {{{"طُلب يوم", "Demandé le"}, mm(28)},
                      {{"الكمية", "Quantité"}, mm(22)},
                      {{"الجواب", "Réponse"}, mm(45)}});
        for (const auto& line : artisan.lines)
            leaves.row(line.item, line.code,
                       {line.askedOn ? writtenDate(momentOf(*line.askedOn, 0)) : std::string{},
                        measured(line.wanted, line.unit).latin, {}});
        leaves.endTable();
    }
    return drawPdf(fonts, leaves.finish({}, first.stream.stall.text()));
}

} // namespace touat::receipts
