// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tea set: one price, several artisans, and every centime and every piece where it belongs.
#include <rapidcheck/gtest.h>

#include <map>
#include <set>

#include "core/acts/artisans_word.h"
#include "core/acts/change_price.h"
#include "core/acts/describe_item.h"
#include "core/acts/fetch_order.h"
#include "core/stock/family.h"
#include "core/stock/goods_sum_view.h"
#include "core/stock/item_table.h"
#include "core/stock/kit.h"
#include "the_till.h"

namespace touat {
namespace {

class Kits : public given::TheTill {
  protected:
    void SetUp() override {
        TheTill::SetUp();
        NewArtisan potter;
        potter.card = "29000002";
        potter.name = {"أمينة", "Amina"};
        potter.pin = "4826";
        amina = *registerArtisan(book(), manager, potter);
        auto terms = given::fifteenPercent();
        terms.commission = Rate::percent(20);
        const auto hers = *given::signPaper(book(), manager, amina, Stall::number(7), terms);
        auto card = given::card("Teapot", Money::dinars(700), Money::dinars(500));
        card.artisan = amina;
        card.contract = hers;
        pot = *registerItem(book(), seller, ItemKind::series, card);
        auto herbs = given::card("Herbs", Money::dinars(1000), Money::dinars(900));
        herbs.unit = Unit::kilogram;
        mint = *registerItem(book(), seller, ItemKind::series, herbs);
        EXPECT_TRUE(takeDeposit(book(), seller, amina, hers, {{pot, Quantity::pieces(10)}}));
        EXPECT_TRUE(receiveGoods(book(), seller, {{mint, Quantity::pieces(5)}}));
        set = kit(Money::dinars(1950));
    }
    // By the tags 850 + 3 × 120 + 700 + 125 = 2035.
    std::vector<KitPart> parts() const {
        return {{couffin, given::onePiece},
                {tea, Quantity::pieces(3)},
                {pot, given::onePiece},
                {mint, Quantity::thousandths(125)}};
    }
    ItemCard kitCard(Money price) const {
        auto card = given::card("Tea set", price);
        card.parts = parts();
        return card;
    }
    ItemId kit(Money price) {
        return *registerItem(book(), seller, ItemKind::service, kitCard(price));
    }
    Reason refusedAs(ItemKind kind, const ItemCard& card) {
        const auto item = registerItem(book(), seller, kind, card);
        EXPECT_FALSE(item);
        return item.refusal().reason;
    }
    RefundWish agreed() const {
        RefundWish wish;
        wish.approver = manager;
        return wish;
    }
    OrderWish kept(OrderKind kind, Quantity kits = given::onePiece) const {
        OrderWish wish;
        wish.kind = kind;
        wish.customerName = "Aïcha";
        wish.lines = {{set, "", kits, Money::dinars(1950 * kits.wholeUnits())}};
        return wish;
    }
    /// What every part of the set has for everybody.
    std::vector<Quantity> freeParts() {
        std::vector<Quantity> free;
        for (const auto& part : parts()) free.push_back(shelf(part.item).free());
        return free;
    }
    /// Every account that holds something.
    std::map<std::pair<std::string, std::int64_t>, std::int64_t> balances() {
        std::map<std::pair<std::string, std::int64_t>, std::int64_t> all;
        Query row(db(), "SELECT account, commodity, amount FROM balance WHERE amount <> 0");
        while (row.next()) {
            auto account = row.text();
            const auto commodity = row.integer();
            all[{std::move(account), commodity}] = row.integer();
        }
        return all;
    }
    ArtisanId amina;
    ItemId pot;
    ItemId mint; // of the stall's own, by the kilogram
    ItemId set;
};

TEST_F(Kits, row59_aKitIsItsPartsAndTheirSharesOfItsPrice) {
    const auto sold = sellBasket(basketOf({set}));
    ASSERT_TRUE(sold);
    EXPECT_EQ(sold->total, Money::dinars(1950));
    EXPECT_EQ(stock(couffin), Quantity::pieces(19));
    EXPECT_EQ(stock(tea), Quantity::pieces(97));
    EXPECT_EQ(stock(pot), Quantity::pieces(9));
    EXPECT_EQ(stock(mint), Quantity::thousandths(4'875));
    EXPECT_EQ(stock(set), Quantity{});
    const auto document = *storedDocument(db(), sold->id);
    ASSERT_EQ(document.lines.size(), 4U);
    const std::vector<std::int64_t> weights{85'000, 36'000, 70'000, 12'500};
    const auto shares = spread(Money::dinars(1950), weights);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(document.lines[i].amount, shares[i]);
        EXPECT_EQ(document.lines[i].kit, (SoldKit{set, 1, given::onePiece}));
    }
    EXPECT_EQ(balance(account::artisan(fatma)), -document.lines[0].shares.artisan);
    EXPECT_EQ(balance(account::artisan(amina)), -document.lines[2].shares.artisan);
    EXPECT_EQ(document.lines[2].shares.artisan, shares[2] - partOf(shares[2], Rate::percent(20)));
    const auto printed = *printedDocument(book(), sold->id);
    EXPECT_EQ(printed.lines[1].kit.latin, "Tea set");
    EXPECT_EQ(printed.lines[1].kitNumber, 1);
}

TEST_F(Kits, row59_twoKitsOfOneLineHoldTwiceTheParts) {
    auto basket = basketOf({set});
    ASSERT_TRUE(basket.setQuantity(0, Quantity::pieces(2), shelf(set)));
    EXPECT_EQ(basket.setQuantity(0, Quantity::thousandths(1'500), shelf(set)).refusal().reason,
              Reason::quantityNotWhole);
    ASSERT_TRUE(sellBasket(basket));
    EXPECT_EQ(stock(tea), Quantity::pieces(94));
    EXPECT_EQ(stock(mint), Quantity::thousandths(4'750));
}

TEST_F(Kits, row59_noPartGoesBelowItsFloor) {
    std::vector<PartOnShelf> onShelf;
    for (const auto& part : parts()) onShelf.push_back({shelf(part.item), part.quantity});
    const auto least = leastFor(onShelf); // the basket's floor of 800 of 850 holds it up
    EXPECT_EQ(least, Money::centimes((80'000LL * 203'500 + 84'999) / 85'000));
    const auto sellAt = [&](Money price) {
        auto basket = basketOf({set});
        EXPECT_TRUE(basket.setPrice(0, price, shelf(set)));
        return sellBasket(basket);
    };
    const auto low = kit(least - Money::centimes(1));
    EXPECT_EQ(sellBasket(basketOf({low})).refusal().reason, Reason::belowFloor);
    ASSERT_TRUE(sellBasket(basketOf({kit(least)})));
    EXPECT_EQ(sellAt(least - Money::centimes(1)).refusal().reason, Reason::belowFloor);
    EXPECT_TRUE(sellAt(least));
}

TEST_F(Kits, row59_whatIsNotHereCannotBePutIntoABox) {
    auto basket = basketOf({set});
    ASSERT_TRUE(basket.setQuantity(0, Quantity::pieces(11), shelf(set))); // of ten pots
    const auto refused = sellBasket(basket);
    EXPECT_EQ(refused.refusal().reason, Reason::stockMissing);
    EXPECT_EQ(refused.refusal().subject, shelf(pot).code());
    // What is sold beside it is not there twice.
    auto beside = basketOf({pot, set});
    ASSERT_TRUE(beside.setQuantity(0, Quantity::pieces(10), shelf(pot)));
    EXPECT_EQ(sellBasket(beside).refusal().reason, Reason::stockMissing);
    ASSERT_TRUE(beside.setQuantity(0, Quantity::pieces(9), shelf(pot)));
    EXPECT_TRUE(sellBasket(beside));
    EXPECT_EQ(makeable({{shelf(pot), given::onePiece}}), Quantity{});
    EXPECT_EQ(makeable({{shelf(tea), Quantity::pieces(10)}}), Quantity::pieces(9));
    EXPECT_EQ(makeable({}), Quantity{});
}

TEST_F(Kits, aPartGoesByItsOwnArtisansContractAndWord) {
    auto terms = given::fifteenPercent();
    terms.floor = Rate::percent(90);
    terms.bearer = Bearer::stall;
    const auto hers = *given::signPaper(book(), manager, amina, Stall::number(7), terms);
    auto card = given::card("Tray", Money::dinars(1000), Money::dinars(500));
    card.artisan = amina;
    card.contract = hers;
    const auto tray = *registerItem(book(), seller, ItemKind::series, card);
    ASSERT_TRUE(takeDeposit(book(), seller, amina, hers, {{tray, Quantity::pieces(5)}}));
    const auto sugar = *registerItem(book(), seller, ItemKind::series,
                                     given::card("Sugar", Money::dinars(120)));
    ASSERT_TRUE(receiveGoods(book(), seller, {{sugar, Quantity::pieces(50)}}));
    auto pair = given::card("Tray and sugar", Money::dinars(896));
    pair.parts = {{tray, given::onePiece}, {sugar, given::onePiece}}; // by the tags 1120
    const auto box = *registerItem(book(), seller, ItemKind::service, pair);
    EXPECT_EQ(sellBasket(basketOf({box})).refusal().reason, Reason::belowFloor)
        << "the tray would go for 800, and its contract says 900";
    ASSERT_TRUE(recordConsent(book(), manager, tray, Money::dinars(800), std::nullopt, {ConsentHow::byPhone, "Amina", {}}));
    EXPECT_EQ(sellBasket(basketOf({box})).refusal().reason, Reason::approvalNeeded)
        << "the stall would give more than its commission";
    const auto sold = sellBasket(basketOf({box}), withManager());
    ASSERT_TRUE(sold);
    const auto line = storedDocument(db(), sold->id)->lines[0];
    EXPECT_EQ(line.amount, Money::dinars(800));
    EXPECT_EQ(line.consent, ConsentHow::byPhone);
    EXPECT_EQ(line.contract, hers);
    EXPECT_EQ(line.shares.artisan, Money::dinars(850)) << "the stall bears what is below the tag";
    EXPECT_EQ(balance(account::borne(Stall::number(7))), Money::dinars(50));
    // Without a word a manager vouches for it.
    clock.pass(86'400'000);
    ASSERT_TRUE(recordConsent(book(), manager, tray, Money::dinars(900), std::nullopt, {ConsentHow::inPerson, "Amina", {}}));
    const auto vouched = sellBasket(basketOf({box}), withManager());
    ASSERT_TRUE(vouched);
    EXPECT_EQ(storedDocument(db(), vouched->id)->lines[0].consent, ConsentHow::vouched);
    // A contract that is over sells nothing, not even in a box.
    terms.ends = book().today().plus(1);
    const auto ending = *given::signPaper(book(), manager, amina, Stall::number(7), terms);
    auto last = given::card("Cup", Money::dinars(100));
    last.artisan = amina;
    last.contract = ending;
    const auto cup = *registerItem(book(), seller, ItemKind::series, last);
    ASSERT_TRUE(takeDeposit(book(), seller, amina, ending, {{cup, Quantity::pieces(5)}}));
    pair.parts = {{cup, given::onePiece}, {sugar, given::onePiece}};
    pair.price = Money::dinars(220);
    const auto cups = *registerItem(book(), seller, ItemKind::service, pair);
    clock.pass(3 * 86'400'000LL);
    EXPECT_EQ(readSale(book(), basketOf({cups})).refusal().reason, Reason::contractEnded);
}

TEST_F(Kits, row59_aKitIsNothingButItsParts) {
    const auto price = Money::dinars(1950);
    EXPECT_EQ(refusedAs(ItemKind::series, kitCard(price)), Reason::kitOnlyParts);
    auto owned = kitCard(price);
    owned.artisan = fatma;
    owned.contract = contract;
    EXPECT_EQ(refusedAs(ItemKind::service, owned), Reason::kitOnlyParts);
    auto nested = kitCard(price);
    nested.parts = {{set, given::onePiece}};
    EXPECT_EQ(refusedAs(ItemKind::service, nested), Reason::kitOnlyParts);
    auto half = kitCard(price);
    half.parts = {{tea, Quantity::thousandths(500)}};
    EXPECT_EQ(refusedAs(ItemKind::service, half), Reason::quantityNotWhole);
    half.parts = {{tea, Quantity{}}};
    EXPECT_EQ(refusedAs(ItemKind::service, half), Reason::quantityNotPositive);
    half.parts = {{carpet, Quantity::pieces(2)}};
    EXPECT_EQ(refusedAs(ItemKind::service, half), Reason::oneOfAKind);
    half.parts = {{tea, given::onePiece}, {tea, given::onePiece}};
    EXPECT_EQ(refusedAs(ItemKind::service, half), Reason::oneOfAKind);
    half.parts = {{ItemId::fromPacked(987654321), given::onePiece}};
    EXPECT_EQ(refusedAs(ItemKind::service, half), Reason::itemUnknown);
    EXPECT_EQ(refund(book(), seller, nextBasket(), {{{}, set, given::onePiece, price, {}}},
                     TenderKind::voucher, agreed())
                  .refusal()
                  .reason,
              Reason::kitOnlyParts);
    EXPECT_EQ(receiveGoods(book(), seller, {{set, given::onePiece}}).refusal().reason,
              Reason::itemUnknown);
}

TEST_F(Kits, aLayawayHoldsThePartsOfItsKits) {
    const auto before = freeParts();
    const auto order = *placeOrder(book(), seller, kept(OrderKind::layaway, Quantity::pieces(4)));
    EXPECT_EQ(shelf(pot).free(), Quantity::pieces(6));
    EXPECT_EQ(shelf(tea).free(), Quantity::pieces(88));
    EXPECT_EQ(shelf(mint).free(), Quantity::thousandths(4'500));
    EXPECT_EQ(shelf(pot).free(order), Quantity::pieces(10)) << "its own are there for it";
    // What is held can go neither into another set nor away.
    auto others = basketOf({set});
    ASSERT_TRUE(others.setQuantity(0, Quantity::pieces(7), shelf(set)));
    EXPECT_EQ(sellBasket(others).refusal().reason, Reason::stockMissing);
    const auto tooMany = placeOrder(book(), seller, kept(OrderKind::layaway, Quantity::pieces(7)));
    EXPECT_EQ(tooMany.refusal().reason, Reason::stockMissing);
    EXPECT_EQ(tooMany.refusal().subject, shelf(pot).code());
    EXPECT_EQ(tooMany.refusal().quantity, Quantity::pieces(6));
    // Two lines of one order are not there twice either.
    auto beside = kept(OrderKind::layaway, Quantity::pieces(4));
    beside.lines.push_back({pot, "", Quantity::pieces(3), Money::dinars(2100)});
    EXPECT_EQ(placeOrder(book(), seller, beside).refusal().reason, Reason::stockMissing);
    ASSERT_TRUE(payOrder(book(), seller, order, {exactCash(Money::dinars(2000))}));
    ASSERT_TRUE(cancelOrder(book(), seller, order, TenderKind::cash, Money{}));
    EXPECT_EQ(freeParts(), before);
}

TEST_F(Kits, whatWasPutAsideIsFetchedForWhatWasAgreed) {
    const auto order = *placeOrder(book(), seller, kept(OrderKind::layaway, Quantity::pieces(10)));
    ASSERT_TRUE(payOrder(book(), seller, order, {exactCash(Money::dinars(1500))}));
    ASSERT_TRUE(changePrice(book(), manager, tea, book().today(), Money::dinars(150), Money{}));
    const auto basket = *fetchOrder(book(), seller, order, nextBasket());
    const auto sold = sell(book(), seller, basket,
                           {exactly(TenderKind::deposit, Money::dinars(1500)),
                            exactCash(Money::dinars(18'000))});
    ASSERT_TRUE(sold) << "all ten pots are held, and for this order";
    EXPECT_EQ(sold->total, Money::dinars(19'500));
    EXPECT_EQ(stock(pot), Quantity{});
    EXPECT_EQ(shelf(tea).free(), Quantity::pieces(70));
    EXPECT_EQ(OrderTable(db()).find(order)->state, OrderState::handedOver);
}

TEST_F(Kits, aQuoteForAKitHoldsNothingAndSellsNothingThatIsNotHere) {
    const auto before = freeParts();
    const auto quote = *placeOrder(book(), seller, kept(OrderKind::quote, Quantity::pieces(2)));
    EXPECT_EQ(freeParts(), before);
    auto all = basketOf({pot});
    ASSERT_TRUE(all.setQuantity(0, Quantity::pieces(9), shelf(pot)));
    ASSERT_TRUE(sellBasket(all));
    const auto basket = *fetchOrder(book(), seller, quote, nextBasket());
    EXPECT_EQ(sell(book(), seller, basket, {exactCash(Money::dinars(3900))}).refusal().reason,
              Reason::stockMissing);
    ASSERT_TRUE(takeDeposit(book(), seller, amina, shelf(pot).contract.value(),
                            {{pot, Quantity::pieces(1)}}));
    EXPECT_TRUE(sell(book(), seller, basket, {exactCash(Money::dinars(3900))}));
}

TEST_F(Kits, anAgreedPriceOfAKitLeavesNoPartBelowItsFloor) {
    auto cheap = kept(OrderKind::layaway);
    cheap.lines[0].amount = Money::dinars(1000);
    EXPECT_EQ(placeOrder(book(), seller, cheap).refusal().reason, Reason::belowFloor);
    cheap.approver = manager;
    EXPECT_TRUE(placeOrder(book(), seller, cheap));
    auto many = kept(OrderKind::quote);
    many.lines.assign(Basket::mostLines / 2, many.lines.front());
    EXPECT_EQ(placeOrder(book(), seller, many).refusal().reason, Reason::tooManyLines)
        << "a kit is four lines of its sale";
}

TEST_F(Kits, aKitThatWasSoldIsDeliveredAndPrintedAsOne) {
    auto basket = basketOf({set, pot, set});
    ASSERT_TRUE(basket.setQuantity(0, Quantity::pieces(2), shelf(set)));
    const auto sold = *sellBasket(basket);
    auto wish = kept(OrderKind::delivery);
    wish.sale = sold.id;
    wish.lines = deliveryOf(*storedDocument(db(), sold.id));
    ASSERT_EQ(wish.lines.size(), 2U + (basket.lines().size() - 2U));
    const auto before = freeParts();
    const auto order = *placeOrder(book(), seller, wish);
    EXPECT_EQ(freeParts(), before) << "it is sold already";
    const auto paper = *printedOrder(db(), order);
    EXPECT_EQ(paper.lines[0].item.latin, "Tea set");
    ASSERT_EQ(paper.lines[0].parts.size(), 4U);
    EXPECT_EQ(paper.lines[0].parts[1].quantity, Quantity::pieces(3 * paper.lines[0].quantity.wholeUnits()));
    EXPECT_EQ(paper.total, sold.total);
    ASSERT_TRUE(moveOrder(book(), seller, order, OrderState::handedOver));
}

// Whatever is put aside, called off, fetched and brought back: no part is made, lost or held for ever.
RC_GTEST_FIXTURE_PROP(Kits, whatIsPutAsideIsConservedProperty, ()) {
    const auto before = balances();
    const auto free = freeParts();
    std::vector<OrderId> open;
    std::vector<Sold> sales;
    const auto steps = *rc::gen::inRange(1, 12);
    for (int step = 0; step < steps; ++step) {
        if (open.empty() || *rc::gen::inRange(0, 3) == 0) {
            auto wish = kept(*rc::gen::element(OrderKind::layaway, OrderKind::quote),
                             Quantity::pieces(*rc::gen::inRange(1, 6)));
            if (*rc::gen::arbitrary<bool>())
                wish.lines.push_back({tea, "", Quantity::pieces(3), Money::dinars(360)});
            if (const auto order = placeOrder(book(), seller, wish)) open.push_back(*order);
        } else {
            const auto at = *rc::gen::inRange<std::size_t>(0, open.size());
            const auto order = open[at];
            open.erase(open.begin() + static_cast<std::ptrdiff_t>(at));
            const auto total = OrderTable(db()).find(order)->total;
            if (*rc::gen::arbitrary<bool>()) {
                RC_ASSERT(static_cast<bool>(
                    cancelOrder(book(), seller, order, TenderKind::cash, Money{})));
            } else if (const auto sold = sell(book(), seller, *fetchOrder(book(), seller, order, nextBasket()),
                                              {exactCash(total)})) {
                sales.push_back(*sold);
            } else {
                RC_ASSERT(OrderTable(db()).find(order)->kind == OrderKind::quote);
            }
        }
        RC_ASSERT(imbalances(db(), book().stall()).empty());
        for (const auto& part : parts()) // nobody was promised what is not there
            RC_ASSERT(shelf(part.item).free() >= Quantity{});
    }
    for (const auto& order : OrderTable(db()).open(book().stall()))
        RC_ASSERT(static_cast<bool>(
            cancelOrder(book(), seller, order.id, TenderKind::cash, Money{})));
    for (const auto& sold : sales) {
        std::vector<ReturnedLine> back;
        const auto lines = storedDocument(db(), sold.id)->lines;
        for (std::size_t i = 0; i < lines.size(); ++i)
            back.push_back({lineOf(sold, static_cast<int>(i) + 1), lines[i].item,
                            lines[i].quantity, {}, {}});
        RC_ASSERT(static_cast<bool>(
            refund(book(), seller, nextBasket(), back, TenderKind::cash, agreed())));
    }
    RC_ASSERT(balances() == before);
    RC_ASSERT(freeParts() == free);
}

// Money and goods are where they were when all of it has come back, in whatever steps.
RC_GTEST_FIXTURE_PROP(Kits, moneyAndGoodsAreConservedProperty, ()) {
    const auto before = balances();
    auto basket = Basket(nextBasket());
    const auto lines = *rc::gen::inRange(1, 6);
    for (int i = 0; i < lines; ++i) {
        const auto item = *rc::gen::element(set, set, mint, couffin, pot, tea);
        const auto at = basket.add(shelf(item), book().stall());
        RC_ASSERT(static_cast<bool>(at));
        if (item == mint)
            (void)basket.setQuantity(
                *at, Quantity::thousandths(*rc::gen::inRange<std::int64_t>(1, 800)), shelf(item));
        if (item == set)
            (void)basket.setPrice(*at, Money::centimes(*rc::gen::inRange<std::int64_t>(1, 250'000)),
                                  shelf(item));
    }
    if (*rc::gen::inRange(0, 2) == 1)
        basket.reduction = Reduction{Rate::percent(*rc::gen::inRange(1, 60)), {}};
    const auto sold = sellBasket(basket, withManager());
    if (!sold) {
        RC_ASSERT(balances() == before);
        return;
    }
    const auto document = *storedDocument(db(), sold->id);
    std::vector<Quantity> left;
    Money total;
    for (const auto& line : document.lines) {
        left.push_back(line.quantity);
        total += line.amount;
        RC_ASSERT(line.shares.sum() == line.amount);
    }
    RC_ASSERT(total == sold->total);
    RC_ASSERT(total == priceSale(*readSale(book(), basket, withManager()))->total);
    for (int step = 0; std::any_of(left.begin(), left.end(),
                                   [](Quantity each) { return each.isPositive(); });
         ++step) {
        std::vector<ReturnedLine> back;
        for (std::size_t i = 0; i < left.size(); ++i) {
            const auto& line = document.lines[i];
            if (!left[i].isPositive() || (step < 4 && *rc::gen::inRange(0, 3) == 0)) continue;
            const auto unit = line.unit ? 1 : 1000;
            const auto units = left[i].thousandths() / unit;
            const auto now = step >= 4 ? units : *rc::gen::inRange<std::int64_t>(1, units + 1);
            back.push_back({lineOf(*sold, static_cast<int>(i) + 1), line.item,
                            Quantity::thousandths(now * unit), {}, {}});
            left[i] = left[i] - Quantity::thousandths(now * unit);
        }
        if (back.empty()) continue;
        RC_ASSERT(static_cast<bool>(
            refund(book(), seller, nextBasket(), back, TenderKind::cash, agreed())));
    }
    RC_ASSERT(balances() == before);
    RC_ASSERT(imbalances(db(), book().stall()).empty());
}

// what an item's page writes ------------------------------------------------------------------------

TEST_F(Kits, sizesAndColoursAreMadeTogetherOrNotAtAll) {
    auto sandal = given::card("Sandale", Money::dinars(1500));
    sandal.codes.clear();
    const auto before = book().head().seq;
    const auto refusal = [&](const std::vector<Variant>& variants) {
        return registerVariants(book(), seller, sandal, variants).refusal().reason;
    };
    EXPECT_EQ(refusal({}), Reason::noLines);
    EXPECT_EQ(refusal({{{"", "41"}, {}}, {}}), Reason::nameMissing);
    EXPECT_EQ(refusal({{{"", "41"}, {}}, {{"", "42"}, {}}, {{"", "41"}, {}}}), Reason::codeTwice);
    EXPECT_EQ(refusal(std::vector<Variant>(mostVariants + 1, {{"", "41"}, {}})),
              Reason::tooManyLines);
    EXPECT_EQ(book().head().seq, before) << "nothing is half there";
    std::vector<Variant> grid;
    for (const auto* size : {"41", "42"})
        for (const auto* colour : {"rouge", "bleu", "noir"})
            grid.push_back({{"", size}, {"", colour}});
    const auto made = registerVariants(book(), seller, sandal, grid);
    ASSERT_TRUE(made);
    ASSERT_EQ(made->size(), 6U);
    std::set<std::string> codes;
    for (std::size_t i = 0; i < 6; ++i) {
        const auto item = shelf((*made)[i]);
        EXPECT_EQ(item.series(), made->front());
        EXPECT_EQ(item.size, grid[i].size);
        EXPECT_EQ(item.colour, grid[i].colour);
        EXPECT_TRUE(isUsableCode(item.code()));
        codes.insert(item.code());
    }
    EXPECT_EQ(codes.size(), 6U) << "each has a code of its own";
    EXPECT_EQ(ItemTable(db()).variants(made->front()), *made);
}

TEST_F(Kits, sizesAreAddedToWhatIsHereAndItKeepsItsCodeAndItsStock) {
    const auto before = shelf(couffin);
    const auto head = book().head().seq;
    const auto add = [&](ItemId item, const std::vector<Variant>& variants) {
        return addVariants(book(), seller, item, variants);
    };
    const Variant small{{"صغيرة", "Petit"}, {}};
    const Variant large{{"كبيرة", "Grand"}, {}};
    EXPECT_EQ(addVariants(book(), {std::nullopt, Role::officer}, couffin, {small, large}).refusal().reason,
              Reason::notAllowed);
    EXPECT_EQ(add(ItemId::of(EntryId{book().stream(), 9999}), {small}).refusal().reason,
              Reason::itemUnknown);
    EXPECT_EQ(add(carpet, {small, large}).refusal().reason, Reason::oneOfAKind);
    EXPECT_EQ(add(couffin, {}).refusal().reason, Reason::noLines);
    EXPECT_EQ(add(couffin, {small}).refusal().reason, Reason::noLines) << "that is itself, and nothing new";
    EXPECT_EQ(add(couffin, {small, small}).refusal().reason, Reason::codeTwice);
    EXPECT_EQ(add(couffin, {small, {}}).refusal().reason, Reason::nameMissing);
    EXPECT_EQ(book().head().seq, head) << "nothing is half there";
    const auto made = add(couffin, {small, large});
    ASSERT_TRUE(made);
    ASSERT_EQ(made->size(), 1U);
    const auto now = shelf(couffin);
    EXPECT_EQ(now.codes, before.codes);
    EXPECT_EQ(now.onHand, before.onHand);
    EXPECT_EQ(now.price, before.price);
    EXPECT_EQ(now.size, small.size);
    EXPECT_FALSE(now.model);
    const auto other = shelf(made->front());
    EXPECT_EQ(other.size, large.size);
    EXPECT_EQ(other.series(), couffin);
    EXPECT_EQ(other.name, before.name);
    EXPECT_EQ(other.artisan, before.artisan);
    EXPECT_EQ(other.price, before.price);
    EXPECT_EQ(other.onHand, Quantity{});
    EXPECT_NE(other.code(), before.code());
    // Again, from one of them: they stay one family, and what is there is not made twice.
    EXPECT_EQ(add(made->front(), {small}).refusal().reason, Reason::codeTwice);
    EXPECT_EQ(add(made->front(), {large}).refusal().reason, Reason::codeTwice);
    const Variant middle{{"وسط", "Moyen"}, {}};
    const auto more = add(made->front(), {middle});
    ASSERT_TRUE(more);
    EXPECT_EQ(shelf(more->front()).series(), couffin);
    EXPECT_EQ(ItemTable(db()).variants(couffin),
              (std::vector{couffin, made->front(), more->front()}));
}

TEST_F(Kits, anItemsPageSaysHowItIsCountedAndWhatIsInASet) {
    const auto cardOf = [&](ItemId id) {
        ItemCard card;
        card.codes = shelf(id).codes;
        card.name = shelf(id).name;
        card.family = shelf(id).family;
        return card;
    };
    auto card = cardOf(tea);
    card.unit = Unit::kilogram;
    ASSERT_TRUE(describeItem(book(), seller, tea, card));
    EXPECT_EQ(shelf(tea).unit, Unit::kilogram);
    card.unit.reset();
    ASSERT_TRUE(describeItem(book(), seller, tea, card));
    EXPECT_EQ(shelf(tea).unit, Unit::kilogram) << "nobody said otherwise";
    ASSERT_TRUE(receiveGoods(book(), seller, {{tea, Quantity::thousandths(500)}}));
    card.unit = Unit::piece;
    EXPECT_EQ(describeItem(book(), seller, tea, card).refusal().reason, Reason::quantityNotWhole);
    auto piece = cardOf(carpet);
    piece.unit = Unit::metre;
    EXPECT_EQ(describeItem(book(), seller, carpet, piece).refusal().reason, Reason::oneOfAKind);

    card = cardOf(set);
    ASSERT_TRUE(describeItem(book(), seller, set, card));
    EXPECT_EQ(shelf(set).parts, parts()) << "a name is corrected and the set is what it was";
    card.parts = std::vector<KitPart>{{pot, Quantity::pieces(2)}};
    ASSERT_TRUE(describeItem(book(), seller, set, card));
    EXPECT_EQ(shelf(set).parts, *card.parts);
    card.parts->clear();
    EXPECT_EQ(describeItem(book(), seller, set, card).refusal().reason, Reason::noLines);
    card.parts = std::vector<KitPart>{{set, given::onePiece}};
    EXPECT_EQ(describeItem(book(), seller, set, card).refusal().reason, Reason::kitOnlyParts);
    card = cardOf(pot);
    card.parts = std::vector<KitPart>{{tea, given::onePiece}};
    EXPECT_EQ(describeItem(book(), seller, pot, card).refusal().reason, Reason::kitOnlyParts)
        << "what has stock of its own is no set";
}

TEST_F(Kits, familiesHaveFieldsOfTheirOwnAndTheirNumbersAreNumbers) {
    auto ring = given::card("Bague", Money::dinars(4000));
    ring.family = "silver";
    ring.codes.clear();
    ring.details.emplace();
    const auto says = [&](const std::string& name, const std::string& value) {
        ring.details->more = std::vector<Attribute>{{name, value}};
        return registerItem(book(), seller, ItemKind::series, ring);
    };
    EXPECT_TRUE(says("silver_grams", "12.5"));
    EXPECT_TRUE(says("silver_grams", "12,5"));
    EXPECT_TRUE(says("stone", "corail 3 mm"));
    EXPECT_TRUE(says("woven for", "12 or so")) << "one's own words are free";
    const auto wrong = says("silver_grams", "about 12");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.refusal().reason, Reason::attributeUnusable);
    EXPECT_EQ(wrong.refusal().subject, "silver_grams");
    EXPECT_EQ(says("fineness", "0").refusal().reason, Reason::attributeUnusable);
    EXPECT_EQ(attributesOf("silver").front().name, "silver_grams");
    EXPECT_TRUE(attributesOf("other").empty());
    EXPECT_FALSE(hasHeight("weaving"));
    EXPECT_TRUE(hasHeight("other"));
}

} // namespace
} // namespace touat
