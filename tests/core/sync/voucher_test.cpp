// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows 30 and 82: a voucher is signed, is good at every stall of the centre, and is taken once.
#include "core/sales/voucher_code.h"

#include <rapidcheck/gtest.h>

#include "core/acts/refund.h"
#include "core/acts/revoke_device.h"
#include "core/book/document_view.h"
#include "core/journal/balance_table.h"
#include "core/sales/sale_table.h"
#include "core/sync/centre_side.h"
#include "core/sync/enrolment.h"
#include "core/sync/stall_side.h"
#include "given.h"

namespace touat {
namespace {

using namespace given;

/// Two stalls of one centre, each with something to sell and an open day.
class Vouchers : public ::testing::Test {
  protected:
    struct AStall {
        std::unique_ptr<TestDevice> device;
        ItemId mat; // of 500 DA
        Book& book() { return device->book(); }
        Database& db() { return device->db(); }
    };

    void SetUp() override {
        centre = std::make_unique<TestDevice>(folder, "centre", Stall::centre(), clock, 1);
        s07 = enrolled(7);
        s08 = enrolled(8);
        everybodySyncs();
    }
    void TearDown() override {
        for (auto* device : {centre.get(), s07.device.get(), s08.device.get()}) {
            device->reopen();
            EXPECT_EQ(refold(device->db()), std::vector<std::string>{});
        }
    }
    AStall enrolled(int number) {
        const auto at = Stall::number(number);
        CountingRandom random(static_cast<std::uint64_t>(number) * 1000);
        auto keys = makeKeys(random);
        EnrolRequest request;
        request.code = *makeEnrolCode(centre->book(), boss, at);
        request.publicKey = keys.publicKey();
        const auto admitted = enrol(centre->book(), request);
        EXPECT_TRUE(admitted);
        AStall stall;
        stall.device = std::make_unique<TestDevice>(folder, at.text(), *admitted, keys, clock,
                                                    static_cast<std::uint64_t>(number));
        auto& book = stall.book();
        stall.mat = *registerItem(book, boss, ItemKind::series, card("Mat", Money::dinars(500)));
        EXPECT_TRUE(receiveGoods(book, boss, {{stall.mat, Quantity::pieces(20)}}));
        EXPECT_TRUE(openDay(book, boss, book.today(), drawerOf(Money::dinars(5000))));
        return stall;
    }
    void sync(AStall& stall) {
        for (int i = 0; i < 20; ++i) {
            const auto reply = acceptRequest(centre->book(), nextRequest(stall.book()));
            ASSERT_TRUE(reply);
            while (projectNext(centre->book(), stall.book().stream()) > 0) {
            }
            const auto outcome = obeyReply(stall.book(), *reply);
            ASSERT_TRUE(outcome);
            if (!outcome->moreToDo && outcome->unsent == 0) return;
        }
        FAIL() << "never level";
    }
    void everybodySyncs() {
        for (int i = 0; i < 2; ++i)
            for (auto* stall : {&s07, &s08})
                sync(*stall);
    }
    static Basket matsOf(AStall& stall, int pieces) {
        auto& book = stall.book();
        Basket basket(SaleTable(book.db()).lastBasket(book.stream()) + 1);
        const auto mat = *ShelfView(book.db(), book.stall(), book.today()).find(stall.mat);
        EXPECT_TRUE(basket.add(mat, book.stall()));
        EXPECT_TRUE(basket.setQuantity(0, Quantity::pieces(pieces), mat));
        return basket;
    }
    /// What the paper says of a voucher that somebody got for mats.
    VoucherCode given(AStall& stall, int pieces) {
        auto& book = stall.book();
        const auto basket = matsOf(stall, pieces);
        const auto sold = *sell(book, boss, basket, {exactCash(basket.total())});
        const auto back = *refund(book, boss, basket.number() + 1,
                                  {{SaleLineId::of(sold.id.entry(), 1), stall.mat,
                                    Quantity::pieces(pieces), {}}},
                                  TenderKind::voucher);
        return codeOn(book, back.id);
    }
    static VoucherCode codeOn(Book& book, SaleId id) {
        const auto paper = *printedDocument(book, id);
        return *VoucherCode::read(paper.vouchers.at(0).proof);
    }
    /// Mats for it: it pays what they cost, what is left is a new one.
    Result<Sold> take(AStall& stall, const VoucherCode& code, int pieces = 1) {
        const auto basket = matsOf(stall, pieces);
        Tender tender = exactly(TenderKind::voucher, basket.total());
        tender.given = code.amount;
        tender.voucher = code.id;
        if (!code.proof.empty()) tender.proof = code.proof;
        return sell(stall.book(), boss, basket, {tender});
    }
    static Reason refusedFor(const Result<Sold>& sold) {
        return sold ? Reason::sessionOver : sold.refusal().reason;
    }
    std::int64_t claimedTwice() {
        return centre->db().integer(
            "SELECT count(*) FROM exception WHERE kind = 'voucher_claimed'");
    }

