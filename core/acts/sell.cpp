// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/sell.h"

#include <algorithm>
#include <set>

#include "core/acts/approve.h"
#include "core/acts/may_act.h"
#include "core/acts/take_order.h"
#include "core/consignment/account_table.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/people/staff_table.h"
#include "core/sales/customer_table.h"
#include "core/sales/day_table.h"
#include "core/sales/order_table.h"
#include "core/sales/rules_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

Result<Done> checkAccount(Book& book, const Person& by, const std::optional<Person>& approver,
                          const Document& document) {
    const auto onAccount = paidBy(document.tenders, TenderKind::account);
    if (onAccount.isZero()) return Done{};
    const auto customer =
        document.customer ? CustomerTable(book.db()).find(*document.customer) : std::nullopt;
    if (!customer) return refuse(Reason::customerUnknown);
    if (const auto may = oneOfThemMay(by, approver, Right::giveCredit); !may) return may.refusal();
    const auto owed = BalanceTable(book.db()).money(account::customer(customer->id));
    const auto left = customer->card.limit - owed;
    if (onAccount > left) return refuse(Reason::creditExceeded, std::max(left, Money{}));
    return Done{};
}

Result<Done> checkVouchers(Book& book, const Document& document) {
    std::set<VoucherId> seen;
    for (const auto& tender : document.tenders) {
        if (tender.kind != TenderKind::voucher) continue;
        must(tender.voucher.has_value(), "checkTenders asked for its number");
        VoucherCode code{*tender.voucher, tender.given, tender.proof.value_or(std::string{})};
        const auto worth = voucherWorth(book, code);
        if (!worth) return worth.refusal();
        if (*worth != tender.given) return refuse(Reason::voucherUnknown, code.id.text());
        if (!seen.insert(code.id).second) return refuse(Reason::voucherSpent, code.id.text());
    }
    return Done{};
}

Result<Done> checkDeposit(Book& book, const Document& document) {
    const auto paid = paidBy(document.tenders, TenderKind::deposit);
    if (!document.order) {
        if (paid.isZero()) return Done{};
        return refuse(Reason::orderUnknown);
    }
    const auto order = OrderTable(book.db()).find(*document.order);
    if (!order || order->stall != book.stall()) return refuse(Reason::orderUnknown);
    if (!order->isOpen() || order->kind == OrderKind::delivery)
        return refuse(Reason::orderFinished);
    if (paid < order->paid) return refuse(Reason::tenderTooSmall, order->paid - paid);
    if (paid > order->paid) return refuse(Reason::tenderTooLarge, paid - order->paid);
    return Done{};
}

} // namespace

namespace {

// What a contract and the artisan's word make of an item's floor.
template <class Row>
void putUnder(Row& row, ShelfItem& item, const Terms& terms, std::optional<Consent> consent) {
    row.terms = terms;
    item.floor = std::max(item.floor, partOf(item.price, terms.floor.value_or(Rate{})));
    row.agreedFloor = item.floor;
    row.consent = std::move(consent);
}

} // namespace

std::map<ItemId, Money> leastWithoutAsking(Book& book, const std::vector<ShelfItem>& items,
                                           Consents words) {
    std::map<ContractId, std::optional<Contract>> known;
    ContractTable contracts(book.db());
    ConsentTable consents(book.db());
    std::map<ItemId, Money> least;
    for (const auto& item : items) {
        if (!item.contract) continue;
        const auto [at, isNew] = known.try_emplace(*item.contract);
        if (isNew) at->second = contracts.find(*item.contract);
        if (!at->second) continue;
        LineToSell row{{}, item, std::nullopt};
        row.line.quantity = Quantity::pieces(1);
        putUnder(row, row.item, at->second->terms,
                 words == Consents::lasting ? consents.lasting(item.id)
                                            : consents.find(item.id, book.today()));
        least[item.id] = leastWithoutAsking(row, item.price);
    }
    return least;
}

