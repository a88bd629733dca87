// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/take_order.h"

#include "core/acts/approve.h"
#include "core/acts/may_act.h"
#include "core/acts/sell.h"
#include "core/book/stored_fact.h"
#include "core/sales/customer_table.h"
#include "core/sales/day_table.h"
#include "core/sales/rules_table.h"
#include "core/sales/sale.h"
#include "core/sales/sale_table.h"
#include "core/stock/item_table.h"
#include "core/stock/kit.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

// What cannot be held, or could not be sold as it is, is not promised: of a kit, each of its parts.
Result<Done> checkGoods(Book& book, const ShelfItem& item, const std::vector<PartOnShelf>& parts,
                        Quantity quantity, const ShopRules& rules, Taken& taken) {
    const auto check = [&](const ShelfItem& each, Quantity wanted) -> Result<Done> {
        if (const auto may = checkStamp(each, rules); !may) return may.refusal();
        return checkGoods(each, book.stall(), std::nullopt, wanted, Oversell::block, taken);
    };
    if (const auto good = check(item, quantity); !good) return good.refusal();
    for (const auto& part : parts)
        if (const auto good = check(part.item, inKits(part.quantity, quantity)); !good)
            return good.refusal();
    return Done{};
}

// An agreed price binds as a sale does: the floor and the caps hold when it is given.
Result<Done> checkPrice(const ShelfItem& item, Money least, const OrderLine& line, const ShopRules& rules,
                        const Person& by, const std::optional<Person>& approver) {
    const auto tagged = amountFor(item.price, line.quantity);
    const auto floor = amountFor(least, line.quantity);
    if (!tagged || !floor) return refuse(Reason::amountTooLarge);
    PricedLine priced;
    priced.tagged = *tagged;
    priced.paid = line.amount;
    priced.cuts.push_back({CutKind::price, *tagged - line.amount, std::nullopt});
    if (line.amount < *floor && belowFloor(approver) == BelowFloor::never)
        return refuse(Reason::belowFloor, least);
    return mayLower({{priced}, line.amount}, rules, by, approver);
}

Result<Done> checkOrder(Book& book, const Person& by, const OrderWish& wish) {
    if (wish.lines.empty()) return refuse(Reason::noLines);
    if (wish.lines.size() > Basket::mostLines)
        return refuse(Reason::tooManyLines, Quantity::pieces(Basket::mostLines));
    const bool nobody = wish.customerName.empty() && wish.phone.empty() && !wish.customer;
    if (nobody && wish.kind != OrderKind::quote) return refuse(Reason::nameMissing);
    const std::string none;
    for (const auto* text : {&wish.customerName, &wish.phone, wish.note ? &*wish.note : &none})
        if (text->size() > 300 || !isCleanText(*text)) return refuse(Reason::textUnusable);
    if (wish.customer && !CustomerTable(book.db()).find(*wish.customer))
        return refuse(Reason::customerUnknown);
    if (wish.kind == OrderKind::delivery &&
        (!wish.sale || !SaleTable(book.db()).find(*wish.sale)))
        return refuse(Reason::saleUnknown);
    const bool holds = wish.kind == OrderKind::layaway || wish.kind == OrderKind::madeToOrder;
    const auto rules = RulesTable(book.db()).inForce(book.stall(), book.today());
    ShelfView shelf(book.db(), book.stall(), book.today());
    Taken taken;
    std::size_t sold = 0; // lines that the sale will have
    for (const auto& line : wish.lines) {
        if (!line.quantity.isPositive()) return refuse(Reason::quantityNotPositive);
        if (line.quantity > Quantity::largest() || !line.amount.fitsDocument())
            return refuse(Reason::amountTooLarge);
        if (line.what.size() > 300 || !isCleanText(line.what)) return refuse(Reason::textUnusable);
        if (!line.item) {
            if (wish.kind != OrderKind::madeToOrder || line.what.empty())
                return refuse(Reason::itemUnknown);
            // It becomes a piece when it is fetched: three of it are three lines.
            if (line.quantity != Quantity::pieces(1)) return refuse(Reason::oneOfAKind, line.what);
            continue;
        }
        const auto item = shelf.find(*line.item);
        if (!item) return refuse(Reason::itemUnknown, line.item->text());
        if (!fitsUnit(line.quantity, item->unit)) return refuse(Reason::quantityNotWhole);
        if (wish.kind == OrderKind::delivery) continue; // sold already, at whatever price
        std::vector<PartOnShelf> parts;
        for (const auto& part : item->parts) {
            auto known = shelf.find(part.item);
            if (!known) return refuse(Reason::itemUnknown, part.item.text());
            parts.push_back({std::move(*known), part.quantity});
        }
        sold += std::max<std::size_t>(parts.size(), 1);
        const auto least = item->isKit() ? std::max(item->floor, leastFor(parts)) : item->floor;
        const auto fair = checkPrice(*item, least, line, rules, by, wish.approver);
        if (!fair) return fair.refusal();
        if (!holds) continue;
        const auto good = checkGoods(book, *item, parts, line.quantity, rules, taken);
        if (!good) return good.refusal();
    }
    if (sold > Basket::mostLines)
        return refuse(Reason::tooManyLines, Quantity::pieces(Basket::mostLines));
    return Done{};
}

Result<Order> openOrder(Book& book, OrderId id) {
    auto order = OrderTable(book.db()).find(id);
    if (!order || order->stall != book.stall()) return refuse(Reason::orderUnknown);
    if (!order->isOpen()) return refuse(Reason::orderFinished);
    return *order;
}

