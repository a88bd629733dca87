// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/count_paper.h"

#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

class Count {
  public:
    Count(const Fonts& fonts, const PrintedCount& count)
        : m_count(count),
          m_leaves(fonts, LeafSize::a4, "Inventaire " + count.numberText(),
                   with(count.closed ? Name{"تابع تقرير الجرد", "Suite du rapport d'inventaire"}
                                     : Name{"تابع ورقة الجرد", "Suite de la feuille de comptage"},
                        count.numberText())) {}

    std::vector<Sheet> layOut(const House& house) {
        head(house);
        if (m_count.closed)
            report();
        else
            sheet();
        return m_leaves.finish({}, m_count.numberText());
    }

  private:
    void head(const House& house) {
        if (m_count.training) m_leaves.framed(trainingMark());
        m_leaves.bothSides(house.name, Step::normal, Weight::bold);
        m_leaves.bothSides(both(m_count.stallName));
        m_leaves.space(mm(3));
        m_leaves.rule(400);
        m_leaves.title(m_count.closed ? Name{"تقرير الجرد", "RAPPORT D'INVENTAIRE"}
                                      : Name{"ورقة الجرد", "FEUILLE DE COMPTAGE"});
        m_leaves.bothSides(with({"رقم", "N°"}, m_count.numberText()), Step::normal, Weight::bold);
        m_leaves.bothSides(with({"المكان", "Emplacement"}, nameOf(m_count.spot)), Step::normal);
        if (!m_count.corner.isEmpty())
            m_leaves.bothSides(with({"الركن", "Coin"}, m_count.corner), Step::normal);
        if (!m_count.artisan.isEmpty())
            m_leaves.bothSides(with({"الحرفي", "Artisan"}, m_count.artisan), Step::normal);
        m_leaves.bothSides(with({"الصنف", "Famille"}, m_count.family.empty()
                                                          ? Name{"كل الأصناف", "Toutes"}
                                                          : nameOfFamily(m_count.family)),
                           Step::normal);
        m_leaves.bothSides(with({"بتاريخ", "Date\u00A0:"},
                                writtenDate(m_count.at) + "  " + writtenTime(m_count.at)));
        m_leaves.space(mm(3));
    }

    // One table a family: whoever counts stands before one.
    void sheet() {
        std::vector<LeafColumn> columns{{{"الرمز", "Code"}, mm(36)}};
        if (!m_count.blind) columns.push_back({{"في الدفتر", "Au livre"}, mm(24)});
        columns.push_back({{"عدد ما وُجد", "Compté"}, mm(32)});
        const std::string* family = nullptr;
        for (const auto& line : m_count.lines) {
            if (family == nullptr || *family != line.family) {
                if (family != nullptr) {
                    m_leaves.endTable();
                    m_leaves.space(mm(4));
                }
                family = &line.family;
                m_leaves.table(nameOfFamily(line.family), columns, LeafRows::beside);
            }
            std::vector<std::string> figures{line.code};
            if (!m_count.blind) figures.push_back(written(line.expected));
            figures.emplace_back();
            m_leaves.row(withUnit(line.item, line.unit), {}, figures);
        }
        m_leaves.endTable();
        m_leaves.paragraphs({"اكتبوا كل ما هو على الرف وليس في هذه الورقة:",
                             "Notez ici ce qui est en rayon et ne figure pas sur la feuille\u00A0:"});
        m_leaves.space(mm(20));
        m_leaves.signHere({{"عدّ", "Compté par"}, {"المسؤول", "Le responsable"}});
    }

    void report() {
        Money missing;
        Money found;
        if (m_count.lines.empty()) {
            m_leaves.framed({"لا فارق: كل شيء في مكانه", "Aucun écart\u00A0: tout y est"});
        } else {
            m_leaves.table({"ما اختلف", "Ce qui diffère"}, {{{"الرمز", "Code"}, mm(34)},
                                                            {{"في الدفتر", "Au livre"}, mm(19)},
                                                            {{"عُدّ", "Compté"}, mm(19)},
                                                            {{"الفارق", "Écart"}, mm(19)},
                                                            {{"بالسعر", "Au prix"}, mm(30)}});
            for (const auto& line : m_count.lines) {
                const auto worth = proportion(line.price, line.difference().thousandths(), 1000);
                (worth.isNegative() ? missing : found) += worth;
                m_leaves.row(withUnit(line.item, line.unit), line.why,
                             {line.code, written(line.expected), written(line.counted),
                              written(line.difference()), written(worth)});
            }
            m_leaves.endTable();
            m_leaves.total({"ما نقص", "Manquant"}, written(missing), Weight::bold);
            m_leaves.total({"ما زاد", "Trouvé en plus"}, written(found), Weight::bold);
        }
        m_leaves.space(mm(3));
        m_leaves.bothSides(counted());
        if (m_count.blind) m_leaves.bothSides({"عُدّت دون معرفة ما في الدفتر", "Compté à l'aveugle"});
        for (const auto& counter : m_count.counters)
            if (!counter.isEmpty()) m_leaves.bothSides(with({"عدّ", "Compté par"}, counter));
        if (!m_count.approver.isEmpty())
            m_leaves.bothSides(with({"بموافقة", "Avec l'accord de"}, m_count.approver));
        if (!m_count.note.empty())
            m_leaves.bothSides(with({"السبب:", "Motif\u00A0:"}, m_count.note), Step::normal);
        m_leaves.signHere({{"عدّ", "Compté par"}, {"المسؤول", "Le responsable"}});
    }

    Name counted() const {
        const auto kinds = std::to_string(m_count.kinds);
        const auto sums = together(m_count.units);
        return {"سلع عُدّت: " + isolated(kinds + "  (" + sums.arabic + ")"),
                "Articles comptés\u00A0: " + isolated(kinds + "  (" + sums.latin + ")")};
    }

    const PrintedCount& m_count;
    Leaves m_leaves;
};

} // namespace

std::string drawCount(const Fonts& fonts, const PrintedCount& count, const House& house) {
    return drawPdf(fonts, Count(fonts, count).layOut(house));
}

} // namespace touat::receipts
