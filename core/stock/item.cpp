// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/item.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/stock/family.h"

namespace touat {

bool isUsableCode(std::string_view code) {
    return !code.empty() && code.size() <= 32 && code.front() != ' ' && code.back() != ' ' &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= ' ' && c < 0x7f; });
}

namespace {

constexpr std::size_t longest = 200;

Result<Done> checkDetails(const ItemDetails& details) {
    constexpr std::size_t longestStory = 2000;
    constexpr std::size_t mostAttributes = 24;
    const auto usable = [](const std::string& text, std::size_t most) {
        return text.size() <= most && isCleanText(text);
    };
    const auto names = {&details.story,   &details.materials, &details.technique,
                        &details.village, &details.size,      &details.colour};
    for (const auto* name : names) {
        const auto most = name == &details.story ? longestStory : longest;
        if (*name && (!usable((*name)->arabic, most) || !usable((*name)->latin, most)))
            return refuse(Reason::textUnusable);
    }
    constexpr int largest = 1'000'000; // a kilometre, a ton, more than a century of work
    for (const auto& number : {details.hours, details.grams, details.lengthMm, details.widthMm,
                               details.heightMm})
        if (number && (*number <= 0 || *number > largest))
            return refuse(Reason::quantityNotPositive);
    if (!details.more) return Done{};
    if (details.more->size() > mostAttributes) return refuse(Reason::textUnusable);
    for (const auto& attribute : *details.more)
        if (attribute.name.empty() || !usable(attribute.name, longest) ||
            !usable(attribute.value, longest))
            return refuse(Reason::textUnusable);
    return checkAttributes(*details.more);
}

} // namespace

Result<Done> checkCard(const ItemCard& card) {
    if (card.codes.empty() || card.codes.size() > 16) return refuse(Reason::codeUnusable);
    for (const auto& code : card.codes)
        if (!isUsableCode(code)) return refuse(Reason::codeUnusable, code);
    if (card.name.isEmpty()) return refuse(Reason::nameMissing);
    for (const auto* text : {&card.name.arabic, &card.name.latin, &card.family, &card.picture,
                             &card.palette})
        if (text->size() > longest || !isCleanText(*text)) return refuse(Reason::textUnusable);
    if (card.photos && card.photos->size() > mostPhotos)
        return refuse(Reason::tooManyLines, Quantity::pieces(mostPhotos));
    if (!card.price.fitsDocument() || !card.floor.fitsDocument())
        return refuse(Reason::amountTooLarge);
    if (card.price < card.floor) return refuse(Reason::belowFloor, card.floor);
    if (card.net && (card.net->isNegative() || *card.net > card.floor))
        return refuse(Reason::belowFloor, *card.net);
    return card.details ? checkDetails(*card.details) : Done{};
}

char eanCheckDigit(std::string_view twelveDigits) {
    int sum = 0;
    for (std::size_t i = 0; i < 12; ++i) sum += (twelveDigits[i] - '0') * (i % 2 == 0 ? 1 : 3);
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::string ownCode(const Stream& stream, std::int64_t runningNumber) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "2%02d%02d%07lld", stream.stall.number(),
                  stream.epoch % 100, static_cast<long long>(runningNumber % 10'000'000));
    std::string code = text.data();
    return code + eanCheckDigit(code);
}

} // namespace touat
