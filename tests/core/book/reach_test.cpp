// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever has a stall's tablet writes into its journal what they like: it stays that stall's business.
#include "core/book/reach.h"

#include "core/acts/admit_staff.h"
#include "core/acts/artisans_word.h"
#include "core/acts/ask_artisan.h"
#include "core/acts/change_price.h"
#include "core/acts/correct_owner.h"
#include "core/acts/describe_item.h"
#include "core/acts/pay_artisan.h"
#include "core/acts/rule_exception.h"
#include "core/acts/set_rules.h"
#include "core/acts/sign_in.h"
#include "core/acts/transfer.h"
#include "core/consignment/account_table.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/ruling_table.h"
#include "core/people/staff_table.h"
#include "core/sales/day_table.h"
#include "core/sales/rules_table.h"
#include "core/sales/sale_table.h"
#include "core/stock/item_table.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class Reach : public SeveralPlaces {
  protected:
    /// As a stolen tablet does: no act is asked.
    void says(const Fact& fact) { (void)s07.book().record(Person{}, fact); }
    Day today() { return centre->book().today(); }
    ShopRules rulesAt(TestPlace& at) { return RulesTable(at.db()).inForce(at.book().stall(), today()); }
    const PayoutWish bank{PayoutMethod::bank, "VIR 1", CashFrom::safe};
};

TEST_F(Reach, noStallSetsTheRulesOfAnother) {
    ShopRules generous;
    generous.returnDays = 99;
    ShopRules house;
    house.returnDays = 14;
    ASSERT_TRUE(setRules(centre->book(), manager, std::nullopt, today(), house));
    says(RulesSet{std::nullopt, today(), generous});
    says(RulesSet{stall(12), today(), generous});
    Party other;
    other.name.latin = "Autre";
    says(IssuerSet{std::nullopt, today(), other});
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 3);
    EXPECT_EQ(rulesAt(s12).returnDays, 14);
    EXPECT_EQ(RulesTable(centre->db()).coming(std::nullopt).returnDays, 14);
    EXPECT_FALSE(IssuerTable(s12.db()).find(stall(12), today()));
    EXPECT_EQ(s12.db().integer("SELECT count(*) FROM exception"), 0) << "it was not sent on (244)";
    // What it says of itself is heard: a stall that stood alone joins with its history.
    says(RulesSet{stall(7), today(), generous});
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 3);
    EXPECT_EQ(RulesTable(centre->db()).inForce(stall(7), today()).returnDays, 99);
    EXPECT_EQ(rulesAt(s12).returnDays, 14);
}

TEST_F(Reach, noStallLowersPricesForOthers) {
    PromotionSet gift;
    gift.name = {"", "Cadeau"};
    gift.rate = Rate::percent(100);
    gift.family = "weaving";
    gift.from = today();
    gift.until = today().plus(30);
    PromotionSet ramadan = gift;
    ramadan.rate = Rate::percent(5);
    const auto standing = *setPromotion(centre->book(), manager, ramadan);
    PriceListSet list;
    list.name = {"", "Artisans"};
    list.from = today();
    list.off = Rate::percent(5);
    const auto artisans = *setPriceList(centre->book(), manager, list);
    syncAll();
    says(gift); // at every stall
    gift.stalls = {stall(7), stall(12)};
    says(gift);
    says(PromotionEnded{standing, today().plus(-1)});
    list.off = Rate::percent(100);
    says(list);
    list.list = artisans;
    list.stalls = {stall(7)};
    says(list);
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 5);
    const auto promotions = PromotionTable(s12.db()).inForce(stall(12), today());
    ASSERT_EQ(promotions.size(), 1U);
    EXPECT_EQ(promotions.front().id, standing);
    EXPECT_EQ(PriceListTable(centre->db()).find(artisans, stall(12), today())->terms.off, Rate::percent(5));
    EXPECT_EQ(PriceListTable(s12.db()).all(stall(12)).size(), 1U);
}

