// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/refund.h"

#include <algorithm>

#include "core/acts/approve.h"
#include "core/acts/artisans_word.h"
#include "core/acts/keep_customer.h"
#include "core/acts/may_act.h"
#include "core/book/reach_view.h"
#include "core/book/stored_fact.h"
#include "core/consignment/artisan_table.h"
#include "core/sales/being_paid.h"
#include "core/sales/customer_table.h"
#include "core/sales/day_table.h"
#include "core/sales/rules_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

/// The sale in which a line was sold, and the line.
struct KnownSale {
    SaleId id;
    Document document;
    int firstLine = 0;
    Day day;
};

std::optional<KnownSale> knownSale(Book& book, SaleId id) {
    const auto head = SaleTable(book.db()).find(id);
    if (!head || head->series != Series::sale || head->stream.stall != book.stall())
        return std::nullopt;
    auto document = storedDocument(book.db(), id);
    if (!document) return std::nullopt;
    return KnownSale{id, std::move(*document), id.line(), head->day};
}

SaleId saleOf(SaleLineId line) {
    return SaleId::of(line.entry(), line.line() > takenLine ? takenLine : 0);
}

// The line as it was sold, but for an owner that was put right since.
SoldLine ownedLine(Book& book, SaleLineId line, SoldLine sold) {
    const auto right = SaleTable(book.db()).correctedOwner(line);
    if (!right) return sold;
    auto corrected = std::move(sold);
    corrected.artisan = right->artisan;
    corrected.contract = right->contract;
    corrected.agency = right->agency;
    corrected.shares = right->shares;
    corrected.keeper = right->keeper;
    corrected.rule.reset();
    return corrected;
}

Result<SoldLine> ofKnownSale(Book& book, const KnownSale& sale, const ReturnedLine& line) {
    const auto number = line.of->line() - sale.firstLine;
    if (number < 1 || number > static_cast<int>(sale.document.lines.size()))
        return refuse(Reason::saleUnknown, line.of->text());
    LineToRefund from;
    from.id = *line.of;
    from.sold = ownedLine(book, *line.of, sale.document.lines[static_cast<std::size_t>(number - 1)]);
    if (from.sold.item != line.item) return refuse(Reason::saleUnknown, line.of->text());
    const auto back = SaleTable(book.db()).takenBack(*line.of);
    from.quantityBack = back.quantity;
    from.amountBack = back.amount;
    from.sharesBack = back.shares;
    from.now = line.quantity;
    return refundLine(from);
}

Result<SoldLine> ofUnknownSale(Book& book, Day day, const ShopRules& rules,
                               const ReturnedLine& line) {
    const auto item = ShelfView(book.db(), book.stall(), day).find(line.item);
    if (!item) return refuse(Reason::itemUnknown, line.item.text());
    if (!line.quantity.isPositive()) return refuse(Reason::quantityNotPositive);
    if (item->isKit()) return refuse(Reason::kitOnlyParts, item->code());
    if (!fitsUnit(line.quantity, item->unit)) return refuse(Reason::quantityNotWhole);
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
    if (isMeasured(item->unit)) refund.unit = item->unit;
    if (!item->artisan) {
        const auto vat = rules.vatOf(item->vat);
        refund.shares = ownShares(*amount, vat);
        if (!vat.isZero()) refund.vat = vat;
        return refund;
    }
    const auto contract =
        item->contract ? ContractTable(book.db()).find(*item->contract) : std::nullopt;
    if (!contract) return refuse(Reason::contractUnknown, item->code());
    const auto rule = ruleFor(contract->terms, item->family, item->price);
    const auto shares =
        split(*amount, line.quantity, underRule(contract->terms, rule), item->net);
    if (!shares) return shares.refusal();
    if (rule != 0) refund.rule = rule;
    refund.agency = contract->terms.agency;
    refund.artisan = item->artisan;
    refund.contract = item->contract;
    refund.shares = *shares;
    refund.payable = day;
    if (contract->terms.keeper == Keeper::centre) refund.keeper = Keeper::centre;
    return refund;
}

