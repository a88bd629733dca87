// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/small_stall.h"

#include <algorithm>

#include "app/demo/shop_words.h"
#include "core/acts/receive_goods.h"
#include "core/acts/register_artisan.h"
#include "core/acts/register_item.h"
#include "core/acts/sign_contract.h"
#include "core/acts/start_book.h"
#include "core/book/artisan_paper_view.h"
#include "core/sales/rules.h"

namespace touat {

namespace {

using StallWords = nlohmann::json;

constexpr std::size_t mostGoods = 24; // fills the tiles, and is made within a second

struct TradeWords {
    Name sign;
    std::vector<std::string> families;
};

TradeWords wordsOfTrade(Trade trade) {
    switch (trade) {
    case Trade::textile:
        return {{"محل النسيج واللباس", "Stand de textile"}, {"weaving", "dress"}};
    case Trade::jewellery:
        return {{"محل الحلي", "Stand de bijoux"}, {"silver"}};
    case Trade::leather:
        return {{"محل الجلود", "Stand de cuir"}, {"leather"}};
    case Trade::pottery:
        return {{"محل الفخار", "Stand de poterie"}, {"pottery"}};
    case Trade::mixed:
        break;
    }
    return {{"محل التدريب", "Stand d'entraînement"},
            {"weaving", "pottery", "basketry", "leather", "silver", "dress", "other"}};
}

template <class T> T grantedHere(Result<T> result) {
    must(result.operator bool(), "a small stall asks only for what is allowed");
    return std::move(*result);
}

Name nameIn(const StallWords& words) {
    return {words.at("ar").get<std::string>(), words.at("fr").get<std::string>()};
}

struct Entrusted {
    ArtisanId artisan;
    ContractId contract;
    std::vector<IncomingLine> lines;
};

class SmallStory {
  public:
    SmallStory(Book& book, const StallWords& words, const SmallStall& order)
        : m_book(book), m_words(words), m_order(order) {}

    int tell() {
        auto manager = m_order.manager;
        const Person boss{grantedHere(admitStaff(m_book, Person::commandLine(), manager)),
                          manager.role};
        auto seller = m_order.seller;
        seller.stall = m_order.stall;
        m_seller = {grantedHere(admitStaff(m_book, boss, seller)), seller.role};
        for (int i = 0; i < 3; ++i)
            contractWithSomebody(boss, i);
        shelveGoods();
        for (const auto& each : m_makers)
            if (!each.lines.empty())
                (void)grantedHere(
                    takeDeposit(m_book, m_seller, each.artisan, each.contract, each.lines));
        (void)grantedHere(receiveGoods(m_book, m_seller, m_own));
        return m_goods;
    }

  private:
    void contractWithSomebody(const Person& boss, int n) {
        const auto at = static_cast<std::size_t>(n);
        const auto first = nameIn(m_words.at("given_women").at(at));
        const auto last = nameIn(m_words.at("surnames").at(at * 7));
        NewArtisan artisan;
        artisan.name = {first.arabic + ' ' + last.arabic, first.latin + ' ' + last.latin};
        artisan.commune = nameIn(m_words.at("communes").at(at));
        artisan.portrait = "p0" + std::to_string(n + 2);
        artisan.pin = "4826";
        artisan.phone = "066000000" + std::to_string(n);
        const auto id = grantedHere(registerArtisan(m_book, boss, artisan));
        Terms terms;
        terms.commission = Rate::percent(15);
        terms.holdDays = ShopRules{}.returnDays;
        const auto seen = draftedContract(m_book, id, m_order.stall, terms).fingerprint();
        m_makers.push_back(
            {id, grantedHere(signContract(m_book, boss, id, m_order.stall, terms, seen)), {}});
    }

    void shelveGoods() {
        const auto families = wordsOfTrade(m_order.trade).families;
        // One variant of every product, then the second of each …: every drawing is there early.
        for (std::size_t round = 0; round < 8; ++round)
            for (const auto& product : m_words.at("products")) {
                const auto family = product.at("family").get<std::string>();
                const auto& variants = product.at("variants");
                if (std::find(families.begin(), families.end(), family) == families.end() ||
                    round >= variants.size() || m_goods >= static_cast<int>(mostGoods))
                    continue;
                // The practice stall takes one in two, so that every family has its turn.
                if (m_order.trade == Trade::mixed && m_skip++ % 2 == 1) continue;
                shelve(product, variants.at(round));
            }
    }

    void shelve(const StallWords& product, const StallWords& variant) {
        const bool piece = product.at("kind") == "piece";
        ItemCard card;
        card.name = nameIn(variant);
        card.family = product.at("family").get<std::string>();
        card.picture = product.at("picture").get<std::string>();
        card.palette = variant.at("palette").get<std::string>();
        card.price = Money::dinars(variant.at("low").get<int>());
        const bool own = m_goods % 6 == 5;
        auto& maker = m_makers[static_cast<std::size_t>(m_goods) % m_makers.size()];
        if (!own) {
            card.artisan = maker.artisan;
            card.contract = maker.contract;
            card.floor = card.price - partOf(card.price, Rate::percent(10));
        }
        const auto item = grantedHere(
            registerItem(m_book, m_seller, piece ? ItemKind::piece : ItemKind::series, card));
        (own ? m_own : maker.lines).push_back({item, Quantity::pieces(piece ? 1 : 12)});
        ++m_goods;
    }

    Book& m_book;
    const StallWords& m_words;
    const SmallStall& m_order;
    Person m_seller;
    std::vector<Entrusted> m_makers;
    std::vector<IncomingLine> m_own;
    int m_goods = 0;
    int m_skip = 0;
};

} // namespace

int makeSmallStall(const SmallStall& order, const Surroundings& surroundings) {
    const auto words = readShopWords(order.words);
    startBook(order.book, order.stall, wordsOfTrade(order.trade).sign, surroundings);
    auto around = surroundings;
    giveKeys(around, loadKeys(keysBeside(order.book)));
    Book book(order.book, std::move(around));
    return SmallStory(book, words, order).tell();
}

} // namespace touat
