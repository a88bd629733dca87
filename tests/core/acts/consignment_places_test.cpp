// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts of two artisans over two stalls and a centre, in histories that a seed decides: each stall sells and
// takes back goods of both, under contracts of one stall and of the other; stalls and centre pay, also what the other
// has paid, and take it back; messages go when they go. What everybody is owed, and what each place has to pay of it,
// is added up beside the books.
#include <algorithm>
#include <map>
#include <random>

#include "core/acts/transfer.h"
#include "several_places.h"
#include "the_consignor.h"

namespace touat {
namespace {

using namespace given;

struct AccountsOfPlaces : SeveralPlaces {
    explicit AccountsOfPlaces(unsigned seed) : dice(seed) {}
    void TestBody() override {}

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(dice); }
    TestPlace& anyPlace() { return upTo(1) == 0 ? s07 : s12; }
    ArtisanId anybody() { return upTo(1) == 0 ? fatma : aicha; }
    Book& office() { return centre->book(); }

    void begin() {
        NewArtisan artisan;
        artisan.name = {"عائشة", "Aicha"};
        artisan.pin = "5173";
        aicha = *registerArtisan(office(), manager, artisan);
        auto terms = fifteenPercent(); // Fatma's at S12: the centre keeps her money and has a part of it
        terms.keeper = Keeper::centre;
        terms.centre = Rate::percent(5);
        terms.vat = Rate::percent(19);
        ASSERT_TRUE(signPaper(office(), manager, fatma, stall(12), terms));
        terms = fifteenPercent(); // Aicha has one contract
        terms.commission = Rate::percent(33);
        terms.centre = Rate::percent(1);
        ASSERT_TRUE(signPaper(office(), manager, aicha, stall(12), terms));
        syncAll();
        shareOut(s07, s12, fatma, Money::centimes(85'033));
        shareOut(s12, s07, fatma, Money::centimes(123'457));
        shareOut(s12, s07, aicha, Money::centimes(99'999));
    }
    /// A series under the contract of one stall, half of which lies at the other.
    void shareOut(TestPlace& home, TestPlace& guest, ArtisanId whose, Money price) {
        auto each = card("Shared", price);
        each.artisan = whose;
        each.contract = ContractTable(home.db()).newest(whose, home.book().stall())->id;
        const auto item = *registerItem(home.book(), home.vendor, ItemKind::series, each);
        ASSERT_TRUE(takeDeposit(home.book(), home.vendor, whose, *each.contract, {{item, Quantity::pieces(300)}}));
        const auto sent = *sendGoods(home.book(), home.vendor, guest.book().stall(), Spot::shelf,
                                     {{item, Quantity::pieces(150)}}, "Salah");
        syncAll();
        ASSERT_TRUE(receiveTransfer(guest.book(), guest.vendor, sent, {}));
        syncAll();
        items.push_back(item);
    }

    // What each act is to the accounts, by what its fact says of itself.
    void counted(TestPlace& at, SaleId id, int sign) {
        const auto document = *storedDocument(at.db(), id);
        int number = id.line();
        for (const auto& line : document.lines) {
            const auto so = [&](Money amount) { return sign > 0 ? amount : -amount; };
            EXPECT_EQ(line.shares.sum(), line.amount); // I1
            owed[*line.artisan] += so(line.shares.artisan);
            lines[ArtisanEntryId::of(id.entry(), ++number)] = {*line.artisan, so(line.shares.artisan),
                                                              line.payable.value_or(at.book().today())};
            const auto keeps = line.keeper == Keeper::centre ? line.shares.artisan : Money{};
            claims[at.book().stall()] += so(line.shares.centre + keeps);
            if (at.book().stall() != ContractTable(at.db()).find(*line.contract)->stall) ++forTheOther;
        }
    }
    void counted(Stall at, const ArtisanPaid& paid, int sign) {
        const auto so = [&](Money amount) { return sign > 0 ? amount : -amount; };
        owed[paid.artisan] -= so(paid.amount);
        Money sum;
        for (const auto& line : paid.lines) {
            sum += line.amount;
            payouts[line.entry] += sign;
            if (line.holder == at) continue;
            if (!line.holder.isCentre()) claims[line.holder] += so(line.amount);
            if (!at.isCentre()) claims[at] -= so(line.amount);
        }
        EXPECT_EQ(sum, paid.amount); // I3
    }

    struct Sale {
        TestPlace* at;
        SaleId id;
        ItemId item;
        std::int64_t left;
    };
    struct Payment {
        Book* book;
        Person by;
        PayoutId id;
    };
    void sellSome() {
        auto& at = anyPlace();
        const auto item = items[static_cast<std::size_t>(upTo(static_cast<int>(items.size()) - 1))];
        const auto known = *ShelfView(at.db(), at.book().stall(), at.book().today()).find(item);
        const auto many = 1 + upTo(3);
        Basket basket(SaleTable(at.db()).lastBasket(at.book().stream()) + 1);
        ASSERT_TRUE(basket.add(known, at.book().stall()));
        ASSERT_TRUE(basket.setQuantity(0, Quantity::pieces(many), known));
        const auto sale = sell(at.book(), at.vendor, basket, {exactCash(basket.total())});
        ASSERT_TRUE(sale) << wordOf(sale.refusal().reason);
        counted(at, sale->id, 1);
        sold.push_back({&at, sale->id, item, many});
        ++done["sold"];
    }
    void takeBack(Sale& sale, std::int64_t many) {
        auto& at = *sale.at;
        RefundWish wish;
        wish.approver = at.owner;
        const auto back = refund(at.book(), at.owner, SaleTable(at.db()).lastBasket(at.book().stream()) + 1,
                                 {{SaleLineId::of(sale.id.entry(), sale.id.line() + 1), sale.item,
                                   Quantity::pieces(many), {}}},
                                 TenderKind::cash, wish);
        ASSERT_TRUE(back) << wordOf(back.refusal().reason);
        counted(at, back->id, -1);
        sale.left -= many;
        ++done["taken back"];
    }
    void payFrom(Book& book, const Person& by, const Result<Paid>& paid) {
        if (!paid) return;
        counted(book.stall(), *storedFact<ArtisanPaid>(book.db(), paid->id.entry()), 1);
        payments.push_back({&book, by, paid->id});
        ++done[book.stall().isCentre() ? "paid by the centre" : "paid by a stall"];
    }
    void payRun() {
        const auto run = draftRun(office(), manager, office().today().plus(-upTo(3)));
        if (!run) return;
        ASSERT_TRUE(approveRun(office(), manager, *run));
        sync(anyPlace()); // the list lies on a desk, and stalls go on
        for (const auto who : {fatma, aicha}) {
            const auto due = dueNow(office(), who).amount;
            const auto paid = payDrafted(office(), manager, *run, who, {PayoutMethod::bank, "V 1"});
            if (!paid) continue;
            EXPECT_LE(paid->amount, due);
            payFrom(office(), manager, paid);
            ++done["of runs"];
        }
        ASSERT_TRUE(closeRun(office(), manager, *run));
    }
    void takePaymentBack() {
        if (payments.empty()) return;
        const auto one = payments[static_cast<std::size_t>(upTo(static_cast<int>(payments.size()) - 1))];
        const auto was = *storedFact<ArtisanPaid>(one.book->db(), one.id.entry());
        if (!reversePayout(*one.book, one.by, one.id, ReversalReason::failed, "x")) return; // it was before
        counted(one.book->stall(), was, -1);
        ++done["reversed"];
        if (std::any_of(was.lines.begin(), was.lines.end(),
                        [&](const PaidLine& line) { return payouts[line.entry] > 0; }))
            ++done["reversed, and paid by another"];
    }
    void step() {
        switch (upTo(13)) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4: sellSome(); break;
        case 5:
        case 6:
            if (sold.empty()) break;
            if (auto& sale = sold[static_cast<std::size_t>(upTo(static_cast<int>(sold.size()) - 1))]; sale.left > 0)
                takeBack(sale, 1 + upTo(static_cast<int>(sale.left) - 1));
            break;
        case 7: {
            const auto who = anybody();
            payFrom(office(), manager, payArtisan(office(), manager, who, {}));
            break;
        }
        case 8: {
            auto& at = anyPlace();
            const auto by = Person::commandLine();
            payFrom(at.book(), by, payArtisan(at.book(), by, anybody(), {}));
            break;
        }
        case 9: payRun(); break;
        case 10: takePaymentBack(); break;
        case 11: {
            const auto who = anybody();
            const auto amount = Money::centimes(1 + upTo(9'999));
            if (giveAdvance(office(), manager, who, amount, "laine")) owed[who] -= amount;
            break;
        }
        case 12: clock.pass((1 + upTo(3)) * 86'400'000LL); break;
        default: sync(anyPlace());
        }
    }
    /// What nobody has paid, or all who did took back: of that a stall pays what it wrote.
    Money unpaid(Stall at, ArtisanId who) {
        const auto today = office().today();
        auto sum = at.isCentre() ? owed[who] : Money{}; // the centre pays everything, less what was paid twice
        for (const auto& [entry, line] : lines) {
            if (line.artisan != who || payouts[entry] > 0) continue;
            const bool payable = line.payable <= today;
            if (at.isCentre() && !payable) sum -= line.amount;
            if (entry.entry().stream.stall == at && payable) sum += line.amount;
        }
        return sum;
    }
    /// Everybody has heard everything.
    void holds() {
        syncAll();
        const auto addsUp = [](Database& db) {
            EXPECT_EQ(consignmentImbalances(db, Depth::lines), std::vector<std::string>{}); // I2, I3, I8, I10
            EXPECT_EQ(db.integer("SELECT coalesce(sum(amount), 0) FROM balance WHERE commodity = 0"), 0);
        };
        for (auto* db : {&centre->db(), &s07.db(), &s12.db()}) addsUp(*db);
        BalanceTable balances(centre->db());
        for (const auto who : {fatma, aicha}) {
            EXPECT_EQ(-balances.money(account::artisan(who)), owed[who]) << who.text();
            EXPECT_EQ(statementOf(centre->db(), who, Day::number(0), office().today()).closing, owed[who]);
        }
        for (auto* book : {&office(), &s07.book(), &s12.book()})
            for (const auto who : {fatma, aicha})
                EXPECT_EQ(dueNow(*book, who).amount, unpaid(book->stall(), who)) << book->stall().text();
        for (const auto at : {stall(7), stall(12)}) {
            EXPECT_EQ(balances.money(account::current(at)), claims[at]) << at.text();
            EXPECT_EQ(balances.money(account::held(at)), -claims[at]) << at.text();
        }
    }
    /// I4: what all sales left to everybody is nothing, once all of it came back.
    void takeEverythingBack() {
        for (auto& sale : sold)
            while (sale.left > 0) {
                const auto before = sale.left;
                takeBack(sale, 1 + upTo(static_cast<int>(sale.left) - 1));
                ASSERT_LT(sale.left, before);
            }
        holds();
        BalanceTable balances(centre->db());
        EXPECT_EQ(balances.money(account::centreFee()), Money{});
        for (const auto at : {stall(7), stall(12)}) {
            EXPECT_EQ(balances.money(account::commission(at)), Money{}) << at.text();
            EXPECT_EQ(balances.money(account::vat(at)), Money{}) << at.text();
        }
    }

    std::mt19937 dice;
    ArtisanId aicha;
    std::vector<ItemId> items;
    std::vector<Sale> sold;
    std::vector<Payment> payments;
    struct Line {
        ArtisanId artisan;
        Money amount;
        Day payable;
    };
    std::map<ArtisanEntryId, Line> lines; // of what was sold and taken back
    std::map<ArtisanEntryId, int> payouts; // that name a line and stand
    std::map<ArtisanId, Money> owed;
    std::map<Stall, Money> claims; // of the centre
    std::map<std::string, int> done;
    int forTheOther = 0; // lines that a stall sold under another's contract
};

TEST(ConsignmentProperty, overSeveralPlacesEachAccountIsWhatItsFactsSay) {
    std::map<std::string, int> did;
    for (unsigned seed = 1; seed <= 3; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        AccountsOfPlaces history(seed);
        history.begin();
        for (int step = 1; step <= 100; ++step) {
            history.step();
            if (step % 25 == 0) history.holds();
            if (testing::Test::HasFailure()) return;
        }
        history.takeEverythingBack();
        for (const auto& [what, times] : history.done)
            did[what] += times;
        did["for the other"] += history.forTheOther;
    }
    for (const auto* often : {"sold", "taken back", "for the other"})
        EXPECT_GT(did[often], 10) << often;
    for (const auto* rare :
         {"paid by the centre", "paid by a stall", "reversed", "reversed, and paid by another", "of runs"})
        EXPECT_GT(did[rare], 0) << rare;
}

} // namespace
} // namespace touat
