// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line to a PostgreSQL server. Statements go out without waiting for the answer to the one before (pipeline
// mode): a sale of twenty statements waits for the server as often as it asks something. What failed is thrown
// when somebody waits.
#pragma once

#include <libpq-fe.h>

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/store/fault.h"

namespace touat::postgres {

struct Cleared {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, Cleared>;

/// What a statement brings along: numbers and bytes as the server has them.
struct Parameters {
    std::vector<Oid> types;
    std::vector<const char*> values; // nullptr: NULL
    std::vector<int> lengths;

    void add(Oid type, const char* bytes, std::size_t size) {
        types.push_back(type);
        values.push_back(bytes);
        lengths.push_back(static_cast<int>(size));
    }
};

/// What becomes of an answer that nobody waits for.
using Taker = std::function<void(Answer)>;

class Line {
  public:
    explicit Line(const std::string& address);
    ~Line();
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    /// Sends; throws Fault only where the line is gone.
    void prepare(const std::string& name, const std::string& sql, const std::vector<Oid>& types);
    void send(const std::string& name, const Parameters& parameters, Taker taker = {});
    /// Lets the server begin with what was sent.
    void push();
    /// Waits until everything that was sent is done and gives the answer to the last. Throws Fault: what the first
    /// of them failed by; then those behind it were not tried.
    Answer wait();
    /// The same, for whoever is giving up anyway.
    void settle() noexcept;
    /// Statements at once, without parameters. Throws Fault.
    Answer script(const std::string& sql);
    /// The same, for whoever is giving up anyway.
    void scriptAnyway(const char* sql) noexcept;

    int sent() const { return static_cast<int>(m_takers.size()); }
    /// Counts how often something failed: what was prepared in vain is then prepared again.
    int failures() const { return m_failures; }
    /// Counts how often somebody waited.
    int turns() const { return m_turns; }
    std::string quoted(const std::string& name);

  private:
    [[noreturn]] void fail(const PGresult* answer, const char* what);
    Answer readAll(std::unique_ptr<Fault>* failed);

    PGconn* m_line;
    std::deque<Taker> m_takers; // of what was sent, in its order
    int m_failures = 0;
    int m_turns = 0;
};

} // namespace touat::postgres
