// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The receipt on paper: the same bytes, text that comes back as it was typed, codes that scanners
// read, and nothing about shares.
#include <sstream>

#include "core/store/fault.h"
#include "paper_given.h"
#include "receipts/code.h"
#include "receipts/sale_receipt.h"
#include "receipts/written.h"
#include "samples.h"

namespace touat::receipts {
namespace {

class Paper : public PaperTest {};

TEST_F(Paper, theSameSaleGivesTheSameBytes) {
    const auto first = drawSaleReceipt(fonts(), samples::sale(7));
    (void)drawSaleReceipt(fonts(), samples::sale(3));
    EXPECT_EQ(drawSaleReceipt(fonts(), samples::sale(7)), first);
    auto other = samples::sale(7);
    other.number = 13;
    EXPECT_NE(drawSaleReceipt(fonts(), other), first);
}

TEST_F(Paper, tenLinesInTwoLanguagesFitFortyFiveKilobytes) {
    EXPECT_LE(drawSaleReceipt(fonts(), samples::sale(10)).size(), 45'000U);
}

TEST_F(Paper, textComesBackInLogicalOrder) {
    const auto document = samples::sale(5);
    const auto text = textOf(drawSaleReceipt(fonts(), document));
    std::vector<std::string> wanted{
        "مركز الصناعات التقليدية بأدرار", "Centre artisanal d'Adrar", "بازار أدرار",
        "Bazar d'Adrar", "وصل بيع", "Reçu de vente", "S07-1-000012", "24/11/2026", "14:05",
        "سالم بحوص", "Salem Bahous", "المجموع", "TOTAL", "نقدًا", "Espèces", "الباقي للزبون",
        "Monnaie rendue", "Fatma Zohra Ben Hamou, Tinerkouk", "2990100000042",
        document.hash.hex().substr(0, 16), "لزيارتكم"};
    // Poppler writes digits inside a line of Arabic in the order of the eye; names without them come
    // back whole, brackets and vowel marks included.
    for (const auto& line : document.lines) {
        const bool digits = line.item.arabic.find_first_of("0123456789") != std::string::npos;
        if (!digits && line.item.arabic.size() < 70) wanted.push_back(line.item.arabic);
    }
    wanted.push_back("إبزيم تارقي [قديم] (فضة");
    wanted.push_back("زربية فاتيس حمراء");
    for (const auto& phrase : wanted)
        EXPECT_TRUE(says(text, phrase)) << phrase << '\n' << text;
}

TEST_F(Paper, digitsAreWesternAndSharesAreNobodysBusiness) {
    const auto text = textOf(drawSaleReceipt(fonts(), samples::sale(5)));
    for (const auto* digit : {"٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"})
        EXPECT_EQ(text.find(digit), std::string::npos) << digit;
    for (const auto* word : {"commission", "Commission", "عمولة", "%", "part"})
        EXPECT_EQ(text.find(word), std::string::npos) << word;
}

TEST_F(Paper, theAgencyOfEachLineDecidesItsWords) {
    const auto agent = textOf(drawSaleReceipt(fonts(), samples::sale(1)));
    EXPECT_NE(agent.find("mandataire"), std::string::npos);
    auto ownName = samples::sale(1);
    ownName.lines[0].agency = Agency::ownName;
    const auto own = textOf(drawSaleReceipt(fonts(), ownName));
    EXPECT_EQ(own.find("mandataire"), std::string::npos);
    EXPECT_EQ(own.find("Fatma"), std::string::npos); // the stall alone answers to the buyer
}

TEST_F(Paper, theCodeProvesNumberTotalAndEntry) {
    const auto document = samples::sale(3);
    const auto pdf = drawSaleReceipt(fonts(), document);
    for (const int dpi : {203, 300})
        EXPECT_EQ(codesOf(pdf, dpi), document.proof() + '\n');
}

TEST_F(Paper, documentsAreSound) {
    for (const auto& document : {samples::sale(1), samples::sale(60), samples::refund(),
                                 samples::cardSale()}) {
        const auto pdf = put("sound.pdf", drawSaleReceipt(fonts(), document));
        EXPECT_EQ(say("pdftotext " + pdf.string() + " /dev/null"), ""); // warns of anything odd
    }
}

TEST_F(Paper, hostileNamesAreOnlyText) {
    auto document = samples::sale(1);
    std::string longName;
    for (int i = 0; i < 300; ++i) longName += "كلمة طويلة ";
    for (const std::string& name :
         {std::string(2000, 'W'), longName, std::string("\xff\xfe broken"), std::string("😀 emoji"),
          std::string("(((]]>>%PDF /Font"), std::string("نص\u202Eمقلوب")}) {
        document.lines[0].item = {name, name};
        EXPECT_GT(drawSaleReceipt(fonts(), document).size(), 1000U);
    }
}

TEST_F(Paper, aMissingFontIsAFaultThatSaysSo) {
    try {
        const Fonts none("/nowhere");
        FAIL();
    } catch (const Fault& fault) {
        EXPECT_EQ(fault.kind(), FaultKind::fontMissing);
    }
}

TEST_F(Paper, aCodeThatFitsNoCodeIsAFault) {
    EXPECT_THROW((void)qrCode(std::string(5000, 'x'), 3), Fault);
}

// What somebody points a scanner at: each letter two dots, made large.
TEST_F(Paper, aCodeInLettersIsReadFromATerminalOfAnyColours) {
    const std::string code = "4821-0937-5564-2018-7730-118265";
    const auto pixelsOf = [](const std::string& line) {
        std::pair<std::string, std::string> rows; // upper, lower
        for (std::size_t at = 0; at < line.size();) {
            const auto letter = line.substr(at, line[at] == ' ' ? 1 : 3);
            at += letter.size();
            rows.first += letter == "█" || letter == "▀" ? '1' : '0';
            rows.second += letter == "█" || letter == "▄" ? '1' : '0';
        }
        return rows;
    };
    const std::string on = "\x1b[38;5;16;48;5;231m";
    const std::string off = "\x1b[0m";
    for (const auto colours : {TerminalColours::blackOnWhite, TerminalColours::none}) {
        std::istringstream lines(qrInText(code, colours));
        std::vector<std::string> rows;
        for (std::string line; std::getline(lines, line);) {
            if (colours == TerminalColours::blackOnWhite) {
                ASSERT_TRUE(line.starts_with(on) && line.ends_with(off)) << "white behind every letter";
                line = line.substr(on.size(), line.size() - on.size() - off.size());
            }
            ASSERT_EQ(line.find('\x1b'), line.npos);
            const auto [upper, lower] = pixelsOf(line);
            rows.push_back(upper);
            rows.push_back(lower);
        }
        const auto width = rows.front().size();
        ASSERT_GE(rows.size(), width);
        for (std::size_t i = 0; i < width; ++i) {
            const bool quiet = i < 4 || i >= width - 4;
            EXPECT_EQ(rows[i].substr(0, 4) + rows[i].substr(width - 4), "00000000");
            if (quiet) {
                EXPECT_EQ(rows[i], std::string(width, '0')) << i;
            }
        }
        constexpr std::size_t scale = 6;
        std::string picture = "P1\n" + std::to_string(width * scale) + ' ' +
                              std::to_string(rows.size() * scale) + '\n';
        for (const auto& row : rows)
            for (std::size_t again = 0; again < scale; ++again) {
                for (const char dot : row) picture += std::string(scale, dot);
                picture += '\n';
            }
        const auto file = put("code.pbm", picture).string();
        EXPECT_EQ(say("(zbarimg -q --nodbus --raw " + file + " 2>/dev/null)"), code + '\n');
    }
}

TEST(Written, amountsAndTimes) {
    EXPECT_EQ(written(Money::centimes(123'456'789)), "1\u00A0234\u00A0567,89");
    EXPECT_EQ(written(Money::centimes(-5)), "-0,05");
    EXPECT_EQ(written(Money::dinars(999)), "999,00");
    EXPECT_EQ(written(Quantity::pieces(1200)), "1\u00A0200");
    EXPECT_EQ(written(Quantity::thousandths(-250)), "-0,250");
    const auto at = momentOf(*Day::parse("2026-01-05"), 7 * 60 + 3);
    EXPECT_EQ(writtenDate(at), "05/01/2026");
    EXPECT_EQ(writtenTime(at), "07:03");
}

TEST(Shaping, breaksLinesAtSpaces) {
    const auto lines = wrap(fonts(), Weight::regular, "un deux  trois quatre", 3000, 12'000);
    ASSERT_GE(lines.size(), 2U);
    for (const auto& line : lines)
        EXPECT_LE(shape(fonts(), Weight::regular, line, Reading::leftToRight).width(3000), 12'000);
    EXPECT_EQ(wrap(fonts(), Weight::regular, "", 3000, 12'000).size(), 0U);
}

TEST(Shaping, numbersInALineOfArabicKeepTheirOrder) {
    const auto shaped = shape(fonts(), Weight::regular, "رقم 123", Reading::rightToLeft);
    std::u32string drawn;
    for (const auto& glyph : shaped.glyphs) drawn += glyph.text;
    EXPECT_EQ(drawn.substr(0, 3), U"123"); // at the left of the word, in its own order
}

} // namespace
} // namespace touat::receipts
