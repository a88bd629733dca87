// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words for people: every sentence there in three languages, amounts and dates as Algeria writes
// them.
#include "app/till/wording.h"

#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <map>

#include "core/stock/family.h"
#include "receipts/named.h"

namespace touat {
namespace {

constexpr std::array languages{Language::arabic, Language::french, Language::english};

/// The application speaks this language while it lives.
class Speaking {
  public:
    explicit Speaking(Language language) {
        const auto word = QString::fromStdString(std::string(wordOf(language)));
        if (language == Language::english) return;
        EXPECT_TRUE(m_words.load(QStringLiteral(":/touat/words/%1.qm").arg(word)));
        EXPECT_TRUE(QCoreApplication::installTranslator(&m_words));
    }
    ~Speaking() { QCoreApplication::removeTranslator(&m_words); }

  private:
    QTranslator m_words;
};

/// What each key says in each language.
std::map<std::string, std::map<Language, QString>> allSentences() {
    std::map<std::string, std::map<Language, QString>> all;
    for (const auto language : languages) {
        const Speaking speaking(language);
        Wording wording;
        wording.language = language;
        for (std::size_t i = 0; i < EnumWords<Reason>::words.size(); ++i) {
            auto refusal = refuse(static_cast<Reason>(i), "X-1");
            refusal.amount = Money::dinars(1250);
            refusal.quantity = Quantity::pieces(3);
            all[std::string(EnumWords<Reason>::words[i])][language] = wording.sentence(refusal);
        }
        for (std::size_t i = 0; i < EnumWords<FaultKind>::words.size(); ++i)
            all[std::string(EnumWords<FaultKind>::words[i])][language] =
                wording.sentence(static_cast<FaultKind>(i));
        for (std::size_t i = 0; i < EnumWords<CashReason>::words.size(); ++i)
            all["cash " + std::string(EnumWords<CashReason>::words[i])][language] =
                wording.cashReason(static_cast<CashReason>(i));
        for (const auto* family :
             {"", "weaving", "pottery", "basketry", "leather", "silver", "dress", "other"})
            all["family " + std::string(family)][language] = wording.family(family);
        for (const auto* level : {"locked", "alone", "clock", "back", "sent", "waiting", "amber", "red"})
            all["badge " + std::string(level)][language] =
                wording.syncBadge(level, 12, 2 * 3'600'000);
        for (const std::int64_t ms : {0LL, 3 * 3'600'000LL, 3 * 24 * 3'600'000LL})
            all["ago " + std::to_string(ms)][language] = wording.ago(ms);
    }
    return all;
}

bool isArabic(const QString& text) {
    return text.contains(QRegularExpression(QStringLiteral("[\\x{0600}-\\x{06FF}]{2}")));
}

TEST(Wording, everyReasonAndFaultHasASentenceInEveryLanguage) {
    // Written alike in both: an abbreviation for hours, and nothing else.
    const std::set<std::string> alike{"ago 10800000"};
    for (const auto& [key, said] : allSentences()) {
        for (const auto& [language, sentence] : said) {
            const auto where = key + " in " + std::string(wordOf(language));
            EXPECT_FALSE(sentence.trimmed().isEmpty()) << where;
            EXPECT_NE(sentence.toStdString(), key) << where;
            EXPECT_FALSE(sentence.contains('%')) << where << ": " << sentence.toStdString();
            EXPECT_FALSE(sentence.contains('_')) << where << ": " << sentence.toStdString();
        }
        EXPECT_TRUE(isArabic(said.at(Language::arabic)))
            << key << ": " << said.at(Language::arabic).toStdString();
        if (!alike.contains(key)) {
            EXPECT_NE(said.at(Language::french), said.at(Language::english)) << key;
        }
    }
}

TEST(Wording, twoReasonsDoNotSayTheSame) {
    // Both mean that the device must not go on: the same thing to do.
    std::map<QString, std::string> heard;
    for (const auto& [key, said] : allSentences()) {
        if (key == "device_locked") continue;
        const auto [other, isNew] = heard.emplace(said.at(Language::english), key);
        if (!key.starts_with("badge ")) {
            EXPECT_TRUE(isNew) << key << " and " << other->second;
        }
    }
}

// That every sentence is there and translated, the house test sees. How it is set:
TEST(Words, frenchPunctuationKeepsToItsWord) {
    QFile file(QStringLiteral(TOUAT_SOURCE "/qml/words/fr.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QRegularExpression loose(QStringLiteral("[^\\x{00A0}\\x{202F}%][:;?!»](\\s|$)"));
    int translations = 0;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() != QStringLiteral("translation")) continue;
        const auto translation = xml.readElementText();
        EXPECT_FALSE(translation.contains(loose)) << translation.toStdString();
        ++translations;
    }
    EXPECT_GT(translations, 150);
}

TEST(Wording, amountsAreWrittenTheAlgerianWay) {
    Wording wording;
    EXPECT_EQ(wording.amount(Money{}), "0");
    EXPECT_EQ(wording.amount(Money::dinars(850)), "850");
    EXPECT_EQ(wording.amount(Money::dinars(1250)), "1\u00A0250");
    EXPECT_EQ(wording.amount(Money::centimes(125'050)), "1\u00A0250,50");
    EXPECT_EQ(wording.amount(Money::centimes(5)), "0,05");
    EXPECT_EQ(wording.amount(-Money::dinars(42'000)), "\u200E-42\u00A0000");
    EXPECT_EQ(wording.amount(Money::dinars(1'234'567)), "1\u00A0234\u00A0567");
    EXPECT_EQ(wording.priced(Money::dinars(850)), "850\u00A0دج");
    wording.language = Language::french;
    EXPECT_EQ(wording.priced(Money::dinars(850)), "850\u00A0DA");
}

TEST(Wording, countsAreWholeWhereTheyAreWhole) {
    const Wording wording;
    EXPECT_EQ(wording.count(Quantity::pieces(3)), "3");
    EXPECT_EQ(wording.count(Quantity::pieces(-2)), "\u200E-2");
    EXPECT_EQ(wording.count(Quantity::thousandths(250)), "0,250");
}

TEST(Wording, aRateSaysItsPartsOfAHundred) {
    EXPECT_EQ(Wording::percent(Rate::percent(15)), QStringLiteral("15\u00A0%"));
    EXPECT_EQ(Wording::percent(Rate::basisPoints(1250)), QStringLiteral("12,5\u00A0%"));
    EXPECT_EQ(Wording::percent(Rate::basisPoints(905)), QStringLiteral("9,05\u00A0%"));
}

TEST(Wording, whatIsNotNamedIsCounted) {
    const Wording wording;
    EXPECT_EQ(wording.more(0), "");
    EXPECT_EQ(wording.more(1), "");
    EXPECT_EQ(wording.more(3), QStringLiteral("\u200E+2")); // the sign before it in Arabic too
}

TEST(Wording, datesHaveTheMonthsThatAlgeriaHas) {
    Wording wording;
    const auto day = *Day::parse("2026-11-24");
    EXPECT_EQ(wording.date(day), "24/11/2026");
    EXPECT_EQ(wording.longDate(day), "الثلاثاء 24 نوفمبر 2026");
    EXPECT_EQ(wording.longDate(*Day::parse("2026-07-05")), "الأحد 5 جويلية 2026");
    wording.language = Language::french;
    EXPECT_EQ(wording.longDate(day), "mardi 24 novembre 2026");
    EXPECT_EQ(wording.longDate(*Day::parse("2024-02-29")), "jeudi 29 février 2024");
    wording.language = Language::english;
    EXPECT_EQ(wording.longDate(day), "Tuesday 24 November 2026");
    EXPECT_EQ(wording.longDate(*Day::parse("1969-12-31")), "Wednesday 31 December 1969");
    EXPECT_EQ(wording.time(momentOf(day, 14 * 60 + 5)), "14:05");
}

TEST(Wording, agoTakesTheLargestUnitThatSaysEnough) {
    Wording wording;
    wording.language = Language::english;
    constexpr std::int64_t minute = 60'000;
    constexpr std::int64_t hour = 60 * minute;
    EXPECT_EQ(wording.ago(0), "just now");
    EXPECT_EQ(wording.ago(minute - 1), "just now");
    EXPECT_EQ(wording.ago(minute), "1 min");
    EXPECT_EQ(wording.ago(hour - 1), "59 min");
    EXPECT_EQ(wording.ago(47 * hour), "47 h");
    EXPECT_EQ(wording.ago(48 * hour), "2 d");
}

TEST(Wording, aNameIsReadInTheScreensScriptOrInWhatThereIs) {
    Wording wording;
    EXPECT_EQ(wording.name({"سالم", "Salem"}), "سالم");
    EXPECT_EQ(wording.otherName({"سالم", "Salem"}), "Salem");
    EXPECT_EQ(wording.name({"", "Salem"}), "Salem");
    wording.language = Language::french;
    EXPECT_EQ(wording.name({"سالم", "Salem"}), "Salem");
    EXPECT_EQ(wording.name({"سالم", ""}), "سالم");
}

TEST(Wording, row89_theBadgeTellsNumberAndAge) {
    Wording wording;
    const auto badge = wording.syncBadge("waiting", 12, 2 * 3'600'000 + 60'000);
    EXPECT_TRUE(badge.contains("12"));
    const auto whole = [&](std::int64_t ms) { return wording.ago(ms).replace(' ', QChar(0xA0)); };
    EXPECT_TRUE(badge.contains(whole(2 * 3'600'000)));
    EXPECT_TRUE(wording.syncBadge("waiting", 13, 2 * 3'600'000).contains("13"));
    EXPECT_TRUE(wording.syncBadge("waiting", 12, 5 * 3'600'000).contains(whole(5 * 3'600'000)));
    EXPECT_NE(wording.ago(2 * 3'600'000), wording.ago(5 * 3'600'000));
    EXPECT_FALSE(wording.syncBadge("sent", 0, 0).contains("0"));
}

TEST(Wording, aDayLeftOpenIsNamedWithItsDateInEveryLanguage) {
    const auto opened = *Day::parse("2026-11-24");
    for (const auto language : languages) {
        const Speaking speaking(language);
        Wording wording;
        wording.language = language;
        const auto yesterday = wording.openSince(opened, opened.plus(1));
        const auto longAgo = wording.openSince(opened, opened.plus(3));
        EXPECT_TRUE(yesterday.contains("24")) << yesterday.toStdString();
        EXPECT_TRUE(longAgo.contains("24")) << longAgo.toStdString();
        EXPECT_NE(yesterday, longAgo);
    }
}

TEST(Wording, everyFieldOfAFamilyHasAWordOnScreenAndOnPaper) {
    Wording wording;
    int fields = 0;
    for (const auto* family : familyOrder)
        for (const auto& field : attributesOf(family)) {
            const std::string name(field.name);
            ++fields;
            EXPECT_NE(wording.attribute(name), QString::fromStdString(name));
            EXPECT_FALSE(receipts::nameOfAttribute(name).arabic.empty()) << name;
            EXPECT_FALSE(receipts::nameOfAttribute(name).latin.empty()) << name;
        }
    EXPECT_GT(fields, 15);
    EXPECT_EQ(wording.attribute("Tissée pour"), "Tissée pour") << "somebody's own words";
    EXPECT_TRUE(receipts::nameOfAttribute("Tissée pour").isEmpty());
}

} // namespace
} // namespace touat
