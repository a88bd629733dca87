// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/contract_paper.h"

#include "receipts/artisan_named.h"
#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

std::string inDinars(Money amount) {
    return isolated(writtenShort(amount));
}
std::string arabicSum(Money amount) {
    return inDinars(amount) + " دج";
}
std::string frenchSum(Money amount) {
    return inDinars(amount) + "\u00A0DA";
}
Money ofThousand(Rate rate) {
    return partOf(Money::dinars(1000), rate);
}

Name agencyOf(Agency agency) {
    if (agency == Agency::ownName)
        return {
            "يبيع المحل باسمه الخاص ولحساب الحرفي. تبقى السلع ملكًا للحرفي إلى أن تُباع.",
            "Le stand vend en son propre nom, pour le compte de l'artisan. Les pièces restent à "
            "l'artisan jusqu'à la vente."};
    return {"يبيع المحل باسم الحرفي ولحسابه. تبقى السلع ملكًا للحرفي إلى أن تُباع.",
            "Le stand vend au nom et pour le compte de l'artisan. Les pièces restent à l'artisan "
            "jusqu'à la vente."};
}

Name bearerOf(const Terms& terms) {
    switch (terms.bearer.value_or(Bearer::shared)) {
    case Bearer::shared:
        if (terms.sharesOf.value_or(SharesOf::paid) == SharesOf::tag)
            return {"إذا بيعت بأقل من سعر البطاقة، تُحسب الحصص على سعر البطاقة.",
                    "Vendu moins cher que l'étiquette\u00A0: les parts se comptent sur le prix de "
                    "l'étiquette."};
        return {
            "إذا بيعت بأقل من سعر البطاقة، تُحسب الحصص على ما دفعه الزبون، وكل واحد يتحمل نصيبه.",
            "Vendu moins cher que l'étiquette\u00A0: les parts se comptent sur le prix payé, chacun "
            "perd selon sa part."};
    case Bearer::stall:
        return {
            "إذا بيعت بأقل من سعر البطاقة، فالفرق على المحل: حصة الحرفي من سعر البطاقة لا تنقص.",
            "Vendu moins cher que l'étiquette\u00A0: la différence est pour le stand, l'artisan "
            "reçoit sa part du prix de l'étiquette."};
    case Bearer::artisan:
        return {"إذا بيعت بأقل من سعر البطاقة، فالفرق على الحرفي، ولا ينزل تحت أدنى سعر.",
                "Vendu moins cher que l'étiquette\u00A0: la différence est pour l'artisan, jamais sous "
                "le prix plancher."};
    case Bearer::centre:
        return {
            "إذا بيعت بأقل من سعر البطاقة، فالفرق على المركز: حصة الحرفي من سعر البطاقة لا تنقص.",
            "Vendu moins cher que l'étiquette\u00A0: la différence est pour le centre, l'artisan "
            "reçoit sa part du prix de l'étiquette."};
    }
    return {};
}

Name floorOf(const Terms& terms) {
    if (!terms.floor)
        return {"أدنى سعر لكل سلعة هو المتفق عليه عند إيداعها. لا تُباع بأقل منه دون موافقة الحرفي.",
                "Le prix plancher est convenu pour chaque pièce au dépôt. Rien n'est vendu en "
                "dessous sans l'accord de l'artisan."};
    const auto least = ofThousand(*terms.floor);
    return {"لا تُباع أي سلعة بأقل من " + arabicSum(least) +
                " لكل 1\u00A0000 دج من سعر البطاقة دون موافقة الحرفي.",
            "Rien n'est vendu à moins de " + frenchSum(least) +
                " par 1\u00A0000\u00A0DA d'étiquette sans l'accord de l'artisan."};
}

Name freeDiscountOf(const Terms& terms) {
    if (!terms.freeDiscount)
        return {"يمكن للمحل أن ينقص السعر إلى أدنى سعر دون أن يسأل.",
                "Sans demander, le stand peut baisser le prix jusqu'au prix plancher."};
    if (terms.freeDiscount->isZero())
        return {"لا ينقص المحل السعر أبدًا دون أن يسأل الحرفي.",
                "Le stand ne baisse jamais le prix sans demander à l'artisan."};
    const auto most = ofThousand(*terms.freeDiscount);
    return {"يمكن للمحل أن ينقص دون أن يسأل " + arabicSum(most) +
                " على الأكثر من كل 1\u00A0000 دج.",
            "Sans demander, le stand peut baisser le prix d'au plus " + frenchSum(most) +
                " sur chaque 1\u00A0000\u00A0DA."};
}

