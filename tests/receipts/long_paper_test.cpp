// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A basket of two thousand lines is tens of metres of paper, and no page of a PDF is longer than five:
// its receipt has pages, and on them everything once, whole and in order.
#include <algorithm>
#include <array>
#include <cstdio>
#include <sstream>
#include <tuple>

#include "paper_given.h"
#include "receipts/code.h"
#include "receipts/long_paper.h"
#include "receipts/sale_receipt.h"
#include "samples.h"

namespace touat::receipts {
namespace {

constexpr double mostPoints = 14'400; // libharu takes no more

std::string label(int line) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "L%04d", line);
    return text.data();
}

PrintedDocument longSale(int lines) {
    auto document = samples::sale(lines);
    for (int i = 0; i < lines; ++i)
        document.lines[static_cast<std::size_t>(i)].item = {"زربية حمراء", "Tapis " + label(i + 1)};
    return document;
}

std::string receipt(int lines, RollForm form) {
    ReceiptWish wish;
    wish.form = form;
    return drawSaleReceipt(fonts(), longSale(lines), wish);
}

class LongPaper : public PaperTest {
  protected:
    struct Word {
        int page = 0;
        double top = 0; // from the page's, in points
        std::string text;
    };
    struct Pages {
        std::vector<double> heights;
        std::vector<Word> words; // as they stand below each other
    };
    static Pages read(const std::string& pdf) {
        Pages pages;
        std::istringstream lines(say("pdftotext -bbox " + put("long.pdf", pdf).string() + " -"));
        for (std::string line; std::getline(lines, line);) {
            double width = 0;
            double height = 0;
            if (std::sscanf(line.c_str(), " <page width=\"%lf\" height=\"%lf\"", &width, &height) == 2) {
                pages.heights.push_back(height);
                continue;
            }
            double left = 0;
            Word word;
            if (std::sscanf(line.c_str(), " <word xMin=\"%lf\" yMin=\"%lf\"", &left, &word.top) != 2)
                continue;
            word.page = static_cast<int>(pages.heights.size());
            const auto from = line.find('>') + 1;
            word.text = plain(line.substr(from, line.find("</word>") - from));
            pages.words.push_back(std::move(word));
        }
        std::stable_sort(pages.words.begin(), pages.words.end(), [](const Word& a, const Word& b) {
            return std::tie(a.page, a.top) < std::tie(b.page, b.top);
        });
        return pages;
    }
    static std::vector<int> pagesWith(const Pages& pages, const std::string& text) {
        std::vector<int> found;
        for (const auto& word : pages.words)
            if (word.text == text) found.push_back(word.page);
        return found;
    }
};

TEST_F(LongPaper, everyLineOfTwoThousandIsThereOnceAndInOrder) {
    std::vector<std::string> wanted;
    for (int line = 1; line <= 2000; ++line) wanted.push_back(label(line));
    for (const auto form : {wideArabic, wideFrench, narrowArabic, narrowFrench}) {
        const auto pages = read(receipt(2000, form));
        const auto last = static_cast<int>(pages.heights.size());
        ASSERT_GT(last, 2);
        for (const auto height : pages.heights) {
            EXPECT_LE(height, mostPoints);
            EXPECT_GT(height, mostPoints / 3) << "pages are much alike";
        }
        std::vector<std::string> labels;
        for (const auto& word : pages.words)
            if (word.text.size() == 5 && word.text.front() == 'L') labels.push_back(word.text);
        EXPECT_EQ(labels, wanted);
        // زربية, in the order of the eye, as Poppler gives single words.
        EXPECT_EQ(pagesWith(pages, "ةيبرز").size(), 2000U);
        EXPECT_EQ(pagesWith(pages, "TOTAL"), std::vector<int>{last});
        EXPECT_EQ(pagesWith(pages, "Vendeur"), std::vector<int>{1});
        EXPECT_EQ(pagesWith(pages, "S07-1-000012").front(), 1) << "at the head";
        EXPECT_EQ(pagesWith(pages, "S07-1-000012").back(), last) << "and at the foot";
    }
}

