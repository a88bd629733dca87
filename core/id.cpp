// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/id.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace touat {

namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    // One spelling per number, so that one id has one text.
    if (text.empty() || (text.size() > 1 && text.front() == '0')) return std::nullopt;
    std::int64_t n = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
    if (error != std::errc{} || end != text.data() + text.size() || n < 0) return std::nullopt;
    return n;
}

} // namespace

std::optional<Stall> Stall::parse(std::string_view text) {
    if (text == "C00") return Stall::centre();
    if (text.size() != 3 || text[0] != 'S') return std::nullopt;
    if (text[1] < '0' || text[1] > '9' || text[2] < '0' || text[2] > '9') return std::nullopt;
    const int n = (text[1] - '0') * 10 + (text[2] - '0');
    if (n == 0) return std::nullopt;
    return Stall::number(n);
}

std::string Stall::text() const {
    if (isCentre()) return "C00";
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "S%02d", m_number);
    return text.data();
}

std::string Stream::text() const {
    return stall.text() + '-' + std::to_string(epoch);
}

std::optional<Stream> Stream::parse(std::string_view text) {
    const auto dash = text.find('-');
    if (dash == text.npos) return std::nullopt;
    const auto stall = Stall::parse(text.substr(0, dash));
    const auto epoch = wholeNumber(text.substr(dash + 1));
    if (!stall || !epoch || *epoch < 1 || *epoch > id_bits::epochMax) return std::nullopt;
    return Stream{*stall, static_cast<int>(*epoch)};
}

std::string EntryId::text() const {
    return stream.text() + '-' + std::to_string(seq);
}

namespace id_bits {

bool fits(const EntryId& entry) {
    return entry.stream.epoch >= 1 && entry.stream.epoch <= epochMax && entry.seq >= 1 &&
           entry.seq <= seqMax;
}

std::int64_t pack(const EntryId& entry, int line) {
    must(entry.stream.epoch >= 1 && entry.stream.epoch <= epochMax, "epoch out of range");
    must(entry.seq >= 1 && entry.seq <= seqMax, "sequence out of range");
    must(line >= 0 && line <= lineMax, "line out of range");
    std::int64_t n = entry.stream.stall.number();
    n = (n << 10) | entry.stream.epoch;
    n = (n << 30) | entry.seq;
    return (n << 12) | line;
}

EntryId entry(std::int64_t packed) {
    EntryId id;
    id.seq = (packed >> 12) & seqMax;
    id.stream.epoch = static_cast<int>((packed >> 42) & epochMax);
    id.stream.stall = Stall::number(static_cast<int>(packed >> 52));
    return id;
}

std::string text(std::int64_t packed) {
    if (packed == 0) return "";
    auto text = entry(packed).text();
    if (const auto line = packed & lineMax; line != 0) text += '.' + std::to_string(line);
    return text;
}

std::optional<std::int64_t> parse(std::string_view text) {
    const auto first = text.find('-');
    const auto second = first == text.npos ? text.npos : text.find('-', first + 1);
    if (second == text.npos) return std::nullopt;
    const auto dot = text.find('.', second);
    const auto stall = Stall::parse(text.substr(0, first));
    const auto epoch = wholeNumber(text.substr(first + 1, second - first - 1));
    const auto seq = wholeNumber(text.substr(second + 1, dot == text.npos ? dot : dot - second - 1));
    const auto line = dot == text.npos ? 0 : wholeNumber(text.substr(dot + 1));
    if (!stall || !epoch || !seq || !line) return std::nullopt;
    if (*epoch < 1 || *epoch > epochMax || *seq < 1 || *seq > seqMax) return std::nullopt;
    if (*line > lineMax || (dot != text.npos && *line == 0)) return std::nullopt;
    return pack(EntryId{{*stall, static_cast<int>(*epoch)}, *seq}, static_cast<int>(*line));
}

} // namespace id_bits

} // namespace touat
