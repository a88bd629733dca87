// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

namespace touat::samples {

namespace {

PrintedDocument empty() {
    PrintedDocument document;
    document.stream = {Stall::number(7), 1};
    document.stallName = {"بازار أدرار", "Bazar d'Adrar"};
    document.number = 12;
    document.at = momentOf(*Day::parse("2026-11-24"), 14 * 60 + 5);
    document.seller = {"سالم بحوص", "Salem Bahous"};
    document.hash = hashOfEntry("a sale");
    return document;
}

void add(PrintedDocument& document, const Name& name, int pieces, Money tag, Money paid,
         Agency agency) {
    PrintedLine line;
    line.item = name;
    line.code = "2070100000427";
    line.quantity = Quantity::pieces(pieces);
    line.tag = tag;
    line.amount = paid;
    line.agency = agency;
    if (agency != Agency::own) {
        line.artisan = {"فاطمة الزهراء بن حمو", "Fatma Zohra Ben Hamou"};
        line.commune = {"تينركوك", "Tinerkouk"};
        line.card = "2990100000042";
    }
    document.total += paid;
    document.lines.push_back(line);
}

} // namespace

PrintedDocument sale(int lines) {
    auto document = empty();
    const std::vector<Name> names{
        {"زربية فاتيس حمراء 2 × 3 م", "Tapis de Fatis rouge 2 × 3 m"},
        {"إبزيم تارقي [قديم] (فضة 925)", "Fibule touarègue ancienne (argent 925)"},
        {"قفة سعف كبيرة بمقبضين (طويلين) من الجلد المضفور باليد", "Grand couffin de palme à anses de cuir"},
        {"آنية لؤلؤية لأسرة أُدرارية", "Récipient nacré, façon d'Adrar"},
        {"صندوق تمور تقازة 1 كغ", "Boîte de dattes Tegaza 1 kg"},
    };
    for (int i = 0; i < lines; ++i) {
        const auto& name = names[static_cast<std::size_t>(i) % names.size()];
        const auto tag = Money::dinars(850 + 1150 * (i % 5));
        switch (i % 5) {
        case 0: add(document, name, 1, tag, tag, Agency::agent); break;
        case 1: add(document, name, 1, tag, tag - Money::dinars(100), Agency::agent); break;
        case 2:
            add(document, name, 3, tag, Money::centimes(tag.centimes() * 3), Agency::agent);
            break;
        case 3: add(document, name, 1, tag, tag, Agency::ownName); break;
        default: add(document, name, 2, tag, Money::centimes(tag.centimes() * 2), Agency::own);
        }
    }
    const auto thousands = (document.total.centimes() + 99'999) / 100'000;
    document.tenders = {cash(document.total, Money::centimes(thousands * 100'000))};
    return document;
}

PrintedDocument refund() {
    auto document = empty();
    document.series = Series::refund;
    document.number = 3;
    add(document, {"خلخال فضة منقوش", "Khalkhal en argent gravé"}, 1, Money::centimes(1'450'050),
        Money::centimes(1'450'050), Agency::agent);
    document.tenders = {exactCash(document.total)};
    return document;
}

PrintedDocument cardSale() {
    auto document = empty();
    document.seller = {};
    add(document, {"", "Objet sans nom arabe"}, 1, Money::dinars(300), Money::dinars(300),
        Agency::own);
    auto tender = exactCash(document.total);
    tender.kind = TenderKind::card;
    tender.scheme = "Edahabia";
    tender.reference = "778812";
    document.tenders = {tender};
    return document;
}

} // namespace touat::samples
