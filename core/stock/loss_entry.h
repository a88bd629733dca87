// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entrusted goods that are lost, in the facts that say so.
#pragma once

#include "core/id.h"
#include "core/money.h"
#include "core/quantity.h"

namespace touat {

/// What lost goods of an artisan, or finding them again, do to the artisan's account, by the contract
/// under which they were entrusted.
struct LossEntry {
    ItemId item;
    Quantity quantity; // lost; below zero: found again
    ArtisanId artisan;
    Money amount; // owed to the artisan; below zero: by the artisan
    friend bool operator==(const LossEntry&, const LossEntry&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("quantity", self.quantity);
        visit("artisan", self.artisan);
        visit("amount", self.amount);
    }
};

} // namespace touat
