// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/entry.h"
#include "core/journal/json_value.h"

namespace touat {

namespace {

constexpr std::int64_t entryFormat = 1;

// The envelope's fields in the order in which they are written; the body stands between day and
// postings so that a person who reads an entry meets what happened before what it moved.
struct Outer {
    std::int64_t format = entryFormat;
    Stall stall;
    int epoch = 0;
    std::int64_t seq = 0;
    Envelope envelope;
    static void fields(auto& self, auto&& visit) {
        visit("format", self.format);
        visit("stall", self.stall);
        visit("epoch", self.epoch);
        visit("seq", self.seq);
        auto& envelope = self.envelope;
        visit("prev", envelope.prev);
        visit("type", envelope.type);
        visit("version", envelope.version);
        visit("at", envelope.at);
        visit("steady", envelope.steadyMs);
        visit("boot", envelope.boot);
        visit("seen", envelope.seen);
        visit("by", envelope.by);
        visit("approver", envelope.approver);
        visit("day", envelope.day);
    }
    static void tail(auto& self, auto&& visit) {
        visit("postings", self.envelope.postings);
        visit("totals", self.envelope.totals);
    }
};

} // namespace

StoredEntry writeEntry(const Envelope& envelope, json::Value body) {
    Outer outer{entryFormat, envelope.id.stream.stall, envelope.id.stream.epoch, envelope.id.seq,
                envelope};
    json::Value whole;
    json::beginObject(whole);
    json::Writing writing{whole};
    Outer::fields(outer, writing);
    whole["body"] = std::move(body);
    Outer::tail(outer, writing);
    StoredEntry entry;
    entry.text = json::textOf(whole);
    entry.hash = hashOfEntry(entry.text);
    return entry;
}

Result<Envelope> EntryReader::read(std::string_view text) {
    const auto element = m_parser.parse(text);
    json::Reading reading;
    if (!element || element->get_object().get(reading.object) != simdjson::SUCCESS)
        return refuse(Reason::bytesUnreadable, "entry");
    Outer outer;
    Outer::fields(outer, reading);
    if (reading.object.at_key("body").get(m_body) != simdjson::SUCCESS)
        return refuse(Reason::bytesUnreadable, "body");
    ++reading.found;
    Outer::tail(outer, reading);
    const bool inRange = outer.format == entryFormat && outer.epoch >= 1 &&
                         outer.epoch <= id_bits::epochMax && outer.seq >= 1 &&
                         outer.seq <= id_bits::seqMax;
    if (!reading.good || reading.found != reading.object.size() || !inRange)
        return refuse(Reason::bytesUnreadable, "envelope");
    outer.envelope.id = {{outer.stall, outer.epoch}, outer.seq};
    if (!sumsToZero(outer.envelope.postings)) return refuse(Reason::bytesUnreadable, "postings");
    return std::move(outer.envelope);
}

} // namespace touat
