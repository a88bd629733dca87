// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A name as people write it, in Arabic and in Latin letters, and the folded key under which it is
// searched: every spelling that a hurried vendor may type leads to the same key.
#pragma once

#include <string>
#include <string_view>

namespace touat {

struct Name {
    std::string arabic;
    std::string latin;

    bool isEmpty() const { return arabic.empty() && latin.empty(); }
    friend bool operator==(const Name&, const Name&) = default;
    static void fields(auto& self, auto&& visit) {
        visit("ar", self.arabic);
        visit("fr", self.latin);
    }
};

/// Letters without case, accents, vowel marks or stretching; alef forms, final ya and ta marbuta
/// made one (ا, ي, ه); Arabic-Indic digits made western; runs of anything else one space.
/// Text that is not UTF-8 folds to nothing.
std::string fold(std::string_view text);

/// With every letter as one character where there is one for it (NFC): two keyboards may write the same é in
/// two ways. Text that is not UTF-8 becomes nothing.
std::string composed(std::string_view text);

/// What somebody typed, as a name in the script that it is written in.
Name nameAsTyped(std::string text);

/// Both spellings in one folded key.
std::string searchKey(const Name& name);

/// Whether the text is UTF-8 and free of control and direction-override characters, which have no
/// place in a name and could disguise one.
bool isCleanText(std::string_view text);

} // namespace touat
