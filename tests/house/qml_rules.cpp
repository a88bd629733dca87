// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "rules.h"

namespace house {

namespace {

// Words that are the same in every language: brands, and the languages' names for themselves.
const std::set<std::string> sameEverywhere{"Touat",      "CIB",     "Edahabia", "BaridiMob",
                                           "DZ Mob Pay", "العربية", "Français", "English"};

bool hasLetter(const std::string& text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }) ||
           std::regex_search(text, std::regex("[\xd8-\xdb]")); // Arabic begins with these bytes
}

bool looksLikeAKey(const std::string& text) {
    static const std::regex key("[a-z0-9#:/.-][\\w.:/#+-]*|([A-Z][a-z]+){2,}");
    return std::regex_match(text, key);
}

std::vector<std::size_t> callsOf(const Source& source, std::string_view function) {
    auto places = findWord(source.code, function);
    std::erase_if(places, [&](std::size_t at) {
        return source.code.compare(at + function.size(), 1, "(") != 0;
    });
    return places;
}

Findings eachMatch(const File& file, const std::string& text, const std::regex& pattern,
                   const std::string& remedy) {
    Findings findings;
    for (const auto& place : findAll(text, pattern))
        findings.push_back({file.name, lineAt(text, place.at), remedy});
    return findings;
}

// A file of translations, as far as it concerns us.
struct Message {
    std::size_t at = 0;
    std::string context;
    std::string source;
    std::string translation;
    bool finished = true;
};

std::string plain(std::string text) {
    static const std::pair<const char*, const char*> names[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"},
        {"&#xa0;", "\u00a0"}};
    for (const auto& [name, character] : names)
        for (auto at = text.find(name); at != text.npos; at = text.find(name, at + 1))
            text.replace(at, std::string_view(name).size(), character);
    return text;
}

std::string between(const std::string& text, std::string_view from, std::string_view to) {
    const auto start = text.find(from);
    if (start == text.npos) return {};
    const auto begin = start + from.size();
    return plain(text.substr(begin, text.find(to, begin) - begin));
}

std::vector<Message> messagesIn(const File& file) {
    std::vector<Message> messages;
    const auto& text = file.text;
    for (auto at = text.find("<message"); at != text.npos; at = text.find("<message", at + 1)) {
        const auto body = text.substr(at, text.find("</message>", at) - at);
        const auto context = text.rfind("<name>", at);
        Message message{at,
                        between(text.substr(context, at - context), "<name>", "</name>"),
                        between(body, "<source>", "</source>"),
                        {},
                        true};
        message.finished = body.find("type=\"") == body.npos;
        const auto start = body.find("<translation");
        if (start != body.npos)
            message.translation = between(body.substr(start), ">", "</translation>");
        messages.push_back(std::move(message));
    }
    return messages;
}

std::multiset<std::string> placeholdersOf(const std::string& text) {
    static const std::regex placeholder("%\\d");
    std::multiset<std::string> found;
    for (const auto& place : findAll(text, placeholder))
        found.insert(place.text);
    return found;
}

struct Sentence {
    std::string file;
    std::size_t line;
};
using Sentences = std::map<std::pair<std::string, std::string>, Sentence>; // by context and source

Sentences sentencesOf(const Tree& tree) {
    Sentences sentences;
    for (const auto& file : tree) {
        const bool qml = isQml(file) && within(file, "qml/");
        if (!qml && !(isCpp(file) && within(file, "app/till/"))) continue;
        const auto source = sourceOf(file);
        for (const auto at : callsOf(source, qml ? "qsTr" : "tr")) {
            const auto text = joinedLiteral(source, source.code.find('(', at) + 1);
            // In C++ the context is the class that speaks; here one class does.
            sentences.insert(
                {{qml ? stemOf(file) : "Wording", text}, {file.name, lineAt(file.text, at)}});
        }
    }
    return sentences;
}

} // namespace

Findings propertiesHaveTypes(const File& file) {
    static const std::regex untyped("\\bproperty\\s+(var|variant)\\b");
    if (!isQml(file) || within(file, "tests/")) return {};
    return eachMatch(file, sourceOf(file).code, untyped, "give the property a type");
}

Findings noScripts(const File& file) {
    static const std::regex import("\\bimport\\s+\"");
    if (file.name.ends_with(".js") || file.name.ends_with(".mjs"))
        return {{file.name, 1, "no JavaScript files: what decides is C++, with a test"}};
    if (!isQml(file) || within(file, "tests/")) return {};
    return eachMatch(file, sourceOf(file).code, import, "import modules, not files");
}

