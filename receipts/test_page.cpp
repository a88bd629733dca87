// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/test_page.h"

#include "receipts/written.h"

namespace touat::receipts {

std::string drawTestPage(const Fonts& fonts, const TestPage& page, RollWidth width) {
    Roll roll(fonts, {width, First::arabic});
    roll.rule(500); // from edge to edge of what the head can reach
    roll.space(1500);
    roll.centred({"صفحة تجربة", "Page d'essai"}, Step::headline, Weight::bold);
    roll.centred(page.stallName, Step::normal);
    roll.space(1000);
    roll.dashes();
    roll.centredFigure(page.stall + "  " + writtenDate(page.at) + "  " + writtenTime(page.at),
                       Step::normal);
    roll.centredFigure(page.printer, Step::small);
    roll.bothSides({"عرض الورق", "Largeur du papier"});
    roll.centredFigure(width == RollWidth::mm58 ? "58 mm" : "80 mm", Step::total, Weight::bold);
    roll.dashes();
    roll.amount({"المجموع", "Total"}, written(Money::dinars(1'234)), Step::normal, Weight::bold);
    roll.space(1000);
    roll.centred(
        {"إذا قرأت هذا واضحًا فالطابعة جاهزة.", "Si ceci se lit bien, l'imprimante est prête."},
        Step::small);
    roll.space(1500);
    roll.code("TOUAT1 " + page.stall + " TEST");
    roll.space(1500);
    roll.rule(500);
    return drawPdf(fonts, roll.finish("Touat " + page.stall));
}

} // namespace touat::receipts
