// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/shelf.h"

#include <algorithm>
#include <string_view>

namespace touat {

namespace {

constexpr std::string_view dot = "\u00B7";

std::string_view trimmed(std::string_view text) {
    const auto isSpace = [](std::string_view c) { return c == " " || c == "\u00A0"; };
    for (const auto size : std::initializer_list<std::size_t>{1, 2, 1}) { // of a plain space, of one that does not break
        while (isSpace(text.substr(0, size))) text.remove_prefix(size);
        while (text.size() >= size && isSpace(text.substr(text.size() - size)))
            text.remove_suffix(size);
    }
    return text;
}

/// Behind a dot, and as a whole: a "small brazier" may well be of the size "small".
bool says(std::string_view name, std::string_view what) {
    for (auto at = name.find(dot); at != name.npos; at = name.find(dot)) {
        name.remove_prefix(at + dot.size());
        if (trimmed(name.substr(0, name.find(dot))) == trimmed(what)) return true;
    }
    return false;
}

} // namespace

Name fullName(const ShelfItem& item) {
    auto name = item.name;
    const auto add = [](std::string& text, const std::string& first, const std::string& second) {
        const auto& what = first.empty() ? second : first;
        if (!text.empty() && !what.empty() && !says(text, what))
            text += "\u00A0\u00B7 " + what;
    };
    for (const auto* of : {&item.size, &item.colour}) {
        add(name.arabic, of->arabic, of->latin);
        add(name.latin, of->latin, of->arabic);
    }
    return name;
}

Quantity ShelfItem::free(const std::optional<OrderId>& order) const {
    auto free = onHand;
    for (const auto& each : held)
        if (each.order != order) free = free - each.quantity;
    return free;
}

bool ShelfItem::isHeld(const std::optional<OrderId>& order) const {
    return kind == ItemKind::piece &&
           std::any_of(held.begin(), held.end(),
                       [&](const HeldGoods& each) { return each.order != order; });
}

Result<Done> maySell(const ShelfItem& item, Stall stall, const std::optional<OrderId>& order) {
    if (item.kind != ItemKind::piece) return Done{};
    if (item.isSold()) return refuse(Reason::pieceSold, item.code());
    if (!item.piece || item.piece->holder != stall || item.piece->state != PieceState::onSale)
        return refuse(Reason::pieceNotHere, item.code());
    if (item.isHeld(order))
        return refuse(Reason::goodsReserved, item.code());
    return Done{};
}

Result<Done> mayGiveAway(const ShelfItem& item) {
    if (item.artisan) return refuse(Reason::goodsEntrusted, item.code());
    return Done{};
}

Shelf::Shelf(std::vector<ShelfItem> items) : m_items(std::move(items)), m_keys(m_items.size()) {
    m_byId.reserve(m_items.size());
    m_byCode.reserve(m_items.size());
    for (std::size_t i = 0; i < m_items.size(); ++i) index(i);
}

void Shelf::index(std::size_t at) {
    const auto& item = m_items[at];
    for (const auto& code : item.codes) {
        auto& same = m_byCode[code];
        if (std::find(same.begin(), same.end(), at) == same.end()) same.push_back(at);
    }
    m_keys[at].clear();
    m_byId.emplace(item.id.packed(), at);
}

const std::string& Shelf::keyOf(std::size_t at) const {
    auto& key = m_keys[at];
    if (!key.empty()) return key;
    const auto& item = m_items[at];
    key = ' ' + searchKey(item.name) + ' ' + searchKey(item.artisanName);
    for (const auto& code : item.codes) key += ' ' + fold(code);
    return key;
}

bool Shelf::prepareSearch(std::size_t most) {
    for (; most > 0 && m_prepared < m_items.size(); --most) (void)keyOf(m_prepared++);
    return m_prepared < m_items.size();
}

const ShelfItem* Shelf::find(ItemId id) const {
    const auto found = m_byId.find(id.packed());
    return found == m_byId.end() ? nullptr : &m_items[found->second];
}

const ShelfItem* Shelf::findByCode(const std::string& code) const {
    const auto found = m_byCode.find(code);
    return found == m_byCode.end() ? nullptr : &m_items[found->second.front()];
}

std::vector<ShelfItem> Shelf::allByCode(const std::string& code) const {
    std::vector<ShelfItem> items;
    if (const auto found = m_byCode.find(code); found != m_byCode.end())
        for (const auto at : found->second) items.push_back(m_items[at]);
    return items;
}

std::vector<const ShelfItem*> Shelf::variantsOf(ItemId series) const {
    std::vector<const ShelfItem*> variants;
    for (const auto& item : m_items)
        if (item.series() == series && !item.isSold()) variants.push_back(&item);
    return variants;
}

std::size_t Shelf::replace(ShelfItem item) {
    const auto found = m_byId.find(item.id.packed());
    const auto at = found == m_byId.end() ? m_items.size() : found->second;
    if (at == m_items.size()) {
        m_items.push_back(std::move(item));
        m_keys.emplace_back();
    } else {
        m_items[at] = std::move(item);
    }
    index(at);
    return at;
}

std::vector<std::size_t> Shelf::search(const std::string& text, const std::string& family) const {
    std::vector<std::string> words;
    const auto folded = fold(text);
    for (std::size_t at = 0; at < folded.size();) {
        const auto end = std::min(folded.find(' ', at), folded.size());
        words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    std::vector<std::size_t> begins; // with a word of the key beginning as typed
    std::vector<std::size_t> within;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto& item = m_items[i];
        if (item.isSold() || (!family.empty() && item.family != family)) continue;
        if (words.empty()) {
            begins.push_back(i);
            continue;
        }
        const auto& key = keyOf(i);
        const auto has = [&](const std::string& word) { return key.find(word) != key.npos; };
        if (!std::all_of(words.begin(), words.end(), has)) continue;
        const bool first = key.find(' ' + words.front()) != key.npos;
        (first ? begins : within).push_back(i);
    }
    begins.insert(begins.end(), within.begin(), within.end());
    return begins;
}

} // namespace touat
