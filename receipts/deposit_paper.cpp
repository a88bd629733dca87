// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/deposit_paper.h"

#include <array>

#include "receipts/artisan_named.h"
#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/two_copies.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

const Name depositTitle{"وصل إيداع السلع", "BON DE DÉPÔT"};
const Name depositCopies[] = {{"نسخة الحرفي", "Exemplaire de l'artisan"},
                              {"نسخة المحل", "Exemplaire du stand"}};
const Name notLookedAt{"تنتظر المعاينة", "À examiner"};
const Name mayServe{"يمكن استعماله سندَ معاملة تجارية بعد إمضاء الطرفين وختم الحرفي.",
                    "Peut servir de bon de transaction commerciale une fois signé des deux et "
                    "cacheté par l'artisan."};
const Name noPackaging{"تغليف مودَع: لا شيء · مصاريف مدفوعة مسبقًا: لا شيء",
                       "Emballages consignés\u00A0: néant · Frais avancés\u00A0: néant"};

Name underContract(const PrintedDeposit& deposit) {
    return with({"حسب العقد، النسخة", "Selon le contrat, version"},
                std::to_string(deposit.contract));
}

/// Who the stall is before the law, a mention after the other.
std::string mentionsOf(const Party& party) {
    const std::array<std::pair<const char*, const std::string*>, 5> mentions{
        {{"", &party.address},
         {"RC\u00A0", &party.register_},
         {"NIF\u00A0", &party.nif},
         {"NIS\u00A0", &party.nis},
         {"AI\u00A0", &party.ai}}};
    std::string text;
    for (const auto& [label, mention] : mentions)
        if (!mention->empty()) text += (text.empty() ? "" : " · ") + (label + *mention);
    return text;
}

Name printOf(const PrintedDeposit& deposit) {
    return with({"بصمة الوصل", "Empreinte"}, deposit.fingerprint().hex().substr(0, 16));
}

Name appraisedAs(const PrintedAppraisal& line) {
    return line.outcome == Appraisal::accepted ? withUnit(line.item, line.unit)
                                               : nameOf(line.outcome);
}

class DepositLeaves {
  public:
    DepositLeaves(const Fonts& fonts, const PrintedDeposit& deposit, const Name& copy)
        : m_deposit(deposit),
          m_copy(copy),
          m_leaves(fonts, LeafSize::halfA4, "Dépôt " + deposit.numberText(),
                   with({"تابع وصل الإيداع", "Suite du bon de dépôt"}, deposit.numberText())) {}

    std::vector<Sheet> layOut(const Picture& photo, const House& house) {
        if (m_deposit.training) m_leaves.framed(trainingMark());
        m_leaves.bothSides(
            {m_copy.arabic + " · " + house.name.arabic, m_copy.latin + " · " + house.name.latin});
        m_leaves.title(depositTitle);
        m_leaves.space(mm(1));
        people();
        m_leaves.sum({"عدد القطع المودَعة", "Pièces laissées"}, together(m_deposit.counted).latin,
                     SumOf::things);
        if (!m_deposit.note.empty()) m_leaves.bothSides(nameAsTyped(m_deposit.note));
        if (!m_deposit.lines.empty()) table();
        m_leaves.space(mm(1));
        m_leaves.facing(liabilityOf(m_deposit.terms), Step::small, Weight::bold);
        m_leaves.drawing(drawnLiability(m_deposit.terms.liability.value_or(Liability::stall)));
        m_leaves.facing(paydayOf(m_deposit.terms));
        if (const auto& hands = m_deposit.hands) {
            m_leaves.signHere({{"إمضاء الحرفي على الشاشة", "L'artisan, signé à l'écran"},
                               with({"المحل، على الشاشة", "Le stand, à l'écran"}, m_deposit.by)},
                              {hands->artisan, hands->house}, photo);
            m_leaves.bothSides(printOf(m_deposit));
        } else {
            m_leaves.signHere({{"إمضاء الحرفي أو بصمة إبهامه", "L'artisan\u00A0: signature ou pouce"},
                               with({"المحل، الإمضاء والختم", "Le stand, cachet"}, m_deposit.by)},
                              {}, photo);
        }
        return m_leaves.finish(m_deposit.proof(), m_deposit.numberText());
    }

