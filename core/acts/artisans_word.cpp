// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/artisans_word.h"

#include <algorithm>

#include "core/acts/approve.h"
#include "core/acts/change_price.h"
#include "core/acts/goods_lines.h"
#include "core/acts/may_act.h"
#include "core/acts/sell.h"
#include "core/consignment/account_table.h"
#include "core/consignment/artisan_table.h"
#include "core/consignment/share.h"
#include "core/journal/balance_table.h"
#include "core/phone.h"
#include "core/sales/cash_rounding.h"
#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

Result<Done> isWord(const std::string& note) {
    if (note.empty()) return refuse(Reason::noteMissing);
    if (note.size() > 200 || !isCleanText(note)) return refuse(Reason::textUnusable);
    return Done{};
}

Result<ConsentGiven> consent(Book& book, const Person& by, ItemId id, Money least,
                             const ArtisanSaid& said) {
    must(said.how != ConsentHow::vouched, "a consent is the artisan's own word");
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    const auto item = itemWithinReach(book, id);
    if (!item) return item.refusal();
    if (!item->artisan) return refuse(Reason::contractUnknown, item->code());
    if (!least.fitsDocument()) return refuse(Reason::amountTooLarge);
    if (item->net && least < *item->net) return refuse(Reason::belowFloor, *item->net);
    if (const auto good = isWord(said.who); !good) return good.refusal();
    ConsentGiven fact{*item->artisan, id, least, std::nullopt, said.how, said.who};
    if (said.how != ConsentHow::byPhone) return fact;
    fact.phone = said.phone.empty() ? ArtisanTable(book.db()).find(*item->artisan)->phone
                                    : readPhone(said.phone);
    if (!fact.phone) return refuse(Reason::phoneUnusable, said.phone);
    if (fact.phone->empty()) fact.phone.reset();
    return fact;
}

// The stall's own item of the same kind of goods: a new card and a new tag, so that nobody is paid
// for it twice.
ItemRegistered ownTwin(Book& book, const EntryId& entry, ItemId id) {
    const auto item = ShelfView(book.db(), book.stall(), book.today()).find(id);
    ItemRegistered twin{ItemKind::series, {}};
    twin.card.codes = {ownCode(entry.stream, entry.seq)};
    twin.card.name = item->name;
    twin.card.family = item->family;
    twin.card.price = item->price;
    twin.card.picture = item->picture;
    twin.card.palette = item->palette;
    if (!item->photo.empty()) twin.card.photo = item->photo;
    if (item->unit != Unit::piece) twin.card.unit = item->unit;
    return twin;
}

} // namespace

Result<Done> recordConsent(Book& book, const Person& by, ItemId item, Money least,
                           const std::optional<Day>& until, const ArtisanSaid& said) {
    auto fact = consent(book, by, item, least, said);
    if (!fact) return fact.refusal();
    if (until && *until < book.today()) return refuse(Reason::termUnusable);
    fact->until = until;
    (void)book.record(by, *fact);
    return Done{};
}

Result<Done> markDown(Book& book, const Person& by, ItemId item, Money price, const ArtisanSaid& said,
                      const std::optional<Day>& from) {
    if (const auto may = mayAct(book, by, Right::changePrice); !may) return may.refusal();
    const auto day = from.value_or(book.today());
    if (day < book.today()) return refuse(Reason::ruleUnusable);
    const auto fact = consent(book, by, item, price, said);
    if (!fact) return fact.refusal();
    const auto known = ShelfView(book.db(), book.stall(), day).find(item); // as it would cost on that day
    if (price >= known->price) return refuse(Reason::priceNotLower, known->price);
    (void)book.recordTogether(
        by, std::vector<Fact>{*fact, priceFrom(book, day, item, price, std::min(known->floor, price))});
    return Done{};
}

