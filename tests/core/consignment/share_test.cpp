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

Terms anyTerms() {
    Terms terms;
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

} // namespace
} // namespace touat