Result<Done> inTime(Book& book, const ShopRules& rules, const KnownSale& sale,
                    const ReturnedLine& line, const std::optional<Person>& approver) {
    if (approver && mayDo(*approver, Right::refund)) return Done{};
    const auto item = ShelfView(book.db(), book.stall(), book.today()).find(line.item);
    const auto window = rules.returnDaysOf(item ? item->family : std::string{});
    const auto passed = book.today().number() - sale.day.number();
    if (passed > window) return refuse(Reason::returnTooLate, Quantity::pieces(passed));
    return Done{};
}

Result<Done> mayRefund(Book& book, const Person& by, const RefundWish& wish) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    return oneOfThemMay(by, wish.approver, Right::refund);
}

// A void takes everything off: who may lower a price by all of it, may undo the sale.
Result<Done> mayVoid(Book& book, const Person& by, const RefundWish& wish, Day day) {
    if (const auto may = mayAct(book, by, Right::sell); !may) return may.refusal();
    const auto rules = RulesTable(book.db()).inForce(book.stall(), day);
    const auto alone = [&](const Person& person) {
        return mayDo(person, Right::lowerPrice) && rules.cutOf(person.role) >= Rate::whole();
    };
    if (alone(by) || (wish.approver && alone(*wish.approver))) return Done{};
    return refuse(Reason::approvalNeeded, std::string(wordOf(Right::lowerPrice)));
}

Result<Sold> recordRefund(Book& book, const Person& by, Document document,
                          const RefundWish& wish) {
    if (!DayTable(book.db()).openAt(book.stall())) return refuse(Reason::dayNotOpen);
    document.number = SaleTable(book.db()).nextNumber(book.stream(), Series::refund);
    Sold given;
    given.number = document.number;
    given.total = document.total;
    given.payable = document.payable();
    for (std::size_t i = 0; i < document.tenders.size(); ++i)
        if (document.tenders[i].kind == TenderKind::voucher)
            given.voucher = VoucherId::of(book.nextEntry(), static_cast<int>(i) + 1);
    auto next = book.nextEntry();
    ++next.seq;
    auto owned = goodwillFacts(book, next, document);
    std::vector<Fact> facts{RefundMade{std::move(document)}};
    for (auto& fact : owned) facts.push_back(std::move(fact));
    given.id = SaleId::of(book.recordTogether(by, facts, idOf(wish.approver)).front().id);
    return given;
}

} // namespace

std::optional<SoldLine> soldLine(Book& book, SaleLineId line) {
    const auto sale = knownSale(book, saleOf(line));
    const auto number = sale ? line.line() - sale->firstLine : 0;
    if (number < 1 || number > static_cast<int>(sale->document.lines.size())) return std::nullopt;
    return ownedLine(book, line, sale->document.lines[static_cast<std::size_t>(number - 1)]);
}

std::vector<Fact> goodwillFacts(Book& book, const EntryId& next, const Document& back) {
    std::vector<Fact> facts;
    auto entry = next;
    for (const auto& line : back.lines) {
        if (!line.isGoodwill() || !line.artisan || line.kind == ItemKind::service) continue;
        const auto spot = line.returned->restock == Restock::aside ? Spot::aside : Spot::shelf;
        for (auto& fact : ownershipFacts(book, entry, *line.artisan, BoughtFor::goodwill,
                                         {{line.item, line.kind, line.quantity, Money{},
                                           std::nullopt, spot}},
                                         "")) {
            facts.push_back(std::move(fact));
            ++entry.seq;
        }
    }
    return facts;
}

