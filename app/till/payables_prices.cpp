// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desk's part about goods that have stood for long: for less, by the contract or the artisan's word.
#include "app/till/payables_desk.h"

#include <algorithm>

#include "core/stock/unit_sums.h"
#include "core/sync/messages.h"

namespace touat {

// One item may stand at several stalls.
QString PayablesDesk::keyOf(const OldGoods& goods) {
    return QStringLiteral("%1-%2").arg(goods.item.packed()).arg(QString::fromStdString(goods.stall.text()));
}

const OldGoods* PayablesDesk::oldAt(const QString& key) const {
    const auto& rows = m_old.rows();
    const auto at = std::find_if(rows.begin(), rows.end(),
                                 [&](const OldGoods& goods) { return keyOf(goods) == key; });
    return at == rows.end() ? nullptr : &*at;
}

std::optional<Money> PayablesDesk::lowered(const OldGoods& goods, int percent) {
    const auto price = percent == 0 ? goods.least : markedDown(goods.price, Rate::percent(percent));
    if (price >= goods.price || price <= Money{}) return std::nullopt;
    return price;
}

QString PayablesDesk::loweredText(const QString& key, int percent) const {
    const auto* goods = oldAt(key);
    const auto price = goods != nullptr ? lowered(*goods, percent) : std::nullopt;
    return price ? m_wording.priced(*price) : QString{};
}

bool PayablesDesk::loweredAsks(const QString& key, int percent) const {
    const auto* goods = oldAt(key);
    const auto price = goods != nullptr ? lowered(*goods, percent) : std::nullopt;
    return price && *price < goods->least;
}

void PayablesDesk::lower(const QString& key, int percent) {
    const auto* found = oldAt(key);
    const auto price = found != nullptr ? lowered(*found, percent) : std::nullopt;
    if (!price || m_busy) return;
    const auto goods = *found;
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
    if (!m_carry) return; // nobody looks at it any more, and nobody is asked: end()
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
                std::erase_if(m_repriced, [&](const TagWish& each) { return each.item == goods.item; });
                const auto things = thingsOf(goods.quantity, goods.unit).wholeUnits();
                if (m_fromDrawer)
                    m_repriced.push_back({goods.item, std::max(1, static_cast<int>(things))});
                show(std::move(*answer));
                if (told) told(Done{});
            });
}

void PayablesDesk::printOld() {
    PaperQuestion about;
    about.oldDays = m_oldDays;
    print(std::move(about));
}

void PayablesDesk::printCalls(const QString& why) {
    PaperQuestion about;
    about.callFor = fromWord<CallFor>(why.toStdString());
    if (about.callFor) print(std::move(about));
}

void PayablesDesk::wantTags() {
    const auto tags = std::move(m_repriced);
    m_repriced.clear();
    emit changed();
    if (!tags.empty()) emit tagsWanted(tags);
}

} // namespace touat
