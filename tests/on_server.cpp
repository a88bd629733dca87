// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "on_server.h"

#include <libpq-fe.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/hash.h"
#include "core/store/postgres/postgres.h"
#include "core/store/schema.h"
#include "core/store/server.h"
#include "schema_text.h"

namespace touat::given {

namespace {

std::string address() {
    const auto* told = std::getenv("TOUAT_TEST_SERVER");
    return told == nullptr ? "" : told;
}

/// What is known of a schema whose tables outlive their book.
struct Kept {
    std::set<std::string> made; // the scripts of ours that were run in it
    bool spoiled = false;       // somebody changed its tables: from then on nothing is taken for made
};

bool isOfTheSchema(const std::string& sql) {
    return sql == schema_text::derived || std::ranges::find(schema_text::enduring, sql) != std::end(schema_text::enduring);
}

bool changesTables(std::string_view sql) {
    return sql.find("CREATE ") != sql.npos || sql.find("ALTER ") != sql.npos || sql.find("DROP ") != sql.npos;
}

/// Some hundred CREATE are most of what a small book costs there. So what a schema was once made with stays: a script of
/// ours that was run in it makes nothing again, and derived tables are emptied instead of dropped. All else, and every
/// statement, is the server's own; tests/store/ goes without this (Tables::ofItsOwn).
class KeptTables : public Server {
  public:
    KeptTables(std::unique_ptr<Server> server, Kept& kept) : m_server(std::move(server)), m_kept(kept) {}

    void script(const std::string& sql) override {
        const bool drops = sql.starts_with("DROP TABLE IF EXISTS \""); // before they are made anew
        const bool makes = isOfTheSchema(sql);
        if (!drops && !makes && changesTables(sql)) m_kept.spoiled = true;
        const bool there = m_kept.made.contains(drops ? schema_text::derived : sql);
        if (m_kept.spoiled || !there) {
            m_server->script(sql);
            if (makes) m_kept.made.insert(sql);
            m_making |= makes;
        } else if (sql == schema_text::derived) {
            m_server->script(emptying(""));
        }
    }
    void commit() override {
        m_server->commit();
        m_making = false;
    }
    void undo() noexcept override {
        m_server->undo();
        m_kept.spoiled |= m_making;
    }

    ServerStatement& prepared(const char* sql) override {
        m_kept.spoiled |= changesTables(sql);
        return m_server->prepared(sql);
    }
    std::unique_ptr<ServerStatement> statement(const std::string& sql) override {
        m_kept.spoiled |= changesTables(sql);
        return m_server->statement(sql);
    }
    std::unique_ptr<ServerRows> rows(const std::string& table) override { return m_server->rows(table); }
    void begin() override { m_server->begin(); }
    void beginPart() override { m_server->beginPart(); }
    void keepPart() override { m_server->keepPart(); }
    void undoPart() noexcept override { m_server->undoPart(); }
    bool inTransaction() const override { return m_server->inTransaction(); }
    void foresee() override { m_server->foresee(); }
    void endForesight() noexcept override { m_server->endForesight(); }
    std::int64_t application() override { return m_server->application(); }
    std::int64_t form() override { return m_server->form(); }
    void setForm(std::int64_t application, std::int64_t form) override { m_server->setForm(application, form); }
    std::int64_t bytes() override { return m_server->bytes(); }
    void goOnNumbering() override { m_server->goOnNumbering(); }
    std::unique_ptr<Server> standingStill() override { return m_server->standingStill(); }

    /// Of the derived tables, whoever speaks of another first.
    static std::string emptying(const std::string& schema) {
        std::string sql;
        const auto& tables = derivedTables();
        for (auto table = tables.rbegin(); table != tables.rend(); ++table)
            sql += "DELETE FROM " + schema + '"' + *table + "\";";
        return sql;
    }

