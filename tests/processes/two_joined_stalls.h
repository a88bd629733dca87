// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A centre that serves and two stalls that have joined it, each with a folder of its own: photos lie beside
// the book.
#pragma once

#include <gtest/gtest.h>

#include "given.h"
#include "stall.h"

namespace touat::processes {

class TwoJoinedStalls : public ::testing::Test {
  protected:
    TwoJoinedStalls() {
        EXPECT_EQ(s07.sync().code, 0);
        EXPECT_EQ(s12.sync().code, 0);
    }

    given::TemporaryFolder folder;
    given::TemporaryFolder elsewhere;
    Centre centre{folder / "centre"};
    Centre& serving() {
        centre.start();
        return centre;
    }
    JoinedStall s07{serving(), folder.path(), "S07"};
    JoinedStall s12{centre, elsewhere.path(), "S12"};
};

} // namespace touat::processes
