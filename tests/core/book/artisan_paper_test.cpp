// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the papers between the house and an artisan read out of a book.
#include <sqlite3.h>

#include <tuple>

#include "core/acts/change_price.h"
#include "core/acts/close_day.h"
#include "core/acts/pay_artisan.h"
#include "core/acts/register_artisan.h"
#include "core/acts/register_item.h"
#include "core/acts/sign_contract.h"
#include "core/book/artisan_paper_view.h"
#include "core/consignment/artisan_view.h"
#include "tests/core/acts/the_consignor.h"

namespace touat {
namespace {

using namespace given;

class ArtisanPapers : public ConsignmentTest {
  protected:
    /// Another artisan's piece, on the shelf.
    ItemId zohras(Money price) {
        zohra = another();
        const auto signedOne =
            *signPaper(book(), manager, zohra, book().stall(), fifteenPercent());
        auto each = card("Zohra's", price);
        each.artisan = zohra;
        each.contract = signedOne;
        const auto item = *registerItem(book(), seller, ItemKind::piece, each);
        EXPECT_TRUE(takeDeposit(book(), seller, zohra, signedOne, {{item, onePiece}}));
        return item;
    }
    /// The business day is closed, and another opened so many days later.
    void nextDay(std::int64_t days) {
        const auto count = drawerOf(balance("drawer:S07"));
        ASSERT_TRUE(closeDay(book(), manager, count, Money{}));
        passDays(days);
        ASSERT_TRUE(openDay(book(), manager, book().today(), count));
    }
    ArtisanId zohra;
};

TEST_F(ArtisanPapers, aDraftBecomesItsContractAndTheNextIsAnother) {
    auto terms = fifteenPercent();
    terms.leastPayout = Money::dinars(500);
    const auto draft = draftedContract(book(), fatma, book().stall(), terms);
    EXPECT_EQ(draft.number, 2) << "the first is there from the start";
    const auto id = *signContract(book(), manager, fatma, book().stall(), terms,
                                  draft.fingerprint());
    const auto signedOne = *printedContract(db(), id);
    EXPECT_EQ(signedOne.numberText(), draft.numberText());
    EXPECT_EQ(signedOne.fingerprint(), draft.fingerprint());
    EXPECT_EQ(signedOne.artisan.name.latin, "Fatma Ben Hamou");
    EXPECT_EQ(signedOne.place.name, draft.place.name);
    const auto next = draftedContract(book(), fatma, book().stall(), terms);
    EXPECT_NE(next.numberText(), draft.numberText());
    EXPECT_NE(next.fingerprint(), draft.fingerprint());
    ASSERT_TRUE(signPaper(book(), manager, fatma, book().stall(), fifteenPercent()));
    EXPECT_EQ(printedContract(db(), id)->fingerprint(), draft.fingerprint());
    EXPECT_FALSE(printedContract(db(), ContractId::of({book().stream(), 9999})));
}

TEST_F(ArtisanPapers, whatWasWrittenOnTheScreenIsPartOfTheContract) {
    auto draft = draftedContract(book(), fatma, book().stall(), fifteenPercent());
    const auto unsigned_ = draft.fingerprint();
    const HandSignature mark{{{100, 100, 400, 300}}};
    draft.hands = SignedByHand{mark, mark};
    EXPECT_NE(draft.fingerprint(), unsigned_);
    const auto id = *signContract(
        book(), manager, fatma, book().stall(), fifteenPercent(),
        unsigned_, draft.hands);
    const auto again = *printedContract(db(), id);
    EXPECT_EQ(again.hands->house, mark);
    EXPECT_EQ(again.fingerprint(), ContractTable(db()).find(id)->signature->document);
    draft.hands->house.strokes.front().front() += 1;
    EXPECT_NE(draft.fingerprint(), again.fingerprint()) << "no stroke can be moved";
}

TEST_F(ArtisanPapers, goodsThatWentHomeStandOnTheirSlip) {
    const auto id = *returnToArtisan(book(), seller, Spot::shelf,
                                     {{carpet, onePiece}, {couffin, Quantity::pieces(3)}}, "son fils");
    const auto paper = *printedReturn(db(), id);
    EXPECT_EQ(paper.artisan.id, fatma);
    EXPECT_EQ(paper.note, "son fils");
    EXPECT_EQ(paper.count(), UnitSums::ofPieces(4));
    ASSERT_EQ(paper.lines.size(), 2U);
    EXPECT_EQ(paper.lines[1].quantity, Quantity::pieces(3));
    EXPECT_EQ(paper.lines[1].tag, shelf(couffin).price);
    EXPECT_EQ(paper.proof(), "TOUATR " + id.text());
    EXPECT_EQ(paper.numberText().substr(0, 7), "S07-1-R");
    EXPECT_FALSE(printedReturn(db(), ReturnId::of({book().stream(), 1}))) << "no goods went there";
}

TEST_F(ArtisanPapers, aDepositIsCountedFirstAndItsSlipFollowsTheAppraisal) {
    const auto left =
        *countDeposit(book(), seller, contract, Quantity::pieces(5), std::nullopt, "in a sack");
    auto paper = *printedDeposit(db(), left.id);
    EXPECT_EQ(paper.counted, UnitSums::ofPieces(5));
    EXPECT_EQ(paper.offered, Quantity::pieces(5));
    EXPECT_TRUE(paper.lines.empty());
    EXPECT_FALSE(paper.isComplete());
    EXPECT_EQ(paper.numberText(), "S07-1-D00000" + std::to_string(left.slip));
    EXPECT_EQ(paper.note, "in a sack");
    EXPECT_EQ(paper.artisan.id, fatma);

    auto mats = card("Mats", Money::dinars(1000));
    mats.artisan = fatma;
    mats.contract = contract;
    const auto item = *registerItem(book(), seller, ItemKind::series, mats);
    ASSERT_TRUE(acceptGoods(book(), seller, left.id, {item, Quantity::pieces(3)}));
    const auto wrong = *declineGoods(book(), seller, left.id, Appraisal::refused, onePiece, "thin");
    ASSERT_TRUE(undoAppraisal(book(), seller, wrong, "a mistake"));
    ASSERT_TRUE(
        declineGoods(book(), seller, left.id, Appraisal::toRework, onePiece, "the hem is loose"));
    paper = *printedDeposit(db(), left.id);
    ASSERT_EQ(paper.lines.size(), 2U) << "what was undone is not told";
    EXPECT_EQ(paper.offered, onePiece);
    EXPECT_FALSE(paper.isComplete());
    ASSERT_TRUE(declineGoods(book(), seller, left.id, Appraisal::refused, onePiece, "thin"));
    clock.pass(86'400'000);
    ASSERT_TRUE(changePrice(book(), manager, item, book().today(), Money::dinars(2000),
                            Money::dinars(1000)));
    paper = *printedDeposit(db(), left.id);
    EXPECT_TRUE(paper.isComplete());
    EXPECT_EQ(paper.lines[0].tag, Money::dinars(1000)) << "as it was then";
    EXPECT_EQ(paper.lines[0].artisan, Money::dinars(850));
    EXPECT_EQ(paper.total(), Money::dinars(3000));
    EXPECT_EQ(paper.lines[1].note, "the hem is loose");
}

TEST_F(ArtisanPapers, aPayoutTellsItsItemsAndWhereTheCashCameFrom) {
    const auto sold = *sellForCash({carpet, couffin});
    passDays(8);
    const auto paid =
        *payArtisan(book(), manager, fatma, {PayoutMethod::cash, "", CashFrom::drawer});
    const auto paper = *printedPayout(db(), paid.id);
    EXPECT_EQ(paper.from, PaidOutOf::drawer);
    EXPECT_EQ(paper.handedOver(), paid.handedOver);
    ASSERT_EQ(paper.lines.size(), 2U);
    Money sum;
    for (const auto& line : paper.lines)
        sum += line.amount;
    EXPECT_EQ(sum, paper.amount);
    EXPECT_EQ(paper.lines[0].paid, Money::dinars(42'000));
    EXPECT_EQ(paper.lines[0].amount, Money::dinars(35'700));
    EXPECT_EQ(paper.lines[0].code, shelf(carpet).code());
    Money drawn;
    for (const auto& part : paper.cash())
        drawn += *amountFor(part.denomination.value, Quantity::pieces(part.count));
    EXPECT_EQ(drawn, paper.handedOver() - Money::centimes(250)) << "no coin says that";

    ASSERT_TRUE(reversePayout(book(), manager, paid.id, ReversalReason::mistake, "not she"));
    EXPECT_TRUE(printedPayout(db(), paid.id)->reversed);
    EXPECT_EQ(printedPayout(db(), paid.id)->lines.size(), 2U) << "though they are open again";
    const auto again = *payArtisan(book(), manager, fatma, {PayoutMethod::cash, ""});
    EXPECT_EQ(printedPayout(db(), again.id)->from, PaidOutOf::safe);
    EXPECT_FALSE(printedPayout(db(), PayoutId::of(sold.id.entry())));
}

TEST_F(ArtisanPapers, aTransferComesFromNoDrawer) {
    ASSERT_TRUE(sellForCash({carpet}));
    passDays(8);
    const auto paid = *payArtisan(book(), manager, fatma, {PayoutMethod::baridiMob, "BM 77"});
    EXPECT_EQ(printedPayout(db(), paid.id)->from, PaidOutOf::account);
    EXPECT_EQ(printedPayout(db(), paid.id)->reference, "BM 77");
}

TEST_F(ArtisanPapers, aStatementSplitsWhatWasReceivedFromWhatWasPaid) {
    const auto first = book().today();
    const auto sold = *sellForCash({carpet});
    nextDay(8);
    const auto second = book().today();
    ASSERT_TRUE(giveAdvance(book(), manager, fatma, Money::dinars(700), "", CashFrom::safe));
    ASSERT_TRUE(payArtisan(book(), manager, fatma, {PayoutMethod::cash, ""}));
    ASSERT_TRUE(takeBack(sold, carpet));
    ASSERT_TRUE(sellForCash({couffin}));
    auto paper = *printedStatement(book(), manager, fatma, first, second);
    EXPECT_EQ(paper.opening, Money{});
    EXPECT_EQ(paper.opening + paper.received - paper.paid, paper.closing);
    EXPECT_EQ(paper.closing, owed());
    EXPECT_EQ(paper.paid, Money::dinars(35'700)) << "the advance and what was left of the sale";
    EXPECT_EQ(paper.received, Money::centimes(72'250));
    for (const auto& line : paper.lines)
        EXPECT_NE(line.received.has_value(), line.paid.has_value());
    EXPECT_TRUE(paper.cash().empty()) << "she owes";

    paper = *printedStatement(book(), manager, fatma, second, second);
    EXPECT_EQ(paper.opening, Money::dinars(35'700));
    EXPECT_EQ(paper.lines.size(), 4U);
    EXPECT_EQ(paper.closing, owed());

    const auto piece = *printedStatement(book(), manager, fatma, carpet);
    EXPECT_EQ(piece.lines.size(), 2U);
    EXPECT_EQ(piece.closing, Money{});
    EXPECT_EQ(piece.code, shelf(carpet).code());
    EXPECT_FALSE(printedStatement(book(), manager, fatma, postage));
    EXPECT_FALSE(
        printedStatement(book(), manager, ArtisanId::of({book().stream(), 9999}), first, second));
}

TEST_F(ArtisanPapers, aYearHasItsMonthsAndEachSaleAllItsShares) {
    auto terms = fifteenPercent();
    terms.centre = Rate::percent(2);
    terms.vat = Rate::percent(19);
    newest = *signPaper(book(), manager, fatma, book().stall(), terms);
    auto each = card("Tapis", Money::dinars(10'000), Money{});
    each.artisan = fatma;
    each.contract = newest;
    const auto item = *registerItem(book(), seller, ItemKind::piece, each);
    ASSERT_TRUE(takeDeposit(book(), seller, fatma, newest, {{item, onePiece}}));
    const auto first = firstOfMonth(book().today());
    ASSERT_TRUE(sellForCash({item}));
    nextDay(40);
    ASSERT_TRUE(payArtisan(book(), manager, fatma, {PayoutMethod::cash, ""}));
    ASSERT_TRUE(sellForCash({couffin}));
    const auto year = *printedStatement(book(), manager, fatma, first, book().today());
    ASSERT_EQ(year.months.size(), 2U) << "nothing happened in between";
    EXPECT_EQ(year.months[0].first, first);
    EXPECT_EQ(year.months[0].received, Money::dinars(8300));
    EXPECT_EQ(year.months[1].paid, Money::dinars(8300));
    EXPECT_EQ(year.months[1].closing, year.closing);
    Money received;
    for (const auto& month : year.months) received += month.received;
    EXPECT_EQ(received, year.received);
    const auto& sale = year.lines.at(0).about;
    EXPECT_EQ(sale.amount + sale.commission + sale.vat + sale.centre, *sale.paid);
    EXPECT_EQ(sale.centre, Money::dinars(200));
    EXPECT_EQ(sale.vat, Money::centimes(23'950)); // in 1 500
    EXPECT_TRUE(printedStatement(book(), manager, fatma, first, first)->months.empty());
}

TEST_F(ArtisanPapers, whereAnOwnerWasPutRightEachLineHasTheSharesItWasPostedUnder) {
    const auto meriem = another();
    auto terms = fifteenPercent();
    terms.commission = Rate::percent(10);
    const auto hers = *signPaper(book(), manager, meriem, book().stall(), terms);
    auto third = fifteenPercent();
    third.commission = Rate::percent(20);
    third.centre = Rate::percent(1);
    zohra = *registerArtisan(book(), manager, {"", {"زهرة", "Zohra"}, {}, "", "5174", {}});
    const auto zohrasOwn = *signPaper(book(), manager, zohra, book().stall(), third);
    ASSERT_TRUE(sellForCash({carpet}));
    ASSERT_TRUE(correctOwner(book(), manager, carpet, hers, "étiquettes échangées"));
    ASSERT_TRUE(correctOwner(book(), manager, carpet, zohrasOwn, "et encore"));
    const auto today = book().today();
    const auto check = [&](ArtisanId artisan, const std::vector<Money>& amounts) {
        const auto statement = *printedStatement(book(), manager, artisan, today, today);
        std::vector<Money> found;
        for (const auto& [about, received, paid, left] : statement.lines) {
            found.push_back(about.amount);
            ASSERT_TRUE(about.paid);
            EXPECT_EQ(about.amount + about.commission + about.vat + about.centre, *about.paid);
        }
        EXPECT_EQ(found, amounts);
        std::vector<Money> shown;
        for (const auto& sale : newestSales(db(), artisan, 10)) {
            shown.push_back(sale.share);
            EXPECT_EQ(sale.share + sale.stallShare + sale.centreShare, sale.paid);
            EXPECT_EQ(sale.quantity.isPositive(), sale.paid > Money{});
        }
        std::reverse(shown.begin(), shown.end());
        EXPECT_EQ(shown, amounts) << "and so it stands in the artisan's own view";
    };
    check(fatma, {Money::dinars(35'700), Money::dinars(-35'700)});
    check(meriem, {Money::dinars(37'800), Money::dinars(-37'800)});
    check(zohra, {Money::dinars(33'180)});
}

TEST_F(ArtisanPapers, underAFixedNetALineSaysWhatEachPieceBrings) {
    Terms fixed;
    fixed.basis = Basis::fixedNet;
    newest = *signPaper(book(), manager, fatma, book().stall(), fixed);
    auto each = card("Nattes", Money::dinars(1000), Money::dinars(900));
    each.artisan = fatma;
    each.contract = newest;
    each.net = Money::dinars(700);
    const auto mats = *registerItem(book(), seller, ItemKind::series, each);
    ASSERT_TRUE(takeDeposit(book(), seller, fatma, newest, {{mats, Quantity::pieces(5)}}));
    const auto sold = *sellAt(mats, Money::dinars(950), 3);
    ASSERT_TRUE(takeBack(sold, mats));
    ASSERT_TRUE(sellForCash({couffin}));
    const auto today = book().today();
    const auto lines = printedStatement(book(), manager, fatma, today, today)->lines;
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].about.amount, Money::dinars(2100));
    EXPECT_EQ(lines[0].about.net, Money::dinars(700));
    EXPECT_EQ(lines[1].about.net, Money::dinars(700)) << "what came back as well";
    EXPECT_EQ(lines[2].about.net, std::nullopt);
}

TEST_F(ArtisanPapers, whatIsShownIsWhatWasStoredWhateverIsAgreedSince) { // 2.4 (8)
    const auto first = book().today();
    auto shared = fifteenPercent();
    shared.vat = Rate::percent(19);
    shared.centre = Rate::percent(3);
    const auto mats = goodsUnder(ItemKind::series, 5, shared, Money::centimes(99'777));
    const auto sale = *sellForCash({carpet, mats});
    const auto back = *takeBack(sale, mats, 1, std::nullopt, 2);
    std::vector<SoldLine> stored;
    for (const auto id : {sale.id, back.id}) {
        const auto document = *storedDocument(db(), id);
        stored.insert(stored.end(), document.lines.begin(), document.lines.end());
    }
    ASSERT_EQ(stored.size(), 3U);
    const auto expectStored = [&](const std::vector<AccountLine>& shown) {
        ASSERT_EQ(shown.size(), stored.size());
        for (std::size_t i = 0; i < stored.size(); ++i) {
            const auto& shares = stored[i].shares;
            const auto sign = [&](Money amount) { return stored[i].refunds ? -amount : amount; };
            EXPECT_EQ(shown[i].amount, sign(shares.artisan)) << i;
            EXPECT_EQ(shown[i].paid, sign(stored[i].amount)) << i;
            EXPECT_EQ(shown[i].commission, sign(shares.commission)) << i;
            EXPECT_EQ(shown[i].vat, sign(shares.vat)) << i;
            EXPECT_EQ(shown[i].centre, sign(shares.centre)) << i;
        }
    };
    const auto expectAll = [&] {
        std::vector<AccountLine> shown;
        const auto printed = *printedStatement(book(), manager, fatma, first, first);
        for (const auto& line : printed.lines)
            shown.push_back(line.about);
        expectStored(shown);
        auto slips = newestSales(db(), fatma, 50);
        std::reverse(slips.begin(), slips.end());
        ASSERT_EQ(slips.size(), stored.size());
        for (std::size_t i = 0; i < stored.size(); ++i) {
            EXPECT_EQ(slips[i].share, shown[i].amount) << i;
            EXPECT_EQ(slips[i].stallShare, shown[i].commission + shown[i].vat) << i;
            EXPECT_EQ(slips[i].centreShare, shown[i].centre) << i;
            EXPECT_EQ(slips[i].payable, stored[i].payable) << i;
        }
    };
    // Everything that a share or a day could be worked out from anew.
    const auto agreeAnew = [&](int percent) {
        Terms terms;
        terms.commission = Rate::percent(percent);
        terms.vat = Rate::percent(19);
        terms.centre = Rate::percent(5);
        terms.holdDays = percent;
        ASSERT_TRUE(signPaper(book(), manager, fatma, book().stall(), terms));
        ASSERT_TRUE(changePrice(book(), manager, mats, book().today(), Money::dinars(1000 + percent)));
    };
    expectAll();
    agreeAnew(40);
    expectAll();
    nextDay(8);
    const auto paid = *payArtisan(book(), manager, fatma, {});
    const auto slip = printedPayout(db(), paid.id)->lines;
    expectStored(slip);
    agreeAnew(50);
    ShopRules rules;
    rules.returnDays = 90;
    ASSERT_TRUE(setRules(book(), manager, std::nullopt, book().today(), rules));
    expectAll();
    EXPECT_EQ(printedPayout(db(), paid.id)->lines, slip);
    EXPECT_EQ(paid.amount, stored[0].shares.artisan);
    device->reopen();
    ASSERT_EQ(refold(db()), std::vector<std::string>{});
    expectAll();
    EXPECT_EQ(printedPayout(db(), paid.id)->lines, slip);
}

TEST_F(ArtisanPapers, whatHasStoodForLongIsListedByArtisan) {
    const auto hers = zohras(Money::dinars(2000));
    passDays(100);
    const auto list = printedOld(book(), goodsToMarkDown(book(), book().stall(), 90), 90);
    ASSERT_EQ(list.size(), 2U) << "own goods are the stall's to lower";
    EXPECT_LT(std::tie(list[0].artisan.commune.latin, list[0].artisan.name.latin),
              std::tie(list[1].artisan.commune.latin, list[1].artisan.name.latin));
    const auto& fatmas = list[0].artisan.id == fatma ? list[0] : list[1];
    const auto& others = list[0].artisan.id == fatma ? list[1] : list[0];
    EXPECT_EQ(fatmas.lines.size(), 2U);
    ASSERT_EQ(others.lines.size(), 1U);
    EXPECT_EQ(others.lines[0].item, hers);
    EXPECT_EQ(others.days, 90);
    EXPECT_EQ(others.day, book().today());
}

TEST_F(ArtisanPapers, whoShouldComeIsListedForMoneyForATermAndForGoods) {
    for (const auto why : {CallFor::money, CallFor::term, CallFor::goods})
        EXPECT_TRUE(printedCalls(book(), why).empty()) << wordOf(why);
    auto terms = fifteenPercent();
    terms.ends = book().today().plus(20);
    const auto version = *signPaper(book(), manager, fatma, book().stall(), terms);
    auto each = card("Jarre", Money::dinars(700));
    each.artisan = fatma;
    each.contract = version;
    const auto jars = *registerItem(book(), seller, ItemKind::series, each);
    ASSERT_TRUE(takeDeposit(book(), seller, fatma, version, {{jars, Quantity::pieces(6)}}));
    const auto ending = printedCalls(book(), CallFor::term);
    ASSERT_EQ(ending.size(), 1U);
    EXPECT_EQ(ending[0].artisan.id, fatma);
    ASSERT_EQ(ending[0].ending.size(), 1U);
    EXPECT_EQ(ending[0].ending[0].daysLeft, 20);
    EXPECT_TRUE(printedCalls(book(), CallFor::goods).empty()) << "it still holds";
    const auto hers = zohras(Money::dinars(2000));
    ASSERT_TRUE(sellForCash({couffin, hers}));
    passDays(100);
    const auto money = printedCalls(book(), CallFor::money);
    ASSERT_EQ(money.size(), 2U);
    const auto& fatmas = money[0].artisan.id == fatma ? money[0] : money[1];
    const auto& others = money[0].artisan.id == fatma ? money[1] : money[0];
    EXPECT_EQ(fatmas.money.older, Money::centimes(72'250));
    EXPECT_EQ(others.artisan.id, zohra);
    EXPECT_EQ(others.money.older, Money::dinars(1700));
    EXPECT_EQ(others.day, book().today());
    const auto goods = printedCalls(book(), CallFor::goods);
    ASSERT_EQ(goods.size(), 1U);
    ASSERT_EQ(goods[0].goods.size(), 1U);
    EXPECT_EQ(goods[0].goods[0].item, jars);
    EXPECT_EQ(goods[0].goods[0].quantity, Quantity::pieces(6));
}

TEST_F(ArtisanPapers, whoSoldWhatIsListedForEachAndForThatDayAlone) {
    const auto hers = zohras(Money::dinars(2000));
    const auto sold = *sellForCash({carpet, couffin, tea});
    const auto day = book().today();
    ASSERT_TRUE(sellForCash({hers}));
    ASSERT_TRUE(takeBack(sold, carpet));
    auto list = printedSold(book(), day);
    ASSERT_EQ(list.size(), 2U) << "own goods concern no artisan";
    Money all;
    for (const auto& each : list) {
        Money sum;
        for (const auto& line : each.lines)
            sum += line.amount;
        EXPECT_EQ(sum, each.amount);
        EXPECT_EQ(each.balance, -balance(account::artisan(each.artisan.id)));
        all += each.amount;
    }
    EXPECT_EQ(all, Money::centimes(72'250 + 170'000));
    const auto& fatmas = list[0].artisan.id == fatma ? list[0] : list[1];
    ASSERT_EQ(fatmas.lines.size(), 3U);
    EXPECT_EQ(fatmas.lines[2].kind, ArtisanEntryKind::refund);
    EXPECT_EQ(fatmas.lines[2].paid, Money::dinars(-42'000));
    nextDay(1);
    ASSERT_TRUE(giveAdvance(book(), manager, fatma, Money::dinars(100), "", CashFrom::safe));
    EXPECT_TRUE(printedSold(book(), book().today()).empty()) << "nothing was sold";
}

TEST_F(ArtisanPapers, theDaysListIsReadByAnIndexAlone) {
    (void)soldOn(db(), book().today());
    std::string sql;
    for (auto* each = sqlite3_next_stmt(db().raw(), nullptr); each != nullptr;
         each = sqlite3_next_stmt(db().raw(), each))
        if (std::string(sqlite3_sql(each)).find("keeper(number)") != std::string::npos)
            sql = sqlite3_sql(each);
    ASSERT_FALSE(sql.empty());
    sqlite3_stmt* plan = nullptr;
    ASSERT_EQ(
        sqlite3_prepare_v2(db().raw(), ("EXPLAIN QUERY PLAN " + sql).c_str(), -1, &plan, nullptr),
        SQLITE_OK);
    bool byDay = false;
    while (sqlite3_step(plan) == SQLITE_ROW) {
        const std::string step = reinterpret_cast<const char*>(sqlite3_column_text(plan, 3));
        byDay = byDay || step.find("artisan_entry_held (holder=? AND day=?)") != step.npos;
        const bool generated =
            step.find("keeper") != step.npos || step.find("CONSTANT") != step.npos;
        EXPECT_TRUE(generated || !step.starts_with("SCAN")) << step;
    }
    sqlite3_finalize(plan);
    EXPECT_TRUE(byDay);
}

} // namespace
} // namespace touat
