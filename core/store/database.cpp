// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include <sqlite3.h>

#include <cctype>
#include <utility>

#include "core/must.h"
#include "core/store/fault.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/server.h"

namespace touat {

namespace {

FaultKind kindOf(int code) {
    switch (code & 0xff) {
    case SQLITE_FULL:
        return FaultKind::diskFull;
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // a table or column that is not there: our statements are right
        return FaultKind::damaged;
    case SQLITE_NOTADB:
        return FaultKind::notABook;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return FaultKind::inUse;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return FaultKind::notWritable;
    case SQLITE_CONSTRAINT:
        return FaultKind::broken;
    default:
        return FaultKind::inputOutput;
    }
}

constexpr auto ownLock = "PRAGMA locking_mode=EXCLUSIVE";
constexpr auto ownSettings = R"(
PRAGMA journal_mode=WAL;
PRAGMA synchronous=FULL;
PRAGMA foreign_keys=ON;
PRAGMA trusted_schema=OFF;
PRAGMA cell_size_check=ON;
PRAGMA mmap_size=0;
PRAGMA cache_size=-32768;
PRAGMA temp_store=MEMORY;
)";

constexpr auto readSettings = R"(
PRAGMA query_only=ON;
PRAGMA trusted_schema=OFF;
PRAGMA cell_size_check=ON;
PRAGMA mmap_size=0;
)";

// A file that nobody has open, with nothing left in its log, can be read without leaving a trace.
std::string nameFor(const std::filesystem::path& file, Access access) {
    if (access == Access::memory) return ":memory:";
    if (access != Access::readOnly) return file.string();
    std::string uri = "file:";
    static constexpr char hex[] = "0123456789abcdef";
    for (const char c : std::filesystem::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = std::isalnum(byte) != 0 || c == '/' || c == '.' || c == '-' || c == '_';
        if (plain)
            uri += c;
        else
            (uri += '%', uri += hex[byte >> 4], uri += hex[byte & 15]);
    }
    std::error_code ignored;
    auto log = file;
    log += "-wal";
    const bool atRest = !std::filesystem::exists(log, ignored) ||
                        std::filesystem::file_size(log, ignored) == 0;
    return uri + (atRest ? "?mode=ro&immutable=1" : "?mode=ro");
}

} // namespace

Database::Database(const std::filesystem::path& file, Access access) : m_name(file.string()) {
    if (isOnServer(m_name)) {
        m_server = openServer(m_name, access);
        m_name = withoutPassword(m_name);
        return;
    }
    std::error_code ignored;
    const bool exists = std::filesystem::exists(file, ignored);
    if (access == Access::create && exists)
        throw Fault(FaultKind::notWritable, file.string() + " exists already");
    if ((access == Access::own || access == Access::readOnly) && !exists)
        throw Fault(FaultKind::noSuchFile, file.string());
    if (std::filesystem::is_directory(file, ignored))
        throw Fault(FaultKind::notABook, file.string() + " is a folder");
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= access == Access::readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (access == Access::create || access == Access::memory) flags |= SQLITE_OPEN_CREATE;
    const auto name = nameFor(file, access);
    if (access == Access::readOnly) flags |= SQLITE_OPEN_URI;
    if (const int code = sqlite3_open_v2(name.c_str(), &m_db, flags, nullptr); code != SQLITE_OK) {
        sqlite3_close(m_db);
        throw Fault(kindOf(code), file.string());
    }
    try {
        sqlite3_busy_timeout(m_db, 2000); // before any setting: journal_mode itself can be locked
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0);
        if (access != Access::readOnly) script(ownLock);
        // The settings are written into the file, and somebody else's is left as it is.
        if (access == Access::own && integer("PRAGMA application_id") != applicationId)
            throw Fault(FaultKind::notABook, file.string() + " was not made by Touat");
        script(access == Access::readOnly ? readSettings : ownSettings);
        if (access == Access::own || access == Access::create) {
            must(text("PRAGMA journal_mode") == "wal", "the book must use a write-ahead log");
            must(integer("PRAGMA synchronous") == 2, "the book must sync every commit");
        }
    } catch (...) {
        sqlite3_close(m_db);
        throw;
    }
}

