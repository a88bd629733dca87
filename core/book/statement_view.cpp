// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the papers about an artisan's account show: statements, the list of what was sold, and the list of
// what has stood for long.
#include "core/book/artisan_paper_view.h"

#include <algorithm>
#include <tuple>

#include "core/journal/balance_table.h"

namespace touat {

// statements --------------------------------------------------------------------------------------

std::vector<CashPart> PrintedStatement::cash() const {
    return inCash(closing);
}

namespace {

/// Whether a line is money between the house and the artisan; all else is what goods brought.
bool isPayment(ArtisanEntryKind kind) {
    switch (kind) {
    case ArtisanEntryKind::payout:
    case ArtisanEntryKind::reversal:
    case ArtisanEntryKind::advance:
    case ArtisanEntryKind::repaid:
    case ArtisanEntryKind::paidTwice:
        return true;
    case ArtisanEntryKind::sale:
    case ArtisanEntryKind::refund:
    case ArtisanEntryKind::goodwill:
    case ArtisanEntryKind::correction:
    case ArtisanEntryKind::compensation:
    case ArtisanEntryKind::atRisk:
    case ArtisanEntryKind::found:
    case ArtisanEntryKind::buyOut:
    case ArtisanEntryKind::waived:
        return false;
    }
    return false;
}

Money keptOf(const AccountLine& line) { return line.commission + line.vat + line.centre; }

std::vector<PrintedMonth> monthsOf(const PrintedStatement& statement) {
    std::vector<PrintedMonth> months;
    for (const auto& line : statement.lines) {
        const auto first = firstOfMonth(line.about.day);
        if (months.empty() || months.back().first < first) // lines run by day
            months.push_back({first, {}, {}, {}, {}, {}});
        auto& month = months.back();
        month.sold += line.about.paid.value_or(Money{});
        month.kept += keptOf(line.about);
        month.received += line.received.value_or(Money{});
        month.paid += line.paid.value_or(Money{});
        month.closing = line.balance;
    }
    return months;
}

std::optional<PrintedStatement> printed(Book& book, const Person& by, ArtisanId id,
                                        const Statement& statement) {
    auto& db = book.db();
    auto artisan = printedArtisan(db, id);
    if (!artisan) return std::nullopt;
    PrintedStatement printed;
    printed.stream = book.stream();
    printed.stallName = stallNameOf(db, printed.stream);
    printed.at = book.now();
    printed.by = staffNameOf(db, by.id);
    printed.artisan = std::move(*artisan);
    printed.opening = statement.opening;
    printed.closing = statement.closing;
    for (const auto& each : statement.lines) {
        PrintedStatementLine line;
        line.about = *accountLine(db, each.source);
        line.balance = each.balance;
        printed.sold += line.about.paid.value_or(Money{});
        printed.kept += keptOf(line.about);
        if (isPayment(each.kind)) {
            line.paid = -each.amount;
            printed.paid += *line.paid;
        } else {
            line.received = each.amount;
            printed.received += *line.received;
        }
        printed.lines.push_back(std::move(line));
    }
    return printed;
}

} // namespace

std::optional<PrintedStatement> printedStatement(Book& book, const Person& by, ArtisanId artisan,
                                                 Day from, Day until) {
    auto statement = printed(book, by, artisan, statementOf(book.db(), artisan, from, until));
    if (!statement) return std::nullopt;
    statement->from = from;
    statement->until = until;
    if (firstOfMonth(from) != firstOfMonth(until)) statement->months = monthsOf(*statement);
    return statement;
}

std::optional<PrintedStatement> printedStatement(Book& book, const Person& by, ArtisanId artisan,
                                                 ItemId item) {
    auto statement = printed(book, by, artisan, statementOf(book.db(), artisan, item));
    if (!statement || statement->lines.empty()) return std::nullopt;
    statement->item = statement->lines.front().about.item;
    statement->code = statement->lines.front().about.code;
    return statement;
}

// who sold what -----------------------------------------------------------------------------------

std::vector<PrintedSold> printedSold(Book& book, Day day) {
    auto& db = book.db();
    std::vector<PrintedSold> all;
    for (auto& sold : soldOn(db, day)) {
        PrintedSold printed;
        printed.stream = book.stream();
        printed.stallName = stallNameOf(db, printed.stream);
        printed.at = book.now();
        printed.day = day;
        printed.artisan = *printedArtisan(db, sold.artisan);
        printed.lines = std::move(sold.lines);
        printed.amount = sold.amount;
        printed.balance = -BalanceTable(db).money(account::artisan(sold.artisan));
        all.push_back(std::move(printed));
    }
    return all;
}

// what has stood for long -------------------------------------------------------------------------

std::vector<PrintedOld> printedOld(Book& book, const std::vector<OldGoods>& goods, int days) {
    auto& db = book.db();
    std::vector<PrintedOld> all;
    for (const auto& each : goods) {
        auto at = std::find_if(all.begin(), all.end(), [&](const PrintedOld& old) {
            return old.artisan.id == each.artisan;
        });
        if (at == all.end()) {
            PrintedOld old;
            old.stream = book.stream();
            old.stallName = stallNameOf(db, old.stream);
            old.day = book.today();
            old.days = days;
            old.artisan = *printedArtisan(db, each.artisan);
            at = all.insert(all.end(), std::move(old));
        }
        at->lines.push_back(each);
    }
    std::stable_sort(all.begin(), all.end(), [](const PrintedOld& a, const PrintedOld& b) {
        const auto place = [](const PrintedOld& old) {
            return std::tie(old.artisan.commune.latin, old.artisan.name.latin, old.artisan.id);
        };
        return place(a) < place(b);
    });
    return all;
}

} // namespace touat
