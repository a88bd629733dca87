// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What touat-book does, one function a command. Each returns the exit code: 0 done, 1 the answer is
// no (a broken book, a refusal), 2 it could not be tried.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "app/said.h"
#include "core/book/book.h"
#include "core/version.h"

namespace touat {

struct BookCommand {
    std::filesystem::path book;
    std::filesystem::path csv;
    std::filesystem::path rejects;
    Stall stall;
    std::optional<Stall> only; // report on one stall
    Name name;
    std::string what;
    bool json = false;
    std::string centre;
    std::string code;
    std::string at; // the demo's last moment
    int days = 10;  // of the demo's trade
    std::string trade;
    std::string sellerPin;
    std::string managerPin;
    bool preview = false;
    bool yes = false; // really
    bool pricesMeant = false; // of a table, also those that are far from what such things cost
    std::string import; // the id of one to take back
    std::string from;   // days, as 2026-11-24
    std::string until;
    int year = 0;
    bool unfinished = false;      // a year that goes on, all the same
    std::filesystem::path folder; // where an archive goes
};

/// The rejects are written over: they must be no file that is worth something. Throws Fault.
void mustNotBeRead(const std::filesystem::path& rejects, const BookCommand& command);

int makeBook(const BookCommand& command);
int verifyBook(const BookCommand& command);
int exportBook(const BookCommand& command);
int archiveBook(const BookCommand& command);
int refoldBook(const BookCommand& command);
int restoreBook(const BookCommand& command);
int importInto(const BookCommand& command);
int importItemsInto(const BookCommand& command);
int importStockInto(const BookCommand& command);
int importArtisansInto(const BookCommand& command);
int undoImportIn(const BookCommand& command);
int exportItemsOf(const BookCommand& command);
int exportArtisansOf(const BookCommand& command);
int exportStockOf(const BookCommand& command);
int exportWantedOf(const BookCommand& command);
int exportMovesOf(const BookCommand& command);
int exportDuesOf(const BookCommand& command);
int reportOn(const BookCommand& command);
int makeDemo(const BookCommand& command);
int setUpStall(const BookCommand& command);
int enrolBook(const BookCommand& command, int argc, char** argv);
int takeUnsentInto(const BookCommand& command);
int syncBook(const BookCommand& command, int argc, char** argv);

/// Runs a command; a fault, or an answer that could not be written, becomes one line on standard
/// error and exit code 1 or 2.
int guarded(const std::function<int()>& command);

} // namespace touat
