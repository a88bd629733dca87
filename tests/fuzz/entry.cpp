// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of an entry, as it comes over the line or lies in a file. What is read and written anew says
// the same; what its fact is made of has both directions.
#include "core/book/fact.h"
#include "core/journal/json_value.h"
#include "core/must.h"

using namespace touat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    EntryReader reader;
    const auto envelope = reader.read({reinterpret_cast<const char*>(data), size});
    if (!envelope) return 0;
    const auto fact = readFact(*envelope, reader.body());
    if (!fact || !*fact) return 0;
    const auto again = writeEntry(*envelope, bodyOf(**fact));
    EntryReader second;
    const auto same = second.read(again.text);
    must(bool(same), "what was written can be read");
    must(same->postings == envelope->postings && same->totals == envelope->totals,
         "an entry that was written anew says the same");
    const auto fold = readFact(*same, second.body());
    must(fold && *fold && bodyOf(**fold) == bodyOf(**fact), "a fact has both directions");
    return 0;
}
