// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rows.h"

#include <sqlite3.h>

namespace touat {

Hash tableDigest(Database& db, const std::string& table) {
    // Every derived table has a key, and a scan goes along it.
    sqlite3_stmt* statement = nullptr;
    const auto sql = "SELECT * FROM \"" + table + "\"";
    const int code = sqlite3_prepare_v2(db.raw(), sql.c_str(), -1, &statement, nullptr);
    if (code == SQLITE_ERROR) return {}; // somebody dropped it: equal to no table that is there
    if (code != SQLITE_OK) db.fail(sql.c_str());
    Hasher hasher("TOUAT-TABLE");
    int step = 0;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW)
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            const auto type = static_cast<std::uint8_t>(sqlite3_column_type(statement, column));
            const auto* value =
                static_cast<const std::uint8_t*>(sqlite3_column_blob(statement, column));
            const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
            hasher.add(std::span{&type, 1}).add(std::span{value, size});
        }
    sqlite3_finalize(statement);
    if (step != SQLITE_DONE) db.fail(sql.c_str());
    return hasher.finish();
}

} // namespace touat
