// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/share.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace touat {
namespace {

const auto carpetPrice = Money::dinars(18'500);
const auto one = Quantity::pieces(1);

Terms at15(CommissionVat vat, Agency agency = Agency::agent) {
    Terms terms;
    terms.agency = agency;
    terms.commission = Rate::percent(15);
    terms.commissionVat = vat;
    terms.vat = Rate::percent(19);
    return terms;
}

// The three worked examples of section 2.1 of the consignment note.
TEST(Share, asAgentWithVatInsideTheRate) {
    const auto shares = *split(carpetPrice, one, at15(CommissionVat::included), std::nullopt);
    EXPECT_EQ(shares.artisan, Money::dinars(15'725));
    EXPECT_EQ(shares.commission, Money::centimes(233'193));
    EXPECT_EQ(shares.vat, Money::centimes(44'307));
}

TEST(Share, asAgentWithVatOnTopOfTheRate) {
    const auto shares = *split(carpetPrice, one, at15(CommissionVat::added), std::nullopt);
    EXPECT_EQ(shares.artisan, Money::centimes(1'519'775));
    EXPECT_EQ(shares.commission, Money::dinars(2775));
    EXPECT_EQ(shares.vat, Money::centimes(52'725));
}

TEST(Share, inItsOwnNameTheStallOwesVatOnTheWhole) {
    const auto shares =
        *split(carpetPrice, one, at15(CommissionVat::included, Agency::ownName), std::nullopt);
    EXPECT_EQ(shares.artisan, Money::dinars(15'725));
    EXPECT_EQ(shares.vat, Money::centimes(295'378));
    EXPECT_EQ(shares.commission, Money::centimes(-17'878));
    // Such a contract loses money and is not signed.
    EXPECT_EQ(checkTerms(at15(CommissionVat::included, Agency::ownName)).refusal().reason,
              Reason::contractOverWhole);
}

TEST(Share, aFixedNetGoesToTheArtisanWhateverThePrice) {
    Terms terms;
    terms.basis = Basis::fixedNet;
    const auto shares = *split(Money::dinars(3000), Quantity::pieces(2), terms, Money::dinars(900));
    EXPECT_EQ(shares.artisan, Money::dinars(1800));
    EXPECT_EQ(shares.commission, Money::dinars(1200));
    EXPECT_EQ(split(Money::dinars(1700), Quantity::pieces(2), terms, Money::dinars(900))
                  .refusal()
                  .reason,
              Reason::belowFloor);
}

TEST(Share, ofThreePartiesTheLargestRemainderDecides) {
    Terms terms;
    terms.commission = Rate::percent(10);
    terms.centre = Rate::percent(5);
    const auto shares = *split(Money::centimes(33), one, terms, std::nullopt);
    // exact: artisan 28.05, stall 3.30, centre 1.65
    EXPECT_EQ(shares.artisan, Money::centimes(28));
    EXPECT_EQ(shares.commission, Money::centimes(3));
    EXPECT_EQ(shares.centre, Money::centimes(2));
}

TEST(Terms, beyondTheWholeAreNotSigned) {
    Terms terms;
    terms.commission = Rate::percent(96);
    terms.centre = Rate::percent(5);
    EXPECT_EQ(checkTerms(terms).refusal().reason, Reason::contractOverWhole);
    terms.centre = Rate::percent(4);
    EXPECT_TRUE(checkTerms(terms));
    terms.commissionVat = CommissionVat::added;
    terms.vat = Rate::percent(19);
    EXPECT_FALSE(checkTerms(terms));
    terms.agency = Agency::own;
    EXPECT_EQ(checkTerms(terms).refusal().reason, Reason::contractUnknown);
}

TEST(Terms, areToldAsDinarsOfEachThousand) {
    EXPECT_EQ(artisanPerThousand(at15(CommissionVat::included)), Money::dinars(850));
    Terms fixed;
    fixed.basis = Basis::fixedNet;
    EXPECT_EQ(artisanPerThousand(fixed), std::nullopt);
}

// Section 2.3: a whole-price scale gives 5 994 at 9 990 and 7 000 at 10 000; marginal bands do not jump.
TEST(Share, underBandsHasNoCliff) {
    Terms terms;
    terms.basis = Basis::bands;
    terms.bands = {{Money{}, Rate::percent(40)}, {Money::dinars(10'000), Rate::percent(30)}};
    const auto artisanOf = [&](std::int64_t dinars, std::int64_t pieces = 1) {
        return split(Money::dinars(dinars), Quantity::pieces(pieces), terms, std::nullopt)->artisan;
    };
    EXPECT_EQ(artisanOf(9'990), Money::dinars(5'994));
    EXPECT_EQ(artisanOf(10'000), Money::dinars(6'000));
    EXPECT_EQ(artisanOf(12'000), Money::dinars(7'400));
    EXPECT_EQ(artisanOf(24'000, 2), Money::dinars(14'800)) << "bands are of one unit";
    EXPECT_EQ(artisanPerThousand(terms), Money::dinars(600));
    EXPECT_EQ(perThousandByBand(terms),
              (std::vector<PerThousand>{{Money{}, Money::dinars(600)},
                                        {Money::dinars(10'000), Money::dinars(700)}}));
}

Terms at20(Bearer bearer) {
    Terms terms;
    terms.commission = Rate::percent(20);
    terms.bearer = bearer;
    return terms;
}
Shares soldAt(std::int64_t paid, const Terms& terms, std::int64_t floor = 0) {
    return *split({Money::dinars(paid), Money::dinars(1000), Money::dinars(floor), one, std::nullopt},
                  terms);
}

TEST(Share, ofAReductionIsTakenFromWhoeverBearsIt) { // 2.3: tag 1 000, paid 900
    EXPECT_EQ(soldAt(900, at20(Bearer::shared)).artisan, Money::dinars(720));
    EXPECT_EQ(soldAt(900, at20(Bearer::stall)).artisan, Money::dinars(800));
    EXPECT_EQ(soldAt(900, at20(Bearer::stall)).commission, Money::dinars(100));
    EXPECT_EQ(soldAt(900, at20(Bearer::artisan)).artisan, Money::dinars(700));
    EXPECT_EQ(soldAt(900, at20(Bearer::artisan)).commission, Money::dinars(200));
    EXPECT_EQ(soldAt(900, at20(Bearer::centre)).artisan, Money::dinars(800));
    EXPECT_EQ(soldAt(900, at20(Bearer::centre)).centre, -Money::dinars(100));
    auto ofTheTag = at20(Bearer::shared);
    ofTheTag.sharesOf = SharesOf::tag;
    EXPECT_EQ(soldAt(900, ofTheTag).commission, Money::dinars(200));
    EXPECT_EQ(soldAt(900, ofTheTag).artisan, Money::dinars(700));
}

TEST(Share, ofAnArtisanWhoBearsIsNeverUnderTheFloor) {
    const auto shares = soldAt(900, at20(Bearer::artisan), 900);
    EXPECT_EQ(shares.artisan, Money::dinars(720)); // 80 % of the floor
    EXPECT_EQ(shares.commission, Money::dinars(180)) << "the rest falls on the stall";
}

TEST(Share, ofAStallThatBearsMoreThanItsCommissionIsBelowNothing) {
    const auto shares = soldAt(700, at20(Bearer::stall));
    EXPECT_EQ(shares.artisan, Money::dinars(800));
    EXPECT_EQ(shares.commission, -Money::dinars(100));
}

TEST(Share, underAFixedNetLeavesTheStallItsLeast) {
    Terms terms;
    terms.basis = Basis::fixedNet;
    terms.leastCommission = Money::dinars(50);
    const LinePrice enough{Money::dinars(1900), Money::dinars(2000), Money{}, Quantity::pieces(2),
                           Money::dinars(900)};
    EXPECT_EQ(split(enough, terms)->commission, Money::dinars(100));
    auto less = enough;
    less.paid = Money::dinars(1899);
    EXPECT_EQ(split(less, terms).refusal(), refuse(Reason::belowFloor, Money::dinars(1900)));
}

TEST(Terms, withBandsThatOverlapOrLeaveAGapAreNotSigned) {
    Terms terms;
    terms.basis = Basis::bands;
    EXPECT_EQ(checkTerms(terms).refusal().reason, Reason::bandsGap);
    terms.bands = {{Money::dinars(100), Rate::percent(10)}};
    EXPECT_EQ(checkTerms(terms).refusal().reason, Reason::bandsGap);
    terms.bands = {{Money{}, Rate::percent(10)},
                   {Money::dinars(500), Rate::percent(8)},
                   {Money::dinars(500), Rate::percent(6)}};
    EXPECT_EQ(checkTerms(terms).refusal(), refuse(Reason::bandsOverlap, Money::dinars(500)));
    terms.bands->back() = {Money::dinars(900), Rate::percent(101)};
    EXPECT_EQ(checkTerms(terms).refusal().reason, Reason::contractOverWhole);
    terms.bands->back().commission = Rate::percent(6);
    EXPECT_TRUE(checkTerms(terms));
}

TEST(Terms, haveRulesOfWhichTheFirstThatMatchesWins) {
    Terms terms;
    terms.commission = Rate::percent(15);
    terms.rules = {{"silver", Money::dinars(5000), std::nullopt, Basis::percent, Rate::percent(8), {}},
                   {"silver", Money{}, std::nullopt, Basis::percent, Rate::percent(10), {}},
                   {"", Money{}, Money::dinars(200), Basis::percent, Rate::percent(30), {}}};
    ASSERT_TRUE(checkTerms(terms));
    EXPECT_EQ(ruleFor(terms, "silver", Money::dinars(5000)), 1);
    EXPECT_EQ(ruleFor(terms, "silver", Money::dinars(100)), 2);
    EXPECT_EQ(ruleFor(terms, "pottery", Money::dinars(199)), 3);
    EXPECT_EQ(ruleFor(terms, "pottery", Money::dinars(200)), 0);
    EXPECT_EQ(underRule(terms, 3).commission, Rate::percent(30));
    EXPECT_EQ(underRule(terms, 0).commission, Rate::percent(15));
    terms.rules->push_back({"", Money::dinars(9), Money::dinars(9), Basis::percent, Rate{}, {}});
    EXPECT_EQ(checkTerms(terms).refusal().reason, Reason::ruleUnusable);
    terms.rules->back() = {"", Money{}, std::nullopt, Basis::percent, Rate::percent(101), {}};
    EXPECT_EQ(checkTerms(terms).refusal().reason, Reason::contractOverWhole);
}

TEST(Terms, sayWhichLineOfTheSharesCannotStay) {
    Terms terms;
    terms.basis = Basis::bands;
    terms.bands = usualBands();
    terms.rules = {{"silver", Money{}, Money::dinars(5000), Basis::percent, Rate::percent(8), {}},
                   {"", Money{}, std::nullopt, Basis::bands, {}, usualBands()}};
    EXPECT_FALSE(wrongShare(terms));
    const auto wrong = [&](int rule, std::size_t band, Reason why) {
        const auto found = wrongShare(terms);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->rule, rule);
        EXPECT_EQ(found->band, band);
        EXPECT_EQ(found->why.reason, why);
        EXPECT_EQ(checkTerms(terms).refusal(), found->why);
    };
    (*terms.bands)[2].from = Money::dinars(10'000);
    wrong(0, 2, Reason::bandsOverlap);
    (*terms.rules)[1].bands->at(1).commission = Rate::percent(101);
    wrong(2, 1, Reason::contractOverWhole);
    std::swap((*terms.rules)[0], (*terms.rules)[1]);
    (*terms.rules)[0].bands = usualBands();
    wrong(2, 0, Reason::ruleHidden);
    (*terms.rules)[0].from = Money::dinars(1);
    wrong(0, 2, Reason::bandsOverlap);
    (*terms.rules)[0].below = Money::dinars(1);
    wrong(1, 0, Reason::ruleUnusable);
}

TEST(Terms, areFoundFromWhatTheArtisanIsToGet) {
    Terms terms;
    EXPECT_EQ(*commissionLeaving(Money::dinars(850), terms), Rate::percent(15));
    EXPECT_EQ(*commissionLeaving(Money::dinars(1000), terms), Rate{});
    EXPECT_EQ(*commissionLeaving(Money{}, terms), Rate::whole());
    EXPECT_EQ(commissionLeaving(Money::dinars(1001), terms).refusal().reason,
              Reason::contractOverWhole);
    terms.centre = Rate::percent(3);
    EXPECT_EQ(*commissionLeaving(Money::dinars(850), terms), Rate::percent(12));
    EXPECT_FALSE(commissionLeaving(Money::dinars(971), terms));
    terms.commissionVat = CommissionVat::added;
    terms.vat = Rate::percent(19);
    for (int dinars = 0; dinars <= 970; ++dinars) {
        terms.commission = *commissionLeaving(Money::dinars(dinars), terms);
        const auto gets = *artisanPerThousand(terms);
        EXPECT_GE(gets, Money::dinars(dinars)) << "never less than was said";
        EXPECT_LE(gets, Money::dinars(dinars) + Money::centimes(12));
    }
}

TEST(HandSignature, isNeitherATouchNorAPicture) {
    const auto why = [](std::vector<std::vector<int>> strokes) {
        const auto checked = checkSignature({std::move(strokes)});
        return checked ? std::nullopt : std::optional(checked.refusal().reason);
    };
    EXPECT_EQ(why({{100, 100, 300, 120}, {250, 60, 240, 200}}), std::nullopt);
    EXPECT_EQ(why({}), Reason::signatureEmpty);
    EXPECT_EQ(why({{}}), Reason::signatureEmpty);
    EXPECT_EQ(why({{500, 200, 510, 205}}), Reason::signatureEmpty);
    EXPECT_EQ(why({{0, 0, 1000, 400}}), std::nullopt);
    EXPECT_EQ(why({{0, 0, 1001, 400}}), Reason::signatureTooLarge);
    EXPECT_EQ(why({{-1, 0, 900, 400}}), Reason::signatureTooLarge);
    EXPECT_EQ(why({{0, 0, 1000, 401}}), Reason::signatureTooLarge);
    EXPECT_EQ(why({{0, 0, 1000}}), Reason::signatureTooLarge) << "half a point";
    std::vector<int> scrawl;
    for (int i = 0; i < 1200; ++i) scrawl.insert(scrawl.end(), {i % 1000, i % 400});
    EXPECT_EQ(why({scrawl}), std::nullopt);
    EXPECT_EQ(why({scrawl, {1, 1}}), Reason::signatureTooLarge);
    EXPECT_EQ(why(std::vector<std::vector<int>>(61, {1, 1, 400, 40})), Reason::signatureTooLarge);
}

TEST(Terms, endAfterTheyStart) {
    Terms terms;
    terms.starts = *Day::parse("2026-12-01");
    terms.ends = *Day::parse("2026-11-30");
    EXPECT_EQ(checkTerms(terms).refusal().reason, Reason::termUnusable);
    terms.ends = *Day::parse("2026-12-31");
    terms.graceDays = 10;
    EXPECT_TRUE(checkTerms(terms));
    Contract contract;
    contract.terms = terms;
    contract.ends = terms.ends;
    EXPECT_FALSE(contract.inForce(*Day::parse("2026-11-30")));
    EXPECT_TRUE(contract.inForce(*Day::parse("2027-01-10")));
    EXPECT_FALSE(contract.inForce(*Day::parse("2027-01-11")));
}

Terms anyTerms() {
    Terms terms;
    terms.basis = *rc::gen::element(Basis::percent, Basis::bands);
    terms.bands = {{Money{}, Rate::basisPoints(*rc::gen::inRange<std::int64_t>(0, 6000))},
                   {Money::dinars(500), Rate::basisPoints(*rc::gen::inRange<std::int64_t>(0, 6000))}};
    terms.bearer = *rc::gen::element(Bearer::shared, Bearer::stall, Bearer::artisan, Bearer::centre);
    terms.agency = *rc::gen::element(Agency::agent, Agency::ownName);
    terms.commission = Rate::basisPoints(*rc::gen::inRange<std::int64_t>(0, 6000));
    terms.commissionVat = *rc::gen::element(CommissionVat::included, CommissionVat::added);
    terms.vat = *rc::gen::element(Rate{}, Rate::percent(9), Rate::percent(19));
    terms.centre = Rate::basisPoints(*rc::gen::inRange<std::int64_t>(0, 2000));
    return terms;
}

RC_GTEST_PROP(ShareProperty, sharesSumToWhatWasPaid, ()) { // I1
    const auto paid = Money::centimes(*rc::gen::inRange<std::int64_t>(0, 100'000'000));
    const auto shares = split(paid, one, anyTerms(), std::nullopt);
    RC_ASSERT(shares);
    RC_ASSERT(shares->sum() == paid);
}

RC_GTEST_PROP(ShareProperty, sharesSumToWhatWasPaidWhoeverBearsAReduction, ()) { // I1
    const auto tag = *rc::gen::inRange<std::int64_t>(1, 100'000'000);
    const auto paid = *rc::gen::inRange<std::int64_t>(1, tag + 1);
    const auto floor = *rc::gen::inRange<std::int64_t>(0, paid + 1);
    const auto terms = anyTerms();
    const LinePrice line{Money::centimes(paid), Money::centimes(tag), Money::centimes(floor), one,
                         std::nullopt};
    const auto shares = split(line, terms);
    RC_ASSERT(shares);
    RC_ASSERT(shares->sum() == line.paid);
    RC_ASSERT(!shares->vat.isNegative());
    if (terms.bearer == Bearer::artisan)
        RC_ASSERT(shares->artisan >= split(line.floor, one, terms, std::nullopt)->artisan);
    if (terms.bearer == Bearer::stall || terms.bearer == Bearer::centre)
        RC_ASSERT(shares->artisan == split(line.tagged, one, terms, std::nullopt)->artisan);
}

RC_GTEST_PROP(ShareProperty, signedTermsLeaveNobodyWithLessThanNothing, ()) {
    const auto terms = anyTerms();
    RC_PRE(checkTerms(terms).operator bool());
    const auto paid = Money::centimes(*rc::gen::inRange<std::int64_t>(100, 100'000'000));
    const auto shares = *split(paid, one, terms, std::nullopt);
    RC_ASSERT(!shares.artisan.isNegative());
    RC_ASSERT(!shares.centre.isNegative());
    RC_ASSERT(!shares.vat.isNegative());
    // One centime of rounding may fall on a stall that earns nothing.
    RC_ASSERT(shares.commission >= Money::centimes(-1));
}

RC_GTEST_PROP(ShareProperty, stepsThatReachTheWholeEndAtZero, ()) { // I4
    const auto paid = Money::centimes(*rc::gen::inRange<std::int64_t>(1, 10'000'000));
    const auto shares = *split(paid, one, anyTerms(), std::nullopt);
    auto steps = *rc::gen::container<std::vector<std::int64_t>>(
        rc::gen::inRange<std::int64_t>(0, paid.centimes() + 1));
    steps.push_back(paid.centimes());
    std::sort(steps.begin(), steps.end());
    auto left = shares;
    Shares before;
    for (const auto step : steps) {
        const auto upTo = sharesUpTo(shares, Money::centimes(step), paid);
        RC_ASSERT(upTo.sum() == Money::centimes(step));
        left = left - (upTo - before);
        before = upTo;
    }
    RC_ASSERT(left == Shares{});
}

TEST(Share, whatWasSoldBeforeTheBookHadItCountsBelowZero) {
    auto terms = at15(CommissionVat::included);
    terms.centre = Rate::percent(5);
    const AgreedGoods goods{"weaving", Money::dinars(1000), Money::dinars(900), std::nullopt};
    const auto two = agreedValue(goods, Quantity::pieces(2), terms);
    EXPECT_EQ(two, Money::dinars(1440)) << "80 % of the floor";
    EXPECT_EQ(agreedValue(goods, Quantity::pieces(-2), terms), -two);
    EXPECT_EQ(agreedValue(goods, Quantity{}, terms), Money{});
    terms.liability = Liability::artisan;
    EXPECT_EQ(agreedValue(goods, Quantity::pieces(2), terms), Money{}) << "the house owes nothing for it";
}

// A version that is asked about and signed again must not change what anybody gets.
RC_GTEST_PROP(Terms, spelledOutMeanTheSame, ()) {
    Terms terms = at15(CommissionVat::included);
    terms.centre = Rate::percent(*rc::gen::inRange(0, 6));
    if (*rc::gen::arbitrary<bool>()) terms.basis = Basis::bands;
    if (terms.basis == Basis::bands) terms.bands = usualBands();
    if (*rc::gen::arbitrary<bool>())
        terms.bearer = *rc::gen::element(Bearer::shared, Bearer::stall, Bearer::artisan, Bearer::centre);
    if (*rc::gen::arbitrary<bool>())
        terms.sharesOf = *rc::gen::element(SharesOf::paid, SharesOf::tag);
    const auto tag = *rc::gen::inRange<std::int64_t>(1, 100'000);
    const auto paid = *rc::gen::inRange<std::int64_t>(1, tag + 1);
    const LinePrice line{Money::dinars(paid), Money::dinars(tag), Money{}, one, std::nullopt};
    const auto said = spelledOut(terms);
    RC_ASSERT((said.bearer && said.sharesOf && said.liability && said.keeper && said.atEnd));
    RC_ASSERT(*split(line, terms) == *split(line, said));
    RC_ASSERT(spelledOut(said) == said);
}

} // namespace
} // namespace touat
