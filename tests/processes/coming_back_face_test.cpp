// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A till in the place of one that was lost, at a real centre over a real line: it says how far what the stall had has
// come back, and lets people in when all of it is there.
#include <QRegularExpression>
#include <QTest>

#include "app/machine.h"
#include "app/till/till.h"
#include "joined_stalls.h"

namespace touat::processes {
namespace {

class ComingBackFace : public OneJoinedStall {
  protected:
    static bool eventually(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 30'000);
    }
};

TEST_F(ComingBackFace, r10_aTillInThePlaceOfALostOneSaysHowFarItIsAndThenLetsPeopleIn) {
    (void)s07.sellOne();
    ASSERT_EQ(s07.sync().code, 0);
    MachineClock clock;
    MachineRandom random;
    TillSettings settings;
    settings.book = folder / "next" / "S07.book";
    settings.receipts = folder / "receipts";
    settings.fonts = std::filesystem::path(TOUAT_SOURCE) / "receipts" / "fonts";
    settings.pixelsPerMm = 4.6;
    Till till(settings, clock, random);
    const auto& sync = *till.sync();
    QStringList told;
    QObject::connect(&sync, &SyncLoop::changed, &till, [&] {
        if (!sync.isComingBack()) return;
        EXPECT_EQ(till.stage(), Till::Joining) << "nobody can work yet";
        EXPECT_EQ(sync.badgeLevel(), "back");
        told << sync.comingBackText();
    });
    till.start();
    ASSERT_EQ(till.stage(), Till::Joining);
    EXPECT_FALSE(sync.isComingBack()) << "it is nobody's yet";
    till.join(QString::fromStdString(centre.url()), QString::fromStdString(centre.enrolCode("S07")));
    ASSERT_TRUE(eventually([&] { return till.stage() == Till::SigningIn; })) << till.joinComplaint().toStdString();
    EXPECT_FALSE(sync.isComingBack());
    ASSERT_FALSE(told.isEmpty());
    const QRegularExpression day(QStringLiteral("\\d\\d/\\d\\d/\\d{4}"));
    EXPECT_TRUE(told.last().contains(day)) << told.last().toStdString();
    EXPECT_TRUE(eventually([&] { return till.signInDesk()->staff()->rowCount() == 2; })) << "the stall's seller, and the manager";
    std::optional<std::int64_t> sales;
    till.books().run(
        &till, [](Book& book) { return book.db().integer("SELECT count(*) FROM sale"); },
        [&](std::int64_t found) { sales = found; });
    EXPECT_TRUE(eventually([&] { return sales.has_value(); }));
    EXPECT_EQ(sales, 1);
}

} // namespace
} // namespace touat::processes
