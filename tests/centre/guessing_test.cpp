// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wrong PINs at the centre are counted for each way in. Whoever has a stolen tablet, or found a card with its
// link, keeps nobody else out: least of all the manager who shuts the tablet out.
#include "app/manager/questions.h"
#include "core/acts/artisan_access.h"
#include "core/acts/sign_in.h"
#include "two_stalls.h"

namespace touat {
namespace {

using namespace given;

class Guessing : public TwoStalls {
  protected:
    std::optional<Reason> letIn(AStall& at, const SessionRequest& request) {
        return refused(at, path::session, request);
    }
    SessionRequest asBoss(const std::string& pin) { return {boss.id, std::nullopt, pin}; }
    void guess(AStall& at, SessionRequest request) {
        request.pin = "9753";
        for (int i = 1; i < freeTries; ++i) EXPECT_EQ(letIn(at, request), Reason::pinWrong);
        EXPECT_EQ(letIn(at, request), Reason::pinLocked);
    }
};

TEST_F(Guessing, onOneDeviceLocksThatDeviceAlone) {
    guess(seven, asBoss(""));
    EXPECT_EQ(letIn(seven, asBoss("2580")), Reason::pinLocked);
    EXPECT_EQ(letIn(twelve, asBoss("2580")), std::nullopt);
    EXPECT_EQ(letIn(seven, asBoss("2580")), Reason::pinLocked) << "and who comes in elsewhere opens it for nobody";
    // What the device writes into its own journal opens it neither.
    (void)seven.book().record(Person{}, SignedIn{AnyoneId::fromPacked(boss.id->packed())});
    level();
    EXPECT_EQ(letIn(seven, asBoss("2580")), Reason::pinLocked);
    office.reset();
    centre->reopen();
    office = std::make_unique<Office>(centre->book(), std::vector<std::string>{}, "local", "");
    EXPECT_EQ(letIn(seven, asBoss("2580")), Reason::pinLocked) << "a restart forgets nothing";
    clock.pass(31'000);
    EXPECT_EQ(letIn(seven, asBoss("2580")), std::nullopt);
}

TEST_F(Guessing, afterTwentyThereIsOneTryADayAtTheCentre) {
    const auto restMs = longestWait * 1000 + 1000;
    guess(seven, asBoss(""));
    for (int failures = freeTries; failures < manyTries; ++failures) {
        clock.pass(restMs);
        EXPECT_EQ(letIn(seven, asBoss("9753")), Reason::pinLocked);
    }
    clock.pass(restMs);
    EXPECT_EQ(letIn(seven, asBoss("2580")), Reason::pinLocked);
    EXPECT_EQ(letIn(twelve, asBoss("2580")), std::nullopt);
    clock.pass(24 * 3'600'000);
    EXPECT_EQ(letIn(seven, asBoss("2580")), std::nullopt);
    // At a till the longest wait stays as it is: somebody stands there.
    for (int i = 0; i < manyTries + 5; ++i) {
        (void)provePin(seven.book(), *boss.id, "9753");
        clock.pass(restMs);
    }
    EXPECT_TRUE(provePin(seven.book(), *boss.id, "2580"));
}

TEST_F(Guessing, whoCameInProvesItAgainTheNextDayThoughTheirPageAsksOnAndOn) {
    const auto asks = [&] { return refused(seven, path::ask, Question{token, Asked::overview, std::nullopt}); };
    for (int tenMinutes = 0; tenMinutes < 12 * 6; ++tenMinutes) {
        EXPECT_EQ(asks(), std::nullopt) << tenMinutes;
        clock.pass(10 * 60'000);
    }
    clock.pass(60'000);
    EXPECT_EQ(asks(), Reason::sessionOver);
}

TEST_F(Guessing, byTheLinkOfACardLocksTheLinkAlone) {
    NewArtisan artisan;
    artisan.name = {"فاطمة", "Fatma"};
    artisan.pin = "4826";
    artisan.card = "29000077";
    const auto fatma = *registerArtisan(centre->book(), boss, artisan);
    const auto link = *giveArtisanLink(centre->book(), boss, fatma);
    for (int i = 1; i < freeTries; ++i)
        EXPECT_EQ(signInByLink(centre->book(), link, "9753").refusal().reason, Reason::pinWrong);
    EXPECT_EQ(signInByLink(centre->book(), link, "9753").refusal().reason, Reason::pinLocked);
    const SessionRequest card{std::nullopt, artisan.card, "4826"};
    EXPECT_EQ(letIn(twelve, card), std::nullopt);
    EXPECT_EQ(signInByLink(centre->book(), link, "4826").refusal().reason, Reason::pinLocked);
    // Another PIN begins anew on every way.
    guess(seven, card);
    ASSERT_TRUE(setArtisanPin(centre->book(), boss, fatma, "7193"));
    EXPECT_TRUE(signInByLink(centre->book(), link, "7193"));
    EXPECT_EQ(letIn(seven, {std::nullopt, artisan.card, "7193"}), std::nullopt);
}

} // namespace
} // namespace touat
