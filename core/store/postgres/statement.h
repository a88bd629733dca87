// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A statement of ours on the line to a PostgreSQL server (core/store/postgres/traffic.h).
#pragma once

#include <list>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/store/postgres/gathered.h"
#include "core/store/postgres/line.h"
#include "core/store/postgres/shape.h"
#include "core/store/postgres/traffic.h"
#include "core/store/postgres/wire.h"
#include "core/store/server.h"

namespace touat::postgres {

/// A text that is prepared once for each list of types that it is sent with. A value that may be NULL has its type all
/// the same, so that nearly every statement has one form.
class Forms {
  public:
    const std::string& nameOf(Traffic& traffic, const std::string& text, const std::vector<Oid>& types);

  private:
    struct Form {
        std::vector<Oid> types;
        std::string name;
        int failures = 0; // when it was prepared
        int turns = 0;
        bool isSure = false;
    };
    std::list<Form> m_forms;
};

/// The rows of an answer; of one that was given to many questions, those of this one.
struct Told {
    std::shared_ptr<const PGresult> answer;
    int count = 0;
    std::vector<int> rows; // empty: all of them; else its columns stand behind the number of the question
    int ahead = 0; // asked ahead and not heard yet: with which batch
};

enum class Keeping {
    no,
    yes, // answers, and rows that go together: it lives as long as the line
};

class Statement : public ServerStatement {
  public:
    Statement(Traffic& traffic, std::string sql, Keeping keeping);

    void bind(std::int64_t value) override;
    void bind(std::string_view value) override;
    void bind(std::span<const std::uint8_t> value) override;
    void bindNothing(CellKind kind) override;
    bool next() override;
    void run() override;
    Answer finish(); // run() that waits
    Cell cell(int column) const override;
    void letGo() override;
    const char* sql() const override { return m_sql.c_str(); }
    void take();

    // For the traffic. -------------------------------------------------------------------------
    const Shape& shape() const { return m_shape; }
    void sendGathered();
    void dropGathered() { m_gathered->clear(); }
    void sendQuestions();
    void forgetKept() { m_kept.clear(); }

  private:
    /// Whose kept answers a row of this statement may change: all of them, or those by one key, made of these parameters.
    struct Reader {
        Statement* statement;
        std::vector<std::size_t> key;
    };
    static std::string keyOf(const Parameters& parameters);
    void send();
    std::optional<Told> ask();
    void askAhead(std::string key);
    void hear(const std::vector<std::string>& keys, int batch, Answer answer);
    bool gather();
    void forgetReaders();

    Traffic& m_traffic;
    std::string m_sql;
    std::string m_text;
    Shape m_shape;
    Keeping m_keeping;
    Forms m_forms;
    Parameters m_parameters;
    std::list<Number> m_numbers;
    std::optional<Told> m_told;
    int m_row = -1;
    bool m_busy = false;

    std::unordered_map<std::string, Told> m_kept; // by what was bound
    bool m_everKept = false;
    std::vector<Reader> m_readers;
    std::size_t m_readersAmong = 0;

    std::optional<Gathered> m_gathered;
    Forms m_gatheredForms;

    std::vector<WireList> m_questions;
    std::vector<std::string> m_questionKeys;
    Forms m_questionForms;
    int m_batches = 0;
};

} // namespace touat::postgres
