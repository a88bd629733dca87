// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every paper of the till as people have looked at it, and what must or must not stand on it.
// Numbers in the names are rows of the feature table.
#include "receipts/papers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "paper_given.h"
#include "paper_samples.h"
#include "receipts/escpos.h"
#include "receipts/test_page.h"
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
    std::vector<LookedAt> papers;
    for (const auto& [kind, document] : std::vector<std::pair<std::string, PrintedDocument>>{
             {"sale", sale(3)},
             {"ten", sale(10)},
             {"card", cardSale()},
             {"reductions", reductions()},
             {"set", setAndKilograms()},
             {"split", split()},
             {"voucher", voucher()},
             {"refund", refund()},
             {"look", ownLook()}})
        inEveryForm(papers, kind, [&document = document](RollForm form) {
            return draw(fonts(), document, in(form));
        });
    inEveryForm(papers, "gift", [](RollForm form) {
        return draw(fonts(), form.first == First::arabic ? reductions() : split(), asGift(form));
    });
    inEveryForm(papers, "duplicate",
                [](RollForm form) { return draw(fonts(), sale(2), asCopy(form, 2)); });
    inEveryForm(papers, "exchange",
                [](RollForm form) { return draw(fonts(), exchange(), in(form)); });
    inEveryForm(papers, "training",
                [](RollForm form) { return draw(fonts(), sale(1), inTraining(form)); });
    return papers;
}

std::vector<LookedAt> dayPapers() {
    using samples::day;
    std::vector<LookedAt> papers{
        {"month-a4", draw(fonts(), samples::period(PeriodKind::month), TransferPaper::sheet)},
        {"year-a4", draw(fonts(), samples::period(PeriodKind::year), TransferPaper::sheet)},
    };
    inEveryForm(papers, "x", [](RollForm form) { return draw(fonts(), day(false), in(form)); });
    inEveryForm(papers, "z", [](RollForm form) { return draw(fonts(), day(true), in(form)); });
    inEveryForm(papers, "month", [](RollForm form) {
        return draw(fonts(), samples::period(PeriodKind::month), TransferPaper::roll, in(form));
    });
    return papers;
}

/// Both languages stand on it, whichever comes first elsewhere.
DrawnPaper testPage(RollWidth width) {
    TestPage page;
    page.stallName = {"بازار أدرار", "Bazar d'Adrar"};
    page.stall = "S07";
    page.at = momentOf(*Day::parse("2026-11-24"), 8 * 60 + 15);
    page.printer = "10.0.7.20:9100";
    return {drawTestPage(fonts(), page, width), "test-page", {}, width == RollWidth::mm80 ? dotsOf80mm : dotsOf58mm};
}

std::vector<LookedAt> otherPapers() {
    using namespace samples;
    std::vector<LookedAt> papers{
        {"invoice-taxed", draw(fonts(), invoice(5, true))},
        {"invoice-ifu", draw(fonts(), invoice(3, false))},
        {"invoice-long", draw(fonts(), invoice(38, true))},
        {"credit-note", draw(fonts(), creditNote())},
        {"quote", draw(fonts(), order(OrderKind::quote))},
        {"test-page-80", testPage(RollWidth::mm80)},
        {"test-page-58", testPage(RollWidth::mm58)},
    };
    for (const auto& [name, kind] : std::vector<std::pair<std::string, OrderKind>>{
             {"layaway", OrderKind::layaway},
             {"made-to-order", OrderKind::madeToOrder},
             {"delivery", OrderKind::delivery}})
        inEveryForm(papers, name, [kind = kind](RollForm form) {
            return draw(fonts(), order(kind), in(form));
        });
    inEveryForm(papers, "account", [](RollForm form) { return draw(fonts(), debt(), in(form)); });
    inEveryForm(papers, "badge", [](RollForm form) { return draw(fonts(), badge(), in(form)); });
    inEveryForm(papers, "artisan-card",
                [](RollForm form) { return draw(fonts(), artisanCard(), in(form)); });
    return papers;
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

TEST_F(Papers, row44_everyPaperOfTheRollIsLookedAtInBothWidthsAndLanguages) {
    const std::set<std::string> every{"80-ar", "80-fr", "58-ar", "58-fr"};
    std::map<std::string, std::set<std::string>> forms;
    for (const auto& [name, paper] : allPapers()) {
        std::smatch form;
        if (paper.headDots == 0) continue;
        if (std::regex_search(name, form, std::regex("-((80|58)-(ar|fr))")))
            forms[form.prefix().str() + form.suffix().str()].insert(form[1].str());
        else // both languages stand on it in the one order
            EXPECT_TRUE(name.starts_with("test-page-")) << name;
    }
    EXPECT_GE(forms.size(), 32U);
    for (const auto& [kind, seen] : forms)
        EXPECT_EQ(seen, every) << kind;
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
    EXPECT_TRUE(says(textOf(pdf), "كشف تقديري")) << "in both languages";
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
