// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The receipt on paper: golden bytes, text that comes back as it was typed, codes that scanners read,
// and nothing about shares.
#include <gtest/gtest.h>
#include <utf8proc.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/store/fault.h"
#include "receipts/code.h"
#include "receipts/sale_receipt.h"
#include "receipts/written.h"
#include "samples.h"

namespace touat::receipts {
namespace {

const std::filesystem::path source = TOUAT_SOURCE;

const Fonts& fonts() {
    static const Fonts loaded(source / "receipts" / "fonts");
    return loaded;
}

std::string read(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

class Paper : public ::testing::Test {
  protected:
    std::filesystem::path put(const std::string& name, const std::string& bytes) {
        const auto file = std::filesystem::path(TOUAT_BUILD) / "paper" / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }
    static std::string say(const std::string& command) {
        std::string out;
        FILE* pipe = popen((command + " 2>&1").c_str(), "r");
        for (int c = 0; (c = std::fgetc(pipe)) != EOF;) out += static_cast<char>(c);
        EXPECT_EQ(pclose(pipe), 0) << command << '\n' << out;
        return out;
    }
    /// Text of a PDF, without direction marks, compatibility forms made plain.
    static std::string textOf(const std::filesystem::path& pdf) {
        const auto raw = say("pdftotext " + pdf.string() + " -");
        auto* plain = utf8proc_NFKC(reinterpret_cast<const utf8proc_uint8_t*>(raw.c_str()));
        std::string text;
        for (const char* at = reinterpret_cast<char*>(plain); *at != '\0'; ++at) {
            const std::string_view mark(at, 3);
            const bool direction = mark >= "\u202A" && mark <= "\u202E";
            const bool isolate = mark >= "\u2066" && mark <= "\u2069";
            if (direction || isolate)
                at += 2;
            else
                text += *at;
        }
        std::free(plain);
        return text;
    }
    void compareWithGolden(const std::string& name, const PrintedDocument& document) {
        const auto drawn = drawSaleReceipt(fonts(), document);
        const auto golden = source / "tests" / "receipts" / "golden" / name;
        if (drawn == read(golden)) return;
        const auto file = put(name, drawn);
        ADD_FAILURE() << "the paper changed: look at " << file
                      << " and, if it is meant, copy it to " << golden;
    }
};

TEST_F(Paper, aSaleLooksAsBefore) { compareWithGolden("sale.pdf", samples::sale(5)); }
TEST_F(Paper, aRefundLooksAsBefore) { compareWithGolden("refund.pdf", samples::refund()); }
TEST_F(Paper, aCardSaleLooksAsBefore) { compareWithGolden("card.pdf", samples::cardSale()); }

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
    const auto text = textOf(put("text.pdf", drawSaleReceipt(fonts(), document)));
    std::vector<std::string> wanted{
        "مركز الصناعات التقليدية بأدرار", "Centre artisanal d'Adrar", "بازار أدرار",
        "Bazar d'Adrar", "وصل بيع", "Reçu de vente", "S07-1-000012", "24/11/2026", "14:05",
        "سالم بحوص", "Salem Bahous", "المجموع", "TOTAL", "نقدًا", "Espèces", "الباقي للزبون",
        "Monnaie rendue", "Fatma Zohra Ben Hamou, Tinerkouk", "2990100000042",
        document.hash.hex().substr(0, 16), "شكرًا لزيارتكم"};
    // Poppler writes digits inside a line of Arabic in the order of the eye; names without them come
    // back whole, brackets and vowel marks included.
    for (const auto& line : document.lines) {
        const bool digits = line.item.arabic.find_first_of("0123456789") != std::string::npos;
        if (!digits && line.item.arabic.size() < 70) wanted.push_back(line.item.arabic);
    }
    wanted.push_back("إبزيم تارقي [قديم] (فضة");
    wanted.push_back("زربية فاتيس حمراء");
    for (const auto& phrase : wanted) {
        auto* plain = utf8proc_NFKC(reinterpret_cast<const utf8proc_uint8_t*>(phrase.c_str()));
        EXPECT_NE(text.find(reinterpret_cast<char*>(plain)), std::string::npos) << phrase << '\n'
                                                                                 << text;
        std::free(plain);
    }
}

TEST_F(Paper, digitsAreWesternAndSharesAreNobodysBusiness) {
    const auto text = textOf(put("text.pdf", drawSaleReceipt(fonts(), samples::sale(5))));
    for (const auto* digit : {"٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"})
        EXPECT_EQ(text.find(digit), std::string::npos) << digit;
    for (const auto* word : {"commission", "Commission", "عمولة", "%", "part"})
        EXPECT_EQ(text.find(word), std::string::npos) << word;
}

TEST_F(Paper, theAgencyOfEachLineDecidesItsWords) {
    const auto agent = textOf(put("agent.pdf", drawSaleReceipt(fonts(), samples::sale(1))));
    EXPECT_NE(agent.find("mandataire"), std::string::npos);
    auto ownName = samples::sale(1);
    ownName.lines[0].agency = Agency::ownName;
    const auto own = textOf(put("own.pdf", drawSaleReceipt(fonts(), ownName)));
    EXPECT_EQ(own.find("mandataire"), std::string::npos);
    EXPECT_EQ(own.find("Fatma"), std::string::npos); // the stall alone answers to the buyer
}

TEST_F(Paper, theCodeProvesNumberTotalAndEntry) {
    const auto document = samples::sale(3);
    const auto pdf = put("code.pdf", drawSaleReceipt(fonts(), document));
    for (const auto* dpi : {"203", "300"}) {
        const auto picture = pdf.string() + dpi;
        say("pdftoppm -singlefile -r " + std::string(dpi) + " -gray -png " + pdf.string() + ' ' +
            picture);
        EXPECT_EQ(say("zbarimg -q --nodbus --raw " + picture + ".png"), document.proof() + '\n');
    }
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
