// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who gives way at the centre's door.
#include "app/centre/lines.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace touat {
namespace {

class TheDoor : public ::testing::Test {
  protected:
    void come(int who, const std::string& from) {
        lines.add(&names[static_cast<std::size_t>(who)], from, [this, who] { cut.push_back(who); });
    }
    Lines::Key key(int who) { return &names[static_cast<std::size_t>(who)]; }

    std::array<char, 10> names{};
    std::vector<int> cut;
    Lines lines{100};
};

TEST_F(TheDoor, ofThoseWithMostLinesTheMostSilentGivesWay) {
    come(0, "alone");
    come(1, "crowd");
    come(2, "crowd");
    lines.renew(key(1));
    lines.makeRoom();
    EXPECT_EQ(cut, std::vector{2});
    EXPECT_EQ(lines.size(), 2U);
    lines.makeRoom(); // one each: the one that has been silent for longest
    EXPECT_EQ(cut, (std::vector{2, 0}));
}

TEST_F(TheDoor, allTogetherHoldNoMoreThanTheBound) {
    for (int who = 0; who < 4; ++who)
        come(who, "crowd");
    come(4, "alone");
    EXPECT_TRUE(lines.hold(key(4), 40));
    EXPECT_TRUE(lines.hold(key(0), 30));
    EXPECT_TRUE(lines.hold(key(1), 30));
    EXPECT_TRUE(cut.empty());
    EXPECT_FALSE(lines.hold(key(2), 30));
    EXPECT_EQ(cut, std::vector{0}) << "of those who hold most together, not who holds most by itself";
    EXPECT_FALSE(lines.hold(key(2), 30)) << "what is cut still lies in memory until it is gone";
    EXPECT_EQ(cut.size(), 1U) << "and nobody else is cut for what is already on its way out";
    lines.remove(key(0));
    EXPECT_TRUE(lines.hold(key(2), 30));
    lines.letGo(key(4));
    EXPECT_TRUE(lines.hold(key(3), 40)) << "what was answered is free again";
    EXPECT_EQ(cut.size(), 1U);
}

TEST_F(TheDoor, whoComesLaterTakesTheRoomOfWhoHoldsMost) {
    come(0, "alone");
    come(1, "crowd");
    EXPECT_TRUE(lines.hold(key(0), 60));
    EXPECT_FALSE(lines.hold(key(1), 60));
    EXPECT_EQ(cut, std::vector{0});
    come(2, "third");
    EXPECT_FALSE(lines.hold(key(2), 60));
    EXPECT_EQ(cut.size(), 1U);
}

} // namespace
} // namespace touat