TEST_F(Reach, whomAStallLetsInWorksThereAlone) {
    NewStaff thief;
    thief.name = {"", "Nobody"};
    thief.role = Role::manager;
    thief.pin = "2468";
    const auto everywhere = *admitStaff(s07.book(), Person::commandLine(), thief);
    thief.stall = stall(12);
    const auto elsewhere = *admitStaff(s07.book(), Person::commandLine(), thief);
    const auto before = StaffTable(s12.db()).at(stall(12)).size();
    syncAll();
    for (const auto& who : {everywhere, elsewhere}) {
        EXPECT_EQ(StaffTable(centre->db()).find(who)->stall, stall(7));
        EXPECT_EQ(signIn(s12.book(), who, "2468").refusal().reason, Reason::personUnknown);
    }
    EXPECT_EQ(StaffTable(s12.db()).at(stall(12)).size(), before);
    for (const auto& who : {everywhere, elsewhere})
        EXPECT_FALSE(StaffTable(s12.db()).find(who)) << "and the hash of their PIN went nowhere else";
    EXPECT_TRUE(signIn(s07.book(), everywhere, "2468")) << "its own people are its business";
}

TEST_F(Reach, noStallTakesBackWhatAnotherRegisteredSoldOrClosed) {
    const auto piece = newPiece(s12);
    ASSERT_TRUE(sellOne(s12, newPiece(s12)));
    syncAll();
    const auto sale = SaleTable(centre->db()).last(s12.book().stream());
    const auto day = DayTable(centre->db()).openAt(stall(12));
    ASSERT_TRUE(sale && day);
    const EntryId own{s07.book().stream(), 1};
    const WithdrawnLine line{piece, ItemKind::piece, onePiece, fatma};
    says(ItemsWithdrawn{ImportId::of(own), {line}});
    says(ItemsWithdrawn{ImportId::of({s12.book().stream(), 1}), {}});
    says(StockWithdrawn{ImportId::of({s12.book().stream(), 1}), {line}});
    says(ArtisansWithdrawn{ImportId::of(own), {fatma}});
    says(TenderCorrected{*sale, {}, {}});
    DayClosed closed;
    closed.opened = day->id;
    says(closed);
    says(GapExplained{day->id, CountedAt::opening, "nothing was missing"});
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 7);
    for (auto* db : {&centre->db(), &s12.db()}) {
        EXPECT_EQ(PieceTable(*db).find(piece)->state, PieceState::onSale);
        EXPECT_TRUE(ArtisanTable(*db).find(fatma));
    }
    EXPECT_FALSE(ItemTable(centre->db()).allByCodeAt(stall(12), ShelfView(s12.db(), stall(12), today()).find(piece)->code()).empty());
    EXPECT_FALSE(SaleTable(centre->db()).tenders(*sale).empty());
    EXPECT_FALSE(DayTable(centre->db()).find(day->id)->closedAt);
    // An import of its own may name what is elsewhere; that stays where it is.
    says(StockWithdrawn{ImportId::of(own), {line}});
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 7);
    EXPECT_EQ(PieceTable(centre->db()).find(piece)->state, PieceState::onSale);
}

TEST_F(Reach, noStallPaysWhatStandsInAnothersJournalNorTakesAPayoutBack) {
    ASSERT_TRUE(sellOne(s12, newPiece(s12)));
    ASSERT_TRUE(sellOne(s07, newPiece(s07)));
    syncAll();
    clock.pass(30LL * 86'400'000);
    const auto due = ArtisanEntryTable(centre->db()).due(fatma, today());
    ASSERT_EQ(due.size(), 2U);
    ArtisanPaid claimed;
    claimed.artisan = fatma;
    claimed.method = PayoutMethod::bank;
    claimed.reference = "VIR 0";
    for (const auto& line : due) {
        claimed.amount += line.amount;
        claimed.lines.push_back(line.asPaid());
    }
    says(claimed);
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 1);
    EXPECT_EQ(ArtisanEntryTable(centre->db()).due(fatma, today()).size(), 2U) << "both are owed as before";
    EXPECT_EQ(dueNow(s12.book(), fatma).lines.size(), 1U);

    const auto run = *draftRun(centre->book(), manager, today());
    says(RunApproved{run});
    says(RunClosed{run, 0, Money{}});
    syncAll();
    EXPECT_EQ(RunTable(centre->db()).state(run), RunState::drafted);
    const auto paid = *payArtisan(centre->book(), manager, fatma, bank);
    claimed.amount = paid.amount;
    says(PayoutReversed{paid.id, ReversalReason::mistake, "x", claimed});
    syncAll();
    EXPECT_FALSE(PayoutTable(centre->db()).find(paid.id)->reversed);
    EXPECT_TRUE(ArtisanEntryTable(centre->db()).due(fatma, today()).empty()) << "nobody is paid twice";
    EXPECT_EQ(exceptions("contradiction"), 4);
}

