// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/shelf.h"

#include <gtest/gtest.h>

namespace touat {
namespace {

ShelfItem named(const Name& name, const Name& size, const Name& colour = {}) {
    ShelfItem item;
    item.name = name;
    item.size = size;
    item.colour = colour;
    return item;
}

TEST(FullName, saysSizeAndColourInBothWritings) {
    const auto name = fullName(named({"صندل", "Sandale"}, {"42", "42"}, {"أحمر", "rouge"}));
    EXPECT_EQ(name.arabic, "صندل\u00A0\u00B7 42\u00A0\u00B7 أحمر");
    EXPECT_EQ(name.latin, "Sandale\u00A0\u00B7 42\u00A0\u00B7 rouge");
}

TEST(FullName, saysTheSizeThoughTheThingIsCalledSo) {
    const auto name = fullName(named({"مجمر طيني صغير", "Petit brasero"}, {"صغير", "petit"}));
    EXPECT_EQ(name.arabic, "مجمر طيني صغير\u00A0\u00B7 صغير");
    EXPECT_EQ(name.latin, "Petit brasero\u00A0\u00B7 petit");
    // A word that only begins like the size is another word.
    EXPECT_EQ(fullName(named({"", "Plat · 420"}, {"", "42"})).latin,
              "Plat · 420\u00A0\u00B7 42");
}

TEST(FullName, doesNotRepeatWhatStandsBehindADot) {
    EXPECT_EQ(fullName(named({"", "Sandale · 42 · rouge"}, {"", "42"}, {"", "rouge"})).latin,
              "Sandale · 42 · rouge");
    EXPECT_EQ(fullName(named({"", "Sandale\u00A0\u00B7\u00A0" "42"}, {"", "42"})).latin,
              "Sandale\u00A0\u00B7\u00A0" "42");
}

TEST(FullName, takesTheOtherWritingOfASizeThatHasOne) {
    const auto name = fullName(named({"صندل", "Sandale"}, {"", "42"}));
    EXPECT_EQ(name.arabic, "صندل\u00A0\u00B7 42");
    EXPECT_TRUE(fullName(named({"", "Sandale"}, {"", "42"})).arabic.empty());
}

} // namespace
} // namespace touat
