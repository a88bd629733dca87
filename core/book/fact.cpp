// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/fact.h"

namespace touat {

namespace {

template <std::size_t I = 0>
Result<std::optional<Fact>> readAlternative(const Envelope& envelope, json::Element body) {
    if constexpr (I == std::variant_size_v<Fact>) {
        return std::optional<Fact>{};
    } else {
        using Alternative = std::variant_alternative_t<I, Fact>;
        if (envelope.type != Alternative::type)
            return readAlternative<I + 1>(envelope, body);
        Alternative fact;
        if (!json::read(body, fact)) return refuse(Reason::bytesUnreadable, envelope.type);
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

std::optional<FeedTarget> feedTargetOf(const Fact& fact) {
    using Target = std::optional<FeedTarget>;
    return std::visit(
        Overloaded{
            [](const DeviceEnrolled&) -> Target { return FeedTarget{}; }, // their keys sign vouchers
            [](const VoucherTaken&) -> Target { return FeedTarget{}; },
            [](const StaffAdmitted& admitted) -> Target { return FeedTarget{admitted.stall}; },
            [](const RightsSet&) -> Target { return FeedTarget{}; },
            [](const BadgeGiven&) -> Target { return FeedTarget{}; },
            [](const ArtisanRegistered&) -> Target { return FeedTarget{}; },
            [](const ArtisanCardGiven&) -> Target { return FeedTarget{}; },
            [](const ArtisanPinSet&) -> Target { return FeedTarget{}; },
            // With the goods, the terms under which they were entrusted may come to any stall.
            [](const ContractSigned&) -> Target { return FeedTarget{}; },
            [](const ContractRenewed&) -> Target { return FeedTarget{}; },
            [](const ConsentGiven&) -> Target { return FeedTarget{}; },
            // Whose goods are travels with them.
            [](const BoughtOut&) -> Target { return FeedTarget{}; },
            [](const OwnerCorrected&) -> Target { return FeedTarget{}; },
            [](const ItemRegistered&) -> Target { return FeedTarget{}; },
            [](const PieceRegistered&) -> Target { return FeedTarget{}; },
            [](const ItemDescribed&) -> Target { return FeedTarget{}; },
            [](const ItemsRegistered&) -> Target { return FeedTarget{}; },
            [](const ItemsWithdrawn&) -> Target { return FeedTarget{}; },
            [](const PlaceSet&) -> Target { return FeedTarget{}; },
            [](const TransferSent&) -> Target { return FeedTarget{}; },
            [](const TransferReceived&) -> Target { return FeedTarget{}; },
            [](const TransferSettled&) -> Target { return FeedTarget{}; },
            [](const GoodsRequested& request) -> Target { return FeedTarget{request.of}; },
            [](const RequestDeclined& no) -> Target { return FeedTarget{no.request.entry().stream.stall}; },
            [](const PieceInspected&) -> Target { return FeedTarget{}; },
            [](const PriceChanged&) -> Target { return FeedTarget{}; },
            [](const RulesSet& rules) -> Target { return FeedTarget{rules.stall}; },
            [](const PromotionSet& promotion) -> Target { return FeedTarget{promotion.stall}; },
            [](const PromotionEnded&) -> Target { return FeedTarget{}; },
            [](const PriceListSet&) -> Target { return FeedTarget{}; },
            [](const IssuerSet& issuer) -> Target { return FeedTarget{issuer.stall}; },
            [](const auto&) -> Target { return std::nullopt; },
        },
        fact);
}

} // namespace touat
