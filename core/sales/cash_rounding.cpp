// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/cash_rounding.h"

namespace touat {

namespace {

Money beyondMultiple(Money amount, Money unit) {
    must(!amount.isNegative(), "what is handed over is not negative");
    must(!unit.isNegative(), "a unit to round to is not negative");
    return unit.isZero() ? Money{} : Money::centimes(amount.centimes() % unit.centimes());
}

} // namespace

Money roundedForCash(Money amount, Money unit) {
    return amount - beyondMultiple(amount, unit);
}

Money roundedBack(Money amount, Money unit) {
    const auto beyond = beyondMultiple(amount, unit);
    return beyond.isZero() ? amount : amount - beyond + unit;
}

} // namespace touat
