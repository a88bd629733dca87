// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/refund.h"

#include "core/acts/may_act.h"
#include "core/book/stored_fact.h"
#include "core/consignment/artisan_table.h"
#include "core/sales/day_table.h"
#include "core/sales/sale.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

Result<SoldLine> ofKnownSale(Book& book, const ReturnedLine& line) {
    const auto sale = storedFact<SaleMade>(book.db(), line.of->entry());
    const auto number = static_cast<std::size_t>(line.of->line());
    if (!sale || number == 0 || number > sale->document.lines.size())
        return refuse(Reason::saleUnknown, line.of->text());
    LineToRefund from;
    from.id = *line.of;
    from.sold = sale->document.lines[number - 1];
    if (from.sold.item != line.item) return refuse(Reason::saleUnknown, line.of->text());
    const auto back = SaleTable(book.db()).takenBack(*line.of);
    from.quantityBack = back.quantity;
    from.amountBack = back.amount;
    from.sharesBack = back.shares;
    from.now = line.quantity;
    return refundLine(from);
}

Result<SoldLine> ofUnknownSale(Book& book, Day day, const ReturnedLine& line) {
    const auto item = ShelfView(book.db(), book.stall(), day).find(line.item);
    if (!item) return refuse(Reason::itemUnknown, line.item.text());
    if (!line.quantity.isPositive()) return refuse(Reason::quantityNotPositive);
    if (!line.quantity.isWhole()) return refuse(Reason::quantityNotWhole);
    // A piece that is on sale here cannot come back a second time.
    if (item->kind == ItemKind::piece &&
        (line.quantity != Quantity::pieces(1) || !item->isSold()))
        return refuse(Reason::oneOfAKind, item->code());
    const auto amount = amountFor(line.price, line.quantity);
    if (!amount || !line.price.fitsDocument()) return refuse(Reason::amountTooLarge);
    SoldLine refund;
    refund.item = item->id;
    refund.kind = item->kind;
    refund.quantity = line.quantity;
    refund.tag = item->price;
    refund.priceVersion = item->priceVersion;
    refund.amount = *amount;
    refund.shares = ownShares(*amount);
    if (!item->artisan) return refund;
    const auto contract =
        item->contract ? ContractTable(book.db()).find(*item->contract) : std::nullopt;
    if (!contract) return refuse(Reason::contractUnknown, item->code());
    const auto shares = split(*amount, line.quantity, contract->terms, item->net);
    if (!shares) return shares.refusal();
    refund.agency = contract->terms.agency;
    refund.artisan = item->artisan;
    refund.contract = item->contract;
    refund.shares = *shares;
    refund.payable = day;
    return refund;
}

} // namespace

Result<Sold> refund(Book& book, const Person& by, std::int64_t basket,
                    const std::vector<ReturnedLine>& lines, TenderKind through,
                    const std::optional<FormerRecord>& former) {
    if (const auto may = mayAct(book, by, Right::refund); !may) return may.refusal();
    if (lines.empty()) return refuse(Reason::noLines);
    if (lines.size() > Basket::mostLines)
        return refuse(Reason::tooManyLines, Quantity::pieces(Basket::mostLines));
    SaleTable sales(book.db());
    if (const auto sold = sales.byBasket(book.stream(), basket))
        return refuse(Reason::alreadySold, sold->text());
    if (former && sales.bySource(book.stream(), former->source))
        return refuse(Reason::alreadySold, former->source);

    const auto day = DayTable(book.db()).openAt(book.stall());
    const auto businessDay = day ? day->day : book.today();
    Document document;
    document.basket = basket;
    for (const auto& line : lines) {
        // One line of a sale stands at most once in a refund, so that what was taken back before
        // is what the tables say.
        for (const auto& before : document.lines)
            if (line.of && before.refunds == line.of)
                return refuse(Reason::moreThanSold, line.quantity);
        auto back = line.of ? ofKnownSale(book, line) : ofUnknownSale(book, businessDay, line);
        if (!back) return back.refusal();
        document.total += back->amount;
        if (!document.total.fitsDocument()) return refuse(Reason::amountTooLarge);
        document.lines.push_back(std::move(*back));
    }
    if (!day) return refuse(Reason::dayNotOpen); // last, as in a sale
    document.number = sales.nextNumber(book.stream(), Series::refund);
    Tender tender = exactCash(document.total);
    tender.kind = through;
    document.tenders.push_back(tender);
    if (former) {
        document.happenedAt = former->happenedAt;
        document.source = former->source;
    }

    Sold given;
    given.number = document.number;
    given.total = document.total;
    given.id = SaleId::of(book.record(by, RefundMade{std::move(document)}).id);
    return given;
}

} // namespace touat
