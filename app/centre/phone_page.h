// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The artisan's page on a phone as HTML, Arabic from the right and French: one amount, drawn as
// notes and coins, the pieces, what sold, what was paid. A page is one file with nothing outside
// it, no script, everything escaped, and never larger than mostPageBytes: rows give way before
// that.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/acts/artisan_access.h"

namespace touat {

constexpr std::size_t mostPageBytes = 60'000;

/// What every page of one artisan has.
struct PhoneFrame {
    std::string path;                     // of the page itself: "/a/…"
    std::string nonce;                    // of its one style
    Language language = Language::arabic; // or French
};

/// What the page that asks for the PIN says, as a word of app/centre/phone/words.json.
struct PhoneSaid {
    std::string word;
    std::optional<std::int64_t> figure; // seconds, tries
    std::string figureWord;             // what the figure counts, when `word` does not say it
    friend bool operator==(const PhoneSaid&, const PhoneSaid&) = default;
};

class PhonePages {
  public:
    /// `share`: the folder of what came with the program. Throws Fault(noSuchFile), Fault(damaged).
    explicit PhonePages(const std::filesystem::path& share);
    ~PhonePages();
    PhonePages(const PhonePages&) = delete;
    PhonePages& operator=(const PhonePages&) = delete;

    /// Asks for the PIN. `portrait`: whose, so that two who share a phone know their own; the name
    /// is for those who have proved that it is theirs. Without one there is nothing to ask.
    std::string ask(const PhoneFrame& frame, const std::optional<std::string>& portrait,
                    const std::optional<PhoneSaid>& said) const;
    std::string account(const PhoneFrame& frame, const ReadAccount& read, Day today) const;

  private:
    class Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace touat
