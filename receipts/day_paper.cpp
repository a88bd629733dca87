// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/day_paper.h"

#include "receipts/written.h"

namespace touat::receipts {

namespace {

Name nameOf(const TenderTotal& tender) {
    switch (tender.kind) {
    case TenderKind::cash:
        return {"نقدًا", "Espèces"};
    case TenderKind::card:
        return {"بطاقة " + isolated(tender.scheme), "Carte " + tender.scheme};
    case TenderKind::mobile:
        return {"هاتف " + isolated(tender.scheme), "Mobile " + tender.scheme};
    case TenderKind::account:
        return {"على الحساب", "Sur compte"};
    case TenderKind::voucher:
        return {"قسائم", "Bons d'achat"};
    case TenderKind::deposit:
        return {"عربون", "Acomptes utilisés"};
    case TenderKind::exchange:
        return {"استبدال", "Échanges"};
    }
    return {};
}

Name nameOf(CashReason reason) {
    switch (reason) {
    case CashReason::change:
        return {"فكة", "Monnaie"};
    case CashReason::safe:
        return {"الخزنة", "Coffre"};
    case CashReason::bank:
        return {"البنك", "Banque"};
    case CashReason::purchase:
        return {"شراء", "Achat"};
    case CashReason::other:
        return {"آخر", "Autre"};
    }
    return {};
}

class Report {
  public:
    Report(const Fonts& fonts, const DayPaper& paper, RollWidth width)
        : m_paper(paper), m_roll(fonts, width) {}

    Sheet layOut() {
        const auto& report = m_paper.report;
        head();
        row({"المبيعات", "Ventes"}, report.sales, report.sold);
        row({"المرجعات", "Retours"}, report.refunds, -report.givenBack);
        m_roll.amountLine("رقم الأعمال", "CHIFFRE", currency(written(report.turnover())),
                          m_roll.totalSize(), Weight::bold);
        money({"تخفيضات", "Remises"}, report.lowered);
        money({"ر.ق.م", "TVA"}, report.vat);
        money({"حق الطابع", "Droit de timbre"}, report.duty);
        money({"تقريب", "Arrondis"}, report.rounding);
        money({"منها للحرفيين", "dont aux artisans"}, report.artisans);
        section({"طرق الدفع", "Règlements"});
        for (const auto& tender : report.tenders)
            row(nameOf(tender), tender.payments, tender.amount);
        section({"البائعون", "Vendeurs"});
        for (const auto& seller : report.sellers)
            row({preferred(seller.name.arabic, isolated(seller.name.latin)),
                 preferred(seller.name.latin, seller.name.arabic)},
                seller.sales, seller.total);
        drawer();
        perpetual();
        const std::string kind = m_paper.isFinal() ? "Z" : "X";
        return m_roll.finish("Touat " + kind + ' ' + m_paper.stream.stall.text() + ' ' +
                             report.day.day.iso());
    }

  private:
    void head() {
        const auto& day = m_paper.report.day;
        if (m_paper.training) m_roll.framed({"تدريب", "FORMATION : sans valeur"});
        const auto number = std::to_string(day.number);
        if (m_paper.isFinal())
            m_roll.centredBoth({"تقرير الإقفال Z " + isolated(number), "Rapport Z n° " + number},
                               m_roll.headline(), m_roll.normalLatin(), Weight::bold);
        else
            m_roll.centredBoth({"تقرير مرحلي X", "Rapport X (provisoire)"}, m_roll.headline(),
                               m_roll.normalLatin(), Weight::bold);
        const auto stall = m_paper.stream.stall.text();
        m_roll.centredBoth({m_paper.stallName.arabic + " · " + isolated(stall),
                            m_paper.stallName.latin + " · " + stall},
                           m_roll.normalArabic(), m_roll.normalLatin(), Weight::regular);
        m_roll.rule(350);
        both("يوم", "Journée du", writtenDate(momentOf(day.day, 0)));
        both("فُتح", "Ouverte le", stamp(day.openedAt));
        if (day.closedAt) both("أُقفل", "Fermée le", stamp(*day.closedAt));
        both("طُبع", "Imprimé le", stamp(m_paper.printedAt));
        if (!m_paper.printedBy.isEmpty())
            m_roll.bothSides(
                preferred(m_paper.printedBy.arabic, isolated(m_paper.printedBy.latin)),
                preferred(m_paper.printedBy.latin, m_paper.printedBy.arabic), Weight::regular);
        m_roll.rule();
    }

    void drawer() {
        const auto& report = m_paper.report;
        const auto& day = report.day;
        section({"الدرج", "Tiroir-caisse"});
        money({"رصيد البداية", "Fond compté"}, day.openingCounted, Weight::bold);
        for (const auto& move : report.moves) money(nameOf(move.reason), move.amount);
        money({"المنتظر", "Attendu"}, report.expectedCash, Weight::bold);
        if (day.closedAt) {
            const auto gap = day.closingCounted - day.closingExpected;
            money({"المعدود", "Compté"}, day.closingCounted, Weight::bold);
            m_roll.amountLine("الفرق", "Écart", currency(written(gap)), m_roll.normalArabic(),
                              Weight::bold);
            if (!day.explained.empty())
                m_roll.paragraph(day.explained, m_roll.smallArabic(), Weight::regular,
                                 Reading::rightToLeft);
            money({"إلى الخزنة", "Au coffre"}, day.toSafe);
        }
        count({"فتح الدرج بلا بيع", "Ouvertures sans vente"}, report.openings);
        count({"نسخ مطبوعة", "Duplicata"}, report.reprints);
    }

    void perpetual() {
        const auto& totals = m_paper.report.perpetual;
        section({"المجاميع الدائمة", "Totaux perpétuels"});
        count({"الوثائق", "Documents"}, totals.documents);
        money({"المبيعات", "Ventes"}, Money::centimes(totals.sales), Weight::regular);
        money({"المرجعات", "Retours"}, Money::centimes(totals.refunds), Weight::regular);
    }

    static std::string stamp(Moment at) { return writtenDate(at) + "  " + writtenTime(at); }

    void section(const Name& name) {
        m_roll.rule();
        m_roll.bothSides(name.arabic, name.latin, Weight::bold);
    }
    void both(const std::string& arabic, const std::string& french, const std::string& what) {
        m_roll.bothSides(arabic + ' ' + isolated(what), french + ' ' + what, Weight::regular);
    }
    void row(const Name& name, std::int64_t n, Money amount) {
        const auto times = " × " + std::to_string(n);
        m_roll.amountLine(name.arabic + isolated(times), name.latin + times,
                          written(amount), m_roll.normalArabic(), Weight::regular);
    }
    /// Lines that say nothing stay out.
    void money(const Name& name, Money amount) {
        if (!amount.isZero()) money(name, amount, Weight::regular);
    }
    void money(const Name& name, Money amount, Weight weight) {
        m_roll.amountLine(name.arabic, name.latin, written(amount), m_roll.normalArabic(), weight);
    }
    void count(const Name& name, std::int64_t n) {
        m_roll.amountLine(name.arabic, name.latin, std::to_string(n), m_roll.normalArabic(),
                          Weight::regular);
    }

    const DayPaper& m_paper;
    Roll m_roll;
};

} // namespace

std::string drawDayReport(const Fonts& fonts, const DayPaper& paper, RollWidth width) {
    return drawPdf(fonts, Report(fonts, paper, width).layOut());
}

} // namespace touat::receipts
