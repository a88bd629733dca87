// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/place.h"

#include <algorithm>
#include <array>

#include "core/journal/posting.h"

namespace touat {

namespace {

// Before the reform everything was Adrar's. The decree is of March 2021.
constexpr auto reform = "2021-03-01";
constexpr int adrar = 1;

const std::array<CraftCentre, 11>& centres() {
    static const std::array<CraftCentre, 11> all{{
        {Stall::number(41), {"أدرار", "Adrar"}, 1000, adrar},
        {Stall::number(42), {"تسابيت", "Tsabit"}, 1011, adrar},
        {Stall::number(43), {"رقان", "Reggane"}, 1004, adrar},
        {Stall::number(44), {"تمنطيط", "Tamentit"}, 1029, adrar},
        {Stall::number(45), {"أولف", "Aoulef"}, 1003, adrar},
        {Stall::number(46), {"تيميمون", "Timimoun"}, 1001, 49},
        {Stall::number(47), {"أوقروت", "Aougrout"}, 0, 49},
        {Stall::number(48), {"شروين", "Charouine"}, 1014, 49},
        {Stall::number(49), {"تينركوك", "Tinerkouk"}, 1061, 49},
        {Stall::number(50), {"برج باجي مختار", "Bordj Badji Mokhtar"}, 1010, 50},
        {Stall::number(51), {"تيمياوين", "Timiaouine"}, 1042, 50},
    }};
    return all;
}

} // namespace

std::string accountOf(Spot spot, Stall place) {
    switch (spot) {
    case Spot::shelf:
        return account::stock(place);
    case Spot::reserve:
        return account::reserve(place);
    case Spot::aside:
        return account::aside(place);
    case Spot::damaged:
        return account::damaged(place);
    case Spot::lost:
        return account::lost(place);
    case Spot::used:
        return account::used(place);
    }
    must(false, "a spot without an account");
    return {};
}

PieceState stateAt(Spot spot) {
    switch (spot) {
    case Spot::shelf:
        return PieceState::onSale;
    case Spot::reserve:
        return PieceState::inReserve;
    case Spot::aside:
        return PieceState::aside;
    case Spot::damaged:
        return PieceState::damaged;
    case Spot::lost:
        return PieceState::lost;
    case Spot::used:
        return PieceState::used;
    }
    must(false, "a spot without a state");
    return PieceState::lost;
}

std::span<const CraftCentre> craftCentres() { return centres(); }

PlaceCard usualCard(Stall place, const Name& name) {
    const auto found = std::find_if(centres().begin(), centres().end(),
                                    [&](const CraftCentre& each) { return each.place == place; });
    if (found == centres().end()) return {PlaceKind::stall, name, {}};
    return {PlaceKind::craftCentre, name, found->commune};
}

std::optional<int> wilayaOf(Stall place, Day on) {
    const auto found = std::find_if(centres().begin(), centres().end(),
                                    [&](const CraftCentre& each) { return each.place == place; });
    if (found == centres().end()) return std::nullopt;
    return on < *Day::parse(reform) ? adrar : found->wilaya;
}

std::optional<Name> wilayaName(int code) {
    switch (code) {
    case adrar:
        return Name{"أدرار", "Adrar"};
    case 49:
        return Name{"تيميمون", "Timimoun"};
    case 50:
        return Name{"برج باجي مختار", "Bordj Badji Mokhtar"};
    default:
        return std::nullopt;
    }
}

} // namespace touat
