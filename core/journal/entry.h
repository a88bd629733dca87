// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One journal entry: the envelope (who, where, when, after what), the fact in its body, the
// postings that it makes and the running totals. It is written to JSON text once; those bytes are
// stored, hashed, sent and stored again at the other end, and never made anew.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/id.h"
#include "core/hash.h"
#include "core/journal/json.h"
#include "core/journal/posting.h"
#include "core/moment.h"
#include "core/result.h"

namespace touat {

/// How far a device had read the centre's feed: "this sale had seen that price change".
struct FeedPosition {
    int epoch = 0;
    std::int64_t seq = 0;
    friend constexpr auto operator<=>(const FeedPosition&, const FeedPosition&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("epoch", self.epoch);
        visit("seq", self.seq);
    }
};

/// Perpetual totals of a stream, from its first entry on: any one receipt anchors the history.
struct Totals {
    std::int64_t documents = 0; // sales and refunds
    std::int64_t sales = 0;     // centimes
    std::int64_t refunds = 0;   // centimes, positive
    Money net() const { return Money::centimes(sales - refunds); }
    /// Of another stream as well.
    Totals& operator+=(const Totals& other) {
        documents += other.documents;
        sales += other.sales;
        refunds += other.refunds;
        return *this;
    }
    friend bool operator==(const Totals&, const Totals&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("documents", self.documents);
        visit("sales", self.sales);
        visit("refunds", self.refunds);
    }
};

struct Envelope {
    EntryId id;
    Hash prev;
    std::string type; // of the fact: "sale_made"
    int version = 1;  // of the fact's form
    Moment at;        // the device's wall clock: evidence, never order
    std::int64_t steadyMs = 0;
    std::string boot;
    FeedPosition seen;
    std::optional<StaffId> by;
    std::optional<StaffId> approver;
    std::optional<Day> day; // the business day that was open
    std::vector<Posting> postings;
    Totals totals;
};

/// An entry as it is stored and sent.
struct StoredEntry {
    std::string text;
    Hash hash;
};

/// Writes the entry's text from the envelope and the fact's body, and hashes it.
StoredEntry writeEntry(const Envelope& envelope, json::Value body);

/// Reads an entry's envelope; the body stays an element, valid until the next read.
/// Refuses (bytesUnreadable) what is not a well-formed entry: a field missing, unknown, twice or out
/// of range, or postings that do not sum to zero.
class EntryReader {
  public:
    Result<Envelope> read(std::string_view text);
    json::Element body() const { return m_body; }

  private:
    json::Parser m_parser;
    json::Element m_body;
};

} // namespace touat
