// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every paper of the till as people have looked at it, and what must or must not stand on it.
// Numbers in the names are rows of the feature table.
#include "receipts/papers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "paper_given.h"
#include "paper_samples.h"
#include "receipts/written.h"
#include "samples.h"

namespace touat::receipts {
namespace {

PaperWish asGift(RollForm form) {
    auto wish = in(form);
    wish.gift = true;
    return wish;
}
PaperWish asCopy(RollForm form, int copy) {
    auto wish = in(form);
    wish.copy = copy;
    return wish;
}
PaperWish inTraining(RollForm form) {
    auto wish = in(form);
    wish.training = true;
    return wish;
}

std::vector<LookedAt> receiptPapers() {
    using namespace samples;
    return {
        {"sale-80-ar", draw(fonts(), sale(3), in(wideArabic))},
        {"sale-80-fr", draw(fonts(), sale(3), in(wideFrench))},
        {"sale-58-ar", draw(fonts(), sale(3), in(narrowArabic))},
        {"sale-58-fr", draw(fonts(), sale(3), in(narrowFrench))},
        {"ten-80-ar", draw(fonts(), sale(10), in(wideArabic))},
        {"ten-58-fr", draw(fonts(), sale(10), in(narrowFrench))},
        {"card-80-ar", draw(fonts(), cardSale(), in(wideArabic))},
        {"reductions-80-ar", draw(fonts(), reductions(), in(wideArabic))},
        {"reductions-58-fr", draw(fonts(), reductions(), in(narrowFrench))},
        {"set-80-ar", draw(fonts(), setAndKilograms(), in(wideArabic))},
        {"set-80-fr", draw(fonts(), setAndKilograms(), in(wideFrench))},
        {"set-58-ar", draw(fonts(), setAndKilograms(), in(narrowArabic))},
        {"set-58-fr", draw(fonts(), setAndKilograms(), in(narrowFrench))},
        {"split-80-fr", draw(fonts(), split(), in(wideFrench))},
        {"split-58-ar", draw(fonts(), split(), in(narrowArabic))},
        {"gift-80-ar", draw(fonts(), reductions(), asGift(wideArabic))},
        {"gift-58-fr", draw(fonts(), split(), asGift(narrowFrench))},
        {"duplicate-80-fr", draw(fonts(), sale(2), asCopy(wideFrench, 2))},
        {"duplicate-58-ar", draw(fonts(), sale(2), asCopy(narrowArabic, 2))},
        {"voucher-80-ar", draw(fonts(), voucher(), in(wideArabic))},
        {"voucher-58-fr", draw(fonts(), voucher(), in(narrowFrench))},
        {"refund-80-ar", draw(fonts(), refund(), in(wideArabic))},
        {"refund-58-fr", draw(fonts(), refund(), in(narrowFrench))},
        {"exchange-80-ar", draw(fonts(), exchange(), in(wideArabic))},
        {"exchange-58-fr", draw(fonts(), exchange(), in(narrowFrench))},
        {"look-80-ar", draw(fonts(), ownLook(), in(wideArabic))},
        {"look-58-fr", draw(fonts(), ownLook(), in(narrowFrench))},
        {"training-80-ar", draw(fonts(), sale(1), inTraining(wideArabic))},
        {"training-58-fr", draw(fonts(), sale(1), inTraining(narrowFrench))},
    };
}

std::vector<LookedAt> dayPapers() {
    using samples::day;
    return {
        {"x-80-ar", draw(fonts(), day(false), in(wideArabic))},
        {"x-58-fr", draw(fonts(), day(false), in(narrowFrench))},
        {"z-80-fr", draw(fonts(), day(true), in(wideFrench))},
        {"z-58-ar", draw(fonts(), day(true), in(narrowArabic))},
        {"month-80-ar", draw(fonts(), samples::period(PeriodKind::month), TransferPaper::roll, in(wideArabic))},
        {"month-58-fr", draw(fonts(), samples::period(PeriodKind::month), TransferPaper::roll, in(narrowFrench))},
        {"month-a4", draw(fonts(), samples::period(PeriodKind::month), TransferPaper::sheet)},
        {"year-a4", draw(fonts(), samples::period(PeriodKind::year), TransferPaper::sheet)},
    };
}

std::vector<LookedAt> otherPapers() {
    using namespace samples;
    return {
        {"invoice-taxed", draw(fonts(), invoice(5, true))},
        {"invoice-ifu", draw(fonts(), invoice(3, false))},
        {"invoice-long", draw(fonts(), invoice(38, true))},
        {"credit-note", draw(fonts(), creditNote())},
        {"quote", draw(fonts(), order(OrderKind::quote))},
        {"layaway-80-ar", draw(fonts(), order(OrderKind::layaway), in(wideArabic))},
        {"layaway-58-fr", draw(fonts(), order(OrderKind::layaway), in(narrowFrench))},
        {"made-to-order-80-fr", draw(fonts(), order(OrderKind::madeToOrder), in(wideFrench))},
        {"made-to-order-58-ar", draw(fonts(), order(OrderKind::madeToOrder), in(narrowArabic))},
        {"delivery-80-ar", draw(fonts(), order(OrderKind::delivery), in(wideArabic))},
        {"account-58-fr", draw(fonts(), debt(), in(narrowFrench))},
        {"account-80-ar", draw(fonts(), debt(), in(wideArabic))},
        {"badge-80-ar", draw(fonts(), badge(), in(wideArabic))},
        {"badge-58-fr", draw(fonts(), badge(), in(narrowFrench))},
        {"artisan-card-80-ar", draw(fonts(), artisanCard(), in(wideArabic))},
        {"artisan-card-80-fr", draw(fonts(), artisanCard(), in(wideFrench))},
        {"artisan-card-58-ar", draw(fonts(), artisanCard(), in(narrowArabic))},
        {"artisan-card-58-fr", draw(fonts(), artisanCard(), in(narrowFrench))},
    };
}

std::vector<LookedAt> allPapers() {
    auto all = receiptPapers();
    for (auto more : {dayPapers(), otherPapers(), goodsPapers(), artisanPapers(), centrePapers()})
        for (auto& paper : more)
            all.push_back(std::move(paper));
    return all;
}

class Papers : public PaperTest {};

TEST_F(Papers, row44_receiptsLookAsBefore) {
    for (const auto& [name, paper] : receiptPapers())
        compareWithGolden(name, paper.pdf);
}

TEST_F(Papers, row23_dayReportsLookAsBefore) {
    for (const auto& [name, paper] : dayPapers())
        compareWithGolden(name, paper.pdf);
}

TEST_F(Papers, row48_leavesAndSlipsLookAsBefore) {
    for (const auto& [name, paper] : otherPapers())
        compareWithGolden(name, paper.pdf);
}

TEST_F(Papers, row99_everyLetterOfEveryPaperIsInTheFont) {
    for (const auto& [name, paper] : allPapers()) {
        std::istringstream text(textOf(paper.pdf));
        for (std::string line; std::getline(text, line);) {
            if (!line.empty() && line[0] == '\f') line.erase(0, 1);
            const auto drawn = shape(fonts(), Weight::regular, line, Reading::rightToLeft);
            for (const auto& glyph : drawn.glyphs)
                EXPECT_NE(glyph.id, 0) << name << ": " << line;
        }
    }
}

TEST_F(Papers, row44_nothingIsPrintedBesideTheHead) {
    // Poppler's own measure of the ink, in points from the left.
    for (const auto& [name, paper] : allPapers()) {
        if (paper.headDots == 0) continue;
        const bool wide = paper.headDots == 576;
        const auto pages = say("pdftotext -bbox " + put("box.pdf", paper.pdf).string() + " -");
        const double left = (wide ? 4 : 5) * 72 / 25.4 - 0.5;
        const double right = (wide ? 76 : 53) * 72 / 25.4 + 0.5;
        std::istringstream words(pages);
        for (std::string line; std::getline(words, line);) {
            const auto from = line.find("<word xMin=\"");
            if (from == line.npos) continue;
            EXPECT_GE(std::stod(line.substr(from + 12)), left) << name << line;
            EXPECT_LE(std::stod(line.substr(line.find("xMax=\"") + 6)), right) << name << line;
        }
    }
}

TEST_F(Papers, row47_aGiftTellsNoPriceAnywhere) {
    for (const auto form : {wideArabic, narrowFrench})
        for (auto document : {samples::reductions(), samples::split()}) {
            const auto pdf = draw(fonts(), document, asGift(form)).pdf;
            const auto text = textOf(pdf);
            EXPECT_TRUE(says(text, "Reçu cadeau"));
            for (const auto& line : document.lines)
                for (const auto amount :
                     {line.tag, line.amount, *amountFor(line.tag, line.quantity)})
                    EXPECT_FALSE(says(text, written(amount))) << text;
            EXPECT_FALSE(says(text, ",00")) << text;
            EXPECT_FALSE(says(text, "DA\n")) << text;
            EXPECT_EQ(codesOf(pdf), "TOUATG S07-1-000012\n"); // nor does its code
        }
}

TEST_F(Papers, row46_aCopySaysWhichItIsOnEveryPaperOfASale) {
    const auto third = asCopy(narrowFrench, 3);
    for (const auto& paper :
         {draw(fonts(), samples::sale(1), third), draw(fonts(), samples::exchange(), third),
          draw(fonts(), samples::invoice(1, true), third)}) {
        EXPECT_TRUE(says(textOf(paper.pdf), "DUPLICATA n° 3"));
        EXPECT_NE(paper.name.find("-D3"), paper.name.npos);
    }
    EXPECT_FALSE(says(textOf(draw(fonts(), samples::sale(1)).pdf), "DUPLICATA"));
}

TEST_F(Papers, row103_trainingPaperIsMarkedWhateverItIs) {
    const auto wish = inTraining(wideFrench);
    for (const auto& paper :
         {draw(fonts(), samples::sale(1), wish), draw(fonts(), samples::exchange(), wish),
          draw(fonts(), samples::invoice(1, true), wish), draw(fonts(), samples::day(true), wish),
          draw(fonts(), samples::order(OrderKind::quote), wish),
          draw(fonts(), samples::order(OrderKind::layaway), wish),
          draw(fonts(), samples::debt(), wish), draw(fonts(), samples::provenance(), wish),
          draw(fonts(), samples::transfer(1, false), TransferPaper::sheet, wish),
          draw(fonts(), samples::transfer(1, false), TransferPaper::roll, wish),
          draw(fonts(), samples::countSheet(true), wish),
          draw(fonts(), samples::wanted(), wish),
          draw(fonts(), samples::labels(4), {LabelPaper::sheet, 0, First::french, true})})
        EXPECT_TRUE(says(textOf(paper.pdf), "ENTRAÎNEMENT")) << paper.name;
}

TEST_F(Papers, row38_theOrderOfReductionsStandsOnTheReceipt) {
    const auto text = textOf(draw(fonts(), samples::reductions(), in(wideFrench)).pdf);
    EXPECT_TRUE(says(text, "Ordre des remises"));
    const auto list = text.find("Tarif client");
    const auto promotion = text.find("Semaine du tissage");
    const auto whole = text.find("Remise sur l'ensemble");
    EXPECT_LT(list, promotion);
    EXPECT_LT(promotion, whole);
    EXPECT_NE(whole, text.npos);
    EXPECT_FALSE(says(textOf(draw(fonts(), samples::sale(2)).pdf), "Ordre des remises"));
}

TEST_F(Papers, row13_roundingDutyAndTaxesAreLinesOfTheirOwn) {
    const auto text = textOf(draw(fonts(), samples::split(), in(wideFrench)).pdf);
    for (const auto* phrase : {"Arrondi", "-1,00", "Droit de timbre", "74,00", "NET À PAYER",
                               "dont TVA 9 %", "dont TVA 19 %", "CIB", "778812", "xxxx 4417",
                               "TPE 00120045", "BaridiMob", "Monnaie rendue"})
        EXPECT_TRUE(says(text, phrase)) << phrase << '\n' << text;
}

TEST_F(Papers, row28_anExchangeShowsBothSidesAndTheDifference) {
    const auto exchange = samples::exchange();
    const auto text = textOf(draw(fonts(), exchange, in(wideFrench)).pdf);
    for (const auto& phrase :
         {std::string("Articles rendus"), std::string("Articles pris"), std::string("À RENDRE"),
          exchange.back.numberText(), exchange.taken.numberText(),
          written(exchange.back.total - exchange.taken.total), written(-exchange.back.total)})
        EXPECT_TRUE(says(text, phrase)) << phrase << '\n' << text;
}

TEST_F(Papers, row23_theZReportShowsWhatNobodyMayForget) {
    const auto text = textOf(draw(fonts(), samples::day(true), in(narrowFrench)).pdf);
    for (const auto* phrase :
         {"Rapport Z n° 118", "Salem Bahous", "Fatma", "Edahabia", "178 150,00", "121 430,00",
          "ÉCART", "-200,00", "Ouvertures sans vente", "Duplicata imprimés", "Totaux perpétuels",
          "1934", "8 124 550,00", "Mohamed K.", "Sortie", "65 748,00", "5 000,00"})
        EXPECT_TRUE(says(text, phrase)) << phrase << '\n' << text;
    const auto open = textOf(draw(fonts(), samples::day(false), in(wideArabic)).pdf);
    EXPECT_TRUE(says(open, "provisoire"));
    EXPECT_FALSE(says(open, "ÉCART"));
    EXPECT_FALSE(says(text, "Ventes en attente")) << "nothing of nothing";
    EXPECT_TRUE(says(text, "18 450,00")) << "the artisans' money, beside the drawer";
    EXPECT_FALSE(says(text, "porter au centre"));
    auto waiting = samples::day(true);
    waiting.forCentre = Money::dinars(4260);
    waiting.waiting = 2;
    waiting.waitingSum = Money::dinars(1970);
    const auto told = textOf(draw(fonts(), waiting, in(narrowFrench)).pdf);
    for (const auto* phrase : {"Ventes en attente", "1 970,00", "porter au centre", "4 260,00"})
        EXPECT_TRUE(says(told, phrase)) << phrase << '\n' << told;
}

TEST_F(Papers, row48_anInvoiceHasEveryMention) {
    const auto invoice = samples::invoice(5, true);
    const auto text = textOf(draw(fonts(), invoice).pdf);
    for (const auto& phrase : std::vector<std::string>{"FACTURE",
                                                       invoice.number,
                                                       "24/11/2026",
                                                       "198001010012345",
                                                       "198001010098765",
                                                       "01010012345",
                                                       "01/00-0123456 A 19",
                                                       "SARL",
                                                       "000801019876543",
                                                       "Avenue du 1er Novembre, Adrar",
                                                       "P.U. HT",
                                                       "Total HT",
                                                       "TVA 9 %",
                                                       "TVA 19 %",
                                                       "Total TTC",
                                                       "Droit de timbre",
                                                       "Arrêtée la présente facture",
                                                       "Cachet et signature",
                                                       "Règlement : Carte",
                                                       "1 / 2"})
        EXPECT_TRUE(says(text, phrase)) << phrase << '\n' << text;
    // Under IFU there is one price and no line of VAT.
    const auto ifu = textOf(draw(fonts(), samples::invoice(3, false)).pdf);
    EXPECT_FALSE(says(ifu, "HT"));
    EXPECT_FALSE(says(ifu, "TTC"));
    EXPECT_TRUE(says(ifu, "TVA non applicable"));
    const auto credit = textOf(draw(fonts(), samples::creditNote()).pdf);
    EXPECT_TRUE(says(credit, "FACTURE D'AVOIR"));
    EXPECT_TRUE(says(credit, "S07-1-F2026-000004"));
    EXPECT_TRUE(says(credit, "Arrêté le présent avoir"));
}

TEST_F(Papers, row48_aLongInvoiceSaysOnEveryLeafWhichItIs) {
    const auto text = textOf(draw(fonts(), samples::invoice(38, true)).pdf);
    EXPECT_GT(std::count(text.begin(), text.end(), '\f'), 1);
    const auto count = std::to_string(std::count(text.begin(), text.end(), '\f'));
    for (auto leaf = 1; leaf <= std::count(text.begin(), text.end(), '\f'); ++leaf)
        EXPECT_TRUE(says(text, std::to_string(leaf) + " / " + count)) << text;
    EXPECT_TRUE(says(text, "Suite de la facture"));
}

TEST_F(Papers, row40_slipsSayWhatIsPaidAndWhatIsLeft) {
    const auto order = samples::order(OrderKind::layaway);
    const auto pdf = draw(fonts(), order, in(wideFrench)).pdf;
    const auto text = textOf(pdf);
    for (const auto& phrase :
         {std::string("S07-1-L000003"), std::string("24/12/2026"), std::string("02/12/2026"),
          written(order.total), written(order.left()), std::string("0661 00 00 00"),
          std::string("Signature du client")})
        EXPECT_TRUE(says(text, phrase)) << phrase << '\n' << text;
    EXPECT_EQ(codesOf(pdf), "TOUATO S07-1-L000003\n");
}

TEST_F(Papers, row41_aDepositOfADeviceThatIsNoMoreIsStillCounted) {
    auto order = samples::order(OrderKind::madeToOrder);
    order.payments.clear();
    EXPECT_TRUE(says(textOf(draw(fonts(), order, in(wideFrench)).pdf), "Versé avant"));
}

TEST_F(Papers, row42_aQuoteIsA5AndSaysUntilWhen) {
    const auto pdf = draw(fonts(), samples::order(OrderKind::quote)).pdf;
    EXPECT_TRUE(says(textOf(pdf), "Valable jusqu'au 24/12/2026"));
    EXPECT_NE(say("pdfinfo " + put("quote.pdf", pdf).string()).find("419.528 x 595.276"),
              std::string::npos);
}

TEST_F(Papers, row43_whoeverCarriesADeliveryNeedsNoPrice) {
    const auto text = textOf(draw(fonts(), samples::order(OrderKind::delivery)).pdf);
    EXPECT_FALSE(says(text, ",00")) << text;
    EXPECT_TRUE(says(text, "Reçu en bon état"));
}

TEST_F(Papers, theSameDocumentsGiveTheSameBytes) {
    const auto once = allPapers();
    const auto again = allPapers();
    ASSERT_EQ(once.size(), again.size());
    for (std::size_t i = 0; i < once.size(); ++i)
        EXPECT_EQ(once[i].paper.pdf, again[i].paper.pdf) << once[i].name;
}

TEST_F(Papers, tenLinesFitFortyFiveKilobytesInEveryForm) {
    for (const auto form : {wideArabic, wideFrench, narrowArabic, narrowFrench})
        EXPECT_LE(draw(fonts(), samples::sale(10), in(form)).pdf.size(), 45'000U);
}

TEST_F(Papers, anArtisansCardOpensThePageAndTheKiosk) {
    const auto card = samples::artisanCard();
    for (const auto form : {wideArabic, wideFrench, narrowArabic, narrowFrench}) {
        const auto paper = draw(fonts(), card, in(form));
        const auto codes = codesOf(paper.pdf, 203);
        EXPECT_NE(codes.find(card.link + "\n"), codes.npos) << codes;
        EXPECT_NE(codes.find(card.card + "\n"), codes.npos) << codes;
        EXPECT_TRUE(says(textOf(paper.pdf), "Fatma Belkheir"));
    }
    auto noPage = card;
    noPage.link.clear();
    EXPECT_EQ(codesOf(draw(fonts(), noPage, in(wideArabic)).pdf, 203), card.card + "\n");
}

TEST_F(Papers, row75_aBadgesCodeIsReadFromItsPaper) {
    for (const auto form : {wideArabic, narrowFrench}) {
        const auto paper = draw(fonts(), samples::badge(), in(form));
        EXPECT_EQ(codesOf(paper.pdf, 203), samples::badge().code + "\n");
        EXPECT_TRUE(says(textOf(paper.pdf), "Salem Bahous"));
    }
}

TEST_F(Papers, row49_theSwitchesOfALookDoWhatTheySay) {
    auto document = samples::ownLook();
    const auto own = textOf(draw(fonts(), document, in(wideFrench)).pdf);
    EXPECT_TRUE(says(own, document.look.head.latin));
    EXPECT_TRUE(says(own, document.look.foot.latin));
    EXPECT_FALSE(says(own, House{}.thanks.latin));
    EXPECT_FALSE(says(own, "Artisan"));
    const auto withoutCode = draw(fonts(), document, in(wideFrench)).pdf.size();
    document.look.code = Shown::yes;
    EXPECT_LT(withoutCode + 500, draw(fonts(), document, in(wideFrench)).pdf.size());
    document.look = {};
    const auto usual = textOf(draw(fonts(), document, in(wideFrench)).pdf);
    EXPECT_TRUE(says(usual, House{}.thanks.latin));
    EXPECT_TRUE(says(usual, "Artisan"));
    EXPECT_NE(codesOf(draw(fonts(), document, in(wideFrench)).pdf, 203), "");
}

} // namespace
} // namespace touat::receipts
