// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/day_paper.h"

#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

Name totalName(const TenderTotal& tender) {
    const auto name = nameOf(tender.kind);
    return tender.scheme.empty() ? name : with(name, tender.scheme);
}

class Report {
  public:
    Report(const Fonts& fonts, const PrintedDay& day, RollForm form)
        : m_day(day), m_roll(fonts, form) {}

    Sheet layOut() {
        head();
        turnover();
        tenders();
        sellers();
        drawer();
        counts();
        perpetual();
        seal();
        if (m_day.isFinal()) {
            m_roll.rule();
            m_roll.signHere({"إمضاء المسؤول", "Visa du responsable"});
        }
        return m_roll.finish("Touat " + std::string(m_day.isFinal() ? "Z" : "X") + ' ' +
                             m_day.stream.stall.text() + ' ' + m_day.report.day.day.iso());
    }

  private:
    void head() {
        const auto& day = m_day.report.day;
        if (m_day.training) m_roll.framed(trainingMark());
        if (m_day.isFinal())
            m_roll.centred(with({"تقرير الإقفال Z", "Rapport Z n°"}, std::to_string(day.number)),
                           Step::headline, Weight::bold);
        else
            m_roll.centred({"تقرير مؤقت X", "Rapport X (provisoire)"}, Step::headline,
                           Weight::bold);
        const auto stall = m_day.stream.stall.text();
        const auto names = both(m_day.stallName);
        m_roll.centred({names.arabic + " · " + isolated(stall), names.latin + " · " + stall},
                       Step::normal, Weight::bold);
        m_roll.rule(350);
        m_roll.bothSides(with({"يوم", "Journée du"}, writtenDate(momentOf(day.day, 0))),
                         Step::normal, Weight::bold);
        m_roll.bothSides(with({"فُتح", "Ouverte le"}, stamp(day.openedAt)));
        if (day.closedAt) m_roll.bothSides(with({"أُقفل", "Clôturée le"}, stamp(*day.closedAt)));
        m_roll.bothSides(with({"طُبع", "Imprimé le"}, stamp(m_day.at)));
        if (!m_day.by.isEmpty()) m_roll.bothSides(with({"طبعه", "Par"}, m_day.by));
        m_roll.rule();
    }

    void turnover() {
        const auto& report = m_day.report;
        row({"المبيعات", "Ventes"}, report.sales, report.sold);
        row({"المرتجعات", "Retours"}, report.refunds, -report.givenBack);
        m_roll.amount({"رقم الأعمال", "CHIFFRE D'AFFAIRES"}, written(report.turnover()),
                      Step::total, Weight::bold, true);
        said({"منه للحرفيين", "dont part des artisans"}, report.artisans);
        said({"منه ر.ق.م", "dont TVA"}, report.vat);
        said({"تخفيضات ممنوحة", "Remises accordées"}, report.lowered);
        said({"حق الطابع (للخزينة)", "Droit de timbre (Trésor)"}, report.duty);
        said({"تقريب نقدي", "Arrondis"}, report.rounding);
    }

    void tenders() {
        section({"طرق الدفع", "Règlements"});
        for (const auto& tender : m_day.report.tenders)
            row(totalName(tender), tender.payments, tender.amount);
    }

    void sellers() {
        section({"البائعون", "Vendeurs"});
        for (const auto& seller : m_day.report.sellers)
            row(seller.name.isEmpty() ? Name{"سجل سابق", "Reprise d'historique"} : both(seller.name),
                seller.sales, seller.total);
    }

