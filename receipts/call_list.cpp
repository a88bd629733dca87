// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/call_list.h"

#include "core/phone.h"
#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

std::string drawCallList(const Fonts& fonts, const std::vector<PrintedWanted>& wanted,
                         const House& house) {
    const auto& first = wanted.front();
    const Name title{"قائمة الاتصال بالحرفيين", "ARTISANS À APPELER"};
    Leaves leaves(fonts, LeafSize::a4, "Touat " + title.latin, title);
    if (first.training) leaves.framed(trainingMark());
    leaves.bothSides(house.name, Step::normal, Weight::bold);
    leaves.bothSides(both(first.stallName));
    leaves.space(mm(3));
    leaves.rule(400);
    leaves.title(title);
    leaves.bothSides(with({"بتاريخ", "Date\u00A0:"}, writtenDate(first.at)));
    const Name* village = nullptr;
    for (const auto& artisan : wanted) {
        leaves.space(mm(4));
        if (village == nullptr || *village != artisan.commune) {
            village = &artisan.commune;
            leaves.bothSides(both(*village), Step::headline);
            leaves.space(mm(1));
        }
        const auto phone = artisan.phone.empty() ? "........................"
                                                 : spokenPhone(artisan.phone);
        leaves.bothSides(both(artisan.artisan), Step::normal, Weight::bold);
        leaves.bothSides(with({"الهاتف:", "Tél.\u00A0:"}, phone), Step::headline, Weight::bold);
        leaves.space(mm(2));
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
