// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "several_tills.h"

#include <algorithm>
#include <csignal>
#include <sstream>
#include <stdexcept>

#include "core/consignment/account_sum_view.h"
#include "core/journal/balance_table.h"
#include "core/journal/exception_table.h"
#include "core/stock/goods_sum_view.h"
#include "core/stock/stock_view.h"

namespace touat::processes {

void TillAtWork::start() {
    m_works = false;
    auto command = m_command;
    command.push_back(std::to_string(kills)); // nobody does the same again
    m_child = std::make_unique<Child>(command, m_log);
}

void TillAtWork::kill() {
    m_child->signal(SIGKILL);
    if (m_child->wait() != 128 + SIGKILL)
        throw std::runtime_error(stall.name + " stopped by itself");
    ++kills;
    for (std::string line; m_child->readLine(line, 0);)
        hear(line);
    if (m_doing) inFlight.push_back(*std::exchange(m_doing, std::nullopt));
    m_child.reset();
}

void TillAtWork::awaitAct(int ms) {
    listen();
    std::string line;
    while (!m_doing && m_child->readLine(line, ms))
        hear(line);
}

void TillAtWork::end() {
    m_child->signal(SIGTERM);
    (void)m_child->wait();
    m_child.reset();
}

void TillAtWork::listen() {
    if (!m_child) return;
    for (std::string line; m_child->readLine(line, 0);)
        hear(line);
    if (!m_child->isRunning()) throw std::runtime_error(stall.name + " stopped by itself");
}

void TillAtWork::hear(const std::string& line) {
    std::istringstream words(line);
    std::string word;
    std::string fact;
    std::int64_t seq = 0;
    std::int64_t centimes = 0;
    words >> word >> fact;
    if (word == "ready") {
        m_works = true;
    } else if (word == "level") {
        m_level = true;
    } else if (word == "doing" && words >> centimes) {
        m_doing = SaidAct{fact, Money::centimes(centimes)};
    } else if (word == "not") {
        m_doing.reset();
        ++refused;
    } else if (word == "done" && words >> seq >> centimes) {
        m_doing.reset();
        if (!done.emplace(seq, SaidAct{fact, Money::centimes(centimes)}).second)
            throw std::runtime_error(stall.name + " said entry " + std::to_string(seq) + " twice");
    } else {
        throw std::runtime_error(stall.name + " said: " + line);
    }
}

std::int64_t TillAtWork::count(const std::string& fact) const {
    return std::count_if(done.begin(), done.end(),
                         [&](const auto& each) { return each.second.fact == fact; });
}

namespace {

struct Line {
    Hash hash;
    std::string fact;
    friend bool operator==(const Line&, const Line&) = default;
};
std::map<std::int64_t, Line> linesOf(Database& db, const Stream& stream) {
    std::map<std::int64_t, Line> lines;
    JournalTable journal(db);
    EntryReader reader;
    journal.eachFrom(stream, 1, [&](std::int64_t seq, std::string_view text, const Hash& hash) {
        const auto envelope = reader.read(text);
        lines[seq] = {hash, envelope ? envelope->type : "unreadable"};
        return true;
    });
    return lines;
}

/// Sales, and refunds below zero, by their entry.
std::map<std::int64_t, Money> salesOf(Database& db, Stall stall) {
    std::map<std::int64_t, Money> sales;
    Query row(db, "SELECT id, total FROM sale WHERE stall = ?1 ORDER BY id", stall);
    while (row.next()) {
        const auto id = SaleId::fromPacked(row.integer());
        sales[id.entry().seq] = row.money();
    }
    return sales;
}

class Comparing {
  public:
    Comparing(Found& found, TillAtWork& till, Database& centre)
        : m_found(found),
          m_till(till),
          m_book(till.stall.open()),
          m_centre(centre),
          m_lines(linesOf(m_book->db(), m_book->stream())),
          m_sales(salesOf(m_book->db(), m_book->stall())) {}

    void all() {
        whatWasSaidIsThere();
        nothingElseIsThere();
        theCentreHasTheSame();
        want(imbalances(m_book->db(), m_book->stall()).empty(), "its goods do not add up");
        want(consignmentImbalances(m_book->db(), Depth::lines).empty(),
             "its artisans' money does not add up");
        for (const auto& each : ExceptionTable(m_book->db()).all())
            want(false, "its exception " + each.kind + ' ' + each.subject);
        m_found.entries += static_cast<std::int64_t>(m_lines.size());
        for (const auto& sale : m_sales)
            m_found.sales += sale.second;
    }

