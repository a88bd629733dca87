// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A centre that serves and one stall or two that have joined it, each with a folder of its own: photos lie
// beside the book.
#pragma once

#include <gtest/gtest.h>

#include "given.h"
#include "stall.h"

namespace touat::processes {

class OneJoinedStall : public ::testing::Test {
  protected:
    /// The centre serves as Centre::start() is told.
    explicit OneJoinedStall(int patience = 30, const Words& more = {})
        : s07(serving(patience, more), folder.path(), "S07") {}

    given::TemporaryFolder folder;
    Centre centre{folder / "centre"};
    JoinedStall s07;

  private:
    Centre& serving(int patience, const Words& more) {
        centre.start(patience, more);
        return centre;
    }
};

class TwoJoinedStalls : public OneJoinedStall {
  protected:
    TwoJoinedStalls() {
        EXPECT_EQ(s07.sync().code, 0);
        EXPECT_EQ(s12.sync().code, 0);
    }

    given::TemporaryFolder elsewhere;
    JoinedStall s12{centre, elsewhere.path(), "S12"};
};

} // namespace touat::processes
