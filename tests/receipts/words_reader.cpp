// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words_reader.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace touat::receipts {

namespace {

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(at);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

// Why a text is no amount.
struct Unreadable {
    const char* why;
};
void need(bool holds, const char* why) {
    if (!holds) throw Unreadable{why};
}

/// Reads French amounts of the traditional spelling, one space or hyphen at a time.
class FrenchReader {
  public:
    FrenchReader(std::string_view text, DinarName name) : m_words(split(text, ' ')), m_name(name) {}

    Money read() {
        const auto dinars = number();
        const bool round = dinars > 0 && dinars % 1'000'000 == 0;
        need(take("de") == round, "« de » belongs to round millions alone");
        need(take(dinars > 1 ? "dinars" : "dinar"), "dinar");
        if (m_name == DinarName::algerian)
            need(take(dinars > 1 ? "algériens" : "algérien"), "algérien");
        std::int64_t centimes = 0;
        if (take("et")) {
            centimes = number();
            need(centimes > 0 && centimes < 100, "centimes are 1 to 99");
            need(take(centimes > 1 ? "centimes" : "centime"), "centime");
        }
        need(m_at == m_words.size(), "something follows the amount");
        return Money::centimes(dinars * 100 + centimes);
    }

  private:
    std::string_view peek() const { return m_at < m_words.size() ? m_words[m_at] : "(end)"; }
    bool take(std::string_view word) {
        if (peek() != word) return false;
        ++m_at;
        return true;
    }

    static int plainValue(std::string_view word) {
        static const std::unordered_map<std::string_view, int> values{
            {"un", 1},       {"deux", 2},   {"trois", 3},   {"quatre", 4},    {"cinq", 5},
            {"six", 6},      {"sept", 7},   {"huit", 8},    {"neuf", 9},      {"dix", 10},
            {"onze", 11},    {"douze", 12}, {"treize", 13}, {"quatorze", 14}, {"quinze", 15},
            {"seize", 16},   {"vingt", 20}, {"trente", 30}, {"quarante", 40}, {"cinquante", 50},
            {"soixante", 60}};
        const auto found = values.find(word);
        return found == values.end() ? 0 : found->second;
    }

    /// One word with its hyphens: 1 to 99 without « et »; 0 for anything else.
    static int hyphened(std::string_view word) {
        if (word == "quatre-vingts") return 80;
        const auto bits = split(word, '-');
        std::size_t at = 0;
        int sum = 0;
        if (bits.size() > 1 && bits[0] == "quatre" && bits[1] == "vingt") {
            sum = 80;
            at = 2;
        } else {
            sum = plainValue(bits[0]);
            at = 1;
            if (bits.size() == 1) return sum;
            need(sum == 10 || sum >= 20, "a hyphen follows a ten");
        }
        if (at == bits.size()) return sum; // quatre-vingt, before mille
        int rest = plainValue(bits[at]);
        need(rest > 0, "a hyphen joins two numbers");
        if (++at < bits.size()) { // soixante-dix-sept
            need(rest == 10 && sum >= 60, "only dix is joined twice");
            const int unit = plainValue(bits[at]);
            need(unit >= 7 && unit <= 9, "dix-sept to dix-neuf");
            rest += unit;
            need(++at == bits.size(), "too many hyphens");
        } else if (sum == 10) {
            need(rest >= 7 && rest <= 9, "dix-sept to dix-neuf");
        } else {
            need(rest < 10 || ((sum == 60 || sum == 80) && rest <= 16), "a unit follows a ten");
            need(sum == 80 || (rest != 1 && rest != 11),
                 "« et un » and « et onze » have no hyphen");
        }
        return sum + rest;
    }

    bool nextIsNumber() const {
        const auto next = peek();
        return next == "cent" || next == "cents" || next == "mille" || hyphened(next) > 0;
    }

