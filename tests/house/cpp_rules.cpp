// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

#include "rules.h"

namespace house {

namespace {

// From the words up. A room knows itself and the lower ones; rooms of one height do not know
// each other. The first that fits counts.
struct Room {
    std::string_view place;
    int height;
};
constexpr auto rooms = std::to_array<Room>({
    {"core/store/", 1},
    {"core/journal/", 2},
    {"core/people/", 3},
    {"core/stock/", 4},
    {"core/consignment/", 5},
    {"core/sales/", 6},
    {"core/book/", 7},
    {"core/acts/", 8},
    {"core/sync/", 8},
    {"core/", 0},
    {"receipts/", 9},
    {"app/machine.", 9},
    {"app/said.", 10},
    {"app/manager/", 10},
    {"app/tables/", 9},
    {"app/centre/", 11},
    {"app/till/", 11},
    {"app/demo/small_stall.", 9},
    {"app/demo/shop_words.", 8},
    {"app/demo/", 12},
    {"app/book/", 13},
});

const Room* roomOf(std::string_view name) {
    const auto found = std::find_if(rooms.begin(), rooms.end(),
                                    [&](auto& room) { return name.starts_with(room.place); });
    return found == rooms.end() ? nullptr : &*found;
}

// Facts, postings, nouns: what a trade thinks with, as opposed to what it remembers with.
bool isNoun(std::string_view name) {
    const bool inTrade = name.starts_with("core/people/") || name.starts_with("core/stock/") ||
                         name.starts_with("core/consignment/") || name.starts_with("core/sales/");
    const auto has = [&](std::string_view what) { return name.find(what) != name.npos; };
    return inTrade && !has("_table.") && !has("_view.") && !has("/apply.");
}

// What paper may know of the core: values, nouns, the fault it throws and the document it draws.
bool isForPaper(std::string_view name) {
    return roomOf(name)->height == 0 || isNoun(name) || name == "core/store/fault.h" ||
           name == "core/book/document_view.h" || name == "core/book/goods_paper_view.h" ||
           name == "core/book/artisan_paper_view.h" || name == "core/book/centre_paper_view.h";
}

std::vector<Place> ownIncludes(const File& file) {
    static const std::regex include("#include \"([^\"]+)\"");
    return findAll(file.text, include);
}

struct Library {
    std::string_view header; // how its headers begin
    std::vector<std::string_view> users;
};
const std::vector<Library>& libraries() {
    static const std::vector<Library> all{
        {"sqlite3", {"core/store/database.cpp", "core/store/query.cpp", "core/store/rows.cpp"}},
        {"libpq-fe", {"core/store/postgres/line.h", "core/store/postgres/wire.h"}},
        {"simdjson", {"core/journal/json.h"}},
        {"nlohmann/", {"core/journal/json.h", "core/journal/json_value.h", "app/demo/*.cpp", "app/demo/shop_words.h"}},
        {"utf8proc", {"core/name.cpp"}},
        {"sodium",
         {"core/hash.cpp", "core/people/pin.cpp", "core/signature.cpp",
          "core/sync/sealed_copy.cpp", "app/machine.cpp",
          "app/centre/office.cpp", "app/manager/payables.cpp", "app/*/main.cpp"}},
        {"hpdf", {"receipts/page.cpp"}},
        {"hb", {"receipts/fonts.cpp", "receipts/shaping.cpp"}},
        {"fribidi", {"receipts/shaping.cpp"}},
        {"zint", {"receipts/code.cpp"}},
        {"ZXing/", {"app/till/code_reader.cpp"}},
        {"cpp/poppler", {"receipts/poppler/pdf_drawing.cpp"}},
        {"boost/", {"app/centre/door*.cpp", "app/centre/door_tls.h"}},
        {"openssl/", {"app/centre/certificates.cpp", "app/centre/door_tls.cpp", "app/till/courier.cpp"}},
        {"kainjow/", {"app/centre/phone_page.cpp"}},
        {"spdlog/", {"app/centre/daemon_log.cpp"}},
        {"csv.h", {"app/tables/csv.cpp"}},
        {"CLI/", {"app/*/main.cpp", "app/centre/command_line.h"}},
        {"QNetwork", {"app/till/courier.cpp", "app/till/courier.h"}},
        {"QSsl", {"app/till/courier.cpp", "app/till/courier.h"}},
        {"QSql", {}},
        {"QtSql", {}},
    };
    return all;
}

bool holdsSql(const File& file) {
    const auto stem = stemOf(file);
    return within(file, "core/store/") || stem.ends_with("_table") || stem.ends_with("_tables") ||
           stem.ends_with("_view");
}

// What a class with SQL can do to the rows of its table.
struct Writer {
    std::string table;
    std::string function;
    std::string home;
    auto operator<=>(const Writer&) const = default;
};

std::set<Writer> writersIn(const File& file) {
    static const std::regex definition("(\\w+Table)::(?=\\w+\\()");
    static const std::regex change("^\\s*(INSERT|UPDATE|DELETE|REPLACE)\\b");
    std::set<Writer> writers;
    const auto source = sourceOf(file);
    for (const auto& place : findAll(source.code, definition)) {
        const auto name = place.at + place.text.size() + 2;
        const auto end = source.code.find("\n}\n", name);
        const bool writes = std::any_of(source.literals.begin(), source.literals.end(),
                                        [&](const Literal& literal) {
                                            return literal.at > name && literal.at < end &&
                                                   std::regex_search(literal.text, change);
                                        });
        if (writes)
            writers.insert({place.text,
                            source.code.substr(name, source.code.find('(', name) - name),
                            file.name});
    }
    return writers;
}

bool mayChange(const File& caller, const Writer& writer) {
    const bool ownNotes = writer.home == "core/book/state_tables.cpp" ||
                          writer.home == "core/book/checkpoint_table.cpp" ||
                          writer.home == "core/stock/elsewhere_table.cpp";
    const bool journal = writer.home.starts_with("core/journal/");
    if (caller.name == writer.home || stemOf(caller) == "apply") return true;
    return within(caller, "core/book/") || (within(caller, "core/sync/") && (ownNotes || journal));
}

std::size_t afterBlanks(const std::string& code, std::size_t at) {
    const auto found = code.find_first_not_of(" \n&*", at);
    return found == code.npos ? code.size() : found;
}

std::size_t afterParentheses(const std::string& code, std::size_t at) {
    int depth = 0;
    do {
        if (code[at] == '(') ++depth;
        if (code[at] == ')') --depth;
        ++at;
    } while (depth > 0 && at < code.size());
    return at;
}

std::string wordAt(const std::string& code, std::size_t at) {
    auto end = at;
    while (end < code.size() &&
           (std::isalnum(static_cast<unsigned char>(code[end])) != 0 || code[end] == '_'))
        ++end;
    return code.substr(at, end - at);
}

// "DayTable(db).close(" and "DayTable days(db); … days.close(".
std::vector<std::size_t> callsOf(const Writer& writer, const std::string& code) {
    std::vector<std::size_t> calls;
    const auto addCall = [&](std::size_t dot) {
        dot = afterBlanks(code, dot);
        if (dot < code.size() && code[dot] == '.' && wordAt(code, dot + 1) == writer.function)
            calls.push_back(dot);
    };
    std::set<std::string> names;
    for (const auto at : findWord(code, writer.table)) {
        const auto next = afterBlanks(code, at + writer.table.size());
        if (next < code.size() && code[next] == '(')
            addCall(afterParentheses(code, next));
        else if (const auto name = wordAt(code, next); !name.empty())
            names.insert(name);
    }
    for (const auto& name : names)
        for (const auto at : findWord(code, name))
            addCall(at + name.size());
    return calls;
}

bool isMain(const File& file) {
    return matches("app/*/main.cpp", file.name);
}

} // namespace

Findings overAll(const Tree& tree, Rule rule) {
    Findings all;
    for (const auto& file : tree)
        for (auto& finding : rule(file))
            all.push_back(std::move(finding));
    return all;
}

Findings includesFlowOneWay(const File& file) {
    Findings findings;
    const auto* from = isCpp(file) ? roomOf(file.name) : nullptr;
    if (from == nullptr) return {};
    for (const auto& [at, name] : ownIncludes(file)) {
        if (name == "schema_text.h" || name == "postgres_words.h") continue; // written by CMake
        const auto* to = roomOf(name);
        const auto say = [&, at = at](const std::string& remedy) {
            findings.push_back({file.name, lineAt(file.text, at), remedy});
        };
        if (to == nullptr)
            say("\"" + name + "\": write the path from the root, of a room of the house");
        else if (from != to && from->height <= to->height)
            say(std::string(from->place) + " must not know " + name +
                ": move what both need down, towards the words");
        else if (within(file, "receipts/") && name.starts_with("core/") && !isForPaper(name))
            say("paper takes words, nouns and the document: let the caller read " + name);
    }
    return findings;
}

Findings nounsReadNoTables(const File& file) {
    Findings findings;
    if (!isCpp(file) || !isNoun(file.name)) return {};
    for (const auto& [at, name] : ownIncludes(file)) {
        if (name.find("_table.h") == name.npos && name.find("_view.h") == name.npos &&
            !name.starts_with("core/store/"))
            continue;
        findings.push_back(
            {file.name, lineAt(file.text, at),
             "a noun reads no table: let the act hand over what " + name + " knows"});
    }
    return findings;
}

Findings qtStaysOutside(const File& file) {
    static const std::regex header("#include <(Q\\w+)");
    static const std::regex name("\\bQ[A-Z][a-z]\\w*");
    if (!isCpp(file) || !(within(file, "core/") || within(file, "receipts/"))) return {};
    Findings findings;
    const auto code = sourceOf(file).code;
    for (const auto* pattern : {&header, &name})
        for (const auto& place : findAll(code, *pattern))
            findings.push_back({file.name, lineAt(code, place.at),
                                place.text + ": Qt lives in app/ and qml/ only"});
    return findings;
}

Findings librariesStayInTheirPlace(const File& file) {
    static const std::regex header("#include <([^>]+)>");
    if (!isCpp(file) || within(file, "tests/")) return {};
    Findings findings;
    for (const auto& [at, name] : findAll(file.text, header)) {
        for (const auto& library : libraries()) {
            if (!name.starts_with(library.header)) continue;
            const bool known = std::any_of(library.users.begin(), library.users.end(),
                                           [&](auto user) { return matches(user, file.name); });
            if (!known)
                findings.push_back({file.name, lineAt(file.text, at),
                                    "<" + name +
                                        "> is known to a few files only, see the list in "
                                        "tests/house/cpp_rules.cpp: ask one of them"});
        }
    }
    return findings;
}

Findings noFloatingPoint(const File& file) {
    static const std::regex number("(^|[^\\w.])\\d[\\d']*\\.\\d");
    if (!isCpp(file) || !(within(file, "core/") || within(file, "receipts/"))) return {};
    Findings findings;
    const auto code = sourceOf(file).code;
    const auto say = [&](std::size_t at) {
        findings.push_back({file.name, lineAt(code, at),
                            "no floating point in core and receipts: centimes, thousandths, basis "
                            "points and micrometres are whole"});
    };
    for (const auto* word : {"float", "double"})
        for (const auto at : findWord(code, word))
            say(at);
    for (const auto& place : findAll(code, number))
        say(place.at);
    return findings;
}

Findings sqlStaysInItsPlace(const File& file) {
    static const std::regex statement(
        "^\\s*(SELECT|INSERT|REPLACE|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|BEGIN|COMMIT|ROLLBACK|"
        "SAVEPOINT|RELEASE|ATTACH|DETACH|VACUUM|WITH)\\b|\\bSELECT\\b|\\bFROM\\b.*\\bWHERE\\b");
    static const std::regex everything("\\bSELECT\\s+\\*");
    if (!isCpp(file) || within(file, "tests/")) return {};
    Findings findings;
    const auto source = sourceOf(file);
    for (const auto& literal : source.literals) {
        const auto line = lineAt(file.text, literal.at);
        if (!holdsSql(file) && std::regex_search(literal.text, statement))
            findings.push_back({file.name, line,
                                "SQL stands in a *_table, a *_view or core/store/: give the table "
                                "a function for this"});
        if (std::regex_search(literal.text, everything))
            findings.push_back({file.name, line, "name the columns instead of SELECT *"});
    }
    return findings;
}

Findings tablesAreStrict(const File& file) {
    static const std::regex table("CREATE TABLE (\\w+)");
    if (!file.name.ends_with(".sql")) return {};
    Findings findings;
    for (const auto& [at, name] : findAll(file.text, table)) {
        const auto end = file.text.find("\n)", at);
        const auto tail = file.text.substr(end, file.text.find(';', end) - end);
        if (end == file.text.npos || tail.find("STRICT") == tail.npos)
            findings.push_back({file.name, lineAt(file.text, at),
                                "table " + name + " must be STRICT: SQLite would keep any type"});
    }
    return findings;
}

Findings onlyFactsChangeTables(const Tree& tree) {
    std::set<Writer> writers;
    for (const auto& file : tree)
        if (within(file, "core/") && isCpp(file) && holdsSql(file)) writers.merge(writersIn(file));
    Findings findings;
    for (const auto& file : tree) {
        if (!isCpp(file) || within(file, "tests/")) continue;
        const auto code = sourceOf(file).code;
        for (const auto& writer : writers) {
            if (mayChange(file, writer)) continue;
            for (const auto at : callsOf(writer, code))
                findings.push_back({file.name, lineAt(code, at),
                                    writer.table + "::" + writer.function +
                                        " changes rows: record a fact and let its apply do it"});
        }
    }
    return findings;
}

Findings timeAndChanceAreHandedIn(const File& file) {
    struct Ban {
        std::regex pattern;
        const char* remedy;
    };
    static const Ban bans[] = {
        {std::regex("(system|steady|high_resolution|utc|file)_clock\\s*::\\s*now|"
                    "QDateTime::current\\w*|QDate::current\\w*|QTime::current\\w*|"
                    "\\b(clock_gettime|gettimeofday|localtime|localtime_r|mktime)\\s*\\(|"
                    "\\bstd::time\\s*\\(|\\bnew Date\\b|\\bDate\\.now\\b"),
         "the time is handed in: ask Book::now() or the Clock"},
        {std::regex("\\b(std::)?s?rand\\s*\\(|\\brandom_device\\b|\\bmt19937\\w*|"
                    "\\bQRandomGenerator\\b|\\brandombytes_\\w+|\\bRAND_\\w+|\\bMath\\.random\\b|"
                    "\\bgetrandom\\s*\\(|\\bcrypto_\\w*[^d]_keypair\\b"),
         "randomness is handed in: take it from Random"},
        {std::regex("\\b(secure_)?getenv\\s*\\(|\\bqgetenv\\b|\\bqEnvironmentVariable\\w*"),
         "settings are handed in by main"},
    };
    static const std::regex sqlTime(
        "'now'|\\bCURRENT_(TIME|DATE|TIMESTAMP)\\b|\\brandom(blob)?\\s*\\(", std::regex::icase);
    if (within(file, "tests/") || file.name == "app/machine.cpp" || isMain(file)) return {};
    Findings findings;
    if (isCpp(file) || isQml(file)) {
        const auto source = sourceOf(file);
        for (const auto& ban : bans)
            for (const auto& place : findAll(source.code, ban.pattern))
                findings.push_back({file.name, lineAt(file.text, place.at), ban.remedy});
        for (const auto& literal : source.literals)
            if (holdsSql(file) && std::regex_search(literal.text, sqlTime))
                findings.push_back({file.name, lineAt(file.text, literal.at),
                                    "bind the time and randomness as parameters"});
    }
    if (file.name.ends_with(".sql"))
        for (const auto& place : findAll(file.text, sqlTime))
            findings.push_back({file.name, lineAt(file.text, place.at),
                                "a table computed again must come out the same: no clock in it"});
    return findings;
}

// RapidCheck takes an expression apart by operators of its own, which look at both sides always.
Findings bothSidesAreInBrackets(const File& file) {
    constexpr std::string_view said = "RC_ASSERT(";
    if (!isCpp(file) || !within(file, "tests/")) return {};
    Findings findings;
    const auto code = sourceOf(file).code;
    for (auto at = code.find(said); at != code.npos; at = code.find(said, at + 1)) {
        int depth = 1;
        for (auto i = at + said.size(); i < code.size() && depth > 0; ++i) {
            if (code[i] == '(') ++depth;
            if (code[i] == ')') --depth;
            const auto two = std::string_view(code).substr(i, 2);
            if (depth == 1 && (two == "||" || two == "&&"))
                findings.push_back({file.name, lineAt(code, at),
                                    "RC_ASSERT((a || b)): without its own brackets b is looked at whatever a says"});
        }
    }
    return findings;
}

Findings noGlobalState(const File& file) {
    // The tree does not indent namespaces: what begins a line and ends in ';' is at their level.
    static const std::regex atTop("(^|\n)((inline |static |thread_local )*\\w[\\w:<>, ]*[ *&]+\\w+"
                                  "( = [^\n]*|\\{[^\n]*\\}|\\[[^\n]*)?;)");
    static const std::regex inside("\n +((static|thread_local) [^\n()]*[;={])");
    static const std::regex harmless("\\b(const|constexpr|using|return|class|struct|enum|friend|"
                                     "namespace|concept|template|typedef|extern|goto|throw|"
                                     "delete)\\b");
    if (!isCpp(file) || within(file, "tests/")) return {};
    Findings findings;
    const auto code = sourceOf(file).code;
    for (const auto* pattern : {&atTop, &inside})
        for (std::sregex_iterator each(code.begin(), code.end(), *pattern), end; each != end;
             ++each) {
            const auto text = (*each)[pattern == &atTop ? 2 : 1].str();
            if (std::regex_search(text, harmless)) continue;
            const auto at = static_cast<std::size_t>(each->position()) + 1;
            findings.push_back({file.name, lineAt(code, std::min(at, code.size())),
                                "no global state: make it a member of who needs it, or const"});
        }
    return findings;
}

} // namespace house
