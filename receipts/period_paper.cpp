// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/period_paper.h"

#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

struct PeriodRow {
    Name name;
    std::string figure;
};
struct PeriodPart {
    Name name;
    std::vector<PeriodRow> rows;
};

Name periodTitle(const PrintedPeriod& period) {
    return period.said.kind == PeriodKind::month ? Name{"إقفال شهر", "Clôture du mois :"}
                                                 : Name{"إقفال سنة", "Clôture de l'année"};
}

Name periodName(const PrintedPeriod& period) {
    const auto year = std::to_string(dateOf(period.said.first).year);
    return period.said.kind == PeriodKind::month ? writtenMonth(period.said.first) : Name{year, year};
}

/// "Clôture du mois : Novembre 2026"
Name headOf(const PrintedPeriod& period) {
    const auto title = periodTitle(period);
    const auto name = periodName(period);
    return {title.arabic + ' ' + name.arabic, title.latin + ' ' + name.latin};
}

PeriodRow times(const Name& name, std::int64_t count, Money amount) {
    return {with(name, "× " + std::to_string(count)), written(amount)};
}

PeriodPart takenIn(const PeriodClosed& said) {
    const auto& sums = said.sums;
    PeriodPart part{{"المبيعات", "Ventes"}, {}};
    part.rows.push_back({{"أيام العمل", "Journées"}, std::to_string(said.openDays)});
    part.rows.push_back(times({"المبيعات", "Ventes"}, sums.sales, sums.sold));
    part.rows.push_back(times({"المرتجعات", "Retours"}, sums.refunds, -sums.givenBack));
    part.rows.push_back({{"رقم الأعمال", "Chiffre d'affaires"}, written(sums.turnover())});
    if (said.lateDays > 0)
        part.rows.push_back(times({"منه أيام أُدخلت متأخرة", "dont journées saisies en retard"},
                                  said.lateDays, said.late));
    for (const auto& vat : sums.vat) {
        if (vat.vat.isZero()) continue;
        if (vat.rate)
            part.rows.push_back({with({"منه ر.ق.م", "dont TVA"}, percent(*vat.rate)), written(vat.vat)});
        else
            part.rows.push_back({{"منه ر.ق.م على العمولات", "dont TVA sur commissions"}, written(vat.vat)});
    }
    part.rows.push_back({{"حق الطابع (للخزينة)", "Droit de timbre (Trésor)"}, written(sums.duty)});
    if (!sums.rounding.isZero())
        part.rows.push_back({{"تقريب نقدي", "Arrondis"}, written(sums.rounding)});
    return part;
}

PeriodPart paidBy(const PeriodSums& sums) {
    PeriodPart part{{"طرق الدفع", "Règlements"}, {}};
    for (const auto& tender : sums.tenders) {
        const auto name = nameOf(tender.kind);
        part.rows.push_back(times(tender.scheme.empty() ? name : with(name, tender.scheme),
                                  tender.payments, tender.amount));
    }
    return part;
}

PeriodPart numbersOf(const PeriodSums& sums) {
    PeriodPart part{{"أرقام الوصول", "Numéros des reçus"}, {}};
    const auto add = [&](const Name& name, const std::optional<std::string>& number) {
        if (number) part.rows.push_back({name, *number});
    };
    add({"أول بيع", "Première vente"}, sums.firstSale);
    add({"آخر بيع", "Dernière vente"}, sums.lastSale);
    add({"أول مرتجع", "Premier retour"}, sums.firstRefund);
    add({"آخر مرتجع", "Dernier retour"}, sums.lastRefund);
    return part;
}

PeriodPart forEver(const Totals& totals) {
    return {{"مجاميع دائمة منذ البداية", "Totaux perpétuels"},
            {{{"الوثائق", "Documents"}, std::to_string(totals.documents)},
             {{"المبيعات", "Ventes"}, written(Money::centimes(totals.sales))},
             {{"المرتجعات", "Retours"}, written(-Money::centimes(totals.refunds))}}};
}

PeriodPart sealed(const PrintedPeriod& period) {
    PeriodPart part{{"بصمة اليومية", "Empreinte du journal"}, {}};
    const auto add = [&](const EntryId& entry, const Hash& hash) {
        part.rows.push_back(
            {{"القيد " + isolated(entry.text()), "Écriture " + entry.text()}, shortHash(hash)});
    };
    for (const auto& head : period.said.heads) add({{head.stall, head.epoch}, head.seq}, head.hash);
    add(period.entry(), period.hash);
    return part;
}

std::vector<PeriodPart> partsOf(const PrintedPeriod& period) {
    std::vector<PeriodPart> parts{takenIn(period.said), paidBy(period.said.sums),
                                  numbersOf(period.said.sums), forEver(period.said.perpetual),
                                  sealed(period)};
    std::erase_if(parts, [](const PeriodPart& part) { return part.rows.empty(); });
    return parts;
}

Name standOf(const PrintedPeriod& period) {
    const auto stall = period.stall().text();
    const auto names = both(period.stallName);
    return {names.arabic + " · " + isolated(stall), names.latin + " · " + stall};
}

std::string fileTitle(const PrintedPeriod& period) {
    return "Touat " + period.stall().text() + ' ' + period.said.period().text();
}

const Name visa{"إمضاء المسؤول", "Visa du responsable"};

} // namespace

std::string drawPeriod(const Fonts& fonts, const PrintedPeriod& period, const House& house) {
    Leaves leaves(fonts, LeafSize::a4, fileTitle(period), headOf(period));
    if (period.training) leaves.framed(trainingMark());
    leaves.bothSides(house.name, Step::normal, Weight::bold);
    leaves.bothSides(standOf(period));
    leaves.space(mm(3));
    leaves.rule(400);
    leaves.title(headOf(period));
    leaves.bothSides(with({"طُبع يوم", "Imprimé le"}, writtenDate(period.at)));
    if (!period.by.isEmpty()) leaves.bothSides(with({"طبعه", "Par"}, period.by));
    leaves.space(mm(4));
    for (const auto& part : partsOf(period)) {
        leaves.table(part.name, {{Name{}, mm(52)}}, LeafRows::beside);
        for (const auto& row : part.rows) leaves.row(row.name, {}, {row.figure});
        leaves.endTable();
        leaves.space(mm(5));
    }
    leaves.signHere({visa});
    return drawPdf(fonts, leaves.finish({}, period.entry().text() + "  ·  " + writtenDate(period.at)));
}

std::string drawPeriodSlip(const Fonts& fonts, const PrintedPeriod& period, RollForm form) {
    Roll roll(fonts, form);
    if (period.training) roll.framed(trainingMark());
    roll.centred(headOf(period), Step::headline, Weight::bold);
    roll.centred(standOf(period), Step::normal, Weight::bold);
    roll.rule(350);
    roll.bothSides(with({"طُبع", "Imprimé le"}, writtenDate(period.at)));
    if (!period.by.isEmpty()) roll.bothSides(with({"طبعه", "Par"}, period.by));
    for (const auto& part : partsOf(period)) {
        roll.rule();
        roll.bothSides(part.name, Step::normal, Weight::bold);
        for (const auto& row : part.rows) roll.amount(row.name, row.figure);
    }
    roll.rule();
    roll.signHere(visa);
    return drawPdf(fonts, roll.finish(fileTitle(period)));
}

} // namespace touat::receipts
