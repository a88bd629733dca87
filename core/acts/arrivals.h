// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a table says is here arrives as all goods do: the stall's own are received, an artisan's are taken as
// a deposit of their contract, and what lies in the reserve is moved there.
#pragma once

#include <map>
#include <vector>

#include "core/book/fact.h"

namespace touat {

class Arrivals {
  public:
    /// So much arrived in all, `reserve` of it for the reserve; an artisan's goods name their contract.
    void add(const GoodsLine& goods, Quantity reserve, std::optional<ArtisanId> artisan,
             std::optional<ContractId> contract);
    /// To be recorded behind `first`, in this order.
    std::vector<Fact> behind(Fact first) &&;

  private:
    GoodsReceived m_own;
    std::map<ContractId, DepositTaken> m_deposits;
    GoodsMoved m_stored;
};

} // namespace touat
