// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/manager_lists.h"

#include <algorithm>

#include "app/tables/item_file.h"
#include "receipts/artisan_named.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat {

namespace {

ManagerList begun(ListOf of, std::span<const char* const> columns) {
    ManagerList list;
    list.table.columns.assign(columns.begin(), columns.end());
    list.paper.of = of;
    return list;
}

std::string ifKnown(const std::optional<Moment>& at) { return at ? instantOf(*at) : std::string{}; }

std::string text(std::int64_t number) { return std::to_string(number); }

std::string wordsOf(const std::vector<StallMark>& marks) {
    std::string words;
    for (const auto mark : marks) words += (words.empty() ? "" : " ") + std::string(wordOf(mark));
    return words;
}

std::string seen(const StallLine& line) {
    const auto at = line.seenAt();
    return at ? receipts::writtenMoment(*at) : "—";
}

} // namespace

Name inItsScript(const Wording& wording, const QString& text) {
    Name name;
    (wording.isRightToLeft() ? name.arabic : name.latin) = text.toStdString();
    return name;
}

ManagerList managerList(const std::vector<StallLine>& stalls, const StallSums& all,
                        const std::function<QString(const StallLine&)>& about) {
    auto list = begun(ListOf::stalls, standingColumns);
    for (const auto& line : stalls) {
        const auto& of = line.standing;
        const auto unsent = line.contact.unsent ? text(*line.contact.unsent) : std::string{};
        list.table.lines.push_back({of.stall.text(), of.name.arabic, of.name.latin, ifKnown(of.openSince),
                                    ifKnown(of.closedAt), ifKnown(line.contact.heardAt),
                                    ifKnown(line.lastEntryAt), unsent, writeDinars(of.cash), text(of.sales),
                                    writeDinars(of.takings), writeDinars(of.gap), text(of.unexplained),
                                    text(of.toDecide), wordsOf(line.marks)});
        list.paper.lines.push_back({receipts::placeOf(of.name, of.stall), about(line).toStdString(),
                                    {seen(line), unsent.empty() ? "—" : unsent, receipts::written(of.cash),
                                     receipts::written(of.takings)}});
    }
    list.paper.sums = {{}, text(all.unsent), receipts::written(all.cash), receipts::written(all.takings)};
    return list;
}

ManagerList managerList(const std::vector<PlaceGoods>& places, const PlaceGoods& all) {
    auto list = begun(ListOf::stock, placeColumns);
    const auto figures = [](const PlaceGoods& at) -> std::vector<std::string> {
        return {text(at.kinds), receipts::together(at.units).latin, receipts::written(at.own),
                receipts::written(at.entrusted), receipts::written(at.missingValue)};
    };
    for (const auto& at : places) {
        list.table.lines.push_back({at.place.text(), at.name.arabic, at.name.latin, text(at.kinds),
                                    writtenUnits(at.units.pieces), writtenUnits(at.units.metres),
                                    writtenUnits(at.units.kilograms), writeDinars(at.own), writeDinars(at.entrusted),
                                    writtenUnits(at.missing.pieces), writtenUnits(at.missing.metres),
                                    writtenUnits(at.missing.kilograms), writeDinars(at.missingValue),
                                    writeDinars(at.sales)});
        list.paper.lines.push_back({receipts::placeOf(at.name, at.place), {}, figures(at)});
    }
    list.paper.sums = figures(all);
    return list;
}

ManagerList managerList(const std::vector<DueRow>& dues, const std::vector<AgedRow>& aged) {
    auto list = begun(ListOf::dues, owedColumns);
    Money balance;
    Money payable;
    Money older;
    for (const auto& due : dues) {
        const auto found =
            std::find_if(aged.begin(), aged.end(), [&](const AgedRow& row) { return row.artisan == due.artisan; });
        const auto waits = found == aged.end() ? Ages{} : Ages(*found);
        list.table.lines.push_back({due.name.arabic, due.name.latin, due.commune.arabic, due.commune.latin,
                                    writeDinars(due.balance), writeDinars(due.payable), due.since.iso(),
                                    writeDinars(waits.month), writeDinars(waits.twoMonths), writeDinars(waits.quarter),
                                    writeDinars(waits.older)});
        const auto where = due.commune.latin.empty() ? due.commune.arabic : due.commune.latin;
        list.paper.lines.push_back({due.name,
                                    (where.empty() ? where : where + " · ") + receipts::writtenDay(due.since),
                                    {receipts::written(due.balance), receipts::written(due.payable),
                                     receipts::written(waits.older)}});
        balance += due.balance;
        payable += due.payable;
        older += waits.older;
    }
    list.paper.sums = {receipts::written(balance), receipts::written(payable), receipts::written(older)};
    return list;
}

ManagerList managerList(const std::vector<GoodsDoubt>& doubts, const Wording& wording,
                        const std::function<QString(const GoodsDoubt&)>& said,
                        const std::function<QString(const GoodsDoubt&)>& how) {
    auto list = begun(ListOf::doubts, doubtColumns);
    for (const auto& doubt : doubts) {
        const auto sentence = said(doubt);
        const auto& decided = doubt.decided;
        list.table.lines.push_back(
            {doubt.about.text(), doubt.kind, instantOf(doubt.at), doubt.place.text(),
             doubt.other ? doubt.other->text() : std::string{}, text(doubt.entries), doubt.code, doubt.name.arabic,
             doubt.name.latin, sentence.toStdString(), decided ? instantOf(decided->at) : std::string{},
             decided ? decided->by.arabic : std::string{}, decided ? decided->by.latin : std::string{},
             decided ? std::string(wordOf(decided->way.ruling)) : std::string{}, decided ? decided->note : std::string{}});
        QStringList under;
        if (const auto item = wording.name(doubt.name); !item.isEmpty())
            under << item + QStringLiteral(" · ") + QString::fromStdString(doubt.code);
        if (const auto ruled = how(doubt); !ruled.isEmpty()) under << ruled;
        list.paper.lines.push_back({inItsScript(wording, sentence), under.join('\n').toStdString(),
                                    {doubt.place.text(), receipts::writtenMoment(doubt.at)}});
    }
    return list;
}

} // namespace touat
