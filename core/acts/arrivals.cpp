// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/arrivals.h"

namespace touat {

void Arrivals::add(const GoodsLine& goods, Quantity reserve, std::optional<ArtisanId> artisan,
                   std::optional<ContractId> contract) {
    if (reserve.isPositive()) m_stored.lines.push_back({goods.item, goods.kind, reserve});
    if (!artisan) {
        m_own.lines.push_back(goods);
        return;
    }
    auto& deposit = m_deposits[*contract];
    deposit.artisan = *artisan;
    deposit.contract = *contract;
    deposit.lines.push_back({goods.item, goods.kind, goods.quantity});
}

std::vector<Fact> Arrivals::behind(Fact first) && {
    std::vector<Fact> facts;
    facts.push_back(std::move(first));
    if (!m_own.lines.empty()) facts.emplace_back(std::move(m_own));
    for (auto& [contract, deposit] : m_deposits)
        facts.emplace_back(std::move(deposit));
    if (m_stored.lines.empty()) return facts;
    m_stored.reason = MoveReason::toReserve;
    facts.emplace_back(std::move(m_stored));
    return facts;
}

} // namespace touat