TEST_F(Reach, noStallSaysWhoseWasWhatAnotherSold) {
    const auto piece = newPiece(s12);
    ASSERT_TRUE(sellOne(s12, piece));
    syncAll();
    const auto due = ArtisanEntryTable(centre->db()).due(fatma, today().plus(30));
    ASSERT_EQ(due.size(), 1U);
    NewArtisan friendly;
    friendly.name = {"", "A friend"};
    friendly.pin = "4826";
    OwnerCorrected mine;
    mine.item = piece;
    mine.was = fatma;
    mine.now = *registerArtisan(centre->book(), manager, friendly);
    mine.contract = *signPaper(centre->book(), manager, mine.now, stall(7), fifteenPercent());
    mine.why = "x";
    CorrectedLine line;
    line.line = SaleLineId::fromPacked(due.front().asPaid().entry.packed());
    line.quantity = onePiece;
    line.was = {fatma, mine.contract, Agency::agent, {}, std::nullopt, std::nullopt};
    line.now = {mine.now, mine.contract, Agency::agent, {}, std::nullopt, std::nullopt};
    mine.lines = {line};
    syncAll();
    says(mine);
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 1);
    for (auto* db : {&centre->db(), &s12.db()})
        EXPECT_EQ(ShelfView(*db, stall(12), today()).find(piece)->artisan, fatma);
    EXPECT_EQ(ArtisanEntryTable(centre->db()).due(fatma, today().plus(30)).size(), 1U);
}

TEST_F(Reach, whatAStallPaysOfItsOwnIsItsBusiness) {
    ASSERT_TRUE(sellOne(s07, newPiece(s07)));
    clock.pass(30LL * 86'400'000);
    const auto paid = *payArtisan(s07.book(), Person::commandLine(), fatma, bank);
    syncAll();
    EXPECT_TRUE(PayoutTable(centre->db()).find(paid.id));
    ASSERT_TRUE(reversePayout(s07.book(), Person::commandLine(), paid.id, ReversalReason::failed, "retour"));
    syncAll();
    EXPECT_TRUE(PayoutTable(centre->db()).find(paid.id)->reversed);
    EXPECT_EQ(exceptions("contradiction"), 0);
}

class ReachOfGoods : public Reach {
  protected:
    static PriceChanged priced(ItemId item, int version, std::int64_t dinars, Day from) {
        PriceChanged fact;
        fact.item = item;
        fact.priceVersion = version;
        fact.from = from;
        fact.price = fact.floor = Money::dinars(dinars);
        return fact;
    }
    Money priceAt(TestPlace& at, ItemId item) {
        return ShelfView(at.db(), at.book().stall(), today()).find(item)->price;
    }
    void bring(TestPlace& from, TestPlace& to, const std::vector<IncomingLine>& lines) {
        syncAll();
        const auto transfer =
            *sendGoods(from.book(), from.vendor, to.book().stall(), Spot::shelf, lines, "");
        syncAll();
        ASSERT_TRUE(receiveTransfer(to.book(), to.vendor, transfer, {}));
    }
    const ArtisanSaid inPerson{ConsentHow::inPerson, "Fatma", ""};
};

TEST_F(ReachOfGoods, noStallSetsThePriceTheOwnerOrTheWordOfWhatNeverWasThere) {
    const auto baskets = newSeries(s12, 9);
    const auto carpet = newPiece(s12);
    syncAll();
    // What it says itself that it has makes nothing its own.
    GoodsReceived received;
    received.lines = {{baskets, ItemKind::series, Quantity::pieces(3)}};
    says(received);
    says(priced(baskets, 1, 1, today()));
    says(ConsentGiven{fatma, carpet, Money::dinars(1), std::nullopt, ConsentHow::byPhone, "x"});
    says(BoughtOut{fatma, BoughtFor::price,
                   {{carpet, ItemKind::piece, onePiece, Money::dinars(1), std::nullopt, Spot::shelf}}, "x"});
    OwnerCorrected mine;
    mine.item = carpet;
    mine.was = fatma;
    mine.now = fatma;
    mine.contract = ContractTable(s07.db()).newest(fatma, stall(7))->id;
    mine.why = "x";
    says(mine); // no line of any sale in it
    ItemDescribed renamed;
    renamed.item = baskets;
    renamed.card = card("Junk", Money::dinars(850), Money::dinars(850));
    renamed.card.codes = {"6130001000017"};
    says(renamed);
    ASSERT_TRUE(sellOne(s07, newPiece(s07)));
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 5);
    EXPECT_FALSE(ItemTable(centre->db()).byCode("6130001000017")) << "nobody scans it for another";
    EXPECT_EQ(ShelfView(s12.db(), stall(12), today()).find(baskets)->name.latin, "Basket");
    EXPECT_EQ(ProjectionTable(centre->db()).read(s07.book().stream()), s07.book().head().seq)
        << "its stream goes on";
    EXPECT_EQ(priceAt(s12, baskets), Money::dinars(850));
    EXPECT_EQ(ItemTable(centre->db()).lastPriceVersion(baskets), 0);
    EXPECT_EQ(PriceWordTable(centre->db()).of(baskets).size(), 1U) << "nobody is blamed by it either";
    for (auto* db : {&centre->db(), &s12.db()}) {
        EXPECT_FALSE(ConsentTable(*db).find(carpet, today()));
        const auto item = ShelfView(*db, stall(12), today()).find(carpet);
        EXPECT_EQ(item->artisan, fatma);
        EXPECT_EQ(ContractTable(*db).find(*item->contract)->stall, stall(12));
    }
    EXPECT_EQ(s12.db().integer("SELECT count(*) FROM exception"), 0) << "it was not sent on (244)";
}

