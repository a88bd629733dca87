// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

#include <iterator>

#include "core/hash.h"
#include "core/must.h"
#include "core/store/fault.h"
#include "schema_text.h"

namespace touat {

namespace {

constexpr auto newest = static_cast<std::int64_t>(std::size(schema_text::enduring));

std::vector<std::string> tablesIn(const std::string& sql) {
    static const std::string create = "CREATE TABLE ";
    std::vector<std::string> names;
    for (auto at = sql.find(create); at != sql.npos; at = sql.find(create, at)) {
        at += create.size();
        names.push_back(sql.substr(at, sql.find('(', at) - at));
    }
    return names;
}

} // namespace

void checkEnduringSchema(Database& db) {
    if (db.application() != applicationId)
        throw Fault(FaultKind::notABook, "this file was not made by Touat");
    const auto version = db.form();
    if (version > newest)
        throw Fault(FaultKind::newerBook,
                    "the book is of form " + std::to_string(version) + ", this program knows " +
                        std::to_string(newest));
    if (version < 1) throw Fault(FaultKind::damaged, "the book has no form number");
}

void raiseEnduringSchema(Database& db) {
    if (db.isEmpty() && db.application() == 0)
        db.setForm(0);
    else
        checkEnduringSchema(db);
    for (auto version = db.form(); version < newest; ++version) {
        Transaction step(db);
        db.script(schema_text::enduring[version]);
        db.setForm(version + 1);
        step.commit();
    }
}

void emptyDerivedTables(Database& db) {
    must(db.inTransaction(), "tables are emptied and filled in one transaction");
    const auto& tables = derivedTables();
    for (auto table = tables.rbegin(); table != tables.rend(); ++table)
        db.script("DROP TABLE IF EXISTS \"" + *table + "\"");
    db.script(schema_text::derived);
}

const std::vector<std::string>& enduringTables() {
    static const auto names = [] {
        std::vector<std::string> all;
        for (const auto* step : schema_text::enduring)
            for (auto& table : tablesIn(step)) all.push_back(std::move(table));
        return all;
    }();
    return names;
}

const std::vector<std::string>& derivedTables() {
    static const auto names = tablesIn(schema_text::derived);
    return names;
}

std::string derivedSchemaVersion() {
    return hashOfEntry(schema_text::derived).hex().substr(0, 16);
}

} // namespace touat
