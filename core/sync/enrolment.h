// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a device joins: a manager makes a one-time code for a stall; the device names the code by its
// hash, the centre proves with the code's secret that a certificate is its own, and only then does
// the device send the code itself, over TLS that trusts that certificate alone.
#pragma once

#include "core/book/book.h"
#include "core/sync/device_keys.h"
#include "core/sync/messages.h"

namespace touat {

constexpr std::int64_t enrolCodeLifeMs = 10 * 60'000;

/// 26 letters and digits in groups of four or five that nobody confuses (no I, L, O, U).
Result<std::string> makeEnrolCode(Book& centre, const Person& by, Stall stall);

/// The code's lookup and secret; empty when it is not a code. Case, spaces and dashes do not matter,
/// and O, I and L are read as 0 and 1.
struct CodeSecret {
    std::array<std::uint8_t, 16> secret{};
    Hash lookup() const;
    Hash proofOf(const std::vector<std::string>& certificate) const;
};
std::optional<CodeSecret> readEnrolCode(std::string_view code);

/// Refused: enrolCodeWrong, enrolCodeSpent.
Result<HelloReply> answerHello(Book& centre, const HelloRequest& request,
                               const std::vector<std::string>& certificate);
/// Refused: enrolCodeWrong, enrolCodeSpent, stallTaken (also a number far beyond its devices), textUnusable.
Result<EnrolReply> enrol(Book& centre, const EnrolRequest& request);

} // namespace touat
