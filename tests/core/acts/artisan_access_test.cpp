// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who reaches an artisan's account: by link, card and PIN, after each of them was lost.
#include "core/acts/artisan_access.h"

#include <algorithm>
#include <map>

#include "core/acts/move_goods.h"
#include "core/acts/sign_in.h"
#include "core/acts/transfer.h"
#include "core/book/stored_fact.h"
#include "core/consignment/artisan_table.h"
#include "given.h"
#include "several_places.h"

namespace touat {
namespace {

using given::SeveralPlaces;
using given::StallTest;

class ArtisanAccess : public StallTest {
  protected:
    std::string linkOf(ArtisanId artisan) {
        const auto link = giveArtisanLink(book(), manager, artisan);
        EXPECT_TRUE(link);
        return link ? *link : "";
    }
    ArtisanId another() {
        NewArtisan who;
        who.name = {"زهرة", "Zohra"};
        who.pin = "5937";
        return *registerArtisan(book(), manager, who);
    }
    Reason refused(const Result<Artisan>& who) {
        EXPECT_FALSE(who);
        return who ? Reason::tooLarge : who.refusal().reason;
    }
    /// Fatma's PIN as the builders gave it.
    static constexpr auto pin = "4826";
};

TEST_F(ArtisanAccess, aLinkIsOnesOwnAndCannotBeGuessed) {
    const auto fatmas = linkOf(fatma);
    const auto zohras = linkOf(another());
    EXPECT_EQ(fatmas.size(), 32U) << "128 bits";
    EXPECT_NE(fatmas, zohras);
    EXPECT_EQ(artisanOfLink(book(), fatmas)->id, fatma);
    EXPECT_EQ(signInByLink(book(), fatmas, pin)->id, fatma);
    EXPECT_EQ(refused(signInByLink(book(), zohras, pin)), Reason::pinWrong);
    for (const auto& none :
         {std::string(), std::string(32, '0'), fatmas + "0", hashOfLink(fatmas).hex()})
        EXPECT_EQ(refused(artisanOfLink(book(), none)), Reason::linkUnknown) << none;
}

TEST_F(ArtisanAccess, aBookGivesNoLinkAway) {
    const auto link = linkOf(fatma);
    std::string all;
    JournalTable(db()).eachBack(JournalTable(db()).lastArrival() + 1,
                                [&](const EntryId&, std::string_view text) {
                                    all += text;
                                    return true;
                                });
    EXPECT_NE(all.find(hashOfLink(link).hex()), all.npos);
    EXPECT_EQ(all.find(link), all.npos);
}

TEST_F(ArtisanAccess, aLostLinkOpensNothingOnceThereIsAnother) {
    const auto lost = linkOf(fatma);
    const auto found = linkOf(fatma);
    EXPECT_EQ(refused(artisanOfLink(book(), lost)), Reason::linkUnknown);
    EXPECT_EQ(refused(signInByLink(book(), lost, pin)), Reason::linkUnknown);
    EXPECT_TRUE(signInByLink(book(), found, pin));
}

TEST_F(ArtisanAccess, aLostCardOpensNothingOnceThereIsAnother) {
    const auto lost = ArtisanTable(db()).find(fatma)->card;
    const auto card = giveArtisanCard(book(), manager, fatma);
    ASSERT_TRUE(card);
    EXPECT_NE(*card, lost);
    EXPECT_EQ(card->size(), 13U);
    EXPECT_EQ(refused(signInArtisan(book(), lost, pin)), Reason::personUnknown);
    EXPECT_EQ(signInArtisan(book(), *card, pin)->id, fatma);
}

TEST_F(ArtisanAccess, wrongPinsLockTheLinkAndTheCardTogetherAlsoAfterARestart) {
    const auto link = linkOf(fatma);
    const auto card = ArtisanTable(db()).find(fatma)->card;
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(refused(signInByLink(book(), link, "9999")), Reason::pinWrong);
    EXPECT_EQ(refused(signInArtisan(book(), card, "9999")), Reason::pinWrong);
    EXPECT_EQ(refused(signInByLink(book(), link, "9999")), Reason::pinLocked);
    device->reopen();
    clock.restartMachine();
    EXPECT_EQ(refused(signInByLink(book(), link, pin)), Reason::pinLocked) << "the right one too";
    EXPECT_EQ(refused(signInArtisan(book(), card, pin)), Reason::pinLocked);
    clock.pass(31'000);
    EXPECT_TRUE(signInByLink(book(), link, pin));
}

TEST_F(ArtisanAccess, whoHasNoPinIsToldSoAndGetsOne) {
    ArtisanRegistered fact;
    fact.card = "29990001";
    fact.name = {"بلا رمز", "Sans code"};
    const auto id = ArtisanId::of(book().record(manager, fact).id);
    EXPECT_EQ(giveArtisanLink(book(), manager, id).refusal().reason, Reason::pinMissing);
    EXPECT_EQ(refused(signInArtisan(book(), fact.card, "")), Reason::pinMissing);
    EXPECT_EQ(refused(signInArtisan(book(), fact.card, "5937")), Reason::pinMissing);
    EXPECT_EQ(setArtisanPin(book(), manager, id, "1234").refusal().reason, Reason::pinTooWeak);
    ASSERT_TRUE(setArtisanPin(book(), manager, id, "593706"));
    EXPECT_TRUE(signInByLink(book(), linkOf(id), "593706"));
}

TEST_F(ArtisanAccess, anotherPinEndsTheOldOneAndItsLock) {
    const auto link = linkOf(fatma);
    for (int i = 0; i < 5; ++i)
        EXPECT_FALSE(signInByLink(book(), link, "9999"));
    ASSERT_TRUE(setArtisanPin(book(), manager, fatma, "7193"));
    EXPECT_EQ(refused(signInByLink(book(), link, pin)), Reason::pinWrong);
    EXPECT_TRUE(signInByLink(book(), link, "7193"));
}

TEST_F(ArtisanAccess, whoMayNotManagePeopleGivesNothing) {
    EXPECT_EQ(giveArtisanLink(book(), seller, fatma).refusal().reason, Reason::notAllowed);
    EXPECT_EQ(giveArtisanCard(book(), seller, fatma).refusal().reason, Reason::notAllowed);
    EXPECT_EQ(setArtisanPin(book(), seller, fatma, "7193").refusal().reason, Reason::notAllowed);
    const auto nobody = ArtisanId::of({book().stream(), 999});
    EXPECT_EQ(giveArtisanLink(book(), manager, nobody).refusal().reason, Reason::artisanUnknown);
    EXPECT_EQ(giveArtisanCard(book(), manager, nobody).refusal().reason, Reason::artisanUnknown);
    EXPECT_EQ(setArtisanPin(book(), manager, nobody, "7193").refusal().reason,
              Reason::artisanUnknown);
}

TEST_F(ArtisanAccess, everyLookIsWrittenDown) {
    ASSERT_TRUE(sellForCash({couffin}));
    const auto who = *ArtisanTable(db()).find(fatma);
    const auto before = book().head().seq;
    const auto first = readAccount(book(), who);
    EXPECT_FALSE(first.before);
    EXPECT_EQ(first.account.sales.size(), 1U);
    const auto at = book().now();
    clock.pass(60'000);
    const auto second = readAccount(book(), who);
    EXPECT_EQ(second.before, at);
    EXPECT_EQ(book().head().seq, before + 2);
    EXPECT_FALSE(readAccount(book(), *ArtisanTable(db()).find(another())).before);
}

TEST_F(ArtisanAccess, whoeverReadsAnAccountLeavesOneLineForEachOpening) {
    ASSERT_TRUE(sellForCash({couffin}));
    const auto who = *ArtisanTable(db()).find(fatma);
    const auto lines = [&] { return db().integer("SELECT count(*) FROM artisan_read"); };
    const auto last = [&] { return readStoredFact(db(), {book().stream(), book().head().seq})->envelope.by; };
    const auto account = readOnScreen(book(), who);
    EXPECT_EQ(account.owed, artisanAccount(db(), who, book().today()).owed);
    EXPECT_EQ(lines(), 1);
    EXPECT_EQ(last(), std::nullopt) << "the artisan";
    const auto own = book().now();
    clock.pass(60'000);
    noteLook(book(), manager, fatma);
    EXPECT_EQ(lines(), 2);
    EXPECT_EQ(last(), manager.id);
    clock.pass(14 * 60'000);
    noteLook(book(), manager, fatma); // the page asks again after a payment
    EXPECT_EQ(lines(), 2) << "it is still open";
    noteLook(book(), seller, fatma);
    EXPECT_EQ(lines(), 3) << "somebody else";
    noteLook(book(), manager, another());
    EXPECT_EQ(lines(), 4) << "of somebody else";
    clock.pass(60'000);
    noteLook(book(), manager, fatma);
    EXPECT_EQ(lines(), 5) << "opened again";
    clock.setWall(own);
    noteLook(book(), manager, fatma);
    EXPECT_EQ(lines(), 6) << "by a clock that was set back";
    noteLook(book(), Person::commandLine(), fatma);
    EXPECT_EQ(lines(), 6) << "who has the file asks nobody";
    EXPECT_EQ(readAccount(book(), who).before, own) << "the house's looks are not hers";
}

class ArtisanAccessElsewhere : public SeveralPlaces {};

TEST_F(ArtisanAccessElsewhere, anotherCardAndPinReachEveryStallAndTheLinkStaysHome) {
    syncAll();
    const auto link = giveArtisanLink(centre->book(), manager, fatma);
    const auto card = giveArtisanCard(centre->book(), manager, fatma);
    ASSERT_TRUE(link && card);
    ASSERT_TRUE(setArtisanPin(centre->book(), manager, fatma, "7193"));
    syncAll();
    EXPECT_TRUE(signInArtisan(s12.book(), *card, "7193"));
    EXPECT_FALSE(artisanOfLink(s12.book(), *link));
    EXPECT_TRUE(artisanOfLink(centre->book(), *link));
}

/// What a page of an artisan shows is what the whole account says.
void expectOfTheAccount(const ArtisanPage& page, const ArtisanAccount& whole) {
    EXPECT_EQ(page.account.owed, whole.owed);
    EXPECT_EQ(page.account.payable, whole.payable);
    EXPECT_EQ(page.account.payouts, whole.payouts);
    const auto sales = std::min<std::size_t>(whole.sales.size(), pageSales);
    ASSERT_EQ(page.account.sales.size(), sales);
    for (std::size_t i = 0; i < sales; ++i)
        EXPECT_EQ(page.account.sales[i], whole.sales[i]) << i;
    EXPECT_EQ(page.account.goods.size(), std::min<std::size_t>(whole.goods.size(), pageGoods));
    for (const auto& goods : page.account.goods)
        EXPECT_EQ(std::count(whole.goods.begin(), whole.goods.end(), goods), 1) << goods.code;
}

TEST_F(ArtisanAccessElsewhere, whatIsNotForSaleIsStillSeen) {
    const auto series = newSeries(s07, 30);
    const auto piece = newPiece(s07);
    const auto move = [&](MoveReason reason, ItemId item, int many) {
        return moveGoods(s07.book(), s07.vendor, reason, {{item, Quantity::pieces(many)}}, "rayon",
                         std::nullopt, manager);
    };
    ASSERT_TRUE(move(MoveReason::toReserve, series, 5));
    ASSERT_TRUE(move(MoveReason::damaged, series, 2));
    ASSERT_TRUE(sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                          {{series, Quantity::pieces(7)}, {piece, Quantity::pieces(1)}}, "Omar"));
    syncAll();
    const auto seen = [&] {
        std::map<std::string, std::int64_t> all;
        for (const auto& goods : newestGoods(centre->db(), fatma, centre->book().today(), 100)) {
            const auto at = goods.stall ? " " + goods.stall->text() : std::string{};
            all[std::string(wordOf(goods.state)) + at] += goods.quantity.thousandths() / 1000;
        }
        return all;
    };
    EXPECT_EQ(seen(), (std::map<std::string, std::int64_t>{{"on_sale S07", 16},
                                                           {"in_reserve S07", 5},
                                                           {"damaged S07", 2},
                                                           {"in_transit", 8}}));
}

TEST_F(ArtisanAccessElsewhere, thePageIsTheAccountOfAllPlaces) {
    const auto who = [&] { return *ArtisanTable(centre->db()).find(fatma); };
    const auto compare = [&] {
        expectOfTheAccount(artisanPage(centre->db(), who(), centre->book().today()),
                           artisanAccount(centre->db(), who(), centre->book().today()));
    };
    compare();
    for (int i = 0; i < 4; ++i) {
        for (auto* at : {&s07, &s12, &timimoun}) {
            clock.pass(1000);
            const auto piece = newPiece(*at);
            const auto series = newSeries(*at, 30);
            for (int n = 0; n < 3; ++n) {
                clock.pass(1000);
                EXPECT_TRUE(sellOne(*at, series));
            }
            EXPECT_EQ(i % 2 == 0 && sellOne(*at, piece), i % 2 == 0);
        }
        syncAll();
        compare();
    }
    const auto page = artisanPage(centre->db(), who(), centre->book().today());
    EXPECT_EQ(page.account.sales.size(), static_cast<std::size_t>(pageSales));
    EXPECT_GT(page.account.goods.size(), 10U);
    // Payable on one day, and before it not.
    const auto contract = ContractTable(centre->db()).newest(fatma, s07.book().stall());
    ASSERT_TRUE(contract);
    if (contract->terms.holdDays > 0) {
        ASSERT_TRUE(page.later);
        const auto then = artisanPage(centre->db(), who(), page.later->day);
        EXPECT_EQ(then.account.payable, page.account.payable + page.later->amount);
    }
    NewArtisan other;
    other.name = {"زهرة", "Zohra"};
    other.pin = "5937";
    const auto zohra = registerArtisan(centre->book(), manager, other);
    ASSERT_TRUE(zohra);
    const auto empty = artisanPage(centre->db(), *ArtisanTable(centre->db()).find(*zohra),
                                   centre->book().today());
    EXPECT_TRUE(empty.account.sales.empty() && empty.account.goods.empty());
    EXPECT_TRUE(empty.account.owed.isZero() && empty.account.payable.isZero() && !empty.later);
}

TEST_F(ArtisanAccessElsewhere, aStallGivesNoAccessToAnArtisanOfTheCentre) {
    syncAll();
    auto& stall = s12.book();
    const auto owner = Person::commandLine();
    EXPECT_EQ(giveArtisanLink(stall, owner, fatma).refusal().reason, Reason::notAllowed);
    // Nor by writing it down all the same.
    (void)stall.record(owner, ArtisanLinkGiven{fatma, hashOfLink("mine"), {}});
    (void)stall.record(owner, ArtisanPinSet{fatma, "", 4});
    (void)stall.record(owner, ArtisanCardGiven{fatma, "29990002"});
    sync(s12);
    EXPECT_FALSE(artisanOfLink(centre->book(), "mine"));
    EXPECT_NE(ArtisanTable(centre->db()).find(fatma)->card, "29990002");
    EXPECT_FALSE(ArtisanTable(centre->db()).find(fatma)->pin.empty());
    EXPECT_EQ(exceptions("contradiction"), 3);
}

} // namespace
} // namespace touat
