// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads an amount in letters back to the number. Written from the grammar and not from the writer,
// and strict: a wrong agreement, s, hyphen, و or space is not read, so that what can be read is
// right.
#pragma once

#include <optional>
#include <string_view>

#include "receipts/in_words.h"

namespace touat::receipts {

struct WordsRead {
    std::optional<Money> amount;
    const char* why = ""; // it could not be read
};

WordsRead readFrench(std::string_view text, DinarName name);
WordsRead readArabic(std::string_view text, DinarName name);

} // namespace touat::receipts
