// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desk's part about goods that have stood for long: for less, by the contract or the artisan's word.
#include "app/till/payables_desk.h"

#include "core/sync/messages.h"

namespace touat {

std::optional<Money> PayablesDesk::lowered(int row, int percent) const {
    if (row < 0 || row >= m_old.rowCount()) return std::nullopt;
    const auto& goods = m_old.rows()[static_cast<std::size_t>(row)];
    const auto price = percent == 0 ? goods.least : markedDown(goods.price, Rate::percent(percent));
    if (price >= goods.price || price <= Money{}) return std::nullopt;
    return price;
}

QString PayablesDesk::loweredText(int row, int percent) const {
    const auto price = lowered(row, percent);
    return price ? m_wording.priced(*price) : QString{};
}

bool PayablesDesk::loweredAsks(int row, int percent) const {
    const auto price = lowered(row, percent);
    return price && *price < m_old.rows()[static_cast<std::size_t>(row)].least;
}

void PayablesDesk::lower(int row, int percent) {
    const auto price = lowered(row, percent);
    if (!price || m_busy) return;
    const auto goods = m_old.rows()[static_cast<std::size_t>(row)];
    if (*price >= goods.least) return orderLower(goods, *price, nullptr);
    m_consents.ask({{goods.item, goods.itemName, goods.name, goods.portrait, goods.phone,
                     goods.price, *price}},
                   [this, goods](const ToAsk& asked, const ConsentDesk::Word& word,
                                 ConsentDesk::Told told) {
                       orderLower(goods, asked.least, &word.said, std::move(told));
                   },
                   [] {});
}

void PayablesDesk::orderLower(const OldGoods& goods, Money price, const ArtisanSaid* said,
                              ConsentDesk::Told told) {
    MarkDownOrder order;
    order.token = m_token;
    order.oldDays = m_oldDays;
    order.item = goods.item;
    order.price = price;
    if (said != nullptr) {
        order.how = said->how;
        order.who = said->who;
        order.phone = said->phone;
    }
    if (!m_carry || m_busy) return;
    setBusy(true);
    m_carry(path::markDown, textOf(order),
            [this, asked = m_asked, told = std::move(told), goods](const auto& text) {
                if (asked != m_asked) return;
                setBusy(false);
                auto answer = text ? json::Parser().template as<PayablesAnswer>(*text) : std::nullopt;
                const auto refusal = !text      ? std::optional(text.refusal())
                                     : !answer ? std::optional(refuse(Reason::bytesUnreadable))
                                               : std::nullopt;
                if (refusal && told) return told(*refusal);
                if (refusal) return complain(m_wording.sentence(*refusal));
                complain({});
                // A tag for each that stands here; at the centre its stall sees what waits for one.
                if (m_fromDrawer)
                    m_repriced.push_back(
                        {goods.item, std::max(1, static_cast<int>(goods.quantity.thousandths() / 1000))});
                show(std::move(*answer));
                if (told) told(Done{});
            });
}

void PayablesDesk::printOld() {
    PaperQuestion about;
    about.oldDays = m_oldDays;
    print(std::move(about));
}

void PayablesDesk::wantTags() {
    const auto tags = std::move(m_repriced);
    m_repriced.clear();
    emit changed();
    if (!tags.empty()) emit tagsWanted(tags);
}

} // namespace touat