Name termOf(const Terms& terms, Day signedOn) {
    const auto from = isolated(writtenDay(terms.starts.value_or(signedOn)));
    if (!terms.ends)
        return {"هذه النسخة سارية من " + from + " إلى أن تُمضى نسخة أخرى.",
                "Cette version vaut du " + from + " jusqu'à ce qu'une autre soit signée."};
    const auto until = isolated(writtenDay(*terms.ends));
    Name term{"هذه النسخة سارية من " + from + " إلى " + until + '.',
              "Cette version vaut du " + from + " au " + until + '.'};
    if (const auto days = terms.graceDays.value_or(0); days > 0) {
        term.arabic += " بعد ذلك تبقى السلع معروضة للبيع مدة " + daysOf(days).arabic + '.';
        term.latin += " Après, les pièces restent en vente " + daysOf(days).latin + '.';
    }
    return term;
}

Name endOf(const Terms& terms) {
    if (terms.atEnd.value_or(AtEnd::returned) == AtEnd::renewed)
        return {
            "عند النهاية يُجدَّد العقد إذا وافق الحرفي، وإلا تُرجع إليه السلع. السكوت لا يجعل السلع "
            "ملكًا للمحل أبدًا.",
            "À la fin, le contrat est reconduit si l'artisan le veut, sinon les pièces lui sont "
            "rendues. Le silence ne donne jamais les pièces au stand."};
    return {
        "عند النهاية تُرجع السلع إلى الحرفي. السكوت لا يجعل السلع ملكًا للمحل أبدًا.",
        "À la fin, les pièces sont rendues à l'artisan. Le silence ne donne jamais les pièces au "
        "stand."};
}

Name rhythmOf(const Terms& terms) {
    Name rhythm;
    switch (terms.rhythm.value_or(Rhythm::asked)) {
    case Rhythm::asked:
        rhythm = {"يُدفع للحرفي عندما يطلب", "L'artisan est payé quand il le demande"};
        break;
    case Rhythm::weekly:
        rhythm = {"يُدفع للحرفي كل أسبوع", "L'artisan est payé chaque semaine"};
        break;
    case Rhythm::monthly:
        rhythm = {"يُدفع للحرفي كل شهر", "L'artisan est payé chaque mois"};
        break;
    }
    if (terms.leastPayout && !terms.leastPayout->isZero()) {
        rhythm.arabic += "، ابتداءً من " + arabicSum(*terms.leastPayout) +
                         ". ما كان أقل ينتظر المرة القادمة ولا يضيع";
        rhythm.latin += ", à partir de " + frenchSum(*terms.leastPayout) +
                        ". Moins attend la fois suivante et n'est jamais perdu";
    }
    return {rhythm.arabic + '.', rhythm.latin + '.'};
}

Name keeperOf(const Terms& terms) {
    if (terms.keeper.value_or(Keeper::stall) == Keeper::centre)
        return {
            "يحفظ المركز مال الحرفي. هذا المال ليس للمركز ولا للمحل.",
            "Le centre garde l'argent de l'artisan. Cet argent n'est ni au centre ni au stand."};
    return {"يحفظ المحل مال الحرفي. هذا المال ليس للمحل.",
            "Le stand garde l'argent de l'artisan. Cet argent n'est pas au stand."};
}

class ContractLeaves {
  public:
    ContractLeaves(const Fonts& fonts, const PrintedContract& contract)
        : m_contract(contract),
          m_terms(contract.terms),
          m_leaves(fonts, LeafSize::a4, "Contrat " + contract.numberText(),
                   with({"تابع العقد", "Suite du contrat"}, contract.numberText())) {}

    std::vector<Sheet> layOut(const House& house) {
        head(house);
        shares();
        clauses();
        if (const auto& hands = m_contract.hands)
            m_leaves.signHere({{"إمضاء الحرفي على الشاشة", "L'artisan, signé à l'écran"},
                               {"إمضاء المحل على الشاشة", "Le stand, signé à l'écran"}},
                              {hands->artisan, hands->house});
        else
            m_leaves.signHere({{"إمضاء الحرفي", "Signature de l'artisan"},
                               {"بصمة إبهام من لا يكتب", "Empreinte du pouce de qui n'écrit pas"},
                               {"إمضاء المحل وختمه", "Signature et cachet du stand"}});
        return m_leaves.finish({}, m_contract.numberText() + "  ·  " +
                                       m_contract.fingerprint().hex().substr(0, 16));
    }

