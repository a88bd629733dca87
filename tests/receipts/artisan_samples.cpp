// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "artisan_samples.h"

namespace touat::samples {

namespace {

const Name theBazaar{"بازار أدرار", "Bazar d'Adrar"};
const Name theSeller{"سالم بحوص", "Salem Bahous"};
const Name fatisCarpet{"زربية فاتيس", "Tapis de Fatis"};
const Name palmBasket{"قفة من سعف النخل", "Couffin en palmes"};
const Name hennaByWeight{"حناء", "Henné"};

Day dayAt(const char* iso) {
    return *Day::parse(iso);
}
Moment momentAt(const char* iso, int hour) {
    return momentOf(dayAt(iso), hour * 60 + 5);
}

PrintedArtisan weaver() {
    return {ArtisanId::of({{Stall::centre(), 1}, 12}),
            {"فاطمة الزهراء بن حمو", "Fatma Zohra Ben Hamou"},
            {"تينركوك", "Tinerkouk"},
            "2990100000407",
            "0661234567"};
}
PrintedArtisan braider() {
    return {ArtisanId::of({{Stall::centre(), 1}, 13}),
            {"عائشة بوجمعة", "Aïcha Boudjemaa"},
            {"تمنطيط", "Tamentit"},
            "2990100000414",
            ""};
}

AccountLine line(int seq, ArtisanEntryKind kind, const char* day, const Name& item, int count,
                 std::optional<Money> paid, Money amount) {
    AccountLine line;
    line.source = ArtisanEntryId::of({{Stall::number(7), 1}, seq}, 1);
    line.kind = kind;
    line.day = dayAt(day);
    line.item = item;
    line.code = item.isEmpty() ? "" : "20701000004" + std::to_string(10 + seq % 80);
    line.quantity = Quantity::pieces(count);
    line.paid = paid;
    line.amount = amount;
    return line;
}
AccountLine money(int seq, ArtisanEntryKind kind, const char* day, Money amount) {
    return line(seq, kind, day, {}, 0, std::nullopt, amount);
}
AccountLine sale(int seq, const char* day, const Name& item, int count, Money paid) {
    auto sold = line(seq, ArtisanEntryKind::sale, day, item, count, paid,
                     paid - partOf(paid, Rate::percent(15)));
    sold.centre = partOf(paid, Rate::percent(2));
    sold.vat = partOf(paid, Rate::percent(2));
    sold.commission = paid - sold.amount - sold.centre - sold.vat;
    return sold;
}

Terms fifteen() {
    Terms terms;
    terms.commission = Rate::percent(15);
    terms.holdDays = 7;
    return terms;
}

PrintedContract contractUnder(const Terms& terms, int number) {
    PrintedContract contract;
    contract.artisan = weaver();
    contract.place = {Stall::number(7), theBazaar};
    contract.number = number;
    contract.terms = terms;
    contract.signedOn = dayAt("2026-11-24");
    return contract;
}

PrintedAppraisal accepted(const Name& item, const char* code, int count, Money tag) {
    PrintedAppraisal line;
    line.item = item;
    line.code = code;
    line.quantity = Quantity::pieces(count);
    line.tag = tag;
    line.artisan = tag - partOf(tag, Rate::percent(15));
    return line;
}

PrintedStatement emptyStatement() {
    PrintedStatement statement;
    statement.stream = {Stall::centre(), 1};
    statement.stallName = {"مكتب المركز", "Bureau du centre"};
    statement.at = momentAt("2026-12-01", 9);
    statement.by = theSeller;
    statement.artisan = weaver();
    return statement;
}

void add(PrintedStatement& statement, AccountLine about) {
    PrintedStatementLine line;
    const bool payment =
        about.kind == ArtisanEntryKind::payout || about.kind == ArtisanEntryKind::reversal ||
        about.kind == ArtisanEntryKind::advance || about.kind == ArtisanEntryKind::repaid;
    if (payment)
        statement.paid += *(line.paid = -about.amount);
    else
        statement.received += *(line.received = about.amount);
    statement.closing += about.amount;
    statement.sold += about.paid.value_or(Money{});
    statement.kept += about.commission + about.vat + about.centre;
    line.balance = statement.closing;
    line.about = std::move(about);
    statement.lines.push_back(std::move(line));
}

} // namespace

PrintedContract plainContract() {
    return contractUnder(fifteen(), 1);
}

namespace {

SignedByHand bothHands() {
    return SignedByHand{{{{120, 250, 180, 90, 240, 260, 300, 110, 370, 240, 480, 180},
                                    {140, 190, 330, 170},
                                    {520, 220, 600, 160, 640, 260, 720, 150, 880, 230}}},
                                  {{{200, 120, 160, 220, 260, 300, 360, 240, 320, 140, 240, 110},
                                    {420, 260, 500, 140, 560, 280, 640, 150, 700, 270, 860, 200},
                                    {120, 340, 900, 320}}}};
}

} // namespace

PrintedContract signedContract() {
    auto contract = plainContract();
    contract.hands = bothHands();
    return contract;
}

PrintedReturn goneHome() {
    PrintedReturn goods;
    goods.id = ReturnId::of({{Stall::number(7), 1}, 97});
    goods.stream = {Stall::number(7), 1};
    goods.stallName = theBazaar;
    goods.at = momentAt("2026-11-24", 10);
    goods.by = theSeller;
    goods.artisan = weaver();
    goods.note = "Repris par son fils";
    goods.lines = {{fatisCarpet, "2070100000411", Unit::piece, Quantity::pieces(1),
                    Money::dinars(42'000)},
                   {palmBasket, "2070100000428", Unit::piece, Quantity::pieces(6),
                    Money::dinars(850)}};
    return goods;
}

PrintedContract wholeContract() {
    auto terms = fifteen();
    terms.basis = Basis::bands;
    terms.bands = std::vector<Band>{{Money{}, Rate::percent(20)},
                                    {Money::dinars(10'000), Rate::percent(15)},
                                    {Money::dinars(50'000), Rate::basisPoints(1250)}};
    terms.vat = Rate::percent(19);
    terms.centre = Rate::percent(3);
    terms.bearer = Bearer::stall;
    terms.freeDiscount = Rate::percent(5);
    terms.floor = Rate::percent(90);
    terms.liability = Liability::artisan;
    terms.starts = dayAt("2026-12-01");
    terms.ends = dayAt("2027-11-30");
    terms.graceDays = 30;
    terms.atEnd = AtEnd::renewed;
    terms.rhythm = Rhythm::monthly;
    terms.leastPayout = Money::dinars(2000);
    terms.keeper = Keeper::centre;
    ShareRule small;
    small.family = "basketry";
    small.below = Money::dinars(1000);
    small.commission = Rate::percent(25);
    ShareRule silver;
    silver.family = "silver";
    silver.from = Money::dinars(5000);
    silver.below = Money::dinars(80'000);
    silver.commission = Rate::percent(10);
    terms.rules = std::vector<ShareRule>{small, silver};
    return contractUnder(terms, 3);
}

PrintedContract netContract() {
    Terms terms;
    terms.agency = Agency::ownName;
    terms.basis = Basis::fixedNet;
    terms.vat = Rate::percent(19);
    terms.leastCommission = Money::dinars(100);
    terms.bearer = Bearer::artisan;
    terms.freeDiscount = Rate{};
    terms.lossValue = LossValue::netAtTag;
    terms.rhythm = Rhythm::weekly;
    return contractUnder(terms, 2);
}

PrintedDeposit deposit(Looked looked) {
    PrintedDeposit deposit;
    deposit.id = DepositId::of({{Stall::number(7), 1}, 42});
    deposit.stream = {Stall::number(7), 1};
    deposit.stallName = theBazaar;
    deposit.slip = 12;
    deposit.at = momentAt("2026-11-24", 10);
    deposit.by = theSeller;
    deposit.artisan = weaver();
    deposit.terms = fifteen();
    deposit.counted = UnitSums::ofPieces(12);
    deposit.offered = deposit.counted.pieces;
    deposit.note = "3 tapis roulés, 9 couffins dans un sac";
    Party house;
    house.name = theBazaar;
    house.address = "Ksar Tililane, Adrar 01000";
    house.register_ = "01/00-0123456 A 19";
    house.nif = "198001010012345";
    deposit.house = house;
    if (looked == Looked::notYet) return deposit;
    deposit.lines.push_back(accepted(fatisCarpet, "2070100000411", 1, Money::dinars(42'000)));
    deposit.lines.push_back(accepted(palmBasket, "2070100000428", 8, Money::dinars(850)));
    PrintedAppraisal refused;
    refused.outcome = Appraisal::refused;
    refused.quantity = Quantity::pieces(1);
    refused.note = "Laine synthétique";
    deposit.lines.push_back(refused);
    deposit.offered = Quantity::pieces(2);
    if (looked == Looked::partly) return deposit;
    PrintedAppraisal rework;
    rework.outcome = Appraisal::toRework;
    rework.quantity = Quantity::pieces(1);
    rework.note = "الحاشية مفكوكة";
    deposit.lines.push_back(rework);
    deposit.lines.push_back(accepted(fatisCarpet, "2070100000435", 1, Money::dinars(38'500)));
    deposit.offered = Quantity{};
    return deposit;
}

PrintedPayout payout(int lines, bool linked) {
    PrintedPayout payout;
    payout.id = PayoutId::of({{Stall::number(7), 1}, 512});
    payout.stream = {Stall::number(7), 1};
    payout.stallName = theBazaar;
    payout.at = momentAt("2026-11-30", 16);
    payout.by = theSeller;
    payout.artisan = weaver();
    payout.from = PaidOutOf::drawer;
    payout.lines.push_back(sale(100, "2026-11-03", fatisCarpet, 1, Money::dinars(42'000)));
    for (int i = 1; i < lines - 1; ++i)
        payout.lines.push_back(
            sale(100 + i, "2026-11-12", palmBasket, 1 + i % 3, Money::dinars(850 * (1 + i % 3))));
    if (lines > 1)
        payout.lines.push_back(line(190, ArtisanEntryKind::refund, "2026-11-20", palmBasket, 1,
                                    Money::dinars(-850), Money::centimes(-72'250)));
    for (const auto& each : payout.lines)
        payout.amount += each.amount;
    const auto over = payout.amount.centimes() % 500;
    if (over != 0) payout.rounding = Money::centimes(500 - over);
    if (linked)
        payout.link = "https://artisans.touat.example.dz/a/47825f268bcdfda946547dbd2ac3164b";
    return payout;
}

PrintedHandover handover(ArtisanEntryKind kind) {
    PrintedHandover handover;
    handover.id = ArtisanEntryId::of({{Stall::number(7), 1}, 733});
    handover.stream = {Stall::number(7), 1};
    handover.stallName = theBazaar;
    handover.at = momentAt("2026-11-28", 11);
    handover.by = theSeller;
    handover.artisan = weaver();
    handover.kind = kind;
    handover.amount = Money::dinars(5000);
    handover.note = "Laine et teintures";
    if (kind == ArtisanEntryKind::buyOut) {
        handover.item = palmBasket;
        handover.code = "2070100000428";
        handover.quantity = Quantity::pieces(6);
    } else if (kind != ArtisanEntryKind::waived) {
        handover.method = PayoutMethod::cash;
        handover.from = PaidOutOf::drawer;
    }
    return handover;
}

PrintedStatement statement(int more) {
    auto statement = emptyStatement();
    statement.from = dayAt("2026-11-01");
    statement.until = dayAt("2026-11-30");
    statement.opening = statement.closing = Money::dinars(12'340);
    using Kind = ArtisanEntryKind;
    add(statement, sale(1, "2026-11-02", fatisCarpet, 1, Money::dinars(42'000)));
    add(statement, sale(2, "2026-11-03", palmBasket, 3, Money::dinars(2550)));
    add(statement, line(3, Kind::refund, "2026-11-05", palmBasket, 1, Money::dinars(-850),
                        Money::centimes(-72'250)));
    add(statement,
        line(4, Kind::goodwill, "2026-11-06", palmBasket, 1, Money::dinars(-850), Money{}));
    add(statement, money(5, Kind::advance, "2026-11-07", Money::dinars(-5000)));
    add(statement, line(6, Kind::compensation, "2026-11-08", palmBasket, 2, std::nullopt,
                        Money::dinars(1360)));
    add(statement,
        line(7, Kind::found, "2026-11-09", palmBasket, 1, std::nullopt, Money::dinars(-680)));
    add(statement, line(8, Kind::atRisk, "2026-11-09", palmBasket, 1, std::nullopt, Money{}));
    add(statement, money(9, Kind::payout, "2026-11-10", Money::dinars(-20'000)));
    add(statement, money(10, Kind::reversal, "2026-11-11", Money::dinars(20'000)));
    add(statement,
        line(11, Kind::buyOut, "2026-11-12", fatisCarpet, 1, std::nullopt, Money::dinars(30'000)));
    add(statement, line(12, Kind::correction, "2026-11-12", palmBasket, 1, std::nullopt,
                        Money::centimes(-72'250)));
    add(statement, money(13, Kind::repaid, "2026-11-13", Money::dinars(500)));
    add(statement, money(14, Kind::waived, "2026-11-13", Money::dinars(40)));
    for (int i = 0; i < more; ++i)
        add(statement, sale(20 + i, "2026-11-15", palmBasket, 1, Money::dinars(850)));
    add(statement, money(99, Kind::payout, "2026-11-29", Money::dinars(-60'000)));
    return statement;
}

PrintedDeposit signedDeposit() {
    auto slip = deposit(Looked::notYet);
    slip.hands = bothHands();
    return slip;
}

PrintedDeposit photographedDeposit() {
    auto slip = deposit(Looked::notYet);
    slip.photo = "tapis.jpg";
    return slip;
}

PrintedDeposit photographedAndSigned() {
    auto slip = photographedDeposit();
    slip.hands = bothHands();
    return slip;
}

PrintedReturn photographedReturn() {
    auto goods = goneHome();
    goods.photo = "tapis.jpg";
    return goods;
}

PrintedStatement yearStatement() {
    auto statement = emptyStatement();
    statement.from = dayAt("2026-01-01");
    statement.until = dayAt("2026-12-31");
    statement.opening = statement.closing = Money::dinars(2'000);
    using Kind = ArtisanEntryKind;
    add(statement, sale(1, "2026-01-14", palmBasket, 3, Money::dinars(2550)));
    add(statement, money(2, Kind::payout, "2026-01-31", Money::dinars(-4000)));
    statement.months.push_back({dayAt("2026-01-01"), statement.sold, statement.kept,
                                statement.received, statement.paid, statement.closing});
    auto before = statement;
    add(statement, sale(3, "2026-03-02", fatisCarpet, 1, Money::dinars(42'000)));
    add(statement, line(4, Kind::refund, "2026-03-05", palmBasket, 1, Money::dinars(-850),
                        Money::centimes(-72'250)));
    statement.months.push_back({dayAt("2026-03-01"), statement.sold - before.sold,
                                statement.kept - before.kept, statement.received - before.received,
                                statement.paid - before.paid, statement.closing});
    before = statement;
    add(statement, money(5, Kind::payout, "2026-04-04", Money::dinars(-35'000)));
    statement.months.push_back({dayAt("2026-04-01"), statement.sold - before.sold,
                                statement.kept - before.kept, statement.received - before.received,
                                statement.paid - before.paid, statement.closing});
    return statement;
}

PrintedStatement pieceStatement() {
    auto statement = emptyStatement();
    statement.item = fatisCarpet;
    statement.code = "2070100000411";
    add(statement, sale(1, "2026-09-02", fatisCarpet, 1, Money::dinars(42'000)));
    add(statement, line(2, ArtisanEntryKind::refund, "2026-09-05", fatisCarpet, 1,
                        Money::dinars(-42'000), Money::dinars(-35'700)));
    add(statement, sale(3, "2026-11-02", fatisCarpet, 1, Money::dinars(40'000)));
    auto net = line(4, ArtisanEntryKind::sale, "2026-11-09", fatisCarpet, 1, Money::dinars(41'000),
                    Money::dinars(36'000));
    net.commission = Money::dinars(5'000);
    net.net = net.amount;
    add(statement, net);
    return statement;
}

std::vector<PrintedSold> sold() {
    PrintedSold first;
    first.stream = {Stall::centre(), 1};
    first.stallName = {"مكتب المركز", "Bureau du centre"};
    first.at = momentAt("2026-11-24", 18);
    first.day = dayAt("2026-11-24");
    auto other = first;
    first.artisan = braider();
    first.lines = {sale(1, "2026-11-24", palmBasket, 3, Money::dinars(2550)),
                   line(2, ArtisanEntryKind::refund, "2026-11-24", palmBasket, 1,
                        Money::dinars(-850), Money::centimes(-72'250))};
    auto kilo = sale(3, "2026-11-24", hennaByWeight, 1, Money::dinars(600));
    kilo.unit = Unit::kilogram;
    kilo.quantity = Quantity::thousandths(750);
    first.lines.push_back(kilo);
    other.artisan = weaver();
    other.lines = {sale(4, "2026-11-24", fatisCarpet, 1, Money::dinars(42'000))};
    for (auto* each : {&first, &other}) {
        for (const auto& line : each->lines)
            each->amount += line.amount;
        each->balance = each->amount + Money::dinars(12'340);
    }
    return {first, other};
}

std::vector<PrintedOld> old() {
    const auto goods = [](const Name& item, int number, int count, int days, std::int64_t price,
                          std::int64_t least) {
        OldGoods each;
        each.itemName = item;
        each.code = "20701000004" + std::to_string(number);
        each.stall = Stall::number(7);
        each.quantity = Quantity::pieces(count);
        each.days = days;
        each.price = Money::dinars(price);
        each.least = Money::dinars(least);
        return each;
    };
    PrintedOld first;
    first.stream = {Stall::centre(), 1};
    first.stallName = {"مكتب المركز", "Bureau du centre"};
    first.day = dayAt("2026-11-24");
    first.days = 90;
    auto other = first;
    first.artisan = braider();
    first.lines = {goods(palmBasket, 28, 12, 214, 850, 800), goods(palmBasket, 35, 3, 97, 1'250, 1'250)};
    other.artisan = weaver();
    other.lines = {goods(fatisCarpet, 11, 1, 131, 42'000, 38'000)};
    other.lines[0].over = true;
    return {first, other};
}

std::vector<PrintedCall> calls(CallFor why) {
    PrintedCall first;
    first.stream = {Stall::centre(), 1};
    first.stallName = {"مكتب المركز", "Bureau du centre"};
    first.day = dayAt("2026-11-24");
    first.why = why;
    auto other = first;
    first.artisan = braider();
    other.artisan = weaver();
    first.money = {Money::dinars(850), {}, Money::centimes(72'250), Money::dinars(12'340)};
    other.money.twoMonths = Money::dinars(35'700);
    EndingContract contract;
    contract.stall = Stall::number(7);
    contract.ends = dayAt("2026-12-01");
    contract.daysLeft = 7;
    contract.kinds = 3;
    auto over = contract;
    over.stall = Stall::number(12);
    over.ends = dayAt("2026-11-20");
    over.daysLeft = -4;
    first.ending = {over, contract};
    other.ending = {contract};
    PickUp baskets;
    baskets.itemName = palmBasket;
    baskets.code = "2070100000428";
    baskets.stall = Stall::number(7);
    baskets.quantity = Quantity::pieces(6);
    baskets.ends = dayAt("2026-11-20");
    auto cloth = baskets;
    cloth.itemName = fatisCarpet;
    cloth.unit = Unit::metre;
    cloth.quantity = Quantity::thousandths(2'500);
    first.goods = {baskets, cloth};
    other.goods = {cloth};
    return {first, other};
}

} // namespace touat::samples
