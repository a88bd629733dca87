// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Thirty stalls that sold for fourteen days without a line, three hundred sales a day each, come back
// at once: every entry arrives once, and a stall that was there all the time is answered in between. The centre is a
// process of its own, so that what memory it takes is its own: its book and what it hears, without HTTP and TLS.
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/acts/open_day.h"
#include "core/acts/receive_goods.h"
#include "core/acts/register_item.h"
#include "core/acts/sell.h"
#include "core/journal/json.h"
#include "core/sales/sale_table.h"
#include "core/sales/sales_view.h"
#include "core/stock/shelf_view.h"
#include "core/sync/centre_side.h"
#include "core/sync/enrolment.h"
#include "core/sync/stall_side.h"
#include "measures.h"
#include "shop.h"

namespace touat::bench {
namespace {

using given::TestDevice;

/// One end of a line between two processes, on which everything is a line of text.
class TextLine {
  public:
    explicit TextLine(int end) : m_in(fdopen(end, "r"), &std::fclose), m_out(fdopen(dup(end), "w"), &std::fclose) {}
    bool hear(std::string& text) {
        text.clear();
        for (int c = std::getc(m_in.get()); c != EOF; c = std::getc(m_in.get())) {
            if (c == '\n') return true;
            text += static_cast<char>(c);
        }
        return false;
    }
    void say(const std::string& text) {
        std::fwrite((text + '\n').data(), 1, text.size() + 1, m_out.get());
        std::fflush(m_out.get());
    }

  private:
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> m_in;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> m_out;
};

/// Answers each line, "WORD MORE", by one, until the other end is gone.
class CentreThere {
  public:
    void serve(TextLine& line) {
        for (std::string heard; line.hear(heard);) {
            const auto space = heard.find(' ');
            line.say(answer(heard.substr(0, space), heard.substr(space + 1)));
            if (!m_heard) continue;
            while (projectNext(m_device.book(), *m_heard) > 0) { // after the answer, as the real one
            }
            m_heard.reset();
        }
    }

  private:
    std::string answer(const std::string& word, const std::string& more) {
        auto& book = m_device.book();
        if (word == "sync") {
            const auto request = readSyncRequest(more);
            must(request.operator bool(), "an honest message can be read");
            const auto reply = acceptRequest(book, *request);
            must(reply.operator bool(), "the centre takes an honest message");
            m_heard = Stream{request->stall, request->epoch};
            return textOf(*reply);
        }
        if (word == "enrol") {
            const auto admitted = enrol(book, *json::Parser().as<EnrolRequest>(more));
            must(admitted.operator bool(), "a stall can enrol");
            return textOf(*admitted);
        }
        if (word == "entries") return std::to_string(m_device.db().integer("SELECT count(*) FROM journal"));
        if (word == "exceptions") return std::to_string(m_device.db().integer("SELECT count(*) FROM exception"));
        if (word == "pass") {
            m_clock.pass(std::stoll(more));
            return {};
        }
        const auto stall = Stall::number(std::stoi(more));
        if (word == "code") return *makeEnrolCode(book, Person::commandLine(), stall);
        if (word == "receipts") return std::to_string(SalesView(m_device.db()).report(stall).receipts);
        must(word == "head", "the bench asks nothing else");
        const auto head = JournalTable(m_device.db()).head({stall, 1});
        return std::to_string(head.seq) + ' ' + head.hash.hex();
    }

    given::StillClock m_clock;
    given::TemporaryFolder m_folder;
    TestDevice m_device{m_folder, "centre", Stall::centre(), m_clock, 1};
    std::optional<Stream> m_heard; // and not in the tables yet
};

/// That process, as whoever started it sees it.
class CentreFar {
  public:
    CentreFar() {
        int ends[2];
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) throw std::runtime_error("no line to the centre");
        m_pid = fork();
        if (m_pid < 0) throw std::runtime_error("no process for the centre");
        if (m_pid == 0) {
            close(ends[0]);
            std::_Exit(begin(ends[1]));
        }
        close(ends[1]);
        m_line = std::make_unique<TextLine>(ends[0]);
    }
    ~CentreFar() {
        m_line.reset(); // it ends, and takes its folder with it
        waitpid(m_pid, nullptr, 0);
    }
    CentreFar(const CentreFar&) = delete;
    CentreFar& operator=(const CentreFar&) = delete;

    std::string ask(const std::string& word, const std::string& more = "") {
        m_line->say(word + ' ' + more);
        std::string answer;
        if (!m_line->hear(answer)) throw std::runtime_error("the centre ended");
        return answer;
    }
    std::int64_t number(const std::string& word, const std::string& more = "") { return std::stoll(ask(word, more)); }
    /// The most memory that it had at once.
    double mostMb() const {
        std::ifstream status("/proc/" + std::to_string(m_pid) + "/status");
        for (std::string word; status >> word;)
            if (double kb = 0; word == "VmHWM:" && status >> kb) return kb / 1024;
        throw std::runtime_error("nobody says how much memory the centre took");
    }

  private:
    static int begin(int end) {
        try {
            TextLine line(end);
            CentreThere().serve(line);
            return 0;
        } catch (const std::exception& error) {
            std::cerr << "centre: " << error.what() << '\n';
            return 1;
        }
    }
    pid_t m_pid = -1;
    std::unique_ptr<TextLine> m_line;
};

/// A stall with one kind of goods, and nothing to do but sell it.
struct Counter {
    std::unique_ptr<TestDevice> device;
    ItemId item;
    std::int64_t sold = 0;

