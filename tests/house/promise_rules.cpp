// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "rules.h"

namespace house {

namespace {

/// Rows of the feature table that are promised, 1 to 92 and 97 to 107, but for those that stay out:
/// 45 (receipts by message), 56 (connected scales), 81 (loyalty points).
bool isPromised(int row) {
    const bool named = (row >= 1 && row <= 92) || (row >= 97 && row <= 107);
    return named && row != 45 && row != 56 && row != 81;
}
constexpr int lastRow = 107;

/// The posting table, 2.2 in core/README.md, row by row in its order.
constexpr auto postingRows = std::to_array<std::string_view>({
    "deposit of goods",
    "sale as agent",
    "card sale",
    "cash at the stall, account at the centre",
    "three parties",
    "refund before payout",
    "refund after payout",
    "refund as goodwill",
    "partial refund",
    "negative balance repaid",
    "negative balance waived",
    "price override within the floor",
    "discount borne by the stall",
    "discount borne by the artisan",
    "discount borne by the centre",
    "fixed net",
    "loss, the stall liable",
    "loss at the artisan's risk",
    "found again",
    "buy-out",
    "advance in cash or wool",
    "rent",
    "payout in cash",
    "payout failed",
    "cash rounding",
    "return of unsold goods",
});

/// Names of tests in C++ and QML, without those in comments.
std::set<std::string> testsIn(const File& file) {
    static const std::regex cpp(
        "\\b(?:TEST(?:_[FP])?|RC_GTEST(?:_FIXTURE)?_PROP)\\(\\s*\\w+,\\s*(\\w+)");
    static const std::regex qml("\\bfunction test_(\\w+)");
    std::set<std::string> names;
    if (!isCpp(file) && !isQml(file)) return names;
    const auto code = sourceOf(file).code;
    for (const auto& [at, name] : findAll(code, isCpp(file) ? cpp : qml))
        names.insert(name);
    return names;
}

} // namespace

Findings everyRowHasATest(const Tree& tree) {
    static const std::regex row("(?:^|_)row(\\d+)(?=_)");
    std::set<int> shown;
    Findings findings;
    for (const auto& file : tree) {
        if (!within(file, "tests/")) continue;
        for (const auto& name : testsIn(file)) {
            // row31_row72_aFamily…: all that it begins with
            for (std::sregex_iterator each(name.begin(), name.end(), row), end; each != end;
                 ++each) {
                const int number = std::stoi((*each)[1].str());
                shown.insert(number);
                if (number < 1 || number > lastRow)
                    findings.push_back(
                        {file.name, 1, name + ": the feature table has no such row"});
            }
        }
    }
    for (int each = 1; each <= lastRow; ++each)
        if (isPromised(each) && shown.count(each) == 0)
            findings.push_back({"tests/", 1,
                                "row " + std::to_string(each) +
                                    " of the feature table is promised and no test shows it: name "
                                    "one row" +
                                    std::to_string(each) + "_…"});
    return findings;
}

Findings everyPostingRowHasATest(const Tree& tree) {
    static const std::regex entry("\n//   ([^:\n]+): ([^\n]+)");
    static const std::regex word("\\w+");
    const auto* list = findFile(tree, "tests/core/acts/posting_rows_test.cpp");
    if (list == nullptr) return {{"tests/core/acts/", 1, "the list of posting rows is gone"}};
    std::set<std::string> tests;
    for (const auto& file : tree)
        if (within(file, "tests/core/")) tests.merge(testsIn(file));
    Findings findings;
    std::set<std::string> named;
    const auto& text = list->text;
    for (std::sregex_iterator each(text.begin(), text.end(), entry), end; each != end; ++each) {
        const auto row = (*each)[1].str();
        const auto line = lineAt(text, static_cast<std::size_t>(each->position(1)));
        named.insert(row);
        if (std::find(postingRows.begin(), postingRows.end(), row) == postingRows.end())
            findings.push_back({list->name, line, row + " is no row of the posting table"});
        for (const auto& [at, name] : findAll((*each)[2].str(), word))
            if (tests.count(name) == 0)
                findings.push_back({list->name, line, row + ": no test is called " + name});
    }
    for (const auto row : postingRows)
        if (named.count(std::string(row)) == 0)
            findings.push_back(
                {list->name, 1, "no test is named for the row: " + std::string(row)});
    return findings;
}

Findings decisionsAreNumberedOnce(const File& file) {
    static const std::regex decision("(?:^|\n)(\\d+)\\. ");
    static const std::regex overtakes("\\bovertakes ([^):;.\\n]*)");
    static const std::regex number("\\b\\d+\\b");
    if (file.name != "DECISIONS.md") return {};
    Findings findings;
    std::map<std::string, std::size_t> lines;
    for (const auto& [at, name] : findAll(file.text, decision)) {
        const auto line = lineAt(file.text, at) + (file.text[at] == '\n' ? 1 : 0);
        if (const auto [known, isNew] = lines.emplace(name, line); !isNew)
            findings.push_back({file.name, line,
                                "there is a decision " + name + " in line " +
                                    std::to_string(known->second) + " already"});
    }
    for (const auto& [at, text] : findAll(file.text, overtakes))
        for (const auto& [where, name] : findAll(text, number))
            if (lines.count(name) == 0)
                findings.push_back({file.name, lineAt(file.text, at),
                                    "overtakes " + name + ", which is no decision"});
    return findings;
}

Findings glossaryHasNoWordTwice(const File& file) {
    static const std::regex row("\n\\| (?!Word )([^|\n]+) \\| ([^|\n]+) \\| ([^|\n]+) \\| [^\n]+");
    static const std::regex word("(?:^|, |، )((?:(?!, |، ).)+)");
    if (file.name != "core/README.md") return {};
    const auto begin = file.text.find("\n## Glossary");
    if (begin == file.text.npos) return {{file.name, 1, "the glossary is gone"}};
    const auto text = file.text.substr(begin, file.text.find("\n## ", begin + 1) - begin);
    const auto before = lineAt(file.text, begin);
    Findings findings;
    std::array<std::map<std::string, std::size_t>, 3> known; // English, French, Arabic
    for (std::sregex_iterator each(text.begin(), text.end(), row), end; each != end; ++each)
        for (std::size_t language = 0; language < known.size(); ++language) {
            const auto line = before + lineAt(text, static_cast<std::size_t>(each->position(0)));
            for (const auto& [at, name] : findAll((*each)[language + 1].str(), word))
                if (const auto [was, isNew] = known[language].emplace(name, line); !isNew)
                    findings.push_back({file.name, line,
                                        name + " stands in line " + std::to_string(was->second) +
                                            " already: one word, one meaning"});
        }
    return findings;
}

} // namespace house
