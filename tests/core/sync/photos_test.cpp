// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Photos go to the centre and to whoever may see them, whatever is lost on the way, and nothing else does.
#include "core/sync/photos.h"

#include <fstream>

#include "core/acts/describe_item.h"
#include "core/acts/take_deposit.h"
#include "core/acts/transfer.h"
#include "core/book/photo_table.h"
#include "core/consignment/artisan_table.h"
#include "core/photo.h"
#include "photo_given.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class Photos : public SeveralPlaces {
  protected:
    /// A photo lies in the folder of a place, as its camera left it.
    Hash taken(TestPlace& at, int number) {
        const auto bytes = photo(number);
        folderOf(at).keep(nameOf(bytes), bytes);
        return nameOf(bytes);
    }
    PhotoFolder folderOf(TestPlace& at) { return PhotoFolder(folder / ("photos-" + at.book().stall().text())); }
    PhotoErrands errandsOf(TestPlace& at) {
        return PhotoErrands(folder / ("photos-" + at.book().stall().text()));
    }
    void showOn(TestPlace& at, ItemId item, const Hash& shown) {
        auto described = card("Thing", Money::dinars(850), Money::dinars(850));
        described.photo = shown.hex();
        ASSERT_TRUE(describeItem(at.book(), at.owner, item, described));
    }
    /// The next thing that `from` asks of the centre, and what comes back.
    Result<std::string> answered(TestPlace& from, const PhotoErrands::Message& message) {
        ++messages;
        json::Parser parser;
        const auto here = from.book().stall();
        if (message.errand == PhotoErrand::ask)
            return textOf(*missingPhotos(centre->book(), atCentre, here, *parser.as<PhotosHeld>(message.body)));
        if (message.errand == PhotoErrand::send) {
            sent.push_back(nameOf(message.body));
            const auto done = takePhoto(centre->book(), atCentre, message.body);
            return done ? Result<std::string>(std::string{}) : Result<std::string>(done.refusal());
        }
        return givePhoto(centre->book(), atCentre, here, parser.as<PhotoWanted>(message.body)->photo);
    }
    int carryAll(TestPlace& from, PhotoErrands& errands, const std::vector<Hash>& wanted = {}) {
        errands.plan(from.book(), wanted);
        int arrived = 0;
        while (const auto message = errands.next())
            arrived += errands.took(answered(from, *message)) ? 1 : 0;
        return arrived;
    }
    int carryAll(TestPlace& from, const std::vector<Hash>& wanted = {}) {
        auto errands = errandsOf(from);
        return carryAll(from, errands, wanted);
    }
    std::size_t kept() {
        std::error_code none;
        const std::filesystem::directory_iterator all(folder / "photos", none);
        return static_cast<std::size_t>(std::distance(begin(all), end(all)));
    }

    PhotoFolder atCentre{folder / "photos"};
    std::vector<Hash> sent;
    int messages = 0;
};

TEST_F(Photos, aPhotoTakenAtOneStallIsSeenWhereItsThingGoes) {
    const auto carpet = newPiece(s07);
    const auto shown = taken(s07, 1);
    showOn(s07, carpet, shown);
    syncAll();
    EXPECT_EQ(carryAll(s07), 0);
    EXPECT_TRUE(atCentre.has(shown));
    // Elsewhere it is fetched when somebody looks at the thing, or when it comes.
    EXPECT_EQ(carryAll(s12), 0);
    EXPECT_FALSE(folderOf(s12).has(shown));
    EXPECT_EQ(carryAll(timimoun, {shown}), 1);
    EXPECT_EQ(*folderOf(timimoun).read(shown), photo(1));
    const auto way = *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf, {{carpet, onePiece}}, "");
    syncAll();
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, way, {}));
    EXPECT_EQ(carryAll(s12), 1);
    EXPECT_EQ(*folderOf(s12).read(shown), photo(1));
    messages = 0;
    EXPECT_EQ(carryAll(timimoun), 0);
    EXPECT_EQ(messages, 1) << "it says what it has, and is level";
}

// What goes wrong in the folder is a fault of the photos, and what goes wrong in the book under a photo is the book's.
TEST_F(Photos, aFaultOfTheBookUnderAPhotoIsNoFaultOfThePhotos) {
    showOn(s07, newPiece(s07), nameOf(photo(1)));
    syncAll();
    const auto fault = [&](const PhotoFolder& there) -> std::string {
        try {
            (void)takePhoto(centre->book(), there, photo(1));
            return "";
        } catch (const PhotoFault& found) {
            return "photos: " + std::string(wordOf(found.kind()));
        } catch (const Fault& found) {
            return "book: " + std::string(wordOf(found.kind()));
        }
    };
    const auto blocked = folder / "no folder";
    std::ofstream(blocked) << "x";
    EXPECT_EQ(fault(PhotoFolder(blocked)), "photos: not_writable");
    execute(centre->db(), "ALTER TABLE photo RENAME TO photo_gone");
    EXPECT_EQ(fault(atCentre), "book: damaged");
    execute(centre->db(), "ALTER TABLE photo_gone RENAME TO photo");
    EXPECT_EQ(fault(atCentre), "");
    EXPECT_EQ(kept(), 1U);
}