Database::~Database() {
    for (const auto& [sql, statement] : m_statements) sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void Database::script(const std::string& sql) {
    if (m_server) return m_server->script(sql);
    if (sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail("script");
}

void Database::step(const char* sql) {
    must(m_db != nullptr, "a server begins and ends its transactions itself");
    auto* statement = prepared(sql).ofFile;
    const int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    if (code != SQLITE_DONE) fail(sql);
}

Prepared Database::prepared(const char* sql) {
    if (m_server) return {.ofServer = &m_server->prepared(sql)};
    auto& statement = m_statements[sql];
    if (statement == nullptr &&
        sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) !=
            SQLITE_OK)
        fail(sql);
    must(sqlite3_stmt_busy(statement) == 0, "a statement was used inside itself");
    return {.ofFile = statement};
}

namespace {

/// Lets a statement go whatever becomes of it.
struct InUse {
    ServerStatement& statement;
    explicit InUse(ServerStatement& taken) : statement(taken) {}
    ~InUse() { statement.letGo(); }
    InUse(const InUse&) = delete;
    InUse& operator=(const InUse&) = delete;
};

/// The first column of the first row.
std::string firstOf(ServerStatement& taken) {
    const InUse inUse(taken);
    if (!taken.next()) return {};
    const auto cell = taken.cell(0);
    return cell.kind == CellKind::number ? std::to_string(cell.number) : std::string(cell.bytes);
}

} // namespace

std::int64_t Database::integer(const char* query) {
    if (m_server) {
        const auto value = firstOf(m_server->prepared(query));
        return value.empty() ? 0 : std::stoll(value);
    }
    auto* statement = prepared(query).ofFile;
    const bool row = sqlite3_step(statement) == SQLITE_ROW;
    const auto value = row ? sqlite3_column_int64(statement, 0) : 0;
    if (sqlite3_reset(statement) != SQLITE_OK) fail(query);
    return value;
}

std::string Database::text(const char* query) {
    if (m_server) return firstOf(m_server->prepared(query));
    auto* statement = prepared(query).ofFile;
    std::string value;
    if (sqlite3_step(statement) == SQLITE_ROW)
        if (const auto* text = sqlite3_column_text(statement, 0))
            value = reinterpret_cast<const char*>(text);
    if (sqlite3_reset(statement) != SQLITE_OK) fail(query);
    return value;
}

std::int64_t Database::application() {
    return m_server ? m_server->application() : integer("PRAGMA application_id");
}

std::int64_t Database::form() { return m_server ? m_server->form() : integer("PRAGMA user_version"); }

void Database::setForm(std::int64_t form) {
    if (m_server) return m_server->setForm(applicationId, form);
    if (application() == 0) script("PRAGMA application_id=" + std::to_string(applicationId));
    script("PRAGMA user_version=" + std::to_string(form));
}

bool Database::isEmpty() {
    return m_server ? m_server->application() == 0 : integer("SELECT count(*) FROM sqlite_master") == 0;
}

void Database::checkPages() {
    if (m_server) return;
    if (const auto found = text("PRAGMA quick_check(1)"); found != "ok")
        throw Fault(FaultKind::damaged, found);
}

void Database::checkpoint() {
    if (m_server) return;
    sqlite3_wal_checkpoint_v2(m_db, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void Database::copyFrom(Database& other) {
    Copying copying(other, *this);
    (void)copying.step(-1); // all of it
}

Copying::Copying(Database& from, Database& to) : m_to(to) {
    if (from.server() != nullptr || to.server() != nullptr) {
        m_rows = std::make_unique<RowCopy>(from, to);
        return;
    }
    m_backup = sqlite3_backup_init(to.raw(), "main", from.raw(), "main");
    if (m_backup == nullptr) m_to.fail("copy");
}

Copying::~Copying() { sqlite3_backup_finish(m_backup); }

bool Copying::step(int pages) {
    if (m_rows) return m_rows->step(pages); // a row takes about as long
    const int told = sqlite3_backup_step(m_backup, pages);
    if (told == SQLITE_OK) return false;
    if (told == SQLITE_DONE) {
        const int finished = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
        if (finished == SQLITE_OK) return true;
    }
    m_to.fail("copy");
}

void Database::limitPages(std::int64_t pages) {
    script("PRAGMA max_page_count=" + std::to_string(pages));
}

std::int64_t Database::pageCount() { return integer("PRAGMA page_count"); }

std::int64_t Database::bytes() {
    if (m_server) return m_server->bytes();
    return pageCount() * integer("PRAGMA page_size");
}

bool Database::inTransaction() const {
    return m_server ? m_server->inTransaction() : sqlite3_get_autocommit(m_db) == 0;
}

void Database::fail(const char* where) const {
    throw Fault(kindOf(sqlite3_extended_errcode(m_db)),
                std::string(sqlite3_errmsg(m_db)) + " (" + where + ") in " + m_name);
}

Transaction::Transaction(Database& db) : m_db(db) {
    if (auto* server = db.server())
        server->begin();
    else
        db.step("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    // A full disk may have rolled back already; then there is nothing left to undo.
    if (!m_open || !m_db.inTransaction()) return;
    if (auto* server = m_db.server())
        server->undo();
    else
        sqlite3_exec(m_db.m_db, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    if (auto* server = m_db.server())
        server->commit();
    else
        m_db.step("COMMIT");
    m_open = false;
}

Savepoint::Savepoint(Database& db) : m_db(db) {
    if (auto* server = db.server())
        server->beginPart();
    else
        db.step("SAVEPOINT part");
}

Savepoint::~Savepoint() {
    if (!m_open || !m_db.inTransaction()) return;
    if (auto* server = m_db.server())
        server->undoPart();
    else
        sqlite3_exec(m_db.m_db, "ROLLBACK TO part; RELEASE part", nullptr, nullptr, nullptr);
}

void Savepoint::keep() {
    if (auto* server = m_db.server())
        server->keepPart();
    else
        m_db.step("RELEASE part");
    m_open = false;
}

Foresight::Foresight(Database& db) : m_server(*db.server()) {
    must(db.inTransaction(), "what is sent ahead is asked within the transaction");
    m_server.foresee();
}

Foresight::~Foresight() { m_server.endForesight(); }

} // namespace touat