Result<SaleToClose> readSale(Book& book, const Basket& basket, const SaleWish& wish) {
    const auto opened = DayTable(book.db()).openAt(book.stall());
    const auto day = opened ? opened->day : book.today();
    SaleToClose sale;
    sale.stall = book.stall();
    // The business day at the earliest: a clock that was set back undoes no contract that has begun since.
    sale.day = wish.former ? dayOf(wish.former->happenedAt) : std::max(day, dayOf(book.now()));
    sale.basket = basket;
    sale.below = belowFloor(wish.approver);
    sale.paper = wish.paper;
    ShelfView shelf(book.db(), book.stall(), day);
    ContractTable contracts(book.db());
    ConsentTable consents(book.db());
    // What the contract and the artisan's word make of an item today; a consent lowers its floor.
    const auto underContract = [&](auto& row, ShelfItem& item) -> Result<Done> {
        if (const auto contract = item.contract ? contracts.find(*item.contract) : std::nullopt) {
            if (!wish.former && !contract->inForce(sale.day))
                return refuse(Reason::contractEnded, item.code());
            putUnder(row, item, contract->terms, consents.find(item.id, sale.day));
        } else {
            row.agreedFloor = item.floor;
            row.consent = consents.find(item.id, sale.day);
        }
        if (row.consent) item.floor = std::min(item.floor, row.consent->least);
        return Done{};
    };
    for (const auto& line : basket.lines()) {
        auto item = shelf.find(line.item);
        if (!item) return refuse(Reason::itemUnknown, line.item.text());
        LineToSell row{line, std::move(*item), std::nullopt};
        if (const auto good = underContract(row, row.item); !good) return good.refusal();
        for (const auto& part : row.item.parts) {
            auto known = shelf.find(part.item);
            if (!known) return refuse(Reason::itemUnknown, part.item.text());
            PartToSell sold{{std::move(*known), part.quantity}, std::nullopt};
            if (const auto good = underContract(sold, sold.part.item); !good) return good.refusal();
            row.parts.push_back(std::move(sold));
        }
        sale.lines.push_back(std::move(row));
    }
    if (wish.former) return sale;
    sale.rules = RulesTable(book.db()).inForce(book.stall(), day);
    sale.prices.promotions = PromotionTable(book.db()).inForce(book.stall(), day);
    sale.accountDays = sale.rules.accountDays;
    const auto customer =
        basket.customer ? CustomerTable(book.db()).find(*basket.customer) : std::nullopt;
    if (!customer) return sale;
    if (customer->card.list)
        sale.prices.list = PriceListTable(book.db()).find(*customer->card.list, book.stall(), day);
    if (customer->card.days) sale.accountDays = *customer->card.days;
    return sale;
}

BelowFloor belowFloor(const std::optional<Person>& approver) {
    const bool agreed = approver && mayDo(*approver, Right::lowerPrice) &&
                        (approver->role == Role::manager || approver->role == Role::owner);
    return agreed ? BelowFloor::agreed : BelowFloor::never;
}

Result<Done> mayLower(const PricedBasket& priced, const ShopRules& rules, const Person& by,
                      const std::optional<Person>& approver) {
    const auto may = [&](const Person& person, const PricedLine& line) {
        return mayDo(person, Right::lowerPrice) && !isBeyond(line, rules.cutOf(person.role));
    };
    for (const auto& line : priced.lines) {
        if (loweredByHand(line).isZero() || may(by, line)) continue;
        if (!approver || !may(*approver, line))
            return refuse(Reason::approvalNeeded, std::string(wordOf(Right::lowerPrice)));
    }
    return Done{};
}

Result<Done> mayBear(const Document& document, const std::optional<Person>& approver) {
    for (const auto& line : document.lines)
        if ((line.shares.commission + line.shares.vat).isNegative() &&
            belowFloor(approver) == BelowFloor::never)
            return refuse(Reason::approvalNeeded, std::string(wordOf(Right::lowerPrice)));
    return Done{};
}

