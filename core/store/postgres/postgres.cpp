// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/postgres/postgres.h"

#include <cstring>
#include <unordered_map>
#include <utility>

#include "core/must.h"
#include "core/store/database.h"
#include "core/store/postgres/statement.h"
#include "core/store/postgres/text.h"
#include "core/store/postgres/traffic.h"
#include "postgres_words.h"

namespace touat::postgres {

namespace {

/// One schema on one line.
class Connection : public Server {
  public:
    Connection(const std::string& address, Access access) : m_address(address), m_traffic(address) {
        settings();
        if (access == Access::readOnly) {
            (void)m_traffic.script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
            m_traffic.open();
            return;
        }
        lock();
        const bool known = application() != 0;
        if (access == Access::own && !known) throw Fault(FaultKind::noSuchFile, "no book lies at that address");
        if (access == Access::create && known) forgetHalf();
    }

    ServerStatement& prepared(const char* sql) override {
        auto& statement = m_statements[sql];
        if (!statement) statement = std::make_unique<Statement>(m_traffic, sql, Keeping::yes);
        statement->take();
        return *statement;
    }
    std::unique_ptr<ServerStatement> statement(const std::string& sql) override {
        return std::make_unique<Statement>(m_traffic, sql, Keeping::no);
    }
    void script(const std::string& sql) override {
        m_keys.clear();
        (void)m_traffic.script(schemaText(sql));
        m_traffic.forgetNatures();
        m_traffic.forget();
    }
    std::unique_ptr<ServerRows> rows(const std::string& table) override;

    void begin() override {
        must(!m_traffic.isOpen(), "one transaction at a time");
        run("BEGIN");
        m_traffic.open();
    }
    void commit() override {
        m_traffic.sendGathered();
        const auto answer = command("COMMIT");
        m_traffic.close();
        // What failed inside was thrown where it failed; whoever goes on all the same has nothing.
        if (std::strcmp(PQcmdStatus(answer.get()), "COMMIT") != 0)
            throw Fault(FaultKind::broken, "the transaction had failed and was rolled back");
    }
    void undo() noexcept override {
        m_traffic.close();
        m_traffic.line().scriptAnyway("ROLLBACK");
    }
    void beginPart() override {
        m_traffic.sendGathered();
        run("SAVEPOINT part");
    }
    void keepPart() override {
        m_traffic.sendGathered();
        (void)command("RELEASE part");
    }
    void undoPart() noexcept override {
        m_traffic.giveUp();
        m_traffic.line().scriptAnyway("ROLLBACK TO part; RELEASE part");
    }
    bool inTransaction() const override { return m_traffic.isOpen(); }
    void foresee() override { m_traffic.foresee(); }
    void endForesight() noexcept override { m_traffic.endForesight(); }

    std::int64_t application() override {
        return has("head") ? number("SELECT application FROM head") : 0;
    }
    std::int64_t form() override { return has("head") ? number("SELECT form FROM head") : 0; }
    void setForm(std::int64_t application, std::int64_t form) override {
        if (!has("head")) {
            (void)m_traffic.script(schemaText(words));
            (void)m_traffic.script("INSERT INTO head(one, application, form) VALUES(1, 0, 0)");
        }
        (void)m_traffic.script("UPDATE head SET application = " + std::to_string(application) +
                            ", form = " + std::to_string(form));
    }
    std::int64_t bytes() override {
        return number("SELECT coalesce(sum(pg_total_relation_size(oid)::bigint), 0) FROM pg_class "
                      "WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'");
    }
    void goOnNumbering() override {
        (void)m_traffic.script(
            "INSERT INTO last_number(of_table, number) "
            "SELECT 'journal', max(arrival) FROM journal HAVING max(arrival) IS NOT NULL "
            "UNION ALL SELECT 'feed', max(seq) FROM feed HAVING max(seq) IS NOT NULL "
            "UNION ALL SELECT 'projected', max(number) FROM projected HAVING max(number) IS NOT NULL");
    }
    std::unique_ptr<Server> standingStill() override {
        return std::make_unique<Connection>(m_address, Access::readOnly);
    }

    Traffic& traffic() { return m_traffic; }
    /// The columns of a table's key; "" where there is no such table.
    std::string keyOf(const std::string& table);

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
        (void)m_traffic.script("SET search_path = " + m_traffic.line().quoted(schema) +
                            ", pg_catalog;"
                            "SET client_encoding = 'UTF8'; SET synchronous_commit = on;"
                            "SET default_transaction_isolation = 'read committed';"
                            "SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0;"
                            "SET lock_timeout = '2s'; SET client_min_messages = 'error'");
    }
    /// For as long as the line stands; then it is free again, whatever became of us.
    void lock() {
        try {
            (void)m_traffic.script("SELECT pg_advisory_lock(" + std::to_string(applicationId) +
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
            if (has(table)) (void)m_traffic.script(std::string("DELETE FROM ") + table);
    }

    bool has(const std::string& table) {
        return number("SELECT count(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace "
                      "AND relkind = 'r' AND relname = '" + table + "'") > 0;
    }
    std::string text(const std::string& query) {
        const auto answer = m_traffic.script(query);
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
    Traffic m_traffic;
    std::unordered_map<const char*, std::unique_ptr<Statement>> m_statements;
    std::unordered_map<std::string, std::string> m_keys; // of all tables, once somebody asked
};

Answer Connection::command(const char* sql) {
    (void)prepared(sql);
    auto& statement = *m_statements[sql];
    struct Gone {
        Statement& statement;
        ~Gone() { statement.letGo(); }
    } gone{statement};
    return statement.finish();
}

std::string Connection::keyOf(const std::string& table) {
    if (m_keys.empty()) {
        const auto answer = m_traffic.script(
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
        : m_connection(connection), m_name("rows_" + connection.traffic().newName()), m_fetch("FETCH 500 FROM " + m_name) {
        m_page = connection.traffic().script("DECLARE " + m_name + " BINARY NO SCROLL CURSOR FOR TABLE " +
                                          connection.traffic().line().quoted(table) + " ORDER BY " + key + ';' + m_fetch);
    }
    ~Rows() override { m_connection.traffic().line().scriptAnyway(("CLOSE " + m_name).c_str()); }
    bool next(std::vector<Cell>& cells) override {
        if (m_row > 0 && m_row == PQntuples(m_page.get())) {
            m_page = m_connection.traffic().script(m_fetch);
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
