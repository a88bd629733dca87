// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A contract between an artisan and a stall. A version, once signed, never changes; an item keeps
// the version under which it was entrusted, and a sale line the version under which it was sold.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/consignment/hand_signature.h"
#include "core/enum_words.h"
#include "core/hash.h"
#include "core/id.h"
#include "core/moment.h"
#include "core/rate.h"
#include "core/result.h"

namespace touat {

/// In whose name the stall sells. It decides turnover, VAT and the words on the receipt (2.1).
enum class Agency {
    agent,   // in the artisan's name and for the artisan's account
    ownName, // in the stall's name, for the artisan's account
    own,     // the stall's own goods, bought outright: no artisan, no contract
};
template <>
struct EnumWords<Agency> {
    static constexpr auto words = std::to_array<std::string_view>({"agent", "own_name", "own"});
};

/// Bands are marginal: each takes its rate of the part of the price that lies in it.
enum class Basis { percent, fixedNet, bands };
template <>
struct EnumWords<Basis> {
    static constexpr auto words =
        std::to_array<std::string_view>({"percent", "fixed_net", "bands"});
};

/// From this much of the price of one unit on, the stall takes this rate, until the next band.
struct Band {
    Money from;
    Rate commission;
    friend bool operator==(const Band&, const Band&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("from", self.from);
        visit("commission_bp", self.commission);
    }
};

/// Whether the commission's rate contains its VAT or has it added.
enum class CommissionVat { included, added };
template <>
struct EnumWords<CommissionVat> {
    static constexpr auto words = std::to_array<std::string_view>({"included", "added"});
};

/// Who bears it when a piece is sold below its tag (2.3).
enum class Bearer {
    shared,  // everybody, by what was paid
    stall,   // the artisan and the centre get theirs of the tag
    artisan, // the stall and the centre get theirs of the tag
    centre,  // the artisan and the stall get theirs of the tag
};
template <>
struct EnumWords<Bearer> {
    static constexpr auto words =
        std::to_array<std::string_view>({"shared", "stall", "artisan", "centre"});
};

/// Of which price the shares are taken when less than the tag was paid and nobody bears it alone.
enum class SharesOf { paid, tag };
template <>
struct EnumWords<SharesOf> {
    static constexpr auto words = std::to_array<std::string_view>({"paid", "tag"});
};

/// Who answers for goods that are damaged or gone while the stall has them.
enum class Liability { stall, artisan };
template <>
struct EnumWords<Liability> {
    static constexpr auto words = std::to_array<std::string_view>({"stall", "artisan"});
};

/// What a lost unit is worth to its artisan: the net at the floor, or at the tag.
enum class LossValue { netAtFloor, netAtTag };
template <>
struct EnumWords<LossValue> {
    static constexpr auto words =
        std::to_array<std::string_view>({"net_at_floor", "net_at_tag"});
};

/// What follows the term. There is no third way: silence never makes goods the shop's.
enum class AtEnd { returned, renewed };
template <>
struct EnumWords<AtEnd> {
    static constexpr auto words = std::to_array<std::string_view>({"returned", "renewed"});
};

/// How often the artisan is paid.
enum class Rhythm { asked, weekly, monthly };
template <>
struct EnumWords<Rhythm> {
    static constexpr auto words =
        std::to_array<std::string_view>({"asked", "weekly", "monthly"});
};

/// The first day, from `from` on, on which money is fetched: the very day for who is paid when asked;
/// else a Saturday, the market day of Adrar (algeria.md, section 6), and once a month the first of it.
Day payday(Rhythm rhythm, Day from);

/// Who keeps the artisan's money: the stall that took it, or the centre, to which the stall owes it
/// from the sale on.
enum class Keeper { stall, centre };
template <>
struct EnumWords<Keeper> {
    static constexpr auto words = std::to_array<std::string_view>({"stall", "centre"});
};

/// Other shares for some goods. The first rule that matches wins.
struct ShareRule {
    std::string family;         // "": every family
    Money from;                 // tags of at least so much
    std::optional<Money> below; // and of less than so much
    Basis basis = Basis::percent;
    Rate commission;
    std::optional<std::vector<Band>> bands;
    friend bool operator==(const ShareRule&, const ShareRule&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("family", self.family);
        visit("from", self.from);
        visit("below", self.below);
        visit("basis", self.basis);
        visit("commission_bp", self.commission);
        visit("bands", self.bands);
    }
};

/// What a version says. What is not said is as the comment says.
struct Terms {
    Agency agency = Agency::agent;
    Basis basis = Basis::percent;
    Rate commission; // the stall's, of the price paid (basis percent)
    CommissionVat commissionVat = CommissionVat::included;
    Rate vat;         // zero: the stall is not registered for VAT
    Rate centre;      // the centre's share of the price paid
    int holdDays = 0; // from the sale until the money can be paid out: the return window
    std::optional<Bearer> bearer; // of reductions; not said: shared
    std::optional<std::vector<Band>> bands;     // basis bands, the lowest first
    std::optional<SharesOf> sharesOf;           // not said: the price paid
    std::optional<Money> leastCommission;       // under a fixed net, for one unit; not said: none
    std::optional<Rate> freeDiscount;           // off the tag without asking; not said: to the floor
    std::optional<Rate> floor;                  // part of the tag below which nothing goes
    std::optional<Liability> liability;         // not said: the stall
    std::optional<LossValue> lossValue;         // not said: the net at the floor
    std::optional<Day> starts;                  // not said: with the signature
    std::optional<Day> ends;                    // the last day; not said: until another is signed
    std::optional<int> graceDays;               // after it, in which goods are still sold
    std::optional<AtEnd> atEnd;                 // not said: returned
    std::optional<Rhythm> rhythm;               // of payouts; not said: when asked
    std::optional<Money> leastPayout;           // less waits for the next run; not said: any
    std::optional<Keeper> keeper;               // of the artisan's money; not said: the stall
    std::optional<std::vector<ShareRule>> rules;