Findings noContextProperties(const File& file) {
    static const std::regex call("\\bsetContext(Property|Properties|Object)\\b");
    if (!isCpp(file)) return {};
    return eachMatch(file, sourceOf(file).code, call,
                     "one object enters: a required property of Main.qml");
}

Findings oneSingleton(const File& file) {
    static const std::regex qml("\\bpragma\\s+Singleton\\b");
    static const std::regex cpp("\\bQML_SINGLETON\\b|\\bqmlRegisterSingleton\\w*");
    if (within(file, "tests/") || file.name == "qml/Theme.qml") return {};
    if (isQml(file))
        return eachMatch(file, sourceOf(file).code, qml, "Theme is the only singleton");
    if (isCpp(file)) return eachMatch(file, sourceOf(file).code, cpp, "no singletons from C++");
    return {};
}

Findings partsKnowNobody(const File& file) {
    static const std::regex acquaintance("\\bimport\\s+Touat\\.Till\\b|\\bTill\\b");
    if (!isQml(file) || !within(file, "qml/parts/")) return {};
    return eachMatch(file, sourceOf(file).code, acquaintance,
                     "a part knows nobody: values in, signals out");
}

Findings delegatesAreBound(const File& file) {
    static const std::regex component("\\b(Repeater|Instantiator|Component)\\s*\\{|\\bdelegate:");
    if (!isQml(file) || within(file, "tests/")) return {};
    const auto code = sourceOf(file).code;
    if (code.find("pragma ComponentBehavior: Bound") != code.npos) return {};
    auto findings = eachMatch(file, code, component,
                              "what is made here many times sees the ids around it only with "
                              "\"pragma ComponentBehavior: Bound\"");
    if (findings.size() > 1) findings.resize(1);
    return findings;
}

Findings fingersMeetItems(const File& file) {
    static const std::regex handler("\\bTapHandler\\b");
    if (!isQml(file)) return {};
    return eachMatch(file, sourceOf(file).code, handler,
                     "a MouseArea: a TapHandler hears the finger through the sheet above it");
}

Findings coloursComeFromTheme(const File& file) {
    static const std::regex hex("#[0-9a-fA-F]{3,8}\\b|(^|/)[0-9a-fA-F]{6}\\b");
    static const std::regex mixed("\\bQt\\.(rgba|hsla|hsva|color|lighter|darker|tint|alpha)\\b");
    static const std::regex named("\\bcolor: *\"(?!transparent\")");
    if (!isQml(file) || within(file, "tests/") || file.name == "qml/Theme.qml") return {};
    const auto source = sourceOf(file);
    const auto* remedy = "colours come from Theme";
    auto findings = eachMatch(file, source.code, mixed, remedy);
    for (auto& each : eachMatch(file, source.spoken, named, remedy))
        findings.push_back(each);
    for (const auto& literal : source.literals)
        if (std::regex_search(literal.text, hex))
            findings.push_back({file.name, lineAt(file.text, literal.at), remedy});
    return findings;
}

Findings wordsAreTranslatable(const File& file) {
    static const std::regex shown(
        "\\b(text|title|subtitle|hint|enterText|actionText|label|detail|placeholderText): *\"");
    if (!isQml(file) || within(file, "tests/")) return {};
    const auto source = sourceOf(file);
    std::set<std::size_t> translated;
    for (const auto at : callsOf(source, "qsTr"))
        translated.insert(source.code.find('"', at));
    std::set<std::size_t> visible;
    for (const auto& place : findAll(source.code, shown))
        visible.insert(source.code.find('"', place.at));
    Findings findings;
    for (const auto& literal : source.literals) {
        if (translated.count(literal.at) != 0 || !hasLetter(literal.text) ||
            sameEverywhere.count(literal.text) != 0)
            continue;
        if (visible.count(literal.at) != 0 || !looksLikeAKey(literal.text))
            findings.push_back({file.name, lineAt(file.text, literal.at),
                                "\"" + literal.text + "\" is read by people: qsTr()"});
    }
    return findings;
}

Findings sentencesHaveComments(const File& file) {
    if (!isQml(file) || within(file, "tests/")) return {};
    const auto source = sourceOf(file);
    Findings findings;
    std::size_t before = 0;
    for (const auto at : callsOf(source, "qsTr")) {
        if (file.text.substr(before, at - before).find("//: ") == std::string::npos)
            findings.push_back(
                {file.name, lineAt(file.text, at),
                 "tell the translator where this stands: a line \"//: \" before it"});
        before = at;
    }
    return findings;
}

