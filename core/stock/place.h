// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where goods can be. A place has a device of its own and with it a stream: a stall, a common reserve,
// one of the eleven craft centres. Within a place there are spots, such as the shelf and its reserve;
// every spot is an account, and goods only ever move between accounts. Between two places they are
// in transit, which is an account too.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "core/enum_words.h"
#include "core/id.h"
#include "core/moment.h"
#include "core/name.h"
#include "core/stock/item.h"

namespace touat {

enum class PlaceKind { stall, reserve, craftCentre };
template <>
struct EnumWords<PlaceKind> {
    static constexpr auto words =
        std::to_array<std::string_view>({"stall", "reserve", "craft_centre"});
};

/// Where within a place. Only what is on the shelf is sold; `aside` came back from a buyer; `lost` and
/// `used` are where written-off goods stay, so that nothing vanishes from the sum.
enum class Spot { shelf, reserve, aside, damaged, lost, used };
template <>
struct EnumWords<Spot> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"shelf", "reserve", "aside", "damaged", "lost", "used"});
};
/// The account of a spot: "stock:S07", "lost:S07" …
std::string accountOf(Spot spot, Stall place);
/// Where a place has goods in its hands.
constexpr auto handedSpots =
    std::to_array<Spot>({Spot::shelf, Spot::reserve, Spot::aside, Spot::damaged});
/// How a piece stands that is there.
PieceState stateAt(Spot spot);

struct PlaceCard {
    PlaceKind kind = PlaceKind::stall;
    Name name;
    Name commune;
    friend bool operator==(const PlaceCard&, const PlaceCard&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("name", self.name);
        visit("commune", self.commune);
    }
};

/// A craft centre of the region as it was founded, and the wilaya that its commune belongs to: three of
/// them since the reform of 2021. Source: the project's notes on Algeria, section 6.2.
struct CraftCentre {
    Stall place; // the number that Touat gives it, S41 to S51
    Name commune;
    int postcode = 0; // 0: not known to us
    int wilaya = 1;   // since the reform
};
std::span<const CraftCentre> craftCentres();
/// What a place is as long as nobody has said more: a craft centre by its number, a stall else.
PlaceCard usualCard(Stall place, const Name& name);
/// The wilaya of a craft centre's commune on a day; empty: no craft centre is there.
std::optional<int> wilayaOf(Stall place, Day on);
std::optional<Name> wilayaName(int code);

} // namespace touat
