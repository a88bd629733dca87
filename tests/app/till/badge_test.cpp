// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Row 75: a badge chooses who signs in, or who agrees; the PIN proves them.
#include "app/till/rights_desk.h"
#include "app/till/sign_in_desk.h"
#include "core/acts/give_badge.h"
#include "desks_given.h"

namespace touat {
namespace {

class BadgesAtTheTill : public given::DesksTest {
  protected:
    QString badgeFor(const Person& person) {
        const auto badge = ask([by = manager, id = *person.id](Book& book) {
            return *giveBadge(book, by, id);
        });
        return QString::fromStdString(*badge);
    }
};

TEST_F(BadgesAtTheTill, row75_aBadgeChoosesAndThePinProves) {
    const auto lost = badgeFor(seller);
    const auto badge = badgeFor(seller);
    SignInDesk desk(*books, wording, nullptr);
    std::optional<Person> came;
    QObject::connect(&desk, &SignInDesk::signedIn, &desk,
                     [&](const Person& person, const auto&, const auto&) { came = person; });
    desk.read();
    ASSERT_TRUE(eventually([&] { return desk.staff()->rowCount() > 1; }));
    desk.takeCard(lost);
    ASSERT_TRUE(eventually([&] { return !desk.complaint().isEmpty(); }));
    EXPECT_FALSE(desk.chosen());
    desk.takeCard(" " + badge + " ");
    ASSERT_TRUE(eventually([&] { return desk.chosen(); }));
    EXPECT_EQ(desk.complaint(), "");
    settle();
    EXPECT_FALSE(came); // who stands there is not proved yet
    for (const auto* digit : {"1", "3", "9", "7"})
        desk.press(digit);
    ASSERT_TRUE(eventually([&] { return came.has_value(); }));
    EXPECT_EQ(came->id, seller.id);
}

TEST_F(BadgesAtTheTill, row75_aTagUnderTheScannerSendsNobodyAway) {
    SignInDesk desk(*books, wording, nullptr);
    int refused = 0;
    QObject::connect(&desk, &SignInDesk::refused, &desk, [&] { ++refused; });
    desk.read();
    ASSERT_TRUE(eventually([&] { return desk.staff()->rowCount() > 1; }));
    desk.choose(0);
    desk.press("1");
    const auto name = desk.chosenName();
    for (const auto& code : {codeOf(couffin), QStringLiteral("0000000000017")}) {
        desk.takeCard(code);
        settle();
        EXPECT_EQ(desk.chosenName(), name) << "who types their PIN stands here";
        EXPECT_EQ(desk.typed(), 1);
    }
    EXPECT_EQ(refused, 2);
    desk.back();
    desk.takeCard("0000000000017");
    ASSERT_TRUE(eventually([&] { return !desk.complaint().isEmpty(); }));
    EXPECT_FALSE(desk.chosen()) << "nobody gives a stranger their PIN";
    desk.askForCard();
    settle();
    desk.takeCard("29123456");
    EXPECT_TRUE(eventually([&] { return desk.chosen(); })) << "the centre may know the card";
}

TEST_F(BadgesAtTheTill, row75_whoAgreesCanScanTheirBadge) {
    const auto ofManager = badgeFor(manager);
    const auto ofSeller = badgeFor(seller);
    (void)*ask([](Book& book) { // a second who may, so that nobody is chosen already
        return *admitStaff(book, Person::commandLine(),
                           {{"", "Second"}, Role::manager, std::nullopt, "", Language::french, "2580"});
    });
    int agreed = 0;
    approval->ask(seller, Right::refund, refuse(Reason::approvalNeeded, "refund"),
                  [&](const Person&) { ++agreed; });
    ASSERT_TRUE(eventually([this] { return approval->people()->rowCount() == 2; }));
    approval->takeBadge(ofSeller); // cannot agree with themselves
    approval->takeBadge("2070100000427");
    EXPECT_EQ(approval->chosen(), -1);
    approval->takeBadge(ofManager);
    ASSERT_GE(approval->chosen(), 0);
    EXPECT_EQ(cell(approval->people(), approval->chosen(), "personName"), wording.name({"مديرة", "Directrice"}));
    EXPECT_EQ(agreed, 0);
    for (const auto* digit : {"2", "5", "8", "0"})
        approval->press(digit);
    EXPECT_TRUE(eventually([&] { return agreed == 1; }));
}

TEST_F(BadgesAtTheTill, whoAloneMayAgreeIsChosenAlready) {
    int agreed = 0;
    approval->ask(seller, Right::refund, refuse(Reason::approvalNeeded, "refund"),
                  [&](const Person&) { ++agreed; });
    ASSERT_TRUE(eventually([this] { return approval->people()->rowCount() == 1; }));
    EXPECT_EQ(approval->chosen(), 0);
    for (const auto* digit : {"2", "5", "8", "0"}) // nothing was touched before
        approval->press(digit);
    EXPECT_TRUE(eventually([&] { return agreed == 1; }));
}

TEST_F(BadgesAtTheTill, row75_printedTwiceItIsTheSameAndALostOneIsAnother) {
    RightsDesk desk(*books, wording, nullptr);
    desk.setPerson(manager);
    std::vector<std::string> printed;
    QObject::connect(&desk, &RightsDesk::badgeWanted, &desk,
                     [&](const StaffMember& member) { printed.push_back(member.badge); });
    desk.begin();
    ASSERT_TRUE(eventually([&] { return desk.people()->rowCount() > 1; }));
    EXPECT_FALSE(desk.hasBadge());
    desk.printBadge();
    ASSERT_TRUE(eventually([&] { return printed.size() == 1 && desk.hasBadge(); }));
    desk.printBadge();
    EXPECT_EQ(printed.at(1), printed.at(0));
    desk.replaceBadge();
    ASSERT_TRUE(eventually([&] { return printed.size() == 3; }));
    EXPECT_NE(printed.at(2), printed.at(0));
    settle();
    desk.setPerson(seller);
    desk.replaceBadge();
    EXPECT_TRUE(eventually([&] { return !desk.complaint().isEmpty(); }));
    EXPECT_EQ(printed.size(), 3U);
}

} // namespace
} // namespace touat
