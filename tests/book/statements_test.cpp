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
Sums fromFacts(const std::string& exported, int& refunds, int& payouts) {
    Sums sums;
    for (const auto& line : linesOf(exported)) {
        const auto entry = jsonOf(jsonOf(line)["entry"]);
        const auto& type = entry["type"];
        const auto& body = entry["body"];
        if (type == "sale_made" || type == "refund_made") {
            const int sign = type == "sale_made" ? 1 : -1;
            if (sign < 0) ++refunds;
            for (const auto& sold : body["document"]["lines"])
                if (sold.contains("artisan"))
                    sums[sold["artisan"]] +=
                        sign * std::abs(sold["shares"]["artisan"].get<std::int64_t>());
        }
        if (type == "artisan_paid") {
            ++payouts;
            sums[body["artisan"]] -= body["amount"].get<std::int64_t>();
        }
    }
    return sums;
}

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
    int refunds = 0;
    int payouts = 0;
    const auto facts = fromFacts(exported, refunds, payouts);
    EXPECT_GE(refunds, 50) << "a month in which nothing comes back proves little";
    EXPECT_GE(payouts, 60);
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
    EXPECT_EQ(statements, facts);
    EXPECT_EQ(statements, ledger);
}

} // namespace
} // namespace touat::processes
