// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests of paper need: fonts, files beside the build, what a PDF says and shows, and the
// papers that people have looked at.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "receipts/fonts.h"

namespace touat::receipts {

const Fonts& fonts();

class PaperTest : public ::testing::Test {
  protected:
    static std::filesystem::path put(const std::string& name, const std::string& bytes);
    static std::string say(const std::string& command);
    /// Text of a PDF in logical order, without direction marks, compatibility forms made plain.
    static std::string textOf(const std::string& pdf);
    /// The same, of a text.
    static std::string plain(const std::string& text);
    /// Whether a text stands on the paper.
    static bool says(const std::string& text, const std::string& phrase);
    /// What the codes of its first page say, one a line. `part`: of the page, as pdftoppm takes it.
    static std::string codesOf(const std::string& pdf, int dpi = 203, const std::string& part = {});
    /// Fails when the paper is not the one in tests/receipts/golden/, byte by byte.
    static void compareWithGolden(const std::string& name, const std::string& pdf);
};

} // namespace touat::receipts