    // How the drawer came to what it should hold; what is not told line by line is told in one.
    void drawer() {
        const auto& report = m_day.report;
        const auto& day = report.day;
        section({"الصندوق", "Tiroir-caisse"});
        m_roll.amount({"رصيد الافتتاح", "Fonds de caisse"}, written(day.openingCounted));
        said({"فارق الافتتاح", "Écart à l'ouverture"}, day.openingCounted - day.openingExpected);
        if (!day.openingExplained.empty()) m_roll.line(day.openingExplained, Step::small);
        Money known = day.openingCounted;
        Money cash;
        for (const auto& tender : report.tenders)
            if (tender.kind == TenderKind::cash) cash += tender.amount;
        known += cash;
        m_roll.amount({"نقد المبيعات", "Espèces des ventes"}, written(cash));
        for (const auto& move : report.moves) {
            known += move.amount;
            m_roll.amount(
                with(move.amount < Money{} ? Name{"إخراج", "Sortie"} : Name{"إدخال", "Entrée"},
                     nameOf(move.reason)),
                written(move.amount));
            const auto detail = move.note +
                                (move.note.empty() || move.receiver.empty() ? "" : " · ") +
                                isolated(move.receiver);
            if (!detail.empty()) m_roll.line(detail, Step::small);
        }
        said({"تسبيق، حسابات، حرفيون", "Acomptes, comptes, artisans"}, report.expectedCash - known);
        m_roll.amount({"المنتظر", "Attendu"}, written(report.expectedCash), Step::normal,
                      Weight::bold);
        // Beside the drawer, and no part of the sum: much of it lies in the safe.
        said({"من مال الحرفيين عند المحل", "Argent des artisans gardé ici"}, m_day.artisansMoney);
        if (m_day.forCentre > Money{})
            said({"يُحمل إلى المركز", "À porter au centre"}, m_day.forCentre);
        if (!day.closedAt) return;
        m_roll.amount({"المعدود", "Compté"}, written(day.closingCounted), Step::normal,
                      Weight::bold);
        const auto gap = day.closingCounted - day.closingExpected;
        m_roll.amount({"الفارق", "ÉCART"}, (gap > Money{} ? "+" : "") + written(gap), Step::normal,
                      Weight::bold);
        if (!day.explained.empty()) m_roll.line(day.explained, Step::small);
        m_roll.amount({"إلى الخزنة", "Mis au coffre"}, written(day.toSafe));
        m_roll.amount({"يبقى للغد", "Fonds du lendemain"}, written(day.closingCounted - day.toSafe));
    }

    void counts() {
        const auto& report = m_day.report;
        m_roll.rule();
        m_roll.amount({"فتح الصندوق بلا بيع", "Ouvertures sans vente"},
                      std::to_string(report.openings));
        m_roll.amount({"نسخ مكررة", "Duplicata imprimés"}, std::to_string(report.reprints));
        m_roll.amount({"أسطر نُزعت أثناء الدفع", "Retraits pendant le paiement"},
                      std::to_string(report.removals));
        if (m_day.waiting > 0)
            row({"مبيعات معلقة", "Ventes en attente"}, m_day.waiting, m_day.waitingSum);
    }

    void perpetual() {
        const auto& totals = m_day.report.perpetual;
        section({"مجاميع دائمة منذ البداية", "Totaux perpétuels"});
        m_roll.amount({"الوثائق", "Documents"}, std::to_string(totals.documents));
        m_roll.amount({"المبيعات", "Ventes"}, written(Money::centimes(totals.sales)));
        m_roll.amount({"المرتجعات", "Retours"}, written(-Money::centimes(totals.refunds)));
    }

    /// Whoever keeps the paper holds the past: what is rewritten ends in other digits.
    void seal() {
        section({"بصمة اليومية", "Empreinte du journal"});
        m_roll.amount({"القيد " + isolated(m_day.head.text()), "Écriture " + m_day.head.text()},
                      shortHash(m_day.headHash));
        if (!m_day.digest) return;
        const auto day = writtenDate(momentOf(m_day.digest->day, 0));
        m_roll.amount({"المحلات " + isolated(day), "Stands " + day},
                      shortHash(m_day.digest->hash));
    }

    static std::string stamp(Moment at) { return writtenDate(at) + "  " + writtenTime(at); }

    void section(const Name& name) {
        m_roll.rule();
        m_roll.bothSides(name, Step::normal, Weight::bold);
    }
    void row(const Name& name, std::int64_t times, Money amount) {
        m_roll.amount(with(name, "× " + std::to_string(times)), written(amount));
    }
    /// Nothing where there is nothing to say.
    void said(const Name& name, Money amount) {
        if (!amount.isZero()) m_roll.amount(name, written(amount));
    }

    const PrintedDay& m_day;
    Roll m_roll;
};

} // namespace

std::string drawDayReport(const Fonts& fonts, const PrintedDay& day, RollForm form) {
    return drawPdf(fonts, Report(fonts, day, form).layOut());
}

} // namespace touat::receipts
