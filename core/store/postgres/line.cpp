// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/postgres/line.h"

#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace touat::postgres {

namespace {

// https://www.postgresql.org/docs/15/errcodes-appendix.html
FaultKind kindOf(std::string_view state) {
    const auto kind = state.substr(0, 2);
    if (state == "53100") return FaultKind::diskFull;
    if (state == "55P03" || state == "53300") return FaultKind::inUse; // locked; too many connections
    if (state == "3D000") return FaultKind::noSuchFile;                 // no such database
    if (state == "42501" || state == "25006" || kind == "28") return FaultKind::notWritable;
    if (state.empty() || kind == "08" || kind == "57") return FaultKind::lineLost;
    if (kind == "42" || kind == "XX") return FaultKind::damaged; // a table that is not there; pages
    // Constraints; values that cannot be; what a trigger of ours refuses; whatever follows in that transaction.
    if (kind == "23" || kind == "22" || kind == "P0" || kind == "25") return FaultKind::broken;
    return FaultKind::inputOutput;
}

std::string lastOf(const char* message) {
    std::string text = message;
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return text;
}

constexpr int binary = 1;

/// What the address does not say itself. A server that was switched off, or a cable that was cut, says nothing: without
/// these it would be waited for for hours, and every stall with it. So the line is lost within half a minute.
PGconn* connect(const std::string& address) {
    const std::array<const char*, 7> names{"connect_timeout", "keepalives_idle", "keepalives_interval",
                                           "keepalives_count", "tcp_user_timeout", "dbname", nullptr};
    const std::array<const char*, 7> values{"10", "10", "5", "4", "30000", address.c_str(), nullptr};
    return PQconnectdbParams(names.data(), values.data(), 1);
}

} // namespace

Line::Line(const std::string& address) : m_line(connect(address)) {
    if (PQstatus(m_line) == CONNECTION_OK) {
        PQsetNoticeProcessor(m_line, [](void*, const char*) {}, nullptr);
        if (PQenterPipelineMode(m_line) == 1) return;
    }
    auto text = lastOf(PQerrorMessage(m_line));
    PQfinish(m_line);
    const bool missing = text.find("does not exist") != text.npos;
    throw Fault(missing ? FaultKind::noSuchFile : FaultKind::lineLost, std::move(text));
}

Line::~Line() { PQfinish(m_line); }

void Line::fail(const PGresult* answer, const char* what) {
    ++m_failures;
    const auto* state = answer == nullptr ? nullptr : PQresultErrorField(answer, PG_DIAG_SQLSTATE);
    const auto* message = answer == nullptr ? PQerrorMessage(m_line) : PQresultErrorMessage(answer);
    const bool gone = PQstatus(m_line) == CONNECTION_BAD;
    throw Fault(gone || state == nullptr ? FaultKind::lineLost : kindOf(state),
                lastOf(message) + " (" + what + ")");
}

void Line::prepare(const std::string& name, const std::string& sql, const std::vector<Oid>& types) {
    if (PQsendPrepare(m_line, name.c_str(), sql.c_str(), static_cast<int>(types.size()), types.data()) != 1)
        fail(nullptr, sql.c_str());
    m_takers.emplace_back();
}

void Line::send(const std::string& name, const Parameters& parameters, Taker taker) {
    const std::vector<int> formats(parameters.types.size(), binary);
    if (PQsendQueryPrepared(m_line, name.c_str(), static_cast<int>(parameters.types.size()),
                            parameters.values.data(), parameters.lengths.data(), formats.data(),
                            binary) != 1)
        fail(nullptr, name.c_str());
    m_takers.push_back(std::move(taker));
}

void Line::push() {
    if (PQflush(m_line) < 0) fail(nullptr, "what was sent");
}

Answer Line::readAll(std::unique_ptr<Fault>* failed) {
    if (PQpipelineSync(m_line) != 1) fail(nullptr, "sync");
    Answer last;
    const auto takers = std::exchange(m_takers, {});
    auto taker = takers.begin();
    while (true) {
        Answer answer(PQgetResult(m_line));
        if (!answer) { // between two statements
            if (PQstatus(m_line) == CONNECTION_BAD) fail(nullptr, "answer");
            continue;
        }
        const auto told = PQresultStatus(answer.get());
        if (told == PGRES_PIPELINE_SYNC) break;
        const bool isTaken = taker != takers.end() && *taker;
        if (taker != takers.end()) ++taker;
        if (told == PGRES_COMMAND_OK || told == PGRES_TUPLES_OK) {
            if (isTaken)
                (*std::prev(taker))(std::move(answer));
            else
                last = std::move(answer);
        } else if (told != PGRES_PIPELINE_ABORTED && failed != nullptr && *failed == nullptr) {
            try {
                fail(answer.get(), "statement");
            } catch (const Fault& fault) {
                *failed = std::make_unique<Fault>(fault);
            }
        }
    }
    ++m_turns;
    return last;
}

Answer Line::wait() {
    std::unique_ptr<Fault> failed;
    auto last = readAll(&failed);
    if (failed) throw Fault(*failed);
    return last;
}

void Line::settle() noexcept {
    try {
        (void)wait();
    } catch (const Fault&) {
        m_takers.clear(); // it was given up already
    }
}

Answer Line::script(const std::string& sql) {
    if (!m_takers.empty()) (void)wait();
    if (PQexitPipelineMode(m_line) != 1) fail(nullptr, "script");
    Answer answer(PQexec(m_line, sql.c_str()));
    const auto told = PQresultStatus(answer.get());
    if (told != PGRES_COMMAND_OK && told != PGRES_TUPLES_OK) {
        const bool again = PQenterPipelineMode(m_line) == 1;
        (void)again; // if not, the line is gone, which is what is thrown
        fail(answer.get(), "script");
    }
    if (PQenterPipelineMode(m_line) != 1) fail(nullptr, "script");
    return answer;
}

void Line::scriptAnyway(const char* sql) noexcept {
    settle();
    try {
        (void)script(sql);
    } catch (const Fault&) {
        m_takers.clear(); // whoever comes next is told
    }
}

std::string Line::quoted(const std::string& name) {
    const std::unique_ptr<char, decltype(&PQfreemem)> text(
        PQescapeIdentifier(m_line, name.data(), name.size()), &PQfreemem);
    if (!text) fail(nullptr, "a name");
    return text.get();
}

} // namespace touat::postgres
