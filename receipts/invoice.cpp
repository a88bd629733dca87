// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/invoice.h"

#include <array>
#include <map>

#include "receipts/code.h"
#include "receipts/in_words.h"
#include "receipts/roll.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

constexpr Um pageWidth = mm(210);
constexpr Um pageHeight = mm(297);
constexpr Um margin = mm(15);
constexpr Um inside = pageWidth - 2 * margin;
constexpr Um rightEdge = pageWidth - margin;
constexpr Um bottom = pageHeight - mm(24); // the foot's place

constexpr Um title = 7000;
constexpr Um arabicSize = 3900;
constexpr Um latinSize = 3300;
constexpr Um smallArabic = 3300;
constexpr Um smallLatin = 2800;

// Columns of the table from the right, where Arabic begins: what, how many, unit price, tax,
// amount.
constexpr std::array<Um, 5> columnWidths{mm(80), mm(18), mm(30), mm(17), mm(35)};
enum Column { what, howMany, unitPrice, tax, amountColumn };

Um rightOf(int column) {
    Um right = rightEdge;
    for (int i = 0; i < column; ++i)
        right -= columnWidths[static_cast<std::size_t>(i)];
    return right;
}

/// What a line costs without the tax that is inside it.
Money withoutTax(Money amount, Rate rate) {
    return amount - taxInside(amount, rate);
}

class Pages {
  public:
    Pages(const Fonts& fonts, const PrintedInvoice& invoice)
        : m_fonts(fonts), m_invoice(invoice), m_document(invoice.document) {}

    std::vector<Sheet> layOut();

  private:
    bool isCredit() const { return m_invoice.kind == InvoiceKind::creditNote; }

    void newPage();
    /// Whether so much still fits; begins a new page when it does not.
    void need(Um height) {
        if (m_y + height <= bottom) return;
        newPage();
    }

    void put(const ShapedText& text, Um size, Um left, Um baseline) {
        m_sheets.back().texts.push_back({left, baseline, size, text});
    }
    void atRight(const std::string& text, Um size, Weight weight, Um edge, Um baseline) {
        const auto shaped = shape(m_fonts, weight, text, Reading::rightToLeft);
        put(shaped, size, edge - shaped.width(size), baseline);
    }
    void atLeft(const std::string& text, Um size, Weight weight, Um edge, Um baseline) {
        put(shape(m_fonts, weight, text, Reading::leftToRight), size, edge, baseline);
    }
    void figureAt(const std::string& text, Um size, Weight weight, Um rightSide, Um baseline) {
        const auto shaped = shape(m_fonts, weight, text, Reading::leftToRight);
        put(shaped, size, rightSide - shaped.width(size) - mm(2), baseline);
    }
    void rule(Um y, Um thickness = 250) {
        m_sheets.back().boxes.push_back({margin, y, inside, thickness});
    }
    /// Arabic at the right and French at the left on one line.
    void both(const std::string& arabic, const std::string& french, Um size, Weight weight) {
        m_y += size * 3 / 2;
        if (!arabic.empty()) atRight(arabic, size, weight, rightEdge, m_y);
        if (!french.empty()) atLeft(french, size * 17 / 20, weight, margin, m_y);
    }

    void party(const Party& party, const Name& label);

    void head();

    void tableHead();

    void row(const PrintedLine& line);

    static std::string ownerOf(const PrintedLine& line);

    static std::string percent(Rate rate) {
        return std::to_string(rate.basisPoints() / 100) + " %";
    }

    void total(const Name& name, Money amount, Weight weight, Um size = arabicSize);

    void totals();

    void words();

    void payment();

    static Name nameOf(TenderKind kind);

    void signatures();

    void feet();

    const Fonts& m_fonts;
    const PrintedInvoice& m_invoice;
    const PrintedDocument& m_document;
    std::vector<Sheet> m_sheets;
    Um m_y = margin;
};

