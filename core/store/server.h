// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A database that lies on a server and in no file, as `Database`, `Query` and `Rows` speak to it. They hand over
// the statements that SQLite would get; whoever stands behind this makes their own of them. Programs that never
// open one do not carry it: who may, says so at its start (`offerServer`).
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace touat {

enum class Access;

/// What can stand in a column; in the order of SQLite's codes, so that digests of both are the same.
enum class CellKind : std::uint8_t { number = 1, text = 3, bytes = 4, nothing = 5 };

struct Cell {
    CellKind kind = CellKind::nothing;
    std::int64_t number = 0;
    std::string_view bytes; // of a text or of bytes
};

/// A statement that was prepared once. Texts and bytes that are bound stay where they are until it has run.
class ServerStatement {
  public:
    virtual ~ServerStatement() = default;
    virtual void bind(std::int64_t value) = 0;
    virtual void bind(std::string_view value) = 0;
    virtual void bind(std::span<const std::uint8_t> value) = 0;
    virtual void bindNothing(CellKind kind) = 0; // that might have been there
    /// Moves to the next row; false after the last. Throws Fault, also what earlier statements failed by.
    virtual bool next() = 0;
    /// Runs a statement that returns no rows. Within a transaction the answer is not waited for, and rows of one
    /// INSERT may go together, before anybody asks for them: a fault may come out of a later statement with rows, at
    /// the latest where the transaction or its part ends.
    virtual void run() = 0;
    virtual Cell cell(int column) const = 0; // of this row
    virtual void letGo() = 0;                // rows and what was bound
    virtual const char* sql() const = 0;
};

/// Every row of a table, along its key.
class ServerRows {
  public:
    virtual ~ServerRows() = default;
    virtual bool next(std::vector<Cell>& cells) = 0;
};

class Server {
  public:
    virtual ~Server() = default;

    virtual ServerStatement& prepared(const char* sql) = 0; // a literal: its address is its name
    virtual std::unique_ptr<ServerStatement> statement(const std::string& sql) = 0; // used by one alone
    virtual void script(const std::string& sql) = 0;
    /// Within a transaction. Nothing where somebody dropped the table.
    virtual std::unique_ptr<ServerRows> rows(const std::string& table) = 0;

    virtual void begin() = 0;
    virtual void commit() = 0;
    virtual void undo() noexcept = 0;
    virtual void beginPart() = 0;
    virtual void keepPart() = 0;
    virtual void undoPart() noexcept = 0;
    virtual bool inTransaction() const = 0;
    /// Until its end questions are only sent ahead, and find nothing (`Foresight`).
    virtual void foresee() = 0;
    virtual void endForesight() noexcept = 0;

    virtual std::int64_t application() = 0; // 0: no table of ours is there
    virtual std::int64_t form() = 0;        // of the enduring schema
    virtual void setForm(std::int64_t application, std::int64_t form) = 0;
    virtual std::int64_t bytes() = 0;
    /// Rows that brought their numbers with them are there: the next number comes after theirs.
    virtual void goOnNumbering() = 0;
    /// Another look at the same tables, as they are now and whatever is written meanwhile.
    virtual std::unique_ptr<Server> standingStill() = 0;
};

/// "postgresql://…"
bool isOnServer(std::string_view place);
/// An address as it may be printed, without a password.
std::string withoutPassword(const std::string& address);

using OpenServer = std::unique_ptr<Server> (*)(const std::string& address, Access access);
/// What opens addresses from now on. Throws Fault where nobody offers.
void offerServer(OpenServer open);
std::unique_ptr<Server> openServer(const std::string& address, Access access);

} // namespace touat
