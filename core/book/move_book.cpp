// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/move_book.h"

#include "core/book/book.h"
#include "core/book/refold.h"
#include "core/store/fault.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/server.h"
#include "core/store/whole_file.h"

namespace touat {

namespace {

/// What holds an older program's tables is brought up to date before it is compared.
void bringUpToDate(Database& db) {
    raiseEnduringSchema(db);
    (void)checkedIdentity(db);
    (void)refold(db);
}

int compare(Database& a, Database& b, const std::vector<std::string>& tables) {
    for (const auto& table : tables)
        if (tableDigest(a, table) != tableDigest(b, table))
            throw Fault(FaultKind::damaged, table + " is not the same on both sides");
    return static_cast<int>(tables.size());
}

Moved copyWhole(Database& source, const std::filesystem::path& place) {
    Database target(place, Access::create);
    target.copyFrom(source);
    (void)checkedIdentity(target); // each hash of its journal, over the text that lies there
    Moved moved;
    moved.tables = compare(source, target, enduringTables());
    if (const auto differed = refold(target); !differed.empty())
        throw Fault(FaultKind::damaged, differed.front() + " is not what the journal adds up to there");
    moved.tables += compare(source, target, derivedTables());
    JournalTable journal(target);
    moved.entries = journal.count();
    moved.streams = static_cast<int>(journal.streams().size());
    target.checkpoint();
    return moved;
}

} // namespace

Moved moveBook(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code ignored;
    const bool toServer = isOnServer(to.string());
    if (!toServer && std::filesystem::exists(to, ignored))
        throw Fault(FaultKind::notWritable, to.string() + " exists already");
    Moved moved;
    {
        Database source(from, Access::own);
        bringUpToDate(source);
        auto half = to;
        if (!toServer) half += halfEnding;
        if (!toServer) removeDatabase(half);
        moved = copyWhole(source, half);
        if (!toServer) giveName(half, to);
        // Two centres with one stream would be a fork.
        if (auto* server = source.server()) server->setForm(0, source.form());
    }
    if (isOnServer(from.string())) return moved;
    auto aside = from;
    giveName(from, aside += movedEnding);
    return moved;
}

} // namespace touat
