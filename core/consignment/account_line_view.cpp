// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/account_line_view.h"

#include "core/journal/json.h"

namespace touat {

namespace {

#define TOUAT_LINE                                                                                 \
    "e.source, e.kind, e.day, coalesce(i.name_ar, ''), coalesce(i.name_fr, ''), "                  \
    "coalesce(i.code, ''), coalesce(i.unit, 'piece'), e.quantity, coalesce(o.amount, l.amount), "       \
    "e.amount, coalesce(o.commission, l.commission, 0), coalesce(o.vat, l.vat, 0), "               \
    "coalesce(o.centre_share, l.centre_share, 0), i.net "
// Where an owner was put right, each line has the shares under which it was posted.
#define TOUAT_ABOUT                                                                                \
    "LEFT JOIN item AS i ON i.id = e.item LEFT JOIN sale_line AS l ON l.id = e.source "            \
    "AND e.kind IN ('sale', 'refund', 'goodwill') LEFT JOIN owned_share AS o ON o.source = e.source "
constexpr auto oneLine =
    "SELECT " TOUAT_LINE "FROM artisan_entry AS e " TOUAT_ABOUT "WHERE e.source = ?1";
// Days stand behind the holder in the index of what is held: each of the hundred is asked in turn.
constexpr auto linesOfDay =
    "WITH RECURSIVE keeper(number) AS (VALUES(0) UNION ALL SELECT number + 1 FROM keeper "
    "WHERE number < 99) "
    "SELECT a.id, a.name_ar, a.name_fr, a.commune_ar, a.commune_fr, a.phone, " TOUAT_LINE
    "FROM keeper CROSS JOIN artisan_entry AS e "
    "JOIN artisan AS a ON a.id = e.artisan " TOUAT_ABOUT
    "WHERE e.holder = keeper.number AND e.day = ?1 "
    "AND e.kind IN ('sale', 'refund', 'correction') "
    "ORDER BY a.commune_fr, a.name_fr, a.id, e.at_ms, e.source";
#undef TOUAT_ABOUT
#undef TOUAT_LINE

AccountLine line(Query& row) {
    AccountLine line;
    line.source = row.id<ArtisanEntryId>();
    line.kind = row.word<ArtisanEntryKind>();
    line.day = row.day();
    line.item = nameOf(row);
    line.code = row.text();
    line.unit = row.word<Unit>();
    line.quantity = row.quantity();
    line.paid = row.maybe(&Query::money);
    line.amount = row.money();
    line.commission = row.money();
    line.vat = row.money();
    line.centre = row.money();
    const auto net = row.maybe(&Query::money);
    const auto whole = net ? amountFor(*net, line.quantity) : std::nullopt;
    if (line.paid && whole && (line.amount == *whole || line.amount == -*whole)) line.net = net;
    return line;
}

} // namespace

std::optional<AccountLine> accountLine(Database& db, ArtisanEntryId source) {
    Query row(db, oneLine, source);
    if (!row.next()) return std::nullopt;
    return line(row);
}

std::vector<SoldOfArtisan> soldOn(Database& db, Day day) {
    Query row(db, linesOfDay, day);
    std::vector<SoldOfArtisan> all;
    while (row.next()) {
        const auto artisan = row.id<ArtisanId>();
        if (all.empty() || all.back().artisan != artisan) all.emplace_back();
        auto& sold = all.back();
        sold.artisan = artisan;
        sold.name = nameOf(row);
        sold.commune = nameOf(row);
        sold.phone = row.text();
        sold.lines.push_back(line(row));
        sold.amount += sold.lines.back().amount;
    }
    return all;
}

std::optional<Returned> returnedIn(Query& row) {
    const auto text = row.text();
    if (text.empty()) return std::nullopt;
    auto returned = json::Parser().as<Returned>(text);
    must(returned.has_value(), "it stands there as its fact had it");
    return returned;
}

Name nameOf(Query& row) {
    Name both;
    both.arabic = row.text();
    both.latin = row.text();
    return both;
}

} // namespace touat
