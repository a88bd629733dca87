// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/statement_paper.h"

#include "receipts/artisan_named.h"
#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

std::string writtenOr(const std::optional<Money>& amount) {
    return amount ? written(*amount) : std::string{};
}

class StatementLeaves {
  public:
    StatementLeaves(const Fonts& fonts, const PrintedStatement& statement)
        : m_statement(statement),
          m_leaves(fonts, LeafSize::a4, "Relevé " + statement.artisan.card,
                   with({"تابع كشف حساب", "Suite du relevé de"}, statement.artisan.name)) {}

    std::vector<Sheet> layOut(const House& house) {
        head(house);
        months();
        lines();
        closing();
        return m_leaves.finish({},
                               m_statement.artisan.card + "  ·  " + writtenDate(m_statement.at));
    }

  private:
    bool isOfItem() const { return !m_statement.from; }

    void head(const House& house) {
        if (m_statement.training) m_leaves.framed(trainingMark());
        m_leaves.bothSides(house.name, Step::normal, Weight::bold);
        m_leaves.bothSides(placeOf(m_statement.stallName, m_statement.stream.stall));
        m_leaves.space(mm(3));
        m_leaves.rule(400);
        m_leaves.title({"كشف حساب الحرفي", "RELEVÉ DE L'ARTISAN"});
        m_leaves.space(mm(2));
        m_leaves.bothSides(withCommune(m_statement.artisan), Step::total, Weight::bold);
        m_leaves.bothSides(with({"رقم البطاقة", "Carte n°"}, m_statement.artisan.card));
        if (isOfItem()) {
            m_leaves.bothSides(with({"عن السلعة", "Pour la pièce"}, m_statement.item), Step::normal,
                               Weight::bold);
            m_leaves.bothSides(with({"الرمز", "Code"}, m_statement.code));
        } else {
            const auto from = isolated(writtenDay(*m_statement.from));
            const auto until = isolated(writtenDay(*m_statement.until));
            m_leaves.bothSides({"من " + from + " إلى " + until, "Du " + from + " au " + until},
                               Step::normal, Weight::bold);
        }
        m_leaves.bothSides(with({"طُبع يوم", "Imprimé le"}, writtenDate(m_statement.at)));
        m_leaves.space(mm(4));
    }

    void months() {
        if (m_statement.months.empty()) return;
        m_leaves.table({"الشهر", "Mois"}, {{{"دفعه المشترون", "Payé par l'acheteur"}, mm(27)},
                                          {{"العمولة", "Commission"}, mm(25)},
                                          {{"استُلم لكم", "Reçu pour vous"}, mm(27)},
                                          {{"دُفع لكم", "Versé à vous"}, mm(27)},
                                          {{"يبقى لكم", "Reste pour vous"}, mm(28)}});
        for (const auto& month : m_statement.months)
            m_leaves.row(writtenMonth(month.first), {},
                         {written(month.sold), written(month.kept), written(month.received),
                          written(month.paid), written(month.closing)});
        m_leaves.row({"المجموع", "Total"}, {},
                     {written(m_statement.sold), written(m_statement.kept),
                      written(m_statement.received), written(m_statement.paid),
                      written(m_statement.closing)});
        m_leaves.endTable();
        m_leaves.space(mm(6));
    }

    void lines() {
        m_leaves.table({"ماذا", "Quoi"}, {{{"اليوم", "Jour"}, mm(24)},
                                          {{"استُلم لكم", "Reçu pour vous"}, mm(28)},
                                          {{"دُفع لكم", "Versé à vous"}, mm(28)},
                                          {{"يبقى لكم", "Reste pour vous"}, mm(30)}});
        if (!isOfItem())
            m_leaves.row({"كان لكم من قبل", "Vous restait d'avant"}, {},
                         {writtenDay(*m_statement.from), {}, {}, written(m_statement.opening)});
        for (const auto& line : m_statement.lines)
            m_leaves.row(about(line.about), underOf(line.about),
                         {writtenDay(line.about.day), writtenOr(line.received),
                          writtenOr(line.paid), written(line.balance)});
        m_leaves.row({"المجموع", "Total"}, {},
                     {{},
                      written(m_statement.received),
                      written(m_statement.paid),
                      written(m_statement.closing)});
        m_leaves.endTable();
    }

    // What the buyer paid, what of each 1 000 of it is the artisan's, or what for each under a fixed net,
    // and who got the rest.
    static std::string underOf(const AccountLine& line) {
        const auto details = detailsOf(line);
        if (!line.paid) return details;
        const auto price = writtenShort(*line.paid);
        std::string arabic = "السعر " + isolated(price);
        std::string french = "Prix " + price;
        if (line.net) {
            const auto net = writtenShort(*line.net);
            const auto unit = nameOf(line.unit);
            arabic += "، لكم صافيًا " + isolated(net) + " عن كل " + (unit.arabic.empty() ? "قطعة" : unit.arabic);
            french += ", net pour vous " + net + " par " + (unit.latin.empty() ? "pièce" : unit.latin);
        } else if (!line.amount.isZero() && !line.paid->isZero()) {
            const auto sign = line.paid->isNegative() ? -1 : 1; // of what was given back both are below zero
            const auto part =
                writtenShort(proportion(Money::dinars(1000), sign * line.amount.centimes(),
                                        sign * line.paid->centimes()));
            arabic += "، لكم " + isolated(part) + " من كل " + isolated("1\u00A0000");
            french += ", pour vous " + part + " sur 1\u00A0000";
        }
        const auto share = [&](Money of, const char* arabicName, const char* frenchName) {
            if (of.isZero()) return;
            arabic += std::string("، ") + arabicName + " " + isolated(writtenShort(of));
            french += std::string(", ") + frenchName + " " + writtenShort(of);
        };
        share(line.commission, "المحل", "stand");
        share(line.vat, "الرسم على القيمة المضافة", "TVA");
        share(line.centre, "المركز", "centre");
        return details + "\n" + arabic + "\n" + isolated(french);
    }

    void closing() {
        const auto left = m_statement.closing;
        m_leaves.space(mm(3));
        if (left.isNegative())
            m_leaves.sum({"عليكم للدار", "Vous devez à la maison"}, written(-left), SumOf::dinars);
        else
            m_leaves.sum({"يبقى لكم", "Il vous reste"}, written(left), SumOf::dinars);
        m_leaves.drawing(drawnCash(m_leaves.fonts(), m_statement.cash(), m_leaves.inside()));
    }

    const PrintedStatement& m_statement;
    Leaves m_leaves;
};

} // namespace

std::string drawStatement(const Fonts& fonts, const PrintedStatement& statement,
                          const House& house) {
    return drawPdf(fonts, StatementLeaves(fonts, statement).layOut(house));
}

} // namespace touat::receipts
