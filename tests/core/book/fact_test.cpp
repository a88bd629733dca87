// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every fact has its JSON, both ways, and its postings.
#include "core/book/fact.h"
#include "core/journal/json_value.h"

#include <gtest/gtest.h>

#include <set>

#include "fact_samples.h"

namespace touat {
namespace {

const Stall here = samplesAt;
const EntryId entry = sampleEntry;

template <class T>
Id<T> id(std::int64_t seq) {
    return Id<T>::of({{Stall::centre(), 1}, seq});
}

Envelope envelopeOf(const Fact& fact) {
    Envelope envelope;
    envelope.id = entry;
    envelope.prev = hashOfEntry("before");
    envelope.type = typeOf(fact);
    envelope.version = factVersion;
    envelope.at = Moment::utcMs(1'795'525'500'000);
    envelope.steadyMs = 5000;
    envelope.boot = "boot";
    envelope.seen = {1, 42};
    envelope.by = id<StaffTag>(2);
    envelope.day = *Day::parse("2026-11-24");
    envelope.postings = postingsOf(here, fact).list;
    envelope.totals = {3, 400'000, 100};
    return envelope;
}

TEST(Fact, everyKindHasASample) {
    std::set<std::size_t> kinds;
    const auto all = everySample();
    for (const auto& fact : all) kinds.insert(fact.index());
    EXPECT_EQ(kinds.size(), std::variant_size_v<Fact>);
}

TEST(Fact, comesBackFromItsJsonAsItWas) {
    const auto all = everySample();
    for (const auto& fact : all) {
        const auto written = writeEntry(envelopeOf(fact), bodyOf(fact));
        EntryReader reader;
        const auto envelope = reader.read(written.text);
        ASSERT_TRUE(envelope) << written.text;
        const auto again = readFact(*envelope, reader.body());
        ASSERT_TRUE(again && *again) << written.text;
        EXPECT_EQ(writeEntry(*envelope, bodyOf(**again)).text, written.text);
    }
}

TEST(Fact, postingsSumToZeroPerCommodity) { // I1
    const auto all = everySample();
    for (const auto& fact : all)
        EXPECT_TRUE(sumsToZero(postingsOf(here, fact).list)) << typeOf(fact);
}

TEST(Fact, aFieldTooManyTooFewOrOutOfRangeIsRefused) {
    const auto all = everySample();
    for (const auto& fact : all) {
        const auto good = bodyOf(fact);
        const auto refusedWith = [&](const json::Value& body) {
            const auto text = writeEntry(envelopeOf(fact), body).text;
            EntryReader reader;
            const auto envelope = reader.read(text);
            return envelope && !readFact(*envelope, reader.body());
        };
        auto extra = good;
        extra["surprise"] = 1;
        EXPECT_TRUE(refusedWith(extra)) << typeOf(fact);
        auto empty = json::Value::object();
        EXPECT_TRUE(refusedWith(empty)) << typeOf(fact);
        for (const auto& [key, value] : good.items()) {
            auto wrong = good;
            wrong[key] = json::Value::array({json::Value::object()});
            EXPECT_TRUE(refusedWith(wrong)) << typeOf(fact) << '.' << key;
        }
    }
}

TEST(Fact, aListThatIdsCannotCountIsRefused) {
    const auto read = [](const Fact& fact) {
        auto written = envelopeOf(fact);
        written.postings.clear(); // so many lines do not come to the total
        EntryReader reader;
        const auto text = writeEntry(written, bodyOf(fact)).text;
        const auto envelope = reader.read(text);
        return envelope && readFact(*envelope, reader.body()).operator bool();
    };
    auto document = sampleDocument();
    auto& lines = document.lines;
    lines = std::vector(static_cast<std::size_t>(takenLine) - 1, lines.front());
    EXPECT_TRUE(read(SaleMade{document}));
    lines.push_back(lines.front());
    EXPECT_FALSE(read(SaleMade{document}));
    EXPECT_FALSE(read(ExchangeMade{sampleDocument(), document}));
}

// What applying relies on beside the words and ranges of each field, of every kind of fact that has it.
TEST(Fact, anItemHasACode) {
    int cards = 0;
    for (const auto& fact : everySample()) {
        auto body = bodyOf(fact);
        auto* card = body.contains("card") ? &body["card"] : body.contains("items") ? &body["items"].at(0) : nullptr;
        if (card != nullptr && card->contains("card")) card = &(*card)["card"];
        if (card == nullptr || !card->is_object() || !card->contains("codes")) continue;
        ++cards;
        (*card)["codes"] = json::Value::array();
        auto written = envelopeOf(fact);
        written.postings.clear();
        EntryReader reader;
        const auto envelope = reader.read(writeEntry(written, body).text);
        ASSERT_TRUE(envelope);
        EXPECT_FALSE(readFact(*envelope, reader.body())) << typeOf(fact);
    }
    EXPECT_GE(cards, 4) << "registered, described, of many";
}

TEST(Fact, noListIsLongerThanIdsCountAndNothingIsBoughtBackwards) {
    const auto read = [](const Fact& fact, const char* list, std::size_t many) {
        auto body = bodyOf(fact);
        auto& all = body[list];
        all = json::Value(std::vector<json::Value>(many, all.at(0)));
        auto written = envelopeOf(fact);
        written.postings.clear();
        EntryReader reader;
        const auto envelope = reader.read(writeEntry(written, body).text);
        return envelope && readFact(*envelope, reader.body()).operator bool();
    };
    std::set<std::string> bounded;
    for (const auto& fact : everySample()) {
        const auto body = bodyOf(fact);
        for (const auto* list : {"lines", "losses", "items"}) {
            if (!body.contains(list) || body.at(list).empty()) continue;
            const bool corrected = typeOf(fact) == OwnerCorrected::type;
            const auto most = corrected ? OwnerCorrected::mostLines
                                        : static_cast<std::size_t>(id_bits::lineMax) - 1;
            EXPECT_TRUE(read(fact, list, most)) << typeOf(fact) << '.' << list;
            EXPECT_FALSE(read(fact, list, most + 1)) << typeOf(fact) << '.' << list;
            bounded.insert(typeOf(fact) + '.' + list);
        }
    }
    for (const auto* name : {"items_registered.items", "goods_placed.items", "owner_corrected.lines",
                             "bought_out.lines", "deposit_taken.lines", "goods_moved.losses",
                             "goods_moved.lines", "stock_counted.losses", "stock_counted.lines"})
        EXPECT_TRUE(bounded.contains(name)) << name;
    for (const auto& fact : everySample()) {
        const auto* bought = std::get_if<BoughtOut>(&fact);
        if (bought == nullptr) continue;
        auto nothing = *bought;
        nothing.lines.at(0).quantity = Quantity{};
        auto written = envelopeOf(fact);
        written.postings.clear();
        EntryReader reader;
        const auto envelope = reader.read(writeEntry(written, bodyOf(Fact(nothing))).text);
        ASSERT_TRUE(envelope);
        EXPECT_FALSE(readFact(*envelope, reader.body())) << "its cost is divided by it";
    }
}

TEST(Entry, anEnvelopeThatIsOffAnywhereIsRefused) {
    const Fact fact = SaleMade{sampleDocument()};
    const auto good = json::Value::parse(writeEntry(envelopeOf(fact), bodyOf(fact)).text);
    EntryReader reader;
    ASSERT_TRUE(reader.read(good.dump()));
    for (const auto& [key, value] : good.items()) {
        auto without = good;
        without.erase(key);
        const bool optional = key == "by" || key == "approver" || key == "day";
        EXPECT_EQ(reader.read(without.dump()).operator bool(), optional) << key;
    }
    const auto refused = [&](const char* key, const json::Value& value) {
        auto wrong = good;
        wrong[key] = value;
        return !reader.read(wrong.dump());
    };
    EXPECT_TRUE(refused("format", 2));
    EXPECT_TRUE(refused("stall", "S7"));
    EXPECT_TRUE(refused("epoch", 0));
    EXPECT_TRUE(refused("epoch", 5000));
    EXPECT_TRUE(refused("seq", 0));
    EXPECT_TRUE(refused("seq", std::int64_t{1} << 40));
    EXPECT_TRUE(refused("seq", 1.5));
    EXPECT_TRUE(refused("prev", "abc"));
    EXPECT_TRUE(refused("at", -1));
    EXPECT_TRUE(refused("day", "2026-13-01"));
    EXPECT_TRUE(refused("type", "line\nbreak"));
    auto unbalanced = good;
    unbalanced["postings"][0][2] = 1;
    EXPECT_TRUE(!reader.read(unbalanced.dump()));
    EXPECT_TRUE(!reader.read(good.dump() + "x"));
    EXPECT_TRUE(!reader.read(std::string(200, '[') + std::string(200, ']')));
    EXPECT_TRUE(!reader.read(""));
}

TEST(Entry, theFormatOfTheJournalDoesNotChangeByAccident) {
    // If this fails, old books can no longer be read: give the fact a new version instead.
    const Fact fact = CashPutIn{Money::dinars(5), CashReason::change, "ملاحظة"};
    EXPECT_EQ(
        writeEntry(envelopeOf(fact), bodyOf(fact)).text,
        R"({"format":1,"stall":"S07","epoch":1,"seq":42,"prev":")" + hashOfEntry("before").hex() +
            R"(","type":"cash_put_in","version":1,"at":1795525500000,"steady":5000,"boot":"boot",)"
            R"("seen":{"epoch":1,"seq":42},"by":"C00-1-2","day":"2026-11-24",)"
            R"("body":{"amount":500,"reason":"change","note":"ملاحظة"},)"
            R"("postings":[["drawer:S07","DZD",500],["safe:S07","DZD",-500]],)"
            R"("totals":{"documents":3,"sales":400000,"refunds":100}})");
}

} // namespace
} // namespace touat