  private:
    static Name with(const Name& label, const Name& who) {
        return who.isEmpty() ? label : receipts::with(label, who);
    }
    static Name with(const Name& label, const std::string& what) {
        return receipts::with(label, what);
    }

    void people() {
        const auto& artisan = m_deposit.artisan;
        m_leaves.bothSides(with({"أودعها الحرفي", "Laissé par l'artisan"}, withCommune(artisan)),
                           Step::normal, Weight::bold);
        m_leaves.bothSides(with({"رقم بطاقته", "Carte n°"}, artisan.card));
        m_leaves.bothSides(
            with({"عند المحل", "Au stand"}, placeOf(m_deposit.stallName, m_deposit.stream.stall)));
        if (m_deposit.house) {
            const auto mentions = mentionsOf(*m_deposit.house);
            if (!mentions.empty()) m_leaves.bothSides({{}, mentions});
        }
        m_leaves.bothSides(with({"في", "Le"}, writtenMoment(m_deposit.at)));
        m_leaves.bothSides(underContract(m_deposit));
    }

    void table() {
        m_leaves.space(mm(1));
        m_leaves.table({"التعيين", "Désignation"},
                       {{{"العدد", "Qté"}, mm(16)},
                        {{"سعر الوحدة", "Prix unitaire"}, mm(28)},
                        {{"للحرفي منها", "À l'artisan"}, mm(28)},
                        {{"المبلغ", "Montant"}, mm(32)}},
                       LeafRows::beside);
        for (const auto& line : m_deposit.lines) {
            const bool taken = line.outcome == Appraisal::accepted;
            const auto amount = amountFor(line.tag, line.quantity);
            m_leaves.row(appraisedAs(line), taken ? isolated(line.code) : isolated(line.note),
                         {measured(line.quantity, line.unit).latin,
                          taken ? written(line.tag) : std::string{},
                          taken && line.artisan ? written(*line.artisan) : std::string{},
                          taken && amount ? written(*amount) : std::string{}});
        }
        if (m_deposit.offered != Quantity{})
            m_leaves.row(notLookedAt, {}, {written(m_deposit.offered), {}, {}, {}});
        m_leaves.endTable();
        if (!m_deposit.isComplete()) return;
        m_leaves.total({"المجموع بسعر البطاقات", "Total des étiquettes"},
                       written(m_deposit.total()), Weight::bold);
        m_leaves.facing(noPackaging);
        m_leaves.facing(mayServe);
        m_leaves.space(mm(1));
    }

    const PrintedDeposit& m_deposit;
    Name m_copy;
    Leaves m_leaves;
};

void appraisalOnRoll(Roll& roll, const PrintedAppraisal& line) {
    const auto count = measured(line.quantity, line.unit).latin;
    if (line.outcome != Appraisal::accepted) {
        roll.priced(nameOf(line.outcome), count);
        if (!line.note.empty()) roll.line(line.note, Step::small);
        return;
    }
    const auto amount = amountFor(line.tag, line.quantity);
    roll.priced(line.item, amount ? written(*amount) : std::string{});
    roll.line(isolated(count + " × " + written(line.tag)), Step::small);
    roll.line(isolated(line.code), Step::small);
    if (line.artisan)
        roll.amount({"للحرفي من كل واحدة", "À l'artisan, chacune"}, written(*line.artisan),
                    Step::small);
}

