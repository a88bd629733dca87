// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lists of artisans to call have in common: whose list, and village by village a name and a number large
// enough to dial from.
#pragma once

#include <string>

#include "receipts/house.h"
#include "receipts/leaves.h"

namespace touat::receipts {

/// The house, the place that prints it, the title.
void headOfCalls(Leaves& leaves, const House& house, const Name& place, const Name& title, bool training);

class Calling {
  public:
    explicit Calling(Leaves& leaves) : m_leaves(leaves) {}
    /// An artisan; before the first of a village, where it is.
    void call(const Name& commune, const Name& name, const std::string& phone);

  private:
    Leaves& m_leaves;
    const Name* m_village = nullptr; // stands in the list that is drawn
};

} // namespace touat::receipts
