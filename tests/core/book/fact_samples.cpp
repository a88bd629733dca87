// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fact_samples.h"

namespace touat {
namespace {


template <class T>
Id<T> id(std::int64_t seq) {
    return Id<T>::of({{Stall::centre(), 1}, seq});
}

SoldLine consignedLine() {
    SoldLine line;
    line.item = ItemId::of(sampleEntry);
    line.quantity = Quantity::pieces(1);
    line.tag = Money::dinars(900);
    line.priceVersion = 2;
    line.amount = Money::dinars(850);
    line.agency = Agency::agent;
    line.artisan = id<ArtisanTag>(3);
    line.contract = id<ContractTag>(4);
    line.rule = 1;
    line.shares.artisan = Money::centimes(72'250);
    line.shares.commission = Money::centimes(10'000);
    line.shares.vat = Money::centimes(1'900);
    line.shares.centre = Money::centimes(850);
    line.payable = *Day::parse("2026-12-01");
    line.cuts = {{CutKind::promotion, Money::dinars(50), id<PromotionTag>(9)}};
    line.note = "rouge";
    line.returned = Returned{ReturnReason::damaged, Condition::broken, Restock::aside, "a.jpg",
                             RefundBearer::everybody};
    line.keeper = Keeper::centre;
    line.consent = ConsentHow::byPhone;
    return line;
}

Document document() {
    Document document;
    document.number = 12;
    document.basket = 34;
    document.lines = {consignedLine()};
    SoldLine own;
    own.item = ItemId::of({{samplesAt, 1}, 50});
    own.kind = ItemKind::service;
    own.quantity = Quantity::pieces(2);
    own.tag = Money::dinars(100);
    own.amount = Money::dinars(200);
    own.shares = ownShares(own.amount);
    own.refunds = SaleLineId::of(sampleEntry, 3);
    own.vat = Rate::percent(19);
    own.unit = Unit::kilogram;
    own.kit = SoldKit{ItemId::of(sampleEntry), 2, Quantity::pieces(3)};
    document.lines.push_back(own);
    document.total = Money::dinars(1050);
    document.tenders = {cash(Money::dinars(1000), Money::dinars(2000))};
    Tender card = exactCash(Money::dinars(50));
    card.kind = TenderKind::card;
    card.scheme = "CIB";
    card.reference = "00451";
    card.terminal = "T1";
    card.lastFour = "4242";
    document.tenders.push_back(card);
    document.tenders[0].proof = std::string(128, 'a');
    document.happenedAt = Moment::utcMs(1'291'192'000'000);
    document.source = "536365";
    document.duty = Money::dinars(11);
    document.rounding = Money::dinars(-1);
    document.customer = id<CustomerTag>(8);
    document.order = id<OrderTag>(9);
    document.refunds = SaleId::of(sampleEntry);
    document.note = "عناية بالصوف";
    document.staffNote = "cadeau";
    document.due = *Day::parse("2026-12-24");
    document.tenders[0].amount += Money::dinars(10);
    return document;
}

ItemCard itemCard() {
    ItemCard card;
    card.codes = {"2070100000427", "MAKER-1"};
    card.name = {"زربية", "Tapis"};
    card.family = "weaving";
    card.artisan = id<ArtisanTag>(3);
    card.contract = id<ContractTag>(4);
    card.price = Money::dinars(42'000);
    card.floor = Money::dinars(40'000);
    card.net = Money::dinars(30'000);
    card.picture = "carpet";
    card.palette = "red";
    card.vat = Rate::percent(9);
    card.photo = "b.jpg";
    card.photos = std::vector<std::string>{"c.jpg"};
    card.incomplete = 1;
    card.unit = Unit::metre;
    card.model = ItemId::of(sampleEntry);
    card.parts = std::vector<KitPart>{{ItemId::of(sampleEntry), Quantity::pieces(2)}};
    card.details.emplace();
    card.details->story = {"حكاية", "Une histoire"};
    card.details->hours = 40;
    card.details->more = std::vector<Attribute>{{"nœuds par dm²", "1 200"}};
    return card;
}

ArtisanPaid paid() {
    return ArtisanPaid{id<ArtisanTag>(3), Money::centimes(72'250), PayoutMethod::baridiMob, "BM 77",
            Money::centimes(250), id<RunTag>(7),
            {{ArtisanEntryId::of(sampleEntry, 1), Money::centimes(72'250), samplesAt},
             {ArtisanEntryId::of(sampleEntry, 2), Money::centimes(100), Stall::number(9)}}};
}

GoodsAppraised appraised() {
    return GoodsAppraised{id<DepositTag>(5), id<ArtisanTag>(3), Appraisal::accepted, ItemId::of(sampleEntry),
            ItemKind::series, Quantity::pieces(3), "bien"};
}

CorrectedLine correctedLine() {
    const auto line = consignedLine();
    CorrectedLine corrected;
    corrected.line = SaleLineId::of(sampleEntry, 1);
    corrected.quantity = line.quantity;
    corrected.was = {*line.artisan, *line.contract, line.agency, line.shares, line.keeper,
                     line.payable};
    corrected.now = corrected.was;
    corrected.now.artisan = id<ArtisanTag>(5);
    corrected.now.keeper.reset();
    return corrected;
}

const std::vector<LossEntry> losses{
    {ItemId::of(sampleEntry), Quantity::pieces(1), id<ArtisanTag>(3), Money::dinars(680)}};

ExceptionRuled ruled() {
    auto fact = ExceptionRuled{};
    fact.about = ExceptionId::of(sampleEntry, 2);
    fact.kind = "transfer_difference";
    fact.ruling = Ruling::found;
    fact.lines = {{ItemId::of(sampleEntry), ItemKind::piece, Quantity::pieces(1),
                   {samplesAt, Spot::lost, std::nullopt}, {samplesAt, Spot::shelf, Stall::number(8)},
                   Money::dinars(300)}};
    fact.pieces = {{ItemId::of(sampleEntry), PieceState::inTransit, std::nullopt},
                   {ItemId::of(sampleEntry, 1), PieceState::onSale, samplesAt}};
    fact.note = "retrouvé";
    fact.losses = std::vector<LossEntry>{
        {ItemId::of(sampleEntry), -Quantity::pieces(1), id<ArtisanTag>(3), Money::dinars(-300)}};
    return fact;
}

ShopRules rules() {
    ShopRules rules;
    rules.cashRounding = Money::dinars(5);
    rules.duty = DutyPolicy::everyCash;
    rules.regime = TaxRegime::vat;
    rules.families = {{"weaving", 14, Oversell::block, StampRule::warn}};
    return rules;
}

PromotionSet promotion() {
    PromotionSet promotion;
    promotion.name = {"ثلاثة بثمن اثنين", "Trois pour deux"};
    promotion.kind = PromotionKind::severalFor;
    promotion.amount = Money::dinars(1700);
    promotion.several = 3;
    promotion.family = "basketry";
    promotion.items = {ItemId::of(sampleEntry)};
    promotion.stalls = {samplesAt};
    promotion.from = *Day::parse("2026-11-24");
    promotion.until = *Day::parse("2026-12-24");
    return promotion;
}

Party party() {
    return {{"بازار", "Bazar"}, "Adrar", "049000000", "EURL", "Artisanat", "01/00-1", "1", "2", "3"};
}

CustomerCard customer() {
    return {{"عائشة", "Aïcha"}, "0661000000", Money::dinars(20'000), 45,
            id<PriceListTag>(5), "Adrar", "NIF 1", "habituée"};
}

std::vector<Fact> moreSamples() {
    return {
        IssuerSet{samplesAt, *Day::parse("2026-12-01"), party()},
        InvoiceIssued{InvoiceKind::creditNote, 2026, 4, SaleId::of(sampleEntry), id<InvoiceTag>(7),
                      party(), party()},
        CustomerRegistered{customer()},
        CustomerChanged{id<CustomerTag>(8), customer()},
        AccountPaid{id<CustomerTag>(8), {cash(Money::dinars(500), Money::dinars(1000))}},
        OrderPlaced{OrderKind::madeToOrder, 3, "Aïcha", "0661000000", id<CustomerTag>(8),
                    {{ItemId::of(sampleEntry), "", Quantity::pieces(1), Money::dinars(850)},
                     {std::nullopt, "زربية 2×3", Quantity::pieces(1), Money::dinars(42'000),
                      std::vector<KitPart>{{ItemId::of(sampleEntry), Quantity::pieces(6)}}}},
                    Money::dinars(42'850), *Day::parse("2026-12-24"), id<ArtisanTag>(3),
                    SaleId::of(sampleEntry), "rouge"},
        OrderPaid{id<OrderTag>(9), {exactCash(Money::dinars(500))}},
        OrderMoved{id<OrderTag>(9), OrderState::ready},
        OrderCancelled{id<OrderTag>(9), {exactCash(Money::dinars(400))}, Money::dinars(100)},
        paid(),
        PayoutReversed{id<PayoutTag>(12), ReversalReason::failed, "rejeté", paid()},
        ContractRenewed{id<ContractTag>(4), *Day::parse("2027-11-24"), ConsentHow::byPhone, "0661"},
        ConsentGiven{id<ArtisanTag>(3), ItemId::of(sampleEntry), Money::dinars(700),
                     *Day::parse("2026-12-24"), ConsentHow::byPhone, "elle-même", "0661234567"},
        DepositSigned{id<DepositTag>(5), id<ArtisanTag>(3), hashOfEntry("slip"),
                      SignedByHand{{{{10, 20, 300, 40}}}, {{{1, 2, 3, 4}, {5, 6}}}}},
        DepositCounted{id<ArtisanTag>(3), id<ContractTag>(4), 5, Quantity::pieces(12), "a.jpg", ""},
        appraised(),
        AppraisalUndone{id<AppraisalTag>(6), "autre pièce", appraised()},
        GoodsReturned{id<ArtisanTag>(3), Spot::damaged,
                      {{ItemId::of(sampleEntry), ItemKind::piece, Quantity::pieces(1)}}, "a.jpg", "fin"},
        RunDrafted{*Day::parse("2026-11-24"), 12, Money::dinars(9000)},
        PayoutDrafted{id<RunTag>(7), id<ArtisanTag>(3), Money::dinars(850), paid().lines},
        RunApproved{id<RunTag>(7)},
        RunClosed{id<RunTag>(7), 11, Money::dinars(8000)},
        AdvanceGiven{id<ArtisanTag>(3), Money::dinars(2000),
                     GoodsLine{ItemId::of(sampleEntry), ItemKind::series, Quantity::pieces(4)}, "laine"},
        BalanceRepaid{id<ArtisanTag>(3), Money::dinars(20), PayoutMethod::bank, "V 12"},
        BalanceWaived{id<ArtisanTag>(3), Money::dinars(20), "décédée"},
        BoughtOut{id<ArtisanTag>(3), BoughtFor::price,
                  {{ItemId::of(sampleEntry), ItemKind::series, Quantity::pieces(2), Money::dinars(900),
                    ItemId::of({{samplesAt, 1}, 50}), Spot::shelf}}, "reprise"},
        RemittanceTaken{samplesAt, Money::dinars(700), "sac 4"},
        StallPaid{samplesAt, Money::dinars(70), "promotion d'août"},
        RentCharged{samplesAt, *Day::parse("2026-11-01"), *Day::parse("2026-11-30"), Money::dinars(3000),
                    Money::dinars(570), "novembre"},
        RentPaid{samplesAt, Money::dinars(3570), PayoutMethod::postalAccount, "CCP 9"},
        OwnerCorrected{ItemId::of(sampleEntry), id<ArtisanTag>(3), id<ArtisanTag>(5), id<ContractTag>(9),
                       Quantity::pieces(1), {correctedLine()}, "étiquette échangée"},
        TailFound{samplesAt, 1, 99, 120},
        BookPutBack{1, 99, 14, 12},
        DayDigested{*Day::parse("2026-11-23"), {{samplesAt, 1, 42, hashOfEntry("head")}}, 17, hashOfEntry("a"),
                    hashOfEntry("b"), std::string(128, 'c')},
        StaffPinSet{id<StaffTag>(2), samplesAt, "hash", 6},
        StaffPasswordSet{id<StaffTag>(2), "hash"},
        StaffDismissed{id<StaffTag>(2), samplesAt},
        PeopleListTaken{PeopleList::wanted},
        ExercisesDone{{Exercise::giveChange, Exercise::closeDay}},
        StaffReadmitted{id<StaffTag>(2), std::nullopt},
        StockImported{{"stock.csv", id<ImportTag>(5), 40},
                      {{ItemId::of(sampleEntry), Quantity::pieces(12), Quantity::pieces(30)}}},
        StockWithdrawn{id<ImportTag>(5),
                       {{ItemId::of(sampleEntry), ItemKind::series, Quantity::pieces(42),
                         id<ArtisanTag>(3)}}},
    };
}

Terms everyTerm() {
    Terms terms;
    terms.basis = Basis::percent;
    terms.commission = Rate::percent(15);
    terms.vat = Rate::percent(19);
    terms.centre = Rate::percent(1);
    terms.holdDays = 7;
    terms.bearer = Bearer::stall;
    terms.bands = {{Money{}, Rate::percent(20)}, {Money::dinars(5000), Rate::percent(10)}};
    terms.sharesOf = SharesOf::tag;
    terms.leastCommission = Money::dinars(50);
    terms.freeDiscount = Rate::percent(5);
    terms.floor = Rate::percent(80);
    terms.liability = Liability::artisan;
    terms.lossValue = LossValue::netAtTag;
    terms.starts = *Day::parse("2026-11-24");
    terms.ends = *Day::parse("2027-05-24");
    terms.graceDays = 30;
    terms.atEnd = AtEnd::renewed;
    terms.rhythm = Rhythm::monthly;
    terms.leastPayout = Money::dinars(500);
    terms.keeper = Keeper::centre;
    terms.rules = {{"silver", Money::dinars(1), Money::dinars(900), Basis::bands, Rate::percent(5),
                    std::vector<Band>{{Money{}, Rate::percent(8)}}}};
    return terms;
}

Fact closedMonth() {
    return PeriodClosed{PeriodKind::month, *Day::parse("2026-11-01"), {id<DayTag>(7)}, {id<PeriodTag>(8)}, 2,
            {3, 1, Money::dinars(900), Money::dinars(100),
             {{std::nullopt, Money::dinars(2)}, {Rate::percent(19), Money::dinars(3)}},
             Money::dinars(5), Money::dinars(-1),
             {{TenderKind::card, "CIB", 2, Money::dinars(800)}},
             "S07-1-000001", "S07-1-000003", "S07-1-R000001", "S07-1-R000001"},
            1, Money::dinars(10), {4, 90'000, 10'000},
            {{Stall::number(7), 1, 12, hashOfEntry("end")}}};
}

std::vector<Fact> samples() {
    const auto terms = everyTerm();
    const std::vector<CountLine> count{{Money::dinars(1000), "note-1000", 3}};
    return {
        DeviceEnrolled{samplesAt, 2, hashOfEntry("key"), {"محل", "Stand"}},
        DeviceForked{samplesAt, 1, 99, "another history before 12"},
        DeviceRevoked{samplesAt, 1, RevokedFor::lost},
        StreamBlocked{samplesAt, 1, 99, Moment::utcMs(1'795'525'500'000), Stall::number(12), 1, 17},
        StaffAdmitted{{"سالم", "Salem"}, Role::seller, samplesAt, "p09", Language::french, "hash", 4,
                      std::vector{Right::sell, Right::refund}},
        RightsSet{id<StaffTag>(2), {Right::sell, Right::refund}},
        BadgeGiven{id<StaffTag>(2), "83123456789012345678"},
        SignedIn{AnyoneId::of(sampleEntry)},
        PinRefused{AnyoneId::of(sampleEntry), ThroughDevice{samplesAt, 1}},
        ItemRegistered{ItemKind::series, itemCard()},
        PieceRegistered{itemCard()},
        ItemDescribed{ItemId::of(sampleEntry), itemCard()},
        GoodsReceived{{{ItemId::of(sampleEntry), ItemKind::series, Quantity::pieces(5)}}, "Coopérative",
                      "BL 12"},
        PriceChanged{ItemId::of(sampleEntry), 1, *Day::parse("2026-11-24"), Money::dinars(2),
                     Money::dinars(1)},
        ArtisanRegistered{"29001", {"فاطمة", "Fatma"}, {"تينركوك", "Tinerkouk"}, "p01", "hash", 4,
                          "0661234567", FromTable{"artisans.csv", id<ImportTag>(6), 2}},
        ArtisanPhoneSet{id<ArtisanTag>(3), "0771234567"},
        ArtisanLinkGiven{id<ArtisanTag>(3), hashOfLink("abc"), id<PayoutTag>(12)},
        ArtisanCardGiven{id<ArtisanTag>(3), "29002"},
        ArtisanPinSet{id<ArtisanTag>(3), "hash", 6},
        ArtisanAccountRead{id<ArtisanTag>(3)},
        ContractSigned{id<ArtisanTag>(3), samplesAt, 1, terms, *Day::parse("2026-11-24"),
                       ContractSignature{SignatureKind::onScreen, hashOfEntry("contract"),
                                         SignedByHand{{{{1, 2, 300, 40}, {5, 6}}}, {{{7, 8, 9, 200}}}}}},
        DepositTaken{id<ArtisanTag>(3),
                     id<ContractTag>(4),
                     {{ItemId::of(sampleEntry), ItemKind::piece, Quantity::pieces(1)}}, 4},
        DayOpened{*Day::parse("2026-11-24"), count, Money::dinars(3000), Money::dinars(2900), 0},
        closedMonth(),
        SaleMade{document()},
        RefundMade{document()},
        CashPutIn{Money::dinars(5), CashReason::change, "ملاحظة"},
        ExchangeMade{document(), document()},
        TenderCorrected{SaleId::of(sampleEntry), document().tenders, document().tenders},
        ReceiptReprinted{SaleId::of(sampleEntry), 2}, VoucherTaken{id<VoucherTag>(11), SaleId::of(sampleEntry)},
        LineRemoved{41, id<ItemTag>(5), Quantity::pieces(2), Money::dinars(1700)},
        DrawerOpened{"فكة"},
        ItemsRegistered{{"articles.csv", id<ImportTag>(5), 9'800}, {{ItemKind::piece, itemCard()}}},
        ArtisansWithdrawn{id<ImportTag>(5), {id<ArtisanTag>(3)}},
        ItemsWithdrawn{id<ImportTag>(5),
                       {{ItemId::of(sampleEntry), ItemKind::series, Quantity::pieces(3),
                         id<ArtisanTag>(3)}}},
        PlaceSet{Stall::number(46), {PlaceKind::craftCentre, {"تيميمون", "Timimoun"}, {"", ""}}},
        TransferSent{Stall::number(8), Spot::reserve,
                     {{ItemId::of(sampleEntry), ItemKind::series, Quantity::pieces(4),
                       Money::dinars(300)}},
                     "Ahmed", RequestId::of(sampleEntry)},
        TransferReceived{TransferId::of(sampleEntry), samplesAt, Stall::number(8),
                         {{ItemId::of(sampleEntry), ItemKind::series, Quantity::pieces(4),
                           Quantity::pieces(3), Shortfall::missing, Money::dinars(300)}}},
        TransferSettled{TransferId::of(sampleEntry), samplesAt, Stall::number(8),
                        {{ItemId::of(sampleEntry), ItemKind::series, Quantity{}, Quantity::pieces(1)}},
                        losses},
        ruled(), RulingTakenBack{id<RulingTag>(8), ruled(),
                                 {{ItemId::of(sampleEntry), PieceState::sold, std::nullopt}}, "x"},
        GoodsRequested{Stall::number(8),
                       {{ItemId::of(sampleEntry), ItemKind::series, Quantity::pieces(2)}}, "demain"},
        TransferOrdered{samplesAt, Stall::number(8),
                        {{ItemId::of(sampleEntry), ItemKind::series, Quantity::pieces(6)}}, "avant la fête"},
        TransferOrderWithdrawn{RequestId::of(sampleEntry), samplesAt, Stall::number(8), "la fête est annulée"},
        RequestDeclined{RequestId::of(sampleEntry), samplesAt, "vendu"},
        GoodsMoved{MoveReason::damaged,
                   {{ItemId::of(sampleEntry), ItemKind::series, Quantity::pieces(1)}}, "tombé", "a.jpg",
                   losses},
        StockCounted{3, Spot::shelf, "weaving", true, 12, Quantity::pieces(40),
                     {id<StaffTag>(2)},
                     {{ItemId::of(sampleEntry), ItemKind::series, Quantity::pieces(4),
                       Quantity::pieces(5), "retrouvé"}},
                     "compté deux fois", losses,
                     UnitSums{Quantity::pieces(30), {}, Quantity::thousandths(10'250)},
                     id<CornerTag>(5), id<ArtisanTag>(3)},
        CornerSet{id<CornerTag>(5), Spot::reserve, {"الواجهة", "Vitrine"}, true},
        GoodsPlaced{Spot::shelf, id<CornerTag>(5), {ItemId::of(sampleEntry)}},
        LevelSet{ItemId::of(sampleEntry), Quantity::pieces(3), Quantity::pieces(10)},
        ArtisanAsked{id<ArtisanTag>(3), {{ItemId::of(sampleEntry), Quantity::pieces(7)}}},
        PieceInspected{ItemId::of(sampleEntry), StampOutcome::stamped, 2, "TZ-00412", ""},
        TagsPrinted{{{ItemId::of(sampleEntry), 2, 12}}},
        CashTakenOut{Money::dinars(5), CashReason::bank, "", "Aïcha"},
        DayClosed{DayId::of(sampleEntry), count, Money::dinars(3000), Money::dinars(3100),
                  Money::dinars(1000), 7, "a note of 100 was missing"},
        GapExplained{DayId::of(sampleEntry), CountedAt::opening, "it lay behind the drawer"},
        ReceiptLookSet{{{"سوق", "Marché"}, {"شكرًا", "Merci"}, Shown::no, Shown::yes, Shown::yes}},
        RulesSet{samplesAt, *Day::parse("2026-11-24"), rules()},
        PromotionSet{promotion()},
        PromotionEnded{id<PromotionTag>(9), *Day::parse("2026-11-30")},
        PriceListSet{id<PriceListTag>(6), {"حرفيون", "Artisans"}, *Day::parse("2026-12-01"), Rate::percent(5),
                     {{ItemId::of(sampleEntry), Money::dinars(700)}}, {samplesAt}},
        RulesSet{samplesAt, *Day::parse("2026-11-25"), std::nullopt}, // as all stalls again
        IssuerSet{samplesAt, *Day::parse("2026-12-02"), std::nullopt},
    };
}

} // namespace

Document sampleDocument() {
    return document();
}

std::vector<Fact> everySample() {
    auto all = samples();
    auto more = moreSamples();
    for (auto& fact : more) all.push_back(std::move(fact));
    return all;
}

} // namespace touat
