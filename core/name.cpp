// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/name.h"

#include <utf8proc.h>

#include <algorithm>
#include <memory>

#include "core/must.h"

namespace touat {

namespace {

struct Freed {
    void operator()(utf8proc_uint8_t* p) const { std::free(p); }
};

const utf8proc_uint8_t* bytes(std::string_view text) {
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

// What compatibility decomposition leaves apart although people take it for one letter.
utf8proc_int32_t alike(utf8proc_int32_t c) {
    switch (c) {
    case 0x0649: // ى
    case 0x06CC: // ی
        return 0x064A;
    case 0x0629: // ة
    case 0x06C1: // ہ
        return 0x0647;
    case 0x0671: // ٱ
        return 0x0627;
    case 0x06A9: // ک
        return 0x0643;
    case 0x0153: // œ is one letter to Unicode and two to a keyboard; handled by the caller
        return 0x0153;
    default:
        if (c >= 0x0660 && c <= 0x0669) return '0' + (c - 0x0660);
        if (c >= 0x06F0 && c <= 0x06F9) return '0' + (c - 0x06F0);
        return c;
    }
}

bool isWordCharacter(utf8proc_int32_t c) {
    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return false;
    }
}

void append(std::string& text, utf8proc_int32_t c) {
    utf8proc_uint8_t buffer[4];
    const auto n = utf8proc_encode_char(c, buffer);
    text.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(n));
}

} // namespace

std::string fold(std::string_view text) {
    utf8proc_uint8_t* raw = nullptr;
    const auto length =
        utf8proc_map(bytes(text), static_cast<utf8proc_ssize_t>(text.size()), &raw,
                     static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                    UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK |
                                                    UTF8PROC_IGNORE));
    const std::unique_ptr<utf8proc_uint8_t, Freed> owned{raw};
    if (length < 0) return {};

    std::string key;
    bool gap = false;
    for (utf8proc_ssize_t at = 0; at < length;) {
        utf8proc_int32_t c = 0;
        const auto step = utf8proc_iterate(raw + at, length - at, &c);
        if (step <= 0) return {};
        at += step;
        c = alike(c);
        if (c == 0x0640 || c == 0x0621 || c == 0x2019 || c == '\'') continue; // ـ ء ’ '
        if (!isWordCharacter(c)) {
            gap = !key.empty();
            continue;
        }
        if (gap) key += ' ';
        gap = false;
        if (c == 0x0153)
            key += "oe";
        else if (c == 0x00E6)
            key += "ae";
        else
            append(key, c);
    }
    return key;
}

std::string composed(std::string_view text) {
    utf8proc_uint8_t* raw = nullptr;
    const auto length = utf8proc_map(bytes(text), static_cast<utf8proc_ssize_t>(text.size()), &raw,
                                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, Freed> owned{raw};
    if (length < 0) return {};
    return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(length)};
}

Name nameAsTyped(std::string text) {
    // Arabic letters, U+0600 to U+06FF, are the bytes D8 to DB and one more.
    const bool arabic = std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xD8 && byte <= 0xDB;
    });
    Name name;
    (arabic ? name.arabic : name.latin) = std::move(text);
    return name;
}

std::string searchKey(const Name& name) {
    auto key = fold(name.arabic);
    const auto latin = fold(name.latin);
    if (!key.empty() && !latin.empty()) key += ' ';
    return key + latin;
}

bool isCleanText(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (const auto byte = static_cast<unsigned char>(text[at]); byte < 0x80) {
            if (byte < 0x20 || byte == 0x7f) return false;
            ++at;
            continue;
        }
        utf8proc_int32_t c = 0;
        const auto step = utf8proc_iterate(bytes(text) + at,
                                           static_cast<utf8proc_ssize_t>(text.size() - at), &c);
        if (step <= 0) return false;
        at += static_cast<std::size_t>(step);
        const auto category = utf8proc_category(c);
        if (category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CO) return false;
        // Zero-width joiners are needed to write some languages; direction controls are not.
        if (category == UTF8PROC_CATEGORY_CF && c != 0x200C && c != 0x200D) return false;
    }
    return true;
}

} // namespace touat