std::vector<Sheet> Pages::layOut() {
    newPage();
    head();
    tableHead();
    for (const auto& line : m_document.lines)
        row(line);
    rule(m_y + 1000);
    m_y += mm(3);
    totals();
    words();
    payment();
    signatures();
    feet();
    return std::move(m_sheets);
}

void Pages::newPage() {
    Sheet sheet;
    sheet.width = pageWidth;
    sheet.height = pageHeight;
    sheet.title = (isCredit() ? "Avoir " : "Facture ") + m_invoice.number;
    m_sheets.push_back(std::move(sheet));
    m_y = margin;
}

void Pages::party(const Party& party, const Name& label) {
    const auto top = m_y;
    both(label.arabic, label.latin, arabicSize, Weight::bold);
    both(preferred(party.name.arabic, party.name.latin),
         preferred(party.name.latin, party.name.arabic), arabicSize, Weight::bold);
    const std::array<std::pair<Name, const std::string*>, 8> mentions{{
        {{"", ""}, &party.legalForm},
        {{"النشاط", "Activité"}, &party.activity},
        {{"العنوان", "Adresse"}, &party.address},
        {{"الهاتف", "Tél."}, &party.phone},
        {{"س.ت / سجل الحرفيين", "RC / registre de l'artisanat"}, &party.register_},
        {{"ر.ت.ج", "NIF"}, &party.nif},
        {{"ر.ت.إ", "NIS"}, &party.nis},
        {{"ر.م", "AI"}, &party.ai},
    }};
    for (const auto& [name, text] : mentions) {
        if (text->empty()) continue;
        const auto with = [&](const std::string& mention, const char* colon) {
            return mention.empty() ? isolated(*text) : mention + colon + isolated(*text);
        };
        both(with(name.arabic, ": "), with(name.latin, " : "), smallArabic, Weight::regular);
    }
    m_y = std::max(m_y, top + mm(18)) + mm(3);
}

void Pages::head() {
    party(m_invoice.seller, {"البائع", "Vendeur"});
    rule(m_y);
    m_y += mm(10);
    const auto name =
        isCredit() ? Name{"فاتورة دائنة", "FACTURE D'AVOIR"} : Name{"فاتورة", "FACTURE"};
    const auto arabic = shape(m_fonts, Weight::bold, name.arabic, Reading::rightToLeft);
    put(arabic, title, rightEdge - arabic.width(title), m_y);
    atLeft(name.latin, title * 3 / 4, Weight::bold, margin, m_y);
    both("رقم: " + isolated(m_invoice.number), "N° " + m_invoice.number, arabicSize, Weight::bold);
    const auto day = writtenDate(m_invoice.at);
    both("التاريخ: " + isolated(day), "Date : " + day, arabicSize, Weight::regular);
    if (!m_invoice.credits.empty())
        both("عن الفاتورة: " + isolated(m_invoice.credits),
             "Annule ou réduit la facture : " + m_invoice.credits, arabicSize, Weight::regular);
    both("الوصل: " + isolated(m_document.numberText()), "Ticket : " + m_document.numberText(),
         smallArabic, Weight::regular);
    m_y += mm(4);
    party(m_invoice.buyer, {"الزبون", "Client"});
}

void Pages::tableHead() {
    rule(m_y);
    m_y += mm(5);
    const std::array<Name, 5> names{{{"التعيين", "Désignation"},
                                     {"الكمية", "Qté"},
                                     {"سعر الوحدة", "P.U. HT"},
                                     {"ر.ق.م", "TVA"},
                                     {"المبلغ", "Montant HT"}}};
    for (int i = 0; i < 5; ++i) {
        const auto& name = names[static_cast<std::size_t>(i)];
        const auto edge = rightOf(i) - (i == what ? 0 : mm(2));
        atRight(name.arabic, smallArabic, Weight::bold, edge, m_y);
        atRight(isolated(name.latin), smallLatin, Weight::regular, edge, m_y + mm(4));
    }
    m_y += mm(6);
    rule(m_y);
    m_y += mm(1);
}

