// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers between the house and an artisan: contracts, deposits, payouts, statements, whom to call.
#include <algorithm>
#include <set>
#include <sstream>

#include "artisan_samples.h"
#include "paper_given.h"
#include "receipts/in_words.h"

namespace touat::receipts {

std::vector<LookedAt> artisanPapers() {
    using namespace samples;
    constexpr auto sheet = TransferPaper::sheet;
    constexpr auto roll = TransferPaper::roll;
    std::vector<LookedAt> papers{
        {"contract-plain", draw(fonts(), plainContract())},
        {"contract-whole", draw(fonts(), wholeContract())},
        {"contract-net", draw(fonts(), netContract())},
        {"contract-signed", draw(fonts(), signedContract())},
        {"return-a4", draw(fonts(), goneHome(), sheet)},
        {"deposit-80-ar", draw(fonts(), deposit(Looked::notYet), roll, in(wideArabic))},
        {"deposit-80-fr", draw(fonts(), deposit(Looked::wholly), roll, in(wideFrench))},
        {"deposit-58-ar", draw(fonts(), deposit(Looked::partly), roll, in(narrowArabic))},
        {"deposit-58-fr", draw(fonts(), deposit(Looked::wholly), roll, in(narrowFrench))},
        {"deposit-a4-counted", draw(fonts(), deposit(Looked::notYet), sheet)},
        {"deposit-a4", draw(fonts(), deposit(Looked::wholly), sheet)},
        {"deposit-a4-signed", draw(fonts(), signedDeposit(), sheet)},
        {"deposit-a4-photo", draw(fonts(), photographedAndSigned(), sheet, painted())},
        {"payout-a4", draw(fonts(), payout(3, true), sheet)},
        {"payout-a4-long", draw(fonts(), payout(14, true), sheet)},
        {"advance-a4", draw(fonts(), handover(ArtisanEntryKind::advance), sheet)},
        {"buy-out-a4", draw(fonts(), handover(ArtisanEntryKind::buyOut), sheet)},
        {"waived-a4", draw(fonts(), handover(ArtisanEntryKind::waived), sheet)},
        {"statement-month", draw(fonts(), statement(0))},
        {"statement-long", draw(fonts(), statement(40))},
        {"statement-year", draw(fonts(), yearStatement())},
        {"statement-piece", draw(fonts(), pieceStatement())},
        {"sold", draw(fonts(), sold())},
        {"old-list", draw(fonts(), old())},
        {"waiting-money", draw(fonts(), calls(CallFor::money))},
        {"waiting-term", draw(fonts(), calls(CallFor::term))},
        {"waiting-goods", draw(fonts(), calls(CallFor::goods))},
    };
    inEveryForm(papers, "return",
                [](RollForm form) { return draw(fonts(), goneHome(), roll, in(form)); });
    inEveryForm(papers, "return",
                [](RollForm form) { return draw(fonts(), photographedReturn(), roll, painted(form)); },
                "-photo");
    inEveryForm(papers, "deposit",
                [](RollForm form) { return draw(fonts(), signedDeposit(), roll, in(form)); }, "-signed");
    inEveryForm(papers, "deposit",
                [](RollForm form) { return draw(fonts(), photographedDeposit(), roll, painted(form)); },
                "-photo");
    inEveryForm(papers, "payout", [](RollForm form) {
        return draw(fonts(), payout(3, form.width == RollWidth::mm80), roll, in(form));
    });
    for (const auto& [kind, why] : std::vector<std::pair<std::string, ArtisanEntryKind>>{
             {"advance", ArtisanEntryKind::advance}, {"repaid", ArtisanEntryKind::repaid}})
        inEveryForm(papers, kind, [why = why](RollForm form) {
            return draw(fonts(), handover(why), roll, in(form));
        });
    return papers;
}

namespace {

class ArtisanPapers : public PaperTest {
  protected:
    static void sayNone(const std::string& text, const std::vector<const char*>& phrases) {
        for (const auto* phrase : phrases)
            EXPECT_FALSE(says(text, phrase)) << phrase << '\n' << text;
    }
    /// A text that broke into lines.
    static std::string joined(std::string text) {
        std::replace(text.begin(), text.end(), '\n', ' ');
        return text;
    }
};

TEST_F(ArtisanPapers, lookAsBefore) {
    for (const auto& [name, paper] : artisanPapers())
        compareWithGolden(name, paper.pdf);
}

TEST_F(ArtisanPapers, anAdvanceHasTwoCopiesToSignAndSaysWhatComesOfIt) {
    using Kind = ArtisanEntryKind;
    for (const auto& [kind, means] : std::vector<std::pair<Kind, const char*>>{
             {Kind::advance, "Cette avance sera retenue sur vos prochaines ventes."},
             {Kind::repaid, "Ce que vous devez à la maison diminue d'autant."},
             {Kind::waived, "La maison renonce à cette somme et ne vous la demandera plus."},
             {Kind::buyOut, "La marchandise est au stand désormais"}}) {
        const auto paper = draw(fonts(), samples::handover(kind), TransferPaper::sheet);
        EXPECT_EQ(pagesOf(paper.pdf), 1) << "both copies on one leaf";
        sayAll(joined(textOf(paper.pdf)),
               {"Exemplaire de l'artisan", "Exemplaire de la maison", "S07-1-733", means,
                "5 000,00", "cinq mille dinars", "signature ou pouce"});
        EXPECT_EQ(codesOf(draw(fonts(), samples::handover(kind), TransferPaper::roll).pdf),
                  "TOUATH S07-1-733\n");
    }
}

TEST_F(ArtisanPapers, aContractSaysWhatIsLeftOfEachThousandAndNeverAPercent) {
    const auto plain = textOf(draw(fonts(), samples::plainContract()).pdf);
    sayAll(plain, {"l'artisan reçoit 850 DA", "يأخذ الحرفي", "Fatma Zohra Ben Hamou, Tinerkouk",
                   "Bazar d'Adrar · S07", "S07-2990100000407-V1", "Empreinte du pouce"});
    EXPECT_EQ(plain.find('%'), plain.npos) << plain;
    sayAll(plain, {samples::plainContract().fingerprint().hex().substr(0, 16).c_str()});
    const auto whole = textOf(draw(fonts(), samples::wholeContract()).pdf);
    // 3 % for the centre everywhere; the VAT is in the stall's part.
    sayAll(whole,
           {"Vannerie, en dessous de 1 000 DA", "720", "Argent à partir de 5 000 DA", "870", "770",
            "820", "845", "125", "19 %", "30/11/2027", "30 jours", "50 DA", "900 DA", "2 000 DA"});
    EXPECT_EQ(std::count(whole.begin(), whole.end(), '%'), 2) << "the VAT's, in two languages";
    const auto net = textOf(draw(fonts(), samples::netContract()).pdf);
    sayAll(joined(net), {"net convenu", "au moins 100 DA", "en son propre nom"});
    sayNone(net, {"À l'artisan"});
}

TEST_F(ArtisanPapers, aDraftAndItsContractHaveTheSameBytes) {
    const auto once = draw(fonts(), samples::wholeContract());
    EXPECT_EQ(hashOfFile(once.pdf), hashOfFile(draw(fonts(), samples::wholeContract()).pdf));
    auto changed = samples::wholeContract();
    changed.terms.leastPayout = Money::dinars(2001);
    EXPECT_NE(changed.fingerprint(), samples::wholeContract().fingerprint());
    EXPECT_NE(hashOfFile(draw(fonts(), changed).pdf), hashOfFile(once.pdf));
}

TEST_F(ArtisanPapers, aContractSignedOnTheScreenShowsTheStrokesAndNoEmptyPlace) {
    const auto once = draw(fonts(), samples::signedContract());
    const auto text = textOf(once.pdf);
    sayAll(text, {"L'artisan, signé à l'écran", "Le stand, signé à l'écran"});
    sayNone(text, {"Empreinte du pouce"});
    sayAll(text, {samples::signedContract().fingerprint().hex().substr(0, 16).c_str()});
    auto other = samples::signedContract();
    other.hands->artisan.strokes.pop_back();
    EXPECT_NE(hashOfFile(draw(fonts(), other).pdf), hashOfFile(once.pdf));
}

TEST_F(ArtisanPapers, goodsThatGoHomeAreNamedTwiceAndCounted) {
    for (const auto& paper :
         {draw(fonts(), samples::goneHome(), TransferPaper::sheet),
          draw(fonts(), samples::goneHome(), TransferPaper::roll, in(wideFrench))}) {
        const auto text = textOf(paper.pdf);
        sayAll(joined(text), {"Exemplaire de l'artisan", "Exemplaire du stand", "Pièces rendues",
                              "2070100000411", "Repris par son fils", "S07-1-R000097",
                              "L'artisan les reprend"});
    }
    EXPECT_EQ(codesOf(draw(fonts(), samples::goneHome(), TransferPaper::roll).pdf),
              "TOUATR S07-1-97\n");
}

TEST_F(ArtisanPapers, everyBearerAndRhythmHasWordsOfItsOwn) {
    std::set<std::string> papers;
    for (const auto bearer : {Bearer::shared, Bearer::stall, Bearer::artisan, Bearer::centre})
        for (const auto rhythm : {Rhythm::asked, Rhythm::weekly, Rhythm::monthly}) {
            auto contract = samples::plainContract();
            contract.terms.bearer = bearer;
            contract.terms.rhythm = rhythm;
            auto text = textOf(draw(fonts(), contract).pdf);
            const auto print = contract.fingerprint().hex().substr(0, 16);
            text.erase(text.find(print), print.size());
            papers.insert(text);
        }
    EXPECT_EQ(papers.size(), 12U);
}

TEST_F(ArtisanPapers, aDepositHasTwoCopiesAndSaysWhoAnswersInOneSentence) {
    using samples::Looked;
    for (const auto& paper :
         {draw(fonts(), samples::deposit(Looked::notYet), TransferPaper::sheet),
          draw(fonts(), samples::deposit(Looked::notYet), TransferPaper::roll, in(wideFrench))}) {
        const auto text = joined(textOf(paper.pdf));
        sayAll(text, {"Exemplaire de l'artisan", "Exemplaire du stand", "S07-1-D000012",
                      "le stand paie à l'artisan ce qu'il aurait reçu au prix plancher.",
                      "après 7 jours", "12"});
        sayNone(text, {"transaction commerciale", "42 000", "Emballages"});
    }
    EXPECT_EQ(codesOf(draw(fonts(), samples::deposit(Looked::notYet), TransferPaper::roll).pdf),
              "TOUATD S07-1-42\n");
    auto risky = samples::deposit(Looked::notYet);
    risky.terms.liability = Liability::artisan;
    sayAll(joined(textOf(draw(fonts(), risky, TransferPaper::roll, in(wideFrench)).pdf)),
           {"le stand ne paie rien."});
}

TEST_F(ArtisanPapers, whatWasLeftIsShownOnBothCopiesOfItsSlip) {
    const auto photos = [this](const DrawnPaper& paper) {
        const auto list = say("pdfimages -list " + put("photo.pdf", paper.pdf).string());
        return std::count(list.begin(), list.end(), '\n') - 2; // two lines of heads
    };
    const auto deposit = samples::photographedAndSigned();
    const auto home = samples::photographedReturn();
    for (const auto paper : {TransferPaper::sheet, TransferPaper::roll}) {
        EXPECT_EQ(photos(draw(fonts(), deposit, paper, painted(wideArabic))), 2);
        EXPECT_EQ(photos(draw(fonts(), home, paper, painted(wideArabic))), 2);
        EXPECT_EQ(photos(draw(fonts(), samples::signedDeposit(), paper, painted(wideArabic))), 0)
            << "nobody took one";
        EXPECT_EQ(photos(draw(fonts(), deposit, paper, in(wideArabic))), 0) << "nobody can paint";
    }
    const auto slip = draw(fonts(), deposit, TransferPaper::sheet, painted());
    EXPECT_EQ(pagesOf(slip.pdf), 1) << "it takes no leaf of its own";
    sayAll(joined(textOf(slip.pdf)), {"Carte n°", "Selon le contrat, version", "Pièces laissées"});
}

TEST_F(ArtisanPapers, aDepositMayServeAsATransactionSlipOnlyWhenNothingWaits) {
    using samples::Looked;
    for (const auto paper : {TransferPaper::sheet, TransferPaper::roll}) {
        const auto partly =
            textOf(draw(fonts(), samples::deposit(Looked::partly), paper, in(wideFrench)).pdf);
        sayAll(partly, {"42 000,00", "35 700,00", "Refusé", "Laine synthétique", "À examiner"});
        sayNone(partly, {"transaction commerciale", "Total des étiquettes"});
        const auto wholly =
            textOf(draw(fonts(), samples::deposit(Looked::wholly), paper, in(wideFrench)).pdf);
        sayAll(joined(wholly),
               {"Peut servir de bon de transaction commerciale", "87 300,00", "Emballages",
                "01/00-0123456 A 19", "198001010012345", "À retoucher", "الحاشية مفكوكة"});
        sayNone(wholly, {"À examiner"});
    }
}

TEST_F(ArtisanPapers, aPayoutNamesItsItemsAndItsAmountInThreeWays) {
    const auto payout = samples::payout(3, true);
    for (const auto& paper : {draw(fonts(), payout, TransferPaper::sheet),
                              draw(fonts(), payout, TransferPaper::roll, in(wideFrench)),
                              draw(fonts(), payout, TransferPaper::roll, in(narrowArabic))}) {
        const auto text = joined(textOf(paper.pdf));
        sayAll(text,
               {"35 700,00", "1 445,00", "-722,50", "36 425,00", "2,50", "S07-1-512",
                "trente-six mille quatre cent vingt-cinq", "ستة وثلاثون", "du tiroir-caisse S07",
                "03/11/2026", "20/11/2026", "Salem Bahous", "× 18", "200"});
    }
    auto transfer = payout;
    transfer.from = PaidOutOf::account;
    transfer.method = PayoutMethod::postalAccount;
    transfer.reference = "M 4417";
    sayAll(textOf(draw(fonts(), transfer, TransferPaper::sheet).pdf), {"Virement CCP M 4417"});
    sayNone(textOf(draw(fonts(), transfer, TransferPaper::sheet).pdf), {"tiroir"});
    transfer.reversed = true;
    sayAll(textOf(draw(fonts(), transfer, TransferPaper::roll).pdf), {"ANNULÉ"});
}

TEST_F(ArtisanPapers, onlyTheArtisansCopyOpensThePage) {
    const auto payout = samples::payout(3, true);
    for (const auto form : {wideArabic, narrowFrench}) {
        const auto file =
            put("payout.pdf", draw(fonts(), payout, TransferPaper::roll, in(form)).pdf).string();
        const auto codeOn = [&](int page) {
            const auto number = std::to_string(page);
            say("pdftoppm -singlefile -r 203 -f " + number + " -gray -png " + file + ' ' + file +
                number);
            return say("(zbarimg -q --nodbus --raw " + file + number + ".png 2>/dev/null)");
        };
        EXPECT_EQ(codeOn(1), payout.link + "\n");
        EXPECT_EQ(codeOn(2), "TOUATP S07-1-512\n");
    }
    const auto leaves = draw(fonts(), payout, TransferPaper::sheet).pdf;
    EXPECT_EQ(codesOf(leaves), payout.link + "\n");
    EXPECT_EQ(codesOf(leaves, 203, " -f 2"), "TOUATP S07-1-512\n");
    for (const auto paper : {TransferPaper::sheet, TransferPaper::roll}) {
        const auto text = textOf(draw(fonts(), samples::payout(3, false), paper).pdf);
        sayNone(text, {"votre code secret"});
        EXPECT_EQ(codesOf(draw(fonts(), samples::payout(3, false), paper).pdf).find("http"),
                  std::string::npos);
    }
}

TEST_F(ArtisanPapers, aDrawnAmountIsTheAmount) {
    // Every note and coin once, or one of its kind and how many.
    for (const auto dinars : {5, 85, 435, 2885, 8000, 36'425, 250'000}) {
        auto payout = samples::payout(1, false);
        payout.amount = Money::dinars(dinars);
        const auto drawing = drawnCash(fonts(), payout.cash(), mm(72));
        Money sum;
        Money last;
        for (const auto& text : drawing.texts) {
            std::string said;
            for (const auto& glyph : text.text.glyphs)
                for (const auto c : glyph.text)
                    if (c >= '0' && c <= '9') said += static_cast<char>(c);
            const bool times = text.text.glyphs.front().text == U"×";
            if (!times) last = Money::dinars(std::stoi(said));
            for (int i = 0; i < (times ? std::stoi(said) - 1 : 1); ++i)
                sum += last;
        }
        EXPECT_EQ(sum, Money::dinars(dinars));
        EXPECT_LE(drawing.width, mm(72));
        for (const auto& box : drawing.boxes) {
            EXPECT_GE(box.left, 0);
            EXPECT_LE(box.left + box.width, drawing.width + dotsToUm(1));
            EXPECT_LE(box.top + box.height, drawing.height + dotsToUm(1));
        }
    }
}

TEST_F(ArtisanPapers, aStatementRunsFromItsOpeningToItsClosing) {
    const auto statement = samples::statement(40);
    EXPECT_EQ(statement.opening + statement.received - statement.paid, statement.closing);
    const auto pdf = draw(fonts(), statement).pdf;
    const auto text = textOf(pdf);
    const auto pages = pagesOf(pdf);
    ASSERT_GT(pages, 2);
    for (int page = 1; page <= pages; ++page) {
        const auto number = std::to_string(page) + " / " + std::to_string(pages);
        EXPECT_TRUE(says(text, number.c_str())) << number;
    }
    sayAll(text, {"Vous restait d'avant", "12 340,00", "Reçu pour vous", "Versé à vous",
                  "Reste pour vous", "Rendu par le client", "Avance remise", "الحرفي", "يبقى لكم",
                  "Tapis de Fatis"});
    sayNone(text, {"débit", "crédit", "مدين", "دائن"});
    auto owing = samples::statement(0);
    owing.closing = Money::dinars(-1500);
    sayAll(textOf(draw(fonts(), owing).pdf), {"Vous devez à la maison", "1 500,00"});
    const auto piece = textOf(draw(fonts(), samples::pieceStatement()).pdf);
    sayAll(piece, {"Pour la pièce : Tapis de Fatis", "2070100000411", "34 000,00", "-35 700,00"});
    sayNone(piece, {"Vous restait d'avant"});
}

TEST_F(ArtisanPapers, whoSoldWhatIsCalledVillageByVillage) {
    const auto text = textOf(draw(fonts(), samples::sold()).pdf);
    sayAll(text, {"0661 23 45 67", "............", "35 700,00", "1 955,00", "48 040,00", "-722,50",
                  "0,750 kg", "Prévenu", "24/11/2026"});
    EXPECT_LT(text.find("Tamentit"), text.find("Aïcha Boudjemaa"));
    EXPECT_LT(text.find("Aïcha Boudjemaa"), text.find("Tinerkouk"));
}

TEST_F(ArtisanPapers, whoseGoodsStandForLongIsAskedVillageByVillage) {
    const auto text = textOf(draw(fonts(), samples::old()).pdf);
    sayAll(text, {"0661 23 45 67", "............", "214", "850,00", "800,00", "42 000,00", "38 000,00",
                  "contrat échu", "plus de 90 jours", "Nouveau prix", "24/11/2026", "· S07"});
    EXPECT_LT(text.find("Aïcha Boudjemaa"), text.find("Tinerkouk"));
    EXPECT_EQ(text.find("1 250,00"), text.rfind("1 250,00")) << "no lower than it is";
    auto cloth = samples::old();
    cloth[0].lines[0].unit = Unit::metre;
    cloth[0].lines[0].quantity = Quantity::thousandths(12'500);
    sayAll(textOf(draw(fonts(), cloth).pdf), {"12,500 m"});
}

TEST_F(ArtisanPapers, whoShouldComeIsCalledVillageByVillageAndTheListSaysWhy) {
    const auto said = [](CallFor why) { return textOf(draw(fonts(), samples::calls(why)).pdf); };
    const auto money = said(CallFor::money);
    sayAll(money, {"0661 23 45 67", "............", "30 jours au plus", "850,00", "61 à 90 jours",
                   "722,50", "plus de 90 jours", "12 340,00", "13 912,50", "35 700,00", "Prévenu"});
    EXPECT_EQ(money.find("31 à 60 jours"), money.rfind("31 à 60 jours")) << "only whose it is";
    EXPECT_LT(money.find("Aïcha Boudjemaa"), money.find("Tinerkouk"));
    const auto term = said(CallFor::term);
    sayAll(term, {"0661 23 45 67", "S12", "20/11/2026", "échu", "S07", "01/12/2026",
                  "Reprend ses articles"});
    const auto goods = said(CallFor::goods);
    sayAll(goods, {"0661 23 45 67", "2070100000428", "2,500 m", "20/11/2026", "Prévenu"});
    const auto name = draw(fonts(), samples::calls(CallFor::goods)).name;
    EXPECT_EQ(name, "C00-a-reprendre-2026-11-24");
}

TEST_F(ArtisanPapers, whatWasLeftOrFetchedAddsNoMetresToPieces) {
    auto left = samples::deposit(samples::Looked::wholly);
    left.counted = {Quantity::pieces(9), Quantity::thousandths(2'500), {}};
    for (const auto paper : {TransferPaper::sheet, TransferPaper::roll})
        sayAll(textOf(draw(fonts(), left, paper).pdf), {"9 + 2,500 m"});
    auto home = samples::goneHome();
    home.lines.at(0).unit = Unit::kilogram;
    home.lines.at(0).quantity = Quantity::thousandths(750);
    auto pieces = Quantity{};
    for (const auto& line : home.lines)
        if (line.unit == Unit::piece) pieces += line.quantity;
    const auto said = std::to_string(pieces.wholeUnits()) + " + 0,750 kg";
    for (const auto paper : {TransferPaper::sheet, TransferPaper::roll})
        sayAll(textOf(draw(fonts(), home, paper).pdf), {said.c_str()});
}

TEST_F(ArtisanPapers, aFixedNetIsSaidByThePiece) {
    const auto piece = textOf(draw(fonts(), samples::pieceStatement()).pdf);
    sayAll(piece, {"net pour vous 36 000 par pièce", "pour vous 850 sur 1 000"});
    auto henna = samples::pieceStatement();
    henna.lines.back().about.unit = Unit::kilogram;
    sayAll(textOf(draw(fonts(), henna).pdf), {"net pour vous 36 000 par kg"});
}

TEST_F(ArtisanPapers, aYearSaysWhatBuyersPaidAndWhatOfItOthersKept) {
    const auto year = samples::yearStatement();
    EXPECT_EQ(year.sold, Money::dinars(43'700)) << "three baskets and a carpet, less a basket";
    Money kept;
    for (const auto& month : year.months)
        kept += month.kept;
    EXPECT_EQ(kept, year.kept);
    EXPECT_TRUE(says(textOf(draw(fonts(), year).pdf), "Commission"));
    EXPECT_FALSE(says(textOf(draw(fonts(), samples::statement(0)).pdf), "Commission"));
}

} // namespace
} // namespace touat::receipts
