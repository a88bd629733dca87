// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/artisan_card.h"

namespace touat::receipts {

std::string drawArtisanCard(const Fonts& fonts, const PrintedArtisanCard& card, RollForm form,
                            const House& house) {
    Roll roll(fonts, form);
    roll.dashes(); // to cut along
    roll.centred(house.name, Step::small);
    roll.centred({"بطاقة الحرفي", "Carte d'artisan"}, Step::normal, Weight::bold);
    roll.space(1000);
    roll.border();
    roll.space(1000);
    roll.centred(card.person, Step::headline, Weight::bold);
    if (!card.commune.isEmpty()) roll.centred(card.commune, Step::normal);
    roll.space(2000);
    if (!card.link.empty()) {
        roll.code(card.link, 6);
        roll.space(1500);
        roll.lines({"بالهاتف: صوّر هذا الرمز، ثم اكتب رمزك السري، فترى مالك وسلعك.",
                    "Au téléphone\u00A0: visez ce code, tapez votre code secret, et vous voyez votre "
                    "argent et vos articles."},
                   Step::normal);
        roll.rule();
    }
    roll.bars(card.card);
    roll.centredFigure(card.card, Step::small);
    roll.lines({"في المحل: مرّر هذا الخط أمام الماسح.", "Au stand\u00A0: passez ces barres au lecteur."},
               Step::normal);
    roll.space(1500);
    roll.framed({"لا تعطِ رمزك السري لأحد", "Ne donnez votre code secret à personne"});
    roll.lines({"ضاعت البطاقة؟ أخبر المركز: تُلغى وتأخذ غيرها، ومالك محفوظ.",
                "Carte perdue\u00A0? Dites-le au centre\u00A0: elle ne vaut plus rien, vous en recevez une "
                "autre, et votre argent reste à vous."},
               Step::small);
    roll.space(1500);
    roll.dashes();
    return drawPdf(fonts,
                   roll.finish("Touat card " + preferred(card.person.latin, card.person.arabic)));
}

} // namespace touat::receipts
