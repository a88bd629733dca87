// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the head prints is the picture that was drawn, dot for dot, and the code on it can be
// scanned.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <bit>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <unistd.h>

#include "core/store/fault.h"
#include "read_escpos.h"
#include "receipts/dithered.h"
#include "receipts/escpos.h"
#include "receipts/raster_of_pdf.h"
#include "receipts/sale_receipt.h"
#include "samples.h"

namespace touat::receipts {
namespace {

const std::filesystem::path source = TOUAT_SOURCE;

std::string golden(const char* name) {
    std::ostringstream bytes;
    bytes
        << std::ifstream(source / "tests" / "receipts" / "golden" / name, std::ios::binary).rdbuf();
    return bytes.str();
}

/// Random, of any height, with many of the bytes that printers take for orders.
Raster anyRaster() {
    Raster raster;
    raster.width = 8 * *rc::gen::inRange(1, 80);
    raster.height = *rc::gen::inRange(0, 400);
    const auto size = static_cast<std::size_t>(raster.bytesPerRow() * raster.height);
    auto seed = *rc::gen::inRange<std::uint64_t>(1, 1ULL << 40);
    const bool nasty = *rc::gen::arbitrary<bool>();
    constexpr std::uint8_t orders[]{0x10, 0x04, 0x05, 0x14, 0x01, 0x00, 0x1B, 0x1D};
    for (std::size_t i = 0; i < size; ++i) {
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        const auto random = static_cast<std::uint8_t>(seed >> 33);
        raster.rows.push_back(nasty ? orders[random % 8] : random);
    }
    return raster;
}

int dotsIn(const Raster& raster) {
    int dots = 0;
    for (const auto byte : raster.rows)
        dots += std::popcount(byte);
    return dots;
}

int ordersIn(std::string_view bytes) {
    int orders = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i)
        orders += bytes[i] == '\x10' &&
                  (bytes[i + 1] == '\x04' || bytes[i + 1] == '\x05' || bytes[i + 1] == '\x14');
    return orders;
}

TEST(Escpos, bringsEveryPictureToThePaper) {
    EXPECT_TRUE(rc::check("decoded is drawn", [] {
        const auto drawn = anyRaster();
        const auto bytes = escpos(drawn);
        RC_ASSERT(ordersIn(bytes) == 0);
        const auto printed = readEscpos(bytes);
        RC_ASSERT(printed.has_value());
        RC_ASSERT(printed->pictures.size() == 1U);
        auto paper = printed->pictures[0];
        if (drawn.height == 0) paper.width = drawn.width; // nothing to tell it from
        RC_ASSERT(paper.width == drawn.width);
        RC_ASSERT(paper.height == drawn.height);
        RC_ASSERT(paper.rows.size() == drawn.rows.size());
        // The same dots, but for one beside each of those that would have been an order.
        for (std::size_t i = 0; i < drawn.rows.size(); ++i) {
            if (paper.rows[i] == drawn.rows[i]) continue;
            RC_ASSERT((drawn.rows[i] == 0x10 && paper.rows[i] == 0x18));
            RC_ASSERT(ordersIn({reinterpret_cast<const char*>(drawn.rows.data()) + i, 2}) == 1);
        }
    }));
}

TEST(Escpos, goesInBandsThenFeedsAndCuts) {
    Raster raster{dotsOf58mm, 300, {}};
    raster.rows.resize(48 * 300, 0xAA);
    const auto printed = readEscpos(escpos(raster));
    ASSERT_TRUE(printed.has_value());
    const std::vector<std::string> steps{"new", "band 128", "band 128", "band 44", "feed 3", "cut"};
    EXPECT_EQ(printed->steps, steps);
    EXPECT_EQ(printed->pictures[0], raster);
}

TEST(Escpos, kicksTheDrawerByItself) {
    const auto kick = readEscpos(drawerKick());
    ASSERT_TRUE(kick.has_value());
    EXPECT_EQ(kick->steps, std::vector<std::string>{"kick"});
    EXPECT_EQ(drawerKick(), std::string("\x1B\x70\x00\x19\xFA", 5));
}

TEST(Escpos, cutsTheTornReceiptBeforeTheWholeOne) {
    const auto again = readEscpos(forgetTorn() + cutTorn());
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->steps, (std::vector<std::string>{"forget", "new", "cut"}));
}

