// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper_samples.h"

#include "core/sales/voucher_code.h"
#include "samples.h"

namespace touat::samples {

namespace {

const Name stall{"بازار أدرار", "Bazar d'Adrar"};
const Name salem{"سالم بحوص", "Salem Bahous"};
const Name aicha{"عائشة بوجمعة", "Aïcha Boudjemaa"};

Moment at(int hour, int minute) {
    return momentOf(*Day::parse("2026-11-24"), hour * 60 + minute);
}

Tender card(Money amount) {
    auto tender = exactly(TenderKind::card, amount);
    tender.scheme = "CIB";
    tender.reference = "778812";
    tender.lastFour = "4417";
    tender.terminal = "00120045";
    return tender;
}

Tender mobile(Money amount) {
    auto tender = exactly(TenderKind::mobile, amount);
    tender.scheme = "BaridiMob";
    tender.reference = "26112400981";
    return tender;
}

Party bazaar() {
    Party party;
    party.name = stall;
    party.address = "Ksar Tililane, Adrar 01000";
    party.phone = "049 96 00 00";
    party.legalForm = "Entreprise individuelle";
    party.activity = "Vente de produits de l'artisanat traditionnel";
    party.register_ = "01/00-0123456 A 19";
    party.nif = "198001010012345";
    party.nis = "198001010098765";
    party.ai = "01010012345";
    return party;
}

Party hotel() {
    Party party;
    party.name = {"فندق توات", "Hôtel Touat"};
    party.address = "Avenue du 1er Novembre, Adrar";
    party.phone = "049 96 11 22";
    party.legalForm = "SARL";
    party.activity = "Hôtellerie";
    party.register_ = "01/00-7654321 B 08";
    party.nif = "000801019876543";
    return party;
}

} // namespace

PrintedDocument reductions() {
    auto document = sale(3);
    document.customer = aicha;
    document.total = Money{};
    const std::vector<std::vector<PrintedCut>> cuts{
        {{CutKind::list, Money::dinars(50), {}},
         {CutKind::promotion, Money::dinars(80), {"أسبوع النسيج", "Semaine du tissage"}},
         {CutKind::sale, Money::dinars(20), {}}},
        {{CutKind::price, Money::dinars(100), {}}, {CutKind::sale, Money::dinars(50), {}}},
        {{CutKind::line, Money::dinars(450), {}}, {CutKind::sale, Money::dinars(230), {}}}};
    for (std::size_t i = 0; i < 3; ++i) {
        auto& line = document.lines[i];
        line.cuts = cuts[i];
        line.amount = *amountFor(line.tag, line.quantity);
        for (const auto& cut : line.cuts)
            line.amount -= cut.amount;
        document.total += line.amount;
    }
    document.tenders = {cash(document.total, Money::dinars(12'000))};
    return document;
}

PrintedDocument setAndKilograms() {
    auto document = sale(5);
    const auto makeUp = [](PrintedLine& line, const Name& item, Quantity quantity, Money tag, Unit unit) {
        line.item = item;
        line.quantity = quantity;
        line.tag = tag;
        line.unit = unit;
        line.amount = *amountFor(tag, quantity);
    };
    auto& lines = document.lines;
    makeUp(lines[0], {"إبريق شاي", "Théière"}, Quantity::pieces(2), Money::dinars(1'800), Unit::piece);
    makeUp(lines[1], {"كأس منقوش", "Verre gravé"}, Quantity::pieces(12), Money::dinars(150), Unit::piece);
    for (auto* part : {&lines[0], &lines[1]}) {
        part->kit = {"طقم الشاي", "Ensemble à thé"};
        part->kitNumber = 1;
        part->kits = Quantity::pieces(2);
    }
    lines[1].amount -= Money::dinars(200); // the set is cheaper than its parts
    lines[1].cuts = {{CutKind::price, Money::dinars(200), {}}};
    makeUp(lines[2], {"تمر تقازة", "Dattes Tegaza"}, Quantity::thousandths(1'250), Money::dinars(600),
           Unit::kilogram);
    makeUp(lines[3], {"قماش دوكالي", "Étoffe dokkali"}, Quantity::thousandths(2'400),
           Money::dinars(1'300), Unit::metre);
    document.total = Money{};
    for (const auto& line : lines) document.total += line.amount;
    document.tenders = {cash(document.total, Money::dinars(25'000))};
    return document;
}

PrintedDocument split() {
    auto document = sale(5);
    document.lines[3].vat = Rate::percent(9);
    document.lines[4].vat = Rate::percent(19);
    document.lines[4].agency = Agency::own;
    document.total -= Money::dinars(3);
    document.lines[4].amount -= Money::dinars(3);
    document.lines[4].cuts = {{CutKind::price, Money::dinars(3), {}}};
    document.duty = Money::dinars(74);
    document.rounding = Money::dinars(-1);
    const auto rest = document.payable() - Money::dinars(20'000);
    document.tenders = {card(Money::dinars(12'000)), mobile(Money::dinars(8000)),
                        cash(rest, Money::dinars(8000))};
    document.note = "Livraison à l'hôtel demain matin.";
    return document;
}

PrintedDocument voucher() {
    auto document = refund();
    document.refundOf = "S07-1-000012";
    document.tenders = {exactly(TenderKind::voucher, document.total)};
    const EntryId entry{document.stream, 41};
    const auto id = VoucherId::of(entry, 2);
    SigningSeed seed{};
    seed.fill(7);
    const VoucherCode code{id, document.total, voucherProof(seed, id, document.total)};
    document.vouchers = {{id, document.total, code.text()}};
    return document;
}

PrintedDocument ownLook() {
    auto document = sale(2);
    document.look = {{"سوق دينار الطيب، المحل 7", "Marché Dinar Tayeb, stand 7"},
                     {"بالصحة والهناء", "Bonne continuation"},
                     Shown::no,
                     Shown::no,
                     Shown::yes};
    return document;
}

PrintedExchange exchange() {
    PrintedExchange both;
    both.back = refund();
    both.back.refundOf = "S07-1-000009";
    both.taken = sale(3);
    both.taken.lines.erase(both.taken.lines.begin());
    both.taken.total -= Money::dinars(850);
    const auto covered = both.taken.total;
    both.back.tenders = {exactly(TenderKind::exchange, covered),
                         exactCash(both.back.total - covered)};
    both.taken.tenders = {exactly(TenderKind::exchange, covered)};
    return both;
}

PrintedPeriod period(PeriodKind kind) {
    PrintedPeriod paper;
    paper.stallName = stall;
    paper.at = at(19, 12);
    paper.by = salem;
    paper.id = PeriodId::of({{Stall::number(7), 1}, 1210});
    paper.hash = hashOfEntry("closing of a period");
    auto& said = paper.said;
    said.kind = kind;
    said.first = *Day::parse(kind == PeriodKind::month ? "2026-10-01" : "2025-01-01");
    said.openDays = kind == PeriodKind::month ? 26 : 302;
    said.sums.sales = 1204;
    said.sums.refunds = 31;
    said.sums.sold = Money::dinars(4'184'350);
    said.sums.givenBack = Money::dinars(96'200);
    said.sums.vat = {{std::nullopt, Money::centimes(4'277'311)},
                     {Rate::percent(9), Money::dinars(1204)},
                     {Rate::percent(19), Money::centimes(81'277'311)}};
    said.sums.duty = Money::dinars(20'812);
    said.sums.rounding = Money::dinars(-314);
    said.sums.tenders = {{TenderKind::cash, "", 1022, Money::dinars(3'118'948)},
                         {TenderKind::card, "CIB", 104, Money::dinars(831'200)},
                         {TenderKind::mobile, "BaridiMob", 109, Money::dinars(138'002)}};
    said.sums.firstSale = "S07-1-000731";
    said.sums.lastSale = "S07-1-001934";
    said.sums.firstRefund = "S07-1-R000018";
    said.sums.lastRefund = "S07-1-R000048";
    if (kind == PeriodKind::month) {
        said.lateDays = 2;
        said.late = Money::dinars(12'400);
    }
    said.perpetual = {1934, 812'455'000, 9'120'000};
    said.heads = {{Stall::number(7), 1, 1204, hashOfEntry("closing")}};
    return paper;
}

PrintedDay day(bool closed) {
    PrintedDay paper;
    paper.stream = {Stall::number(7), 1};
    paper.stallName = stall;
    paper.at = closed ? at(19, 12) : at(13, 0);
    paper.by = salem;
    paper.head = {paper.stream, 1204};
    paper.headHash = hashOfEntry("closing");
    if (closed) paper.digest = Digest{*Day::parse("2026-11-23"), hashOfEntry("digest")};
    auto& report = paper.report;
    report.day.stall = Stall::number(7);
    report.day.day = *Day::parse("2026-11-24");
    report.day.openedAt = at(8, 2);
    report.day.openingExpected = Money::dinars(5000);
    report.day.openingCounted = Money::dinars(5000);
    report.sales = 47;
    report.refunds = 2;
    report.sold = Money::dinars(184'350);
    report.givenBack = Money::dinars(6200);
    report.lowered = Money::dinars(4150);
    report.vat = Money::centimes(1'277'311);
    report.duty = Money::dinars(812);
    report.rounding = Money::dinars(-14);
    report.artisans = Money::dinars(121'430);
    report.tenders = {{TenderKind::cash, "", 38, Money::dinars(118'948)},
                      {TenderKind::card, "CIB", 4, Money::dinars(31'200)},
                      {TenderKind::card, "Edahabia", 3, Money::dinars(18'000)},
                      {TenderKind::mobile, "BaridiMob", 3, Money::dinars(9300)},
                      {TenderKind::voucher, "", 1, Money::dinars(1500)}};
    report.sellers = {{std::nullopt, salem, 31, Money::dinars(120'150)},
                      {std::nullopt, {"فاطمة", "Fatma"}, 18, Money::dinars(58'000)}};
    CashMove in;
    in.amount = Money::dinars(2000);
    in.reason = CashReason::change;
    CashMove out;
    out.amount = Money::dinars(-60'000);
    out.reason = CashReason::bank;
    out.note = "إيداع الظهر";
    out.receiver = "Mohamed K.";
    report.moves = {in, out};
    report.openings = 3;
    report.reprints = 2;
    report.removals = 1;
    report.expectedCash = Money::dinars(70'948); // with 5 000 put down on an order
    report.perpetual = {1934, 812'455'000, 9'120'000};
    if (closed) {
        report.day.closedAt = at(19, 10);
        report.day.closingExpected = report.expectedCash;
        report.day.closingCounted = Money::dinars(70'748);
        report.day.toSafe = Money::dinars(65'748);
        report.day.number = 118;
        report.day.explained = "نسيت أن أسجل شراء الشاي";
    }
    paper.artisansMoney = Money::dinars(18'450);
    return paper;
}

PrintedInvoice invoice(int lines, bool taxed) {
    PrintedInvoice invoice;
    invoice.number = "S07-1-F2026-000004";
    invoice.at = at(14, 20);
    invoice.seller = bazaar();
    invoice.buyer = hotel();
    invoice.document = sale(lines);
    auto& document = invoice.document;
    if (taxed)
        for (auto& line : document.lines) {
            if (line.agency == Agency::agent) line.agency = Agency::ownName;
            line.vat = Rate::percent(line.quantity == Quantity::pieces(2) ? 9 : 19);
        }
    document.duty = Money::dinars(taxed ? 274 : 0);
    document.tenders = {card(Money::dinars(1000)),
                        exactCash(document.payable() - Money::dinars(1000))};
    return invoice;
}

PrintedInvoice creditNote() {
    auto note = invoice(1, true);
    note.kind = InvoiceKind::creditNote;
    note.number = "S07-1-A2026-000001";
    note.credits = "S07-1-F2026-000004";
    note.document.series = Series::refund;
    note.document.number = 3;
    note.document.refundOf = "S07-1-000012";
    note.document.duty = Money{};
    note.document.tenders = {exactCash(note.document.total)};
    return note;
}

PrintedOrder order(OrderKind kind) {
    PrintedOrder order;
    order.kind = kind;
    order.stream = {Stall::number(7), 1};
    order.stallName = stall;
    order.number = 3;
    order.at = at(10, 15);
    order.seller = salem;
    order.customer = aicha;
    order.phone = "0661 00 00 00";
    order.hash = hashOfEntry("an order");
    order.due = Day::parse("2026-12-24");
    const auto goods = sale(kind == OrderKind::quote ? 4 : 2);
    order.lines = goods.lines;
    order.total = goods.total;
    if (kind != OrderKind::madeToOrder)
        order.lines[1].parts = {{{"إبريق الشاي", "Théière"}, Quantity::pieces(2), Unit::piece},
                                {{"", "Menthe séchée"}, Quantity::thousandths(250), Unit::kilogram}};
    if (kind == OrderKind::madeToOrder) {
        PrintedLine line;
        line.item.arabic = "زربية 3 × 4 م بألوان الضيف، خلفية حمراء";
        line.quantity = Quantity::pieces(1);
        line.amount = Money::dinars(90'000);
        order.lines = {line};
        order.total = line.amount;
        order.artisan = {"فاطمة الزهراء بن حمو", "Fatma Zohra Ben Hamou"};
        order.payments = {{at(10, 15), {cash(Money::dinars(30'000), Money::dinars(30'000))}}};
    }
    if (kind == OrderKind::layaway)
        order.payments = {{at(10, 15), {exactCash(Money::dinars(1000))}},
                          {momentOf(*Day::parse("2026-12-02"), 600), {card(Money::dinars(500))}}};
    for (const auto& payment : order.payments)
        order.paid += payment.sum();
    if (kind == OrderKind::delivery) {
        order.saleNumber = "S07-1-000012";
        order.address = "Hôtel Touat, Adrar";
    }
    return order;
}

receipts::PrintedBadge badge() {
    receipts::PrintedBadge badge;
    badge.stallName = stall;
    badge.person = salem;
    badge.code = "83123456789012345678";
    badge.face.width = 120;
    for (int y = -60; y < 60; ++y) // a round face, for this paper
        for (int x = -60; x < 60; ++x)
            badge.face.black.push_back(x * x + y * y < 3600 && (x * x + y * y > 3249 || (x + y) % 4 == 0));
    return badge;
}

receipts::PrintedArtisanCard artisanCard() {
    return {{"فاطمة بلخير", "Fatma Belkheir"},
            {"تمنطيط", "Tamentit"},
            "2990100000407",
            "https://artisans.touat.example.dz/a/47825f268bcdfda946547dbd2ac3164b"};
}

PrintedAccount debt() {
    PrintedAccount account;
    account.stream = {Stall::number(7), 1};
    account.stallName = stall;
    account.at = at(16, 40);
    account.seller = salem;
    account.customer = aicha;
    account.phone = "0661 00 00 00";
    account.number = "S07-1-000041";
    account.amount = Money::dinars(4500);
    account.due = *Day::parse("2026-12-24");
    account.owed = Money::dinars(12'450);
    account.limit = Money::dinars(20'000);
    return account;
}

std::vector<PrintedLabel> labels(int count) {
    std::vector<PrintedLabel> labels;
    const auto goods = sale(5);
    for (int i = 0; i < count; ++i) {
        const auto& line = goods.lines[static_cast<std::size_t>(i) % 5];
        PrintedLabel label;
        label.code = ownCode({Stall::number(7), 1}, 42 + i);
        label.item = line.item;
        label.price = line.tag;
        label.artisan = line.artisan;
        label.village = line.commune;
        label.pricedOn = *Day::parse("2026-11-24");
        switch (i % 8) {
        case 0: // sealed
            label.price = Money::dinars(42'000);
            label.inspection.emplace();
            label.inspection->grade = 2;
            label.inspection->seal = "TZ-00412";
            break;
        case 1: // not graded, in a size and a colour
            label.inspection.emplace();
            label.inspection->outcome = StampOutcome::refused;
            label.size = {"كبير", "Grand"};
            label.colour = {"أحمر", "Rouge"};
            break;
        case 2: // the maker's own code, too wide to stand beside the price
            label.code = "AM-TIN 000123";
            break;
        case 3: // a name that is far too long
            label.item = {"زربية تقليدية كبيرة من صوف الغنم الخالص بألوان نباتية منسوجة يدويًا على نول "
                          "عمودي في قصر فاتيس",
                          "Grand tapis traditionnel en pure laine de mouton aux teintures végétales, "
                          "tissé à la main sur métier vertical au ksar de Fatis"};
            label.price = Money::centimes(1'250'000'050);
            break;
        case 4:
            label.unit = Unit::kilogram;
            label.code = "12345678901234567890123456789ABC"; // no bars are wide enough
            break;
        case 5: // in one language alone
            label.item.latin.clear();
            label.artisan.latin.clear();
            label.village.latin.clear();
            break;
        default:
            break;
        }
        labels.push_back(std::move(label));
    }
    return labels;
}

PrintedProvenance provenance() {
    PrintedProvenance known;
    known.label = labels(1)[0];
    known.label.size = {"2 × 3 م", "2 × 3 m"};
    known.label.colour = {"أحمر", "Rouge"};
    known.likeness.photo = "a photo";
    auto& details = known.details;
    details.story = Name{"نسجتها فاطمة في ثلاثة أشهر على نول أمها، والرموز فيها من قصر فاتيس: النخلة والفقارة "
                         "وعين الشمس.",
                         "Fatma l'a tissé en trois mois sur le métier de sa mère. Les motifs viennent "
                         "du ksar de Fatis : le palmier, la foggara et l'œil du soleil."};
    details.materials = Name{"صوف الغنم، أصباغ نباتية", "Laine de mouton, teintures végétales"};
    details.technique = Name{"نول عمودي، عقدة مزدوجة", "Métier vertical, nœud double"};
    details.hours = 260;
    details.grams = 14'250;
    details.lengthMm = 3000;
    details.widthMm = 2005;
    details.more = std::vector<Attribute>{{"knots_dm2", "1200"}, {"Tissée pour", "un mariage"}};
    known.way = {{{"مركز تيميمون", "Centre de Timimoun"}, *Day::parse("2026-10-02")},
                 {stall, *Day::parse("2026-11-24")}};
    return known;
}

PrintedProvenance littleKnown() {
    PrintedProvenance unknown;
    unknown.label.code = "6130000000204";
    unknown.label.item.latin = "Boîte de dattes";
    return unknown;
}

PrintedTransfer transfer(int lines, bool arrived) {
    PrintedTransfer transfer;
    transfer.id = TransferId::of({{Stall::number(46), 1}, 128});
    transfer.from = {Stall::number(46), {"مركز تيميمون", "Centre de Timimoun"}};
    transfer.to = {Stall::number(7), stall};
    transfer.sentAt = at(9, 30);
    transfer.sender = salem;
    transfer.carrier = "Ahmed, 0661 22 33 44";
    const auto goods = labels(lines);
    for (int i = 0; i < lines; ++i) {
        const auto& label = goods[static_cast<std::size_t>(i)];
        PrintedTransferLine line;
        line.item = label.item;
        line.code = label.code;
        line.unit = label.unit;
        line.sent = label.unit == Unit::piece ? Quantity::pieces(1 + i % 4)
                                              : Quantity::thousandths(12'500);
        line.accepted = i == 1 ? line.sent - Quantity::pieces(1) : line.sent;
        line.why = i == 1 ? Shortfall::damaged : Shortfall::none;
        transfer.lines.push_back(std::move(line));
    }
    if (arrived) transfer.receivedAt = at(16, 5);
    return transfer;
}

PrintedCount countSheet(bool blind) {
    PrintedCount count;
    count.stream = {Stall::number(7), 1};
    count.stallName = stall;
    count.number = 3;
    count.blind = blind;
    count.at = at(8, 15);
    count.by = salem;
    const auto goods = labels(32);
    for (int i = 0; i < 32; ++i) {
        const auto& label = goods[static_cast<std::size_t>(i)];
        PrintedCountLine line;
        line.item = label.item;
        line.code = label.code;
        line.family = i < 14 ? "basketry" : i < 25 ? "pottery" : "weaving";
        line.unit = label.unit;
        line.price = label.price;
        line.expected = Quantity::pieces(3 + i % 5);
        count.lines.push_back(std::move(line));
    }
    return count;
}

PrintedCount countReport() {
    auto count = countSheet(true);
    count.closed = true;
    count.at = at(18, 40);
    count.lines.resize(3);
    for (auto& line : count.lines)
        line.counted = line.expected - Quantity::pieces(1);
    count.lines[2].counted = count.lines[2].expected + Quantity::pieces(2);
    count.kinds = 186;
    count.units = UnitSums::ofPieces(412);
    count.counters = {salem, {"فاطمة", "Fatma"}};
    count.approver = aicha;
    count.note = "عُدّ مرتين";
    return count;
}

std::vector<PrintedWanted> wanted() {
    std::vector<PrintedWanted> papers(2);
    const auto goods = labels(5);
    for (auto& paper : papers) {
        paper.stream = {Stall::number(7), 1};
        paper.stallName = stall;
        paper.at = at(10, 0);
        paper.by = salem;
        paper.artisan = goods[0].artisan;
        paper.commune = goods[0].village;
        paper.phone = "0661234567";
    }
    papers[1].artisan = aicha;
    papers[1].phone = ""; // somebody may know it
    for (int i = 0; i < 5; ++i) {
        const auto& label = goods[static_cast<std::size_t>(i)];
        Likeness likeness;
        likeness.photo = "a photo";
        papers[0].lines.push_back({label.item, label.code, likeness, label.unit,
                                   Quantity::pieces(2 + i), {}});
    }
    papers[1].lines.push_back({goods[1].item, goods[1].code, {}, Unit::piece, Quantity::pieces(12), {}});
    papers[0].lines[1].askedOn = dayOf(at(10, 0)).plus(-3);
    return papers;
}

} // namespace touat::samples
