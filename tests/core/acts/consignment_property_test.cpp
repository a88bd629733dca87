// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The invariants I1 to I10 of the consignment note (2.5) over histories that a seed decides: reductions
// with every bearer, of a line and of a whole sale, refunds in random steps, voids and exchanges, losses,
// new versions of contracts, payouts and their reversals in between. Over several places: consignment_places_test.
#include <cstdlib>
#include <map>
#include <random>

#include "the_consignor.h"

namespace touat {
namespace {

using namespace given;

struct AccountHistory : ConsignmentTest {
    explicit AccountHistory(unsigned seed) : dice(seed) {}
    void TestBody() override {}
    void finish() { TearDown(); }
    void begin() {
        SetUp();
        items = {carpet, couffin};
        ShopRules rules;
        rules.returnDays = 0; // the contracts' days alone say when money is payable
        ASSERT_TRUE(setRules(book(), manager, std::nullopt, book().today(), rules));
        for (const auto bearer : {Bearer::shared, Bearer::stall, Bearer::artisan, Bearer::centre}) {
            auto terms = bearing(bearer);
            terms.vat = Rate::percent(19);
            terms.centre = upTo(1) == 0 ? Rate{} : Rate::percent(5);
            if (upTo(1) == 0) terms.commissionVat = CommissionVat::added;
            if (upTo(1) == 0) terms.keeper = Keeper::centre;
            if (upTo(2) == 0) terms.liability = Liability::artisan;
            items.push_back(goodsUnder(ItemKind::series, 30, terms,
                                       Money::centimes(5'000 + upTo(99'999))));
            items.push_back(pieceUnder(terms, Money::centimes(90'000 + upTo(99'999))));
        }
        Terms fixed;
        fixed.basis = Basis::fixedNet;
        items.push_back(goodsUnder(ItemKind::series, 30, fixed, Money::dinars(500),
                                   Money::dinars(420), Money::dinars(400)));
        agreed = {carpet, couffin, items.back()};
        Terms free = fifteenPercent();
        free.freeDiscount = Rate::percent(10);
        agreed.push_back(goodsUnder(ItemKind::series, 30, free, Money::centimes(70'007)));
        items.push_back(agreed.back());
        Terms short_ = fifteenPercent();
        short_.ends = lastDay = book().today().plus(4);
        items.push_back(goodsUnder(ItemKind::series, 30, short_, Money::dinars(90)));
        ending = newest;
        Terms bands = fifteenPercent();
        bands.basis = Basis::bands;
        bands.bands = {{Money{}, Rate::percent(33)}, {Money::dinars(100), Rate::percent(7)}};
        items.push_back(goodsUnder(ItemKind::series, 30, bands, Money::centimes(33'333)));
        meriems = *signPaper(book(), manager, another(), book().stall(), fifteenPercent());
    }

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(dice); }
    ItemId any() { return items[static_cast<std::size_t>(upTo(static_cast<int>(items.size()) - 1))]; }
    void count(bool did) { done += did ? 1 : 0; }

    struct Sale {
        Sold sold;
        ItemId item;
        std::int64_t left = 0;
        std::int64_t all = left;
        int line = 1; // of the sale
        bool alone = true; // the only line
    };
    /// I7: of goods whose contract has no version in force nothing is sold, whoever agrees.
    void neverAfterTheEnd(const ShelfItem& item, const Result<Sold>& sale) {
        if (item.contract != ending || book().today() <= lastDay) return;
        EXPECT_FALSE(bool(sale));
        ++ended;
    }
    void sellSome() {
        const auto item = any();
        const auto here = stock(item).wholeUnits();
        if (here < 1) return;
        const auto many = std::min<std::int64_t>(here, 1 + upTo(3));
        const auto known = shelf(item);
        const auto price = upTo(1) == 0 ? known.price : proportion(known.price, 60 + upTo(40), 100);
        const auto sale = sellAt(item, price, many);
        neverAfterTheEnd(known, sale);
        count(sale.operator bool());
        if (!sale) return;
        ++(price == known.price ? atTag : reduced);
        sold.push_back({*sale, item, many});
    }
    /// I7: nobody of the house agrees, so the price is not below what the contract lets go, or the artisan
    /// said so.
    void sellUnasked() {
        const auto item = agreed[static_cast<std::size_t>(upTo(static_cast<int>(agreed.size()) - 1))];
        const auto known = shelf(item);
        if (stock(item).wholeUnits() < 1) return;
        if (upTo(2) == 0) {
            const auto least = proportion(known.price, 50 + upTo(50), 100);
            std::optional<Day> until;
            if (upTo(1) == 0) until = book().today().plus(upTo(2));
            if (recordConsent(book(), manager, item, least, until, {ConsentHow::byPhone, "x", {}}))
                words[item].push_back({least, until});
        }
        const auto price = proportion(known.price, 60 + upTo(40), 100);
        auto basket = basketOf({item});
        EXPECT_TRUE(basket.setPrice(0, price, known));
        const auto sale = sell(book(), seller, basket, {exactCash(price)});
        count(sale.operator bool());
        if (!sale) {
            ++unasked;
            return;
        }
        sold.push_back({*sale, item, 1});
        const auto line = storedDocument(db(), sale->id)->lines[0];
        EXPECT_NE(line.consent, std::optional(ConsentHow::vouched));
        auto least = known.floor;
        if (const auto free = ContractTable(db()).find(*known.contract)->terms.freeDiscount)
            least = std::max(least, known.price - partOf(known.price, *free));
        if (price >= least) return;
        EXPECT_TRUE(line.consent.has_value());
        bool said = false;
        for (const auto& word : words[item])
            said = said || (word.least <= price && (!word.until || book().today() <= *word.until));
        EXPECT_TRUE(said) << price.centimes() << " of " << least.centimes();
        ++byWord;
    }
    /// What is hers of a sale, or was of what came back.
    Money hersIn(SaleId document) {
        Money hers;
        const auto read = *storedDocument(db(), document);
        for (const auto& line : read.lines) {
            EXPECT_EQ(line.shares.sum(), line.amount); // I1
            if (line.artisan == fatma) hers += line.shares.artisan;
        }
        return hers;
    }
    /// Two things, and so much off both together.
    void sellTogether() {
        const auto one = any();
        const auto other = any();
        if (one == other || stock(one).wholeUnits() < 1 || stock(other).wholeUnits() < 1) return;
        auto basket = basketOf({one, other});
        basket.reduction = Reduction{Rate::percent(3 + upTo(20)), std::nullopt};
        SaleWish wish;
        wish.approver = manager;
        const auto read = readSale(book(), basket, wish);
        const auto priced = read ? priceSale(*read) : Result<PricedBasket>(read.refusal());
        if (!priced) return;
        const auto before = owed();
        const auto sale = sell(book(), manager, basket, {exactCash(priced->total)}, wish);
        count(sale.operator bool());
        if (!sale) return;
        ++together;
        EXPECT_EQ(owed(), before + hersIn(sale->id)); // I10
        const auto document = *storedDocument(db(), sale->id);
        Money paid;
        int number = 0;
        for (const auto& line : document.lines) {
            paid += line.amount;
            sold.push_back({*sale, line.item, 1, 1, ++number, false});
        }
        EXPECT_EQ(paid, priced->total);
        EXPECT_LT(paid, basket.total());
    }
    /// I10: a sale that was a mistake leaves nobody anything.
    void undo(Sale& sale) {
        if (!sale.alone || sale.left != sale.all) return;
        const auto before = owed();
        const auto back = voidSale(book(), manager, sale.sold.id,
                                   SaleTable(db()).lastBasket(book().stream()) + 1);
        count(back.operator bool());
        if (!back) return;
        ++undone;
        sale.left = 0;
        EXPECT_EQ(back->total, sale.sold.total);
        EXPECT_EQ(owed(), before - hersIn(back->id));
    }
    /// I10: one comes back, another is taken for it; both are written.
    void exchangeOne(Sale& sale) {
        const auto item = any();
        if (sale.left < 1 || stock(item).wholeUnits() < 1) return;
        const std::vector<ReturnedLine> back{
            {SaleLineId::of(sale.sold.id.entry(), sale.sold.id.line() + sale.line), sale.item, onePiece, {}}};
        const auto worth = worthOf(book(), back, PaidBack::otherwise);
        if (!worth) return;
        const auto basket = basketOf({item});
        std::vector<Tender> tenders;
        if (*worth < basket.total()) tenders.push_back(exactCash(basket.total() - *worth));
        RefundWish wish;
        wish.approver = manager;
        const auto before = owed();
        const auto both = exchange(book(), manager, back, basket, tenders, TenderKind::cash, wish);
        count(both.operator bool());
        if (!both) return;
        ++exchanged;
        --sale.left;
        EXPECT_EQ(owed(), before - hersIn(both->back) + hersIn(both->taken));
        Sold taken;
        taken.id = both->taken;
        taken.total = basket.total();
        sold.push_back({taken, item, 1}); // the last: `sale` may lie elsewhere from here on
    }
    /// I6: another version is signed, and goods come under it; what was sold keeps its own.
    void signAnother() {
        auto terms = fifteenPercent();
        terms.commission = Rate::percent(1 + upTo(39));
        terms.holdDays = upTo(9);
        items.push_back(goodsUnder(ItemKind::series, 3, terms, Money::centimes(5'000 + upTo(99'999))));
    }
    /// Goods are counted under a slip of their own, and some of them accepted.
    void leaveGoods() {
        const auto many = 2 + upTo(6);
        const auto slip = countDeposit(book(), seller, newest, Quantity::pieces(many), {}, "x");
        ASSERT_TRUE(bool(slip));
        const auto line = acceptNewGoods(book(), seller, slip->id, ItemKind::series,
                                         card("Left", Money::centimes(5'000 + upTo(9'999))),
                                         Quantity::pieces(1 + upTo(many - 1)));
        ASSERT_TRUE(bool(line));
        items.push_back(*DepositTable(db()).line(*line)->item);
        slips.push_back({slip->id, items.back(), Quantity{}});
        ++done;
    }
    void lookAgain() {
        if (slips.empty()) return;
        auto& one = slips[static_cast<std::size_t>(upTo(static_cast<int>(slips.size()) - 1))];
        const auto said = DepositTable(db()).lines(one.deposit);
        const auto& line = said[static_cast<std::size_t>(upTo(static_cast<int>(said.size()) - 1))];
        switch (upTo(3)) {
        case 0:
            count(bool(declineGoods(book(), seller, one.deposit,
                                    upTo(1) == 0 ? Appraisal::refused : Appraisal::toRework, onePiece,
                                    "x")));
            break;
        case 1:
            count(bool(acceptGoods(book(), seller, one.deposit, {one.item, onePiece})));
            break;
        case 2:
            if (undoAppraisal(book(), seller, line.id, "x")) ++unsaid;
            break;
        default:
            if (!returnToArtisan(book(), seller, Spot::shelf, {{one.item, onePiece}}, "x")) break;
            one.home += onePiece;
            ++wentHome;
        }
    }
    /// I8 of each deposit: what was counted was accepted, declined or waits; what was accepted is
    /// somewhere.
    void depositsHold() {
        for (const auto& one : slips) {
            const auto deposit = *DepositTable(db()).find(one.deposit);
            Quantity accepted;
            Quantity declined;
            for (const auto& line : DepositTable(db()).lines(one.deposit))
                if (!line.undone)
                    (line.outcome == Appraisal::accepted ? accepted : declined) += line.quantity;
            EXPECT_EQ(deposit.counted.pieces, deposit.offered + accepted + declined);
            Query row(db(),
                      "SELECT coalesce(sum(quantity), 0) FROM goods_move WHERE item = ?1 "
                      "AND kind = 'bought_out'",
                      one.item);
            ASSERT_TRUE(row.next());
            const auto bought = row.quantity();
            const auto is = sumOf(db(), one.item);
            EXPECT_EQ(accepted,
                      is.onHand + is.inTransit + is.sold + is.used + is.lost + bought + one.home);
        }
    }
    void takeSomeBack(Sale& sale, std::int64_t many, bool goodwill) {
        const auto before = owed();
        const auto back = takeBack(sale.sold, sale.item, many,
                                   goodwill ? std::optional(RefundBearer::stall) : std::nullopt,
                                   sale.line);
        count(back.operator bool());
        if (!back) return;
        sale.left -= many;
        const auto document = *storedDocument(db(), back->id);
        const auto& line = document.lines[0];
        EXPECT_EQ(line.shares.sum(), line.amount);                           // I1
        EXPECT_TRUE(line.refunds.has_value());                               // I5
        const auto hers = line.artisan == fatma && !goodwill ? line.shares.artisan : Money{};
        EXPECT_EQ(owed(), before - hers);                                    // I5, I10
    }

    /// What both accounts have together changes by what the contracts differ in, and nothing else.
    void putRight() {
        const auto item = any();
        const auto would = ownerCorrection(book(), item, meriems);
        const auto hers = owed();
        if (!correctOwner(book(), manager, item, meriems, "x")) return;
        ++corrected;
        ++done;
        std::erase_if(lines, [&](const auto& line) { return line.second.item == item; }); // these it changes
        Money was;
        for (const auto& line : would->lines) was += line.was.shares.artisan;
        EXPECT_EQ(owed(), would->was == fatma ? hers - was : hers); // I10
    }
    /// I2: what she keeps stays hers, and what is found later takes back no more than was paid.
    void keepWhatIsFound() {
        const auto item = any();
        if (upTo(1) == 0) // something has to be lost before
            count(moveGoods(book(), manager, MoveReason::missing, {{item, onePiece}}, "x").operator bool());
        const auto before = owed();
        const auto worth = keptFor(book(), {item, onePiece});
        if (!keepFound(book(), manager, {item, onePiece}, "x")) return;
        keptOf[item] += *worth;
        ++kept;
        ++done;
        EXPECT_EQ(owed(), before);
    }
    /// I6, I7: a lower tag changes no line, and none goes below what was agreed.
    void lowerATag() {
        const auto item = any();
        const auto known = shelf(item);
        const auto before = owed();
        const auto price = proportion(known.price, 70 + upTo(35), 100);
        const bool alone = upTo(1) == 0;
        const auto least = leastWithoutAsking(book(), {known}, Consents::lasting);
        const bool did =
            alone ? bool(markDownAlone(book(), manager, item, price))
                  : bool(markDown(book(), manager, item, price, {ConsentHow::inPerson, "x", {}}));
        count(did);
        if (!did) return;
        ++lowered;
        if (!alone) words[item].push_back({price, std::nullopt});
        EXPECT_LT(shelf(item).price, known.price);
        EXPECT_TRUE(!alone || shelf(item).price >= least.at(item));
        EXPECT_EQ(owed(), before);
    }
    /// Of every item: what was taken back and what was kept for what was found is no more than was paid
    /// for its losses.
    void lossesHold() {
        for (const auto item : items) {
            Query row(db(),
                      "SELECT coalesce(sum(amount), 0), "
                      "coalesce(sum(CASE WHEN kind = 'compensation' THEN amount END), 0) "
                      "FROM artisan_entry WHERE item = ?1 AND kind IN ('compensation', 'found')",
                      item);
            ASSERT_TRUE(row.next());
            const auto left = row.money();
            EXPECT_GE(left, keptOf[item]);
            EXPECT_LE(left, row.money());
        }
    }

    void step() {
        switch (upTo(23)) {
        case 0:
        case 1:
        case 2:
        case 3:
            sellSome();
            break;
        case 4:
        case 5:
        case 6: {
            if (sold.empty()) break;
            auto& sale = anySale();
            if (sale.left > 0) takeSomeBack(sale, 1 + upTo(static_cast<int>(sale.left) - 1),
                                            upTo(7) == 0);
            break;
        }
        case 7:
            count(moveGoods(book(), manager, upTo(1) == 0 ? MoveReason::missing : MoveReason::found,
                            {{any(), onePiece}}, "x").operator bool());
            break;
        case 8:
            count(payArtisan(book(), manager, fatma, {}).operator bool());
            break;
        case 9: {
            const auto run = draftRun(book(), manager, book().today().plus(-upTo(4)));
            if (!run) break;
            EXPECT_TRUE(approveRun(book(), manager, *run));
            if (upTo(1) == 0) // the list lies on a desk, and the shop goes on
                for (int i = 0; i < 4; ++i)
                    if (auto* sale = sold.empty() ? nullptr : &anySale(); sale != nullptr && sale->left > 0)
                        takeSomeBack(*sale, 1, false);
            const auto due = dueNow(book(), fatma).amount;
            const auto paid = payDrafted(book(), manager, *run, fatma, {PayoutMethod::bank, "V 1"});
            count(paid.operator bool());
            if (paid) {
                EXPECT_LE(paid->amount, due); // a run makes nobody owe the house
                ++ofRuns;
            }
            if (upTo(1) == 0 && closeRun(book(), manager, *run)) {
                EXPECT_FALSE(bool(payDrafted(book(), manager, *run, fatma, {}))); // I9
            }
            if (paid && upTo(1) == 0)
                count(reversePayout(book(), manager, paid->id, ReversalReason::failed, "x")
                          .operator bool());
            break;
        }
        case 10:
            count(giveAdvance(book(), manager, fatma, Money::centimes(1 + upTo(9'999)), "x")
                      .operator bool());
            break;
        case 11:
            count((upTo(1) == 0 ? takeRepayment(book(), manager, fatma, Money::centimes(700), {})
                                : waiveBalance(book(), manager, fatma, Money::centimes(300), "x"))
                      .operator bool());
            break;
        case 12: {
            const auto item = any();
            count(buyOut(book(), manager, {{item, onePiece, Money::centimes(1 + upTo(50'000))}}, "x")
                      .operator bool());
            break;
        }
        case 13:
            if (upTo(2) == 0) putRight();
            break;
        case 14:
            keepWhatIsFound();
            break;
        case 15:
            lowerATag();
            break;
        case 16:
        case 17:
            sellUnasked();
            break;
        case 18:
            sellTogether();
            break;
        case 19:
            if (!sold.empty()) undo(upTo(1) == 0 ? sold.back() : anySale());
            break;
        case 20:
            if (!sold.empty()) exchangeOne(anySale());
            if (upTo(2) == 0) signAnother();
            break;
        case 21:
            leaveGoods();
            break;
        case 22:
            for (int i = 0; i < 3; ++i) lookAgain();
            break;
        default:
            passDays(upTo(4));
        }
    }

    Sale& anySale() { return sold[static_cast<std::size_t>(upTo(static_cast<int>(sold.size()) - 1))]; }

    /// I6: what a line of a sale said when it was seen first, it says for ever.
    void linesStay() {
        Query row(db(), "SELECT id, item, sale || ' ' || quantity || ' ' || tag || ' ' || amount || ' ' || "
                        "coalesce(artisan, 0) || ' ' || artisan_share || ' ' || commission || ' ' || vat || "
                        "' ' || centre_share || ' ' || own FROM sale_line ORDER BY id");
        while (row.next()) {
            const auto id = row.integer();
            const auto item = row.id<ItemId>();
            const auto says = row.text();
            const auto [at, isNew] = lines.try_emplace(id, Line{item, says});
            EXPECT_EQ(at->second.says, says);
        }
    }
    /// I9: so does a payout with every line that it settled, but that it can be taken back whole.
    void payoutsStay() {
        Query row(db(), "SELECT id, reversed, artisan || ' ' || amount || ' ' || method, "
                        "coalesce((SELECT group_concat(source || '=' || amount) FROM (SELECT source, amount "
                        "FROM artisan_entry WHERE payout = p.id ORDER BY source)), '') FROM payout AS p "
                        "ORDER BY id");
        while (row.next()) {
            const auto id = row.integer();
            const auto reversed = row.integer() == 1;
            const auto head = row.text();
            const auto settled = row.text();
            const auto [at, isNew] = payouts.try_emplace(id, Payout{head, settled, reversed});
            EXPECT_EQ(at->second.head, head);
            EXPECT_TRUE(reversed || !at->second.reversed);
            EXPECT_TRUE(reversed || at->second.settled == settled) << id;
            at->second.reversed = reversed;
            if (!isNew && !reversed) ++readAgain;
        }
    }

    void holds() {
        addsUp(); // I2, I3, I8, I10 over every line
        for (const auto item : items) EXPECT_TRUE(sumOf(db(), item).balances()); // I8
        depositsHold();
        lossesHold();
        linesStay();
        payoutsStay();
        EXPECT_EQ(statementOf(db(), fatma, Day::number(0), book().today().plus(9)).closing,
                  owed()); // I2
        EXPECT_EQ(db().integer("SELECT count(*) FROM sale_line WHERE amount <> artisan_share + "
                               "commission + vat + centre_share + own"), 0); // I1
        EXPECT_EQ(balance("held:S07"), -balance("current:S07"));
    }
    // I4: what everybody has of a sale that came back whole is exactly nothing.
    void takeEverythingBack() {
        for (auto& sale : sold)
            while (sale.left > 0) {
                const auto before = sale.left;
                takeSomeBack(sale, 1 + upTo(static_cast<int>(sale.left) - 1), false);
                ASSERT_LT(sale.left, before);
            }
        for (const auto* account : {"commission:S07", "vat:S07", "fee:C00", "borne:S07",
                                    "promotion:C00", "revenue:S07"})
            EXPECT_EQ(balance(account), Money{}) << account;
    }

    std::map<std::string, int> times() const {
        return {{"done", done},         {"reduced", reduced},   {"lowered", lowered},
                {"corrected", corrected}, {"kept", kept},       {"ended", ended},
                {"unasked", unasked},   {"by word", byWord},    {"together", together},
                {"undone", undone},     {"exchanged", exchanged}, {"read again", readAgain},
                {"unsaid", unsaid},     {"went home", wentHome}, {"of runs", ofRuns}};
    }

    std::mt19937 dice;
    std::vector<ItemId> items;
    std::vector<Sale> sold;
    ContractId meriems;
    std::map<ItemId, Money> keptOf;
    std::vector<ItemId> agreed; // there is a price below which the artisan is asked
    struct Word {
        Money least;
        std::optional<Day> until;
    };
    std::map<ItemId, std::vector<Word>> words;
    ContractId ending;
    Day lastDay;
    struct Line {
        ItemId item;
        std::string says;
    };
    std::map<std::int64_t, Line> lines;
    struct Payout {
        std::string head;
        std::string settled;
        bool reversed = false;
    };
    std::map<std::int64_t, Payout> payouts;
    struct Slip {
        DepositId deposit;
        ItemId item;
        Quantity home;
    };
    std::vector<Slip> slips;
    int done = 0;
    int atTag = 0;
    int reduced = 0;
    int corrected = 0;
    int kept = 0;
    int lowered = 0;
    int ended = 0;
    int unasked = 0; // and so refused
    int byWord = 0;
    int together = 0;
    int undone = 0;
    int exchanged = 0;
    int readAgain = 0;
    int unsaid = 0;
    int wentHome = 0;
    int ofRuns = 0; // payouts
};

TEST(ConsignmentProperty, whateverHappensEveryAccountIsTheSumOfItsLines) {
    const auto* wanted = std::getenv("TOUAT_SEEDS");
    const int seeds = wanted == nullptr ? 8 : std::atoi(wanted);
    std::map<std::string, int> did;
    for (int seed = 1; seed <= seeds; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        AccountHistory history(static_cast<unsigned>(seed));
        history.begin();
        for (int step = 0; step < 110; ++step) {
            history.step();
            if (step % 10 == 0) history.holds();
        }
        history.takeEverythingBack();
        history.holds();
        history.finish();
        for (const auto& [what, times] : history.times())
            did[what] += times;
        if (testing::Test::HasFailure()) return;
    }
    EXPECT_GT(did["done"], seeds * 20); // the histories are not made of refusals
    EXPECT_GT(did["reduced"], seeds * 3);
    EXPECT_GT(did["lowered"], seeds);
    EXPECT_GT(did["exchanged"], seeds / 2);
    EXPECT_GT(did["read again"], seeds / 2);
    EXPECT_GT(did["of runs"], 0);
    for (const auto* rare : {"corrected", "kept", "ended", "unasked", "by word", "together", "undone",
                             "unsaid", "went home"})
        EXPECT_GE(did[rare], seeds / 4) << rare;
}

} // namespace
} // namespace touat
