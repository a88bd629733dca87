// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "on_server.h"

#include <libpq-fe.h>

#include <cstdlib>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>

#include "core/hash.h"
#include "core/store/postgres/postgres.h"

namespace touat::given {

namespace {

std::string address() {
    const auto* told = std::getenv("TOUAT_TEST_SERVER");
    return told == nullptr ? "" : told;
}

/// Schemas come and go with the folders in which the files would lie.
class Schemas {
  public:
    explicit Schemas(const std::string& at) : m_line(PQconnectdb(at.c_str()), &PQfinish) {
        if (PQstatus(m_line.get()) != CONNECTION_OK) throw std::runtime_error(PQerrorMessage(m_line.get()));
        PQsetNoticeProcessor(m_line.get(), [](void*, const char*) {}, nullptr);
    }
    std::string of(const std::filesystem::path& file) {
        auto& name = m_names[file];
        if (!name.empty()) return name;
        name = "t" + hashOfEntry(file.string()).hex().substr(0, 16);
        std::erase_if(m_names, [&](const auto& each) {
            const bool gone = !std::filesystem::exists(each.first.parent_path());
            if (gone) run("DROP SCHEMA IF EXISTS " + each.second + " CASCADE");
            return gone;
        });
        run("CREATE SCHEMA " + name);
        return name;
    }

  private:
    void run(const std::string& sql) {
        const std::unique_ptr<PGresult, decltype(&PQclear)> done(PQexec(m_line.get(), sql.c_str()), &PQclear);
        if (PQresultStatus(done.get()) != PGRES_COMMAND_OK)
            throw std::runtime_error(PQresultErrorMessage(done.get()));
    }
    std::unique_ptr<PGconn, decltype(&PQfinish)> m_line;
    std::map<std::filesystem::path, std::string> m_names;
};

} // namespace

bool onServer() { return !address().empty(); }

std::filesystem::path placeOf(const std::filesystem::path& file) {
    if (!onServer()) return file;
    static Schemas schemas = [] {
        offerPostgres();
        return Schemas(address());
    }();
    return address() + "?options=-csearch_path%3D" + schemas.of(file);
}

} // namespace touat::given