namespace {

// At the stall's cost the goods become its own.
Result<Done> isOursToKeep(Book& book, const SoldLine& back) {
    if (!back.isGoodwill() || !back.artisan || back.kind == ItemKind::service) return Done{};
    if (ReachView(book.db(), book.stall()).holds(back.item)) return Done{};
    const auto item = ShelfView(book.db(), book.stall(), book.today()).find(back.item);
    return refuse(Reason::pieceNotHere, item ? item->code() : back.item.text());
}

/// Whether the window for returns counts; of a sale of the day that is open it does not.
enum class Window { counts, open };

Result<Document> readBack(Book& book, std::int64_t basket, const std::vector<ReturnedLine>& lines,
                          PaidBack how, const RefundWish& wish, Window window) {
    const auto opened = DayTable(book.db()).openAt(book.stall());
    const auto day = opened ? opened->day : book.today();
    if (lines.empty()) return refuse(Reason::noLines);
    if (lines.size() > Basket::mostLines)
        return refuse(Reason::tooManyLines, Quantity::pieces(Basket::mostLines));
    SaleTable sales(book.db());
    if (const auto sold = sales.byBasket(book.stream(), basket))
        return refuse(Reason::alreadySold, sold->text());
    if (wish.former && sales.bySource(book.stream(), wish.former->source))
        return refuse(Reason::alreadySold, wish.former->source);

    const auto rules = wish.former ? ShopRules{} : RulesTable(book.db()).inForce(book.stall(), day);
    Document document;
    document.basket = basket;
    document.note = wish.note;
    document.customer = wish.customer;
    std::optional<KnownSale> sale;
    for (const auto& line : lines) {
        // One line of a sale stands at most once in a refund, so that what was taken back before
        // is what the tables say; and a refund is of one sale.
        for (const auto& before : document.lines)
            if (line.of && before.refunds == line.of)
                return refuse(Reason::moreThanSold, line.quantity);
        if (line.of && !sale) sale = knownSale(book, saleOf(*line.of));
        if (line.of && (!sale || sale->id != saleOf(*line.of)))
            return refuse(Reason::saleUnknown, line.of->text());
        auto back = line.of ? ofKnownSale(book, *sale, line)
                            : ofUnknownSale(book, day, rules, line);
        if (!back) return back.refusal();
        if (line.of && !wish.former && window == Window::counts)
            if (const auto good = inTime(book, rules, *sale, line, wish.approver); !good)
                return good.refusal();
        back->returned = line.how;
        if (const auto ours = isOursToKeep(book, *back); !ours) return ours.refusal();
        document.total += back->amount;
        if (!document.total.fitsDocument()) return refuse(Reason::amountTooLarge);
        document.lines.push_back(std::move(*back));
    }
    if (!sale) return document;
    document.refunds = sale->id;
    const auto head = *sales.find(sale->id);
    const auto before = sales.givenBack(sale->id);
    const auto charges = chargesBack({head.total, head.duty, head.rounding},
                                     {before.total, before.duty, before.rounding}, document.total,
                                     rules.cashRounding, how);
    if (!charges.duty.isZero()) document.duty = charges.duty;
    if (!charges.rounding.isZero()) document.rounding = charges.rounding;
    if (!document.customer) document.customer = sale->document.customer;
    return document;
}

} // namespace

Result<Document> readRefund(Book& book, const Person& by, std::int64_t basket,
                            const std::vector<ReturnedLine>& lines, PaidBack how,
                            const RefundWish& wish) {
    if (const auto may = mayRefund(book, by, wish); !may) return may.refusal();
    return readBack(book, basket, lines, how, wish, Window::counts);
}

Result<Money> worthOf(Book& book, const std::vector<ReturnedLine>& lines, PaidBack how) {
    RefundWish agreed;
    agreed.approver = Person::commandLine();
    const auto next = SaleTable(book.db()).lastBasket(book.stream()) + 1;
    const auto document = readRefund(book, Person::commandLine(), next, lines, how, agreed);
    if (!document) return document.refusal();
    return document->payable();
}

Money unpaidOf(Book& book, SaleId sale) {
    const auto document = storedDocument(book.db(), sale);
    if (!document || !document->customer) return {};
    const auto owed = std::min(SaleTable(book.db()).onAccount(sale), owedBy(book, *document->customer));
    return std::max(owed, Money{});
}

Money unpaidOf(Book& book, const std::vector<ReturnedLine>& back) {
    return back.empty() || !back.front().of ? Money{} : unpaidOf(book, saleOf(*back.front().of));
}

Result<BackInCash> backInCash(Book& book, const std::vector<ReturnedLine>& lines) {
    const auto unpaid = unpaidOf(book, lines);
    auto worth = worthOf(book, lines, PaidBack::inCash);
    if (worth && unpaid >= *worth) worth = worthOf(book, lines, PaidBack::otherwise); // no cash moves: no coins
    if (!worth) return worth.refusal();
    return BackInCash{*worth, offAccountOf(*worth, unpaid)};
}

