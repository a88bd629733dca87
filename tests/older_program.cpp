// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "older_program.h"

#include <utility>

namespace touat::given {

namespace {
const FactTypes* unknownNow = nullptr;
} // namespace

ProgramOfBefore::ProgramOfBefore(const FactTypes& unknown) : m_outer(std::exchange(unknownNow, &unknown)) {}

ProgramOfBefore::~ProgramOfBefore() { unknownNow = m_outer; }

bool isOfNewerProgram(std::string_view type) { return unknownNow != nullptr && unknownNow->contains(type); }

} // namespace touat::given
