// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/assortment.h"

#include "core/acts/receive_goods.h"
#include "core/acts/register_item.h"

namespace touat {

namespace {

template <class T>
T allowed(Result<T> result) {
    must(static_cast<bool>(result), "the demo shop may do what it does");
    return *result;
}

ItemCard cardOf(Name name, const char* family, const char* picture, const char* palette,
                int dinars) {
    ItemCard card;
    card.name = std::move(name);
    card.family = family;
    card.picture = picture;
    card.palette = palette;
    card.price = Money::dinars(dinars);
    card.floor = Money::dinars(dinars * 8 / 10);
    return card;
}

class Assortment {
  public:
    Assortment(Book& book, const Person& seller) : m_book(book), m_seller(seller) {}

    void henna() {
        auto card = cardOf({"حناء توات، بالوزن", "Henné du Touat, au poids"}, "other", "parcel",
                           "green", 1200);
        card.unit = Unit::kilogram;
        m_henna = add(card, Quantity::thousandths(8'350));
    }
    void slippers() {
        struct Colour {
            Name name;
            const char* palette;
        };
        const Colour brown{{"بني", "marron"}, "brown"};
        const Colour red{{"أحمر", "rouge"}, "red"};
        const Colour white{{"أبيض", "blanc"}, "white"};
        std::optional<ItemId> model;
        const auto pair = [&](const Colour& colour, const char* size, int dinars, int pairs) {
            auto card = cardOf({"بلغة جلدية", "Belgha en cuir"}, "leather", "sandals",
                               colour.palette, dinars);
            card.model = model;
            card.details.emplace();
            card.details->size = Name{size, size};
            card.details->colour = colour.name;
            const auto item = add(card, Quantity::pieces(pairs));
            if (!model) model = item;
        };
        pair(brown, "38", 2200, 3);
        pair(brown, "40", 2200, 5);
        pair(brown, "42", 2400, 2);
        pair(red, "38", 2200, 1);
        pair(red, "40", 2200, 0);
        pair(white, "40", 2500, 4);
        pair(white, "42", 2600, 1);
    }
    void teaSet() {
        const auto glass = add(cardOf({"كأس شاي", "Verre à thé"}, "other", "copper", "silver", 90),
                               Quantity::pieces(40));
        const auto tray = add(cardOf({"صينية نحاسية", "Plateau en cuivre"}, "other", "plate",
                                     "terracotta", 1900),
                              Quantity::pieces(4));
        auto card = cardOf({"طقم شاي بالحناء", "Service à thé et henné"}, "other", "tea_set",
                           "silver", 2450);
        card.parts = {{glass, Quantity::pieces(6)},
                      {tray, Quantity::pieces(1)},
                      {m_henna, Quantity::thousandths(150)}};
        (void)allowed(registerItem(m_book, m_seller, ItemKind::service, card));
        ++m_registered;
    }
    ItemId coded(Name name, const char* palette, int dinars) {
        auto card = cardOf(std::move(name), "other", "parcel", palette, dinars);
        card.codes = {sharedCode};
        return add(card, Quantity::pieces(6));
    }

    int registered() const { return m_registered; }

  private:
    ItemId add(const ItemCard& card, Quantity quantity) {
        const auto item = allowed(registerItem(m_book, m_seller, ItemKind::series, card));
        ++m_registered;
        if (quantity.isPositive())
            (void)allowed(receiveGoods(m_book, m_seller, {{item, quantity}}));
        return item;
    }

    Book& m_book;
    const Person& m_seller;
    ItemId m_henna;
    int m_registered = 0;
};

} // namespace

int shelveAssortment(Book& book, const Person& seller) {
    Assortment assortment(book, seller);
    assortment.henna();
    assortment.slippers();
    assortment.teaSet();
    (void)assortment.coded({"بخور الجاوي", "Encens djaoui"}, "ochre", 250);
    return assortment.registered();
}

ItemId shelveTwin(Book& book, const Person& seller) {
    return Assortment(book, seller).coded({"صابون بزيت الزيتون", "Savon à l'huile d'olive"}, "green", 180);
}

} // namespace touat
