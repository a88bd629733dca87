// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/in_words.h"

#include <array>
#include <string_view>
#include <utility>

namespace touat::receipts {

namespace {

constexpr std::int64_t thousand = 1'000;
constexpr std::int64_t million = 1'000'000;
constexpr std::int64_t milliard = 1'000'000'000;

void mustFit(Money amount) {
    must(amount.fitsDocument(), "no document has an amount like this to write in letters");
}

void append(std::string& text, std::string_view between, std::string_view more) {
    if (!text.empty()) text += between;
    text += more;
}

// ---- French ------------------------------------------------------------------------------------

// What stands after a number decides whether 80 and 200 take their s: a noun (dinars, millions)
// lets them, mille does not.
enum class Before { noun, mille };

std::string frenchBelow20(std::int64_t n) {
    constexpr std::array<std::string_view, 17> words{
        "",     "un",  "deux", "trois", "quatre", "cinq",     "six",    "sept", "huit",
        "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"};
    if (n < 17) return std::string(words[static_cast<std::size_t>(n)]);
    return "dix-" + frenchBelow20(n - 10);
}

std::string frenchBelow100(std::int64_t n, Before next) {
    if (n < 20) return frenchBelow20(n);
    if (n == 80) return next == Before::noun ? "quatre-vingts" : "quatre-vingt";
    if (n > 80) return "quatre-vingt-" + frenchBelow20(n - 80);
    constexpr std::array<std::string_view, 7> words{"",         "",          "vingt",   "trente",
                                                    "quarante", "cinquante", "soixante"};
    const auto ten = n < 70 ? n / 10 : 6; // seventy is counted on from sixty
    const auto rest = n - ten * 10;
    std::string text(words[static_cast<std::size_t>(ten)]);
    if (rest == 0) return text;
    text += rest == 1 || rest == 11 ? " et " : "-";
    return text + frenchBelow20(rest);
}

std::string frenchBelow1000(std::int64_t n, Before next) {
    const auto hundreds = n / 100;
    const auto rest = n % 100;
    std::string text;
    if (hundreds > 1) text = frenchBelow20(hundreds) + ' ';
    if (hundreds > 0) text += "cent";
    if (hundreds > 1 && rest == 0 && next == Before::noun) text += 's';
    if (rest > 0) append(text, " ", frenchBelow100(rest, next));
    return text;
}

std::string frenchNumber(std::int64_t n) {
    if (n == 0) return "zéro";
    std::string text;
    for (const auto& [scale, word] : {std::pair{milliard, "milliard"}, {million, "million"}}) {
        const auto count = n / scale;
        n %= scale;
        if (count == 0) continue;
        append(text, " ", frenchBelow1000(count, Before::noun));
        append(text, " ", word);
        if (count > 1) text += 's';
    }
    const auto thousands = n / thousand;
    if (thousands > 1) append(text, " ", frenchBelow1000(thousands, Before::mille));
    if (thousands > 0) append(text, " ", "mille");
    if (n % thousand > 0) append(text, " ", frenchBelow1000(n % thousand, Before::noun));
    return text;
}

// ---- Arabic ------------------------------------------------------------------------------------

// A counted noun by the last two digits of its number. A word for thousands or millions is counted
// and counts: right before its own noun it loses the ن of its dual and the tanwin of its
// accusative.
struct ArabicNoun {
    std::string_view one;            // ألف, دينار واحد
    std::string_view two;            // ألفان
    std::string_view few;            // 3 to 10: آلاف
    std::string_view many;           // 11 to 99: ألفًا
    std::string_view hundreds;       // 100, 1 000 …: ألف
    std::string_view twoBefore = {}; // ألفا
};

constexpr ArabicNoun arabicThousand{"ألف", "ألفان", "آلاف", "ألفًا", "ألف", "ألفا"};
constexpr ArabicNoun arabicMillion{"مليون", "مليونان", "ملايين", "مليونًا", "مليون", "مليونا"};
constexpr ArabicNoun arabicMilliard{"مليار", "ملياران", "مليارات", "مليارًا", "مليار", "مليارا"};
constexpr ArabicNoun arabicDinar{"دينار واحد", "ديناران", "دنانير", "دينارًا", "دينار"};
constexpr ArabicNoun arabicAlgerianDinar{"دينار جزائري واحد", "ديناران جزائريان", "دنانير جزائرية",
                                         "دينارًا جزائريًا", "دينار جزائري"};
constexpr ArabicNoun arabicCentime{"سنتيم واحد", "سنتيمان", "سنتيمات", "سنتيمًا", "سنتيم"};

constexpr std::string_view and_ = " و"; // written onto the word that follows it

// What comes after a number: more of it, with و or nothing, or the noun that it counts.
enum class Next { more, noun };

std::string arabicBelow1000(std::int64_t n, Next next) {
    constexpr std::array<std::string_view, 20> small{
        "",          "واحد",     "اثنان",   "ثلاثة",    "أربعة",      "خمسة",     "ستة",
        "سبعة",      "ثمانية",   "تسعة",    "عشرة",     "أحد عشر",    "اثنا عشر", "ثلاثة عشر",
        "أربعة عشر", "خمسة عشر", "ستة عشر", "سبعة عشر", "ثمانية عشر", "تسعة عشر"};
    constexpr std::array<std::string_view, 10> tens{"",      "",     "عشرون", "ثلاثون", "أربعون",
                                                    "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"};
    constexpr std::array<std::string_view, 10> hundreds{
        "", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"};
    if (n == 200 && next == Next::noun) return "مئتا";
    std::string text(hundreds[static_cast<std::size_t>(n / 100)]);
    const auto rest = n % 100;
    if (rest > 0 && rest < 20) append(text, and_, small[static_cast<std::size_t>(rest)]);
    if (rest >= 20) {
        if (rest % 10 > 0) append(text, and_, small[static_cast<std::size_t>(rest % 10)]);
        append(text, and_, tens[static_cast<std::size_t>(rest / 10)]);
    }
    return text;
}

std::string arabicNumber(std::int64_t n, Next next);

std::string arabicCounted(std::int64_t n, const ArabicNoun& noun, Next next = Next::more) {
    if (n == 1) return std::string(noun.one);
    if (n == 2) return std::string(next == Next::noun ? noun.twoBefore : noun.two);
    const auto last = n % 100;
    if (last == 1 || last == 2) {
        auto text = arabicCounted(n - last, noun);
        text += and_;
        return text + arabicCounted(last, noun, next);
    }
    auto text = arabicNumber(n, Next::noun);
    text += ' ';
    if (last == 0)
        text += noun.hundreds;
    else if (last <= 10)
        text += noun.few;
    else
        text += next == Next::noun ? noun.hundreds : noun.many;
    return text;
}

std::string arabicNumber(std::int64_t n, Next next) {
    std::string text;
    for (const auto& [scale, noun] : {std::pair{milliard, &arabicMilliard},
                                      {million, &arabicMillion},
                                      {thousand, &arabicThousand}}) {
        const auto count = n / scale;
        n %= scale;
        if (count > 0) append(text, and_, arabicCounted(count, *noun, n == 0 ? next : Next::more));
    }
    if (n > 0) append(text, and_, arabicBelow1000(n, next));
    return text;
}

} // namespace

std::string inFrenchWords(Money amount, DinarName name) {
    mustFit(amount);
    const auto dinars = amount.centimes() / 100;
    const auto centimes = amount.centimes() % 100;
    auto text = frenchNumber(dinars);
    if (dinars > 0 && dinars % million == 0) text += " de"; // un million is a noun
    text += dinars > 1 ? " dinars" : " dinar";
    if (name == DinarName::algerian) text += dinars > 1 ? " algériens" : " algérien";
    if (centimes == 0) return text;
    text += " et " + frenchNumber(centimes);
    return text + (centimes > 1 ? " centimes" : " centime");
}

std::string inArabicWords(Money amount, DinarName name) {
    mustFit(amount);
    const auto& dinar = name == DinarName::plain ? arabicDinar : arabicAlgerianDinar;
    const auto dinars = amount.centimes() / 100;
    const auto centimes = amount.centimes() % 100;
    auto text = dinars == 0 ? "صفر " + std::string(dinar.hundreds) : arabicCounted(dinars, dinar);
    if (centimes > 0) append(text, and_, arabicCounted(centimes, arabicCentime));
    return text;
}

std::string frenchInvoiceClosing(Money total) {
    return "Arrêtée la présente facture à la somme de\u00A0: " +
           inFrenchWords(total, DinarName::algerian) + '.';
}

std::string arabicInvoiceClosing(Money total) {
    return "أوقفت هذه الفاتورة عند مبلغ: " + inArabicWords(total, DinarName::algerian) + '.';
}

std::string frenchCreditNoteClosing(Money total) {
    return "Arrêté le présent avoir à la somme de\u00A0: " +
           inFrenchWords(total, DinarName::algerian) + '.';
}

std::string arabicCreditNoteClosing(Money total) {
    return "أوقفت هذه الفاتورة الدائنة عند مبلغ: " + inArabicWords(total, DinarName::algerian) +
           '.';
}

} // namespace touat::receipts
