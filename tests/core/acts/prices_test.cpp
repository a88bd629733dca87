// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is paid for a thing on a real book: discounts, promotions and price lists.
#include "the_till.h"

#include <rapidcheck/gtest.h>

namespace touat {
namespace {

using namespace given;

std::optional<Reason> reasonOf(const auto& result) {
    return result ? std::nullopt : std::optional(result.refusal().reason);
}

TEST_F(TheTill, row34_row35_discountsOfLineAndSaleHaveACapAndAFloor) {
    ShopRules rules;
    rules.sellerCut = Rate::percent(10);
    rule(rules);
    auto basket = basketOf({tea});
    ASSERT_TRUE(basket.setQuantity(0, Quantity::pieces(10), shelf(tea))); // 1 200
    ASSERT_TRUE(basket.reduceLine(0, Reduction{Rate::percent(10), {}}));
    ASSERT_TRUE(sellBasket(basket));
    auto more = basketOf({tea});
    ASSERT_TRUE(more.reduceLine(0, Reduction{Rate::percent(11), {}}));
    EXPECT_EQ(sellBasket(more).refusal(), refuse(Reason::approvalNeeded, "lower_price"));
    ASSERT_TRUE(sellBasket(more, withManager()));
    // The whole sale: spread by what the lines cost, never below a floor.
    auto mixed = basketOf({couffin, tea});
    mixed.reduction = Reduction{{}, Money::dinars(60)};
    const auto sold = sellBasket(mixed);
    ASSERT_TRUE(sold);
    const auto document = *storedDocument(db(), sold->id);
    EXPECT_EQ(document.total, Money::dinars(910));
    EXPECT_GE(document.lines[0].amount, Money::dinars(800));
    EXPECT_EQ(document.lines[0].amount + document.lines[1].amount, Money::dinars(910));
    auto tooMuch = basketOf({couffin});
    tooMuch.reduction = Reduction{{}, Money::dinars(51)};
    EXPECT_EQ(sellBasket(tooMuch).refusal(), refuse(Reason::belowFloor, Money::dinars(800)));
    const auto agreed = sellBasket(tooMuch, withManager());
    ASSERT_TRUE(agreed);
    const auto stored = readStoredFact(db(), agreed->id.entry());
    EXPECT_EQ(stored->envelope.approver, manager.id); // named in the fact
}

TEST_F(TheTill, row36_promotionsOfFourTypesAndTheBestOneCounts) {
    PromotionSet three;
    three.name = {"ثلاثة", "Trois pour 2 000"};
    three.kind = PromotionKind::severalFor;
    three.several = 3;
    three.amount = Money::dinars(2400);
    three.items = {couffin};
    three.from = book().today();
    three.until = book().today().plus(5);
    const auto id = setPromotion(book(), manager, three);
    ASSERT_TRUE(id);
    auto basket = couffins(4); // 3 for 2 400 and one at 850
    const auto sale = *readSale(book(), basket);
    EXPECT_EQ(priceSale(sale)->total, Money::dinars(3250));
    PromotionSet percent = three;
    percent.kind = PromotionKind::percent;
    percent.rate = Rate::percent(5);
    ASSERT_TRUE(setPromotion(book(), manager, percent));
    EXPECT_EQ(priceSale(*readSale(book(), basket))->total, Money::dinars(3230)); // 170 beats 150
    PromotionSet amount = three;
    amount.kind = PromotionKind::amount;
    amount.amount = Money::dinars(49);
    ASSERT_TRUE(setPromotion(book(), manager, amount));
    EXPECT_EQ(priceSale(*readSale(book(), basket))->total, Money::dinars(3204));
    const auto sold = sellBasket(basket);
    ASSERT_TRUE(sold);
    const auto paper = *printedDocument(book(), sold->id);
    ASSERT_EQ(paper.lines[0].cuts.size(), 1U);
    EXPECT_EQ(paper.lines[0].cuts[0].promotion.latin, "Trois pour 2 000");
    // Dated: after its last day it is over, and it can be ended before.
    clock.pass(6 * 86'400'000LL);
    ASSERT_TRUE(closeDay(book(), seller, drawerOf(Money::dinars(5000)), Money{}));
    ASSERT_TRUE(openDay(book(), seller, book().today(), drawerOf(Money::dinars(5000))));
    EXPECT_EQ(priceSale(*readSale(book(), couffins(4)))->total, Money::dinars(3400));
    EXPECT_EQ(setPromotion(book(), seller, three).refusal().reason, Reason::notAllowed);
    three.several = 1;
    EXPECT_EQ(setPromotion(book(), manager, three).refusal().reason, Reason::ruleUnusable);
    ASSERT_TRUE(endPromotion(book(), manager, *id, book().today()));
}

TEST_F(TheTill, whereThereIsACentreItSetsTheRules) {
    PromotionSet percent;
    percent.name.latin = "-10 %";
    percent.rate = Rate::percent(10);
    percent.items = {couffin};
    percent.from = percent.until = book().today();
    PriceListSet list;
    list.name.latin = "Artisans";
    Party shop;
    shop.name.latin = "Bazar";
    const auto running = *setPromotion(book(), manager, percent);
    const auto all = [&] {
        return std::vector<std::optional<Reason>>{
            reasonOf(setRules(book(), manager, book().stall(), book().today(), ShopRules{})),
            reasonOf(setPromotion(book(), manager, percent)),
            reasonOf(endPromotion(book(), manager, running, book().today())),
            reasonOf(setPriceList(book(), manager, list)),
            reasonOf(setIssuer(book(), manager, {book().stall(), book().today(), shop}))};
    };
    for (const auto& reason : all()) EXPECT_FALSE(reason);
    book().surroundings().standing = Standing::enrolled;
    for (const auto& reason : all()) EXPECT_EQ(reason, Reason::centreSetsRules);
    EXPECT_TRUE(setReceiptLook(book(), manager, {})) << "how its own paper looks is its own";
}

TEST_F(TheTill, row36_whatAPromotionMakesOfAPriceIsKnownBeforeItIsKept) {
    const auto item = *ShelfView(book().db(), book().stall(), book().today()).find(couffin); // 850
    PromotionSet promotion;
    promotion.items = {couffin};
    promotion.from = promotion.until = book().today();
    EXPECT_FALSE(tryPromotion(promotion, item)) << "nothing off yet";
    promotion.rate = Rate::percent(4);
    EXPECT_EQ(tryPromotion(promotion, item)->paid, Money::dinars(816));
    promotion.rate = Rate::percent(90);
    EXPECT_EQ(tryPromotion(promotion, item)->paid, item.floor) << "no lower than its floor";
    promotion.kind = PromotionKind::severalFor;
    promotion.several = 3;
    promotion.amount = Money::dinars(2'500);
    EXPECT_EQ(tryPromotion(promotion, item)->tagged, Money::dinars(2'550));
    EXPECT_EQ(tryPromotion(promotion, item)->paid, Money::dinars(2'500));
    promotion.items = {tea};
    EXPECT_FALSE(tryPromotion(promotion, item));
}

TEST_F(TheTill, row36_promotionsAheadAreThoseThatWillStillBeOn) {
    PromotionSet promotion;
    promotion.name.latin = "-10 %";
    promotion.rate = Rate::percent(10);
    promotion.items = {couffin};
    promotion.from = book().today().plus(2);
    promotion.until = book().today().plus(9);
    const auto coming = *setPromotion(book(), manager, promotion);
    promotion.from = promotion.until = book().today();
    const auto now = *setPromotion(book(), manager, promotion);
    const auto ahead = [&] { return PromotionTable(book().db()).ahead(book().stall(), book().today()); };
    ASSERT_EQ(ahead().size(), 2U);
    EXPECT_EQ(ahead()[0].id, now);
    ASSERT_TRUE(endPromotion(book(), manager, coming, book().today().plus(4)));
    EXPECT_EQ(ahead()[1].terms.until, book().today().plus(4));
    ASSERT_TRUE(endPromotion(book(), manager, coming, book().today()));
    ASSERT_EQ(ahead().size(), 1U) << "one that ends before it begins is none";
}

TEST_F(TheTill, row37_aPriceListChangesFromADayOnAndItsCustomersStayOnIt) {
    PriceListSet list;
    list.name.latin = "Artisans";
    list.off = Rate::percent(2);
    list.from = book().today();
    const auto id = *setPriceList(book(), manager, list);
    list.list = id;
    list.off = Rate::percent(4);
    list.from = book().today().plus(1);
    EXPECT_EQ(*setPriceList(book(), manager, list), id);
    PriceListTable lists(book().db());
    EXPECT_FALSE(lists.find(id, book().stall(), book().today().plus(-1)));
    EXPECT_EQ(lists.find(id, book().stall(), book().today())->terms.off, Rate::percent(2));
    EXPECT_EQ(lists.find(id, book().stall(), book().today().plus(1))->terms.off, Rate::percent(4));
    ASSERT_EQ(lists.all(book().stall()).size(), 1U);
    EXPECT_EQ(lists.all(book().stall())[0].terms.off, Rate::percent(4));
    list.list = PriceListId::of(book().nextEntry());
    EXPECT_EQ(setPriceList(book(), manager, list).refusal().reason, Reason::ruleUnusable);
}

TEST_F(TheTill, row37_aCustomersPriceListReplacesTheTag) {
    PriceListSet list;
    list.name = {"حرفيون", "Artisans"};
    list.off = Rate::percent(10);
    list.prices = {{couffin, Money::dinars(810)}};
    const auto id = *setPriceList(book(), manager, list);
    CustomerCard card;
    card.name.latin = "Slimane";
    card.list = id;
    const auto who = *registerCustomer(book(), seller, card);
    auto basket = basketOf({couffin, tea});
    basket.customer = who;
    EXPECT_EQ(priceSale(*readSale(book(), basket))->total, Money::dinars(810 + 108));
    ASSERT_TRUE(sellBasket(basket)); // a list needs nobody's approval
}

// algebra -----------------------------------------------------------------------------------------

// Whatever is sold, however it is paid, rounded, taxed and reduced, and in however many steps and
// ways it comes back: at the end nobody has gained or lost a centime, and all goods are here again.
RC_GTEST_FIXTURE_PROP(TheTill, anyStepsOfRefundsThatReachTheWholeEndAtZero, ()) {
    ShopRules rules;
    rules.cashRounding = Money::dinars(*rc::gen::element(0, 5, 10));
    rules.duty = *rc::gen::element(DutyPolicy::off, DutyPolicy::everyCash);
    rules.regime = *rc::gen::element(TaxRegime::none, TaxRegime::vat);
    RC_ASSERT(setRules(book(), manager, std::nullopt, book().today(), rules));
    const auto money = [this] { return balance("drawer:S07") + balance("card:S07"); };
    const auto before = money();
    const auto goods = [this] { return std::pair(stock(couffin), stock(tea)); };
    const auto here = goods();
    const auto pieces = *rc::gen::inRange<std::int64_t>(1, 12);
    const auto teas = *rc::gen::inRange<std::int64_t>(1, 12);
    auto basket = basketOf({couffin, tea});
    RC_ASSERT(basket.setQuantity(0, Quantity::pieces(pieces), shelf(couffin)));
    RC_ASSERT(basket.setQuantity(1, Quantity::pieces(teas), shelf(tea)));
    basket.reduction = Reduction{{}, Money::centimes(*rc::gen::inRange<std::int64_t>(0, 4000))};
    SaleWish wish;
    wish.approver = manager;
    const auto sold = sellBasket(basket, wish, Money::dinars(*rc::gen::element(0, 100, 500)));
    RC_ASSERT(sold);
    std::vector<std::int64_t> left{pieces, teas};
    const ItemId items[]{couffin, tea};
    while (left[0] + left[1] > 0) {
        const auto which = static_cast<std::size_t>(left[0] == 0   ? 1
                                                    : left[1] == 0 ? 0
                                                                   : *rc::gen::inRange(0, 2));
        const auto now = *rc::gen::inRange<std::int64_t>(1, left[which] + 1);
        const auto back = refund(
            book(), manager, nextBasket(),
            {{lineOf(*sold, static_cast<int>(which) + 1), items[which], Quantity::pieces(now), {}}},
            *rc::gen::element(TenderKind::cash, TenderKind::card));
        RC_ASSERT(back);
        RC_ASSERT(!back->payable.isNegative());
        left[which] -= now;
    }
    RC_ASSERT(money() == before);
    RC_ASSERT(goods() == here);
    for (const auto* each :
         {"duty:S07", "rounding:S07", "vat:S07", "revenue:S07", "commission:S07"})
        RC_ASSERT(balance(each) == Money{});
    RC_ASSERT(balance(account::artisan(fatma)) == Money{});
    RC_ASSERT(refold(db()).empty());
}

} // namespace
} // namespace touat
