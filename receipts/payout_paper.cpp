// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/payout_paper.h"

#include "receipts/artisan_named.h"
#include "receipts/in_words.h"
#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

enum class PayoutCopy { artisan, house };

const Name payoutTitle{"وصل تسديد مستحقات الحرفي", "VERSEMENT À L'ARTISAN"};
const Name opensPage{
    "هذا الرمز يفتح حسابكم في الهاتف، مع رمزكم السري. لا تعطوه لأحد.",
    "Ce code ouvre votre compte sur un téléphone, avec votre code secret. Ne le donnez à "
    "personne."};
const Name iReceived{"استلمت هذا المبلغ.", "J'ai reçu cette somme."};
const Name paidToYou{"دُفع لكم", "Versé à vous"};
const Name takenBack{"ملغى: رجع المال إلى الدار", "ANNULÉ : l'argent est revenu"};

Name nameOfCopy(PayoutCopy copy) {
    if (copy == PayoutCopy::house) return {"نسخة الدار", "Exemplaire de la maison"};
    return {"نسخة الحرفي", "Exemplaire de l'artisan"};
}

Name wayOf(const PrintedPayout& payout) {
    const auto place = isolated(payout.stream.stall.text());
    switch (payout.from) {
    case PaidOutOf::drawer:
        return {"نقدًا، من صندوق " + place, "En espèces, du tiroir-caisse " + place};
    case PaidOutOf::safe:
        return {"نقدًا، من خزنة " + place, "En espèces, du coffre " + place};
    case PaidOutOf::account:
        break;
    }
    return with(nameOf(payout.method), payout.reference);
}

Name periodOf(const PrintedPayout& payout) {
    if (payout.lines.empty()) return {};
    const auto from = isolated(writtenDay(payout.lines.front().day));
    const auto until = isolated(writtenDay(payout.lines.back().day));
    return {"عن الفترة من " + from + " إلى " + until,
            "Pour la période du " + from + " au " + until};
}

Name inWords(Money amount) {
    return {inArabicWords(amount, DinarName::algerian), inFrenchWords(amount, DinarName::algerian)};
}

/// What the code on a copy says.
std::string codeOnCopy(const PrintedPayout& payout, PayoutCopy copy) {
    return copy == PayoutCopy::artisan && !payout.link.empty() ? payout.link : payout.proof();
}

class PayoutLeaves {
  public:
    PayoutLeaves(const Fonts& fonts, const PrintedPayout& payout, PayoutCopy copy)
        : m_payout(payout),
          m_copy(copy),
          m_leaves(fonts, LeafSize::a4, "Versement " + payout.numberText(),
                   with({"تابع وصل التسديد", "Suite du versement"}, payout.numberText())) {}

    std::vector<Sheet> layOut(const House& house) {
        if (m_payout.training) m_leaves.framed(trainingMark());
        if (m_payout.reversed) m_leaves.framed(takenBack);
        const auto copy = nameOfCopy(m_copy);
        m_leaves.bothSides(
            {copy.arabic + " · " + house.name.arabic, copy.latin + " · " + house.name.latin});
        m_leaves.title(payoutTitle);
        m_leaves.space(mm(2));
        m_leaves.bothSides(with({"رقم", "N°"}, m_payout.numberText()));
        m_leaves.bothSides(with({"الحرفي", "Artisan"}, withCommune(m_payout.artisan)), Step::normal,
                           Weight::bold);
        m_leaves.bothSides(with({"رقم بطاقته", "Carte n°"}, m_payout.artisan.card));
        m_leaves.bothSides(with({"في", "Le"}, writtenMoment(m_payout.at)));
        m_leaves.bothSides(periodOf(m_payout), Step::normal, Weight::bold);
        items();
        amount();
        m_leaves.signHere(
            {{"استلمه الحرفي: إمضاء أو بصمة", "Reçu, l'artisan\u00A0: signature ou pouce"}, payer()});
        return m_leaves.finish(codeOnCopy(m_payout, m_copy), m_payout.numberText());
    }

  private:
    Name payer() const {
        const Name label{"دفعه", "Payé par"};
        return m_payout.by.isEmpty() ? label : with(label, m_payout.by);
    }