Result<Money> voucherWorth(Book& book, const VoucherCode& code) {
    VoucherTable vouchers(book.db());
    const auto number = code.id.text();
    if (vouchers.spentIn(code.id)) return refuse(Reason::voucherSpent, number);
    if (code.proof.empty()) {
        const auto known = vouchers.find(code.id);
        if (!known || known->stall != book.stall()) return refuse(Reason::voucherUnknown, number);
        return known->amount;
    }
    const auto giver = DeviceTable(book.db()).find(code.id.entry().stream);
    if (!giver) return refuse(Reason::voucherUnknown, number);
    if (!code.provenBy(giver->publicKey)) return refuse(Reason::voucherForged, number);
    // A thief signs with its keys as well: good is only what the journal tells, which its own stall has.
    if (giver->revoked)
        if (const auto known = vouchers.find(code.id); !known || known->amount != code.amount)
            return refuse(Reason::voucherOfClosed, number);
    return code.amount;
}

Result<Done> voucherIsFree(Book& centre, VoucherId voucher) {
    const auto in = VoucherTable(centre.db()).spentIn(voucher);
    const auto sale = in ? SaleTable(centre.db()).find(*in) : std::nullopt;
    if (!sale) return Done{};
    return refuse(Reason::voucherUsedThere,
                  sale->stream.stall.text() + ' ' + sale->day.iso());
}

Result<Done> checkMeans(Book& book, const Person& by, const std::optional<Person>& approver,
                        const Document& document) {
    if (const auto good = checkAccount(book, by, approver, document); !good) return good.refusal();
    if (const auto good = checkVouchers(book, document); !good) return good.refusal();
    return checkDeposit(book, document);
}

namespace {

// The prices of an order were agreed when it was placed, whatever the tags say today.
bool isAsOrdered(Book& book, const Basket& basket) {
    if (!basket.order || basket.reduction) return false;
    const auto ordered = basketOf(book, *basket.order, basket.number());
    return ordered && ordered->lines() == basket.lines();
}

} // namespace

Result<Sold> sell(Book& book, const Person& by, const Basket& basket,
                  const std::vector<Tender>& tenders, const SaleWish& wish) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    SaleTable sales(book.db());
    if (const auto sold = sales.byBasket(book.stream(), basket.number()))
        return refuse(Reason::alreadySold, sold->text());
    if (wish.former && sales.bySource(book.stream(), wish.former->source))
        return refuse(Reason::alreadySold, wish.former->source);
    auto sale = readSale(book, basket, wish);
    if (!sale) return sale.refusal();
    const bool asOrdered = isAsOrdered(book, basket);
    if (asOrdered) sale->below = BelowFloor::agreed;
    const auto priced = priceSale(*sale);
    if (!priced) return priced.refusal();
    if (!asOrdered && !wish.former)
        if (const auto may = mayLower(*priced, sale->rules, by, wish.approver); !may)
            return may.refusal();
    if (!paidBy(tenders, TenderKind::exchange).isZero()) return refuse(Reason::saleUnknown);
    auto document = closeSale(*sale, tenders);
    if (!document) return document.refusal();
    if (!wish.former)
        if (const auto may = mayBear(*document, wish.approver); !may) return may.refusal();
    if (const auto good = checkMeans(book, by, wish.approver, *document); !good)
        return good.refusal();
    // Last, so that nobody opens a day for what is refused on any day.
    if (!DayTable(book.db()).openAt(book.stall())) return refuse(Reason::dayNotOpen);
    document->number = sales.nextNumber(book.stream(), Series::sale);
    if (wish.former) {
        document->happenedAt = wish.former->happenedAt;
        document->source = wish.former->source;
    }

    Sold sold;
    sold.number = document->number;
    sold.total = document->total;
    sold.payable = document->payable();
    int line = 0;
    for (const auto& tender : document->tenders) {
        ++line;
        if (tender.kind == TenderKind::cash) sold.change += tender.change();
        if (tender.kind == TenderKind::voucher && !tender.change().isZero())
            sold.voucher = VoucherId::of(book.nextEntry(), line);
    }
    sold.id = SaleId::of(book.record(by, SaleMade{std::move(*document)}, idOf(wish.approver)).id);
    return sold;
}

} // namespace touat
