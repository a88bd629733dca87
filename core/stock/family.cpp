// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stock/family.h"

#include <algorithm>
#include <array>

namespace touat {

namespace {

using enum AttributeKind;

constexpr auto weaving = std::to_array<FamilyAttribute>(
    {{"knots_dm2", number}, {"pile_mm", number}, {"fibre"}, {"dye"}, {"motif"}});
constexpr auto silver = std::to_array<FamilyAttribute>(
    {{"silver_grams", number}, {"fineness", number}, {"stone"}, {"finger_size", number}});
constexpr auto pottery =
    std::to_array<FamilyAttribute>({{"clay"}, {"glaze"}, {"litres", number}});
constexpr auto basketry = std::to_array<FamilyAttribute>({{"fibre"}, {"dye"}, {"litres", number}});
constexpr auto leather = std::to_array<FamilyAttribute>({{"hide"}, {"tanning"}, {"dye"}});
constexpr auto dress = std::to_array<FamilyAttribute>({{"fabric"}, {"embroidery"}, {"dye"}});

struct Family {
    std::string_view name;
    std::span<const FamilyAttribute> attributes;
    bool height = true;
};
constexpr auto families = std::to_array<Family>({
    {"weaving", weaving, false},
    {"silver", silver},
    {"pottery", pottery},
    {"basketry", basketry},
    {"leather", leather},
    {"dress", dress, false},
});

const Family* find(std::string_view name) {
    const auto* found = std::find_if(families.begin(), families.end(),
                                     [&](const Family& family) { return family.name == name; });
    return found == families.end() ? nullptr : found;
}

} // namespace

std::span<const FamilyAttribute> attributesOf(std::string_view family) {
    const auto* known = find(family);
    return known == nullptr ? std::span<const FamilyAttribute>{} : known->attributes;
}

bool hasHeight(std::string_view family) {
    const auto* known = find(family);
    return known == nullptr || known->height;
}

const FamilyAttribute* knownAttribute(std::string_view name) {
    for (const auto& family : families)
        for (const auto& attribute : family.attributes)
            if (attribute.name == name) return &attribute;
    return nullptr;
}

Result<Done> checkAttributes(const std::vector<Attribute>& attributes) {
    for (const auto& attribute : attributes) {
        const auto* known = knownAttribute(attribute.name);
        if (known == nullptr || known->kind == AttributeKind::text) continue;
        const auto value = parseQuantity(attribute.value);
        if (!value || !value->isPositive())
            return refuse(Reason::attributeUnusable, attribute.name);
    }
    return Done{};
}

} // namespace touat
