// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the centre asks a manager about although it fits together: prices, refunds, drawers and rights. What
// an honest till would refuse is written here by hand, as a device that is not honest would write it.
#include "core/book/doubts.h"

#include "core/acts/artisans_word.h"
#include "core/acts/change_price.h"
#include "core/acts/close_day.h"
#include "core/acts/explain_gap.h"
#include "core/acts/pay_artisan.h"
#include "core/acts/refund.h"
#include "core/acts/rule_exception.h"
#include "core/acts/set_rights.h"
#include "core/acts/set_rules.h"
#include "core/acts/take_deposit.h"
#include "core/acts/take_order.h"
#include "core/acts/transfer.h"
#include "core/book/stored_fact.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/journal/ruling_table.h"
#include "core/sales/day_table.h"
#include "core/sales/sale_table.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class Doubts : public SeveralPlaces {
  public:
    std::vector<FoundException> asked(std::string_view kind) {
        auto all = ExceptionTable(centre->db()).all();
        std::erase_if(all, [&](const FoundException& each) { return each.kind != kind; });
        return all;
    }
    static std::int64_t nextBasket(TestPlace& at) {
        return SaleTable(at.db()).lastBasket(at.book().stream()) + 1;
    }
    /// One of it, at its price or another.
    Result<Sold> sold(TestPlace& at, ItemId item, std::optional<Money> price = std::nullopt,
                      const std::optional<Person>& approver = std::nullopt) {
        auto& book = at.book();
        const auto shown = *ShelfView(book.db(), book.stall(), book.today()).find(item);
        Basket basket(nextBasket(at));
        EXPECT_TRUE(basket.add(shown, book.stall()));
        EXPECT_TRUE(basket.setPrice(0, price.value_or(shown.price), shown));
        SaleWish wish;
        wish.approver = approver;
        return sell(book, at.vendor, basket, {exactCash(basket.total())}, wish);
    }
    Document documentOf(TestPlace& at, const Result<Sold>& sold) {
        return *storedDocument(at.db(), sold->id);
    }
    /// The same once more, as nobody honest writes it.
    void again(TestPlace& at, Document document, const std::optional<StaffId>& approver = {}) {
        document.number = SaleTable(at.db()).nextNumber(at.book().stream(), Series::sale);
        document.basket = nextBasket(at);
        (void)at.book().record(at.vendor, SaleMade{document}, approver);
        sync(at);
    }
    Result<Sold> takenBack(TestPlace& at, const Sold& sale, ItemId item, const Returned& how = {}) {
        RefundWish wish;
        wish.approver = at.owner;
        return refund(at.book(), at.vendor, nextBasket(at),
                      {{SaleLineId::of(sale.id.entry(), 1), item, onePiece, {}, how}},
                      TenderKind::cash, wish);
    }
    Result<RulingId> rule(const FoundException& found) {
        return ruleException(centre->book(), manager, ExceptionId::of(found.entry, found.line),
                             found.kind, {Ruling::stands, {}}, "vu");
    }
    void setVendorsRights(Rights rights) {
        ASSERT_TRUE(setRights(centre->book(), manager, *s07.vendor.id, rights));
    }
    static constexpr std::int64_t aDay = 86'400'000;
};