    StillClock clock;
    TemporaryFolder folder;
    Person boss = Person::commandLine();
    std::unique_ptr<TestDevice> centre;
    AStall s07;
    AStall s08;
};

TEST_F(Vouchers, row82_anotherStallTakesItWithoutALineAndTheRestIsItsOwn) {
    const auto code = given(s07, 2); // 1000 DA, nobody was told of
    const auto sold = take(s08, code);
    ASSERT_TRUE(sold) << wordOf(sold.refusal().reason);
    ASSERT_TRUE(sold->voucher);
    EXPECT_EQ(sold->voucher->entry().stream.stall, Stall::number(8));
    everybodySyncs();
    EXPECT_EQ(BalanceTable(centre->db()).money("vouchers:S07"), Money{});
    EXPECT_EQ(BalanceTable(centre->db()).money("vouchers:S08"), Money::dinars(-500));
    // And what is left is as good at the first.
    EXPECT_TRUE(take(s07, codeOn(s08.book(), sold->id)));
    everybodySyncs();
    EXPECT_EQ(BalanceTable(centre->db()).money("vouchers:S08"), Money{});
    // That they were given for goods by nobody with a name is another question (311).
    EXPECT_EQ(centre->db().integer("SELECT count(*) FROM exception WHERE NOT (kind = 'not_allowed' AND "
                                   "subject LIKE '- %')"), 0);
}

TEST_F(Vouchers, row82_onceTakenItIsUsedEverywhere) {
    const auto code = given(s07, 1);
    ASSERT_TRUE(take(s08, code));
    EXPECT_EQ(refusedFor(take(s08, code)), Reason::voucherSpent);
    everybodySyncs();
    EXPECT_EQ(refusedFor(take(s07, code)), Reason::voucherSpent); // who gave it was told
    const auto own = given(s07, 1);
    ASSERT_TRUE(take(s07, own));
    everybodySyncs();
    EXPECT_EQ(refusedFor(take(s08, own)), Reason::voucherSpent);
    EXPECT_EQ(claimedTwice(), 0);
}

TEST_F(Vouchers, row82_theCentreSaysWhoTookItAndWhen) {
    const auto code = given(s07, 1);
    everybodySyncs();
    EXPECT_TRUE(voucherIsFree(centre->book(), code.id));
    ASSERT_TRUE(take(s08, code));
    EXPECT_TRUE(voucherIsFree(centre->book(), code.id)) << "it has not heard of it yet";
    sync(s08);
    EXPECT_EQ(voucherIsFree(centre->book(), code.id).refusal(),
              refuse(Reason::voucherUsedThere, "S08 " + s08.book().today().iso()));
}

TEST_F(Vouchers, row82_takenByTwoThatCouldNotHearEachOtherIsAQuestionNotALoss) {
    const auto code = given(s07, 1);
    ASSERT_TRUE(take(s08, code));
    ASSERT_TRUE(take(s07, code)); // a copy of the paper
    everybodySyncs();
    EXPECT_EQ(claimedTwice(), 1);
    EXPECT_EQ(centre->db().integer("SELECT count(*) FROM sale WHERE series = 'sale'"), 3);
    everybodySyncs();
    EXPECT_EQ(claimedTwice(), 1);
}

TEST_F(Vouchers, row82_ofATillThatWasShutOutOnlyWhatItsJournalTellsIsGood) {
    const auto code = given(s07, 1);
    everybodySyncs();
    ASSERT_TRUE(revokeDevice(centre->book(), boss, s07.book().stream(), RevokedFor::stolen));
    sync(s08);
    // Whoever has its keys signs what they like.
    auto made = code;
    made.id = VoucherId::of({code.id.entry().stream, 900}, 1);
    made.proof = voucherProof(*s07.book().surroundings().seed, made.id, made.amount);
    EXPECT_EQ(refusedFor(take(s08, made)), Reason::voucherOfClosed);
    EXPECT_EQ(refusedFor(take(s08, code)), Reason::voucherOfClosed) << "which is which, S08 cannot know";
    CountingRandom random(7100);
    auto keys = makeKeys(random);
    EnrolRequest request;
    request.code = *makeEnrolCode(centre->book(), boss, Stall::number(7));
    request.publicKey = keys.publicKey();
    AStall next;
    next.device = std::make_unique<TestDevice>(folder, "S07-next", *enrol(centre->book(), request), keys, clock, 71);
    next.mat = s07.mat;
    sync(next);
    EXPECT_EQ(refusedFor(take(next, made)), Reason::voucherOfClosed);
    EXPECT_TRUE(take(next, code)) << "its own stall knows what it gave";
}

TEST_F(Vouchers, row82_whatIsForgedOrUnknownIsRefusedWithAReason) {
    const auto code = given(s07, 1);
    auto dearer = code;
    dearer.amount = Money::dinars(9000);
    EXPECT_EQ(refusedFor(take(s08, dearer)), Reason::voucherForged);
    EXPECT_EQ(refusedFor(take(s07, dearer)), Reason::voucherForged);
    auto another = code;
    another.id = VoucherId::of(code.id.entry(), code.id.line() + 1);
    EXPECT_EQ(refusedFor(take(s08, another)), Reason::voucherForged);
    auto short_ = code;
    short_.proof.pop_back();
    EXPECT_EQ(refusedFor(take(s08, short_)), Reason::voucherForged);
    // Signed well, but by somebody else than it says.
    SigningSeed seed{};
    seed.fill(9);
    auto byThief = code;
    byThief.proof = voucherProof(seed, code.id, code.amount);
    EXPECT_EQ(refusedFor(take(s08, byThief)), Reason::voucherForged);
    auto stranger = code;
    stranger.id = VoucherId::of({{Stall::number(44), 1}, 30}, 1);
    EXPECT_EQ(refusedFor(take(s08, stranger)), Reason::voucherUnknown);
    // Its number alone says nothing to a stall that did not give it.
    auto typed = code;
    typed.proof.clear();
    EXPECT_EQ(refusedFor(take(s08, typed)), Reason::voucherUnknown);
    EXPECT_TRUE(take(s07, typed));
}

RC_GTEST_PROP(VoucherCodeProperty, whatIsWrittenIsRead,
              (int stall, int epoch, int seq, int line, int centimes)) {
    const Stream giver{Stall::number(std::abs(stall % 100)), 1 + std::abs(epoch % id_bits::epochMax)};
    VoucherCode code;
    code.id = VoucherId::of({giver, 1 + std::abs(seq % 1'000'000)}, 1 + std::abs(line % 4000));
    code.amount = Money::centimes(std::abs(static_cast<std::int64_t>(centimes)) + 1);
    SigningSeed seed{};
    seed.fill(static_cast<std::uint8_t>(seq & 0xFF));
    code.proof = voucherProof(seed, code.id, code.amount);
    const auto text = code.text();
    RC_ASSERT(std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
    const auto read = VoucherCode::read(text);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->id == code.id);
    RC_ASSERT(read->amount == code.amount);
    RC_ASSERT(read->proof == code.proof);
    // Any other digit at any place is another voucher, or none.
    auto changed = text;
    const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
    changed[at] = static_cast<char>('0' + (changed[at] - '0' + 1) % 10);
    const auto other = VoucherCode::read(changed);
    RC_ASSERT((!other || other->proof != voucherProof(seed, other->id, other->amount)));
}

TEST(VoucherCodes, whatIsNoCodeOfAVoucherIsNotReadAsOne) {
    for (const auto* text : {"", "2070100000427", "S07-1-41", "S07-1-41.", "S100-1-4.1"})
        EXPECT_FALSE(VoucherCode::read(text)) << text;
    for (const char c : {'0', '9'}) EXPECT_FALSE(VoucherCode::read(std::string(197, c)));
    EXPECT_FALSE(VoucherCode::read("82" + std::string(195, '9'))); // no such stall's entry
    EXPECT_TRUE(VoucherCode::read("S07-1-41.2"));
}

} // namespace
} // namespace touat
