// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may not, at the wire: whoever counts and pays sees all stalls and asks for what only others may do.
// Each is refused for that reason alone, and nothing is written.
#include "app/manager/payables.h"
#include "app/manager/places.h"
#include "app/manager/questions.h"
#include "app/manager/transfer_orders.h"
#include "core/acts/move_goods.h"
#include "core/acts/rule_exception.h"
#include "core/acts/take_deposit.h"
#include "core/book/artisan_paper_view.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/exception_table.h"
#include "core/journal/ruling_table.h"
#include "two_stalls.h"

namespace touat {
namespace {

using namespace given;

class RightsAtTheWire : public TwoStalls {
  protected:
    void SetUp() override {
        TwoStalls::SetUp();
        NewArtisan artisan;
        artisan.name = {"فاطمة", "Fatma"};
        artisan.pin = "4826";
        fatma = *registerArtisan(centre->book(), boss, artisan);
        auto terms = fifteenPercent();
        terms.freeDiscount = Rate::percent(10);
        contract = *signPaper(centre->book(), boss, fatma, Stall::number(7), terms);
        level();
        piece = entrusted(seven, Money::dinars(20'000));
        level();
        token = session(clerk, "3691");
        ASSERT_FALSE(token.empty());
    }
    ItemId entrusted(AStall& at, Money price) {
        auto each = card("Tapis", price);
        each.artisan = fatma;
        each.contract = contract;
        const auto item = *registerItem(at.book(), owner, ItemKind::piece, each);
        EXPECT_TRUE(takeDeposit(at.book(), owner, fatma, contract, {{item, onePiece}}));
        return item;
    }
    /// As the accountant, and nothing comes of it.
    template <class Order>
    void isRefused(const char* path, Order order) {
        order.token = token = session(clerk, "3691");
        const auto before = written();
        EXPECT_EQ(refused(seven, path, order), Reason::notAllowed) << path;
        EXPECT_EQ(written(), before) << path;
    }
    /// As the manager the same order is refused for what it says, or done.
    template <class Order>
    std::optional<Reason> asBoss(const char* path, Order order) {
        order.token = session(boss, "2580");
        return refused(seven, path, order);
    }
    /// A piece that two stalls count.
    GoodsDoubt doubt() {
        StockCounted count;
        count.number = 1;
        count.kinds = 1;
        count.units = onePiece;
        count.lines = {{piece, ItemKind::piece, Quantity{}, onePiece}};
        count.note = "sans papier";
        (void)twelve.book().record(owner, count);
        level();
        const auto answer = posted(seven, path::seePlaces, textOf(PlacesQuestion{token}));
        const auto places = json::Parser().as<PlacesAnswer>(answer.body);
        EXPECT_TRUE(places && !places->doubts.empty()) << answer.body;
        return places && !places->doubts.empty() ? places->doubts.front() : GoodsDoubt{};
    }

    const Person owner = Person::commandLine();
    ArtisanId fatma;
    ContractId contract;
    ItemId piece;
};

TEST_F(RightsAtTheWire, theAccountantSeesAndPays) {
    EXPECT_EQ(refused(seven, path::seePlaces, PlacesQuestion{token}), std::nullopt);
    EXPECT_EQ(refused(seven, path::seePayables, PayablesQuestion{token, {}}), std::nullopt);
}

TEST_F(RightsAtTheWire, theCentreWritesDownWhoseAccountItTellsToWhom) {
    const auto lines = [&](const char* whose) {
        return centre->db().integer((std::string("SELECT count(*) FROM artisan_read WHERE reader ") + whose).c_str());
    };
    SessionRequest request;
    request.card = ArtisanTable(centre->db()).find(fatma)->card;
    request.pin = "4826";
    const auto own = json::Parser().as<SessionReply>(posted(twelve, path::session, textOf(request)).body);
    ASSERT_TRUE(own);
    EXPECT_EQ(lines("IS NULL"), 0) << "nothing was told yet";
    EXPECT_EQ(refused(twelve, path::ask, Question{own->token, Asked::account, {}}), std::nullopt);
    EXPECT_EQ(lines("IS NULL"), 1) << "at a stall's screen, by the artisan";
    const auto asksOfHer = [&] { return refused(seven, path::seeAccount, AccountQuestion{token, fatma}); };
    for (int i = 0; i < 2; ++i) EXPECT_EQ(asksOfHer(), std::nullopt);
    EXPECT_EQ(lines("IS NOT NULL"), 1) << "once, by the accountant";
    EXPECT_EQ(refused(twelve, path::seeAccount, AccountQuestion{own->token, fatma}), Reason::notAllowed);
    EXPECT_EQ(lines("IS NULL") + lines("IS NOT NULL"), 2);
    level();
    for (auto* stall : {&seven, &twelve})
        EXPECT_EQ(stall->device->db().integer("SELECT count(*) FROM artisan_read"), 0) << "it goes to no stall";
}

TEST_F(RightsAtTheWire, anAccountantSignsNothing) {
    const auto seen =
        draftedContract(centre->book(), fatma, Stall::number(7), fifteenPercent()).fingerprint();
    isRefused(path::draftContract,
              SignContractOrder{{}, fatma, Stall::number(7), fifteenPercent(), {}});
    isRefused(path::signContract,
              SignContractOrder{{}, fatma, Stall::number(7), fifteenPercent(), seen});
    isRefused(path::draftTerms, DraftQuestion{{}, fatma, Stall::number(7), fifteenPercent()});
    isRefused(path::signTerms, SignOrder{{}, fatma, Stall::number(7), fifteenPercent(), seen, {}});
    isRefused(path::renew, RenewOrder{{}, contract, centre->book().today().plus(9),
                                      ConsentHow::byPhone, "Fatma"});
    EXPECT_EQ(asBoss(path::signTerms,
                     SignOrder{{}, fatma, Stall::number(7), fifteenPercent(), seen, {}}),
              std::nullopt)
        << "it was the right, and not the order";
}

TEST_F(RightsAtTheWire, anAccountantOrdersNoGoodsAbout) {
    for (const int number : {7, 12})
        ASSERT_TRUE(setPlace(centre->book(), boss, Stall::number(number), {PlaceKind::stall, {"محل", "Stand"}, {}}));
    const OrderTransferOrder order{{}, Stall::number(7), Stall::number(12), {{piece, onePiece}}, ""};
    isRefused(path::orderTransfer, order);
    isRefused(path::withdrawTransferOrder,
              WithdrawTransferOrder{{}, RequestId::of({centre->book().stream(), 1}), "x"});
    EXPECT_EQ(asBoss(path::orderTransfer, order), std::nullopt) << "it was the right, and not the order";
}

TEST_F(RightsAtTheWire, anAccountantLowersNoPrice) {
    MarkDownOrder alone;
    alone.item = piece;
    alone.price = Money::dinars(19'000);
    isRefused(path::markDown, alone);
    auto asked = alone;
    asked.how = ConsentHow::byPhone;
    asked.who = "Fatma";
    asked.phone = "0661234567";
    isRefused(path::markDown, asked);
    ChangePriceOrder price;
    price.item = piece;
    price.price = Money::dinars(21'000);
    isRefused(path::changePrice, price);
    isRefused(path::withdrawPrice, WithdrawPriceOrder{{}, piece, centre->book().today().plus(1)});
    EXPECT_EQ(asBoss(path::markDown, alone), std::nullopt);
}

TEST_F(RightsAtTheWire, anAccountantDecidesNothingAboutGoods) {
    const auto found = doubt();
    ASSERT_FALSE(found.ways.empty());
    const RuleOrder order{{}, found.about, found.kind, found.ways.front(), ""};
    isRefused(path::rule, order);
    EXPECT_FALSE(RulingTable(centre->db()).of(found.about, found.kind));
    EXPECT_EQ(asBoss(path::rule, order), std::nullopt);
    const auto ruling = RulingTable(centre->db()).of(found.about, found.kind);
    ASSERT_TRUE(ruling);
    isRefused(path::takeBackRuling, TakeBackRulingOrder{{}, ruling->id, "x"});
    EXPECT_TRUE(RulingTable(centre->db()).of(found.about, found.kind));
    EXPECT_EQ(asBoss(path::takeBackRuling, TakeBackRulingOrder{{}, ruling->id, "x"}), std::nullopt);
}

TEST_F(RightsAtTheWire, row71_theWayOfAPieceIsToldToThePlacesThatHadItAndToNoOther) {
    const auto answer = posted(seven, path::itemWay, textOf(WayQuestion{piece}));
    ASSERT_EQ(answer.kind, AnswerKind::done) << answer.body;
    const auto told = json::Parser().as<WayAnswer>(answer.body);
    ASSERT_TRUE(told);
    ASSERT_EQ(told->steps.size(), 2U);
    EXPECT_EQ(told->steps[0].kind, StepKind::registered);
    EXPECT_EQ(told->steps[1].kind, StepKind::deposited);
    EXPECT_EQ(refused(twelve, path::itemWay, WayQuestion{piece}), Reason::itemUnknown);
    EXPECT_EQ(posted(seven, path::itemWay, "{}").kind, AnswerKind::unreadable);
}

} // namespace
} // namespace touat
