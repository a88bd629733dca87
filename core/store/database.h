// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One SQLite file, one connection, one thread. The settings are those under which no acknowledged
// commit was ever lost in our crash runs: WAL, synchronous=FULL, exclusive lock. Every statement is
// prepared once and kept. Errors of the engine come out as Fault with the transaction rolled back.
// At the centre the tables may lie on a server instead (core/store/server.h); then the file is its address.
//
// This file, its source, `query` and `rows` are the only ones that know the engine.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_backup;
struct sqlite3_stmt;

namespace touat {

class RowCopy;
class Server;
class ServerStatement;

/// In the head of every file of ours; no other kind of file is ever opened for writing.
constexpr std::int64_t applicationId = 0x544F5541; // "TOUA"

enum class Access {
    create,   // the file must not exist yet
    own,      // read and write, nobody else meanwhile
    readOnly, // look, change nothing, not even the file's side files
    memory,   // no file at all: the scratch copy that a refold is compared with
};

/// A prepared statement; which of the two, the database knows.
union Prepared {
    sqlite3_stmt* ofFile;
    ServerStatement* ofServer;
};

class Database {
  public:
    /// `file` may be an address (core/store/server.h).
    Database(const std::filesystem::path& file, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs a script without parameters: schema, settings.
    void script(const std::string& sql);
    /// Runs one statement without parameters or rows that is used again and again.
    void step(const char* sql);
    /// The prepared form of a statement. `sql` must be a literal: its address is its name.
    Prepared prepared(const char* sql);

    std::int64_t integer(const char* pragmaOrQuery); // first column of the first row, or 0
    std::string text(const char* query);             // first column of the first row, or ""

    /// Whether it was made by Touat, and with which steps of the enduring schema; 0: it was not, none yet.
    std::int64_t application();
    std::int64_t form();
    void setForm(std::int64_t form);
    bool isEmpty(); // without a table of any kind

    /// Reads every page and throws Fault: damaged when one is not as it was written. A server
    /// keeps sums of its own pages.
    void checkPages();
    /// Moves the write-ahead log into the file. For idle moments: it takes the checkpoint off the
    /// path of a sale. Never fails: what it could not move stays in the log.
    void checkpoint();
    /// Copies another open database's content into this one (used for comparisons and backups).
    void copyFrom(Database& other);
    /// Lowers the most pages that the file may have, so that a test can fill the disk for real.
    void limitPages(std::int64_t pages);
    std::int64_t pageCount();
    std::int64_t bytes(); // of the file, without what is still in the log

    bool inTransaction() const;
    sqlite3* raw() const { return m_db; } // of a file
    Server* server() const { return m_server.get(); } // or nullptr
    [[noreturn]] void fail(const char* where) const;

  private:
    friend class Transaction;
    friend class Savepoint;
    sqlite3* m_db = nullptr;
    std::unique_ptr<Server> m_server;
    std::string m_name;
    std::unordered_map<const char*, sqlite3_stmt*> m_statements;
};

/// Copies one open database into another a few pages at a time. What the source's own connection writes
/// meanwhile goes into the copy as well, so the source works on between two steps.
class Copying {
  public:
    Copying(Database& from, Database& to);
    ~Copying();
    Copying(const Copying&) = delete;
    Copying& operator=(const Copying&) = delete;
    /// Returns whether the copy is whole now. Throws Fault.
    bool step(int pages);

  private:
    Database& m_to;
    sqlite3_backup* m_backup = nullptr;
    std::unique_ptr<RowCopy> m_rows; // where one of them lies on a server
};

/// Commits what was done since its birth, or undoes it: without commit() everything is rolled back.
/// Takes the write lock at once, so that a later statement cannot meet a busy file.
class Transaction {
  public:
    explicit Transaction(Database& db);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

  private:
    Database& m_db;
    bool m_open = true;
};

/// A part of a transaction that can be undone alone: without keep() it is, and the rest stands.
class Savepoint {
  public:
    explicit Savepoint(Database& db);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;
    void keep();

  private:
    Database& m_db;
    bool m_open = true;
};

/// While it lives, questions find nothing and are only sent ahead, so that their answers are there when they are asked
/// in earnest. Within a transaction on a server; a file answers at once, and nobody should ask it twice.
class Foresight {
  public:
    static bool helps(const Database& db) { return db.server() != nullptr; }
    explicit Foresight(Database& db);
    ~Foresight();
    Foresight(const Foresight&) = delete;
    Foresight& operator=(const Foresight&) = delete;

  private:
    Server& m_server;
};

} // namespace touat