TEST_F(ReachOfGoods, theActsRefuseWhatTheCentreWouldNotTake) {
    const auto baskets = newSeries(s12, 9);
    const auto carpet = newPiece(s12);
    syncAll();
    const auto reason = [](const auto& done) {
        return done ? std::optional<Reason>{} : done.refusal().reason;
    };
    auto& book = s07.book();
    const auto by = Person::commandLine();
    const auto contract = ContractTable(s07.db()).newest(fatma, stall(7))->id;
    const auto cheap = Money::dinars(700);
    EXPECT_EQ(reason(changePrice(book, by, baskets, today(), Money::dinars(900))), Reason::pieceNotHere);
    EXPECT_EQ(reason(changeFloor(book, by, baskets, cheap)), Reason::pieceNotHere);
    EXPECT_EQ(reason(recordConsent(book, by, baskets, cheap, std::nullopt, inPerson)), Reason::pieceNotHere);
    EXPECT_EQ(reason(markDown(book, by, baskets, cheap, inPerson)), Reason::pieceNotHere);
    EXPECT_EQ(reason(markDownAlone(book, by, baskets, cheap)), Reason::pieceNotHere);
    EXPECT_EQ(reason(describeItem(book, by, baskets, card("Junk", Money::dinars(850)))), Reason::pieceNotHere);
    EXPECT_EQ(reason(correctOwner(book, by, carpet, contract, "x")), Reason::pieceNotHere);
    GoodsReceived received; // carried here without a paper
    received.lines = {{baskets, ItemKind::series, Quantity::pieces(3)}};
    says(received);
    EXPECT_EQ(reason(buyOut(book, by, {{baskets, onePiece, cheap}}, "x")), Reason::pieceNotHere);
    const auto theirs = ContractTable(centre->db()).newest(fatma, stall(12))->id;
    EXPECT_EQ(reason(renewContract(book, by, theirs, today().plus(300), ConsentHow::byPhone, "x")),
              Reason::contractElsewhere);
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 0);
}

