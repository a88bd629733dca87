// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The few things of a receipt that a stall chooses for itself. A receipt is drawn again with what was
// chosen when it was made, so that a copy is a copy.
#pragma once

#include "core/enum_words.h"
#include "core/name.h"

namespace touat {

enum class Shown { yes, no };
template <>
struct EnumWords<Shown> {
    static constexpr auto words = std::to_array<std::string_view>({"yes", "no"});
};

struct ReceiptLook {
    Name head;                  // a line under the stall's name; empty: none
    Name foot;                  // instead of the house's thanks; empty: these
    Shown makers = Shown::yes;  // whose goods they were
    Shown code = Shown::yes;    // the QR code with which the receipt is found again
    Shown drawing = Shown::no;  // a woven border at the top
    friend bool operator==(const ReceiptLook&, const ReceiptLook&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("head", self.head);
        visit("foot", self.foot);
        visit("makers", self.makers);
        visit("code", self.code);
        visit("drawing", self.drawing);
    }
};

/// The stall's receipts look like this from here on.
struct ReceiptLookSet {
    static constexpr auto type = "receipt_look_set";
    ReceiptLook look;
    static void fields(auto& self, auto&& visit) { visit("look", self.look); }
};

} // namespace touat
