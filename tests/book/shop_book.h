// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A book in a folder of its own, touat-book at work on it as people start it, and hands that do
// what nobody should: edit the file, cut it off.
#pragma once

#include <gtest/gtest.h>

#include <map>

#include "core/journal/json_value.h"
#include "program.h"

namespace touat::processes {

using Path = std::filesystem::path;

/// A folder that goes away again. In memory where that is possible: what is tested here is not how
/// fast a disk syncs.
class Folder {
  public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    Path operator/(const std::string& name) const { return path / name; }
    Path path;
};

Ended touatBook(const Words& words);
/// A program beside the tests, in Python.
Ended python(const std::string& script, const Words& words, const std::string& input = {});

std::string contentOf(const Path& file);
void write(const Path& file, const std::string& content);
std::string lastLine(const std::string& text);
std::vector<std::string> linesOf(const std::string& text);
nlohmann::json jsonOf(const std::string& text);

/// Every file below a folder with its content: what a command that refuses must leave as it was.
std::map<std::string, std::string> everythingIn(const Path& folder);

/// Changes a book behind Touat's back: SQL, with the journal's guards taken off.
void tamper(const Path& book, const std::string& sql);
std::string firstColumn(const Path& book, const char* sql);

/// It failed with this code, printed no answer, and said in one line on standard error what is
/// wrong, `says` among it.
testing::AssertionResult complained(const Ended& ended, int code, const std::string& says);

/// A test with a stall's book in a folder; empty, or with a few sales in it.
class ShopBook : public testing::Test {
  protected:
    Folder folder;
    Path book = folder / "S07.book";
    Path keys = folder / "S07.keys";
    Path rejects = folder / "rejects.csv";

    void makeBook();
    /// Eleven entries: two items, two days, three sales, a refund.
    void makeBookWithSales();

    Ended import(const Path& csv) const;
    Ended import(const Path& csv, const Path& into) const;
    nlohmann::json report(const std::string& what) const;
    /// "ok: 11 entries of S07-1, head …"
    std::string verified() const;
    std::string exported() const;
};

} // namespace touat::processes
