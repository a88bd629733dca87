// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every fact has its JSON, both ways, and its postings. The samples here are the list that the house
// test holds against the list of facts.
#include "core/book/fact.h"

#include <gtest/gtest.h>

#include <set>

namespace touat {
namespace {

const Stall here = Stall::number(7);
const EntryId entry{{here, 1}, 42};

template <class T>
Id<T> id(std::int64_t seq) {
    return Id<T>::of({{Stall::centre(), 1}, seq});
}

SoldLine consignedLine() {
    SoldLine line;
    line.item = ItemId::of(entry);
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
    own.item = ItemId::of({{here, 1}, 50});
    own.kind = ItemKind::service;
    own.quantity = Quantity::pieces(2);
    own.tag = Money::dinars(100);
    own.amount = Money::dinars(200);
    own.shares = ownShares(own.amount);
    own.refunds = SaleLineId::of(entry, 3);
    own.vat = Rate::percent(19);
    own.unit = Unit::kilogram;
    own.kit = SoldKit{ItemId::of(entry), 2, Quantity::pieces(3)};
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
    document.refunds = SaleId::of(entry);
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
    card.model = ItemId::of(entry);
    card.parts = std::vector<KitPart>{{ItemId::of(entry), Quantity::pieces(2)}};
    card.details.emplace();
    card.details->story = {"حكاية", "Une histoire"};
    card.details->hours = 40;
    card.details->more = std::vector<Attribute>{{"nœuds par dm²", "1 200"}};
    return card;
}

ArtisanPaid paid() {
    return ArtisanPaid{id<ArtisanTag>(3), Money::centimes(72'250), PayoutMethod::baridiMob, "BM 77",
            Money::centimes(250), id<RunTag>(7),
            {{ArtisanEntryId::of(entry, 1), Money::centimes(72'250), here},
             {ArtisanEntryId::of(entry, 2), Money::centimes(100), Stall::number(9)}}};
}

GoodsAppraised appraised() {
    return GoodsAppraised{id<DepositTag>(5), id<ArtisanTag>(3), Appraisal::accepted, ItemId::of(entry),
            ItemKind::series, Quantity::pieces(3), "bien"};
}

CorrectedLine correctedLine() {
    const auto line = consignedLine();
    CorrectedLine corrected;
    corrected.line = SaleLineId::of(entry, 1);
    corrected.quantity = line.quantity;
    corrected.was = {*line.artisan, *line.contract, line.agency, line.shares, line.keeper,
                     line.payable};
    corrected.now = corrected.was;
    corrected.now.artisan = id<ArtisanTag>(5);
    corrected.now.keeper.reset();
    return corrected;
}

const std::vector<LossEntry> losses{
    {ItemId::of(entry), Quantity::pieces(1), id<ArtisanTag>(3), Money::dinars(680)}};

ExceptionRuled ruled() {
    auto fact = ExceptionRuled{};
    fact.about = ExceptionId::of(entry, 2);
    fact.kind = "transfer_difference";
    fact.ruling = Ruling::found;
    fact.lines = {{ItemId::of(entry), ItemKind::piece, Quantity::pieces(1),
                   {here, Spot::lost, std::nullopt}, {here, Spot::shelf, Stall::number(8)},
                   Money::dinars(300)}};
    fact.pieces = {{ItemId::of(entry), PieceState::inTransit, std::nullopt},
                   {ItemId::of(entry, 1), PieceState::onSale, here}};
    fact.note = "retrouvé";
    fact.losses = std::vector<LossEntry>{
        {ItemId::of(entry), -Quantity::pieces(1), id<ArtisanTag>(3), Money::dinars(-300)}};
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
    promotion.items = {ItemId::of(entry)};
    promotion.stalls = {here};
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
        IssuerSet{here, *Day::parse("2026-12-01"), party()},
        InvoiceIssued{InvoiceKind::creditNote, 2026, 4, SaleId::of(entry), id<InvoiceTag>(7),
                      party(), party()},
        CustomerRegistered{customer()},
        CustomerChanged{id<CustomerTag>(8), customer()},
        AccountPaid{id<CustomerTag>(8), {cash(Money::dinars(500), Money::dinars(1000))}},
        OrderPlaced{OrderKind::madeToOrder, 3, "Aïcha", "0661000000", id<CustomerTag>(8),
                    {{ItemId::of(entry), "", Quantity::pieces(1), Money::dinars(850)},
                     {std::nullopt, "زربية 2×3", Quantity::pieces(1), Money::dinars(42'000),
                      std::vector<KitPart>{{ItemId::of(entry), Quantity::pieces(6)}}}},
                    Money::dinars(42'850), *Day::parse("2026-12-24"), id<ArtisanTag>(3),
                    SaleId::of(entry), "rouge"},
        OrderPaid{id<OrderTag>(9), {exactCash(Money::dinars(500))}},
        OrderMoved{id<OrderTag>(9), OrderState::ready},
        OrderCancelled{id<OrderTag>(9), {exactCash(Money::dinars(400))}, Money::dinars(100)},
        paid(),
        PayoutReversed{id<PayoutTag>(12), ReversalReason::failed, "rejeté", paid()},
        ContractRenewed{id<ContractTag>(4), *Day::parse("2027-11-24"), ConsentHow::byPhone, "0661"},
        ConsentGiven{id<ArtisanTag>(3), ItemId::of(entry), Money::dinars(700),
                     *Day::parse("2026-12-24"), ConsentHow::byPhone, "elle-même", "0661234567"},
        DepositSigned{id<DepositTag>(5), id<ArtisanTag>(3), hashOfEntry("slip"),
                      SignedByHand{{{{10, 20, 300, 40}}}, {{{1, 2, 3, 4}, {5, 6}}}}},
        DepositCounted{id<ArtisanTag>(3), id<ContractTag>(4), 5, Quantity::pieces(12), "a.jpg", ""},
        appraised(),
        AppraisalUndone{id<AppraisalTag>(6), "autre pièce", appraised()},
        GoodsReturned{id<ArtisanTag>(3), Spot::damaged,
                      {{ItemId::of(entry), ItemKind::piece, Quantity::pieces(1)}}, "a.jpg", "fin"},
        RunDrafted{*Day::parse("2026-11-24"), 12, Money::dinars(9000)},
        PayoutDrafted{id<RunTag>(7), id<ArtisanTag>(3), Money::dinars(850), paid().lines},
        RunApproved{id<RunTag>(7)},
        RunClosed{id<RunTag>(7), 11, Money::dinars(8000)},
        AdvanceGiven{id<ArtisanTag>(3), Money::dinars(2000),
                     GoodsLine{ItemId::of(entry), ItemKind::series, Quantity::pieces(4)}, "laine"},
        BalanceRepaid{id<ArtisanTag>(3), Money::dinars(20), PayoutMethod::bank, "V 12"},
        BalanceWaived{id<ArtisanTag>(3), Money::dinars(20), "décédée"},
        BoughtOut{id<ArtisanTag>(3), BoughtFor::price,
                  {{ItemId::of(entry), ItemKind::series, Quantity::pieces(2), Money::dinars(900),
                    ItemId::of({{here, 1}, 50}), Spot::shelf}}, "reprise"},
        RemittanceTaken{here, Money::dinars(700), "sac 4"},
        StallPaid{here, Money::dinars(70), "promotion d'août"},
        RentCharged{here, *Day::parse("2026-11-01"), *Day::parse("2026-11-30"), Money::dinars(3000),
                    Money::dinars(570), "novembre"},
        RentPaid{here, Money::dinars(3570), PayoutMethod::postalAccount, "CCP 9"},
        OwnerCorrected{ItemId::of(entry), id<ArtisanTag>(3), id<ArtisanTag>(5), id<ContractTag>(9),
                       Quantity::pieces(1), {correctedLine()}, "étiquette échangée"},
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

std::vector<Fact> samples() {
    const auto terms = everyTerm();
    const std::vector<CountLine> count{{Money::dinars(1000), "note-1000", 3}};
    return {
        DeviceEnrolled{here, 2, hashOfEntry("key"), {"محل", "Stand"}},
        DeviceForked{here, 1, 99, "another history before 12"},
        BookPutBack{1, 99, 14, 12},
        StaffAdmitted{{"سالم", "Salem"}, Role::seller, here, "p09", Language::french, "hash", 4,
                      std::vector{Right::sell, Right::refund}},
        RightsSet{id<StaffTag>(2), {Right::sell, Right::refund}},
        BadgeGiven{id<StaffTag>(2), "83123456789012345678"},
        SignedIn{AnyoneId::of(entry)},
        PinRefused{AnyoneId::of(entry)},
        ItemRegistered{ItemKind::series, itemCard()},
        PieceRegistered{itemCard()},
        ItemDescribed{ItemId::of(entry), itemCard()},
        GoodsReceived{{{ItemId::of(entry), ItemKind::series, Quantity::pieces(5)}}, "Coopérative",
                      "BL 12"},
        PriceChanged{ItemId::of(entry), 1, *Day::parse("2026-11-24"), Money::dinars(2),
                     Money::dinars(1)},
        ArtisanRegistered{"29001", {"فاطمة", "Fatma"}, {"تينركوك", "Tinerkouk"}, "p01", "hash", 4,
                          "0661234567", FromTable{"artisans.csv", id<ImportTag>(6), 2}},
        ArtisanPhoneSet{id<ArtisanTag>(3), "0771234567"},
        ArtisanLinkGiven{id<ArtisanTag>(3), hashOfLink("abc"), id<PayoutTag>(12)},
        ArtisanCardGiven{id<ArtisanTag>(3), "29002"},
        ArtisanPinSet{id<ArtisanTag>(3), "hash", 6},
        ArtisanAccountRead{id<ArtisanTag>(3)},
        ContractSigned{id<ArtisanTag>(3), here, 1, terms, *Day::parse("2026-11-24"),
                       ContractSignature{SignatureKind::onScreen, hashOfEntry("contract"),
                                         SignedByHand{{{{1, 2, 300, 40}, {5, 6}}}, {{{7, 8, 9, 200}}}}}},
        DepositTaken{id<ArtisanTag>(3),
                     id<ContractTag>(4),
                     {{ItemId::of(entry), ItemKind::piece, Quantity::pieces(1)}}, 4},
        DayOpened{*Day::parse("2026-11-24"), count, Money::dinars(3000), Money::dinars(2900), 0},
        SaleMade{document()},
        RefundMade{document()},
        CashPutIn{Money::dinars(5), CashReason::change, "ملاحظة"},
        ExchangeMade{document(), document()},
        TenderCorrected{SaleId::of(entry), document().tenders, document().tenders},
        ReceiptReprinted{SaleId::of(entry), 2}, VoucherTaken{id<VoucherTag>(11), SaleId::of(entry)},
        LineRemoved{41, id<ItemTag>(5), Quantity::pieces(2), Money::dinars(1700)},
        DrawerOpened{"فكة"},
        ItemsRegistered{{"articles.csv", id<ImportTag>(5), 9'800}, {{ItemKind::piece, itemCard()}}},
        ArtisansWithdrawn{id<ImportTag>(5), {id<ArtisanTag>(3)}},
        ItemsWithdrawn{id<ImportTag>(5),
                       {{ItemId::of(entry), ItemKind::series, Quantity::pieces(3),
                         id<ArtisanTag>(3)}}},
        PlaceSet{Stall::number(46), {PlaceKind::craftCentre, {"تيميمون", "Timimoun"}, {"", ""}}},
        TransferSent{Stall::number(8), Spot::reserve,
                     {{ItemId::of(entry), ItemKind::series, Quantity::pieces(4),
                       Money::dinars(300)}},
                     "Ahmed", RequestId::of(entry)},
        TransferReceived{TransferId::of(entry), here, Stall::number(8),
                         {{ItemId::of(entry), ItemKind::series, Quantity::pieces(4),
                           Quantity::pieces(3), Shortfall::missing, Money::dinars(300)}}},
        TransferSettled{TransferId::of(entry), here, Stall::number(8),
                        {{ItemId::of(entry), ItemKind::series, Quantity{}, Quantity::pieces(1)}},
                        losses},
        ruled(), RulingTakenBack{id<RulingTag>(8), ruled(),
                                 {{ItemId::of(entry), PieceState::sold, std::nullopt}}, "x"},
        GoodsRequested{Stall::number(8),
                       {{ItemId::of(entry), ItemKind::series, Quantity::pieces(2)}}, "demain"},
        RequestDeclined{RequestId::of(entry), here, "vendu"},
        GoodsMoved{MoveReason::damaged,
                   {{ItemId::of(entry), ItemKind::series, Quantity::pieces(1)}}, "tombé", "a.jpg",
                   losses},
        StockCounted{3, Spot::shelf, "weaving", true, 12, Quantity::pieces(40),
                     {id<StaffTag>(2)},
                     {{ItemId::of(entry), ItemKind::series, Quantity::pieces(4),
                       Quantity::pieces(5)}},
                     "compté deux fois", losses},
        LevelSet{ItemId::of(entry), Quantity::pieces(3), Quantity::pieces(10)},
        ArtisanAsked{id<ArtisanTag>(3), {{ItemId::of(entry), Quantity::pieces(7)}}},
        PieceInspected{ItemId::of(entry), StampOutcome::stamped, 2, "TZ-00412", ""},
        TagsPrinted{{{ItemId::of(entry), 2, 12}}},
        CashTakenOut{Money::dinars(5), CashReason::bank, "", "Aïcha"},
        DayClosed{DayId::of(entry), count, Money::dinars(3000), Money::dinars(3100),
                  Money::dinars(1000), 7, "a note of 100 was missing"},
        GapExplained{DayId::of(entry), CountedAt::opening, "it lay behind the drawer"},
        ReceiptLookSet{{{"سوق", "Marché"}, {"شكرًا", "Merci"}, Shown::no, Shown::yes, Shown::yes}},
        RulesSet{here, *Day::parse("2026-11-24"), rules()},
        PromotionSet{promotion()},
        PromotionEnded{id<PromotionTag>(9), *Day::parse("2026-11-30")},
        PriceListSet{id<PriceListTag>(6), {"حرفيون", "Artisans"}, *Day::parse("2026-12-01"), Rate::percent(5),
                     {{ItemId::of(entry), Money::dinars(700)}}, {here}},
        RulesSet{here, *Day::parse("2026-11-25"), std::nullopt}, // as all stalls again
        IssuerSet{here, *Day::parse("2026-12-02"), std::nullopt},
    };
}

Envelope envelopeOf(const Fact& fact) {
    Envelope envelope;
    envelope.id = entry;
    envelope.prev = hashOfEntry("before");
    envelope.type = typeOf(fact);
    envelope.version = factVersion;
    envelope.at = Moment::utcMs(1'795'525'500'000);
    envelope.steadyMs = 5000;
    envelope.boot = "boot";
    envelope.seen = {1, 42};
    envelope.by = id<StaffTag>(2);
    envelope.day = *Day::parse("2026-11-24");
    envelope.postings = postingsOf(here, fact).list;
    envelope.totals = {3, 400'000, 100};
    return envelope;
}

std::vector<Fact> everySample() {
    auto all = samples();
    auto more = moreSamples();
    for (auto& fact : more) all.push_back(std::move(fact));
    return all;
}

TEST(Fact, everyKindHasASample) {
    std::set<std::size_t> kinds;
    const auto all = everySample();
    for (const auto& fact : all) kinds.insert(fact.index());
    EXPECT_EQ(kinds.size(), std::variant_size_v<Fact>);
}

TEST(Fact, comesBackFromItsJsonAsItWas) {
    const auto all = everySample();
    for (const auto& fact : all) {
        const auto written = writeEntry(envelopeOf(fact), bodyOf(fact));
        EntryReader reader;
        const auto envelope = reader.read(written.text);
        ASSERT_TRUE(envelope) << written.text;
        const auto again = readFact(*envelope, reader.body());
        ASSERT_TRUE(again && *again) << written.text;
        EXPECT_EQ(writeEntry(*envelope, bodyOf(**again)).text, written.text);
    }
}

TEST(Fact, postingsSumToZeroPerCommodity) { // I1
    const auto all = everySample();
    for (const auto& fact : all)
        EXPECT_TRUE(sumsToZero(postingsOf(here, fact).list)) << typeOf(fact);
}

TEST(Fact, aFieldTooManyTooFewOrOutOfRangeIsRefused) {
    const auto all = everySample();
    for (const auto& fact : all) {
        const auto good = bodyOf(fact);
        const auto refusedWith = [&](const json::Value& body) {
            const auto text = writeEntry(envelopeOf(fact), body).text;
            EntryReader reader;
            const auto envelope = reader.read(text);
            return envelope && !readFact(*envelope, reader.body());
        };
        auto extra = good;
        extra["surprise"] = 1;
        EXPECT_TRUE(refusedWith(extra)) << typeOf(fact);
        auto empty = json::Value::object();
        EXPECT_TRUE(refusedWith(empty)) << typeOf(fact);
        for (const auto& [key, value] : good.items()) {
            auto wrong = good;
            wrong[key] = json::Value::array({json::Value::object()});
            EXPECT_TRUE(refusedWith(wrong)) << typeOf(fact) << '.' << key;
        }
    }
}

TEST(Entry, anEnvelopeThatIsOffAnywhereIsRefused) {
    const Fact fact = SaleMade{document()};
    const auto good = json::Value::parse(writeEntry(envelopeOf(fact), bodyOf(fact)).text);
    EntryReader reader;
    ASSERT_TRUE(reader.read(good.dump()));
    for (const auto& [key, value] : good.items()) {
        auto without = good;
        without.erase(key);
        const bool optional = key == "by" || key == "approver" || key == "day";
        EXPECT_EQ(reader.read(without.dump()).operator bool(), optional) << key;
    }
    const auto refused = [&](const char* key, const json::Value& value) {
        auto wrong = good;
        wrong[key] = value;
        return !reader.read(wrong.dump());
    };
    EXPECT_TRUE(refused("format", 2));
    EXPECT_TRUE(refused("stall", "S7"));
    EXPECT_TRUE(refused("epoch", 0));
    EXPECT_TRUE(refused("epoch", 5000));
    EXPECT_TRUE(refused("seq", 0));
    EXPECT_TRUE(refused("seq", std::int64_t{1} << 40));
    EXPECT_TRUE(refused("seq", 1.5));
    EXPECT_TRUE(refused("prev", "abc"));
    EXPECT_TRUE(refused("at", -1));
    EXPECT_TRUE(refused("day", "2026-13-01"));
    EXPECT_TRUE(refused("type", "line\nbreak"));
    auto unbalanced = good;
    unbalanced["postings"][0][2] = 1;
    EXPECT_TRUE(!reader.read(unbalanced.dump()));
    EXPECT_TRUE(!reader.read(good.dump() + "x"));
    EXPECT_TRUE(!reader.read(std::string(200, '[') + std::string(200, ']')));
    EXPECT_TRUE(!reader.read(""));
}

TEST(Entry, theFormatOfTheJournalDoesNotChangeByAccident) {
    // If this fails, old books can no longer be read: give the fact a new version instead.
    const Fact fact = CashPutIn{Money::dinars(5), CashReason::change, "ملاحظة"};
    EXPECT_EQ(
        writeEntry(envelopeOf(fact), bodyOf(fact)).text,
        R"({"format":1,"stall":"S07","epoch":1,"seq":42,"prev":")" + hashOfEntry("before").hex() +
            R"(","type":"cash_put_in","version":1,"at":1795525500000,"steady":5000,"boot":"boot",)"
            R"("seen":{"epoch":1,"seq":42},"by":"C00-1-2","day":"2026-11-24",)"
            R"("body":{"amount":500,"reason":"change","note":"ملاحظة"},)"
            R"("postings":[["drawer:S07","DZD",500],["safe:S07","DZD",-500]],)"
            R"("totals":{"documents":3,"sales":400000,"refunds":100}})");
}

} // namespace
} // namespace touat
