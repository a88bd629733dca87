// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers of goods: labels, cards, transfers, counts, what artisans are asked for.
#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

#include "paper_given.h"
#include "paper_samples.h"

namespace touat::receipts {

Picture bands(const Likeness& of, int width, int height) {
    if (of.photo.empty()) return {};
    Picture picture{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (const int c : {220 - 100 * (y * 5 / height % 2), 60 + 120 * x / width, 50})
                picture.rgb.push_back(static_cast<std::uint8_t>(c));
    return picture;
}

std::vector<LookedAt> goodsPapers() {
    using namespace samples;
    std::vector<LookedAt> papers{
        {"labels-a4-ar", draw(fonts(), labels(26), {LabelPaper::sheet, 1, First::arabic})},
        {"labels-a4-fr", draw(fonts(), labels(8), {LabelPaper::sheet, 7, First::french})},
        {"labels-80-ar", draw(fonts(), labels(6), {LabelPaper::roll80, 0, First::arabic})},
        {"labels-80-fr", draw(fonts(), labels(6), {LabelPaper::roll80, 0, First::french})},
        {"labels-58-ar", draw(fonts(), labels(6), {LabelPaper::roll58, 0, First::arabic})},
        {"labels-58-fr", draw(fonts(), labels(6), {LabelPaper::roll58, 0, First::french})},
        {"provenance", draw(fonts(), provenance(), painted())},
        {"provenance-little", draw(fonts(), littleKnown(), painted())},
        {"transfer-a4-sent", draw(fonts(), transfer(4, false), TransferPaper::sheet)},
        {"transfer-a4-arrived", draw(fonts(), transfer(12, true), TransferPaper::sheet)},
        {"count-sheet", draw(fonts(), countSheet(false))},
        {"count-sheet-blind", draw(fonts(), countSheet(true))},
        {"count-report", draw(fonts(), countReport())},
        {"wanted", draw(fonts(), wanted(), painted())},
        {"call-list", callList(fonts(), wanted())},
    };
    inEveryForm(papers, "transfer", [](RollForm form) {
        const bool arrived = form.first == First::french;
        return draw(fonts(), transfer(3, arrived), TransferPaper::roll, in(form));
    });
    return papers;
}

namespace {

class GoodsPapers : public PaperTest {};

TEST_F(GoodsPapers, row57_papersOfGoodsLookAsBefore) {
    for (const auto& [name, paper] : goodsPapers())
        compareWithGolden(name, paper.pdf);
}

/// What a scanner says, one code a line, in any order.
std::set<std::string> codesIn(const std::string& said) {
    std::set<std::string> codes;
    std::istringstream lines(said);
    for (std::string line; std::getline(lines, line);)
        codes.insert(line);
    return codes;
}

TEST_F(GoodsPapers, row57_aScannerReadsBothCodesOfEveryLabel) {
    const auto labels = samples::labels(labelsOnSheet);
    // One at a time, as a scanner sees them; 8 dots a millimetre.
    const auto part = [](int x, int y, int width, int height) {
        return " -x " + std::to_string(x * 8) + " -y " + std::to_string(y * 8) + " -W " +
               std::to_string(width * 8) + " -H " + std::to_string(height * 8);
    };
    const auto wanted = [](const std::string& code, int widthMm) {
        std::set<std::string> all{"QR-Code:" + code};
        if (code.size() == 13 && code[0] == '2') all.insert("EAN-13:" + code);
        // A very long one has bars where the paper is wide enough.
        if (code[0] == 'A' || (code.size() == 32 && widthMm > 60)) all.insert("CODE-128:" + code);
        return all;
    };
    for (const auto first : {First::arabic, First::french}) {
        const auto sheet = draw(fonts(), labels, {LabelPaper::sheet, 0, first}).pdf;
        for (int i = 0; i < labelsOnSheet; ++i) {
            const int column = first == First::arabic ? 2 - i % 3 : i % 3;
            const auto& code = labels[static_cast<std::size_t>(i)].code;
            EXPECT_EQ(codesIn(codesOf(sheet, 203, part(column * 70, i / 3 * 37, 70, 37), "")),
                      wanted(code, 60))
                << i;
        }
        for (const auto paper : {LabelPaper::roll80, LabelPaper::roll58}) {
            for (int i = 0; i < 6; ++i) {
                const auto& label = labels[static_cast<std::size_t>(i)];
                const auto pdf = draw(fonts(), {label}, {paper, 0, first}).pdf;
                EXPECT_EQ(codesIn(codesOf(pdf, 203, {}, "")),
                          wanted(label.code, paper == LabelPaper::roll80 ? 72 : 48))
                    << i;
            }
        }
    }
}

TEST_F(GoodsPapers, row57_aBegunSheetIsUsedUpFromWhereReadingBegins) {
    const auto arabic = samples::labels(1);
    const auto at = [&](int used, First first, int column, int row) {
        const auto pdf = draw(fonts(), arabic, {LabelPaper::sheet, used, first}).pdf;
        return says(say("pdftotext -r 203 -x " + std::to_string(column * 560) + " -y " +
                        std::to_string(row * 296) + " -W 560 -H 296 " +
                        put("begun.pdf", pdf).string() + " -"),
                    "42 000");
    };
    EXPECT_TRUE(at(0, First::arabic, 2, 0));
    EXPECT_TRUE(at(4, First::arabic, 1, 1));
    EXPECT_TRUE(at(4, First::french, 1, 1));
    EXPECT_TRUE(at(23, First::french, 2, 7));
    EXPECT_FALSE(at(23, First::arabic, 2, 7));
    const auto pdf = draw(fonts(), samples::labels(2), {LabelPaper::sheet, 23, First::arabic}).pdf;
    EXPECT_NE(say("pdfinfo " + put("begun.pdf", pdf).string()).find("Pages:           2"),
              std::string::npos);
}

TEST_F(GoodsPapers, row57_aLongNameIsNeverCut) {
    const auto label = samples::labels(4)[3];
    for (const auto paper : {LabelPaper::sheet, LabelPaper::roll80, LabelPaper::roll58})
        for (const auto first : {First::arabic, First::french}) {
            std::istringstream french(label.item.latin);
            const auto text = textOf(draw(fonts(), {label}, {paper, 0, first}).pdf);
            for (std::string word; french >> word;)
                EXPECT_TRUE(says(text, word)) << word << '\n' << text;
            EXPECT_TRUE(says(text, "عمودي")) << text;
            EXPECT_TRUE(says(text, "12 500 000,50")) << text;
            EXPECT_FALSE(says(text, "…"));
        }
}

struct WordBox { // in thousandths of a point, without the white above and below the letters
    long left = 0;
    long top = 0;
    long right = 0;
    long bottom = 0;
    std::string line;
};

std::vector<WordBox> boxesIn(const std::string& bbox) {
    std::vector<WordBox> boxes;
    std::istringstream lines(bbox);
    for (std::string line; std::getline(lines, line);) {
        if (line.find("<word ") == line.npos) continue;
        const auto side = [&](const std::string& name) {
            return std::lround(1000 * std::stod(line.substr(line.find(name) + name.size() + 2)));
        };
        WordBox box{side("xMin"), side("yMin"), side("xMax"), side("yMax"), line};
        const auto white = (box.bottom - box.top) * 3 / 10;
        box.top += white;
        box.bottom -= white;
        boxes.push_back(box);
    }
    return boxes;
}

TEST_F(GoodsPapers, row57_nothingOnALabelLiesOverAnotherThing) {
    for (const auto& label : samples::labels(6))
        for (const auto paper : {LabelPaper::roll80, LabelPaper::roll58})
            for (const auto first : {First::arabic, First::french}) {
                const auto pdf = draw(fonts(), {label}, {paper, 0, first}).pdf;
                const auto words =
                    boxesIn(say("pdftotext -bbox " + put("boxes.pdf", pdf).string() + " -"));
                ASSERT_GT(words.size(), 4U);
                for (std::size_t i = 0; i < words.size(); ++i) {
                    EXPECT_GE(words[i].top, 0);
                    EXPECT_LE(words[i].bottom, 113'500) << words[i].line; // of 40 mm
                    for (std::size_t k = i + 1; k < words.size(); ++k)
                        EXPECT_TRUE(words[i].right <= words[k].left + 300 ||
                                    words[k].right <= words[i].left + 300 ||
                                    words[i].bottom <= words[k].top ||
                                    words[k].bottom <= words[i].top)
                            << words[i].line << '\n'
                            << words[k].line;
                }
            }
}

TEST_F(GoodsPapers, row57_aLabelTellsTheStateOfTheStamp) {
    auto labels = samples::labels(2);
    const auto told = [&](const PrintedLabel& label) {
        return textOf(draw(fonts(), {label}, {LabelPaper::roll80, 0, First::french}).pdf);
    };
    const auto sealed = told(labels[0]);
    for (const auto* phrase : {"Estampillé, classe 2", "TZ-00412", "42 000", "DA", "دج",
                               "24/11/2026", "Fatma Zohra Ben Hamou, Tinerkouk"})
        EXPECT_TRUE(says(sealed, phrase)) << phrase << '\n' << sealed;
    const auto refused = told(labels[1]);
    EXPECT_TRUE(says(refused, "Non estampillé"));
    EXPECT_TRUE(says(refused, "Grand · Rouge"));
    for (auto& label : labels)
        label.inspection.reset();
    for (const auto& label : labels)
        EXPECT_FALSE(says(told(label), "class"));
}

TEST_F(GoodsPapers, row61_aCardTellsWhatIsKnownAndNothingElse) {
    const auto pdf = draw(fonts(), samples::provenance()).pdf;
    const auto text = textOf(pdf);
    for (const auto* phrase :
         {"Fatma Zohra Ben Hamou", "Tinerkouk", "Métier vertical, nœud double", "Laine de mouton",
          "300 × 200,5 cm", "14,250 kg", "260", "Estampillé, classe 2", "TZ-00412",
          "Centre de Timimoun", "24/11/2026", "la foggara", "Nœuds au dm²", "1200", "Tissée pour", "un mariage"})
        EXPECT_TRUE(says(text, phrase)) << phrase << '\n' << text;
    EXPECT_EQ(codesOf(pdf), samples::provenance().label.code + '\n');
    const auto little = textOf(draw(fonts(), samples::littleKnown()).pdf);
    EXPECT_TRUE(says(little, "Boîte de dattes"));
    for (const auto* phrase : {"Artisan :", "Technique", "poids", "Heures", "Estampillage", "TZ",
                               "cm", "couleur", "1970"})
        EXPECT_FALSE(says(little, phrase)) << phrase << '\n' << little;
    EXPECT_NE(say("pdfinfo " + put("card.pdf", pdf).string()).find("297.638 x 419.528"),
              std::string::npos);
}

TEST_F(GoodsPapers, row61_aPictureIsPrintedInItsColours) {
    const auto file =
        put("painted.pdf", draw(fonts(), samples::provenance(), painted()).pdf).string();
    const auto images = say("pdfimages -list " + file);
    EXPECT_NE(images.find(" 700   320  rgb "), std::string::npos) << images;
    EXPECT_EQ(say("pdfimages -list " +
                  put("plain.pdf", draw(fonts(), samples::provenance()).pdf).string())
                  .find("rgb"),
              std::string::npos);
}

TEST_F(GoodsPapers, row67_aTransferIsTwoCopiesThatBothNameWhatWasSent) {
    const auto sent = draw(fonts(), samples::transfer(4, false), TransferPaper::sheet).pdf;
    const auto text = textOf(sent);
    for (const auto* phrase :
         {"Exemplaire de l'expéditeur", "Exemplaire du destinataire", "Centre de Timimoun · S46",
          "Bazar d'Adrar · S07", "Ahmed, 0661 22 33 44", "AM-TIN 000123", "Salem Bahous"})
        EXPECT_TRUE(says(text, phrase)) << phrase << '\n' << text;
    const std::string code = "TOUATT S46-1-128";
    EXPECT_EQ(codesIn(codesOf(sent, 203, {}, "")),
              (std::set<std::string>{"QR-Code:" + code, "CODE-128:" + code}));
    EXPECT_FALSE(says(text, "Abîmé")); // nobody knows yet
    const auto arrived =
        textOf(draw(fonts(), samples::transfer(4, true), TransferPaper::sheet).pdf);
    EXPECT_TRUE(says(arrived, "Abîmé"));
    EXPECT_TRUE(says(arrived, "-1"));
    for (const auto form : {wideArabic, wideFrench, narrowArabic, narrowFrench}) {
        const auto slip = draw(fonts(), samples::transfer(3, true), TransferPaper::roll, in(form));
        EXPECT_TRUE(codesIn(codesOf(slip.pdf, 203, {}, "")).contains("QR-Code:" + code));
        EXPECT_EQ(codesIn(codesOf(slip.pdf, 203, {}, "")).contains("CODE-128:" + code),
                  form.width == RollWidth::mm80); // 58 mm are too narrow for so long a code
        EXPECT_TRUE(says(textOf(slip.pdf), "Exemplaire du destinataire"));
    }
}

TEST_F(GoodsPapers, row67_aLongTransferGoesOnWithBothCopies) {
    const auto text = textOf(draw(fonts(), samples::transfer(30, true), TransferPaper::sheet).pdf);
    const auto leaves = std::count(text.begin(), text.end(), '\f');
    ASSERT_GT(leaves, 2);
    for (auto leaf = 1; leaf <= leaves; ++leaf) {
        const auto which = std::to_string(leaf) + " / " + std::to_string(leaves);
        const auto first = text.find(which);
        ASSERT_NE(first, text.npos);
        EXPECT_NE(text.find(which, first + 1), text.npos) << which;
    }
}

TEST_F(GoodsPapers, row65_aBlindSheetDoesNotSayWhatTheBookHas) {
    const auto open = textOf(draw(fonts(), samples::countSheet(false)).pdf);
    EXPECT_TRUE(says(open, "Au livre"));
    EXPECT_TRUE(says(open, "Vannerie"));
    EXPECT_TRUE(says(open, "S07-1-I000003"));
    const auto expected = samples::countSheet(false).lines[0].code;
    EXPECT_TRUE(says(open, expected));
    const auto blind = textOf(draw(fonts(), samples::countSheet(true)).pdf);
    EXPECT_FALSE(says(blind, "Au livre"));
    EXPECT_TRUE(says(blind, "Compté"));
    std::istringstream lines(blind);
    for (std::string line; std::getline(lines, line);)
        EXPECT_FALSE(line.size() == 1 && line[0] >= '3' && line[0] <= '7') << line;
}

TEST_F(GoodsPapers, row65_aReportSaysWhatDiffersAndWhatItIsWorth) {
    const auto text = textOf(draw(fonts(), samples::countReport()).pdf);
    for (const auto* phrase : {"RAPPORT D'INVENTAIRE", "-1", "-42 000,00", "-44 000,00", "6 300,00",
                               "Fatma", "186", "(412)", "à l'aveugle", "Aïcha Boudjemaa"})
        EXPECT_TRUE(says(text, phrase)) << phrase << '\n' << text;
    auto reasons = samples::countReport();
    ASSERT_FALSE(says(text, "cassé au lavage"));
    reasons.lines.front().why = "cassé au lavage";
    EXPECT_TRUE(says(textOf(draw(fonts(), reasons).pdf), "cassé au lavage")) << "a line's own";
    auto nothing = samples::countReport();
    nothing.lines.clear();
    nothing.units.metres = Quantity::thousandths(3500);
    EXPECT_TRUE(says(textOf(draw(fonts(), nothing).pdf), "(412 + 3,500")) << "no one adds them";
    EXPECT_TRUE(says(textOf(draw(fonts(), nothing).pdf), "Aucun écart"));
}

TEST_F(GoodsPapers, row69_eachArtisanIsAskedOnAPaperOfTheirOwn) {
    const auto pdf = draw(fonts(), samples::wanted(), painted()).pdf;
    const auto text = textOf(pdf);
    const auto second = text.find("Aïcha Boudjemaa");
    ASSERT_NE(second, text.npos);
    EXPECT_TRUE(says(text.substr(0, second), "Fatma Zohra Ben Hamou"));
    EXPECT_TRUE(says(text.substr(0, second), "× 6 kg"));
    EXPECT_TRUE(says(text.substr(second), "× 12"));
    EXPECT_FALSE(says(text.substr(second), "× 6 kg"));
    const auto images = say("pdfimages -list " + put("wanted.pdf", pdf).string());
    EXPECT_EQ(std::count(images.begin(), images.end(), '\n'), 2 + 5) << images;
}

TEST_F(GoodsPapers, row69_theCallListHasNumbersToDialAndRoomForThoseThatAreMissing) {
    const auto text = textOf(callList(fonts(), samples::wanted()).pdf);
    EXPECT_TRUE(says(text, "0661 23 45 67"));
    EXPECT_TRUE(says(text, "............"));
    EXPECT_LT(text.find("Fatma Zohra Ben Hamou"), text.find("Aïcha Boudjemaa"));
    EXPECT_TRUE(says(text, "21/11/2026")); // asked for three days before
}

} // namespace
} // namespace touat::receipts
