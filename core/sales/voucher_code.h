// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a voucher's paper says: which one it is, what it is worth, and the signature of the device that
// gave it. So any stall can check it without a line; that it is taken once, the books see to.
#pragma once

#include <optional>
#include <string>

#include "core/id.h"
#include "core/money.h"
#include "core/signature.h"

namespace touat {

struct VoucherCode {
    VoucherId id;
    Money amount;
    std::string proof; // the signature, as hex; "": somebody typed the number alone

    /// For a QR code: digits alone, because a scanner that pretends to be a keyboard gets other
    /// characters wrong on some layouts.
    std::string text() const;
    /// Empty: this is no voucher's code. Takes the bare number as well, "S07-1-41.2".
    static std::optional<VoucherCode> read(std::string_view text);
    /// Whether who has this key gave it, just so.
    bool provenBy(const Hash& key) const;
};

std::string voucherProof(const SigningSeed& seed, VoucherId id, Money amount);

} // namespace touat
