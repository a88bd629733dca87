// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/contract.h"

#include "core/consignment/share.h"

namespace touat {

Result<Done> checkTerms(const Terms& terms) {
    if (terms.agency == Agency::own) return refuse(Reason::contractUnknown);
    const bool shares = terms.commission.isShare() && terms.vat.isShare() &&
                        terms.centre.isShare() && terms.holdDays >= 0 && terms.holdDays <= 3650;
    if (!shares) return refuse(Reason::contractOverWhole);
    if (terms.basis == Basis::fixedNet) return Done{};
    // In hundred-millionths of the price, so that a VAT on top of the commission stays exact.
    constexpr std::int64_t unit = 10'000;
    const auto vat = terms.vat.basisPoints();
    const auto added = terms.commissionVat == CommissionVat::added ? vat : 0;
    const auto taken = terms.commission.basisPoints() * (unit + added) +
                       terms.centre.basisPoints() * unit;
    if (taken > unit * unit) return refuse(Reason::contractOverWhole);
    // In its own name the stall bears VAT on the whole price: its part must cover it.
    if (terms.agency == Agency::ownName &&
        terms.commission.basisPoints() * (unit + vat) < vat * unit)
        return refuse(Reason::contractOverWhole);
    return Done{};
}

std::optional<Money> artisanPerThousand(const Terms& terms) {
    if (terms.basis == Basis::fixedNet) return std::nullopt;
    const auto shares = split(Money::dinars(1000), Quantity::pieces(1), terms, std::nullopt);
    if (!shares) return std::nullopt;
    return shares->artisan;
}

} // namespace touat
