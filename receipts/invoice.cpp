// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/invoice.h"

#include <algorithm>
#include <array>
#include <map>

#include "receipts/in_words.h"
#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

class Invoice {
  public:
    Invoice(const Fonts& fonts, const PrintedInvoice& invoice)
        : m_invoice(invoice),
          m_document(invoice.document),
          m_leaves(fonts, LeafSize::a4, (isCredit() ? "Avoir " : "Facture ") + invoice.number,
                   with(isCredit() ? Name{"تابع الفاتورة الدائنة", "Suite de la facture d'avoir"}
                                   : Name{"تابع الفاتورة", "Suite de la facture"},
                        invoice.number)) {
        for (const auto& line : m_document.lines)
            m_taxed = m_taxed || !line.vat.isZero();
    }

    std::vector<Sheet> layOut() {
        head();
        lines();
        totals();
        closing();
        payment();
        m_leaves.space(mm(2));
        m_leaves.signHere({{"ختم البائع وإمضاؤه", "Cachet et signature du vendeur"}});
        return m_leaves.finish(m_document.proof(),
                               m_invoice.number + "  ·  " + m_document.hash.hex().substr(0, 16));
    }

  private:
    bool isCredit() const { return m_invoice.kind == InvoiceKind::creditNote; }

    void head() {
        if (m_document.training) m_leaves.framed(trainingMark());
        if (m_document.copy > 0) m_leaves.framed(copyMark(m_document.copy));
        party(m_invoice.seller, {"البائع", "Vendeur"});
        m_leaves.space(mm(3));
        m_leaves.rule(400);
        m_leaves.title(isCredit() ? Name{"فاتورة دائنة", "FACTURE D'AVOIR"}
                                  : Name{"فاتورة", "FACTURE"});
        m_leaves.bothSides(with({"رقم", "N°"}, m_invoice.number), Step::normal, Weight::bold);
        m_leaves.bothSides(with({"بتاريخ", "Date\u00A0:"}, writtenDate(m_invoice.at)),
                           Step::normal);
        if (!m_invoice.credits.empty())
            m_leaves.bothSides(
                with({"تُلغي أو تُنقص الفاتورة", "Annule ou réduit la facture"}, m_invoice.credits),
                Step::normal, Weight::bold);
        m_leaves.bothSides(with(isCredit() ? Name{"وصل الاسترجاع", "Reçu de remboursement"}
                                           : Name{"وصل البيع", "Reçu de vente"},
                                m_document.numberText()));
        m_leaves.space(mm(3));
        m_leaves.rule();
        party(m_invoice.buyer, {"الزبون", "Client"});
        m_leaves.space(mm(5));
    }

    void party(const Party& party, const Name& label) {
        m_leaves.bothSides(label);
        m_leaves.bothSides(both(party.name), Step::normal, Weight::bold);
        const std::array<std::pair<Name, const std::string*>, 8> mentions{{
            {{"الشكل القانوني", "Forme juridique"}, &party.legalForm},
            {{"النشاط", "Activité"}, &party.activity},
            {{"العنوان", "Adresse"}, &party.address},
            {{"الهاتف", "Tél."}, &party.phone},
            {{"السجل التجاري أو سجل الحرف", "RC ou registre de l'artisanat"}, &party.register_},
            {{"رقم التعريف الجبائي", "NIF"}, &party.nif},
            {{"رقم التعريف الإحصائي", "NIS"}, &party.nis},
            {{"رقم المادة", "Article d'imposition"}, &party.ai},
        }};
        for (const auto& [name, text] : mentions)
            if (!text->empty())
                m_leaves.bothSides(with({name.arabic + ":", name.latin + "\u00A0:"}, *text));
    }

    // Prices without the tax that is inside them; where there is none, a single price and no word
    // of tax.
    void lines() {
        std::vector<LeafColumn> columns{{{"الكمية", "Qté"}, mm(18)}};
        if (m_taxed) {
            columns.push_back({{"سعر الوحدة خ.ر", "P.U. HT"}, mm(32)});
            columns.push_back({{"ر.ق.م", "TVA"}, mm(18)});
            columns.push_back({{"المبلغ خ.ر", "Montant HT"}, mm(36)});
        } else {
            columns.push_back({{"سعر الوحدة", "Prix unitaire"}, mm(34)});
            columns.push_back({{"المبلغ", "Montant"}, mm(38)});
        }
        m_leaves.table({"التعيين", "Désignation"}, columns);
        for (const auto& line : m_document.lines) {
            const auto net = line.amount - taxInside(line.amount, line.vat);
            // The price of one, after what was taken off; the amount is what counts.
            const auto unit = proportion(net, 1000, line.quantity.thousandths());
            std::vector<std::string> figures{measured(line.quantity, line.unit).latin, written(unit)};
            if (m_taxed) figures.push_back(line.vat.isZero() ? "–" : percent(line.vat));
            figures.push_back(written(net));
            m_leaves.row(line.item, ownerOf(line), figures);
        }
        m_leaves.endTable();
    }