TEST_F(Doubts, goodsUnderTheirFloorAreAskedAboutWhereNobodyAgreedToLess) {
    const auto baskets = newSeries(s07, 9); // 850, and not less
    EXPECT_EQ(sold(s07, baskets, Money::dinars(700)).refusal().reason, Reason::belowFloor);
    const auto byOwner = sold(s07, baskets, Money::dinars(700), s07.owner);
    ASSERT_TRUE(byOwner);
    sync(s07);
    EXPECT_TRUE(asked(doubt::underFloor).empty()) << "the owner answers for it";
    auto document = documentOf(s07, byOwner);
    EXPECT_EQ(leastMissed(centre->db(), document.lines[0]), Money::dinars(850));
    again(s07, document, s07.owner.id);
    EXPECT_TRUE(asked(doubt::underFloor).empty());
    again(s07, document);
    ASSERT_EQ(asked(doubt::underFloor).size(), 1U) << "nobody answers for it";
    EXPECT_EQ(asked(doubt::underFloor)[0].subject, baskets.text());
    EXPECT_EQ(asked(doubt::underFloor)[0].line, 1);
    again(s07, document, s07.vendor.id);
    EXPECT_EQ(asked(doubt::underFloor).size(), 2U) << "a seller does not";
    document.lines[0].consent.reset();
    again(s07, document, s07.owner.id);
    EXPECT_EQ(asked(doubt::underFloor).size(), 3U) << "what an artisan has to be asked is said in the line";
    document.lines[0].consent = ConsentHow::byPhone;
    again(s07, document);
    EXPECT_EQ(asked(doubt::underFloor).size(), 4U) << "nobody wrote down such a word";
    EXPECT_EQ(s07.db().integer("SELECT count(*) FROM exception"), 0) << "a stall asks nothing";
}

TEST_F(Doubts, theArtisansWordAndAnOrderLetGoodsGoUnderTheirFloor) {
    const auto baskets = newSeries(s07, 9);
    ASSERT_TRUE(recordConsent(s07.book(), s07.owner, baskets, Money::dinars(700), std::nullopt,
                              {ConsentHow::inPerson, "Fatma", ""}));
    ASSERT_TRUE(sold(s07, baskets, Money::dinars(700)));
    const auto agreed = sold(s07, baskets, Money::dinars(750));
    ASSERT_TRUE(agreed);
    // A second word takes back nothing that was sold by the first.
    ASSERT_TRUE(recordConsent(s07.book(), s07.owner, baskets, Money::dinars(800), std::nullopt,
                              {ConsentHow::inPerson, "Fatma", ""}));
    sync(s07);
    EXPECT_TRUE(asked(doubt::underFloor).empty());
    auto document = documentOf(s07, agreed);
    const auto lowered = [&](Money amount) {
        auto& line = document.lines[0];
        line.shares.artisan += amount - line.amount;
        line.amount = amount;
        document.total = amount;
        document.tenders = {exactCash(amount)};
    };
    lowered(Money::dinars(699));
    again(s07, document);
    EXPECT_EQ(asked(doubt::underFloor).size(), 1U) << "her word was 700";
    document.order = OrderId::of({s07.book().stream(), 1});
    again(s07, document);
    EXPECT_EQ(asked(doubt::underFloor).size(), 2U) << "there is no such order";
    OrderWish wish;
    wish.customerName = "Aïcha";
    wish.lines = {{baskets, "", onePiece, Money::dinars(699)}};
    wish.approver = s07.owner;
    const auto order = placeOrder(s07.book(), s07.vendor, wish);
    ASSERT_TRUE(order);
    document.order = *order;
    again(s07, document);
    EXPECT_EQ(asked(doubt::underFloor).size(), 2U) << "its prices were agreed when it was placed";
    document.order.reset();
    document.source = "cahier 12";
    again(s07, document);
    EXPECT_EQ(asked(doubt::underFloor).size(), 2U) << "former records were made under other prices";
}