TEST_F(LongPaper, aPaperThatFitsAPageIsOnePage) {
    EXPECT_EQ(read(receipt(60, narrowFrench)).heights.size(), 1U);
    // Three hundred lines were more than a page: no receipt came.
    EXPECT_GT(read(receipt(400, narrowFrench)).heights.size(), 1U);
}

/// Goods of one line of words and one of boxes, with white between them, so many.
Sheet column(int goods) {
    Sheet sheet;
    sheet.width = mm(80);
    sheet.title = "column";
    Um y = mm(4);
    for (int i = 0; i < goods; ++i) {
        sheet.boxes.push_back({mm(4), y, mm(20), mm(5)});
        sheet.texts.push_back({mm(30), y + mm(4), mm(3), {}});
        sheet.lines.push_back({200, {{mm(50), y + mm(1)}, {mm(60), y + mm(5)}}});
        y += mm(6);
        sheet.boxes.push_back({mm(4), y, mm(20), mm(3)}); // near: of the same goods
        y += mm(3) + 1300;
    }
    sheet.height = y + mm(4);
    return sheet;
}

TEST(CutToPages, thingsKeepTheirPlacesOnTheRoll) {
    const auto sheet = column(1000);
    const auto pages = cutToPages(sheet);
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_EQ(pages.front().title, "column");
    std::vector<Um> boxes;
    std::vector<Um> texts;
    std::vector<Um> dots;
    Um above = 0;
    for (const auto& page : pages) {
        EXPECT_EQ(page.width, sheet.width);
        EXPECT_LE(page.height, longestPage);
        EXPECT_EQ(page.boxes.size() % 2, 0U) << "goods are not parted";
        for (const auto& box : page.boxes) {
            EXPECT_GE(box.top, 0);
            EXPECT_LE(box.top + box.height, page.height);
            boxes.push_back(above + box.top);
        }
        for (const auto& text : page.texts) texts.push_back(above + text.baseline);
        for (const auto& line : page.lines) dots.push_back(above + line.dots.back().y);
        above += page.height;
        if (&page != &pages.back()) {
            EXPECT_EQ(onDot(page.height), page.height) << "whole dots";
        }
    }
    EXPECT_EQ(above, sheet.height);
    ASSERT_EQ(boxes.size(), sheet.boxes.size());
    ASSERT_EQ(texts.size(), sheet.texts.size());
    ASSERT_EQ(dots.size(), sheet.lines.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) EXPECT_EQ(boxes[i], sheet.boxes[i].top);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(texts[i], sheet.texts[i].baseline);
        EXPECT_EQ(dots[i], sheet.lines[i].dots.back().y);
    }
}

TEST(CutToPages, withoutWhiteTheCutGoesBetweenTwoLines) {
    Sheet sheet;
    sheet.width = mm(58);
    for (int i = 0; i < 3000; ++i) sheet.boxes.push_back({0, i * mm(4), mm(40), mm(4)});
    sheet.height = mm(12'000);
    const auto pages = cutToPages(sheet);
    ASSERT_EQ(pages.size(), 3U);
    std::size_t boxes = 0;
    for (const auto& page : pages) {
        EXPECT_EQ(page.height % mm(4), 0);
        for (const auto& box : page.boxes) EXPECT_LE(box.top + box.height, page.height);
        boxes += page.boxes.size();
    }
    EXPECT_EQ(boxes, 3000U);
}

TEST(CutToPages, aSheetOfAPageStaysAsItIs) {
    auto sheet = column(100);
    const auto pages = cutToPages(sheet);
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_EQ(pages[0].height, sheet.height);
    EXPECT_EQ(pages[0].boxes.size(), sheet.boxes.size());
    sheet.height = longestPage;
    EXPECT_EQ(cutToPages(sheet).size(), 1U);
}

} // namespace
} // namespace touat::receipts
