// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manager's papers: what was taken, and what happened at the stalls.
#include <algorithm>

#include "paper_given.h"

namespace touat::receipts {

namespace {

Day dayAt(const char* iso) { return *Day::parse(iso); }

TakingsLine part(const std::string& key, const Name& name, std::int64_t count, std::int64_t dinars,
                 std::int64_t before) {
    return {key, name, count, Money::dinars(dinars), Money::dinars(before)};
}

PrintedTakings takings(TakingsBy by, std::vector<TakingsLine> lines) {
    PrintedTakings printed;
    printed.by = by;
    printed.from = dayAt("2026-11-01");
    printed.to = dayAt("2026-11-24");
    printed.at = momentOf(dayAt("2026-11-24"), 18 * 60 + 5);
    for (const auto& line : lines) {
        printed.takings.total += line.amount;
        printed.takings.before += line.before;
        printed.takings.sales += line.count;
    }
    printed.takings.lines = std::move(lines);
    return printed;
}

PrintedTakings byArtisan() {
    return takings(TakingsBy::artisan,
                   {part("C00-1-12", {"فاطمة الزهراء بن حمو", "Fatma Zohra Ben Hamou"}, 31, 84'000, 42'000),
                    part("C00-1-13", {"عائشة بوجمعة", "Aïcha Boudjemaa"}, 12, 21'350, 28'000),
                    part("", {}, 4, 1'200, 0),
                    part("C00-1-14", {"", "Moussa"}, -1, -850, 0)});
}

PrintedTakings byDay() {
    std::vector<TakingsLine> lines;
    for (int i = 0; i < 24; ++i)
        lines.push_back(part(dayAt("2026-11-01").plus(i).iso(), {}, i, 1'000 * (i % 7), 0));
    auto printed = takings(TakingsBy::time, std::move(lines));
    printed.stall = PrintedPlace{Stall::number(7), {"بازار أدرار", "Bazar d'Adrar"}};
    printed.takings.before = Money::dinars(60'000);
    return printed;
}

PrintedLog log(int lines, bool arabic) {
    PrintedLog printed;
    printed.from = dayAt("2026-11-18");
    printed.to = dayAt("2026-11-24");
    printed.at = momentOf(dayAt("2026-11-24"), 18 * 60 + 5);
    for (int i = 0; i < lines; ++i) {
        PrintedLogLine line;
        line.at = momentOf(dayAt("2026-11-24"), 17 * 60 - i);
        line.stall = Stall::number(7 + i % 3);
        const auto amount = std::to_string(1'000 + i) + ",00";
        if (arabic) {
            line.said.arabic = i % 2 == 0 ? "فتح الصندوق دون بيع · \u2068look\u2069"
                                          : "ألغى البيع \u2068S07-1-000012\u2069: \u2066" + amount + "\u2069\u00A0دج";
            line.who.arabic = i % 2 == 0 ? "سالم بحوص" : "سالم بحوص، مع المديرة";
        } else {
            line.said.latin = i % 2 == 0 ? "Tiroir ouvert sans vente · look"
                                         : "Vente S07-1-000012 annulée\u00A0: " + amount + "\u00A0DA";
            line.who.latin = i % 2 == 0 ? "Salem Bahous" : "Salem Bahous, avec la directrice";
        }
        printed.lines.push_back(std::move(line));
    }
    return printed;
}

PrintedList list(ListOf of, std::vector<PrintedListLine> lines, std::vector<std::string> sums = {}) {
    PrintedList printed;
    printed.of = of;
    printed.lines = std::move(lines);
    printed.sums = std::move(sums);
    printed.by = {"مديرة المركز", "La directrice"};
    printed.at = momentOf(dayAt("2026-11-24"), 18 * 60 + 5);
    return printed;
}

PrintedList stallsList(int stalls, bool arabic) {
    std::vector<PrintedListLine> lines;
    for (int i = 0; i < stalls; ++i) {
        const auto number = Stall::number(i + 1).text();
        lines.push_back({{"محل " + number, "Stand " + number},
                         arabic ? "مفتوح منذ 08:30" : "Ouvert depuis 08:30\nÀ décider\u00A0: 2",
                         {"24/11/2026  17:58", std::to_string(i), "12\u00A0500,00", "8\u00A0450,00"}});
    }
    return list(ListOf::stalls, std::move(lines), {"", "435", "375\u00A0000,00", "253\u00A0500,00"});
}

PrintedList stockList() {
    return list(ListOf::stock,
                {{{"بازار أدرار · S07", "Bazar d'Adrar · S07"}, {}, {"41", "412 + 3,500 m", "0,00", "281\u00A0400,00", "850,00"}},
                 {{"المخزن · S46", "Réserve · S46"}, {}, {"7", "60", "12\u00A0000,00", "0,00", "0,00"}}},
                {"48", "472 + 3,500 m", "12\u00A0000,00", "281\u00A0400,00", "850,00"});
}

PrintedList duesList() {
    auto printed = list(ListOf::dues,
                        {{{"فاطمة الزهراء بن حمو", "Fatma Zohra Ben Hamou"}, "تيميمون · Timimoun · 02/09/2026",
                          {"31\u00A0450,00", "30\u00A0000,00", "12\u00A0300,00"}},
                         {{"", "Moussa"}, "أدرار · Adrar", {"-850,00", "0,00", "0,00"}}},
                        {"30\u00A0600,00", "30\u00A0000,00", "12\u00A0300,00"});
    printed.stall = PrintedPlace{Stall::number(7), {"بازار أدرار", "Bazar d'Adrar"}};
    return printed;
}

PrintedList doubtsList(bool arabic) {
    const Name said = arabic ? Name{"بيعت القطعة نفسها في محلين", ""} : Name{"", "La même pièce a été vendue par deux stands"};
    return list(ListOf::doubts, {{said, "Dokkali · S07-1-000041", {"S07", "24/11/2026  11:20"}},
                                 {said, {}, {"S12", "23/11/2026  16:02"}}});
}

} // namespace

std::vector<LookedAt> centrePapers() {
    return {
        {"takings-artisans", draw(fonts(), byArtisan())},
        {"takings-days", draw(fonts(), byDay())},
        {"log-ar", draw(fonts(), log(12, true))},
        {"log-fr", draw(fonts(), log(60, false))},
        {"stalls-ar", draw(fonts(), stallsList(5, true))},
        {"stalls-fr", draw(fonts(), stallsList(30, false))},
        {"stock-of-all", draw(fonts(), stockList())},
        {"dues", draw(fonts(), duesList())},
        {"doubts-ar", draw(fonts(), doubtsList(true))},
        {"doubts-fr", draw(fonts(), doubtsList(false))},
    };
}

namespace {

class CentrePapers : public PaperTest {};

TEST_F(CentrePapers, lookAsBefore) {
    for (const auto& [name, paper] : centrePapers())
        compareWithGolden(name, paper.pdf);
}

TEST_F(CentrePapers, takingsSayOfWhomWhenAndHowMuchBefore) {
    const auto text = textOf(draw(fonts(), byArtisan()).pdf);
    sayAll(text, {"RECETTES", "المداخيل", "Centre artisanal d'Adrar", "Tous les stands", "01/11/2026",
                  "24/11/2026", "Période précédente", "08/10/2026", "31/10/2026", "70 000,00",
                  "105 700,00", "Fatma Zohra Ben Hamou", "84 000,00", "42 000,00",
                  "Marchandises du stand", "-850,00", "trait fin", "1 / 1"});
    EXPECT_FALSE(says(textOf(draw(fonts(), byDay()).pdf), "trait fin")) << "a day has none before it";
    EXPECT_EQ(draw(fonts(), byArtisan()).name, "C00-recettes-artisan-2026-11-01-2026-11-24");
}

TEST_F(CentrePapers, everyWayToBreakTakingsDownHasWordsOfItsOwn) {
    const auto one = [](TakingsBy by, const char* key, const Name& name) {
        return textOf(draw(fonts(), takings(by, {part(key, name, 1, 100, 50)})).pdf);
    };
    sayAll(one(TakingsBy::hour, "14", {}), {"Heure", "14 h"});
    sayAll(one(TakingsBy::stall, "S07", {"بازار", "Bazar"}), {"Stand", "Bazar · S07"});
    sayAll(one(TakingsBy::family, "weaving", {}), {"Famille", "Tissage"});
    sayAll(one(TakingsBy::commune, "Timimoun", {"تيميمون", "Timimoun"}), {"Commune des artisans", "Timimoun"});
    sayAll(one(TakingsBy::seller, "", {}), {"Vendeur inconnu"});
    auto year = takings(TakingsBy::time, {part("2026-11-01", {}, 3, 900, 0)});
    year.takings.months = true;
    sayAll(textOf(draw(fonts(), year).pdf), {"Mois", "11/2026"});
}

TEST_F(CentrePapers, anotherShareIsAnotherBar) {
    auto less = byArtisan();
    const auto once = draw(fonts(), less).pdf;
    auto printed = takings(TakingsBy::hour, {part("9", {}, 1, 100, 0), part("10", {}, 1, 50, 0)});
    const auto half = draw(fonts(), printed).pdf;
    printed.takings.lines[1].before = Money::dinars(100);
    EXPECT_NE(draw(fonts(), printed).pdf, half);
    EXPECT_EQ(draw(fonts(), less).pdf, once) << "the same document, the same bytes";
}

TEST_F(CentrePapers, aLogNamesWhatWhoWhereAndWhenInTheLanguageOfWhoAsked) {
    const auto french = draw(fonts(), log(60, false));
    const auto text = textOf(french.pdf);
    sayAll(text, {"CE QUI S'EST PASSÉ", "Tiroir ouvert sans vente", "S07-1-000012", "Salem Bahous",
                  "avec la directrice", "S08", "24/11/2026", "17:00", "18/11/2026",
                  "Nombre de lignes : 60"});
    EXPECT_GT(pagesOf(french.pdf), 1);
    sayAll(text, {"1 / ", "2 / "});
    sayAll(textOf(draw(fonts(), log(12, true)).pdf), {"ما حدث", "فتح الصندوق دون بيع", "مع المديرة", "S09"});
    auto one = log(2, false);
    one.stall = PrintedPlace{Stall::number(7), {"بازار أدرار", "Bazar d'Adrar"}};
    one.topic.latin = "Annulations";
    one.person = {"سالم", "Salem"};
    const auto paper = draw(fonts(), one);
    sayAll(textOf(paper.pdf), {"Bazar d'Adrar · S07", "Annulations", "Salem"});
    EXPECT_EQ(paper.name, "S07-journal-2026-11-18-2026-11-24");
}

TEST_F(CentrePapers, aListSaysOfWhatWhenForWhomAndEachOfItsFigures) {
    const auto stalls = draw(fonts(), stallsList(30, false));
    const auto text = textOf(stalls.pdf);
    sayAll(text, {"TOUS LES STANDS", "كل المحلات الآن", "24/11/2026", "18:05", "La directrice", "مديرة المركز", "Stand S30",
                  "Ouvert depuis", "12 500,00", "375 000,00", "Dernier signe", "Nombre de lignes : 30"});
    EXPECT_GT(pagesOf(stalls.pdf), 1);
    sayAll(text, {"1 / ", "2 / "});
    EXPECT_EQ(stalls.name, "C00-stands-2026-11-24");
    sayAll(textOf(draw(fonts(), stallsList(5, true)).pdf), {"مفتوح منذ"});
    sayAll(textOf(draw(fonts(), stockList()).pdf), {"STOCK DE TOUS LES LIEUX", "Aux artisans", "281 400,00", "Réserve · S46"});
    const auto dues = draw(fonts(), duesList());
    sayAll(textOf(dues.pdf), {"DÛ AUX ARTISANS", "Fatma Zohra Ben Hamou", "Timimoun", "31 450,00", "-850,00", "30 600,00",
                              "Bazar d'Adrar · S07"});
    EXPECT_EQ(dues.name, "S07-dus-2026-11-24");
    sayAll(textOf(draw(fonts(), doubtsList(false)).pdf), {"À DÉCIDER", "vendue par deux stands", "S07-1-000041", "16:02"});
    sayAll(textOf(draw(fonts(), doubtsList(true)).pdf), {"ما ينتظر القرار", "بيعت القطعة"});
    EXPECT_EQ(draw(fonts(), doubtsList(true)).name, "C00-a-decider-2026-11-24");
}

} // namespace
} // namespace touat::receipts