TEST_F(Doubts, aContractThatLetsTheStallGoSoFarAloneIsHeardOut) {
    auto terms = fifteenPercent();
    terms.freeDiscount = Rate::percent(10);
    ASSERT_TRUE(signPaper(centre->book(), manager, fatma, stall(7), terms));
    syncAll();
    auto made = card("Mat", Money::dinars(1000), Money::dinars(500));
    made.artisan = fatma;
    made.contract = ContractTable(s07.db()).newest(fatma, stall(7))->id;
    const auto mats = *registerItem(s07.book(), s07.vendor, ItemKind::series, made);
    ASSERT_TRUE(takeDeposit(s07.book(), s07.vendor, fatma, *made.contract, {{mats, Quantity::pieces(5)}}));
    const auto free = sold(s07, mats, Money::dinars(900));
    ASSERT_TRUE(free) << "a tenth without asking";
    EXPECT_EQ(sold(s07, mats, Money::dinars(890)).refusal().reason, Reason::consentMissing);
    sync(s07);
    EXPECT_TRUE(asked(doubt::underFloor).empty());
    auto document = documentOf(s07, free);
    auto& line = document.lines[0];
    line.shares.artisan -= Money::dinars(10);
    line.amount -= Money::dinars(10);
    document.total = line.amount;
    document.tenders = {exactCash(line.amount)};
    again(s07, document);
    EXPECT_EQ(asked(doubt::underFloor).size(), 1U);
    EXPECT_EQ(leastMissed(centre->db(), line), Money::dinars(900));
}

TEST_F(Doubts, r9_anOldPriceIsAskedAboutOnlyOnceTheStallHadReadTheNew) {
    const auto baskets = newSeries(s07, 20);
    syncAll();
    const auto today = centre->book().today();
    ASSERT_TRUE(changePrice(centre->book(), manager, baskets, today, Money::dinars(900)));
    const auto before = sold(s07, baskets);
    ASSERT_TRUE(before);
    sync(s07);
    EXPECT_TRUE(asked(doubt::stalePrice).empty()) << "it was offline: by what it knew it is right";
    const auto old = documentOf(s07, before);
    EXPECT_EQ(old.lines[0].priceVersion, 0);
    ASSERT_TRUE(sold(s07, baskets));
    sync(s07);
    EXPECT_TRUE(asked(doubt::stalePrice).empty()) << "the new price";
    again(s07, old);
    ASSERT_EQ(asked(doubt::stalePrice).size(), 1U);
    const auto found = asked(doubt::stalePrice)[0];
    EXPECT_EQ(found.subject, baskets.text());
    const auto stored = readStoredFact(centre->db(), found.entry);
    EXPECT_EQ(newerPrice(centre->db(), stored->envelope, old.lines[0])->price, Money::dinars(900));
    EXPECT_TRUE(asked(doubt::underFloor).empty()) << "it brought what its old price asked for";
}

TEST_F(Doubts, r9_aPriceToComeAndAPriceOfAnotherStallCountFromWhenTheyAreKnown) {
    const auto baskets = newSeries(s07, 20);
    syncAll();
    const auto today = centre->book().today();
    ASSERT_TRUE(changePrice(s07.book(), s07.owner, baskets, today.plus(3), Money::dinars(950)));
    const auto first = sold(s07, baskets);
    ASSERT_TRUE(first);
    sync(s07);
    EXPECT_TRUE(asked(doubt::stalePrice).empty()) << "it holds in three days";
    const auto transfer =
        *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf, {{baskets, onePiece}}, "");
    sync(s07);
    sync(s12);
    EXPECT_EQ(changePrice(s12.book(), s12.owner, baskets, today, Money::dinars(1000)).refusal().reason,
              Reason::pieceNotHere) << "it is priced where it is";
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, transfer, {}));
    ASSERT_TRUE(changePrice(s12.book(), s12.owner, baskets, today, Money::dinars(1000)));
    sync(s12); // the centre has it, S07 not yet
    ASSERT_TRUE(sold(s07, baskets));
    roundOf(s07); // its entries go before the answer comes
    EXPECT_TRUE(asked(doubt::stalePrice).empty());
    sync(s07);
    again(s07, documentOf(s07, first));
    EXPECT_EQ(asked(doubt::stalePrice).size(), 1U) << "by now it has heard of S12's";
    ASSERT_TRUE(changePrice(s07.book(), s07.owner, baskets, today, Money::dinars(1100)));
    const auto dear = sold(s07, baskets);
    ASSERT_TRUE(dear);
    sync(s07);
    EXPECT_EQ(asked(doubt::stalePrice).size(), 1U) << "its own word it knows at once";
    again(s07, documentOf(s07, first));
    EXPECT_EQ(asked(doubt::stalePrice).size(), 2U);
}

