// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Photos over the real line: from the stall that took one to the one where the thing is, and no others; and
// what strangers and devices of before hear when they ask for the same.
#include <gtest/gtest.h>

#include <fstream>

#include "app/manager/questions.h"
#include "core/acts/describe_item.h"
#include "core/acts/transfer.h"
#include "given.h"
#include "photo_given.h"
#include "joined_stalls.h"

namespace touat::processes {
namespace {

class PhotoLine : public TwoJoinedStalls {
  protected:
    /// A photo of the stall's first piece, as its till keeps one.
    Hash takePhoto(JoinedStall& at, int number) {
        const auto bytes = given::photo(number);
        PhotoFolder(photosBeside(at.file)).keep(given::nameOf(bytes), bytes);
        auto book = at.open();
        auto described = given::card("Carpet", Money::dinars(4000), Money::dinars(4000));
        described.photo = given::nameOf(bytes).hex();
        EXPECT_TRUE(describeItem(*book, at.seller, at.goods.pieces.front(), described));
        return given::nameOf(bytes);
    }
    std::size_t kept() {
        std::error_code none;
        const std::filesystem::directory_iterator all(centre.home().photos(), none);
        return static_cast<std::size_t>(std::distance(begin(all), end(all)));
    }
    std::string fetch(const Hash& photo, const Speaker& by) {
        const auto replied = centre.post(path::getPhoto, textOf(PhotoWanted{photo}), by);
        return replied.status == 200 ? replied.body : replied.reason();
    }
};

TEST_F(PhotoLine, aPhotoGoesWhereTheThingGoes) {
    const auto photo = takePhoto(s07, 1);
    const auto told = s07.sync();
    ASSERT_EQ(told.code, 0) << told.err;
    EXPECT_NE(told.out.find("1 photos sent or fetched"), std::string::npos) << told.out;
    EXPECT_EQ(*PhotoFolder(centre.home().photos()).read(photo), given::photo(1));
    ASSERT_EQ(s12.sync().code, 0);
    const PhotoFolder there(photosBeside(s12.file));
    EXPECT_FALSE(there.has(photo)) << "it has nothing of the kind";
    const auto way = *sendGoods(*s07.open(), s07.seller, Stall::number(12), Spot::shelf,
                                {{s07.goods.pieces.front(), Quantity::pieces(1)}}, "");
    ASSERT_EQ(s07.sync().code, 0);
    ASSERT_EQ(s12.sync().code, 0);
    ASSERT_TRUE(receiveTransfer(*s12.open(), s12.seller, way, {}));
    ASSERT_EQ(s12.sync().code, 0);
    EXPECT_EQ(*there.read(photo), given::photo(1));
    centre.kill(); // whenever the power goes: what is there is whole
    centre.start();
    EXPECT_EQ(fetch(photo, s12.speaker()), given::photo(1));
}

TEST_F(PhotoLine, whatIsWrongIsRefusedWithoutEffectAndSaidOnce) {
    const auto photo = takePhoto(s07, 1);
    ASSERT_EQ(s07.sync().code, 0);
    ASSERT_EQ(kept(), 1U);
    const auto refused = [&](const std::string& bytes, const Speaker& by) {
        const auto before = centre.log().size();
        const auto reason = centre.post(path::putPhoto, bytes, by).reason();
        const auto said = centre.log().substr(before);
        EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), 1) << said;
        return reason;
    };
    const auto honest = s12.speaker();
    EXPECT_EQ(refused(given::photo(2), honest), "photo_unknown") << "no fact names it";
    EXPECT_EQ(refused("<svg/>", honest), "photo_unusable");
    EXPECT_EQ(refused(given::framedPhoto(20'000, 20'000, "x"), honest), "photo_unusable");
    EXPECT_EQ(refused(given::framedPhoto(8, 8, std::string(mostRequestBytes, 'x')), honest), "too_large");
    auto stranger = honest;
    stranger.keys.seed[0] ^= 1;
    EXPECT_EQ(refused(given::photo(1), stranger), "signature_wrong");
    // Recorded and sent again under another name, or to another place.
    const auto signature = std::string(signatureHeader) + ": " +
                           s07.speaker().keys.sign(signedText(path::putPhoto, given::photo(1)));
    const auto again = [&](const char* to, const std::string& device) {
        return centre.post(to, given::photo(1), Words{std::string(deviceHeader) + ": " + device, signature},
                           centre.shownBy(s07.speaker()));
    };
    EXPECT_EQ(again(path::putPhoto, "S07-1").status, 200) << "once more does nothing";
    EXPECT_EQ(again(path::putPhoto, "S12-1").reason(), "signature_wrong");
    EXPECT_EQ(again(path::getPhoto, "S07-1").reason(), "signature_wrong");
    EXPECT_EQ(centre.post(path::missingPhotos, "{\"photos\":[\"../../etc/passwd\"]}", honest).reason(),
              "bytes_unreadable");
    EXPECT_EQ(kept(), 1U);
    EXPECT_EQ(fetch(photo, s07.speaker()), given::photo(1));
    EXPECT_EQ(fetch(given::nameOf("elsewhere"), honest), "photo_unknown");
}

TEST_F(PhotoLine, aFolderThatTakesNoPhotosStopsNobody) {
    const auto photo = takePhoto(s07, 1);
    std::filesystem::remove_all(centre.home().photos());
    std::ofstream(centre.home().photos()) << "no folder";
    ASSERT_EQ(s07.sync().code, 0);
    EXPECT_NE(centre.log().find("a photo: not_writable"), std::string::npos) << centre.log();
    EXPECT_EQ(centre.log().find("the book: "), std::string::npos) << centre.log();
    ASSERT_TRUE(centre.isRunning()) << "stalls are answered as before";
    std::filesystem::remove(centre.home().photos());
    EXPECT_EQ(centre.post(path::putPhoto, given::photo(1), s07.speaker()).status, 200);
    EXPECT_EQ(*PhotoFolder(centre.home().photos()).read(photo), given::photo(1));
}

TEST_F(PhotoLine, aDeviceThatWasReplacedIsToldNothingAndBringsNothing) {
    const auto photo = takePhoto(s07, 1);
    ASSERT_EQ(s07.sync().code, 0);
    (void)s07.sellOne(); // and then it was lost
    const auto lost = s07.speaker();
    given::CountingRandom random(99);
    EnrolRequest next;
    next.code = centre.enrolCode("S07");
    next.publicKey = makeKeys(random).publicKey();
    ASSERT_EQ(centre.post(path::enrol, textOf(next)).status, 200);
    EXPECT_EQ(fetch(photo, lost), "device_replaced");
    EXPECT_EQ(centre.post(path::putPhoto, given::photo(1), lost).reason(), "device_replaced");
    EXPECT_EQ(centre.post(path::session, "{}", lost).reason(), "device_replaced");
    const auto tail = s07.sync();
    EXPECT_EQ(tail.code, 1) << "it has something that nobody has let in";
    EXPECT_NE(tail.out.find("another has its place"), std::string::npos) << tail.out;
}

} // namespace
} // namespace touat::processes