TEST_F(ReachOfGoods, aStallPricesWhatIsOrWasInItsHands) {
    const auto baskets = newSeries(s12, 9);
    const auto carpet = newPiece(s12);
    bring(s12, s07, {{baskets, Quantity::pieces(3)}, {carpet, onePiece}});
    ASSERT_TRUE(changePrice(s07.book(), s07.owner, baskets, today(), Money::dinars(900)));
    ASSERT_TRUE(recordConsent(s07.book(), s07.owner, carpet, Money::dinars(15'000), std::nullopt, inPerson));
    syncAll();
    EXPECT_EQ(priceAt(s12, baskets), Money::dinars(900));
    EXPECT_EQ(ConsentTable(s12.db()).find(carpet, today())->least, Money::dinars(15'000));
    // It goes on, and the stall says what it had in mind while it was away from the line.
    bring(s07, timimoun, {{baskets, Quantity::pieces(3)}});
    ASSERT_TRUE(changePrice(s07.book(), s07.owner, baskets, today(), Money::dinars(950)));
    ASSERT_TRUE(buyOut(s07.book(), s07.owner, {{carpet, onePiece, Money::dinars(12'000)}}, "gardé"));
    syncAll();
    EXPECT_EQ(priceAt(timimoun, baskets), Money::dinars(950));
    EXPECT_FALSE(ShelfView(s12.db(), stall(12), today()).find(carpet)->artisan) << "it is S07's own";
    EXPECT_EQ(exceptions("contradiction"), 0);
}

TEST_F(ReachOfGoods, aPieceThatWasCarriedIsPricedThereOnceAManagerHasAgreed) {
    const auto carpet = newPiece(s12);
    syncAll();
    StockCounted count;
    count.number = 1;
    count.kinds = 1;
    count.units = onePiece;
    count.lines = {{carpet, ItemKind::piece, Quantity{}, onePiece}};
    count.note = "sans papier";
    (void)s07.book().record(s07.owner, count);
    sync(s07);
    EXPECT_EQ(changePrice(s07.book(), s07.owner, carpet, today(), Money::dinars(25'000)).refusal().reason,
              Reason::pieceNotHere);
    const auto all = ExceptionTable(centre->db()).all();
    ASSERT_EQ(all.size(), 1U);
    const auto ways = rulingsFor(centre->book(), all[0]);
    const auto carried = std::find_if(ways.begin(), ways.end(), [](const ProposedRuling& way) {
        return way.ruling == Ruling::carried;
    });
    ASSERT_NE(carried, ways.end());
    ASSERT_TRUE(ruleException(centre->book(), manager, ExceptionId::of(all[0].entry, all[0].line), all[0].kind,
                              *carried, "vu"));
    syncAll();
    ASSERT_TRUE(changePrice(s07.book(), s07.owner, carpet, today(), Money::dinars(25'000)));
    syncAll();
    EXPECT_EQ(priceAt(s12, carpet), Money::dinars(25'000));
    EXPECT_EQ(exceptions("contradiction"), 0);
}

TEST_F(ReachOfGoods, noStallSetsTheTelephoneOfWhomItDoesNotKnowNorSignsForAnother) {
    NewArtisan other;
    other.name = {"", "Aïcha"};
    other.phone = "0661 00 00 01";
    other.pin = "4826";
    const auto aicha = *registerArtisan(centre->book(), manager, other);
    const auto terms = fifteenPercent();
    const auto signedThere = *signPaper(centre->book(), manager, aicha, stall(12), terms);
    syncAll();
    EXPECT_EQ(setArtisanPhone(s07.book(), s07.vendor, aicha, "0661 00 00 02").refusal().reason,
              Reason::centreSetsRules);
    says(ArtisanPhoneSet{aicha, "0661000002"});
    ContractSigned worse;
    worse.artisan = aicha;
    worse.stall = stall(12);
    worse.number = 2;
    worse.terms = terms;
    worse.signedOn = today();
    says(worse);
    says(ContractRenewed{signedThere, today().plus(900), ConsentHow::byPhone, "x"});
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 3);
    for (auto* db : {&centre->db(), &s12.db()}) {
        EXPECT_EQ(ArtisanTable(*db).find(aicha)->phone, "0661000001");
        EXPECT_EQ(ContractTable(*db).newest(aicha, stall(12))->id, signedThere);
        EXPECT_FALSE(ContractTable(*db).find(signedThere)->ends);
    }
    clock.pass(60'000);
    ASSERT_TRUE(setArtisanPhone(s12.book(), s12.vendor, aicha, "0661 00 00 03"));
    syncAll();
    EXPECT_EQ(ArtisanTable(centre->db()).find(aicha)->phone, "0661000003") << "who has signed there";
    // Her goods may come where she has not signed, and somebody there takes her call.
    auto made = card("Tray", Money::dinars(900), Money::dinars(900));
    made.artisan = aicha;
    made.contract = signedThere;
    const auto tray = *registerItem(s12.book(), s12.vendor, ItemKind::piece, made);
    ASSERT_TRUE(takeDeposit(s12.book(), s12.vendor, aicha, signedThere, {{tray, onePiece}}));
    bring(s12, s07, {{tray, onePiece}});
    clock.pass(60'000);
    ASSERT_TRUE(setArtisanPhone(s07.book(), s07.vendor, aicha, "0661 00 00 04"));
    syncAll();
    EXPECT_EQ(ArtisanTable(s12.db()).find(aicha)->phone, "0661000004");
    EXPECT_EQ(exceptions("contradiction"), 3);
}

TEST_F(Reach, allThatOneDeviceContradictsIsOneQuestionAndOneRulingUpToThen) {
    const RulesSet generous{std::nullopt, today(), ShopRules{}};
    for (int i = 0; i < 30; ++i) says(generous);
    const auto last = s07.book().record(Person{}, generous).id;
    (void)s12.book().record(Person{}, generous);
    syncAll();
    EXPECT_EQ(exceptions("contradiction"), 32) << "what is not in the tables is known by its entry";
    ExceptionTable table(centre->db());
    RulingTable rulings(centre->db());
    EXPECT_EQ(table.open(), 2) << "one of each device";
    EXPECT_EQ(table.openAt(stall(7)), 1);
    EXPECT_EQ(table.openAt(stall(12)), 1);
    auto lines = table.waiting();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], (ExceptionLine{ExceptionId::of(last), "contradiction", 31}));
    EXPECT_EQ(lines[1].entries, 1);
    const auto decided = [&] {
        std::vector<ExceptionLine> settled;
        for (const auto& [about, kind] : rulings.newest(9))
            settled.push_back(table.settledBy(about, kind).value_or(ExceptionLine{}));
        return settled;
    };
    EXPECT_TRUE(decided().empty());

    const auto first = table.of(last.stream, "contradiction").front();
    const auto rule = [&](const ExceptionId& about) {
        return ruleException(centre->book(), manager, about, "contradiction", {Ruling::stands, {}}, "volée");
    };
    const auto ruling = rule(lines[0].about);
    ASSERT_TRUE(ruling);
    EXPECT_EQ(table.open(), 1) << "the other device is another question";
    EXPECT_EQ(table.openAt(stall(7)), 0);
    EXPECT_EQ(rulings.of(ExceptionId::of(first.entry), first.kind)->id, *ruling);
    EXPECT_FALSE(rulings.of(lines[1].about, "contradiction"));
    EXPECT_FALSE(table.waits(stall(7), "contradiction", RulesSet::type));
    EXPECT_EQ(table.waiting(), std::vector{lines[1]});
    EXPECT_EQ(decided(), std::vector{lines[0]});
    EXPECT_EQ(rule(ExceptionId::of(first.entry)).refusal().reason, Reason::rulesMoved) << "it is decided";

    says(generous); // what comes later is asked anew
    syncAll();
    EXPECT_EQ(table.openAt(stall(7)), 1);
    const auto once = decided();
    ASSERT_EQ(once.size(), 1U);
    EXPECT_EQ(once[0].entries, 31);
    lines = table.waiting();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].entries, 1);
    ASSERT_TRUE(rule(lines[0].about));
    EXPECT_EQ(table.openAt(stall(7)), 0);
    const auto second = rulings.of(ExceptionId::of(first.entry), first.kind);
    ASSERT_TRUE(second);
    EXPECT_NE(second->id, *ruling) << "the one that reaches furthest is shown";
    EXPECT_EQ(decided(), (std::vector{ExceptionLine{lines[0].about, "contradiction", 32}})) << "and it alone";
    ASSERT_TRUE(takeBackRuling(centre->book(), manager, second->id, "x"));
    EXPECT_EQ(table.waiting(), lines) << "as before it";
    EXPECT_EQ(decided(), once);
    ASSERT_TRUE(takeBackRuling(centre->book(), manager, *ruling, "x"));
    EXPECT_EQ(table.openAt(stall(7)), 1);
    EXPECT_EQ(table.waiting().front().entries, 32);
    EXPECT_TRUE(decided().empty());
}

// A newer program takes what an older one could not, and makes no row of it.
TEST_F(Reach, aRulingOnWhatContradictsNoMoreIsShownByTheLastThatStillDoes) {
    const RulesSet generous{std::nullopt, today(), ShopRules{}};
    for (int i = 0; i < 3; ++i) says(generous);
    syncAll();
    ExceptionTable table(centre->db());
    const auto all = table.of(s07.book().stream(), "contradiction");
    ASSERT_EQ(all.size(), 3U);
    const auto last = ExceptionId::of(all[2].entry);
    ASSERT_TRUE(ruleException(centre->book(), manager, last, "contradiction", {Ruling::stands, {}}, "volée"));
    Transaction undone(centre->db()); // never committed: the book refolds to what it was
    execute(centre->db(), "DELETE FROM exception WHERE entry = ?1", last);
    EXPECT_EQ(table.settledBy(last, "contradiction"),
              (ExceptionLine{ExceptionId::of(all[1].entry), "contradiction", 2}));
    EXPECT_TRUE(RulingTable(centre->db()).of(ExceptionId::of(all[1].entry), "contradiction"));
    execute(centre->db(), "DELETE FROM exception");
    EXPECT_FALSE(table.settledBy(last, "contradiction"));
}

} // namespace
} // namespace touat
