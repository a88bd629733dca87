// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A photo as people see it: taken at one stall, on the tile of another that has the thing now, and on the
// manager's list of what the other stalls have; and there a new price, with what is asked about it. Real
// pages, a real centre, the line between them.
#include <QImage>
#include <QTest>

#include "app/machine.h"
#include "app/till/photo_file.h"
#include "app/till/window.h"
#include "core/acts/describe_item.h"
#include "core/acts/transfer.h"
#include "core/stock/shelf_view.h"
#include "finger.h"
#include "given.h"
#include "joined_stalls.h"

namespace touat::processes {
namespace {

class PhotoFace : public TwoJoinedStalls {
  protected:
    ~PhotoFace() override {
        if (window) EXPECT_EQ(window->warnings().join('\n').toStdString(), "");
        finger.reset();
        window.reset();
        till.reset();
    }
    /// A carpet all of one colour, as the camera of S07 took it.
    QString photograph(ItemId item, QColor colour) {
        QImage seen(300, 200, QImage::Format_RGB888);
        seen.fill(colour);
        const auto file = QString::fromStdString(folder / "seen.png");
        EXPECT_TRUE(seen.save(file));
        const auto kept = keepPhoto(photosBeside(s07.file), file);
        auto described = given::card("Carpet", Money::dinars(4000), Money::dinars(4000));
        described.photo = kept.name.toStdString();
        EXPECT_TRUE(describeItem(*s07.open(), s07.seller, item, described));
        return kept.name;
    }
    void switchOn(const std::filesystem::path& book, const char* pin, Till::Stage to) {
        TillSettings settings;
        settings.book = book;
        settings.receipts = folder / "receipts";
        settings.fonts = std::filesystem::path(TOUAT_SOURCE) / "receipts" / "fonts";
        settings.language = Language::french;
        settings.pixelsPerMm = 4.6;
        till = std::make_unique<Till>(settings, clock, random);
        window = std::make_unique<Window>(*till);
        screen = window->open();
        ASSERT_NE(screen, nullptr);
        screen->resize(1024, 600);
        screen->requestActivate();
        finger = std::make_unique<Finger>(*screen);
        till->start();
        ASSERT_TRUE(eventually([this] { return finger->see(QStringLiteral("person-0")) != nullptr; }));
        const auto* people = till->signInDesk()->staff();
        for (int row = 0; row < people->rowCount() && till->stage() == Till::SigningIn; ++row) {
            till->signInDesk()->choose(row);
            finger->type(pin);
            eventually([this] {
                return till->stage() != Till::SigningIn || till->signInDesk()->complaint() != "";
            });
        }
        ASSERT_TRUE(eventually([=, this] { return till->stage() == to; }));
    }
    static bool eventually(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 30'000);
    }
    /// So much of the screen is of the colour of the photo.
    int seenOf(QColor colour) {
        const auto shown = finger->look();
        int dots = 0;
        for (int y = 0; y < shown.height(); y += 4)
            for (int x = 0; x < shown.width(); x += 4) {
                const auto at = shown.pixelColor(x, y);
                const auto near = [](int a, int b) { return std::abs(a - b) < 12; };
                dots += near(at.red(), colour.red()) && near(at.green(), colour.green()) &&
                        near(at.blue(), colour.blue());
            }
        return dots;
    }
    void keepPicture(const char* name) {
        if (const auto* to = std::getenv("TOUAT_PICTURES"))
            finger->look().save(QString::fromUtf8(to) + '/' + name);
    }

