// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How goods came back from a buyer: a word that the sale's fact keeps and the artisan's account tells.
#pragma once

#include <optional>
#include <string>

#include "core/enum_words.h"

namespace touat {

/// Why goods came back, and in what state: it decides where they go and feeds the artisan's account.
enum class ReturnReason { unwanted, damaged, wrong, other, mistake };
template <>
struct EnumWords<ReturnReason> {
    static constexpr auto words =
        std::to_array<std::string_view>({"unwanted", "damaged", "wrong", "other", "mistake"});
};
enum class Condition { asNew, used, broken };
template <>
struct EnumWords<Condition> {
    static constexpr auto words = std::to_array<std::string_view>({"as_new", "used", "broken"});
};
enum class Restock { shelf, aside }; // aside: not for sale until somebody looked at it
template <>
struct EnumWords<Restock> {
    static constexpr auto words = std::to_array<std::string_view>({"shelf", "aside"});
};
/// Who pays for what came back: everybody who had a share, or the stall, as a goodwill, which leaves the
/// artisan the money and gives the stall the goods.
enum class RefundBearer { everybody, stall };
template <>
struct EnumWords<RefundBearer> {
    static constexpr auto words = std::to_array<std::string_view>({"everybody", "stall"});
};
struct Returned {
    ReturnReason reason = ReturnReason::unwanted;
    Condition condition = Condition::asNew;
    Restock restock = Restock::shelf;
    std::optional<std::string> photo; // name of the file, which is the hash of its bytes
    std::optional<RefundBearer> bearer = std::nullopt; // not said: whoever had a share
    friend bool operator==(const Returned&, const Returned&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("reason", self.reason);
        visit("condition", self.condition);
        visit("restock", self.restock);
        visit("photo", self.photo);
        visit("bearer", self.bearer);
    }
};

} // namespace touat
