// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A weight or a price inside a code: spices, dates and henna are weighed or priced when they are
// packed, and the label's EAN-13 says how much. Which prefix means what is a rule of the shop.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/enum_words.h"
#include "core/stock/shelf.h"

namespace touat {

enum class Measure { grams, dinars };
template <> struct EnumWords<Measure> {
    static constexpr auto words = std::to_array<std::string_view>({"grams", "dinars"});
};

/// "21 iiiii vvvvv c": two digits of the range for use inside a shop (20 to 29), the item, the
/// value, and the check digit of every EAN-13.
struct CodeRule {
    std::string prefix = "21";
    int itemDigits = 5; // the other five are the value
    Measure measure = Measure::grams;
    friend bool operator==(const CodeRule&, const CodeRule&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("prefix", self.prefix);
        visit("item_digits", self.itemDigits);
        visit("measure", self.measure);
    }
};

struct MeasuredCode {
    std::string item; // prefix and item digits: the code on the item's card
    std::optional<Quantity> weight;
    std::optional<Money> price;
    friend bool operator==(const MeasuredCode&, const MeasuredCode&) = default;
};

bool isSound(const CodeRule& rule);

/// Nothing for a code of another kind: not thirteen digits, a wrong check digit, no rule for its
/// prefix, or nothing in it (a value of zero).
std::optional<MeasuredCode> readMeasuredCode(std::string_view code,
                                             const std::vector<CodeRule>& rules);

struct Packet {
    Quantity quantity;
    Money price; // of one unit
    friend bool operator==(const Packet&, const Packet&) = default;
};

/// What the packet with this label is, `item` being the one on it. Of what is sold by the kilogram, so
/// much at its price; of what is counted, one that costs its weight by the price of a kilogram. A price
/// on the label is what is paid, to the centime. An artisan agreed to a price: of their goods a label
/// tells the weight and nothing else. Nothing for one-off pieces, and for what would cost too much.
std::optional<Packet> packetOf(const MeasuredCode& label, const ShelfItem& item);

} // namespace touat
