// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/book/history.h"

#include <algorithm>
#include <charconv>

#include "app/tables/csv.h"
#include "core/journal/json.h"
#include "core/name.h"
#include "core/stock/item.h"

namespace touat {

using namespace history;

namespace {

constexpr std::size_t longestNumber = 64;
constexpr std::size_t longestName = 200; // of an item's card
constexpr std::int64_t largestQuantity = Quantity::largest().wholeUnits();

std::optional<int> twoDigits(std::string_view text) {
    int n = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        n = n * 10 + (c - '0');
    }
    return n;
}

std::optional<std::int64_t> readPieces(std::string_view text) {
    std::int64_t n = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    if (n == 0 || n > largestQuantity || n < -largestQuantity) return std::nullopt;
    return n;
}

/// What is wrong with the fields of a line, whatever stands on the others.
std::optional<Reject> wrongFields(const Line& line) {
    if (line.receipt().empty() || line.receipt().size() > longestNumber)
        return Reject{"receipt_missing", "no receipt number, or one longer than 64 letters"};
    if (!line.at) return Reject{"date_unreadable", "the time is not like 2010-12-01T08:26"};
    if (!isUsableCode(line.item()))
        return Reject{"code_unusable",
                      "no item code, or one that no scanner reads: at most 32 plain letters"};
    if (!line.quantity)
        return Reject{"quantity_unreadable",
                      "the quantity is not a whole number from 1 to 1000000, or minus that"};
    if (!line.price)
        return Reject{"price_unreadable", "the price is not an amount with at most two decimals"};
    if (line.price->isNegative())
        return Reject{"price_negative", "a price below zero: money given back stands on a refund, "
                                        "a receipt C with negative quantities"};
    if (!amountFor(*line.price, Quantity::pieces(*line.quantity)))
        return Reject{"amount_too_large", "quantity times price fits on no receipt"};
    return std::nullopt;
}

/// What is wrong with what the line says happened.
std::optional<Reject> wrongWay(const Line& line) {
    if (line.isRefund() && *line.quantity > 0)
        return Reject{"refund_positive", "a refund, a receipt C, has negative quantities only"};
    if (line.isRefund() || *line.quantity > 0) return std::nullopt;
    if (line.price->isZero())
        return Reject{"not_a_sale",
                      "goods written off, nobody bought them: count the shelf to put it right"};
    return Reject{"quantity_negative",
                  "goods that came back stand on a refund, a receipt C, not on a sale"};
}

class Reader {
  public:
    History history;

    bool takeHeader(const CsvRecord& header) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto at = std::find(header.fields.begin(), header.fields.end(), columns[i]);
            if (at == header.fields.end()) return false;
            m_place[i] = static_cast<std::size_t>(at - header.fields.begin());
        }
        m_columnsNamed = header.fields.size();
        return true;
    }

    void take(CsvRecord record) {
        auto wrong = wrongShape(record, m_columnsNamed);
        auto line = lineOf(std::move(record));
        history.read.add(line);
        if (!line.name().empty() && line.name().size() <= longestName && isCleanText(line.name()))
            history.names.try_emplace(line.item(), line.name());
        if (!wrong) wrong = wrongFields(line);
        if (!wrong) wrong = wrongWay(line);

        const auto [place, isNew] = m_receipts.try_emplace(line.receipt(), history.receipts.size());
        if (isNew) history.receipts.push_back({line.receipt(), {}, {}, 0});
        auto& receipt = history.receipts[place->second];
        if (!wrong && receipt.lines.empty()) receipt.at = *line.at;
        if (!wrong && dayOf(*line.at) != dayOf(receipt.at))
            wrong = Reject{"receipt_two_days",
                           "this number stands on another day too: make the numbers unique"};
        if (!wrong) {
            receipt.lines.push_back(std::move(line));
            return;
        }
        if (receipt.spoiledBy == 0) receipt.spoiledBy = line.number;
        history.rejects.add(line, *wrong);
    }

  private:
    Line lineOf(CsvRecord record) const {
        Line line;
        line.number = record.line;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (m_place[i] < record.fields.size())
                line.text[i] = std::move(record.fields[m_place[i]]);
        line.at = parseMinute(line.text[1]);
        line.quantity = readPieces(line.text[4]);
        line.price = parseDinars(line.text[5]);
        if (line.quantity && line.price)
            line.amount =
                amountFor(*line.price, Quantity::pieces(*line.quantity)).value_or(Money{});
        return line;
    }

    std::array<std::size_t, columns.size()> m_place{}; // of each column in a record
    std::size_t m_columnsNamed = 0;
    std::map<std::string, std::size_t> m_receipts; // where each number stands
};

} // namespace

void Rejects::add(const Line& line, const Reject& why) {
    auto& row = m_rows[line.number];
    row = std::to_string(line.number);
    for (const auto& text : line.text)
        row += ',' + csvField(text);
    row += ',' + why.reason + ',' + csvField(why.explanation) + '\n';
    m_count.add(line);
    ++m_reasons[why.reason];
}

void Rejects::addAll(const Receipt& receipt, const Reject& why) {
    for (const auto& line : receipt.lines)
        add(line, why);
}

void Rejects::addOthers(const Receipt& receipt, std::size_t spoiledBy) {
    for (const auto& line : receipt.lines)
        if (line.number != spoiledBy)
            add(line, {"receipt_incomplete", "line " + std::to_string(spoiledBy) +
                                                 " of this receipt is refused, and half a "
                                                 "receipt is none"});
}

std::string Rejects::csv() const {
    std::string text = "line";
    for (const auto* column : columns)
        text += std::string(",") + column;
    text += ",reason,explanation\n";
    for (const auto& [line, row] : m_rows)
        text += row;
    return text;
}

Result<History> readHistory(const std::filesystem::path& csv) {
    Reader reader;
    bool headed = false;
    bool known = false;
    readCsv(csv, [&](CsvRecord record) {
        if (!headed)
            known = reader.takeHeader(record);
        else if (known)
            reader.take(std::move(record));
        headed = true;
    });
    if (!known)
        return refuse(Reason::bytesUnreadable,
                      "the first line must name the columns "
                      "receipt,at,item,name,quantity,unit_price, in UTF-8");
    return std::move(reader.history);
}

std::optional<Moment> parseMinute(std::string_view text) {
    if (text.size() != 16 || text[10] != 'T' || text[13] != ':') return std::nullopt;
    const auto day = Day::parse(text.substr(0, 10));
    const auto hour = twoDigits(text.substr(11, 2));
    const auto minute = twoDigits(text.substr(14, 2));
    if (!day || !hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    const auto moment = momentOf(*day, *hour * 60 + *minute);
    if (moment.utcMs() < 0) return std::nullopt;
    return moment;
}

} // namespace touat