  private:
    std::unique_ptr<Server> m_server;
    Kept& m_kept;
    bool m_making = false; // in this transaction
};

/// Schemas come and go with the folders in which the files would lie; those with kept tables go to the next book.
class Schemas {
  public:
    explicit Schemas(const std::string& at) : m_line(PQconnectdb(at.c_str()), &PQfinish) {
        if (PQstatus(m_line.get()) != CONNECTION_OK) throw std::runtime_error(PQerrorMessage(m_line.get()));
        PQsetNoticeProcessor(m_line.get(), [](void*, const char*) {}, nullptr);
    }
    ~Schemas() {
        for (const auto& [file, name] : m_names) PQclear(PQexec(m_line.get(), dropping(name).c_str()));
        for (const auto& name : m_free) PQclear(PQexec(m_line.get(), dropping(name).c_str()));
    }
    Schemas(const Schemas&) = delete;
    Schemas& operator=(const Schemas&) = delete;

    std::string of(const std::filesystem::path& file, Tables tables) {
        if (const auto known = m_names.find(file); known != m_names.end()) return known->second;
        std::erase_if(m_names, [&](const auto& each) {
            const bool gone = !std::filesystem::exists(each.first.parent_path());
            if (gone) letGo(each.second);
            return gone;
        });
        auto& name = m_names[file];
        if (tables == Tables::madeBefore && !m_free.empty()) {
            name = std::move(m_free.back());
            m_free.pop_back();
            run(emptying(name));
        } else {
            name = "t" + hashOfEntry(file.string()).hex().substr(0, 16);
            run("CREATE SCHEMA " + name);
            if (tables == Tables::madeBefore) m_kept[name] = {};
        }
        return name;
    }
    Kept* kept(const std::string& name) {
        const auto found = m_kept.find(name);
        return found == m_kept.end() ? nullptr : &found->second;
    }

  private:
    void letGo(const std::string& name) {
        if (const auto* how = kept(name); how != nullptr && !how->spoiled && how->made.contains(schema_text::derived)) return m_free.push_back(name);
        run(dropping(name));
        m_kept.erase(name);
    }
    static std::string dropping(const std::string& name) { return "DROP SCHEMA IF EXISTS " + name + " CASCADE"; }
    /// As if nobody had ever written there, in tables that refuse to forget.
    static std::string emptying(const std::string& name) {
        auto sql = "SET LOCAL session_replication_role = replica;" + KeptTables::emptying(name + '.');
        for (const auto& table : enduringTables()) sql += "DELETE FROM " + name + ".\"" + table + "\";";
        return sql + "DELETE FROM " + name + ".last_number; UPDATE " + name + ".head SET application = 0, form = 0";
    }
    void run(const std::string& sql) {
        const std::unique_ptr<PGresult, decltype(&PQclear)> done(PQexec(m_line.get(), sql.c_str()), &PQclear);
        if (PQresultStatus(done.get()) != PGRES_COMMAND_OK)
            throw std::runtime_error(PQresultErrorMessage(done.get()));
    }
    std::unique_ptr<PGconn, decltype(&PQfinish)> m_line;
    std::map<std::filesystem::path, std::string> m_names;
    std::map<std::string, Kept> m_kept;
    std::vector<std::string> m_free;
};

Schemas& schemas() {
    static Schemas all(address());
    return all;
}

constexpr auto inSchema = "?options=-csearch_path%3D";

std::unique_ptr<Server> open(const std::string& at, Access access) {
    auto server = openPostgres(at, access);
    const auto from = at.find(inSchema);
    auto* kept = from == at.npos ? nullptr : schemas().kept(at.substr(from + std::string_view(inSchema).size()));
    if (kept == nullptr) return server;
    return std::make_unique<KeptTables>(std::move(server), *kept);
}

} // namespace

bool onServer() { return !address().empty(); }

std::filesystem::path placeOf(const std::filesystem::path& file, Tables tables) {
    if (!onServer()) return file;
    offerServer(&open);
    return address() + inSchema + schemas().of(file, tables);
}

} // namespace touat::given