    static std::string ownerOf(const PrintedLine& line) {
        if (line.agency != Agency::agent || line.artisan.isEmpty()) return {};
        auto text = "لحساب الحرفي " + preferred(line.artisan.arabic, isolated(line.artisan.latin));
        if (!line.card.empty()) text += " · " + isolated(line.card);
        return text;
    }

    void totals() {
        std::map<Rate, Money> taxes;
        Money net;
        Money off;
        for (const auto& line : m_document.lines) {
            const auto tax = taxInside(line.amount, line.vat);
            net += line.amount - tax;
            if (!line.vat.isZero()) taxes[line.vat] += tax;
            for (const auto& each : line.cuts)
                off += each.amount;
        }
        if (m_taxed) m_leaves.total({"المجموع خارج الرسم", "Total HT"}, written(net));
        for (const auto& [rate, amount] : taxes)
            m_leaves.total(with({"ر.ق.م", "TVA"}, percent(rate)), written(amount));
        const auto& duty = m_document.duty;
        const auto& rounding = m_document.rounding;
        const bool charged = !duty.isZero() || !rounding.isZero();
        m_leaves.total(m_taxed ? Name{"المجموع بكل الرسوم", "Total TTC"} : Name{"المجموع", "Total"},
                       written(m_document.total), charged ? Weight::regular : Weight::bold,
                       charged ? Step::normal : Step::total);
        if (!duty.isZero()) m_leaves.total({"حق الطابع", "Droit de timbre"}, written(duty));
        if (!rounding.isZero())
            m_leaves.total({"تقريب نقدي", "Arrondi espèces"}, written(rounding));
        if (charged)
            m_leaves.total(isCredit() ? Name{"الصافي المُرجَع", "Net rendu"}
                                      : Name{"الصافي للدفع", "Net à payer"},
                           written(m_document.payable()), Weight::bold, Step::total);
        m_leaves.space(mm(2));
        if (off > Money{})
            m_leaves.bothSides(with({"تخفيضات محسوبة في الأسعار:", "Remises déjà déduites\u00A0:"},
                                    currency(written(off))));
        if (!m_taxed)
            m_leaves.paragraphs({"أسعار صافية، بلا ر.ق.م (ضريبة جزافية وحيدة أو إعفاء أو وكالة).",
                                 "Prix nets, TVA non applicable (IFU, exonération ou mandat)."});
    }

    void closing() {
        const auto sum = m_document.payable();
        m_leaves.space(mm(2));
        m_leaves.paragraphs(isCredit()
                                ? Name{arabicCreditNoteClosing(sum), frenchCreditNoteClosing(sum)}
                                : Name{arabicInvoiceClosing(sum), frenchInvoiceClosing(sum)},
                            Step::normal, Weight::bold);
        m_leaves.space(mm(2));
    }

    void payment() {
        for (const auto& tender : m_document.tenders) {
            auto proof = currency(written(tender.amount));
            if (const auto more = proofOf(tender); !more.empty()) proof += " · " + more;
            proof += " · " + writtenDate(m_document.at);
            const auto how = nameOf(tender.kind);
            m_leaves.bothSides(with(
                isCredit() ? Name{"أُعيد: " + how.arabic, "Rendu\u00A0: " + how.latin}
                           : Name{"طريقة الدفع: " + how.arabic, "Règlement\u00A0: " + how.latin},
                proof));
        }
    }

    const PrintedInvoice& m_invoice;
    const PrintedDocument& m_document;
    Leaves m_leaves;
    bool m_taxed = false;
};

} // namespace

std::string drawInvoice(const Fonts& fonts, const PrintedInvoice& invoice) {
    return drawPdf(fonts, Invoice(fonts, invoice).layOut());
}

} // namespace touat::receipts
