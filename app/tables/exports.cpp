// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tables/exports.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "app/tables/csv.h"
#include "core/consignment/account_view.h"
#include "core/consignment/artisan_table.h"
#include "core/people/staff_table.h"
#include "core/sales/goods_view.h"

namespace touat {

namespace {

std::string dinars(Money money) {
    const auto centimes = money.centimes();
    const auto rest = centimes % 100 < 0 ? -(centimes % 100) : centimes % 100;
    std::string text = centimes < 0 && centimes > -100 ? "-0" : std::to_string(centimes / 100);
    if (rest != 0) text += '.' + std::to_string(100 + rest).substr(1);
    return text;
}

std::string units(Quantity quantity) {
    const auto thousandths = quantity.thousandths();
    const auto rest = thousandths % 1000 < 0 ? -(thousandths % 1000) : thousandths % 1000;
    std::string text =
        thousandths < 0 && thousandths > -1000 ? "-0" : std::to_string(thousandths / 1000);
    if (rest != 0) text += '.' + std::to_string(1000 + rest).substr(1);
    return text;
}

/// "2026-11-24 19:05:00", in Algeria.
std::string instant(Moment at) {
    const auto two = [](int n) { return std::to_string(100 + n).substr(1); };
    const auto local = localTime(at);
    return dayOf(at).iso() + ' ' + two(local.hour) + ':' + two(local.minute) + ':' +
           two(local.second);
}

void writeLine(std::ostream& to, const std::vector<std::string>& fields) {
    for (std::size_t i = 0; i < fields.size(); ++i)
        to << (i == 0 ? "" : ",") << csvField(fields[i]);
    to << '\n';
}

void writeHead(std::ostream& to, std::span<const char* const> columns) {
    writeLine(to, {columns.begin(), columns.end()});
}

std::string isoOf(const std::optional<Day>& day) { return day ? day->iso() : std::string{}; }

std::string wordOfStep(const GoodsStep& step) {
    switch (step.kind) {
    case StepKind::registered: return "registered";
    case StepKind::deposited: return "deposited";
    case StepKind::received: return "received";
    case StepKind::sent: return "sent";
    case StepKind::arrived: return "arrived";
    case StepKind::refused: return "refused";
    case StepKind::cameBack: return "came_back";
    case StepKind::lost: return "lost";
    case StepKind::sold: return "sold";
    case StepKind::refunded: return "refunded";
    case StepKind::counted: return "counted";
    case StepKind::moved: return std::string(wordOf(step.reason.value_or(MoveReason::toShelf)));
    case StepKind::priced: return "priced";
    case StepKind::inspected: return "inspected";
    case StepKind::wentHome: return "went_home";
    case StepKind::boughtOut: return "bought_out";
    case StepKind::advanced: return "advanced";
    case StepKind::withdrawn: return "withdrawn";
    }
    return {};
}

} // namespace

void exportStock(Book& book, std::optional<Stall> only, std::ostream& to) {
    writeHead(to, stockColumns);
    std::vector<Stall> places;
    if (only)
        places.push_back(*only);
    else if (book.stall().isCentre())
        for (const auto& device : DeviceTable(book.db()).stalls())
            places.push_back(device.stream.stall);
    else
        places.push_back(book.stall());
    for (const auto place : places)
        for (const auto& row : GoodsView(book.db(), book.today()).at(place))
            writeLine(to, {place.text(), row.code, row.name.arabic, row.name.latin, row.family,
                           row.artisanName.latin, units(row.onHand), units(row.reserve),
                           dinars(row.price), row.cost ? dinars(*row.cost) : std::string{},
                           isoOf(row.firstIn), isoOf(row.lastSold)});
}

void exportWanted(Book& book, std::ostream& to) {
    writeHead(to, wantedColumns);
    for (const auto& row : GoodsView(book.db(), book.today()).wanted(book.stall())) {
        const auto& goods = row.goods;
        const auto artisan = goods.artisan ? ArtisanTable(book.db()).find(*goods.artisan)
                                           : std::nullopt;
        writeLine(to, {book.stall().text(), goods.code, goods.name.arabic, goods.name.latin,
                       goods.artisanName.latin, goods.commune.latin,
                       artisan ? artisan->phone : std::string{}, units(goods.all()),
                       units(row.level.least), units(row.level.full), units(row.wanted),
                       isoOf(row.askedOn)});
    }
}

void exportMoves(Book& book, Day from, Day until, std::ostream& to) {
    writeHead(to, moveColumns);
    for (const auto& moved : GoodsView(book.db(), book.today()).movements(book.stall(), from, until)) {
        const auto& step = moved.step;
        writeLine(to, {instant(step.at), step.place.text(), moved.code, moved.name.arabic,
                       moved.name.latin, wordOfStep(step), units(step.quantity),
                       step.other ? step.other->text() : std::string{}, step.number,
                       step.amount == Money{} ? std::string{} : dinars(step.amount),
                       step.byName.latin, step.text});
    }
}

void exportDues(Book& book, std::ostream& to) {
    writeHead(to, dueColumns);
    const auto aged = agedBalances(book.db(), book.today());
    ArtisanTable artisans(book.db());
    for (const auto& due : dues(book.db(), book.today())) {
        const auto artisan = artisans.find(due.artisan);
        must(artisan.has_value(), "who is owed is registered");
        const auto found = std::find_if(aged.begin(), aged.end(), [&](const AgedRow& row) {
            return row.artisan == due.artisan;
        });
        const auto waits = found != aged.end() ? *found : AgedRow{};
        writeLine(to, {artisan->card, due.name.arabic, due.name.latin, due.commune.latin,
                       artisan->phone, dinars(due.balance), dinars(due.payable),
                       dinars(waits.month), dinars(waits.twoMonths), dinars(waits.quarter),
                       dinars(waits.older)});
    }
}

} // namespace touat
