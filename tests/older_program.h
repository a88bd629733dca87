// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The core as it was before some facts were known: the same core, but for the list of facts, which
// tests/simulate/plant.py makes shorter in a copy of core/book/fact.cpp. What is not in the list is neither read nor
// written, and tables of that program are not those of this one: whoever opens the book next refolds.
#pragma once

#include <set>
#include <stdexcept>
#include <string>
#include <string_view>

namespace touat::given {

using FactTypes = std::set<std::string, std::less<>>;

/// An act that the program of before does not have: nothing was recorded.
class NotInThisProgram : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// While one lives, every book is handled by a program that does not know these facts. The innermost counts.
class ProgramOfBefore {
  public:
    explicit ProgramOfBefore(const FactTypes& unknown);
    ~ProgramOfBefore();
    ProgramOfBefore(const ProgramOfBefore&) = delete;
    ProgramOfBefore& operator=(const ProgramOfBefore&) = delete;

  private:
    const FactTypes* m_outer;
};

bool isOfNewerProgram(std::string_view type);

} // namespace touat::given
