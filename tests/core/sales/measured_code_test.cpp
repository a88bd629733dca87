// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/measured_code.h"

#include <gtest/gtest.h>

#include "core/sales/rules.h"
#include "core/stock/item.h"

namespace touat {
namespace {

const std::vector<CodeRule> rules{
    {"21", 5, Measure::grams}, {"22", 5, Measure::dinars}, {"23", 6, Measure::grams}};

std::string ean(const std::string& twelve) {
    return twelve + eanCheckDigit(twelve);
}

TEST(MeasuredCode, row55_aWeightInsideTheCodeIsRead) {
    const auto dates = readMeasuredCode(ean("211234500350"), rules);
    ASSERT_TRUE(dates);
    EXPECT_EQ(dates->item, "2112345");
    EXPECT_EQ(dates->weight, Quantity::thousandths(350)); // 350 g
    EXPECT_FALSE(dates->price);
    const auto henna = readMeasuredCode(ean("231234569999"), rules);
    ASSERT_TRUE(henna);
    EXPECT_EQ(henna->item, "23123456");
    EXPECT_EQ(henna->weight, Quantity::thousandths(9999));
}

TEST(MeasuredCode, row55_aPriceInsideTheCodeIsRead) {
    const auto spice = readMeasuredCode(ean("220000701250"), rules);
    ASSERT_TRUE(spice);
    EXPECT_EQ(spice->item, "2200007");
    EXPECT_EQ(spice->price, Money::dinars(1250));
    EXPECT_FALSE(spice->weight);
}

TEST(MeasuredCode, row55_aBadCheckDigitIsNoMeasure) {
    const auto good = ean("211234500350");
    for (char digit = '0'; digit <= '9'; ++digit) {
        auto code = good;
        code.back() = digit;
        EXPECT_EQ(readMeasuredCode(code, rules).has_value(), digit == good.back()) << code;
    }
    for (std::size_t i = 0; i < 12; ++i) { // one wrong digit anywhere is seen
        auto code = good;
        code[i] = static_cast<char>('0' + (code[i] - '0' + 1) % 10);
        EXPECT_FALSE(readMeasuredCode(code, rules)) << code;
    }
}

TEST(MeasuredCode, row55_otherCodesAreLeftAlone) {
    for (const auto& code :
         {std::string{}, std::string("21"), ean("611234500350"), ean("241234500350"),
          ean("211234500000"), std::string("21123450035x1"), std::string(10'000, '2')})
        EXPECT_FALSE(readMeasuredCode(code, rules)) << code.substr(0, 20);
    EXPECT_FALSE(readMeasuredCode(ean("211234500350"), {}));
}

TEST(MeasuredCode, row55_aRuleThatCannotBeIsRefused) {
    ShopRules shop;
    EXPECT_TRUE(checkRules(shop));
    shop.codes = rules;
    EXPECT_TRUE(checkRules(shop));
    for (const auto& bad : {CodeRule{"61", 5, Measure::grams}, CodeRule{"2", 5, Measure::grams},
                            CodeRule{"2x", 5, Measure::grams}, CodeRule{"21", 3, Measure::grams},
                            CodeRule{"21", 7, Measure::dinars}}) {
        shop.codes = std::vector<CodeRule>{bad};
        EXPECT_EQ(checkRules(shop).refusal().reason, Reason::ruleUnusable) << bad.prefix;
        EXPECT_FALSE(readMeasuredCode(ean("211234500350"), {bad}));
    }
}

TEST(MeasuredCode, row55_aPacketCostsItsWeightOrWhatItSays) {
    ShelfItem spice;
    spice.price = Money::dinars(1200); // a kilogram
    EXPECT_EQ(packetOf({"2112345", Quantity::thousandths(350), {}}, spice),
              (Packet{Quantity::pieces(1), Money::dinars(420)}));
    EXPECT_EQ(packetOf({"2212345", {}, Money::dinars(75)}, spice),
              (Packet{Quantity::pieces(1), Money::dinars(75)}));
    spice.price = Money::largest();
    EXPECT_FALSE(packetOf({"2112345", Quantity::thousandths(9999), {}}, spice));
    spice.unit = Unit::kilogram;
    EXPECT_FALSE(packetOf({"2112345", Quantity::thousandths(9999), {}}, spice));
}

TEST(MeasuredCode, row55_ofWhatIsSoldByTheKilogramAPacketIsItsWeight) {
    ShelfItem henna;
    henna.unit = Unit::kilogram;
    henna.price = Money::dinars(1200);
    const MeasuredCode weighed{"2112345", Quantity::thousandths(350), {}};
    const Packet packet{Quantity::thousandths(350), Money::dinars(1200)};
    EXPECT_EQ(packetOf(weighed, henna), packet);
    henna.artisan = ArtisanId{}; // who agreed to a price for the kilogram
    EXPECT_EQ(packetOf(weighed, henna), packet);
    henna.unit = Unit::metre; // no weight tells a length
    EXPECT_FALSE(packetOf(weighed, henna));
}

TEST(MeasuredCode, row55_aPriceOnTheLabelIsPaidToTheCentime) {
    ShelfItem henna;
    henna.unit = Unit::kilogram;
    henna.price = Money::centimes(123'457);
    for (std::int64_t dinars = 1; dinars <= 99'999; dinars += 37) {
        const auto packet = packetOf({"2212345", {}, Money::dinars(dinars)}, henna);
        ASSERT_TRUE(packet) << dinars;
        EXPECT_EQ(amountFor(packet->price, packet->quantity), Money::dinars(dinars));
        const auto weight = proportion(Money::dinars(dinars), 1000, henna.price.centimes());
        EXPECT_LE(weight.centimes() - packet->quantity.thousandths(), weight.centimes() / 100 + 1) << dinars;
    }
    henna.price = Money{};
    EXPECT_FALSE(packetOf({"2212345", {}, Money::dinars(75)}, henna));
}

TEST(MeasuredCode, row55_aLabelProvesNothingToAnArtisan) {
    const MeasuredCode label{"2212345", {}, Money::dinars(75)};
    ShelfItem item;
    item.artisan = ArtisanId{};
    EXPECT_FALSE(packetOf(label, item));
    item.artisan.reset();
    EXPECT_TRUE(packetOf(label, item));
    item.kind = ItemKind::piece;
    EXPECT_FALSE(packetOf(label, item));
}

} // namespace
} // namespace touat
