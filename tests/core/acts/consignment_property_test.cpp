// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The invariants I1 to I10 of the consignment note (2.5) over histories that a seed decides: reductions
// with every bearer, refunds in random steps, losses, payouts and their reversals in between.
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
        Terms bands = fifteenPercent();
        bands.basis = Basis::bands;
        bands.bands = {{Money{}, Rate::percent(33)}, {Money::dinars(100), Rate::percent(7)}};
        items.push_back(goodsUnder(ItemKind::series, 30, bands, Money::centimes(33'333)));
        meriems = *signPaper(book(), manager, another(), book().stall(), fifteenPercent());
    }

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(dice); }
    ItemId any() { return items[static_cast<std::size_t>(upTo(static_cast<int>(items.size()) - 1))]; }
    void count(bool did) { done += did ? 1 : 0; }

    void sellSome() {
        const auto item = any();
        const auto here = stock(item).wholeUnits();
        if (here < 1) return;
        const auto many = std::min<std::int64_t>(here, 1 + upTo(3));
        const auto tag = shelf(item).price;
        const auto price = upTo(1) == 0 ? tag : proportion(tag, 60 + upTo(40), 100);
        const auto sale = sellAt(item, price, many);
        count(sale.operator bool());
        if (!sale) return;
        ++(price == tag ? atTag : reduced);
        sold.push_back({*sale, item, many});
    }
    struct Sale {
        Sold sold;
        ItemId item;
        std::int64_t left = 0;
    };
    void takeSomeBack(Sale& sale, std::int64_t many, bool goodwill) {
        const auto before = owed();
        const auto back = takeBack(sale.sold, sale.item, many,
                                   goodwill ? std::optional(RefundBearer::stall) : std::nullopt);
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
        switch (upTo(16)) {
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
            auto& sale = sold[static_cast<std::size_t>(upTo(static_cast<int>(sold.size()) - 1))];
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
            const auto run = draftRun(book(), manager, book().today());
            if (!run) break;
            EXPECT_TRUE(approveRun(book(), manager, *run));
            const auto paid = payDrafted(book(), manager, *run, fatma, {PayoutMethod::bank, "V 1"});
            count(paid.operator bool());
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
        default:
            passDays(upTo(4));
        }
    }

    void holds() {
        addsUp(); // I2, I3, I8, I10 over every line
        for (const auto item : items) EXPECT_TRUE(sumOf(db(), item).balances()); // I8
        lossesHold();
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

    std::mt19937 dice;
    std::vector<ItemId> items;
    std::vector<Sale> sold;
    ContractId meriems;
    std::map<ItemId, Money> keptOf;
    int done = 0;
    int atTag = 0;
    int reduced = 0;
    int corrected = 0;
    int kept = 0;
    int lowered = 0;
};

TEST(ConsignmentProperty, whateverHappensEveryAccountIsTheSumOfItsLines) {
    const auto* wanted = std::getenv("TOUAT_SEEDS");
    const int seeds = wanted == nullptr ? 8 : std::atoi(wanted);
    int done = 0;
    int reduced = 0;
    int corrected = 0;
    int kept = 0;
    int lowered = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        AccountHistory history(static_cast<unsigned>(seed));
        history.begin();
        for (int step = 0; step < 80; ++step) {
            history.step();
            if (step % 8 == 0) history.holds();
        }
        history.takeEverythingBack();
        history.holds();
        history.finish();
        done += history.done;
        reduced += history.reduced;
        corrected += history.corrected;
        kept += history.kept;
        lowered += history.lowered;
        if (testing::Test::HasFailure()) return;
    }
    EXPECT_GT(done, seeds * 20); // the histories are not made of refusals
    EXPECT_GT(reduced, seeds * 3);
    EXPECT_GT(corrected, seeds / 4);
    EXPECT_GE(kept, seeds / 4);
    EXPECT_GT(lowered, seeds);
}

} // namespace
} // namespace touat
