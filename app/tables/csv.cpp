// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tables/csv.h"

#include <csv.h>

#include <algorithm>
#include <optional>

#include "core/journal/json.h"
#include "core/name.h"
#include "core/store/fault.h"
#include "core/store/whole_file.h"

namespace touat {

namespace {

constexpr std::size_t longestField = 16 * 1024;
constexpr std::size_t longestQuote = 16 * 1024; // a quoted field that goes on is a stray quote

std::string contentOf(const std::filesystem::path& file) {
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored))
        throw Fault(FaultKind::noSuchFile, file.string() + " is a folder");
    auto content = readWhole(file);
    if (!content) throw Fault(FaultKind::noSuchFile, file.string());
    return std::move(*content);
}

/// Where the next line begins; lines end as on any machine: \n, \r\n or \r.
std::size_t afterLine(std::string_view text, std::size_t at) {
    const auto end = text.find_first_of("\r\n", at);
    if (end == text.npos) return text.size();
    return end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
}

char separatorOf(std::string_view firstLine) {
    const auto many = [&](char c) { return std::count(firstLine.begin(), firstLine.end(), c); };
    return many(';') > many(',') ? ';' : ',';
}

/// Takes lines until they make one record.
class RecordParser {
  public:
    RecordParser(unsigned char options, char separator) {
        csv_init(&m_parser, options);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
        csv_set_blk_size(&m_parser, longestField);
    }
    ~RecordParser() { csv_free(&m_parser); }
    RecordParser(const RecordParser&) = delete;
    RecordParser& operator=(const RecordParser&) = delete;

    /// False when no record can come of it any more.
    bool feed(std::string_view line) {
        return csv_parse(&m_parser, line.data(), line.size(), onField, onRecord, this) ==
               line.size();
    }
    /// What was left open is taken as it is.
    void end() { csv_fini(&m_parser, onField, onRecord, this); }
    bool isComplete() const { return m_complete; }
    CsvRecord& record() { return m_record; }

  private:
    static void onField(void* data, std::size_t size, void* self) {
        auto& record = static_cast<RecordParser*>(self)->m_record;
        record.fields.emplace_back(static_cast<const char*>(data), std::min(size, longestField));
        if (size > longestField) record.flaw = CsvFlaw::tooLong;
    }
    static void onRecord(int, void* self) { static_cast<RecordParser*>(self)->m_complete = true; }

    csv_parser m_parser{};
    CsvRecord m_record;
    bool m_complete = false;
};

struct Taken {
    CsvRecord record;
    std::size_t next = 0; // where the text goes on
};

/// One line by itself: a quotation mark within a field ("RULER 12"") is a letter like others.
Taken readAlone(std::string_view text, std::size_t at, char separator) {
    RecordParser parser(0, separator);
    const auto next = afterLine(text, at);
    parser.feed(text.substr(at, next - at));
    if (!parser.isComplete()) {
        parser.end();
        auto& fields = parser.record().fields; // none: an empty line
        if (!fields.empty()) fields.back().erase(fields.back().find_last_not_of("\r\n") + 1); // its end is in it
        parser.record().flaw = CsvFlaw::quote;
    }
    return {std::move(parser.record()), next};
}

/// By the letter of CSV, over as many lines as a quoted field spans. But a line that is a whole
/// record by itself is one: only a stray quotation mark drew it in.
std::optional<Taken> readStrictly(std::string_view text, std::size_t at, std::size_t columns,
                                  char separator) {
    RecordParser parser(CSV_STRICT, separator);
    for (auto next = at; next < text.size() && next - at <= longestQuote;) {
        const auto end = afterLine(text, next);
        if (next != at && readAlone(text, next, separator).record.fields.size() == columns)
            return std::nullopt;
        if (!parser.feed(text.substr(next, end - next))) return std::nullopt;
        next = end;
        if (parser.isComplete()) return Taken{std::move(parser.record()), next};
    }
    return std::nullopt;
}

} // namespace

char readCsv(const std::filesystem::path& file, const std::function<void(CsvRecord record)>& take) {
    auto content = contentOf(file);
    if (!content.empty() && content.back() != '\n' && content.back() != '\r') content += '\n';
    const std::string_view text = content;
    std::size_t line = 1;
    std::size_t columns = 0; // as many as the first record has
    char separator = ',';
    for (std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < text.size();) {
        auto next = afterLine(text, at);
        if (text.substr(at, next - at).find_first_not_of(" \t\r\n") != text.npos) {
            if (columns == 0) separator = separatorOf(text.substr(at, next - at));
            auto taken = readStrictly(text, at, columns, separator);
            if (!taken) taken = readAlone(text, at, separator);
            if (columns == 0) columns = taken->record.fields.size();
            taken->record.line = line;
            next = taken->next;
            take(std::move(taken->record));
        }
        for (; at < next; at = afterLine(text, at))
            ++line;
    }
    return separator;
}

std::optional<CsvReject> wrongShape(const CsvRecord& record, std::size_t columnsNamed) {
    if (record.flaw == CsvFlaw::quote)
        return CsvReject{"malformed_line", "a quotation mark that is never closed"};
    if (record.flaw == CsvFlaw::tooLong)
        return CsvReject{"malformed_line", "a field longer than any can be; it is cut here"};
    if (record.fields.size() != columnsNamed)
        return CsvReject{"malformed_line", std::to_string(record.fields.size()) +
                                            " fields where the first line names " +
                                            std::to_string(columnsNamed)};
    for (const auto& text : record.fields) {
        if (!json::isUtf8(text))
            return CsvReject{"not_utf8", "letters that are not UTF-8: save the file as UTF-8"};
        if (!isCleanText(text))
            return CsvReject{"text_unusable",
                          "a line break, a control or a direction character in a field"};
    }
    return std::nullopt;
}

std::string csvField(const std::string& text, char separator) {
    const bool formula = !text.empty() && std::string("=+-@\t\r").find(text[0]) != text.npos &&
                         text.find_first_not_of("+-0123456789.,") != text.npos;
    if (!formula && text.find_first_of("\"\r\n") == text.npos && text.find(separator) == text.npos)
        return text;
    std::string quoted = formula ? "\"'" : "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace touat
