// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A month of trade of the demo shop: what the artisans' statements add up to is what the ledger says,
// and what anybody adds up out of the exported facts, without a line of the program.
#include <map>

#include "shop_book.h"

namespace touat::processes {
namespace {

using Sums = std::map<std::string, std::int64_t>; // artisan, centimes

/// What the facts say of each artisan's money, fact by fact.
class FromFacts {
  public:
    explicit FromFacts(const std::string& exported) {
        for (const auto& line : linesOf(exported)) {
            const auto entry = jsonOf(jsonOf(line)["entry"]);
            read(entry["type"], entry["body"]);
        }
    }
    Sums sums;
    std::map<std::string, int> seen; // of each kind

  private:
    static std::int64_t centimes(const nlohmann::json& amount) { return amount.get<std::int64_t>(); }
    void add(const std::string& kind, const std::string& artisan, std::int64_t amount) {
        ++seen[kind];
        sums[artisan] += amount;
    }

    void read(const std::string& type, const nlohmann::json& body) {
        if (type == "sale_made" || type == "refund_made") readLines(type, body["document"]["lines"]);
        if (type == "artisan_paid") add("payout", body["artisan"], -centimes(body["amount"]));
        if (type == "payout_reversed")
            add("reversal", body["was"]["artisan"], centimes(body["was"]["amount"]));
        if (type == "advance_given") add("advance", body["artisan"], -centimes(body["amount"]));
        if (type == "balance_repaid") add("repaid", body["artisan"], centimes(body["amount"]));
        if (type == "balance_waived") add("waived", body["artisan"], centimes(body["amount"]));
        if (type == "goods_moved" && body.contains("losses"))
            for (const auto& loss : body["losses"])
                add(centimes(loss["amount"]) < 0 ? "found" : "loss", loss["artisan"],
                    centimes(loss["amount"]));
        if (type == "owner_corrected")
            for (const auto& line : body["lines"]) {
                add("correction", line["was"]["artisan"], -centimes(line["was"]["shares"]["artisan"]));
                add("correction", line["now"]["artisan"], centimes(line["now"]["shares"]["artisan"]));
            }
    }
    /// Of a refund that the stall bears the artisan keeps everything.
    void readLines(const std::string& type, const nlohmann::json& lines) {
        const int sign = type == "sale_made" ? 1 : -1;
        for (const auto& line : lines) {
            if (!line.contains("artisan")) continue;
            const bool goodwill = line.contains("returned") && line["returned"].contains("bearer") &&
                                  line["returned"]["bearer"] == "stall";
            const auto hers = std::abs(centimes(line["shares"]["artisan"]));
            add(goodwill ? "goodwill" : sign > 0 ? "sale" : "refund", line["artisan"],
                goodwill ? 0 : sign * hers);
        }
    }
};

/// What was posted to each artisan's account; what is owed stands there below zero.
Sums fromLedger(const std::string& exported) {
    Sums sums;
    for (const auto& line : linesOf(exported)) {
        const auto entry = jsonOf(jsonOf(line)["entry"]);
        for (const auto& posting : entry["postings"]) {
            const std::string account = posting[0];
            if (account.starts_with("artisan:") && posting[1] == "DZD")
                sums[account.substr(8)] -= posting[2].get<std::int64_t>();
        }
    }
    return sums;
}

TEST(Month, statementsAddUpToTheLedgerAndToTheFacts) {
    const Folder folder;
    const auto made =
        touatBook({"demo", folder / "shop", "--at", "2026-11-24T10:30", "--days", "30"});
    ASSERT_EQ(made.code, 0) << made.err;
    const auto centre = folder / "shop" / "centre/centre.book";
    const auto exported = touatBook({"export", centre}).out;
    const FromFacts facts(exported);
    // A month in which nothing comes back and nothing goes wrong proves little.
    const std::pair<const char*, int> least[] = {
        {"refund", 50}, {"goodwill", 5}, {"payout", 60}, {"reversal", 4},   {"advance", 6},
        {"repaid", 2},  {"waived", 2},   {"loss", 6},    {"found", 6},      {"correction", 4}};
    for (const auto& [kind, times] : least) {
        const auto at = facts.seen.find(kind);
        EXPECT_GE(at == facts.seen.end() ? 0 : at->second, times) << kind;
    }
    EXPECT_GE(jsonOf(made.out)["sales"], 3'000);
    auto ledger = fromLedger(exported);
    const auto said = touatBook({"report", centre, "statements", "--json"});
    ASSERT_EQ(said.code, 0) << said.err;
    Sums statements;
    std::size_t lines = 0;
    for (const auto& statement : jsonOf(said.out)) {
        std::int64_t running = 0;
        for (const auto& line : statement["lines"]) {
            running += line["amount"].get<std::int64_t>();
            EXPECT_EQ(line["balance"], running) << statement["id"];
            ++lines;
        }
        EXPECT_EQ(statement["closing_centimes"], running) << statement["id"];
        if (!statement["lines"].empty()) statements[statement["id"]] = running;
    }
    EXPECT_GE(lines, 4'000U);
    EXPECT_EQ(statements, facts.sums);
    EXPECT_EQ(statements, ledger);
}

} // namespace
} // namespace touat::processes
