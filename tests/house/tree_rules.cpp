// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <set>

#include "rules.h"

namespace house {

namespace {

// A compass, not a fence: what is longer says why in the list of exceptions.
constexpr std::size_t longestCpp = 450;
constexpr std::size_t longestTest = 600; // cases follow one another and are read one at a time
constexpr std::size_t longestQml = 320;
constexpr std::size_t longestFunction = 100;

bool isScript(const File& file) {
    return file.name.ends_with(".sh") || file.name.ends_with(".py") || file.name == "dev" ||
           file.name == ".ci/run";
}

std::set<std::string> partsOf(const std::string& name) {
    static const std::regex part("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");
    std::set<std::string> parts;
    for (auto& place : findAll(name, part)) {
        for (auto& c : place.text)
            c = static_cast<char>(std::tolower(c));
        parts.insert(place.text);
    }
    return parts;
}

std::string snakeCase(const std::string& name) {
    std::string snake;
    for (const char c : name) {
        if (std::isupper(static_cast<unsigned char>(c)) != 0) snake += '_';
        snake += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return snake;
}

std::string folderOf(const std::string& name) {
    const auto slash = name.rfind('/');
    return slash == name.npos ? "" : name.substr(0, slash + 1);
}

// The words between two marks, such as the alternatives of an enum.
std::vector<Place> wordsBetween(const std::string& code, std::string_view from,
                                std::string_view to) {
    static const std::regex word("\\b[A-Za-z]\\w*");
    const auto start = code.find(from);
    if (start == code.npos) return {};
    const auto begin = start + from.size();
    auto words = findAll(code.substr(begin, code.find(to, begin) - begin), word);
    for (auto& each : words)
        each.at += begin;
    return words;
}

// Whether something of this name is there: a file, a folder, or any file for a pattern.
bool exists(const Tree& tree, std::string_view name) {
    if (name.ends_with('/')) name.remove_suffix(1);
    const auto there = [&](const File& file) {
        if (matches(name, file.name)) return true;
        for (auto slash = file.name.find('/'); slash != file.name.npos;
             slash = file.name.find('/', slash + 1))
            if (matches(name, std::string_view(file.name).substr(0, slash))) return true;
        return false;
    };
    return std::any_of(tree.begin(), tree.end(), there);
}

bool isNamedSomewhere(const Tree& tree, const std::string& fileName) {
    return std::any_of(tree.begin(), tree.end(), [&](const File& file) {
        return matches(fileName, std::filesystem::path(file.name).filename().string());
    });
}

} // namespace

Findings namesSaySomething(const File& file) {
    static const std::set<std::string> empty{
        "util",     "utils",     "helper",   "helpers", "common",   "misc",       "base",
        "impl",     "info",      "data",     "handler", "handlers", "controller", "service",
        "services", "processor", "abstract", "stuff",   "generic"};
    static const std::regex type(
        "\\b(?:class|struct|enum class|union)\\s+(\\w+)(?: final)?\\s*[:{]");
    Findings findings;
    const auto check = [&](const std::string& name, std::size_t line) {
        for (const auto& part : partsOf(name))
            if (empty.count(part) != 0)
                findings.push_back(
                    {file.name, line, name + ": \"" + part + "\" says nothing; name what it does"});
    };
    if (!isCpp(file) && !isQml(file) && !isScript(file)) return {};
    check(stemOf(file), 1);
    if (!isCpp(file)) return findings;
    const auto code = sourceOf(file).code;
    for (const auto& [at, name] : findAll(code, type)) {
        check(name, lineAt(code, at));
        // The manager of the centre is a person; what only manages has no name yet.
        if (name.ends_with("Manager") && name != "Manager")
            findings.push_back({file.name, lineAt(code, at), name + ": name what it does"});
    }
    return findings;
}

Findings headersSayWhatTheyAre(const File& file) {
    static const std::regex opening("^// SPDX[^\n]*\n// SPDX[^\n]*\n\n// \\S");
    if (!file.name.ends_with(".h")) return {};
    Findings findings;
    if (!std::regex_search(file.text, opening, std::regex_constants::match_continuous))
        findings.push_back({file.name, 4, "open with what this is and which promise it keeps"});
    if (file.text.find("\n#pragma once\n") == file.text.npos)
        findings.push_back({file.name, 4, "#pragma once"});
    return findings;
}

Findings nothingIsTooLong(const File& file) {
    static const std::regex notAFunction(
        "^(namespace|class|struct|enum|union|template|extern|const|"
        "constexpr|inline constexpr|static const)\\b");
    if (!isCpp(file) && !isQml(file)) return {};
    Findings findings;
    const auto tooLong = [&](std::size_t line, std::size_t lines, std::size_t most) {
        findings.push_back({file.name, line,
                            std::to_string(lines) + " lines, and " + std::to_string(most) +
                                " are much: divide it, or say why not in DECISIONS.md and among "
                                "the exceptions of the house test"});
    };
    const auto most = isQml(file) ? longestQml : within(file, "tests/") ? longestTest : longestCpp;
    const auto lines = lineAt(file.text, file.text.size()) - 1;
    if (lines > most) tooLong(1, lines, most);
    if (!isCpp(file)) return findings;
    std::size_t number = 0;
    std::size_t begun = 0;
    for (std::size_t at = 0; at < file.text.size();) {
        const auto end = std::min(file.text.find('\n', at), file.text.size());
        const auto line = file.text.substr(at, end - at);
        at = end + 1;
        ++number;
        if (begun == 0 && !line.empty() && std::isalpha(static_cast<unsigned char>(line[0])) &&
            line.find('(') != line.npos && !line.ends_with(';') &&
            !std::regex_search(line, notAFunction))
            begun = number;
        if (!line.starts_with('}')) continue;
        if (begun != 0 && number - begun + 1 > longestFunction)
            tooLong(begun, number - begun + 1, longestFunction);
        begun = 0;
    }
    return findings;
}

Findings licenceIsNamed(const File& file) {
    const bool source = isCpp(file) || isQml(file) || isScript(file) ||
                        file.name.ends_with(".sql") || file.name.ends_with(".h.in");
    const auto head = file.text.substr(0, 200);
    if (!source || (head.find("SPDX-FileCopyrightText: ") != head.npos &&
                    head.find("SPDX-License-Identifier: GPL-3.0-or-later") != head.npos))
        return {};
    return {{file.name, 1, "open with the two lines of SPDX that every source has"}};
}

Findings noMachinePaths(const File& file) {
    static const std::regex path("(^|[^\\w.}~])/(work|home|root|Users)/");
    Findings findings;
    for (const auto& place : findAll(file.text, path))
        findings.push_back({file.name, lineAt(file.text, place.at),
                            "a path of one machine: the project works in any folder"});
    return findings;
}

Findings noPromisesForLater(const File& file) {
    // In two halves, so that this file keeps its own rule.
    static const std::regex promise("\\b(TO"
                                    "DO|FIX"
                                    "ME|XX"
                                    "X|HA"
                                    "CK)\\b");
    Findings findings;
    for (const auto& place : findAll(file.text, promise))
        findings.push_back({file.name, lineAt(file.text, place.at),
                            "do it now, or say in DECISIONS.md why it is not done"});
    return findings;
}

Findings cmakeKnowsEveryFile(const Tree& tree) {
    static const std::regex comment("#[^\n]*");
    static const std::regex word("[^\\s()\"]+\\.[a-z]+");
    static const std::regex variable("\\$\\{\\w+\\}"); // foreach(each a b) … ${each}.cpp
    static const std::string root = "${CMAKE_SOURCE_DIR}/";
    static const std::string here = "${CMAKE_CURRENT_SOURCE_DIR}/";
    std::set<std::string> listed;
    for (const auto& file : tree) {
        if (stemOf(file) != "CMakeLists") continue;
        for (const auto& [at, name] : findAll(std::regex_replace(file.text, comment, ""), word)) {
            const auto path = name.starts_with(root) ? name.substr(root.size())
                              : name.starts_with(here)
                                  ? folderOf(file.name) + name.substr(here.size())
                                  : folderOf(file.name) + name;
            listed.insert(std::regex_replace(path, variable, "*"));
        }
    }
    Findings findings;
    for (const auto& file : tree) {
        const bool built = isCpp(file) || (isQml(file) && within(file, "qml/")) ||
                           file.name.ends_with(".sql") || file.name.ends_with(".ts") ||
                           file.name.ends_with(".h.in");
        const bool isListed = std::any_of(listed.begin(), listed.end(), [&](const auto& name) {
            return matches(name, file.name);
        });
        if (built && !isListed)
            findings.push_back({file.name, 1, "no CMakeLists.txt lists this file"});
    }
    return findings;
}

Findings everyFactHasASample(const Tree& tree) {
    static const std::regex fact("struct (\\w+) \\{\\s*static constexpr auto type =");
    const auto* list = findFile(tree, "core/book/fact.h");
    const auto* samples = findFile(tree, "tests/core/book/fact_samples.cpp");
    if (list == nullptr || samples == nullptr)
        return {{"core/book/fact.h", 1, "the list of facts or the test of facts is gone"}};
    const auto listCode = sourceOf(*list).code;
    const auto sampleCode = sourceOf(*samples).code;
    Findings findings;
    std::set<std::string> listed;
    for (const auto& [at, name] : wordsBetween(listCode, "using Fact = std::variant<", ">;")) {
        listed.insert(name);
        const auto uses = findWord(sampleCode, name);
        const bool sampled = std::any_of(uses.begin(), uses.end(), [&, &name = name](auto use) {
            return sampleCode.compare(use + name.size(), 1, "{") == 0;
        });
        if (!sampled)
            findings.push_back(
                {list->name, lineAt(listCode, at), name + " has no sample in " + samples->name});
    }
    for (const auto& file : tree) {
        if (!within(file, "core/") || !file.name.ends_with("/facts.h")) continue;
        const auto code = sourceOf(file).code;
        for (const auto& [at, name] : findAll(code, fact))
            if (listed.count(name) == 0)
                findings.push_back({file.name, lineAt(code, at),
                                    name + " is not in the list of all facts, " + list->name});
    }
    return findings;
}

Findings everyReasonIsGivenAndProvoked(const Tree& tree) {
    static const std::regex use("([!=]= )?\\bReason::\\w+");
    const auto* list = findFile(tree, "core/result.h");
    if (list == nullptr) return {{"core/result.h", 1, "the list of reasons is gone"}};
    std::set<std::string> given;
    std::set<std::string> provoked;
    static const std::string name = "Reason::";
    for (const auto& file : tree) {
        const bool tests = within(file, "tests/") && !within(file, "tests/house/");
        const bool gives = isCpp(file) && (within(file, "core/") || within(file, "app/")) &&
                           stemOf(file) != "wording";
        if (!tests && !gives) continue;
        const auto code = isCpp(file) ? sourceOf(file).code : file.text;
        for (std::sregex_iterator each(code.begin(), code.end(), use), end; each != end; ++each) {
            const auto text = each->str();
            const auto reason = text.substr(text.find(name) + name.size());
            if (tests) provoked.insert(reason);
            if (gives && !(*each)[1].matched) given.insert(reason);
        }
    }
    // Programs and messages say the reason as a word.
    const auto isSaid = [&](const std::string& reason) {
        return std::any_of(tree.begin(), tree.end(), [&](const File& file) {
            return within(file, "tests/") && !within(file, "tests/house/") &&
                   !findWord(file.text, snakeCase(reason)).empty();
        });
    };
    Findings findings;
    const auto code = sourceOf(*list).code;
    for (const auto& [at, reason] : wordsBetween(code, "enum class Reason {", "}")) {
        if (given.count(reason) == 0)
            findings.push_back({list->name, lineAt(code, at),
                                "nothing refuses with " + reason + ": take it away"});
        if (provoked.count(reason) == 0 && !isSaid(reason))
            findings.push_back({list->name, lineAt(code, at),
                                "no test provokes " + reason + ": write one beside its act"});
    }
    return findings;
}

Findings documentsNameWhatExists(const Tree& tree) {
    static const std::regex path("(?:^|[\\s`(|\"])((?:app|core|qml|receipts|tests|\\.ci)/"
                                 "[\\w.*/-]*)");
    static const std::regex fileName("`([\\w*-]+\\.(?:cpp|h|\\*|qml|sql|ts|py|sh|md|json))`");
    static const std::regex link("\\]\\(([^)\\s#:]+)\\)");
    static const std::regex command("\\./dev (\\w+)");
    Findings findings;
    const auto* dev = findFile(tree, "dev");
    for (const auto& file : tree) {
        if (!file.name.ends_with(".md")) continue;
        const auto say = [&](std::size_t at, const std::string& remedy) {
            findings.push_back({file.name, lineAt(file.text, at), remedy});
        };
        for (auto [at, name] : findAll(file.text, path)) {
            while (name.ends_with('.'))
                name.pop_back();
            if (!exists(tree, name)) say(at + 1, name + " does not exist");
        }
        for (const auto& [at, name] : findAll(file.text, fileName))
            if (!isNamedSomewhere(tree, name)) say(at, "no file is called " + name);
        for (const auto& [at, name] : findAll(file.text, link)) {
            const auto target = std::filesystem::path(folderOf(file.name) + name)
                                    .lexically_normal()
                                    .generic_string();
            if (!exists(tree, target)) say(at, "the link to " + name + " leads nowhere");
        }
        for (const auto& [at, name] : findAll(file.text, command))
            if (dev != nullptr && dev->text.find("\n" + name + ")") == std::string::npos)
                say(at, "./dev has no command " + name);
    }
    return findings;
}

} // namespace house
