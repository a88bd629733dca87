// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/evening_check.h"

#include <algorithm>
#include <set>

#include "core/book/fact.h"
#include "core/book/refold.h"
#include "core/book/state_tables.h"
#include "core/consignment/account_sum_view.h"
#include "core/journal/balance_table.h"
#include "core/journal/exception_table.h"
#include "core/journal/journal_table.h"
#include "core/sales/sale_table.h"

namespace touat {

namespace {

constexpr const char* noteName = "evening_check";

/// Entries that are in the journal and not in the tables.
std::set<EntryId> notApplied(Database& db) {
    std::set<EntryId> entries;
    for (const auto& found : ExceptionTable(db).all())
        if (found.kind == "contradiction" || found.kind == "unreadable") entries.insert(found.entry);
    return entries;
}

/// A payout of the centre settles lines of several stalls; of those that this book does not have, its apply moves the
/// payment from the artisan's account to the one for elsewhere. Their sum is the journal's, each account its lines'.
Balances artisansTogether(const Balances& each) {
    Balances sums;
    for (const auto& [key, amount] : each) {
        const auto& [account, commodity] = key;
        const bool shared = account.starts_with("artisan:") || account == account::elsewhere();
        sums[{shared ? std::string("artisan:") : account, commodity}] += amount;
    }
    std::erase_if(sums, [](const auto& sum) { return sum.second == 0; });
    return sums;
}

Balances postedIn(Database& db) {
    Balances sums;
    const auto skipped = notApplied(db);
    EntryReader reader;
    JournalTable(db).eachByArrival([&](const EntryId& id, std::string_view text) {
        if (skipped.contains(id)) return;
        const auto envelope = reader.read(text);
        if (!envelope) return;
        const auto fact = readFact(*envelope, reader.body());
        if (!fact || !*fact) return; // of a newer program
        for (const auto& posting : envelope->postings)
            sums[{posting.account, posting.commodity.packed()}] += posting.amount;
    });
    return artisansTogether(sums);
}

std::optional<std::string> missingReceipt(Book& book) {
    SaleTable sales(book.db());
    for (const auto series : {Series::sale, Series::refund})
        if (const auto missing = sales.missingNumber(book.stream(), series))
            return documentNumber(book.stream(), series, *missing);
    // The last ones leave no gap: the journal has counted all.
    if (sales.documents(book.stream()) == book.totals().documents) return std::nullopt;
    return documentNumber(book.stream(), Series::sale,
                          sales.nextNumber(book.stream(), Series::sale));
}

} // namespace

std::vector<EveningFinding> eveningFindings(Book& book) {
    std::vector<EveningFinding> findings;
    if (auto missing = missingReceipt(book))
        findings.push_back({EveningFlaw::receipts, std::move(*missing)});
    const auto posted = postedIn(book.db());
    const auto kept = artisansTogether(BalanceTable(book.db()).all());
    if (posted == kept) {
        const auto ofArtisans = consignmentImbalances(book.db(), Depth::sums);
        if (!ofArtisans.empty()) {
            const auto& first = ofArtisans.front();
            findings.push_back({EveningFlaw::balances, first.substr(0, first.find(':'))});
        }
        return findings;
    }
    const auto differs = [](const Balances& some, const Balances& others) {
        return std::find_if(some.begin(), some.end(), [&](const auto& each) {
            const auto other = others.find(each.first);
            return other == others.end() || other->second != each.second;
        });
    };
    auto first = differs(posted, kept);
    if (first == posted.end()) first = differs(kept, posted);
    findings.push_back({EveningFlaw::balances, first->first.first});
    return findings;
}

bool holdAgainstJournal(Book& book) {
    const auto findings = eveningFindings(book);
    if (findings.empty()) return false;
    const auto& first = findings.front();
    Transaction transaction(book.db());
    SettingTable(book.db())
        .write(noteName, book.today().iso() + ' ' + std::string(wordOf(first.flaw)) + ' ' + first.which);
    transaction.commit();
    refold(book.db());
    return true;
}

std::optional<EveningNote> eveningNote(Database& db) {
    const auto text = SettingTable(db).read(noteName);
    const auto word = text.find(' ');
    const auto which = text.find(' ', word + 1);
    if (word == text.npos || which == text.npos) return std::nullopt;
    const auto day = Day::parse(text.substr(0, word));
    const auto flaw = fromWord<EveningFlaw>(text.substr(word + 1, which - word - 1));
    if (!day || !flaw) return std::nullopt;
    return EveningNote{*day, {*flaw, text.substr(which + 1)}};
}

void forgetEveningNote(Database& db) {
    Transaction transaction(db);
    SettingTable(db).write(noteName, "");
    transaction.commit();
}

} // namespace touat
