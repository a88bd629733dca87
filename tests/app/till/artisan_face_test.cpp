// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An artisan at the screen, on the real pages over a real book: found by what they can show, their
// money, one sale as a slip, all of it aloud, and gone when they walk away.
#include "core/acts/refund.h"
#include "core/acts/register_artisan.h"
#include "core/consignment/artisan_table.h"
#include "core/sales/sale_table.h"
#include "face_given.h"

namespace touat {
namespace {

class ArtisanFace : public given::ScreenTest {
  protected:
    void SetUp() override {
        ScreenTest::SetUp();
        tag = QString::fromStdString(shelf(carpet).code());
        card = QString::fromStdString(ArtisanTable(db()).find(fatma)->card);
        sold = *sellForCash({carpet});
        for (const char* name : {"Zohra", "Aicha"}) {
            NewArtisan who;
            who.name = {name, name};
            who.pin = "5937";
            who.phone = "0661234567";
            ASSERT_TRUE(registerArtisan(book(), manager, who));
        }
        ArtisanRegistered without;
        without.card = "29990001";
        without.name = {"Kheira", "Kheira"};
        (void)book().record(manager, without);
    }
    void typePin(const char* pin) {
        ASSERT_TRUE(eventually([this] { return desk().chosen(); }));
        for (const char* digit = pin; *digit != 0; ++digit)
            desk().press(QString(QChar(*digit)));
        desk().enter();
    }
    bool letIn() {
        return eventually([this] { return till->stage() == Till::ArtisanLooking; });
    }
    SignInDesk& desk() { return *till->signInDesk(); }
    ArtisanDesk& artisan() { return *till->artisan(); }
    QVariant of(QAbstractItemModel* model, const char* role) {
        return model->data(model->index(0, 0), model->roleNames().key(role));
    }

    /// The buyer of the carpet brings it back on the same day.
    void bringBack(RefundBearer bearer) {
        Returned how;
        how.bearer = bearer;
        RefundWish wish;
        wish.approver = manager;
        ASSERT_TRUE(refund(book(), manager, SaleTable(db()).lastBasket(book().stream()) + 1,
                           {{SaleLineId::of(sold.id.entry(), sold.id.line() + 1), carpet,
                             Quantity::pieces(1), {}, how}},
                           TenderKind::cash, wish));
    }
    /// Opens the slip of what happened last.
    void openNewest() {
        begin();
        till->takeCode(card);
        typePin("4826");
        ASSERT_TRUE(letIn());
        ASSERT_TRUE(tap("tab-sales"));
        ASSERT_TRUE(tap("sold-0"));
        ASSERT_TRUE(seen("slipState"));
    }
    QString slipState() { return see("slipState")->property("text").toString(); }
    QStringList phrases() {
        QStringList names;
        for (const auto& phrase : artisan().words())
            if (!phrase.name.isEmpty()) names << phrase.name;
        return names;
    }