Result<Done> markDownAlone(Book& book, const Person& by, ItemId id, Money price) {
    if (const auto may = mayAct(book, by, Right::changePrice); !may) return may.refusal();
    const auto item = itemWithinReach(book, id);
    if (!item) return item.refusal();
    if (!price.fitsDocument()) return refuse(Reason::amountTooLarge);
    if (item->net && price < *item->net) return refuse(Reason::belowFloor, *item->net);
    const auto least = leastWithoutAsking(book, {*item}, Consents::lasting);
    const auto alone = least.find(id);
    if (!item->artisan || alone == least.end())
        return refuse(Reason::contractUnknown, item->code());
    if (price >= item->price) return refuse(Reason::priceNotLower, item->price);
    if (price < alone->second) return refuse(Reason::consentMissing, alone->second);
    (void)book.record(by, priceFrom(book, book.today(), id, price, alone->second));
    return Done{};
}

Money markedDown(Money price, Rate off) {
    const auto left = price - partOf(price, off);
    const auto whole = roundedBack(left, Money::dinars(10));
    return whole < price ? whole : left;
}

std::vector<OldGoods> goodsToMarkDown(Book& book, const std::optional<Stall>& stall, int days) {
    auto goods = oldGoods(book.db(), stall, book.today(), days);
    std::vector<ShelfItem> items;
    for (const auto& each : goods) {
        ShelfItem item;
        item.id = each.item;
        item.price = each.price;
        item.floor = each.floor;
        item.contract = each.contract;
        items.push_back(std::move(item));
    }
    const auto least = leastWithoutAsking(book, items, Consents::lasting);
    for (auto& each : goods) {
        const auto alone = least.find(each.item);
        each.least = alone == least.end() ? each.price : alone->second;
    }
    return goods;
}

Result<Done> renewContract(Book& book, const Person& by, ContractId id, Day until, ConsentHow how,
                           const std::string& note) {
    must(how != ConsentHow::vouched, "a renewal is the artisan's own word");
    if (const auto may = mayAct(book, by, Right::managePeople); !may) return may.refusal();
    const auto contract = ContractTable(book.db()).find(id);
    if (!contract) return refuse(Reason::contractUnknown);
    if (!book.stall().isCentre() && contract->stall != book.stall()) return refuse(Reason::contractElsewhere);
    if (!contract->ends || until <= *contract->ends) return refuse(Reason::termUnusable);
    if (const auto good = isWord(note); !good) return good.refusal();
    (void)book.record(by, ContractRenewed{id, until, how, note});
    return Done{};
}

std::vector<Fact> ownershipFacts(Book& book, const EntryId& next, ArtisanId artisan,
                                 BoughtFor against, const std::vector<BoughtLine>& lines,
                                 const std::string& note) {
    std::vector<Fact> facts;
    BoughtOut fact{artisan, against, lines, note};
    auto entry = next;
    for (auto& line : fact.lines) {
        if (line.kind == ItemKind::piece) continue;
        facts.emplace_back(ownTwin(book, entry, line.item));
        line.becomes = ItemId::of(entry);
        ++entry.seq;
    }
    facts.emplace_back(std::move(fact));
    return facts;
}

Result<ArtisanEntryId> buyOut(Book& book, const Person& by, const std::vector<Bought>& goods,
                              const std::string& note) {
    if (const auto may = mayAct(book, by, Right::changePrice); !may) return may.refusal();
    if (note.size() > 200 || !isCleanText(note)) return refuse(Reason::textUnusable);
    std::vector<IncomingLine> lines;
    for (const auto& each : goods)
        lines.push_back({each.item, each.quantity});
    const auto held = goodsAtHand(book, lines, Spot::shelf);
    if (!held) return held.refusal();
    std::optional<ArtisanId> artisan;
    std::vector<BoughtLine> bought;
    for (std::size_t i = 0; i < goods.size(); ++i) {
        const auto item = itemWithinReach(book, goods[i].item);
        if (!item) return item.refusal();
        if (!item->artisan || (artisan && *artisan != *item->artisan))
            return refuse(Reason::goodsEntrusted, item->code());
        artisan = item->artisan;
        if (goods[i].amount <= Money{}) return refuse(Reason::amountNotPositive);
        if (!goods[i].amount.fitsDocument()) return refuse(Reason::amountTooLarge);
        bought.push_back(
            {item->id, item->kind, goods[i].quantity, goods[i].amount, std::nullopt, Spot::shelf});
    }
    const auto recorded = book.recordTogether(
        by, ownershipFacts(book, book.nextEntry(), *artisan, BoughtFor::price, bought, note));
    return ArtisanEntryId::of(recorded.back().id, 1);
}

