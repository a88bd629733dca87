// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/hash.h"
#include "core/id.h"
#include "core/moment.h"
#include "core/name.h"
#include "core/phone.h"

namespace touat {
namespace {

TEST(Stall, hasOneSpelling) {
    EXPECT_EQ(Stall::parse("S07"), Stall::number(7));
    EXPECT_EQ(Stall::parse("C00"), Stall::centre());
    EXPECT_EQ(Stall::number(7).text(), "S07");
    for (const auto* text : {"", "S7", "S007", "s07", "S00", "S-1", "C01", "07"})
        EXPECT_EQ(Stall::parse(text), std::nullopt) << text;
}

TEST(Id, isReadOnlyInItsOneSpelling) {
    const auto id = ItemId::of({{Stall::number(7), 2}, 42}, 3);
    EXPECT_EQ(id.text(), "S07-2-42.3");
    EXPECT_EQ(ItemId::parse("S07-2-42.3"), id);
    EXPECT_EQ(ItemId::of({{Stall::centre(), 1}, 5}).text(), "C00-1-5");
    for (const auto* text : {"", "S07", "S07-2", "S07-02-42", "S07-2-042", "S07-2-42.", "S07-2-42.0",
                             "S07-0-1", "S07-1-0", "S07-2-42.5000", "S07-2--1", "S07-2-42.3.1",
                             "S07-99999-1", "S07-1-99999999999999999999"})
        EXPECT_EQ(ItemId::parse(text), std::nullopt) << text;
}

RC_GTEST_PROP(IdProperty, textAndPackingAreOneToOne, ()) {
    EntryId entry;
    entry.stream.stall = Stall::number(*rc::gen::inRange(0, 100));
    entry.stream.epoch = *rc::gen::inRange(1, id_bits::epochMax + 1);
    entry.seq = *rc::gen::inRange<std::int64_t>(1, id_bits::seqMax + 1);
    const int line = *rc::gen::inRange(0, id_bits::lineMax + 1);
    const auto id = SaleLineId::of(entry, line);
    RC_ASSERT(id.entry() == entry);
    RC_ASSERT(id.line() == line);
    RC_ASSERT(SaleLineId::parse(id.text()) == id);
    RC_ASSERT(id.packed() > 0);
}

TEST(Moment, isAlgerianTimeOnTheWall) {
    const auto day = *Day::parse("2026-11-24");
    const auto moment = momentOf(day, 14 * 60 + 5);
    EXPECT_EQ(moment.utcMs(), 1'795'525'500'000);
    const auto time = localTime(moment);
    EXPECT_EQ(time.year, 2026);
    EXPECT_EQ(time.month, 11);
    EXPECT_EQ(time.day, 24);
    EXPECT_EQ(time.hour, 14);
    EXPECT_EQ(time.minute, 5);
    EXPECT_EQ(dayOf(momentOf(day, 0)), day);
    EXPECT_EQ(dayOf(Moment::utcMs(momentOf(day, 0).utcMs() - 1)), day.plus(-1));
}

TEST(Day, refusesWhatIsNoDate) {
    for (const auto* text : {"", "2026-2-1", "2026-02-30", "2026-13-01", "26-01-01", "2026/01/01"})
        EXPECT_EQ(Day::parse(text), std::nullopt) << text;
    EXPECT_EQ(Day::parse("2028-02-29")->iso(), "2028-02-29");
}

TEST(Day, monthsLaterIsTheSameDayOrTheLastThatThereIs) {
    const auto later = [](const char* day, int months) { return plusMonths(*Day::parse(day), months).iso(); };
    EXPECT_EQ(later("2026-11-28", 3), "2027-02-28");
    EXPECT_EQ(later("2026-11-30", 3), "2027-02-28");
    EXPECT_EQ(later("2028-01-31", 1), "2028-02-29");
    EXPECT_EQ(later("2026-12-31", 12), "2027-12-31");
    EXPECT_EQ(later("2026-08-31", 6), "2027-02-28");
    EXPECT_EQ(later("2026-05-01", 0), "2026-05-01");
    EXPECT_EQ(later("2026-11-01", -10), "2026-01-01");
    EXPECT_EQ(later("2026-03-31", -1), "2026-02-28");
    EXPECT_EQ(later("2026-01-15", -1), "2025-12-15");
    EXPECT_EQ(firstOfMonth(*Day::parse("2026-02-28")).iso(), "2026-02-01");
}

TEST(Fold, makesEverySpellingOne) {
    EXPECT_EQ(fold("أحمد"), fold("احمد"));
    EXPECT_EQ(fold("إبراهيم"), fold("ابراهيم"));
    EXPECT_EQ(fold("آدم"), fold("ادم"));
    EXPECT_EQ(fold("زربية"), fold("زربيه"));
    EXPECT_EQ(fold("مصطفى"), fold("مصطفي"));
    EXPECT_EQ(fold("زَرْبِيَّة"), fold("زربية"));
    EXPECT_EQ(fold("زربـــية"), fold("زربية"));
    EXPECT_EQ(fold("رؤوف"), fold("رووف"));
    EXPECT_EQ(fold("١٢٣"), "123");
    EXPECT_EQ(fold("Théière Émaillée"), "theiere emaillee");
    EXPECT_EQ(fold("COFFRET  d'Aoulef"), "coffret daoulef");
    EXPECT_EQ(fold("œuvre"), "oeuvre");
    EXPECT_EQ(fold("2 × 3 m"), "2 3 m");
    EXPECT_EQ(fold("\xff\xfe"), "");
    EXPECT_EQ(fold("--- "), "");
}

RC_GTEST_PROP(FoldProperty, foldingTwiceChangesNothing, (const std::string& text)) {
    RC_ASSERT(fold(fold(text)) == fold(text));
}

TEST(CleanText, refusesDisguises) {
    EXPECT_TRUE(isCleanText("زربية فاتيس 2 × 3 م"));
    EXPECT_TRUE(isCleanText(""));
    EXPECT_FALSE(isCleanText("evil\u202Egnp.exe"));
    EXPECT_FALSE(isCleanText("\u2066x\u2069"));
    EXPECT_FALSE(isCleanText("line\nbreak"));
    EXPECT_FALSE(isCleanText(std::string_view("zero\0byte", 9)));
    EXPECT_FALSE(isCleanText("\xc3\x28"));
}

TEST(Phone, isReadHoweverPeopleWriteIt) {
    for (const auto* written : {"0661234567", "0661 23 45 67", "06.61.23.45.67", "+213661234567",
                                "00213 661-23-45-67", "+213 0661234567"})
        EXPECT_EQ(readPhone(written), "0661234567") << written;
    EXPECT_EQ(readPhone("049 96 12 34"), "049961234"); // Adrar
    for (const auto* other : {"", "0", "066123456", "06612345678", "0161234567", "0861234567",
                              "0499612345", "661234567", "+33661234567", "0661a34567",
                              "06+61234567", "٠٦٦١٢٣٤٥٦٧"})
        EXPECT_EQ(readPhone(other), std::nullopt) << other;
    EXPECT_EQ(spokenPhone("0661234567"), "0661 23 45 67");
    EXPECT_EQ(spokenPhone("049961234"), "049 96 12 34");
    EXPECT_EQ(spokenPhone("12"), "12");
}

TEST(Hash, isBlake2bOverDomainAndText) {
    // Computed with Python: hashlib.blake2b(b"TOUAT-J1" + b"{}", digest_size=32).hexdigest()
    EXPECT_EQ(hashOfEntry("{}").hex(),
              "f7b4d5a1713d67ed0c7b517958f064276ab4b7cf702e6002ab0225ce16d4ccaf");
    EXPECT_EQ(Hash::parse(hashOfEntry("{}").hex()), hashOfEntry("{}"));
    EXPECT_EQ(Hash::parse("xyz"), std::nullopt);
    EXPECT_EQ(Hash::parse(std::string(64, 'G')), std::nullopt);
}

TEST(Hasher, keepsTheBordersOfParts) {
    EXPECT_NE(Hasher("d").add("ab").add("c").finish(), Hasher("d").add("a").add("bc").finish());
}

} // namespace
} // namespace touat