TEST_F(Doubts, r9_aCentreThatWentOnFromACopyBlamesNobodyForWhatItForgot) {
    const auto baskets = newSeries(s07, 20);
    syncAll();
    const auto first = sold(s07, baskets);
    sync(s07);
    keepCopy();
    ASSERT_TRUE(changePrice(centre->book(), manager, baskets, centre->book().today(), Money::dinars(900)));
    sync(s07); // S07 has heard what the disk then took along
    ASSERT_TRUE(sold(s07, baskets));
    goOnFromCopy();
    syncAll();
    ASSERT_TRUE(sold(s07, baskets));
    sync(s07);
    EXPECT_EQ(centre->db().integer("SELECT count(*) FROM exception"), 0);
    ASSERT_TRUE(changePrice(centre->book(), manager, baskets, centre->book().today(), Money::dinars(920)));
    ASSERT_TRUE(changePrice(centre->book(), manager, baskets, centre->book().today(), Money::dinars(940)));
    again(s07, documentOf(s07, first));
    EXPECT_EQ(asked(doubt::stalePrice).size(), 0U) << "it had not read them";
    again(s07, documentOf(s07, first));
    EXPECT_EQ(asked(doubt::stalePrice).size(), 1U);
}

TEST_F(Doubts, whatCameBackAfterItsArtisanWasPaidIsAskedAbout) {
    const auto early = newPiece(s07, Money::dinars(1000));
    const auto late = newPiece(s07, Money::dinars(1000));
    const auto kind = newPiece(s07, Money::dinars(1000));
    const auto earlySold = sold(s07, early);
    const auto lateSold = sold(s07, late);
    const auto kindSold = sold(s07, kind);
    ASSERT_TRUE(earlySold && lateSold && kindSold);
    ASSERT_TRUE(takenBack(s07, *earlySold, early));
    syncAll();
    clock.pass(8 * aDay);
    ASSERT_TRUE(payArtisan(centre->book(), manager, fatma, {})); // S07 has not heard of it
    Returned goodwill;
    goodwill.bearer = RefundBearer::stall;
    ASSERT_TRUE(takenBack(s07, *kindSold, kind, goodwill));
    sync(s07);
    EXPECT_TRUE(asked(doubt::refundAfterPayout).empty())
        << "one came back before, the other costs the artisan nothing";
    ASSERT_TRUE(takenBack(s07, *lateSold, late));
    sync(s07);
    ASSERT_EQ(asked(doubt::refundAfterPayout).size(), 1U);
    const auto found = asked(doubt::refundAfterPayout)[0];
    EXPECT_EQ(found.subject, late.text());
    EXPECT_EQ(rulingsFor(centre->book(), found), (std::vector{ProposedRuling{Ruling::stands, {}}}));
    const auto balance = BalanceTable(centre->db()).money(account::artisan(fatma));
    ASSERT_TRUE(rule(found));
    EXPECT_EQ(BalanceTable(centre->db()).money(account::artisan(fatma)), balance)
        << "her account owes it already";
    EXPECT_EQ(balance, Money::dinars(850));
}