  private:
    void head(const House& house) {
        if (m_contract.training) m_leaves.framed(trainingMark());
        m_leaves.bothSides(house.name, Step::normal, Weight::bold);
        m_leaves.space(mm(2));
        m_leaves.rule(400);
        m_leaves.title({"عقد البيع بالأمانة", "CONTRAT DE DÉPÔT-VENTE"});
        m_leaves.space(mm(2));
        m_leaves.bothSides(with({"رقم", "N°"}, m_contract.numberText()));
        const auto version = with({"النسخة", "Version"}, std::to_string(m_contract.number));
        const auto signedOn = isolated(writtenDay(m_contract.signedOn));
        m_leaves.bothSides({version.arabic + " · " + signedOn, version.latin + " · " + signedOn},
                           Step::normal, Weight::bold);
        m_leaves.space(mm(2));
        const auto& artisan = m_contract.artisan;
        m_leaves.bothSides(with({"بين الحرفي", "Entre l'artisan"}, withCommune(artisan)),
                           Step::normal, Weight::bold);
        m_leaves.bothSides(with({"رقم بطاقته", "Carte n°"}, artisan.card));
        m_leaves.bothSides(
            with({"والمحل", "et le stand"}, placeOf(m_contract.place.name, m_contract.place.place)),
            Step::normal, Weight::bold);
        m_leaves.space(mm(2));
    }

    // Never a bare percent: what is left of each thousand, and for whom.
    void shares() {
        const bool fixed = m_terms.basis == Basis::fixedNet;
        const auto rules = m_terms.rules.value_or(std::vector<ShareRule>{});
        if (fixed) {
            Name net{
                "يأخذ الحرفي المبلغ الصافي المتفق عليه لكل سلعة عند إيداعها، مهما كان سعر البيع.",
                "L'artisan reçoit le net convenu pour chaque pièce au dépôt, quel que soit le "
                "prix de vente."};
            if (m_terms.leastCommission && !m_terms.leastCommission->isZero()) {
                net.arabic +=
                    " للمحل من كل قطعة على الأقل " + arabicSum(*m_terms.leastCommission) + '.';
                net.latin +=
                    " Au stand, au moins " + frenchSum(*m_terms.leastCommission) + " par pièce.";
            }
            m_leaves.facing(net, Step::normal, Weight::bold);
        } else {
            const auto each = perThousandByBand(m_terms);
            const bool one = rules.empty() && each.size() == 1;
            const auto artisan = each.front().artisan;
            m_leaves.facing(
                {"من كل 1\u00A0000 دج يأخذ الحرفي" + (one ? ' ' + arabicSum(artisan) + '.' : ":"),
                 "Sur 1\u00A0000\u00A0DA, l'artisan reçoit" +
                     (one ? ' ' + frenchSum(artisan) + '.' : "\u00A0:")},
                Step::total, Weight::bold);
        }
        if (fixed && rules.empty()) return;
        m_leaves.space(mm(3));
        std::vector<LeafColumn> columns{{{"للمحل", "Au stand"}, mm(26)},
                                        {{"للحرفي", "À l'artisan"}, mm(30)}};
        if (hasCentre()) columns.insert(columns.begin(), {{"للمركز", "Au centre"}, mm(26)});
        m_leaves.table({"من كل 1\u00A0000 دج", "Sur 1\u00A0000\u00A0DA"}, columns);
        for (int rule = 1; rule <= static_cast<int>(rules.size()); ++rule)
            rows(whatOf(rules[static_cast<std::size_t>(rule - 1)]), underRule(m_terms, rule));
        if (!fixed)
            rows(rules.empty() ? Name{"كل السلع", "Toutes les pièces"}
                               : Name{"كل السلع الأخرى", "Toutes les autres pièces"},
                 m_terms);
        m_leaves.endTable();
        if (!rules.empty())
            m_leaves.facing({"يُطبَّق أول سطر يوافق السلعة.",
                             "La première ligne qui convient à la pièce s'applique."});
        if (m_banded)
            m_leaves.facing(
                {"كل شريحة تُحسب على الجزء الذي يقع فيها من السعر وحده.",
                 "Chaque tranche ne compte que pour la partie du prix qui s'y trouve."});
    }