TEST(Escpos, blackIsWhatIsDarkerThanTheThreshold) {
    const Grey grey{10, 2, {0,   149, 150, 255, 255, 255, 255, 0,   0,   255,
                            255, 255, 255, 255, 255, 255, 255, 255, 255, 10}};
    EXPECT_EQ(rasterOf(grey), (Raster{10, 2, {0xC1, 0x80, 0x00, 0x40}}));
    EXPECT_EQ(rasterOf(grey, 5), (Raster{10, 2, {0x81, 0x80, 0x00, 0x00}}));
}

TEST(Escpos, understandsWhatThePrinterSays) {
    constexpr std::uint8_t fine = 0x12;
    const auto is = [](bool PrinterStatus::*what) {
        PrinterStatus status;
        status.*what = true;
        return status;
    };
    EXPECT_EQ(statusOf(fine, fine, fine), PrinterStatus{});
    EXPECT_EQ(statusOf(0x16, fine, fine), PrinterStatus{}); // the drawer is open: not our question
    EXPECT_EQ(statusOf(0x1A, fine, fine), is(&PrinterStatus::offline));
    EXPECT_EQ(statusOf(fine, 0x16, fine), is(&PrinterStatus::lidOpen));
    EXPECT_EQ(statusOf(fine, 0x1A, fine), is(&PrinterStatus::feeding));
    EXPECT_EQ(statusOf(fine, 0x32, fine), is(&PrinterStatus::paperOut));
    EXPECT_EQ(statusOf(fine, 0x52, fine), is(&PrinterStatus::error));
    EXPECT_EQ(statusOf(fine, fine, 0x1E), is(&PrinterStatus::paperLow));
    EXPECT_EQ(statusOf(fine, fine, 0x72), is(&PrinterStatus::paperOut));
    EXPECT_EQ(question(Asked::printer), std::string("\x10\x04\x01"));
    EXPECT_EQ(question(Asked::offline), std::string("\x10\x04\x02"));
    EXPECT_EQ(question(Asked::paper), std::string("\x10\x04\x04"));
    for (int byte = 0; byte < 256; ++byte) {
        const bool fixedBits = !(byte & 1) && (byte & 2) && (byte & 0x10) && !(byte & 0x80);
        EXPECT_EQ(isAnswer(static_cast<std::uint8_t>(byte)), fixedBits) << byte;
    }
}

/// What a scanner reads on the paper.
std::string codeOn(const Raster& paper) {
    // A portable bitmap has the same bits in the same order.
    const auto file = std::filesystem::temp_directory_path() /
                      ("touat-paper-" + std::to_string(getpid()) + ".pbm");
    std::ofstream(file, std::ios::binary) << "P4\n"
                                          << paper.width << ' ' << paper.height << '\n'
                                          << std::string(paper.rows.begin(), paper.rows.end());
    FILE* pipe = popen(("zbarimg -q --nodbus --raw " + file.string()).c_str(), "r");
    std::string code;
    for (int c = 0; (c = std::fgetc(pipe)) != EOF;)
        code += static_cast<char>(c);
    EXPECT_EQ(pclose(pipe), 0);
    std::filesystem::remove(file);
    return code;
}

TEST(RasterOfPdf, theCodeOnThePaperCanBeScanned) {
    const auto raster = onHead(pictureOfPdf(golden("sale-80-ar.pdf")), dotsOf80mm);
    EXPECT_EQ(raster.width, 576);
    const auto printed = readEscpos(escpos(raster));
    ASSERT_TRUE(printed.has_value());
    ASSERT_EQ(printed->pictures.size(), 1U);
    EXPECT_EQ(codeOn(printed->pictures[0]), "TOUAT1 S07-1-000012 1220000 1aa7259e200b4c7c\n");
}