    friend bool operator==(const Terms&, const Terms&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("agency", self.agency);
        visit("basis", self.basis);
        visit("commission_bp", self.commission);
        visit("commission_vat", self.commissionVat);
        visit("vat_bp", self.vat);
        visit("centre_bp", self.centre);
        visit("hold_days", self.holdDays);
        visit("bearer", self.bearer);
        visit("bands", self.bands);
        visit("shares_of", self.sharesOf);
        visit("least_commission", self.leastCommission);
        visit("free_discount_bp", self.freeDiscount);
        visit("floor_bp", self.floor);
        visit("liability", self.liability);
        visit("loss_value", self.lossValue);
        visit("starts", self.starts);
        visit("ends", self.ends);
        visit("grace_days", self.graceDays);
        visit("at_end", self.atEnd);
        visit("rhythm", self.rhythm);
        visit("least_payout", self.leastPayout);
        visit("keeper", self.keeper);
        visit("rules", self.rules);
    }
};

/// How a version was signed.
enum class SignatureKind { onScreen, onPaper };
template <>
struct EnumWords<SignatureKind> {
    static constexpr auto words = std::to_array<std::string_view>({"on_screen", "on_paper"});
};
/// What both wrote on the screen.
struct SignedByHand {
    HandSignature artisan;
    HandSignature house;
    friend bool operator==(const SignedByHand&, const SignedByHand&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("artisan", self.artisan);
        visit("house", self.house);
    }
};
struct ContractSignature {
    SignatureKind kind = SignatureKind::onPaper;
    Hash document; // fingerprint of the paper that was signed, with what was written on the screen
    std::optional<SignedByHand> hands; // on the screen, and only there
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("document", self.document);
        visit("hands", self.hands);
    }
};

struct Contract {
    ContractId id;
    ArtisanId artisan;
    Stall stall;
    int number = 1; // 1, 2, 3 … for one artisan at one stall
    Terms terms;
    Day signedOn;
    std::optional<ContractSignature> signature;
    std::optional<Day> ends; // of the term, as renewed

    /// Whether goods under it may be sold on a day: from its start until its term and grace are over.
    bool inForce(Day day) const;
};

/// Whether the shares can be taken from any price: rates that are shares, together at most the
/// whole, VAT included; bands that leave no gap; own goods have no contract. Refused:
/// contractOverWhole, contractUnknown, bandsOverlap, bandsGap, ruleUnusable (a rule that matches
/// nothing or fixes a net), ruleHidden, termUnusable (an end before its start).
Result<Done> checkTerms(const Terms& terms);
/// The first line of the shares that cannot stay, of the rules in their order and then of all else.
struct WrongShare {
    int rule = 0;         // its number; 0: what holds for all else
    std::size_t band = 0; // of its bands, from 0
    Refusal why;
};
std::optional<WrongShare> wrongShare(const Terms& terms);

/// The terms with everything said that they left open, as the comments above say it.
Terms spelledOut(Terms terms);
/// What most artisans of the centre are offered: 850 of each 1 000, a fortnight to bring goods back.
Terms usualTerms();
/// Marginal, so that a dearer piece never brings its maker less.
std::vector<Band> usualBands();

/// The number of the first rule that matches goods of a family at a tag; 0: none does.
int ruleFor(const Terms& terms, const std::string& family, Money tag);
/// The terms as that rule makes them.
Terms underRule(Terms terms, int rule);

/// What the artisan gets of each 1 000 dinars, for showing; under bands of the first 1 000; empty for a
/// fixed net.
std::optional<Money> artisanPerThousand(const Terms& terms);
/// The stall's commission when the artisan is to get so much of each 1 000 dinars, the centre's share and
/// the VAT of these terms apart; where no rate hits it, the artisan gets a trifle more. Refused:
/// contractOverWhole (more than there is).
Result<Rate> commissionLeaving(Money artisan, const Terms& terms);
/// The same for each band: of each 1 000 dinars of the price from there on.
struct PerThousand {
    Money from;
    Money artisan;
    friend bool operator==(const PerThousand&, const PerThousand&) = default;
};
std::vector<PerThousand> perThousandByBand(const Terms& terms);

} // namespace touat
