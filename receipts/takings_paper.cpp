// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/takings_paper.h"

#include <algorithm>

#include "receipts/artisan_named.h"
#include "receipts/calling.h"
#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

Name brokenDown(TakingsBy by, bool months) {
    switch (by) {
    case TakingsBy::time:
        return months ? Name{"الشهر", "Mois"} : Name{"اليوم", "Jour"};
    case TakingsBy::hour:
        return {"الساعة", "Heure"};
    case TakingsBy::stall:
        return {"المحل", "Stand"};
    case TakingsBy::family:
        return {"الصنف", "Famille"};
    case TakingsBy::artisan:
        return {"الحرفي", "Artisan"};
    case TakingsBy::commune:
        return {"بلدية الحرفيين", "Commune des artisans"};
    case TakingsBy::seller:
        return {"البائع", "Vendeur"};
    }
    return {};
}

bool countsGoods(TakingsBy by) {
    return by == TakingsBy::family || by == TakingsBy::artisan || by == TakingsBy::commune;
}

Name nameOf(const TakingsLine& line, TakingsBy by, bool months) {
    if (by == TakingsBy::hour) return {"", line.key + " h"};
    if (by == TakingsBy::family) return nameOfFamily(line.key);
    if (by == TakingsBy::stall)
        if (const auto stall = Stall::parse(line.key)) return placeOf(line.name, *stall);
    if (by == TakingsBy::time) {
        const auto day = writtenDay(Day::parse(line.key).value_or(Day{}));
        return {"", months ? day.substr(3) : day}; // "24/11/2026", "11/2026"
    }
    if (!line.name.isEmpty()) return line.name;
    return by == TakingsBy::seller ? Name{"بائع غير معروف", "Vendeur inconnu"}
                                   : Name{"بضاعة المحل", "Marchandises du stand"};
}

int shareOf(Money amount, Money greatest) {
    if (amount <= Money{} || greatest.isZero()) return 0;
    return static_cast<int>(proportion(amount, 1000, greatest.centimes()).centimes());
}

void tell(Leaves& leaves, const PrintedTakings& printed) {
    const auto& takings = printed.takings;
    const bool compared = printed.by != TakingsBy::time;
    std::vector<LeafColumn> columns{
        {countsGoods(printed.by) ? Name{"السلع", "Articles"} : Name{"المبيعات", "Ventes"}, mm(24)}};
    if (compared) columns.push_back({{"قبلها", "Avant"}, mm(36)});
    columns.push_back({{"المبلغ (دج)", "Montant (DA)"}, mm(40)});
    Money greatest;
    for (const auto& line : takings.lines)
        greatest = std::max({greatest, line.amount, line.before});
    leaves.table(brokenDown(printed.by, takings.months), std::move(columns), LeafRows::beside);
    for (const auto& line : takings.lines) {
        std::vector<std::string> figures{std::to_string(line.count)};
        if (compared) figures.push_back(written(line.before));
        figures.push_back(written(line.amount));
        leaves.row(nameOf(line, printed.by, takings.months), {}, figures);
        leaves.bars(shareOf(line.amount, greatest), shareOf(line.before, greatest));
    }
    leaves.endTable();
    leaves.total({"المجموع", "Total"}, written(takings.total), Weight::bold);
}

} // namespace

std::string drawTakings(const Fonts& fonts, const PrintedTakings& printed, const House& house) {
    const Name title{"المداخيل", "RECETTES"};
    const auto period = writtenDays(printed.from, printed.to);
    const auto before = TakingsView::before(printed.from, printed.to);
    Leaves leaves(fonts, LeafSize::a4, "Touat recettes " + period, with(title, period));
    headOfCalls(leaves, house,
                printed.stall ? placeOf(printed.stall->name, printed.stall->place)
                              : Name{"كل المحلات", "Tous les stands"},
                title, printed.training);
    leaves.space(mm(2));
    leaves.bothSides(with({"الفترة:", "Période\u00A0:"}, period), Step::normal, Weight::bold);
    leaves.sum({"المجموع", "Total"}, written(printed.takings.total), SumOf::dinars);
    leaves.bothSides(with({"الفترة السابقة:", "Période précédente\u00A0:"},
                          writtenDays(before.first, before.second) + "  ·  " +
                              currency(written(printed.takings.before))));
    leaves.bothSides(with({"عدد المبيعات:", "Nombre de ventes\u00A0:"},
                          std::to_string(printed.takings.sales)));
    if (printed.by != TakingsBy::time)
        leaves.bothSides({"الخط الغليظ: هذه الفترة، والرفيع: السابقة",
                          "Trait épais\u00A0: cette période\u00A0; trait fin\u00A0: la précédente"});
    leaves.space(mm(4));
    tell(leaves, printed);
    const auto of = printed.stall ? printed.stall->place : Stall::centre();
    return drawPdf(fonts, leaves.finish({}, of.text() + "  ·  " + writtenMoment(printed.at)));
}

} // namespace touat::receipts
