// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How artisans reach their own account: the card, the PIN, and the private link of their page on a
// phone. Of a link only the hash is ever kept, so that a book gives none away.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/enum_words.h"
#include "core/hash.h"
#include "core/id.h"

namespace touat {

/// A link was given, on a card or on the slip of a payout. One on a slip takes the place of the one on the
/// slip before; one on a card ends all that there were.
struct ArtisanLinkGiven {
    static constexpr auto type = "artisan_link_given";
    ArtisanId artisan;
    Hash link; // see hashOfLink()
    std::optional<PayoutId> slip = {}; // on which it stands
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("link", self.link);
        visit("slip", self.slip);
    }
};

/// Another card instead of one that is lost.
struct ArtisanCardGiven {
    static constexpr auto type = "artisan_card_given";
    ArtisanId artisan;
    std::string card;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("card", self.card);
    }
};

/// A PIN for who had none, or had forgotten it.
struct ArtisanPinSet {
    static constexpr auto type = "artisan_pin_set";
    ArtisanId artisan;
    std::string pin; // hash, see people/pin.h
    int pinDigits = 4;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("pin", self.pin);
        visit("pin_digits", self.pinDigits);
    }
};

/// Somebody looked at the account: the artisan by link or card and PIN, where nobody of the house is named as who did
/// it. Every look is one; where it was, the book says in which it stands.
struct ArtisanAccountRead {
    static constexpr auto type = "artisan_account_read";
    ArtisanId artisan;
    static void fields(auto& self, auto&& visit) { visit("artisan", self.artisan); }
};

/// Which list of people somebody of the house took away, on paper or in a table. Stored by its word.
enum class PeopleList {
    artisans, // who they are, with their telephones
    wanted,   // whom to call for what is wanted of them
    calls,    // whom to call for their money or their goods
};
template <>
struct EnumWords<PeopleList> {
    static constexpr auto words = std::to_array<std::string_view>({"artisans", "wanted", "calls"});
};

/// For the log: identity and earnings of artisans left the house, by whom (algeria.md section 5).
struct PeopleListTaken {
    static constexpr auto type = "people_list_taken";
    PeopleList list = PeopleList::artisans;
    static void fields(auto& self, auto&& visit) { visit("list", self.list); }
};

/// `link`: the last part of its address.
Hash hashOfLink(std::string_view link);

/// The centre decides about every artisan, a device about those whom it registered itself.
bool decidesAbout(const Stream& by, ArtisanId artisan);

} // namespace touat