    MachineClock clock;
    MachineRandom random;
    std::unique_ptr<Till> till;
    std::unique_ptr<Window> window;
    QQuickWindow* screen = nullptr;
    std::unique_ptr<Finger> finger;
    const QColor violet{150, 20, 200};
};

TEST_F(PhotoFace, whatIsSentToAStallIsSeenThereAsItWasPhotographed) {
    const auto carpet = s07.goods.pieces.front();
    const auto name = photograph(carpet, violet);
    const auto way = *sendGoods(*s07.open(), s07.seller, Stall::number(12), Spot::shelf,
                                {{carpet, Quantity::pieces(1)}}, "");
    ASSERT_EQ(s07.sync().code, 0);
    ASSERT_EQ(s12.sync().code, 0);
    ASSERT_TRUE(receiveTransfer(*s12.open(), s12.seller, way, {}));
    EXPECT_FALSE(std::filesystem::exists(photosBeside(s12.file) / name.toStdString()));
    switchOn(s12.file, "1397", Till::Selling);
    EXPECT_TRUE(eventually([this] { return seenOf(violet) > 100; })) << "on its tile";
    EXPECT_TRUE(std::filesystem::exists(photosBeside(s12.file) / name.toStdString()));
    keepPicture("photo-tile.png");
}

TEST_F(PhotoFace, theManagerSeesWhatTheOtherStallsHave) {
    const auto name = photograph(s07.goods.pieces.front(), violet);
    ASSERT_EQ(s07.sync().code, 0);
    switchOn(s12.file, "2580", Till::Managing);
    ASSERT_TRUE(eventually([this] { return till->centre()->stalls()->rowCount() == 2; }));
    EXPECT_EQ(seenOf(violet), 0);
    screen->resize(1024, 1600); // the whole list
    till->centre()->chooseStall(0);
    EXPECT_TRUE(eventually([this] { return seenOf(violet) > 5; })) << "fetched because a page shows it";
    EXPECT_TRUE(std::filesystem::exists(photosBeside(s12.file) / name.toStdString()));
    keepPicture("photo-manager.png");
}

TEST_F(PhotoFace, aManagersPriceFarFromTheTagIsAskedAboutFirst) {
    switchOn(s12.file, "2580", Till::Managing);
    auto* desk = till->centre();
    ASSERT_TRUE(eventually([&] { return desk->stalls()->rowCount() == 2; }));
    const auto touch = [&](const QString& what) {
        ASSERT_TRUE(eventually([&] { return finger->tap(what); })) << what.toStdString();
    };
    desk->chooseStall(0);
    ASSERT_TRUE(eventually([&] { return desk->items()->rowCount() > 0 && finger->see("stallItem"); }));
    touch("stallItem");
    const auto item = desk->items()->index(0, 0).data(desk->items()->roleNames().key("itemId")).toString();
    const auto tag = *desk->usualPrice(item);
    const auto type = [&](Money price) {
        for (const auto digit : std::to_string(price.centimes() / 100))
            touch(QStringLiteral("key") + QChar(digit));
        touch("keyEnter");
    };
    const auto hundredfold = Money::centimes(tag.centimes() * 100);
    type(hundredfold);
    ASSERT_TRUE(till->prices()->asking());
    ASSERT_NE(finger->see("priceDoubt"), nullptr);
    keepPicture("manager-price-doubt.png");
    touch("priceBack"); // not meant: nothing was sent
    EXPECT_EQ(desk->usualPrice(item), tag);
    touch("keyEnter");
    touch("typedPrice"); // it is
    touch("priceFrom-0");
    EXPECT_TRUE(eventually([&] { return desk->usualPrice(item) == hundredfold; }));
    // By now that is what stands on it: a near price is taken without a word.
    touch("stallItem");
    type(Money::centimes(hundredfold.centimes() * 2));
    EXPECT_FALSE(till->prices()->asking());
    touch("priceFrom-0");
    EXPECT_TRUE(eventually([&] { return desk->usualPrice(item) == Money::centimes(hundredfold.centimes() * 2); }));
}

TEST_F(PhotoFace, aPriceThatIsBeingTypedStaysWithItsItemAndEndsWithItsStall) {
    switchOn(s12.file, "2580", Till::Managing);
    screen->resize(1024, 1600); // the whole list
    auto* desk = till->centre();
    ASSERT_TRUE(eventually([&] { return desk->stalls()->rowCount() == 2; }));
    desk->chooseStall(0);
    const auto idOf = [&](int row) {
        return desk->items()->index(row, 0).data(desk->items()->roleNames().key("itemId")).toString();
    };
    ASSERT_TRUE(eventually([&] { return desk->items()->rowCount() > 1 && finger->see("stallItem"); }));
    const auto first = idOf(0);
    const auto second = idOf(1);
    const auto other = desk->usualPrice(second);
    ASSERT_TRUE(eventually([&] { return finger->tap(QStringLiteral("stallItem")); }));
    ASSERT_TRUE(eventually([&] { return finger->see("cancelPrice") != nullptr; }));
    { // all of it goes elsewhere meanwhile, and another item has its row
        const auto book = s07.open();
        const auto gone = *ItemId::parse(first.toStdString());
        const auto level = ShelfView(book->db(), book->stall(), book->today()).find(gone)->onHand;
        ASSERT_TRUE(sendGoods(*book, s07.seller, Stall::number(12), Spot::shelf, {{gone, level}}, ""));
    }
    ASSERT_EQ(s07.sync().code, 0);
    ASSERT_TRUE(eventually([&] { return idOf(0) == second; }));
    for (const auto* touched : {"key7", "key7", "key7", "keyEnter", "priceFrom-0"})
        ASSERT_TRUE(eventually([&] { return finger->tap(QString::fromLatin1(touched)); })) << touched;
    EXPECT_TRUE(eventually([&] { return !desk->complaint().isEmpty(); })) << "it is not there any more";
    finger->rest(2'000); // the page is told anew meanwhile
    EXPECT_FALSE(desk->complaint().isEmpty()) << "nobody reads a sentence in less than a second";
    EXPECT_TRUE(desk->live()) << "the centre is there";
    EXPECT_EQ(desk->usualPrice(second), other);
    ASSERT_TRUE(eventually([&] { return finger->tap(QStringLiteral("stallItem")); }));
    ASSERT_TRUE(eventually([&] { return finger->see("cancelPrice") != nullptr; }));
    desk->chooseStall(1);
    EXPECT_TRUE(eventually([&] { return finger->see("cancelPrice") == nullptr; })) << "it was of the stall before";
}

TEST_F(PhotoFace, aTillSendsWhatItsPeoplePhotographWhenItHasSentWhatTheySold) {
    const auto name = photograph(s07.goods.pieces.front(), violet);
    (void)s07.sellOne();
    switchOn(s07.file, "1397", Till::Selling);
    const auto there = centre.home().photos() / name.toStdString();
    EXPECT_TRUE(eventually([&] { return std::filesystem::exists(there); }));
    EXPECT_EQ(till->sync()->level().toStdString(), "sent");
}

} // namespace
} // namespace touat::processes