Findings everySentenceIsTranslated(const Tree& tree) {
    const auto sentences = sentencesOf(tree);
    Findings findings;
    for (const auto& file : tree) {
        if (!file.name.starts_with("qml/words/") || !file.name.ends_with(".ts")) continue;
        std::set<std::pair<std::string, std::string>> known;
        for (const auto& message : messagesIn(file)) {
            const auto say = [&](const std::string& remedy) {
                findings.push_back({file.name, lineAt(file.text, message.at),
                                    "\"" + message.source + "\" " + remedy});
            };
            known.insert({message.context, message.source});
            if (sentences.count({message.context, message.source}) == 0)
                say("is said nowhere any longer: ./dev words");
            else if (!message.finished || message.translation.empty())
                say("waits for its translation");
            else if (placeholdersOf(message.source) != placeholdersOf(message.translation))
                say("has other placeholders (%1 …) than its translation");
        }
        for (const auto& [key, sentence] : sentences)
            if (known.count(key) == 0)
                findings.push_back({sentence.file, sentence.line,
                                    "\"" + key.second + "\" is not in " + file.name +
                                        ": ./dev words, then translate"});
    }
    return findings;
}

Findings translationsKeepToTheGlossary(const File& file) {
    struct Mistaken {
        const char* words; // what was said
        const char* rather;
    };
    static const Mistaken french[] = {
        {"tagère", "a shelf is a rayon"},
        {"[Pp]atrons?\\b", "an owner is a propriétaire"},
        {"[Tt]icket", "a receipt is a reçu"},
        {"\\ben caisse\\b|dans la caisse\\b|^La caisse$", "a drawer is a tiroir-caisse"},
        {"\\b(le|du|au|Le|Du|Au) tiroir(?!-caisse)", "a drawer is a tiroir-caisse"},
        {"[Ff]ermer? la journée", "a day is closed: clôturer"},
        {"[a-zA-Z]'", "French has ’ between its letters"},
        {"[^\\s] [:;?!](?=\\s|$)", "a space that does not break stands before : ; ? !"},
        {"([a-z]|é|è)[:;?!](\\s|$)", "a space that does not break stands before : ; ? !"}};
    static const Mistaken arabic[] = {
        {"الدرج(?=$|[ .:]|،)", "a drawer is الصندوق"},
        {"مسيّر", "a manager is المدير"},
        {"عربون", "a down payment is التسبيق"},
        {"عرض أسعار", "a quote is كشف تقديري"},
        {"توقيع|وقّع", "papers and screens say إمضاء"},
        {"وحيدة", "one of a kind is فريدة"},
        {"أعمى", "a blind count is made دون معرفة"},
        {"(نقدا|يوما|أولا|أيضا)(?=$|[ .:]|،)", "an n that is heard is written: نقدًا"}};
    const bool isFrench = file.name == "qml/words/fr.ts";
    if (!isFrench && file.name != "qml/words/ar.ts") return {};
    Findings findings;
    const auto look = [&](const Message& message, const Mistaken& mistaken) {
        if (std::regex_search(message.translation, std::regex(mistaken.words)))
            findings.push_back({file.name, lineAt(file.text, message.at),
                                "\"" + message.translation + "\": " + mistaken.rather});
    };
    for (const auto& message : messagesIn(file)) {
        if (isFrench)
            for (const auto& mistaken : french) look(message, mistaken);
        else
            for (const auto& mistaken : arabic) look(message, mistaken);
    }
    return findings;
}

namespace {

std::string lower(std::string text) {
    for (auto& letter : text) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return text;
}

// Without the vowel marks of Arabic and the stroke that lengthens a word.
std::string withoutMarks(const std::string& text) {
    static const std::regex marks("\xD9[\x80\x8B-\x92]");
    return std::regex_replace(text, marks, "");
}

} // namespace

Findings eachSentenceHasItsOwnWords(const File& file) {
    if (!file.name.starts_with("qml/words/") || !file.name.ends_with(".ts")) return {};
    Findings findings;
    std::map<std::pair<std::string, std::string>, std::string> said; // by context and words: the source
    for (const auto& message : messagesIn(file)) {
        if (message.translation.empty()) continue;
        const auto [first, fresh] =
            said.insert({{message.context, withoutMarks(message.translation)}, message.source});
        if (!fresh && lower(first->second) != lower(message.source))
            findings.push_back({file.name, lineAt(file.text, message.at),
                                "\"" + message.source + "\" reads as \"" + first->second +
                                    "\" does: \"" + message.translation + "\""});
    }
    return findings;
}

} // namespace house