// Its PDF has pages, its paper has none: one picture, all of its ink, and the knife at the end alone.
TEST(RasterOfPdf, aReceiptOfMetresIsPrintedInOnePiece) {
    const Fonts fonts(source / "receipts" / "fonts");
    const auto document = samples::sale(2000);
    constexpr Um longerThanTwoPages = mm(10'000);
    for (const auto& [form, dots] :
         {std::pair{RollForm{RollWidth::mm58, First::french}, dotsOf58mm},
          std::pair{RollForm{RollWidth::mm80, First::arabic}, dotsOf80mm}}) {
        ReceiptWish wish;
        wish.form = form;
        const auto drawn = pictureOfPdf(drawSaleReceipt(fonts, document, wish));
        EXPECT_GT(drawn.height, longerThanTwoPages / 1000 * 203 * 10 / 254);
        const auto raster = onHead(drawn, dots);
        EXPECT_EQ(dotsIn(raster), dotsIn(rasterOf(drawn)));
        const auto printed = readEscpos(escpos(raster));
        ASSERT_TRUE(printed.has_value());
        EXPECT_EQ(std::count(printed->steps.begin(), printed->steps.end(), "cut"), 1);
        EXPECT_EQ(printed->steps.back(), "cut");
        ASSERT_EQ(printed->pictures.size(), 1U);
        EXPECT_EQ(printed->pictures[0].height, drawn.height);
        // Nowhere is a hand's breadth of white, as a page that came too short would leave.
        const auto perRow = static_cast<std::size_t>(raster.bytesPerRow());
        int white = 0;
        int widest = 0;
        for (auto row = raster.rows.begin(); row != raster.rows.end();
             row += static_cast<std::ptrdiff_t>(perRow)) {
            const bool ink = std::any_of(row, row + static_cast<std::ptrdiff_t>(perRow),
                                         [](std::uint8_t byte) { return byte != 0; });
            white = ink ? 0 : white + 1;
            widest = std::max(widest, white);
        }
        EXPECT_LT(widest, 60);
        Raster foot{raster.width, 1600, {}};
        foot.rows.assign(raster.rows.end() - static_cast<std::ptrdiff_t>(perRow) * foot.height,
                         raster.rows.end());
        EXPECT_EQ(codeOn(foot), document.proof() + '\n');
    }
}

TEST(RasterOfPdf, allInkOfThePaperIsOnTheHead) {
    const auto paper = pictureOfPdf(golden("sale-80-ar.pdf"));
    const auto ink = dotsIn(rasterOf(paper));
    EXPECT_GT(ink, 10'000);
    EXPECT_EQ(dotsIn(onHead(paper, dotsOf80mm)), ink);
    EXPECT_EQ(dotsIn(onHead(paper, 832)), ink); // wider than the paper: white on both sides
}

TEST(RasterOfPdf, refusesPaperThatIsTooWideAndWhatIsNoPaper) {
    const auto kindOf = [](const std::string& pdf, int dots) {
        try {
            (void)onHead(pictureOfPdf(pdf), dots);
        } catch (const Fault& fault) {
            return std::string(wordOf(fault.kind()));
        }
        return std::string("drawn");
    };
    EXPECT_EQ(kindOf(golden("sale-80-ar.pdf"), dotsOf58mm), "paper");
    EXPECT_EQ(kindOf("", dotsOf80mm), "paper");
    EXPECT_EQ(kindOf("no PDF at all", dotsOf80mm), "paper");
    EXPECT_EQ(kindOf(golden("sale-80-ar.pdf").substr(0, 20'000), dotsOf80mm), "paper");
}

TEST(Dithered, greyIsAsManyBlackDotsAsItIsDark) {
    for (const int grey : {0, 64, 128, 192, 255}) {
        Picture plain{120, 80, {}};
        plain.rgb.assign(std::size_t{120} * 80 * 3, static_cast<std::uint8_t>(grey));
        const auto drawn = dithered(plain);
        EXPECT_EQ(drawn.rgb.size(), plain.rgb.size());
        int black = 0;
        for (const auto part : drawn.rgb) {
            EXPECT_TRUE(part == 0 || part == 255) << "the head knows no grey";
            black += part == 0;
        }
        EXPECT_NEAR(black, 120 * 80 * 3 * (255 - grey) / 255, 120 * 80 * 3 / 50) << grey;
        EXPECT_EQ(dithered(plain).rgb, drawn.rgb) << "a second copy is the same";
    }
    EXPECT_TRUE(dithered({}).rgb.empty());
}

} // namespace
} // namespace touat::receipts
