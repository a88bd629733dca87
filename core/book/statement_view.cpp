// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the papers about an artisan's account show: statements, and lists of whom to call: because
// something was sold, has stood for long, or waits for them.
#include "core/book/artisan_paper_view.h"

#include <algorithm>
#include <tuple>

#include "core/journal/balance_table.h"
#include "core/people/staff_table.h"

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

namespace {

/// Whoever calls goes from village to village.
template <class Printed>
void sortByVillage(std::vector<Printed>& all) {
    std::stable_sort(all.begin(), all.end(), [](const Printed& a, const Printed& b) {
        const auto place = [](const Printed& each) {
            return std::tie(each.artisan.commune.latin, each.artisan.name.latin, each.artisan.id);
        };
        return place(a) < place(b);
    });
}

} // namespace

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
    sortByVillage(all);
    return all;
}

// whom to call ------------------------------------------------------------------------------------

namespace {

class Calls {
  public:
    Calls(Book& book, CallFor why) : m_book(book), m_why(why) {}
    PrintedCall& to(ArtisanId artisan) {
        const auto at = std::find_if(m_calls.begin(), m_calls.end(), [&](const PrintedCall& call) {
            return call.artisan.id == artisan;
        });
        if (at != m_calls.end()) return *at;
        PrintedCall call;
        call.stream = m_book.stream();
        call.stallName = stallNameOf(m_book.db(), call.stream);
        call.day = m_book.today();
        call.why = m_why;
        call.artisan = *printedArtisan(m_book.db(), artisan);
        return m_calls.emplace_back(std::move(call));
    }
    std::vector<PrintedCall> all() {
        sortByVillage(m_calls);
        return std::move(m_calls);
    }

  private:
    Book& m_book;
    CallFor m_why;
    std::vector<PrintedCall> m_calls;
};

} // namespace

std::vector<PrintedCall> printedCalls(Book& book, CallFor why) {
    auto& db = book.db();
    const bool everywhere = book.stall().isCentre();
    Calls calls(book, why);
    switch (why) {
    case CallFor::money:
        for (const auto& row : agedBalances(db, book.today())) calls.to(row.artisan).money = row;
        break;
    case CallFor::term:
        for (auto& contract : contractsEnding(
                 db, everywhere ? std::nullopt : std::optional(book.stall()), book.today()))
            calls.to(contract.artisan).ending.push_back(std::move(contract));
        break;
    case CallFor::goods: {
        std::vector<Stall> stalls{book.stall()};
        if (everywhere)
            for (const auto& device : DeviceTable(db).stalls()) stalls.push_back(device.stream.stall);
        for (const auto stall : stalls)
            for (auto& goods : pickUpList(db, stall, book.today()))
                calls.to(goods.artisan).goods.push_back(std::move(goods));
    }
    }
    return calls.all();
}

} // namespace touat
