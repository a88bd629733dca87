// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/sell.h"

#include "core/acts/may_act.h"
#include "core/consignment/artisan_table.h"
#include "core/sales/day_table.h"
#include "core/sales/sale.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

Result<std::vector<LineToSell>> readLines(Book& book, Day day, const Basket& basket) {
    ShelfView shelf(book.db(), book.stall(), day);
    ContractTable contracts(book.db());
    std::vector<LineToSell> lines;
    for (const auto& line : basket.lines()) {
        auto item = shelf.find(line.item);
        if (!item) return refuse(Reason::itemUnknown, line.item.text());
        std::optional<Terms> terms;
        if (item->contract)
            if (const auto contract = contracts.find(*item->contract)) terms = contract->terms;
        lines.push_back({line, std::move(*item), terms});
    }
    return lines;
}

} // namespace

Result<Sold> sell(Book& book, const Person& by, const Basket& basket,
                  const std::vector<Tender>& tenders, const std::optional<FormerRecord>& former) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    SaleTable sales(book.db());
    if (const auto sold = sales.byBasket(book.stream(), basket.number()))
        return refuse(Reason::alreadySold, sold->text());
    if (former && sales.bySource(book.stream(), former->source))
        return refuse(Reason::alreadySold, former->source);
    const auto day = DayTable(book.db()).openAt(book.stall());
    const auto lines = readLines(book, day ? day->day : book.today(), basket);
    if (!lines) return lines.refusal();
    auto document = closeSale(book.stall(), dayOf(former ? former->happenedAt : book.now()),
                              basket.number(), *lines, tenders);
    if (!document) return document.refusal();
    // Last, so that nobody opens a day for what is refused on any day.
    if (!day) return refuse(Reason::dayNotOpen);
    document->number = sales.nextNumber(book.stream(), Series::sale);
    if (former) {
        document->happenedAt = former->happenedAt;
        document->source = former->source;
    }

    Sold sold;
    sold.number = document->number;
    sold.total = document->total;
    for (const auto& tender : document->tenders) sold.change += tender.change();
    sold.id = SaleId::of(book.record(by, SaleMade{std::move(*document)}).id);
    return sold;
}

} // namespace touat
