// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/postgres/statement.h"

#include <algorithm>
#include <utility>

#include "core/must.h"
#include "core/store/postgres/text.h"

namespace touat::postgres {

namespace {

constexpr int mostWaiting = 200;      // statements on their way
constexpr std::size_t mostGathered = 256;
constexpr int mostRowsKept = 32;      // of one answer: what is more is a page of something, read once
constexpr std::size_t mostKept = 100'000;

/// The statement for many questions at once: each has its number, and its rows in their order.
std::string textOfMany(std::string_view sql, const std::vector<WireList>& lists) {
    std::string unnested;
    std::string names;
    for (std::size_t at = 0; at < lists.size(); ++at) {
        const auto number = std::to_string(at + 1);
        unnested += (at == 0 ? "$" : ", $") + number + "::" + lists[at].listName();
        names += "p" + number + ", ";
    }
    std::string one;
    char quote = 0;
    for (const char c : sql) {
        if (quote == 0 && (c == '\'' || c == '"'))
            quote = c;
        else if (c == quote)
            quote = 0;
        if (c == '?' && quote == 0)
            one += "asked.p";
        else
            one += c;
    }
    // With OFFSET it is looked up by each key, as it would be alone, and no table is read as a whole for some keys.
    return "SELECT asked.n, answer.* FROM unnest(" + unnested + ") WITH ORDINALITY AS asked(" + names +
           "n) CROSS JOIN LATERAL (" + statementText(one) + " OFFSET 0) AS answer";
}

} // namespace

const std::string& Forms::nameOf(Traffic& traffic, const std::string& text, const std::vector<Oid>& types) {
    auto& line = traffic.line();
    Form* form = nullptr;
    for (auto& each : m_forms)
        if (each.types == types) form = &each;
    if (form == nullptr) form = &m_forms.emplace_back(Form{types, "", 0, 0, false});
    if (form->isSure) return form->name;
    const bool isDoubtful = form->failures != line.failures(); // preparing may have failed with what was sent before it
    if (form->name.empty() || isDoubtful) {
        form->name = traffic.newName();
        form->failures = line.failures();
        form->turns = line.turns();
        line.prepare(form->name, text, form->types);
    } else {
        form->isSure = form->turns != line.turns();
    }
    return form->name;
}

Statement::Statement(Traffic& traffic, std::string sql, Keeping keeping)
    : m_traffic(traffic), m_sql(std::move(sql)), m_text(statementText(m_sql)), m_shape(m_sql), m_keeping(keeping) {}

void Statement::bind(std::int64_t value) {
    m_numbers.push_back(wireOf(value));
    m_parameters.add(int8Oid, m_numbers.back().data(), sizeof(Number));
}

void Statement::bind(std::string_view value) {
    m_parameters.add(textOid, value.data() == nullptr ? "" : value.data(), value.size());
}

void Statement::bind(std::span<const std::uint8_t> value) {
    // None: NULL, as in SQLite.
    m_parameters.add(byteaOid, reinterpret_cast<const char*>(value.data()), value.size());
}

void Statement::bindNothing(CellKind kind) {
    constexpr Oid unknown = 0; // the column says it
    m_parameters.add(kind == CellKind::number  ? int8Oid
                     : kind == CellKind::text  ? textOid
                     : kind == CellKind::bytes ? byteaOid
                                               : unknown,
                     nullptr, 0);
}

void Statement::take() {
    must(!m_busy, "a statement was used inside itself");
    m_busy = true;
}

void Statement::letGo() {
    m_told.reset();
    m_row = -1;
    m_parameters = {};
    m_numbers.clear();
    m_busy = false;
}

Cell Statement::cell(int column) const {
    const auto* answer = m_told->answer.get();
    const auto& rows = m_told->rows;
    if (rows.empty()) return cellOf(answer, m_row, column);
    return cellOf(answer, rows[static_cast<std::size_t>(m_row)], column + 1);
}

std::string Statement::keyOf(const Parameters& parameters) {
    std::string key;
    for (std::size_t at = 0; at < parameters.types.size(); ++at) {
        const bool isThere = parameters.values[at] != nullptr;
        key += isThere ? std::to_string(parameters.lengths[at]) : "-";
        key += ' ';
        if (isThere) key.append(parameters.values[at], static_cast<std::size_t>(parameters.lengths[at]));
    }
    return key;
}

void Statement::send() {
    if (!m_shape.isQuestion && m_traffic.isOpen()) forgetReaders();
    // Among what was gathered may be rows that this one refers to.
    const bool refers = !m_shape.writes.empty() && m_traffic.hasGathered() &&
                        m_traffic.natureOf(m_shape.writes).refersToOthers;
    if (refers)
        m_traffic.sendGathered();
    else
        m_traffic.sendGatheredIn(m_shape.words);
    m_traffic.line().send(m_forms.nameOf(m_traffic, m_text, m_parameters.types), m_parameters);
}

std::optional<Told> Statement::ask() {
    const bool keeps = m_keeping == Keeping::yes && m_shape.isQuestion && m_traffic.isOpen();
    std::string key;
    if (keeps) {
        key = keyOf(m_parameters);
        auto known = m_kept.find(key);
        if (known != m_kept.end() && known->second.ahead != 0 && !m_traffic.foresees()) {
            (void)m_traffic.wait();
            known = m_kept.find(key);
            must(known == m_kept.end() || known->second.ahead == 0, "what was sent ahead was answered");
        }
        if (known != m_kept.end()) return m_traffic.foresees() ? std::nullopt : std::optional(known->second);
    }
    if (m_traffic.foresees()) {
        if (keeps) askAhead(std::move(key));
        return std::nullopt;
    }
    send();
    Told told;
    told.answer = m_traffic.wait();
    told.count = PQntuples(told.answer.get());
    if (!keeps || told.count > mostRowsKept) return told;
    if (!std::exchange(m_everKept, true)) m_traffic.keeps(*this);
    if (m_kept.size() >= mostKept) m_kept.clear();
    m_kept.emplace(std::move(key), told);
    return told;
}

bool Statement::next() {
    if (!m_told) m_told = ask();
    return m_told && ++m_row < m_told->count;
}

Answer Statement::finish() {
    send();
    return m_traffic.wait();
}

void Statement::run() {
    must(!m_traffic.foresees(), "nothing is written while somebody looks ahead");
    if (!m_traffic.isOpen() || m_traffic.line().sent() >= mostWaiting) {
        const auto answer = finish();
        must(PQntuples(answer.get()) == 0, "a statement that was run for its effect returned a row");
    } else if (!gather()) {
        send();
    }
}

// Rows together ----------------------------------------------------------------------------------

bool Statement::gather() {
    if (m_keeping == Keeping::no || !m_shape.insert || m_parameters.types.empty()) return false;
    const auto& types = m_parameters.types;
    if (std::find(types.begin(), types.end(), Oid{0}) != types.end()) return false;
    const auto& nature = m_traffic.natureOf(m_shape.writes);
    if (nature.refersToOthers) return false; // it goes behind the rows to which it refers
    if (!m_gathered) m_gathered.emplace(*m_shape.insert, nature);
    forgetReaders();
    m_traffic.sendGatheredOfOthers(*this, m_shape.writes);
    if (m_gathered->rows() == 0) m_traffic.gathers(*this);
    if (m_gathered->rows() < mostGathered && m_gathered->add(m_parameters)) return true;
    sendGathered();
    must(m_gathered->add(m_parameters), "a row goes alone");
    return true;
}

void Statement::sendGathered() {
    auto& line = m_traffic.line();
    if (m_gathered->rows() == 1) {
        const auto& row = m_gathered->row();
        line.send(m_forms.nameOf(m_traffic, m_text, row.types), row);
    } else {
        const auto text = m_gathered->text();
        const auto& lists = m_gathered->lists();
        line.send(m_gatheredForms.nameOf(m_traffic, text, lists.types), lists);
        line.push();
    }
    m_gathered->clear();
}

// Answers that are kept --------------------------------------------------------------------------

void Statement::forgetReaders() {
    if (m_shape.touchesNothing) return;
    if (m_shape.writes.empty()) return m_traffic.forget();
    const auto& keeping = m_traffic.keeping();
    for (; m_readersAmong < keeping.size(); ++m_readersAmong) {
        auto* reader = keeping[m_readersAmong];
        const auto& asks = reader->m_shape;
        if (asks.asksBy.empty()) {
            if (asks.words.contains(m_shape.writes)) m_readers.push_back({reader, {}});
            continue;
        }
        if (asks.asksOf != m_shape.writes) continue;
        Reader byKey{reader, {}};
        for (const auto& column : asks.asksBy)
            if (const auto parameter = m_shape.touchesBy(column)) byKey.key.push_back(*parameter);
        if (byKey.key.size() != asks.asksBy.size()) byKey.key.clear();
        m_readers.push_back(std::move(byKey));
    }
    for (const auto& [reader, its] : m_readers) {
        if (reader->m_kept.empty()) continue;
        if (its.empty()) {
            reader->m_kept.clear();
            continue;
        }
        Parameters key;
        for (const auto at : its)
            key.add(m_parameters.types[at], m_parameters.values[at],
                    static_cast<std::size_t>(m_parameters.lengths[at]));
        reader->m_kept.erase(keyOf(key));
    }
}

// Questions ahead --------------------------------------------------------------------------------

void Statement::askAhead(std::string key) {
    const auto& types = m_parameters.types;
    if (types.empty() || std::find(types.begin(), types.end(), Oid{0}) != types.end()) return;
    if (m_questionKeys.empty()) {
        m_questions.clear();
        for (const auto type : types) m_questions.emplace_back(type);
        ++m_batches;
        m_traffic.asksAhead(*this);
    }
    for (std::size_t at = 0; at < types.size(); ++at)
        if (m_questions.size() != types.size() || m_questions[at].type() != types[at]) return;
    if (!std::exchange(m_everKept, true)) m_traffic.keeps(*this);
    if (m_kept.size() >= mostKept) return;
    for (std::size_t at = 0; at < types.size(); ++at)
        m_questions[at].add(m_parameters.values[at], m_parameters.lengths[at]);
    Told told;
    told.ahead = m_batches;
    m_kept.emplace(key, std::move(told));
    m_questionKeys.push_back(std::move(key));
}

void Statement::sendQuestions() {
    if (m_questionKeys.empty()) return;
    m_traffic.sendGatheredIn(m_shape.words);
    const auto keys = std::exchange(m_questionKeys, {});
    std::vector<std::string> wire;
    const auto lists = parametersOf(m_questions, wire);
    m_traffic.line().send(m_questionForms.nameOf(m_traffic, textOfMany(m_sql, m_questions), lists.types), lists,
                          [this, keys, batch = m_batches](Answer answer) { hear(keys, batch, std::move(answer)); });
}

void Statement::hear(const std::vector<std::string>& keys, int batch, Answer answer) {
    const std::shared_ptr<const PGresult> shared = std::move(answer);
    std::vector<std::vector<int>> rows(keys.size());
    for (int row = 0; row < PQntuples(shared.get()); ++row)
        rows[static_cast<std::size_t>(cellOf(shared.get(), row, 0).number - 1)].push_back(row);
    for (std::size_t at = 0; at < keys.size(); ++at) {
        const auto asked = m_kept.find(keys[at]);
        if (asked == m_kept.end() || asked->second.ahead != batch) continue; // something was written meanwhile
        auto& told = asked->second;
        told.answer = shared;
        told.count = static_cast<int>(rows[at].size());
        told.rows = std::move(rows[at]);
        told.ahead = 0;
    }
}

} // namespace touat::postgres