TEST_F(Photos, theNewestGoesFirstAndWhatWasLostOnTheLineGoesAgain) {
    std::vector<Hash> photos;
    for (int i = 0; i < 3; ++i) {
        clock.pass(60'000);
        const auto item = newSeries(s07, 2);
        photos.push_back(taken(s07, i));
        showOn(s07, item, photos.back());
    }
    syncAll();
    auto errands = errandsOf(s07);
    errands.plan(s07.book(), {});
    (void)errands.took(answered(s07, *errands.next())); // what is missing: all of them
    (void)answered(s07, *errands.next());               // arrives, but the answer is lost
    EXPECT_FALSE(errands.took(refuse(Reason::centreUnreachable)));
    EXPECT_TRUE(errands.brokeOff());
    EXPECT_FALSE(errands.next());
    EXPECT_EQ(carryAll(s07, errands), 0);
    EXPECT_EQ(sent, (std::vector{photos[2], photos[1], photos[0]}));
    messages = 0;
    carryAll(s07, errands);
    EXPECT_EQ(messages, 0) << "what is level is not said again";
}

TEST_F(Photos, onlyWhatAFactNamesAndIsAPhotoIsTaken) {
    const auto refusal = [&](const std::string& bytes) {
        return takePhoto(centre->book(), atCentre, bytes).refusal().reason;
    };
    EXPECT_EQ(refusal(photo(1)), Reason::photoUnknown);
    const auto named = [&](const std::string& bytes) {
        showOn(s07, newSeries(s07, 2), nameOf(bytes));
        return bytes;
    };
    const auto much = std::string(mostPhotoBytes, 'x');
    std::vector<std::string> bad{named("<html>no picture</html>"), named("\xff\xd8\xff\xd9"),
                                 named(framedPhoto(10'000, 10'000, "a few bytes")), // a hundred megapixels
                                 named(framedPhoto(1025, 8, "wide")), named(framedPhoto(8, 0, "flat")),
                                 named(photo(2) + "and a program behind it"), named(framedPhoto(8, 8, much)),
                                 named(photo(3).substr(0, photo(3).size() - 2))};
    auto progressive = photo(4);
    progressive[progressive.find("\xff\xc0") + 1] = '\xc2';
    bad.push_back(named(progressive));
    syncAll();
    for (const auto& bytes : bad) EXPECT_EQ(refusal(bytes), Reason::photoUnusable) << bytes.substr(0, 60);
    EXPECT_EQ(kept(), 0U);
    const auto good = named(photo(5));
    EXPECT_EQ(refusal(good), Reason::photoUnknown) << "the centre has not heard of it yet";
    syncAll();
    ASSERT_TRUE(takePhoto(centre->book(), atCentre, good));
    ASSERT_TRUE(takePhoto(centre->book(), atCentre, good)) << "once more does nothing";
    EXPECT_EQ(kept(), 1U);
}

TEST_F(Photos, whatAStallWasNotToldOfItDoesNotSee) {
    // What was left with a stall is its own business; the photo of a card goes with the goods.
    const auto slip = taken(s07, 1);
    const auto contract = ContractTable(s07.db()).newest(fatma, stall(7))->id;
    ASSERT_TRUE(countDeposit(s07.book(), s07.vendor, contract, Quantity::pieces(5), slip.hex(), ""));
    syncAll();
    carryAll(s07);
    const auto seenBy = [&](TestPlace& at) {
        return bool(givePhoto(centre->book(), atCentre, at.book().stall(), slip));
    };
    EXPECT_TRUE(seenBy(s07));
    EXPECT_FALSE(seenBy(s12));
    EXPECT_EQ(givePhoto(centre->book(), atCentre, stall(12), slip).refusal().reason, Reason::photoUnknown);
    EXPECT_EQ(missingPhotos(centre->book(), atCentre, stall(12), {{slip}})->photos, std::vector{slip})
        << "whether it is there is not for S12 to know";
    EXPECT_EQ(missingPhotos(centre->book(), atCentre, stall(12), {std::vector<Hash>(101)}).refusal().reason,
              Reason::tooLarge);
}

TEST_F(Photos, whatIsNotWhatItsNameSaysIsNotGivenAndComesAgain) {
    const auto item = newSeries(s07, 3);
    const auto shown = taken(s07, 1);
    showOn(s07, item, shown);
    syncAll();
    carryAll(s07);
    std::ofstream(folder / "photos" / shown.hex(), std::ios::trunc) << "a disk forgets";
    EXPECT_FALSE(givePhoto(centre->book(), atCentre, stall(7), shown));
    carryAll(s07); // a till that starts asks anew
    EXPECT_EQ(*atCentre.read(shown), photo(1));
    // A centre that lies is not believed.
    auto errands = errandsOf(s12);
    errands.plan(s12.book(), {shown});
    ASSERT_TRUE(errands.next());
    EXPECT_FALSE(errands.took(photo(2)));
    EXPECT_FALSE(folderOf(s12).has(shown));
    EXPECT_FALSE(folderOf(s12).has(nameOf(photo(2))));
}

TEST_F(Photos, whatACentreLostIsSentByWhoeverHasIt) {
    const auto carpet = newPiece(s07);
    const auto shown = taken(s07, 1);
    showOn(s07, carpet, shown);
    syncAll();
    carryAll(s07);
    carryAll(timimoun, {shown});
    std::filesystem::remove_all(folder / "photos");
    std::filesystem::remove_all(folder / "photos-S07"); // and the tablet that took it is broken
    carryAll(timimoun);
    EXPECT_EQ(carryAll(s07), 1);
    EXPECT_EQ(*folderOf(s07).read(shown), photo(1));
}

TEST_F(Photos, aFullDiskAtTheTillIsForAnotherTime) {
    const auto item = newSeries(s07, 3);
    const auto shown = taken(s07, 1);
    showOn(s07, item, shown);
    syncAll();
    carryAll(s07);
    std::ofstream(folder / "photos-S12") << "no folder can be made here";
    auto errands = errandsOf(s12);
    EXPECT_EQ(carryAll(s12, errands, {shown}), 0);
    EXPECT_TRUE(errands.brokeOff());
    std::filesystem::remove(folder / "photos-S12");
    EXPECT_EQ(carryAll(s12, errands, {shown}), 1);
}

} // namespace
} // namespace touat