std::vector<Tender> waysBack(Book& book, const Document& back, Money amount, TenderKind through) {
    const auto unpaid = back.refunds ? unpaidOf(book, *back.refunds) : Money{};
    const auto onAccount = through == TenderKind::account ? amount : offAccountOf(amount, unpaid);
    std::vector<Tender> ways;
    if (!onAccount.isZero()) ways.push_back(exactly(TenderKind::account, onAccount));
    if (amount != onAccount) ways.push_back(exactly(through, amount - onAccount));
    return ways;
}

Result<Sold> refund(Book& book, const Person& by, std::int64_t basket,
                    const std::vector<ReturnedLine>& lines, TenderKind through,
                    const RefundWish& wish) {
    const auto how = through == TenderKind::cash ? PaidBack::inCash : PaidBack::otherwise;
    auto document = readRefund(book, by, basket, lines, how, wish);
    if (!document) return document.refusal();
    const bool unknown = std::any_of(lines.begin(), lines.end(),
                                     [](const ReturnedLine& line) { return !line.of; });
    if (unknown && !wish.former) {
        if (!wish.approver)
            return refuse(Reason::approvalNeeded, std::string(wordOf(Right::refund)));
        if (through != TenderKind::voucher) return refuse(Reason::saleUnknown);
    }
    if (through == TenderKind::account &&
        (!document->customer || !CustomerTable(book.db()).find(*document->customer)))
        return refuse(Reason::customerUnknown);
    if (through == TenderKind::deposit || through == TenderKind::exchange)
        return refuse(Reason::orderUnknown);
    if (through == TenderKind::cash && document->refunds && !wish.former &&
        unpaidOf(book, *document->refunds) >= document->payable()) {
        // No cash moves, so nothing is rounded for it.
        through = TenderKind::account;
        document = readRefund(book, by, basket, lines, PaidBack::otherwise, wish);
        if (!document) return document.refusal();
    }
    if (!wish.former)
        document->tenders = waysBack(book, *document, document->payable(), through);
    else if (!document->payable().isZero())
        document->tenders.push_back(exactly(through, document->payable()));
    if (wish.former) {
        document->happenedAt = wish.former->happenedAt;
        document->source = wish.former->source;
    }
    return recordRefund(book, by, std::move(*document), wish);
}

Result<Sold> voidSale(Book& book, const Person& by, SaleId id, std::int64_t basket,
                      const RefundWish& wish) {
    const auto sale = knownSale(book, id);
    if (!sale) return refuse(Reason::saleUnknown, id.text());
    const auto day = DayTable(book.db()).openAt(book.stall());
    if (!day || day->day != sale->day) return refuse(Reason::correctionTooLate);
    if (const auto may = mayVoid(book, by, wish, day->day); !may) return may.refusal();
    if (!SaleTable(book.db()).givenBack(id).total.isZero())
        return refuse(Reason::moreThanSold, Quantity{});
    std::vector<ReturnedLine> lines;
    int number = sale->firstLine;
    for (const auto& line : sale->document.lines) {
        Returned how;
        how.reason = ReturnReason::mistake;
        lines.push_back({SaleLineId::of(id.entry(), ++number), line.item, line.quantity, {}, how});
    }
    auto document = readBack(book, basket, lines, PaidBack::inCash, wish, Window::open);
    if (!document) return document.refusal();
    // What was really paid goes back the way it came: no change, no proof of card is needed. A spent
    // voucher or deposit cannot be given back as it was: it becomes a voucher.
    for (auto tender : SaleTable(book.db()).tenders(id)) {
        const bool credit = tender.kind == TenderKind::voucher ||
                            tender.kind == TenderKind::deposit ||
                            tender.kind == TenderKind::exchange;
        auto back = exactly(credit ? TenderKind::voucher : tender.kind, tender.amount);
        back.scheme = tender.scheme;
        back.reference = tender.reference;
        back.terminal = tender.terminal;
        back.lastFour = tender.lastFour;
        document->tenders.push_back(std::move(back));
    }
    return recordRefund(book, by, std::move(*document), wish);
}

} // namespace touat
