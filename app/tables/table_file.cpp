// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tables/table_file.h"

#include <algorithm>

#include "core/journal/json.h"

namespace touat {

namespace {
constexpr std::uintmax_t largestFile = 64 * 1024 * 1024; // a hundred thousand items with their stories
} // namespace

Result<TableFile> TableFile::read(const std::filesystem::path& csv,
                                  std::span<const char* const> known,
                                  std::span<const char* const> wanted) {
    const auto name = csv.filename().string();
    std::error_code ignored;
    if (const auto size = std::filesystem::file_size(csv, ignored);
        size != static_cast<std::uintmax_t>(-1) && size > largestFile)
        return refuse(Reason::tooLarge, name);
    TableFile table;
    table.m_separator = readCsv(csv, [&](CsvRecord record) {
        if (table.m_columns.empty())
            table.m_columns = record.fields;
        else
            table.m_records.push_back(std::move(record));
    });
    for (const auto& column : table.m_columns)
        if (column.empty() || !isCleanText(column)) return refuse(Reason::bytesUnreadable, name);
    const auto isThere = [&table](const char* column) {
        return std::find(table.m_columns.begin(), table.m_columns.end(), column) !=
               table.m_columns.end();
    };
    if (std::none_of(wanted.begin(), wanted.end(), isThere))
        return refuse(Reason::bytesUnreadable, name);
    table.m_known.insert(known.begin(), known.end());
    return table;
}

std::string TableFile::text(std::size_t at, std::string_view column) const {
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i] == column) return m_records[at].fields[i];
    return {};
}

std::vector<Attribute> TableFile::others(std::size_t at) const {
    std::vector<Attribute> attributes;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (!m_known.contains(m_columns[i]) && !m_records[at].fields[i].empty())
            attributes.push_back({m_columns[i], m_records[at].fields[i]});
    return attributes;
}

std::string LineVerdict::reason() const {
    if (wrong) return wrong->reason;
    if (refused) return std::string(wordOf(refused->reason));
    return waits() ? "price_doubtful" : "";
}

std::string LineVerdict::explanation() const {
    if (wrong) return wrong->explanation;
    if (refused) return refused->subject;
    if (!far) return {};
    const auto& [doubt, usual] = *far;
    std::string said = "the price " + writeDinars(price) + " is ";
    if (doubt.times > 0) said += "about " + std::to_string(doubt.times) + " times ";
    else said += "far ";
    said += doubt.side == Side::above ? "more" : "less";
    said += " than such things cost (" + writeDinars(usual) + ")";
    if (doubt.likely) said += "; perhaps " + writeDinars(*doubt.likely) + " is meant";
    return said;
}

TableReport reportOf(const std::vector<LineVerdict>& verdicts) {
    TableReport report;
    for (const auto& verdict : verdicts) {
        ++report.read;
        if (verdict.far) ++report.far;
        if (verdict.isGood()) {
            ++report.accepted;
            continue;
        }
        ++report.refused;
        if (verdict.isKnown()) ++report.known;
        if (verdict.waits()) ++report.waiting;
        ++report.reasons[verdict.reason()];
    }
    return report;
}

std::string rejectsOf(const TableFile& table, const std::vector<LineVerdict>& verdicts) {
    const auto parted = [separator = table.separator()](const std::string& field) {
        return separator + csvField(field, separator);
    };
    std::string text = "line";
    for (const auto& column : table.columns())
        text += parted(column);
    text += parted("reason") + parted("explanation") + '\n';
    for (std::size_t at = 0; at < verdicts.size(); ++at) {
        const auto& verdict = verdicts[at];
        if (verdict.isGood()) continue;
        text += std::to_string(table.record(at).line);
        for (const auto& field : table.record(at).fields)
            text += parted(json::isUtf8(field) ? field : "?");
        text += parted(verdict.reason()) + parted(verdict.explanation()) + '\n';
    }
    return text;
}

} // namespace touat