bool isStep(const Order& order, OrderState to) {
    if (order.kind == OrderKind::delivery) return to == OrderState::handedOver;
    if (order.kind != OrderKind::madeToOrder) return false;
    return (order.state == OrderState::pending && to == OrderState::started) ||
           (order.state != OrderState::ready && to == OrderState::ready);
}

} // namespace

Result<OrderId> placeOrder(Book& book, const Person& by, const OrderWish& wish) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    if (const auto good = checkOrder(book, by, wish); !good) return good.refusal();
    if (!DayTable(book.db()).openAt(book.stall())) return refuse(Reason::dayNotOpen);
    OrderPlaced fact;
    fact.kind = wish.kind;
    fact.number = OrderTable(book.db()).nextNumber(book.stream(), wish.kind);
    fact.customerName = wish.customerName;
    fact.phone = wish.phone;
    fact.customer = wish.customer;
    fact.lines = wish.lines;
    for (auto& line : fact.lines) {
        fact.total += line.amount;
        if (!fact.total.fitsDocument()) return refuse(Reason::amountTooLarge);
        line.parts.reset();
        if (!line.item) continue;
        if (auto parts = ItemTable(book.db()).parts(*line.item); !parts.empty())
            line.parts = std::move(parts);
    }
    fact.due = wish.due;
    fact.artisan = wish.artisan;
    fact.sale = wish.sale;
    fact.note = wish.note;
    return OrderId::of(book.record(by, fact, idOf(wish.approver)).id);
}

Result<Done> payOrder(Book& book, const Person& by, OrderId id,
                      const std::vector<Tender>& tenders) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    const auto order = openOrder(book, id);
    if (!order) return order.refusal();
    if (order->kind == OrderKind::quote || order->kind == OrderKind::delivery)
        return refuse(Reason::orderFinished);
    Money sum;
    for (const auto& tender : tenders) {
        const bool real = tender.kind == TenderKind::cash || tender.kind == TenderKind::card ||
                          tender.kind == TenderKind::mobile;
        if (!real) return refuse(Reason::orderUnknown);
        if (!tender.amount.fitsDocument()) return refuse(Reason::amountTooLarge);
        sum += tender.amount;
    }
    if (sum <= Money{}) return refuse(Reason::amountNotPositive);
    if (sum > order->left()) return refuse(Reason::tenderTooLarge, sum - order->left());
    if (const auto paid = checkTenders(tenders, sum); !paid) return paid.refusal();
    if (!DayTable(book.db()).openAt(book.stall())) return refuse(Reason::dayNotOpen);
    (void)book.record(by, OrderPaid{id, tenders});
    return Done{};
}

Result<Done> moveOrder(Book& book, const Person& by, OrderId id, OrderState state) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    const auto order = openOrder(book, id);
    if (!order) return order.refusal();
    if (!isStep(*order, state)) return refuse(Reason::orderFinished);
    (void)book.record(by, OrderMoved{id, state});
    return Done{};
}

Result<Done> cancelOrder(Book& book, const Person& by, OrderId id, TenderKind through,
                         Money kept) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    const auto order = openOrder(book, id);
    if (!order) return order.refusal();
    if (order->kind == OrderKind::delivery) return refuse(Reason::orderFinished);
    if (kept.isNegative() || kept > order->paid) return refuse(Reason::amountNotPositive);
    if (through != TenderKind::cash && through != TenderKind::card &&
        through != TenderKind::mobile)
        return refuse(Reason::orderUnknown);
    if (!DayTable(book.db()).openAt(book.stall())) return refuse(Reason::dayNotOpen);
    OrderCancelled fact;
    fact.order = id;
    fact.kept = kept;
    if (const auto back = order->paid - kept; !back.isZero())
        fact.back.push_back(exactly(through, back));
    (void)book.record(by, fact);
    return Done{};
}

std::vector<OrderLine> deliveryOf(const Document& document) {
    std::vector<OrderLine> lines;
    int kit = 0;
    for (const auto& line : document.lines) {
        if (line.kit && line.kit->number == kit) {
            lines.back().amount += line.amount;
            continue;
        }
        kit = line.kit ? line.kit->number : 0;
        lines.push_back({line.kit ? line.kit->item : line.item, "",
                         line.kit ? line.kit->quantity : line.quantity, line.amount});
    }
    return lines;
}

BasketLine asAgreed(const ShelfItem& item, const OrderLine& line) {
    BasketLine row;
    row.item = item.id;
    row.quantity = line.quantity;
    row.tag = item.price;
    // Where the amount is no multiple of a price: a centime too much on each, and off the line what
    // that is too much.
    row.price = proportion(line.amount, 1000, line.quantity.thousandths());
    if (amountFor(row.price, line.quantity) < line.amount) row.price += Money::centimes(1);
    const auto priced = amountFor(row.price, line.quantity);
    if (priced && *priced > line.amount) row.reduction = Reduction{{}, *priced - line.amount};
    return row;
}

Result<Basket> basketOf(Book& book, OrderId id, std::int64_t number) {
    const auto order = openOrder(book, id);
    if (!order) return order.refusal();
    const auto placed = storedFact<OrderPlaced>(book.db(), id.entry());
    must(placed.has_value(), "an order in the table was placed");
    std::vector<BasketLine> lines;
    ShelfView shelf(book.db(), book.stall(), book.today());
    for (const auto& line : placed->lines) {
        const auto item = line.item ? shelf.find(*line.item) : std::nullopt;
        if (!item) return refuse(Reason::itemUnknown, line.what);
        lines.push_back(asAgreed(*item, line));
    }
    Basket basket(number, std::move(lines));
    basket.customer = placed->customer;
    basket.order = id;
    return basket;
}

} // namespace touat
