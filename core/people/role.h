// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may do what. Rights are checked by the acts, in the core, never by a screen alone; the answer
// to a right that is not listed is no. Seven roles come ready; a person can have rights of their own.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/enum_words.h"
#include "core/id.h"
#include "core/result.h"

namespace touat {

enum class Role { seller, manager, owner, accountant, officer, administrator, counsellor };
template <>
struct EnumWords<Role> {
    static constexpr auto words =
        std::to_array<std::string_view>({"seller", "manager", "owner", "accountant", "officer", "administrator", "counsellor"});
};

enum class Right {
    sell,
    countDrawer, // open and close the day
    moveCash,
    receiveGoods, // register items, take deposits and deliveries, send and count goods
    refund,
    lowerPrice, // price, discount and void: up to the role's cap, never below the floor alone
    giveCredit, // sales on a customer's account
    seeReports, // X and Z, all receipts, the log
    changePrice,
    managePeople, // admit staff, register artisans, sign contracts
    payArtisans,
    seeCentre, // stock and sales of all stalls
    setRules,  // the shop's rules, promotions and price lists
    adjustStock, // write goods off or on, agree to what a count found
    stampPieces, // inspect, grade and seal
};
template <>
struct EnumWords<Right> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"sell", "count_drawer", "move_cash", "receive_goods", "refund", "lower_price",
         "give_credit", "see_reports", "change_price", "manage_people", "pay_artisans",
         "see_centre", "set_rules", "adjust_stock", "stamp_pieces"});
    static_assert(words.size() == static_cast<std::size_t>(Right::stampPieces) + 1);
};

class Rights {
  public:
    constexpr Rights() = default;
    explicit Rights(const std::vector<Right>& rights) {
        for (const auto right : rights) m_bits |= bit(right);
    }
    constexpr bool has(Right right) const { return (m_bits & bit(right)) != 0; }
    constexpr Rights flipped(Right right) const {
        auto other = *this;
        other.m_bits ^= bit(right);
        return other;
    }
    std::vector<Right> list() const;
    friend constexpr bool operator==(Rights, Rights) = default;

  private:
    static constexpr std::uint32_t bit(Right right) {
        return std::uint32_t{1} << static_cast<unsigned>(right);
    }
    std::uint32_t m_bits = 0;
};

/// All there are, in their order.
std::vector<Right> allRights();
/// What comes with a role.
Rights rightsOf(Role role);

/// A person at work on this device, or the device's owner at its command line (no id, every right).
struct Person {
    std::optional<StaffId> id;
    Role role = Role::seller;
    std::optional<Rights> own = std::nullopt; // instead of the role's
    static Person commandLine() { return {std::nullopt, Role::manager, std::nullopt}; }
};

Result<Done> mayDo(const Person& person, Right right);

} // namespace touat