void appraisalsOnRoll(Roll& roll, const PrintedDeposit& deposit) {
    bool first = true;
    for (const auto& line : deposit.lines) {
        if (!first) roll.dashes();
        first = false;
        appraisalOnRoll(roll, line);
    }
    if (deposit.offered != Quantity{} && !first) {
        roll.dashes();
        roll.priced(notLookedAt, written(deposit.offered));
    }
    if (!first) roll.rule();
    if (!deposit.isComplete()) return;
    roll.amount({"المجموع بسعر البطاقات", "Total des étiquettes"}, written(deposit.total()),
                Step::normal, Weight::bold, true);
    roll.lines(noPackaging, Step::small);
    roll.lines(mayServe, Step::small);
    roll.rule();
}

Sheet depositSlip(const Fonts& fonts, const PrintedDeposit& deposit, RollForm form,
                  const Picture& photo, const House& house, const Name& copy) {
    Roll roll(fonts, form);
    if (deposit.training) roll.framed(trainingMark());
    roll.centred(house.name, Step::headline, Weight::bold);
    roll.rule(350);
    roll.bothSides(depositTitle, Step::normal, Weight::bold);
    roll.bothSides(copy);
    roll.bothSides(with({"رقم", "N°"}, deposit.numberText()));
    roll.bothSides(with({"في", "Le"}, writtenMoment(deposit.at)));
    roll.bothSides(with({"الحرفي", "Artisan"}, withCommune(deposit.artisan)), Step::small,
                   Weight::bold);
    roll.bothSides(with({"رقم بطاقته", "Carte n°"}, deposit.artisan.card));
    roll.bothSides(with({"المحل", "Stand"}, placeOf(deposit.stallName, deposit.stream.stall)));
    if (deposit.house) roll.line(mentionsOf(*deposit.house), Step::small);
    if (!deposit.by.isEmpty()) roll.bothSides(with({"استلمها", "Reçu par"}, deposit.by));
    roll.bothSides(underContract(deposit));
    roll.rule(350);
    roll.amount({"عدد القطع", "Pièces laissées"}, together(deposit.counted).latin, Step::total,
                Weight::bold);
    roll.photo(photo);
    if (!deposit.note.empty()) roll.line(deposit.note, Step::small);
    roll.rule();
    appraisalsOnRoll(roll, deposit);
    roll.drawing(drawnLiability(deposit.terms.liability.value_or(Liability::stall)));
    roll.lines(liabilityOf(deposit.terms), Step::small);
    roll.space(1200);
    roll.lines(paydayOf(deposit.terms), Step::small);
    roll.space(1500);
    if (deposit.hands) {
        roll.signHere({"إمضاء الحرفي على الشاشة", "L'artisan, signé à l'écran"},
                      deposit.hands->artisan);
        roll.signHere({"المحل، على الشاشة", "Le stand, à l'écran"}, deposit.hands->house);
        roll.bothSides(printOf(deposit));
    } else {
        roll.signHere({"إمضاء الحرفي أو بصمة إبهامه", "L'artisan\u00A0: signature ou pouce"});
        roll.signHere({"إمضاء المحل وختمه", "Signature et cachet du stand"});
    }
    roll.space(1500);
    roll.code(deposit.proof());
    roll.space(1200);
    roll.centredFigure(deposit.numberText(), Step::small);
    roll.dashes();
    return roll.finish("Touat " + deposit.numberText());
}

} // namespace

std::string drawDeposit(const Fonts& fonts, const PrintedDeposit& deposit, const Painter& painter,
                        const House& house) {
    const auto photo = photographed(painter, deposit.photo);
    return drawPdf(
        fonts, twoCopies(DepositLeaves(fonts, deposit, depositCopies[0]).layOut(photo, house),
                         DepositLeaves(fonts, deposit, depositCopies[1]).layOut(photo, house)));
}

std::string drawDepositSlip(const Fonts& fonts, const PrintedDeposit& deposit, RollForm form,
                            const Painter& painter, const House& house) {
    const auto photo = photographed(painter, deposit.photo);
    return drawPdf(
        fonts, std::vector<Sheet>{depositSlip(fonts, deposit, form, photo, house, depositCopies[0]),
                                  depositSlip(fonts, deposit, form, photo, house, depositCopies[1])});
}

} // namespace touat::receipts