    void items() {
        m_leaves.space(mm(3));
        m_leaves.table({"عن ماذا", "Pour quoi"}, {{{"اليوم", "Jour"}, mm(26)},
                                                  {{"سعر البيع", "Prix payé"}, mm(30)},
                                                  {{"لكم", "Pour vous"}, mm(32)}});
        for (const auto& line : m_payout.lines)
            m_leaves.row(about(line), detailsOf(line),
                         {writtenDay(line.day), line.paid ? written(*line.paid) : std::string{},
                          written(line.amount)});
        m_leaves.endTable();
        if (!m_payout.rounding.isZero())
            m_leaves.total({"زيادة لعدم وجود الفكة", "Arrondi, faute de monnaie"},
                           written(m_payout.rounding));
    }

    void amount() {
        m_leaves.sum(paidToYou, written(m_payout.handedOver()), SumOf::dinars);
        m_leaves.drawing(drawnCash(m_leaves.fonts(), m_payout.cash(), m_leaves.inside()));
        m_leaves.facing(inWords(m_payout.handedOver()), Step::normal, Weight::bold);
        m_leaves.bothSides(wayOf(m_payout), Step::normal);
        if (m_copy == PayoutCopy::artisan && !m_payout.link.empty()) m_leaves.facing(opensPage);
    }

    const PrintedPayout& m_payout;
    PayoutCopy m_copy;
    Leaves m_leaves;
};

Sheet payoutSlip(const Fonts& fonts, const PrintedPayout& payout, RollForm form, const House& house,
                 PayoutCopy copy) {
    Roll roll(fonts, form);
    if (payout.training) roll.framed(trainingMark());
    if (payout.reversed) roll.framed(takenBack);
    roll.centred(house.name, Step::headline, Weight::bold);
    roll.rule(350);
    roll.bothSides(payoutTitle, Step::normal, Weight::bold);
    roll.bothSides(nameOfCopy(copy));
    roll.bothSides(with({"رقم", "N°"}, payout.numberText()));
    roll.bothSides(with({"في", "Le"}, writtenMoment(payout.at)));
    roll.bothSides(with({"الحرفي", "Artisan"}, withCommune(payout.artisan)), Step::small,
                   Weight::bold);
    roll.bothSides(with({"رقم بطاقته", "Carte n°"}, payout.artisan.card));
    roll.bothSides(periodOf(payout));
    if (!payout.by.isEmpty()) roll.bothSides(with({"دفعه", "Payé par"}, payout.by));
    roll.rule();
    bool first = true;
    for (const auto& line : payout.lines) {
        if (!first) roll.dashes();
        first = false;
        roll.priced(about(line), written(line.amount));
        roll.line(isolated(writtenDay(line.day) + " · " + detailsOf(line)), Step::small);
        if (line.paid) roll.amount({"سعر البيع", "Prix payé"}, written(*line.paid), Step::small);
    }
    roll.rule(350);
    if (!payout.rounding.isZero())
        roll.amount({"زيادة لعدم وجود الفكة", "Arrondi, faute de monnaie"},
                    written(payout.rounding), Step::small);
    roll.amount(paidToYou, written(payout.handedOver()), Step::total, Weight::bold, true);
    roll.drawing(drawnCash(fonts, payout.cash(), roll.inside()));
    roll.lines(inWords(payout.handedOver()), Step::small);
    roll.bothSides(wayOf(payout), Step::small, Weight::bold);
    roll.rule();
    roll.centred(iReceived, Step::small);
    roll.signHere({"إمضاء الحرفي أو بصمة إبهامه", "L'artisan\u00A0: signature ou pouce"});
    roll.signHere({"إمضاء من دفع", "Signature de qui a payé"});
    roll.space(1500);
    if (copy == PayoutCopy::artisan && !payout.link.empty()) roll.lines(opensPage, Step::small);
    roll.space(1200);
    roll.code(codeOnCopy(payout, copy));
    roll.space(1200);
    roll.centredFigure(payout.numberText(), Step::small);
    roll.dashes();
    return roll.finish("Touat " + payout.numberText());
}

} // namespace

std::string drawPayout(const Fonts& fonts, const PrintedPayout& payout, const House& house) {
    auto sheets = PayoutLeaves(fonts, payout, PayoutCopy::artisan).layOut(house);
    for (auto& sheet : PayoutLeaves(fonts, payout, PayoutCopy::house).layOut(house))
        sheets.push_back(std::move(sheet));
    return drawPdf(fonts, sheets);
}

std::string drawPayoutSlip(const Fonts& fonts, const PrintedPayout& payout, RollForm form,
                           const House& house) {
    return drawPdf(fonts,
                   std::vector<Sheet>{payoutSlip(fonts, payout, form, house, PayoutCopy::artisan),
                                      payoutSlip(fonts, payout, form, house, PayoutCopy::house)});
}

} // namespace touat::receipts
