// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/fact.h"
#include "core/journal/json_value.h"

#include <algorithm>

namespace touat {

namespace {

// What applying relies on. No act records otherwise, but a device that was stolen writes what it likes.
// Ids of lines count them in twelve bits; what an exchange gives counts from the middle on.
bool isSound(const Document& document) {
    return document.lines.size() < takenLine && document.tenders.size() < takenLine;
}
bool isSound(const SaleMade& fact) { return isSound(fact.document); }
bool isSound(const RefundMade& fact) { return isSound(fact.document); }
bool isSound(const ExchangeMade& fact) { return isSound(fact.back) && isSound(fact.taken); }
bool isSound(const BoughtOut& fact) {
    return fact.lines.size() < id_bits::lineMax &&
           std::all_of(fact.lines.begin(), fact.lines.end(),
                       [](const BoughtLine& line) { return line.quantity.isPositive(); });
}
bool isSound(const StaffPinSet& fact) { return fact.pinDigits >= 4 && fact.pinDigits <= 8; }
bool isSound(const OwnerCorrected& fact) { return fact.lines.size() <= OwnerCorrected::mostLines; }
template <class T>
bool isSound(const T& fact) {
    const auto few = [](const auto& list) { return list.size() < id_bits::lineMax; };
    bool sound = true;
    if constexpr (requires { fact.losses->size(); }) sound = !fact.losses || few(*fact.losses);
    if constexpr (requires { fact.lines.size(); }) sound = sound && few(fact.lines); // an exception names one
    if constexpr (requires { fact.items.size(); }) sound = sound && few(fact.items);
    const auto hasCode = [](const auto& item) { return !item.card.codes.empty(); }; // the one on its tag
    if constexpr (requires { fact.card.codes; }) sound = sound && hasCode(fact);
    if constexpr (requires { fact.items.front().card.codes; })
        sound = sound && std::all_of(fact.items.begin(), fact.items.end(), hasCode);
    return sound;
}

template <std::size_t I = 0>
Result<std::optional<Fact>> readAlternative(const Envelope& envelope, json::Element body) {
    if constexpr (I == std::variant_size_v<Fact>) {
        return std::optional<Fact>{};
    } else {
        using Alternative = std::variant_alternative_t<I, Fact>;
        if (envelope.type != Alternative::type)
            return readAlternative<I + 1>(envelope, body);
        Alternative fact;
        if (!json::read(body, fact) || !isSound(fact))
            return refuse(Reason::bytesUnreadable, envelope.type);
        return std::optional<Fact>{std::move(fact)};
    }
}

template <std::size_t I = 0>
void appendTypes(std::string& list) {
    if constexpr (I < std::variant_size_v<Fact>) {
        list += std::variant_alternative_t<I, Fact>::type;
        list += ' ';
        appendTypes<I + 1>(list);
    }
}

template <class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

// The stalls that wrote the lines: none of them pays again what another place has paid.
std::vector<FeedTarget> writersOf(const std::vector<PaidLine>& lines) {
    std::vector<FeedTarget> writers;
    for (const auto& line : lines) {
        const auto writer = line.entry.entry().stream.stall;
        const bool known = std::any_of(writers.begin(), writers.end(), [&](const auto& each) {
            return each.stall == writer;
        });
        if (!known && !writer.isCentre()) writers.push_back({writer});
    }
    return writers;
}

std::vector<FeedTarget> targetsAt(const std::vector<Stall>& stalls) {
    if (stalls.empty()) return {FeedTarget{}};
    std::vector<FeedTarget> targets;
    for (const auto stall : stalls) targets.push_back({stall});
    return targets;
}

} // namespace

std::string typeOf(const Fact& fact) {
    return std::visit([](const auto& each) { return std::string(each.type); }, fact);
}

Postings postingsOf(Stall at, const Fact& fact) {
    return std::visit([&](const auto& each) { return postingsOf(at, each); }, fact);
}

json::Value bodyOf(const Fact& fact) {
    return std::visit([](const auto& each) { return json::write(each); }, fact);
}

Result<std::optional<Fact>> readFact(const Envelope& envelope, json::Element body) {
    if (envelope.version != factVersion) return std::optional<Fact>{};
    return readAlternative(envelope, body);
}

std::string factListVersion() {
    std::string list = std::to_string(factVersion) + ' ';
    appendTypes(list);
    return hashOfEntry(list).hex().substr(0, 16);
}

std::vector<FeedTarget> feedTargetsOf(const Fact& fact) {
    using Targets = std::vector<FeedTarget>;
    return std::visit(
        Overloaded{
            [](const DeviceEnrolled&) -> Targets { return {FeedTarget{}}; }, // their keys sign vouchers
            [](const DeviceRevoked&) -> Targets { return {FeedTarget{}}; },
            [](const DayDigested&) -> Targets { return {FeedTarget{}}; },
            [](const VoucherTaken&) -> Targets { return {FeedTarget{}}; },
            [](const StaffAdmitted& admitted) -> Targets { return {FeedTarget{admitted.stall}}; },
            [](const RightsSet&) -> Targets { return {FeedTarget{}}; },
            [](const BadgeGiven&) -> Targets { return {FeedTarget{}}; },
            [](const StaffPinSet& set) -> Targets { return {FeedTarget{set.stall}}; },
            [](const StaffDismissed& dismissed) -> Targets { return {FeedTarget{dismissed.stall}}; },
            [](const StaffReadmitted& readmitted) -> Targets { return {FeedTarget{readmitted.stall}}; },
            [](const ArtisanRegistered&) -> Targets { return {FeedTarget{}}; },
            [](const ArtisansWithdrawn&) -> Targets { return {FeedTarget{}}; },
            [](const ArtisanPhoneSet&) -> Targets { return {FeedTarget{}}; },
            [](const ArtisanCardGiven&) -> Targets { return {FeedTarget{}}; },
            [](const ArtisanPinSet&) -> Targets { return {FeedTarget{}}; },
            // With the goods, the terms under which they were entrusted may come to any stall.
            [](const ContractSigned&) -> Targets { return {FeedTarget{}}; },
            [](const ContractRenewed&) -> Targets { return {FeedTarget{}}; },
            [](const ConsentGiven&) -> Targets { return {FeedTarget{}}; },
            // Whose goods are travels with them.
            [](const BoughtOut&) -> Targets { return {FeedTarget{}}; },
            [](const OwnerCorrected&) -> Targets { return {FeedTarget{}}; },
            [](const ArtisanPaid& paid) { return writersOf(paid.lines); },
            [](const PayoutReversed& reversed) { return writersOf(reversed.was.lines); },
            [](const ItemRegistered&) -> Targets { return {FeedTarget{}}; },
            [](const PieceRegistered&) -> Targets { return {FeedTarget{}}; },
            [](const ItemDescribed&) -> Targets { return {FeedTarget{}}; },
            [](const ItemsRegistered&) -> Targets { return {FeedTarget{}}; },
            [](const ItemsWithdrawn&) -> Targets { return {FeedTarget{}}; },
            [](const PlaceSet&) -> Targets { return {FeedTarget{}}; },
            [](const TransferSent&) -> Targets { return {FeedTarget{}}; },
            [](const TransferReceived&) -> Targets { return {FeedTarget{}}; },
            [](const TransferSettled&) -> Targets { return {FeedTarget{}}; },
            [](const ExceptionRuled&) -> Targets { return {FeedTarget{}}; },
            [](const RulingTakenBack&) -> Targets { return {FeedTarget{}}; },
            [](const GoodsRequested& request) -> Targets { return {FeedTarget{request.of}}; },
            [](const TransferOrdered& order) -> Targets { return {{order.from}, {order.to}}; },
            [](const TransferOrderWithdrawn& order) -> Targets { return {{order.from}, {order.to}}; },
            [](const RequestDeclined& no) -> Targets {
                const auto by = no.request.entry().stream.stall;
                if (by.isCentre()) return {FeedTarget{}}; // an order: it does not name who waits for the goods
                return {FeedTarget{by}};
            },
            [](const PieceInspected&) -> Targets { return {FeedTarget{}}; },
            [](const PriceChanged&) -> Targets { return {FeedTarget{}}; },
            [](const RulesSet& rules) -> Targets { return {FeedTarget{rules.stall}}; },
            [](const PromotionSet& promotion) { return targetsAt(promotion.stalls); },
            [](const PromotionEnded&) -> Targets { return {FeedTarget{}}; },
            // A stall that a list left must hear of it too.
            [](const PriceListSet&) -> Targets { return {FeedTarget{}}; },
            [](const IssuerSet& issuer) -> Targets { return {FeedTarget{issuer.stall}}; },
            [](const auto&) -> Targets { return {}; },
        },
        fact);
}

} // namespace touat
