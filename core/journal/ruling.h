// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be decided about an exception, and how both are named.
#pragma once

#include "core/enum_words.h"
#include "core/id.h"

namespace touat {

using ExceptionId = Id<struct ExceptionTag>; // the entry that brought it, and the line in it
using RulingId = Id<struct RulingTag>;

/// Of what a device can send without end all so far is one question: a ruling on one of its entries is one on
/// those before it as well.
constexpr bool isRuledTogether(std::string_view kind) { return kind == "contradiction" || kind == "unreadable"; }
/// The last exception of this kind a ruling on which settles this one too.
inline ExceptionId lastSettling(ExceptionId about, std::string_view kind) {
    return isRuledTogether(kind) ? ExceptionId::of({about.entry().stream, id_bits::seqMax}, id_bits::lineMax) : about;
}

enum class Ruling {
    stands,  // the books are right as they are, or somebody put it right; nothing moves
    carried, // goods were carried to where they were seen, and nobody wrote it
    found,   // goods are there that no book had
    missing, // goods are not where the book has them
    voided,  // what was said a second time does not count
    letIn,   // entries of a device that were held up come into the book
};
template <>
struct EnumWords<Ruling> {
    static constexpr auto words =
        std::to_array<std::string_view>({"stands", "carried", "found", "missing", "voided", "let_in"});
};

} // namespace touat
