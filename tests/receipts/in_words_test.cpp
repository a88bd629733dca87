// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Amounts in letters. A list written by hand (golden/in_words.txt) covers every trap of the note on
// Algeria (1.4); everything else is read back by the strict readers beside this file.
#include "receipts/in_words.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "words_reader.h"

namespace touat::receipts {
namespace {

struct Golden {
    Money amount;
    std::string french;
    std::string arabic;
};

// Three lines for an amount; # begins a heading.
std::vector<Golden> goldenAmounts() {
    std::ifstream file(TOUAT_SOURCE "/tests/receipts/golden/in_words.txt");
    std::vector<Golden> all;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') continue;
        Golden golden{*parseDinars(line), {}, {}};
        std::getline(file, golden.french);
        std::getline(file, golden.arabic);
        all.push_back(golden);
    }
    return all;
}

TEST(InWords, areAsWrittenByHand) {
    const auto all = goldenAmounts();
    ASSERT_GE(all.size(), 190U);
    for (const auto& golden : all) {
        EXPECT_EQ(inFrenchWords(golden.amount), golden.french);
        EXPECT_EQ(inArabicWords(golden.amount), golden.arabic);
    }
}

TEST(InWords, theReadersReadWhatIsWrittenByHand) {
    for (const auto& golden : goldenAmounts()) {
        EXPECT_EQ(readFrench(golden.french, DinarName::plain).amount, golden.amount)
            << golden.french;
        EXPECT_EQ(readArabic(golden.arabic, DinarName::plain).amount, golden.amount)
            << golden.arabic;
    }
}

// A reader that takes anything would prove nothing: these are the usual mistakes.
TEST(InWords, theReadersRefuseEveryTrap) {
    for (const auto* text : {"quatre-vingt dinars",
                             "quatre-vingts-un dinars",
                             "quatre-vingts mille dinars",
                             "deux cent dinars",
                             "deux cents un dinars",
                             "deux cents mille dinars",
                             "deux milles dinars",
                             "un mille dinars",
                             "un cent dinars",
                             "vingt-un dinars",
                             "vingt-et-un dinars",
                             "soixante-onze dinars",
                             "quatre-vingt et un dinars",
                             "un million dinars",
                             "deux million de dinars",
                             "un dinars",
                             "deux dinar",
                             "cent de dinars",
                             "zéro dinars",
                             "deux  dinars",
                             "dinars",
                             "cent vingts dinars",
                             "mille deux cent dinars",
                             "quatre-vingt millions de dinars",
                             "deux cent millions de dinars",
                             "dix dinards",
                             "un dinar et un centimes",
                             "un dinar et zéro centimes",
                             "deux dinars ",
                             "mille mille dinars",
                             "trente-onze dinars",
                             "un million un million de dinars",
                             ""})
        EXPECT_FALSE(readFrench(text, DinarName::plain).amount) << text;
    for (const auto* text : {"واحد دينار",
                             "اثنان ديناران",
                             "ثلاثة دينار",
                             "ثلاث دنانير",
                             "ثلاثة دينارات",
                             "أحد عشر دينار",
                             "أحد عشر دنانير",
                             "مئتان دينار",
                             "مئتا وثلاثة دنانير",
                             "ألفان دينار",
                             "ألفا ومئة دينار",
                             "ثلاثة ألف دينار",
                             "أحد عشر ألفًا دينار",
                             "أحد عشر ألف ومئة دينار",
                             "مئة وثلاثة دينار",
                             "مئة ثلاثة دنانير",
                             "مئة وواحد دينار",
                             "واحد عشر دينارًا",
                             "مئة دينارًا",
                             "دينار",
                             "عشرون وواحد دينارًا",
                             "وثلاثة دنانير",
                             "ثلاثة  دنانير",
                             "صفر دنانير",
                             "مليونان دينار",
                             "أحد عشر ألفًا",
                             "مئة ريال",
                             "خمسون سنتيمًا",
                             "دينار واحد خمسون سنتيمًا",
                             "ألف وألف دينار",
                             "دينار واحد ودينار واحد",
                             ""})
        EXPECT_FALSE(readArabic(text, DinarName::plain).amount) << text;
    for (const auto* text :
         {"ثلاثة دنانير", "ثلاثة دنانير جزائري", "دينار واحد جزائري", "أحد عشر دينارًا جزائري"})
        EXPECT_FALSE(readArabic(text, DinarName::algerian).amount) << text;
    for (const auto* text : {"deux dinars", "deux dinars algérien", "un dinar algériens"})
        EXPECT_FALSE(readFrench(text, DinarName::algerian).amount) << text;
}

TEST(InWords, nameTheDinarOfAlgeria) {
    const auto french = [](std::int64_t n) {
        return inFrenchWords(Money::dinars(n), DinarName::algerian);
    };
    EXPECT_EQ(french(0), "zéro dinar algérien");
    EXPECT_EQ(french(1), "un dinar algérien");
    EXPECT_EQ(french(80), "quatre-vingts dinars algériens");
    EXPECT_EQ(french(1'000'000), "un million de dinars algériens");
    EXPECT_EQ(inFrenchWords(Money::centimes(150), DinarName::algerian),
              "un dinar algérien et cinquante centimes");
    const auto arabic = [](std::int64_t n) {
        return inArabicWords(Money::dinars(n), DinarName::algerian);
    };
    EXPECT_EQ(arabic(0), "صفر دينار جزائري");
    EXPECT_EQ(arabic(1), "دينار جزائري واحد");
    EXPECT_EQ(arabic(2), "ديناران جزائريان");
    EXPECT_EQ(arabic(3), "ثلاثة دنانير جزائرية");
    EXPECT_EQ(arabic(11), "أحد عشر دينارًا جزائريًا");
    EXPECT_EQ(arabic(100), "مئة دينار جزائري");
    EXPECT_EQ(arabic(101), "مئة دينار جزائري ودينار جزائري واحد");
    EXPECT_EQ(arabic(2'000), "ألفا دينار جزائري");
}

void checkBothWays(Money amount, DinarName name = DinarName::plain) {
    const auto french = inFrenchWords(amount, name);
    const auto readInFrench = readFrench(french, name);
    ASSERT_EQ(readInFrench.amount, amount) << french << ": " << readInFrench.why;
    const auto arabic = inArabicWords(amount, name);
    const auto readInArabic = readArabic(arabic, name);
    ASSERT_EQ(readInArabic.amount, amount) << arabic << ": " << readInArabic.why;
}

TEST(InWords, everyAmountBelowAMillionIsReadBack) {
    for (std::int64_t n = 0; n < 1'000'000; ++n)
        ASSERT_NO_FATAL_FAILURE(checkBothWays(Money::dinars(n)));
}

TEST(InWords, everyCentimeIsReadBack) {
    for (const std::int64_t dinars : {0, 1, 2, 3, 11, 80, 100, 200, 201, 2'000, 1'000'000})
        for (int centimes = 0; centimes < 100; ++centimes)
            for (const auto name : {DinarName::plain, DinarName::algerian})
                ASSERT_NO_FATAL_FAILURE(
                    checkBothWays(Money::centimes(dinars * 100 + centimes), name));
}

TEST(InWords, everyGroupOfMillionsAndMilliardsIsReadBack) {
    for (std::int64_t n = 0; n < 1'000; ++n)
        for (const std::int64_t rest :
             {0, 1, 2, 3, 11, 80, 100, 200, 1'000, 2'000, 11'000, 101'000, 200'000, 999'999})
            ASSERT_NO_FATAL_FAILURE(
                checkBothWays(Money::dinars(n * 1'000'000 + rest), DinarName::algerian));
    for (std::int64_t n = 1; n < 10; ++n) // ten stand in the list
        for (const std::int64_t rest : {0, 1, 200, 2'000, 1'000'000, 2'000'000, 200'000'000})
            ASSERT_NO_FATAL_FAILURE(checkBothWays(Money::dinars(n * 1'000'000'000 + rest)));
}

TEST(InWords, aHundredThousandAmountsUpToAMilliardAreReadBack) {
    for (std::int64_t n = 1'000'000; n < 1'000'000'000; n += 9'973) // a prime: all endings come by
        ASSERT_NO_FATAL_FAILURE(checkBothWays(Money::centimes(n * 100 + n % 97)));
}

RC_GTEST_PROP(InWordsProperty, anyAmountOfADocumentIsReadBack, ()) {
    const auto most = *rc::gen::element<std::int64_t>(100'000'000'000, 1'000'000'000'001);
    const auto amount = Money::centimes(*rc::gen::inRange<std::int64_t>(0, most));
    const auto name = *rc::gen::element(DinarName::plain, DinarName::algerian);
    RC_ASSERT(readFrench(inFrenchWords(amount, name), name).amount == amount);
    RC_ASSERT(readArabic(inArabicWords(amount, name), name).amount == amount);
}

TEST(InWords, closeAnInvoice) {
    EXPECT_EQ(frenchInvoiceClosing(Money::centimes(1'250'050)),
              "Arrêtée la présente facture à la somme de\u00A0: douze mille cinq cents dinars "
              "algériens et cinquante centimes.");
    EXPECT_EQ(arabicInvoiceClosing(Money::centimes(1'250'050)),
              "أوقفت هذه الفاتورة عند مبلغ: اثنا عشر ألفًا وخمسمئة دينار جزائري وخمسون سنتيمًا.");
    EXPECT_EQ(frenchInvoiceClosing(Money::dinars(1'000'000)),
              "Arrêtée la présente facture à la somme de\u00A0: un million de dinars algériens.");
    EXPECT_EQ(arabicInvoiceClosing(Money::dinars(2'000)),
              "أوقفت هذه الفاتورة عند مبلغ: ألفا دينار جزائري.");
}

TEST(InWords, closeACreditNote) {
    EXPECT_EQ(frenchCreditNoteClosing(Money::dinars(850)),
              "Arrêté le présent avoir à la somme de\u00A0: huit cent cinquante dinars algériens.");
    EXPECT_EQ(arabicCreditNoteClosing(Money::dinars(850)),
              "أوقفت هذه الفاتورة الدائنة عند مبلغ: ثمانمئة وخمسون دينارًا جزائريًا.");
}

TEST(InWordsDeath, anAmountThatNoDocumentHasStopsTheProgram) {
    EXPECT_DEATH((void)inFrenchWords(Money::centimes(-1)), "no document");
    EXPECT_DEATH((void)inArabicWords(Money::centimes(-1)), "no document");
    EXPECT_DEATH((void)inFrenchWords(Money::largest() + Money::centimes(1)), "no document");
    EXPECT_DEATH((void)inArabicWords(Money::largest() + Money::centimes(1)), "no document");
}

} // namespace
} // namespace touat::receipts
