// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be sold. A piece is one of a kind: one item, one code, one custodian, sold at most once.
// A series is several alike, counted. A service (postage, a repair) has no stock, and a kit has none but
// that of its parts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/enum_words.h"
#include "core/id.h"
#include "core/money.h"
#include "core/name.h"
#include "core/rate.h"
#include "core/result.h"

namespace touat {

enum class ItemKind { piece, series, service };
template <>
struct EnumWords<ItemKind> {
    static constexpr auto words =
        std::to_array<std::string_view>({"piece", "series", "service"});
};

/// Where a one-off piece stands: registered, on sale in a stall, sold, back and laid aside, on the way
/// to another place, in the store room, or written off.
enum class PieceState { registered, onSale, sold, aside, inTransit, inReserve, damaged, lost, used };
template <>
struct EnumWords<PieceState> {
    static constexpr auto words =
        std::to_array<std::string_view>({"registered", "on_sale", "sold", "aside", "in_transit",
                                         "in_reserve", "damaged", "lost", "used"});
};

struct PieceStanding {
    PieceState state = PieceState::registered;
    std::optional<Stall> holder;
};

/// What one of it is counted or measured in. Quantities are thousandths of it.
enum class Unit { piece, metre, kilogram };
template <>
struct EnumWords<Unit> {
    static constexpr auto words =
        std::to_array<std::string_view>({"piece", "metre", "kilogram"});
};
constexpr bool isMeasured(Unit unit) { return unit != Unit::piece; }
/// What is counted comes whole; what is measured, by the thousandth.
constexpr bool fitsUnit(Quantity quantity, Unit unit) {
    return isMeasured(unit) || quantity.isWhole();
}

/// Something that goods say of themselves beside what all do: by a name of core/stock/family.h, or in
/// somebody's own words: "woven for", "a wedding".
struct Attribute {
    std::string name;
    std::string value;
    friend bool operator==(const Attribute&, const Attribute&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("name", self.name);
        visit("value", self.value);
    }
};

/// What a buyer likes to know of a thing, and what a certificate needs. Nothing of it decides a price.
struct ItemDetails {
    std::optional<Name> story;
    std::optional<Name> materials;
    std::optional<Name> technique;
    std::optional<Name> village; // where it was made
    std::optional<Name> size;    // of a variant
    std::optional<Name> colour;  // of a variant
    std::optional<int> hours;    // of work
    std::optional<int> grams;
    std::optional<int> lengthMm;
    std::optional<int> widthMm;
    std::optional<int> heightMm;
    std::optional<std::vector<Attribute>> more;
    friend bool operator==(const ItemDetails&, const ItemDetails&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("story", self.story);
        visit("materials", self.materials);
        visit("technique", self.technique);
        visit("village", self.village);
        visit("size", self.size);
        visit("colour", self.colour);
        visit("hours", self.hours);
        visit("grams", self.grams);
        visit("length_mm", self.lengthMm);
        visit("width_mm", self.widthMm);
        visit("height_mm", self.heightMm);
        visit("more", self.more);
    }
};

/// So much of an item in a kit.
struct KitPart {
    ItemId item;
    Quantity quantity;
    friend bool operator==(const KitPart&, const KitPart&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("item", self.item);
        visit("quantity", self.quantity);
    }
};

/// What is written on an item's card, whatever its kind.
struct ItemCard {
    std::vector<std::string> codes; // the first is on our tag, others are the maker's own
    Name name;
    std::string family;                 // "weaving", "pottery" …: where its tile stands
    std::optional<ArtisanId> artisan;   // empty: the stall's own goods
    std::optional<ContractId> contract; // the version under which it is entrusted
    Money price;
    Money floor;              // below it nobody sells without the artisan's word
    std::optional<Money> net; // the artisan's fixed net for one unit, under a fixed-net contract
    std::string picture;      // which drawing stands for it
    std::string palette;      // in which colours
    std::optional<Rate> vat;  // own goods at another rate than the stall's
    std::optional<std::string> photo;  // name of the file, which is the hash of its bytes
    std::optional<std::vector<std::string>> photos; // more of them, after the first
    std::optional<int> incomplete;     // 1: registered in a hurry at the counter, to be completed
    std::optional<Unit> unit;          // empty: pieces
    std::optional<ItemId> model;       // the first of its sizes and colours, if it is not that itself
    std::optional<std::vector<KitPart>> parts; // of a kit
    std::optional<ItemDetails> details;

    static void fields(auto& self, auto&& visit) {
        visit("codes", self.codes);
        visit("name", self.name);
        visit("family", self.family);
        visit("artisan", self.artisan);
        visit("contract", self.contract);
        visit("price", self.price);
        visit("floor", self.floor);
        visit("net", self.net);
        visit("picture", self.picture);
        visit("palette", self.palette);
        visit("vat_bp", self.vat);
        visit("photo", self.photo);
        visit("photos", self.photos);
        visit("incomplete", self.incomplete);
        visit("unit", self.unit);
        visit("model", self.model);
        visit("parts", self.parts);
        visit("details", self.details);
    }
};

constexpr std::size_t mostPhotos = 8; // after the first

/// Whether the card can be registered: a code that a scanner can read, a clean name in at least one
/// language, a price not below its floor, details that are clean and have a size. Refused:
/// codeUnusable, nameMissing, textUnusable, tooManyLines (photos), amountTooLarge, belowFloor,
/// quantityNotPositive, attributeUnusable.
Result<Done> checkCard(const ItemCard& card);

/// One to 32 printable ASCII characters, no space at either end: what a keyboard wedge can type.
bool isUsableCode(std::string_view code);

/// The code that Touat prints when a thing has none: an EAN-13 in the range for use inside a shop,
/// 2 · stall (2) · epoch (2) · running number (7) · check digit.
std::string ownCode(const Stream& stream, std::int64_t runningNumber);
/// The EAN-13 check digit of twelve digits.
char eanCheckDigit(std::string_view twelveDigits);

} // namespace touat
