// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sales/voucher_code.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace touat {

namespace {

constexpr std::string_view mark = "82"; // no article's code is that long and begins so
constexpr std::array<std::size_t, 5> widths{2, 4, 10, 4, 13}; // stall, epoch, entry, line, centimes
constexpr std::size_t wordDigits = 5; // of each two bytes of the signature
constexpr std::size_t words = 32;
constexpr std::size_t codeDigits = 2 + 2 + 4 + 10 + 4 + 13 + words * wordDigits;

std::string padded(std::int64_t number, std::size_t digits) {
    auto text = std::to_string(number);
    if (text.size() < digits) text.insert(0, digits - text.size(), '0');
    return text;
}

std::int64_t numberIn(std::string_view digits) { // which they are, and few
    std::int64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::optional<std::string> proofIn(std::string_view digits) {
    std::array<std::uint8_t, 2 * words> bytes{};
    for (std::size_t i = 0; i < words; ++i) {
        const auto word = numberIn(digits.substr(i * wordDigits, wordDigits));
        if (word > 0xFFFF) return std::nullopt;
        bytes[2 * i] = static_cast<std::uint8_t>(word >> 8);
        bytes[2 * i + 1] = static_cast<std::uint8_t>(word & 0xFF);
    }
    return hexOf(bytes);
}

std::string signedText(VoucherId id, Money amount) {
    return "TOUAT-VOUCHER1 " + id.text() + ' ' + std::to_string(amount.centimes());
}

} // namespace

std::string VoucherCode::text() const {
    if (proof.empty()) return id.text();
    std::string code(mark);
    const auto entry = id.entry();
    const std::array<std::int64_t, 5> numbers{entry.stream.stall.number(), entry.stream.epoch,
                                              entry.seq, id.line(), amount.centimes()};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        code += padded(numbers[i], widths[i]);
    for (std::size_t i = 0; i < words; ++i)
        code += padded(std::stol(proof.substr(4 * i, 4), nullptr, 16), wordDigits);
    return code;
}

std::optional<VoucherCode> VoucherCode::read(std::string_view text) {
    VoucherCode code;
    if (text.size() != codeDigits) {
        const auto id = VoucherId::parse(text);
        if (!id || id->line() == 0) return std::nullopt;
        code.id = *id;
        return code;
    }
    const bool digits =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || !text.starts_with(mark)) return std::nullopt;
    text.remove_prefix(mark.size());
    std::array<std::int64_t, 5> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        numbers[i] = numberIn(text.substr(0, widths[i]));
        text.remove_prefix(widths[i]);
    }
    const auto [stall, epoch, seq, line, centimes] = numbers;
    auto proof = proofIn(text);
    const bool named = epoch >= 1 && epoch <= id_bits::epochMax && seq >= 1 &&
                       seq <= id_bits::seqMax && line >= 1 && line <= id_bits::lineMax;
    if (!named || !proof) return std::nullopt;
    const Stream giver{Stall::number(static_cast<int>(stall)), static_cast<int>(epoch)};
    code.id = VoucherId::of({giver, seq}, static_cast<int>(line));
    code.amount = Money::centimes(centimes);
    code.proof = std::move(*proof);
    return code;
}

std::string voucherProof(const SigningSeed& seed, VoucherId id, Money amount) {
    return signatureOf(seed, signedText(id, amount));
}

bool VoucherCode::provenBy(const Hash& key) const {
    return signatureHolds(key, signedText(id, amount), proof);
}

} // namespace touat
