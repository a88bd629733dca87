// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The source tree as text, with code, comments and literals told apart, so that a rule about code
// is not upset by a sentence about it.
#pragma once

#include <cstddef>
#include <filesystem>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace house {

struct File {
    std::string name; // from the root of the tree: "core/money.h"
    std::string text; // empty when it is no text
};
using Tree = std::vector<File>;

struct Literal {
    std::size_t at = 0;  // its opening quote
    std::size_t end = 0; // behind its closing one
    std::string text;    // an escaped character that is not a letter or a quote is a space
};

/// One file of C++ or QML. Both texts have the length and the lines of the file.
struct Source {
    std::string code;   // comments and what stands in literals are blanks
    std::string spoken; // comments are blanks
    std::vector<Literal> literals;
};

struct Place {
    std::size_t at = 0;
    std::string text; // the first group of the pattern, or all of it
};

/// What belongs to the house: its folders and the files beside them.
Tree readTree(const std::filesystem::path& root);

Source sourceOf(const File& file);
/// Literals that the compiler joins: "a" "b" at the given place, as one text.
std::string joinedLiteral(const Source& source, std::size_t at);

std::size_t lineAt(std::string_view text, std::size_t at);
std::vector<Place> findAll(const std::string& text, const std::regex& pattern);
/// The places where the word stands by itself, not as a part of a longer one.
std::vector<std::size_t> findWord(std::string_view text, std::string_view word);

bool within(const File& file, std::string_view folder);
bool isCpp(const File& file); // a header counts
bool isQml(const File& file);
std::string stemOf(const File& file);
const File* findFile(const Tree& tree, std::string_view name);
/// `*` stands for anything but a slash.
bool matches(std::string_view pattern, std::string_view name);

} // namespace house
