// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/quantity.h"

namespace touat {

std::optional<Quantity> parseQuantity(std::string_view text) {
    std::int64_t thousandths = 0;
    int decimals = -1; // -1: no decimal mark seen yet
    for (const char c : text) {
        if ((c == '.' || c == ',') && decimals < 0 && c != text.front()) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || (decimals >= 0 && ++decimals > 3)) return std::nullopt;
        thousandths = thousandths * 10 + (c - '0');
        if (thousandths > Quantity::largest().thousandths()) return std::nullopt;
    }
    if (text.empty()) return std::nullopt;
    for (int missing = decimals < 0 ? 3 : 3 - decimals; missing > 0; --missing) thousandths *= 10;
    if (thousandths > Quantity::largest().thousandths()) return std::nullopt;
    return Quantity::thousandths(thousandths);
}

} // namespace touat
