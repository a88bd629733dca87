// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/postgres/postgres.h"

#include <array>
#include <cstring>
#include <list>
#include <optional>
#include <unordered_map>
#include <utility>

#include "core/must.h"
#include "core/store/database.h"
#include "core/store/postgres/line.h"
#include "core/store/postgres/text.h"
#include "postgres_words.h"

namespace touat::postgres {

namespace {

// https://github.com/postgres/postgres/blob/REL_15_STABLE/src/include/catalog/pg_type.dat
constexpr Oid boolOid = 16;
constexpr Oid byteaOid = 17;
constexpr Oid int8Oid = 20;
constexpr Oid int2Oid = 21;
constexpr Oid int4Oid = 23;
constexpr Oid textOid = 25;
constexpr Oid varcharOid = 1043;
constexpr Oid nameOid = 19;

using Number = std::array<char, 8>;

Number wireOf(std::int64_t value) {
    Number wire{};
    auto bits = static_cast<std::uint64_t>(value);
    for (auto at = wire.rbegin(); at != wire.rend(); ++at, bits >>= 8)
        *at = static_cast<char>(bits & 0xff);
    return wire;
}

std::int64_t numberOf(const char* wire, int length) {
    std::int64_t value = (wire[0] & 0x80) != 0 ? -1 : 0; // shorter ones keep their sign
    for (int at = 0; at < length; ++at)
        value = static_cast<std::int64_t>(static_cast<std::uint64_t>(value) << 8 |
                                          static_cast<unsigned char>(wire[at]));
    return value;
}

Cell cellOf(const PGresult* answer, int row, int column) {
    Cell cell;
    if (PQgetisnull(answer, row, column) == 1) return cell;
    const auto* bytes = PQgetvalue(answer, row, column);
    const int length = PQgetlength(answer, row, column);
    switch (PQftype(answer, column)) {
    case boolOid:
        cell.kind = CellKind::number; // as SQLite says it
        cell.number = *bytes == 0 ? 0 : 1;
        break;
    case int2Oid:
    case int4Oid:
    case int8Oid:
        cell.kind = CellKind::number;
        cell.number = numberOf(bytes, length);
        break;
    case textOid:
    case varcharOid:
    case nameOid:
    case byteaOid:
        cell.kind = PQftype(answer, column) == byteaOid ? CellKind::bytes : CellKind::text;
        cell.bytes = {bytes, static_cast<std::size_t>(length)};
        break;
    default:
        must(false, "our statements have whole numbers, texts and bytes alone");
    }
    return cell;
}

class Connection;

class Statement : public ServerStatement {
  public:
    Statement(Connection& connection, std::string sql)
        : m_connection(connection), m_sql(std::move(sql)), m_text(statementText(m_sql)) {}

    void bind(std::int64_t value) override {
        m_numbers.push_back(wireOf(value));
        add(int8Oid, m_numbers.back().data(), sizeof(Number));
    }
    void bind(std::string_view value) override {
        add(textOid, value.data() == nullptr ? "" : value.data(), value.size());
    }
    void bind(std::span<const std::uint8_t> value) override {
        add(byteaOid, reinterpret_cast<const char*>(value.data()), value.size()); // none: NULL, as in SQLite
    }
    void bindNothing(CellKind kind) override {
        constexpr Oid unknown = 0; // the column says it
        add(kind == CellKind::number  ? int8Oid
            : kind == CellKind::text  ? textOid
            : kind == CellKind::bytes ? byteaOid
                                      : unknown,
            nullptr, 0);
    }
    bool next() override;
    void run() override;
    Answer finish(); // run() that waits
    Cell cell(int column) const override { return cellOf(m_answer.get(), m_row, column); }
    void letGo() override {
        m_answer.reset();
        m_row = -1;
        m_parameters = {};
        m_numbers.clear();
        m_busy = false;
    }
    const char* sql() const override { return m_sql.c_str(); }

    void take() {
        must(!m_busy, "a statement was used inside itself");
        m_busy = true;
    }

  private:
    void add(Oid type, const char* bytes, std::size_t size) {
        m_parameters.types.push_back(type);
        m_parameters.values.push_back(bytes);
        m_parameters.lengths.push_back(static_cast<int>(size));
    }
    void send();

    // A value that may be NULL has its type all the same, so that nearly every statement has one form.
    struct Form {
        std::vector<Oid> types;
        std::string name;
        int failures; // when it was prepared
        bool sure = false;
    };

    Connection& m_connection;
    std::string m_sql;
    std::string m_text;
    std::vector<Form> m_forms;
    Parameters m_parameters;
    std::list<Number> m_numbers;
    Answer m_answer;
    int m_row = -1;
    bool m_busy = false;
};

/// One schema on one line.
class Connection : public Server {
  public:
    Connection(const std::string& address, Access access) : m_address(address), m_line(address) {
        settings();
        if (access == Access::readOnly) {
            (void)m_line.script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
            m_open = true;
            return;
        }
        lock();
        const bool known = application() != 0;
        if (access == Access::own && !known) throw Fault(FaultKind::noSuchFile, "no book lies at that address");
        if (access == Access::create && known) forgetHalf();
    }

