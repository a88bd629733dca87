// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <set>

namespace house {

namespace {

bool isWordLetter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool isText(const std::filesystem::path& file) {
    static const std::set<std::string> kinds{".cpp", ".h",   ".in",   ".qml", ".js",
                                             ".mjs", ".sql", ".ts",   ".txt", ".md",
                                             ".sh",  ".py",  ".json", ".ini", ""};
    return kinds.count(file.extension().string()) != 0;
}

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Walks once through a file. What it passes over as comment or literal it blanks behind itself.
class Reader {
  public:
    Reader(const std::string& text, bool isCpp) : m_text(text), m_isCpp(isCpp) {
        m_source.code = text;
        m_source.spoken = text;
    }

    Source read() {
        while (m_at < m_text.size())
            step();
        return std::move(m_source);
    }

  private:
    bool ahead(std::string_view what) const { return m_text.compare(m_at, what.size(), what) == 0; }

    static void blank(std::string& text, std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i)
            if (text[i] != '\n') text[i] = ' ';
    }

    void step() {
        if (ahead("//"))
            comment(m_text.find('\n', m_at));
        else if (ahead("/*"))
            comment(endOf("*/", m_at + 2));
        else if (m_isCpp && ahead("R\"") && (m_at == 0 || !isWordLetter(m_text[m_at - 1])))
            rawLiteral();
        else if (m_text[m_at] == '"' || m_text[m_at] == '`' || beginsCharacter())
            literal(m_text[m_at]);
        else
            ++m_at;
    }

    // 1'000 is a number.
    bool beginsCharacter() const {
        return m_text[m_at] == '\'' && (m_at == 0 || !isWordLetter(m_text[m_at - 1]));
    }

    std::size_t endOf(std::string_view what, std::size_t from) const {
        const auto at = m_text.find(what, from);
        return at == m_text.npos ? m_text.size() : at + what.size();
    }

    void comment(std::size_t to) {
        to = std::min(to, m_text.size());
        blank(m_source.code, m_at, to);
        blank(m_source.spoken, m_at, to);
        m_at = to;
    }

    void rawLiteral() {
        const auto open = m_text.find('(', m_at);
        const auto close = ")" + m_text.substr(m_at + 2, open - m_at - 2) + "\"";
        const auto to = endOf(close, open);
        m_source.literals.push_back(
            {m_at + 1, to, m_text.substr(open + 1, to - close.size() - open - 1)});
        blank(m_source.code, open, to);
        m_at = to;
    }

    void literal(char quote) {
        const auto open = m_at++;
        Literal found{open, open, {}};
        while (m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != '\n') {
            if (m_text[m_at] != '\\') {
                found.text += m_text[m_at++];
                continue;
            }
            const char escaped = m_at + 1 < m_text.size() ? m_text[m_at + 1] : ' ';
            const bool itself = escaped == '"' || escaped == '\'' || escaped == '\\';
            found.text += itself ? escaped : ' ';
            m_at += escaped == 'u' ? 6 : 2;
        }
        m_at = std::min(m_at, m_text.size());
        blank(m_source.code, open + 1, m_at);
        if (m_at < m_text.size()) ++m_at;
        found.end = m_at;
        m_source.literals.push_back(std::move(found));
    }

    const std::string& m_text;
    bool m_isCpp;
    std::size_t m_at = 0;
    Source m_source;
};

} // namespace

Tree readTree(const std::filesystem::path& root) {
    Tree tree;
    const auto take = [&](const std::filesystem::directory_entry& entry) {
        if (!entry.is_regular_file() || entry.path().filename() == ".git") return; // of a worktree
        const auto name = entry.path().lexically_relative(root).generic_string();
        tree.push_back({name, isText(entry.path()) ? contentOf(entry.path()) : ""});
    };
    for (const auto& entry : std::filesystem::directory_iterator(root))
        take(entry);
    for (const auto* folder : {".ci", "app", "core", "qml", "receipts", "tests"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder))
            take(entry);
    std::sort(tree.begin(), tree.end(), [](auto& a, auto& b) { return a.name < b.name; });
    return tree;
}

Source sourceOf(const File& file) {
    return Reader(file.text, isCpp(file)).read();
}

std::string joinedLiteral(const Source& source, std::size_t at) {
    std::string text;
    for (const auto& literal : source.literals) {
        if (literal.at < at) continue;
        const auto between = source.spoken.substr(at, literal.at - at);
        if (between.find_first_not_of(" \n") != between.npos) break;
        text += literal.text;
        at = literal.end;
    }
    return text;
}

std::size_t lineAt(std::string_view text, std::size_t at) {
    return 1 + static_cast<std::size_t>(
                   std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

std::vector<Place> findAll(const std::string& text, const std::regex& pattern) {
    std::vector<Place> places;
    for (std::sregex_iterator each(text.begin(), text.end(), pattern), end; each != end; ++each)
        places.push_back({static_cast<std::size_t>(each->position()),
                          each->size() > 1 ? (*each)[1].str() : each->str()});
    return places;
}

std::vector<std::size_t> findWord(std::string_view text, std::string_view word) {
    std::vector<std::size_t> places;
    for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        const auto end = at + word.size();
        if (at > 0 && isWordLetter(text[at - 1])) continue;
        if (end < text.size() && isWordLetter(text[end])) continue;
        places.push_back(at);
    }
    return places;
}

bool within(const File& file, std::string_view folder) {
    return file.name.starts_with(folder);
}
bool isCpp(const File& file) {
    return file.name.ends_with(".cpp") || file.name.ends_with(".h");
}
bool isQml(const File& file) {
    return file.name.ends_with(".qml");
}

std::string stemOf(const File& file) {
    return std::filesystem::path(file.name).stem().string();
}

const File* findFile(const Tree& tree, std::string_view name) {
    const auto found =
        std::find_if(tree.begin(), tree.end(), [&](const File& file) { return file.name == name; });
    return found == tree.end() ? nullptr : &*found;
}

bool matches(std::string_view pattern, std::string_view name) {
    if (pattern.empty()) return name.empty();
    if (pattern.front() == '*') {
        for (std::size_t taken = 0;; ++taken) {
            if (matches(pattern.substr(1), name.substr(taken))) return true;
            if (taken == name.size() || name[taken] == '/') return false;
        }
    }
    return !name.empty() && name.front() == pattern.front() &&
           matches(pattern.substr(1), name.substr(1));
}

} // namespace house