TEST_F(Doubts, aDrawerIsAskedAboutWhereItDifferedByMoreThanTheRulesLetPass) {
    ASSERT_TRUE(closeDay(s07.book(), s07.vendor, drawerOf(Money::dinars(4700)), Money{}, "rendu"));
    ASSERT_TRUE(closeDay(s12.book(), s12.vendor, drawerOf(Money::dinars(5200)), Money{}));
    syncAll();
    ASSERT_EQ(asked(doubt::cashGap).size(), 1U) << "and no float of a first day among them";
    EXPECT_EQ(asked(doubt::cashGap)[0].subject, "-30000");
    EXPECT_EQ(asked(doubt::cashGap)[0].entry.stream.stall, stall(7));
    const auto open = [&](TestPlace& at, Money counted) {
        ASSERT_TRUE(openDay(at.book(), at.vendor, at.book().today(), drawerOf(counted)));
    };
    clock.pass(aDay);
    open(s07, Money::dinars(5000)); // 4 700 were left in it
    sync(s07);
    ASSERT_EQ(asked(doubt::cashGap).size(), 2U);
    const auto day = DayTable(s07.db()).openAt(stall(7))->id;
    ASSERT_TRUE(explainGap(s07.book(), s07.vendor, day, CountedAt::opening, "ajouté le matin"));
    sync(s07);
    EXPECT_EQ(ExceptionTable(centre->db()).open(), 2) << "a word is told, and does not decide";
    ShopRules rules;
    rules.gapToExplain = Money::dinars(500);
    ASSERT_TRUE(setRules(centre->book(), manager, stall(12), centre->book().today(), rules));
    open(s12, Money::dinars(5500)); // 300 too much
    sync(s12);
    EXPECT_EQ(asked(doubt::cashGap).size(), 2U) << "there it may be more";
}

TEST_F(Doubts, whatSomebodyDidWithoutTheRightIsAskedAboutOnceTheDeviceKnew) {
    const auto baskets = newSeries(s07, 20);
    syncAll();
    const auto all = rightsOf(Role::seller);
    setVendorsRights(all.flipped(Right::sell));
    ASSERT_TRUE(sellOne(s07, baskets)); // the till has not heard
    sync(s07);
    EXPECT_TRUE(asked(doubt::notAllowed).empty());
    ASSERT_TRUE(sellOne(s07, baskets)); // who was signed in goes on
    ASSERT_TRUE(sellOne(s07, baskets));
    sync(s07);
    ASSERT_EQ(asked(doubt::notAllowed).size(), 1U) << "once until somebody has decided";
    EXPECT_EQ(asked(doubt::notAllowed)[0].subject, s07.vendor.id->text() + " sell");
    ASSERT_TRUE(rule(asked(doubt::notAllowed)[0]));
    ASSERT_TRUE(sellOne(s07, baskets));
    sync(s07);
    EXPECT_EQ(asked(doubt::notAllowed).size(), 2U);
    ASSERT_TRUE(rule(asked(doubt::notAllowed)[1]));
    setVendorsRights(all);
    ASSERT_TRUE(sellOne(s07, baskets));
    sync(s07);
    EXPECT_EQ(asked(doubt::notAllowed).size(), 3U) << "it is theirs again, but no till had heard it";
    ASSERT_TRUE(rule(asked(doubt::notAllowed)[2]));
    ASSERT_TRUE(sellOne(s07, baskets));
    sync(s07);
    EXPECT_EQ(asked(doubt::notAllowed).size(), 3U);
}

TEST_F(Doubts, aSecondPersonsRightDoesAndAStrangerHasNone) {
    const auto baskets = newSeries(s07, 20);
    const auto sale = sold(s07, baskets);
    ASSERT_TRUE(sale);
    const auto back = takenBack(s07, *sale, baskets);
    ASSERT_TRUE(back);
    sync(s07);
    EXPECT_TRUE(asked(doubt::notAllowed).empty()) << "the owner agreed";
    auto document = documentOf(s07, back);
    const auto record = [&](const Person& by, bool mistake) {
        document.number = SaleTable(s07.db()).nextNumber(s07.book().stream(), Series::refund);
        document.basket = nextBasket(s07);
        document.lines[0].returned->reason = mistake ? ReturnReason::mistake : ReturnReason::unwanted;
        (void)s07.book().record(by, RefundMade{document});
        sync(s07);
    };
    record(s07.vendor, true);
    EXPECT_TRUE(asked(doubt::notAllowed).empty()) << "who may lower a price undoes a sale made by mistake";
    record(s07.owner, false);
    EXPECT_TRUE(asked(doubt::notAllowed).empty());
    record(s07.vendor, false);
    ASSERT_EQ(asked(doubt::notAllowed).size(), 1U);
    EXPECT_EQ(asked(doubt::notAllowed)[0].subject, s07.vendor.id->text() + " refund");
    const Person stranger{StaffId::of({s07.book().stream(), 1}), Role::manager};
    (void)s07.book().record(stranger, DrawerOpened{"x"});
    (void)s07.book().record(Person::commandLine(), DrawerOpened{"x"});
    sync(s07);
    ASSERT_EQ(asked(doubt::notAllowed).size(), 2U) << "nobody admitted such a person";
    EXPECT_EQ(asked(doubt::notAllowed)[1].subject, stranger.id->text() + " move_cash");
}

