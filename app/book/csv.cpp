// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/book/csv.h"

#include <csv.h>

#include <fstream>

#include "core/store/fault.h"

namespace touat {

namespace {

constexpr std::size_t longestField = 64 * 1024;

struct Collecting {
    CsvRecord record;
    std::size_t line = 1;     // being read
    bool begun = false;       // a record has begun on an earlier chunk
    const std::function<void(CsvRecord)>* take = nullptr;
};

void onField(void* data, std::size_t size, void* self) {
    auto& collecting = *static_cast<Collecting*>(self);
    auto& fields = collecting.record.fields;
    fields.emplace_back(static_cast<const char*>(data), std::min(size, longestField));
    if (size > longestField) collecting.record.whole = false;
}

void onRecord(int, void* self) {
    auto& collecting = *static_cast<Collecting*>(self);
    (*collecting.take)(std::move(collecting.record));
    collecting.record = {};
    collecting.begun = false;
}

} // namespace

void readCsv(const std::filesystem::path& file,
             const std::function<void(CsvRecord record)>& take) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw Fault(FaultKind::noSuchFile, file.string());
    csv_parser parser{};
    csv_init(&parser, CSV_STRICT_FINI);
    Collecting collecting;
    collecting.take = &take;
    // Line by line, so that a record knows where it began; a quoted field may span several.
    for (std::string text; std::getline(stream, text); ++collecting.line) {
        if (collecting.line == 1 && text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
        if (!collecting.begun) collecting.record.line = collecting.line;
        collecting.begun = true;
        text += '\n';
        csv_parse(&parser, text.data(), text.size(), onField, onRecord, &collecting);
    }
    if (csv_fini(&parser, onField, onRecord, &collecting) != 0) {
        collecting.record.whole = false; // a quote that was never closed
        take(std::move(collecting.record));
    }
    csv_free(&parser);
}

std::string csvField(const std::string& text) {
    const bool formula = !text.empty() && std::string("=+-@\t\r").find(text[0]) != text.npos &&
                         text.find_first_not_of("+-0123456789.,") != text.npos;
    if (!formula && text.find_first_of(",\"\r\n") == text.npos) return text;
    std::string quoted = formula ? "\"'" : "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace touat