void Pages::row(const PrintedLine& line) {
    const auto& arabic = preferred(line.item.arabic, line.item.latin);
    const auto room = columnWidths[what] - mm(2);
    const auto names = wrap(m_fonts, Weight::regular, arabic, arabicSize, room);
    const bool second = !line.item.latin.empty() && !line.item.arabic.empty();
    const auto latin = second ? wrap(m_fonts, Weight::regular, line.item.latin, smallLatin, room)
                              : std::vector<std::string>{};
    const auto owner = ownerOf(line);
    const auto height = static_cast<Um>(names.size()) * mm(6) +
                        static_cast<Um>(latin.size() + (owner.empty() ? 0 : 1)) * mm(5) + mm(2);
    if (m_y + height > bottom) {
        newPage();
        tableHead();
    }
    m_y += mm(6);
    const auto net = withoutTax(line.amount, line.vat);
    // The price of one, after what was taken off; the amount is what counts.
    const auto unit = proportion(net, 1000, line.quantity.thousandths());
    figureAt(written(line.quantity), latinSize, Weight::regular, rightOf(howMany), m_y);
    figureAt(written(unit), latinSize, Weight::regular, rightOf(unitPrice), m_y);
    figureAt(line.vat.isZero() ? "–" : percent(line.vat), latinSize, Weight::regular, rightOf(tax),
             m_y);
    figureAt(written(net), latinSize, Weight::bold, rightOf(amountColumn), m_y);
    bool first = true;
    for (const auto& text : names) {
        if (!first) m_y += mm(6);
        first = false;
        atRight(text, arabicSize, Weight::regular, rightEdge, m_y);
    }
    for (const auto& text : latin) {
        m_y += mm(5);
        atRight(isolated(text), smallLatin, Weight::regular, rightEdge, m_y);
    }
    if (!owner.empty()) {
        m_y += mm(5);
        atRight(owner, smallArabic, Weight::regular, rightEdge, m_y);
    }
    m_y += mm(2);
}

std::string Pages::ownerOf(const PrintedLine& line) {
    if (line.agency != Agency::agent || line.artisan.isEmpty()) return {};
    return "لحساب الحرفي: " + preferred(line.artisan.arabic, isolated(line.artisan.latin)) +
           isolated(" · " + preferred(line.artisan.latin, "") + " · " + line.card);
}

void Pages::total(const Name& name, Money amount, Weight weight, Um size) {
    need(mm(8));
    m_y += size * 8 / 5;
    const Um edge = margin + mm(100);
    atRight(name.arabic, size, weight, edge + mm(15), m_y);
    const auto french = shape(m_fonts, weight, name.latin, Reading::leftToRight);
    put(french, size * 17 / 20, margin + mm(42), m_y);
    const auto figure = shape(m_fonts, weight, currency(written(amount)), Reading::leftToRight);
    put(figure, size, margin + mm(38) - figure.width(size), m_y);
}

void Pages::totals() {
    std::map<Rate, Money> taxes;
    Money net;
    for (const auto& line : m_document.lines) {
        net += withoutTax(line.amount, line.vat);
        if (!line.vat.isZero()) taxes[line.vat] += taxInside(line.amount, line.vat);
    }
    if (!taxes.empty()) {
        total({"المجموع خارج الرسم", "Total HT"}, net, Weight::regular);
        for (const auto& [rate, amount] : taxes)
            total({"ر.ق.م " + isolated(percent(rate)), "TVA " + percent(rate)}, amount,
                  Weight::regular);
    }
    const bool charged = !m_document.duty.isZero() || !m_document.rounding.isZero();
    total(taxes.empty() ? Name{"المجموع", "Total"} : Name{"المجموع بكل الرسوم", "Total TTC"},
          m_document.total, charged ? Weight::regular : Weight::bold);
    if (!m_document.duty.isZero())
        total({"حق الطابع", "Droit de timbre"}, m_document.duty, Weight::regular);
    if (!m_document.rounding.isZero())
        total({"تقريب نقدي", "Arrondi espèces"}, m_document.rounding, Weight::regular);
    if (charged)
        total(isCredit() ? Name{"الصافي المرجع", "Net à rendre"}
                         : Name{"الصافي للدفع", "Net à payer"},
              m_document.payable(), Weight::bold, arabicSize * 6 / 5);
    if (taxes.empty()) {
        m_y += mm(6);
        atLeft("TVA non applicable : prix nets (IFU, exonération ou mandat).", smallLatin,
               Weight::regular, margin, m_y);
    }
    m_y += mm(4);
}