    ServerStatement& prepared(const char* sql) override {
        auto& statement = m_statements[sql];
        if (!statement) statement = std::make_unique<Statement>(*this, sql);
        statement->take();
        return *statement;
    }
    std::unique_ptr<ServerStatement> statement(const std::string& sql) override {
        return std::make_unique<Statement>(*this, sql);
    }
    void script(const std::string& sql) override {
        m_keys.clear();
        (void)m_line.script(schemaText(sql));
    }
    std::unique_ptr<ServerRows> rows(const std::string& table) override;

    void begin() override {
        must(!m_open, "one transaction at a time");
        run("BEGIN");
        m_open = true;
    }
    void commit() override {
        const auto answer = command("COMMIT");
        m_open = false;
        // What failed inside was thrown where it failed; whoever goes on all the same has nothing.
        if (std::strcmp(PQcmdStatus(answer.get()), "COMMIT") != 0)
            throw Fault(FaultKind::broken, "the transaction had failed and was rolled back");
    }
    void undo() noexcept override {
        m_line.scriptAnyway("ROLLBACK");
        m_open = false;
    }
    void beginPart() override { run("SAVEPOINT part"); }
    void keepPart() override { (void)command("RELEASE part"); }
    void undoPart() noexcept override { m_line.scriptAnyway("ROLLBACK TO part; RELEASE part"); }
    bool inTransaction() const override { return m_open; }

    std::int64_t application() override {
        return has("head") ? number("SELECT application FROM head") : 0;
    }
    std::int64_t form() override { return has("head") ? number("SELECT form FROM head") : 0; }
    void setForm(std::int64_t application, std::int64_t form) override {
        if (!has("head")) {
            (void)m_line.script(schemaText(words));
            (void)m_line.script("INSERT INTO head(one, application, form) VALUES(1, 0, 0)");
        }
        (void)m_line.script("UPDATE head SET application = " + std::to_string(application) +
                            ", form = " + std::to_string(form));
    }
    std::int64_t bytes() override {
        return number("SELECT coalesce(sum(pg_total_relation_size(oid)::bigint), 0) FROM pg_class "
                      "WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'");
    }
    void goOnNumbering() override {
        (void)m_line.script(
            "INSERT INTO last_number(of_table, number) "
            "SELECT 'journal', max(arrival) FROM journal HAVING max(arrival) IS NOT NULL "
            "UNION ALL SELECT 'feed', max(seq) FROM feed HAVING max(seq) IS NOT NULL "
            "UNION ALL SELECT 'projected', max(number) FROM projected HAVING max(number) IS NOT NULL");
    }
    std::unique_ptr<Server> standingStill() override {
        return std::make_unique<Connection>(m_address, Access::readOnly);
    }

    Line& line() { return m_line; }
    /// The columns of a table's key; "" where there is no such table.
    std::string keyOf(const std::string& table);
    std::string newName() { return "s" + std::to_string(++m_names); }

  private:
    void settings() {
        if (number("SELECT current_setting('server_version_num')::bigint") < 150000)
            throw Fault(FaultKind::notWritable, "PostgreSQL 15 or newer is wanted");
        if (text("SELECT current_setting('server_encoding')") != "UTF8")
            throw Fault(FaultKind::notWritable, "the database must be in UTF-8");
        for (const auto* what : {"fsync", "full_page_writes"})
            if (text(std::string("SELECT current_setting('") + what + "')") != "on")
                throw Fault(FaultKind::notWritable, std::string("the server must keep what it says: ") + what + " is off");
        const auto schema = text("SELECT coalesce(current_schema(), '')");
        if (schema.empty()) throw Fault(FaultKind::noSuchFile, "the address leads to no schema");
        (void)m_line.script("SET search_path = " + m_line.quoted(schema) +
                            ", pg_catalog;"
                            "SET client_encoding = 'UTF8'; SET synchronous_commit = on;"
                            "SET default_transaction_isolation = 'read committed';"
                            "SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0;"
                            "SET lock_timeout = '2s'; SET client_min_messages = 'error'");
    }
    /// For as long as the line stands; then it is free again, whatever became of us.
    void lock() {
        try {
            (void)m_line.script("SELECT pg_advisory_lock(" + std::to_string(applicationId) +
                                ", hashtext(current_schema()))");
        } catch (const Fault& fault) {
            if (fault.kind() != FaultKind::inUse) throw;
            throw Fault(FaultKind::inUse, "another centre has the book at that address open");
        }
    }
    /// A book without its first entry was cut off while it was made, and is made again.
    void forgetHalf() {
        if (has("journal") && number("SELECT count(*) FROM journal") > 0)
            throw Fault(FaultKind::notWritable, "a book lies at that address already");
        for (const auto* table : {"book", "sync_state"})
            if (has(table)) (void)m_line.script(std::string("DELETE FROM ") + table);
    }

