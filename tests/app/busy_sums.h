// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a busy day comes to, as fingers and the prices on the tiles have it; kept in a file for the next part of the day.
#pragma once

#include <QString>

#include <nlohmann/json.hpp>
#include <stdexcept>

namespace touat {

/// In dinars.
struct Sums {
    std::int64_t drawer = 0;   // what a count must find
    std::int64_t turnover = 0; // what went out less what came back
    std::int64_t card = 0;     // card and phone: what is still to come
    std::int64_t phone = 0;
    std::int64_t owed = 0;     // by a customer
    std::int64_t vouchers = 0; // that were given and not taken again
    int sales = 0;
    int refunds = 0;
    std::int64_t basket = 0; // on the counter when the power failed
    bool paying = false;     // and Cash had been touched
    NLOHMANN_DEFINE_TYPE_INTRUSIVE(Sums, drawer, turnover, card, phone, owed, vouchers, sales, refunds, basket, paying)
};

/// Of what stands on the screen.
inline std::int64_t dinars(const QString& text) {
    QString digits;
    for (const auto c : text) {
        if (c == ',')
            throw std::runtime_error("centimes where there are none: " + text.toStdString());
        if (c.isDigit() || c == '-') digits += c;
    }
    return digits.toLongLong();
}

} // namespace touat
