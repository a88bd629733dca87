// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/log_list.h"

#include "receipts/artisan_named.h"
#include "receipts/calling.h"
#include "receipts/leaves.h"

namespace touat::receipts {

std::string drawLog(const Fonts& fonts, const PrintedLog& log, const House& house) {
    const Name title{"ما حدث", "CE QUI S'EST PASSÉ"};
    const auto period = writtenDays(log.from, log.to);
    Leaves leaves(fonts, LeafSize::a4, "Touat journal " + period, with(title, period));
    headOfCalls(leaves, house,
                log.stall ? placeOf(log.stall->name, log.stall->place)
                          : Name{"كل المحلات", "Tous les stands"},
                title, log.training);
    leaves.space(mm(2));
    leaves.bothSides(with({"الفترة:", "Période\u00A0:"}, period), Step::normal, Weight::bold);
    if (!log.topic.isEmpty()) leaves.bothSides(with({"الموضوع", "Sujet"}, log.topic));
    if (!log.person.isEmpty()) leaves.bothSides(with({"الشخص", "Personne"}, log.person));
    leaves.bothSides(with({"عدد الأسطر:", "Nombre de lignes\u00A0:"}, std::to_string(log.lines.size())));
    leaves.space(mm(3));
    leaves.table({"ماذا ومن", "Quoi et qui"}, {{{"المحل", "Stand"}, mm(18)}, {{"متى", "Quand"}, mm(40)}});
    for (const auto& line : log.lines)
        leaves.row(line.said, preferred(line.who.arabic, line.who.latin),
                   {line.stall.text(), writtenMoment(line.at)});
    leaves.endTable();
    const auto of = log.stall ? log.stall->place : Stall::centre();
    return drawPdf(fonts, leaves.finish({}, of.text() + "  ·  " + writtenMoment(log.at)));
}

} // namespace touat::receipts
