// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/sale.h"

#include <set>

namespace touat {

namespace {

Result<SoldLine> closeLine(Day day, const LineToSell& from) {
    const auto& [line, item, terms] = from;
    if (!line.quantity.isPositive()) return refuse(Reason::quantityNotPositive);
    if (!line.quantity.isWhole()) return refuse(Reason::quantityNotWhole);
    if (line.price < item.floor) return refuse(Reason::belowFloor, item.floor);
    const auto amount = amountFor(line.price, line.quantity);
    if (!amount || !line.price.fitsDocument()) return refuse(Reason::amountTooLarge);

    SoldLine sold;
    sold.item = item.id;
    sold.kind = item.kind;
    sold.quantity = line.quantity;
    sold.tag = item.price;
    sold.priceVersion = item.priceVersion;
    sold.amount = *amount;
    if (!item.artisan) {
        sold.shares = ownShares(*amount);
        return sold;
    }
    // I7: no sale of an artisan's goods without a contract.
    if (!terms || !item.contract) return refuse(Reason::contractUnknown, item.code());
    const auto shares = split(*amount, line.quantity, *terms, item.net);
    if (!shares) return shares.refusal();
    sold.agency = terms->agency;
    sold.artisan = item.artisan;
    sold.contract = item.contract;
    sold.shares = *shares;
    sold.payable = day.plus(terms->holdDays);
    must(sold.shares.sum() == sold.amount, "shares sum to what was paid (I1)");
    return sold;
}

} // namespace

Result<Document> closeSale(Stall stall, Day day, std::int64_t basket,
                           const std::vector<LineToSell>& lines,
                           const std::vector<Tender>& tenders) {
    if (lines.empty()) return refuse(Reason::noLines);
    if (lines.size() > Basket::mostLines)
        return refuse(Reason::tooManyLines, Quantity::pieces(Basket::mostLines));
    Document document;
    document.basket = basket;
    std::set<ItemId> pieces;
    for (const auto& line : lines) {
        if (const auto may = maySell(line.item, stall); !may) return may.refusal();
        if (line.item.kind == ItemKind::piece &&
            (line.line.quantity != Quantity::pieces(1) || !pieces.insert(line.item.id).second))
            return refuse(Reason::oneOfAKind, line.item.code());
        auto sold = closeLine(day, line);
        if (!sold) return sold.refusal();
        document.total += sold->amount;
        if (!document.total.fitsDocument()) return refuse(Reason::amountTooLarge);
        document.lines.push_back(std::move(*sold));
    }
    if (const auto paid = checkTenders(tenders, document.total); !paid) return paid.refusal();
    document.tenders = tenders;
    return document;
}

Result<SoldLine> refundLine(const LineToRefund& line) {
    if (!line.now.isPositive()) return refuse(Reason::quantityNotPositive);
    if (!line.now.isWhole()) return refuse(Reason::quantityNotWhole);
    const auto left = line.sold.quantity - line.quantityBack;
    if (line.now > left) return refuse(Reason::moreThanSold, left);

    const auto back = line.quantityBack + line.now;
    const auto amountUpTo =
        proportion(line.sold.amount, back.thousandths(), line.sold.quantity.thousandths());
    SoldLine refund = line.sold;
    refund.quantity = line.now;
    refund.amount = amountUpTo - line.amountBack;
    refund.shares = sharesUpTo(line.sold.shares, amountUpTo, line.sold.amount) - line.sharesBack;
    refund.refunds = line.id;
    must(refund.shares.sum() == refund.amount, "a refund's shares sum to what is given back (I5)");
    return refund;
}

} // namespace touat
