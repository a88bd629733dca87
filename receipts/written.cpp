// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/written.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace touat::receipts {

namespace {

constexpr const char* noBreakSpace = "\u00A0";

std::string grouped(std::int64_t n) {
    auto digits = std::to_string(n);
    for (auto at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), noBreakSpace);
    return digits;
}

std::string padded(std::int64_t n, int digits) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%0*lld", digits, static_cast<long long>(n));
    return text.data();
}

} // namespace

std::string written(Money amount) {
    const auto n = std::llabs(amount.centimes());
    const std::string sign = amount.isNegative() ? "-" : "";
    return sign + grouped(n / 100) + ',' + padded(n % 100, 2);
}

std::string writtenShort(Money amount) {
    auto text = written(amount);
    if (amount.centimes() % 100 == 0) text.resize(text.size() - 3);
    return text;
}

std::string written(Quantity count) {
    const auto n = std::llabs(count.thousandths());
    const std::string sign = count.thousandths() < 0 ? "-" : "";
    if (count.isWhole()) return sign + grouped(n / 1000);
    return sign + grouped(n / 1000) + ',' + padded(n % 1000, 3);
}

std::string writtenDate(Moment at) {
    const auto time = localTime(at);
    return padded(time.day, 2) + '/' + padded(time.month, 2) + '/' + padded(time.year, 4);
}

std::string writtenTime(Moment at) {
    const auto time = localTime(at);
    return padded(time.hour, 2) + ':' + padded(time.minute, 2);
}

std::string writtenCentimetres(int millimetres) {
    auto text = std::to_string(millimetres / 10);
    if (millimetres % 10 != 0) text += ',' + std::to_string(millimetres % 10);
    return text;
}

std::string shortHash(const Hash& hash) {
    const auto hex = hash.hex();
    return hex.substr(0, 4) + ' ' + hex.substr(4, 4) + ' ' + hex.substr(8, 4) + ' ' + hex.substr(12, 4);
}

Name writtenMonth(Day day) {
    static constexpr std::array<std::pair<const char*, const char*>, 12> names{
        {{"جانفي", "Janvier"},
         {"فيفري", "Février"},
         {"مارس", "Mars"},
         {"أفريل", "Avril"},
         {"ماي", "Mai"},
         {"جوان", "Juin"},
         {"جويلية", "Juillet"},
         {"أوت", "Août"},
         {"سبتمبر", "Septembre"},
         {"أكتوبر", "Octobre"},
         {"نوفمبر", "Novembre"},
         {"ديسمبر", "Décembre"}}};
    const auto date = dateOf(day);
    const auto& [arabic, french] = names[static_cast<std::size_t>(date.month - 1)];
    const auto year = " " + std::to_string(date.year);
    return {arabic + year, french + year};
}

} // namespace touat::receipts
