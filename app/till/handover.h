// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with money beside payouts: five things with an artisan, four with a stall,
// which never touch an artisan's account.
#pragma once

#include "core/enum_words.h"

namespace touat {

enum class Handover {
    advance, goods, bought, repaid, waived, remittance, stallPaid, rentCharged, rentPaid
};
template <> struct EnumWords<Handover> {
    static constexpr auto words =
        std::to_array<std::string_view>({"advance", "goods", "bought", "repaid", "waived",
                                         "remittance", "stall_paid", "rent_charged", "rent_paid"});
};

} // namespace touat