  private:
    void want(bool holds, const std::string& what) {
        if (!holds) m_found.wrong.push_back(m_till.stall.name + ": " + what);
    }
    static bool isSale(const std::string& fact) {
        return fact == "sale_made" || fact == "refund_made";
    }
    Money amountAt(std::int64_t seq) const {
        const auto sale = m_sales.find(seq);
        return sale == m_sales.end() ? Money{} : sale->second;
    }

    void whatWasSaidIsThere() {
        for (const auto& [seq, act] : m_till.done) {
            const auto line = m_lines.find(seq);
            const auto name = act.fact + " of entry " + std::to_string(seq);
            want(line != m_lines.end() && line->second.fact == act.fact, name + " is lost");
            if (!isSale(act.fact)) continue;
            const auto amount = amountAt(seq);
            want(amount == act.amount || -amount == act.amount, name + " is of another amount");
        }
    }

    // But for an act that was under way when the till was killed: whole, and once.
    void nothingElseIsThere() {
        auto inFlight = m_till.inFlight;
        const auto watched = [](const std::string& fact) {
            return isSale(fact) || fact == "goods_received" || fact == "transfer_sent" ||
                   fact == "transfer_received" || fact == "day_closed";
        };
        for (const auto& [seq, line] : m_lines) {
            if (seq <= m_till.before || !watched(line.fact) || m_till.done.contains(seq)) continue;
            const auto met =
                std::find_if(inFlight.begin(), inFlight.end(), [&](const SaidAct& act) {
                    return act.fact == line.fact &&
                           (act.amount.isZero() || act.amount == amountAt(seq));
                });
            want(met != inFlight.end(),
                 line.fact + " of entry " + std::to_string(seq) + " was never said");
            if (met == inFlight.end()) continue;
            inFlight.erase(met);
            ++m_found.committedUnsaid;
        }
    }

    void theCentreHasTheSame() {
        const auto stall = m_book->stall();
        auto& db = m_book->db();
        want(linesOf(m_centre, m_book->stream()) == m_lines, "the centre has other entries");
        want(salesOf(m_centre, stall) == m_sales, "the centre has other sales");
        BalanceTable here(db);
        BalanceTable there(m_centre);
        for (const auto& account :
             {account::drawer(stall), account::safe(stall), account::revenue(stall),
              account::commission(stall), account::overShort(stall)})
            want(here.money(account) == there.money(account),
                 "the centre has another sum of " + account);
        for (const auto& row : StockView(m_centre, m_book->today()).at(stall))
            want(here.goods(account::stock(stall), row.item) == row.onHand,
                 "the centre has another stock of " + row.code);
        want(StockView(db, m_book->today()).at(stall).size() ==
                 StockView(m_centre, m_book->today()).at(stall).size(),
             "the centre has other goods on the shelf");
    }

    Found& m_found;
    TillAtWork& m_till;
    std::unique_ptr<Book> m_book;
    Database& m_centre;
    std::map<std::int64_t, Line> m_lines;
    std::map<std::int64_t, Money> m_sales;
};

void mustVerify(Found& found, const std::string& what, const Words& command) {
    const auto ended = run(command);
    if (ended.code != 0) found.wrong.push_back(what + " is not verified: " + ended.err);
}

} // namespace

Found compareBooks(const std::vector<std::unique_ptr<TillAtWork>>& tills, const Centre& centre) {
    Found found;
    {
        const auto book = openBook(centre.book());
        for (const auto& till : tills)
            Comparing(found, *till, book->db()).all();
        for (const auto& line : imbalances(book->db(), book->stall()))
            found.wrong.push_back("the centre's goods: " + line);
        for (const auto& line : consignmentImbalances(book->db(), Depth::lines))
            found.wrong.push_back("the centre's artisans: " + line);
        for (const auto& each : ExceptionTable(book->db()).all())
            found.wrong.push_back("the centre's exception " + each.kind + ' ' + each.subject +
                                  " by " + each.entry.text());
    }
    for (const auto& till : tills)
        mustVerify(found, till->stall.name, {program("touat-book"), "verify", till->stall.file});
    mustVerify(found, "the centre", {program("touat-centre"), "verify", centre.home().folder});
    return found;
}

} // namespace touat::processes
