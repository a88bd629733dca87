// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// So many pieces, metres and kilograms together: three sums, because no one adds them to each other.
#pragma once

#include "core/quantity.h"
#include "core/stock/item.h"

namespace touat {

struct UnitSums {
    Quantity pieces;
    Quantity metres;
    Quantity kilograms;

    static UnitSums ofPieces(std::int64_t n) { return {Quantity::pieces(n), {}, {}}; }
    Quantity& of(Unit unit) {
        return unit == Unit::metre ? metres : unit == Unit::kilogram ? kilograms : pieces;
    }
    /// How long a bar is; no figure that anybody reads.
    Quantity together() const { return pieces + metres + kilograms; }
    /// Without the pieces.
    UnitSums measured() const { return {{}, metres, kilograms}; }
    UnitSums& operator+=(const UnitSums& more) {
        pieces += more.pieces;
        metres += more.metres;
        kilograms += more.kilograms;
        return *this;
    }
    friend bool operator==(const UnitSums&, const UnitSums&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("pieces", self.pieces);
        visit("metres", self.metres);
        visit("kilograms", self.kilograms);
    }
};

/// How many things somebody counts before it is known what each will be sold by: a roll or a sack is one,
/// however long or heavy.
inline Quantity thingsOf(Quantity quantity, Unit unit) {
    return isMeasured(unit) ? Quantity::pieces(1) : quantity;
}

} // namespace touat
