// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goods of a family say of themselves and others do not: a carpet its knots, jewellery its silver.
// They are asked for as fields of their own, in the form as in a table, and stand on the card under the
// names below, which are part of the product and do not change. Whatever else somebody wants to say of a
// thing is free, and so are families that are not named here.
#pragma once

#include <span>
#include <string_view>

#include "core/result.h"
#include "core/stock/item.h"

namespace touat {

enum class AttributeKind {
    text,
    number, // above zero, with at most three places: "1200", "92.5"
};

struct FamilyAttribute {
    std::string_view name;
    AttributeKind kind = AttributeKind::text;
};

/// In the order of the form; none: the family has no fields of its own.
std::span<const FamilyAttribute> attributesOf(std::string_view family);
/// Of any family; nullptr: somebody's own words.
const FamilyAttribute* knownAttribute(std::string_view name);
/// Whether a height is asked for: what is woven has none. One that stands on a card already is shown of any.
bool hasHeight(std::string_view family);

/// Refused: attributeUnusable (subject: its name; a number is none).
Result<Done> checkAttributes(const std::vector<Attribute>& attributes);

} // namespace touat
