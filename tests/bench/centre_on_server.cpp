// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The centre with its tables on PostgreSQL: ten thousand sales of a stall arrive in batches, are stored and applied;
// against libpq in pipeline mode that writes the same rows to a database like it, one durable transaction for each batch.
// Batches alternate. The server is the one at TOUAT_BENCH_SERVER, which bench.sh starts; without one nothing is measured.
#include <libpq-fe.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "batches.h"
#include "core/store/postgres/postgres.h"
#include "core/store/postgres/text.h"
#include "core/sync/device_keys.h"
#include "measures.h"
#include "shop.h"

namespace touat::bench {
namespace {

/// libpq and nothing else: statements prepared once, values binary, a whole transaction sent before its answers are read.
class BareLine {
  public:
    BareLine(const std::string& address, const std::vector<std::string>& statements)
        : m_line(PQconnectdb(address.c_str()), &PQfinish) {
        if (PQstatus(m_line.get()) != CONNECTION_OK) fail();
        if (PQenterPipelineMode(m_line.get()) != 1) fail();
        for (const auto& sql : statements) m_statements.push_back(postgres::statementText(sql));
        m_prepared.resize(statements.size());
    }
    void write(const Rows& rows) {
        send("BEGIN");
        for (const auto& row : rows) send(row);
        send("COMMIT");
        need(PQpipelineSync(m_line.get()));
        while (true) {
            const std::unique_ptr<PGresult, decltype(&PQclear)> answer(PQgetResult(m_line.get()), &PQclear);
            if (!answer && PQstatus(m_line.get()) == CONNECTION_BAD) fail();
            if (!answer) continue; // between two statements
            const auto told = PQresultStatus(answer.get());
            if (told == PGRES_PIPELINE_SYNC) return;
            if (told != PGRES_COMMAND_OK) throw std::runtime_error(PQresultErrorMessage(answer.get()));
        }
    }

  private:
    using Wire = std::array<char, 8>;

    void send(const char* sql) { need(PQsendQueryParams(m_line.get(), sql, 0, nullptr, nullptr, nullptr, nullptr, 1)); }
    void send(const Row& row) {
        const auto name = std::to_string(row.statement);
        std::vector<Wire> numbers(row.cells.size());
        std::vector<const char*> values;
        std::vector<int> lengths;
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            const auto& cell = row.cells[at];
            if (const auto* number = std::get_if<std::int64_t>(&cell)) {
                auto bits = static_cast<std::uint64_t>(*number);
                for (auto byte = numbers[at].rbegin(); byte != numbers[at].rend(); ++byte, bits >>= 8)
                    *byte = static_cast<char>(bits & 0xff);
                add(values, lengths, numbers[at].data(), numbers[at].size());
            } else if (const auto* text = std::get_if<std::string>(&cell)) {
                add(values, lengths, text->data(), text->size());
            } else if (const auto* blob = std::get_if<std::vector<std::uint8_t>>(&cell)) {
                add(values, lengths, reinterpret_cast<const char*>(blob->data()), blob->size());
            } else {
                add(values, lengths, nullptr, 0);
            }
        }
        const auto count = static_cast<int>(row.cells.size());
        if (!m_prepared[row.statement]) {
            // What is NULL the first time may be a number the next: the column says what it is.
            need(PQsendPrepare(m_line.get(), name.c_str(), m_statements[row.statement].c_str(), 0, nullptr));
            m_prepared[row.statement] = true;
        }
        const std::vector<int> formats(row.cells.size(), 1);
        need(PQsendQueryPrepared(m_line.get(), name.c_str(), count, values.data(), lengths.data(), formats.data(), 1));
    }
    static void add(std::vector<const char*>& values, std::vector<int>& lengths, const char* value, std::size_t size) {
        values.push_back(value);
        lengths.push_back(static_cast<int>(size));
    }
    void need(int done) {
        if (done != 1) fail();
    }
    [[noreturn]] void fail() { throw std::runtime_error(std::string("libpq: ") + PQerrorMessage(m_line.get())); }

    std::unique_ptr<PGconn, decltype(&PQfinish)> m_line;
    std::vector<std::string> m_statements;
    std::vector<bool> m_prepared;
};

/// Databases of the server, each a copy of the one before anything arrived.
class Databases {
  public:
    explicit Databases(std::string server) : m_server(std::move(server)), m_line(PQconnectdb(m_server.c_str()), &PQfinish) {
        if (PQstatus(m_line.get()) != CONNECTION_OK) throw std::runtime_error(PQerrorMessage(m_line.get()));
        PQsetNoticeProcessor(m_line.get(), [](void*, const char*) {}, nullptr);
    }
    std::string address(const std::string& name) const { return m_server.substr(0, m_server.rfind('/') + 1) + name; }
    void make(const std::string& name, const std::string& like) {
        run("DROP DATABASE IF EXISTS " + name);
        run("CREATE DATABASE " + name + " TEMPLATE " + like);
    }

  private:
    void run(const std::string& sql) {
        const std::unique_ptr<PGresult, decltype(&PQclear)> done(PQexec(m_line.get(), sql.c_str()), &PQclear);
        if (PQresultStatus(done.get()) != PGRES_COMMAND_OK) throw std::runtime_error(PQresultErrorMessage(done.get()));
    }
    std::string m_server;
    std::unique_ptr<PGconn, decltype(&PQfinish)> m_line;
};

void bench(const Order& order, Report& report) {
    const auto* server = std::getenv("TOUAT_BENCH_SERVER");
    if (server == nullptr) {
        report.add({"centre on PostgreSQL, synced sales stored and applied", "/s", {}, {}, {}, atLeast(1)});
        return;
    }
    offerPostgres();
    const Shop shop{order.folder};
    RowsTaken taken;
    const auto batches = rehearse(shop, taken);
    double sales = 0;
    for (const auto& batch : batches) sales += static_cast<double>(batch.request.entries.size());
    Databases databases(server);
    databases.make("before", "template0");
    {
        Database there(databases.address("before"), Access::create);
        Database here(shop.centre(), Access::own);
        there.copyFrom(here);
    }
    Samples oursPerSecond;
    Samples barePerSecond;
    Samples ratios;
    for (int round = 0; round < (order.smoke ? 1 : 3); ++round) {
        databases.make("ours", "before");
        databases.make("bare", "before");
        double oursUs = 0;
        double bareUs = 0;
        {
            given::StillClock clock;
            given::CountingRandom random;
            Book centre(databases.address("ours"),
                        {clock, random, loadKeys(keysBeside(shop.centre())).peppers, PinCost::test});
            BareLine line(databases.address("bare"), taken.statements());
            for (std::size_t i = 0; i < batches.size(); ++i) {
                const auto ours = [&] {
                    const Stopwatch watch;
                    take(centre, batches[i].request);
                    while (apply(centre, batches[i].request, 1000) > 0) {
                    }
                    oursUs += watch.us();
                };
                if (i % 2 == 0) ours();
                const Stopwatch watch;
                line.write(batches[i].rows);
                bareUs += watch.us();
                if (i % 2 != 0) ours();
            }
        }
        mustBeEqual(databases.address("ours"), databases.address("bare"));
        oursPerSecond.add(sales / oursUs * 1e6);
        barePerSecond.add(sales / bareUs * 1e6);
        ratios.add(bareUs / oursUs);
    }
    report.add({"centre on PostgreSQL, synced sales stored and applied", "/s", oursPerSecond.median(),
                barePerSecond.median(), ratios.median(), atLeast(1)});
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "Takes in synced sales on a server, against bare libpq.",
                                  touat::bench::bench);
}
