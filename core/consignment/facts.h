// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens between the house and the artisans: contracts, deposits, returns. Their money is in
// core/consignment/account_facts.h.
#pragma once

#include <vector>

#include "core/consignment/account_facts.h"
#include "core/consignment/contract.h"
#include "core/money.h"
#include "core/name.h"
#include "core/quantity.h"
#include "core/stock/facts.h"
#include "core/stock/item.h"

namespace touat {

struct ArtisanRegistered {
    static constexpr auto type = "artisan_registered";
    std::string card; // code of the card that signs the artisan in
    Name name;
    Name commune;
    std::string portrait;
    std::string pin; // hash, see people/pin.h
    int pinDigits = 4;
    std::string phone; // as readPhone gives it; empty: not known
    std::optional<FromTable> table = {}; // with which they came in
    static void fields(auto& self, auto&& visit) {
        visit("card", self.card);
        visit("name", self.name);
        visit("commune", self.commune);
        visit("portrait", self.portrait);
        visit("pin", self.pin);
        visit("pin_digits", self.pinDigits);
        visit("phone", self.phone);
        visit("table", self.table);
    }
};

/// An import was a mistake: these artisans are in no list any more and their cards open nothing. Whoever
/// has signed with one of them meanwhile, unheard of here, keeps them: a contract counts more.
struct ArtisansWithdrawn {
    static constexpr auto type = "artisans_withdrawn";
    ImportId import;
    std::vector<ArtisanId> artisans;
    static void fields(auto& self, auto&& visit) {
        visit("import", self.import);
        visit("artisans", self.artisans);
    }
};

/// An artisan has another telephone number, or none any more. Whoever calls them learns it, so any
/// place may say it; of two words about it the later one counts.
struct ArtisanPhoneSet {
    static constexpr auto type = "artisan_phone_set";
    ArtisanId artisan;
    std::string phone; // as readPhone gives it; empty: not known
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("phone", self.phone);
    }
};

/// One version of a contract was signed; its id is the entry's.
struct ContractSigned {
    static constexpr auto type = "contract_signed";
    ArtisanId artisan;
    Stall stall;
    int number = 1;
    Terms terms;
    Day signedOn;
    std::optional<ContractSignature> signature;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("stall", self.stall);
        visit("number", self.number);
        visit("terms", self.terms);
        visit("signed_on", self.signedOn);
        visit("signature", self.signature);
    }
};

struct DepositLine {
    ItemId item;
    ItemKind kind = ItemKind::piece;
    Quantity quantity;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("kind", self.kind);
        visit("quantity", self.quantity);
    }
};

/// An artisan left goods in the stall's custody; they stay the artisan's.
struct DepositTaken {
    static constexpr auto type = "deposit_taken";
    ArtisanId artisan;
    ContractId contract;
    std::vector<DepositLine> lines;
    std::optional<std::int64_t> slip = std::nullopt; // its number, gapless on the device
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("contract", self.contract);
        visit("lines", self.lines);
        visit("slip", self.slip);
    }
};

/// Goods were left and counted, with a photo and a slip in two copies; each is looked at later. Until it
/// is accepted nothing of it is on sale.
struct DepositCounted {
    static constexpr auto type = "deposit_counted";
    ArtisanId artisan;
    ContractId contract;
    std::int64_t slip = 0; // its number, gapless on the device
    Quantity counted;
    std::optional<std::string> photo; // name of the file, which is the hash of its bytes
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("contract", self.contract);
        visit("slip", self.slip);
        visit("counted", self.counted);
        visit("photo", self.photo);
        visit("note", self.note);
    }
};

/// Both have signed the slip of a counted deposit on the screen.
struct DepositSigned {
    static constexpr auto type = "deposit_signed";
    DepositId deposit;
    ArtisanId artisan;
    Hash document; // fingerprint of the slip with what was written under it
    SignedByHand hands;
    static void fields(auto& self, auto&& visit) {
        visit("deposit", self.deposit);
        visit("artisan", self.artisan);
        visit("document", self.document);
        visit("hands", self.hands);
    }
};

/// What came of a piece that was offered: accepted for sale, refused, or to be worked on again.
enum class Appraisal { accepted, refused, toRework };
template <>
struct EnumWords<Appraisal> {
    static constexpr auto words =
        std::to_array<std::string_view>({"accepted", "refused", "to_rework"});
};
/// Some of a counted deposit was looked at. What was accepted is an item with a card from now on and is
/// on the shelf; the rest goes home with the artisan.
struct GoodsAppraised {
    static constexpr auto type = "goods_appraised";
    DepositId deposit;
    ArtisanId artisan;
    Appraisal outcome = Appraisal::accepted;
    std::optional<ItemId> item; // of what was accepted
    ItemKind kind = ItemKind::piece;
    Quantity quantity;
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("deposit", self.deposit);
        visit("artisan", self.artisan);
        visit("outcome", self.outcome);
        visit("item", self.item);
        visit("kind", self.kind);
        visit("quantity", self.quantity);
        visit("note", self.note);
    }
};
/// That was a mistake: what it took is offered again, and leaves the shelf.
struct AppraisalUndone {
    static constexpr auto type = "appraisal_undone";
    AppraisalId appraisal;
    std::string why;
    GoodsAppraised was;
    static void fields(auto& self, auto&& visit) {
        visit("appraisal", self.appraisal);
        visit("why", self.why);
        visit("was", self.was);
    }
};

/// Unsold goods went back to their artisan.
struct GoodsReturned {
    static constexpr auto type = "goods_returned";
    ArtisanId artisan;
    Spot from = Spot::shelf;
    std::vector<GoodsLine> lines;
    std::optional<std::string> photo;
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("from", self.from);
        visit("lines", self.lines);
        visit("photo", self.photo);
        visit("note", self.note);
    }
};

/// How an artisan's word was given; `vouched`: somebody of the house says that it was.
enum class ConsentHow { inPerson, byPhone, vouched };
template <>
struct EnumWords<ConsentHow> {
    static constexpr auto words =
        std::to_array<std::string_view>({"in_person", "by_phone", "vouched"});
};

/// An artisan's word about an item, as it stands.
struct Consent {
    Money least; // for one unit
    ConsentHow how = ConsentHow::inPerson;
};

/// The artisan agreed that an item may go for less.
struct ConsentGiven {
    static constexpr auto type = "consent_given";
    ArtisanId artisan;
    ItemId item;
    Money least; // for one unit
    std::optional<Day> until;
    ConsentHow how = ConsentHow::inPerson; // never vouched
    std::string note;                      // who spoke with whom
    std::optional<std::string> phone = {}; // that was called, as readPhone gives it
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("item", self.item);
        visit("least", self.least);
        visit("until", self.until);
        visit("how", self.how);
        visit("note", self.note);
        visit("phone", self.phone);
    }
};

/// Goods under a version may stay until another day. The version itself does not change.
struct ContractRenewed {
    static constexpr auto type = "contract_renewed";
    ContractId contract;
    Day until;
    ConsentHow how = ConsentHow::inPerson; // never vouched
    std::string note;
    static void fields(auto& self, auto&& visit) {
        visit("contract", self.contract);
        visit("until", self.until);
        visit("how", self.how);
        visit("note", self.note);
    }
};

} // namespace touat
