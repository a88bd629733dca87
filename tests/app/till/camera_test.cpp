// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Row 53: a camera instead of a scanner. Pictures of our own codes are shown to the desk as a camera
// would show them: turned, small, in bad light.
#include <QTest>
#include <QTransform>

#include "album.h"
#include "app/till/camera_desk.h"
#include "app/till/code_reader.h"
#include "given.h"

#include <gtest/gtest.h>

namespace touat {
namespace {

class Camera : public ::testing::Test {
  protected:
    QImage paper(const QString& code, int side = 260) {
        return pictures.requestImage("code/" + code, nullptr, {side, side});
    }
    bool eventually(const std::function<bool()>& what) { return QTest::qWaitFor(what, 30'000); }

    given::TemporaryFolder folder;
    Pictures pictures;
    Wording wording;
    PhotoShelf photos{folder.path(), wording, nullptr};
    CameraDesk desk{pictures, photos, nullptr};
    QStringList scanned;
    Album* album = nullptr;

    void SetUp() override {
        QObject::connect(&desk, &CameraDesk::scanned, &desk,
                         [this](const QString& code) { scanned << code; });
        auto lens = std::make_unique<Album>();
        album = lens.get();
        desk.use(std::move(lens));
    }
};

TEST_F(Camera, row53_ourCodesAreReadTurnedAndInBadLight) {
    for (const auto* code : {"2070100000427", "TOUAT1 S07-1-000012 118000 8a1f3c5e7d9b0246",
                             "83123456789012345678"})
        for (const qreal turned : {0.0, 17.0, 90.0, 200.0})
            for (const int light : {250, 90})
                EXPECT_EQ(codeIn(onTable(paper(code), turned, light)), code)
                    << code << " turned by " << turned << " in light " << light;
    EXPECT_EQ(codeIn(onTable(paper(QString(195, '4')), 5, 200)), QString(195, '4')); // a voucher's
    EXPECT_EQ(codeIn({}), "");
    EXPECT_EQ(codeIn(onTable(QImage(), 0, 200)), "");
}

TEST_F(Camera, row53_whatItReadsIsToldOnceAndTheCameraGoesOff) {
    EXPECT_TRUE(desk.found());
    desk.begin("code");
    EXPECT_TRUE(album->isOn());
    album->show(onTable(QImage(), 0, 200)); // nothing yet
    EXPECT_NE(desk.picture(), "");
    ASSERT_TRUE(eventually([&] {
        album->show(onTable(paper("2070100000427"), 10, 200)); // again and again
        return !scanned.isEmpty();
    }));
    QTest::qWait(50);
    EXPECT_EQ(scanned, QStringList{"2070100000427"});
    EXPECT_FALSE(album->isOn());
    EXPECT_EQ(desk.wanted(), "");
}

TEST_F(Camera, row53_aPhotoLiesFirstAmongThePicturesToChooseFrom) {
    desk.begin("photo");
    desk.take(); // nothing was seen yet
    EXPECT_EQ(photos.count(), 0);
    album->show(onTable(paper("2070100000427"), 10, 200));
    QTest::qWait(50);
    EXPECT_TRUE(scanned.isEmpty()); // a code in a photo is no scan
    desk.take();
    EXPECT_EQ(photos.count(), 1);
    EXPECT_FALSE(album->isOn());
    EXPECT_NE(photos.keep(0).name, "");
}

TEST_F(Camera, row53_withoutACameraThereIsNothingToPress) {
    album->plugged = false;
    desk.look();
    EXPECT_FALSE(desk.found());
    desk.begin("code");
    EXPECT_EQ(desk.wanted(), "");
    EXPECT_FALSE(album->isOn());
}

} // namespace
} // namespace touat
