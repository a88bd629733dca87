// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A till whose clock is wrong, at a real centre over a real line: its badge says so, and nothing stops.
#include <QTest>

#include <atomic>

#include "app/machine.h"
#include "app/till/till.h"
#include "joined_stalls.h"

namespace touat::processes {
namespace {

/// That somebody set wrong; the book's thread reads it too.
class WrongClock : public MachineClock {
  public:
    Moment now() const override { return Moment::utcMs(MachineClock::now().utcMs() + aheadMs); }
    std::atomic<std::int64_t> aheadMs = 0;
};

class ClockFace : public OneJoinedStall {
  protected:
    static bool eventually(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 30'000);
    }
};

TEST_F(ClockFace, r11_aClockThatIsMoreThanTwoMinutesOffIsSaidOnTheBadgeUntilItIsRight) {
    constexpr std::int64_t minuteMs = 60'000;
    WrongClock clock;
    clock.aheadMs = 3 * minuteMs;
    MachineRandom random;
    TillSettings settings;
    settings.book = s07.file;
    settings.receipts = folder / "receipts";
    settings.fonts = std::filesystem::path(TOUAT_SOURCE) / "receipts" / "fonts";
    settings.pixelsPerMm = 4.6;
    Till till(settings, clock, random);
    const auto& sync = *till.sync();
    const auto says = [&](const char* level) {
        return eventually([&] { return sync.badgeLevel() == QLatin1String(level); });
    };
    till.start();
    EXPECT_TRUE(says("clock")) << sync.badgeLevel().toStdString();
    EXPECT_EQ(sync.badge().toStdString(), "Clock is wrong");
    EXPECT_TRUE(eventually([&] { return sync.level() == QLatin1String("sent"); })) << "it sends all the same";
    clock.aheadMs = minuteMs;
    till.sync()->wake();
    EXPECT_TRUE(says("sent")) << "a minute is nothing";
    clock.aheadMs = -3 * minuteMs;
    till.sync()->wake();
    EXPECT_TRUE(says("clock")) << "late is as wrong as early";
}

} // namespace
} // namespace touat::processes