std::vector<BuyableGoods> buyableGoods(Book& book, ArtisanId artisan) {
    std::vector<BuyableGoods> all;
    ContractTable contracts(book.db());
    for (auto& item : ShelfView(book.db(), book.stall(), book.today()).all()) {
        if (item.artisan != artisan || !item.contract || !item.free().isPositive()) continue;
        const auto terms = contracts.find(*item.contract)->terms;
        const auto under = underRule(terms, ruleFor(terms, item.family, item.price));
        const auto shares = split(item.price, Quantity::pieces(1), under, item.net);
        all.push_back({std::move(item), shares ? shares->artisan : Money{}});
    }
    return all;
}

Quantity keepableOf(Book& book, ItemId id) {
    const auto item = ShelfView(book.db(), book.stall(), book.today()).find(id);
    if (!item || !item->artisan) return Quantity{};
    const auto so = ArtisanEntryTable(book.db()).compensated(id, *item->artisan);
    if (so.amount <= Money{}) return Quantity{};
    const auto here = BalanceTable(book.db()).goods(accountOf(Spot::lost, book.stall()), id);
    return std::max(Quantity{}, std::min(so.lost - so.found, here));
}

Result<Money> keptFor(Book& book, const IncomingLine& line) {
    const auto held = goodsAtHand(book, {line}, Spot::lost);
    if (!held) return held.refusal();
    if (line.quantity > keepableOf(book, line.item)) return refuse(Reason::nothingDue);
    const auto item = ShelfView(book.db(), book.stall(), book.today()).find(line.item);
    const auto so = ArtisanEntryTable(book.db()).compensated(line.item, *item->artisan);
    const auto upTo = so.found + line.quantity;
    const auto worth =
        proportion(so.amount, upTo.thousandths(), so.lost.thousandths()) - so.settled;
    if (worth <= Money{}) return refuse(Reason::nothingDue);
    return worth;
}

Result<Done> keepFound(Book& book, const Person& by, const IncomingLine& line,
                       const std::string& note, const std::optional<Person>& approver) {
    if (const auto may = mayAct(book, by, Right::payArtisans); !may) return may.refusal();
    if (const auto good = isWord(note); !good) return good.refusal();
    const auto worth = keptFor(book, line);
    if (!worth) return worth.refusal();
    if (const auto one = oneOfThemMay(by, approver, Right::adjustStock); !one) return one.refusal();
    const auto item = itemWithinReach(book, line.item);
    if (!item) return item.refusal();
    GoodsMoved found;
    found.reason = MoveReason::found;
    found.lines = *goodsAtHand(book, {line}, Spot::lost);
    found.note = note;
    // Nothing is taken back, and it is found all the same.
    found.losses = {{line.item, -line.quantity, *item->artisan, Money{}}};
    std::vector<Fact> facts{found};
    auto next = book.nextEntry();
    ++next.seq;
    for (auto& fact : ownershipFacts(
             book, next, *item->artisan, BoughtFor::compensation,
             {{item->id, item->kind, line.quantity, *worth, std::nullopt, Spot::shelf}}, note))
        facts.push_back(std::move(fact));
    (void)book.recordTogether(by, facts, idOf(approver));
    return Done{};
}

} // namespace touat