    bool hasCentre() const { return !m_terms.centre.isZero(); }

    static Name whatOf(const ShareRule& rule) {
        auto what =
            rule.family.empty() ? Name{"كل السلع", "Toutes les pièces"} : nameOfFamily(rule.family);
        if (!rule.from.isZero()) {
            what.arabic += " من " + arabicSum(rule.from);
            what.latin += " à partir de " + frenchSum(rule.from);
        }
        if (rule.below) {
            what.arabic += " وأقل من " + arabicSum(*rule.below);
            what.latin += ", en dessous de " + frenchSum(*rule.below);
        }
        return what;
    }

    void rows(const Name& what, const Terms& terms) {
        const auto bands = perThousandByBand(terms);
        m_banded = m_banded || bands.size() > 1;
        for (std::size_t i = 0; i < bands.size(); ++i) {
            auto name = what;
            if (bands.size() > 1) {
                const auto from = inDinars(bands[i].from);
                const bool last = i + 1 == bands.size();
                const auto to = last ? std::string{} : inDinars(bands[i + 1].from);
                name.arabic += last ? "، ما فوق " + from + " دج من السعر"
                                    : "، من " + from + " إلى " + to + " دج من السعر";
                name.latin += last ? ", au-delà de " + from + "\u00A0DA du prix"
                                   : ", de " + from + " à " + to + "\u00A0DA du prix";
            }
            const auto centre = ofThousand(terms.centre);
            const auto stall = Money::dinars(1000) - centre - bands[i].artisan;
            std::vector<std::string> figures{writtenShort(stall), writtenShort(bands[i].artisan)};
            if (hasCentre()) figures.insert(figures.begin(), writtenShort(centre));
            m_leaves.row(name, {}, figures);
        }
    }

    Name taxOf() const {
        if (m_terms.vat.isZero())
            return {"المحل لا يحسب الرسم على القيمة المضافة.", "Le stand ne compte pas de TVA."};
        if (m_terms.agency == Agency::ownName)
            return {"الرسم على القيمة المضافة على سعر البيع (" + isolated(percent(m_terms.vat)) +
                        ") يدفعه المحل من حصته، ولا يُنقص شيئًا من حصة الحرفي.",
                    "La TVA sur le prix de vente (" + percent(m_terms.vat) +
                        ") est payée par le stand sur sa part, rien n'est retiré à l'artisan."};
        return {"الرسم على القيمة المضافة لحصة المحل (" + isolated(percent(m_terms.vat)) +
                    ") داخل في حصة المحل أعلاه، ولا يُنقص شيئًا آخر من حصة الحرفي.",
                "La TVA de la part du stand (" + percent(m_terms.vat) +
                    ") est déjà dans la part du stand ci-dessus, rien d'autre n'est retiré à "
                    "l'artisan."};
    }

    void clauses() {
        m_leaves.space(mm(2));
        clause(agencyOf(m_terms.agency));
        clause(taxOf());
        clause(bearerOf(m_terms));
        clause(freeDiscountOf(m_terms));
        clause(floorOf(m_terms));
        clause(liabilityOf(m_terms));
        m_leaves.drawing(drawnLiability(m_terms.liability.value_or(Liability::stall)));
        clause(termOf(m_terms, m_contract.signedOn));
        clause(endOf(m_terms));
        clause(paydayOf(m_terms));
        clause(rhythmOf(m_terms));
        clause(keeperOf(m_terms));
        clause(
            {"هذه النسخة لا تتغير. كل سلعة تبقى على النسخة التي أُودعت بها، وكل اتفاق جديد نسخة "
             "جديدة "
             "تُمضى.",
             "Cette version ne change jamais. Chaque pièce garde la version sous laquelle elle a "
             "été confiée\u00A0; tout nouvel accord est une nouvelle version signée."});
    }

    void clause(const Name& text) {
        const auto number = std::to_string(++m_clause);
        m_leaves.space(1200);
        m_leaves.facing({isolated(number) + ". " + text.arabic, number + ". " + text.latin});
    }

    const PrintedContract& m_contract;
    const Terms& m_terms;
    Leaves m_leaves;
    int m_clause = 0;
    bool m_banded = false;
};

} // namespace

std::string drawContract(const Fonts& fonts, const PrintedContract& contract, const House& house) {
    return drawPdf(fonts, ContractLeaves(fonts, contract).layOut(house));
}

} // namespace touat::receipts
