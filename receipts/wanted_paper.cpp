// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/wanted_paper.h"

#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

// Half the leaf at 200 dots an inch.
constexpr int pictureWidth = 690;
constexpr int pictureHeight = 460;

std::vector<Sheet> layOut(const Fonts& fonts, const PrintedWanted& wanted, const Painter& painter,
                          const House& house) {
    const auto who = both(wanted.artisan);
    Leaves leaves(fonts, LeafSize::a4, "Touat " + preferred(who.latin, who.arabic), who);
    if (wanted.training) leaves.framed(trainingMark());
    leaves.bothSides(house.name, Step::normal, Weight::bold);
    const auto stall = wanted.stream.stall.text();
    const auto names = both(wanted.stallName);
    leaves.bothSides({names.arabic + " · " + isolated(stall), names.latin + " · " + stall});
    leaves.space(mm(2));
    leaves.rule(400);
    leaves.paragraphs({"نطلب منكم ما يلي", "Nous vous demandons"}, Step::normal);
    leaves.paragraphs(wanted.artisan, Step::headline, Weight::bold);
    leaves.bothSides(both(wanted.commune), Step::normal);
    leaves.bothSides(with({"بتاريخ", "Date\u00A0:"}, writtenDate(wanted.at)));
    if (!wanted.by.isEmpty()) leaves.bothSides(with({"من طرف", "De la part de"}, wanted.by));
    leaves.space(mm(4));
    for (std::size_t i = 0; i < wanted.lines.size(); i += 2) {
        std::vector<LeafPicture> pair;
        for (std::size_t k = i; k < i + 2 && k < wanted.lines.size(); ++k) {
            const auto& line = wanted.lines[k];
            LeafPicture cell;
            if (painter) cell.picture = painter(line.likeness, pictureWidth, pictureHeight);
            const auto count = measured(line.wanted, line.unit);
            cell.figure = "× " + count.latin;
            cell.name = line.item;
            cell.code = line.code;
            pair.push_back(std::move(cell));
        }
        leaves.pictures(pair);
    }
    return leaves.finish({}, wanted.stream.stall.text());
}

} // namespace

std::string drawWanted(const Fonts& fonts, const std::vector<PrintedWanted>& wanted,
                       const Painter& painter, const House& house) {
    std::vector<Sheet> sheets;
    for (const auto& paper : wanted)
        for (auto& sheet : layOut(fonts, paper, painter, house))
            sheets.push_back(std::move(sheet));
    return drawPdf(fonts, sheets);
}

} // namespace touat::receipts
