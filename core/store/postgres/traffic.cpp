// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/postgres/traffic.h"

#include <algorithm>
#include <utility>

#include "core/store/postgres/statement.h"

namespace touat::postgres {

namespace {

void sendThose(std::vector<Statement*>& gathering, auto&& areMeant) {
    for (auto* statement : gathering)
        if (areMeant(statement)) statement->sendGathered();
    std::erase_if(gathering, areMeant);
}

} // namespace

void Traffic::close() {
    m_open = false;
    giveUp();
}

void Traffic::sendGathered() {
    for (auto* statement : std::exchange(m_gathering, {})) statement->sendGathered();
}

void Traffic::sendGatheredIn(const std::unordered_set<std::string>& tables) {
    sendThose(m_gathering, [&](const Statement* statement) { return tables.contains(statement->shape().writes); });
}

void Traffic::sendGatheredOfOthers(const Statement& than, const std::string& table) {
    sendThose(m_gathering, [&](const Statement* statement) {
        return statement != &than && statement->shape().writes == table;
    });
}

void Traffic::giveUp() {
    for (auto* statement : std::exchange(m_gathering, {})) statement->dropGathered();
    forget();
}

Answer Traffic::script(const std::string& sql) {
    sendGathered();
    return m_line.script(sql);
}

void Traffic::endForesight() noexcept {
    m_foresees = false;
    try {
        for (auto* statement : std::exchange(m_asking, {})) statement->sendQuestions();
        m_line.push();
    } catch (const Fault&) {
        forget(); // the line is gone, as whoever asks next is told
    }
}

void Traffic::forget() {
    for (auto* statement : m_keeping) statement->forgetKept();
}

Answer Traffic::wait() {
    try {
        return m_line.wait();
    } catch (const Fault&) {
        forget();
        throw;
    }
}

const TableNature& Traffic::natureOf(const std::string& table) {
    if (!m_naturesAreKnown) {
        const auto answer = m_line.script(
            "SELECT c.relname, coalesce((SELECT a.attname FROM pg_attrdef AS d JOIN pg_attribute AS a "
            "ON a.attrelid = d.adrelid AND a.attnum = d.adnum WHERE d.adrelid = c.oid "
            "AND pg_get_expr(d.adbin, d.adrelid) LIKE '%next_number(%'), ''), "
            "EXISTS (SELECT 1 FROM pg_constraint AS k WHERE k.conrelid = c.oid AND k.contype = 'c'), "
            "EXISTS (SELECT 1 FROM pg_constraint AS k WHERE k.conrelid = c.oid AND k.contype = 'f') "
            "FROM pg_class AS c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'");
        for (int row = 0; row < PQntuples(answer.get()); ++row) {
            const auto is = [&](int column) { return *PQgetvalue(answer.get(), row, column) == 't'; };
            m_natures[PQgetvalue(answer.get(), row, 0)] = {PQgetvalue(answer.get(), row, 1), is(2), is(3)};
        }
        m_naturesAreKnown = true;
    }
    return m_natures[table];
}

} // namespace touat::postgres
