// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop_book.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "core/store/query.h"

namespace touat::processes {

namespace {

constexpr auto fewSales = R"(receipt,at,item,name,quantity,unit_price
1,2010-12-01T08:26,85123A,LANTERN,6,2.55
1,2010-12-01T08:26,71053,HEART,6,3.39
2,2010-12-01T09:26,71053,HEART,2,3.00
C3,2010-12-02T09:26,71053,HEART,-1,3.39
4,2010-12-02T10:26,71053,HEART,1,3.39
)";

// Of a book that could not be read, SQLite leaves an empty log behind: no harm and no content.
bool isEmptyLog(const std::filesystem::directory_entry& entry) {
    return entry.path().native().ends_with("-wal") && entry.file_size() == 0;
}

} // namespace

Folder::Folder() {
    const Path memory = "/dev/shm";
    const bool there = access(memory.c_str(), W_OK) == 0;
    auto pattern = ((there ? memory : std::filesystem::temp_directory_path()) / "touat-XXXXXX");
    auto text = pattern.string();
    if (mkdtemp(text.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path = text;
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
}

Ended touatBook(const Words& words) {
    Words command{program("touat-book")};
    command.insert(command.end(), words.begin(), words.end());
    return run(command);
}

Ended python(const std::string& script, const Words& words, const std::string& input) {
    Words command{"python3", TOUAT_SOURCE "/tests/book/" + script};
    command.insert(command.end(), words.begin(), words.end());
    return run(command, input);
}

std::string contentOf(const Path& file) {
    std::ostringstream content;
    content << std::ifstream(file, std::ios::binary).rdbuf();
    return content.str();
}

void write(const Path& file, const std::string& content) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::string lastLine(const std::string& text) {
    const auto lines = linesOf(text);
    return lines.empty() ? "" : lines.back();
}

nlohmann::json jsonOf(const std::string& text) {
    return nlohmann::json::parse(text, nullptr, false); // "discarded" equals nothing
}

std::map<std::string, std::string> everythingIn(const Path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (!isEmptyLog(entry))
            files[entry.path()] = entry.is_regular_file() ? contentOf(entry.path()) : "";
    return files;
}

void tamper(const Path& book, const std::string& sql) {
    Database db(book, Access::own);
    db.script("PRAGMA ignore_check_constraints=ON;"
              "DROP TRIGGER journal_is_never_changed;"
              "DROP TRIGGER journal_is_never_shortened;" +
              sql);
}

std::string firstColumn(const Path& book, const char* sql) {
    Database db(book, Access::readOnly);
    return db.text(sql);
}

testing::AssertionResult complained(const Ended& ended, int code, const std::string& says) {
    const auto lines = std::count(ended.err.begin(), ended.err.end(), '\n');
    if (ended.code == code && ended.out.empty() && lines == 1 && ended.err.back() == '\n' &&
        ended.err.starts_with("touat-book: ") && ended.err.find(says) != std::string::npos)
        return testing::AssertionSuccess();
    return testing::AssertionFailure()
           << "expected exit code " << code << " and one line that says \"" << says
           << "\"; got exit code " << ended.code << ", on standard output \""
           << ended.out.substr(0, 500) << "\", on standard error \"" << ended.err.substr(0, 1000)
           << '"';
}

void ShopBook::makeBook() {
    const auto made = touatBook({"new", book, "--stall", "S07"});
    ASSERT_EQ(made.code, 0) << made.err;
}

void ShopBook::makeBookWithSales() {
    makeBook();
    const auto csv = folder / "few.csv";
    write(csv, fewSales);
    const auto done = import(csv);
    ASSERT_EQ(done.code, 0) << done.err;
    std::filesystem::remove(csv);
    std::filesystem::remove(rejects);
}

Ended ShopBook::import(const Path& csv) const {
    return import(csv, book);
}

Ended ShopBook::import(const Path& csv, const Path& into) const {
    return touatBook({"import-sales", into, csv, "--rejects", rejects});
}

nlohmann::json ShopBook::report(const std::string& what) const {
    const auto said = touatBook({"report", book, what, "--json"});
    EXPECT_EQ(said.code, 0) << said.err;
    return jsonOf(said.out);
}

std::string ShopBook::verified() const {
    const auto said = touatBook({"verify", book});
    EXPECT_EQ(said.code, 0) << said.err;
    return said.out;
}

std::string ShopBook::exported() const {
    const auto said = touatBook({"export", book});
    EXPECT_EQ(said.code, 0) << said.err;
    return said.out;
}

} // namespace touat::processes