    /// 1 to 999, or 0 where « mille » stands alone or nothing is said.
    int group() {
        int sum = hyphened(peek());
        if (sum > 0) ++m_at;
        if (peek() == "cent" || peek() == "cents") {
            need(sum == 0 || (sum >= 2 && sum <= 9), "two to nine hundreds");
            const auto word = m_words[m_at++];
            const int times = std::max(sum, 1);
            need((word == "cents") == (times > 1 && !nextIsNumber()), "the s of cents");
            sum = times * 100;
            if (const int more = hyphened(peek()); more > 0) {
                ++m_at;
                sum += more;
            }
        }
        if (sum % 100 == 80)
            need((m_words[m_at - 1] == "quatre-vingts") == !nextIsNumber(), "the s of vingts");
        if (const int last = sum % 100;
            last >= 20 && last <= 60 && last % 10 == 0 && peek() == "et") {
            const auto next = m_at + 1 < m_words.size() ? m_words[m_at + 1] : "";
            if (next == "un" && isLastOfGroup(m_at + 2)) {
                m_at += 2;
                sum += 1;
            } else if (next == "onze" && last == 60 && isLastOfGroup(m_at + 2)) {
                m_at += 2;
                sum += 11;
            }
        }
        return sum;
    }

    bool isLastOfGroup(std::size_t at) const {
        static constexpr std::array nouns{"mille",     "million", "millions", "milliard",
                                          "milliards", "dinar",   "dinars",   "centimes"};
        return at < m_words.size() &&
               std::find(nouns.begin(), nouns.end(), m_words[at]) != nouns.end();
    }

    std::int64_t number() {
        if (take("zéro")) return 0;
        std::int64_t total = 0;
        std::int64_t above = INT64_MAX; // the scale of the group before
        for (;;) {
            const auto from = m_at;
            const int n = group();
            std::int64_t scale = 1;
            if (take("mille")) {
                need(n != 1, "mille is never « un mille »");
                total += 1000 * std::max(n, 1);
                scale = 1000;
            } else if (n > 0 && take(n > 1 ? "millions" : "million")) {
                total += n * (scale = 1'000'000);
            } else if (n > 0 && take(n > 1 ? "milliards" : "milliard")) {
                total += n * (scale = 1'000'000'000);
            } else {
                need(n > 0 || total > 0, "no number");
                return total + n;
            }
            need(scale < above && m_at > from, "scales fall");
            above = scale;
        }
    }

    std::vector<std::string_view> m_words;
    DinarName m_name;
    std::size_t m_at = 0;
};

/// Reads Arabic amounts and insists on every agreement: the noun after its number by the last two
/// digits, duals that lose their ن before their noun, و before each part and nowhere else.
class ArabicReader {
  public:
    ArabicReader(std::string_view text, DinarName name) : m_name(name) {
        for (const auto word : split(text, ' '))
            m_words.push_back(lookUp(word));
    }

    Money read() {
        need(!m_words.front().joined, "an amount does not begin with و");
        std::int64_t dinars = 0;
        if (m_words.front().kind == Kind::zero) {
            ++m_at;
            need(takeNoun(Kind::dinar) == Form::one, "zero of the singular");
        } else {
            dinars = counted(Kind::dinar);
        }
        std::int64_t centimes = 0;
        if (m_at < m_words.size()) {
            need(m_words[m_at].joined, "centimes follow with و");
            centimes = counted(Kind::centime);
            need(centimes < 100, "centimes are 1 to 99");
        }
        need(m_at == m_words.size(), "something follows the amount");
        return Money::centimes(dinars * 100 + centimes);
    }

  private:
    enum class Kind {
        zero,
        one,
        unit,
        ten,
        tenOfTeens,
        tens,
        hundred,
        scale,
        dinar,
        centime,
        algerian
    };
    enum class Form { one, two, twoBefore, few, many };
    struct Word {
        Kind kind;
        std::int64_t value;
        Form form = Form::one;
        bool joined = false; // it had its و
    };