TEST_F(Doubts, whatGivesMoneyOutForNobodyIsAskedOnce) {
    auto& book = s07.book();
    const CashTakenOut taken{Money::dinars(5), CashReason::bank, "", std::nullopt};
    (void)book.record(Person::commandLine(), taken);
    (void)book.record(Person::commandLine(), taken);
    (void)book.record(Person::commandLine(), CashPutIn{Money::dinars(5), CashReason::change, ""});
    sync(s07);
    ASSERT_EQ(asked(doubt::notAllowed).size(), 1U) << "the command line puts in what it likes";
    EXPECT_EQ(asked(doubt::notAllowed)[0].subject, "- move_cash");
    EXPECT_TRUE(rule(asked(doubt::notAllowed)[0])) << "and a manager decides, as of anybody";
    const auto baskets = newSeries(s07, 5);
    const auto sale = sold(s07, baskets);
    ASSERT_TRUE(sale);
    const auto back = takenBack(s07, *sale, baskets);
    ASSERT_TRUE(back);
    auto document = documentOf(s07, back);
    const auto record = [&](const std::optional<std::string>& source) {
        document.number = SaleTable(s07.db()).nextNumber(book.stream(), Series::refund);
        document.basket = nextBasket(s07);
        document.source = source;
        (void)book.record(Person::commandLine(), RefundMade{document});
        sync(s07);
    };
    record("1998/12");
    EXPECT_EQ(asked(doubt::notAllowed).size(), 1U) << "former records are taken in by nobody";
    record(std::nullopt);
    ASSERT_EQ(asked(doubt::notAllowed).size(), 2U);
    EXPECT_EQ(asked(doubt::notAllowed)[1].subject, "- refund");
}

