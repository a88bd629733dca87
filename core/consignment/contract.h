// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A contract between an artisan and a stall. A version, once signed, never changes; an item keeps
// the version under which it was entrusted, and a sale line the version under which it was sold.
#pragma once

#include "core/enum_words.h"
#include "core/id.h"
#include "core/moment.h"
#include "core/rate.h"
#include "core/result.h"

namespace touat {

/// In whose name the stall sells. It decides turnover, VAT and the words on the receipt (2.1).
enum class Agency {
    agent,   // in the artisan's name and for the artisan's account
    ownName, // in the stall's name, for the artisan's account
    own,     // the stall's own goods, bought outright: no artisan, no contract
};
template <>
struct EnumWords<Agency> {
    static constexpr auto words = std::to_array<std::string_view>({"agent", "own_name", "own"});
};

enum class Basis { percent, fixedNet };
template <>
struct EnumWords<Basis> {
    static constexpr auto words = std::to_array<std::string_view>({"percent", "fixed_net"});
};

/// Whether the commission's rate contains its VAT or has it added.
enum class CommissionVat { included, added };
template <>
struct EnumWords<CommissionVat> {
    static constexpr auto words = std::to_array<std::string_view>({"included", "added"});
};

/// Who bears it when a piece is sold below its tag (2.3).
enum class Bearer {
    shared,  // everybody, by what was paid
    stall,   // the artisan and the centre get theirs of the tag
    artisan, // the stall and the centre get theirs of the tag
    centre,  // the artisan and the stall get theirs of the tag
};
template <>
struct EnumWords<Bearer> {
    static constexpr auto words =
        std::to_array<std::string_view>({"shared", "stall", "artisan", "centre"});
};

struct Terms {
    Agency agency = Agency::agent;
    Basis basis = Basis::percent;
    Rate commission; // the stall's, of the price paid (basis percent)
    CommissionVat commissionVat = CommissionVat::included;
    Rate vat;         // zero: the stall is not registered for VAT
    Rate centre;      // the centre's share of the price paid
    int holdDays = 0; // from the sale until the money can be paid out: the return window
    std::optional<Bearer> bearer; // of reductions; not said: shared

    static void fields(auto& self, auto&& visit) {
        visit("agency", self.agency);
        visit("basis", self.basis);
        visit("commission_bp", self.commission);
        visit("commission_vat", self.commissionVat);
        visit("vat_bp", self.vat);
        visit("centre_bp", self.centre);
        visit("hold_days", self.holdDays);
        visit("bearer", self.bearer);
    }
};

struct Contract {
    ContractId id;
    ArtisanId artisan;
    Stall stall;
    int number = 1; // 1, 2, 3 … for one artisan at one stall
    Terms terms;
    Day signedOn;
};

/// Whether the shares can be taken from any price: rates that are shares, together at most the
/// whole, VAT included; own goods have no contract. Refused: contractOverWhole, contractUnknown.
Result<Done> checkTerms(const Terms& terms);

/// What the artisan gets of each 1 000 dinars, for showing; empty for a fixed net.
std::optional<Money> artisanPerThousand(const Terms& terms);

} // namespace touat