void Pages::words() {
    const auto sum = m_document.payable();
    const auto arabic = isCredit() ? arabicCreditNoteClosing(sum) : arabicInvoiceClosing(sum);
    const auto french = isCredit() ? frenchCreditNoteClosing(sum) : frenchInvoiceClosing(sum);
    need(mm(24));
    for (const auto& line : wrap(m_fonts, Weight::bold, arabic, arabicSize, inside)) {
        m_y += mm(6);
        atRight(line, arabicSize, Weight::bold, rightEdge, m_y);
    }
    for (const auto& line : wrap(m_fonts, Weight::regular, french, latinSize, inside)) {
        m_y += mm(5);
        atLeft(line, latinSize, Weight::regular, margin, m_y);
    }
    m_y += mm(3);
}

void Pages::payment() {
    for (const auto& tender : m_document.tenders) {
        need(mm(7));
        const auto name = nameOf(tender.kind);
        auto proof = currency(written(tender.amount));
        if (!tender.reference.empty()) proof += " · " + tender.scheme + ' ' + tender.reference;
        both("طريقة الدفع: " + name.arabic + " " + isolated(proof),
             "Règlement : " + name.latin + ' ' + proof + ", le " + writtenDate(m_document.at),
             smallArabic, Weight::regular);
    }
}

Name Pages::nameOf(TenderKind kind) {
    switch (kind) {
    case TenderKind::cash:
        return {"نقدًا", "espèces"};
    case TenderKind::card:
        return {"بطاقة", "carte"};
    case TenderKind::mobile:
        return {"دفع بالهاتف", "paiement mobile"};
    case TenderKind::account:
        return {"على الحساب", "à crédit"};
    case TenderKind::voucher:
        return {"قسيمة", "bon d'achat"};
    case TenderKind::deposit:
        return {"عربون", "acompte"};
    case TenderKind::exchange:
        return {"استبدال", "échange"};
    }
    return {};
}

void Pages::signatures() {
    need(mm(30));
    m_y += mm(8);
    atRight("ختم البائع وإمضاؤه", smallArabic, Weight::regular, rightEdge, m_y);
    atLeft("Cachet et signature du vendeur", smallLatin, Weight::regular, margin + mm(60), m_y);
}

void Pages::feet() {
    const auto qr = qrCode(m_document.proof(), 2);
    const auto pages = std::to_string(m_sheets.size());
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        auto& sheet = m_sheets[i];
        for (auto box : qr.boxes) {
            box.left += margin;
            box.top += pageHeight - margin - qr.width;
            sheet.boxes.push_back(box);
        }
        const auto text = m_invoice.number + "  ·  " + m_document.hash.hex().substr(0, 16) +
                          "  ·  " + std::to_string(i + 1) + " / " + pages;
        const auto shaped = shape(m_fonts, Weight::regular, text, Reading::leftToRight);
        sheet.texts.push_back(
            {rightEdge - shaped.width(smallLatin), pageHeight - margin, smallLatin, shaped});
    }
}

} // namespace

std::string drawInvoice(const Fonts& fonts, const PrintedInvoice& invoice) {
    return drawPdf(fonts, Pages(fonts, invoice).layOut());
}

} // namespace touat::receipts