    bool has(const std::string& table) {
        return number("SELECT count(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace "
                      "AND relkind = 'r' AND relname = '" + table + "'") > 0;
    }
    std::string text(const std::string& query) {
        const auto answer = m_line.script(query);
        return PQntuples(answer.get()) == 1 ? PQgetvalue(answer.get(), 0, 0) : "";
    }
    std::int64_t number(const std::string& query) {
        const auto told = text(query);
        return told.empty() ? 0 : std::stoll(told);
    }
    void run(const char* sql) {
        auto& statement = prepared(sql);
        statement.run();
        statement.letGo();
    }
    /// Waits for whatever was sent before it as well.
    Answer command(const char* sql);

    std::string m_address;
    Line m_line;
    std::unordered_map<const char*, std::unique_ptr<Statement>> m_statements;
    std::unordered_map<std::string, std::string> m_keys; // of all tables, once somebody asked
    bool m_open = false;
    int m_names = 0;
};

void Statement::send() {
    auto& line = m_connection.line();
    Form* form = nullptr;
    for (auto& each : m_forms)
        if (each.types == m_parameters.types) form = &each;
    if (form == nullptr) form = &m_forms.emplace_back(Form{m_parameters.types, "", 0});
    // Preparing may have failed with what was sent before it.
    const bool doubtful = !form->sure && form->failures != line.failures();
    if (form->name.empty() || doubtful) {
        form->name = m_connection.newName();
        form->failures = line.failures();
        line.prepare(form->name, m_text, form->types);
    }
    line.send(form->name, m_parameters);
}

bool Statement::next() {
    if (!m_answer) {
        send();
        m_answer = m_connection.line().wait();
        for (auto& form : m_forms)
            if (form.types == m_parameters.types) form.sure = true;
    }
    return ++m_row < PQntuples(m_answer.get());
}

Answer Statement::finish() {
    send();
    return m_connection.line().wait();
}

Answer Connection::command(const char* sql) {
    (void)prepared(sql);
    auto& statement = *m_statements[sql];
    struct Gone {
        Statement& statement;
        ~Gone() { statement.letGo(); }
    } gone{statement};
    return statement.finish();
}

void Statement::run() {
    constexpr int mostWaiting = 200;
    if (m_connection.inTransaction() && m_connection.line().sent() < mostWaiting) return send();
    const auto answer = finish();
    must(PQntuples(answer.get()) == 0, "a statement that was run for its effect returned a row");
}

std::string Connection::keyOf(const std::string& table) {
    if (m_keys.empty()) {
        const auto answer = m_line.script(
            "SELECT t.relname, string_agg(quote_ident(a.attname), ', ' ORDER BY k.place) FROM pg_index AS i "
            "JOIN pg_class AS t ON t.oid = i.indrelid "
            "CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k(number, place) "
            "JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = k.number "
            "WHERE i.indisprimary AND t.relnamespace = current_schema()::regnamespace GROUP BY t.relname");
        for (int row = 0; row < PQntuples(answer.get()); ++row)
            m_keys[PQgetvalue(answer.get(), row, 0)] = PQgetvalue(answer.get(), row, 1);
    }
    const auto found = m_keys.find(table);
    return found == m_keys.end() ? std::string{} : found->second;
}

/// By a cursor, some at a time: a journal is larger than what anybody should hold at once.
class Rows : public ServerRows {
  public:
    Rows(Connection& connection, const std::string& table, const std::string& key)
        : m_connection(connection), m_name("rows_" + connection.newName()), m_fetch("FETCH 500 FROM " + m_name) {
        m_page = connection.line().script("DECLARE " + m_name + " BINARY NO SCROLL CURSOR FOR TABLE " +
                                          connection.line().quoted(table) + " ORDER BY " + key + ';' + m_fetch);
    }
    ~Rows() override { m_connection.line().scriptAnyway(("CLOSE " + m_name).c_str()); }
    bool next(std::vector<Cell>& cells) override {
        if (m_row > 0 && m_row == PQntuples(m_page.get())) {
            m_page = m_connection.line().script(m_fetch);
            m_row = 0;
        }
        if (PQntuples(m_page.get()) == 0) return false;
        cells.clear();
        for (int column = 0; column < PQnfields(m_page.get()); ++column)
            cells.push_back(cellOf(m_page.get(), m_row, column));
        ++m_row;
        return true;
    }

  private:
    Connection& m_connection;
    std::string m_name;
    std::string m_fetch;
    Answer m_page;
    int m_row = 0;
};

std::unique_ptr<ServerRows> Connection::rows(const std::string& table) {
    const auto key = keyOf(table);
    if (key.empty()) return nullptr;
    return std::make_unique<Rows>(*this, table, key);
}

} // namespace

} // namespace touat::postgres

namespace touat {

std::unique_ptr<Server> openPostgres(const std::string& address, Access access) {
    return std::make_unique<postgres::Connection>(address, access);
}

void offerPostgres() { offerServer(&openPostgres); }

} // namespace touat