TEST_F(Doubts, whateverGivesMoneyOrGoodsAwayForNobodyIsAsked) {
    const auto baskets = newSeries(s07, 20);
    const auto piece = newPiece(s07);
    const auto sale = sold(s07, baskets);
    ASSERT_TRUE(sale);
    sync(s07);
    auto& book = s07.book();
    const auto right = [&](const Fact& fact) {
        const auto before = asked(doubt::notAllowed).size();
        (void)book.record(Person::commandLine(), fact);
        sync(s07);
        const auto all = asked(doubt::notAllowed);
        if (all.size() == before) return std::string{};
        const auto found = all.back();
        EXPECT_TRUE(rule(found)) << found.subject; // so that the next is asked again
        return found.subject;
    };
    const auto ten = Money::dinars(10);
    ArtisanPaid paid;
    paid.artisan = fatma;
    paid.amount = ten;
    paid.method = PayoutMethod::bank;
    paid.reference = "VIR 1";
    EXPECT_EQ(right(paid), "- pay_artisans");
    const auto payout = PayoutId::of({book.stream(), book.head().seq});
    EXPECT_EQ(right(PayoutReversed{payout, ReversalReason::failed, "x", paid}), "- pay_artisans");
    EXPECT_EQ(right(AdvanceGiven{fatma, ten, std::nullopt, "laine"}), "- pay_artisans");
    EXPECT_EQ(right(BalanceRepaid{fatma, ten, PayoutMethod::bank, "VIR 2"}), "- pay_artisans");
    EXPECT_EQ(right(BalanceWaived{fatma, ten, "x"}), "- pay_artisans");
    BoughtOut bought{fatma, BoughtFor::price, {{piece, ItemKind::piece, onePiece, ten, std::nullopt, Spot::shelf}}, ""};
    EXPECT_EQ(right(bought), "- change_price");
    const GoodsLine basket{baskets, ItemKind::series, onePiece};
    GoodsMoved moved;
    moved.reason = MoveReason::stolen;
    moved.lines = {basket};
    moved.note = "x";
    EXPECT_EQ(right(moved), "- adjust_stock");
    moved.reason = MoveReason::toReserve;
    EXPECT_EQ(right(moved), "") << "it stays in the house";
    StockCounted count;
    count.number = 1;
    count.kinds = 1;
    count.units = onePiece;
    count.lines = {{baskets, ItemKind::series, Quantity::pieces(2), onePiece}};
    count.note = "x";
    EXPECT_EQ(right(count), "- adjust_stock");
    count.number = 2;
    count.lines = {{baskets, ItemKind::series, onePiece, Quantity::pieces(2)}};
    EXPECT_EQ(right(count), "") << "found is not given away";
    GoodsReturned home;
    home.artisan = fatma;
    home.lines = {basket};
    EXPECT_EQ(right(home), "- receive_goods");
    TenderCorrected tenders;
    tenders.sale = sale->id;
    tenders.was = {exactCash(Money::dinars(850))};
    tenders.is = {exactCash(Money::dinars(850))};
    tenders.is.front().kind = TenderKind::card;
    EXPECT_EQ(right(tenders), "- sell");
    auto document = documentOf(s07, sale);
    const auto soldAgain = [&] {
        document.number = SaleTable(s07.db()).nextNumber(book.stream(), Series::sale);
        document.basket = nextBasket(s07);
        return right(SaleMade{document});
    };
    EXPECT_EQ(soldAgain(), "") << "a sale at its price brings what it gives";
    document.lines[0].cuts = std::vector<Cut>{{CutKind::line, ten, std::nullopt}};
    EXPECT_EQ(soldAgain(), "- lower_price");
    (void)book.record(s07.owner, AdvanceGiven{fatma, ten, std::nullopt, "laine"});
    sync(s07);
    EXPECT_EQ(asked(doubt::notAllowed).back().subject, s07.owner.id->text() + " pay_artisans")
        << "whoever is named is asked about by name";
}

TEST_F(Doubts, whatIsDecidedFlowsDownAndIsTakenBack) {
    ASSERT_TRUE(closeDay(s07.book(), s07.vendor, drawerOf(Money::dinars(4000)), Money{}));
    sync(s07);
    ASSERT_EQ(asked(doubt::cashGap).size(), 1U);
    const auto found = asked(doubt::cashGap)[0];
    const auto about = ExceptionId::of(found.entry, found.line);
    EXPECT_EQ(ruleException(s07.book(), s07.owner, about, found.kind, {Ruling::stands, {}}, "").refusal().reason,
              Reason::notAllowed);
    const auto ruling = rule(found);
    ASSERT_TRUE(ruling);
    EXPECT_EQ(ExceptionTable(centre->db()).open(), 0);
    syncAll();
    const auto heard = RulingTable(s07.db()).of(about, found.kind);
    ASSERT_TRUE(heard) << "the stall knows what was decided";
    EXPECT_EQ(heard->note, "vu");
    ASSERT_TRUE(takeBackRuling(centre->book(), manager, *ruling, "erreur"));
    EXPECT_EQ(ExceptionTable(centre->db()).open(), 1);
    syncAll();
    EXPECT_FALSE(RulingTable(s07.db()).of(about, found.kind));
}

} // namespace
} // namespace touat
