// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/receive_goods.h"

#include <set>

#include "core/acts/may_act.h"
#include "core/consignment/artisan_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

Result<std::vector<ShelfItem>> incomingItems(Book& book, const std::vector<IncomingLine>& lines) {
    if (lines.empty()) return refuse(Reason::noLines);
    if (lines.size() > Basket::mostLines)
        return refuse(Reason::tooManyLines, Quantity::pieces(Basket::mostLines));
    ShelfView shelf(book.db(), book.stall(), book.today());
    std::vector<ShelfItem> items;
    std::set<ItemId> pieces;
    for (const auto& line : lines) {
        auto item = shelf.find(line.item);
        if (!item || item->kind == ItemKind::service)
            return refuse(Reason::itemUnknown, line.item.text());
        if (!line.quantity.isPositive()) return refuse(Reason::quantityNotPositive);
        if (!fitsUnit(line.quantity, item->unit))
            return refuse(Reason::quantityNotWhole);
        if (line.quantity > Quantity::largest()) return refuse(Reason::amountTooLarge);
        if (item->kind == ItemKind::piece) {
            if (line.quantity != Quantity::pieces(1) || !pieces.insert(line.item).second)
                return refuse(Reason::oneOfAKind, item->code());
            if (item->piece->state != PieceState::registered)
                return refuse(Reason::pieceNotHere, item->code());
        }
        items.push_back(std::move(*item));
    }
    return items;
}

Result<Done> receiveGoods(Book& book, const Person& by, const std::vector<IncomingLine>& lines,
                          const std::string& supplier, const std::string& paper) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    for (const auto* text : {&supplier, &paper})
        if (text->size() > 200 || !isCleanText(*text)) return refuse(Reason::textUnusable);
    const auto items = incomingItems(book, lines);
    if (!items) return items.refusal();
    GoodsReceived fact;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& item = (*items)[i];
        if (item.artisan) return refuse(Reason::contractElsewhere, item.code());
        if (lines[i].cost && !lines[i].cost->fitsDocument()) return refuse(Reason::amountTooLarge);
        fact.lines.push_back({item.id, item.kind, lines[i].quantity, lines[i].cost});
    }
    if (!supplier.empty()) fact.supplier = supplier;
    if (!paper.empty()) fact.paper = paper;
    (void)book.record(by, fact);
    return Done{};
}

Result<DepositId> takeDeposit(Book& book, const Person& by, ArtisanId artisan, ContractId contract,
                              const std::vector<IncomingLine>& lines) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    const auto signedVersion = ContractTable(book.db()).find(contract);
    if (!signedVersion) return refuse(Reason::contractUnknown);
    if (signedVersion->artisan != artisan || signedVersion->stall != book.stall())
        return refuse(Reason::contractElsewhere);
    const auto items = incomingItems(book, lines);
    if (!items) return items.refusal();
    DepositTaken fact;
    fact.artisan = artisan;
    fact.contract = contract;
    fact.slip = DepositTable(book.db()).nextSlip(book.stream());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& item = (*items)[i];
        if (item.artisan != artisan || item.contract != contract)
            return refuse(Reason::contractElsewhere, item.code());
        fact.lines.push_back({item.id, item.kind, lines[i].quantity});
    }
    return DepositId::of(book.record(by, fact).id);
}

} // namespace touat