    Sold sold;
    QString tag;
    QString card;
};

TEST_F(ArtisanFace, theTagOfAThingAndThePinOpenTheMakersAccount) {
    begin();
    till->takeCode(tag);
    typePin("4826");
    ASSERT_TRUE(letIn());
    EXPECT_EQ(artisan().artisanName().toStdString(), "Fatma Ben Hamou");
    ASSERT_TRUE(tap("tab-sales"));
    ASSERT_TRUE(tap("sold-0"));
    ASSERT_TRUE(seen("slipBack"));
    auto* slip = artisan().slip();
    const int share = of(slip, "sharePart").toInt();
    EXPECT_GT(share, 500) << "most of it is hers";
    EXPECT_NEAR(share + of(slip, "stallPart").toInt() + of(slip, "centrePart").toInt(), 1'000, 2)
        << "the whole price is in the bar";
    EXPECT_GT(artisan().slipCash()->rowCount(), 0);
    ASSERT_TRUE(tap("slipBack"));
    EXPECT_TRUE(eventually([this] { return artisan().slip()->rowCount() == 0; }));
}

TEST_F(ArtisanFace, oneTelephoneOfTwoLeadsToTheirPictures) {
    begin();
    ASSERT_TRUE(tap("artisan"));
    ASSERT_TRUE(seen("face-0")); // those of this stall
    EXPECT_EQ(desk().faces()->rowCount(), 1);
    desk().takeCard("0661 23 45 67");
    ASSERT_TRUE(eventually([this] { return desk().faces()->rowCount() == 2; }));
    EXPECT_TRUE(desk().several());
    EXPECT_FALSE(desk().chosen());
    ASSERT_TRUE(tap("face-1"));
    EXPECT_EQ(desk().chosenName().toStdString(), "Aicha");
    typePin("5937");
    ASSERT_TRUE(letIn());
    EXPECT_EQ(artisan().sales()->rowCount(), 0) << "Fatma's are nobody else's";
    EXPECT_EQ(artisan().artisanName().toStdString(), "Aicha");
}

TEST_F(ArtisanFace, aPictureIsNoProof) {
    begin();
    ASSERT_TRUE(tap("artisan"));
    ASSERT_TRUE(tap("face-0"));
    typePin("1111");
    EXPECT_TRUE(eventually([this] { return !desk().complaint().isEmpty() && !desk().busy(); }));
    EXPECT_EQ(till->stage(), Till::SigningIn);
    EXPECT_TRUE(artisan().artisanName().isEmpty());
}

TEST_F(ArtisanFace, whoHasNoPinIsToldSo) {
    begin();
    till->takeCode("29990001");
    typePin("1234");
    EXPECT_TRUE(eventually([this] { return desk().complaint().contains("pas encore de code"); }))
        << desk().complaint().toStdString();
    EXPECT_EQ(till->stage(), Till::SigningIn);
}

TEST_F(ArtisanFace, theVoiceSaysWhatIsShownUntilItIsSilenced) {
    begin();
    till->takeCode(card);
    typePin("4826");
    ASSERT_TRUE(letIn());
    EXPECT_FALSE(till->voice()->speaking()) << "nobody's money is called out unasked";
    ASSERT_TRUE(tap("aloud"));
    EXPECT_TRUE(eventually([this] { return !till->voice()->clip().isEmpty(); }));
    ASSERT_TRUE(tap("tab-sales"));
    EXPECT_TRUE(till->voice()->speaking()) << "from now on with each page";
    ASSERT_TRUE(tap("aloud"));
    EXPECT_TRUE(eventually([this] { return !till->voice()->speaking(); }));
    ASSERT_TRUE(tap("tab-goods"));
    EXPECT_FALSE(till->voice()->speaking());
}

TEST_F(ArtisanFace, whoWalksAwayLeavesNoAccountOpen) {
    begin();
    till->takeCode(card);
    typePin("4826");
    ASSERT_TRUE(letIn());
    auto* patience = artisan().findChild<QTimer*>("patience");
    ASSERT_NE(patience, nullptr);
    EXPECT_TRUE(patience->isActive());
    EXPECT_EQ(patience->interval(), 90'000);
    patience->setInterval(300);
    patience->start();
    for (int i = 0; i < 4; ++i) {
        QTest::qWait(150);
        ASSERT_TRUE(finger->tap(QStringLiteral("tab-owed"))); // still there
    }
    EXPECT_EQ(till->stage(), Till::ArtisanLooking);
    EXPECT_TRUE(eventually([this] { return till->stage() == Till::SigningIn; }));
    EXPECT_TRUE(artisan().artisanName().isEmpty());
    EXPECT_EQ(artisan().sales()->rowCount(), 0);
    EXPECT_EQ(artisan().slip()->rowCount(), 0);
}

TEST_F(ArtisanFace, atAKioskArtisansOfAllStallsSignInAndNobodyElse) {
    settings.kiosk = true;
    begin();
    ASSERT_TRUE(seen("face-2")) << "all who are registered";
    EXPECT_EQ(finger->see(QStringLiteral("person-0")), nullptr);
    EXPECT_EQ(finger->see(QStringLiteral("cardBack")), nullptr);
    ASSERT_TRUE(tap("face-0"));
    ASSERT_TRUE(tap("pinBack"));
    EXPECT_TRUE(seen("face-0")) << "back among the pictures";
}

TEST_F(ArtisanFace, atAKioskAPictureAndThePinOpenTheAccountAndOneLineSaysSo) {
    settings.kiosk = true;
    begin();
    ASSERT_TRUE(seen("face-0"));
    auto* faces = desk().faces();
    int row = 0;
    while (row < faces->rowCount() && cell(faces, row, "faceName") != "Fatma Ben Hamou") ++row;
    ASSERT_LT(row, faces->rowCount());
    ASSERT_TRUE(tap(("face-" + std::to_string(row)).c_str()));
    ASSERT_TRUE(eventually([this] { return desk().chosenName() == "Fatma Ben Hamou"; }));
    for (const char* key : {"key4", "key8", "key2", "key6", "keyEnter"}) ASSERT_TRUE(tap(key));
    ASSERT_TRUE(letIn());
    ASSERT_TRUE(seen("owed"));
    EXPECT_GT(artisan().owedCash()->rowCount(), 0) << "as money";
    EXPECT_EQ(artisan().sales()->rowCount(), 1);
    for (const char* tab : {"tab-goods", "tab-sales", "tab-payouts", "tab-owed"}) ASSERT_TRUE(tap(tab));
    const auto lines = ask([](Book& book) { return book.db().integer("SELECT count(*) FROM artisan_read"); });
    EXPECT_EQ(lines, 1) << "however much is looked at";
    ASSERT_TRUE(tap("leave"));
    ASSERT_TRUE(seen("face-0")) << "the pictures again";
    EXPECT_TRUE(artisan().artisanName().isEmpty());
}

TEST_F(ArtisanFace, aThingIsShownWithItsPriceAsMoneyAndSaysWhereItIs) {
    begin();
    till->takeCode(card);
    typePin("4826");
    ASSERT_TRUE(letIn());
    EXPECT_EQ(see("payable"), nullptr) << "nothing can be fetched today";
    ASSERT_TRUE(tap("tab-goods"));
    ASSERT_TRUE(tap("piece-0"));
    ASSERT_TRUE(seen("pieceCash"));
    EXPECT_GT(artisan().pieceCash()->rowCount(), 0);
    EXPECT_EQ(phrases(), (QStringList{"is-at", "its-price"}));
    EXPECT_EQ(artisan().words().front().text, QStringLiteral("Basket"));
    ASSERT_TRUE(tap("pieceBack"));
    EXPECT_TRUE(eventually([this] { return artisan().pieceCash()->rowCount() == 0; }));
}

TEST_F(ArtisanFace, aSecondAmountStandsThereOnlyWhereItIsAnotherOne) {
    clock.pass(8LL * 86'400'000);
    begin();
    till->takeCode(card);
    typePin("4826");
    ASSERT_TRUE(letIn());
    ASSERT_TRUE(seen("payable"));
    EXPECT_EQ(artisan().payableText(), "") << "it is what stands above";
    EXPECT_TRUE(phrases().contains("payable-all"));
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::SigningIn || (finger->tap("leave"), false); }));
    ASSERT_TRUE(ask([this](Book& book) { // something else is sold meanwhile
        Basket basket(SaleTable(book.db()).lastBasket(book.stream()) + 1);
        return basket.add(*ShelfView(book.db(), book.stall(), book.today()).find(couffin), book.stall()) &&
               sell(book, seller, basket, {exactCash(basket.total())});
    }));
    till->takeCode(card);
    typePin("4826");
    ASSERT_TRUE(letIn());
    EXPECT_TRUE(artisan().payableText().startsWith("35")) << artisan().payableText().toStdString();
    EXPECT_TRUE(phrases().contains("payable-part"));
    ASSERT_TRUE(seen("payable"));
    ASSERT_TRUE(seen("owed"));
    EXPECT_EQ(see("payable")->property("amount").toString(), artisan().payableText()) << "with its notes";
    EXPECT_GT(artisan().payableCash()->rowCount(), 0);
    EXPECT_TRUE(see("owed")->property("cash").isNull()) << "what can be had today is drawn, and nothing else";
}

TEST_F(ArtisanFace, whatCameBackIsNotPromisedForALaterDay) {
    bringBack(RefundBearer::everybody); // in the days in which a sale waits
    openNewest();
    EXPECT_EQ(slipState(), QStringLiteral("Ce sera pris sur votre prochain paiement"));
    EXPECT_NE(see("slipYours"), nullptr);
    EXPECT_EQ(phrases(), QStringList{"given-back"});
}

TEST_F(ArtisanFace, whatTheStallBearsTakesNothingFromTheArtisan) {
    bringBack(RefundBearer::stall);
    openNewest();
    EXPECT_EQ(slipState(), QStringLiteral("Le stand le prend à sa charge, vous gardez votre argent"));
    EXPECT_EQ(see("slipYours"), nullptr) << "nothing is taken, so no amount stands there";
    EXPECT_EQ(phrases(), QStringList{"spared"});
}

TEST_F(ArtisanFace, sinceWhenAndForWhichDayAreSaidAsWell) {
    begin();
    till->takeCode(card);
    typePin("4826");
    ASSERT_TRUE(letIn());
    EXPECT_EQ(phrases(), (QStringList{"only-here", "owed", "owed-since", "payday"}))
        << "without the centre that is said first";
    EXPECT_TRUE(seen("onlyHere"));
    const auto said = artisan().words();
    ASSERT_EQ(said.size(), 7u);
    EXPECT_EQ(said[4].text, QStringLiteral("mardi 24 novembre 2026")) << "the day of the sale";
    EXPECT_EQ(said[6].text, artisan().paydayText());
}

} // namespace
} // namespace touat
