// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests of paper need: fonts, files beside the build, what a PDF says and shows, and the
// papers that people have looked at.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "receipts/papers.h"

namespace touat::receipts {

const Fonts& fonts();

inline constexpr RollForm wideArabic{RollWidth::mm80, First::arabic};
inline constexpr RollForm wideFrench{RollWidth::mm80, First::french};
inline constexpr RollForm narrowArabic{RollWidth::mm58, First::arabic};
inline constexpr RollForm narrowFrench{RollWidth::mm58, First::french};
inline PaperWish in(RollForm form) {
    PaperWish wish;
    wish.form = form;
    return wish;
}

/// Instead of the till's painter: bands of colour, or nothing where there is no photo.
Picture bands(const Likeness& of, int width, int height);
inline PaperWish painted(RollForm form = {}) {
    auto wish = in(form);
    wish.painter = bands;
    return wish;
}

struct LookedAt {
    std::string name;
    DrawnPaper paper;
};
/// One paper from the roll as each stall may print it, named "gift-80-ar", "gift-80-fr", "gift-58-ar", "gift-58-fr",
/// or with more behind it: "deposit-80-ar-signed".
void inEveryForm(std::vector<LookedAt>& papers, const std::string& kind,
                 const std::function<DrawnPaper(RollForm)>& onRoll, const std::string& more = {});
/// Labels, cards, transfers, counts and what artisans are asked for: see goods_papers_test.cpp.
std::vector<LookedAt> goodsPapers();
/// Contracts, deposits, payouts, statements, whom to call: see artisan_papers_test.cpp.
std::vector<LookedAt> artisanPapers();
/// Takings, the log of all stalls: see centre_papers_test.cpp.
std::vector<LookedAt> centrePapers();

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
    static void sayAll(const std::string& text, const std::vector<const char*>& phrases);
    static int pagesOf(const std::string& pdf);
    /// What the codes of its first page say, one a line. `part`: of the page, as pdftoppm takes it;
    /// `how`: "" has the kind of each code before it, as in "EAN-13:2070100000427".
    static std::string codesOf(const std::string& pdf, int dpi = 203, const std::string& part = {},
                               const std::string& how = "--raw");
    /// Fails when the paper is not the one in tests/receipts/golden/, byte by byte.
    static void compareWithGolden(const std::string& name, const std::string& pdf);
};

} // namespace touat::receipts