    void sellOne() {
        auto& book = device->book();
        Basket basket(++sold);
        const auto shown = ShelfView(book.db(), book.stall(), book.today()).find(item);
        must(basket.add(*shown, book.stall()).operator bool(), "it is on the shelf");
        must(sell(book, Person::commandLine(), basket, {exactCash(basket.total())}).operator bool(),
             "it can be sold");
    }
};

class Region {
  public:
    explicit Region(int stalls) {
        for (int i = 1; i <= stalls + 1; ++i) // and the one that is never cut off
            m_counters.push_back(enrolled(Stall::number(i)));
    }

    void sellAlone(int sales) {
        for (std::size_t i = 0; i + 1 < m_counters.size(); ++i) {
            m_counters[i].device->db().script("PRAGMA synchronous=OFF");
            for (int sale = 0; sale < sales; ++sale) {
                m_counters[i].sellOne();
                m_clock.pass(1000);
            }
            m_counters[i].device->db().script("PRAGMA synchronous=FULL");
            m_centre.ask("pass", std::to_string(sales * 1000));
        }
    }

    struct Seen {
        double seconds = 0;
        std::int64_t entries = 0;
        Samples liveMs; // from a sale at the live stall to the manager's figures
        double centreMb = 0;
    };
    Seen reconnect() {
        Seen seen;
        const auto before = m_centre.number("entries");
        auto& live = m_counters.back();
        const Stopwatch watch;
        for (bool more = true; more;) {
            more = false;
            for (std::size_t i = 0; i + 1 < m_counters.size(); ++i) {
                more = round(m_counters[i]) || more;
                if (i % 10 != 0) continue;
                const Stopwatch answer;
                live.sellOne();
                round(live);
                must(m_centre.number("receipts", numberOf(live)) == live.sold, "the manager sees the live stall's sale");
                seen.liveMs.add(answer.ms());
            }
        }
        seen.seconds = watch.ms() / 1000;
        seen.entries = m_centre.number("entries") - before;
        seen.centreMb = m_centre.mostMb();
        return seen;
    }

    /// Every stream at the centre is the stall's, and every sale is counted once.
    void mustBeLevel() {
        for (auto& counter : m_counters) {
            const auto head = counter.device->book().head();
            must(m_centre.ask("head", numberOf(counter)) == std::to_string(head.seq) + ' ' + head.hash.hex(),
                 "the centre has what the stall has");
            must(m_centre.number("receipts", numberOf(counter)) == counter.sold, "every sale is there once");
        }
        must(m_centre.number("exceptions") == 0, "nobody has to decide");
    }

  private:
    Counter enrolled(Stall at) {
        given::CountingRandom random(static_cast<std::uint64_t>(at.number()) * 1000);
        auto keys = makeKeys(random);
        EnrolRequest request;
        request.code = m_centre.ask("code", std::to_string(at.number()));
        request.publicKey = keys.publicKey();
        const auto admitted = json::Parser().as<EnrolReply>(m_centre.ask("enrol", textOf(request)));
        must(admitted.has_value(), "the centre's answer can be read");
        keys.peppers.clear();
        for (const auto& pepper : admitted->peppers)
            keys.peppers.push_back({pepper.id, pepper.secret.bytes});
        Counter counter;
        counter.device = std::make_unique<TestDevice>(m_folder, at.text(), *admitted, keys, m_clock,
                                                      static_cast<std::uint64_t>(at.number()));
        auto& book = counter.device->book();
        const auto by = Person::commandLine();
        counter.item = *registerItem(book, by, ItemKind::series,
                                     given::card("Couffin", Money::dinars(850)));
        must(receiveGoods(book, by, {{counter.item, Quantity::pieces(10'000)}}).operator bool(),
             "goods come in");
        must(openDay(book, by, book.today(), given::drawerOf(Money::dinars(5000))).operator bool(),
             "the day begins");
        while (round(counter)) {
        }
        return counter;
    }

    /// One message there and back; whether the stall has more to send.
    bool round(Counter& counter) {
        auto& book = counter.device->book();
        const auto outcome = obeyReply(book, *readSyncReply(m_centre.ask("sync", textOf(nextRequest(book)))));
        must(outcome.operator bool(), "the stall obeys");
        return outcome->unsent > 0;
    }
    static std::string numberOf(const Counter& counter) {
        return std::to_string(counter.device->book().stall().number());
    }

    CentreFar m_centre; // begins before anything else takes memory
    given::StillClock m_clock;
    given::TemporaryFolder m_folder;
    std::vector<Counter> m_counters;
};

void bench(const Order& order, Report& report) {
    const int stalls = order.smoke ? 3 : 30;
    const int sales = order.smoke ? 40 : 14 * 300;
    Region region(stalls);
    region.sellAlone(sales);
    const auto seen = region.reconnect();
    region.mustBeLevel();
    report.add({"stalls that come back after 14 days: entries", "",
                static_cast<double>(seen.entries), {}, {}, {}});
    report.add({"  until all are level", "s", seen.seconds, {}, {}, atMost(60)});
    report.add({"  a live stall's sale until the manager sees it, worst", "ms",
                seen.liveMs.quantile(1), {}, {}, atMost(1000)});
    report.add({"  memory of the centre at its most", "MB", seen.centreMb, {}, {}, atMost(200)});
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "Thirty stalls come back to the centre.",
                                  touat::bench::bench);
}