    static Word lookUp(std::string_view text) {
        static const std::unordered_map<std::string_view, Word> words{
            {"صفر", {Kind::zero, 0}},
            {"واحد", {Kind::one, 1}},
            {"اثنان", {Kind::unit, 2, Form::two}},
            {"اثنا", {Kind::unit, 2, Form::twoBefore}},
            {"أحد", {Kind::unit, 1, Form::twoBefore}},
            {"ثلاثة", {Kind::unit, 3}},
            {"أربعة", {Kind::unit, 4}},
            {"خمسة", {Kind::unit, 5}},
            {"ستة", {Kind::unit, 6}},
            {"سبعة", {Kind::unit, 7}},
            {"ثمانية", {Kind::unit, 8}},
            {"تسعة", {Kind::unit, 9}},
            {"عشرة", {Kind::ten, 10}},
            {"عشر", {Kind::tenOfTeens, 10}},
            {"عشرون", {Kind::tens, 20}},
            {"ثلاثون", {Kind::tens, 30}},
            {"أربعون", {Kind::tens, 40}},
            {"خمسون", {Kind::tens, 50}},
            {"ستون", {Kind::tens, 60}},
            {"سبعون", {Kind::tens, 70}},
            {"ثمانون", {Kind::tens, 80}},
            {"تسعون", {Kind::tens, 90}},
            {"مئة", {Kind::hundred, 100}},
            {"مئتان", {Kind::hundred, 200, Form::two}},
            {"مئتا", {Kind::hundred, 200, Form::twoBefore}},
            {"ثلاثمئة", {Kind::hundred, 300}},
            {"أربعمئة", {Kind::hundred, 400}},
            {"خمسمئة", {Kind::hundred, 500}},
            {"ستمئة", {Kind::hundred, 600}},
            {"سبعمئة", {Kind::hundred, 700}},
            {"ثمانمئة", {Kind::hundred, 800}},
            {"تسعمئة", {Kind::hundred, 900}},
            {"ألف", {Kind::scale, 1'000, Form::one}},
            {"ألفان", {Kind::scale, 1'000, Form::two}},
            {"ألفا", {Kind::scale, 1'000, Form::twoBefore}},
            {"آلاف", {Kind::scale, 1'000, Form::few}},
            {"ألفًا", {Kind::scale, 1'000, Form::many}},
            {"مليون", {Kind::scale, 1'000'000, Form::one}},
            {"مليونان", {Kind::scale, 1'000'000, Form::two}},
            {"مليونا", {Kind::scale, 1'000'000, Form::twoBefore}},
            {"ملايين", {Kind::scale, 1'000'000, Form::few}},
            {"مليونًا", {Kind::scale, 1'000'000, Form::many}},
            {"مليار", {Kind::scale, 1'000'000'000, Form::one}},
            {"ملياران", {Kind::scale, 1'000'000'000, Form::two}},
            {"مليارا", {Kind::scale, 1'000'000'000, Form::twoBefore}},
            {"مليارات", {Kind::scale, 1'000'000'000, Form::few}},
            {"مليارًا", {Kind::scale, 1'000'000'000, Form::many}},
            {"دينار", {Kind::dinar, 1, Form::one}},
            {"ديناران", {Kind::dinar, 1, Form::two}},
            {"دنانير", {Kind::dinar, 1, Form::few}},
            {"دينارًا", {Kind::dinar, 1, Form::many}},
            {"جزائري", {Kind::algerian, 1, Form::one}},
            {"جزائريان", {Kind::algerian, 1, Form::two}},
            {"جزائرية", {Kind::algerian, 1, Form::few}},
            {"جزائريًا", {Kind::algerian, 1, Form::many}},
            {"سنتيم", {Kind::centime, 1, Form::one}},
            {"سنتيمان", {Kind::centime, 1, Form::two}},
            {"سنتيمات", {Kind::centime, 1, Form::few}},
            {"سنتيمًا", {Kind::centime, 1, Form::many}}};
        constexpr std::string_view and_ = "و";
        auto found = words.find(text);
        if (found != words.end()) return found->second;
        need(text.starts_with(and_), "unknown word");
        found = words.find(text.substr(and_.size()));
        need(found != words.end(), "unknown word");
        Word word = found->second;
        word.joined = true;
        return word;
    }

    const Word* peek() const { return m_at < m_words.size() ? &m_words[m_at] : nullptr; }

    /// Whether the number just read stands right before what it counts.
    bool nounFollows() const {
        const auto* next = peek();
        return next != nullptr && !next->joined &&
               (next->kind == Kind::scale || next->kind == Kind::dinar ||
                next->kind == Kind::centime);
    }

    Form takeNoun(Kind noun) {
        need(peek() != nullptr && peek()->kind == noun, "the noun is missing");
        const Form form = m_words[m_at++].form;
        if (noun == Kind::dinar && m_name == DinarName::algerian) {
            need(peek() != nullptr && peek()->kind == Kind::algerian && !peek()->joined, "جزائري");
            need(m_words[m_at++].form == form, "جزائري agrees with its noun");
        }
        return form;
    }

    /// 3 to 999 as numerals: hundreds, unit, tens, each joined to the one before.
    int numerals() {
        int sum = 0;
        const auto from = m_at;
        const auto isNext = [&](Kind kind) {
            return peek() != nullptr && peek()->kind == kind && (m_at == from || peek()->joined);
        };
        if (isNext(Kind::hundred)) {
            const auto& word = m_words[m_at++];
            sum = static_cast<int>(word.value);
            need((word.form == Form::twoBefore) == (sum == 200 && nounFollows()), "مئتا or مئتان");
        }
        if (isNext(Kind::ten)) {
            ++m_at;
            return sum + 10;
        }
        if (isNext(Kind::unit) || isNext(Kind::one)) {
            const auto& unit = m_words[m_at++];
            sum += static_cast<int>(unit.value);
            if (peek() != nullptr && peek()->kind == Kind::tenOfTeens && !peek()->joined) {
                need((unit.form == Form::twoBefore) == (unit.value <= 2), "أحد عشر and اثنا عشر");
                need(unit.kind == Kind::unit, "أحد عشر, not واحد عشر");
                ++m_at;
                return sum + 10;
            }
            need(unit.form != Form::twoBefore, "أحد and اثنا belong to عشر");
            if (peek() != nullptr && peek()->kind == Kind::tens && peek()->joined)
                return sum + static_cast<int>(m_words[m_at++].value);
            need(unit.value >= 3, "one and two are said by the noun");
            return sum;
        }
        if (isNext(Kind::tens)) sum += static_cast<int>(m_words[m_at++].value);
        return sum;
    }

    static void needAgreement(std::int64_t n, Form form, bool nounAfterwards) {
        const auto last = n % 100;
        if (last == 0) return need(form == Form::one, "hundreds take the singular");
        if (last <= 2) throw Unreadable{"one and two are said by the noun"};
        if (last <= 10) return need(form == Form::few, "3 to 10 take the plural");
        need(form == (nounAfterwards ? Form::one : Form::many), "11 to 99 take the singular with ً");
    }

    /// A number and what it counts, and the one or two that may follow whole hundreds.
    std::int64_t counted(Kind noun) {
        std::int64_t total = 0;
        std::int64_t above = INT64_MAX;
        bool first = true;
        for (;; first = false) {
            need(peek() != nullptr, "the noun is missing");
            need(first || peek()->joined || peek()->kind == noun, "و is missing");
            if (peek()->kind == Kind::scale) { // one or two of it
                const auto scale = m_words[m_at++];
                need(scale.form <= Form::twoBefore, "no number before a plural");
                const bool two = scale.form != Form::one;
                need(!two || (scale.form == Form::twoBefore) == nounFollows(), "ألفا or ألفان");
                // مئة ألف وألف: the second of the same scale follows whole hundreds of it
                need(scale.value < above ||
                         (scale.value == above && total / scale.value % 100 == 0),
                     "scales fall");
                total += scale.value * (two ? 2 : 1);
                above = scale.value - 1;
                if (!nounFollows()) continue;
            } else if (peek()->kind == noun &&
                       (first || peek()->joined)) { // one or two of the noun
                return lastOnes(noun);
            } else {
                const int n = numerals();
                need(n > 0 && nounFollows(), "a number counts something");
                if (peek()->kind == Kind::scale) {
                    const auto scale = m_words[m_at++];
                    needAgreement(n, scale.form, nounFollows());
                    need(scale.value < above, "scales fall");
                    total += n * scale.value;
                    above = scale.value;
                    if (!nounFollows()) continue;
                } else {
                    need(above > 1, "a number counts once");
                    total += n;
                }
            }
            needAgreement(total, takeNoun(noun), false);
            if (peek() == nullptr || peek()->kind != noun || !peek()->joined) return total;
            need(total % 100 == 0, "one and two follow hundreds");
            return total + lastOnes(noun);
        }
    }

    std::int64_t lastOnes(Kind noun) {
        const auto form = takeNoun(noun);
        if (form == Form::two) return 2;
        need(form == Form::one && peek() != nullptr && peek()->kind == Kind::one && !peek()->joined,
             "one is noun and واحد");
        ++m_at;
        return 1;
    }

    DinarName m_name;
    std::vector<Word> m_words;
    std::size_t m_at = 0;
};

template <class Reader> WordsRead readWith(std::string_view text, DinarName name) {
    try {
        return {Reader(text, name).read()};
    } catch (const Unreadable& unreadable) {
        return {std::nullopt, unreadable.why};
    }
}

} // namespace

WordsRead readFrench(std::string_view text, DinarName name) {
    return readWith<FrenchReader>(text, name);
}

WordsRead readArabic(std::string_view text, DinarName name) {
    return readWith<ArabicReader>(text, name);
}

} // namespace touat::receipts
